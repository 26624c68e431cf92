"""What becomes of every field of the model: most have a rule, a few are taken apart, and fewer mean nothing.

A field that is new in the model and stands nowhere fails a test, so that somebody says what its changes mean.
Until then they are reported as ``unclassified``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TAKEN_APART: Final[Mapping[str, tuple[str, ...]]] = {
    "operation.params": ("param",),
    "operation.rules": ("operation.rules", "rule.max_window", "rule.default_window", "rule.lookback"),
    "operation.routes": ("route", "param", "operation.weight", "operation.rules", "field.type"),
    "operation.response": ("field", "field.type"),
    "operation.aliases": ("alias", "alias.route"),
    "operation.rates": ("rate",),
    "operation.rest": ("route", "operation.rest"),
    "operation.ws_api": ("route", "operation.ws_api"),
    "param.enum": ("param.values", "param.enum"),
    "param.exclusive_min": ("param.min",),
    "param.only": ("param",),
    "param.dated": ("dated_values.deprecated_after", "dated_values.sunset", "dated_values.successor"),
    "dated_values.values": ("dated_values.sunset",),
    "default_rule.param": ("param.default_rule",),
    "default_rule.values": ("param.default_rule",),
    "default_rule.otherwise": ("param.default_rule",),
    "route_difference.params": ("param",),
    "route_difference.rules": ("operation.rules",),
    "route_difference.weight": ("operation.weight",),
    "route_difference.response": ("field", "field.type"),
    "rule.any_of": ("operation.rules",),
    "rule.exactly_one_of": ("operation.rules",),
    "rule.not_together": ("operation.rules",),
    "rule.when": ("operation.rules",),
    "rule.requires": ("operation.rules",),
    "rule.only": ("operation.rules",),
    **{
        f"pages.{name}": ("operation.pages",)
        for name in (
            "by",
            "rows",
            "time",
            "closes",
            "id",
            "param",
            "begin",
            "total",
            "next",
            "limit",
            "most",
            "start",
            "end",
            "times",
            "window",
            "every",
            "columns",
        )
    },
    "weight.pool": ("operation.weight",),
    "weight.cases": ("operation.weight",),
    **{f"case.{name}": ("operation.weight",) for name in ("when", "weight", "per_item", "item_param", "cap")},
    **{
        f"condition.{name}": ("operation.weight",)
        for name in ("present", "values", "min", "max", "count_min", "count_max")
    },
    "docs.page": ("operation.docs", "stream.docs", "enum.docs", "limit.docs"),
    "docs.ws_page": ("operation.docs",),
    "docs.revision": ("operation.docs",),
    "enum.values": ("enum_value",),
    "stream.params": ("param", "stream.param_order"),
    "stream.event": ("field.type",),
    "stream.more_handlers": ("handler", "stream.handler"),
    "handler.name": ("handler",),
    "handler.columns": ("column", "handler.column_order", "handler.columns"),
    "event.fields": ("event_field",),
    "event_field.type": ("field.type", "field.nullable"),
    "control.params": ("param",),
    "control.response": ("field", "field.type"),
    "limit.type": ("limit",),
    "environment.streams": ("environment.streams",),
    "product.docs": ("product_docs.base", "product_docs.revision"),
    "product.environments": ("environment",),
    "product.family": ("environment", "limit", "product.key_types", "product.server_time"),
    "family.environments": ("environment",),
    "family.limits": ("limit",),
    "family.server_time": ("product.server_time",),
    "family.key_types": ("product.key_types",),
    "products_file.products": ("product",),
    "products_file.families": ("environment", "limit"),
    "errors_file.errors": ("error",),
    "product_file.operations": ("operation",),
    "product_file.types": ("type", "definition.extends", "field"),
    "product_file.enums": ("enum",),
    "product_file.streams": ("stream",),
    "product_file.events": ("event",),
    "product_file.user_events": ("user_event",),
    "product_file.controls": ("control",),
    "product_file.limits": ("limit",),
}
"""Fields that are compared by what they mean: as changes of these kinds."""

DEVIATING: Final = (
    "operation", "enum", "stream", "user_event", "control", "limit", "family", "product", "error",
)  # fmt: skip
MEANINGLESS: Final = frozenset(
    {
        *(f"{area}.deviations" for area in DEVIATING),
        *(f"deviation.{name}" for name in ("field", "value", "reason", "link", "date", "source", "theirs")),
        "product_docs.connector",
        "product_file.group",
    }
)
"""Fields that only reports and headings of pages are made from; their changes are passed over."""

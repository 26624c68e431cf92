"""What holds for parameters and references to types, wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from codegen import model
from codegen import shape as shapes
from codegen.load import ProductSpec
from codegen.position import Keys

Finding = tuple[Keys, str]
"""Where in a stanza, and what is wrong."""
StanzaFinding = tuple[str, str, Keys, str]
"""Section, stanza, where in it, and what is wrong."""


def param_findings(params: Mapping[str, model.Param], product: ProductSpec) -> Iterator[Finding]:
    for name, param in params.items():
        for key, message in one_param_findings(param, product):
            yield ("params", name, key), message


def one_param_findings(param: model.Param, product: ProductSpec) -> Iterator[tuple[str, str]]:
    allowed = allowed_values(param, product)
    if isinstance(param.enum, str) and param.enum not in product.enums:
        yield "enum", f"there is no enum {param.enum}"
    if param.type == "enum" and param.enum is None:
        yield "type", "an enum needs enum: a name, or the values"
    if isinstance(param.enum, str):
        for value in sorted(set(param.values or ()) - set(product.enums.get(param.enum, EMPTY_ENUM).values)):
            yield "values", f"{value!r} is no value of {param.enum}"
    elif param.values is not None:
        yield "values", "only a part of a named enum can be picked"
    if param.default is not None and allowed and param.default not in allowed:
        yield "default", f"{param.default!r} is not allowed: {', '.join(allowed)}"
    if param.as_number and (param.type != "decimal" or param.many or param.as_text):
        yield "as_number", "only for a single decimal that is not as_text"
    if param.item and param.type != "object":
        yield "item", "only objects have an item type"
    if param.item and param.item not in product.types:
        yield "item", f"there is no type {param.item}"
    if param.min is not None and param.max is not None and param.min > param.max:
        yield "min", f"more than max ({param.max})"
    if param.pattern is not None and not compiles(param.pattern):
        yield "pattern", "not a regular expression"
    if param.required and param.default is not None:
        yield "default", "a required parameter has no default"
    for value in sorted({value for dated in param.dated for value in dated.values} - {*allowed}):
        yield "dated", f"{value!r} is no value of it"
    for each in (param, *param.dated):
        if each.successor and not (each.deprecated_after or each.sunset):
            yield "successor", "since when? deprecated_after or sunset is missing"
    if param.max_items is not None and not param.many:
        yield "max_items", "only for lists (many: true)"


PRESENCE = (["present"], ["absent"])
"""Conditions of a rule that are no values."""
EMPTY_ENUM = model.Enum(values={}, deviations=[])


def allowed_values(param: model.Param, product: ProductSpec) -> list[str]:
    """The values an enum parameter takes; empty for others."""
    if param.values is not None:
        return param.values
    if isinstance(param.enum, str):
        return list(product.enums.get(param.enum, EMPTY_ENUM).values)
    return param.enum or []


def compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def reference_findings(
    shape: shapes.Shape | None, known: Mapping[str, object], product: ProductSpec
) -> Iterator[str]:
    for part in shapes.walk(shape) if shape else ():
        if isinstance(part, shapes.Ref) and part.name not in known and part.name not in product.enums:
            yield f"there is no type {part.name}"

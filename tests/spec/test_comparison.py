"""The comparison itself: it finds every kind of difference, and deviations explain what they are about."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from codegen import model
from tests.spec.deviation import unexplained, unused
from tests.spec.inventory import differences
from tests.spec.spot import SPOT

OPERATION: dict[str, Any] = {
    "title": "A call",
    "docs": {"page": "x.md", "ws_page": "x.md"},
    "security": "NONE",
    "rest": "GET /x",
    "ws_api": "x",
    "weight": {"cases": [{"when": {"limit": {"max": 100}}, "weight": 5}, {"weight": 25}]},
    "idempotent": True,
    "params": {
        "symbol": {"type": "string", "required": True},
        "side": {"type": "enum", "enum": ["BUY", "SELL"]},
        "limit": {"type": "int", "max": 1000, "default": 100},
        "windowSize": {"type": "string", "pattern": "[1-2]h"},
    },
    "response": {"price": "decimal_text"},
}
FACTS: dict[str, Any] = {
    "security": "NONE",
    "signed": False,
    "order_count": None,
    "weight": {
        "cases": [{"when": {"limit": {"min": 1, "max": 100}}, "weight": 5}, {"when": {}, "weight": 25}]
    },
    "params": [
        {"name": "symbol", "type": "STRING", "required": True},
        {"name": "side", "type": "ENUM", "required": False, "enum": ["BUY", "SELL"]},
        {"name": "limit", "type": "LONG", "required": False, "max": 1000, "default": 100},
        {"name": "windowSize", "type": "ENUM", "required": False, "enum": ["1h", "2h"]},
    ],
    "response": {"type": "object", "fields": {"price": {"type": "string", "fmt": "decimal"}}},
}


def found(change: dict[str, Any]) -> list[str]:
    """Differences after a change of the facts: dotted path -> value."""
    facts = deepcopy(FACTS)
    for path, value in change.items():
        *way, last = path.split(".")
        place: Any = facts
        for step in way:
            place = place[int(step)] if step.isdigit() else place[step]
        place[last] = value
    return list(differences(SPOT, model.Operation.model_validate(OPERATION), "rest", facts))


def test_equal_is_equal() -> None:
    assert found({}) == []


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({"security": "TRADE"}, "rest.security"),
        ({"signed": True}, "rest.signed"),
        ({"order_count": {"unfilled": 1}}, "rest.orders"),
        ({"weight.cases.0.weight": 6}, "rest.weight"),
        ({"weight.cases.0.when": {"limit": {"max": 99}}}, "rest.weight"),
        ({"weight.on_success": 0}, "rest.weight_on_success"),
        ({"params.0.required": False}, "rest.params.symbol.required"),
        ({"params.1.enum": ["BUY"]}, "rest.params.side.enum"),
        ({"params.2.type": "DECIMAL"}, "rest.params.limit.type"),
        ({"params.2.type": "ARRAY<STRING>"}, "rest.params.limit.type"),
        ({"params.2.max": 500}, "rest.params.limit.max"),
        ({"params.2.min": 1}, "rest.params.limit.min"),
        ({"params.2.decimals": 3}, "rest.params.limit.decimals"),
        ({"params.3.enum": ["1h", "2h", "3h"]}, "rest.params.windowSize.enum"),
        ({"response": {"type": "object", "fields": {"new": {"type": "int"}}}}, "rest.response.new"),
    ],
)
def test_every_kind_of_difference_is_found(change: dict[str, Any], difference: str) -> None:
    assert found(change) == [difference]


def test_a_default_counts_in_weights_too() -> None:
    assert found({"params.2.default": 500}) == ["rest.params.limit.default"]


def test_missing_and_extra_parameters_are_found() -> None:
    assert found({"params": FACTS["params"][1:]}) == ["rest.params.symbol"]
    extra = {"name": "new", "type": "INT", "required": False}
    assert found({"params": [*FACTS["params"], extra]}) == ["rest.params.new"]


@pytest.mark.parametrize(
    ("field", "explained"),
    [
        ("params.limit.max", True),
        ("rest.params.limit.max", True),
        ("params.*.max", True),
        ("ws_api.params.limit.max", False),
        ("params.limit", False),
    ],
)
def test_a_deviation_explains_what_it_names(field: str, explained: bool) -> None:
    deviation = model.Deviation(field=field, reason="because")
    assert unexplained(["rest.params.limit.max"], [deviation]) == (
        [] if explained else ["rest.params.limit.max"]
    )
    assert unused(["rest.params.limit.max"], [deviation]) == ([] if explained else [field])

"""What is required, allowed or forbidden depends on other parameters."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Route
from binance_sdk.errors import InvalidParameterException
from tests.codegen.fragments.call import parameters
from tests.codegen.fragments.conftest import Module

MARKET = {"type": "MARKET", "quantity": "1"}


def test_required_parameters_come_first(module: Module) -> None:
    names = list(parameters(module("client").ConditionalOperations.create_order))
    assert names[:3] == ["type", "price", "quantity"]


@pytest.mark.parametrize(
    ("route", "arguments"),
    [
        ("rest", MARKET),
        ("rest", {"type": "LIMIT", "price": 1, "quantity": Decimal("0.5")}),
        ("rest", {"type": "STOP", "quantity": 1, "trailingDelta": 10}),
        ("rest", {**MARKET, "pegOffset": 1, "pegType": "LEVEL"}),
        ("ws_api", {**MARKET, "isIsolated": True}),
        ("rest", {**MARKET, "rate": "0.1"}),
        ("rest", {**MARKET, "startTime": 0, "endTime": 86_400_000}),
    ],
)
def test_accepted(module: Module, route: Route, arguments: Mapping[str, object]) -> None:
    assert encode(module("operations").CREATE_ORDER, route, arguments)["type"] == arguments["type"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"type": "LIMIT", "quantity": 1}, "price"),
        ({"type": "STOP", "quantity": 1}, "stopPrice or trailingDelta"),
        ({**MARKET, "pegOffset": 1}, "pegType"),
        ({**MARKET, "isIsolated": True}, "symbol"),
        ({"type": "MARKET"}, "quantity, quoteQty"),
        ({**MARKET, "quoteQty": 1}, "quantity, quoteQty"),
        ({**MARKET, "startTime": 0, "endTime": 86_400_001}, "endTime"),
        ({**MARKET, "rate": "0.09"}, "rate"),
        ({"type": "MARKET", "quantity": 0}, "quantity"),
        ({**MARKET, "newClientOrderId": "no spaces"}, "newClientOrderId"),
    ],
)
def test_refused(module: Module, arguments: Mapping[str, object], named: str) -> None:
    with pytest.raises(InvalidParameterException) as caught:
        encode(module("operations").CREATE_ORDER, "rest", arguments)
    assert caught.value.parameter == named


def test_rules_are_said_in_the_docstring(module: Module) -> None:
    doc = str(module("client").ConditionalOperations.create_order.__doc__)
    for line in (
        "type LIMIT needs price, quantity.",
        "type STOP needs stopPrice or trailingDelta.",
        "pegOffset needs pegType.",
        "isIsolated true needs symbol over REST.",
        "Exactly one of quantity, quoteQty is needed.",
        "startTime and endTime may be at most 24 hours apart.",
        "Without them, the last 1 hour.",
        "Only the last 90 days are kept.",
        "- rate (0.1 to 10)",
    ):
        assert line in doc

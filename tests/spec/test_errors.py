"""Codes (and texts, where a code means several things) raise the exceptions that the spec names."""

from __future__ import annotations

import pytest
from binance_sdk_generated.spot.operations import CREATE_ORDER, GET_ORDER
from binance_sdk_generated.spot.product import SPOT as PRODUCT

from binance_sdk.core.call import Answer, explain
from binance_sdk.errors import KIND, OutcomeUnknownException, TimestampException
from tests.spec.spot import SPOT

TEXTS = [
    pytest.param(code, text, kind, id=f"{code} {text}")
    for code, error in SPOT.errors.items()
    for text, kind in error.messages.items()
]
KNOWN = [code for code, error in SPOT.errors.items() if error.outcome != "unknown"]
UNKNOWN = [code for code, error in SPOT.errors.items() if error.outcome == "unknown"]


def failure(code: int, text: str) -> Answer:
    return Answer(status=400, code=code, message=text, failed=True)


def test_refusals_of_the_matching_engine_are_told_apart() -> None:
    assert [code for code, error in SPOT.errors.items() if error.messages] == [-1010, -2010, -2011, -2038]


@pytest.mark.parametrize(("code", "text", "kind"), TEXTS)
def test_text(code: int, text: str, kind: str) -> None:
    assert type(explain(GET_ORDER, {}, failure(code, text), PRODUCT.errors)) is KIND[kind]


@pytest.mark.parametrize("code", KNOWN)
def test_code(code: int) -> None:
    raised = explain(CREATE_ORDER, {}, failure(code, "Something else."), PRODUCT.errors)
    assert type(raised) is KIND[SPOT.errors[code].kind]


@pytest.mark.parametrize("code", UNKNOWN)
def test_an_order_may_have_been_placed(code: int) -> None:
    raised = explain(CREATE_ORDER, {"symbol": "BTCUSDT"}, failure(code, "Something else."), PRODUCT.errors)
    assert isinstance(raised, OutcomeUnknownException)


def test_only_the_clock_is_repaired_by_asking_the_time() -> None:
    assert [code for code, e in SPOT.errors.items() if KIND[e.kind] is TimestampException] == [-1021]

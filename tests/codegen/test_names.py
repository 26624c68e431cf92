"""Names in Python for names on the wire."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import names


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("symbol", "symbol"),
        ("from", "from_"),
        ("a-b", "a_b"),
        ("1x", "_1x"),
        ("async", "async_"),
        ("match", "match"),
    ],
)
def test_argument(wire: str, python: str) -> None:
    assert names.argument(wire) == python


@given(st.text(min_size=1))
def test_argument_is_always_a_name(wire: str) -> None:
    name = names.argument(wire)
    assert not keyword.iskeyword(name)
    assert name.isidentifier() or not wire.isascii()


@pytest.mark.parametrize(
    ("name", "constant"),
    [
        ("create_order", "CREATE_ORDER"),
        ("OrderSide", "ORDER_SIDE"),
        ("klineUTC8", "KLINE_UTC8"),
        ("STPMode", "STP_MODE"),
        ("get_2fa", "GET_2FA"),
    ],
)
def test_constant(name: str, constant: str) -> None:
    assert names.constant(name) == constant


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ("LIMIT", "LIMIT"),
        ("STOP_LOSS", "STOP_LOSS"),
        ("1s", "SECOND_1"),
        ("1m", "MINUTE_1"),
        ("1M", "MONTH_1"),
        ("15m", "MINUTE_15"),
        ("1hTicker", "VALUE_1H_TICKER"),
        ("TRD_GRP_002", "TRD_GRP_002"),
        ("camelCase", "CAMEL_CASE"),
        ("a b/c", "A_B_C"),
        ("", "EMPTY"),
        ("100", "VALUE_100"),
    ],
)
def test_member(value: str, member: str) -> None:
    assert names.member(value) == member


def test_pascal() -> None:
    assert [names.pascal(name) for name in ("create_order", "orderSide", "a-b", "x")] == [
        "CreateOrder",
        "OrderSide",
        "AB",
        "X",
    ]

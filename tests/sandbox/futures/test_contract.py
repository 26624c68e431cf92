"""Arithmetic of both kinds of contract, against figures that can be checked by hand."""

from __future__ import annotations

import pytest

from binance_sdk.sandbox.futures.contract import Contract

from .world import INVERSE, LINEAR, u


@pytest.mark.parametrize(
    ("contract", "quantity", "entry", "leave", "profit"),
    [
        (LINEAR, "2", "10000", "11000", "2000"),
        (LINEAR, "-2", "10000", "11000", "-2000"),
        (LINEAR, "0.5", "10000", "9000", "-500"),
        (INVERSE, "100", "10000", "12500", "0.2"),  # 100 * 100 * (1 / 10000 - 1 / 12500)
        (INVERSE, "-100", "10000", "12500", "-0.2"),
        (INVERSE, "100", "10000", "8000", "-0.25"),
    ],
)
def test_profit(contract: Contract, quantity: str, entry: str, leave: str, profit: str) -> None:
    assert contract.profit(u(quantity), u(entry), u(leave)) == u(profit)


def test_value_margin_and_fee_of_a_linear_contract() -> None:
    assert LINEAR.value(u("1"), u("9253.30")) == u("9253.30")
    assert LINEAR.margin(LINEAR.worth(u("1"), u("9253.30")), 20) == u("462.665")
    assert LINEAR.fee(u("1"), u("10000"), u("0.0005")) == u("5")


def test_value_margin_and_fee_of_an_inverse_contract() -> None:
    assert INVERSE.value(u("50"), u("10000")) == u("0.5")
    assert INVERSE.margin(INVERSE.worth(u("50"), u("10000")), 20) == u("0.025")
    assert INVERSE.fee(u("50"), u("10000"), u("0.0005")) == u("0.00025")


def test_the_price_of_a_worth_is_where_it_came_from() -> None:
    for contract, quantity in ((LINEAR, u("0.003")), (INVERSE, u("1"))):
        for price in (u("0.1"), u("61234.5"), u("99999.9")):
            assert contract.price(quantity, contract.worth(quantity, price)) == price
            assert contract.worth(-quantity, price) == -contract.worth(quantity, price)


def test_brackets_join_without_a_step() -> None:
    first, second, third = LINEAR.brackets
    assert (first.discount, second.discount, third.discount) == (0, u("50"), u("1300"))
    assert LINEAR.maintenance(u("49999")) == u("199.996")
    assert LINEAR.maintenance(u("50000")) == u("200")  # 50000 * 0.5 % - 50
    assert LINEAR.maintenance(u("300000")) == u("1700")  # 300000 * 1 % - 1300
    assert [LINEAR.most(leverage) for leverage in (1, 50, 100, 125, 126)] == [
        u("1000000"), u("1000000"), u("250000"), u("50000"), 0,
    ]  # fmt: skip

"""Pain 11, floats, scientific notation, precision and the filters of symbols.

(a) `Decimal("1E-7")` is sent as `0.0000001`, on both routes; a float raises a TypeError that says how;
(b) our filters and those of the sandbox, which were written apart, accept the same orders.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk import SpotClient
from binance_sdk.errors import ApiException
from binance_sdk.sandbox.account import Account
from binance_sdk.sandbox.amount import parse
from binance_sdk.sandbox.commission import Treasury
from binance_sdk.sandbox.desk import Desk
from binance_sdk.sandbox.filters import check
from binance_sdk.sandbox.order import Ticket
from binance_sdk.sandbox.rejection import RejectedException
from binance_sdk.sandbox.symbol import built_in
from binance_sdk.symbol import Context, Symbol
from tests.needs.conftest import Received
from tests.spot.test_outcomes import LIMIT, ROUTES, calls

SENT: dict[object, str] = {
    Decimal("1E-7"): "0.0000001",
    Decimal("1E+5"): "100000",
    Decimal("-0E-8"): "0.00000000",
    Decimal("0.10"): "0.10",
    "0.1000": "0.1000",
    10**18: "1000000000000000000",
}


def changed(**parameters: object) -> dict[str, Any]:
    """The parameters of an order, but for these."""
    return {**LIMIT, **parameters}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("number", SENT, ids=repr)
async def test_a_numbers_are_sent_in_fixed_point(
    number: Any, route: str, client: SpotClient, received: Received
) -> None:
    with pytest.raises(ApiException):
        await calls(client, route).create_test_order(**changed(quantity=number, price="0.00"))
    assert str(received[-1].sent["quantity"]) == SENT[number]


@pytest.mark.parametrize("route", ROUTES)
async def test_a_a_float_is_a_type_error_with_a_hint(
    route: str, client: SpotClient, received: Received
) -> None:
    await client.ping()
    before = len(received)
    with pytest.raises(TypeError, match=r"quantity=0\.1 .*Decimal"):
        await calls(client, route).create_test_order(**changed(quantity=0.1))
    assert len(received) == before


AMOUNTS = st.decimals(min_value="0.0001", max_value=2000, places=4)
STEPS = st.sampled_from(["0.0001", "0.01", "0.25", "1", "5"])
LOW = st.sampled_from(["0.0001", "0.5", "10"])
HIGH = st.sampled_from(["100", "1000", "5000.5"])


@st.composite
def filters(draw: st.DrawFn) -> list[dict[str, object]]:
    """One to three of them: with all at once hardly any order would pass."""
    every: list[dict[str, object]] = [
        {
            "filterType": "PRICE_FILTER",
            "minPrice": draw(LOW),
            "maxPrice": draw(HIGH),
            "tickSize": draw(STEPS),
        },
        {"filterType": "LOT_SIZE", "minQty": draw(LOW), "maxQty": draw(HIGH), "stepSize": draw(STEPS)},
        {"filterType": "MARKET_LOT_SIZE", "minQty": draw(LOW), "maxQty": draw(HIGH), "stepSize": draw(STEPS)},
        {"filterType": "ICEBERG_PARTS", "limit": draw(st.integers(1, 20))},
        {
            "filterType": "PERCENT_PRICE_BY_SIDE",
            "bidMultiplierUp": "1.2",
            "bidMultiplierDown": "0.2",
            "askMultiplierUp": "5",
            "askMultiplierDown": "0.8",
            "avgPriceMins": 1,
        },
        {
            "filterType": "NOTIONAL",
            "minNotional": draw(LOW),
            "applyMinToMarket": draw(st.booleans()),
            "maxNotional": draw(st.sampled_from(["1000", "100000"])),
            "applyMaxToMarket": draw(st.booleans()),
            "avgPriceMins": 5,
        },
        {
            "filterType": "TRAILING_DELTA",
            "minTrailingAboveDelta": 10,
            "maxTrailingAboveDelta": 2000,
            "minTrailingBelowDelta": 20,
            "maxTrailingBelowDelta": 1000,
        },
        {"filterType": "MAX_POSITION", "maxPosition": draw(st.sampled_from(["50", "3000"]))},
    ]
    return draw(st.lists(st.sampled_from(every), min_size=1, max_size=3, unique_by=id))


@dataclass(frozen=True)
class Wanted:
    """An order, the average price, and what the account holds of the base asset."""

    side: str
    type: str
    price: Decimal | None
    quantity: Decimal
    iceberg: Decimal | None
    trailing_delta: int | None
    average: Decimal
    held: Decimal


@st.composite
def orders(draw: st.DrawFn) -> Wanted:
    kind = draw(st.sampled_from(["LIMIT", "LIMIT_MAKER", "MARKET", "STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT"]))
    grid = draw(STEPS.map(Decimal))
    amount = st.one_of(AMOUNTS, AMOUNTS.map(lambda each: max(each // grid, Decimal(1)) * grid))
    quantity = draw(amount)
    return Wanted(
        side=draw(st.sampled_from(["BUY", "SELL"])),
        type=kind,
        price=None if kind == "MARKET" else draw(amount),
        quantity=quantity,
        iceberg=draw(st.none() | amount.map(lambda each: min(each, quantity))) if kind == "LIMIT" else None,
        trailing_delta=draw(st.none() | st.integers(1, 3000)) if "_LIMIT" in kind else None,
        average=draw(AMOUNTS),
        held=draw(st.sampled_from([Decimal(0), Decimal("49.5")])),
    )


def units(value: Decimal | None) -> int:
    return 0 if value is None else parse(format(value, "f"))


def sandbox_accepts(rules: list[dict[str, object]], order: Wanted) -> bool:
    pair = built_in("BTCUSDT")
    pair.info["filters"] = rules
    pair.reload()
    desk, account = Desk(pair, Treasury(), []), Account(1)
    desk.last_price = units(order.average)
    account.balance("BTC").free = units(order.held)
    ticket = Ticket(
        symbol="BTCUSDT",
        side=order.side,
        type=order.type,
        quantity=units(order.quantity),
        price=units(order.price),
        iceberg=units(order.iceberg),
        trailing_delta=order.trailing_delta or 0,
    )
    try:
        check(desk, account, ticket)
    except RejectedException:
        return False
    return True


@settings(deadline=None, max_examples=400)
@given(rules=filters(), order=orders())
def test_b_both_accept_the_same_orders(rules: list[dict[str, object]], order: Wanted) -> None:
    ours = Symbol({"symbol": "BTCUSDT", "baseAsset": "BTC", "quoteAsset": "USDT", "filters": rules})
    found = ours.violations(
        side=order.side,
        type=order.type,
        price=order.price,
        quantity=order.quantity,
        icebergQty=order.iceberg,
        trailingDelta=order.trailing_delta,
        context=Context(reference_price=order.average, position=order.held),
    )
    assert (found == []) == sandbox_accepts(rules, order), found

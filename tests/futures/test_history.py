"""Histories of both futures on the sandbox: what single calls with large answers give, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Final

import pytest

from binance_sdk.sandbox import Sandbox
from tests.futures.conftest import PLACES, AnyClient, Place

START: Final = 1_790_000_000
DAY: Final = 86_400


@pytest.fixture(params=PLACES)
async def place(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    """A market with trades, then nothing for more than a week, and so on."""
    async with Sandbox(seed=1, start_time=float(START), enforce_limits=False) as exchange:
        exchange.advance(3)
        yield Place(exchange, request.param, *PLACES[request.param])


@pytest.fixture
async def trader(place: Place) -> AsyncIterator[AnyClient]:
    credentials = place.exchange.credentials("hmac")
    async with place.client(credentials, rate_limit_guard=False) as client:
        for _ in range(3):
            for _ in range(3):
                await client.create_order(
                    symbol=place.symbol, side="BUY", type="MARKET", quantity=place.quantity
                )
            place.exchange.clock.advance(8 * DAY)
            place.exchange.advance(0.5)
    async with place.client(credentials, rate_limit_guard=False) as client:  # knows what time it is now
        yield client


async def test_orders_and_trades_of_the_account(trader: AnyClient, place: Place) -> None:
    """Over ranges of a week, and moments that hold more than an answer."""
    start = START * 1000
    for limit in (2, 100):
        orders = await trader.iter_all_orders(symbol=place.symbol, start=start, limit=limit).collect()
        assert len(orders) == 9
        found = await trader.get_all_orders(symbol=place.symbol, orderId=orders[0]["orderId"], limit=100)
        assert orders == found
        trades = await trader.iter_user_trades(symbol=place.symbol, start=start, limit=limit).collect()
        known = await trader.get_user_trades(symbol=place.symbol, fromId=0, limit=1000)
        assert trades == known and {trade["orderId"] for trade in trades} == {
            each["orderId"] for each in orders
        }


async def test_income_and_funding(trader: AnyClient, place: Place) -> None:
    start = START * 1000
    income = await trader.iter_income(start=start, limit=50).collect()
    whole: list[Any] = []
    for first in range(start, start + 28 * DAY * 1000, 7 * DAY * 1000):
        whole += await trader.get_income(startTime=first, endTime=first + 7 * DAY * 1000 - 1, limit=1000)
    assert len(income) > 9
    assert sorted(map(repr, income)) == sorted(map(repr, whole))
    assert [row["time"] for row in income] == sorted(row["time"] for row in whole)
    rates = await trader.iter_funding_rate(symbol=place.symbol, start=start, limit=1).collect()
    assert rates == await trader.get_funding_rate(symbol=place.symbol, startTime=start, limit=1000) != []


async def test_market_data(trader: AnyClient, place: Place) -> None:
    start, now = START * 1000, place.exchange.clock.now() // 1000
    bars = await trader.get_klines(symbol=place.symbol, interval="1h", startTime=start, limit=1000)
    assert await trader.iter_klines(symbol=place.symbol, interval="1h", start=start).collect() == bars[:-1]
    history = trader.iter_klines(symbol=place.symbol, interval="1h", start=start, end=bars[99][0], limit=30)
    assert await history.collect() == bars[:100]
    latest = await trader.get_aggregate_trades(symbol=place.symbol, limit=1000)
    known = [trade for trade in latest if trade["T"] > now - 600_000]
    trades = await trader.iter_aggregate_trades(symbol=place.symbol, start=now - 600_000, limit=2).collect()
    assert trades == known and len(known) > 1

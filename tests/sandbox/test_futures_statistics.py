"""Statistics tell what happened: open interest, longs and shorts, what takers traded, the basis."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox

from .client import Clients, running
from .futures_client import Futures, exchange, futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])
START = 1_795_190_400.0 + 90
"""90 seconds after a full hour."""
PERIOD = 300_000
SIZE = {"um": "0.100", "cm": "10"}


def make() -> Sandbox:
    """A sandbox in which nobody else trades."""
    return Sandbox(market="empty", start_time=START, um_symbols=["BTCUSDT"], cm_symbols=["BTCUSD_PERP"])


def of(client: Futures) -> dict[str, Any]:
    """How statistics are asked for."""
    if client.product == "um":
        return {"symbol": "BTCUSDT", "period": "5m"}
    return {"pair": "BTCUSD", "contractType": "PERPETUAL", "period": "5m"}


async def positions(clients: Clients, product: str) -> Futures:
    """Two long of a size, one short of both; then five more minutes."""
    people = [Futures(clients, product) for _ in range(3)]
    clients.exchange.advance(1)
    order = {"symbol": people[0].symbol, "type": "LIMIT", "timeInForce": "GTC", "price": "60000"}
    for buyer in people[:2]:
        await buyer.do("create_order", side="BUY", quantity=SIZE[product], **order)
        await people[2].do("create_order", side="SELL", quantity=SIZE[product], **order)
    clients.exchange.clock.advance(299)
    clients.exchange.advance(1.1)
    return people[0]


@BOTH
async def test_open_interest_is_the_sum_of_all_longs(product: str) -> None:
    async with running(make()) as clients:
        client = await positions(clients, product)
        before, after = await client.do("get_open_interest_hist", **of(client))
        now = await client.do("get_open_interest", symbol=client.symbol)
        assert Decimal(before["sumOpenInterest"]) == 0
        assert Decimal(after["sumOpenInterest"]) == Decimal(now["openInterest"]) == 2 * Decimal(SIZE[product])
        value = Decimal("0.2") * 60_000 if product == "um" else Decimal(20) * 100 / 60_000
        assert abs(Decimal(after["sumOpenInterestValue"]) - value) < value / 100
        assert after["timestamp"] - before["timestamp"] == PERIOD
        assert after["timestamp"] % PERIOD == 0


@BOTH
async def test_longs_and_shorts_are_counted(product: str) -> None:
    async with running(make()) as clients:
        client = await positions(clients, product)
        _, row = await client.do("get_global_long_short_account_ratio", **of(client))
        assert (row["longAccount"], row["shortAccount"]) == ("0.6666", "0.3333")
        assert row["longShortRatio"] == "2.0000"
        what = "Position" if product == "cm" else "Account"
        _, row = await client.do("get_top_long_short_position_ratio", **of(client))
        assert {row[f"long{what}"], row[f"short{what}"]} == {"0.0000", "1.0000"}, "the one with most money"
        _, row = await client.do("get_top_long_short_account_ratio", **of(client))
        assert {row["longAccount"], row["shortAccount"]} == {"0.0000", "1.0000"}


@BOTH
async def test_what_takers_traded_is_in_the_trades(product: str) -> None:
    async with futures(product, lambda: exchange(enforce_limits=False)) as client:
        client.sandbox.advance(310)
        name = "get_taker_long_short_ratio" if product == "um" else "get_taker_buy_sell_volume"
        rows = await client.do(name, **of(client))
        assert len(rows) >= 2
        trades: list[dict[str, Any]] = []
        while True:
            first = trades[-1]["id"] + 1 if trades else 1
            page = await client.do("get_historical_trades", symbol=client.symbol, fromId=first, limit=500)
            if not page:
                break
            trades += page
        bought, sold = ("buyVol", "sellVol") if product == "um" else ("takerBuyVol", "takerSellVol")
        for row in rows:
            inside = [t for t in trades if row["timestamp"] <= t["time"] < row["timestamp"] + PERIOD]
            for field, maker in ((bought, False), (sold, True)):
                traded = sum(Decimal(t["qty"]) for t in inside if t["isBuyerMaker"] is maker)
                assert Decimal(row[field]) == traded


@BOTH
async def test_the_basis_is_the_distance_to_the_index(product: str) -> None:
    async with futures(product) as client:
        client.sandbox.advance(110)
        pair = "BTCUSDT" if product == "um" else "BTCUSD"
        rows = await client.do("get_basis", pair=pair, contractType="PERPETUAL", period="5m")
        assert len(rows) >= 2
        for row in rows:
            distance = Decimal(row["futuresPrice"]) - Decimal(row["indexPrice"])
            assert Decimal(row["basis"]) == distance
            assert abs(Decimal(row["basisRate"]) - distance / Decimal(row["indexPrice"])) < Decimal("0.0001")
        prices = await client.do("get_index_price_klines", pair=pair, interval="5m")
        low, high = (min(Decimal(bar[3]) for bar in prices), max(Decimal(bar[2]) for bar in prices))
        assert all(low <= Decimal(row["indexPrice"]) <= high for row in rows)


@BOTH
async def test_longer_periods_and_limits(product: str) -> None:
    async with running(make()) as clients:
        client = Futures(clients, product)
        for _ in range(13):
            clients.exchange.clock.advance(299)
            clients.exchange.advance(1)
        rows = await client.do("get_open_interest_hist", **of(client) | {"limit": 3})
        assert [row["timestamp"] - rows[0]["timestamp"] for row in rows] == [0, PERIOD, 2 * PERIOD]
        rows = await client.do("get_open_interest_hist", **of(client) | {"period": "1h"})
        assert [row["timestamp"] % (12 * PERIOD) for row in rows] == [0, 0]
        some = await client.do(
            "get_open_interest_hist", **of(client) | {"period": "1h", "endTime": rows[1]["timestamp"] - 1}
        )
        assert some == rows[:1]

"""Histories of Spot on the sandbox: what single calls with large answers give, page by page."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest

from binance_sdk import ApiException, History, InvalidParameterException, Progress, SpotClient, TimeFrame
from binance_sdk.sandbox import Sandbox

START: Final = datetime(2026, 9, 21, 12, tzinfo=UTC)
SYMBOL: Final = "BTCUSDT"
DAYS: Final = 5


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    """A market with trades, then nothing for days, and so on."""
    settings: Any = {"symbols": [SYMBOL], "enforce_limits": False}
    async with Sandbox(seed=1, start_time=START.timestamp(), **settings) as exchange:
        exchange.advance(20)
        yield exchange


@pytest.fixture
async def trader(exchange: Sandbox) -> AsyncIterator[SpotClient]:
    """One who has bought three times a day, twice in the same moment."""
    credentials, options = (
        exchange.credentials(),
        dict[str, Any](environment=exchange.hosts, rate_limit_guard=False),
    )
    async with SpotClient(credentials, **options) as client:
        for _ in range(DAYS):
            for _ in range(3):
                await client.create_order(symbol=SYMBOL, side="BUY", type="MARKET", quoteOrderQty="50")
            exchange.clock.advance(86_400)
            exchange.advance(0.5)
    async with SpotClient(credentials, **options) as client:  # knows what time it is now
        yield client


async def test_aggregate_trades(trader: SpotClient, exchange: Sandbox) -> None:
    every = await trader.get_aggregate_trades(symbol=SYMBOL, fromId=0, limit=1000)
    assert len(every) < 1000
    first, last = every[7]["T"], every[-5]["T"]
    expected = [row for row in every if first <= row["T"] <= last]
    assert (
        await trader.iter_aggregate_trades(symbol=SYMBOL, start=first, end=last, limit=9).collect()
        == expected
    )
    assert await trader.iter_aggregate_trades(symbol=SYMBOL, limit=50).collect() == every
    assert (
        await trader.via_ws.iter_aggregate_trades(symbol=SYMBOL, start=first).collect()
        == every[every.index(expected[0]) :]
    )


async def test_trades_of_the_market(trader: SpotClient) -> None:
    every = await trader.get_historical_trades(symbol=SYMBOL, fromId=0, limit=1000)
    assert await trader.iter_historical_trades(symbol=SYMBOL, limit=99).collect() == every


@pytest.mark.parametrize("limit", [1, 2, 1000])
async def test_orders_and_trades_of_the_account(trader: SpotClient, limit: int) -> None:
    """Also where more of them are in one moment than an answer holds."""
    orders = await trader.get_all_orders(symbol=SYMBOL, orderId=1, limit=1000)
    assert len(orders) == 3 * DAYS
    assert len({order["time"] for order in orders}) < len(orders)
    history = trader.iter_all_orders(symbol=SYMBOL, start=START + timedelta(days=1), limit=limit)
    after = [order for order in orders if order["time"] >= 1000 * (START.timestamp() + 86_400)]
    assert await history.collect() == after
    assert await trader.iter_all_orders(symbol=SYMBOL, limit=limit).collect() == orders
    trades = await trader.get_trades(symbol=SYMBOL, fromId=0, limit=1000)
    assert await trader.iter_trades(symbol=SYMBOL, limit=limit).collect() == trades
    end = trades[4]["time"]
    expected = [trade for trade in trades if trade["time"] <= end]
    assert await trader.iter_trades(symbol=SYMBOL, start=START, end=end, limit=limit).collect() == expected


async def test_klines_are_final(trader: SpotClient, exchange: Sandbox) -> None:
    every = await trader.get_klines(symbol=SYMBOL, interval="1h", startTime=milliseconds(START), limit=1000)
    history = trader.iter_klines(symbol=SYMBOL, interval=TimeFrame.H1, start=START, limit=7)
    assert await history.collect() == every[:-1]
    position = json.loads(json.dumps(history.position))
    assert position == {"startTime": every[-1][0]}
    exchange.clock.advance(7200)
    exchange.advance(0.1)
    await trader.close()  # and asks for the time anew
    more = trader.iter_klines(symbol=SYMBOL, interval="1h", start=START, resume=position)
    assert [row[0] for row in await more.collect()] == [every[-1][0], every[-1][0] + 3_600_000]


async def test_a_history_goes_on_after_an_error(trader: SpotClient, exchange: Sandbox) -> None:
    """The same one, or another at its position; its progress was told with every answer."""
    seen: list[Progress] = []
    every = await trader.get_historical_trades(symbol=SYMBOL, fromId=0, limit=1000)
    rows: list[object] = []
    history = trader.via_rest.iter_historical_trades(symbol=SYMBOL, limit=60, progress=seen.append)
    with pytest.raises(ApiException):
        async for row in history:
            rows.append(row)
            if len(rows) == 60:
                exchange.faults.answer(503)
    assert (len(rows), history.position) == (60, {"fromId": every[60]["id"]})
    other = trader.iter_historical_trades(symbol=SYMBOL, limit=45, resume=history.position)
    assert await other.collect() == every[60:]
    assert rows + [row async for row in history] == every
    assert [each.requests for each in seen] == [*range(1, len(seen) + 1)]
    assert seen[-1].rows == len(every)


async def test_pages(trader: SpotClient) -> None:
    history = trader.iter_historical_trades(symbol=SYMBOL, limit=40)
    first = await anext(history)
    pages = [page async for page in history.pages()]
    assert len(pages[0]) == 39
    assert {len(page) for page in pages[1:-1]} == {40}
    every = await trader.get_historical_trades(symbol=SYMBOL, fromId=0, limit=1000)
    assert [first, *(row for page in pages for row in page)] == every


async def test_with_microseconds_it_is_the_same(trader: SpotClient, exchange: Sandbox) -> None:
    options: Any = {"environment": exchange.hosts, "rate_limit_guard": False, "time_unit": "microsecond"}
    async with SpotClient(exchange.credentials(), **options) as precise:
        rows = await precise.iter_aggregate_trades(symbol=SYMBOL, start=START, limit=9).collect()
        bars = await precise.iter_klines(symbol=SYMBOL, interval="1d", start=START).collect()
    every = await trader.get_aggregate_trades(symbol=SYMBOL, fromId=0, limit=1000)
    assert [row["a"] for row in rows] == [row["a"] for row in every]
    assert rows[0]["T"] // 1000 == every[0]["T"]
    assert [bar[0] // 86_400_000_000 for bar in bars] == [
        milliseconds(START) // 86_400_000 + day for day in (1, 2, 3, 4)
    ]


async def test_frames(trader: SpotClient) -> None:
    def trades() -> History[Any]:
        return trader.iter_aggregate_trades(symbol=SYMBOL, limit=50)

    rows = await trades().collect()
    frame = await trades().frame()
    assert frame.columns == [
        "aggTradeId", "price", "quantity", "firstTradeId", "lastTradeId",
        "time", "isBuyerMaker", "isBestMatch",
    ]  # fmt: skip
    assert frame.dtypes["price"] == "str" and frame["price"].to_list() == [row["p"] for row in rows]
    assert frame.dtypes["time"] == "datetime64[ns]"
    priced = await trades().frame(decimals="float")
    assert priced["price"].to_list() == [float(row["p"]) for row in rows]
    bars = await trader.iter_klines(symbol=SYMBOL, interval="1h", start=START).frame()
    assert bars.columns[:3] == ["openTime", "open", "high"]
    nothing = await trader.iter_klines(symbol=SYMBOL, interval="1h", start=START, end=START).frame()
    assert (nothing.columns, nothing.shape[0]) == (bars.columns, 1)
    with pytest.raises(
        InvalidParameterException, match="decimals='decimal' is not allowed: one of text, float"
    ):
        await trades().frame(decimals="decimal")


def milliseconds(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)

"""Klines, tickers and aggregate trades, made again from the trades that are served, equal what is served."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pytest

from .futures_client import Futures, futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])
Json = dict[str, Any]
MINUTE = 60_000


async def all_trades(client: Futures) -> list[Json]:
    """Every trade there was."""
    found: list[Json] = []
    while True:
        first = found[-1]["id"] + 1 if found else 1
        page = await client.do("get_historical_trades", symbol=client.symbol, fromId=first, limit=500)
        if not page:
            return found
        found += page


def value(client: Futures, trade: Json) -> Decimal:
    """What a trade was worth: in the quote asset, on COIN-M in the coin."""
    return Decimal(trade["quoteQty" if client.product == "um" else "baseQty"])


def bar(client: Futures, trades: list[Json]) -> list[object]:
    """What a kline says of trades: prices, volume, value, count, and the share of takers that bought."""
    prices = [Decimal(trade["price"]) for trade in trades]
    bought = [trade for trade in trades if not trade["isBuyerMaker"]]
    return [
        prices[0], max(prices), min(prices), prices[-1],
        sum(Decimal(trade["qty"]) for trade in trades), sum(value(client, trade) for trade in trades),
        len(trades),
        sum(Decimal(trade["qty"]) for trade in bought), sum(value(client, trade) for trade in bought),
    ]  # fmt: skip


def told(row: list[Any]) -> list[object]:
    """The same of a kline."""
    return [*(Decimal(row[at]) for at in (1, 2, 3, 4, 5, 7)), row[8], *(Decimal(row[at]) for at in (9, 10))]


def by_time(trades: Iterable[Json], size: int) -> dict[int, list[Json]]:
    """Trades by the time at which their kline opens."""
    found: dict[int, list[Json]] = {}
    for trade in trades:
        found.setdefault(trade["time"] // size * size, []).append(trade)
    return found


@BOTH
async def test_klines_are_their_trades(product: str) -> None:
    async with futures(product) as client:
        client.sandbox.advance(250)
        trades = await all_trades(client)
        assert len(trades) > 300
        assert [trade["id"] for trade in trades] == list(range(1, len(trades) + 1))
        pair = {"pair": "BTCUSDT" if product == "um" else "BTCUSD", "contractType": "PERPETUAL"}
        for size, name in ((MINUTE, "1m"), (3 * MINUTE, "3m"), (60 * MINUTE, "1h")):
            wanted = by_time(trades, size)
            rows = await client.do("get_klines", symbol=client.symbol, interval=name)
            assert [row[0] for row in rows] == sorted(wanted)
            for row in rows:
                assert told(row) == bar(client, wanted[row[0]])
                assert row[6] == row[0] + size - 1
            assert await client.do("get_continuous_klines", interval=name, **pair) == rows


@BOTH
async def test_the_ticker_of_a_day_is_its_trades(product: str) -> None:
    async with futures(product) as client:
        client.sandbox.advance(90)
        trades = await all_trades(client)
        answer = await client.do("get_ticker", symbol=client.symbol)
        ticker = answer if product == "um" else answer[0]
        opened, high, low, last, volume, worth, count, *_ = bar(client, trades)
        assert Decimal(ticker["openPrice"]) == opened
        assert (Decimal(ticker["highPrice"]), Decimal(ticker["lowPrice"])) == (high, low)
        assert (Decimal(ticker["lastPrice"]), ticker["lastQty"]) == (last, trades[-1]["qty"])
        assert (Decimal(ticker["volume"]), ticker["count"]) == (volume, count)
        assert Decimal(ticker["quoteVolume" if product == "um" else "baseVolume"]) == worth
        assert (ticker["firstId"], ticker["lastId"]) == (trades[0]["id"], trades[-1]["id"])
        change = Decimal(ticker["lastPrice"]) - Decimal(ticker["openPrice"])
        assert Decimal(ticker["priceChange"]) == change


@BOTH
async def test_aggregate_trades_share_out_the_trades(product: str) -> None:
    async with futures(product) as client:
        client.sandbox.advance(60)
        trades = {trade["id"]: trade for trade in await all_trades(client)}
        first, seen = 1, 1
        while page := await client.do("get_aggregate_trades", symbol=client.symbol, fromId=seen, limit=1000):
            for item in page:
                assert (item["a"], item["f"]) == (seen, first)
                parts = [trades[number] for number in range(item["f"], item["l"] + 1)]
                assert {(part["price"], part["time"], part["isBuyerMaker"]) for part in parts} == {
                    (item["p"], item["T"], item["m"])
                }
                assert sum(Decimal(part["qty"]) for part in parts) == Decimal(item["q"])
                seen, first = item["a"] + 1, item["l"] + 1
        assert first == len(trades) + 1


@BOTH
async def test_klines_of_reckoned_prices_are_the_prices_that_were_streamed(product: str) -> None:
    async with futures(product) as client:
        lower, pair = client.symbol.lower(), "btcusdt" if product == "um" else "btcusd"
        streams = f"{lower}@markPrice@1s" + ("" if product == "um" else f"/{pair}@indexPrice@1s")
        socket = await client.streams(f"/stream?streams={streams}")
        await socket.call("LIST_SUBSCRIPTIONS")
        client.sandbox.advance(170)
        await socket.call("LIST_SUBSCRIPTIONS")
        marks: dict[int, list[Decimal]] = {}
        indexes: dict[int, list[Decimal]] = {}
        for message in socket.events:
            event = message["data"]
            minute = event["E"] // MINUTE * MINUTE
            if event["e"] == "markPriceUpdate":
                marks.setdefault(minute, []).append(Decimal(event["p"]))
            if event["e"] == "indexPriceUpdate" or product == "um":
                indexes.setdefault(minute, []).append(Decimal(event["i" if product == "um" else "p"]))
        params = {"interval": "1m", "limit": 10}
        for rows, streamed in (
            (await client.do("get_mark_price_klines", symbol=client.symbol, **params), marks),
            (await client.do("get_index_price_klines", pair=pair.upper(), **params), indexes),
        ):
            inner = {row[0]: row for row in rows[1:-1]}
            assert len(inner) >= 2
            for minute, row in inner.items():
                opened, high, low, close = (Decimal(text) for text in row[1:5])
                assert low <= min(streamed[minute])
                assert max(streamed[minute]) <= high
                assert {opened, high, low, close} <= {*streamed[minute], opened, close}
        premium = await client.do("get_premium_index_klines", symbol=client.symbol, **params)
        assert [row[0] for row in premium] == [row[0] for row in rows]

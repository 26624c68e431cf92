"""Market streams: names, control messages, books that can be followed, times at which things are sent."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.amount import parse

from .client import PATIENCE, Clients, running

NOON = 1_800_014_400.0
EVENTS = {
    "trade": {"e", "E", "s", "t", "p", "q", "T", "m", "M"},
    "aggTrade": {"e", "E", "s", "a", "p", "q", "f", "l", "T", "m", "M"},
    "bookTicker": {"u", "s", "b", "B", "a", "A"},
    "depth": {"e", "E", "s", "U", "u", "b", "a"},
    "depth@100ms": {"e", "E", "s", "U", "u", "b", "a"},
    "depth5": {"lastUpdateId", "bids", "asks"},
    "depth20@100ms": {"lastUpdateId", "bids", "asks"},
    "kline_1m": {"e", "E", "s", "k"},
    "kline_1d@+08:00": {"e", "E", "s", "k"},
    "miniTicker": {"e", "E", "s", "c", "o", "h", "l", "v", "q"},
    "ticker": set("eEspPwxcQbBaAohlvqOCFLn"),
    "ticker_4h": set("eEspPohlcwvqOCFLn"),
    "avgPrice": {"e", "E", "s", "i", "w", "T"},
    "referencePrice": {"e", "s", "r", "t"},
}


async def test_every_stream_delivers_its_keys() -> None:
    names = [f"btcusdt@{name}" for name in EVENTS] + ["!miniTicker@arr", "!ticker_1h@arr"]
    async with running(Sandbox(seed=3, start_time=NOON)) as clients:
        socket = await clients.streams(f"/stream?streams={'/'.join(names)}")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(3)
        seen: dict[str, Any] = {}
        while len(seen) < len(names):
            message = await socket.receive()
            seen[message["stream"]] = message["data"]
    for name, keys in EVENTS.items():
        assert set(seen[f"btcusdt@{name}"]) == keys, name
    assert {row["e"] for row in seen["!miniTicker@arr"]} == {"24hrMiniTicker"}
    assert set(seen["!ticker_1h@arr"][0]) == EVENTS["ticker_4h"]
    assert seen["btcusdt@kline_1d@+08:00"]["k"]["t"] == (1_799_942_400 + 0) * 1000


async def test_diffs_lead_from_a_snapshot_to_the_exchanges_own_book() -> None:
    """At every update id that a diff or a book ticker names, the followed book is the exchange's."""
    async with running(Sandbox(seed=5, start_time=NOON, symbols=["ETHUSDT"])) as clients:
        exchange = clients.exchange
        socket = await clients.streams("/stream?streams=ethusdt@depth@100ms/ethusdt@bookTicker")
        await socket.call("LIST_SUBSCRIPTIONS")
        exchange.advance(1)
        _, snapshot = await clients.rest().get("depth", symbol="ETHUSDT", limit=5000)
        bids = {parse(price): parse(size) for price, size in snapshot["bids"]}
        asks = {parse(price): parse(size) for price, size in snapshot["asks"]}
        last, checked, tickers, following = snapshot["lastUpdateId"], 0, 0, None
        exchange.advance(20)
        await socket.raw.send_str(json.dumps({"id": 99, "method": "GET_PROPERTY", "params": ["combined"]}))
        while (message := await socket.receive()).get("id") != 99:
            event = message["data"]
            if "U" not in event:
                at = exchange.book_at("ETHUSDT", event["u"])
                assert (parse(event["b"]), parse(event["B"])) == at.bids[0]
                assert (parse(event["a"]), parse(event["A"])) == at.asks[0]
                tickers += 1
                continue
            assert following in (None, event["U"])
            following = event["u"] + 1
            if event["u"] <= last:
                continue
            assert event["U"] <= last + 1
            for side, rows in ((bids, event["b"]), (asks, event["a"])):
                for price, size in rows:
                    if parse(size):
                        side[parse(price)] = parse(size)
                    else:
                        side.pop(parse(price), None)
            last = event["u"]
            book = exchange.book_at("ETHUSDT", last)
            assert (sorted(bids.items(), reverse=True), sorted(asks.items())) == (book.bids, book.asks)
            checked += 1
        assert checked > 100
        assert tickers > 50


async def test_the_same_seed_makes_the_same_market() -> None:
    async def run(seed: int) -> list[Any]:
        async with running(Sandbox(seed=seed, start_time=NOON)) as clients:
            rest = clients.rest()
            clients.exchange.advance(30)
            order = await rest.limit("BUY", 50000, "0.01")
            trades: list[Any] = (await rest.get("trades", symbol="BTCUSDT", limit=1000))[1]
            return [order, *trades]

    first = await run(11)
    assert len(first) > 50
    assert await run(11) == first
    assert await run(12) != first


@pytest.mark.parametrize(
    ("message", "reply"),
    [
        ({"method": "SUBSCRIBE", "params": ["a@trade"], "id": "a-1"}, {"result": None, "id": "a-1"}),
        ({"method": "LIST_SUBSCRIPTIONS", "id": None}, {"result": ["btcusdt@trade"], "id": None}),
        ({"method": "GET_PROPERTY", "params": ["combined"], "id": -1}, {"result": False, "id": -1}),
        ({"method": "SET_PROPERTY", "params": ["combined", True], "id": 1}, {"result": None, "id": 1}),
    ],
)
async def test_control_messages(message: object, reply: object) -> None:
    async with running(Sandbox(market="empty")) as clients:
        socket = await clients.streams("/ws/btcusdt@trade")
        await socket.raw.send_str(json.dumps(message))
        assert await socket.receive() == reply


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("nonsense", 3),
        ('{"id":1}', 2),
        ('{"id":1.5,"method":"LIST_SUBSCRIPTIONS"}', 2),
        ('{"id":1,"method":"JOIN","params":["a@trade"]}', 2),
        ('{"id":1,"method":"SUBSCRIBE","params":[1]}', 2),
        ('{"id":1,"method":"SET_PROPERTY","params":["combined","yes"]}', 1),
        ('{"id":1,"method":"SET_PROPERTY","params":["colour",true]}', 0),
        ('{"id":1,"method":"GET_PROPERTY","params":["combined",1]}', 2),
    ],
)
async def test_bad_control_messages(text: str, code: int) -> None:
    async with running(Sandbox(market="empty")) as clients:
        socket = await clients.streams("/ws")
        await socket.raw.send_str(text)
        assert (await socket.receive())["error"]["code"] == code


async def test_all_market_streams_tell_only_what_has_changed() -> None:
    async with running(Sandbox(market="empty", symbols=["BTCUSDT", "ETHUSDT"], start_time=NOON)) as clients:
        socket = await clients.streams("/ws/!miniTicker@arr")
        await trade(clients, 100)
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(3)
        assert [row["s"] for row in await socket.receive()] == ["BTCUSDT"]
        await socket.raw.send_str('{"id":9,"method":"LIST_SUBSCRIPTIONS"}')
        assert (await socket.receive())["id"] == 9


async def test_names_in_upper_case_deliver_nothing() -> None:
    async with running(Sandbox(seed=1, start_time=NOON)) as clients:
        socket = await clients.streams("/ws/BTCUSDT@depth@100ms/BTCUSDT@trade/BTCUSDT@kline_1s")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(3)
        assert (await socket.call("GET_PROPERTY", ["combined"]))["result"] is False
        assert socket.events == []


async def test_more_than_1024_streams_are_refused() -> None:
    async with running(Sandbox(market="empty")) as clients:
        socket = await clients.streams("/ws")
        names = [f"s{number}@trade" for number in range(1024)]
        assert (await socket.call("SUBSCRIBE", names))["result"] is None
        assert "error" in await socket.call("SUBSCRIBE", ["one@trade"])
        assert (await socket.call("UNSUBSCRIBE", names[:1]))["result"] is None
        assert (await socket.call("SUBSCRIBE", ["one@trade"]))["result"] is None


async def test_more_than_five_messages_a_second_end_the_connection() -> None:
    async with running(Sandbox(market="empty")) as clients:
        socket = await clients.streams("/ws")
        for number in range(6):
            await socket.raw.send_str(json.dumps({"method": "LIST_SUBSCRIPTIONS", "id": number}))
        for _ in range(5):
            await socket.receive()
        closed = await asyncio.wait_for(socket.raw.receive(), PATIENCE)
        assert (closed.type, closed.data) == (aiohttp.WSMsgType.CLOSE, 1008)


async def test_pings_are_sent_and_must_be_answered() -> None:
    async with running(Sandbox(market="empty", ping_interval=0.05, pong_timeout=0.1)) as clients:
        url = f"{clients.exchange.stream_url}/ws"
        deaf = await clients.http.ws_connect(url, autoping=False)
        first = await asyncio.wait_for(deaf.receive(), PATIENCE)
        assert first.type is aiohttp.WSMsgType.PING
        await deaf.pong(
            b"",
        )
        await deaf.pong(b"unasked")
        closed = first
        while closed.type is aiohttp.WSMsgType.PING:
            closed = await asyncio.wait_for(deaf.receive(), PATIENCE)
        assert (closed.type, closed.data) == (aiohttp.WSMsgType.CLOSE, 1008)
        await deaf.close()


async def test_a_pong_with_the_payload_of_its_ping_keeps_the_connection() -> None:
    async with running(Sandbox(market="empty", ping_interval=0.3, pong_timeout=0.35)) as clients:
        socket = await clients.http.ws_connect(f"{clients.exchange.stream_url}/ws", autoping=False)
        for _ in range(4):
            ping = await asyncio.wait_for(socket.receive(), PATIENCE)
            assert ping.type is aiohttp.WSMsgType.PING
            await socket.pong(ping.data)
        await socket.close()


async def test_time_units_and_raw_streams() -> None:
    async with running(Sandbox(seed=1, start_time=NOON)) as clients:
        milli = await clients.streams("/ws/btcusdt@trade")
        micro = await clients.streams("/ws/btcusdt@trade?timeUnit=MICROSECOND")
        for socket in (milli, micro):
            await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(2)
        slow, fast = await milli.receive(), await micro.receive()
        assert slow["t"] == fast["t"]
        assert slow["T"] == fast["T"] // 1000


async def trade(clients: Clients, price: int) -> None:
    """A trade of one BTC at that price."""
    maker, taker = clients.rest(), clients.rest()
    await maker.limit("SELL", price, 1)
    await taker.limit("BUY", price, 1)


async def test_klines_tickers_and_averages_come_from_what_traded() -> None:
    async with running(Sandbox(market="empty", start_time=NOON)) as clients:
        rest = clients.rest()
        for price, wait in ((100, 30), (110, 30), (90, 61), (120, 0)):
            await trade(clients, price)
            clients.exchange.advance(wait)
        rows = (await rest.get("klines", symbol="BTCUSDT", interval="1m"))[1]
        assert [[float(cell) for cell in row[1:6]] for row in rows] == [
            [100, 110, 100, 110, 2],
            [90, 90, 90, 90, 1],
            [120, 120, 120, 120, 1],
        ]
        assert rows[0][0] == int(NOON) * 1000
        seconds = (await rest.get("klines", symbol="BTCUSDT", interval="1s", limit=1000))[1]
        assert [row[0] for row in seconds] == list(range(rows[0][0], rows[0][0] + 122_000, 1000))
        ticker = (await rest.get("ticker/24hr", symbol="BTCUSDT"))[1]
        shown = {name: float(ticker[name]) for name in ("openPrice", "highPrice", "lowPrice", "lastPrice")}
        assert shown == {"openPrice": 100, "highPrice": 120, "lowPrice": 90, "lastPrice": 120}
        assert (ticker["priceChangePercent"], ticker["count"]) == ("20.000", 4)
        assert (await rest.get("avgPrice", symbol="BTCUSDT"))[1]["price"] == "105.00000000"
        window = (await rest.get("ticker", symbol="BTCUSDT", windowSize="1m", type="MINI"))[1]
        assert (float(window["openPrice"]), window["count"]) == (90, 2)
        clients.exchange.clock.advance(86_459)  # at once: nothing happens meanwhile
        clients.exchange.advance(1)
        later = (await rest.get("ticker/24hr", symbol="BTCUSDT"))[1]
        assert (later["count"], later["lastPrice"]) == (0, "120.00000000")


@pytest.mark.parametrize("path", ["/stream/ws/btcusdt@trade", "/stream/stream?streams=btcusdt@trade"])
async def test_the_streams_are_also_below_the_name_of_their_host(path: str) -> None:
    """ccxt knows the streams of Spot by that word in their address."""
    async with running(Sandbox(seed=5, start_time=NOON)) as clients:
        socket = await clients.streams(path)
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(3)
        assert (await socket.wait_for(e="trade"))["s"] == "BTCUSDT"

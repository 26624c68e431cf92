"""The sandbox as a thing that starts, stops and is configured."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.amount import text

from .client import running


async def test_it_starts_at_once_and_leaves_nothing_behind() -> None:
    began = time.perf_counter()
    async with Sandbox(seed=1) as exchange:
        assert time.perf_counter() - began < 1.0
        port = exchange.port
    await exchange.stop()
    async with Sandbox(port=port, market="empty") as again:
        assert again.port == port
        with pytest.raises(OSError):
            await Sandbox(port=port).start()


async def test_stopping_does_not_wait_for_idle_clients() -> None:
    """The best of three, since other programs may keep the machine busy."""

    async def time_to_stop() -> float:
        async with aiohttp.ClientSession() as http:
            exchange = Sandbox(market="empty")
            await exchange.start()
            async with http.get(f"{exchange.rest_url}/api/v3/ping") as response:
                assert await response.json() == {}
            began = time.perf_counter()
            await exchange.stop()
            return time.perf_counter() - began

    assert min([await time_to_stop() for _ in range(3)]) < 0.5


def test_what_it_does_not_understand() -> None:
    with pytest.raises(ValueError, match="market='real'"):
        Sandbox(market="real")
    with pytest.raises(ValueError, match="NONSENSE"):
        Sandbox(symbols=["NONSENSE"])


async def test_symbols_come_from_a_recorded_exchange_info(shared: Callable[[str], Path]) -> None:
    dump = shared("real/rest_and_ws/BINANCE.0")
    with pytest.raises(ValueError, match="XXXYYY: not in that exchangeInfo"):
        Sandbox(exchange_info=dump, symbols=["XXXYYY"])
    async with running(Sandbox(exchange_info=dump, symbols=["ETHBTC", "BTCUSDT"])) as clients:
        info = (await clients.rest().get("exchangeInfo"))[1]["symbols"]
        assert sorted(entry["symbol"] for entry in info) == ["BTCUSDT", "ETHBTC"]
        book = clients.exchange.book("ETHBTC")
        assert book.bids
        assert book.asks
        order = await clients.rest().limit("BUY", text(book.bids[5][0]), 1, symbol="ETHBTC")
        assert order["status"] == "NEW"


async def test_an_ip_that_connects_too_often_is_refused() -> None:
    async with running(Sandbox(market="empty")) as clients:
        clients.exchange.connections.most_attempts = 2
        await clients.streams("/ws")
        await clients.ws_api()
        with pytest.raises(aiohttp.WSServerHandshakeError) as error:
            await clients.streams("/ws")
        assert error.value.status == 429


async def test_a_connection_ends_after_its_lifetime() -> None:
    async with running(Sandbox(market="empty", connection_lifetime=0.1)) as clients:
        socket = await clients.streams("/ws")
        closed = await asyncio.wait_for(socket.raw.receive(), 10)
        assert (closed.type, closed.data) == (aiohttp.WSMsgType.CLOSE, 1000)


async def test_klines_are_closed_once_each() -> None:
    async with running(Sandbox(seed=2, start_time=1_800_000_000.0)) as clients:
        socket = await clients.streams("/ws/btcusdt@kline_1s")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.advance(10)
        await socket.raw.send_str('{"id":9,"method":"LIST_SUBSCRIPTIONS"}')
        closed: list[int] = []
        while (event := await socket.receive()).get("id") != 9:
            if event["k"]["x"]:
                closed.append(event["k"]["t"])
        assert closed == [1_800_000_000_000 + 1000 * second for second in range(10)]

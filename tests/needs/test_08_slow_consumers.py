"""Pain 8, slow consumers, full queues, back-pressure.

A minute of 5,000 messages a second: as many messages (300,000), sent as fast as they are read.

(a) a consumer that sleeps meanwhile, with `conflate`: memory stays, the newest of each symbol comes, the rest
    is counted;
(b) user data under the same load: nothing is lost, all in order;
(c) the server's pings are answered all the time.
"""

from __future__ import annotations

import asyncio
import gc
import resource
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import Credentials, Overflow, SpotClient, StreamState
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import events, streams
from tests.needs.conftest import Pongs
from tests.waiting import eventually

SYMBOLS = ("BTCUSDT", "ETHUSDT", "BNBUSDT")
MESSAGES = 60 * 5_000
AT_ONCE = 1_000
GROWTH = 16 * 2**20
USER_EVENTS = 5_000
PING_INTERVAL = 0.4
"""Seconds: each pong counts as one of five messages that a client may send in a second."""


def memory() -> int:
    """Resident set, in bytes."""
    gc.collect()
    statm = Path("/proc/self/statm")
    if not statm.exists():
        pytest.skip("no /proc here to read the memory from")
    return int(statm.read_text().split()[1]) * resource.getpagesize()


def ticker(symbol: str, number: int) -> bytes:
    return b'{"u":%d,"s":"%b","b":"1.0","B":"2.0","a":"3.0","A":"4.0"}' % (number, symbol.encode())


async def flood(exchange: Sandbox, messages: int) -> None:
    """Sends so many, no faster than they are read."""
    names = [f"{symbol.lower()}@bookTicker" for symbol in SYMBOLS]
    for number in range(1, messages + 1):
        at = number % len(SYMBOLS)
        exchange.control.publish(names[at], ticker(SYMBOLS[at], number))
        if number % AT_ONCE == 0:
            await eventually(lambda: not exchange.connections.most_waiting())


@pytest.mark.parametrize("transport", ["websockets", "picows"])
async def test_a_and_c_a_sleeping_consumer_gets_the_newest_and_costs_no_memory(
    transport: Any, pongs: Pongs
) -> None:
    pytest.importorskip(transport)
    requests = [streams.book_ticker(symbol) for symbol in SYMBOLS]
    async with (
        Sandbox(symbols=SYMBOLS, market="empty", ping_interval=PING_INTERVAL, pong_timeout=10) as exchange,
        SpotClient(environment=exchange.hosts, transport=transport) as client,
        client.stream(*requests, overflow=Overflow.CONFLATE, size=100) as stream,
    ):
        await flood(exchange, AT_ONCE)
        before = memory()
        await flood(exchange, MESSAGES)
        await eventually(lambda: stream.dropped >= AT_ONCE + MESSAGES - len(SYMBOLS))
        assert memory() - before < GROWTH
        assert stream.dropped == AT_ONCE + MESSAGES - len(SYMBOLS)
        newest = [await anext(stream) for _ in SYMBOLS]
        assert all(isinstance(event, events.BookTicker) for event in newest)
        numbers = sorted(getattr(event, "update_id", 0) for event in newest)
        assert numbers == list(range(MESSAGES - len(SYMBOLS) + 1, MESSAGES + 1))
        assert len(pongs) > 2 and exchange.connections.total == 1
        assert stream.state is StreamState.LIVE


async def test_b_user_data_loses_nothing_under_the_same_load(pongs: Pongs) -> None:
    async with Sandbox(
        symbols=SYMBOLS, market="empty", ping_interval=PING_INTERVAL, pong_timeout=10
    ) as exchange:
        key = exchange.key("hmac")
        account = exchange.account(key.api_key)
        async with (
            SpotClient(Credentials(key.api_key, key.api_secret), environment=exchange.hosts) as client,
            client.user_events() as told,
            client.stream(*(streams.book_ticker(each) for each in SYMBOLS), overflow=Overflow.DROP_OLDEST),
        ):
            for number in range(USER_EVENTS):
                exchange.control.tell(
                    account, {"e": "balanceUpdate", "E": number, "a": "BTC", "d": "1", "T": number}
                )
                if number % 100 == 0:
                    await flood(exchange, AT_ONCE)
            received: list[int] = []
            async with asyncio.timeout(30):
                async for event in told:
                    assert isinstance(event, events.BalanceUpdate)
                    received.append(event.event_time)
                    if len(received) == USER_EVENTS:
                        break
        assert received == list(range(USER_EVENTS))
        assert exchange.connections.total == 2 and pongs

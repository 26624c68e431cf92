"""Pain 16, memory that leaks.

(a) streams subscribed and unsubscribed, connections lost and made again: memory and the number of objects
    stay the same (300 and 60 of them in `make test`, 10,000 and 1,000 in `make soak`; five messages a second
    would make that an hour, so there is no pace here);
(b) two clients of one process are apart, also where they have the same stream.
"""

from __future__ import annotations

import asyncio
import gc
import logging
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from binance_sdk import RetryInfo, SpotClient
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.connection import Connection
from binance_sdk.spot import streams
from tests.needs.test_08_slow_consumers import memory
from tests.waiting import eventually

GROWTH = 5 * 2**20
SUBSCRIPTIONS, RECONNECTS = 300, 60


def unpaced(**given: Any) -> StreamOptions:
    changed: dict[str, Any] = {**given, "messages_per_second": 10**6}
    return StreamOptions(**changed)


def uncounted(connection: Connection, now: float, most: int) -> bool:
    return False


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Neither the client nor the exchange counts control messages, and nobody keeps what is logged."""
    monkeypatch.setattr("binance_sdk.runtime.StreamOptions", unpaced)
    monkeypatch.setattr(Connection, "too_many", uncounted)
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def at_once(_: RetryInfo) -> tuple[bool, float]:
    return False, 0.0


async def churn(exchange: Sandbox, client: SpotClient, subscriptions: int, reconnects: int) -> None:
    """Opens and closes streams, and loses the connection now and then."""
    every = subscriptions // reconnects
    for number in range(subscriptions):
        async with client.stream(streams.kline("BTCUSDT", interval="1m"), streams.trade("ETHUSDT")):
            if number % every == 0:
                exchange.connections.cut("streams", how="reset")
    await eventually(lambda: exchange.connections.count("streams") == 1)


def objects() -> Counter[type]:
    """How many there are of each type, but for what the sandbox remembers."""
    gc.collect()
    kinds = Counter(map(type, gc.get_objects()))
    return Counter({kind: n for kind, n in kinds.items() if ".sandbox" not in str(kind.__module__)})


def grown(before: Counter[type]) -> list[tuple[type, int]]:
    """Of what there is more now, by as many as there were reconnects."""
    return [each for each in (objects() - before).items() if each[1] >= RECONNECTS]


async def measured(subscriptions: int, reconnects: int) -> int:
    """By how many bytes the process has grown, after rounds that do not count; objects have not."""
    async with (
        Sandbox(symbols=["BTCUSDT", "ETHUSDT"], market="empty", enforce_limits=False) as exchange,
        SpotClient(environment=exchange.hosts, stream_retry_policy=at_once, rate_limit_guard=False) as client,
        client.stream(streams.book_ticker("BTCUSDT")),
    ):
        for _ in range(2):  # counting leaves something behind as well, once
            await churn(exchange, client, SUBSCRIPTIONS, RECONNECTS)
            objects()
        before = memory(), objects()
        await churn(exchange, client, subscriptions, reconnects)
        assert exchange.connections.total >= reconnects
        assert await client.list_subscriptions() == ["btcusdt@bookTicker"]
        await eventually(lambda: not grown(before[1]), 30)  # timers of connections that have just gone
        return memory() - before[0]


async def test_a_streams_and_connections_come_and_go_without_a_trace(hasty: None) -> None:
    assert await measured(SUBSCRIPTIONS, RECONNECTS) < GROWTH


@pytest.mark.soak
def test_a_ten_thousand_streams_and_a_thousand_connections_without_a_trace(hasty: None) -> None:
    assert asyncio.run(measured(10_000, 1_000)) < GROWTH


async def test_b_two_clients_are_apart(exchange: Sandbox) -> None:
    seen: dict[str, list[object]] = {"one": [], "other": []}
    request = streams.book_ticker("BTCUSDT")
    ticker = {"u": 1, "s": "BTCUSDT", "b": "1", "B": "1", "a": "2", "A": "2"}
    async with SpotClient(environment=exchange.hosts) as one, SpotClient(environment=exchange.hosts) as other:
        async with one.listen(seen["one"].append, request):
            async with other.listen(seen["other"].append, request):
                assert exchange.connections.count("streams") == 2
                exchange.control.publish(request.name, ticker)
                await eventually(lambda: len(seen["one"]) == len(seen["other"]) == 1)
            await other.close()
            exchange.control.publish(request.name, ticker)
            await eventually(lambda: len(seen["one"]) == 2)
        assert len(seen["other"]) == 1
        assert await one.list_subscriptions() == []

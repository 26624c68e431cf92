"""Pain 1, silent stream death: connected, no data, no error.

(a) one stream of three falls silent without a close: it alone is STALE, is subscribed again, is LIVE;
(b) a connection that nothing passes any more is replaced within ping interval and pong timeout (both made
    shorter than what users get: 20 and 10 s).
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict

import msgspec
import pytest

from binance_sdk import SpotClient, StreamState
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import streams
from tests.needs.conftest import time_streams
from tests.waiting import eventually

SYMBOLS = ("BTCUSDT", "ETHUSDT", "BNBUSDT")
MAX_AGE = 1.5
PING_INTERVAL, PONG_TIMEOUT = 0.5, 1.0


async def test_a_a_stream_that_the_server_forgot_is_stale_alone_and_subscribed_again() -> None:
    requests = [streams.depth(symbol, updateSpeed="100ms") for symbol in SYMBOLS]
    lost = requests[1].name
    impatient = [
        msgspec.structs.replace(
            each, template=msgspec.structs.replace(each.template, max_silence=MAX_AGE if at == 1 else 30.0)
        )
        for at, each in enumerate(requests)
    ]
    states: defaultdict[str, list[StreamState]] = defaultdict(list)

    def told(name: str, state: StreamState) -> None:
        states[name].append(state)

    async with (
        Sandbox(seed=1, symbols=SYMBOLS) as exchange,
        SpotClient(environment=exchange.hosts) as client,
        client.stream(impatient[0], on_state=told) as one,
        client.stream(impatient[1], on_state=told) as two,
        client.stream(impatient[2], on_state=told) as three,
    ):
        for each in (one, two, three):
            await anext(each)
        states.clear()
        hub = exchange.exchange.hub
        for subscriber in tuple(hub.subscribers[lost]):
            hub.leave(lost, subscriber)
        forgotten = time.monotonic()
        await eventually(lambda: states[lost])
        assert time.monotonic() - forgotten < MAX_AGE * 2 + 1
        await eventually(lambda: states[lost][-1] is StreamState.LIVE)
        assert lost in hub.subscribers, "nothing but subscribing again mends this"
        assert states == {lost: [StreamState.STALE, StreamState.LIVE]}
        assert [each.state for each in (one, two, three)] == [StreamState.LIVE] * 3
        assert exchange.connections.total == 1


async def test_b_a_black_hole_is_left_within_ping_interval_and_pong_timeout(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    time_streams(monkeypatch, pong_timeout=PONG_TIMEOUT)
    async with (
        Sandbox(seed=1, symbols=SYMBOLS) as exchange,
        SpotClient(
            environment=exchange.hosts,
            ping_interval=PING_INTERVAL,
            stream_retry_policy=lambda _: (False, 0.0),
        ) as client,
        asyncio.timeout(20),
        client.stream(streams.depth("BTCUSDT", updateSpeed="100ms")) as stream,
    ):
        await anext(stream)
        exchange.connections.half_open("streams")
        began = time.monotonic()
        await eventually(lambda: exchange.connections.total == 2)
        took = time.monotonic() - began
        assert took < PING_INTERVAL + PONG_TIMEOUT + 1, "a second for a busy machine"
        while stream.state is not StreamState.LIVE:
            await anext(stream)

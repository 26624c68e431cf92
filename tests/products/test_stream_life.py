"""Silence, reconnecting, black holes and rotation on the streams of the further products, as on Spot's.

The machinery is the same, so that one stream of each product is enough. The clock of the sandbox runs fast.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import msgspec
import pytest

import binance_sdk
from binance_sdk import StreamState
from binance_sdk.client import Client
from binance_sdk.descriptors import StreamRequest
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.catalog import AnyName
from tests.needs.conftest import time_streams
from tests.waiting import eventually

Streams = dict[str, tuple[str, tuple[object, ...]]]
STREAMS: Streams = {
    "options": ("depth", ("BTC-251123-126000-C", "100ms")),
    "alpha": ("depth", ("ALPHA_118USDC", "100ms")),
    "stocks": ("quote", ("AAPL",)),
    "prediction": ("orderBook", ("8859231",)),
}
UNMARKED: Streams = {"alpha": ("allMarketTokenTickers", ())}
"""Messages without an id and without a time of their own."""


@dataclass
class Watched:
    """A stream of one product, its events and its states."""

    exchange: Sandbox
    product: AnyName
    name: str
    events: list[Any] = field(default_factory=list[Any])
    states: list[StreamState] = field(default_factory=list[StreamState])

    def told(self, name: str, state: StreamState) -> None:
        self.states.append(state)

    async def hear(self, more: int = 3) -> None:
        """So many further events."""
        wanted = len(self.events) + more
        await eventually(lambda: len(self.events) >= wanted)

    def check_unbroken(self) -> None:
        """Nothing is missing, nothing came twice."""
        if hasattr(self.events[0], "previous_update_id"):
            previous = [event.previous_update_id for event in self.events[1:]]
            assert previous == [event.last_update_id for event in self.events[:-1]]
        else:
            times = [getattr(event, "tickers", [event])[0].event_time for event in self.events]
            assert times == [*range(times[0], times[-1] + 1, 1000)]


@asynccontextmanager
async def watched(
    product: str, max_silence: float | None = None, streams: Streams = STREAMS
) -> AsyncGenerator[Watched]:
    """A stream that is LIVE, on a sandbox of which a second takes some milliseconds."""
    subtype, values = streams[product]
    name = next(each for each in dir(binance_sdk) if each.lower() == f"{product}client")
    kind: type[Client] = getattr(binance_sdk, name)
    async with (
        asyncio.timeout(30),
        Sandbox(market="empty", start_time=1_795_000_000.0) as exchange,
        kind(
            exchange.credentials(),
            environment=exchange.product_hosts[product],
            ping_interval=0.3,
            stream_retry_policy=lambda _: (False, 0.0),
        ) as client,
    ):
        request: StreamRequest[object] = client.MARKET.request((subtype, values))
        template = msgspec.structs.replace(request.template, max_silence=max_silence)
        request = msgspec.structs.replace(request, template=template)
        found = Watched(exchange, cast("AnyName", product), request.name)
        async with client.stream(request, on_state=found.told) as stream:
            tasks = [asyncio.create_task(run(exchange)), asyncio.create_task(collect(stream, found.events))]
            try:
                await found.hear()
                yield found
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.wait(tasks)


async def run(exchange: Sandbox) -> None:
    while True:
        exchange.advance(0.1)
        await asyncio.sleep(0.002)


async def collect(stream: Any, events: list[Any]) -> None:
    async for event in stream:
        events.append(event)  # noqa: PERF401 (while they come)


async def test_a_stream_that_the_server_forgot_is_stale_and_subscribed_again() -> None:
    async with watched("stocks", max_silence=0.4) as found:
        found.states.clear()
        hub = found.exchange.further["stocks"].hub
        for subscriber in tuple(hub.subscribers[found.name]):
            hub.leave(found.name, subscriber)
        await eventually(lambda: found.states == [StreamState.STALE, StreamState.LIVE])
        await found.hear()
        assert found.exchange.connections.total == 1


def cut(found: Watched) -> None:
    found.exchange.connections.cut("streams", product=found.product, how="reset")


def half_open(found: Watched) -> None:
    found.exchange.connections.half_open("streams", product=found.product)


@pytest.mark.parametrize(
    ("product", "harm"), [*((product, cut) for product in STREAMS), ("options", half_open)]
)
async def test_a_lost_connection_comes_back_with_its_streams(
    product: str, harm: Callable[[Watched], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    time_streams(monkeypatch, pong_timeout=0.3)
    async with watched(product) as found:
        found.states.clear()
        harm(found)
        await eventually(lambda: found.states == [StreamState.RECONNECTING, StreamState.LIVE])
        await found.hear()
        assert list(found.exchange.further[product].hub.subscribers) == [found.name]


@pytest.mark.parametrize(
    ("product", "streams"), [*((product, STREAMS) for product in STREAMS), ("alpha", UNMARKED)]
)
async def test_an_old_connection_is_replaced_without_losing_or_doubling_anything(
    product: str, streams: Streams, monkeypatch: pytest.MonkeyPatch
) -> None:
    time_streams(monkeypatch, lifetime=0.2, overlap=0.3)
    async with watched(product, streams=streams) as found:
        found.states.clear()
        await eventually(lambda: found.exchange.connections.total >= 3)
        await found.hear()
        found.check_unbroken()
        assert found.states == []


async def test_a_server_that_shuts_down_is_left_in_time() -> None:
    async with watched("options") as found:
        found.exchange.connections.rotate("streams", product=found.product, notice=2.0)
        await eventually(lambda: found.exchange.connections.total == 2)
        await found.hear()
        found.check_unbroken()


async def test_a_muted_stream_is_silent_and_the_others_are_not() -> None:
    async with watched("options") as found:
        found.exchange.faults.mute(found.name, product="alpha")
        await found.hear()
        found.exchange.faults.mute(found.name, product="options")
        heard = len(found.events)
        await eventually(lambda: len(found.exchange.faults.journal) >= 3)
        assert len(found.events) <= heard + 1
        found.exchange.faults.unmute(found.name, product="options")
        await found.hear()

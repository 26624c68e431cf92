"""What the stream tests share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from binance_sdk.core.backoff import RetryInfo
from binance_sdk.io.delivery import Callback, Consumer
from binance_sdk.io.event_stream import EventStream
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Market, Trade

TRADES = "btcusdt@trade"


def silent(stream: str, phase: str, exception: Exception, recovering: bool) -> None:
    """A hook that keeps the log quiet."""


def soon(info: RetryInfo) -> tuple[bool, float]:
    return False, 0.001


class Watcher:
    """A hub with everything it tells."""

    def __init__(self, market: Market, options: StreamOptions) -> None:
        self.market = market
        self.errors: list[tuple[Exception, Consumer, object]] = []
        self.reports: list[tuple[str, str, bool]] = []
        self.hub = StreamHub(
            {"": [market.url]}, options, on_error=self.on_error, on_stream_error=self.on_stream_error
        )

    def on_error(self, exception: Exception, consumer: Consumer, payload: object) -> None:
        self.errors.append((exception, consumer, payload))

    def on_stream_error(self, stream: str, phase: str, exception: Exception, recovering: bool) -> None:
        self.reports.append((stream, phase, recovering))
        self.market.changed.notify()


def collect(hub: StreamHub, *, typed: bool = True) -> list[object]:
    events: list[object] = []
    hub.attach(Callback(lambda _: True, events.append, hub.on_error, typed=typed))
    return events


async def take(stream: EventStream[Trade], count: int) -> list[int]:
    async with asyncio.timeout(10):
        return [(await anext(stream)).trade_id for _ in range(count)]


async def until(holds: Callable[[], object]) -> None:
    """For what nothing announces."""
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.001)


def controls(market: Market) -> list[tuple[object, object]]:
    return [(control["method"], control.get("params")) for peer in market.peers for control in peer.controls]


async def cut_all(market: Market, streams: Iterable[str] = (TRADES,)) -> None:
    opened = market.opened
    for peer in [*market.peers]:
        peer.cut()
    await market.until(lambda: market.opened > opened and market.subscribed >= {*streams})

"""Closing, in every state, and using the same hub again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from binance_sdk.core.lifetime import State
from binance_sdk.errors import (
    ClosedException,
    ConnectionFailedException,
)
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Market, let_in, trade, trade_payload
from .watching import TRADES, Watcher, collect, controls, until


async def started(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])


async def connecting(hub: StreamHub, market: Market) -> None:
    market.refuse = never  # type: ignore[assignment]
    asyncio.get_running_loop().call_later(0.05, lambda: None)
    with pytest.raises(ConnectionFailedException):
        await hub.subscribe([trade()], timeout=0.05)
    keep_wanting(hub)
    await asyncio.sleep(0.05)


async def never(connection: ServerConnection, _: Request) -> None:
    await connection.wait_closed()


def keep_wanting(hub: StreamHub) -> None:
    waiting.append(asyncio.create_task(hub.subscribe([trade()], timeout=30)))


waiting: list[asyncio.Task[None]] = []


async def subscribing(hub: StreamHub, market: Market) -> None:
    market.answering = False
    keep_wanting(hub)
    await market.until(lambda: controls(market))


async def rotating_now(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    hub.rotate()
    await market.until(lambda: len(market.peers) == 2 and market.peers[1].streams)


async def rotating_to_nowhere(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    market.refuse = never  # type: ignore[assignment]
    hub.rotate()
    await asyncio.sleep(0.05)


async def reconnecting(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    market.refuse = never  # type: ignore[assignment]
    market.peers[0].cut()
    await until(lambda: hub.states[TRADES] is State.RECONNECTING)


async def half_open(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    market.peers[0].fall_silent()


async def unused(hub: StreamHub, market: Market) -> None:
    """Nothing was ever subscribed."""


STATES = [
    unused,
    started,
    connecting,
    subscribing,
    rotating_now,
    rotating_to_nowhere,
    reconnecting,
    half_open,
]


@pytest.mark.parametrize("reach", STATES, ids=lambda reach: reach.__name__)
async def test_close_in_every_state(
    watcher: Watcher, market: Market, reach: Callable[[StreamHub, Market], Awaitable[None]]
) -> None:
    hub = watcher.hub
    await reach(hub, market)
    began = asyncio.get_running_loop().time()
    await hub.close()
    assert asyncio.get_running_loop().time() - began < 1
    assert (hub.connections, hub.states) == (0, {})
    assert [task for task in asyncio.all_tasks() if task.get_name().startswith("streams")] == []
    for task in waiting:
        with pytest.raises(ClosedException):
            await task
    waiting.clear()
    await hub.close()
    market.refuse, market.answering = let_in, True
    events = collect(hub)
    await hub.subscribe([trade()])
    market.publish(TRADES, trade_payload(1))
    await until(lambda: events)
    await hub.close()


async def test_close_says_its_code(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    connection = market.peers[0].connection
    await hub.close()
    await connection.wait_closed()
    assert connection.protocol.close_code == 4999


def test_a_hub_needs_no_loop_until_it_is_used(options: StreamOptions) -> None:
    async def once() -> None:
        async with Market().running() as market:
            urls[""] = [market.url]
            await hub.subscribe([trade()])
            await hub.close()

    urls: dict[str, list[str]] = {"": []}
    hub = StreamHub(urls, options)
    for _ in range(2):
        asyncio.run(once())


async def test_two_hubs_are_apart(market: Market, options: StreamOptions) -> None:
    first, second = StreamHub({"": [market.url]}, options), StreamHub({"": [market.url]}, options)
    events = collect(first), collect(second)
    await first.subscribe([trade()])
    await second.subscribe([trade()])
    await first.close()
    market.publish(TRADES, trade_payload(1))
    await until(lambda: events[1])
    assert (len(events[0]), len(events[1])) == (0, 1)
    await second.close()

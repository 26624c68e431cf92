"""Connections are replaced: nothing missed, nothing twice, in order."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from http import HTTPStatus

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from binance_sdk.core.lifetime import State, Timing
from binance_sdk.io.stream_options import Phase, StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Diff, Market, Peer, Trade, depth, diff_payload, trade, trade_payload
from .watching import TRADES, Watcher, collect, until


class Ticker:
    """Publishes growing ids on a trade and a depth stream until it is stopped."""

    def __init__(self, market: Market) -> None:
        self.last = 0
        self._market = market
        self._task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        while True:
            for _ in range(5):
                self.last += 1
                self._market.publish(TRADES, trade_payload(self.last))
                self._market.publish("btcusdt@depth", diff_payload(self.last))
            await asyncio.sleep(0.001)

    async def stop(self) -> int:
        self._task.cancel()
        await asyncio.wait([self._task])
        return self.last


def ids(events: list[object]) -> tuple[list[int], list[int]]:
    trades = [event.trade_id for event in events if isinstance(event, Trade)]
    return trades, [event.last for event in events if isinstance(event, Diff)]


async def rotate(hub: StreamHub, market: Market, opened: int) -> None:
    hub.rotate()
    await market.until(lambda: market.opened == opened)
    await market.until(lambda: len(market.peers) == 1)


async def hear(events: list[object], count: int) -> None:
    await until(lambda: len(events) >= count)


async def test_rotations_miss_nothing_and_double_nothing(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade(), depth(), trade("quiet")])
    ticker = Ticker(market)
    for opened in range(2, 7):
        await rotate(hub, market, opened)
        await hear(events, len(events) + 100)
    last = await ticker.stop()
    await until(lambda: len(events) == 2 * last)
    assert ids(events) == ([*range(1, last + 1)], [*range(1, last + 1)])
    assert hub.connections == 1 and set(hub.states.values()) == {State.LIVE}
    assert rotating.reports == []


@pytest.mark.parametrize("lagging", ["old", "new"])
async def test_a_rotation_between_servers_of_different_speed(
    rotating: Watcher, market: Market, lagging: str
) -> None:
    """Both wires carry 1..n, one of them 30 events behind the other."""
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade()])
    old = market.peers[0]
    hub.rotate()
    await market.until(lambda: len(market.peers) == 2 and market.peers[1].streams)
    new = market.peers[1]
    slow, fast = (old, new) if lagging == "old" else (new, old)
    for number in range(1, 201):
        send_trade(market, fast, number) if fast is old or number > 50 else None
        behind = number - 30
        if behind > 0 and (slow is old or behind > 50):
            send_trade(market, slow, behind)
        await asyncio.sleep(0)
    await market.until(lambda: len(market.peers) == 1)
    for number in range(171, 221):
        send_trade(market, new, number)
    await until(lambda: len(events) >= 220)
    assert ids(events)[0] == [*range(1, 221)]


def send_trade(market: Market, peer: Peer, number: int) -> None:
    market.send_to(peer, json.dumps({"stream": TRADES, "data": trade_payload(number)}))


async def test_the_old_connection_dies_during_a_rotation(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade()])
    hub.rotate()
    await market.until(lambda: len(market.peers) == 2 and market.peers[1].streams)
    market.publish(TRADES, *map(trade_payload, range(100)))
    market.peers[0].cut()
    market.publish(TRADES, *map(trade_payload, range(100, 200)))
    await until(lambda: len(events) == 200)
    assert ids(events)[0] == [*range(200)]
    assert (hub.states[TRADES], market.opened, rotating.reports) == (State.LIVE, 2, [])


async def test_the_new_connection_dies_during_a_rotation(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade()])
    hub.rotate()
    await market.until(lambda: len(market.peers) == 2 and market.peers[1].streams)
    market.publish(TRADES, *map(trade_payload, range(100)))
    market.peers[1].cut()
    market.publish(TRADES, *map(trade_payload, range(100, 200)))
    await until(lambda: len(events) == 200)
    assert ids(events)[0] == [*range(200)]
    await market.until(lambda: rotating.reports)
    assert rotating.reports[0][1:] == (Phase.ROTATE, True)
    await hub.subscribe([depth()])
    assert "btcusdt@depth" in market.subscribed


async def test_a_rotation_that_cannot_connect_changes_nothing(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    await hub.subscribe([trade()])

    def refuse(connection: ServerConnection, _: Request) -> Response:
        return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "")

    market.refuse = refuse
    hub.rotate()
    await market.until(lambda: rotating.reports)
    assert rotating.reports[0][1:] == (Phase.ROTATE, True)
    assert (len(market.peers), hub.states) == (1, {TRADES: State.LIVE})


async def test_subscriptions_during_a_rotation(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade(), trade("quiet")])
    hub.rotate()
    await market.until(lambda: len(market.peers) == 2 and market.peers[1].streams)
    await asyncio.gather(hub.subscribe([depth()]), hub.unsubscribe([trade()]))
    market.publish("btcusdt@depth", *map(diff_payload, range(10)))
    await market.until(lambda: len(market.peers) == 1)
    assert market.subscribed == {"quiet@trade", "btcusdt@depth"}
    await until(lambda: len(events) == 10)
    assert ids(events)[1] == [*range(10)]


SHUTDOWNS = [
    '{"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1770123456789}}',
    '{"e":"serverShutdown","E":1770123456789}',
]


@pytest.mark.parametrize("text", SHUTDOWNS)
async def test_a_server_shutdown_is_survived_and_not_passed_on(
    rotating: Watcher, market: Market, text: str
) -> None:
    events = collect(rotating.hub)
    await rotating.hub.subscribe([trade()])
    ticker = Ticker(market)
    await until(lambda: len(events) > 50)
    old = market.peers[0]
    market.send_to(old, text)
    market.send_to(old, text)
    await market.until(lambda: len(market.peers) == 2)
    market.send_to(old, text)
    await market.until(lambda: len(market.peers) == 1)
    last = await ticker.stop()
    await until(lambda: len(events) == last)
    assert ids(events)[0] == [*range(1, last + 1)]
    assert (market.opened, rotating.reports) == (2, [])


async def test_a_connection_is_replaced_before_its_life_ends(market: Market, options: StreamOptions) -> None:
    hub = StreamHub({"": [market.url]}, replace(options, timing=Timing(lifetime=0.3, overlap=0.05)))
    await hub.subscribe([trade()])
    await market.until(lambda: market.opened == 3 and len(market.peers) == 1)
    assert market.subscribed == {TRADES}
    await hub.close()

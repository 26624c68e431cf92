"""Cut, half-open and silent connections: the same streams come back."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request

from binance_sdk.core.backoff import RetryInfo
from binance_sdk.core.lifetime import State, Timing
from binance_sdk.io.stream_options import Phase, StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Market, Trade, depth, trade, trade_payload
from .watching import TRADES, Watcher, collect, controls, cut_all, silent, soon, until


async def test_50_cuts_leave_one_connection_with_the_same_streams(
    hub: StreamHub, market: Market, watcher: Watcher
) -> None:
    events = collect(hub)
    requests = [trade(), depth(), trade("ethusdt")]
    await hub.subscribe(requests)
    chance = random.Random(1)
    tasks = len(asyncio.all_tasks())
    for number in range(50):
        for _ in range(chance.randrange(20)):
            market.publish(TRADES, trade_payload(number))
        await cut_all(market, [request.name for request in requests])
    await until(lambda: set(hub.states.values()) == {State.LIVE})
    assert (len(market.peers), hub.connections, market.opened) == (1, 1, 51)
    assert len(asyncio.all_tasks()) <= tasks
    assert controls(market) == [("SUBSCRIBE", [request.name for request in requests])]
    assert watcher.reports == [(market.url.removesuffix("/stream"), Phase.DISCONNECT, True)] * 50
    market.publish("ethusdt@trade", trade_payload(1000))
    await until(lambda: isinstance(events[-1], Trade) and events[-1].trade_id == 1000)


async def test_subscribing_while_reconnecting_is_not_lost(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    let_in = asyncio.Event()

    async def hold(connection: ServerConnection, _: Request) -> None:
        await let_in.wait()

    market.refuse = hold  # type: ignore[assignment]
    market.peers[0].cut()
    await until(lambda: hub.states[TRADES] is State.RECONNECTING)
    waiting = asyncio.create_task(hub.subscribe([depth()]))
    await hub.unsubscribe([trade()])
    await asyncio.sleep(0.02)
    assert not waiting.done()
    let_in.set()
    await waiting
    assert (market.subscribed, hub.states) == ({"btcusdt@depth"}, {"btcusdt@depth": State.LIVE})


async def test_a_cancelled_subscribe_wants_nothing(hub: StreamHub, market: Market) -> None:
    market.answering = False
    waiting = asyncio.create_task(hub.subscribe([trade()]))
    await market.until(lambda: controls(market))
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert hub.states == {}


async def test_a_stream_refused_after_a_reconnect_is_asked_for_again(
    market: Market, options: StreamOptions
) -> None:
    watcher = Watcher(market, replace(options, timing=Timing(stream_timeout=0.2)))
    await watcher.hub.subscribe([trade(), depth()])
    market.refused = {TRADES}
    await cut_all(market, ["btcusdt@depth"])
    await market.until(lambda: (TRADES, Phase.RESUBSCRIBE, True) in watcher.reports)
    market.refused = set()
    await market.until(lambda: len(market.subscribed) == 2)
    await watcher.hub.close()


async def test_half_open_is_noticed_in_time(market: Market, options: StreamOptions) -> None:
    hub = StreamHub(
        {"": [market.url]},
        replace(options, timing=Timing(ping_interval=0.1, pong_timeout=0.15)),
        on_stream_error=silent,
    )
    await hub.subscribe([trade()])
    started = asyncio.get_running_loop().time()
    market.peers[0].fall_silent()
    await market.until(lambda: market.opened == 2)
    assert asyncio.get_running_loop().time() - started < 0.6
    await market.until(lambda: TRADES in market.subscribed)
    await hub.close()


async def test_a_silent_connection_is_pinged_without_regular_pings(
    market: Market, options: StreamOptions
) -> None:
    timing = Timing(ping_interval=None, stream_timeout=0.1, pong_timeout=0.15)
    hub = StreamHub({"": [market.url]}, replace(options, timing=timing), on_stream_error=silent)
    await hub.subscribe([trade()])
    await asyncio.sleep(0.4)
    assert market.opened == 1
    market.peers[0].fall_silent()
    await market.until(lambda: market.opened == 2)
    await hub.close()


async def test_one_mute_stream_of_three_is_renewed(market: Market, options: StreamOptions) -> None:
    watcher = Watcher(market, options)
    states: list[tuple[str, State]] = []

    def note(stream: str, state: State) -> None:
        states.append((stream, state))

    requests = [trade(name, max_silence=0.2) for name in ("a", "b", "c")]
    market.mute = {"b@trade"}
    async with watcher.hub.stream(requests, on_state=note) as stream:
        states.clear()
        speaking = asyncio.create_task(speak(market, ["a@trade", "b@trade", "c@trade"]))
        await until(lambda: stream.states["b@trade"] is State.STALE)
        assert (stream.state, stream.states["a@trade"]) == (State.STALE, State.LIVE)
        await until(lambda: market.peers[0].controls[-1]["method"] == "SUBSCRIBE")
        market.mute = set()
        await until(lambda: stream.state is State.LIVE)
        speaking.cancel()
    changes = [change for change in states if change[1] is not State.CLOSED]
    assert changes == [("b@trade", State.STALE), ("b@trade", State.LIVE)]
    assert {control[1] and control[1][0] for control in controls(market)[1:]} == {"b@trade", "a@trade"}  # type: ignore[index]
    assert (market.opened, watcher.reports[0]) == (1, ("b@trade", Phase.SILENCE, True))
    await watcher.hub.close()


async def speak(market: Market, streams: list[str]) -> None:
    for number in range(10_000):
        for stream in streams:
            market.publish(stream, trade_payload(number))
        await asyncio.sleep(0.01)


@pytest.mark.parametrize(("healthy_after", "fails"), [(0.0, [1, 1, 1]), (60.0, [1, 2, 3])])
async def test_back_off_starts_afresh_after_a_healthy_connection(
    market: Market, options: StreamOptions, healthy_after: float, fails: list[int]
) -> None:
    seen: list[int] = []

    def note(info: RetryInfo) -> tuple[bool, float]:
        seen.append(info.fails)
        return soon(info)

    hub = StreamHub(
        {"": [market.url]},
        replace(options, retry_policy=note, healthy_after=healthy_after),
        on_stream_error=silent,
    )
    await hub.subscribe([trade()])
    for _ in fails:
        await cut_all(market)
    assert seen == fails
    await hub.close()

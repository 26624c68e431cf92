"""Subscriptions over real sockets: what is wanted is what arrives, whatever the connection does."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from dataclasses import replace
from http import HTTPStatus

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from binance_sdk.core.backoff import NO_RETRY_POLICY, RetryInfo
from binance_sdk.core.lifetime import State, Timing
from binance_sdk.descriptors import StreamRequest, UnknownEvent
from binance_sdk.errors import (
    ApiException,
    ClosedException,
    ConnectionFailedException,
    IPBannedException,
    NotAvailableException,
    StreamResponseTimeoutException,
)
from binance_sdk.io.connection import WireOptions, select_transport
from binance_sdk.io.delivery import Callback, Consumer
from binance_sdk.io.event_stream import EventStream
from binance_sdk.io.stream_options import Phase, StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Diff, Market, Peer, Trade, depth, diff_payload, trade, trade_payload

TRADES = "btcusdt@trade"


def soon(info: RetryInfo) -> tuple[bool, float]:
    return False, 0.001


@pytest.fixture(params=["websockets", "picows"])
def options(request: pytest.FixtureRequest) -> StreamOptions:
    return StreamOptions(
        connect=select_transport(request.param),
        wire=WireOptions(close_timeout=0.3),
        retry_policy=soon,
        pace_window=0.01,
        subscribe_timeout=5.0,
    )


@pytest.fixture
async def market() -> AsyncGenerator[Market]:
    async with Market().running() as market:
        yield market


class Watcher:
    """A hub with everything it tells."""

    def __init__(self, market: Market, options: StreamOptions) -> None:
        self.errors: list[tuple[Exception, Consumer, object]] = []
        self.reports: list[tuple[str, str, bool]] = []
        self.hub = StreamHub(
            {"": [market.url]}, options, on_error=self.on_error, on_stream_error=self.on_stream_error
        )

    def on_error(self, exception: Exception, consumer: Consumer, payload: object) -> None:
        self.errors.append((exception, consumer, payload))

    def on_stream_error(self, stream: str, phase: str, exception: Exception, recovering: bool) -> None:
        self.reports.append((stream, phase, recovering))
        self.market_changed()

    def market_changed(self) -> None:
        """Nothing yet."""


@pytest.fixture
async def watcher(market: Market, options: StreamOptions) -> AsyncGenerator[Watcher]:
    watcher = Watcher(market, options)
    watcher.market_changed = market.changed.notify
    yield watcher
    await watcher.hub.close()


@pytest.fixture
async def hub(watcher: Watcher) -> StreamHub:
    return watcher.hub


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
        while not holds():
            await asyncio.sleep(0.001)


def controls(market: Market) -> list[tuple[object, object]]:
    return [(control["method"], control.get("params")) for peer in market.peers for control in peer.controls]


# What arrives


async def test_typed_events_and_payloads(hub: StreamHub, market: Market) -> None:
    typed, plain = collect(hub), collect(hub, typed=False)
    await hub.subscribe([trade(), depth()])
    market.publish(TRADES, trade_payload(1))
    market.publish("btcusdt@depth", diff_payload(7))
    await until(lambda: len(typed) == len(plain) == 2)
    assert typed == [
        Trade(symbol="BTCUSDT", trade_id=1, price="1.50"),
        Diff(symbol="BTCUSDT", first=7, last=7),
    ]
    assert plain == [trade_payload(1), diff_payload(7)]


async def test_numbers_as_text_decode(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    market.publish(TRADES, {**trade_payload(1), "t": "5"})
    await until(lambda: events)
    assert events == [Trade(symbol="BTCUSDT", trade_id=5, price="1.50")]


async def test_a_message_in_an_unusual_shape_is_the_same_event(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    market.send(TRADES, '{ "data": {"s":"BTCUSDT","t":1,"p":"2"}, "stream": "btcusdt@trade" }')
    market.send(TRADES, b'{"stream":"btcusdt@trade", "new":[1], "data":{"s":"BTCUSDT","t":2,"p":"2","x":{}}}')
    await until(lambda: len(events) == 2)
    assert [event.trade_id for event in events if isinstance(event, Trade)] == [1, 2]


async def test_what_has_no_type_is_an_unknown_event(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    market.publish(TRADES, {"e": "news", "text": "hello"}, trade_payload(2))
    market.send(TRADES, '{"data":["odd"],"stream":"btcusdt@trade"}')
    await until(lambda: len(events) == 3)
    first, second, third = events
    assert isinstance(first, UnknownEvent) and first.payload == {"e": "news", "text": "hello"}
    assert "`s`" in first.reason
    assert isinstance(second, Trade)
    assert isinstance(third, UnknownEvent) and third.payload == ["odd"]


GARBAGE = (
    b"", b"{", b"null", b"[1,2]", b'"text"', b"{}", b'{"stream":"x@y","data":1}', b'{"id":99,"result":null}',
    b'{"id":null,"result":null}', b'{"stream":5,"data":{}}', b'{"stream":"btcusdt@trade"}', b"\xff\xfe",
    b'{"stream":"btcusdt@trade","data":', b'{"stream":"btcusdt@trade","data":{"s":"\xff"}}',
    b'{"stream":"btcusdt@trade', b"[" * 5000, b'{"error":{"code":1,"msg":"?"}}', b'{"code":0,"msg":"?","id":"a"}',
)  # fmt: skip


async def test_garbage_ends_nothing(hub: StreamHub, market: Market, caplog: pytest.LogCaptureFixture) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    for text in GARBAGE:
        market.send(TRADES, text)
    market.publish(TRADES, trade_payload(1))
    await until(lambda: any(isinstance(event, Trade) for event in events))
    assert [type(event) for event in events] == [Trade]
    assert (market.opened, hub.states) == (1, {TRADES: State.LIVE})
    assert "not understood" in caplog.text


async def test_names_outside_ascii(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    name = "\u8fd9\u662f\u6d4b\u8bd5\u5e01456@trade"
    await hub.subscribe([StreamRequest(name=name, template=trade().template, event=Trade)])
    assert market.subscribed == {name}
    market.publish(name, trade_payload(1))
    market.send(name, f'{{"stream":"{name}","data":{{"s":"A","t":2,"p":"1"}}}}')
    await until(lambda: len(events) == 2)
    assert {type(event) for event in events} == {Trade}


async def test_a_frame_of_5_mib(hub: StreamHub, market: Market) -> None:
    events = collect(hub, typed=False)
    await hub.subscribe([trade()])
    market.publish(TRADES, {**trade_payload(1), "p": "1" * 5 * 2**20})
    market.publish(TRADES, trade_payload(2))
    await until(lambda: len(events) == 2)
    assert market.opened == 1


async def test_a_burst_of_20_000_trades_whole_and_in_order(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    async with hub.stream([trade()]) as stream:
        market.publish(TRADES, *map(trade_payload, range(20_000)))
        assert await take(stream, 20_000) == [*range(20_000)]
    assert [event.trade_id for event in events if isinstance(event, Trade)] == [*range(20_000)]


async def test_stopped_messages_are_ignored(hub: StreamHub, market: Market) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    hub.stop()
    await hub.subscribe([depth()])
    market.publish(TRADES, trade_payload(1))
    market.publish("btcusdt@depth", diff_payload(1))
    await hub.list_subscriptions()
    hub.start()
    market.publish(TRADES, trade_payload(2))
    await until(lambda: events)
    assert events == [Trade(symbol="BTCUSDT", trade_id=2, price="1.50")]


# What is wanted


async def test_one_frame_per_call_and_list_subscriptions(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade("a"), trade("b"), depth("a")])
    assert controls(market) == [("SUBSCRIBE", ["a@trade", "b@trade", "a@depth"])]
    assert await hub.list_subscriptions() == ["a@trade", "b@trade", "a@depth"]


async def test_streams_are_counted(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade(), depth()])
    await hub.subscribe([trade()])
    await hub.unsubscribe([trade(), depth()])
    assert (market.subscribed, [*hub.states]) == ({TRADES}, [TRADES])
    await hub.unsubscribe([trade()])
    await hub.unsubscribe([trade()])
    assert (market.subscribed, [*hub.states], hub.connections) == (set(), [], 1)


async def test_a_refused_stream_takes_no_other_with_it(hub: StreamHub, market: Market) -> None:
    market.refused = {"bad@trade"}
    with pytest.raises(ApiException, match="bad stream") as caught:
        await hub.subscribe([trade(name) for name in ("a", "b", "bad", "c", "d")])
    assert caught.value.code == 2
    assert market.subscribed == {*hub.states} == {f"{name}@trade" for name in "abcd"}
    market.refused = set()
    await hub.subscribe([trade("bad")])
    assert "bad@trade" in market.subscribed


async def test_streams_are_spread_over_connections(market: Market, options: StreamOptions) -> None:
    hub = StreamHub({"": [market.url]}, replace(options, streams_per_connection=10))
    events = collect(hub)
    requests = [trade(f"s{number}") for number in range(25)]
    await hub.subscribe(requests)
    assert sorted(len(peer.streams) for peer in market.peers) == [5, 10, 10]
    assert set(await hub.list_subscriptions()) == market.subscribed == {request.name for request in requests}
    for request in requests:
        market.publish(request.name, trade_payload(1))
    await until(lambda: len(events) == 25)
    await hub.unsubscribe(requests[:5])
    await hub.subscribe([trade("late")])
    assert len(market.peers) == 3
    await hub.close()


async def test_one_connection_per_host_class(market: Market, options: StreamOptions) -> None:
    urls = {"public": [f"{market.url}?public"], "market": [f"{market.url}?market"]}
    hub = StreamHub(urls, options)
    await hub.subscribe([depth(host="public"), trade(host="market"), depth("eth", host="public")])
    assert {peer.path: [*peer.streams] for peer in market.peers} == {
        "/stream?public": ["btcusdt@depth", "eth@depth"],
        "/stream?market": [TRADES],
    }
    with pytest.raises(NotAvailableException, match="private"):
        await hub.subscribe([trade("x", host="private")])
    await hub.close()


@pytest.mark.parametrize("per_connection", [200, 1024])
async def test_3000_streams_keep_the_pace(
    market: Market, options: StreamOptions, per_connection: int
) -> None:
    paced = replace(options, streams_per_connection=per_connection, pace_window=0.22)  # a "second" of 0.2 s
    hub = StreamHub({"": [market.url]}, paced)
    await hub.subscribe([trade(f"s{number}") for number in range(3000)])
    assert len(market.subscribed) == 3000
    assert max(len(control["params"]) for peer in market.peers for control in peer.controls) <= 200  # type: ignore[arg-type]
    for peer in market.peers:
        assert all(later - first > 0.2 for first, later in zip(peer.times, peer.times[4:], strict=False))
    await hub.close()


async def test_1000_rounds_leave_one_connection(market: Market, options: StreamOptions) -> None:
    hub = StreamHub({"": [market.url]}, replace(options, messages_per_second=1_000_000))
    for _ in range(1000):
        await hub.subscribe([trade()])
        await hub.unsubscribe([trade()])
    assert (market.opened, market.subscribed, [*hub.states]) == (1, set(), [])
    await hub.close()


async def test_a_connection_without_streams_ends_after_a_while(
    market: Market, options: StreamOptions
) -> None:
    hub = StreamHub({"": [market.url]}, replace(options, timing=Timing(linger=0.05)))
    await hub.subscribe([trade()])
    await hub.unsubscribe([trade()])
    await market.until(lambda: not market.peers)
    await hub.subscribe([trade()])
    assert (market.opened, market.subscribed) == (2, {TRADES})
    await hub.close()


async def test_no_answer_to_subscribe(market: Market, options: StreamOptions) -> None:
    market.answering = False
    hub = StreamHub({"": [market.url]}, options)
    with pytest.raises(StreamResponseTimeoutException, match="no answer within"):
        await hub.subscribe([trade()], timeout=0.1)
    assert hub.states == {}
    await hub.close()


async def test_a_host_that_cannot_be_reached(market: Market, watcher: Watcher) -> None:
    def refuse(connection: ServerConnection, _: Request) -> Response:
        return connection.respond(HTTPStatus.BAD_GATEWAY, "")

    market.refuse = refuse
    with pytest.raises(ConnectionFailedException, match="HTTP 502"):
        await watcher.hub.subscribe([trade()], timeout=0.1)
    assert watcher.hub.states == {}
    assert watcher.reports[0] == (market.url.removesuffix("/stream"), Phase.CONNECT, True)


async def test_the_other_url_after_a_failure(market: Market, options: StreamOptions) -> None:
    hub = StreamHub({"": ["ws://127.0.0.1:1/stream", market.url]}, options, on_stream_error=lambda *_: None)
    await hub.subscribe([trade()])
    assert market.subscribed == {TRADES}
    await hub.close()


async def test_a_retry_policy_that_gives_up(market: Market, options: StreamOptions) -> None:
    watcher = Watcher(market, replace(options, retry_policy=NO_RETRY_POLICY))
    hub = watcher.hub
    async with hub.stream([trade()]) as stream:
        for peer in market.peers:
            peer.cut()
        with pytest.raises(Exception, match="ended with code 1006"):
            await anext(stream)
        assert stream.state is State.CLOSED
    assert (hub.states, hub.connections) == ({}, 0)
    assert [(phase, recovering) for _, phase, recovering in watcher.reports] == [(Phase.DISCONNECT, False)]
    await hub.subscribe([trade()])
    assert market.subscribed == {TRADES}
    await hub.close()


async def test_a_ban_is_respected(market: Market, options: StreamOptions) -> None:
    asked: list[float] = []

    def ban(connection: ServerConnection, _: Request) -> Response:
        asked.append(asyncio.get_running_loop().time())
        response = connection.respond(HTTPStatus.IM_A_TEAPOT, "")
        response.headers["Retry-After"] = "60"
        return response

    market.refuse = ban
    hub = StreamHub({"": [market.url]}, options, on_stream_error=lambda *_: None)
    with pytest.raises(ConnectionFailedException) as caught:
        await hub.subscribe([trade()], timeout=0.2)
    assert isinstance(caught.value.__cause__, IPBannedException)
    assert len(asked) == 1
    await hub.close()


class CountingGuard:
    def __init__(self) -> None:
        self.connections = 0

    async def acquire_connection(self) -> None:
        self.connections += 1


async def test_every_attempt_to_connect_asks_the_guard(market: Market, options: StreamOptions) -> None:
    guard = CountingGuard()
    hub = StreamHub({"": [market.url]}, replace(options, guard=guard), on_stream_error=lambda *_: None)
    await hub.subscribe([trade()])
    await cut_all(market)
    hub.rotate()
    await market.until(lambda: market.opened == 3)
    await hub.close()
    assert guard.connections == 3


# What happens to a connection


async def cut_all(market: Market, streams: Iterable[str] = (TRADES,)) -> None:
    opened = market.opened
    for peer in [*market.peers]:
        peer.cut()
    await market.until(lambda: market.opened > opened and market.subscribed >= {*streams})


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
    watcher.market_changed = market.changed.notify
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
        on_stream_error=lambda *_: None,
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
    hub = StreamHub({"": [market.url]}, replace(options, timing=timing), on_stream_error=lambda *_: None)
    await hub.subscribe([trade()])
    await asyncio.sleep(0.4)
    assert market.opened == 1
    market.peers[0].fall_silent()
    await market.until(lambda: market.opened == 2)
    await hub.close()


async def test_one_mute_stream_of_three_is_renewed(market: Market, options: StreamOptions) -> None:
    watcher = Watcher(market, options)
    states: list[tuple[str, State]] = []
    requests = [trade(name, max_silence=0.2) for name in ("a", "b", "c")]
    market.mute = {"b@trade"}
    async with watcher.hub.stream(requests, on_state=lambda *change: states.append(change)) as stream:
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


# Rotation


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


@pytest.fixture
async def rotating(market: Market, options: StreamOptions) -> AsyncGenerator[Watcher]:
    watcher = Watcher(market, replace(options, timing=Timing(overlap=0.1)))
    watcher.market_changed = market.changed.notify
    yield watcher
    await watcher.hub.close()


async def test_rotations_miss_nothing_and_double_nothing(rotating: Watcher, market: Market) -> None:
    hub = rotating.hub
    events = collect(hub)
    await hub.subscribe([trade(), depth(), trade("quiet")])
    ticker = Ticker(market)
    for opened in range(2, 7):
        hub.rotate()
        await market.until(lambda opened=opened: market.opened == opened)
        await market.until(lambda: len(market.peers) == 1)
        seen = len(events)
        await until(lambda seen=seen: len(events) > seen + 100)
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


# Closing


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
    for task in waiting:
        with pytest.raises(ClosedException):
            await task
    waiting.clear()
    await hub.close()
    market.refuse, market.answering = lambda *_: None, True
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

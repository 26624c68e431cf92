"""Subscriptions over real sockets: what is wanted is what arrives."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from http import HTTPStatus

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from binance_sdk.core.backoff import NO_RETRY_POLICY
from binance_sdk.core.lifetime import State, Timing
from binance_sdk.descriptors import StreamRequest, UnknownEvent
from binance_sdk.errors import (
    ApiException,
    BinanceException,
    ConnectionFailedException,
    IPBannedException,
    NotAvailableException,
    RateLimitReachedException,
    StreamResponseTimeoutException,
)
from binance_sdk.io.limiter import RateLimiter
from binance_sdk.io.stream_options import Phase, StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Diff, Market, Trade, depth, diff_payload, trade, trade_payload
from .watching import TRADES, Watcher, collect, controls, cut_all, silent, take, until


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
    b'{"stream":"btcusdt@trade', b"[" * 5000, b'{"error":{"code":1,"msg":"?"}}',
    b'{"code":0,"msg":"?","id":"a"}',
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
    paced = replace(options, streams_per_connection=per_connection, pace_window=0.3)  # a "second" of 0.2 s
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
    hub = StreamHub({"": ["ws://127.0.0.1:1/stream", market.url]}, options, on_stream_error=silent)
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
    hub = StreamHub({"": [market.url]}, options, on_stream_error=silent)
    with pytest.raises(ConnectionFailedException) as caught:
        await hub.subscribe([trade()], timeout=0.2)
    assert isinstance(caught.value.__cause__, IPBannedException)
    assert len(asked) == 1
    await hub.close()


async def test_a_block_of_the_limiter_is_why_a_subscription_fails(
    market: Market, options: StreamOptions
) -> None:
    limiter = RateLimiter()
    limiter.note_retry_after(60.0, 429)
    hub = StreamHub({"": [market.url]}, replace(options, guard=limiter), on_stream_error=silent)
    with pytest.raises(ConnectionFailedException, match=r"blocked .* for another 60 s") as caught:
        await hub.subscribe([trade()], timeout=0.2)
    assert isinstance(caught.value.__cause__, RateLimitReachedException)
    assert market.opened == 0
    await hub.close()


class CountingGuard:
    def __init__(self) -> None:
        self.connections = 0

    def refusal(self, costs: Mapping[str, int]) -> BinanceException:
        raise AssertionError(costs)

    async def acquire_connection(self) -> None:
        self.connections += 1


async def test_every_attempt_to_connect_asks_the_guard(market: Market, options: StreamOptions) -> None:
    guard = CountingGuard()
    hub = StreamHub({"": [market.url]}, replace(options, guard=guard), on_stream_error=silent)
    await hub.subscribe([trade()])
    await cut_all(market)
    hub.rotate()
    await market.until(lambda: market.opened == 3)
    await hub.close()
    assert guard.connections == 3

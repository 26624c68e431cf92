"""Consumers: slow, failing, blocking ones harm only themselves, and keep their order."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from binance_sdk.core.buffer import Overflow
from binance_sdk.core.lifetime import State, Timing
from binance_sdk.errors import ApiException, ClosedException, StreamOverflowException
from binance_sdk.io.delivery import AsyncCallback, Callback, Request, ThreadedCallback
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Market, Trade, depth, diff_payload, trade, trade_payload
from .watching import TRADES, Watcher, collect, take, until


def anything(request: Request) -> bool:
    return True


def trades_only(request: Request) -> bool:
    return request.template.subtype == "trade"


def number(event: object) -> int:
    assert isinstance(event, Trade)
    return event.trade_id


async def publish_and_settle(hub: StreamHub, market: Market, first: int, last: int) -> None:
    """Everything published has been read when this returns: the answer comes after it."""
    market.publish(TRADES, *map(trade_payload, range(first, last)))
    await hub.list_subscriptions()


# Callbacks


async def test_a_callback_gets_only_what_it_accepts(hub: StreamHub, market: Market) -> None:
    events: list[object] = []
    hub.attach(Callback(trades_only, events.append, hub.on_error, typed=True))
    await hub.subscribe([depth(), trade()])
    market.publish("btcusdt@depth", diff_payload(1))
    await publish_and_settle(hub, market, 1, 2)
    assert [number(event) for event in events] == [1]


async def test_consumers_are_called_in_the_order_of_attaching(hub: StreamHub, market: Market) -> None:
    called: list[str] = []

    def note(name: str) -> Callable[[object], None]:
        return lambda _: called.append(name)

    for name in "abc":
        hub.attach(Callback(anything, note(name), hub.on_error))
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 2)
    assert called == ["a", "b", "c"] * 2


async def test_a_failing_callback_harms_only_itself(hub: StreamHub, market: Market, watcher: Watcher) -> None:
    def fail(event: object) -> None:
        raise RuntimeError("ouch")

    failing = Callback(anything, fail, hub.on_error)
    hub.attach(failing)
    events = collect(hub)
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 3)
    assert [number(event) for event in events] == [0, 1, 2]
    assert [(str(error), consumer) for error, consumer, _ in watcher.errors] == [("ouch", failing)] * 3
    assert watcher.errors[0][2] == trade_payload(0)


async def test_without_a_hook_exceptions_are_logged_with_their_traceback(
    market: Market, options: StreamOptions, caplog: pytest.LogCaptureFixture
) -> None:
    def fail_visibly(event: object) -> None:
        raise RuntimeError("ouch")

    hub = StreamHub({"": [market.url]}, options)
    hub.attach(Callback(anything, fail_visibly, hub.on_error))
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 1)
    await hub.close()
    assert (
        "fail_visibly" in caplog.text and "Traceback" in caplog.text and "RuntimeError: ouch" in caplog.text
    )
    assert {record.levelno for record in caplog.records} == {logging.ERROR}


async def test_attaching_and_detaching_while_messages_come(hub: StreamHub, market: Market) -> None:
    await hub.subscribe([trade()])
    events: list[object] = []
    consumer = Callback(anything, events.append, hub.on_error, typed=True)
    await publish_and_settle(hub, market, 0, 1)
    hub.attach(consumer)
    await publish_and_settle(hub, market, 1, 3)
    hub.detach(consumer)
    hub.detach(consumer)
    await publish_and_settle(hub, market, 3, 4)
    assert [number(event) for event in events] == [1, 2]


# Async callbacks


async def test_an_async_callback_is_awaited_one_after_the_other(hub: StreamHub, market: Market) -> None:
    log: list[tuple[str, int]] = []

    async def slow(event: object) -> None:
        log.append(("begin", number(event)))
        await asyncio.sleep(0)
        log.append(("end", number(event)))

    hub.attach(AsyncCallback(anything, slow, hub.on_error, typed=True))
    await hub.subscribe([trade()])
    market.publish(TRADES, *map(trade_payload, range(500)))
    await until(lambda: len(log) == 1000)
    assert log == [(step, count) for count in range(500) for step in ("begin", "end")]


async def test_a_stuck_async_callback_holds_up_nobody(
    hub: StreamHub, market: Market, watcher: Watcher
) -> None:
    go_on = asyncio.Event()
    got: list[int] = []

    async def stuck(event: object) -> None:
        await go_on.wait()
        got.append(number(event))

    consumer = AsyncCallback(anything, stuck, hub.on_error, typed=True, size=10)
    hub.attach(consumer)
    events = collect(hub)
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 1)
    await publish_and_settle(hub, market, 1, 100)
    assert len(events) == 100
    assert (consumer.dropped, consumer.pending) == (89, 11)
    go_on.set()
    await until(lambda: len(got) == 11)
    assert got == [*range(11)]
    ((error, failed, _),) = watcher.errors
    assert isinstance(error, StreamOverflowException) and error.dropped == 89 and failed is consumer


async def test_a_failing_async_callback_goes_on(hub: StreamHub, market: Market, watcher: Watcher) -> None:
    async def fail(event: object) -> None:
        raise ValueError(number(event))

    hub.attach(AsyncCallback(anything, fail, hub.on_error, typed=True))
    await hub.subscribe([trade()])
    market.publish(TRADES, *map(trade_payload, range(3)))
    await until(lambda: len(watcher.errors) == 3)
    assert [(error.args, number(payload)) for error, _, payload in watcher.errors] == [
        ((0,), 0),
        ((1,), 1),
        ((2,), 2),
    ]


async def test_an_async_callback_may_close_everything(hub: StreamHub, market: Market) -> None:
    closed = asyncio.Event()

    async def close(event: object) -> None:
        await hub.close()
        closed.set()

    hub.attach(AsyncCallback(anything, close, hub.on_error))
    await hub.subscribe([trade()])
    market.publish(TRADES, trade_payload(1), trade_payload(2))
    async with asyncio.timeout(5):
        await closed.wait()
    assert hub.connections == 0


# Threads


async def test_a_threaded_callback_blocks_only_its_thread(hub: StreamHub, market: Market) -> None:
    go_on = threading.Event()
    got: list[tuple[int, str]] = []

    def block(event: object) -> None:
        go_on.wait(10)
        got.append((number(event), threading.current_thread().name))

    consumer = ThreadedCallback(anything, block, hub.on_error, typed=True)
    hub.attach(consumer)
    events = collect(hub)
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 100)
    assert (len(events), len(got)) == (100, 0)
    go_on.set()
    await until(lambda: len(got) == 100)
    assert [count for count, _ in got] == [*range(100)]
    assert {name for _, name in got} == {repr(consumer)}
    await hub.close()
    await until(lambda: repr(consumer) not in {thread.name for thread in threading.enumerate()})


async def test_a_threaded_callback_overflows_and_fails_like_any_other(
    hub: StreamHub, market: Market, watcher: Watcher
) -> None:
    go_on = threading.Event()

    def fail(event: object) -> None:
        go_on.wait(10)
        raise ValueError(number(event))

    consumer = ThreadedCallback(anything, fail, hub.on_error, typed=True, size=1)
    hub.attach(consumer)
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 1)
    await until(lambda: consumer.pending == 0)
    await publish_and_settle(hub, market, 1, 5)
    assert consumer.dropped == 3
    go_on.set()
    await until(lambda: len(watcher.errors) == 3)
    kinds = [type(error) for error, _, _ in watcher.errors]
    assert kinds == [ValueError, ValueError, StreamOverflowException]


async def test_close_does_not_wait_for_ever_for_a_thread(hub: StreamHub, market: Market) -> None:
    go_on, entered = threading.Event(), threading.Event()

    def block(event: object) -> None:
        entered.set()
        go_on.wait(10)

    hub.attach(ThreadedCallback(anything, block, hub.on_error))
    await hub.subscribe([trade()])
    await publish_and_settle(hub, market, 0, 1)
    await until(entered.is_set)
    began = asyncio.get_running_loop().time()
    await hub.close()
    assert asyncio.get_running_loop().time() - began < 2
    go_on.set()


# Iterators


async def test_the_iterator_subscribes_and_unsubscribes(hub: StreamHub, market: Market) -> None:
    stream = hub.stream([trade(), trade("eth")])
    assert (market.opened, stream.state) == (0, State.CONNECTING)
    async with stream:
        assert (market.subscribed, stream.state) == ({TRADES, "eth@trade"}, State.LIVE)
        market.publish(TRADES, trade_payload(1))
        assert await take(stream, 1) == [1]
    assert (market.subscribed, stream.state) == (set(), State.CLOSED)
    assert [event async for event in stream] == []
    with pytest.raises(ClosedException):
        await stream.open()


async def test_iterating_alone_is_enough(hub: StreamHub, market: Market) -> None:
    stream = hub.stream([trade()])
    first = asyncio.ensure_future(anext(stream))
    await market.until(lambda: TRADES in market.subscribed)
    market.publish(TRADES, trade_payload(1))
    assert (await first).trade_id == 1
    await stream.aclose()


async def test_two_iterators_share_a_stream(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()]) as first:
        async with hub.stream([trade()]) as second:
            market.publish(TRADES, *map(trade_payload, range(3)))
            assert await take(first, 3) == await take(second, 3) == [0, 1, 2]
        assert market.subscribed == {TRADES}
    assert market.subscribed == set()


async def test_a_cancelled_wait_loses_nothing(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()]) as stream:
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await anext(stream)
        market.publish(TRADES, *map(trade_payload, range(3)))
        assert await take(stream, 3) == [0, 1, 2]


async def test_an_iterator_that_cannot_subscribe(hub: StreamHub, market: Market) -> None:
    market.refused = {TRADES}
    stream = hub.stream([trade()])
    with pytest.raises(ApiException):
        await anext(stream)
    market.refused = set()
    async with stream:
        market.publish(TRADES, trade_payload(1))
        assert await take(stream, 1) == [1]


async def test_payloads_instead_of_events(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()], typed=False) as stream:
        market.publish(TRADES, trade_payload(1))
        payload: object = await anext(stream)
        assert payload == trade_payload(1)


async def test_closing_the_client_ends_the_iteration_after_what_waits(hub: StreamHub, market: Market) -> None:
    stream = await hub.stream([trade()]).open()
    await publish_and_settle(hub, market, 0, 3)
    await hub.close()
    assert [event.trade_id async for event in stream] == [0, 1, 2]
    assert stream.state is State.CLOSED


async def test_states_are_told(hub: StreamHub, market: Market) -> None:
    told: list[State] = []
    async with hub.stream([trade()], on_state=lambda _, state: told.append(state)) as stream:
        market.peers[0].cut()
        await until(lambda: stream.state is State.RECONNECTING)
        await until(lambda: stream.state is State.LIVE)
    assert told == [State.CONNECTING, State.LIVE, State.RECONNECTING, State.LIVE]


async def test_a_state_hook_that_fails_harms_nobody(hub: StreamHub, market: Market, watcher: Watcher) -> None:
    def fail(stream: str, state: State) -> None:
        raise RuntimeError("ouch")

    async with hub.stream([trade()], on_state=fail) as stream:
        market.publish(TRADES, trade_payload(1))
        assert await take(stream, 1) == [1]
    assert {str(error) for error, _, _ in watcher.errors} == {"ouch"}


async def test_overflow_error_tells_the_gap_in_its_place_and_goes_on(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()], size=5) as stream:
        await publish_and_settle(hub, market, 0, 12)
        assert (stream.dropped, stream.pending) == (7, 6)
        assert await take(stream, 3) == [0, 1, 2]
        await publish_and_settle(hub, market, 12, 14)
        assert await take(stream, 2) == [3, 4]
        with pytest.raises(StreamOverflowException) as caught:
            await anext(stream)
        assert (caught.value.dropped, caught.value.stream) == (7, TRADES)
        assert await take(stream, 2) == [12, 13]


async def test_overflow_drop_oldest(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()], size=5, overflow=Overflow.DROP_OLDEST) as stream:
        await publish_and_settle(hub, market, 0, 12)
        assert (stream.dropped, await take(stream, 5)) == (7, [7, 8, 9, 10, 11])


async def test_overflow_conflate_keeps_the_newest_per_stream_and_symbol(
    hub: StreamHub, market: Market
) -> None:
    requests = [trade(), trade("all")]
    async with hub.stream(requests, overflow=Overflow.CONFLATE) as stream:
        for count in range(5):
            market.publish(TRADES, trade_payload(count))
            market.publish("all@trade", trade_payload(100 + count, "A"), trade_payload(200 + count, "B"))
        await hub.list_subscriptions()
        assert (stream.pending, await take(stream, 3), stream.dropped) == (3, [4, 104, 204], 12)
    async with hub.stream(requests, overflow=Overflow.CONFLATE, typed=False) as stream:
        market.publish("all@trade", trade_payload(1, "A"), trade_payload(2, "B"), trade_payload(3, "A"))
        await hub.list_subscriptions()
        payloads: list[object] = [await anext(stream), await anext(stream)]
        assert payloads == [trade_payload(3, "A"), trade_payload(2, "B")]


async def flood(market: Market, count: int) -> None:
    """As much as the client takes: waits while it does not read."""
    connection = market.peers[0].connection
    for sent in range(count):
        market.publish(TRADES, {**trade_payload(sent), "x": "x" * 10_000})
        await connection.drain()


async def test_overflow_block_holds_the_server_back_and_loses_nothing(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()], size=50, overflow=Overflow.BLOCK) as stream:
        flooding = asyncio.create_task(flood(market, 3000))
        before = -1
        while before != stream.pending or not before:
            before = stream.pending
            await asyncio.sleep(0.1)
        assert 50 <= stream.pending < 2000 and not flooding.done()
        assert await take(stream, 3000) == [*range(3000)]
        await flooding
    assert market.opened == 1


@pytest.mark.parametrize("made", [AsyncCallback, ThreadedCallback])
async def test_block_with_callbacks(
    hub: StreamHub, market: Market, made: type[AsyncCallback | ThreadedCallback]
) -> None:
    got: list[int] = []

    def note(event: object) -> None:
        got.append(number(event))

    async def note_later(event: object) -> None:
        await asyncio.sleep(0)
        note(event)

    options = {"typed": True, "size": 20, "overflow": Overflow.BLOCK}
    function: Callable[[object], Awaitable[None] | None] = note_later if made is AsyncCallback else note
    hub.attach(made(anything, function, hub.on_error, **options))  # type: ignore[arg-type]
    await hub.subscribe([trade()])
    await flood(market, 2000)
    await until(lambda: len(got) == 2000)
    assert got == [*range(2000)] and market.opened == 1


async def test_a_blocking_iterator_that_is_closed_lets_the_others_go_on(
    hub: StreamHub, market: Market
) -> None:
    events = collect(hub)
    await hub.subscribe([trade()])
    stream = await hub.stream([trade()], size=5, overflow=Overflow.BLOCK).open()
    flooding = asyncio.create_task(flood(market, 1000))
    await until(lambda: stream.pending > 5)
    await stream.aclose()
    await flooding
    await until(lambda: len(events) == 1000)


async def test_a_blocked_connection_survives_a_cut(hub: StreamHub, market: Market) -> None:
    async with hub.stream([trade()], size=5, overflow=Overflow.BLOCK) as stream:
        await publish_and_settle_blocked(market)
        await until(lambda: stream.pending >= 5)
        for peer in [*market.peers]:
            peer.cut()
        await take(stream, 8)
        await market.until(lambda: market.opened == 2 and TRADES in market.subscribed)
        await until(lambda: stream.state is State.LIVE)
        while stream.pending:
            await anext(stream)
        market.publish(TRADES, trade_payload(1000))
        assert await take(stream, 1) == [1000]


async def publish_and_settle_blocked(market: Market) -> None:
    market.publish(TRADES, *map(trade_payload, range(10)))
    await asyncio.sleep(0)


@pytest.mark.parametrize("overlap", [0.02, 0.1])
async def test_a_rotation_waits_for_a_blocked_connection(
    overlap: float, market: Market, options: StreamOptions
) -> None:
    """However short the time for it is: what the old connection still has to bring is waited for."""
    rotating = Watcher(market, replace(options, timing=Timing(overlap=overlap)))
    hub = rotating.hub
    async with hub.stream([trade()], size=50, overflow=Overflow.BLOCK) as stream:
        flooding = asyncio.create_task(flood(market, 3000))
        await until(lambda: stream.pending >= 50)
        hub.rotate()
        await asyncio.sleep(0.3)
        assert await take(stream, 3000) == [*range(3000)]
        await flooding
        await market.until(lambda: market.opened == 2 and len(market.peers) == 1)
        market.publish(TRADES, trade_payload(3000))
        assert await take(stream, 1) == [3000]
    await hub.close()

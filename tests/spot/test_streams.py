"""Every stream of Spot on the sandbox: typed events, handlers, their order, and what goes wrong."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any, cast

import msgspec
import pytest

from binance_sdk import (
    AggTradeHandlerBase,
    HandlerExceptionHandlerBase,
    InvalidHandlerException,
    KlineHandlerBase,
    Overflow,
    PartialOrderBookHandlerBase,
    ReuseHandlerException,
    SpotClient,
    StreamError,
    StreamErrorHandlerBase,
    StreamErrorPhase,
    StreamOverflowException,
    StreamState,
    SubType,
    TickerHandlerBase,
    TradeHandlerBase,
    UnknownEvent,
)
from binance_sdk.descriptors import StreamRequest
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import events, streams
from tests.waiting import eventually

ALL: list[tuple[StreamRequest[Any], type]] = [
    (streams.trade("BTCUSDT"), events.Trade),
    (streams.agg_trade("BTCUSDT"), events.AggTrade),
    (streams.reference_price("BTCUSDT"), events.ReferencePrice),
    (streams.kline("BTCUSDT", interval="1s"), events.Kline),
    (streams.kline_utc8("BTCUSDT", interval="1d"), events.Kline),
    (streams.mini_ticker("BTCUSDT"), events.MiniTicker),
    (streams.all_market_mini_tickers(), events.MiniTicker),
    (streams.ticker("BTCUSDT"), events.Ticker),
    (streams.window_ticker("BTCUSDT", windowSize="1h"), events.WindowTicker),
    (streams.all_market_window_tickers(windowSize="4h"), events.WindowTicker),
    (streams.book_ticker("BTCUSDT"), events.BookTicker),
    (streams.avg_price("BTCUSDT"), events.AvgPrice),
    (streams.partial_depth("BTCUSDT", levels="5", updateSpeed="100ms"), events.PartialDepth),
    (streams.depth("BTCUSDT", updateSpeed="100ms"), events.DepthUpdate),
]


@pytest.fixture
async def watcher(lively: Sandbox) -> AsyncIterator[SpotClient]:
    """A client without a key on the lively exchange."""
    async with SpotClient(environment=lively.hosts, stream_retry_policy=lambda _: (False, 0.01)) as client:
        yield client


@pytest.mark.parametrize(("request_", "kind"), ALL, ids=lambda each: getattr(each, "name", ""))
async def test_typed_events_of(request_: StreamRequest[Any], kind: type, lively: Sandbox) -> None:
    async with (
        asyncio.timeout(15),
        SpotClient(environment=lively.hosts, validate=True) as watcher,
        watcher.stream(request_) as stream,
    ):
        event = await anext(stream)
        found = cast("list[object]", event)[0] if isinstance(event, list) else event
        assert type(found) is kind, getattr(found, "reason", found)
        assert [str(entry) for entry in watcher.drift] == []


async def test_numbers_as_one_likes(watcher: SpotClient) -> None:
    async with asyncio.timeout(15):
        async for exact in watcher.stream(streams.book_ticker("BTCUSDT")):
            assert isinstance(exact, events.BookTicker) and type(exact.best_bid_price) is Decimal
            break
        async for quick in watcher.stream(streams.book_ticker("BTCUSDT", numbers=float)):
            assert isinstance(quick, events.BookTicker) and type(quick.best_bid_price) is float
            break


async def test_handlers_get_payloads_and_frames(watcher: SpotClient) -> None:
    frames: dict[str, Any] = {}

    class Kline(KlineHandlerBase):
        def receive(self, payload: Any) -> None:
            frames["kline"] = super().receive(payload)

    class Ticker(TickerHandlerBase):
        async def receive(self, payload: Any) -> None:
            frames["ticker"] = super().receive(payload)

    class Partial(PartialOrderBookHandlerBase):
        threaded = True

        def receive(self, payload: Any) -> None:
            frames["partial"] = (*super().receive(payload), threading.current_thread())

    watcher.handler(Kline(), Ticker(), Partial())
    await watcher.subscribe(
        (SubType.KLINE, "BTC_USDT", "1s"),
        (SubType.TICKER, "BTCUSDT"),
        (SubType.PARTIAL_ORDER_BOOK, "BTCUSDT", 5),
    )
    await eventually(lambda: len(frames) == 3)
    assert frames["kline"]["type"][0] == "kline" and frames["kline"]["symbol"][0] == "BTCUSDT"
    assert list(frames["ticker"].columns)[:3] == ["type", "event_time", "symbol"]
    update_id, bids, asks, thread = frames["partial"]
    assert update_id > 0 and len(bids) == len(asks) == 5 and thread is not threading.main_thread()


async def test_subscribing_twice_is_once_and_unsubscribing_ends_it(watcher: SpotClient) -> None:
    await watcher.subscribe([SubType.TRADE, SubType.AGG_TRADE], ["BTCUSDT", "ETHUSDT"])
    await watcher.subscribe(SubType.TRADE, "BTCUSDT")
    assert len(await watcher.list_subscriptions()) == 4
    await watcher.unsubscribe([SubType.TRADE, SubType.AGG_TRADE], ["BTCUSDT", "ETHUSDT"])
    assert await watcher.list_subscriptions() == []


async def test_nothing_is_delivered_while_stopped(watcher: SpotClient) -> None:
    seen: list[object] = []

    class Trades(TradeHandlerBase):
        def receive(self, payload: Any) -> None:
            seen.append(payload)

    watcher.stop().handler(Trades())
    await watcher.subscribe(SubType.TRADE, "BTCUSDT")
    async with watcher.listen(lambda event: None, streams.trade("ETHUSDT")):
        await asyncio.sleep(1.0)
    assert seen == []
    watcher.start()
    await eventually(lambda: seen)


async def test_a_failing_handler_is_told_and_harms_nobody_else(
    watcher: SpotClient, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[BaseException] = []
    calls: list[object] = []

    class Failing(AggTradeHandlerBase):
        def receive(self, payload: Any) -> None:
            raise RuntimeError("this will ruin my day")

    class Working(AggTradeHandlerBase):
        def receive(self, payload: Any) -> None:
            calls.append(payload)

    class Told(HandlerExceptionHandlerBase):
        async def receive(self, payload: Any) -> None:
            told.append(payload)

    watcher.handler(Failing(), Working())
    await watcher.subscribe(SubType.AGG_TRADE, "BTCUSDT")
    await eventually(lambda: calls and "this will ruin my day" in caplog.text)
    assert "Traceback" in caplog.text
    watcher.handler(Told())
    await eventually(lambda: told)
    assert str(told[0]) == "this will ruin my day" and told[0].__traceback__ is not None


async def test_events_of_a_stream_stay_in_order_through_a_slow_async_handler(watcher: SpotClient) -> None:
    ids: list[int] = []

    class Slow(TradeHandlerBase):
        async def receive(self, payload: Any) -> None:
            await asyncio.sleep(0.001)
            ids.append(payload["t"])

    watcher.handler(Slow())
    await watcher.subscribe(SubType.TRADE, "BTCUSDT")
    await eventually(lambda: len(ids) >= 5, 30)
    assert ids == sorted(set(ids))


async def test_a_lost_connection_is_reported_and_mended(lively: Sandbox, watcher: SpotClient) -> None:
    reports: list[StreamError] = []

    class Reports(StreamErrorHandlerBase):
        def receive(self, payload: Any) -> None:
            reports.append(payload)

    watcher.handler(Reports())
    states: list[StreamState] = []
    async with watcher.stream(
        streams.depth("BTCUSDT", updateSpeed="100ms"), on_state=lambda _, state: states.append(state)
    ) as stream:
        await anext(stream)
        lively.connections.cut("streams", how="reset")
        await eventually(lambda: reports)
        assert reports[0].phase is StreamErrorPhase.DISCONNECT and reports[0].recovering
        await eventually(lambda: states[-1:] == [StreamState.LIVE] and StreamState.RECONNECTING in states)
        await anext(stream)


async def test_a_silent_stream_is_stale_alone_and_comes_back(lively: Sandbox, watcher: SpotClient) -> None:
    watched = streams.depth("BTCUSDT", updateSpeed="100ms")
    impatient = msgspec.structs.replace(watched.template, max_silence=0.5)
    states: list[StreamState] = []
    async with (
        watcher.stream(streams.depth("ETHUSDT", updateSpeed="100ms")) as other,
        watcher.stream(
            msgspec.structs.replace(watched, template=impatient),
            on_state=lambda _, state: states.append(state),
        ) as stream,
    ):
        await anext(stream)
        lively.faults.mute(watched.name)
        await eventually(lambda: stream.state is StreamState.STALE)
        assert other.state is StreamState.LIVE
        lively.faults.unmute(watched.name)
        await eventually(lambda: stream.state is StreamState.LIVE)


async def test_overflow_is_an_error_at_its_place(lively: Sandbox, watcher: SpotClient) -> None:
    request = streams.depth("BTCUSDT", updateSpeed="100ms")
    async with watcher.stream(request, size=2, overflow=Overflow.ERROR) as stream:
        await eventually(lambda: stream.dropped >= 1)
        first, second = await anext(stream), await anext(stream)
        with pytest.raises(StreamOverflowException) as gap:
            await anext(stream)
        third = await anext(stream)
        assert isinstance(first, events.DepthUpdate) and isinstance(second, events.DepthUpdate)
        assert isinstance(third, events.DepthUpdate) and gap.value.dropped >= 1
        assert third.first_update_id > second.last_update_id + 1


async def test_garbage_is_no_event_and_ends_nothing(lively: Sandbox, watcher: SpotClient) -> None:
    name = "btcusdt@depth@100ms"
    async with watcher.stream(streams.depth("BTCUSDT", updateSpeed="100ms")) as stream:
        await anext(stream)
        lively.faults.garble(name, times=2)
        lively.faults.binary(name, times=1)
        lively.faults.oversize(name, size=5 * 2**20, times=1)
        for _ in range(6):
            assert isinstance(await anext(stream), events.DepthUpdate | UnknownEvent)


def test_handlers_belong_to_one_client() -> None:
    handler = TradeHandlerBase()
    SpotClient().handler(handler)
    with pytest.raises(ReuseHandlerException):
        SpotClient().handler(handler)
    with pytest.raises(InvalidHandlerException):
        SpotClient().handler(object())


def test_without_anybody_told_the_log_has_it(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("mine")
    assert SpotClient(logger=logger).logger is logger


async def test_streams_by_sub_type(watcher: SpotClient) -> None:
    async with asyncio.timeout(15), watcher.stream(SubType.ORDER_BOOK, "BTCUSDT", "100ms") as stream:
        assert isinstance(await anext(stream), events.DepthUpdate)


@pytest.mark.parametrize("kind", ["plain", "async", "threaded"])
async def test_callbacks_of_each_kind(kind: str, watcher: SpotClient) -> None:
    seen: list[object] = []
    threads: set[int] = set()

    def plain(event: object) -> None:
        seen.append(event)
        threads.add(threading.get_ident())

    async def later(event: object) -> None:
        await asyncio.sleep(0)
        plain(event)

    callback = later if kind == "async" else plain
    request = streams.depth("BTCUSDT", updateSpeed="100ms")
    async with watcher.listen(callback, request, threaded=kind == "threaded"):
        await eventually(lambda: len(seen) >= 3)
    count = len(seen)
    assert all(isinstance(event, events.DepthUpdate) for event in seen)
    assert (threads == {threading.get_ident()}) == (kind != "threaded")
    await watcher.ping()
    assert len(seen) == count and await watcher.list_subscriptions() == []


async def test_a_callback_hears_how_its_stream_is_doing(lively: Sandbox, watcher: SpotClient) -> None:
    heard: list[tuple[str, StreamState]] = []
    request = streams.trade("BTCUSDT")

    def hear(stream: str, state: StreamState) -> None:
        heard.append((stream, state))

    async with watcher.listen(print, request, on_state=hear):
        lively.connections.cut("streams")
        await eventually(lambda: len(heard) == 4)
    states = [StreamState.CONNECTING, StreamState.LIVE, StreamState.RECONNECTING, StreamState.LIVE]
    assert heard == [(request.name, state) for state in states]

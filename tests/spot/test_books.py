"""Order books over real sockets: equal to the exchange's at every update id, or not LIVE."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import (
    OrderBook,
    OrderBookHandlerBase,
    OrderBookStaleException,
    SpotClient,
    SubType,
    UnknownEvent,
)
from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.spot import events, streams
from tests.waiting import eventually

SPOT_FILES = ["real/depth/spot_btcusdt_20240808.gz", "real/depth/spot_btcusdt_20240809.gz"]


@pytest.fixture
async def watcher(lively: Sandbox) -> AsyncIterator[SpotClient]:
    async with SpotClient(environment=lively.hosts, stream_retry_policy=lambda _: (False, 0.01)) as client:
        yield client


def is_equal(book: OrderBook[Any], exchange: Sandbox) -> bool:
    """Each side as texts, best first, at the book's update id."""
    bids, asks = exchange.depth(book.symbol, book.last_update_id)
    exact: list[Any] = [bids[::-1], asks]
    return exact == [[(str(p), str(q)) for p, q in side] for side in (book.bids, book.asks)]


async def test_a_book_equals_the_exchange_at_every_update(lively: Sandbox, watcher: SpotClient) -> None:
    async with watcher.order_book("BTCUSDT", numbers=str) as book:
        for _ in range(30):
            await book.updated()
            assert is_equal(book, lively)
        assert book.best_bid is not None and all(isinstance(text, str) for text in book.best_bid)


async def test_faults_are_noticed_and_mended(lively: Sandbox, watcher: SpotClient) -> None:
    chance = random.Random(3)
    name = "btcusdt@depth@100ms"
    breaks: list[Callable[[], object]] = [
        lambda: lively.faults.drop(name),
        lambda: lively.faults.duplicate(name),
        lambda: lively.faults.reorder(name),
        lambda: lively.faults.garble(name),
        lambda: lively.connections.cut("streams", how="reset"),
    ]
    live = 0
    async with watcher.order_book("BTCUSDT", numbers=str) as book:
        for number in range(50):
            if number % 6 == 3:
                chance.choice(breaks)()
            async with asyncio.timeout(10):
                await book.updated()
            if book.ready:
                live += 1
                assert is_equal(book, lively)
    assert live > 35


async def test_a_book_is_not_read_while_it_may_be_wrong(lively: Sandbox, watcher: SpotClient) -> None:
    async with watcher.order_book("BTCUSDT") as book:
        await book.updated()
        lively.refuse_connections()
        lively.connections.cut("streams", how="reset")
        await eventually(lambda: not book.ready)
        with pytest.raises(OrderBookStaleException):
            _ = book.best_bid
        await lively.accept_connections()
        async with asyncio.timeout(10):
            await book.updated()
        assert book.best_bid is not None and book.best_ask is not None
        assert book.best_bid.price < book.best_ask.price


async def test_handlers_keep_books_by_symbol(lively: Sandbox, watcher: SpotClient) -> None:
    handler = OrderBookHandlerBase()
    early = handler.orderbook("BTC_USDT")
    watcher.handler(handler)
    await watcher.subscribe(SubType.ORDER_BOOK, ["BTCUSDT", "ETHUSDT"], "100ms")
    book = handler.orderbook("BTCUSDT", limit=500)
    assert book is early
    for each in (book, handler.orderbook("ETHUSDT")):
        async with asyncio.timeout(10):
            await each.updated()
        assert each.asks[0][0] < each.asks[-1][0] and each.bids[0][0] < each.bids[-1][0]
        assert each.best_bid is not None and each.bids[-1][0] == each.best_bid.price and each.ready


async def test_a_handler_that_looks_gets_frames_too(lively: Sandbox, watcher: SpotClient) -> None:
    frames: list[Any] = []

    class Looking(OrderBookHandlerBase):
        async def receive(self, payload: Any) -> None:
            frames.append(super().receive(payload))

    handler = Looking()
    watcher.handler(handler)
    await watcher.subscribe(SubType.ORDER_BOOK, "BTCUSDT", 100)
    await eventually(lambda: len(frames) >= 3 and handler.orderbook("BTCUSDT").ready)
    info, (bids, asks) = frames[0]
    assert list(info.columns) == ["type", "event_time", "symbol", "first_update_id", "last_update_id"]
    assert list(bids.columns) == list(asks.columns) == ["price", "quantity"]


async def test_a_book_goes_on_with_the_other_speed_of_its_symbol(
    lively: Sandbox, watcher: SpotClient
) -> None:
    handler = OrderBookHandlerBase()
    watcher.handler(handler)
    book = handler.orderbook("BTCUSDT")
    await watcher.subscribe(SubType.ORDER_BOOK, "BTCUSDT", "1000ms")
    await watcher.subscribe(SubType.ORDER_BOOK, "BTCUSDT", "100ms")
    for left in ("1000ms", "100ms"):
        async with asyncio.timeout(10):
            while not book.ready:
                await book.updated()
        await watcher.unsubscribe(SubType.ORDER_BOOK, "BTCUSDT", left)
    assert not book.ready
    await watcher.subscribe(SubType.ORDER_BOOK, "BTCUSDT", "1000ms")
    await eventually(lambda: book.ready)


async def test_a_book_of_its_own_with_a_client(lively: Sandbox, watcher: SpotClient) -> None:
    book = OrderBook("BTCUSDT", client=watcher, limit=100)
    async with asyncio.timeout(10):
        await book.updated()
    assert book.ready and len(book.asks) <= 100
    await book.close()


async def test_many_books_start_within_the_weight_budget(lively: Sandbox) -> None:
    symbols = [f"S{number:03}USDT" for number in range(60)]
    async with (
        Sandbox(symbols=symbols, market="empty") as exchange,
        SpotClient(environment=exchange.hosts) as client,
    ):
        handler = OrderBookHandlerBase(limit=100)
        client.handler(handler)
        await client.subscribe(SubType.ORDER_BOOK, symbols, "100ms")
        await eventually(lambda: all(handler.orderbook(symbol).ready for symbol in symbols), 30)
        assert client.used_weight["1m"] <= 5400


@pytest.mark.parametrize("fault", ["", "drop", "duplicate", "reorder"])
async def test_recorded_markets_agree_with_their_book_tickers(
    fault: str, shared: Callable[[str], Path], tmp_path: Path
) -> None:
    """A diff and a bookTicker with the same update id must show the same best prices."""
    recording = tmp_path / "two_days.gz"
    recording.write_bytes(b"".join(shared(file).read_bytes() for file in SPOT_FILES))
    replay = Replay(
        recording, symbol="BTCUSDT", speed=None, wait_for=("btcusdt@depth@100ms", "btcusdt@bookTicker")
    )
    tickers: dict[int, Any] = {}
    handler = Recorder()

    def ticked(event: events.BookTicker[str] | UnknownEvent) -> None:
        assert isinstance(event, events.BookTicker)
        tickers[event.update_id] = (
            (event.best_bid_price, event.best_bid_quantity),
            (event.best_ask_price, event.best_ask_quantity),
        )

    async with (
        Sandbox(symbols=["BTCUSDT"], market=replay) as exchange,
        SpotClient(environment=exchange.hosts, stream_retry_policy=lambda _: (False, 0.0)) as client,
    ):
        client.handler(handler)
        if fault:
            disturb(exchange, fault)
        async with client.listen(ticked, streams.book_ticker("BTCUSDT", numbers=str)):
            await client.subscribe(SubType.ORDER_BOOK, "BTCUSDT", "100ms")
            await replay.done.wait()
            await eventually(lambda: handler.orderbook("BTCUSDT").ready, 20)
    both = handler.tops.keys() & tickers.keys()
    assert [number for number in both if handler.tops[number] != tickers[number]] == []
    assert len(both) > (30 if fault else 1000)


def disturb(exchange: Sandbox, fault: str) -> None:
    """Every hundredth diff or so."""
    for after in range(50, 6000, 100):
        getattr(exchange.faults, fault)("btcusdt@depth@100ms", after=after)


class Recorder(OrderBookHandlerBase):
    """Notes the best prices after each diff, and checks that the book is never crossed."""

    def __init__(self) -> None:
        super().__init__(limit=1000)
        self.tops: dict[int, Any] = {}

    def receive(self, payload: Any) -> None:
        book = self.orderbook(payload["s"])
        if book.ready:
            bid, ask = book.best_bid, book.best_ask
            assert bid is not None and ask is not None and bid.price < ask.price
            self.tops[book.last_update_id] = ((str(bid[0]), str(bid[1])), (str(ask[0]), str(ask[1])))


async def test_every_change_can_be_heard_of_at_once(
    lively: Sandbox, watcher: SpotClient, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[int] = []

    def changed(book: OrderBook[Any]) -> None:
        seen.append(book.last_update_id)
        assert is_equal(book, lively)
        if len(seen) == 3:
            raise RuntimeError("the book goes on")

    async with watcher.order_book("BTCUSDT", numbers=str, on_change=changed):
        await eventually(lambda: len(seen) >= 6)
    assert seen == sorted(set(seen)) and "the book goes on" in caplog.text

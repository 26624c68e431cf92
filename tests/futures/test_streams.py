"""Streams and books of both futures markets."""

from __future__ import annotations

import asyncio
import gzip
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import (
    BookState,
    CMFuturesClient,
    FuturesPartialOrderBookHandlerBase,
    MarkPriceHandlerBase,
    OrderBookHandlerBase,
    RetryInfo,
    SubType,
    UMFuturesClient,
    UnknownEvent,
)
from binance_sdk.cm_futures import streams as cm
from binance_sdk.sandbox import Replay, Sandbox
from binance_sdk.sandbox.streams import Streams
from binance_sdk.um_futures import streams as um
from tests.futures.conftest import Place
from tests.waiting import eventually


async def test_streams_are_taken_from_the_hosts_that_have_them_and_nothing_else(lively: Place) -> None:
    async with lively.client() as client:
        await client.subscribe(
            (SubType.ORDER_BOOK, lively.symbol),
            (SubType.AGG_TRADE, lively.symbol),
            (SubType.MARK_PRICE, lively.symbol),
            (SubType.USER,),
        )
        taken: list[tuple[str, set[str]]] = []
        for connection in lively.exchange.connections.open:
            if isinstance(connection.peer, Streams):
                kinds = {name.partition("@")[2] or "listen key" for name in connection.peer.names}
                taken.append((connection.peer.host, kinds))
    assert sorted(taken, key=lambda each: (each[0], len(each[1]) == 1)) == (
        [("market", {"aggTrade", "markPrice"}), ("private", {"listen key"}), ("public", {"depth"})]
        if lively.product == "um"
        else [("", {"aggTrade", "depth", "markPrice"}), ("", {"listen key"})]
    )


async def test_typed_events_of_every_kind(lively: Place) -> None:
    symbol = lively.symbol
    requests: list[Any] = (
        [um.agg_trade(symbol), um.book_ticker(symbol), um.mark_price(symbol), um.depth(symbol),
         um.partial_depth(symbol), um.kline(symbol, "1m"), um.mini_ticker(symbol), um.ticker(symbol)]
        if lively.product == "um"
        else [cm.agg_trade(symbol), cm.book_ticker(symbol), cm.mark_price(symbol), cm.depth(symbol),
              cm.partial_depth(symbol), cm.kline(symbol, "1m"), cm.mini_ticker(symbol), cm.ticker(symbol)]
    )  # fmt: skip
    seen: set[str] = set()
    async with asyncio.timeout(20), lively.client() as client:
        async for event in client.stream(*requests):
            assert not isinstance(event, UnknownEvent), event
            seen.add(type(event).__name__)
            if len(seen) == len(requests):
                break


async def test_books_follow_the_exchange(lively: Place) -> None:
    handler = OrderBookHandlerBase()
    book = handler.orderbook(lively.symbol)
    async with lively.client() as client:
        client.handler(handler)
        await client.subscribe(SubType.ORDER_BOOK, lively.symbol)
        await eventually(lambda: book.ready)
        for _ in range(10):
            await book.updated()
        assert book.state is BookState.LIVE
        assert book.best_bid is not None and book.best_ask is not None
        assert book.best_bid.price < book.best_ask.price
        async with client.order_book(lively.symbol) as other:
            while other.last_update_id != book.last_update_id or not other.ready:
                await other.updated()
            assert (other.best_bid, other.best_ask) == (book.best_bid, book.best_ask)


@pytest.mark.parametrize("fault", ["drop", "duplicate", "reorder"])
async def test_a_book_is_never_live_while_wrong(lively: Place, fault: str) -> None:
    stream = f"{lively.symbol.lower()}@depth@100ms"
    async with lively.client() as client, client.order_book(lively.symbol) as book:
        await book.updated()
        getattr(lively.exchange.faults, fault)(stream, times=2)
        for _ in range(15):
            await book.updated()
            assert book.best_bid is not None and book.best_ask is not None
            assert book.best_bid.price < book.best_ask.price
        assert book.state is BookState.LIVE
        depth = await client.via_rest.get_orderbook(symbol=lively.symbol, limit=1000)
        assert depth["lastUpdateId"] > 0


async def test_handlers_of_both_markets(lively: Place) -> None:
    partial: list[Any] = []
    marks: list[Any] = []

    class Partial(FuturesPartialOrderBookHandlerBase):
        def receive(self, payload: Any) -> None:
            partial.append(super().receive(payload))

    class Marks(MarkPriceHandlerBase):
        def receive(self, payload: Any) -> None:
            marks.append(super().receive(payload))

    async with lively.client() as client:
        client.handler(Partial(), Marks())
        await client.subscribe(SubType.PARTIAL_ORDER_BOOK, lively.symbol, 5)
        await client.subscribe(SubType.MARK_PRICE, lively.symbol)
        await eventually(lambda: partial and marks, 10)
    identifier, bids, asks = partial[-1]
    assert isinstance(identifier, int) and len(bids) == len(asks) == 5
    assert len(marks[-1]) == 1


UM = "real/depth/um_btcusdt_20240808.gz"


def in_coin(recording: Path, told: Path) -> Path:
    """The recording as COIN-M would have sent it: whole contracts, its tick, and the pair in every diff."""
    with gzip.open(recording, "rt") as lines, gzip.open(told, "wt", compresslevel=1) as rewritten:
        for line in lines:
            line = line.replace("btcusdt@", "btcusd_perp@")
            line = line.replace('"s":"BTCUSDT"', '"s":"BTCUSD_PERP","ps":"BTCUSD"')
            line = re.sub(r'"(\d+)\.(\d{3})"', lambda found: f'"{int(found[1] + found[2])}"', line)
            rewritten.write(re.sub(r'"(\d+\.\d)0"', r'"\1"', line))
    return told


@pytest.mark.parametrize(
    ("product", "fault"),
    [("um", ""), ("um", "drop"), ("um", "duplicate"), ("um", "reorder"), ("cm", ""), ("cm", "reorder")],
)
async def test_a_recorded_market_agrees_with_its_book_tickers(
    product: str, fault: str, shared: Callable[[str], Path], tmp_path: Path
) -> None:
    """A diff and a bookTicker with the same update id must show the same best prices."""
    symbol = "BTCUSDT" if product == "um" else "BTCUSD_PERP"
    recording = shared(UM) if product == "um" else in_coin(shared(UM), tmp_path / "cm.gz")
    names = (f"{symbol.lower()}@depth@100ms", f"{symbol.lower()}@bookTicker")
    replay = Replay(recording, symbol=symbol, speed=None, wait_for=names, product=f"{product}_futures")
    tickers: dict[int, Any] = {}
    handler = Recorder()

    def ticked(event: Any) -> None:
        tickers[event.update_id] = (
            (event.best_bid_price, event.best_bid_quantity),
            (event.best_ask_price, event.best_ask_quantity),
        )

    async with Sandbox(market=replay) as exchange:
        client: UMFuturesClient | CMFuturesClient = (
            UMFuturesClient(environment=exchange.um_hosts, stream_retry_policy=at_once)
            if product == "um"
            else CMFuturesClient(environment=exchange.cm_hosts, stream_retry_policy=at_once)
        )
        ticker: Any = (um if product == "um" else cm).book_ticker(symbol, numbers=str)
        async with client:
            client.handler(handler)
            if fault:
                for after in range(50, 6000, 100):
                    getattr(exchange.faults, fault)(names[0], after=after)
            async with client.listen(ticked, ticker):
                await client.subscribe(SubType.ORDER_BOOK, symbol, 100)
                await replay.done.wait()
                await eventually(lambda: handler.orderbook(symbol).ready, 20)
    both = handler.tops.keys() & tickers.keys()
    assert {n: (handler.tops[n], tickers[n]) for n in both if handler.tops[n] != tickers[n]} == {}
    assert len(both) > (30 if fault else 500)


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


def test_a_client_of_another_market_has_no_such_names() -> None:
    assert not hasattr(UMFuturesClient(), "get_position_risk_cm")
    assert not hasattr(CMFuturesClient(), "get_trading_schedule")


def reopened(place: Place, total: int) -> Callable[[], bool]:
    """Whether so many connections were ever opened."""
    return lambda: place.exchange.connections.total >= total


def at_once(_: RetryInfo) -> tuple[bool, float]:
    """Reconnect without waiting."""
    return False, 0.0


async def test_nothing_piles_up(lively: Place) -> None:
    """Rounds of subscribing and cuts leave the same connections, subscriptions and tasks behind."""
    connections = lively.exchange.connections
    async with lively.client(stream_retry_policy=at_once) as client:
        client.handler(OrderBookHandlerBase())
        await client.subscribe((SubType.ORDER_BOOK, lively.symbol), (SubType.USER,))
        await client.get_server_time()
        wanted = await client.list_subscriptions()
        open_now, tasks = connections.count("streams"), len(asyncio.all_tasks())
        for _ in range(10):
            await client.subscribe(SubType.AGG_TRADE, lively.symbol)
            await client.unsubscribe(SubType.AGG_TRADE, lively.symbol)
        for _ in range(5):
            opened = connections.total
            connections.cut("streams", how="reset")
            await eventually(reopened(lively, opened + open_now), 10)
            await eventually(lambda: connections.count("streams") >= open_now, 10)
        more = 1 if lively.product == "um" else 0  # the class of hosts that trades came from
        await eventually(lambda: connections.count("streams") in (open_now, open_now + more), 10)
        assert await client.list_subscriptions() == wanted
        await eventually(lambda: len(asyncio.all_tasks()) <= tasks + 4 * more, 10)
    await eventually(lambda: connections.count() == 0)

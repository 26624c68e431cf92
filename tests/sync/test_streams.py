"""Streams, order books and user data for threads that wait."""

from __future__ import annotations

import threading
import time
from decimal import Decimal
from itertools import islice
from typing import assert_type, cast

import pytest
from binance_sdk_generated.spot import events

from binance_sdk import (
    Event,
    Gap,
    OrderBookHandlerBase,
    Overflow,
    StreamOverflowException,
    SubType,
    TradeHandlerBase,
    UnknownEvent,
)
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import streams
from binance_sdk.sync import Events, EventStream, MarginClient, OrderBook, SpotClient


def until_raised(stream: EventStream[events.Trade | UnknownEvent]) -> list[int]:
    """Ids of the trades that come until the iteration says that some are missing."""
    ids: list[int] = []
    with pytest.raises(StreamOverflowException):
        ids.extend(trade.trade_id for trade in stream if isinstance(trade, events.Trade))
    return ids


def test_events_are_typed_and_in_order(client: SpotClient) -> None:
    with client.stream(streams.trade("BTCUSDT"), timeout=10) as stream:
        assert_type(stream, EventStream[events.Trade | UnknownEvent])
        assert stream.state.value == "live" and set(stream.states) == {"btcusdt@trade"}
        ids = [each.trade_id for each in islice(stream, 5) if isinstance(each, events.Trade)]
    assert ids == list(range(ids[0], ids[0] + 5))
    assert stream.dropped == 0 and list(stream) == []


def test_silence_raises_and_nothing_is_lost(exchange: Sandbox, client: SpotClient) -> None:
    with client.stream(streams.trade("BTCUSDT"), timeout=0.5) as stream:
        stream.get(10)
        rule = exchange.faults.mute("btcusdt@trade")
        with pytest.raises(TimeoutError, match="no event within"):
            for _ in stream:
                pass
        start = time.monotonic()
        with pytest.raises(TimeoutError):
            stream.get(0.2)
        assert 0.19 < time.monotonic() - start < 5
        exchange.faults.remove(rule)
        assert isinstance(stream.get(10), events.Trade)


def test_what_a_slow_thread_misses_is_said_in_its_place(client: SpotClient) -> None:
    with client.stream(streams.trade("BTCUSDT"), size=2, overflow=Overflow.ERROR, timeout=10) as stream:
        stream.get(10)
        with client.stream(streams.trade("BTCUSDT"), timeout=10) as other:
            assert len(list(islice(other, 4))) == 4
        until_raised(stream)
        assert stream.get(10)


def test_threads_share_the_events_of_a_stream(client: SpotClient) -> None:
    seen: list[int] = []
    with client.stream(streams.trade("BTCUSDT")) as stream:

        def take() -> None:
            for _ in range(2):
                trade = stream.get(20)
                assert isinstance(trade, events.Trade)
                seen.append(trade.trade_id)

        threads = [threading.Thread(target=take) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert sorted(seen) == list(range(min(seen), min(seen) + 8))


def test_a_callback_may_make_calls(client: SpotClient) -> None:
    answers: list[object] = []
    enough = threading.Event()

    def ask(trade: object) -> None:
        answers.append(client.get_ticker_price(symbol="BTCUSDT"))
        enough.set()

    with client.listen(ask, streams.trade("BTCUSDT")):
        assert enough.wait(10)
    assert answers


def test_a_handler_may_make_calls(client: SpotClient) -> None:
    enough, over, calling = threading.Event(), threading.Event(), threading.Lock()
    names: list[str] = []

    class Trades(TradeHandlerBase):
        def receive(self, payload: dict[str, object]) -> None:
            with calling:
                if not over.is_set():  # a call after close() would open the client anew
                    client.get_ticker_price(symbol="BTCUSDT")
                    names.append(threading.current_thread().name)
                    enough.set()

    client.handler(Trades())
    client.subscribe(SubType.TRADE, ["BTCUSDT"])
    assert client.list_subscriptions() == ["btcusdt@trade"]
    assert enough.wait(10) and "binance-sdk sync" not in names
    client.unsubscribe(SubType.TRADE, ["BTCUSDT"])
    assert client.list_subscriptions() == []
    over.set()
    with calling:
        pass  # the last call has ended


def test_a_book_equals_the_one_of_the_exchange(exchange: Sandbox, client: SpotClient) -> None:
    heard = threading.Event()
    seen: list[int] = []

    def note(book: OrderBook[str]) -> None:
        seen.append(book.last_update_id)
        heard.set()

    with client.order_book("BTCUSDT", limit=5000, numbers=str, on_change=note) as book:
        for _ in islice(book.changes(timeout=10), 10):
            last, bids, asks = book.read(lambda book: (book.last_update_id, book.bids, book.asks))
            mine = [(price, quantity) for price, quantity in bids[::-1]], [(p, q) for p, q in asks]
            assert mine == exchange.depth("BTCUSDT", last)
        best_bid, best_ask = book.read(lambda book: (book.best_bid, book.best_ask))
        assert best_bid and best_ask and Decimal(best_bid.price) < Decimal(best_ask.price)
        assert book.ready and len(book.top(3)[0]) == 3 and book.symbol == "BTCUSDT"
        book.fetch()
        assert book.corrections == 0 and heard.wait(10) and seen == sorted(seen)
        exchange.faults.mute("btcusdt@depth@100ms")
        with pytest.raises(TimeoutError):
            while True:
                book.updated(0.5)
        exchange.faults.clear()


def test_a_book_of_a_handler_can_be_read_too(client: SpotClient) -> None:
    handler = OrderBookHandlerBase()
    client.handler(handler)
    client.subscribe(SubType.ORDER_BOOK, "BTCUSDT")
    book = OrderBook(handler.orderbook("BTCUSDT"))
    book.updated(10)
    assert book.ready and book.best_bid


def fill(account: Events[Event | Gap]) -> events.OrderUpdate[Decimal]:
    """The next event that says that an order is filled."""
    while True:
        update = cast("events.OrderUpdate[Decimal]", account.get(10))
        if update.type == "executionReport" and update.order_status == "FILLED":
            return update


def test_user_data_tells_of_fills(client: SpotClient) -> None:
    with client.user_events(timeout=10) as account:
        placed = client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.001")
        assert "orderId" in placed
        filled = fill(account)
        assert (filled.order_id, filled.cumulative_filled_qty) == (placed["orderId"], Decimal("0.001"))
        assert client.user_subscription_id is not None
        with pytest.raises(TimeoutError):
            while True:
                account.get(0.2)
        client.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.001", price="20000")
        assert account.get(10)  # what came after the silence


def test_isolated_margin_and_risks_are_listened_to(exchange: Sandbox) -> None:
    with (
        MarginClient(exchange.credentials(), environment=exchange.product_hosts["margin"]) as margin,
        margin.isolated_user_events("BTCUSDT", timeout=10) as isolated,
        margin.risk_events(timeout=10) as risks,
    ):
        margin.create_order(
            symbol="BTCUSDT",
            side="BUY",
            type="LIMIT",
            timeInForce="GTC",
            quantity="0.01",
            price="50000",
            isIsolated=True,
        )
        assert getattr(isolated.get(10), "type", "") == "executionReport"
        margin.borrow_repay(asset="BTC", isIsolated=False, amount="1", type="BORROW")
        assert getattr(risks.get(10), "type", "") == "USER_LIABILITY_CHANGE"

"""Market data streams: who has subscribed to what, and when which event is made.

Trades, aggregate trades and book tickers go out at once. Everything else goes out at the
boundaries of its update speed, from `tick()`: depth every 100 or 1000 ms, tickers, average prices
and klines every second or two. An event is made once per stream and encoded once per kind of
connection. The diffs of one stream follow each other without a gap: each begins with the update id
after the last one of the diff before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from . import timed
from .amount import text
from .book import Book, Change
from .order import Trade
from .tape import AggregateTrade

if TYPE_CHECKING:
    from .exchange import Exchange

encode: Final = msgspec.json.Encoder().encode
TICK: Final = 100_000
"""Microseconds between two looks at what is due."""


class Subscriber(Protocol):
    """A connection: whether it wants the stream's name around each event, in which time unit."""

    combined: bool
    unit: int

    def deliver(self, stream: str, payload: bytes) -> None:
        """Sends an event."""
        ...


class Gatherer:
    """Level changes of one symbol since its diff stream last sent them."""

    __slots__ = ("asks", "bids", "first", "last")

    def __init__(self, update_id: int) -> None:
        self.first = update_id + 1
        self.last = update_id
        self.bids: dict[int, int] = {}
        self.asks: dict[int, int] = {}

    def add(self, changes: Sequence[Change]) -> None:
        """More changes."""
        for change in changes:
            (self.bids if change.bid else self.asks)[change.price] = change.after
        self.last = changes[-1].update_id

    def restart(self) -> None:
        """What was gathered has been sent."""
        self.first = self.last + 1
        self.bids, self.asks = {}, {}

    def take(self, symbol: str, now: int, unit: int) -> dict[str, object]:
        """The diff event."""
        return {
            "e": "depthUpdate",
            "E": now // unit,
            "s": symbol,
            "U": self.first,
            "u": self.last,
            "b": [(text(p), text(self.bids[p])) for p in sorted(self.bids, reverse=True)],
            "a": [(text(p), text(self.asks[p])) for p in sorted(self.asks)],
        }


class Hub:
    """All streams of the exchange."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self.subscribers: dict[str, dict[Subscriber, None]] = {}
        self.gatherers: dict[str, Gatherer] = {}
        """By name of a diff stream."""
        self.by_symbol: dict[str, list[Gatherer]] = {}
        self._best: dict[str, tuple[int, int, int, int]] = {}
        self._ticked = exchange.clock.now() // TICK
        self.timed = timed.Timed(exchange, self)

    # -- subscriptions

    def join(self, stream: str, subscriber: Subscriber) -> None:
        """From now on the subscriber gets the stream."""
        found = self.subscribers.get(stream)
        if found is None:
            found = self.subscribers[stream] = {}
            self._begin(stream)
        found[subscriber] = None

    def leave(self, stream: str, subscriber: Subscriber) -> None:
        """No longer."""
        found = self.subscribers.get(stream)
        if found is None:
            return
        found.pop(subscriber, None)
        if not found:
            del self.subscribers[stream]
            self._stop(stream)

    def _begin(self, stream: str) -> None:
        name, _, kind = stream.partition("@")
        symbol = name.upper()
        if name != name.lower() and not name.startswith("!"):
            return
        if kind in ("depth", "depth@100ms") and symbol in self._exchange.engine.desks:
            gatherer = Gatherer(self._exchange.engine.desks[symbol].book.update_id)
            self.gatherers[stream] = gatherer
            self.by_symbol.setdefault(symbol, []).append(gatherer)
        self.timed.begin(stream)

    def _stop(self, stream: str) -> None:
        gatherer = self.gatherers.pop(stream, None)
        if gatherer is not None:
            self.by_symbol[stream.partition("@")[0].upper()].remove(gatherer)
        self.timed.stop(stream)

    # -- events

    def send(self, stream: str, build: Callable[[int], object]) -> None:
        """Makes an event (for each time unit somebody wants) and sends it."""
        found = self.subscribers.get(stream)
        if not found:
            return
        payloads: dict[int, bytes] = {}
        for subscriber in tuple(found):
            payload = payloads.get(subscriber.unit)
            if payload is None:
                payload = payloads[subscriber.unit] = encode(build(subscriber.unit))
            subscriber.deliver(stream, payload)

    def send_raw(self, stream: str, payload: bytes) -> None:
        """Sends an event that is encoded already."""
        for subscriber in tuple(self.subscribers.get(stream, ())):
            subscriber.deliver(stream, payload)

    def traded(self, name: str, trades: Sequence[Trade], aggregates: Sequence[AggregateTrade]) -> None:
        """Trades have happened."""
        lower, now = name.lower(), self._exchange.clock.now()
        if f"{lower}@trade" in self.subscribers:
            for trade in trades:
                self.send(f"{lower}@trade", partial(trade_event, name, trade, now))
        if f"{lower}@aggTrade" in self.subscribers:
            for item in aggregates:
                self.send(f"{lower}@aggTrade", partial(aggregate_event, name, item, now))

    def changed(self, name: str, book: Book, changes: Sequence[Change]) -> None:
        """Levels of a book have changed."""
        for gatherer in self.by_symbol.get(name, ()):
            gatherer.add(changes)
        best = book.best()
        if best != self._best.get(name):
            self._best[name] = best
            stream = f"{name.lower()}@bookTicker"
            if stream in self.subscribers:
                update_id = book.update_id
                self.send(stream, lambda unit: book_ticker_event(name, update_id, best))

    def tick(self) -> None:
        """Sends whatever has become due since the last call."""
        now = self._exchange.clock.now()
        reached = now // TICK
        if reached < self._ticked or reached - self._ticked > 100:
            self._ticked = reached - 1
        while self._ticked < reached:
            self._ticked += 1
            self._flush(self._ticked * TICK)

    def _flush(self, now: int) -> None:
        tick = now // TICK
        for stream, gatherer in self.gatherers.items():
            if gatherer.last >= gatherer.first and (stream.endswith("100ms") or tick % 10 == 0):
                symbol = stream.partition("@")[0].upper()
                self.send(stream, partial(gatherer.take, symbol, now))
                gatherer.restart()
        self.timed.flush(now, tick)


def trade_event(symbol: str, trade: Trade, now: int, unit: int) -> dict[str, object]:
    """An event of ``<symbol>@trade``."""
    return {
        "e": "trade",
        "E": now // unit,
        "s": symbol,
        "t": trade.id,
        "p": text(trade.price),
        "q": text(trade.quantity),
        "T": trade.time // unit,
        "m": trade.buyer_maker,
        "M": True,
    }


def aggregate_event(symbol: str, item: AggregateTrade, now: int, unit: int) -> dict[str, object]:
    """An event of ``<symbol>@aggTrade``."""
    return {
        "e": "aggTrade",
        "E": now // unit,
        "s": symbol,
        "a": item.id,
        "p": text(item.price),
        "q": text(item.quantity),
        "f": item.first,
        "l": item.last,
        "T": item.time // unit,
        "m": item.buyer_maker,
        "M": True,
    }


def book_ticker_event(symbol: str, update_id: int, best: tuple[int, int, int, int]) -> dict[str, object]:
    """An event of ``<symbol>@bookTicker``."""
    bid, bid_size, ask, ask_size = best
    return {
        "u": update_id,
        "s": symbol,
        "b": text(bid),
        "B": text(bid_size),
        "a": text(ask),
        "A": text(ask_size),
    }

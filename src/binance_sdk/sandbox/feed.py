"""The streams of Spot: which there are, and what trades and changes of the book send on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from . import timed
from .amount import text
from .book import Book, Change
from .hub import Gatherer, Hub
from .order import Order, Trade
from .tape import AggregateTrade

if TYPE_CHECKING:
    from .exchange import Exchange


class Feed:
    """Trades, aggregate trades and book tickers at once; diffs each 100 or 1000 ms; the rest is `timed`."""

    def __init__(self, exchange: Exchange, hub: Hub) -> None:
        self._exchange = exchange
        self._hub = hub
        self.gatherers: dict[str, Gatherer] = {}
        """By name of a diff stream."""
        self.by_symbol: dict[str, list[Gatherer]] = {}
        self._best: dict[str, tuple[int, int, int, int]] = {}
        self.timed = timed.Timed(exchange, hub)

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        self._exchange.wake(stream.partition("@")[0].upper())
        name, _, kind = stream.partition("@")
        symbol = name.upper()
        if name != name.lower() and not name.startswith("!"):
            return
        if kind in ("depth", "depth@100ms") and symbol in self._exchange.engine.desks:
            gatherer = Gatherer(self._exchange.engine.desks[symbol].book.update_id)
            self.gatherers[stream] = gatherer
            self.by_symbol.setdefault(symbol, []).append(gatherer)
        self.timed.begin(stream)

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        gatherer = self.gatherers.pop(stream, None)
        if gatherer is not None:
            self.by_symbol[stream.partition("@")[0].upper()].remove(gatherer)
        self.timed.stop(stream)

    def traded(self, name: str, trades: Sequence[Trade], aggregates: Sequence[AggregateTrade]) -> None:
        """Trades have happened."""
        lower, now = name.lower(), self._exchange.clock.now()
        if f"{lower}@trade" in self._hub.subscribers:
            for trade in trades:
                self._hub.send(f"{lower}@trade", partial(trade_event, name, trade, now))
        if f"{lower}@aggTrade" in self._hub.subscribers:
            for item in aggregates:
                self._hub.send(f"{lower}@aggTrade", partial(aggregate_event, name, item, now))

    def changed(self, name: str, book: Book[Order], changes: Sequence[Change]) -> None:
        """Levels of a book have changed."""
        for gatherer in self.by_symbol.get(name, ()):
            gatherer.add(changes)
        best = book.best()
        if best != self._best.get(name):
            self._best[name] = best
            stream = f"{name.lower()}@bookTicker"
            if stream in self._hub.subscribers:
                update_id = book.update_id
                self._hub.send(stream, lambda unit: book_ticker_event(name, update_id, best))

    def flush(self, now: int, tick: int) -> None:
        """Sends what is due at that tick."""
        for stream, gatherer in self.gatherers.items():
            if gatherer.last >= gatherer.first and (stream.endswith("100ms") or tick % 10 == 0):
                symbol = stream.partition("@")[0].upper()
                self._hub.send(stream, partial(gatherer.take, symbol, now))
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

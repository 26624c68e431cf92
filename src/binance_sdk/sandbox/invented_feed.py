"""The streams of a product that keeps no state: an event a second on each, and books that move by themselves.

Events have the type that the registry says, with made-up values: those of the stream's own name (symbol,
interval), the time, and amounts that are others each time. Books are `MovingBook`s, one for each symbol that
somebody asked for: diffs, the best levels, the best prices and what REST answers tell of the same one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ..descriptors import Kind as ParamKind
from ..descriptors import Template
from ..stream_name import StreamEvent
from . import quote
from .anything import Inventor
from .book import Change
from .hub import Gatherer
from .moving_book import MovingBook
from .stream_pattern import pattern

if TYPE_CHECKING:
    from .front import Front

Values = Mapping[str, object]
SECOND: Final = 10
"""Ticks of a second."""
_SPEED: Final = re.compile(r"(\d+)ms")
_KINDS: Final = {"orderBook": "orderbook", "allMarketOrderBook": "orderbook"}
"""What events without ``e`` say of their kind."""
_SYMBOLS: Final = {"options": "BTC-261225-100000-C", "alpha": "ALPHA_118USDC", "stocks": "AAPL"}
"""What events are about that no symbol was named for."""


class Telling:
    """What a stream tells: the values that its events must have, or None where there is nothing to tell."""

    def __init__(self, book: MovingBook | None = None) -> None:
        self.book = book

    def tell(self) -> Values | None:
        """Of the next event."""
        return {}


class Diffs(Telling):
    """Changes of a book."""

    def __init__(self, book: MovingBook) -> None:
        super().__init__(book)
        self._gatherer = Gatherer(book.book.update_id)

    def add(self, changes: Sequence[Change]) -> None:
        """The book has changed."""
        self._gatherer.add(changes)

    def tell(self) -> Values | None:
        gathered = self._gatherer
        if gathered.last < gathered.first:
            return None
        told = _levels(gathered.first, gathered.last, gathered.first - 1) | {
            "bids": quote.levels(sorted(gathered.bids.items(), reverse=True)),
            "asks": quote.levels(sorted(gathered.asks.items())),
        }
        gathered.restart()
        return told


class Best(Telling):
    """The best levels of a book, or with a ``limit`` of 0 its best prices; where they changed."""

    def __init__(self, book: MovingBook, limit: int) -> None:
        self._known, self._limit, self._told = book, limit, book.book.update_id
        super().__init__(book)

    def tell(self) -> Values | None:
        found = self._known.book.snapshot(self._limit or 1)
        before, self._told = self._told, found.update_id
        if before == self._told:
            return None
        bids, asks = quote.levels(found.bids), quote.levels(found.asks)
        if self._limit:
            return _levels(before + 1, found.update_id, before) | {"bids": bids, "asks": asks}
        best = dict(zip(("best_bid_price", "best_bid_quantity"), bids[0], strict=True))
        best |= dict(zip(("best_ask_price", "best_ask_quantity"), asks[0], strict=True))
        return {"update_id": found.update_id} | best


def _levels(first: int, last: int, previous: int) -> dict[str, object]:
    return {"first_update_id": first, "last_update_id": last, "previous_update_id": previous}


class Running:
    """A stream that somebody has subscribed to. ``every``: ticks between two events."""

    def __init__(self, every: int, kind: Telling, invent: Callable[[int, int, Values], object]) -> None:
        self.every, self.kind = every, kind
        self._invent = invent

    def next(self, now: int, tick: int) -> Callable[[int], object] | None:
        """What makes the event that is due, in a unit of time; None where there is none."""
        values = self.kind.tell()
        return None if values is None else lambda unit: self._invent(now // unit, tick, values)


class InventedFeed:
    """All streams of one product."""

    def __init__(self, front: Front) -> None:
        self._front = front
        self._product = front.product.name
        self._running: dict[str, Running] = {}
        self.books: dict[str, MovingBook] = {}

    def host(self, stream: str) -> str | None:
        """The class of stream host that has a stream; None where there is no such stream."""
        found = find(self._product, stream)
        return None if found is None else found[0].host

    def book(self, symbol: str) -> MovingBook:
        """The book of a symbol, which moves from now on."""
        if symbol not in self.books:
            age = round(self._front.product.snapshot_age * 500_000)  # half of what Binance's may be
            self.books[symbol] = MovingBook(f"{self._front.seed} {symbol}", age)
        return self.books[symbol]

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        found = find(self._product, stream)
        if found is None:
            return
        template, given = found
        event: StreamEvent = _streams(self._product).EVENTS[template.subtype]
        known = _known(template, given) | {"symbol": self._symbol(template, given)}
        seed = f"{self._front.seed} {stream}"

        def invent(now: int, tick: int, values: Values) -> object:
            made = Inventor(self._product, f"{seed} {tick}", now, {**known, **values}).make(event.event)
            return [made] if event.many else made

        speed = next((match for value in given.values() if (match := _SPEED.fullmatch(value))), None)
        kind = self._kind(template, given)
        every = max(int(speed[1]) // 100, 1) if speed else 1 if kind.book else SECOND
        self._running[stream] = Running(every, kind, invent)

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        self._running.pop(stream, None)

    def flush(self, now: int, tick: int) -> None:
        """Moves the books and sends what is due at that tick."""
        changed = {id(book): book.move() for book in self.books.values()}
        for stream, running in tuple(self._running.items()):
            changes = changed.get(id(running.kind.book))
            if changes and isinstance(running.kind, Diffs):
                running.kind.add(changes)
            if tick % running.every == 0 and (build := running.next(now, tick)):
                self._front.hub.send(stream, build)

    def _symbol(self, template: Template, given: Mapping[str, str]) -> str:
        written = given.get("symbol", "")
        return (written.upper() if template.lower else written) or _SYMBOLS.get(self._product, "")

    def _kind(self, template: Template, given: Mapping[str, str]) -> Telling:
        if template.subtype not in ("depth", "partialDepth", "bookTicker", "allMarketBookTicker"):
            return Telling()
        book = self.book(self._symbol(template, given))
        if template.subtype == "depth":
            return Diffs(book)
        return Best(book, next((int(value) for value in given.values() if value.isdigit()), 0))


def find(product: str, stream: str) -> tuple[Template, Mapping[str, str]] | None:
    """What kind of stream has that name, with its parameters; None: there is no such stream."""
    for template, names in _patterns(product):
        match = names.fullmatch(stream)
        given = {name: value for name, value in match.groupdict().items() if value} if match else {}
        if match is not None and _is_spelt(template, given):
            return template, given
    return None


def _is_spelt(template: Template, given: Mapping[str, str]) -> bool:
    """Symbols are in lower case where they must be."""
    texts = [given.get(param.name, "") for param in template.params if param.kind is ParamKind.STRING]
    return not template.lower or texts == [text.lower() for text in texts]


@cache
def _streams(product: str) -> Any:
    return import_module(f"binance_sdk_generated.{product}.streams")


@cache
def _patterns(product: str) -> list[tuple[Template, re.Pattern[str]]]:
    templates: Mapping[str, Template] = _streams(product).TEMPLATES
    exact_first = sorted(templates.values(), key=lambda template: len(template.params))
    return [(template, pattern(template)) for template in exact_first]


def _known(template: Template, given: Mapping[str, str]) -> dict[str, object]:
    """Values of fields that the name of the stream tells; ``type`` is what an event says of its kind."""
    values = {name: value.upper() if template.lower else value for name, value in given.items()}
    found: dict[str, object] = {**values, **({"interval": given["interval"]} if "interval" in given else {})}
    kind = template.events[0] if template.events else _KINDS.get(template.subtype, "")
    return found | ({"type": kind} if kind else {})

"""Managed order books: what connects a book to its stream."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Final

import msgspec

from .core.backoff import DEFAULT_RETRY_POLICY, RetryPolicy
from .core.depth import BookRule
from .core.lifetime import State
from .descriptors import Product
from .handler import DepthHandler
from .io.book import OrderBook
from .io.delivery import Request, Sink, Valve
from .io.snapshot import SnapshotSource
from .io.snapshot_scheduler import SnapshotScheduler

DEPTH: Final = "depth"
_decorative_underscore = re.compile(r"_(?!PERP$|\d+$)")


class BookDiff(
    msgspec.Struct,
    rename={
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
        "bids": "b",
        "asks": "a",
    },
):
    """What a book needs of a depth message, and no more."""

    first_update_id: int
    last_update_id: int
    bids: list[tuple[str, str]]
    asks: list[tuple[str, str]]
    previous_update_id: int | None = None


class BookConsumer:
    """Feeds books from depth streams, straight from the reading loop.

    ``find`` gives the book of a symbol, None where nobody keeps one. A book follows one stream, the first
    of its symbol (or ``stream``): those of another speed would break the chain of its diffs. When that
    stream is no longer subscribed, the next diff of another one makes the book follow that.
    """

    def __init__(
        self, find: Callable[[str], OrderBook[Any] | None], owner: object, stream: str | None = None
    ) -> None:
        self.owner = owner
        self._find = find
        self._stream = stream
        self._followed: dict[str, str] = {}

    def accepts(self, request: Request) -> bool:
        return (
            request.template.subtype == DEPTH
            and self._stream in (None, request.name)
            and self._find(symbol_of(request.name)) is not None
        )

    def event_type(self, request: Request) -> object:
        return BookDiff

    def bind(self, request: Request, valve: Valve) -> Sink:
        name, symbol = request.name, symbol_of(request.name)
        book = self._find(symbol)
        assert book is not None
        sink, followed = make_sink(book), self._followed

        def receive(event: object) -> None:
            if followed.get(symbol) != name:
                if symbol in followed:
                    return
                followed[symbol] = name
                book.connected()
            sink(event)

        return receive

    def receive_state(self, stream: str, state: State) -> None:
        symbol = symbol_of(stream)
        book = self._find(symbol)
        if book is None or self._followed.setdefault(symbol, stream) != stream:
            return
        if state is State.LIVE:
            book.connected()
        else:
            book.disconnected()
        if state is State.CLOSED:
            del self._followed[symbol]

    def receive_end(self, stream: str, error: Exception) -> None:
        self.receive_state(stream, State.CLOSED)

    async def stop(self) -> None:
        """Nothing runs between two diffs."""


def make_sink(book: OrderBook[Any]) -> Sink:
    """A diff into the book; what is no diff makes it prove itself again."""
    apply = book.apply

    def receive(event: object) -> None:
        if type(event) is BookDiff:
            apply(event)
        else:
            book.disconnected()
            book.connected()

    return receive


def symbol_of(stream: str) -> str:
    """Symbol in the name of a stream: ``btcusdt@depth@100ms`` is BTCUSDT's."""
    return stream.partition("@")[0].upper()


class BookHandler(DepthHandler):
    """Keeps an order book for every symbol whose depth stream is subscribed; each market names the columns.

    ``limit``: levels a side of a snapshot (at most 5000). ``retry_policy`` decides about the next attempt
    when a snapshot could not be had. ``receive`` may be overridden to see the messages too: it is called when
    the book already has them.
    """

    SUBTYPES: ClassVar[tuple[str, ...]] = (DEPTH,)

    def __init__(self, limit: int = 1000, retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY) -> None:
        self._limit = limit
        self._retry_policy = retry_policy
        self._books: dict[str, OrderBook[Any]] = {}
        self._rule: BookRule = "spot"
        self._snapshot_age = 0.0
        self._source: SnapshotSource | None = None
        self._scheduler: SnapshotScheduler | None = None

    def orderbook(self, symbol: str, limit: int | None = None) -> OrderBook[Any]:
        """The book of a symbol, also before its stream is subscribed or the handler has a client.

        Read it only while ``book.ready``; ``await book.updated()`` waits for its next change.
        """
        key = _decorative_underscore.sub("", symbol.upper())
        book = self._books.get(key)
        if book is None:
            book = self._books[key] = OrderBook(
                key,
                self._source,
                limit or self._limit,
                self._retry_policy,
                rule=self._rule,
                scheduler=self._scheduler,
                snapshot_age=self._snapshot_age,
            )
            book.disconnected()  # until its stream is subscribed
        elif limit is not None:
            book.set_limit(limit)
        return book

    def set_client(self, client: SnapshotSource) -> None:
        """Where the books get their snapshots; the client does this when the handler is registered."""
        self._source = client
        for book in self._books.values():
            book.set_client(client)

    def bind(self, client: SnapshotSource, scheduler: SnapshotScheduler, product: Product) -> BookConsumer:
        """The consumer that feeds this handler's books, which are of that product."""
        self._scheduler = scheduler
        self._rule, self._snapshot_age = product.book_rule or "spot", product.snapshot_age
        for book in self._books.values():
            book.set_rule(self._rule, self._snapshot_age)
        self.set_client(client)
        return BookConsumer(self.orderbook, self)

    @property
    def looks(self) -> bool:
        """Whether it wants to see the messages, too."""
        return type(self).receive is not DepthHandler.receive

    async def close(self) -> None:
        """End what runs for the books; whoever waits for one is told."""
        for book in self._books.values():
            await book.close()

    @property
    def books(self) -> Iterable[OrderBook[Any]]:
        """All books so far."""
        return self._books.values()

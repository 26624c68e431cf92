"""An order book for other threads than that of the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from typing import Generic, TypeVar

from ..core.book_view import Level, N, TrustedDepth
from ..core.orderbook import State
from ..io.book import OrderBook as AsyncOrderBook
from .portal import current

T = TypeVar("T")


class OrderBook(Generic[N]):
    """A local order book that follows Binance's, or says that it does not (``ready``, ``state``).

    Each read sees the book between two changes; what belongs together is one read: ``top(20)``, or
    ``book.read(lambda book: (book.best_bid, book.best_ask))``. Reading levels while it is not LIVE raises.
    """

    def __init__(self, book: AsyncOrderBook[N]) -> None:
        """Also for a book of an `BookHandler`: ``OrderBook(handler.orderbook("BTCUSDT"))``."""
        self._book = book
        self._portal = current()

    def __repr__(self) -> str:
        return f"<blocking {self._book!r}>"

    def read(self, function: Callable[[AsyncOrderBook[N]], T]) -> T:
        """What ``function(book)`` returns, the book not changing meanwhile; it must be quick."""
        return self._portal.read(lambda: function(self._book))

    @property
    def symbol(self) -> str:
        """Symbol of the book."""
        return self._book.symbol

    @property
    def state(self) -> State:
        """LIVE, SYNCING (no snapshot yet, or a diff is missing) or STALE (the connection was lost)."""
        return self.read(lambda book: book.state)

    @property
    def ready(self) -> bool:
        """Is the book LIVE?"""
        return self.read(lambda book: book.ready)

    @property
    def last_update_id(self) -> int:
        """Id of the last update in the book; 0 before the first snapshot."""
        return self.read(lambda book: book.last_update_id)

    @property
    def corrections(self) -> int:
        """How often a snapshot showed that the book was wrong while it was LIVE."""
        return self.read(lambda book: book.corrections)

    @property
    def best_bid(self) -> Level[N] | None:
        """The highest bid; None when there are none."""
        return self.read(lambda book: book.best_bid)

    @property
    def best_ask(self) -> Level[N] | None:
        """The lowest ask; None when there are none."""
        return self.read(lambda book: book.best_ask)

    def top(self, count: int) -> tuple[list[Level[N]], list[Level[N]]]:
        """The best ``count`` bids and asks, both best first. Cheap up to some dozens of levels."""
        return self.read(lambda book: book.top(count))

    @property
    def bids(self) -> list[list[N]]:
        """All bids as ``[price, quantity]``, prices ascending: the best is the last."""
        return self.read(lambda book: book.bids)

    @property
    def asks(self) -> list[list[N]]:
        """All asks as ``[price, quantity]``, prices ascending: the best is the first."""
        return self.read(lambda book: book.asks)

    @property
    def trusted_depth(self) -> TrustedDepth[N]:
        """How far all levels are known; beyond, only those that changed since the snapshot are."""
        return self.read(lambda book: book.trusted_depth)

    def is_known(self, price: str | int | Decimal) -> bool:
        """Is it certain what is offered at this price?"""
        return self.read(lambda book: book.is_known(price))

    def updated(self, timeout: float | None = None) -> None:
        """Wait for the next change. Raises TimeoutError when none comes within ``timeout`` seconds.

        Raises OrderBookFetchAbandonedException when the retry policy gave up, and ClosedException.
        """
        self._portal.run(lambda: asyncio.wait_for(self._book.updated(), timeout))

    def changes(self, timeout: float | None = None) -> Iterator[OrderBook[N]]:
        """The book itself, each time it has changed; changes that come meanwhile count as one.

        Raises what ``updated`` raises.
        """
        seen = -1
        while True:
            seen = self._portal.run(partial(self._change, seen, timeout))
            yield self

    def fetch(self) -> None:
        """Fetch a snapshot now and wait until the book is LIVE. Raises what ``updated`` raises."""
        self._portal.run(self._book.fetch)

    async def _change(self, seen: int, timeout: float | None) -> int:
        """Wait until the book is another than ``seen``: its update id."""
        book = self._book
        async with asyncio.timeout(timeout):
            while not (book.ready and book.last_update_id != seen):
                await book.updated()
        return book.last_update_id

"""A book that nobody trades in: it moves by itself, and all that is told of it fits together.

Each `move()` changes a few levels near the middle, as new numbered changes of a real `Book`: diffs, best
levels, best prices and snapshots are those of one and the same book. Where Binance answers from a cache, so
does this one: a snapshot is given again until it is ``age`` old, however much has changed since.
"""

from __future__ import annotations

import random
from typing import Final

import msgspec

from .amount import SCALE
from .book import Book, Change, Snapshot
from .order import BUY, SELL

MIDDLE: Final = 1000 * SCALE
TICK: Final = SCALE // 10
DEPTH: Final = 40
"""Levels of a side at first."""
BUSY: Final = 8
"""Levels of a side, counted from the middle, that change."""


class Quote(msgspec.Struct, eq=False):
    """What rests at one price."""

    id: int
    side: str
    price: int
    remaining: int
    iceberg: int = 0
    visible: int = 0


class MovingBook:
    """The book of one symbol, the same for the same ``seed``.

    ``age``: microseconds for which a snapshot is kept.
    """

    def __init__(self, seed: str, age: int = 0) -> None:
        self.age = age
        self._random = random.Random(seed)
        self.book: Book[Quote] = Book(self._random.randrange(10**6, 10**9))
        self._quotes: dict[int, Quote] = {}
        self._middle = MIDDLE
        self._cached: tuple[int, Snapshot] | None = None
        for step in range(1, DEPTH + 1):
            self._put(self._middle - step * TICK)
            self._put(self._middle + step * TICK)
        self.book.take_changes()

    def move(self) -> list[Change]:
        """Lets some levels change; what has changed."""
        if self._random.random() < 0.2:
            self._shift(TICK if self._random.random() < 0.5 else -TICK)
        for _ in range(self._random.randrange(1, 5)):
            step = self._random.choice((-1, 1)) * self._random.randrange(1, BUSY + 1)
            price = self._middle + step * TICK
            self._take(price)
            if self._random.random() < 0.8:
                self._put(price)
        return self.book.take_changes()

    def snapshot(self, now: int) -> Snapshot:
        """The whole book as a request gets it at that time (microseconds): maybe not of now."""
        if self._cached is None or now - self._cached[0] >= self.age:
            self._cached = now, self.book.snapshot()
        return self._cached[1]

    def _shift(self, by: int) -> None:
        """Another middle: what is on its wrong side, or on it, goes first."""
        self._middle += by
        self._take(self._middle)

    def _put(self, price: int) -> None:
        side = BUY if price < self._middle else SELL
        size = self._random.randrange(1, 5000) * SCALE // 100
        quote = self._quotes[price] = Quote(self.book.update_id + 1, side, price, size)
        self.book.add(quote)

    def _take(self, price: int) -> None:
        quote = self._quotes.pop(price, None)
        if quote is not None:
            self.book.remove(quote)

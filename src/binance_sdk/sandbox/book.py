"""The book of one symbol: price levels, time priority, and an update id for each change of a level.

Both sides keep their prices in a sorted list whose *last* entry is the best one (asks are negated
for that), so the common changes happen at the cheap end. Each change of the quantity shown at a
price gets the next update id and is remembered, so the book can be told as it was at any recent
update id: `at()` undoes the changes that came later.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Final, Generic, NamedTuple, Protocol, TypeVar

import msgspec

from .order import BUY

MEMORY: Final = 100_000
"""Level changes that are remembered per symbol."""

Levels = list[tuple[int, int]]


class Resting(Protocol):
    """What a book must know of an order; Spot's and the futures' orders both have it."""

    id: int
    side: str
    price: int
    iceberg: int
    visible: int
    """What of it the book shows; the book writes it."""

    @property
    def remaining(self) -> int:
        """Quantity that can still trade."""
        ...


R = TypeVar("R", bound=Resting)


class Change(msgspec.Struct, frozen=True, gc=False):
    """What happened to one level."""

    update_id: int
    bid: bool
    price: int
    before: int
    after: int


class Snapshot(NamedTuple):
    """A book at one update id, best prices first."""

    update_id: int
    bids: Levels
    asks: Levels


class Level(Generic[R]):
    """The orders at one price, oldest first."""

    __slots__ = ("orders", "price", "shown")

    def __init__(self, price: int) -> None:
        self.price = price
        self.shown = 0
        self.orders: dict[int, R] = {}


class Side(Generic[R]):
    """All levels of one side."""

    __slots__ = ("keys", "levels", "sign")

    def __init__(self, sign: int) -> None:
        self.sign = sign
        self.keys: list[int] = []
        self.levels: dict[int, Level[R]] = {}

    def best(self) -> Level[R] | None:
        """The level that trades first."""
        return self.levels[self.keys[-1] * self.sign] if self.keys else None

    def at(self, price: int) -> Level[R]:
        """The level at a price, made when there is none."""
        level = self.levels.get(price)
        if level is None:
            level = self.levels[price] = Level(price)
            insort(self.keys, price * self.sign)
        return level

    def drop(self, price: int) -> None:
        """Removes an empty level."""
        del self.levels[price]
        key = price * self.sign
        if self.keys[-1] == key:
            self.keys.pop()
        else:
            del self.keys[bisect_left(self.keys, key)]

    def __iter__(self) -> Iterator[Level[R]]:
        """From the best price on."""
        return (self.levels[key * self.sign] for key in reversed(self.keys))

    def top_levels(self, limit: int) -> Iterator[Level[R]]:
        """The best levels."""
        return islice(self, limit)

    def top(self, limit: int) -> Levels:
        """Price and shown quantity of the best levels."""
        return [(level.price, level.shown) for level in self.top_levels(limit)]


class Book(Generic[R]):
    """Orders of one symbol that rest, and the numbered history of what it showed."""

    def __init__(self, update_id: int = 0) -> None:
        self.bids: Side[R] = Side(1)
        self.asks: Side[R] = Side(-1)
        self.update_id = update_id
        self.changes: deque[Change] = deque(maxlen=MEMORY)
        self.fresh: list[Change] = []
        """Changes since `take_changes()`."""

    def side(self, side: str) -> Side[R]:
        """Where an order of that side rests."""
        return self.bids if side == BUY else self.asks

    def opposite(self, side: str) -> Side[R]:
        """What an order of that side trades against."""
        return self.asks if side == BUY else self.bids

    def add(self, order: R) -> None:
        """Puts an order at the end of the queue of its price."""
        level = self.side(order.side).at(order.price)
        shown = min(order.iceberg, order.remaining) if order.iceberg else order.remaining
        order.visible = shown
        level.orders[order.id] = order
        self._show(order.side == BUY, level, shown)

    def remove(self, order: R) -> None:
        """Takes an order out."""
        side = self.side(order.side)
        level = side.levels[order.price]
        del level.orders[order.id]
        self._show(order.side == BUY, level, -order.visible)
        order.visible = 0
        if not level.orders:
            side.drop(order.price)

    def reduce(self, order: R, quantity: int) -> None:
        """Part of what an order shows has traded or was taken away; an iceberg shows its next part.

        ``order`` must hold its new remaining quantity already.
        """
        if order.remaining <= 0:
            self.remove(order)
            return
        order.visible -= quantity
        change = -quantity
        level = self.side(order.side).levels[order.price]
        if order.visible <= 0:
            order.visible = min(order.iceberg or order.remaining, order.remaining)
            change += order.visible
            level.orders[order.id] = level.orders.pop(order.id)
        self._show(order.side == BUY, level, change)

    def withdraw(self, order: R) -> None:
        """The order lost quantity without trading; one that has none left goes."""
        if order.remaining <= 0:
            self.remove(order)
        else:
            self.shrink(order)

    def shrink(self, order: R) -> None:
        """The order was made smaller and keeps its place."""
        before = order.visible
        order.visible = min(before, order.remaining)
        level = self.side(order.side).levels[order.price]
        self._show(order.side == BUY, level, order.visible - before)

    def _show(self, bid: bool, level: Level[R], change: int) -> None:
        if change:
            before = level.shown
            level.shown = before + change
            self.update_id += 1
            entry = Change(self.update_id, bid, level.price, before, level.shown)
            self.changes.append(entry)
            self.fresh.append(entry)

    def take_changes(self) -> list[Change]:
        """The level changes since the last call."""
        fresh = self.fresh
        if fresh:
            self.fresh = []
        return fresh

    def snapshot(self, limit: int = 5000) -> Snapshot:
        """The best levels of both sides as they are now."""
        return Snapshot(self.update_id, self.bids.top(limit), self.asks.top(limit))

    def at(self, update_id: int) -> Snapshot:
        """The whole book as it was right after that update id.

        Raises LookupError when it lies further back than what is remembered, or in the future.
        """
        oldest = self.changes[0].update_id - 1 if self.changes else self.update_id
        if not oldest <= update_id <= self.update_id:
            raise LookupError(f"update id {update_id} is outside of {oldest} to {self.update_id}")
        now = self.snapshot(max(len(self.bids.keys), len(self.asks.keys)))
        sides = {True: dict(now.bids), False: dict(now.asks)}
        for change in reversed(self.changes):
            if change.update_id <= update_id:
                break
            sides[change.bid][change.price] = change.before
        bids = sorted(((p, q) for p, q in sides[True].items() if q), reverse=True)
        return Snapshot(update_id, bids, sorted((p, q) for p, q in sides[False].items() if q))

    def best(self) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity; zeros where a side is empty."""
        bid, ask = self.bids.best(), self.asks.best()
        return (
            bid.price if bid else 0,
            bid.shown if bid else 0,
            ask.price if ask else 0,
            ask.shown if ask else 0,
        )

    def crossed(self) -> bool:
        """Whether the best bid reaches the best ask: never true between two operations."""
        bid, _, ask, _ = self.best()
        return bool(bid and ask and bid >= ask)

"""RPI orders (retail price improvement): a book beside the book, for orders from the app or the website.

They are post-only, and what comes by the API neither sees nor meets them; in the sandbox the agents of
the market, and the insurance fund, are retail. At one price they come after all others. The book with
RPI orders leaves out those that others have crossed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ..amount import SCALE
from ..book import Levels, Side, Snapshot
from ..order import BUY, SELL
from .order import Order

if TYPE_CHECKING:
    from .desk import Desk

RPI: Final = "RPI"
SHARE: Final = SCALE // 4
"""What an RPI order pays of a maker's commission."""


def reduced(order: Order, rate: int) -> int:
    """The commission rate of a maker order."""
    return rate * SHARE // SCALE if order.time_in_force == RPI else rate


def update_id(desk: Desk) -> int:
    """How often the book with RPI orders has changed, without gaps."""
    return desk.book.update_id + desk.rpi.update_id


def snapshot(desk: Desk, limit: int) -> Snapshot:
    """The best levels of the book with its RPI orders."""
    bid, _, ask, _ = desk.book.best()
    bids = _joined(desk.book.side(BUY), desk.rpi.side(BUY), lambda price: not ask or price < ask)
    asks = _joined(desk.book.side(SELL), desk.rpi.side(SELL), lambda price: price > bid)
    return Snapshot(update_id(desk), sorted(bids, reverse=True)[:limit], sorted(asks)[:limit])


def _joined(side: Side[Order], hidden: Side[Order], uncrossed: Callable[[int], bool]) -> Levels:
    levels = {level.price: level.shown for level in side}
    for level in hidden:
        if uncrossed(level.price):
            levels[level.price] = levels.get(level.price, 0) + level.shown
    return list(levels.items())


class Watch:
    """What a stream of changes has told of the book with RPI orders."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told = self._levels(snapshot(desk, ALL))
        self.last = update_id(desk)
        """The update id up to which it has told."""

    def _levels(self, book: Snapshot) -> tuple[dict[int, int], dict[int, int]]:
        return dict(book.bids), dict(book.asks)

    def take(self) -> tuple[Levels, Levels] | None:
        """Bids and asks that are not what they were; None when nothing has happened since the last call."""
        if update_id(self._desk) == self.last:
            return None
        book = snapshot(self._desk, ALL)
        before, self._told, self.last = self._told, self._levels(book), book.update_id
        bids, asks = (_changes(old, new) for old, new in zip(before, self._told, strict=True))
        return sorted(bids, reverse=True), sorted(asks)


ALL: Final = 100_000


def _changes(before: dict[int, int], after: dict[int, int]) -> Levels:
    return [
        (price, after.get(price, 0))
        for price in before.keys() | after.keys()
        if before.get(price) != after.get(price)
    ]

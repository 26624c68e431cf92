"""Both sides of an order book at one update id: how a diff joins it, and how far it is known."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from binance_sdk.core.ladder import LOWEST, Entry, InexactPrice, Key, Ladder

BookRule = Literal["spot", "futures"]

DEEPEST: Final = {"spot": 5000, "futures": 1000}
"""Levels a side that a snapshot has at most, whatever was asked for."""
RESERVE: Final = 4
"""Known levels run out when the best price reaches the last quarter of what the snapshot told."""


class Coverage(NamedTuple):
    """How far one side is known: every level at ``edge`` (a price) or better; None: all of them.

    ``bound`` is the key of it. Known levels are scarce when the best one is beyond ``alarm``, also a key.
    """

    edge: str | None = None
    bound: Key = LOWEST
    alarm: Key = LOWEST


class Depth:
    """A snapshot and the diffs applied to it since.

    ``limit`` is how many levels a side were asked for: fewer mean that there are no more. Raises ValueError
    for a price that is none.
    """

    def __init__(
        self, rule: BookRule, last_id: int, bids: Sequence[Entry], asks: Sequence[Entry], limit: int
    ) -> None:
        self.last_id = last_id
        self._by_previous = rule == "futures"
        self._fresh = True
        try:
            self.bids, self.asks = Ladder(1, bids), Ladder(-1, asks)
        except InexactPrice:
            self.bids, self.asks = Ladder(1, bids, exact=True), Ladder(-1, asks, exact=True)
        deepest = min(limit, DEEPEST[rule]) or 1
        self.bids_known = _coverage(self.bids, complete=len(bids) < deepest)
        self.asks_known = _coverage(self.asks, complete=len(asks) < deepest)
        self.crossed = False
        """The best bid is at or above the best ask: impossible, so something is wrong."""
        self.scarce = False
        """The known levels of one side run out."""
        self._alarms = self.bids_known.alarm, self.asks_known.alarm
        self._judge()

    def joins(self, first_id: int, previous_id: int | None) -> bool:
        """Is nothing missing between this and a newer diff?"""
        if not self._by_previous:
            return first_id <= self.last_id + 1
        if self._fresh:  # the first after a snapshot may span it
            return (first_id if previous_id is None else previous_id) <= self.last_id
        return previous_id == self.last_id

    def apply(self, last_id: int, bids: Sequence[Entry], asks: Sequence[Entry]) -> None:
        """Apply a diff that joins. After a ValueError (a price that is none) this depth is of no use."""
        try:
            self.bids.apply(bids)
            self.asks.apply(asks)
        except InexactPrice:
            self._become_exact()  # quantities are absolute: applying a change twice is harmless
            self.bids.apply(bids)
            self.asks.apply(asks)
        self.last_id = last_id
        self._fresh = False
        self._judge()

    def _become_exact(self) -> None:
        self.bids = Ladder(1, self.bids.worst_first(), exact=True)
        self.asks = Ladder(-1, self.asks.worst_first(), exact=True)
        self.bids_known = _exact(self.bids_known)
        self.asks_known = _exact(self.asks_known)
        self._alarms = self.bids_known.alarm, self.asks_known.alarm

    def _judge(self) -> None:
        bids, asks = self.bids.window, self.asks.window
        bid, ask = bids[-1] if bids else LOWEST, asks[-1] if asks else LOWEST
        self.crossed = -ask <= bid
        self.scarce = bid < self._alarms[0] or ask < self._alarms[1]

    def knows(self, price: str) -> bool:
        """Is it certain what is offered at this price?"""
        try:
            bid, ask = self.bids.key(price), self.asks.key(price)
        except InexactPrice:
            self._become_exact()
            return self.knows(price)
        inside = bid >= self.bids_known.bound and ask >= self.asks_known.bound
        return inside or bid in self.bids or ask in self.asks

    def agrees(self, other: Depth) -> bool:
        """Are all levels that both know the same?"""
        bids = max(self.bids_known.bound, other.bids_known.bound)
        asks = max(self.asks_known.bound, other.asks_known.bound)
        return _same(self.bids.within(bids), other.bids.within(bids)) and _same(
            self.asks.within(asks), other.asks.within(asks)
        )


def _coverage(ladder: Ladder, complete: bool) -> Coverage:
    if complete or not len(ladder):
        return Coverage()
    prices = [price for price, _ in ladder.worst_first()]
    return Coverage(prices[0], ladder.key(prices[0]), ladder.key(prices[len(prices) // RESERVE]))


def _exact(known: Coverage) -> Coverage:
    return Coverage(known.edge, Decimal(str(known.bound)), Decimal(str(known.alarm)))


def _same(ours: dict[Key, Entry], theirs: dict[Key, Entry]) -> bool:
    return ours.keys() == theirs.keys() and all(
        entry[1] == theirs[key][1] or Decimal(entry[1]) == Decimal(theirs[key][1])
        for key, entry in ours.items()
    )

"""The best bare order book we know, without anything a product needs around it.

Each side holds the levels nearest to the best price in a sorted list of numbers, the rest unordered
in a dictionary; texts stay the values. No gap check, no states, no resync.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

NEAR = 128
Level = tuple[str, str]


class Side:
    """One side; ``sign`` is -1 for bids, so that the best price is always the smallest key."""

    def __init__(self, levels: Iterable[Level], sign: int) -> None:
        self.sign = sign
        self.levels = {sign * float(price): (price, quantity) for price, quantity in levels}
        self.near: list[float] = []
        self.refill()

    def refill(self) -> None:
        self.near = sorted(self.levels)[:NEAR]
        self.edge = self.near[-1] if self.near else float("inf")

    def merge(self, changes: Iterable[Level]) -> None:
        levels, near, sign, edge = self.levels, self.near, self.sign, self.edge
        for change in changes:
            key = sign * float(change[0])
            if change[1] == "0.00000000":
                if levels.pop(key, None) is not None and key <= edge:
                    del near[bisect_left(near, key)]
            else:
                if key <= edge and key not in levels:
                    insort(near, key)
                levels[key] = change
        if not NEAR // 4 < len(near) < NEAR * 4:
            self.refill()

    def best(self) -> Level:
        return self.levels[self.near[0]]

    def top(self, count: int) -> list[Level]:
        return [self.levels[key] for key in self.near[:count]]


class Book:
    """Two sides."""

    def __init__(self, bids: Iterable[Level], asks: Iterable[Level]) -> None:
        self.bids, self.asks = Side(bids, -1), Side(asks, 1)

    def merge(self, bids: Iterable[Level], asks: Iterable[Level]) -> None:
        self.bids.merge(bids)
        self.asks.merge(asks)

    def best(self) -> tuple[Level, Level]:
        return self.bids.best(), self.asks.best()

    def top(self, count: int) -> tuple[list[Level], list[Level]]:
        return self.bids.top(count), self.asks.top(count)

"""How much of one limit is used: a sliding window that costs the same at any traffic.

Theory of operation
-------------------
The window is a ring of ``SLOTS + 1`` slots, each ``seconds / SLOTS`` wide, and the sum of them. A
charge goes into the slot of its moment and leaves with its slot, between one window and one window
plus one slot later: never early, so whichever way Binance aligns its own windows, none of them sees
more than the limit; and at most 1/SLOTS (1.6 %) of the budget is not used. Charging is O(1); a wait
is found by looking at the slots once.

The state is a row of integers (*cells*) given from outside, so it can live in memory or in a file
that several processes map. Nothing else is kept. The sum is made anew with each new slot, so a process
that died in the middle of a charge leaves no lasting error.
"""

from __future__ import annotations

from math import inf
from typing import Final, TypeAlias

SLOTS: Final = 64
RING: Final = SLOTS + 1
TOTAL, LIMIT, FIRST = 1, 2, 3
WIDTH: Final = FIRST + RING
"""Cells that one window takes: newest slot's number, sum, limit, and the ring."""
TICK: Final = 0.001
"""Seconds added to a wait, so that the slot has really left."""


Cells: TypeAlias = "list[int] | memoryview[int]"
"""A fixed row of integers, all 0 at first."""


class Window:
    """One limit over one interval, of which ``share`` is used.

    ``cells`` is read and written from ``start`` on.
    """

    __slots__ = (
        "_allowed", "_allowed_of", "_cells", "_first", "_limit", "_rate", "_share", "_start", "_total",
        "_width",
    )  # fmt: skip

    def __init__(
        self, seconds: float, limit: int, cells: Cells | None = None, start: int = 0, *, share: float = 1.0
    ) -> None:
        self._share = share
        self._allowed = self._allowed_of = 0
        self._width = seconds / SLOTS
        self._rate = SLOTS / seconds
        self._cells: Cells = [0] * WIDTH if cells is None else cells
        self._start = start
        self._total, self._limit, self._first = start + TOTAL, start + LIMIT, start + FIRST
        known = self.limit
        self.limit = min(known, limit) if known else limit

    @property
    def limit(self) -> int:
        """What Binance allows within the interval."""
        return self._cells[self._limit]

    @limit.setter
    def limit(self, limit: int) -> None:
        self._cells[self._limit] = limit

    def used(self, now: float) -> int:
        """What counts now."""
        cells = self._cells
        if int(now * self._rate) != cells[self._start]:
            self._advance(now)
        return cells[self._total]

    @property
    def allowed(self) -> int:
        """The share of the limit that is used, at least 1."""
        limit = self.limit
        if limit != self._allowed_of:
            self._allowed_of, self._allowed = limit, max(int(limit * self._share), 1)
        return self._allowed

    def take(self, cost: int, now: float) -> bool:
        """Count ``cost`` now, unless that would be more than allowed."""
        cells = self._cells
        if int(now * self._rate) != cells[self._start]:
            self._advance(now)
        used = cells[self._total] + cost
        if used > (self._allowed if cells[self._limit] == self._allowed_of else self.allowed):
            return False
        cells[self._total] = used
        cells[self._first + cells[self._start] % RING] += cost
        return True

    def undo(self, cost: int) -> None:
        """Take back what was counted last."""
        self._take(self._cells[self._start], cost)

    def charge(self, cost: int, now: float) -> bool:
        """Count ``cost`` now, even beyond the limit."""
        cells = self._cells
        if int(now * self._rate) != cells[self._start]:
            self._advance(now)
        cells[self._total] += cost
        cells[self._first + cells[self._start] % RING] += cost
        return True

    def give_back(self, cost: int, charged_at: float, now: float) -> None:
        """Undo a charge made at ``charged_at`` (what has left the window is gone already)."""
        cells = self._cells
        head, slot = cells[self._start], int(charged_at * self._rate)
        if int(now * self._rate) != head:
            head = self._advance(now)
        index = self._first + slot % RING
        if slot == head and cost <= cells[index]:
            cells[index] -= cost
            cells[self._total] -= cost
        elif head - slot <= SLOTS:
            self._take(min(slot, head), cost)

    def wait(self, cost: int, allowed: int, now: float) -> float:
        """Seconds until ``cost`` fits under ``allowed``; 0.0 when it fits now.

        Infinite when it never fits.
        """
        head = self._advance(now)
        excess = self._cells[self._total] + cost - allowed
        if excess <= 0:
            return 0.0
        for slot in range(head - SLOTS, head + 1):
            excess -= self._cells[self._first + slot % RING]
            if excess <= 0:
                return max((slot + RING) * self._width - now, 0.0) + TICK
        return inf

    def raise_to(self, used: int, now: float) -> bool:
        """Binance counts ``used``: when that is more than known, the difference came just now."""
        missing = used - self.used(now)
        if missing > 0:
            self.charge(missing, now)
        return missing > 0

    def lower_to(self, used: int, seen_at: float, now: float) -> None:
        """Binance counted ``used`` for everything charged before ``seen_at``: forget the rest.

        The oldest charges go first.
        """
        head = self._advance(now)
        first = max(min(int(seen_at * self._rate), head), head - SLOTS)
        later = sum(self._cells[self._first + slot % RING] for slot in range(first, head + 1))
        surplus = self._cells[self._total] - later - used
        for slot in range(head - SLOTS, first):
            if surplus <= 0:
                return
            surplus -= self._take(slot, surplus)

    def _take(self, slot: int, cost: int) -> int:
        """Remove up to ``cost`` from one slot; returns how much it was."""
        cells, index = self._cells, self._first + slot % RING
        taken = cost if cost <= cells[index] else cells[index]
        cells[index] -= taken
        cells[self._total] -= taken
        return taken

    def _advance(self, now: float) -> int:
        """Let the slots that are over leave; returns the number of the newest slot."""
        cells = self._cells
        newest, head = int(now * self._rate), cells[self._start]
        if newest == head:
            return head
        if newest < head:
            return head if head - newest <= SLOTS else self._restart(newest)
        if newest - head > SLOTS:
            return self._restart(newest)
        for slot in range(head + 1, newest + 1):
            cells[self._first + slot % RING] = 0
        cells[self._total] = sum(cells[self._first : self._first + RING])
        cells[self._start] = newest
        return newest

    def _restart(self, newest: int) -> int:
        """Everything is over, or the clock began anew (a file that outlived its machine's start)."""
        for index in range(self._first, self._first + RING):
            self._cells[index] = 0
        self._cells[self._total] = 0
        self._cells[self._start] = newest
        return newest

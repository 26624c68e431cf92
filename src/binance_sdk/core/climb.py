"""Rows by their ids: from one id on, upwards."""

from __future__ import annotations

from ..descriptors import Pages
from ..errors import IncompleteHistoryException
from .page import Row, id_of, moment_of, rows_of
from .position import Wanted


class Climb:
    """Every row from the id ``first`` on; with ``start`` and ``end`` only rows of that time, in milliseconds.

    ``high``: an id whose row is not older than ``start``. Where it is known, the first such row is looked for
    by halves between ``first`` and it, rather than by reading all that is older.
    """

    def __init__(
        self,
        pages: Pages,
        name: str,
        limit: int,
        first: int,
        *,
        start: int = 0,
        end: int | None = None,
        high: int | None = None,
    ) -> None:
        self._pages, self._name, self._limit = pages, name, limit
        self._start, self._end = start, end
        self._high = first if high is None else high
        self.next = first
        """No row that is still to come has a smaller id."""
        self.done = False

    def want(self) -> Wanted:
        """What the next request carries."""
        halving = self.next < self._high
        first = (self.next + self._high) // 2 if halving else self.next
        size: Wanted = {self._pages.limit: 1 if halving else self._limit} if self._pages.limit else {}
        return {self._pages.param: first, **size}

    def receive(self, answer: object) -> list[Row]:
        """The next rows, by id."""
        rows = sorted(rows_of(answer, self._pages), key=lambda row: id_of(row, self._pages))
        if self.next < self._high:
            self._halve(rows)
            return []
        ids = [id_of(row, self._pages) for row in rows]
        times = [self._moment(row) for row in rows]
        full = len(rows) >= self._limit
        if full and ids[-1] < self.next:
            raise IncompleteHistoryException(
                self._name, f"asked for rows from {self._pages.param}={self.next} on, Binance gave older ones"
            )
        fresh = [row for row, id, time in zip(rows, ids, times, strict=True) if self._wanted(id, time)]
        self.done = not full or (self._end is not None and max(times) > self._end)
        self.next = max(self.next, ids[-1] + 1) if ids else self.next
        return fresh

    def _moment(self, row: Row) -> int:
        time = moment_of(row, self._pages.time)
        return self._start if time is None else time

    def _wanted(self, id: int, time: int) -> bool:
        return id >= self.next and time >= self._start and (self._end is None or time <= self._end)

    def _halve(self, rows: list[Row]) -> None:
        middle = (self.next + self._high) // 2
        if not rows or self._moment(rows[0]) >= self._start:
            self._high = middle
        else:
            self.next = max(id_of(rows[0], self._pages), middle) + 1

"""A history by numbered pages, or by how many rows to skip.

Theory of operation
-------------------
A row that comes or goes between two requests moves all others to other pages. So the pages of a range of
time are put together before any of its rows is given; where Binance tells how many rows there are and that
number changes on the way, the range is read again. Ranges end in the past, so that hardly ever happens;
lists without a range (products, positions) are read as one.
"""

from __future__ import annotations

from typing import Final

from ..descriptors import Pages
from ..errors import IncompleteHistoryException
from .page import Row, find, in_order, rows_of, value_of
from .position import Position, Wanted, number

READINGS: Final = 5
"""Attempts to read the pages of a range while they change."""


class NumberWalk:
    """From ``start`` to ``end`` where they are given, in milliseconds; ``limit`` rows a page (0: unknown)."""

    def __init__(
        self,
        pages: Pages,
        name: str,
        limit: int,
        *,
        start: int | None,
        end: int | None,
        resume: Position | None = None,
    ) -> None:
        at = resume or {}
        self._pages, self._name, self._limit = pages, name, limit
        self._first = start
        self._start = start if start is None else number(at, pages.start, start)
        self._end = end
        self._pinned = number(at, pages.end, 0) if pages.end else 0
        self._skip = number(at, "skip", 0)
        self._until = end
        self._attempt = 1
        self._page: tuple[int | None, int | None, int, int] = (self._start, None, 0, 0)
        self._done = False
        self._total: int | None = None
        self._restart()

    def want(self) -> Wanted | None:
        """What the next request carries; None: all is done."""
        pages = self._pages
        if self._done or (self._start is not None and self._end is not None and self._start > self._end):
            return None
        size: Wanted = {pages.limit: self._limit} if pages.limit and self._limit else {}
        page: Wanted = {pages.param: self._number, **size}
        if self._start is None or self._end is None:
            return page
        last = self._end if not pages.window else min(self._end, self._start + pages.window - 1)
        self._until = self._pinned or last
        return {pages.start: self._start, pages.end: self._until, **page}

    def receive(self, answer: object) -> list[Row]:
        """The next rows, oldest first where they tell it; none may be no more than a step on the way."""
        rows, total = rows_of(answer, self._pages), self._total_of(answer)
        self._page = (self._start, None, self._skip, 0)
        if self._total is not None and total != self._total:
            return self._again(f"their number went from {self._total} to {total}")
        self._total = total
        self._count += len(rows)
        self._number += 1 if self._pages.by == "page" else len(rows)
        self._keep(rows)
        if total is not None and self._count < total:
            return [] if rows else self._again(f"Binance says that there are {total} and gave {self._count}")
        if total is None and rows and (not self._limit or len(rows) >= self._limit):
            return []
        return self._complete()

    def position(self, taken: int) -> Position:
        """Where to go on after ``taken`` of the rows that came last."""
        start, until, skipped, count = self._page
        if start is None:
            return {"skip": skipped + taken}
        if until is not None and taken < count:
            return {self._pages.start: start, self._pages.end: until, "skip": skipped + taken}
        left: Position = {"skip": self._skip} if self._skip else {}
        return {self._pages.start: self._start or 0, **left}

    def fraction(self, taken: int) -> float | None:
        """How much of it is done, where that is known."""
        if self._done and taken >= self._page[3]:
            return 1.0
        if self._first is not None and self._end is not None and self._start is not None:
            return min(max((self._start - self._first) / max(self._end + 1 - self._first, 1), 0.0), 1.0)
        return self._count / self._total if self._total else None

    def _restart(self) -> None:
        self._number = 1 if self._pages.by == "page" else 0
        self._rows: list[Row] = []
        self._seen: set[object] = set()
        self._count = 0
        self._total = None

    def _again(self, reason: str) -> list[Row]:
        self._attempt += 1
        if self._attempt > READINGS:
            where = "" if self._start is None else f" from {self._start} to {self._until}"
            said = f"the rows{where} cannot be read as a whole: {reason}"
            raise IncompleteHistoryException(self._name, said, self._start)
        self._restart()
        return []

    def _total_of(self, answer: object) -> int | None:
        value = find(answer, self._pages.total) if self._pages.total else None
        return int(value) if isinstance(value, int | str) and str(value).isdecimal() else None

    def _keep(self, rows: list[Row]) -> None:
        """Add what has not come on an earlier page, where rows can be told apart."""
        for row in rows:
            key = value_of(row, self._pages.id) if self._pages.id != "" else None
            if key is None or key not in self._seen:
                self._rows.append(row)
                self._seen.add(key)

    def _complete(self) -> list[Row]:
        rows = in_order(self._rows, self._pages)
        skipped = min(self._skip, len(rows))
        until = None if self._start is None else self._until
        self._page = (self._start, until, skipped, len(rows) - skipped)
        self._skip, self._pinned, self._attempt = self._skip - skipped, 0, 1
        if self._start is None or self._until is None:
            self._done = True
        else:
            self._start = self._until + 1
        self._restart()
        return rows[skipped:]

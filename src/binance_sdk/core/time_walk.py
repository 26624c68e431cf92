"""A history by ranges of time.

Theory of operation
-------------------
When more rows are in a range than fit into an answer, some endpoints give its first rows, some its last,
and most do not say. So a full answer is never used: the range is made shorter and asked for again, until
an answer has room to spare and must be complete. Ranges follow one another without a gap; the number of
rows that came tells how long the next one may be. Where the distance of rows is known (klines), a range
that cannot hold more rows than an answer is complete even if it is full.

A single millisecond cannot be made shorter. Where rows can be asked for by id as well, those of such a
moment are; elsewhere the walk fails, and says at which moment, rather than leave rows out.
"""

from __future__ import annotations

from typing import Final

from ..descriptors import Pages
from ..errors import IncompleteHistoryException
from .climb import Climb
from .page import Row, id_of, in_order, moment_of, rows_of, span_of
from .position import Position, Wanted, number

GROWTH: Final = 4
"""A range is at most so many times as long as the one before it."""
SHRINKAGE: Final = 16
"""A range is at least such a part of the one before it."""


class TimeWalk:
    """From ``start`` to ``end``, both inclusive, in milliseconds; ``limit`` rows at a time (0: no limit).

    ``safe``: length of a range that cannot hold more than ``limit`` rows. ``now``: rows that are not final
    by then, and all that follow, are left for later.
    """

    def __init__(
        self,
        pages: Pages,
        name: str,
        start: int,
        end: int,
        limit: int,
        *,
        safe: int = 0,
        now: int = 0,
        resume: Position | None = None,
    ) -> None:
        at = resume or {}
        self._pages, self._name, self._limit, self._safe, self._now = pages, name, limit, safe, now
        self._first, self._end = start, end
        self._start = number(at, pages.start, start)
        self._pinned = number(at, pages.end, 0)
        self._skip = number(at, "skip", 0)
        self._most = min(pages.window or end - start + 1, max(end - start + 1, 1))
        self._length = min(safe or self._most, self._most)
        self._until = 0
        self._asked = limit
        self._crowd: tuple[Climb, list[Row], set[int]] | None = None
        self._page = (self._start, 0, 0, 0)

    def want(self) -> Wanted | None:
        """What the next request carries; None: all is done."""
        if self._crowd is not None:
            return self._crowd[0].want()
        if self._start > self._end:
            return None
        self._until = self._pinned or min(self._start + self._length - 1, self._end)
        range: Wanted = {self._pages.start: self._start, self._pages.end: self._until}
        alone = self._until == self._start  # it cannot be made shorter, but its answer longer
        self._asked = max(self._limit, self._pages.most) if alone else self._limit
        return {**range, self._pages.limit: self._asked} if self._pages.limit else range

    def receive(self, answer: object) -> list[Row]:
        """The next rows, oldest first; none may be no more than a step on the way."""
        self._page = (self._start, 0, 0, 0)
        if self._crowd is not None:
            return self._receive_crowd(answer)
        rows, length = rows_of(answer, self._pages), self._until - self._start + 1
        if self._asked and len(rows) >= self._asked and length > self._safe:
            self._pinned = 0
            if length == 1:
                self._crowd = self._gather(rows)
            else:
                self._length = self._shorter(length, rows)
            return []
        self._length = self._longer(length, len(rows))
        return self._complete(in_order(rows, self._pages))

    def position(self, taken: int) -> Position:
        """Where to go on after ``taken`` of the rows that came last."""
        start, until, skipped, count = self._page
        if taken < count:
            skip = skipped + taken
            return {self._pages.start: start, self._pages.end: until, "skip": skip}
        left: Position = {"skip": self._skip} if self._skip else {}
        return {self._pages.start: self._start, **left}

    def fraction(self, taken: int) -> float | None:
        """How much of the range is done."""
        at = self._page[0] if taken < self._page[3] else self._start
        return min(max((at - self._first) / max(self._end + 1 - self._first, 1), 0.0), 1.0)

    def _shorter(self, length: int, rows: list[Row]) -> int:
        span = span_of(rows, self._pages)
        fitting = length if span is None else max(span * 3 // 4, length // SHRINKAGE)
        return max(min(fitting, length // 2), self._safe, 1)

    def _longer(self, length: int, count: int) -> int:
        most = length * GROWTH
        fitting = length * self._limit * 3 // (4 * count) if count and self._limit else most
        return min(max(min(fitting, most), self._safe, 1), self._most)

    def _complete(self, rows: list[Row]) -> list[Row]:
        """All rows from the start to `_until`: those of them that are new and final."""
        start, until = self._start, self._until
        self._start, self._pinned = until + 1, 0
        open = next((row for row in rows if self._is_open(row)), None)
        if open is not None:
            rows = rows[: rows.index(open)]
            self._start = until = moment_of(open, self._pages.time) or start
            self._end = self._start - 1
            until -= 1
        skipped = min(self._skip, len(rows))
        self._skip -= skipped
        self._page = (start, until, skipped, len(rows) - skipped)
        return rows[skipped:]

    def _is_open(self, row: Row) -> bool:
        closes = moment_of(row, self._pages.closes) if self._pages.closes != "" else None
        return closes is not None and closes >= self._now

    def _gather(self, rows: list[Row]) -> tuple[Climb, list[Row], set[int]]:
        """The way to all rows of a moment that has too many of them."""
        pages, moment = self._pages, self._start
        if not pages.param or pages.by not in ("time", "id"):
            raise IncompleteHistoryException(
                self._name,
                f"{moment} (epoch milliseconds) has {len(rows)} rows or more, and an answer never holds more "
                f"than {self._asked}",
                moment,
            )
        ids = {id_of(row, pages) for row in rows}
        climb = Climb(
            pages, self._name, self._limit, pages.begin or 0, start=moment, end=moment, high=min(ids)
        )
        return climb, [], ids

    def _receive_crowd(self, answer: object) -> list[Row]:
        assert self._crowd is not None
        climb, found, ids = self._crowd
        found += climb.receive(answer)
        if not climb.done:
            return []
        missing = ids - {id_of(row, self._pages) for row in found}
        if missing:
            raise IncompleteHistoryException(
                self._name,
                f"{len(missing)} rows of {self._start} (epoch milliseconds) are not found by "
                f"{self._pages.param}",
                self._start,
            )
        self._crowd = None
        return self._complete(found)

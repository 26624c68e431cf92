"""A history by ids: the first row is looked for by time, and all others by what follows it.

Ranges of time that may not be long are a slow way to a first row that came much later. After a few empty ones
the newest row is asked for: where it is not too old, the first is found by halves between the ids.
"""

from __future__ import annotations

from typing import Final

from ..descriptors import Pages
from .climb import Climb
from .page import Row, id_of, moment_of, rows_of
from .position import Position, Wanted, number
from .time_walk import TimeWalk

PATIENCE: Final = 6
"""Answers without a row before the newest one is asked for."""


class IdWalk:
    """From ``start`` (or without one from the id ``first``) to ``end``, or to the newest row there is.

    ``now``: where to stop looking for a first row by time.
    """

    def __init__(
        self,
        pages: Pages,
        name: str,
        limit: int,
        *,
        start: int | None,
        end: int | None,
        first: int,
        now: int,
        resume: Position | None = None,
    ) -> None:
        at = resume or {}
        self._pages, self._name, self._limit = pages, name, limit
        self._from, self._end = start, end
        self._seek: TimeWalk | None = None
        self._climb: Climb | None = None
        self._empty = 0
        if start is None or pages.param in at:
            self._begin(number(at, pages.param, first))
        else:
            self._seek = TimeWalk(pages, name, start, now if end is None else end, limit, resume=at)
        self._rows: list[Row] = []
        self._before: Position = self.position(0)

    def want(self) -> Wanted | None:
        """What the next request carries; None: all is done."""
        if self._climb is not None:
            return None if self._climb.done else self._climb.want()
        if self._impatient:
            return {self._pages.limit: 1} if self._pages.limit else {}
        return self._seek.want() if self._seek is not None else None

    def receive(self, answer: object) -> list[Row]:
        """The next rows, oldest first; none may be no more than a step on the way."""
        self._before = self.position(len(self._rows))
        if self._climb is not None:
            self._rows = self._climb.receive(answer)
        elif self._impatient:
            self._receive_newest(rows_of(answer, self._pages))
        elif self._seek is not None:
            self._rows = self._seek.receive(answer)
            self._empty += 1
            if self._rows:
                self._begin(max(id_of(row, self._pages) for row in self._rows) + 1)
        return self._rows

    def position(self, taken: int) -> Position:
        """Where to go on after ``taken`` of the rows that came last."""
        if not taken and self._rows:
            return self._before
        if taken < len(self._rows):
            return {self._pages.param: id_of(self._rows[taken - 1], self._pages) + 1}
        if self._climb is not None:
            return {self._pages.param: self._climb.next}
        return self._seek.position(0) if self._seek is not None else {}

    def fraction(self, taken: int) -> float | None:
        """How much of it is done, where a range of time was given."""
        from_, end = self._from, self._end
        if from_ is None or end is None or not taken or not self._rows:
            return None
        time = moment_of(self._rows[taken - 1], self._pages.time)
        return None if time is None else min(max((time - from_) / max(end - from_, 1), 0.0), 1.0)

    @property
    def _impatient(self) -> bool:
        """Whether ranges of time have led nowhere for long, and ids can."""
        pages = self._pages
        seeking = self._seek is not None and self._seek.want() is not None
        return self._empty == PATIENCE and seeking and pages.begin is not None and pages.window > 0

    def _receive_newest(self, rows: list[Row]) -> None:
        """Where it is too old (or the oldest: not all say which they give), ranges of time go on."""
        self._empty += 1
        first, start, pages = self._pages.begin or 0, self._from or 0, self._pages
        late = [id_of(row, pages) for row in rows if (moment_of(row, pages.time) or 0) >= start]
        if late:
            high = min(late)
            self._climb = Climb(pages, self._name, self._limit, first, start=start, end=self._end, high=high)

    def _begin(self, first: int) -> None:
        self._climb = Climb(self._pages, self._name, self._limit, first, start=self._from or 0, end=self._end)

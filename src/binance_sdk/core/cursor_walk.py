"""A history in which each answer says what to ask for next."""

from __future__ import annotations

from ..descriptors import Pages
from ..errors import InvalidResponseException
from .page import Row, find, rows_of
from .position import Position, Wanted, number


class CursorWalk:
    """From ``start`` to ``end`` where they are given, in milliseconds, in the order of Binance."""

    def __init__(
        self,
        pages: Pages,
        limit: int,
        *,
        start: int | None,
        end: int | None,
        resume: Position | None = None,
    ) -> None:
        at = resume or {}
        range = {pages.start: start, pages.end: end, pages.limit: limit}
        self._pages = pages
        self._fixed: Wanted = {key: value for key, value in range.items() if key and value is not None}
        self._cursor: int | str | None = at.get(pages.param)
        self._skip = number(at, "skip", 0)
        self._page = (self._cursor, 0, 0)
        self._done = False

    def want(self) -> Wanted | None:
        """What the next request carries; None: all is done."""
        if self._done:
            return None
        return {**self._fixed, **self._at(self._cursor)}

    def receive(self, answer: object) -> list[Row]:
        """The next rows, as they came."""
        rows, cursor = rows_of(answer, self._pages), find(answer, self._pages.next)
        if cursor is not None and (isinstance(cursor, bool) or not isinstance(cursor, int | str)):
            raise InvalidResponseException(200, f"no cursor at {'.'.join(self._pages.next)}: {answer!r}")
        skipped = min(self._skip, len(rows))
        self._page = (self._cursor, skipped, len(rows) - skipped)
        self._skip -= skipped
        self._done = not rows or cursor in (None, "", self._cursor)
        self._cursor = self._cursor if cursor is None else cursor
        return rows[skipped:]

    def position(self, taken: int) -> Position:
        """Where to go on after ``taken`` of the rows that came last."""
        cursor, skipped, count = self._page
        if taken < count or self._done:
            return {**self._at(cursor), "skip": skipped + taken}
        return self._at(self._cursor)

    def fraction(self, taken: int) -> float | None:
        """Nobody knows."""
        return None

    def _at(self, cursor: int | str | None) -> Wanted:
        return {} if cursor is None else {self._pages.param: cursor}

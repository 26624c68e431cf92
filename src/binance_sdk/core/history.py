"""A history that comes in pages: what to ask for next, what came, and where it can be taken up again.

Theory of operation
-------------------
`Reader` checks the arguments of a history before any request, and then alternates: `want` says what the
next call takes, `receive` takes its answer, and the rows that came are taken one by one. Which ranges, ids
or pages are asked for is left to a walk: `time_walk`, `id_walk`, `number_walk`, `cursor_walk`. All of them
give each row once, and know at every row the position that goes on with the next one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, TypeAlias

import msgspec

from ..descriptors import Operation, Route
from ..errors import InvalidParameterException
from .cursor_walk import CursorWalk
from .encoding import Wire, encode
from .id_walk import IdWalk
from .kind import is_mapping
from .number_walk import NumberWalk
from .page import Row
from .position import Position, Wanted, check_position
from .rule import MICROSECONDS_FROM
from .time_walk import TimeWalk
from .weight import weigh, weight_of

Moment: TypeAlias = "int | datetime"
"""Epoch milliseconds (or microseconds), or a datetime that knows its time zone."""
OWN: Final = ("self", "start", "end", "limit", "resume", "progress")
"""Arguments that are no parameters of the call."""
MILLISECOND: Final = timedelta(milliseconds=1)
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MARGIN: Final = 60_000
"""What begins as far back as there are rows begins so many milliseconds later: time passes."""
INTERVAL: Final = re.compile(r"(\d+)([smhdwM])")
LENGTHS: Final = {
    "s": 1000,
    "m": 60_000,
    "h": 3_600_000,
    "d": 86_400_000,
    "w": 7 * 86_400_000,
    "M": 28 * 86_400_000,
}
"""Milliseconds; of a month, the fewest."""


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a history has come."""

    rows: int
    """Rows that came so far."""
    requests: int
    position: Position
    """Where to go on after all these rows."""
    fraction: float | None
    """From 0 to 1; None where nobody knows."""


class Walk(Protocol):
    """Decides what to ask for, and which rows are complete."""

    def want(self) -> Wanted | None:
        """What the next request carries; None: all is done."""
        ...

    def receive(self, answer: object) -> list[Row]:
        """The next rows; none may be no more than a step on the way."""
        ...

    def position(self, taken: int) -> Position:
        """Where to go on after ``taken`` of the rows that came last."""
        ...

    def fraction(self, taken: int) -> float | None:
        """How much of it is done."""
        ...


class Reader:
    """Reads the history of one operation. Raises InvalidParameterException for wrong arguments.

    ``given``: the locals of the generated method, with ``start``, ``end``, ``limit`` and ``resume``.
    """

    def __init__(self, operation: Operation[object], given: Mapping[str, object]) -> None:
        assert operation.pages is not None
        self.operation, self.pages = operation, operation.pages
        self.rows: list[Row] = []
        """What came last."""
        self.taken = 0
        """How many of them have been taken."""
        self._given = {name: value for name, value in given.items() if name not in OWN and value is not None}
        self._first = self._first_id()
        self._start = to_milliseconds("start", given.get("start"), operation.name, up=True)
        self._end = to_milliseconds("end", given.get("end"), operation.name)
        self._resume = self._checked_resume(given.get("resume"))
        self._wire = self._check(given.get("limit"))
        self._limit = self._size(given.get("limit"))
        self._walk: Walk | None = None
        self._count = self._requests = 0

    @property
    def begun(self) -> bool:
        """Whether it knows where to begin; else `begin`."""
        return self._walk is not None

    @property
    def wants_time(self) -> bool:
        """Whether `begin` must be told what time it is."""
        if self._start is not None:
            return self._end is None or self.pages.closes != ""
        return self.pages.lookback > 0 and bool(self.pages.start) and self._first is None

    def begin(self, now: int) -> None:
        """Know where to begin, and where "until now" ends. ``now``: Binance's time in milliseconds."""
        self._walk = self._make(now, self._limit)

    def want(self) -> Mapping[str, object] | None:
        """Arguments of the next call; None: all is done."""
        assert self._walk is not None
        wanted = self._walk.want()
        return None if wanted is None else {**self._given, **wanted}

    def receive(self, answer: object) -> Progress:
        """Take in the answer of that call: `rows` is what it gave, perhaps nothing yet."""
        assert self._walk is not None
        rows = self._walk.receive(answer)
        self.rows, self.taken = rows, 0
        self._count += len(rows)
        self._requests += 1
        return Progress(
            rows=self._count,
            requests=self._requests,
            position=self._walk.position(len(rows)),
            fraction=self._walk.fraction(len(rows)),
        )

    @property
    def position(self) -> Position:
        """Where to go on after the rows that were taken."""
        return dict(self._resume) if self._walk is None else self._walk.position(self.taken)

    def _first_id(self) -> int | None:
        """The id to begin with. Raises InvalidParameterException for what the history itself decides."""
        pages, name = self.pages, self.operation.name
        alone = pages.by == "id" and not pages.start
        first = self._given.pop(pages.param, pages.begin) if alone else pages.begin
        instead = {pages.start: "start", pages.end: "end", pages.limit: "limit", pages.param: "resume"}
        for own in set(instead) & set(self._given):
            hint = f"a history takes {instead[own]} instead"
            raise InvalidParameterException(own, self._given[own], hint, where=name)
        if first is not None and (isinstance(first, bool) or not isinstance(first, int) or first < 0):
            raise InvalidParameterException(pages.param, first, "a whole number", where=name)
        return first

    def _checked_resume(self, resume: object) -> Position:
        if resume is None:
            return {}
        known = [name for name in (self.pages.start, self.pages.end, self.pages.param, "skip") if name]
        if not is_mapping(resume):
            raise InvalidParameterException("resume", resume, f"a mapping with {', '.join(known)}")
        return check_position({str(key): value for key, value in resume.items()}, known, self.operation.name)

    def _check(self, limit: object) -> Mapping[str, Wire]:
        """What the first request would carry: refuses here what a call would refuse."""
        name, start, end = self.operation.name, self._start, self._end
        if start is not None and end is not None and start > end:
            raise InvalidParameterException("end", end, f"at least start, which is {start}", where=name)
        size = limit if limit is not None else self.pages.most
        if isinstance(size, bool) or not isinstance(size, int) or size < (limit is not None):
            raise InvalidParameterException("limit", limit, "a whole number, at least 1", where=name)
        if self.pages.most and size > self.pages.most:
            raise InvalidParameterException("limit", limit, f"at most {self.pages.most}", where=name)
        now = end if end is not None else (start or 0) + self.pages.lookback + 2 * MARGIN
        wanted = self._make(now, size).want() or {}
        return encode(self.operation, self._route, {**self._given, **wanted})

    @property
    def _route(self) -> Route:
        """A route of the operation: they hardly differ in what they take and cost."""
        return "rest" if self.operation.rest is not None else "ws_api"

    def _size(self, limit: object) -> int:
        """Rows to ask for at a time: what was asked for, or that of which a row costs least."""
        pages, operation = self.pages, self.operation
        if isinstance(limit, int) or not pages.limit or not pages.most:
            return limit if isinstance(limit, int) else pages.most
        weight = weight_of(operation, self._route)
        conditions = [when for case in weight.cases for when in case.when] if weight else []
        steps = {when.max for when in conditions if when.param == pages.limit and when.max is not None}
        sizes = sorted({step for step in steps if 0 < step < pages.most} | {pages.most}, reverse=True)

        def cost(size: int) -> float:
            return weigh(operation, {**self._wire, pages.limit: size}, self._route) / size

        return min(sizes, key=cost)

    def _default_start(self, now: int) -> int | None:
        ranged = self.pages.lookback and self.pages.start
        return max(now - self.pages.lookback + MARGIN, 0) if ranged else None

    def _make(self, now: int, limit: int) -> Walk:
        pages, name, resume = self.pages, self.operation.name, self._resume
        start, end = self._start, self._end
        if start is None and self._first is None:
            start = self._default_start(now)
        if pages.by == "id" and (start is not None or self._first is not None):
            first = self._first or 0
            return IdWalk(pages, name, limit, start=start, end=end, first=first, now=now, resume=resume)
        if start is None and (pages.by in ("time", "id") or pages.window or end is not None):
            missing = "start" if pages.start else pages.param
            raise InvalidParameterException(missing, None, "it is required", where=name)
        if start is None:
            end = None
        elif end is None:
            end = now
        if pages.by == "cursor":
            return CursorWalk(pages, limit, start=start, end=end, resume=resume)
        if pages.by != "time" or start is None or end is None:
            return NumberWalk(pages, name, limit, start=start, end=end, resume=resume)
        safe = limit * self._distance()
        return TimeWalk(pages, name, start, end, limit, safe=safe, now=now, resume=resume)

    def _distance(self) -> int:
        """Fewest milliseconds between two rows; 0: unknown."""
        every = self._given.get(self.pages.every) if self.pages.every else None
        match = INTERVAL.fullmatch(str(every))
        return int(match[1]) * LENGTHS[match[2]] if match else 0


def to_milliseconds(name: str, value: object, where: str, *, up: bool = False) -> int | None:
    """A moment in epoch milliseconds, rounded ``up`` or down. Raises InvalidParameterException."""
    allowed = "epoch milliseconds (int) or a datetime with a time zone"
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            hint = f"{allowed}, such as {value.replace(tzinfo=UTC)!r}"
            raise InvalidParameterException(name, value, hint, where=where)
        passed = value - EPOCH
        return -(-passed // MILLISECOND) if up else passed // MILLISECOND
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidParameterException(name, value, allowed, where=where)
    if value < MICROSECONDS_FROM:
        return value
    return -(-value // 1000) if up else value // 1000

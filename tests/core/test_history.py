"""Every row of a history comes once and in order, however it is paged, cut off and taken up again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from binance_sdk.core.history import Progress, Reader, to_milliseconds
from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Weight, When
from binance_sdk.errors import (
    IncompleteHistoryException,
    InvalidParameterException,
    InvalidResponseException,
)

Row = dict[str, Any]
NOW: Final = 60
MOST: Final = 20
BY_TIME: Final = Pages(by="time", most=MOST, limit="limit", time="time", start="startTime", end="endTime")
WITH_IDS: Final = Pages(
    by="time",
    most=MOST,
    limit="limit",
    time="time",
    start="startTime",
    end="endTime",
    id="id",
    param="fromId",
)
BY_ID: Final = Pages(
    by="id", most=MOST, limit="limit", time="time", start="startTime", end="endTime", id="id", param="fromId",
    begin=0,
)  # fmt: skip
BY_PAGE: Final = Pages(
    by="page", most=MOST, limit="limit", rows=("data", "rows"), total=("data", "total"), time="time",
    start="startTime", end="endTime", window=17, param="current",
)  # fmt: skip
BY_OFFSET: Final = Pages(
    by="offset", most=MOST, limit="limit", time="time", start="startTime", end="endTime", window=17,
    param="offset",
)  # fmt: skip
LIST: Final = Pages(
    by="page", most=MOST, limit="limit", rows=("data", "rows"), total=("data", "total"), param="current"
)
BY_CURSOR: Final = Pages(
    by="cursor", most=MOST, limit="limit", rows=("data", "rows"), param="lastId", next=("data", "next")
)


def operation(pages: Pages, *more: Param) -> Operation[Any]:
    names = ("limit", "startTime", "endTime", "fromId", "current", "offset")
    params = tuple(Param(name=name, kind=Kind.INT) for name in names)
    return Operation(
        name="get_rows", rest=("GET", "/rows"), pages=pages, params=(*params, Param(name="lastId"), *more)
    )


@dataclass(frozen=True)
class Endpoint:
    """An endpoint that holds ``rows``, oldest first, and pages them as Binance's do."""

    rows: list[Row]
    keeps: str = "oldest"
    """Which rows it gives when more are in the range than the limit: the oldest or the newest."""
    descending: bool = False
    window: int | None = None

    def answer(self, pages: Pages, asked: Mapping[str, Any]) -> object:
        found = self.rows
        start, end, limit = asked.get("startTime"), asked.get("endTime"), asked["limit"]
        assert 1 <= limit <= MOST
        if start is not None and end is not None:
            assert start <= end
            assert not self.window or end - start < self.window
        found = [row for row in found if start is None or row["time"] >= start]
        found = [row for row in found if end is None or row["time"] <= end]
        if pages.by in ("page", "offset", "cursor"):
            return self._page(found[::-1] if self.descending else found, pages, asked)
        if "fromId" in asked:
            found = [row for row in found if row["id"] >= asked["fromId"]][:limit]
        else:
            found = found[:limit] if self.keeps == "oldest" else found[-limit:]
        return found[::-1] if self.descending else found

    def _page(self, found: list[Row], pages: Pages, asked: Mapping[str, Any]) -> object:
        limit, total = asked["limit"], len(found)
        if pages.by == "cursor":
            first = int(asked.get("lastId", 0))
            more = str(first + limit) if first + limit < total else None
            return {"data": {"rows": found[first : first + limit], "next": more}}
        first = asked["offset"] if pages.by == "offset" else (asked["current"] - 1) * limit
        rows = found[first : first + limit]
        return {"data": {"rows": rows, "total": str(total)}} if pages.rows else rows


def drain(reader: Reader, endpoint: Endpoint, count: int | None = None) -> Iterator[Row]:
    """Rows of ``reader``, at most ``count``."""
    if not reader.begun:
        reader.begin(NOW)
    requests = 0
    while count is None or count > 0:
        if reader.taken < len(reader.rows):
            reader.taken += 1
            count = None if count is None else count - 1
            yield reader.rows[reader.taken - 1]
        elif (wanted := reader.want()) is not None:
            requests += 1
            assert requests < 3000
            reader.receive(endpoint.answer(reader.pages, wanted))
        else:
            return


TIMES: Final = st.one_of(
    st.lists(st.integers(0, NOW), max_size=70), st.lists(st.integers(7, 9), min_size=15, max_size=90)
).map(sorted)
RANGES: Final = st.tuples(st.integers(0, NOW), st.one_of(st.none(), st.integers(0, NOW))).filter(
    lambda pair: pair[1] is None or pair[0] <= pair[1]
)
LIMITS: Final = st.integers(1, MOST)
KEEPS: Final = st.sampled_from(["oldest", "newest"])


def rows_at(times: list[int], gap: int = 1) -> list[Row]:
    """Rows whose ids grow with their times, with holes between them."""
    return [{"id": 5 + index * gap, "time": time} for index, time in enumerate(times)]


def within(rows: list[Row], start: int, end: int | None) -> list[Row]:
    return [row for row in rows if start <= row["time"] <= (NOW if end is None else end)]


def check(pages: Pages, endpoint: Endpoint, expected: list[Row], cut: int, **arguments: object) -> None:
    """All rows come, once and in order; also when the reading is cut off and taken up by another reader."""
    order = by_id if pages.id else by_time
    assert order(drain(Reader(operation(pages), arguments), endpoint)) == order(expected)
    first = Reader(operation(pages), arguments)
    begun = list(drain(first, endpoint, cut))
    position = json.loads(json.dumps(first.position))
    second = Reader(operation(pages), {**arguments, "resume": position})
    assert order([*begun, *drain(second, endpoint)]) == order(expected)


def by_id(rows: Iterable[Row]) -> list[Row]:
    """The rows in exactly this order."""
    return list(rows)


def by_time(rows: Iterable[Row]) -> tuple[list[int], list[int]]:
    """Their times in exactly this order, and which they are: rows of a moment may come in any order."""
    found = list(rows)
    return [row["time"] for row in found], sorted(row["id"] for row in found)


@given(TIMES, RANGES, LIMITS, KEEPS, st.booleans(), st.integers(0, 30), st.sampled_from([0, 1, 7, 30]))
def test_by_time(
    times: list[int],
    range: tuple[int, int | None],
    limit: int,
    keeps: str,
    descending: bool,
    cut: int,
    window: int,
) -> None:
    rows = rows_at(times)
    expected = within(rows, *range)
    endpoint = Endpoint(rows, keeps, descending, window or None)
    pages = replace(BY_TIME, window=window)
    crowded = [time for time, count in Counter(row["time"] for row in expected).items() if count >= MOST]
    if not crowded:
        check(pages, endpoint, expected, cut, start=range[0], end=range[1], limit=limit)
        return
    reader = Reader(operation(pages), {"start": range[0], "end": range[1], "limit": limit})
    came: list[Row] = []
    with pytest.raises(IncompleteHistoryException) as raised:
        came.extend(drain(reader, endpoint))
    assert raised.value.moment == min(crowded)
    assert by_time(came) == by_time(row for row in expected if row["time"] < min(crowded))
    assert reader.position["startTime"] == min(crowded)


@given(TIMES, RANGES, LIMITS, KEEPS, st.booleans(), st.integers(0, 30), st.integers(1, 5))
def test_by_time_with_ids_for_crowded_moments(
    times: list[int],
    range: tuple[int, int | None],
    limit: int,
    keeps: str,
    descending: bool,
    cut: int,
    gap: int,
) -> None:
    rows = rows_at(times, gap)
    endpoint = Endpoint(rows, keeps, descending)
    check(WITH_IDS, endpoint, within(rows, *range), cut, start=range[0], end=range[1], limit=limit)


@given(
    TIMES,
    RANGES,
    LIMITS,
    KEEPS,
    st.booleans(),
    st.integers(0, 30),
    st.integers(1, 5),
    st.sampled_from([0, 1, 7]),
)
def test_by_id_from_a_moment_on(
    times: list[int],
    range: tuple[int, int | None],
    limit: int,
    keeps: str,
    descending: bool,
    cut: int,
    gap: int,
    window: int,
) -> None:
    rows = rows_at(times, gap)
    endpoint = Endpoint(rows, keeps, descending, window or None)
    check(
        replace(BY_ID, window=window),
        endpoint,
        within(rows, *range),
        cut,
        start=range[0],
        end=range[1],
        limit=limit,
    )


def test_a_first_row_that_came_late_is_found_without_asking_for_every_day_before_it() -> None:
    day = 86_400_000
    rows = [{"id": 5 + index, "time": 700 * day + index} for index in range(30)]
    pages = replace(BY_ID, window=day)
    reader = Reader(operation(pages), {"start": 0, "end": 800 * day})
    reader.begin(800 * day)
    found, asked = list[Row](), 0
    while (wanted := reader.want()) is not None:
        reader.receive(Endpoint(rows, "newest", window=day).answer(pages, wanted))
        found += reader.rows
        asked += 1
    assert (found, asked < 20) == (rows, True)


@given(TIMES, st.one_of(st.none(), st.integers(0, NOW)), LIMITS, st.booleans(), st.integers(0, 30))
def test_by_id_from_the_first_row_on(
    times: list[int], end: int | None, limit: int, descending: bool, cut: int
) -> None:
    rows = rows_at(times)
    check(BY_ID, Endpoint(rows, descending=descending), within(rows, 0, end), cut, end=end, limit=limit)


@given(TIMES, RANGES, LIMITS, st.booleans(), st.integers(0, 30), st.sampled_from([BY_PAGE, BY_OFFSET]))
def test_by_page_or_offset_within_ranges_of_time(
    times: list[int], range: tuple[int, int | None], limit: int, descending: bool, cut: int, pages: Pages
) -> None:
    rows = rows_at(times)
    endpoint = Endpoint(rows, descending=descending, window=17)
    check(pages, endpoint, within(rows, *range), cut, start=range[0], end=range[1], limit=limit)


@given(TIMES, LIMITS, st.booleans(), st.integers(0, 30), st.sampled_from([LIST, BY_CURSOR]))
def test_a_list_comes_in_the_order_of_binance(
    times: list[int], limit: int, descending: bool, cut: int, pages: Pages
) -> None:
    rows = rows_at(times)
    expected = rows[::-1] if descending else rows
    check(pages, Endpoint(rows, descending=descending), expected, cut, limit=limit)


@given(
    st.integers(1, 9), st.integers(0, 59), st.integers(1, 40), KEEPS, st.integers(0, 60), st.integers(0, 40)
)
def test_bars(limit: int, start: int, count: int, keeps: str, closed: int, cut: int) -> None:
    """A bar a minute: only those that are final come, and the next is where it goes on."""
    minute = 60_000
    bars = [{"time": index * minute, "close": (index + 1) * minute - 1} for index in range(count)]
    pages = replace(BY_TIME, closes="close", every="interval")
    bar_operation = operation(pages, Param(name="interval"))
    endpoint, now = Endpoint(bars, keeps), closed * minute
    arguments: dict[str, Any] = {"start": start * minute, "limit": limit, "interval": "1m"}
    expected = [bar for bar in bars if bar["time"] >= start * minute and bar["close"] < now]
    first = Reader(bar_operation, arguments)
    first.begin(now)
    begun = list(drain(first, endpoint, cut))
    second = Reader(bar_operation, {**arguments, "resume": first.position})
    second.begin(now)
    assert begun + list(drain(second, endpoint)) == expected
    later = Reader(bar_operation, {**arguments, "resume": second.position})
    later.begin(now + 5 * minute)
    followed = [bar for bar in bars if bar["time"] >= start * minute and bar["close"] < now + 5 * minute]
    assert list(drain(later, endpoint)) == followed[len(expected) :]


def test_bars_cost_no_more_requests_than_they_must() -> None:
    bars = [{"time": index * 60_000, "close": index * 60_000 + 59_999} for index in range(1000)]
    pages = replace(BY_TIME, closes="close", every="interval")
    reader = Reader(
        operation(pages, Param(name="interval")), {"start": 0, "end": 999 * 60_000, "interval": "1m"}
    )
    reader.begin(10**9)
    asked = 0
    while (wanted := reader.want()) is not None:
        reader.receive(Endpoint(bars).answer(pages, wanted))
        asked += 1
    assert asked == 1000 / MOST


class Changing(Endpoint):
    """A list that gets a row at its head, or loses one, after the first request."""

    def answer(self, pages: Pages, asked: Mapping[str, Any]) -> object:
        answer = super().answer(pages, asked)
        if len(self.rows) % 2:
            self.rows.insert(0, {"id": 0, "time": 0})
        return answer


@pytest.mark.parametrize("window", [0, 17])
def test_pages_that_move_are_read_again(window: int) -> None:
    rows = rows_at(list(range(7)))
    reader = Reader(operation(BY_PAGE if window else LIST), {"limit": 3, **({"start": 0} if window else {})})
    assert list(drain(reader, Changing(rows))) == rows
    assert len(rows) == 8


def test_rows_that_come_on_two_pages_come_once_where_they_can_be_told_apart() -> None:
    pages = Pages(by="offset", most=MOST, limit="limit", param="offset", id="id")
    rows = rows_at(list(range(7)))
    assert list(drain(Reader(operation(pages), {"limit": 3}), Changing(rows[:])))[-7:] == rows


def test_a_number_of_rows_that_never_comes_true_is_no_end() -> None:
    reader = Reader(operation(LIST), {"limit": 5})
    reader.begin(NOW)
    with pytest.raises(IncompleteHistoryException, match="says that there are 9 and gave 2"):
        while reader.want() is not None:
            page = (reader.want() or {})["current"]
            reader.receive({"data": {"rows": rows_at([1, 2]) if page == 1 else [], "total": 9}})


def test_ids_that_lead_nowhere_are_no_end() -> None:
    reader = Reader(operation(BY_ID), {"limit": 2})
    reader.begin(NOW)
    reader.receive(rows_at([1, 2]))
    with pytest.raises(IncompleteHistoryException, match="fromId=7"):
        reader.receive(rows_at([1, 2]))


def test_an_answer_without_rows_is_no_end() -> None:
    reader = Reader(operation(BY_TIME), {"start": 1})
    reader.begin(NOW)
    with pytest.raises(InvalidResponseException, match="list of rows"):
        reader.receive({"code": 0})


def test_an_error_in_between_changes_nothing() -> None:
    """Asking again for the same thing, where the answer was lost."""
    rows = rows_at(list(range(30)))
    reader = Reader(operation(BY_TIME), {"start": 0, "limit": 4})
    reader.begin(NOW)
    assert reader.want() == reader.want()
    assert list(drain(reader, Endpoint(rows))) == rows


def test_the_size_of_a_page_is_that_of_which_a_row_costs_least() -> None:
    cases = (
        Case(when=(When(param="limit", max=99),), weight=1),
        Case(when=(When(param="limit", max=499),), weight=2),
        Case(when=(When(param="limit", max=1000),), weight=5),
        Case(weight=10),
    )
    pages = replace(BY_TIME, most=1500)
    limit = Param(name="limit", kind=Kind.INT, max=1500)
    times = [Param(name=name, kind=Kind.INT) for name in ("startTime", "endTime")]
    priced = Operation[Any](
        name="get_rows",
        rest=("GET", "/rows"),
        pages=pages,
        params=(limit, *times),
        weight=Weight(cases=cases),
    )
    for limited, expected in (({}, 499), ({"limit": 7}, 7)):
        reader = Reader(priced, {"start": 0, "end": 10, **limited})
        reader.begin(NOW)
        assert (reader.want() or {})["limit"] == expected


def test_progress() -> None:
    reader = Reader(operation(LIST), {"limit": 2})
    reader.begin(NOW)
    seen: list[Progress] = []
    while (wanted := reader.want()) is not None:
        seen.append(reader.receive(Endpoint(rows_at([1, 2, 3])).answer(LIST, wanted)))
    assert [(each.rows, each.requests, each.fraction) for each in seen] == [(0, 1, 2 / 3), (3, 2, 1.0)]
    assert seen[-1].position == {"skip": 3}


MIDNIGHT: Final = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "down", "up"),
    [
        (MIDNIGHT, 1_795_132_800_000, 1_795_132_800_000),
        (MIDNIGHT + timedelta(microseconds=1), 1_795_132_800_000, 1_795_132_800_001),
        (MIDNIGHT.astimezone(timezone(timedelta(hours=8))), 1_795_132_800_000, 1_795_132_800_000),
        (1_795_132_800_000_999, 1_795_132_800_000, 1_795_132_800_001),
        (0, 0, 0),
        (None, None, None),
    ],
)
def test_moments(value: object, down: int, up: int) -> None:
    assert to_milliseconds("end", value, "here") == down
    assert to_milliseconds("start", value, "here", up=True) == up


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start": MIDNIGHT.replace(tzinfo=None)}, "start=.*a datetime with a time zone, such as"),
        ({"start": 1.5}, "start=1.5"),
        ({"start": "2026"}, "start='2026'"),
        ({"start": True}, "start=True"),
        ({"start": -1}, "start=-1"),
        ({}, "start=None is not allowed: it is required"),
        ({"start": 2, "end": 1}, "end=1 is not allowed: at least start, which is 2"),
        ({"start": 1, "limit": 0}, "limit=0"),
        ({"start": 1, "limit": 21}, "limit=21 is not allowed: at most 20"),
        ({"start": 1, "startTime": 1}, "startTime=1 is not allowed: a history takes start instead"),
        ({"start": 1, "symbl": 1}, "symbl=1 is not allowed: no such parameter"),
        ({"start": 1, "resume": 3}, "resume=3 is not allowed: a mapping with startTime, endTime, skip"),
        ({"start": 1, "resume": {"fromId": 3}}, "resume=.* is not allowed: the position of an iterator"),
        ({"start": 1, "resume": {"startTime": "x"}}, "startTime is a whole number"),
    ],
)
def test_wrong_arguments_are_refused_at_once(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InvalidParameterException, match=message):
        Reader(operation(BY_TIME), arguments)

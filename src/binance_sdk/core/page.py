"""What an answer says about its rows: which they are, when they are from, how they are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, cast

from ..descriptors import Pages
from ..errors import InvalidResponseException
from .rule import MICROSECONDS_FROM

Row = Any
"""A dict or a tuple, as the JSON decodes to."""
Field = str | int
CLOCK: Final = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S.%f")
"""How some answers write moments, in UTC."""


def find(answer: object, path: Sequence[str]) -> object:
    """What a path of keys leads to; None where it ends before."""
    for key in path:
        if not isinstance(answer, Mapping):
            return None
        answer = cast("Mapping[str, object]", answer).get(key)
    return answer


def rows_of(answer: object, pages: Pages) -> list[Row]:
    """The rows of an answer, as they came. An answer without the key has none (Binance leaves it out)."""
    found = find(answer, pages.rows)
    if found is None and pages.rows:
        return []
    if not isinstance(found, list):
        place = ".".join(pages.rows) or "the answer"
        raise InvalidResponseException(200, f"{place} should be a list of rows: {answer!r}")
    return cast("list[object]", found)


def value_of(row: Row, field: Field) -> object:
    """A field of a row; None where the row lacks it."""
    if isinstance(field, int):
        return row[field] if len(row) > field else None
    return row.get(field) if field else None


def id_of(row: Row, pages: Pages) -> int:
    """The number of a row."""
    value = value_of(row, pages.id)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise InvalidResponseException(200, f"no {pages.id} in {row!r}")
    return int(value)


def moment_of(row: Row, field: Field) -> int | None:
    """When a row is from, in milliseconds; None where it does not say so."""
    value = value_of(row, field)
    if isinstance(value, str):
        value = _read(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value // 1000 if value >= MICROSECONDS_FROM else value


def _read(text: str) -> int | None:
    if text.isdecimal():
        return int(text)
    for form in CLOCK:
        try:
            return int(datetime.strptime(text, form).replace(tzinfo=UTC).timestamp() * 1000)
        except ValueError:
            continue
    return None


def in_order(rows: Sequence[Row], pages: Pages) -> list[Row]:
    """Oldest first; rows of one moment by their ids where they go by ids, else as Binance has them."""
    times = [moment_of(row, pages.time) for row in rows]
    if any(time is None for time in times):
        return list(rows)
    known = cast("list[int]", times)
    newest_first = bool(known) and known[0] > known[-1]
    pairs = list(zip(known, rows, strict=True))
    if pages.param and pages.by in ("time", "id") and pages.id != "":
        return [row for _, row in sorted(pairs, key=lambda pair: (pair[0], id_of(pair[1], pages)))]
    return [row for _, row in sorted(reversed(pairs) if newest_first else pairs, key=lambda pair: pair[0])]


def span_of(rows: Iterable[Row], pages: Pages) -> int | None:
    """Milliseconds from the first to the last row; None where nobody knows."""
    times = [time for row in rows if (time := moment_of(row, pages.time)) is not None]
    return max(times) - min(times) if times else None

"""Answers as text: JSON, a table for people, or CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final, Literal, TypeAlias, cast

import msgspec

Format: TypeAlias = Literal["json", "table", "csv"]
FORMATS: Final[tuple[Format, ...]] = ("json", "table", "csv")
GAP: Final = "  "
PAGES: Final = ("rows", "list", "data")
"""Where answers that come in pages have their rows."""


def render(document: bytes, how: Format, *, pretty: bool) -> str:
    """A JSON document as it is to be shown, every number with its digits as they came."""
    if how == "json":
        return msgspec.json.format(document, indent=2 if pretty else -1).decode()
    rows = rows_of(json.loads(document, parse_float=Decimal))
    return table(rows) if how == "table" else as_csv(rows)


def rows_of(data: object) -> list[list[str]]:
    """The rows of an answer, below their heads where it names its columns.

    A page of rows (``{"total": 1, "rows": [...]}``) stands for its rows; any other object is one row.
    """
    if isinstance(data, dict):
        answer = cast("dict[str, object]", data)
        data = next((answer[name] for name in PAGES if isinstance(answer.get(name), list)), [answer])
    entries = cast("list[object]", data) if isinstance(data, list) else [data]
    if not all(isinstance(each, dict) for each in entries):
        return [_cells(each) for each in entries]
    return _with_heads(cast("list[Mapping[str, object]]", entries))


def _cells(entry: object) -> list[str]:
    return (
        [_cell(part) for part in cast("list[object]", entry)] if isinstance(entry, list) else [_cell(entry)]
    )


def _with_heads(entries: Sequence[Mapping[str, object]]) -> list[list[str]]:
    heads = list(dict.fromkeys(name for entry in entries for name in entry))
    return [heads, *([_cell(entry.get(head)) for head in heads] for entry in entries)] if heads else []


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | list | dict):
        return json.dumps(value, default=str, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns below each other."""
    columns = max(map(len, rows), default=0)
    widths = [max(len(row[column]) for row in rows if len(row) > column) for column in range(columns)]
    lines = (GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)


def as_csv(rows: Sequence[Sequence[str]]) -> str:
    """Comma-separated values."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().removesuffix("\n")

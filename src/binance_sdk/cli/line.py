"""Events as lines of text: JSON, a table, or CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final, Literal, TypeAlias, cast

import msgspec

from ..descriptors import UnknownEvent
from .rows import GAP

Form: TypeAlias = Literal["json", "table", "csv"]
WIDEST: Final = 40
"""Characters of a cell of a table."""
Fields = dict[str, object]


def plain(value: object) -> object:
    """What can be written as JSON: full names of fields, and numbers with their digits as they came."""
    if isinstance(value, msgspec.Struct):
        return {name: plain(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, list | tuple):
        return [plain(each) for each in cast("list[object]", value)]
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in cast("Mapping[str, object]", value).items()}
    return value


def events_of(data: bytes, kind: object) -> Iterator[Fields]:
    """The fields of each event in a message; the message itself where it does not fit its type."""
    try:
        found: object = msgspec.json.decode(data, type=cast("type[object]", kind), strict=False)
    except (msgspec.MsgspecError, ValueError) as error:
        found = UnknownEvent(payload=msgspec.json.decode(data), reason=str(error))
    for event in cast("list[object]", found) if isinstance(found, list) else [found]:
        fields = plain(event)
        yield cast("Fields", fields) if isinstance(fields, dict) else {"payload": fields}


class Lines:
    """Makes a line of each event. ``alike``: all have the same fields, so that a table needs one head."""

    def __init__(self, form: Form, *, alike: bool) -> None:
        self._form = form
        self._alike = alike
        self._heads: list[str] = []
        self._widths: list[int] = []

    def line(self, stream: str, fields: Fields) -> str:
        """With its end, and the head before the first one."""
        row = {"stream": stream, **fields}
        if self._form == "json":
            return msgspec.json.encode(row).decode() + "\n"
        if not self._alike:
            pairs = (f"{name}={_cell(value)}" for name, value in fields.items() if value is not None)
            return f"{stream}{GAP}{' '.join(pairs)}\n"
        if self._form == "table":
            row = {name: value for name, value in row.items() if value is not None}
        cells, head = [_cell(value) for value in row.values()], ""
        if list(row) != self._heads:
            self._heads = list(row)
            self._widths = [len(cell) if len(cell) < WIDEST else WIDEST for cell in cells]
            head = self._row(self._heads)
        return head + self._row(cells)

    def _row(self, cells: list[str]) -> str:
        if self._form == "csv":
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerow(cells)
            return text.getvalue()
        shown = [cell if len(cell) <= WIDEST else f"{cell[: WIDEST - 1]}…" for cell in cells]
        self._widths = [max(width, len(cell)) for width, cell in zip(self._widths, shown, strict=True)]
        padded = (cell.ljust(width) for cell, width in zip(shown, self._widths, strict=True))
        return GAP.join(padded).rstrip() + "\n"


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | list | dict):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)

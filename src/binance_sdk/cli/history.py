"""`binance-sdk call --all`: every row of what Binance gives in pages, as they come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

import msgspec

from ..calling import Calling
from ..descriptors import Operation
from ..errors import InvalidParameterException
from ..history import History
from ..history import Progress as Reached
from .outcome import say
from .progress import Progress
from .rows import Format, as_csv, rows_of, table

OWN: Final = ("start", "end", "limit", "resume")
"""Parameters of every history, in the place of those that Binance pages by."""


def iterator_of(operation: Operation[object]) -> str:
    """The name of the method. Raises ValueError for a call that has no pages."""
    if operation.pages is None:
        raise ValueError(f"argument --all: {operation.name} does not come in pages")
    return operation.name.replace("get_", "iter_", 1)


def read_own(arguments: Mapping[str, object], where: str) -> dict[str, object]:
    """The same arguments, with moments, numbers and positions as an iterator takes them.

    Raises InvalidParameterException.
    """
    read: dict[str, Callable[[str], object]] = {
        "start": _moment, "end": _moment, "limit": int, "resume": msgspec.json.decode
    }  # fmt: skip
    found = dict(arguments)
    for name in OWN:
        if isinstance(text := found.get(name), str):
            try:
                found[name] = read[name](text)
            except ValueError as error:
                raise InvalidParameterException(name, text, WANTED[name], where=where) from error
    return found


WANTED: Final = {
    "start": "epoch milliseconds, or a time such as 2026-01-31 or 2026-01-31T12:30:00 (UTC)",
    "end": "epoch milliseconds, or a time such as 2026-01-31 or 2026-01-31T12:30:00 (UTC)",
    "limit": "a whole number of rows to ask for at a time",
    "resume": "the JSON that was told when it ended early",
}


def _moment(text: str) -> int | datetime:
    with suppress(ValueError):
        return int(text)
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


async def print_all(client: Calling, name: str, arguments: Mapping[str, object], form: Format) -> None:
    """Prints every row: JSON and CSV as they come, a table at the end."""
    line = Progress(quiet=not sys.stderr.isatty())

    def told(reached: Reached) -> None:
        share = "" if reached.fraction is None else f"  {reached.fraction:.0%}"
        line.show(f"{reached.rows:,} rows  {reached.requests:,} requests{share}")

    history: History[object] = getattr(client, name)(**arguments, progress=told)
    written, everything = False, list[object]()
    try:
        async for rows in history.pages():
            line.clear()
            if form == "table":
                everything += rows
                continue
            for text in _lines(rows, form, head=not written):
                sys.stdout.write(text + "\n")
            sys.stdout.flush()
            written = True
        if form == "table":
            print(table(_cells(everything)))
    except BrokenPipeError:
        raise
    except BaseException:
        line.clear()
        if written:
            say(f"go on with resume='{msgspec.json.encode(history.position).decode()}'")
        raise
    line.clear()


def _lines(rows: Sequence[object], form: Format, *, head: bool) -> Iterator[str]:
    if form == "json":
        yield from (msgspec.json.encode(row).decode() for row in rows)
        return
    cells = _cells(rows)
    named = bool(rows) and isinstance(rows[0], dict)
    yield as_csv(cells if head or not named else cells[1:])


def _cells(rows: Sequence[object]) -> list[list[str]]:
    """Numbers as text, with their digits."""
    return rows_of(msgspec.to_builtins(rows, builtin_types=(Decimal,)))

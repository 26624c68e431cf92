"""A server on loopback with rows for every operation that pages, as Binance's pages describe it.

It knows parameters by their names and finds the rows in the shape of the answer. Of what the spec says about
paging it reads nothing: that is what it tests.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from aiohttp import web

from codegen import model, scalar
from codegen import shape as shapes
from codegen.definition import whole
from codegen.load import ProductSpec

STARTS: Final = ("startTime", "startTimestamp", "beginTime", "startDate")
ENDS: Final = ("endTime", "endTimestamp", "endDate")
SIZES: Final = ("limit", "size", "rows", "pageSize")
PAGES: Final = ("current", "page", "pageIndex")
IDS: Final = (
    "fromId", "orderId", "algoId", "strategyId", "recordId",
    "fromAllocationId", "fromPreventedMatchId", "fromExecutionId",
)  # fmt: skip
TOTALS: Final = ("total", "totalCount", "totalNum", "totalRecords", "count")
TIMELY: Final = re.compile(r"([tT]ime([sS]tamp)?|At)$|^(T|createDate|expiryDate)$")
CLOSING: Final = "closeTime"
PAGE: Final = 5
"""Rows of a page where nobody can say how many."""
SECOND: Final = 1000


@dataclass(frozen=True)
class Entry:
    """A row and when it is from, in milliseconds."""

    id: int
    time: int
    row: Any


@dataclass
class Archive:
    """One operation and its rows, oldest first."""

    product: ProductSpec
    stanza: model.Operation
    times: list[int]
    step: int = 60 * SECOND
    """From the opening to the closing of a bar."""
    newest: bool = False
    """Gives the newest rows of a range that holds too many, else the oldest."""
    descending: bool = False
    page: int = PAGE

    def __post_init__(self) -> None:
        self.path, item = self._place(self.stanza.response, ())
        self.entries = [
            Entry(1000 + index, time, self._value(item, "", 1000 + index, time))
            for index, time in enumerate(self.times)
        ]

    def answer(self, asked: Mapping[str, str]) -> object:
        """What a request gets."""
        start, end = (
            next((int(asked[n]) for n in each if self._number(n, asked)), None) for each in (STARTS, ENDS)
        )
        self._check(start, end)
        found = [
            entry
            for entry in self.entries
            if (start is None or entry.time >= start) and (end is None or entry.time <= end)
        ]
        size = next((int(asked[name]) for name in SIZES if name in asked), self.page)
        ids = [int(asked[name]) for name in IDS if name in asked]
        total = len(found)
        page = next((int(asked[name]) for name in PAGES if name in asked), None)
        skip = int(asked["offset"]) if "offset" in asked else (page - 1) * size if page is not None else None
        cursor: str | None = None
        if skip is not None or "lastId" in self.stanza.params:
            ordered = found[::-1] if self.descending else found
            first = int(asked.get("lastId", 0)) if skip is None else skip
            cursor = str(first + size) if first + size < total else None
            found = ordered[first : first + size]
        elif any(name in asked for name in SIZES):
            found = [entry for entry in found if all(entry.id >= id for id in ids)]
            found = found[:size] if ids or not self.newest else found[-size:]
            found = found[::-1] if self.descending else found
        return self._wrapped([entry.row for entry in found], total, cursor)

    def _number(self, name: str, asked: Mapping[str, str]) -> bool:
        return name in asked and self.stanza.params[name].type == "int"

    def _check(self, start: int | None, end: int | None) -> None:
        longest = next((rule.max_window for rule in self.stanza.rules if rule.max_window), None)
        if longest and start is not None and end is not None:
            assert 0 <= end - start <= scalar.seconds(longest) * 1000

    def _place(self, shape: shapes.Shape, path: tuple[str, ...]) -> tuple[tuple[str, ...], shapes.Shape]:
        """Where the nearest array of rows is, and what a row is."""
        found = list(self._places(shape, path))
        return min(found, key=lambda place: len(place[0]))

    def _places(
        self, shape: shapes.Shape, path: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], shapes.Shape]]:
        match self._resolved(shape):
            case shapes.Array(item):
                yield path, item
            case shapes.Struct(fields) if len(path) < 2:
                for key, field in fields:
                    yield from self._places(field, (*path, key))
            case _:
                return

    def _wrapped(self, rows: list[Any], total: int, cursor: str | None) -> object:
        """The answer around the rows."""
        if not self.path:
            return rows
        answer = self._value(self.stanza.response, "", total, 0)
        inner = answer
        for key in self.path[:-1]:
            inner = inner[key]
        inner[self.path[-1]] = rows
        for place in (answer, inner):
            place.update({key: total for key in TOTALS if key in place})
            if "nextLastId" in place:
                place["nextLastId"] = cursor
        return answer

    def _resolved(self, shape: shapes.Shape) -> shapes.Shape:
        while isinstance(shape, shapes.Ref) and shape.name in self.product.types:
            shape = whole(shape.name, self.product.types)
        return shape

    def _value(self, shape: shapes.Shape, name: str, number: int, time: int) -> Any:
        match self._resolved(shape):
            case shapes.Struct(fields):
                return {key: self._value(field, key, number, time) for key, field in fields}
            case shapes.Tuple(items, names):
                pairs = zip(items, names, strict=True)
                return [self._value(item, key, number, time) for item, key in pairs]
            case shapes.OneOf(options):
                return self._value(options[0], name, number, time)
            case shapes.Const(value):
                return value
            case shapes.Array() | shapes.Map():
                return []
            case shapes.Ref(enum):
                return next(iter(self.product.enums[enum].values))
            case shapes.Scalar(kind):
                return self._scalar(kind, name, number, time)

    def _scalar(self, kind: str, name: str, number: int, time: int) -> Any:
        moment = time + self.step - 1 if name == CLOSING else time
        timely = TIMELY.search(name) is not None
        if kind == "ms" or (kind == "int" and timely):
            return moment
        if kind == "digits":
            return str(moment if timely else number)
        if kind == "string":
            text = datetime.fromtimestamp(time // SECOND, UTC).strftime("%Y-%m-%d %H:%M:%S")
            return text if timely else f"text {number}"
        return {"int": number, "bool": False, "number": 1.5, "decimal_text": f"{number}.50"}.get(kind)


@contextmanager
def served(archives: Mapping[str, Archive]) -> Generator[str]:
    """The archives behind one address, on a thread of its own: "GET /path" -> archive."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()

    async def respond(request: web.Request) -> web.Response:
        if request.path.endswith("/time"):
            return web.json_response({"serverTime": int(datetime.now(UTC).timestamp() * 1000)})
        return web.json_response(archives[f"{request.method} {request.path}"].answer(request.query))

    async def begin() -> tuple[web.AppRunner, int]:
        application = web.Application()
        application.router.add_route("*", "/{path:.*}", respond)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port: int = runner.addresses[0][1]
        return runner, port

    runner, port = asyncio.run_coroutine_threadsafe(begin(), loop).result()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

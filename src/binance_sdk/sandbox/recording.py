"""Recorded frames and snapshots, and the book that they make.

A recording is a file, gzipped or not, with a message a line, in one of two forms: as
`binance-sdk record` writes it (``{"received": nanoseconds, "stream": "btcusdt@trade", "data": ...}``, and
further rows with a ``kind``), or the time in nanoseconds, a space, and the JSON as it came, of a combined
stream or of one snapshot of the book. Parquet files of `binance-sdk record` have the same rows. One that
was cut off in the middle is read as far as it goes.
"""

from __future__ import annotations

import gzip
import logging
import zlib
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest, nsmallest
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Final, Literal, cast

import msgspec

from .amount import parse
from .book import Snapshot

MEMORY: Final = 5_000
"""Diffs that can be undone to tell an earlier book."""

Rows = list[list[str]]


class Diff(msgspec.Struct):
    """What is needed of a recorded depth diff."""

    s: str
    U: int
    u: int
    b: Rows
    a: Rows
    pu: int | None = None
    """Futures: ``u`` of the diff before."""


class RecordedTrade(msgspec.Struct):
    """What is needed of a recorded trade."""

    s: str
    t: int
    p: str
    q: str
    T: int
    m: bool


class RecordedSnapshot(msgspec.Struct):
    """A whole book, as REST told it."""

    lastUpdateId: int = 0
    bids: Rows = []
    asks: Rows = []


Kind = Literal["event", "snapshot", "state", "recording", "exchange_info"]


class Recorded(RecordedSnapshot):
    """A recorded line: a message of a stream, or what its ``kind`` says.

    ``snapshot``: the book of a stream of diffs; ``state``: a stream was interrupted, or is back;
    ``recording``: what follows; ``exchange_info``: the rules of its symbols.
    """

    received: int = 0
    """Epoch nanoseconds."""
    kind: Kind = "event"
    stream: str = ""
    data: msgspec.Raw = msgspec.Raw()


class Header(msgspec.Struct, kw_only=True):
    """What a recording says of itself."""

    product: str
    environment: str = ""
    streams: list[str] = []


_log: Final = logging.getLogger(__name__)
_decode_line: Final = msgspec.json.Decoder(Recorded).decode
_decode_snapshot: Final = msgspec.json.Decoder(RecordedSnapshot).decode
_decode_header: Final = msgspec.json.Decoder(Header).decode
PARQUET: Final = ".parquet"
COLUMNS: Final = ("received", "kind", "stream", "data")


def read(path: Path) -> Iterator[Recorded]:
    """All lines of a recording. Raises OSError, and ValueError for a line that is none."""
    rows: Iterator[bytes | Recorded] = _read_parquet(path) if path.suffix == PARQUET else _read_lines(path)
    for number, row in enumerate(rows):
        try:
            yield _row(row)
        except (msgspec.MsgspecError, ValueError) as error:
            raise ValueError(f"line {number + 1} is none of a recording ({error})") from error


def header_of(path: Path) -> Header | None:
    """What a recording says of itself; None where it says nothing."""
    first = next(read(path), Recorded())
    return _decode_header(first.data) if first.kind == "recording" else None


def rules_of(path: Path) -> Mapping[str, object] | None:
    """The exchangeInfo of its symbols; None where it has none."""
    for row in read(path):
        if row.kind == "exchange_info":
            return msgspec.json.decode(row.data, type=dict[str, object])
        if row.kind != "recording":
            break
    return None


def symbol_of(stream: str) -> str:
    """Symbol in the name of a stream; "" in that of all symbols."""
    name, at, _ = stream.partition("@")
    return name.upper() if at and not name.startswith("!") else ""


def _row(row: bytes | Recorded) -> Recorded:
    """A row as it is, of a line in either form; snapshots unpacked."""
    if isinstance(row, bytes):
        received, _, frame = (b"", b"", row) if row.startswith(b"{") else row.partition(b" ")
        line = _decode_line(frame)
        line.received = int(received or line.received)
        row = line
    if row.lastUpdateId:
        row.kind = "snapshot"
    elif row.kind == "snapshot":
        book = _decode_snapshot(row.data)
        row.lastUpdateId, row.bids, row.asks = book.lastUpdateId, book.bids, book.asks
    return row


def _read_lines(path: Path) -> Iterator[bytes]:
    """Whole lines; what was cut off at the end is told and left out."""
    last = b""
    with _opened(path) as file:
        try:
            for line in file:
                if last:
                    yield last
                last = line
        except (EOFError, zlib.error) as error:
            _log.warning("%s ends in the middle (%s): the rest is missing", path, error)
            last = last if last.endswith(b"\n") else b""
    if last.endswith((b"\n", b"}")):
        yield last
    elif last:
        _log.warning("%s ends in the middle of a line, which is left out", path)


def _opened(path: Path) -> IO[bytes]:
    return cast("IO[bytes]", gzip.open(path)) if path.suffix == ".gz" else path.open("rb")


def _read_parquet(path: Path) -> Iterator[Recorded]:
    """Rows of a Parquet file. Raises ValueError where nothing is installed that reads it."""
    parquet = load_parquet()
    with parquet.ParquetFile(path) as file:
        if missing := [name for name in COLUMNS if name not in file.schema_arrow.names]:
            raise ValueError(f"{path}: no recording, since it has no column {missing[0]}")
        for batch in file.iter_batches(columns=list(COLUMNS)):
            columns: Iterable[tuple[int, Kind, str, str]] = zip(
                batch["received"].cast("int64").to_pylist(),
                *(batch[name].to_pylist() for name in COLUMNS[1:]),
                strict=True,
            )
            for received, kind, stream, data in columns:
                yield Recorded(received=received, kind=kind, stream=stream, data=msgspec.Raw(data.encode()))


def load_parquet() -> Any:
    """The module that reads and writes Parquet. Raises ValueError that says what to install."""
    try:
        return import_module("pyarrow.parquet")
    except ImportError as error:
        raise ValueError("Parquet needs pyarrow: pip install 'binance-spec-sdk[arrow]'") from error


decode_diff: Final = msgspec.json.Decoder(Diff).decode
decode_trade: Final = msgspec.json.Decoder(RecordedTrade).decode


class RecordedBook:
    """The book of a recording as far as it has been played."""

    def __init__(self, first: RecordedSnapshot) -> None:
        self._undo: deque[tuple[int, list[tuple[dict[int, int], int, int]]]] = deque(maxlen=MEMORY)
        self._waiting: list[Diff] | None = None
        """Since an interruption, after which diffs may be missing: those that join a snapshot to come."""
        self._become(first)

    def _become(self, snapshot: RecordedSnapshot) -> None:
        self.update_id = snapshot.lastUpdateId
        self.bids = {parse(price): parse(size) for price, size in snapshot.bids}
        self.asks = {parse(price): parse(size) for price, size in snapshot.asks}
        self._undo.clear()

    def interrupted(self) -> None:
        """Diffs may be missing from here to the next snapshot."""
        self._waiting = self._waiting or []

    def renew(self, snapshot: RecordedSnapshot) -> None:
        """Takes in a later snapshot: after an interruption it is what the book is from then on."""
        waiting = self._waiting
        if waiting is None:
            return
        joining = next((diff for diff in waiting if diff.u > snapshot.lastUpdateId), None)
        if joining is not None and snapshot.lastUpdateId + 1 < joining.U:
            return  # too old: another one follows
        self._waiting = None
        if snapshot.lastUpdateId > self.update_id:
            self._become(snapshot)
        for diff in waiting:
            self.apply(diff)

    def apply(self, diff: Diff) -> None:
        """Takes in a diff; ValueError when one is missing before it, and no interruption was recorded."""
        if diff.u <= self.update_id:
            return
        if self.update_id + 1 < diff.U and diff.pu != self.update_id:
            if self._waiting is None:
                raise ValueError(f"the recording has a gap: {self.update_id} is followed by {diff.U}")
            self._waiting.append(diff)
            return
        before: list[tuple[dict[int, int], int, int]] = []
        for side, rows in ((self.bids, diff.b), (self.asks, diff.a)):
            for price_text, size_text in rows:
                price, size = parse(price_text), parse(size_text)
                before.append((side, price, side.get(price, 0)))
                if size:
                    side[price] = size
                else:
                    side.pop(price, None)
        self._undo.append((self.update_id, before))
        self.update_id = diff.u

    def snapshot(self, limit: int = 5000) -> Snapshot:
        """Its best levels now."""
        bids = [(price, self.bids[price]) for price in nlargest(limit, self.bids)]
        asks = [(price, self.asks[price]) for price in nsmallest(limit, self.asks)]
        return Snapshot(self.update_id, bids, asks)

    def at(self, update_id: int) -> Snapshot:
        """The whole book right after the diff that ends with that update id; LookupError for others."""
        bids, asks, reached = dict(self.bids), dict(self.asks), self.update_id
        for earlier, before in reversed(self._undo):
            if reached <= update_id:
                break
            for side, price, size in reversed(before):
                (bids if side is self.bids else asks)[price] = size
            reached = earlier
        if reached != update_id:
            raise LookupError(f"no diff that is remembered ends with update id {update_id}")
        return Snapshot(
            update_id,
            sorted(((p, q) for p, q in bids.items() if q), reverse=True),
            sorted((p, q) for p, q in asks.items() if q),
        )

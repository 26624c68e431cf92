"""The files of a recording: rows of JSON or Parquet, in one file or in parts.

A row is the time at which something was received, its kind, its stream and its JSON as it came;
`binance_sdk.sandbox.recording` reads them again.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from ..sandbox.recording import COLUMNS, PARQUET, Kind, load_parquet

ROW_GROUP: Final = 20_000
"""Rows that a Parquet file keeps in memory before it writes them."""
_UNITS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400, "KB": 10**3, "MB": 10**6, "GB": 10**9}


class Sink(Protocol):
    """One file."""

    def write(self, received: int, kind: Kind, stream: str, data: bytes) -> None:
        """One more row. Raises OSError."""
        ...

    def flush(self) -> None:
        """What was written can be read by others, as far as the format allows."""
        ...

    def close(self) -> None:
        """It is complete."""
        ...


class JsonLines:
    """``{"received": ..., "stream": ..., "data": ...}`` on each line; readable up to the last flush."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        gzipped = path.suffix == ".gz"
        self._gzip = gzip.GzipFile(fileobj=self._file, mode="wb", compresslevel=6) if gzipped else None
        self._put: Callable[[bytes], object] = (self._gzip or self._file).write
        self._heads: dict[tuple[Kind, str], bytes] = {}

    def write(self, received: int, kind: Kind, stream: str, data: bytes) -> None:
        head = self._heads.get((kind, stream)) or self._head(kind, stream)
        self._put(b'{"received":%d%b%b}\n' % (received, head, data))

    def _head(self, kind: Kind, stream: str) -> bytes:
        named = {"kind": kind} if kind != "event" else {}
        text = msgspec.json.encode(named | ({"stream": stream} if stream else {}))[1:-1]
        head = self._heads[kind, stream] = b",%b" % text + b',"data":'
        return head

    def flush(self) -> None:
        if self._gzip is not None:
            self._gzip.flush(zlib.Z_SYNC_FLUSH)
        self._file.flush()

    def close(self) -> None:
        try:
            if self._gzip is not None:
                self._gzip.close()
        finally:
            self._file.close()


class Parquet:
    """The same as columns; readable when it is closed."""

    def __init__(self, path: Path) -> None:
        self._arrow = load_arrow()
        types = (self._arrow.timestamp("ns", tz="UTC"), *[self._arrow.string()] * 3)
        self._schema = self._arrow.schema(list(zip(COLUMNS, types, strict=True)))
        self._writer = load_parquet().ParquetWriter(path, self._schema, compression="zstd")
        self._rows: list[tuple[int, str, str, str]] = []

    def write(self, received: int, kind: Kind, stream: str, data: bytes) -> None:
        self._rows.append((received, kind, stream, data.decode()))
        if len(self._rows) >= ROW_GROUP:
            self._write_rows()

    def _write_rows(self) -> None:
        columns = zip(*self._rows, strict=True)
        arrays = [
            self._arrow.array(column, field.type) for column, field in zip(columns, self._schema, strict=True)
        ]
        self._rows = []
        if arrays:
            self._writer.write_batch(self._arrow.record_batch(arrays, schema=self._schema))

    def flush(self) -> None:
        """A Parquet file has its end when it is closed only."""

    def close(self) -> None:
        try:
            self._write_rows()
        finally:
            self._writer.close()


FORMATS: Final[dict[str, Callable[[Path], Sink]]] = {
    ".jsonl": JsonLines,
    ".jsonl.gz": JsonLines,
    PARQUET: Parquet,
}


class Limit(msgspec.Struct, frozen=True):
    """How long a part of a recording becomes."""

    seconds: float | None = None
    size: int | None = None
    """Bytes."""


def read_limit(text: str) -> Limit:
    """``1h`` or ``100MB``. Raises ValueError for anything else."""
    found = re.fullmatch(r"([1-9]\d*)(s|m|h|d|KB|MB|GB)", text)
    if found is None:
        raise ValueError(f"argument --rotate: {text!r}: write it like 1h or 100MB")
    amount = int(found[1]) * _UNITS[found[2]]
    return Limit(size=amount) if found[2].endswith("B") else Limit(seconds=amount)


def format_of(path: Path) -> str:
    """How its name ends. Raises ValueError for what is not a format, or cannot be written here."""
    ending = next((each for each in FORMATS if path.name.endswith(each)), None)
    if ending is None:
        raise ValueError(f"argument --out: {path}: its name has to end in {', '.join(FORMATS)}")
    if ending == PARQUET:
        load_parquet()
    return ending


class Parts:
    """The files of a recording; ``begin`` writes what each of them begins with."""

    def __init__(self, out: Path, limit: Limit | None, begin: Callable[[Sink], None]) -> None:
        self._out, self._ending = out, format_of(out)
        self._limit, self._begin = limit, begin
        self.paths: list[Path] = []
        self._sink: Sink | None = None
        self._opened = 0.0

    @property
    def size(self) -> int:
        """Bytes of the current file."""
        return self.paths[-1].stat().st_size if self.paths else 0

    def planned(self) -> Path:
        """The file that comes next."""
        if self._limit is None:
            return self._out
        stem = self._out.name.removesuffix(self._ending)
        return self._out.with_name(f"{stem}-{len(self.paths) + 1:04}{self._ending}")

    def open(self, now: float) -> None:
        """Begins the next file. Raises OSError."""
        path = self.planned()
        self._sink = FORMATS[self._ending](path)
        self.paths.append(path)
        self._opened = now
        self._begin(self._sink)

    def write(self, received: int, kind: Kind, stream: str, data: bytes) -> None:
        """One more row. Raises OSError."""
        if self._sink is not None:
            self._sink.write(received, kind, stream, data)

    def tick(self, now: float) -> bool:
        """Makes what was written readable; True when it has begun another file."""
        if self._sink is None:
            return False
        self._sink.flush()
        if self._limit is None or not self._is_full(self._limit, now):
            return False
        self.close()
        self.open(now)
        return True

    def _is_full(self, limit: Limit, now: float) -> bool:
        late = limit.seconds is not None and now - self._opened >= limit.seconds
        return late or (limit.size is not None and self.size >= limit.size)

    def close(self) -> None:
        """Ends the current file, which is complete then."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.close()


def existing(paths: Sequence[Path]) -> Path | None:
    """The first that is there already."""
    return next((path for path in paths if path.exists()), None)


def load_arrow() -> Any:
    """pyarrow itself."""
    load_parquet()
    from importlib import import_module

    return import_module("pyarrow")

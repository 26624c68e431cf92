"""Histories for code without an event loop: every row of what Binance gives in pages, for ``for``."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..core.history import Moment, Progress, Reader
from ..core.position import Position
from ..descriptors import Operation
from ..frame import Decimals, arrow, frame, pandas, polars

if TYPE_CHECKING:
    from volas import DataFrame

__all__ = ["History", "Moment", "Position", "Progress"]

R = TypeVar("R")
Call = Callable[[Operation[Any], Mapping[str, object]], object]


class History(Generic[R]):
    """The rows of one history; made by the ``iter_...`` methods of a client. For one thread.

    Nothing is asked before the first row is wanted. An exception ends a ``for``, not the history: going on
    repeats the request that failed.
    """

    def __init__(
        self, operation: Operation[Any], given: Mapping[str, object], call: Call, now: Callable[[], int]
    ) -> None:
        self._reader = Reader(operation, given)
        self._call, self._now = call, now
        self._progress = cast("Callable[[Progress], object] | None", given.get("progress"))

    def __repr__(self) -> str:
        return f"<blocking history {self._reader.operation.name} at {self.position}>"

    @property
    def position(self) -> Position:
        """Where to go on after the rows taken so far: the ``resume`` of another iterator."""
        return self._reader.position

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> R:
        reader = self._reader
        if reader.taken >= len(reader.rows) and not self._fill():
            raise StopIteration
        reader.taken += 1
        row: R = reader.rows[reader.taken - 1]
        return row

    def pages(self) -> Iterator[list[R]]:
        """The rows in lists, as they come: one list for each complete answer that has any."""
        reader = self._reader
        while reader.taken < len(reader.rows) or self._fill():
            rows: list[R] = reader.rows[reader.taken :]
            reader.taken = len(reader.rows)
            yield rows

    def collect(self) -> list[R]:
        """All rows that are left."""
        return [row for page in self.pages() for row in page]

    def frame(self, *, decimals: Decimals = "text") -> DataFrame:
        """All rows that are left as a `volas.DataFrame` with named columns, its times as datetimes (UTC).

        ``decimals``: "text" (exact; the default) or "float". volas has no exact decimals.
        """
        return frame(self.collect(), self._reader.pages, decimals)

    def arrow(self, *, decimals: Decimals = "text") -> Any:
        """The same as a `pyarrow.Table`, its times in milliseconds (UTC). ``decimals``: also "decimal"."""
        return arrow(self.collect(), self._reader.pages, decimals)

    def pandas(self, *, decimals: Decimals = "text") -> Any:
        """The same as a `pandas.DataFrame`."""
        return pandas(self.collect(), self._reader.pages, decimals)

    def polars(self, *, decimals: Decimals = "text") -> Any:
        """The same as a `polars.DataFrame`."""
        return polars(self.collect(), self._reader.pages, decimals)

    def _fill(self) -> bool:
        """Ask until there are rows; False at the end."""
        reader = self._reader
        if not reader.begun:
            reader.begin(self._now() if reader.wants_time else 0)
        while (wanted := reader.want()) is not None:
            progress = reader.receive(self._call(reader.operation, wanted))
            if self._progress is not None:
                self._progress(progress)
            if reader.rows:
                return True
        return False

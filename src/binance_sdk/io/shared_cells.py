"""The limiter's integers in a file that several processes map.

Each process opens the file, maps it, and holds an exclusive ``flock`` around each access. A lock ends
with its process, so a crash blocks nobody. Time is the machine's monotonic clock, which all its
processes share; after a restart of the machine old counts are recognised and dropped.

Where there is no ``fcntl`` (Windows) a shared limiter cannot be made.
"""

from __future__ import annotations

import mmap
import os
import sys
import weakref
from threading import Lock
from types import TracebackType
from typing import Final

from ..core.limiter import CELLS
from ..errors import NotAvailableException

if sys.platform != "win32":
    import fcntl

BYTES: Final = CELLS * 8
MODE: Final = 0o600


class MemoryCells:
    """The integers of a limiter that only this process uses."""

    def __init__(self) -> None:
        self.lock = Lock()
        """To be held around each access."""
        self.cells: list[int] = []


class SharedCells:
    """The same in a file.

    Raises ``NotAvailableException`` where files cannot be locked, ``ValueError`` when the file is
    something else.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        if sys.platform == "win32":
            raise NotAvailableException(
                "sharing a limiter between processes needs fcntl, which this system lacks"
            )
        self._path = os.fspath(path)
        self._lock = Lock()
        self._open()
        self._map = mmap.mmap(self._file, BYTES)
        self.cells = memoryview(self._map).cast("q")

    @property
    def lock(self) -> SharedCells:
        """To be held around each access: this object itself."""
        return self

    def _open(self) -> None:
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), MODE)
        self._process = os.getpid()
        self._close = weakref.finalize(self, os.close, self._file)
        size = os.fstat(self._file).st_size
        if size not in (0, BYTES):
            raise ValueError(
                f"{self._path} is not the file of a rate limiter: it has {size} bytes, not {BYTES}"
            )
        os.truncate(self._file, BYTES)

    def __enter__(self) -> None:
        if self._process != os.getpid():
            self._reopen()
        self._lock.acquire()
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX)
        except BaseException:
            self._lock.release()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._lock.release()

    def _reopen(self) -> None:
        """After a fork: locks belong to the open file, which parent and child would share."""
        self._lock = Lock()
        self._close()
        self._open()

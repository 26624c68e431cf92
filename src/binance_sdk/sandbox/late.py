"""Events that are late, each on its connection: nothing overtakes what waits."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

Send = Callable[[bytes, int], None]
"""Sends a payload as a frame of an opcode."""


class Line:
    """What waits for one connection. ``ended`` is called when nothing does any more."""

    def __init__(self, ended: Callable[[], object]) -> None:
        self._ended = ended
        self._waiting: deque[tuple[float, Callable[[], None]]] = deque()
        self._last = 0.0

    def put(self, seconds: float, send: Callable[[], None]) -> None:
        """Sends in so many seconds, or when everything before it has been sent."""
        self._last = max(self._last, time.monotonic() + seconds)
        self._waiting.append((self._last, send))
        if len(self._waiting) == 1:
            self._wait()

    def _wait(self) -> None:
        seconds = max(self._waiting[0][0] - time.monotonic(), 0.0)
        asyncio.get_running_loop().call_later(seconds, self._release)

    def _release(self) -> None:
        while self._waiting and self._waiting[0][0] <= time.monotonic():
            self._waiting.popleft()[1]()
        if self._waiting:
            self._wait()
        else:
            self._ended()

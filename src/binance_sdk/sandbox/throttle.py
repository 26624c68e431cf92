"""A slow connection: bytes go out at a rate, and what the other side sends is read now and then."""

from __future__ import annotations

import asyncio
from typing import Final

PULSE: Final = 0.05
"""Seconds between two portions."""
GLANCE: Final = 0.002
"""Seconds that reading goes on before it stops again."""


class Throttle:
    """What makes one transport slow. ``rate``: bytes a second; ``pause``: seconds between two looks.

    None leaves that direction as it is.
    """

    def __init__(self, transport: asyncio.Transport, rate: int | None, pause: float | None) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._rate, self._pause = rate, pause
        self._backlog = bytearray()
        self._pouring: asyncio.TimerHandle | None = None
        self._looking: asyncio.TimerHandle | None = None
        if pause is not None:
            self._close_eyes()

    @property
    def waiting(self) -> int:
        """Bytes that have not gone out yet."""
        return len(self._backlog)

    def write(self, data: bytes) -> None:
        """Sends bytes, in their time."""
        if self._rate is None:
            self._transport.write(data)
            return
        self._backlog += data
        if self._pouring is None:
            self._pour()

    def _pour(self) -> None:
        self._pouring = None
        if self._rate is None or not self._backlog or self._transport.is_closing():
            return
        portion = max(int(self._rate * PULSE), 1)
        self._transport.write(bytes(self._backlog[:portion]))
        del self._backlog[:portion]
        self._pouring = self._loop.call_later(PULSE, self._pour)

    def _close_eyes(self) -> None:
        if self._pause is not None and not self._transport.is_closing():
            self._transport.pause_reading()
            self._looking = self._loop.call_later(self._pause, self._look)

    def _look(self) -> None:
        if not self._transport.is_closing():
            self._transport.resume_reading()
            self._looking = self._loop.call_later(GLANCE, self._close_eyes)

    def end(self) -> None:
        """As fast as ever again; what waited goes out at once."""
        for timer in (self._pouring, self._looking):
            if timer is not None:
                timer.cancel()
        if self._transport.is_closing():
            return
        if self._backlog:
            self._transport.write(bytes(self._backlog))
            self._backlog.clear()
        if self._pause is not None:
            self._transport.resume_reading()

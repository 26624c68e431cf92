"""Pings that wait for their pong: the same on every transport."""

from __future__ import annotations

import asyncio
from itertools import count
from time import perf_counter
from typing import Final

PING_LIMIT: Final = 64


class Heartbeat:
    """Matches pongs with pings by payload. A pong answers all earlier pings as well (RFC 6455)."""

    def __init__(self) -> None:
        self._waiting: dict[bytes, tuple[asyncio.Future[float], float]] = {}
        self._numbers = count(1)

    def sent(self) -> tuple[bytes, asyncio.Future[float]]:
        """Payload for a new ping, and the future of its round trip in seconds."""
        loop = asyncio.get_running_loop()
        payload = b"%d" % next(self._numbers)
        future: asyncio.Future[float] = loop.create_future()
        future.add_done_callback(retrieve)
        if len(self._waiting) < PING_LIMIT:
            self._waiting[payload] = future, perf_counter()
        else:
            future.cancel()
        return payload, future

    def receive_pong(self, payload: bytes) -> None:
        if payload not in self._waiting:
            return
        now = perf_counter()
        for earlier in list(self._waiting):
            future, since = self._waiting.pop(earlier)
            if not future.done():
                future.set_result(now - since)
            if earlier == payload:
                return

    def fail(self, error: Exception) -> None:
        """No pong will come any more."""
        for future, _ in self._waiting.values():
            if not future.done():
                future.set_exception(error)
        self._waiting.clear()


def retrieve(future: asyncio.Future[float]) -> None:
    """A ping nobody waits for may fail unnoticed."""
    if not future.cancelled():
        future.exception()

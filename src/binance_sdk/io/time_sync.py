"""Keeps the clock of signed calls in line with Binance's: one conversation at a time, when needed."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Final

from binance_sdk.core.call import members
from binance_sdk.core.clock import PER_SECOND, Clock, TimeUnit
from binance_sdk.errors import BinanceException, ClosedException, InvalidResponseException

log = logging.getLogger("binance_sdk.clock")

SAMPLES: Final = 3
"""Questions for the time in one go; the one with the shortest round trip counts."""

Fetch = Callable[[], Awaitable[object]]
"""Asks Binance for the time over some route: the decoded answer of ``get_server_time``."""


class TimeSync:
    """The clock of one client.

    ``recv_window`` (seconds) is what the warning about a wrong system clock is measured by.
    """

    def __init__(
        self, recv_window: float = 5.0, unit: TimeUnit = "millisecond", samples: int = SAMPLES
    ) -> None:
        self.clock = Clock(time.time() - time.monotonic())
        self._recv_window = recv_window
        self._per_second = PER_SECOND[unit]
        self._samples = samples
        self._task: asyncio.Task[None] | None = None
        self._warned = False

    def stamp(self) -> int:
        """Time stamp for a call that is signed now."""
        return int((time.monotonic() + self.clock.offset) * self._per_second)

    async def ready(self, fetch: Fetch) -> None:
        """Return when a time stamp made now will be accepted; ask for the time where it must be."""
        now = time.monotonic()
        if not self.clock.due(now):
            return
        if self.clock.usable(now):
            self._start(fetch)
        else:
            await self._run(fetch)

    async def resync(self, fetch: Fetch) -> None:
        """Forget what is known and ask again (after -1021)."""
        if self._task is None or self._task.done():
            self.clock.unsynchronise()
        await self._run(fetch)

    async def close(self) -> None:
        """Stop asking."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self, fetch: Fetch) -> None:
        joined = self._task if self._task is not None and not self._task.done() else None
        if joined is not None:
            await asyncio.wait([joined])
            if not joined.cancelled() and joined.exception() is None:
                return
        task = self._start(fetch)
        await asyncio.wait([task])
        if task.cancelled():
            raise ClosedException()
        task.result()

    def _start(self, fetch: Fetch) -> asyncio.Task[None]:
        """The conversation that is going on, or a new one."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._ask(fetch), name="binance_sdk clock")
            self._task.add_done_callback(_note)
        return self._task

    async def _ask(self, fetch: Fetch) -> None:
        for _ in range(self._samples):
            sent = time.monotonic()
            answer = await fetch()
            received = time.monotonic()
            self.clock.receive_sample(sent, received, _server_time(answer))
        self._warn()

    def _warn(self) -> None:
        skew = self.clock.skew
        if not self._warned and abs(skew) > self._recv_window / 2:
            self._warned = True
            log.warning("this machine's clock is off by %.3f s; requests carry Binance's time", -skew)


def make_clock(recv_window: int | str | None, *, microseconds: bool) -> TimeSync:
    """The clock of signed calls; ``recv_window`` in milliseconds, None for Binance's default."""
    seconds = 5.0 if recv_window is None else float(recv_window) / 1000
    return TimeSync(seconds, "microsecond" if microseconds else "millisecond")


def _server_time(answer: object) -> int:
    """``serverTime`` of the answer, in milliseconds or microseconds."""
    value = members(answer).get("serverTime")
    if not isinstance(value, int):
        raise InvalidResponseException(200, f"no serverTime in {answer!r}")
    return value


def _note(task: asyncio.Task[None]) -> None:
    """A conversation in the background may fail: it is repeated with the next signed call."""
    if not task.cancelled() and (failure := task.exception()) is not None:
        level = logging.INFO if isinstance(failure, BinanceException) else logging.ERROR
        log.log(level, "the server's time could not be asked for: %s", failure)

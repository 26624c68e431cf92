"""Who waits for room, and who goes first.

One line per event loop, ordered by priority and then by arrival. Only the first in line asks; when
there is no room yet a timer asks again. A caller that is cancelled leaves the line, and when it had
just been let through, what was charged for it is given back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from heapq import heappop, heappush
from itertools import count
from typing import Final

from ..errors import RateLimitReachedException

LONGEST_NAP: Final = 1.0
"""Seconds after which the first in line asks again in any case: another process may have given back."""

Costs = Mapping[str, int]


class Priority(IntEnum):
    """Who goes first among those who wait."""

    CANCEL = 0
    PLACE = 1
    QUERY = 2
    BULK = 3


@dataclass(order=True, slots=True)
class _Waiter:
    priority: int
    number: int
    costs: Costs = field(compare=False)
    let_in: asyncio.Future[float] = field(compare=False)


class _Line:
    """The line of one event loop."""

    __slots__ = ("loop", "timer", "waiters")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.waiters: list[_Waiter] = []
        self.timer: asyncio.TimerHandle | None = None


class WaitingLine:
    """Lets callers in one after the other.

    ``reserve(costs, now)`` charges and returns 0.0, or returns how long to wait, or raises;
    ``refund(costs, charged_at)`` gives back.
    """

    def __init__(
        self,
        reserve: Callable[[Costs, float], float],
        refund: Callable[[Costs, float], None],
        clock: Callable[[], float],
    ) -> None:
        self._reserve = reserve
        self._refund = refund
        self._clock = clock
        self.lines: dict[asyncio.AbstractEventLoop, _Line] = {}
        self._numbers = count()

    def pending(self, pool: str = "") -> int:
        """How many wait (for that pool: type, or type and interval)."""
        waiting = [
            each for line in list(self.lines.values()) for each in line.waiters if not each.let_in.done()
        ]
        return sum(not pool or each.costs.get(pool, 0) > 0 for each in waiting)

    def try_enter(self, costs: Costs, priority: int = Priority.QUERY) -> float | None:
        """Enter without waiting: the time of the charge, or None when there is no room or a line."""
        if self.occupied(priority):
            return None
        now = self._clock()
        return now if self._reserve(costs, now) == 0.0 else None

    async def enter(self, costs: Costs, priority: int = Priority.QUERY) -> float:
        """Wait for room; returns the time of the charge. Raises what ``reserve`` raises."""
        charged_at = self.try_enter(costs, priority)
        return charged_at if charged_at is not None else await self._queue(costs, priority)

    def wake(self) -> None:
        """There may be room: let the lines ask again now."""
        for line in list(self.lines.values()) if self.lines else ():
            if line.loop.is_closed():
                self.lines.pop(line.loop, None)
            else:
                line.loop.call_soon_threadsafe(self._advance, line)

    def occupied(self, priority: int) -> bool:
        """Whether somebody waits here who goes first."""
        if not self.lines:
            return False
        line = self.lines.get(asyncio.get_running_loop())
        return line is not None and line.waiters[0].priority <= priority

    async def _queue(self, costs: Costs, priority: int) -> float:
        loop = asyncio.get_running_loop()
        line = self.lines.setdefault(loop, _Line(loop))
        waiter = _Waiter(priority, next(self._numbers), costs, loop.create_future())
        heappush(line.waiters, waiter)
        if line.waiters[0] is waiter:
            self._advance(line)
        try:
            return await waiter.let_in
        except asyncio.CancelledError:
            if not waiter.let_in.cancelled() and waiter.let_in.exception() is None:
                self._refund(costs, waiter.let_in.result())
            self._advance(line)
            raise

    def _advance(self, line: _Line) -> None:
        """Let in whoever may go, and set the timer for the next."""
        if line.timer is not None:
            line.timer.cancel()
            line.timer = None
        while line.waiters:
            wait = self._admit(line.waiters[0])
            if wait > 0.0:
                line.timer = line.loop.call_later(min(wait, LONGEST_NAP), self._advance, line)
                return
            heappop(line.waiters)
        self.lines.pop(line.loop, None)

    def _admit(self, waiter: _Waiter) -> float:
        """0.0 when the waiter is done with, else how long it still has to wait."""
        if waiter.let_in.done():
            return 0.0
        now = self._clock()
        try:
            wait = self._reserve(waiter.costs, now)
        except (RateLimitReachedException, OSError) as error:  # OSError: the shared file cannot be locked
            waiter.let_in.set_exception(error)
            return 0.0
        if wait == 0.0:
            waiter.let_in.set_result(now)
        return wait

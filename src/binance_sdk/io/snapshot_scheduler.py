"""Snapshots for many books: first come, first served, and never the whole weight budget."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from binance_sdk.core.pace import Pace
from binance_sdk.io.waiting_line import Costs, WaitingLine

T = TypeVar("T")

WEIGHT_PER_MINUTE: Final = 3000
"""Where no pool says what an IP address may use."""
BURST_SECONDS: Final = 10.0
CONCURRENCY: Final = 8
LONG: Final = 60.0
COST: Final = "snapshot"


class SnapshotScheduler:
    """Lets snapshots be requested one after the other at an even pace; books of one client share it.

    The client's rate limiter still has the last word. This keeps hundreds of books that start together
    from using up what orders and queries need: together they take at most ``weight_per_minute``, and at
    most ``concurrency`` requests run at a time. ``weigh`` gives the weight of a snapshot by its limit.
    """

    def __init__(
        self,
        weigh: Callable[[int], int],
        weight_per_minute: float = WEIGHT_PER_MINUTE,
        concurrency: int = CONCURRENCY,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        rate = weight_per_minute / 60.0
        self._pace = Pace(rate, rate * BURST_SECONDS)
        self._concurrency = concurrency
        self._weigh = weigh
        self._running = 0
        self._line = WaitingLine(self._reserve, self._refund, clock)

    @property
    def waiting(self) -> int:
        """How many snapshots wait for their turn."""
        return self._line.pending()

    async def run(self, limit: int, request: Callable[[], Awaitable[T]]) -> T:
        """Wait for the turn of a snapshot of ``limit`` levels, then request it."""
        await self._line.enter({COST: self._weigh(limit)})
        try:
            return await request()
        finally:
            self._running -= 1
            self.advance()

    def advance(self) -> None:
        """Look now whether somebody's turn has come (timers do so by themselves)."""
        self._line.wake()

    def _reserve(self, costs: Costs, now: float) -> float:
        if self._running >= self._concurrency:
            return LONG
        wait = self._pace.reserve(costs[COST], now)
        self._running += wait == 0.0
        return wait

    def _refund(self, costs: Costs, charged_at: float) -> None:
        self._running -= 1
        self._pace.refund(costs[COST])

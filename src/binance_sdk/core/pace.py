"""Spending at an even pace, with some in reserve."""

from __future__ import annotations


class Pace:
    """At most ``rate`` a second on average, and no more than about ``burst`` at once."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._ahead = burst / rate
        self._paid_until = float("-inf")

    def reserve(self, cost: float, now: float) -> float:
        """Spend ``cost`` and return 0.0, or return the seconds after which to ask again."""
        paid_until = max(self._paid_until, now)
        wait = paid_until - now - self._ahead
        if wait > 0.0:
            return wait
        self._paid_until = paid_until + cost / self._rate
        return 0.0

    def refund(self, cost: float) -> None:
        """What was reserved is not spent after all."""
        self._paid_until -= cost / self._rate

"""How long to wait before the next attempt.

A *retry policy* is a function of `RetryInfo` that says whether to give up and how long to wait
first; it may be a coroutine function. `Backoff` counts the failures in a row for it, and starts
afresh when the connection in between was healthy: each outage begins with a short delay however
often there was one before.

Chance comes in as a value (``RetryInfo.chance``), drawn by whoever tells the failure.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

RetryPolicyStrategy = tuple[bool, float]
"""Give up?, and if not: seconds to wait before the next attempt."""

LONGEST_DELAY: Final = 30.0
MOST_DOUBLINGS: Final = 5
HEALTHY_AFTER: Final = 10.0
"""Seconds a connection must have lived for the failures before it to be forgotten."""


@dataclass(frozen=True, slots=True)
class RetryInfo:
    """What a retry policy gets: the failures in a row (from 1), the last one, and since when."""

    fails: int
    exception: Exception
    since: datetime
    chance: float = 0.5
    """Drawn anew for each failure, between 0 and 1: clients that failed together come back apart."""


RetryPolicy = Callable[[RetryInfo], RetryPolicyStrategy | Awaitable[RetryPolicyStrategy]]
"""Decides about the next attempt; may be a coroutine function."""


def ceiling(fails: int) -> float:
    """Longest delay after so many failures in a row: 1, 2, 4, 8, 16, then 30 seconds."""
    return min(LONGEST_DELAY, float(2 ** min(fails - 1, MOST_DOUBLINGS)))


def DEFAULT_RETRY_POLICY(info: RetryInfo) -> RetryPolicyStrategy:
    """Never gives up. Waits between half of ``ceiling`` and all of it, as chance has it."""
    return False, ceiling(info.fails) * (0.5 + 0.5 * info.chance)


def NO_RETRY_POLICY(info: RetryInfo) -> RetryPolicyStrategy:
    """Gives up at the first failure."""
    return True, 0.0


class Backoff:
    """The failures in a row of one connection (or anything else that is tried again).

    Tell it ``succeeded(now)`` and ``failed(...)`` with monotonic seconds; ``failed`` returns what to
    ask the policy.
    """

    def __init__(self, healthy_after: float = HEALTHY_AFTER) -> None:
        self._healthy_after = healthy_after
        self._fails = 0
        self._since: datetime | None = None
        self._connected_at: float | None = None

    @property
    def fails(self) -> int:
        """Failures in a row."""
        return self._fails

    def succeeded(self, now: float) -> None:
        """A connection was made. It still has to prove itself."""
        self._connected_at = now

    def failed(self, exception: Exception, now: float, at: datetime, chance: float) -> RetryInfo:
        """An attempt failed or a connection was lost.

        ``at`` is the wall clock (for ``since``), ``chance`` a random number between 0 and 1.
        """
        if self._connected_at is not None and now - self._connected_at >= self._healthy_after:
            self._fails, self._since = 0, None
        self._connected_at = None
        self._fails += 1
        self._since = self._since or at
        return RetryInfo(self._fails, exception, self._since, chance)

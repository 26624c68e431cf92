"""What time it is at Binance.

Theory of operation
-------------------
Every sample says: a request left at ``sent``, its answer came at ``received`` (monotonic seconds
both), and in between the server's clock showed ``server_time``. The middle of the two is the best
guess of when that was, and half of the round trip is the largest possible error. Of several
samples the one with the smallest error counts, where the error of an old sample grows with its age.

How fast it grows is learned: at first the clocks are assumed to move apart by up to 10 ms a second
(a bad machine); each new sample shows how far they really moved. So a good machine asks rarely and
a bad one often enough, and ``error`` stays far below the tolerance of Binance (1 s into the future,
``recvWindow`` into the past: rest-api.md#timing-security).

Time is counted on the monotonic clock, so a step of the system clock changes nothing. The wall
clock is used once, as the first guess before any sample.

``due`` asks for a new sample soon; only while the clock is not ``usable`` a signed call has to wait
for it. After -1021 call ``unsynchronise``. The machine never logs: ``skew`` is there to be judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Final, Literal

TimeUnit = Literal["millisecond", "microsecond"]
"""Unit of time stamps in requests and answers."""

PER_SECOND: Final = {"millisecond": 1_000, "microsecond": 1_000_000}
MICROSECONDS_FROM: Final = 10**14
"""A time stamp from here on counts microseconds."""

WORST_DRIFT: Final = 0.010
"""Seconds a second by which two clocks move apart before anything is known about them."""
LEAST_DRIFT: Final = 0.000_1
SHORTEST_BASELINE: Final = 5.0
"""Seconds between two samples that say something about drift."""
ERROR_DUE: Final = 0.25
ERROR_USABLE: Final = 0.75
LONGEST_INTERVAL: Final = 900.0


@dataclass(frozen=True, slots=True)
class Sample:
    """The server's clock minus ours (seconds), seen at a monotonic time, give or take ``error``."""

    at: float
    offset: float
    error: float


class Clock:
    """Binance's clock, estimated. All times in are monotonic seconds.

    ``wall_offset`` is ``time.time() - time.monotonic()``, the guess before the first sample.
    """

    def __init__(self, wall_offset: float) -> None:
        self._wall_offset = wall_offset
        self.offset = wall_offset
        """Server time minus monotonic time, in seconds."""
        self._best: Sample | None = None
        self._drift = WORST_DRIFT
        self._due_at = -inf

    def receive_sample(self, sent: float, received: float, server_time: int) -> None:
        """One answer to the question for the time. ``server_time`` in milli- or microseconds."""
        middle = (sent + received) / 2
        sample = Sample(middle, _seconds(server_time) - middle, (received - sent) / 2)
        best = self._best
        if best is not None and sample.at - best.at >= SHORTEST_BASELINE:
            self._learn_drift(best, sample)
        if best is None or sample.error <= self._error(best, sample.at):
            self._best, self.offset = sample, sample.offset
            best = sample
        stale = best.at + (ERROR_DUE - best.error) / self._drift if best.error < ERROR_DUE else -inf
        self._due_at = min(stale, received + LONGEST_INTERVAL)

    def _learn_drift(self, old: Sample, new: Sample) -> None:
        moved = abs(new.offset - old.offset) + old.error + new.error
        drift = moved / (new.at - old.at)
        self._drift = min(max(drift, LEAST_DRIFT), WORST_DRIFT)

    def _error(self, sample: Sample, now: float) -> float:
        return sample.error + max(now - sample.at, 0.0) * self._drift

    @property
    def synchronised(self) -> bool:
        """Whether the server's time is known at all."""
        return self._best is not None

    @property
    def skew(self) -> float:
        """Seconds by which the server is ahead of this machine's wall clock, as far as known.

        Worth a warning when it is more than half of ``recvWindow``.
        """
        return self.offset - self._wall_offset

    def error(self, now: float) -> float:
        """Seconds by which ``timestamp`` may be wrong."""
        return float("inf") if self._best is None else self._error(self._best, now)

    def due(self, now: float) -> bool:
        """Whether new samples should be taken (soon, nobody needs to wait while ``usable``)."""
        return now >= self._due_at

    def usable(self, now: float) -> bool:
        """Whether a time stamp made now will be accepted."""
        return self.error(now) < ERROR_USABLE

    def timestamp(self, now: float, unit: TimeUnit = "millisecond") -> int:
        """Time stamp for a request signed now."""
        return int((now + self.offset) * PER_SECOND[unit])

    def unsynchronise(self) -> None:
        """Forget everything: the server said that the time is wrong (-1021)."""
        self._best, self.offset = None, self._wall_offset
        self._drift = WORST_DRIFT
        self._due_at = -inf


def _seconds(server_time: int) -> float:
    return server_time / PER_SECOND["microsecond" if server_time >= MICROSECONDS_FROM else "millisecond"]

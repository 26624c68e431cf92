"""The exchange's own time: the machine's, or one that only moves when told; both can be wrong on purpose."""

from __future__ import annotations

import time
from typing import ClassVar

from .command import History, command


class Clock:
    """Epoch microseconds as the exchange believes them to be.

    ``virtual`` (epoch seconds) makes a clock that stands still until `advance()`.
    """

    group: ClassVar[str] = "clock"

    def __init__(self, virtual: float | None = None) -> None:
        self._virtual = None if virtual is None else round(virtual * 1_000_000)
        self._offset = 0
        self._drift = 0.0
        self._drift_since = 0
        self.history = History(self.true)

    @property
    def virtual(self) -> bool:
        """Whether it only moves when told."""
        return self._virtual is not None

    def true(self) -> int:
        """The time without offset and drift."""
        return time.time_ns() // 1000 if self._virtual is None else self._virtual

    def now(self) -> int:
        """What the exchange takes for the time."""
        true = self.true()
        return true + self._offset if not self._drift else true + self.ahead(true)

    def ahead(self, true: int) -> int:
        """By how many microseconds it is (or will be) wrong at that true time."""
        return self._offset + int((true - self._drift_since) * self._drift)

    def advance(self, seconds: float) -> None:
        """Moves a virtual clock forward. The sandbox's own `advance()` also lets the market act."""
        if self._virtual is None:
            raise ValueError("only a virtual clock can be advanced: Sandbox(start_time=...)")
        self._virtual += round(seconds * 1_000_000)

    @command
    def shift(self, seconds: float) -> None:
        """Puts the exchange's clock ahead of (or, negative, behind) the true time by so much more."""
        self._offset += round(seconds * 1_000_000)

    @command
    def drift(self, ms_per_minute: float) -> None:
        """From now on the exchange's clock runs too fast by so many milliseconds each minute."""
        self._offset = self.now() - self.true()
        self._drift_since = self.true()
        self._drift = ms_per_minute / 60_000

    @command
    def correct(self) -> None:
        """Right again: no offset, no drift."""
        self._offset, self._drift = 0, 0.0

    @property
    def drifts(self) -> float:
        """Milliseconds by which it runs too fast each minute."""
        return self._drift * 60_000

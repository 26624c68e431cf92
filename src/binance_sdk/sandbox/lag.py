"""How late the sandbox is by its own clock: what is due happens in steps, which come late or take long.

What finds something late in a step says so by `add()`; `finish()` takes stock at its end. Beyond what
is tolerated a warning goes to the log, one in a while.
"""

from __future__ import annotations

import logging
from typing import Final

_log: Final = logging.getLogger(__name__)
TOLERATED: Final = 0.1
"""Seconds; with more than that the fastest timed streams miss their beat."""
QUIET: Final = 10.0
"""Seconds between two warnings."""


class Lag:
    """Seconds by which what is due is late: in the last step, and at worst."""

    def __init__(self) -> None:
        self.current = 0.0
        self.worst = 0.0
        self.reason = ""
        """What kept the worst step."""
        self._added = (0.0, "")
        self._quiet_until = float("-inf")

    def add(self, seconds: float, reason: str) -> None:
        """Something in this step was so late; of several, the latest counts."""
        self._added = max(self._added, (seconds, reason))

    def finish(self, due: float, began: float, now: float) -> None:
        """The step that was due, began and ended then is over (monotonic seconds)."""
        waited, took = round((began - due) * 1000), round((now - began) * 1000)
        if waited > took:
            reason = f"its event loop was busy for {waited} ms, with requests or with what else runs in it"
        else:
            reason = f"the market and the streams took {took} ms to do what was due"
        self.add(now - due, reason)
        (self.current, reason), self._added = self._added, (0.0, "")
        if self.current > self.worst:
            self.worst, self.reason = self.current, reason
        if self.current > TOLERATED and now >= self._quiet_until:
            self._quiet_until = now + QUIET
            _log.warning("the sandbox is %.0f ms behind its own clock: %s", self.current * 1000, reason)

    def forget(self) -> None:
        """Measures the worst anew from here on."""
        self.worst, self.reason = 0.0, ""

"""How far something is, on stderr."""

from __future__ import annotations

import sys
from typing import Final

from .outcome import say

TOLD_EVERY: Final = 10
"""How often it is shown between two lines where stderr is no terminal."""


class Progress:
    """A line on stderr that changes on a terminal, and is told from time to time elsewhere."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._live = sys.stderr.isatty()
        self._shown = 0

    def show(self, text: str) -> None:
        """How it is going."""
        self._shown += 1
        if self._quiet:
            return
        if self._live:
            sys.stderr.write(f"\r{text}\x1b[K")
            sys.stderr.flush()
        elif self._shown % TOLD_EVERY == 0:
            say(text)

    def clear(self) -> None:
        """Something else is said now."""
        if self._live and not self._quiet and self._shown:
            sys.stderr.write("\r\x1b[K")

    def say(self, text: str) -> None:
        """A line that stays."""
        if not self._quiet:
            say(text)

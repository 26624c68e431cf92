"""Waiting until something holds, without asking again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


class Change:
    """Tells everybody who waits that something may have changed. Bound to no loop until it is waited for."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Let everybody look again."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until ``holds()``."""
        while not holds():
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.add(future)
            try:
                await future
            finally:
                self._waiting.discard(future)

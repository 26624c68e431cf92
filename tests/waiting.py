"""Waiting for what has no event of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def eventually(condition: Callable[[], object], patience: float = 10.0) -> None:
    """Return as soon as ``condition()`` holds; TimeoutError after ``patience`` seconds."""
    async with asyncio.timeout(patience):
        while not condition():  # noqa: ASYNC110 (other people's states have no events)
            await asyncio.sleep(0.005)

"""The end of a command that goes on by itself: told to stop, after some seconds, or because it failed."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import math
import signal
from collections.abc import Coroutine, Generator
from typing import Any, Final

ENDS: Final = "It goes on until Ctrl+C (or SIGTERM), --count or --seconds, which all mean exit code 0."


class Ending:
    """Whether it is over. To be made, and used, in an event loop."""

    def __init__(self, seconds: float | None = None) -> None:
        self._seconds = seconds
        self._over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting = False

    @property
    def over(self) -> bool:
        """Is it?"""
        return self._over.done()

    def finish(self) -> None:
        """It is done."""
        if not self.over:
            self._over.set_result(None)

    def fail(self, error: BaseException) -> None:
        """It cannot go on; ``wait()`` raises that."""
        if not self.over:
            self._over.set_exception(error)

    async def wait(self) -> None:
        """Returns when it is over; ``seconds`` begin now."""
        self._waiting = True
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._seconds):
                await asyncio.shield(self._over)
        if not self.over:
            self.finish()

    async def hold(self, work: Coroutine[Any, Any, None]) -> None:
        """Does the work, which waits here; Ctrl+C and SIGTERM end it, also before it waits."""
        with self._signals():
            task = asyncio.ensure_future(work)
            try:
                await asyncio.wait({task, self._over}, return_when=asyncio.FIRST_COMPLETED)
                if not self._waiting:
                    task.cancel()
                await asyncio.wait({task})
            finally:
                task.cancel()
        if not task.cancelled():
            task.result()
        elif self.over:
            self._over.result()

    @contextlib.contextmanager
    def _signals(self) -> Generator[None]:
        loop, numbers = asyncio.get_running_loop(), (signal.SIGINT, signal.SIGTERM)
        for number in numbers:
            with contextlib.suppress(NotImplementedError):  # Windows has none
                loop.add_signal_handler(number, self.finish)
        try:
            yield
        finally:
            for number in numbers:
                with contextlib.suppress(NotImplementedError):
                    loop.remove_signal_handler(number)


def seconds(text: str) -> float:
    """A positive number of seconds, for argparse."""
    with contextlib.suppress(ValueError):
        if 0 < (value := float(text)) < math.inf:
            return value
    raise argparse.ArgumentTypeError(f"{text!r}: give a positive number of seconds")


def positive(text: str) -> int:
    """A whole number of at least 1, for argparse."""
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"{text!r}: give a whole number of at least 1")
    return int(text)

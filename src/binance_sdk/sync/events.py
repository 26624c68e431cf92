"""Events one after the other, for threads that wait for them."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable
from types import TracebackType
from typing import Final, Generic, Protocol, Self, TypeVar

from ..core.lifetime import State
from ..errors import ClosedException
from ..io.event_stream import EventStream as AsyncEventStream
from .portal import current

E = TypeVar("E")
S = TypeVar("S", covariant=True)

BATCH: Final = 1000
"""Events that a thread takes at once, where so many wait."""


class Source(Protocol[S]):
    """Where events come from: iterated over, never cancelled while the iteration goes on."""

    def open(self) -> Awaitable[object]: ...

    def aclose(self) -> Awaitable[object]: ...

    def __anext__(self) -> Awaitable[S]: ...


class _Failure:
    """Raised where the next event would have been."""

    def __init__(self, error: Exception) -> None:
        self.error = error


class Events(Generic[E]):
    """The events of ``source``, for ``for``, or one by one with `get`; several threads share them.

    Subscribes when the iteration (or ``with``) begins. ``timeout``: seconds after which waiting for an event
    raises TimeoutError; the next ``for`` goes on where this one was, and nothing is lost. Ends when the
    client is closed. ``owner`` is kept for as long as this is.
    """

    def __init__(self, source: Source[E], timeout: float | None = None, owner: object = None) -> None:
        self._source = source
        self._timeout = timeout
        self._owner = owner
        self._portal = current()
        self._ready: deque[E | _Failure] = deque()
        self._asked: asyncio.Task[None] | None = None
        self._ended = False

    def __repr__(self) -> str:
        return f"<blocking {self._source!r}>"

    def get(self, timeout: float | None = None) -> E:
        """The next event. Raises TimeoutError when none comes within ``timeout`` seconds; None: for ever.

        Raises ClosedException at the end of the events, and what the iteration raises.
        """
        try:
            return self._take(timeout)
        except StopIteration:
            raise ClosedException(f"{self!r} has ended: there is no next event") from None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        return self._take(self._timeout)

    def open(self) -> Self:
        """Subscribe; the iteration does so by itself."""
        self._portal.run(self._source.open)
        return self

    def close(self) -> None:
        """Unsubscribe and end, within 2 s. What still waits is forgotten."""
        self._portal.finish(self._close)

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _take(self, timeout: float | None) -> E:
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            try:
                event = self._ready.popleft()
            except IndexError:
                self._wait(timeout, deadline)
                continue
            if isinstance(event, _Failure):
                raise event.error
            return event

    def _wait(self, timeout: float | None, deadline: float | None) -> None:
        """Until something is ready. Raises StopIteration at the end, TimeoutError after the deadline."""
        if self._ended:
            raise StopIteration
        left = None if deadline is None else max(deadline - time.monotonic(), 0.0)
        self._portal.run(lambda: self._fill(left))
        if left == 0.0 and not self._ready and not self._ended:
            raise TimeoutError(f"no event within {timeout} s: {self!r}")

    # On the loop

    async def _fill(self, timeout: float | None) -> None:
        """Wait for events: those that come later are kept for the next who asks."""
        if not (self._ready or self._ended):
            self._asked = self._asked or asyncio.create_task(self._pull())
            await asyncio.wait([self._asked], timeout=timeout)

    async def _pull(self) -> None:
        try:
            await self._pull_one()
            while self._waiting() and len(self._ready) < BATCH:
                await self._pull_one()
        except StopAsyncIteration:
            self._ended = True
        finally:
            self._asked = None

    async def _pull_one(self) -> None:
        try:
            event: E | _Failure = await self._source.__anext__()
        except StopAsyncIteration:
            raise
        except Exception as error:
            event = _Failure(error)
        self._ready.append(event)

    def _waiting(self) -> bool:
        """Is there an event that need not be waited for?"""
        return False

    async def _close(self) -> None:
        asked, self._ended = self._asked, True
        self._ready.clear()
        if asked is not None:
            asked.cancel()
            await asyncio.wait([asked])
        await self._source.aclose()


class EventStream(Events[E]):
    """The events of some streams, in order."""

    _source: AsyncEventStream[E]

    @property
    def dropped(self) -> int:
        """Events that the overflow policy has dropped so far."""
        return self._portal.read(lambda: self._source.dropped)

    @property
    def pending(self) -> int:
        """Events that wait to be taken."""
        return self._portal.read(lambda: self._source.pending + len(self._ready))

    @property
    def state(self) -> State:
        """LIVE when every stream is; else the worst of them."""
        return self._portal.read(lambda: self._source.state)

    @property
    def states(self) -> dict[str, State]:
        """The state of each stream by its wire name."""
        return self._portal.read(lambda: dict(self._source.states))

    def _waiting(self) -> bool:
        return self._source.pending > 0

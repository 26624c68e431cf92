"""Bounded buffers between a stream and a slow consumer, one per overflow policy.

``put(key, event)`` never fails and never waits; ``take()`` gives the next event, or a :class:`Gap`
at the place where events are missing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping
from enum import StrEnum
from typing import Final

import msgspec


class Overflow(StrEnum):
    """What happens when a consumer is slower than its stream."""

    ERROR = "error"
    """New events are dropped until there is room; StreamOverflowException tells how many, at their place."""
    DROP_OLDEST = "drop_oldest"
    """The oldest waiting events are dropped."""
    CONFLATE = "conflate"
    """Only the newest event of each stream and symbol waits."""
    BLOCK = "block"
    """Reading of the connection stops until there is room: nothing is lost, everything on it waits."""


class Gap(msgspec.Struct):
    """So many events are missing here."""

    dropped: int


class Buffer:
    """Keeps the first ``size`` events; what does not fit is counted by a gap in its place."""

    full = False
    """Reading has to stop (BLOCK only)."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.dropped = 0
        self._items: deque[object] = deque()

    def __len__(self) -> int:
        return len(self._items)

    def put(self, key: Hashable, event: object) -> None:
        """An event arrives."""
        items = self._items
        if len(items) < self.size:
            items.append(event)
            return
        self.dropped += 1
        last = items[-1]
        if isinstance(last, Gap):
            last.dropped += 1
        else:
            items.append(Gap(1))

    def take(self) -> object:
        """The oldest event or gap; IndexError when there is none."""
        return self._items.popleft()

    def clear(self) -> None:
        """Forget what waits."""
        self._items.clear()


class SlidingBuffer(Buffer):
    """Keeps the last ``size`` events."""

    def put(self, key: Hashable, event: object) -> None:
        self._items.append(event)
        if len(self._items) > self.size:
            self._items.popleft()
            self.dropped += 1


class BlockingBuffer(Buffer):
    """Keeps everything, and says when reading must stop: from ``size`` on, until half of it is taken.

    What has already been read from the socket is still put, so it can exceed ``size`` by that much.
    """

    def put(self, key: Hashable, event: object) -> None:
        self._items.append(event)
        if len(self._items) >= self.size:
            self.full = True

    def take(self) -> object:
        event = self._items.popleft()
        if self.full and len(self._items) <= self.size // 2:
            self.full = False
        return event

    def clear(self) -> None:
        self._items.clear()
        self.full = False


class ConflatingBuffer(Buffer):
    """Keeps the newest event of each key, in the order in which the keys came."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self._newest: dict[Hashable, object] = {}

    def __len__(self) -> int:
        return len(self._newest)

    def put(self, key: Hashable, event: object) -> None:
        if key in self._newest:
            self.dropped += 1
        self._newest[key] = event

    def take(self) -> object:
        try:
            return self._newest.pop(next(iter(self._newest)))
        except StopIteration:
            raise IndexError("nothing waits") from None

    def clear(self) -> None:
        self._newest.clear()


BUFFERS: Final[Mapping[Overflow, type[Buffer]]] = {
    Overflow.ERROR: Buffer,
    Overflow.DROP_OLDEST: SlidingBuffer,
    Overflow.CONFLATE: ConflatingBuffer,
    Overflow.BLOCK: BlockingBuffer,
}


def make_buffer(size: int, overflow: Overflow) -> Buffer:
    """An empty buffer with that policy."""
    return BUFFERS[overflow](size)

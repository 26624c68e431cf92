"""Streams: who has subscribed to what, and the beat in which timed events are made.

What happens at once is sent with `Hub.send()`. Everything else goes out at the boundaries of its
update speed, from `Hub.tick()`. Which streams there are, and what they carry, the product's `Source`
knows. An event is made once per stream and encoded once per kind of connection. The diffs of one
stream follow each other without a gap: each begins with the update id after the last one of the
diff before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

import msgspec

from .amount import text
from .book import Change
from .clock import Clock

encode: Final = msgspec.json.Encoder().encode
TICK: Final = 100_000
"""Microseconds between two looks at what is due."""


class Subscriber(Protocol):
    """A connection: whether it wants the stream's name around each event, in which time unit."""

    combined: bool
    unit: int

    def deliver(self, stream: str, payload: bytes) -> None:
        """Sends an event."""
        ...


class Source(Protocol):
    """What a product makes streams from."""

    def begin(self, stream: str) -> None:
        """The stream has a first subscriber."""
        ...

    def stop(self, stream: str) -> None:
        """The stream has no subscribers."""
        ...

    def flush(self, now: int, tick: int) -> None:
        """Sends what is due at that tick."""
        ...


class Gatherer:
    """Level changes of one symbol since its diff stream last sent them."""

    __slots__ = ("asks", "bids", "first", "last")

    def __init__(self, update_id: int) -> None:
        self.first = update_id + 1
        self.last = update_id
        self.bids: dict[int, int] = {}
        self.asks: dict[int, int] = {}

    def add(self, changes: Sequence[Change]) -> None:
        """More changes."""
        for change in changes:
            (self.bids if change.bid else self.asks)[change.price] = change.after
        self.last = changes[-1].update_id

    def restart(self) -> None:
        """What was gathered has been sent."""
        self.first = self.last + 1
        self.bids, self.asks = {}, {}

    def take(self, symbol: str, now: int, unit: int) -> dict[str, object]:
        """The diff event."""
        return {
            "e": "depthUpdate",
            "E": now // unit,
            "s": symbol,
            "U": self.first,
            "u": self.last,
            "b": [(text(p), text(self.bids[p])) for p in sorted(self.bids, reverse=True)],
            "a": [(text(p), text(self.asks[p])) for p in sorted(self.asks)],
        }


class Hub:
    """All streams of one product."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.subscribers: dict[str, dict[Subscriber, None]] = {}
        self.feed: Source | None = None
        self.recorded: set[str] = set()
        """Streams that a recording has: nothing else is sent on them."""
        self._ticked = clock.now() // TICK

    # -- subscriptions

    def join(self, stream: str, subscriber: Subscriber) -> None:
        """From now on the subscriber gets the stream."""
        found = self.subscribers.get(stream)
        if found is None:
            found = self.subscribers[stream] = {}
            if self.feed is not None:
                self.feed.begin(stream)
        found[subscriber] = None

    def leave(self, stream: str, subscriber: Subscriber) -> None:
        """No longer."""
        found = self.subscribers.get(stream)
        if found is None:
            return
        found.pop(subscriber, None)
        if not found:
            del self.subscribers[stream]
            if self.feed is not None:
                self.feed.stop(stream)

    # -- events

    def send(self, stream: str, build: Callable[[int], object]) -> None:
        """Makes an event (for each time unit somebody wants) and sends it."""
        found = self.subscribers.get(stream)
        if not found or stream in self.recorded:
            return
        payloads: dict[int, bytes] = {}
        for subscriber in tuple(found):
            payload = payloads.get(subscriber.unit)
            if payload is None:
                payload = payloads[subscriber.unit] = encode(build(subscriber.unit))
            subscriber.deliver(stream, payload)

    def send_raw(self, stream: str, payload: bytes) -> None:
        """Sends an event that is encoded already."""
        for subscriber in tuple(self.subscribers.get(stream, ())):
            subscriber.deliver(stream, payload)

    def tick(self) -> None:
        """Sends whatever has become due since the last call."""
        now = self._clock.now()
        reached = now // TICK
        if reached < self._ticked or reached - self._ticked > 100:
            self._ticked = reached - 1
        while self._ticked < reached:
            self._ticked += 1
            if self.feed is not None:
                self.feed.flush(self._ticked * TICK, self._ticked)

"""From an old wire to a new one: nothing lost, nothing twice, everything in order.

Theory of operation. For a while both wires carry the same streams. Each event has a mark that only
grows within its stream and symbol (an update id, a trade id, an event time). The old wire leads;
what the new one brings is kept until the old one has delivered an event at or behind the first one
kept: from there on the new wire is known to have everything. Then the two are *joined*, and an
event is delivered when its mark is above the last, whichever wire brings it first. So it does not
matter which of them ends. A quiet stream has nothing to compare; it is joined when the time is up.
Several events may have one time, and some have no mark at all: these are told apart by what they say, which
is the same on both wires.
While the old wire is *behind*, ending it would lose what lies between the two; while the new one
*lags*, what it brings has to go on through here, or it would be delivered twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Generic, NamedTuple, TypeVar, cast

T = TypeVar("T")

MARKS: Final[Mapping[str, str]] = {
    "trade": "t",
    "aggTrade": "a",
    "blockTrade": "t",
    "depthUpdate": "u",
    "bookTicker": "u",
    "referencePrice": "t",
    "tradingSession": "t",
}
"""Key of the growing mark by event type; the others grow in event time ``E``."""
TIME: Final = "E"
BARE_MARKS: Final = ("lastUpdateId", "u", TIME)
"""The same for payloads without an event type."""


class Mark(NamedTuple):
    """What grows from event to event. ``shared``: it is a time, which other events may have, too."""

    at: int
    shared: bool = False


def mark(payload: object) -> Mark | None:
    """The mark of an event; None where it has none. An array has the highest of its elements."""
    if isinstance(payload, list):
        elements = cast("list[object]", payload)
        return max((found for element in elements if (found := mark(element)) is not None), default=None)
    event = fields(payload)
    kind = event.get("e")
    keys = BARE_MARKS if kind is None else (MARKS.get(str(kind), TIME), TIME)
    marks = ((number(event.get(key)), key == TIME) for key in keys)
    return next((Mark(at, shared) for at, shared in marks if at is not None), None)


def symbol(payload: object) -> object:
    """The symbol of an event: a stream of all symbols has a mark for each."""
    return fields(payload).get("s")


def fields(payload: object) -> Mapping[str, object]:
    """What an event says, if it is an object."""
    return cast("Mapping[str, object]", payload) if isinstance(payload, Mapping) else {}


def number(value: object) -> int | None:
    """A mark may come as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return int(value) if isinstance(value, str) and value.isdecimal() else None


class Seam(Generic[T]):
    """The handover of one stream (and symbol)."""

    def __init__(self, *, joined: bool) -> None:
        self.joined = joined
        self._last: int | None = None
        self._latest: list[T] = []
        """Events delivered that have the last mark."""
        self._newest: int | None = None
        self._kept: list[tuple[Mark | None, T]] = []
        self._old_only: list[T] = []
        """Events without a mark that came on the old wire and not, so far, on the new one."""
        self._new_only: list[T] = []

    def receive_old(self, mark: Mark | None, event: T) -> Iterator[T]:
        """An event of the old wire; yields what to deliver now."""
        if self.joined:
            yield from self._deliver(mark, event, self._old_only, self._new_only)
            return
        if mark is None:
            self._old_only.append(event)
        else:
            self._note(mark, event)
        yield event
        yield from self._join_if_caught_up()

    def receive_new(self, mark: Mark | None, event: T) -> Iterator[T]:
        """An event of the new wire; yields what to deliver now."""
        self._newest = mark.at if mark is not None else self._newest
        if self.joined:
            yield from self._deliver(mark, event, self._new_only, self._old_only)
            return
        self._kept.append((mark, event))
        yield from self._join_if_caught_up()

    @property
    def behind(self) -> bool:
        """The old wire has not yet brought what lies before the first event of the new one."""
        return not self.joined and bool(self._kept)

    @property
    def lags(self) -> bool:
        """The new wire still brings what was delivered already."""
        return self._newest is not None and self._last is not None and self._newest < self._last

    def join(self) -> Iterator[T]:
        """Wait no longer: yields what was kept and not delivered."""
        self.joined = True
        kept, self._kept = self._kept, []
        for mark, event in kept:
            yield from self._deliver(mark, event, self._new_only, self._old_only)

    def _join_if_caught_up(self) -> Iterator[T]:
        if self._kept and self._reached(*self._kept[0]):
            yield from self.join()

    def _reached(self, mark: Mark | None, event: T) -> bool:
        """The old wire has brought that event of the new one, or a later one."""
        if mark is None:
            return event in self._old_only
        return self._last is not None and self._last >= mark.at

    def _deliver(self, mark: Mark | None, event: T, own: list[T], other: list[T]) -> Iterator[T]:
        if mark is None:
            if event in other:
                other.remove(event)
                return
            own.append(event)
        elif self._is_known(mark, event):
            return
        else:
            self._note(mark, event)
        yield event

    def _is_known(self, mark: Mark, event: T) -> bool:
        if self._last is None or mark.at != self._last:
            return self._last is not None and mark.at < self._last
        return not mark.shared or event in self._latest

    def _note(self, mark: Mark, event: T) -> None:
        if mark.at != self._last:
            self._last, self._latest = mark.at, []
        self._latest.append(event)


class Handover(Generic[T]):
    """All seams between two wires. ``streams``: those that the old wire carries."""

    def __init__(self, streams: Mapping[str, None]) -> None:
        self._streams = dict(streams)
        self._seams: dict[tuple[str, object], Seam[T]] = {}
        self._over = False

    def receive_old(self, stream: str, payload: object, event: T) -> Iterator[T]:
        """``event`` came on the old wire and says ``payload``; yields what to deliver now."""
        return self._seam(stream, payload).receive_old(mark(payload), event)

    def receive_new(self, stream: str, payload: object, event: T) -> Iterator[T]:
        """The same for the new wire."""
        return self._seam(stream, payload).receive_new(mark(payload), event)

    def finish(self) -> Iterator[T]:
        """The old wire ends now: yields what was still kept. Duplicates are known from here on as well."""
        self._over = True
        for seam in self._seams.values():
            yield from seam.join()

    @property
    def joined(self) -> bool:
        """Every stream has been seen on both wires."""
        seen = {stream for stream, _ in self._seams}
        return all(seam.joined for seam in self._seams.values()) and seen.issuperset(self._streams)

    @property
    def behind(self) -> bool:
        """The old wire still has something to bring in some stream that the new one will not."""
        return any(seam.behind for seam in self._seams.values())

    @property
    def lags(self) -> bool:
        """The new wire still brings something in some stream that was delivered already."""
        return any(seam.lags for seam in self._seams.values())

    def _seam(self, stream: str, payload: object) -> Seam[T]:
        key = stream, symbol(payload)
        seam = self._seams.get(key)
        if seam is None:
            seam = self._seams[key] = Seam(joined=self._over or stream not in self._streams)
        return seam

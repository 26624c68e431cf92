"""From an old wire to a new one: nothing lost, nothing twice, everything in order.

Theory of operation. For a while both wires carry the same streams. Each event has a mark that only
grows within its stream and symbol (an update id, a trade id, an event time). The old wire leads;
what the new one brings is kept until the old one has delivered an event at or behind the first one
kept: from there on the new wire is known to have everything. Then the two are *joined*, and an
event is delivered when its mark is above the last, whichever wire brings it first. So it does not
matter which of them ends. A quiet stream has nothing to compare; it is joined when the time is up.
While the old wire is *behind*, ending it would lose what lies between the two; while the new one
*lags*, what it brings has to go on through here, or it would be delivered twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, Generic, TypeVar, cast

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
BARE_MARKS: Final = ("lastUpdateId", "u", "E")
"""The same for payloads without an event type."""


def mark(payload: object) -> int | None:
    """The mark of an event; None where it has none. An array has the highest of its elements."""
    if isinstance(payload, list):
        elements = cast("list[object]", payload)
        return max((found for element in elements if (found := mark(element)) is not None), default=None)
    event = fields(payload)
    kind = event.get("e")
    keys = BARE_MARKS if kind is None else (MARKS.get(str(kind), "E"), "E")
    return next((found for key in keys if (found := number(event.get(key))) is not None), None)


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
        self._newest: int | None = None
        self._kept: list[tuple[int | None, T]] = []

    def receive_old(self, mark: int | None, event: T) -> Iterator[T]:
        """An event of the old wire; yields what to deliver now."""
        if self.joined:
            yield from self._deliver(mark, event)
            return
        self._last = mark
        yield event
        yield from self._join_if_caught_up()

    def receive_new(self, mark: int | None, event: T) -> Iterator[T]:
        """An event of the new wire; yields what to deliver now."""
        self._newest = mark if mark is not None else self._newest
        if self.joined:
            yield from self._deliver(mark, event)
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
            yield from self._deliver(mark, event)

    def _join_if_caught_up(self) -> Iterator[T]:
        first = self._kept[0][0] if self._kept else None
        if first is not None and self._last is not None and self._last >= first:
            yield from self.join()

    def _deliver(self, mark: int | None, event: T) -> Iterator[T]:
        if mark is None or self._last is None or mark > self._last:
            self._last = mark if mark is not None else self._last
            yield event


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

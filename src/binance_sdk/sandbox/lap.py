"""A recording that is played again and again: how far its ids and times are moved in each lap.

A lap begins with the recorded snapshot: what is older than that is sent in the first one only. What is
counted goes on where the lap before has ended: each kind of id, and the time, is moved by its whole
range, so what was recorded stays apart by as much as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec

from .amount import text
from .recording import RecordedBook, RecordedSnapshot

UPDATE: Final = "update"
TRADE: Final = "trade"
AGGREGATE: Final = "aggregate"
TIME: Final = "time"
_TIMES: Final = {"E": TIME, "T": TIME}
_IDS: Final[Mapping[str, Mapping[str, str]]] = {
    "depthUpdate": {"U": UPDATE, "u": UPDATE, "pu": UPDATE},
    "bookTicker": {"u": UPDATE},
    "trade": {"t": TRADE},
    "aggTrade": {"a": AGGREGATE, "f": TRADE, "l": TRADE},
    "": {"u": UPDATE, "lastUpdateId": UPDATE},
}
"""What is counted in events of a kind; Spot's book tickers and partial books do not say theirs."""

Event = dict[str, object]
_decode: Final = msgspec.json.Decoder(Event).decode
_encode: Final = msgspec.json.Encoder().encode


class Laps:
    """Takes every event of the recording: those of the first lap as they are, later ones moved.

    ``update_id`` is that of the recorded snapshot.
    """

    def __init__(self, update_id: int) -> None:
        self.number = 0
        """Laps that have ended."""
        self._update_id = update_id
        self._low = {UPDATE: update_id}
        self._high = {UPDATE: update_id}
        self._last: dict[str, Event] = {}
        """Diffs by stream."""

    @property
    def nanoseconds(self) -> int:
        """How much later everything happens in this lap."""
        return self._shift(TIME) * 1_000_000

    def take(self, stream: str, payload: bytes) -> bytes | None:
        """The event as it is sent; None for one that is older than the snapshot with which the lap began."""
        event = _decode(payload)
        if not self.number:
            self._note(event)
            moved = event
        elif self._is_old(event):
            return None
        else:
            moved = self._move(event)
        if event.get("e") == "depthUpdate":
            self._last[stream] = moved = self._chained(moved, self._last.get(stream))
        return _encode(moved) if self.number else payload

    def begin(self, nanoseconds: int) -> None:
        """Another lap begins. The one before has lasted at least so long."""
        low = self._low.setdefault(TIME, 0)
        self._high[TIME] = max(self._high.get(TIME, 0), low + nanoseconds // 1_000_000)
        self.number += 1

    def lead_back(self, book: RecordedBook, start: RecordedSnapshot) -> Iterator[tuple[str, bytes]]:
        """For each stream of diffs, the one that makes of the book what the snapshot has."""
        there = RecordedBook(start)
        bids, asks = (
            _rows(rows, here, wanted)
            for rows, here, wanted in (
                (start.bids, book.bids, there.bids),
                (start.asks, book.asks, there.asks),
            )
        )
        for stream, last in self._last.items():
            update_id = self._update_id + self._shift(UPDATE)
            diff = last | {"U": _number(last, "u") + 1, "u": update_id, "b": bids, "a": asks}
            self._last[stream] = diff = self._chained(diff, last)
            yield stream, _encode(diff)

    def _chained(self, diff: Event, last: Event | None) -> Event:
        """The first diff after a snapshot may begin before it, which the one after another may not."""
        if not self.number or last is None:
            return diff
        diff = diff | {"U": max(_number(diff, "U"), _number(last, "u") + 1)}
        return diff | {"pu": last["u"]} if "pu" in diff else diff

    def _note(self, event: Event) -> None:
        if event.get("e", "") not in _IDS:
            return
        for name, kind in _counted(event).items():
            value = event.get(name)
            if isinstance(value, int):
                value //= _scale(kind, value)
                self._high[kind] = max(self._high.get(kind, value), value)
                if kind != UPDATE:
                    self._low[kind] = min(self._low.get(kind, value), value)

    def _shift(self, kind: str) -> int:
        """How far ids of that kind, or times in milliseconds, are moved in this lap."""
        return self.number * (self._high.get(kind, 0) + 1 - self._low.get(kind, 0))

    def _is_old(self, event: Event) -> bool:
        update = event.get("u", event.get("lastUpdateId"))
        return event.get("e", "") in _IDS and isinstance(update, int) and update <= self._update_id

    def _move(self, event: Event) -> Event:
        moved = dict(event)
        for name, kind in _counted(event).items():
            value = event.get(name)
            if isinstance(value, int):
                moved[name] = value + self._shift(kind) * _scale(kind, value)
        return moved


def _counted(event: Event) -> dict[str, str]:
    return {**_TIMES, **_IDS.get(str(event.get("e", "")), {})}


def _scale(kind: str, value: int) -> int:
    return 1000 if kind == TIME and value >= 10**14 else 1


def _number(event: Event, name: str) -> int:
    value = event[name]
    assert isinstance(value, int)
    return value


def _rows(rows: list[list[str]], here: Mapping[int, int], wanted: Mapping[int, int]) -> list[tuple[str, str]]:
    """What has to change, written with as many decimals as the recording has."""
    digits = [len(word.partition(".")[2]) for word in (rows[0] if rows else ("", ""))]

    def written(units: int, decimals: int) -> str:
        whole, _, fraction = text(units).partition(".")
        return f"{whole}.{fraction[:decimals]}" if decimals else whole

    return [
        (written(price, digits[0]), written(wanted.get(price, 0), digits[1]))
        for price in sorted({*here, *wanted})
        if here.get(price, 0) != wanted.get(price, 0)
    ]

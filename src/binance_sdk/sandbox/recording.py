"""Recorded frames and snapshots, and the book that they make."""

from __future__ import annotations

from collections import deque
from heapq import nlargest, nsmallest
from typing import Final

import msgspec

from .amount import parse
from .book import Snapshot

MEMORY: Final = 5_000
"""Diffs that can be undone to tell an earlier book."""

Rows = list[list[str]]


class Diff(msgspec.Struct):
    """What is needed of a recorded depth diff."""

    s: str
    U: int
    u: int
    b: Rows
    a: Rows
    pu: int | None = None
    """Futures: ``u`` of the diff before."""


class RecordedTrade(msgspec.Struct):
    """What is needed of a recorded trade."""

    s: str
    t: int
    p: str
    q: str
    T: int
    m: bool


class Recorded(msgspec.Struct):
    """A recorded line: a stream frame, or a snapshot."""

    stream: str = ""
    data: msgspec.Raw = msgspec.Raw()
    lastUpdateId: int = 0
    bids: Rows = []
    asks: Rows = []


decode_line: Final = msgspec.json.Decoder(Recorded).decode
decode_diff: Final = msgspec.json.Decoder(Diff).decode
decode_trade: Final = msgspec.json.Decoder(RecordedTrade).decode


class RecordedBook:
    """The book of a recording as far as it has been played."""

    def __init__(self, first: Recorded) -> None:
        self.update_id = first.lastUpdateId
        self.bids = {parse(price): parse(size) for price, size in first.bids}
        self.asks = {parse(price): parse(size) for price, size in first.asks}
        self._undo: deque[tuple[int, list[tuple[dict[int, int], int, int]]]] = deque(maxlen=MEMORY)

    def apply(self, diff: Diff) -> None:
        """Takes in a diff; ValueError when one is missing before it."""
        if diff.u <= self.update_id:
            return
        if self.update_id + 1 < diff.U and diff.pu != self.update_id:
            raise ValueError(f"the recording has a gap: {self.update_id} is followed by {diff.U}")
        before: list[tuple[dict[int, int], int, int]] = []
        for side, rows in ((self.bids, diff.b), (self.asks, diff.a)):
            for price_text, size_text in rows:
                price, size = parse(price_text), parse(size_text)
                before.append((side, price, side.get(price, 0)))
                if size:
                    side[price] = size
                else:
                    side.pop(price, None)
        self._undo.append((self.update_id, before))
        self.update_id = diff.u

    def snapshot(self, limit: int = 5000) -> Snapshot:
        """Its best levels now."""
        bids = [(price, self.bids[price]) for price in nlargest(limit, self.bids)]
        asks = [(price, self.asks[price]) for price in nsmallest(limit, self.asks)]
        return Snapshot(self.update_id, bids, asks)

    def at(self, update_id: int) -> Snapshot:
        """The whole book right after the diff that ends with that update id; LookupError for others."""
        bids, asks, reached = dict(self.bids), dict(self.asks), self.update_id
        for earlier, before in reversed(self._undo):
            if reached <= update_id:
                break
            for side, price, size in reversed(before):
                (bids if side is self.bids else asks)[price] = size
            reached = earlier
        if reached != update_id:
            raise LookupError(f"no diff that is remembered ends with update id {update_id}")
        return Snapshot(
            update_id,
            sorted(((p, q) for p, q in bids.items() if q), reverse=True),
            sorted((p, q) for p, q in asks.items() if q),
        )

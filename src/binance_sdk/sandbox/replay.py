"""A recorded market: its frames as streams, its book behind `depth`, at any speed.

A recording is a (gzipped) text file whose lines hold the receive time in nanoseconds, a space, and
the JSON as it came: combined stream frames and one REST snapshot. The book starts from that
snapshot; diffs are applied in the moment in which they are sent, so a snapshot that a client asks
for is always what the diffs sent so far lead to. Diffs that are older than the recorded snapshot
are sent all the same: clients have to know what to do with them.
"""

from __future__ import annotations

import asyncio
import gzip
from collections import deque
from collections.abc import Collection, Iterator
from heapq import nlargest, nsmallest
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

import msgspec

from .amount import parse, times
from .book import Snapshot
from .catalog import SPOT
from .order import Trade

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

MEMORY: Final = 5_000
"""Diffs that can be undone to tell an earlier book."""
SLICE: Final = 500
"""Frames that are sent before others get their turn."""
MOST_WAITING: Final = 1_000_000
"""Bytes that may wait for the slowest client when the speed is left to the clients."""

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


_line: Final = msgspec.json.Decoder(Recorded).decode
_diff: Final = msgspec.json.Decoder(Diff).decode
_trade: Final = msgspec.json.Decoder(RecordedTrade).decode


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


class Replay:
    """A market that comes from a recording.

    ``speed`` 1 is as it was, 10 is ten times as fast, None is as fast as the clients read. Playing
    begins when every stream in ``wait_for`` has a subscriber (by default: when any stream of the
    recorded symbol has). ``done`` is set when all has been sent. ``product`` is where it was recorded:
    spot, um_futures or cm_futures. A recorded stream of diffs stands for those of every update speed.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        symbol: str = "BTCUSDT",
        speed: float | None = 1.0,
        wait_for: Collection[str] = (),
        product: str = SPOT,
    ) -> None:
        self.path, self.symbol, self.speed = Path(path), symbol, speed
        self.product = product
        self.wait_for = frozenset(wait_for)
        self.done = asyncio.Event()
        self.sent = 0
        """Frames played so far."""
        self.book = RecordedBook(self._first_snapshot())
        self._lines = self._read()
        self._next: tuple[int, Recorded] | None = None
        self._began: tuple[int, int] | None = None

    def _open(self) -> IO[bytes]:
        return cast("IO[bytes]", gzip.open(self.path)) if self.path.suffix == ".gz" else self.path.open("rb")

    def _read(self) -> Iterator[tuple[int, Recorded]]:
        with self._open() as file:
            for line in file:
                received, _, frame = line.partition(b" ")
                yield int(received), _line(frame)

    def _first_snapshot(self) -> Recorded:
        for _, line in self._read():
            if line.lastUpdateId:
                return line
        raise ValueError(f"{self.path}: no snapshot in it, so its book is not known")

    def begin(self, sandbox: Sandbox) -> None:
        """Puts its book in the place of the engine's."""
        sandbox.products[self.product].show(self.symbol, self.book.snapshot)

    def knows(self, name: str, product: str = SPOT) -> bool:
        """It keeps the book of the recorded symbol."""
        return (name, product) == (self.symbol, self.product)

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """The recorded book at the end of a diff."""
        return self.book.at(update_id)

    def act(self, sandbox: Sandbox) -> None:
        """Plays what is due."""
        if self.done.is_set() or not self._wanted(sandbox):
            return
        now = sandbox.clock.true() * 1000
        for _ in range(SLICE):
            if self._next is None:
                self._next = next(self._lines, None)
            if self._next is None:
                self.done.set()
                return
            received, line = self._next
            if self._began is None:
                self._began = now, received
            if not self._is_due(sandbox, now, received):
                return
            self._next = None
            self._play(sandbox, line)

    def _wanted(self, sandbox: Sandbox) -> bool:
        if self._began is not None:
            return True
        subscribed = sandbox.products[self.product].hub.subscribers.keys()
        if self.wait_for:
            return self.wait_for <= subscribed
        return any(name.startswith(f"{self.symbol.lower()}@") for name in subscribed)

    def _is_due(self, sandbox: Sandbox, now: int, received: int) -> bool:
        if self.speed is None:
            return sandbox.connections.most_waiting() < MOST_WAITING
        assert self._began is not None
        return (now - self._began[0]) * self.speed >= received - self._began[1]

    def _play(self, sandbox: Sandbox, line: Recorded) -> None:
        if not line.stream:
            return
        front, payload = sandbox.products[self.product], bytes(line.data)
        kind = line.stream.partition("@")[2]
        names: tuple[str, ...] = (line.stream,)
        if kind.startswith("depth"):
            self.book.apply(_diff(payload))
            names = self._of_all_speeds(line.stream, front)
        elif kind == "trade":
            trade = _trade(payload)
            price, quantity = parse(trade.p), parse(trade.q)
            quote = times(price, quantity)
            front.replayed(
                self.symbol, [Trade(trade.t, price, quantity, quote, trade.T * 1000, trade.m, trade.t)]
            )
        self.sent += 1
        for name in names:
            front.hub.send_raw(name, payload)

    def _of_all_speeds(self, recorded: str, front: Front) -> tuple[str, ...]:
        if self.product == SPOT:
            return (recorded,)
        name = recorded.partition("@")[0]
        known = (f"{name}@depth", *(f"{name}@depth@{speed}ms" for speed in (0, 100, 250, 500)))
        return tuple(other for other in known if other in front.hub.subscribers)

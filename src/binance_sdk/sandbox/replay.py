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
from collections.abc import Callable, Collection, Iterator
from itertools import count
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, cast

from .amount import parse, times
from .book import Snapshot
from .catalog import SPOT
from .lap import Laps
from .order import Trade
from .recording import Recorded, RecordedBook, decode_diff, decode_line, decode_trade

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

SLICE: Final = 500
"""Frames that are sent before others get their turn."""
MOST_WAITING: Final = 1_000_000
"""Bytes that may wait for the slowest client when the speed is left to the clients."""


class Replay:
    """A market that comes from a recording.

    ``speed`` 1 is as it was, 10 is ten times as fast, None is as fast as the clients read. Playing
    begins when every stream in ``wait_for`` has a subscriber (by default: when any stream of the
    recorded symbol has). ``done`` is set when all has been sent. ``product`` is where it was recorded:
    spot, um_futures or cm_futures. A recorded stream of diffs stands for those of every update speed.

    With ``loop`` it begins anew at its end and never is done: a diff leads back to the recorded snapshot,
    and all ids and times go on growing.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        symbol: str = "BTCUSDT",
        speed: float | None = 1.0,
        wait_for: Collection[str] = (),
        product: str = SPOT,
        loop: bool = False,
    ) -> None:
        if speed is not None and speed <= 0:
            raise ValueError(f"speed={speed}: give a positive number, or None for as fast as clients read")
        self.path, self.symbol, self.speed = Path(path), symbol, speed
        self.product = product
        self.wait_for = frozenset(wait_for)
        self.done = asyncio.Event()
        self.sent = 0
        """Frames played so far."""
        self._snapshot = self._first_snapshot()
        self.book = RecordedBook(self._snapshot)
        self.laps = Laps(self._snapshot.lastUpdateId) if loop else None
        """Counts how often it has begun anew; None when it does not."""
        self._lines = self._read()
        self._next: tuple[int, Recorded] | None = None
        self._began: tuple[int, int] | None = None
        self._starts = self._ended = next(self._read())[0]
        """When the first line, and the last one so far, had been received."""

    def _open(self) -> IO[bytes]:
        return cast("IO[bytes]", gzip.open(self.path)) if self.path.suffix == ".gz" else self.path.open("rb")

    def _read(self) -> Iterator[tuple[int, Recorded]]:
        with self._open() as file:
            for line in file:
                received, _, frame = line.partition(b" ")
                yield int(received), decode_line(frame)

    def _first_snapshot(self) -> Recorded:
        for _, line in self._read():
            if line.lastUpdateId:
                return line
        raise ValueError(f"{self.path}: no snapshot in it, so its book is not known")

    def begin(self, sandbox: Sandbox) -> None:
        """Puts its book in the place of the engine's."""
        sandbox.products[self.product].show(self.symbol, self.book.snapshot)

    def keeps(self, name: str, product: str) -> Callable[[int], Snapshot] | None:
        """The recorded book at the end of a diff."""
        return self.book.at if (name, product) == (self.symbol, self.product) else None

    def act(self, sandbox: Sandbox) -> None:
        """Plays what is due."""
        if self.done.is_set() or not self._wanted(sandbox):
            return
        now = sandbox.clock.true() * 1000
        late = 0.0
        for _ in range(SLICE) if not sandbox.clock.virtual or self.speed is None else count():
            if self._next is None:
                self._next = self._following(sandbox)
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
            late = self._late(now, received)
        sandbox.lag.add(late / 1e9, f"{self.path.name} cannot be played at {self.speed} times its speed")

    def _wanted(self, sandbox: Sandbox) -> bool:
        endless = self.laps is not None and self.speed is None
        if self._began is not None and not endless:
            return True
        subscribed = sandbox.products[self.product].hub.subscribers.keys()
        if self.wait_for:
            return self.wait_for <= subscribed
        return any(name.startswith(f"{self.symbol.lower()}@") for name in subscribed)

    def _following(self, sandbox: Sandbox) -> tuple[int, Recorded] | None:
        """The next line, with the time at which it was received, or would have been in this lap."""
        found = next(self._lines, None)
        if found is None and self.laps is not None and self.sent:
            self._begin_anew(sandbox, self.laps)
            found = next(self._lines, None)
        if found is None:
            return None
        self._ended, line = found
        return self._ended + (self.laps.nanoseconds if self.laps is not None else 0), line

    def _begin_anew(self, sandbox: Sandbox, laps: Laps) -> None:
        laps.begin(self._ended - self._starts)
        for stream, diff in laps.lead_back(self.book, self._snapshot):
            self._send(sandbox, stream, diff)
        self._lines = self._read()

    def _is_due(self, sandbox: Sandbox, now: int, received: int) -> bool:
        if self.speed is None:
            return sandbox.connections.most_waiting() < MOST_WAITING
        return self._late(now, received) >= 0

    def _late(self, now: int, received: int) -> float:
        """Nanoseconds since that line was due."""
        if self.speed is None or self._began is None:
            return 0.0
        return (now - self._began[0]) - (received - self._began[1]) / self.speed

    def _play(self, sandbox: Sandbox, line: Recorded) -> None:
        if not line.stream:
            return
        payload: bytes | None = bytes(line.data)
        if self.laps is not None:
            payload = self.laps.take(line.stream, bytes(line.data))
        if payload is not None:
            self._send(sandbox, line.stream, payload)

    def _send(self, sandbox: Sandbox, stream: str, payload: bytes) -> None:
        front, kind = sandbox.products[self.product], stream.partition("@")[2]
        names: tuple[str, ...] = (stream,)
        if kind.startswith("depth"):
            self.book.apply(decode_diff(payload))
            names = self._of_all_speeds(stream, front)
        elif kind == "trade":
            trade = decode_trade(payload)
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

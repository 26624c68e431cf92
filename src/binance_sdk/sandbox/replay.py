"""A recorded market: its messages as streams, its books behind `depth`, at any speed.

Each book starts from the first snapshot of its symbol (`recording` says what a recording looks like); diffs
are applied in the moment in which they are sent, so a snapshot that a client asks for is always what the
diffs sent so far lead to. Diffs that are older than the recorded snapshot are sent all the same: clients
have to know what to do with them. So do they with what an interruption of the recording left out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .amount import parse, times
from .book import Snapshot
from .catalog import CM, SPOT, UM
from .lap import Laps
from .order import Trade
from .recording import (
    Header,
    Recorded,
    RecordedBook,
    RecordedSnapshot,
    decode_diff,
    decode_trade,
    header_of,
    read,
    symbol_of,
)

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
    begins when every stream in ``wait_for`` has a subscriber (by default: when any stream of a
    recorded symbol has). ``done`` is set when all has been sent. Files of `binance-sdk record` say themselves
    what they have; of others, ``product`` is where it was recorded (spot, um_futures or cm_futures; default:
    spot) and ``symbol`` what (default: BTCUSDT). A recorded stream of diffs stands for those of every update
    speed.

    With ``loop`` it begins anew at its end and never is done: a diff leads back to the recorded snapshot,
    and all ids and times go on growing. That is for recordings of one symbol without an interruption.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        symbol: str | None = None,
        speed: float | None = 1.0,
        wait_for: Collection[str] = (),
        product: str | None = None,
        loop: bool = False,
    ) -> None:
        if speed is not None and speed <= 0:
            raise ValueError(f"speed={speed}: give a positive number, or None for as fast as clients read")
        self.path, self.speed = Path(path), speed
        header = header_of(self.path) or Header(product=product or SPOT)
        self.product, self.streams = _checked(self.path, header, product), frozenset(header.streams)
        self.wait_for = frozenset(wait_for)
        self.done = asyncio.Event()
        self.sent = 0
        """Frames played so far."""
        snapshots = self._first_snapshots(symbol)
        self.symbol = symbol or next(iter(snapshots), "BTCUSDT")
        named = [name for name in map(symbol_of, header.streams) if name]
        self.symbols = tuple(dict.fromkeys([*snapshots, *named])) or (self.symbol,)
        self.books = {name: RecordedBook(snapshot) for name, snapshot in snapshots.items()}
        self._snapshot = snapshots.get(self.symbol, RecordedSnapshot())
        self.laps = self._laps() if loop else None
        """Counts how often it has begun anew; None when it does not."""
        self._lines = read(self.path)
        self._next: tuple[int, Recorded] | None = None
        self._began: tuple[int, int] | None = None
        self._starts = self._ended = next(read(self.path)).received
        """When the first line, and the last one so far, had been received."""

    @property
    def book(self) -> RecordedBook:
        """The book of its symbol, or of the first of them."""
        return self.books[self.symbol]

    def _first_snapshots(self, symbol: str | None) -> dict[str, RecordedSnapshot]:
        """By symbol, for each that has a stream of diffs; of the one symbol where the file does not say."""
        wanted = {symbol_of(stream) for stream in self.streams if _is_diffs(stream)}
        found: dict[str, RecordedSnapshot] = {}
        for line in read(self.path):
            if line.kind == "snapshot":
                found.setdefault(symbol_of(line.stream) or symbol or "BTCUSDT", line)
            if found.keys() >= wanted and (found or self.streams):
                return found
        missing = ", ".join(sorted(wanted - found.keys()))
        which = f"no snapshot of {missing}" if missing else "no snapshot"
        raise ValueError(f"{self.path}: {which} in it, so its book is not known")

    def _laps(self) -> Laps:
        if len(self.symbols) != 1 or len(self.books) != 1 or any(r.kind == "state" for r in read(self.path)):
            raise ValueError(f"{self.path}: only one symbol's book without an interruption can be looped")
        return Laps(self._snapshot.lastUpdateId)

    def begin(self, sandbox: Sandbox) -> None:
        """Puts its books in the place of the engine's."""
        front = sandbox.products[self.product]
        front.hub.recorded |= self.streams
        for name in self.symbols:
            if name in front.tapes:
                book = self.books.get(name) or RecordedBook(RecordedSnapshot())
                front.show(name, book.snapshot)

    def keeps(self, name: str, product: str) -> Callable[[int], Snapshot] | None:
        """The recorded book at the end of a diff."""
        return self.books[name].at if product == self.product and name in self.books else None

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
        if not self.streams.isdisjoint(subscribed):
            return True
        return any(symbol_of(name) in self.symbols for name in subscribed)

    def _following(self, sandbox: Sandbox) -> tuple[int, Recorded] | None:
        """The next line, with the time at which it was received, or would have been in this lap."""
        found = next(self._lines, None)
        if found is None and self.laps is not None and self.sent:
            self._begin_anew(sandbox, self.laps)
            found = next(self._lines, None)
        if found is None:
            return None
        self._ended = found.received
        return self._ended + (self.laps.nanoseconds if self.laps is not None else 0), found

    def _begin_anew(self, sandbox: Sandbox, laps: Laps) -> None:
        laps.begin(self._ended - self._starts)
        for stream, diff in laps.lead_back(self.book, self._snapshot):
            self._send(sandbox, stream, diff)
        self._lines = read(self.path)

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
        book = self.books.get(symbol_of(line.stream))
        if line.kind == "event" and line.stream:
            payload: bytes | None = bytes(line.data)
            if self.laps is not None:
                payload = self.laps.take(line.stream, bytes(line.data))
            if payload is not None:
                self._send(sandbox, line.stream, payload)
        elif line.kind == "snapshot" and book is not None:
            book.renew(line)
        elif line.kind == "state" and book is not None and _is_diffs(line.stream):
            book.interrupted()

    def _send(self, sandbox: Sandbox, stream: str, payload: bytes) -> None:
        front, kind = sandbox.products[self.product], stream.partition("@")[2]
        symbol = symbol_of(stream)
        names: tuple[str, ...] = (stream,)
        if _is_diffs(stream) and symbol in self.books:
            self.books[symbol].apply(decode_diff(payload))
            names = self._of_all_speeds(stream, front)
        elif kind == "trade" and symbol in front.tapes:
            trade = decode_trade(payload)
            price, quantity = parse(trade.p), parse(trade.q)
            quote = times(price, quantity)
            front.replayed(symbol, [Trade(trade.t, price, quantity, quote, trade.T * 1000, trade.m, trade.t)])
        self.sent += 1
        for name in names:
            front.hub.send_raw(name, payload)

    def _of_all_speeds(self, recorded: str, front: Front) -> tuple[str, ...]:
        """That stream, and those of other speeds that somebody wants and the recording has not."""
        if self.product == SPOT and not self.streams:
            return (recorded,)
        name = recorded.partition("@")[0]
        known = (f"{name}@depth", *(f"{name}@depth@{speed}ms" for speed in (0, 100, 250, 500, 1000)))
        wanted = (other for other in known if other in front.hub.subscribers)
        return tuple(other for other in wanted if other == recorded or other not in self.streams)


def _checked(path: Path, header: Header, product: str | None) -> str:
    """The product of a recording. Raises ValueError for another, and for one that cannot be played."""
    if header.product not in (SPOT, UM, CM):
        raise ValueError(f"{path}: {header.product} cannot be played: only {SPOT}, {UM} and {CM} can")
    if product not in (None, header.product):
        raise ValueError(f"{path} was recorded on {header.product}, not on {product}")
    return header.product


def _is_diffs(stream: str) -> bool:
    """Does it carry the diffs of a book? ``depth5`` does not."""
    return stream.partition("@")[2].partition("@")[0] == "depth"

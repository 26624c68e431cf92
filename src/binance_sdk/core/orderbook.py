"""A local order book that is right, or says that it is not.

Theory of operation. A snapshot says what the book was at one update id; every diff says what changed between
two of them. A diff *joins* when nothing is missing between the book and it. While every diff joins, the book
is LIVE. What the owner must do next is the answer of each method, a ``Progress``:

    diff joins         -> APPLIED        it may be read
    diff is older      -> IGNORED
    diff does not join -> NEED_SNAPSHOT  something is missing: the book cannot be read (SYNCING), this diff
                                         and those after it are kept, and the owner fetches a snapshot
    ... until it came  -> BUFFERED
    snapshot           -> APPLIED        it and the kept diffs, applied in order, make the book
                       -> NEED_SNAPSHOT  it is older than what was kept, or a diff in between is missing

What was missing may still come late: the levels before the gap are kept too, and as soon as the chain of ids
closes the book is LIVE without any snapshot. A lost connection is the same with another name: the book is
STALE until the next diff joins, or does not.

How diffs join differs by product. Spot: ``U`` is at most one more than the book's update id. Futures: ``pu``
is the book's update id; the first diff after a snapshot may also span it (``pu`` <= id <= ``u``).

Some snapshots come from a cache and are older than the stream. Where diffs came since, they show it; where
none came, because nothing changes, the book stays STALE until a snapshot is new enough for sure.

A snapshot ends at a few thousand levels. What lies beyond is unknown until it changes, so the book says how
far it is known, and asks in time (WANT_SNAPSHOT) for another while it stays LIVE. A snapshot that arrives at
a LIVE book is also an audit: if both differ the answer is CORRECTED, and the book is what the snapshot says.

Source: web-socket-streams.md, "How to manage a local order book correctly" (as corrected 2025-11-12), and the
pages of that name of the futures and of options.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from operator import attrgetter
from typing import Final, NamedTuple

from binance_sdk.core.depth import BookRule, Depth
from binance_sdk.core.ladder import Entry

BUFFER_LIMIT: Final = 4096
"""Diffs kept while a snapshot is awaited; beyond, the oldest go."""


class State(Enum):
    """Whether the book may be read."""

    SYNCING = "SYNCING"
    """There is no snapshot yet, or a diff is missing."""
    LIVE = "LIVE"
    """It is what Binance's book was at ``last_update_id``."""
    STALE = "STALE"
    """The connection was lost; nothing says yet whether something was missed."""


class Progress(Enum):
    """What became of a fact, and what to do next."""

    APPLIED = "APPLIED"
    """The book is LIVE and newer than before."""
    BUFFERED = "BUFFERED"
    """Kept for later: nothing to do, a snapshot is on its way or the next diff decides."""
    IGNORED = "IGNORED"
    """It says nothing new."""
    NEED_SNAPSHOT = "NEED_SNAPSHOT"
    """The book is not LIVE: fetch a snapshot (a newer one, if this is the answer to a snapshot)."""
    WANT_SNAPSHOT = "WANT_SNAPSHOT"
    """Applied; but known levels run out on one side, so fetch a snapshot soon. The book stays LIVE."""
    CORRECTED = "CORRECTED"
    """The snapshot differed from the LIVE book, which it replaced."""


LIVE: Final = State.LIVE  # looking a member up costs more than a diff can afford
APPLIED: Final = Progress.APPLIED
WANT_SNAPSHOT: Final = Progress.WANT_SNAPSHOT


class Diff(NamedTuple):
    """What changed after ``first_id - 1`` and up to ``last_id``."""

    first_id: int
    last_id: int
    bids: Sequence[Entry]
    asks: Sequence[Entry]
    previous_id: int | None = None


class Book:
    """The machine. Levels given to it are kept as they are: whoever gives them must not change them."""

    def __init__(self, rule: BookRule = "spot", *, buffer_limit: int = BUFFER_LIMIT) -> None:
        self.state = State.SYNCING
        self.depth: Depth | None = None
        """The levels as of the last diff that joined; only to be read while LIVE."""
        self.rule: BookRule = rule
        """How diffs chain; another one holds from the next snapshot on."""
        self._kept: list[Diff] = []
        self._buffer_limit = buffer_limit
        self._requested = False
        self._connected = True
        self._in_touch = True
        """A diff came, or a snapshot that is newer was requested, since the stream is connected."""
        self._heard_id = 0
        """Last id of a diff that made the levels impossible: an older snapshot is no help."""

    @property
    def first_kept_id(self) -> int | None:
        """First id of the oldest kept diff: a snapshot that ends before it is too old."""
        return self._kept[0].first_id if self._kept else None

    @property
    def has_stream(self) -> bool:
        """Is the stream there, as far as is known? Without it no snapshot makes the book LIVE."""
        return self._connected

    def receive_diff(
        self,
        first_id: int,
        last_id: int,
        bids: Sequence[Entry],
        asks: Sequence[Entry],
        previous_id: int | None = None,
    ) -> Progress:
        """A diff came (``U``, ``u``, ``b``, ``a`` and, on futures, ``pu``)."""
        depth = self.depth
        if self.state is not LIVE or depth is None:
            return self._receive_while_waiting(Diff(first_id, last_id, bids, asks, previous_id))
        if last_id <= depth.last_id:
            return Progress.IGNORED
        if not depth.joins(first_id, previous_id):
            self.state = State.SYNCING
            return self._receive_while_waiting(Diff(first_id, last_id, bids, asks, previous_id))
        if self._requested:
            self._keep(Diff(first_id, last_id, bids, asks, previous_id))
        if not self._apply(depth, last_id, bids, asks):
            self._heard_id = last_id
            return self._awaiting()
        return WANT_SNAPSHOT if depth.scarce and not self._requested else APPLIED

    def snapshot_requested(self, *, current: bool = True) -> None:
        """A snapshot is about to be requested: what comes from now on will be compared with it.

        ``current`` says that it cannot be older than the connection of the stream. Of a cache that is not
        certain, and then only a diff shows whether something is missing between the two.
        """
        self._requested = True
        self._in_touch = self._connected and (current or self._in_touch)

    def fetch_failed(self) -> None:
        """The requested snapshot will not come."""
        self._requested = False
        if self.state is State.LIVE:
            self._kept.clear()

    def receive_snapshot(
        self, last_update_id: int, bids: Sequence[Entry], asks: Sequence[Entry], limit: int = 0
    ) -> Progress:
        """A snapshot came; ``limit`` is how many levels a side were asked for (0: unknown).

        Raises ValueError for a price that is none; the book is then as it was before.
        """
        self._requested = False
        fresh = Depth(self.rule, last_update_id, bids, asks, limit)
        if self.state is State.LIVE and self.depth is not None:
            return self._audit(self.depth, fresh)
        if fresh.crossed or self._older(fresh):
            return Progress.NEED_SNAPSHOT
        self.depth = fresh
        return self._catch_up(fresh)

    def disconnected(self) -> None:
        """The stream was lost: whether something is missed shows when it is back."""
        self._connected = self._in_touch = False
        self._heard_id = 0
        if self.state is State.LIVE:
            self.state = State.STALE

    def connected(self) -> None:
        """The stream is subscribed (again). A diff says so as well."""
        self._connected = True

    def distrust(self) -> None:
        """The levels cannot be what Binance's are: give them up."""
        if self.depth is not None:
            self._heard_id = self.depth.last_id
        self.depth = None
        self.state = State.SYNCING

    def _receive_while_waiting(self, diff: Diff) -> Progress:
        self._connected = self._in_touch = True
        self._keep(diff)
        depth = self.depth
        if depth is not None and depth.last_id >= diff.last_id:
            return self._awaiting() if self.state is State.SYNCING else Progress.BUFFERED
        if depth is not None and depth.joins(diff.first_id, diff.previous_id):
            return self._catch_up(depth)
        self.state = State.SYNCING
        return self._awaiting()

    def _awaiting(self) -> Progress:
        return Progress.BUFFERED if self._requested else Progress.NEED_SNAPSHOT

    def _keep(self, diff: Diff) -> None:
        """In order of ids, each once, the newest ``buffer_limit``."""
        kept = self._kept
        at = bisect_left(kept, diff.last_id, key=attrgetter("last_id"))
        if at < len(kept) and kept[at].last_id == diff.last_id:
            return
        kept.insert(at, diff)
        if len(kept) > self._buffer_limit:
            del kept[0]

    def _apply(self, depth: Depth, last_id: int, bids: Sequence[Entry], asks: Sequence[Entry]) -> bool:
        """False when the outcome cannot be right: then the levels are given up."""
        try:
            depth.apply(last_id, bids, asks)
            wrong = depth.crossed
        except ValueError:
            wrong = True
        if wrong:
            self.distrust()
        return not wrong

    def _catch_up(self, depth: Depth) -> Progress:
        """Apply what was kept, as far as it joins. LIVE when nothing is left over."""
        done = 0
        for diff in self._kept:
            if diff.last_id > depth.last_id:
                if not depth.joins(diff.first_id, diff.previous_id):
                    break
                if not self._apply(depth, diff.last_id, diff.bids, diff.asks):
                    break
            done += 1
        del self._kept[:done]
        if self._kept:
            self.state = State.SYNCING
            return self._awaiting()
        if self._in_touch:
            self.state = State.LIVE
            return Progress.APPLIED
        self.state = State.STALE  # a snapshot from before the connection: what came since is not known
        return self._awaiting() if self._connected else Progress.BUFFERED

    def _older(self, fresh: Depth) -> bool:
        """Does the snapshot end before the kept diffs begin, or before the levels if none is newer?"""
        newer = next((diff for diff in self._kept if diff.last_id > fresh.last_id), None)
        if newer is not None:
            return not fresh.joins(newer.first_id, newer.previous_id)
        return fresh.last_id < (self._heard_id if self.depth is None else self.depth.last_id)

    def _audit(self, live: Depth, fresh: Depth) -> Progress:
        kept, self._kept = self._kept, []
        for diff in kept:
            if diff.last_id > fresh.last_id:
                if not fresh.joins(diff.first_id, diff.previous_id):
                    return Progress.IGNORED
                fresh.apply(diff.last_id, diff.bids, diff.asks)
        if fresh.last_id < live.last_id or fresh.crossed:
            return Progress.IGNORED
        equal = fresh.last_id > live.last_id or fresh.agrees(live)
        self.depth = fresh
        return Progress.APPLIED if equal else Progress.CORRECTED

    def check(self) -> None:
        """Assert what must always hold (for tests)."""
        ids = [diff.last_id for diff in self._kept]
        assert ids == sorted(set(ids)) and len(ids) <= self._buffer_limit, "kept diffs are out of order"
        assert self.state is not State.LIVE or self.depth is not None, "LIVE without levels"
        assert self.state is not State.LIVE or (self._connected and self._in_touch), (
            "LIVE without a connection"
        )
        if self.depth is not None:
            self.depth.bids.check()
            self.depth.asks.check()
            assert not self.depth.crossed, "crossed"

"""The managed order book: feeds the machine of `binance_sdk.core.orderbook` and tells who waits for changes.

Theory of operation. Diffs are applied where they arrive, in the call: no task, queue or thread is between the
stream and the book. When the machine needs a snapshot, `snapshot.Snapshots` fetches it. Everybody who waits
in ``updated()`` has a future of his own.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from decimal import Decimal
from typing import Final, Protocol, cast, overload

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, RetryPolicy
from binance_sdk.core.book_view import BookView, N
from binance_sdk.core.depth import BookRule
from binance_sdk.core.ladder import Entry
from binance_sdk.core.orderbook import APPLIED, Book, Progress, State
from binance_sdk.errors import (
    ClosedException,
    InvalidParameterException,
    OrderBookFetchAbandonedException,
)
from binance_sdk.io.snapshot import CHANGED, Snapshots, SnapshotSource, read_entries
from binance_sdk.io.snapshot_scheduler import SnapshotScheduler

log = logging.getLogger("binance_sdk.book")

DEFAULT_LIMIT: Final = 1000
PATIENCE: Final = 2.0
"""Seconds after a reconnect for a diff to show that nothing was missed; then a snapshot is fetched."""
REFRESH_INTERVAL: Final = 10.0
"""Least seconds between two snapshots that only widen what is known."""


class DepthDiff(Protocol):
    """A decoded event of a ``@depth`` stream, levels as text. On futures ``previous_update_id`` too."""

    @property
    def first_update_id(self) -> int: ...
    @property
    def last_update_id(self) -> int: ...
    @property
    def bids(self) -> Sequence[Entry]: ...
    @property
    def asks(self) -> Sequence[Entry]: ...


class OrderBook(BookView[N]):
    """A local order book that follows Binance's, or says that it does not (``ready``, ``state``).

    ``limit`` is how many levels a side a snapshot holds, ``numbers`` the type prices and quantities are read
    as (Decimal, str for the exact text, float), ``rule`` how diffs chain (``Product.book_rule``). Books that
    share a ``scheduler`` take turns at fetching. With ``audit_interval`` the book is compared with a fresh
    snapshot every so many seconds; ``corrections`` counts how often it had to be replaced.
    ``snapshot_age``: seconds that a snapshot from a cache may be old (``Product.snapshot_age``).

    Feed it from a ``@depth`` stream (``apply`` or ``update``) and tell it when the connection is lost. Use it
    in the thread of the event loop only. It fetches by itself as soon as it has a client and a running loop.
    """

    @overload
    def __init__(
        self: OrderBook[Decimal],
        symbol: str,
        client: SnapshotSource | None = None,
        limit: int = DEFAULT_LIMIT,
        retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        *,
        rule: BookRule = "spot",
        scheduler: SnapshotScheduler | None = None,
        audit_interval: float | None = None,
        snapshot_age: float = 0.0,
    ) -> None: ...

    @overload
    def __init__(
        self,
        symbol: str,
        client: SnapshotSource | None = None,
        limit: int = DEFAULT_LIMIT,
        retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        *,
        numbers: Callable[[str], N],
        rule: BookRule = "spot",
        scheduler: SnapshotScheduler | None = None,
        audit_interval: float | None = None,
        snapshot_age: float = 0.0,
    ) -> None: ...

    def __init__(
        self,
        symbol: str,
        client: SnapshotSource | None = None,
        limit: int = DEFAULT_LIMIT,
        retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        *,
        numbers: Callable[[str], N] | None = None,
        rule: BookRule = "spot",
        scheduler: SnapshotScheduler | None = None,
        audit_interval: float | None = None,
        snapshot_age: float = 0.0,
    ) -> None:
        convert = numbers or cast("Callable[[str], N]", Decimal)
        super().__init__(symbol.upper(), Book(rule), convert)
        self._snapshots = Snapshots(
            self._symbol, self._book, limit, retry_policy, self._receive_snapshot, self._abandon
        )
        self._snapshots.client = client
        self._snapshots.scheduler = scheduler
        self._snapshots.age = snapshot_age
        self._audit_interval = audit_interval
        self._futures = rule == "futures"
        self.on_change: Callable[[], object] | None = None
        """Called at each change that left the book LIVE; it must not raise."""
        self._corrections = 0
        self._waiters: dict[asyncio.Future[None], None] = {}
        self._timers: dict[Callable[[], None], asyncio.TimerHandle] = {}
        self._refresh_after = float("-inf")
        self._failure: OrderBookFetchAbandonedException | None = None
        self._closed = False
        self._begin()

    def __repr__(self) -> str:
        return f"<OrderBook {self._symbol} {self.state.value} at {self.last_update_id}>"

    @property
    def corrections(self) -> int:
        """How often a snapshot showed that the book was wrong while it was LIVE."""
        return self._corrections

    def apply(self, diff: DepthDiff) -> bool:
        """Take a decoded diff; its levels are kept as they are. True when the book is LIVE."""
        progress = self._book.receive_diff(
            diff.first_update_id,
            diff.last_update_id,
            diff.bids,
            diff.asks,
            getattr(diff, "previous_update_id", None) if self._futures else None,
        )
        if progress is APPLIED:  # nearly always
            if self._waiters or self.on_change is not None or self._failure is not None:
                self._wake()
            return True
        return self._follow(progress)

    def update(self, payload: Mapping[str, object]) -> bool:
        """Take a diff as it came from the wire (``U``, ``u``, ``b``, ``a``, ``pu``).

        True when the book is LIVE, False when something is missing: a snapshot is fetched then.
        """
        try:
            first, last = int(cast(int, payload["U"])), int(cast(int, payload["u"]))
            previous = cast("int | None", payload.get("pu"))
            bids, asks = read_entries(payload["b"]), read_entries(payload["a"])
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise InvalidParameterException("payload", payload, "the data of a @depth message") from error
        return self._follow(self._book.receive_diff(first, last, bids, asks, previous))

    def set_rule(self, rule: BookRule, snapshot_age: float = 0.0) -> None:
        """How diffs chain in the market of the book, and how old snapshots may be there (see ``Product``)."""
        self._book.rule, self._futures = rule, rule == "futures"
        self._snapshots.age = snapshot_age

    def disconnected(self) -> None:
        """The stream was lost: the book is STALE until a diff shows that nothing was missed."""
        self._book.disconnected()

    def connected(self) -> None:
        """The stream is subscribed again. Where no diff comes soon, a snapshot tells."""
        if not self._book.has_stream:
            self._snapshots.connected()
        self._book.connected()
        if self.state is State.SYNCING:
            self._begin()
        else:
            self._later(PATIENCE, self._lose_patience)

    async def updated(self) -> None:
        """Wait for the next change: a diff that was applied or a snapshot that made the book LIVE.

        Raises OrderBookFetchAbandonedException when the retry policy gave up (``fetch`` starts again), and
        ClosedException.
        """
        self._raise_if_over()
        waiter = asyncio.get_running_loop().create_future()
        self._waiters[waiter] = None
        if not self.ready:
            self._begin()
        try:
            await waiter
        finally:
            self._waiters.pop(waiter, None)

    async def changes(self) -> AsyncIterator[OrderBook[N]]:
        """The book itself, each time it has changed; changes that come meanwhile count as one."""
        seen = -1
        while True:
            if self.ready and self.last_update_id != seen:
                seen = self.last_update_id
                yield self
            else:
                await self.updated()

    async def fetch(self) -> None:
        """Fetch a snapshot now and wait until the book is LIVE (or, while disconnected, has it).

        A LIVE book stays LIVE meanwhile and is compared with the snapshot (see ``corrections``).
        Raises what ``updated`` raises.
        """
        if self._snapshots.client is None:
            raise InvalidParameterException("client", None, "a client: set_client(client) first")
        self._failure = None
        self._begin(force=True)
        await self._snapshots.settled()
        self._raise_if_over()

    def set_client(self, client: SnapshotSource) -> None:
        """Where snapshots come from."""
        self._snapshots.client = client
        self._closed = False
        self._failure = None
        if not self.ready:
            self._begin()

    def set_limit(self, limit: int) -> None:
        """How many levels a side the next snapshot holds."""
        self._snapshots.limit = limit

    def set_retry_policy(self, retry_policy: RetryPolicy | None = None) -> None:
        """What decides about the next attempt when a snapshot failed; None: the default."""
        self._snapshots.retry_policy = retry_policy or DEFAULT_RETRY_POLICY

    async def close(self) -> None:
        """End what runs for the book; whoever waits in ``updated`` gets a ClosedException."""
        self._closed = True
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._release(lambda: ClosedException(f"the order book of {self._symbol} was closed"))
        await self._snapshots.close()

    def _follow(self, progress: Progress) -> bool:
        """Do what the machine asks for."""
        if progress is Progress.NEED_SNAPSHOT:
            self._begin()
            self._snapshots.hurry()
        elif progress is Progress.WANT_SNAPSHOT:
            self._refresh()
        if progress in CHANGED:
            self._wake()
        return self._book.state is State.LIVE

    def _begin(self, *, force: bool = False) -> None:
        """Have a snapshot fetched, unless that cannot be, or is no use yet."""
        if not self._closed and self._failure is None and (force or self._book.has_stream):
            self._snapshots.begin()

    def _refresh(self) -> None:
        now = time.monotonic()
        if now >= self._refresh_after:
            self._refresh_after = now + REFRESH_INTERVAL
            self._begin()

    def _audit(self) -> None:
        self._begin()
        self._later(self._audit_interval, self._audit)

    def _lose_patience(self) -> None:
        if self._book.state is State.STALE:
            self._begin()

    def _later(self, delay: float | None, action: Callable[[], None]) -> None:
        """Call ``action`` once, ``delay`` seconds after this was said last."""
        if (timer := self._timers.pop(action, None)) is not None:
            timer.cancel()
        if delay is not None and not self._closed:
            self._timers[action] = asyncio.get_running_loop().call_later(delay, action)

    def _receive_snapshot(self, progress: Progress) -> None:
        if progress is Progress.CORRECTED:
            self._corrections += 1
            log.warning("%s: the order book differed from a snapshot and was replaced", self._symbol)
        self._later(self._audit_interval, self._audit)
        self._follow(progress)

    def _abandon(self, error: Exception) -> None:
        if self.ready:  # a book that is LIVE does not depend on it
            return
        failure = self._failure = OrderBookFetchAbandonedException(self._symbol, error)
        self._release(lambda: OrderBookFetchAbandonedException(failure.symbol, failure.exception))

    def _raise_if_over(self) -> None:
        if self._closed:
            raise ClosedException(f"the order book of {self._symbol} was closed")
        if self._failure is not None and not self.ready:
            raise OrderBookFetchAbandonedException(
                self._symbol, self._failure.exception
            ) from self._failure.exception

    def _wake(self) -> None:
        """The book is LIVE and has changed."""
        self._failure = None
        if self._waiters:
            waiters, self._waiters = self._waiters, {}
            for waiter in waiters:
                if not waiter.done():
                    waiter.set_result(None)
        if self.on_change is not None:
            self.on_change()

    def _release(self, reason: Callable[[], Exception]) -> None:
        waiters, self._waiters = self._waiters, {}
        for waiter in waiters:
            if not waiter.done():
                waiter.set_exception(reason())

"""The managed order book: feeds the machine of `binance_sdk.core.orderbook` and fetches what it asks for.

Theory of operation. Diffs are applied where they arrive, in the call: no task, queue or thread is between the
stream and the book. When the machine needs a snapshot, one task fetches it, asks the retry policy how to go
on after a failure, and ends as soon as the machine has what it needs. Everybody who waits in ``updated()``
has a future of his own.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final, Protocol, cast, overload

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, Backoff, RetryPolicy
from binance_sdk.core.book_view import BookView, N
from binance_sdk.core.call import members
from binance_sdk.core.depth import BookRule
from binance_sdk.core.orderbook import APPLIED, Book, Progress, State
from binance_sdk.errors import (
    ClosedException,
    InvalidParameterException,
    OrderBookFetchAbandonedException,
    SnapshotTooOldException,
)
from binance_sdk.io.snapshot_scheduler import SnapshotScheduler

log = logging.getLogger("binance_sdk.book")

DEFAULT_LIMIT: Final = 1000
PATIENCE: Final = 2.0
"""Seconds after a reconnect for a diff to show that nothing was missed; then a snapshot is fetched."""
LOOKS_PER_AGE: Final = 6
"""Snapshots that are fetched while they may come from a cache, as long as none is new enough."""
REFRESH_INTERVAL: Final = 10.0
"""Least seconds between two snapshots that only widen what is known."""

Entry = tuple[str, str]


class SnapshotSource(Protocol):
    """A client that books get their snapshots from."""

    def get_orderbook(self, *, symbol: str, limit: int) -> Awaitable[Mapping[str, object]]:
        """A mapping with ``lastUpdateId``, ``bids`` and ``asks``, maybe in an envelope (``data``)."""
        ...


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
        self._client = client
        self._limit = limit
        self._retry_policy = retry_policy
        self._scheduler = scheduler
        self._audit_interval = audit_interval
        self._futures = rule == "futures"
        self._snapshot_age = snapshot_age
        self._connected_at = time.monotonic()
        self.on_change: Callable[[], object] | None = None
        """Called at each change that left the book LIVE; it must not raise."""
        self._corrections = 0
        self._waiters: dict[asyncio.Future[None], None] = {}
        self._fetching: asyncio.Task[None] | None = None
        self._nap: asyncio.Future[None] | None = None
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
            bids, asks = _entries(payload["b"]), _entries(payload["a"])
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise InvalidParameterException("payload", payload, "the data of a @depth message") from error
        return self._follow(self._book.receive_diff(first, last, bids, asks, previous))

    def set_rule(self, rule: BookRule, snapshot_age: float = 0.0) -> None:
        """How diffs chain in the market of the book, and how old snapshots may be there (see ``Product``)."""
        self._book.rule, self._futures = rule, rule == "futures"
        self._snapshot_age = snapshot_age

    def disconnected(self) -> None:
        """The stream was lost: the book is STALE until a diff shows that nothing was missed."""
        self._book.disconnected()

    def connected(self) -> None:
        """The stream is subscribed again. Where no diff comes soon, a snapshot tells."""
        if not self._book.has_stream:
            self._connected_at = time.monotonic()
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
        if self._client is None:
            raise InvalidParameterException("client", None, "a client: set_client(client) first")
        self._failure = None
        self._begin(force=True)
        if self._fetching is not None:
            await asyncio.shield(self._fetching)
        self._raise_if_over()

    def set_client(self, client: SnapshotSource) -> None:
        """Where snapshots come from."""
        self._client = client
        self._closed = False
        self._failure = None
        if not self.ready:
            self._begin()

    def set_limit(self, limit: int) -> None:
        """How many levels a side the next snapshot holds."""
        self._limit = limit

    def set_retry_policy(self, retry_policy: RetryPolicy | None = None) -> None:
        """What decides about the next attempt when a snapshot failed; None: the default."""
        self._retry_policy = retry_policy or DEFAULT_RETRY_POLICY

    async def close(self) -> None:
        """End what runs for the book; whoever waits in ``updated`` gets a ClosedException."""
        self._closed = True
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        self._release(lambda: ClosedException(f"the order book of {self._symbol} was closed"))
        if self._fetching is not None:
            self._fetching.cancel()
            await asyncio.wait([self._fetching])

    def _follow(self, progress: Progress) -> bool:
        """Do what the machine asks for."""
        if progress is Progress.NEED_SNAPSHOT:
            self._begin()
            if self._nap is not None and not self._nap.done():
                self._nap.set_result(None)
        elif progress is Progress.WANT_SNAPSHOT:
            self._refresh()
        if progress in CHANGED:
            self._wake()
        return self._book.state is State.LIVE

    def _begin(self, *, force: bool = False) -> None:
        """Start to fetch, unless that is under way, cannot be, or is no use yet."""
        if self._fetching or self._client is None or self._closed or self._failure:
            return
        if not (force or self._book.has_stream):
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # made before the loop runs: the first diff or waiter starts it
            return
        self._fetching = loop.create_task(self._fetch(self._client), name=f"snapshot of {self._symbol}")

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

    async def _fetch(self, client: SnapshotSource) -> None:
        """Fetch until the machine has what it needs or the policy gives up."""
        try:
            backoff, cached_until = Backoff(), time.monotonic() + self._snapshot_age
            while (error := await self._attempt(client)) is not None:
                if isinstance(error, SnapshotTooOldException) and await self._wait_for_cache(cached_until):
                    continue
                abandon, delay = await self._ask_policy(backoff, error)
                if abandon:
                    self._abandon(error)
                    return
                if backoff.fails == 1 and isinstance(error, SnapshotTooOldException) and error.diff_lost:
                    continue  # the next snapshot is past what was lost: to wait gains nothing
                if await self._cut_short(delay):
                    backoff = Backoff()
        finally:
            self._fetching = None

    async def _wait_for_cache(self, until: float) -> bool:
        """Wait a while for a newer snapshot; False when they are of the moment from now on."""
        left = until - time.monotonic()
        if left > 0.0:
            await asyncio.sleep(min(left, self._snapshot_age / LOOKS_PER_AGE))
        return left > 0.0

    async def _attempt(self, client: SnapshotSource) -> Exception | None:
        """One snapshot; returns what went wrong."""

        async def request() -> Mapping[str, object]:
            age = time.monotonic() - self._connected_at
            self._book.snapshot_requested(current=age >= self._snapshot_age)
            return await client.get_orderbook(symbol=self._symbol, limit=limit)

        limit = self._limit
        try:
            answer = await (self._scheduler.run(limit, request) if self._scheduler else request())
            self._take(answer, limit)
        except Exception as error:
            self._book.fetch_failed()
            return error
        except BaseException:
            self._book.fetch_failed()
            raise
        return None

    def _take(self, answer: Mapping[str, object], limit: int) -> None:
        answer = members(answer.get("data")) or answer
        last_id = int(cast(int, answer["lastUpdateId"]))
        bids, asks = _entries(answer["bids"]), _entries(answer["asks"])
        first_kept = self._book.first_kept_id or 0
        progress = self._book.receive_snapshot(last_id, bids, asks, limit)
        if progress is Progress.CORRECTED:
            self._corrections += 1
            log.warning("%s: the order book differed from a snapshot and was replaced", self._symbol)
        if progress in CHANGED:
            if self._audit_interval is not None:
                self._later(self._audit_interval, self._audit)
            self._follow(progress)
        elif progress is not Progress.BUFFERED and not self.ready:
            lost = 0 < first_kept <= last_id
            raise SnapshotTooOldException(self._symbol, last_id, first_kept, diff_lost=lost)

    async def _ask_policy(self, backoff: Backoff, error: Exception) -> tuple[bool, float]:
        now = asyncio.get_running_loop().time()
        info = backoff.failed(error, now, datetime.now(UTC), random.random())
        answer = self._retry_policy(info)
        return await answer if inspect.isawaitable(answer) else answer

    async def _cut_short(self, delay: float) -> bool:
        """Wait; a book that was LIVE and needs a snapshot now wakes up earlier, which this returns."""
        if not self.ready:
            await asyncio.sleep(delay)
            return False
        self._nap = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait([self._nap], timeout=delay)
            return self._nap.done()
        finally:
            self._nap = None

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


CHANGED: Final = frozenset({Progress.APPLIED, Progress.WANT_SNAPSHOT, Progress.CORRECTED})


def _entries(levels: object) -> list[Entry]:
    """Levels of a JSON document as pairs of text that nobody else holds."""
    return [
        (_text(price), _text(quantity)) for price, quantity, *_ in cast("Iterable[Sequence[object]]", levels)
    ]


def _text(number: object) -> str:
    return number if isinstance(number, str) else format(Decimal(str(number)), "f")

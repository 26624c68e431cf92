"""Fetches the snapshots that an order book asks for.

Theory of operation. One task at a time: it asks for a snapshot, hands it to the machine, and ends as soon as
the machine has what it needs. After a failure the retry policy says how to go on. A snapshot from a cache may
be older than the diffs that came since; as long as that can be so another one is asked for every now and
then, and no failure is counted. A book that was LIVE and needs a snapshot now cuts the waiting short.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final, Protocol, cast

from binance_sdk.core.backoff import Backoff, RetryPolicy
from binance_sdk.core.call import members
from binance_sdk.core.ladder import Entry
from binance_sdk.core.orderbook import LIVE, Book, Progress
from binance_sdk.errors import SnapshotTooOldException
from binance_sdk.io.retry import ask_policy
from binance_sdk.io.snapshot_scheduler import SnapshotScheduler

LOOKS_PER_AGE: Final = 6
"""Snapshots that are fetched while they may come from a cache, as long as none is new enough."""
CHANGED: Final = frozenset({Progress.APPLIED, Progress.WANT_SNAPSHOT, Progress.CORRECTED})
"""What leaves the book LIVE and other than before."""


class SnapshotSource(Protocol):
    """A client that books get their snapshots from."""

    def get_orderbook(self, *, symbol: str, limit: int) -> Awaitable[Mapping[str, object]]:
        """A mapping with ``lastUpdateId``, ``bids`` and ``asks``, maybe in an envelope (``data``)."""
        ...


class Snapshots:
    """The snapshots of one book. What is set here counts from the next request on.

    ``changed`` is called after each that left the book LIVE, ``abandoned`` when the retry policy gave up.
    """

    def __init__(
        self,
        symbol: str,
        book: Book,
        limit: int,
        retry_policy: RetryPolicy,
        changed: Callable[[Progress], None],
        abandoned: Callable[[Exception], None],
    ) -> None:
        self.limit = limit
        """Levels a side."""
        self.retry_policy = retry_policy
        self.client: SnapshotSource | None = None
        """Where they come from; without it none is fetched."""
        self.scheduler: SnapshotScheduler | None = None
        self.age = 0.0
        """Seconds that a snapshot from a cache may be old."""
        self._symbol = symbol
        self._book = book
        self._changed = changed
        self._abandoned = abandoned
        self._connected_at = time.monotonic()
        self._task: asyncio.Task[None] | None = None
        self._nap: asyncio.Future[None] | None = None

    def connected(self) -> None:
        """The stream is there from now on: caches may still be older."""
        self._connected_at = time.monotonic()

    def begin(self) -> None:
        """Start to fetch, unless that is under way or cannot be."""
        if self._task is not None or self.client is None:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # made before the loop runs: the first diff or waiter starts it
            return
        self._task = loop.create_task(self._fetch(self.client), name=f"snapshot of {self._symbol}")

    def hurry(self) -> None:
        """The book cannot be read without one: do not wait any longer with the next attempt."""
        if self._nap is not None and not self._nap.done():
            self._nap.set_result(None)

    async def settled(self) -> None:
        """Wait until nothing is fetched any more."""
        if self._task is not None:
            await asyncio.shield(self._task)

    async def close(self) -> None:
        """End what is under way."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _fetch(self, client: SnapshotSource) -> None:
        """Fetch until the machine has what it needs or the policy gives up."""
        try:
            backoff, cached_until = Backoff(), time.monotonic() + self.age
            while (error := await self._attempt(client)) is not None:
                if isinstance(error, SnapshotTooOldException) and await self._wait_for_cache(cached_until):
                    continue
                abandon, delay = await ask_policy(self.retry_policy, backoff, error)
                if abandon:
                    self._abandoned(error)
                    return
                if backoff.fails == 1 and isinstance(error, SnapshotTooOldException) and error.diff_lost:
                    continue  # the next snapshot is past what was lost: to wait gains nothing
                if await self._cut_short(delay):
                    backoff = Backoff()
        finally:
            self._task = None

    async def _wait_for_cache(self, until: float) -> bool:
        """Wait a while for a newer snapshot; False when they are of the moment from now on."""
        left = until - time.monotonic()
        if left > 0.0:
            await asyncio.sleep(min(left, self.age / LOOKS_PER_AGE))
        return left > 0.0

    async def _attempt(self, client: SnapshotSource) -> Exception | None:
        """One snapshot; returns what went wrong."""

        async def request() -> Mapping[str, object]:
            connected_for = time.monotonic() - self._connected_at
            self._book.snapshot_requested(current=connected_for >= self.age)
            return await client.get_orderbook(symbol=self._symbol, limit=limit)

        limit = self.limit
        try:
            self._take(await (self.scheduler.run(limit, request) if self.scheduler else request()), limit)
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
        bids, asks = read_entries(answer["bids"]), read_entries(answer["asks"])
        first_kept = self._book.first_kept_id or 0
        progress = self._book.receive_snapshot(last_id, bids, asks, limit)
        if progress in CHANGED:
            self._changed(progress)
        elif progress is not Progress.BUFFERED and self._book.state is not LIVE:
            lost = 0 < first_kept <= last_id
            raise SnapshotTooOldException(self._symbol, last_id, first_kept, diff_lost=lost)

    async def _cut_short(self, delay: float) -> bool:
        """Wait; a book that was LIVE and needs a snapshot now wakes up earlier, which this returns."""
        if self._book.state is not LIVE:
            await asyncio.sleep(delay)
            return False
        self._nap = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait([self._nap], timeout=delay)
            return self._nap.done()
        finally:
            self._nap = None


def read_entries(levels: object) -> list[Entry]:
    """Levels of a JSON document as pairs of text that nobody else holds."""
    return [
        (_text(price), _text(quantity)) for price, quantity, *_ in cast("Iterable[Sequence[object]]", levels)
    ]


def _text(number: object) -> str:
    return number if isinstance(number, str) else format(Decimal(str(number)), "f")

"""The user data stream of an account: subscribed as long as it is wanted, and whole.

One task, the keeper, follows the connection of the WebSocket API: it subscribes on each new one,
and after a gap asks Binance what happened in between. What is delivered and in which order, the
`UserFeed` decides. Consumers are called straight from the reading loop.

How a subscription is opened, and over which connections, is a `Mechanism` (`io.subscribing`).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Protocol

import msgspec

from binance_sdk.core.backoff import ceiling
from binance_sdk.core.ledger import Ledger, Words
from binance_sdk.core.session import Notice
from binance_sdk.core.user_stream import MARGIN_MS, Delivery, Gap, Reason, Spill, UserEvent, UserFeed
from binance_sdk.errors import BinanceException, ConnectionFailedException, UserStreamNotSubscribedException
from binance_sdk.io.account_state import AccountOperations, AccountState
from binance_sdk.io.caller import Caller
from binance_sdk.io.channel import Channel, Listener
from binance_sdk.io.ws_api import OnFailure

log = logging.getLogger("binance_sdk.user_stream")

Consumer = Callable[[Delivery], None]
Alarm = Callable[[int], None]


class UserStreamOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the user stream behaves. Times in seconds."""

    timeout: float = 10.0
    """For a subscription."""
    baseline: bool = True
    """Ask for open orders and balances at the beginning (weight 100): without it, a fill during a gap
    is missed for an order that was open before and of which no event has come."""
    longest_hold: float = 10.0
    """How long live events wait for what was missed, before they go on without it."""
    symbols: frozenset[str] = frozenset()
    """Asked for after every gap, besides those that were seen."""
    alarm_level: int = 10_000
    """Events that wait in a consumer's buffer before the alarm."""


class Connections(Protocol):
    """Keeps the connection that user data comes over, and replaces it (`ws_api.WsApi`)."""

    listener: Listener | None
    on_failure: OnFailure | None

    @property
    def live(self) -> Channel | None: ...

    def connected(self, deadline: float, timeout: float) -> Awaitable[Channel]: ...


class Mechanism(Protocol):
    """How a product gives user data: over which connections, and how a subscription begins and ends."""

    @property
    def connections(self) -> Connections: ...

    async def open(self, channel: Channel, timeout: float) -> int | None:
        """Subscribe; gives the subscription id."""
        ...

    async def close(self, channel: Channel, subscription: int | None, timeout: float) -> None:
        """Unsubscribe."""
        ...

    def ends(self, channel: Channel, subscription: int | None, notice: Notice) -> bool:
        """Whether an event says that the subscription has ended; sees to it that another can begin."""
        ...

    async def release(self) -> None:
        """Nobody wants user data any more."""
        ...


class UserStream:
    """The user data of the account that ``caller`` calls for.

    ``accounts`` tell what was missed during a gap, one for each market; none where no calls tell it.
    """

    def __init__(
        self,
        caller: Caller,
        mechanism: Mechanism,
        accounts: Sequence[tuple[AccountOperations, Words]] = (),
        options: UserStreamOptions | None = None,
    ) -> None:
        self.feed = UserFeed(*(Ledger(words) for _, words in accounts))
        self.wanted = False
        self.subscription_id: int | None = None
        self.on_failure: OnFailure | None = None
        """Called when a lost subscription or what was missed could not be had yet."""
        self._caller = caller
        self._options = options or UserStreamOptions()
        self._accounts = [
            AccountState(caller, operations, self._options.symbols) for operations, _ in accounts
        ]
        self._mechanism = mechanism
        self._connections = mechanism.connections
        self._consumers: list[Consumer] = []
        self._ids: dict[Channel, int | None] = {}
        self._keeper: asyncio.Task[None] | None = None
        self._arrivals: set[asyncio.Event] = set()
        self._ended = False
        self._wake = asyncio.Event()
        self._lock = asyncio.Lock()
        self._connections.listener = self

    @property
    def live(self) -> bool:
        """Subscribed, and nothing is missing."""
        return bool(self.feed.sources) and self.feed.unreconciled is None

    @property
    def iterated(self) -> bool:
        """Somebody iterates over it."""
        return bool(self._arrivals)

    def attach(self, consumer: Consumer) -> Callable[[], None]:
        """Call ``consumer`` with every `UserEvent` and `Gap`, in order. Returns what detaches it.

        It must not block; an exception of its is logged and harms nobody else.
        """
        self._consumers.append(consumer)
        return lambda: self._consumers.remove(consumer) if consumer in self._consumers else None

    @asynccontextmanager
    async def iterate(self, on_alarm: Alarm | None = None) -> AsyncGenerator[AsyncIterator[Delivery], None]:
        """What comes from now on, to iterate over, behind a buffer that never drops any.

        ``on_alarm(waiting)`` is called (and a warning logged) when so many wait that something must
        be wrong with the consumer: ``alarm_level`` of them, then twice as many, and so on.
        """
        with self._buffer(on_alarm) as (spill, arrived):
            yield self._take(spill, arrived)

    async def _take(self, spill: Spill, arrived: asyncio.Event) -> AsyncIterator[Delivery]:
        while True:
            while len(spill):
                yield spill.take()
            if self._ended:
                return
            arrived.clear()
            await arrived.wait()

    async def subscribe(self) -> None:
        """Subscribe and stay subscribed until `unsubscribe`. Does nothing when already subscribed.

        Raises what the first subscription raises (then it is not wanted any more).
        """
        async with self._lock:
            if self.wanted:
                return
            self.wanted = True
            try:
                await self._begin()
            except BaseException:
                self.wanted = False
                await self._mechanism.release()
                raise
            self._keeper = asyncio.create_task(self._keep(), name="binance_sdk user stream")

    async def unsubscribe(self) -> None:
        """End the subscription. Raises UserStreamNotSubscribedException when there is none."""
        async with self._lock:
            if not self.wanted:
                raise UserStreamNotSubscribedException("the user data stream is not subscribed")
            sources = dict(self._ids)
            await self._stop()
            try:
                for channel, identifier in sources.items():
                    if not channel.gone:
                        await self._mechanism.close(channel, identifier, self._options.timeout)
            finally:
                await self._mechanism.release()

    async def close(self) -> None:
        """Forget the subscription and end all iterations; idempotent."""
        self._ended = True
        await self._stop()
        await self._mechanism.release()
        for arrived in self._arrivals:
            arrived.set()

    # ---- what the connection tells (`channel.Listener`)

    async def prepare(self, channel: Channel) -> None:
        """Subscribe on the connection that is about to replace the one in use."""
        if self.wanted:
            self.feed.overlap()
            try:
                await self._open(channel)
            finally:
                self.feed.settle()

    def opened(self, channel: Channel) -> None:
        """A new connection is in use."""
        self._wake.set()

    def received(self, channel: Channel, notice: Notice) -> None:
        """An event came."""
        self._deliver(self.feed.receive(channel, UserEvent(notice.event, "stream", notice.subscription)))
        if self._mechanism.ends(channel, self._ids.get(channel), notice):
            self._interrupt(channel, self._now(), "terminated")

    def ended(self, channel: Channel) -> None:
        """A connection is gone; it was alive when its last frame came."""
        silent = asyncio.get_running_loop().time() - channel.last_frame
        self._interrupt(channel, self._now() - silent, "connection lost")

    # ---- the keeper

    async def _begin(self) -> None:
        loop = asyncio.get_running_loop()
        channel = await self._connections.connected(
            loop.time() + self._options.timeout, self._options.timeout
        )
        if channel not in self._ids:
            await self._open(channel)
        for ledger, account in zip(self.feed.ledgers, self._accounts, strict=True):
            if self._options.baseline:
                try:
                    ledger.learn(await account.baseline())
                except BinanceException as failure:
                    log.warning("the state of the account at the beginning is not known: %s", failure)

    async def _keep(self) -> None:
        fails = 0
        while True:
            self._wake.clear()
            channel = self._connections.live
            try:
                if channel is not None and channel not in self.feed.sources:
                    await self._open(channel)
                if self.feed.unreconciled is not None and self.feed.sources:
                    await self._reconcile()
                fails = 0
            except Exception as failure:
                fails += 1
                log.warning("the user data stream is not whole yet: %s", failure)
                self._report(failure)
                await self._sleep(ceiling(fails))
                continue
            await self._wake.wait()

    def _report(self, failure: Exception) -> None:
        if not isinstance(failure, BinanceException):
            log.error("the user data stream could not be mended", exc_info=failure)
        elif self.on_failure is not None:
            self.on_failure("resubscribe", failure, True)

    async def _sleep(self, seconds: float) -> None:
        """Wait, unless something happens before."""
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            pass

    async def _open(self, channel: Channel) -> None:
        self._ids[channel] = await self._mechanism.open(channel, self._options.timeout)
        if channel.gone:
            self._ids.pop(channel, None)
            raise ConnectionFailedException("the connection was lost right after the subscription")
        self.subscription_id = self._ids[channel]
        self._deliver(self.feed.subscribed(channel, self._now()))

    def _interrupt(self, channel: Channel, last_seen: float, reason: Reason) -> None:
        if self._ids.pop(channel, None) is None and channel not in self.feed.sources:
            return
        self.feed.interrupted(channel, last_seen, reason)
        if self.wanted and not self.feed.sources:
            log.warning("the user data stream was interrupted: %s", reason)
        self._wake.set()

    async def _stop(self) -> None:
        self.wanted = False
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            await asyncio.gather(keeper, return_exceptions=True)
        self._deliver(self.feed.stop())
        self._ids.clear()
        self.subscription_id = None

    # ---- what was missed

    async def _reconcile(self) -> None:
        timer = asyncio.get_running_loop().call_later(self._options.longest_hold, self._release)
        try:
            start = self.feed.unreconciled
            while start is not None:
                snapshots = [
                    await account.since(int(start * 1000) - MARGIN_MS, ledger)
                    for ledger, account in zip(self.feed.ledgers, self._accounts, strict=True)
                ]
                if start == self.feed.unreconciled:
                    self._deliver(self.feed.reconciled(*snapshots))
                start = self.feed.unreconciled
        finally:
            timer.cancel()
            self._release()

    def _release(self) -> None:
        if self.feed.sources:
            self._deliver(self.feed.release())

    # ---- consumers

    def _deliver(self, deliveries: Sequence[Delivery]) -> None:
        for delivery in deliveries:
            if isinstance(delivery, Gap):
                log.warning("user data gap of %.3f s: %s", delivery.end - delivery.start, delivery.reason)
            for consumer in tuple(self._consumers):
                try:
                    consumer(delivery)
                except Exception:
                    log.exception("a consumer of the user data failed")

    @contextmanager
    def _buffer(self, on_alarm: Alarm | None) -> Generator[tuple[Spill, asyncio.Event], None, None]:
        arrived = asyncio.Event()

        def alarm(waiting: int) -> None:
            log.warning("%d user data events wait for their consumer", waiting)
            if on_alarm is not None:
                on_alarm(waiting)

        def consume(delivery: Delivery) -> None:
            spill.put(delivery)
            arrived.set()

        spill = Spill(alarm, self._options.alarm_level)
        detach = self.attach(consume)
        self._arrivals.add(arrived)
        try:
            yield spill, arrived
        finally:
            self._arrivals.discard(arrived)
            detach()

    def _now(self) -> float:
        """Binance's time."""
        return self._caller.time.clock.timestamp(time.monotonic(), "microsecond") / 1e6

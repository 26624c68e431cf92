"""The WebSocket API as a route: one connection, made when it is first needed and kept alive.

Theory of operation. One task, the supervisor, opens a connection, makes it the live one, tends it
(pings when it is silent, logs on again when that failed) until it ends, and starts over. A planned
end (age, `serverShutdown`, `rotate`) differs from a lost connection in one thing only: the old
connection stays the live one until the new one is open, logged on and has the user stream; then it
answers what it still owes and closes.

A call is sent at once when there is a live connection; else it waits, until its deadline at most.
Nothing runs per call: answers set futures, and one timer at the earliest deadline serves them all.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from urllib.parse import urlencode

import msgspec

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, Backoff, RetryPolicy
from binance_sdk.core.call import Answer, Errors
from binance_sdk.core.encoding import Wire as Value
from binance_sdk.core.session import Call, Notice, Waiting
from binance_sdk.descriptors import Operation
from binance_sdk.errors import (
    ApiException,
    BinanceException,
    ClosedException,
    ConnectionFailedException,
    NotAvailableException,
    StreamDisconnectedException,
)
from binance_sdk.io.channel import Channel, End, Listener, Stamp, Ticket, never_sent
from binance_sdk.io.connection import Connect, WireOptions, select_transport
from binance_sdk.io.logon import Key, Logon, Synchronise
from binance_sdk.io.retry import ask_policy

log = logging.getLogger("binance_sdk.ws_api")

SHUTDOWN: Final = "serverShutdown"

OnFailure = Callable[[str, BinanceException, bool], None]
"""Phase (``connect``, ``disconnect``, ``logon``, ``resubscribe``), what happened, and whether it is
being mended."""
Admit = Callable[[], Awaitable[None]]


class WsApiOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How the connection of the WebSocket API behaves. Times in seconds."""

    wire: WireOptions = WireOptions()
    connect: Connect = select_transport()
    retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY
    microseconds: bool = False
    rate_limits: bool = True
    """Binance states the used limits with every answer."""
    max_silence: float = 30.0
    """Without a frame for so long the connection is pinged."""
    pong_timeout: float = 10.0
    lifetime: float = 23.75 * 3600
    """Age at which the connection is replaced (Binance ends it after 24 hours)."""
    overlap: float = 1.0
    """How long a replaced connection still listens for events that are on their way."""
    logon_timeout: float = 10.0


class Hooks(msgspec.Struct, frozen=True, kw_only=True):
    """What the route asks of the rest of the client."""

    errors: Errors
    stamp: Stamp
    logon: Operation[object] | None
    """How a connection is logged on, where it can be."""
    note: Callable[[Answer], None]
    """Every answer: used limits and pauses."""
    synchronise: Synchronise
    admit: Admit
    """Wait until one more connection may be made."""
    locate: Callable[[str], Awaitable[str]] | None = None
    """The address to connect to, where it is not the URL itself: it may hold a secret and is not shown."""


class WsApi:
    """Calls over the WebSocket API. Makes no connection before the first call."""

    def __init__(self, urls: tuple[str, ...], key: Key | None, hooks: Hooks, options: WsApiOptions) -> None:
        self.listener: Listener | None = None
        self.on_failure: OnFailure | None = None
        """Called with every failure of the connection, from the loop: it must not block or raise."""
        self._urls = urls
        self._key = key
        self._hooks = hooks
        self._logon = Logon(
            key, hooks.logon, hooks.errors, hooks.synchronise, options.logon_timeout, self._refuse_logon
        )
        self._options = options
        self._live: Channel | None = None
        self._waiting: Waiting[Ticket] = Waiting()
        self._supervisor: asyncio.Task[None] | None = None
        self._leaving: dict[Channel, asyncio.Task[None]] = {}
        self._arrivals: list[asyncio.Future[None]] = []
        self._alarm: asyncio.TimerHandle | None = None
        self._alarm_at = 0.0
        self._last_failure: BinanceException | None = None

    @property
    def live(self) -> Channel | None:
        """The open connection, if there is one."""
        return self._live

    async def call(
        self, operation: Operation[object], params: Mapping[str, Value], deadline: float, timeout: float
    ) -> Answer:
        """Send a call and wait for its answer.

        ``deadline`` is in the loop's time. Raises ConnectionFailedException (never sent), or for a
        call that was sent: StreamResponseTimeoutException and StreamDisconnectedException when it is
        idempotent, OutcomeUnknownException when it is not.
        """
        loop = asyncio.get_running_loop()
        ticket: Ticket = loop.create_future()
        call = Call(operation, params, deadline, timeout, ticket)
        live = self._live
        if live is None or not live.send(call):
            self._wait(call)
        if self._alarm is None or deadline < self._alarm_at:
            self._set_alarm(deadline)
        try:
            return await ticket
        except asyncio.CancelledError:
            self._forget(call)
            raise

    async def connected(self, deadline: float, timeout: float) -> Channel:
        """The open connection, made when there is none. Raises ConnectionFailedException."""
        while self._live is None:
            self.start()
            arrival: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._arrivals.append(arrival)
            try:
                async with asyncio.timeout_at(deadline):
                    await arrival
            except TimeoutError:
                raise never_sent(self._urls[0], timeout, self._last_failure) from None
        return self._live

    def start(self) -> None:
        """Have a connection, now and whenever it is lost. Raises NotAvailableException without a host."""
        if not self._urls:
            raise NotAvailableException("the WebSocket API is not available in this environment")
        if self._supervisor is None or self._supervisor.done():
            self._supervisor = asyncio.create_task(self._supervise(), name="binance_sdk ws_api")

    def rotate(self) -> None:
        """Replace the connection by a new one without losing anything."""
        if self._live is not None:
            self._live.rotate()

    async def close(self) -> None:
        """End everything; idempotent. What waits or is in flight fails. Can be used again."""
        supervisor, self._supervisor = self._supervisor, None
        tasks = [task for task in (supervisor, *self._leaving.values()) if task is not None]
        channels = [*self._leaving, *([self._live] if self._live is not None else [])]
        self._live = None
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, *(channel.close() for channel in channels), return_exceptions=True)
        self._leaving.clear()
        self._fail_waiting(ClosedException())
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    # ---- the supervisor

    async def _supervise(self) -> None:
        try:
            await self._keep_connected()
        except Exception:
            log.exception("the connection of the WebSocket API is no longer looked after")

    async def _keep_connected(self) -> None:
        backoff = Backoff()
        attempt = 0
        while True:
            url = self._urls[attempt % len(self._urls)]
            try:
                channel = await self._open(url)
                await self._replace(channel)
            except BinanceException as failure:
                attempt += 1
                if await self._give_up(backoff, failure, "connect"):
                    return
                continue
            backoff.succeeded(self._now())
            self._last_failure = None
            if await self._tend(channel) is End.LOST:
                log.warning("%s: connection lost", channel.uri)
                if await self._give_up(backoff, StreamDisconnectedException(channel.uri), "disconnect"):
                    return

    async def _open(self, url: str) -> Channel:
        """A connection that is ready for calls."""
        await self._hooks.admit()
        channel = Channel(
            url, self._key, self._hooks.errors, self._hooks.stamp, self._hooks.note,
            self._receive, self._ended,
        )  # fmt: skip
        try:
            address = await self._address(url)
            await channel.connect(self._options.connect, self._query(address), self._options.wire)
            await self._logon.prepare(channel)
            if channel.gone:
                raise StreamDisconnectedException(url)
        except BaseException:
            await channel.close()
            raise
        return channel

    async def _address(self, url: str) -> str:
        """Where to connect to. That Binance refuses to tell is told at once to whoever waits."""
        if self._hooks.locate is None:
            return url
        try:
            return await self._hooks.locate(url)
        except ApiException as refused:
            self._announce(refused)
            raise

    async def _replace(self, channel: Channel) -> None:
        """Make ``channel`` the live connection and let the one before it finish."""
        if self._live is not None and self.listener is not None:
            try:
                await self.listener.prepare(channel)
            except BaseException:
                await channel.close()
                raise
        old, self._live = self._live, channel
        for call in self._waiting.take():
            if not channel.send(call):
                self._waiting.add(call)
        self._announce(None)
        if self.listener is not None:
            self.listener.opened(channel)
        if old is not None:
            task = asyncio.create_task(old.drain(self._options.overlap), name="binance_sdk ws_api drain")
            self._leaving[old] = task
            task.add_done_callback(lambda _: self._leaving.pop(old, None))

    async def _tend(self, channel: Channel) -> End:
        """Watch a live connection until it ends or is to be replaced."""
        options = self._options
        logon_at = self._now() + self._logon.delay(channel, refused := 1)
        while True:
            now = self._now()
            due = min(
                channel.last_frame + options.max_silence, channel.opened_at + options.lifetime, logon_at
            )
            await asyncio.wait([channel.end], timeout=max(due - now, 0.0))
            if channel.end.done():
                return channel.end.result()
            now = self._now()
            if now >= channel.opened_at + options.lifetime:
                channel.rotate()
            elif now >= logon_at:
                await self._logon.again(channel)
                logon_at = self._now() + self._logon.delay(channel, refused := refused + 1)
            elif now >= channel.last_frame + options.max_silence:
                await channel.probe(options.pong_timeout)

    def _refuse_logon(self, refusal: ApiException) -> None:
        self._report("logon", refusal, True)

    def _report(self, phase: str, failure: BinanceException, recovering: bool) -> None:
        if self.on_failure is not None:
            self.on_failure(phase, failure, recovering)

    async def _give_up(self, backoff: Backoff, failure: BinanceException, phase: str) -> bool:
        """Ask the retry policy and wait as it says; True: it gave up, whoever waits has been told."""
        self._last_failure = failure
        abandon, delay = await ask_policy(self._options.retry_policy, backoff, failure)
        self._report(phase, failure, not abandon)
        if abandon:
            self._fail_waiting(ConnectionFailedException(f"{failure}; the request was not sent"))
            return True
        if isinstance(failure, ApiException) and failure.retry_after:
            delay = max(delay, failure.retry_after)
        log.info("%s: next attempt in %.1f s (%d failed)", failure, delay, backoff.fails)
        await asyncio.sleep(delay)
        return False

    # ---- calls without an answer

    def _wait(self, call: Call[Ticket]) -> None:
        self._waiting.add(call)
        self.start()

    def _forget(self, call: Call[Ticket]) -> None:
        """The caller was cancelled."""
        if call.sent and not call.operation.idempotent:
            log.warning("%s was cancelled after it had been sent: its result is unknown", call.operation.name)
        self._waiting.forget(call)
        for channel in self._channels():
            channel.session.forget(call)

    def _announce(self, failure: BinanceException | None) -> None:
        """Tell those who wait for a connection."""
        arrivals, self._arrivals = self._arrivals, []
        for arrival in arrivals:
            if not arrival.done():
                arrival.set_result(None) if failure is None else arrival.set_exception(failure)

    def _fail_waiting(self, exception: BinanceException) -> None:
        self._announce(exception)
        for call in self._waiting.take():
            if not call.ticket.done():
                call.ticket.set_exception(exception)

    def _set_alarm(self, at: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm_at = at
        self._alarm = asyncio.get_running_loop().call_at(at, self._ring)

    def _ring(self) -> None:
        """The earliest deadline has come: fail what is due, and set the alarm anew."""
        now = max(self._now(), self._alarm_at)
        self._alarm = None
        for call in self._waiting.expire(now):
            if not call.ticket.done():
                call.ticket.set_exception(never_sent(self._urls[0], call.timeout, self._last_failure))
        for channel in self._channels():
            channel.expire(now)
        flying = [call for channel in self._channels() for call in channel.session.in_flight.values()]
        deadlines = [call.deadline for call in (*flying, *self._waiting)]
        if deadlines:
            self._set_alarm(min(deadlines))

    def _channels(self) -> list[Channel]:
        return [*self._leaving, *([self._live] if self._live is not None else [])]

    # ---- what a connection tells

    def _receive(self, channel: Channel, notice: Notice) -> None:
        if notice.event.get("e") == SHUTDOWN:
            log.warning("%s: the server is about to shut down", channel.uri)
            channel.rotate()
        elif self.listener is not None:
            self.listener.received(channel, notice)

    def _ended(self, channel: Channel) -> None:
        if self._live is channel:
            self._live = None
        if self.listener is not None:
            self.listener.ended(channel)

    def _query(self, url: str) -> str:
        wanted = {} if self._options.rate_limits else {"returnRateLimits": "false"}
        if self._options.microseconds:
            wanted["timeUnit"] = "MICROSECOND"
        if not wanted:
            return url
        return f"{url}{'&' if '?' in url else '?'}{urlencode(wanted)}"

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

"""One open connection of the WebSocket API: a `Session` on a `Wire`.

A frame goes from the transport's callback through the session straight to the future of the call
that it answers; there is no task, queue or timer per call.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Protocol

from binance_sdk.core.call import Answer, Errors, lost
from binance_sdk.core.encoding import Wire as Value
from binance_sdk.core.session import Call, Identity, Notice, Reply, Session
from binance_sdk.descriptors import Operation
from binance_sdk.errors import (
    BinanceException,
    ConnectionFailedException,
    StreamDisconnectedException,
    StreamResponseTimeoutException,
)
from binance_sdk.io.connection import Connect, Wire, WireLostException, WireOptions, host_of

log = logging.getLogger("binance_sdk.ws_api")

Ticket = asyncio.Future[Answer]
Stamp = Callable[[], int]
"""Binance's time now, in the unit that the client uses."""


class End(Enum):
    """Why a channel is no longer the one to use."""

    LOST = "lost"
    ROTATE = "rotate"


class Listener(Protocol):
    """What follows the events of the connections (the user stream)."""

    async def prepare(self, channel: Channel) -> None:
        """``channel`` is about to replace one that is still open. Raise to keep the old one for now."""
        ...

    def opened(self, channel: Channel) -> None:
        """``channel`` is the one to use from now on."""
        ...

    def received(self, channel: Channel, notice: Notice) -> None:
        """An event came."""
        ...

    def ended(self, channel: Channel) -> None:
        """The connection is gone."""
        ...


class Channel:
    """One connection: `connect` opens it."""

    def __init__(
        self,
        uri: str,
        identity: Identity | None,
        errors: Errors,
        stamp: Stamp,
        on_answer: Callable[[Answer], None],
        on_notice: Callable[[Channel, Notice], None],
        on_end: Callable[[Channel], None],
    ) -> None:
        self.uri = uri
        self.session: Session[Ticket] = Session(identity, errors)
        self._loop = asyncio.get_running_loop()
        self.end: asyncio.Future[End] = self._loop.create_future()
        self.last_frame = self.opened_at = self._loop.time()
        self._stamp = stamp
        self._on_answer = on_answer
        self._on_notice = on_notice
        self._on_end = on_end
        self._wire: Wire | None = None
        self._idle: asyncio.Future[None] | None = None

    def __repr__(self) -> str:
        return f"<Channel {self.uri} in flight: {len(self.session.in_flight)}>"

    @property
    def gone(self) -> bool:
        """The connection has ended."""
        return self._wire is None or self._wire.closed

    async def connect(self, connect: Connect, url: str, options: WireOptions) -> None:
        """Open the connection."""
        self._wire = await connect(url, self._receive, self._lose, options)

    def send(self, call: Call[Ticket]) -> bool:
        """Send a call, signed now. False: the connection had already ended, nothing was sent."""
        if self._wire is None:
            return False
        frame = self.session.frame(call, self._stamp(), self._loop.time())
        try:
            self._wire.send(frame)
        except WireLostException:
            self.session.forget(call)
            return False
        return True

    async def request(
        self, operation: Operation[object], params: Mapping[str, Value], timeout: float
    ) -> Answer:
        """Send a call over this very connection and wait for its answer.

        For what belongs to the connection (clock, logon, subscriptions). Raises
        StreamResponseTimeoutException or StreamDisconnectedException.
        """
        loop = self._loop
        call = Call(
            operation=operation, params=params, deadline=loop.time() + timeout, timeout=timeout,
            ticket=loop.create_future(),
        )  # fmt: skip
        if not self.send(call):
            raise StreamDisconnectedException(self.uri)
        timer = loop.call_later(timeout, self._expire, call)
        try:
            answer: Answer = await call.ticket
            self._on_answer(answer)
            return answer
        finally:
            timer.cancel()
            self.session.forget(call)

    def expire(self, now: float) -> None:
        """Fail the calls whose deadline has passed."""
        for call in self.session.expire(now):
            self._fail(call, StreamResponseTimeoutException(self.uri, call.id, call.timeout))
        self._check_idle()

    def rotate(self) -> None:
        """Ask for a new connection in place of this one."""
        if not self.end.done():
            self.end.set_result(End.ROTATE)

    async def probe(self, timeout: float) -> None:
        """Cut the connection unless it answers a ping in time."""
        if self._wire is None:
            return
        try:
            async with asyncio.timeout(timeout):
                await self._wire.ping()
            self.last_frame = self._loop.time()
        except (TimeoutError, WireLostException):
            log.warning("%s does not answer pings: connection cut", self.uri)
            await self.close()

    async def drain(self, overlap: float) -> None:
        """Let the last events arrive, wait for what is in flight (it has deadlines), then close."""
        await asyncio.sleep(overlap)
        while self.session.in_flight and not self.gone:
            self._idle = self._loop.create_future()
            await self._idle
        await self.close()

    async def close(self) -> None:
        """End the connection; what is in flight is lost."""
        if self._wire is not None:
            await self._wire.close()
        self._lose(None)

    def _receive(self, data: bytes) -> None:
        self.last_frame = self._loop.time()
        session = self.session
        came = session.receive(data)
        if type(came) is Reply:
            ticket = came.call.ticket
            if not ticket.done():
                ticket.set_result(came.answer)
            if self._idle is not None:
                self._check_idle()
        elif type(came) is Notice:
            self._notice(came)
        else:
            log.info("%s: %d late, %d unreadable answers", self.uri, session.late, session.unreadable)

    def _notice(self, notice: Notice) -> None:
        try:
            self._on_notice(self, notice)
        except Exception:
            log.exception("%s: an event could not be handled", self.uri)

    def _lose(self, reason: WireLostException | None) -> None:
        for call in self.session.disconnect():
            self._fail(call, StreamDisconnectedException(self.uri))
        self._check_idle()
        if not self.end.done():
            self.end.set_result(End.LOST)
        on_end, self._on_end = self._on_end, _ignore
        on_end(self)

    def _expire(self, call: Call[Ticket]) -> None:
        self._fail(call, StreamResponseTimeoutException(self.uri, call.id, call.timeout))

    def _fail(self, call: Call[Ticket], cause: BinanceException) -> None:
        if not call.ticket.done():
            call.ticket.set_exception(lost(call.operation, call.params, cause))

    def _check_idle(self) -> None:
        if self._idle is not None and not self._idle.done() and not self.session.in_flight:
            self._idle.set_result(None)


def _ignore(_: Channel) -> None:
    """The end has been told."""


def never_sent(uri: str, timeout: float, why: BinanceException | None) -> ConnectionFailedException:
    """What a call gets that waited for a connection until its deadline."""
    reason = f": {why}" if why is not None else ""
    return ConnectionFailedException(
        f"no connection to {host_of(uri)} within {timeout:g} s; the request was not sent{reason}"
    )

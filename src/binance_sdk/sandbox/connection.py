"""The open WebSockets: pings, message limits, and the ways to lose them."""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from .catalog import AnyName
from .command import command
from .wire import PING

if TYPE_CHECKING:
    from .faults import Faults
    from .server import Sandbox
    from .streams import Streams
    from .ws_api import WsApi

Kind = Literal["streams", "ws_api"]
Manner = Literal["close", "reset", "frame"]


@dataclass(slots=True, eq=False)
class Connection:
    """One open WebSocket. Times are monotonic seconds."""

    number: int
    peer: Streams | WsApi
    opened: float
    pinged: float
    ends: float = math.inf
    """When the exchange closes it, whatever its age."""
    heard: float = 0.0
    """When the client last sent a ping."""
    pings: dict[bytes, float] = field(default_factory=dict[bytes, float])
    """Payloads of pings that no pong has answered, with when they were sent."""
    arrived: deque[float] = field(default_factory=deque[float])

    def too_many(self, now: float, most: int) -> bool:
        """Counts a message; whether it is more than so many within a second."""
        self.arrived.append(now)
        while self.arrived[0] <= now - 1.0:
            self.arrived.popleft()
        return len(self.arrived) > most

    def ponged(self, payload: bytes) -> None:
        """A pong has come. It answers the ping with its payload and those before; any other nothing."""
        if payload not in self.pings:
            return
        for earlier in tuple(self.pings):
            del self.pings[earlier]
            if earlier == payload:
                return

    def ping(self, payload: bytes, now: float) -> None:
        """Sends a ping."""
        self.pinged = now
        self.pings.setdefault(payload, now)
        self.peer.wire.send(payload, PING)

    def silent(self, now: float, patience: float) -> bool:
        """Whether a ping has waited so long for its pong, or the client does not send those it must."""
        unanswered = bool(self.pings) and now - next(iter(self.pings.values())) >= patience
        return unanswered or now - max(self.heard, self.opened) >= self.peer.must_ping


class Connections:
    """All open WebSockets, of either kind.

    Faults hit those of a ``kind``, a ``product``, or one ``number``; without any of them, all.
    """

    group: ClassVar[str] = "connections"

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self.history = faults.history
        self.open: dict[Connection, None] = {}
        self.total = 0
        """How many were ever opened."""
        self.most_attempts = 300
        """Connections that one IP may open within five minutes."""
        self._attempts: dict[str, deque[float]] = {}

    def admits(self, ip: str, now: float) -> bool:
        """Counts an attempt to connect; whether the IP may."""
        attempts = self._attempts.setdefault(ip, deque())
        while attempts and attempts[0] <= now - 300.0:
            attempts.popleft()
        if len(attempts) >= self.most_attempts:
            return False
        attempts.append(now)
        return True

    def add(self, peer: Streams | WsApi, now: float) -> Connection:
        """A WebSocket has opened."""
        self.total += 1
        connection = Connection(self.total, peer, now, now)
        self.open[connection] = None
        return connection

    def remove(self, connection: Connection) -> None:
        """It has gone."""
        self.open.pop(connection, None)

    def most_waiting(self) -> int:
        """Bytes that wait for the slowest client."""
        return max((connection.peer.wire.waiting for connection in self.open), default=0)

    def count(self, kind: Kind | None = None) -> int:
        """How many are open."""
        return len(self._of(kind))

    def _of(
        self, kind: Kind | None, product: AnyName | None = None, number: int | None = None
    ) -> list[Connection]:
        return [
            connection
            for connection in self.open
            if kind in (None, connection.peer.kind)
            and product in (None, connection.peer.product)
            and number in (None, connection.number)
        ]

    def _note(self, fault: str, connection: Connection) -> None:
        self._faults.note(fault, connection.peer.kind, connection.peer.product)

    def pulse(self, now: float, sandbox: Sandbox) -> None:
        """Pings who is due, drops who did not answer or has been there too long."""
        for connection in tuple(self.open):
            wire = connection.peer.wire
            if now >= connection.ends or now - connection.opened >= sandbox.connection_lifetime:
                wire.close(1000)
            elif connection.silent(now, sandbox.pong_timeout):
                wire.close(1008, "Pong timeout")
            elif now - connection.pinged >= sandbox.ping_interval:
                connection.ping(str(sandbox.clock.now() // 1000).encode(), now)

    # -- faults

    @command
    def cut(
        self,
        kind: Kind | None = None,
        *,
        how: Manner = "close",
        count: int | None = None,
        product: AnyName | None = None,
        number: int | None = None,
    ) -> int:
        """Ends connections (the oldest ``count``): by FIN, by RST, or with a close frame first."""
        chosen = self._of(kind, product, number)[:count]
        for connection in chosen:
            self._note(f"cut {how}", connection)
            wire = connection.peer.wire
            wire.muted = False
            if how == "frame":
                wire.close(1001)
            elif how == "reset":
                wire.reset()
            else:
                wire.cut()
        return len(chosen)

    @command
    def half_open(
        self, kind: Kind | None = None, *, product: AnyName | None = None, number: int | None = None
    ) -> int:
        """Connections stay open and nothing is heard on them any more, in either direction."""
        chosen = self._of(kind, product, number)
        for connection in chosen:
            self._note("half_open", connection)
            connection.peer.wire.half_open()
        return len(chosen)

    @command
    def slow(
        self,
        kind: Kind | None = None,
        *,
        bytes_per_second: int | None = None,
        read_every: float | None = None,
        product: AnyName | None = None,
        number: int | None = None,
    ) -> int:
        """Open connections send no faster than that, and read only so often (seconds).

        Without a rate and a pause they are as fast as ever again.
        """
        if (bytes_per_second or 1) < 1 or (read_every or 1.0) <= 0:
            raise ValueError(
                f"bytes_per_second={bytes_per_second}, read_every={read_every}: give more than 0"
            )
        chosen = [found for found in self._of(kind, product, number) if not found.peer.wire.muted]
        for connection in chosen:
            self._note("slow", connection)
            connection.peer.wire.slow(bytes_per_second, read_every)
        return len(chosen)

    @command
    def announce_shutdown(
        self, kind: Kind | None = None, *, product: AnyName | None = None, number: int | None = None
    ) -> int:
        """Sends ``serverShutdown``; cutting the connections afterwards is up to you."""
        chosen = self._of(kind, product, number)
        for connection in chosen:
            self._note("serverShutdown", connection)
            connection.peer.announce_shutdown()
        return len(chosen)

    @command
    def rotate(
        self,
        kind: Kind | None = None,
        *,
        notice: float | None = None,
        product: AnyName | None = None,
        number: int | None = None,
    ) -> int:
        """Ends connections as the exchange does after 24 hours, with a close frame.

        With ``notice`` they get ``serverShutdown`` first and have so many seconds left.
        """
        chosen = self._of(kind, product, number)
        for connection in chosen:
            self._note("rotate", connection)
            if notice is None:
                connection.peer.wire.close(1000)
            else:
                connection.peer.announce_shutdown()
                connection.ends = time.monotonic() + notice
        return len(chosen)

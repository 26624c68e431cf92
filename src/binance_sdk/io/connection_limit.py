"""Limits of single connections: messages per second and streams."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from ..core.limiter import Limiter, RateLimitKind, RateLimitRule, RateLimitScope, RateLimitType
from ..errors import TooManyStreamsException
from .waiting_line import Costs, WaitingLine

MOST_STREAMS: Final = 1024
_secret_segment: Final = re.compile(r"[A-Za-z0-9]{40,}").sub


@dataclass(frozen=True, slots=True)
class ConnectionLease:
    """A connection that the limiter knows. ``route`` is its path without any secret."""

    id: str
    label: str
    kind: str
    route: str | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """How much of one of its limits a connection uses."""

    lease: ConnectionLease
    rule: RateLimitRule
    used: int
    pending: int = 0


class _Connection:
    """One connection's line and streams."""

    __slots__ = ("lease", "limiter", "line", "streams")

    def __init__(
        self, lease: ConnectionLease, rule: RateLimitRule | None, clock: Callable[[], float], enabled: bool
    ) -> None:
        self.lease = lease
        self.streams = 0
        self.limiter = Limiter([rule] if rule is not None else [], enabled=enabled)
        self.line = WaitingLine(self.limiter.reserve, self._give_back(clock), clock)

    def _give_back(self, clock: Callable[[], float]) -> Callable[[Costs, float], None]:
        return lambda costs, charged_at: self.limiter.refund(costs, charged_at, clock())


class ConnectionLimits:
    """All connections of one limiter."""

    def __init__(
        self, rule: RateLimitRule | None, clock: Callable[[], float], *, enabled: bool, cap: int | None
    ) -> None:
        self._rule = rule
        self._clock = clock
        self._enabled = enabled
        self._cap = RateLimitRule(
            scope=RateLimitScope.CONNECTION,
            type=RateLimitType.WS_STREAMS,
            interval_s=1.0,
            limit=MOST_STREAMS if cap is None else cap,
            kind=RateLimitKind.CAP,
        )
        if rule is not None:
            self._rule = replace(rule, type=RateLimitType.WS_MESSAGES, scope=RateLimitScope.CONNECTION)
        self._connections: dict[str, _Connection] = {}
        self._numbers = count(1)

    def open(self, kind: str, route: str | None, label: str | None) -> ConnectionLease:
        """A lease for a new connection."""
        number = next(self._numbers)
        safe = None if route is None else _secret_segment("***", route.partition("?")[0])
        lease = ConnectionLease(f"{kind}-{number}", label or f"{kind} {number}", kind, safe)
        self.register(lease)
        return lease

    def register(self, connection: str | ConnectionLease) -> None:
        """Know a connection; nothing happens when it is known."""
        lease = (
            connection
            if isinstance(connection, ConnectionLease)
            else ConnectionLease(connection, connection, "")
        )
        if lease.id not in self._connections:
            self._connections[lease.id] = _Connection(lease, self._rule, self._clock, self._enabled)

    def unregister(self, connection: str | ConnectionLease) -> None:
        """Forget a connection."""
        self._connections.pop(_id(connection), None)

    def _of(self, connection: str | ConnectionLease) -> _Connection:
        self.register(connection)
        return self._connections[_id(connection)]

    async def acquire_message(self, connection: str | ConnectionLease) -> None:
        """Wait until it may send a message."""
        await self._of(connection).line.enter({"WS_MESSAGES": 1})

    def reserve_streams(self, connection: str | ConnectionLease, total: int) -> None:
        """It will carry ``total`` streams."""
        if total > self._cap.limit:
            raise TooManyStreamsException(total, self._cap.limit)
        self._of(connection).streams = max(total, 0)

    def release_streams(self, connection: str | ConnectionLease, count: int) -> None:
        """It carries ``count`` streams less."""
        known = self._connections.get(_id(connection))
        if known is not None:
            known.streams = max(known.streams - count, 0)

    def usage(self, now: float) -> Iterator[Usage]:
        """What all connections use."""
        for connection in list(self._connections.values()):
            for gauge in connection.limiter.gauges:
                yield Usage(connection.lease, gauge.rule, gauge.window.used(now), connection.line.pending())
            yield Usage(connection.lease, self._cap, connection.streams)


def _id(connection: str | ConnectionLease) -> str:
    return connection.id if isinstance(connection, ConnectionLease) else connection

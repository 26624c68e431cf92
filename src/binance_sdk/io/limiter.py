"""The rate limiter that clients use: waiting around the decisions of ``core.limiter``.

One `RateLimiter` guards one product; give the same object to several clients of that product to
share it, or give several processes of one machine the same ``path``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec

from ..core.limiter import (
    Gauge,
    Limiter,
    RateLimitKind,
    RateLimitRule,
    RateLimitScope,
    RateLimitSource,
    RateLimitType,
    interval_seconds,
    rule_for,
)
from ..descriptors import Pool
from ..errors import RateLimitReachedException
from .connection_limit import ConnectionLease, ConnectionLimits, Usage
from .shared_cells import MemoryCells, SharedCells
from .waiting_line import Costs, Priority, WaitingLine

__all__ = ["Charge", "ConnectionLease", "Priority", "RateLimitSnapshot", "RateLimitWindow", "RateLimiter"]

SHORTEST_BLOCK: Final = 1.0
NO_RETRY_AFTER: Final[Mapping[int, float]] = {429: 60.0, 418: 120.0}
"""Seconds to stay away when Binance does not say how long: a whole window, or its shortest ban."""


class Charge(msgspec.Struct, frozen=True, gc=False):
    """What was charged for a request, and when: needed to give it back."""

    costs: Costs
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimitWindow:
    """One limit at the moment of a snapshot. ``pending``: callers that wait for it."""

    scope: RateLimitScope
    type: RateLimitType | str
    interval: str
    used: int
    limit: int
    remaining: int
    utilization: float
    pending: int = 0
    source: RateLimitSource = RateLimitSource.CLIENT
    connection_id: str | None = None
    connection_label: str | None = None
    connection_kind: str | None = None
    connection_route: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimitSnapshot:
    """All limits at one moment.

    ``retry_after``: seconds that a 429 or 418 still blocks everything, or None; ``throttled``:
    whether somebody waits; ``at``: epoch seconds.
    """

    windows: tuple[RateLimitWindow, ...]
    pending: int
    retry_after: int | None
    throttled: bool
    at: float

    @property
    def max_utilization(self) -> float:
        """The fullest window, 0.0 to 1.0 (and above)."""
        return max((window.utilization for window in self.windows), default=0.0)


class RateLimiter:
    """Keeps requests, orders, messages and connections within Binance's limits.

    ``rules``: the limits (`of_pools` takes them from a product); ``enabled=False`` only records;
    ``ws_message_rule``: messages per second that one stream connection may send; ``path``: a file that
    several processes of this machine share.
    """

    def __init__(
        self,
        *,
        rules: Iterable[RateLimitRule] = (),
        enabled: bool = True,
        ws_message_rule: RateLimitRule | None = None,
        path: str | os.PathLike[str] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        rules = tuple(rules)
        self._clock = clock
        store = MemoryCells() if path is None else SharedCells(path)
        self._lock = store.lock
        with self._lock:
            requests = (rule for rule in rules if rule.type is not RateLimitType.WS_STREAMS)
            self._limiter = Limiter(requests, enabled=enabled, cells=store.cells)
        self._requests = WaitingLine(self._reserve, self._give_back, clock)
        self._connecting = WaitingLine(self._reserve, self._give_back, clock)
        caps = [rule.limit for rule in rules if rule.type is RateLimitType.WS_STREAMS]
        self._connections = ConnectionLimits(
            ws_message_rule, clock, enabled=enabled, cap=min(caps, default=None)
        )

    @classmethod
    def of_pools(
        cls,
        pools: Iterable[Pool],
        *,
        enabled: bool = True,
        messages_per_second: int | None = None,
        streams_per_connection: int | None = None,
        path: str | os.PathLike[str] | None = None,
    ) -> RateLimiter:
        """A limiter for the pools of a product."""
        rules = [rule_for(pool) for pool in pools if not pool.per_endpoint]
        if streams_per_connection is not None:
            rules.append(
                _connection_rule(RateLimitType.WS_STREAMS, streams_per_connection, RateLimitKind.CAP)
            )
        messages = None
        if messages_per_second is not None:
            messages = _connection_rule(RateLimitType.WS_MESSAGES, messages_per_second, RateLimitKind.COUNT)
        return cls(rules=rules, enabled=enabled, ws_message_rule=messages, path=path)

    def beside(
        self,
        pools: Iterable[Pool],
        *,
        messages_per_second: int | None = None,
        streams_per_connection: int | None = None,
    ) -> RateLimiter:
        """A limiter for another product whose requests count in the same limits.

        Its connections are its own, and what it has in ``pools`` besides is added to the limits of both.
        """
        other = RateLimiter.of_pools(
            (),
            enabled=self._limiter.enabled,
            messages_per_second=messages_per_second,
            streams_per_connection=streams_per_connection,
        )
        other._lock, other._limiter = self._lock, self._limiter
        other._requests, other._connecting = self._requests, self._connecting
        other.learn(pool for pool in pools if not pool.per_endpoint)
        return other

    def learn(self, pools: Iterable[Pool]) -> None:
        """Keep these limits, too: those of single endpoints, when they are called for the first time."""
        with self._lock:
            self._limiter.learn(pools)

    # --- requests ---

    def try_acquire(self, costs: Costs, priority: Priority = Priority.QUERY) -> Charge | None:
        """Charge a request without waiting; None when it would have to wait.

        Raises ``RateLimitReachedException`` for orders beyond their limit.
        """
        if self._requests.lines and self._requests.occupied(priority):
            return None
        now = self._clock()
        with self._lock:
            wait = self._limiter.reserve(costs, now)
        return Charge(costs, now) if wait == 0.0 else None

    async def acquire(self, costs: Costs, priority: Priority = Priority.QUERY) -> Charge:
        """Charge a request, by type (``{"REQUEST_WEIGHT": 4, "RAW_REQUESTS": 1}``), as soon as it fits.

        Raises ``RateLimitReachedException`` for orders beyond their limit. Cancelling is safe.
        """
        return Charge(costs, await self._requests.enter(costs, priority))

    def refusal(self, costs: Costs) -> RateLimitReachedException:
        """What to raise for a request that cannot wait any longer."""
        with self._lock:
            return self._limiter.refusal(costs, self._clock())

    def refund(self, charge: Charge, costs: Costs | None = None) -> None:
        """Give back a charge, or the part ``costs`` of it: not sent, or free because it succeeded."""
        with self._lock:
            self._limiter.refund(charge.costs if costs is None else costs, charge.at, self._clock())
        self._requests.wake()

    async def acquire_request(self, *, weight: int, is_order: bool) -> None:
        """Wait until a WebSocket-API request fits. Orders raise ``RateLimitReachedException`` instead."""
        orders = {"ORDERS": 1} if is_order else {}
        priority = Priority.PLACE if is_order else Priority.QUERY
        await self.acquire({"REQUEST_WEIGHT": weight, "RAW_REQUESTS": 1, **orders}, priority)

    async def acquire_rest(self, *, weight: int, is_order: bool) -> None:
        """The same for a REST request: both routes share Binance's limits."""
        await self.acquire_request(weight=weight, is_order=is_order)

    # --- connections ---

    async def acquire_connection(self) -> None:
        """Wait until one more connection may be opened."""
        await self._connecting.enter({"WS_CONNECTIONS": 1})

    def open_connection(
        self, *, kind: str, route: str | None = None, label: str | None = None
    ) -> ConnectionLease:
        """Register a new connection under an id of its own."""
        return self._connections.open(kind, route, label)

    def register_connection(self, connection_id: str | ConnectionLease) -> None:
        """Count messages and streams of a connection."""
        self._connections.register(connection_id)

    def unregister_connection(self, connection_id: str | ConnectionLease) -> None:
        """The connection is gone."""
        self._connections.unregister(connection_id)

    async def acquire_message(self, connection_id: str | ConnectionLease) -> None:
        """Wait until the connection may send one more message."""
        await self._connections.acquire_message(connection_id)

    def reserve_streams(self, connection_id: str | ConnectionLease, projected_total: int) -> None:
        """The connection will carry so many streams. Raises ``TooManyStreamsException``."""
        self._connections.reserve_streams(connection_id, projected_total)

    def release_streams(self, connection_id: str | ConnectionLease, count: int) -> None:
        """So many streams of the connection are gone."""
        self._connections.release_streams(connection_id, count)

    # --- what Binance says ---

    def configure_from_exchange_info(self, rate_limits: Iterable[Mapping[str, object]]) -> None:
        """Take the limits of an exchangeInfo answer (its ``rateLimits``)."""
        with self._lock:
            for name, seconds, entry in _entries(rate_limits):
                limit = entry.get("limit")
                if isinstance(limit, int) and limit > 0:
                    self._limiter.reconfigure(name, seconds, limit)
        self._requests.wake()

    def sync_from_headers(
        self,
        used_weight: Mapping[str, int],
        order_count: Mapping[str, int],
        *,
        sent_at: float | None = None,
    ) -> None:
        """Correct the counts by interval (``{"1m": 20}``), as in the headers of a REST answer.

        ``sent_at``: the ``at`` of the request's charge.
        """
        for name, counts in (("REQUEST_WEIGHT", used_weight), ("ORDERS", order_count)):
            for interval, used in counts.items():
                self.receive_used(name, interval, used, sent_at=sent_at)

    def receive_used(self, type: str, interval: str, used: int, *, sent_at: float | None = None) -> None:
        """Correct one count: ``("REQUEST_WEIGHT", "1m", 20)``. Unknown ones are ignored."""
        seconds = parse_interval(interval)
        if seconds is not None:
            with self._lock:
                self._limiter.receive_used(type, seconds, used, self._clock(), sent_at=sent_at)

    def sync_from_ws_rate_limits(
        self, rate_limits: Iterable[Mapping[str, object]], *, sent_at: float | None = None
    ) -> None:
        """Correct the counts from ``rateLimits`` of a WebSocket-API answer."""
        with self._lock:
            now = self._clock()
            for name, seconds, entry in _entries(rate_limits):
                used = entry.get("count")
                if isinstance(used, int):
                    self._limiter.receive_used(name, seconds, used, now, sent_at=sent_at)

    def note_retry_after(self, seconds: float | None, status: int) -> None:
        """429 or 418: nothing is sent for so many seconds. None: Binance did not say how long."""
        wait = NO_RETRY_AFTER.get(status, SHORTEST_BLOCK) if seconds is None else max(seconds, SHORTEST_BLOCK)
        with self._lock:
            self._limiter.block(self._clock() + wait)

    def note_retry_at(self, epoch_ms: float, server_now_ms: float, status: int) -> None:
        """The same where Binance names the moment (``retryAfter`` of the WebSocket API)."""
        self.note_retry_after((epoch_ms - server_now_ms) / 1000, status)

    # --- what is known ---

    @property
    def retry_after(self) -> float:
        """Seconds that a 429 or 418 still blocks everything."""
        with self._lock:
            return self._limiter.blocked(self._clock())

    def snapshot(self) -> RateLimitSnapshot:
        """All limits as they are now."""
        now = self._clock()
        with self._lock:
            blocked = self._limiter.blocked(now)
            windows = [self._window(gauge, now) for gauge in self._limiter.gauges]
        windows += [_connection_window(usage) for usage in self._connections.usage(now)]
        pending = self._requests.pending() + self._connecting.pending()
        return RateLimitSnapshot(
            windows=tuple(windows),
            pending=pending,
            retry_after=max(round(blocked), 1) if blocked else None,
            throttled=bool(pending or blocked),
            at=time.time(),
        )

    def _window(self, gauge: Gauge, now: float) -> RateLimitWindow:
        name, interval = gauge.rule.name, gauge.rule.interval
        pools = (name, f"{name}:{interval}")
        used, limit = gauge.window.used(now), gauge.window.limit
        return RateLimitWindow(
            scope=gauge.rule.scope,
            type=gauge.rule.type,
            interval=interval,
            used=used,
            limit=limit,
            remaining=max(limit - used, 0),
            utilization=used / limit,
            pending=sum(line.pending(pool) for line in (self._requests, self._connecting) for pool in pools),
            source=gauge.source(now),
        )

    def _reserve(self, costs: Costs, now: float) -> float:
        with self._lock:
            return self._limiter.reserve(costs, now)

    def _give_back(self, costs: Costs, charged_at: float) -> None:
        self.refund(Charge(costs, charged_at))


def _connection_rule(type: RateLimitType, limit: int, kind: RateLimitKind) -> RateLimitRule:
    return RateLimitRule(scope=RateLimitScope.CONNECTION, type=type, interval_s=1.0, limit=limit, kind=kind)


def _connection_window(usage: Usage) -> RateLimitWindow:
    rule, lease = usage.rule, usage.lease
    return RateLimitWindow(
        scope=rule.scope,
        type=rule.type,
        interval="" if rule.kind is RateLimitKind.CAP else rule.interval,
        used=usage.used,
        limit=rule.limit,
        remaining=max(rule.limit - usage.used, 0),
        utilization=usage.used / rule.limit,
        pending=usage.pending,
        connection_id=lease.id,
        connection_label=lease.label,
        connection_kind=lease.kind,
        connection_route=lease.route,
    )


def _entries(
    rate_limits: Iterable[Mapping[str, object]],
) -> Iterable[tuple[str, float, Mapping[str, object]]]:
    """Type, seconds and the rest of each ``rateLimits`` entry that can be understood."""
    for entry in rate_limits:
        name, unit, number = entry.get("rateLimitType"), entry.get("interval"), entry.get("intervalNum")
        if isinstance(name, str) and isinstance(unit, str) and isinstance(number, int):
            try:
                yield name, interval_seconds(number, unit), entry
            except KeyError:
                continue


def parse_interval(interval: str) -> float | None:
    """``1m`` or ``10S`` -> seconds; None when it is no interval."""
    try:
        return interval_seconds(int(interval[:-1]), interval[-1:])
    except (KeyError, ValueError):
        return None

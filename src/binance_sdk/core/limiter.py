"""May this request go now, and if not, when?

Theory of operation
-------------------
A `Limiter` holds one `Window` per limit that Binance counts (a *rule*: type and interval). A request
costs something in some types; ``reserve`` charges all of it at once or nothing at all:

* while a block (429, 418) lasts, the answer is how long;
* a rule that *sleeps* answers how long until there is room;
* a rule that *raises* (orders: a late order is worse than none) raises;
* a rule that only *tracks* counts and never refuses.

Whoever waits asks again afterwards: others may have been faster. What was charged for a request
that was not sent, or that Binance gives back, is returned with ``refund``.

Binance's own counts correct ours. A higher one is believed at once. A lower one is believed for
orders only, because filled orders leave that count (faqs/order_count_decrement.md), and only about
what was charged before the answered request was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import ceil, inf
from operator import itemgetter
from typing import Final, Literal
from zlib import crc32

from ..descriptors import Pool
from ..errors import RateLimitReachedException
from .window import WIDTH, Cells, Window


class RateLimitScope(Enum):
    """Whose count it is."""

    IP = "ip"
    ACCOUNT = "account"
    CONNECTION = "connection"


class RateLimitType(Enum):
    """What is counted."""

    REQUEST_WEIGHT = "request_weight"
    RAW_REQUESTS = "raw_requests"
    ORDERS = "orders"
    WS_CONNECTIONS = "ws_connections"
    WS_MESSAGES = "ws_messages"
    WS_STREAMS = "ws_streams"


class RateLimitKind(Enum):
    """How it is counted: by weight, one by one, or as a number that may not be exceeded."""

    WEIGHT = "weight"
    COUNT = "count"
    CAP = "cap"


class EnforceMode(Enum):
    """What happens to a request for which there is no room."""

    SLEEP = "sleep"
    RAISE = "raise"
    TRACK = "track"


class RateLimitSource(Enum):
    """Where a count comes from: Binance's answers, or our own counting."""

    HEADER = "header"
    CLIENT = "client"


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimitRule:
    """One limit: so much within so many seconds. ``safety_ratio`` of it is used."""

    scope: RateLimitScope = RateLimitScope.IP
    type: RateLimitType | str
    interval_s: float
    limit: int
    kind: RateLimitKind = RateLimitKind.COUNT
    enforce: EnforceMode = EnforceMode.SLEEP
    safety_ratio: float = 1.0

    @property
    def interval(self) -> str:
        """As Binance writes it: ``10s``, ``1m``, ``1d``."""
        return interval_name(self.interval_s)

    @property
    def name(self) -> str:
        """Type as Binance writes it: ``REQUEST_WEIGHT``."""
        return self.type.name if isinstance(self.type, RateLimitType) else self.type


UNITS: Final = (("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1))
SECONDS: Final[Mapping[str, int]] = {
    **dict(UNITS),
    "second": 1,
    "minute": 60,
    "hour": 3_600,
    "day": 86_400,
}
CONNECTIONS: Final = ("CONNECTIONS", "WS_CONNECTIONS")
"""Binance's word and ours."""
CONNECTIONS_KEPT_BACK: Final = 10
SAFETY: Final[Mapping[str, float]] = {"REQUEST_WEIGHT": 0.9}
"""Share of a limit that is used: the weight of a request in flight may not be what we think."""


def interval_name(seconds: float) -> str:
    """``60.0`` -> ``1m``."""
    for letter, unit in UNITS:
        if seconds >= unit and seconds % unit == 0:
            return f"{int(seconds // unit)}{letter}"
    return f"{seconds:g}s"


def interval_seconds(number: int, unit: str) -> float:
    """``(10, "SECOND")`` or ``(10, "S")`` -> ``10.0``. Raises ``KeyError`` for an unknown unit."""
    return float(number * SECONDS[unit.lower()])


def rule_for(pool: Pool) -> RateLimitRule:
    """How a pool of the spec is guarded: orders raise, everything else waits."""
    orders = pool.type == "ORDERS"
    name = CONNECTIONS[1] if pool.type in CONNECTIONS else pool.type
    return RateLimitRule(
        scope=RateLimitScope(pool.scope),
        type=RateLimitType.__members__.get(name, name),
        interval_s=pool.seconds,
        limit=pool.limit - CONNECTIONS_KEPT_BACK if name == CONNECTIONS[1] else pool.limit,
        kind=RateLimitKind.WEIGHT if "WEIGHT" in pool.type else RateLimitKind.COUNT,
        enforce=EnforceMode.RAISE if orders else EnforceMode.SLEEP,
        safety_ratio=SAFETY.get(pool.type, 1.0),
    )


class Gauge:
    """A rule with its window."""

    __slots__ = ("corrected_at", "raises", "rule", "take", "tracks", "window")

    def __init__(self, rule: RateLimitRule, window: Window, *, enabled: bool = True) -> None:
        self.rule = rule
        self.window = window
        self.raises = rule.enforce is EnforceMode.RAISE
        self.tracks = rule.enforce is EnforceMode.TRACK
        self.corrected_at = -inf
        """When Binance last counted more than we did."""
        self.take = window.take if enabled and not self.tracks else window.charge
        """Charge so much now; False when there is no room."""

    @property
    def allowed(self) -> int:
        """How much of the limit is used."""
        return self.window.allowed

    def wait(self, cost: int, now: float) -> float:
        """Seconds to wait before there is room. Raises ``RateLimitReachedException``."""
        if self.tracks or self.window.used(now) + cost <= self.allowed:
            return 0.0
        wait = self.window.wait(cost, self.allowed, now)
        if self.raises or wait == inf:
            raise self.reached(wait, now)
        return wait

    def reached(self, wait: float, now: float) -> RateLimitReachedException:
        """What to raise for a request for which there is room after ``wait`` seconds only."""
        rule, retry_after = self.rule, max(ceil(min(wait, self.rule.interval_s)), 1)
        return RateLimitReachedException(
            rule.scope, rule.type, rule.interval, retry_after, limit=self.allowed, used=self.window.used(now)
        )

    def source(self, now: float) -> RateLimitSource:
        """Whether Binance's count or ours is the reason for what is known."""
        recent = now - self.corrected_at < self.rule.interval_s
        return RateLimitSource.HEADER if recent else RateLimitSource.CLIENT


BLOCKED, LAYOUT, FIRST_SLOT = 0, 1, 2
CURRENT_LAYOUT: Final = 1
"""Changes when the cells mean something else: old ones are emptied."""
MOST_RULES: Final = 1024
"""In cells that cannot grow; each endpoint may have limits of its own."""
SLOT: Final = WIDTH + 1
"""Cells per rule: what it is, and its window."""
CELLS: Final = FIRST_SLOT + MOST_RULES * SLOT
"""Cells of a whole limiter that cannot grow."""


class Limiter:
    """All limits of one product (or of products that share them).

    Times are monotonic seconds. ``cells`` is a list, empty at first, or ``CELLS`` integers, all 0 at
    first, when the state is to live elsewhere; whoever shares them must hold a lock around each call.
    """

    def __init__(
        self,
        rules: Iterable[RateLimitRule] = (),
        *,
        enabled: bool = True,
        cells: Cells | None = None,
    ) -> None:
        self.enabled = enabled
        self._cells: Cells = [] if cells is None else cells
        if isinstance(self._cells, list) and not self._cells:
            self._cells.extend([0] * FIRST_SLOT)
        if self._cells[LAYOUT] != CURRENT_LAYOUT:
            self._empty()
        self._gauges: dict[tuple[str, float], Gauge] = {}
        self._by_type: dict[str, tuple[Gauge, ...]] = {}
        for rule in rules:
            self._add(rule)

    @classmethod
    def of_pools(cls, pools: Iterable[Pool], *, enabled: bool = True) -> Limiter:
        """A limiter for the pools of a product."""
        return cls((rule_for(pool) for pool in pools if not pool.per_endpoint), enabled=enabled)

    def learn(self, pools: Iterable[Pool]) -> None:
        """Keep these limits, too; those that are known stay as they are."""
        for pool in pools:
            rule = rule_for(pool)
            if (rule.name, rule.interval_s) not in self._gauges:
                self._add(rule)

    @property
    def gauges(self) -> Iterable[Gauge]:
        """All rules with their windows."""
        return self._gauges.values()

    def reserve(self, costs: Mapping[str, int], now: float) -> float:
        """Charge a request, by type (or by type and interval: ``ORDERS:10s``).

        Returns 0.0, or the seconds after which to ask again.
        Raises ``RateLimitReachedException`` when it may not wait, or costs more than a whole limit.
        A cost of 0 is free.
        """
        if self.enabled and self._cells[BLOCKED] and (wait := self.blocked(now)) > 0.0:
            return self._wait(self._charged(costs), now, wait)
        taken = 0
        for name, cost in costs.items():
            for gauge in self._by_type.get(name, ()) if cost > 0 else ():
                if not gauge.take(cost, now):
                    return self._reserve_later(self._charged(costs), taken, now)
                taken += 1
        return 0.0

    def _reserve_later(self, charged: list[tuple[Gauge, int]], taken: int, now: float) -> float:
        """There was no room after ``taken`` charges: take them back and say how long to wait."""
        for gauge, cost in charged[:taken]:
            gauge.window.undo(cost)
        wait = self._wait(charged, now)
        for gauge, cost in charged if wait == 0.0 else ():  # a pool under two names: each alone had room
            gauge.window.charge(cost, now)
        return wait

    def _charged(self, costs: Mapping[str, int]) -> list[tuple[Gauge, int]]:
        """Who is charged how much, in order."""
        return [
            (gauge, cost) for name, cost in costs.items() if cost > 0 for gauge in self._by_type.get(name, ())
        ]

    def _wait(self, charged: list[tuple[Gauge, int]], now: float, wait: float = 0.0) -> float:
        """The longest wait; orders are judged when everything else has room, and raise."""
        raising = [(gauge, cost) for gauge, cost in charged if gauge.raises and cost <= gauge.allowed]
        for gauge, cost in charged:
            if (gauge, cost) not in raising:
                wait = max(wait, gauge.wait(cost, now))
        for gauge, cost in raising if wait == 0.0 else ():
            gauge.wait(cost, now)
        return wait

    def refusal(self, costs: Mapping[str, int], now: float) -> RateLimitReachedException:
        """What to raise for a request that cannot wait any longer: the block, or the fullest limit."""
        blocked = self.blocked(now)
        gauges = [
            (gauge.window.wait(cost, gauge.allowed, now), gauge)
            for gauge, cost in self._charged(costs)
            if not gauge.tracks
        ]
        if blocked or not gauges:
            scope, kind = RateLimitScope.IP, RateLimitType.REQUEST_WEIGHT
            return RateLimitReachedException(
                scope, kind, "ban", max(ceil(blocked - 0.001), 1)
            )  # kept in whole ms
        wait, gauge = max(gauges, key=itemgetter(0))
        return gauge.reached(wait, now)

    def refund(self, costs: Mapping[str, int], charged_at: float, now: float) -> None:
        """Give back what ``reserve`` charged at ``charged_at``."""
        for name, cost in costs.items():
            for gauge in self._by_type.get(name, ()) if cost > 0 else ():
                gauge.window.give_back(cost, charged_at, now)

    def receive_used(
        self, name: str, seconds: float, used: int, now: float, *, sent_at: float | None = None
    ) -> None:
        """Binance's count of a type and interval. ``sent_at``: when the answered request was charged."""
        gauge = self._gauges.get((name, seconds))
        if gauge is None:
            return
        if gauge.window.raise_to(used, now):
            gauge.corrected_at = now
        elif sent_at is not None and name == "ORDERS":
            gauge.window.lower_to(used, sent_at - CONCURRENT, now)

    def block(self, until: float) -> None:
        """429 or 418: nothing goes before ``until``. A later end wins."""
        self._cells[BLOCKED] = max(self._cells[BLOCKED], ceil(until * 1000))

    def blocked(self, now: float) -> float:
        """Seconds that a block still lasts."""
        wait = self._cells[BLOCKED] / 1000 - now
        if 0.0 < wait <= LONGEST_BLOCK:
            return wait
        self._cells[BLOCKED] = 0
        return 0.0

    def reconfigure(self, name: str, seconds: float, limit: int) -> None:
        """Binance states another limit (exchangeInfo). An interval not known yet is added."""
        name = CONNECTIONS[1] if name in CONNECTIONS else name
        gauge = self._gauges.get((name, seconds))
        if gauge is None:
            scope: Literal["ip", "account"] = "account" if name == "ORDERS" else "ip"
            interval = interval_name(seconds)
            self._add(rule_for(Pool(type=name, scope=scope, limit=limit, interval=interval, seconds=seconds)))
        else:
            gauge.window.limit = gauge.rule.limit if name == CONNECTIONS[1] else limit

    def _empty(self) -> None:
        for index in range(len(self._cells)):
            self._cells[index] = 0
        self._cells[LAYOUT] = CURRENT_LAYOUT

    def _add(self, rule: RateLimitRule) -> None:
        start = self._slot(crc32(f"{rule.name}:{rule.interval_s:g}".encode()) + 1)
        window = Window(rule.interval_s, rule.limit, self._cells, start + 1, share=rule.safety_ratio)
        gauge = Gauge(rule, window, enabled=self.enabled)
        self._gauges[rule.name, rule.interval_s] = gauge
        self._by_type[rule.name] = (*self._by_type.get(rule.name, ()), gauge)
        self._by_type[f"{rule.name}:{rule.interval}"] = (gauge,)

    def _slot(self, key: int) -> int:
        """Where a rule lives in the cells: its own place, or the first free one."""
        cells = self._cells
        for start in range(FIRST_SLOT, len(cells), SLOT):
            if cells[start] in (0, key):
                cells[start] = key
                return start
        if isinstance(cells, list):
            cells.extend([key, *[0] * WIDTH])
            return len(cells) - SLOT
        raise ValueError(f"more than {MOST_RULES} rate limits")


CONCURRENT: Final = 1.0
"""Requests charged within this many seconds of each other may arrive in another order."""
LONGEST_BLOCK: Final = 4 * 86_400.0
"""Binance bans for at most three days: a longer block was left by another start of the machine."""

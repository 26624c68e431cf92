"""Rate limits as Binance counts them: fixed windows aligned to the clock, per IP and per account.

Weight is charged before a request is looked at and given back where a successful call costs less.
Over the limit a request fails with 429; whoever goes on gets 418 and is banned for a while.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from binance_sdk_generated.spot.product import SPOT

from ..descriptors import Pool
from .account import Account
from .rejection import RejectedException

_NAMES: Final = {"s": "SECOND", "m": "MINUTE", "h": "HOUR", "d": "DAY"}
LONGEST_BAN: Final = 3 * 86400
_SECONDS: Final = {"SECOND": 1, "MINUTE": 60, "HOUR": 3600, "DAY": 86400}
COUNTED: Final = ("REQUEST_WEIGHT", "ORDERS", "RAW_REQUESTS")
"""What exchangeInfo shows. Any other type of limit is that of a few endpoints, as FUNDING_RATE."""


@dataclass(slots=True)
class Limit:
    """One limit, as exchangeInfo shows it. ``limit`` may be changed while the sandbox runs."""

    type: str
    interval: str
    number: int
    limit: int

    @property
    def seconds(self) -> int:
        """Length of its window."""
        return _SECONDS[self.interval] * self.number

    @property
    def suffix(self) -> str:
        """As in header names: 1M, 10S, 1D."""
        return f"{self.number}{self.interval[0]}"

    def describe(self) -> dict[str, object]:
        """Its entry in exchangeInfo."""
        return {
            "rateLimitType": self.type,
            "interval": self.interval,
            "intervalNum": self.number,
            "limit": self.limit,
        }


def limit_of(pool: Pool) -> Limit:
    """A limit that counts what a pool of the registry says."""
    return Limit(pool.type, _NAMES[pool.interval[-1]], int(pool.interval[:-1]), pool.limit)


def default_limits(pools: Iterable[Pool] = SPOT.pools) -> list[Limit]:
    """Those of the live exchange."""
    return [limit_of(pool) for pool in pools if pool.type in COUNTED]


class Counter:
    """What was used of one limit in its current window."""

    __slots__ = ("limit", "used", "window")

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self.used = 0
        self.window = -1

    def now(self, seconds: int) -> int:
        """What is used at that time."""
        window = seconds // self.limit.seconds
        if window != self.window:
            self.window, self.used = window, 0
        return self.used

    def left(self, seconds: int) -> int:
        """Seconds until the window ends."""
        return self.limit.seconds - seconds % self.limit.seconds


class Limits:
    """Every counter of one or several exchanges. ``enforced=False`` counts and never refuses.

    ``limits`` may have limits of endpoints, by the name of their pool in the registry; pools that it
    does not name keep theirs. ``forgiving``: an order that got its first fill no longer counts (Spot).
    """

    def __init__(
        self, limits: Sequence[Limit] | None = None, *, enforced: bool = True, forgiving: bool = True
    ) -> None:
        wanted = list(limits) if limits is not None else default_limits()
        self.limits = [limit for limit in wanted if limit.type in COUNTED]
        self._endpoints = [limit for limit in wanted if limit.type not in COUNTED]
        self.enforced = enforced
        self._forgiving = forgiving
        self.patience = 10
        """Requests over the limit after which an IP is banned."""
        self.ban_seconds = 120
        """Length of the first ban of an IP; each later one is twice as long, up to `LONGEST_BAN`."""
        self.banned: dict[str, int] = {}
        """IP -> epoch second at which its ban ends."""
        self._excess: dict[str, int] = {}
        self._bans: dict[str, int] = {}
        self._ip: dict[str, list[Counter]] = {}
        self._account: dict[int, list[Counter]] = {}
        self._rates: dict[tuple[str, str], list[Counter]] = {}
        self._own: dict[tuple[str, str, str], Counter] = {}

    def _of_ip(self, ip: str) -> list[Counter]:
        counters = self._ip.get(ip)
        if counters is None:
            counters = self._ip[ip] = [Counter(limit) for limit in self.limits if limit.type != "ORDERS"]
        return counters

    def _of_account(self, account: Account, seconds: int) -> list[Counter]:
        counters = self._account.get(account.uid)
        if counters is None:
            counters = self._account[account.uid] = [
                Counter(limit) for limit in self.limits if limit.type == "ORDERS"
            ]
        credits = account.credits if self._forgiving else 0
        account.credits -= credits
        for counter in counters:
            counter.used = max(counter.now(seconds) - credits, 0)
        return counters

    def charge(self, ip: str, weight: int, now: int) -> None:
        """Counts a request; 418 while banned, 429 over the limit."""
        seconds = now // 1_000_000
        self._check_ban(ip, seconds)
        counters = self._of_ip(ip)
        for counter in counters:
            cost = weight if counter.limit.type == "REQUEST_WEIGHT" else 1
            if self.enforced and counter.now(seconds) + cost > counter.limit.limit:
                raise self._exceeded(ip, counter, seconds)
        for counter in counters:
            counter.now(seconds)
            counter.used += weight if counter.limit.type == "REQUEST_WEIGHT" else 1
        self._excess.pop(ip, None)

    def charge_rates(self, ip: str, rates: Sequence[Pool], now: int) -> None:
        """Counts a request in the rate limits that its operation has apart from the weight."""
        seconds = now // 1_000_000
        counters = [
            counter for kind in {pool.type: None for pool in rates} for counter in self._rate(ip, kind, rates)
        ]
        for counter in counters:
            if counter.now(seconds) >= counter.limit.limit and self.enforced:
                raise self._exceeded(ip, counter, seconds)
        for counter in counters:
            counter.used += 1

    def charge_endpoint(self, ip: str, who: str, pool: Pool, endpoint: str, weight: int, now: int) -> int:
        """Counts a request in a limit that each endpoint has for itself; what is used of it then.

        ``who`` is counted: an IP, or an account.
        """
        seconds = now // 1_000_000
        counter = self._own.setdefault((who, pool.type, endpoint), Counter(limit_of(pool)))
        if self.enforced and counter.now(seconds) + weight > counter.limit.limit:
            raise self._exceeded(ip, counter, seconds)
        counter.now(seconds)
        counter.used += weight
        return counter.used

    def _rate(self, ip: str, kind: str, rates: Sequence[Pool]) -> list[Counter]:
        counters = self._rates.get((ip, kind))
        if counters is None:
            set_here = [limit for limit in self._endpoints if limit.type == kind]
            limits = set_here or [limit_of(pool) for pool in rates if pool.type == kind]
            counters = self._rates[ip, kind] = [Counter(limit) for limit in limits]
        return counters

    def _check_ban(self, ip: str, seconds: int) -> None:
        until = self.banned.get(ip)
        if until is None:
            return
        if seconds >= until:
            del self.banned[ip]
            return
        raise RejectedException(
            -1003,
            f"Way too much request weight used; IP banned until {until * 1000}. "
            "Please use WebSocket Streams for live updates to avoid bans.",
            status=418,
            retry_after=until - seconds,
        )

    def _exceeded(self, ip: str, counter: Counter, seconds: int) -> RejectedException:
        self._excess[ip] = self._excess.get(ip, 0) + 1
        if self._excess[ip] > self.patience:
            self._ban(ip, seconds)
        limit = counter.limit
        return RejectedException(
            -1003,
            f"Too much request weight used; current limit is {limit.limit} request weight per "
            f"{limit.number} {limit.interval}. Please use WebSocket Streams for live updates to avoid "
            "polling the API.",
            status=429,
            retry_after=counter.left(seconds),
        )

    def _ban(self, ip: str, seconds: int) -> None:
        before = self._bans.get(ip, 0)
        self._bans[ip] = before + 1
        self.banned[ip] = seconds + min(self.ban_seconds << min(before, 32), LONGEST_BAN)
        self._excess[ip] = 0

    def refund(self, ip: str, weight: int, now: int) -> None:
        """Gives weight back."""
        for counter in self._of_ip(ip):
            if counter.limit.type == "REQUEST_WEIGHT":
                counter.used = max(counter.now(now // 1_000_000) - weight, 0)

    def check_orders(
        self, account: Account, orders: int, now: int, counts: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        """429 when the account has too many unfilled orders for so many more.

        ``counts`` tells how many where that differs by interval (``{"10s": 5, "1m": 1}``).
        """
        seconds = now // 1_000_000
        for counter in self._of_account(account, seconds):
            more = counts.get(counter.limit.suffix.lower(), orders)
            if self.enforced and counter.used + more > counter.limit.limit:
                limit = counter.limit
                raise RejectedException(
                    -1015,
                    f"Too many new orders; current limit is {limit.limit} orders per "
                    f"{limit.number} {limit.interval}.",
                    status=429,
                    retry_after=counter.left(seconds),
                )

    def count_orders(
        self, account: Account, orders: int, now: int, counts: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        """New orders of an account."""
        for counter in self._of_account(account, now // 1_000_000):
            counter.used += counts.get(counter.limit.suffix.lower(), orders)

    def orders(self, account: Account, now: int) -> list[dict[str, object]]:
        """The unfilled orders of an account, by window."""
        counters = self._of_account(account, now // 1_000_000)
        return [{**counter.limit.describe(), "count": counter.used} for counter in counters]

    def weight(self, ip: str, now: int) -> list[dict[str, object]]:
        """The weight an IP has used."""
        return [
            {**counter.limit.describe(), "count": counter.now(now // 1_000_000)}
            for counter in self._of_ip(ip)
            if counter.limit.type == "REQUEST_WEIGHT"
        ]

    def usage(self, now: int) -> list[dict[str, object]]:
        """Every counter: who, which limit, how much of it is used, and until when an IP is banned."""
        seconds = now // 1_000_000
        by_ip = [(f"IP {ip}", counter) for ip, counters in self._ip.items() for counter in counters]
        by_account = [
            (f"account {uid}", counter) for uid, counters in self._account.items() for counter in counters
        ]
        rows: list[dict[str, object]] = [
            {"who": who, "used": counter.now(seconds), **counter.limit.describe()}
            for who, counter in by_ip + by_account
        ]
        return rows + [{"who": f"IP {ip}", "banned_until": until * 1000} for ip, until in self.banned.items()]

    def headers(self, ip: str, account: Account | None, now: int) -> dict[str, str]:
        """What REST replies carry."""
        seconds = now // 1_000_000
        headers: dict[str, str] = {}
        for counter in self._of_ip(ip):
            if counter.limit.type == "REQUEST_WEIGHT":
                used = str(counter.now(seconds))
                headers["X-MBX-USED-WEIGHT"] = used
                headers[f"X-MBX-USED-WEIGHT-{counter.limit.suffix}"] = used
        if account is not None:
            for counter in self._of_account(account, seconds):
                headers[f"X-MBX-ORDER-COUNT-{counter.limit.suffix}"] = str(counter.used)
        return headers

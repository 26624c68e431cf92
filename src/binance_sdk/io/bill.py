"""What a call owes the rate limiter, and what its answer tells the limiter."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from functools import partial
from typing import Any, Final, cast

import msgspec

from binance_sdk.core.call import STOPPING, Answer, Errors, Used, members
from binance_sdk.descriptors import Operation, Security
from binance_sdk.errors import ClosedException
from binance_sdk.io.limiter import Charge, Priority, RateLimiter

STALE: Final = 0.25
"""Seconds after which a count is passed on even when it is what we expect."""


class Expected(msgspec.Struct):
    """The count that Binance will state next if nobody else calls."""

    count: int
    until: float
    """From then on every count is passed on."""


SHARED: Final = ("REQUEST_WEIGHT", "ORDERS")
"""Never counted by endpoint."""
LONGEST_WAIT: Final = 300.0
"""The longest window that requests wait for is five minutes."""


class Bill:
    """Settles calls with a limiter."""

    def __init__(self, limiter: RateLimiter, errors: Errors) -> None:
        self._limiter = limiter
        self._errors = errors
        self._known: dict[tuple[str, str, int], Expected] = {}
        self._waiting: set[asyncio.Task[Charge]] = set()

    async def charge(
        self, operation: Operation[Any], costs: Mapping[str, int], priority: Priority, patience: float
    ) -> Charge:
        """Wait for room and charge a call.

        Raises RateLimitReachedException (nothing was sent) at once during a 429 or 418 for orders, and
        for everything else when that lasts for longer than ``patience`` seconds; ClosedException when
        nobody may wait any more.
        """
        blocked = self._limiter.retry_after
        if blocked and (operation.orders or blocked > patience):
            raise self._limiter.refusal(costs)
        waiting = asyncio.ensure_future(self._limiter.acquire(costs, priority))
        self._waiting.add(waiting)
        waiting.add_done_callback(self._waiting.discard)
        try:
            async with asyncio.timeout(LONGEST_WAIT + patience):
                return await waiting
        except TimeoutError:
            raise self._limiter.refusal(costs) from None
        except asyncio.CancelledError:
            caller = asyncio.current_task()
            if caller is None or caller.cancelling():
                raise
            raise ClosedException() from None

    def close(self) -> None:
        """Whoever waits for room is told that there will be none."""
        for waiting in tuple(self._waiting):
            waiting.cancel()

    def note(self, answer: Answer, charge: Charge | None = None) -> None:
        """Tell the limiter what Binance says about limits.

        Too many unfilled orders (-1015) without a time to wait stop nothing: cancels must go on.
        """
        known = self._known
        for used in map(partial(_of_endpoint, charge), answer.used) if charge else answer.used:
            expected = known.get((used.type, used.unit, used.number))
            if charge is not None and expected is not None and charge.at < expected.until:
                expected.count += charge.costs.get(used.type, 0)
                if used.count <= expected.count:
                    continue
            self._pass_on(used, charge)
        if answer.status in STOPPING:
            self._stop(answer)
        elif not answer.failed:
            data = answer.data
            if isinstance(data, dict) and "rateLimits" in data:
                self._configure(cast("dict[str, object]", data)["rateLimits"])

    def _configure(self, limits: object) -> None:
        """Take the limits that exchangeInfo states."""
        if isinstance(limits, list):
            self._limiter.configure_from_exchange_info(map(members, cast("list[object]", limits)))

    def _pass_on(self, used: Used, charge: Charge | None) -> None:
        """Tell a count that our own calls do not explain, or that was told long ago."""
        key = (used.type, used.unit, used.number)
        if charge is None:
            self._known.pop(key, None)
        else:
            self._known[key] = Expected(used.count, charge.at + STALE)
        sent_at = None if charge is None else charge.at
        self._limiter.receive_used(used.type, used.interval, used.count, sent_at=sent_at)

    def _stop(self, answer: Answer) -> None:
        meaning = self._errors.get(answer.code)
        if meaning and meaning.pool == "ORDERS" and answer.retry_after is None:
            return
        self._limiter.note_retry_after(answer.retry_after, answer.status)
        if answer.retry_after is None:
            answer.retry_after = self._limiter.retry_after


def _of_endpoint(charge: Charge, used: Used) -> Used:
    """The count of the endpoint's own pool, where the charge was to one."""
    if used.type in charge.costs or used.type in SHARED:
        return used
    own = next((name for name in charge.costs if name.startswith(f"{used.type} ")), used.type)
    return msgspec.structs.replace(used, type=own)


def priority_of(operation: Operation[Any]) -> Priority:
    """Cancels go before orders, orders before everything else."""
    if operation.orders:
        return Priority.PLACE
    removes = operation.rest is not None and operation.rest[0] == "DELETE"
    return Priority.CANCEL if removes and operation.security is Security.TRADE else Priority.QUERY

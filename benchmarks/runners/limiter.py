"""What one acquire costs in an empty window and in one with 200,000 events."""

from __future__ import annotations

from collections.abc import Awaitable

from benchmarks.runners.meter import Bench, Contestant, main
from binance_sdk.core.limiter import EnforceMode, RateLimitRule, RateLimitScope, RateLimitType
from binance_sdk.io.limiter import RateLimiter

DAY = 86_400.0


def acquire(events: int) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        now = 0.0
        rule = RateLimitRule(
            scope=RateLimitScope.ACCOUNT,
            type=RateLimitType.ORDERS,
            interval_s=DAY,
            limit=100_000_000,
            enforce=EnforceMode.RAISE,
        )
        limiter = RateLimiter(rules=[rule], clock=lambda: now)
        for _ in range(events):
            now += DAY / 2 / events
            limiter.try_acquire({"ORDERS": 1})

        def call() -> Awaitable[object]:
            nonlocal now
            now += 1e-3
            return limiter.acquire({"ORDERS": 1})

        return await bench.requests(call)

    return contestant


if __name__ == "__main__":
    main({"empty": acquire(0), "full": acquire(200_000)})

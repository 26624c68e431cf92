"""The time that a call has begins when it is sent, not while its clock waits for room in the limits."""

from __future__ import annotations

from binance_sdk import RateLimiter, SpotClient
from binance_sdk.core.limiter import RateLimitRule, RateLimitType
from binance_sdk.sandbox import Sandbox


async def test_waiting_for_the_clock_takes_nothing_from_the_call() -> None:
    second = RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=1.0, limit=20)
    async with (
        Sandbox() as exchange,
        SpotClient(
            exchange.credentials(),
            environment=exchange.hosts,
            rate_limiter=RateLimiter(rules=[second]),
            request_timeout=0.5,
        ) as client,
    ):
        account = await client.via_rest.get_account()  # all that a second has room for, the clock comes next
        assert account["balances"]

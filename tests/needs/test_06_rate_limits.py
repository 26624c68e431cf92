"""Pain 6, rate limits and bans.

(a) after a 429 with `Retry-After: 7` no request arrives for 7 s; callers wait, or are told until when, as
    their patience has it;
(b) two processes with a shared guard never go over the limit;
(c) a header that tells of more used weight than was counted here corrects the count;
(d) exceptions tell until when (`retry_after`, in seconds), and what is used of which limit; firewall, 429,
    418 and 451 are told apart.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from binance_sdk import (
    GatewayException,
    IPBannedException,
    RateLimiter,
    RateLimitException,
    RateLimitReachedException,
    SpotClient,
)
from binance_sdk.core.limiter import RateLimitType
from binance_sdk.descriptors import Hosts, Pool
from binance_sdk.sandbox import Limit, Sandbox
from tests.spot.test_outcomes import LIMIT, ROUTES, calls

RETRY_AFTER = 7
SCALED = Pool(type="REQUEST_WEIGHT", scope="ip", limit=200, interval="1s", seconds=1.0)


async def test_a_nothing_arrives_until_retry_after_is_over(exchange: Sandbox) -> None:
    limiter = RateLimiter.of_pools(SpotClient.MARKET.product.pools)
    hosts = exchange.hosts
    async with (
        SpotClient(environment=hosts, rate_limiter=limiter, request_timeout=30) as patient,
        SpotClient(environment=hosts, rate_limiter=limiter, request_timeout=2) as hasty,
    ):
        for route in ROUTES:
            await calls(patient, route).ping()
        exchange.faults.rate_limited(RETRY_AFTER)
        with pytest.raises(RateLimitException) as refused:
            await patient.ping()
        began, arrived = time.monotonic(), len(exchange.journal)
        assert refused.value.retry_after == pytest.approx(RETRY_AFTER, abs=1)
        waiting = [asyncio.create_task(calls(patient, route).ping()) for route in ROUTES for _ in range(5)]
        for route in ROUTES:
            with pytest.raises(RateLimitReachedException) as told:
                await calls(hasty, route).ping()
            assert RETRY_AFTER - 2 <= told.value.retry_after <= RETRY_AFTER + 1
        assert len(exchange.journal) == arrived
        moment = exchange.clock.now()
        await asyncio.gather(*waiting)
        assert time.monotonic() - began > RETRY_AFTER - 1.1, "the header has whole seconds"
    later = [entry.time for entry in exchange.journal][arrived:]
    assert len(later) == 10 and min(later) - moment > (RETRY_AFTER - 1.5) * 1_000_000


def use_up(hosts: Hosts, path: str) -> None:
    """What each process of the test below does."""

    async def ask() -> None:
        limiter = RateLimiter.of_pools([SCALED], path=path)
        async with SpotClient(environment=hosts, rate_limiter=limiter, request_timeout=30) as client:
            await asyncio.gather(*(client.via_rest.get_recent_trades(symbol="BTCUSDT") for _ in range(12)))

    asyncio.run(ask())


async def test_b_two_processes_with_one_guard_stay_within_the_limit(tmp_path: Path) -> None:
    """Twenty-four calls of weight 25, where a second allows 200."""
    limits = [Limit("REQUEST_WEIGHT", "SECOND", 1, SCALED.limit)]
    context = multiprocessing.get_context("spawn")
    async with Sandbox(symbols=["BTCUSDT"], market="empty", limits=limits) as exchange:
        arguments = exchange.hosts, str(tmp_path / "limits")
        processes = [context.Process(target=use_up, args=arguments) for _ in range(2)]
        for process in processes:
            process.start()
        await asyncio.gather(*(asyncio.to_thread(process.join, 40) for process in processes))
        assert [process.exitcode for process in processes] == [0, 0]
        assert Counter(entry.status for entry in exchange.journal) == {200: 24}
        by_second = Counter(entry.time // 1_000_000 for entry in exchange.journal)
        assert max(by_second.values()) * 25 <= SCALED.limit and len(by_second) > 2


@pytest.mark.parametrize("route", ROUTES)
async def test_c_what_others_have_used_is_counted_too(route: str, exchange: Sandbox) -> None:
    async with SpotClient(environment=exchange.hosts) as client, aiohttp.ClientSession() as other:
        await calls(client, route).ping()
        before = client.used_weight["1m"]
        for _ in range(4):
            url = f"{exchange.rest_url}/api/v3/depth?symbol=BTCUSDT&limit=5000"
            async with other.get(url) as response:
                assert response.status == 200
        await calls(client, route).ping()
        assert client.used_weight["1m"] >= before + 4 * 250


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (403, None, GatewayException),
        (451, None, GatewayException),
        (429, -1003, RateLimitException),
        (418, -1003, IPBannedException),
    ],
)
async def test_d_refusals_are_told_apart(status: int, code: int | None, kind: Any, exchange: Sandbox) -> None:
    async with SpotClient(environment=exchange.hosts) as client:
        retry_after = None if code is None else 3
        exchange.faults.answer(status, code=code, retry_after=retry_after)
        with pytest.raises(kind) as refused:
            await client.via_rest.ping()
        assert type(refused.value) is kind and refused.value.status == status
        assert refused.value.retry_after == retry_after


@pytest.mark.parametrize("route", ROUTES)
async def test_d_a_full_limit_says_which_how_full_and_until_when(route: str, exchange: Sandbox) -> None:
    """Orders are refused at once; everything else would wait."""
    pools = SpotClient.MARKET.product.pools
    (limit,) = [pool.limit for pool in pools if (pool.type, pool.interval) == ("ORDERS", "10s")]
    async with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        with pytest.raises(RateLimitReachedException) as full:
            for _ in range(limit + 1):
                await calls(client, route).create_order(**LIMIT)
    found = full.value
    assert (found.limit_type, found.interval, found.limit) == (RateLimitType.ORDERS, "10s", limit)
    assert limit * 0.85 <= found.used <= limit and 1 <= found.retry_after <= 10
    assert {entry.status for entry in exchange.journal} == {200}

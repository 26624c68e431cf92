"""Limits that only some calls have: rates of single endpoints, and pools that count each endpoint."""

from __future__ import annotations

import asyncio

import pytest

from binance_sdk import UMFuturesClient
from binance_sdk.sandbox import Sandbox


def used(client: UMFuturesClient) -> dict[tuple[str, str], int]:
    windows = client.rate_limit_snapshot().windows
    return {(str(getattr(each.type, "name", each.type)), each.interval): each.used for each in windows}


async def test_calls_with_a_rate_of_their_own_are_counted() -> None:
    async with Sandbox() as exchange, UMFuturesClient(environment=exchange.um_hosts) as client:
        await client.get_funding_rate(symbol="BTCUSDT")
        await client.get_funding_info()
        assert used(client)["FUNDING_RATE", "5m"] == 2
        await client.get("/fapi/v1/fundingInfo")
        assert used(client)["FUNDING_RATE", "5m"] == 3
        assert len([name for name, _ in used(client) if name == "FUNDING_RATE"]) == 1


async def test_what_such_a_rate_has_no_room_for_waits() -> None:
    async with Sandbox() as exchange, UMFuturesClient(environment=exchange.um_hosts) as client:
        await client.get_funding_info()
        client._limiter.try_acquire({"FUNDING_RATE": 499})  # pyright: ignore[reportPrivateUsage]
        waiting = asyncio.ensure_future(client.get_funding_info())
        await client.get_server_time()
        assert not waiting.done()
        assert client.rate_limit_snapshot().throttled
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

"""User data of portfolio margin pro: over a stream of its own, by a listen key of USD-M."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import Gap, PortfolioMarginProClient, RetryInfo, SubType
from binance_sdk.io import subscribing
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually

KEY = ("um_futures", "userDataStream.start")


def soon(_: RetryInfo) -> tuple[bool, float]:
    """Reconnect after a while."""
    return False, 0.1


async def test_its_state_comes_every_5_seconds_by_a_key_of_usd_m() -> None:
    async with asyncio.timeout(10), Sandbox(start_time=1_800_000_000.0, market="empty") as exchange:
        key = exchange.key()
        hosts = exchange.product_hosts["portfolio_margin_pro"]
        credentials = exchange.credentials(account=exchange.account(key.api_key))
        exchange.um.transfer(exchange.account(key.api_key), "USDT", "250")
        client = PortfolioMarginProClient(credentials, environment=hosts)
        async with client, client.user_events() as told:
            exchange.advance(10)
            for _ in range(2):
                event: Any = await anext(told)
                assert (event.type, event.equity) == ("PM_PRO_ACCOUNT_UPDATE", Decimal(1000250))
            await client.unsubscribe(SubType.USER)
        assert [(entry.product, entry.operation) for entry in exchange.journal] == [KEY]


async def test_a_key_that_has_ended_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.2)
    async with asyncio.timeout(10), Sandbox(market="empty") as exchange:
        hosts = exchange.product_hosts["portfolio_margin_pro"]
        told: list[Any] = []
        async with PortfolioMarginProClient(
            exchange.credentials(), environment=hosts, stream_retry_policy=soon
        ) as client:
            client._user.attach(told.append)  # pyright: ignore[reportPrivateUsage]
            await client.subscribe(SubType.USER)
            exchange.control.expire_listen_keys()
            await eventually(lambda: any(isinstance(each, Gap) for each in told))
        keys = [entry for entry in exchange.journal if (entry.product, entry.operation) == KEY]
        assert len(keys) == 2

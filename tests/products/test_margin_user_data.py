"""User data of cross margin: subscribed by a token, on the WebSocket API of Spot."""

from __future__ import annotations

import asyncio
from typing import Any

from binance_sdk import Gap, MarginClient, SpotClient, SubType
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually


async def test_events_come_and_after_an_interruption_they_go_on() -> None:
    async with asyncio.timeout(20), Sandbox(seed=3, market="empty") as exchange:
        credentials = exchange.credentials()
        async with (
            MarginClient(credentials, environment=exchange.product_hosts["margin"]) as margin,
            SpotClient(credentials, environment=exchange.hosts) as spot,
        ):
            seen: list[Any] = []
            async with margin.user_events() as events:
                listening = asyncio.create_task(collect(events, seen))
                assert margin.user_subscription_id == 0
                await spot.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.01", price="50000")
                await eventually(lambda: named(seen, "OrderUpdate"))
                exchange.control.expire_user_streams()
                await eventually(lambda: any(isinstance(each, Gap) for each in seen))
                await spot.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.01", price="50001")
                await eventually(lambda: len(named(seen, "OrderUpdate")) == 2)
                await margin.unsubscribe(SubType.USER)
                listening.cancel()
            calls = [entry.operation for entry in exchange.journal if "Token" in entry.operation]
            assert calls == ["POST /sapi/v1/userListenToken", "userDataStream.subscribe.listenToken"] * 2


async def collect(events: Any, seen: list[Any]) -> None:
    async for event in events:
        seen.append(event)  # noqa: PERF401 (while they come)


def named(seen: list[Any], name: str) -> list[Any]:
    """Events of a type."""
    return [event for event in seen if type(event).__name__ == name]

"""User data of margin: by tokens for each account, and a stream of risks by a listen key."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from binance_sdk import Gap, MarginClient, SpotClient, SubType
from binance_sdk.io import subscribing
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually

TOKENS = ["POST /sapi/v1/userListenToken", "userDataStream.subscribe.listenToken"]
ORDER: dict[str, Any] = {
    "symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01",
}  # fmt: skip


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    async with asyncio.timeout(20), Sandbox(seed=3, market="empty") as made:
        yield made


@pytest.fixture
async def margin(exchange: Sandbox) -> AsyncIterator[MarginClient]:
    hosts = exchange.product_hosts["margin"]
    async with MarginClient(exchange.credentials(), environment=hosts) as client:
        yield client


async def collect(events: Any, seen: list[Any]) -> None:
    async for event in events:
        seen.append(event)  # noqa: PERF401 (while they come)


def named(seen: list[Any], name: str) -> list[Any]:
    """Events of a type."""
    return [event for event in seen if type(event).__name__ == name]


async def test_each_subscription_has_a_token_of_its_own(exchange: Sandbox, margin: MarginClient) -> None:
    seen: list[Any] = []
    async with margin.user_events() as events:
        listening = asyncio.create_task(collect(events, seen))
        assert margin.user_subscription_id == 0
        await margin.create_order(**ORDER, price="50000")
        await eventually(lambda: named(seen, "OrderUpdate"))
        exchange.control.expire_user_streams()
        await eventually(lambda: any(isinstance(each, Gap) for each in seen))
        await margin.create_order(**ORDER, price="50001")
        await eventually(lambda: len(named(seen, "OrderUpdate")) == 2)
        await margin.unsubscribe(SubType.USER)
        listening.cancel()
    assert [entry.operation for entry in exchange.journal if "Token" in entry.operation] == TOKENS * 2


async def test_accounts_are_told_apart(exchange: Sandbox) -> None:
    """Spot, cross margin and isolated margin of one person: each stream has what is its own."""
    credentials = exchange.credentials()
    told: dict[str, list[Any]] = {"cross": [], "isolated": []}
    async with (
        MarginClient(credentials, environment=exchange.product_hosts["margin"]) as margin,
        SpotClient(credentials, environment=exchange.hosts) as spot,
        margin.user_events() as cross,
        margin.isolated_user_events("BTCUSDT") as isolated,
    ):
        tasks = [
            asyncio.create_task(collect(cross, told["cross"])),
            asyncio.create_task(collect(isolated, told["isolated"])),
        ]
        await spot.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.01", price="50000")
        await margin.create_order(**ORDER, price="50001", newClientOrderId="in-cross")
        await margin.create_order(**ORDER, price="50002", newClientOrderId="alone", isIsolated=True)
        await eventually(lambda: all(named(seen, "OrderUpdate") for seen in told.values()))
        names = {name: [e.client_order_id for e in named(seen, "OrderUpdate")] for name, seen in told.items()}
        assert names == {"cross": ["in-cross"], "isolated": ["alone"]}
        for task in tasks:
            task.cancel()


async def test_an_isolated_stream_ends_with_its_last_iteration(
    exchange: Sandbox, margin: MarginClient
) -> None:
    async with margin.isolated_user_events("BTCUSDT"):
        async with margin.isolated_user_events("BTCUSDT"):
            assert exchange.connections.count("ws_api") == 1
        assert exchange.connections.count("ws_api") == 1
    await eventually(lambda: exchange.connections.count("ws_api") == 0)


async def test_debts_are_told_on_the_stream_of_risks(exchange: Sandbox, margin: MarginClient) -> None:
    seen: list[Any] = []
    async with margin.risk_events() as events:
        listening = asyncio.create_task(collect(events, seen))
        loan: dict[str, Any] = {"asset": "BTC", "isIsolated": False}
        await margin.borrow_repay(**loan, amount="2", type="BORROW")
        await margin.borrow_repay(**loan, amount="0.5", type="REPAY")
        await eventually(lambda: len(seen) == 2)
        assert [(each.change_type, str(each.principal)) for each in seen] == [
            ("BORROW", "2.00000000"), ("REPAY", "1.50000000"),
        ]  # fmt: skip
        (held,) = (row for row in (await margin.get_account())["userAssets"] if row["asset"] == "BTC")
        assert (held["borrowed"], held["free"]) == ("1.50000000", "10001.50000000")
        exchange.control.expire_listen_keys()
        await eventually(lambda: any(isinstance(each, Gap) for each in seen))
        await margin.borrow_repay(**loan, amount="1", type="BORROW")
        await eventually(lambda: len(named(seen, "UserLiabilityChange")) == 3)
        assert str(named(seen, "UserLiabilityChange")[-1].principal) == "2.50000000"
        listening.cancel()
    keys = [entry.operation for entry in exchange.journal if "listen-key" in entry.operation]
    assert keys == ["POST /sapi/v2/margin/listen-key"] * 2 + ["DELETE /sapi/v2/margin/listen-key"]


async def test_the_key_of_the_risks_is_kept_alive(
    exchange: Sandbox, margin: MarginClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.1)

    def kept() -> int:
        known = [entry for entry in exchange.journal if entry.operation == "PUT /sapi/v2/margin/listen-key"]
        return len([entry for entry in known if entry.status == 200])

    async with margin.risk_events():
        await eventually(lambda: kept() >= 2)


async def test_leaving_does_not_fail_when_the_key_cannot_be_given_back(
    exchange: Sandbox, margin: MarginClient, caplog: pytest.LogCaptureFixture
) -> None:
    async with margin.risk_events():
        exchange.faults.answer(500, code=-1000, operation="DELETE /sapi/v2/margin/listen-key")
    assert "it ends by itself" in caplog.text
    assert exchange.connections.count("streams") == 0

"""A client from its construction to its end: nothing before, nothing after, no secret on the way."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from binance_sdk import (
    ConnectionFailedException,
    Environment,
    InvalidParameterException,
    NotAvailableException,
    RateLimiter,
    SpotClient,
    SubType,
)
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import streams
from tests.waiting import eventually

ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "quantity": "0.01", "price": "20000"}


def test_environments_that_lack_something_say_so() -> None:
    async def ask() -> None:
        async with SpotClient(environment=Environment.MARKET_DATA) as client:
            with pytest.raises(NotAvailableException, match="WebSocket"):
                await client.via_ws.ping()

    asyncio.run(ask())


async def test_closing_twice_and_using_again(exchange: Sandbox) -> None:
    client = SpotClient(exchange.credentials(), environment=exchange.hosts)
    for _ in range(3):
        await client.subscribe((SubType.TRADE, "BTCUSDT"), (SubType.USER,))
        assert (await client.limit_order(**ORDER))["status"] == "NEW"
        await client.close()
        await client.close()
        await eventually(lambda: exchange.connections.count() == 0)
    assert client.user_subscription_id is None


def test_using_again_in_another_loop() -> None:
    async def use(client: SpotClient, exchange_port: int) -> None:
        async with Sandbox(port=exchange_port, symbols=["BTCUSDT"]), client:
            await client.subscribe(SubType.TRADE, "BTCUSDT")
            await client.ping()

    async def find_port() -> int:
        async with Sandbox() as exchange:
            return exchange.port

    port = asyncio.run(find_port())
    url = f"ws://127.0.0.1:{port}"
    client = SpotClient(rest_host=f"http://127.0.0.1:{port}", stream_host=url, ws_api_host=f"{url}/ws-api/v3")
    for _ in range(2):
        asyncio.run(use(client, port))


async def test_subscribing_again_and_again_leaves_nothing_behind(lively: Sandbox) -> None:
    async with SpotClient(environment=lively.hosts, stream_retry_policy=lambda _: (False, 0.0)) as client:
        await client.subscribe(SubType.TRADE, "BTCUSDT")
        tasks = len(asyncio.all_tasks())
        for number in range(10):
            async with client.stream(streams.depth("BTCUSDT"), streams.trade("ETHUSDT")):
                if number % 3 == 0:
                    lively.connections.cut("streams", how="reset")
                    await eventually(lambda: lively.connections.count("streams") == 1)
        await eventually(lambda: lively.connections.count("streams") == 1)
        await eventually(lambda: len(asyncio.all_tasks()) <= tasks)
        assert await client.list_subscriptions() == ["btcusdt@trade"]


async def test_clients_can_share_a_limiter(exchange: Sandbox) -> None:
    shared = RateLimiter.of_pools(SpotClient.MARKET.product.pools)
    async with (
        SpotClient(environment=exchange.hosts, rate_limiter=shared) as one,
        SpotClient(environment=exchange.hosts, rate_limiter=shared) as other,
    ):
        await one.get_orderbook(symbol="BTCUSDT", limit=1000)
        assert other.used_weight["1m"] >= 50


async def test_unreachable_hosts_are_named_by_host_only() -> None:
    async with SpotClient(
        stream_host="ws://127.0.0.1:9", stream_retry_policy=lambda _: (True, 0.0)
    ) as client:
        with pytest.raises(ConnectionFailedException, match=r"127\.0\.0\.1:9"):
            await client.subscribe(SubType.TRADE, "BTCUSDT")


@pytest.mark.parametrize("environment", ["mars", "PRODUCTION"])
def test_an_environment_that_does_not_exist(environment: Any) -> None:
    with pytest.raises(InvalidParameterException, match="production, market_data, testnet, demo, sandbox"):
        SpotClient(environment=environment)


def test_an_environment_may_be_named_by_its_text() -> None:
    where: Any = "testnet"
    assert repr(SpotClient(environment=where)) == "<SpotClient idle>"

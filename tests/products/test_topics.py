"""The streams of prediction markets: signed connections to the WebSocket of /sapi, commands without id."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from typing import Any

import aiohttp
import pytest

from binance_sdk import (
    APIKeyNotDefinedException,
    APISecretNotDefinedException,
    ConnectionFailedException,
    Credentials,
    PredictionClient,
)
from binance_sdk.core.backoff import NO_RETRY_POLICY, RetryInfo
from binance_sdk.prediction import events, streams
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.topics import Topics
from tests.waiting import eventually

BOOK = "web3_prediction_orderbook_8859231"


@pytest.fixture
async def exchange() -> AsyncGenerator[Sandbox]:
    async with Sandbox(market="empty") as exchange:
        yield exchange


def at_once(_: RetryInfo) -> tuple[bool, float]:
    return False, 0.0


def client(exchange: Sandbox, credentials: Credentials, **options: Any) -> PredictionClient:
    return PredictionClient(credentials, environment=exchange.product_hosts["prediction"], **options)


@pytest.mark.parametrize("kind", ["hmac", "ed25519"])
async def test_topics_come_and_go_over_one_connection(exchange: Sandbox, kind: Any) -> None:
    async with client(exchange, exchange.credentials(kind)) as prediction:
        async with prediction.stream(streams.order_book("8859231")) as books:
            first = await anext(books)
            assert isinstance(first, events.OrderBookUpdate)
            assert (first.market_id, first.type) == (8859231, "orderbook")
            assert all(len(level) == 2 for level in (*first.bids, *first.asks))
            async with prediction.stream(streams.claim_success()) as claims:
                claim = await anext(claims)
                assert isinstance(claim, events.AmountNotice) and claim.push_id
                names = [BOOK, "web3_prediction_pm_claim_success"]
                assert await prediction.list_subscriptions() == names
                assert list(exchange.further["prediction"].hub.subscribers) == names
        await eventually(lambda: not exchange.further["prediction"].hub.subscribers)
        assert exchange.connections.total == 1


async def test_each_connection_is_signed_anew(exchange: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    async with (
        client(exchange, exchange.credentials(), stream_retry_policy=at_once) as prediction,
        prediction.stream(streams.order_book("8859231")) as books,
    ):
        await anext(books)
        exchange.clock.shift(3600)  # what the client takes for the time is refused now
        exchange.connections.cut("streams", product="prediction")
        await eventually(lambda: exchange.connections.total == 2)
        await anext(books)
    assert "-1021" in caplog.text


async def test_anything_can_be_published(exchange: Sandbox) -> None:
    async with (
        client(exchange, exchange.credentials()) as prediction,
        prediction.stream(streams.transfer_fail()) as failures,
    ):
        notice = {"pushId": "mine", "amount": "1.00"}
        exchange.control.publish("web3_prediction_pm_transfer_fail", notice, product="prediction")
        while getattr(await anext(failures), "push_id", "") != "mine":
            pass


async def test_without_credentials_nothing_is_tried(exchange: Sandbox) -> None:
    async with client(exchange, Credentials()) as prediction:
        with pytest.raises(APIKeyNotDefinedException):
            await prediction.subscribe("orderBook", 8859231)
    async with client(exchange, Credentials("key")) as prediction:
        with pytest.raises(APISecretNotDefinedException):
            await prediction.subscribe("orderBook", 8859231)
    assert exchange.connections.total == 0 and not exchange.journal


async def test_who_is_not_let_in_is_told_without_showing_a_secret(
    exchange: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    key = exchange.key()
    wrong = Credentials(key.api_key, "another secret")
    async with client(exchange, wrong, stream_retry_policy=NO_RETRY_POLICY) as prediction:
        with pytest.raises(
            ConnectionFailedException, match="Signature for this request is not valid"
        ) as caught:
            await prediction.subscribe("orderBook", 8859231)
    shown = f"{caught.value!r} {caught.value.__cause__!r} {caplog.text}"
    assert key.api_key not in shown and "signature=" not in shown


@pytest.fixture
async def wire(exchange: Sandbox) -> AsyncGenerator[aiohttp.ClientWebSocketResponse]:
    """A plain connection that asks for a topic in its address."""
    key = exchange.key()
    query = f"random=1&recvWindow=5000&timestamp={exchange.clock.now() // 1000}&topic={BOOK}"
    signature = Credentials(key.api_key, key.api_secret).sign(query)
    url = f"{exchange.stream_url}/sapi/wss?{query}&signature={signature}"
    async with (
        aiohttp.ClientSession(headers={"X-MBX-APIKEY": key.api_key}) as session,
        session.ws_connect(url) as wire,
    ):
        yield wire


async def test_a_topic_of_the_address_needs_no_command(wire: aiohttp.ClientWebSocketResponse) -> None:
    assert await wire.receive_json() == command("REGISTER")
    event = await wire.receive_json()
    assert (event["type"], event["topic"]) == ("DATA", BOOK)
    assert json.loads(event["data"])["marketId"] == 8859231


async def test_commands_are_answered_by_kind(wire: aiohttp.ClientWebSocketResponse) -> None:
    await wire.receive_json()
    await wire.send_json({"command": "UNSUBSCRIBE", "value": BOOK})
    assert await wire.receive_json() == command("UNSUBSCRIBE")
    for wrong in ({"command": "RESUBSCRIBE", "value": BOOK}, {"command": "SUBSCRIBE"}):
        await wire.send_json(wrong)
        assert (await wire.receive_json())["data"] == "FAIL"


async def test_a_client_that_does_not_ping_is_left(
    exchange: Sandbox, monkeypatch: pytest.MonkeyPatch, wire: aiohttp.ClientWebSocketResponse
) -> None:
    monkeypatch.setattr(Topics, "must_ping", 0.5)
    async with (
        client(exchange, exchange.credentials(), ping_interval=0.1) as prediction,
        prediction.stream(streams.claim_fail()) as claims,
    ):
        while (await wire.receive()).type is aiohttp.WSMsgType.TEXT:
            pass
        assert wire.close_code == 1008
        await anext(claims)
        assert exchange.connections.count("streams") == 1


def command(kind: str) -> dict[str, str]:
    return {"type": "COMMAND", "data": "SUCCESS", "subType": kind, "code": "00000000"}

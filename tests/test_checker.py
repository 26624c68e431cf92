"""Clients that compare what comes with the spec: on the sandbox, with answers and events that it altered."""

from __future__ import annotations

import asyncio
import json
import sys
import warnings
from collections.abc import AsyncIterator
from typing import Any

import pytest
from binance_sdk_generated.spot import events, streams
from binance_sdk_generated.um_futures.events import AccountUpdate

from binance_sdk import (
    Binance,
    Difference,
    Drift,
    DriftEntry,
    NotAvailableException,
    OrderRespType,
    OrderSide,
    OrderType,
    SchemaDriftWarning,
    SpotClient,
    SubType,
    TradeHandlerBase,
    UMFuturesClient,
    sync,
)
from binance_sdk.sandbox import Sandbox

IGNORED = pytest.mark.filterwarnings("ignore::binance_sdk.SchemaDriftWarning")


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=1, symbols=["BTCUSDT", "ETHUSDT"]) as sandbox:
        yield sandbox


@pytest.fixture
async def client(exchange: Sandbox) -> AsyncIterator[SpotClient]:
    async with SpotClient(exchange.credentials(), environment=exchange.hosts, validate=True) as client:
        yield client


def altered(exchange: Sandbox, operation: str, answer: object) -> None:
    """The next call over REST gets this answer."""
    exchange.faults.answer(200, raw=json.dumps(answer), operation=operation, route="rest")


def found(drift: Drift) -> list[tuple[str, str, str, Difference]]:
    return [(entry.what, entry.name, entry.path, entry.kind) for entry in drift]


async def test_an_answer_that_differs_is_told_once_and_given_as_it_came(
    exchange: Sandbox, client: SpotClient
) -> None:
    answer: Any = {"serverTime": "soon", "zone": "UTC"}
    with pytest.warns(SchemaDriftWarning) as caught:
        for _ in range(2):
            altered(exchange, "time", answer)
            assert await client.via_rest.get_server_time() == answer
    assert [str(each.message) for each in caught] == [
        'spot get_server_time $.serverTime: wrong type, the spec expects integer, not "soon"',
        'spot get_server_time $.zone: unknown field, the spec expects nothing, not "UTC"',
    ]
    assert [(entry.path, entry.count) for entry in client.drift] == [("$.serverTime", 2), ("$.zone", 2)]


@IGNORED
async def test_values_of_the_account_are_not_in_the_report(exchange: Sandbox, client: SpotClient) -> None:
    answer: dict[str, Any] = dict(await client.via_rest.get_account())
    assert len(client.drift) == 0
    secret = {"owner": "Satoshi Nakamoto", "limit": "123456.78", "id": 987654321}
    altered(exchange, "account.status", answer | {"uid": "me@mail.example", "owner": secret})
    with pytest.warns(SchemaDriftWarning) as caught:
        got: Any = await client.via_rest.get_account()
    assert got["owner"] == secret
    told = client.drift.to_json() + "".join(str(each.message) for each in caught)
    for value in ("Satoshi", "123456.78", "987654321", "me@mail.example"):
        assert value not in told
    owner = {"owner": "text of 16 characters", "limit": "decimal text of 9 characters",
             "id": "integer of 9 characters"}  # fmt: skip
    assert {entry.path: entry.example for entry in client.drift} == {
        "$.uid": "text of 15 characters", "$.owner": owner,
    }  # fmt: skip


@IGNORED
async def test_answers_of_the_websocket_api_and_with_everything_about_them(
    exchange: Sandbox, client: SpotClient
) -> None:
    book: dict[str, Any] = dict(await client.get_orderbook(symbol="BTCUSDT", limit=5))
    await client.with_response.get_klines(symbol="BTCUSDT", interval="1m")
    assert found(client.drift) == []
    altered(exchange, "depth", book | {"bids": [["1.0"]], "asks": [[1, "2"], ["1", "2", "3"]]})
    await client.via_rest.with_response.get_orderbook(symbol="BTCUSDT", limit=5)
    altered(exchange, "klines", [[1, "2"]])
    await client.get("/api/v3/klines", symbol="BTCUSDT", interval="1m")  # by its path
    assert found(client.drift)[:4] == [
        ("operation", "get_orderbook", "$.bids[*][1]", Difference.MISSING_FIELD),
        ("operation", "get_orderbook", "$.asks[*][0]", Difference.WRONG_TYPE),
        ("operation", "get_orderbook", "$.asks[*][2]", Difference.UNKNOWN_FIELD),
        ("operation", "get_klines", "$[*][2]", Difference.MISSING_FIELD),
    ]


@pytest.mark.parametrize("kind", list(OrderRespType))
async def test_orders_are_complete_in_each_form(client: SpotClient, kind: OrderRespType) -> None:
    order = await client.create_order(
        symbol="BTCUSDT", side=OrderSide.BUY, type=OrderType.MARKET, quantity="0.01", newOrderRespType=kind
    )
    assert ("status" in order) == (kind is not OrderRespType.ACK)
    assert found(client.drift) == []


@IGNORED
async def test_events_of_streams(exchange: Sandbox, client: SpotClient) -> None:
    payloads: list[Any] = []

    class Handler(TradeHandlerBase):
        def receive(self, payload: Any) -> None:
            payloads.append(payload)

    client.handler(Handler())
    await client.subscribe(SubType.TRADE, "BTCUSDT")
    async with asyncio.timeout(10), client.stream(streams.trade("BTCUSDT")) as stream:
        event = await anext(stream)
        assert isinstance(event, events.Trade) and found(client.drift) == []
        exchange.faults.oversize("btcusdt@trade", size=300)
        with pytest.warns(SchemaDriftWarning, match=r"spot Trade \$.padding: unknown field"):
            while not any("padding" in payload for payload in payloads):
                assert isinstance(await anext(stream), events.Trade)
    assert found(client.drift) == [("stream", "Trade", "$.padding", Difference.UNKNOWN_FIELD)]


async def test_events_of_the_account_in_an_envelope(client: SpotClient) -> None:
    async with asyncio.timeout(10), client.user_events() as told:
        await client.create_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.01")
        assert [type(await anext(told)).__name__ for _ in range(2)] == ["OrderUpdate", "OrderUpdate"]
    assert found(client.drift) == []


@IGNORED
async def test_events_of_the_account(exchange: Sandbox) -> None:
    credentials, hosts = exchange.credentials(), exchange.product_hosts["um_futures"]
    async with (
        asyncio.timeout(10),
        UMFuturesClient(credentials, environment=hosts, validate=True) as client,
        client.user_events() as told,
    ):
        await client.create_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.01")
        while not isinstance(await anext(told), AccountUpdate):
            pass
        assert found(client.drift) == []
        exchange.faults.oversize("userData", size=5000, times=None)
        await client.create_order(symbol="BTCUSDT", side="BUY", type="MARKET", quantity="0.01")
        while not isinstance(await anext(told), AccountUpdate):
            pass
        assert ("user data", "AccountUpdate", "$.padding", Difference.UNKNOWN_FIELD) in found(client.drift)
        assert {entry.path for entry in client.drift} == {"$.padding"}
        assert all(str(entry.example).startswith("text of ") for entry in client.drift)


async def test_nothing_fails_where_warnings_are_errors(exchange: Sandbox, client: SpotClient) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        altered(exchange, "time", {})
        assert await client.via_rest.get_server_time() == {}  # type: ignore[comparison-overlap]
    assert found(client.drift) == [("operation", "get_server_time", "$.serverTime", Difference.MISSING_FIELD)]


async def test_a_client_that_was_closed_goes_on_with_its_report(
    exchange: Sandbox, client: SpotClient
) -> None:
    for _ in range(2):
        altered(exchange, "ping", {"pong": 1})
        await client.via_rest.ping()
        await client.close()
    assert [entry.count for entry in client.drift] == [2]


@IGNORED
async def test_all_products_have_one_report(exchange: Sandbox) -> None:
    async with Binance(exchange.credentials(), environment=exchange.product_hosts, validate=True) as binance:
        altered(exchange, "ping", {"pong": 1})
        await binance.spot.via_rest.ping()
        altered(exchange, "GET /sapi/v1/system/status", {"status": 0, "msg": "normal", "since": 1})
        await binance.wallet.get_system_status()
        assert binance.drift is binance.spot.drift
        assert [(entry.product, entry.path) for entry in binance.drift] == [
            ("spot", "$.pong"), ("wallet", "$.since"),
        ]  # fmt: skip


@IGNORED
def test_without_async() -> None:
    drift = Drift()
    with Sandbox(seed=1) as exchange:
        hosts = exchange.hosts
        with sync.SpotClient(environment=hosts, validate=drift) as client:
            exchange.faults.answer(200, raw='{"pong": 1}', operation="ping", route="rest")
            client.via_rest.ping()
            assert client.drift is drift
        hosts_of_all = exchange.product_hosts
        with sync.Binance(environment=hosts_of_all, validate=True) as binance:
            binance.spot.ping()
            assert len(binance.drift) == 0
    assert [entry.path for entry in drift] == ["$.pong"]


@pytest.mark.parametrize("client", [SpotClient(), Binance(), sync.SpotClient(), sync.Binance()], ids=repr)
def test_without_validate_there_is_no_report(client: Any) -> None:
    with pytest.raises(NotAvailableException, match="validate=True"):
        client.drift  # noqa: B018


def test_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("binance_sdk.checker", "binance_sdk.schema"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "pydantic_core", None)
    with pytest.raises(NotAvailableException, match=r"pip install 'binance-spec-sdk\[validate\]'"):
        SpotClient(validate=True)
    assert SpotClient()


def test_an_entry_reads_as_a_sentence() -> None:
    entry = DriftEntry(
        product="spot", what="operation", name="ping", path="$.pong", kind=Difference.MISSING_FIELD,
        expected="text", example=None, first_seen="",
    )  # fmt: skip
    assert str(entry) == "spot ping $.pong: missing field, the spec expects text"

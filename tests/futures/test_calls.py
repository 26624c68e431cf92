"""Every call of both futures markets through the clients, over each route it has."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import (
    AlgoId,
    ApiException,
    CMFuturesClient,
    Credentials,
    FuturesOrderType,
    FuturesOrderUpdateHandlerBase,
    InvalidParameterException,
    NotAvailableException,
    OrderId,
    OrderStatusUnknownException,
    RateLimiter,
    Response,
    SubType,
    UMFuturesClient,
    UnknownOrderException,
)
from binance_sdk.core.resolution import Patience
from binance_sdk.errors import FloatParameterException
from binance_sdk.sandbox import Sandbox
from tests.futures.conftest import PLACES, AnyClient, Place
from tests.sandbox.futures_client import START
from tests.sandbox.test_futures_shapes import asked
from tests.waiting import eventually

CLIENTS: dict[str, type[UMFuturesClient | CMFuturesClient]] = {
    "um": UMFuturesClient,
    "cm": CMFuturesClient,
}
NOWHERE: Any = {
    "rest_host": "http://127.0.0.1:9",
    "ws_api_host": "ws://127.0.0.1:9",
    "stream_host": "ws://127.0.0.1:9",
}
CALLS = [
    pytest.param(product, name, route, id=f"{product}-{name}-{route}")
    for product, client in CLIENTS.items()
    for name, operation in client.MARKET.operations.items()
    for route in ("rest", "ws_api")
    if (operation.rest if route == "rest" else operation.ws_api)
]


REFUSED = {
    *("set_margin_type", "set_position_margin", "set_position_mode", "set_multi_assets_mode"),
    *("session_logon", "keepalive_user_data_stream"),
}
"""Rightly so, for an account with open orders, an HMAC key and no listen key."""


async def prepared(stack: contextlib.AsyncExitStack, product: str) -> AnyClient:
    """A client with an order on the book, a position and a conditional order."""
    exchange = await stack.enter_async_context(Sandbox(seed=1, start_time=START))
    place = Place(exchange, product, *PLACES[product])
    client: AnyClient = place.client()
    await stack.enter_async_context(client)
    side: dict[str, Any] = {"symbol": place.symbol, "quantity": place.quantity}
    await client.market_order(**side, side="BUY")
    for identifier in ("resting", "amended"):
        await client.limit_order(**side, side="BUY", price="50000", newClientOrderId=identifier)
    await client.stop_market_order(**side, side="SELL", triggerPrice="50000", clientAlgoId="stop")
    return client


@pytest.mark.parametrize(("product", "name", "route"), CALLS)
async def test_a_call_is_answered(product: str, name: str, route: str) -> None:
    async with contextlib.AsyncExitStack() as stack:
        await answer(await prepared(stack, product), product, name, route)


async def answer(client: AnyClient, product: str, name: str, route: str) -> None:
    arguments = asked(product, client.MARKET.operations[name])
    if arguments.get("orderId") == "<resting>":
        arguments["orderId"] = 1
    if "quoteId" in arguments:
        assert isinstance(client, UMFuturesClient)
        quote = await client.create_convert_quote(fromAsset="USDT", toAsset="BTC", fromAmount="10")
        arguments["quoteId"] = quote.get("quoteId")
    if name == "get_convert_order":
        await client.make_call(client.MARKET.operations["accept_convert_quote"], arguments)
    calls = client.via_rest if route == "rest" else client.via_ws
    try:
        response = await getattr(calls.with_response, name)(**arguments)
    except ApiException as refused:
        assert name in REFUSED and refused.outcome.value == "rejected", refused
        return
    assert isinstance(response, Response) and response.status == 200


@pytest.mark.parametrize("product", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "parameter"),
    [
        ({"price": 20000.5}, "price"),
        ({"side": "buy"}, "side"),
        ({"price": None}, "price"),
        ({"quantity": "lots"}, "quantity"),
        ({"recvWindow": 60001}, "recvWindow"),
        ({"prise": "1"}, "prise"),
        ({"symbol": None}, "symbol"),
    ],
)
async def test_wrong_parameters_are_refused_before_any_network(
    product: str, arguments: dict[str, Any], parameter: str
) -> None:
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
    async with CLIENTS[product](Credentials("key", "secret"), **NOWHERE) as nowhere:
        place: Any = nowhere.create_order
        with pytest.raises(InvalidParameterException, match=parameter) as refused:
            await place(**{**order, "quantity": "1", "price": "20000", **arguments})
        assert isinstance(refused.value, FloatParameterException) == ("float" in str(refused.value))


@pytest.mark.parametrize("kind", ["hmac", "rsa", "ed25519"])
async def test_each_kind_of_key_trades(kind: Any, lively: Place) -> None:
    async with lively.client(lively.exchange.credentials(kind)) as client:
        for calls in (client.via_rest, client.via_ws):
            order: Any = await calls.market_order(
                symbol=lively.symbol, side="BUY", quantity=lively.quantity, newOrderRespType="RESULT"
            )
            assert order["status"] == "FILLED"


async def test_the_life_of_a_conditional_order(lively: Place) -> None:
    """Placed, listed, triggered, filled; another one canceled: all through the facade."""
    fills: list[int] = []

    class Fills(FuturesOrderUpdateHandlerBase):
        def receive(self, payload: Any) -> None:
            if payload["o"]["X"] == "FILLED":
                fills.append(payload["o"]["i"])

    async with lively.client() as client:
        client.handler(Fills())
        await client.subscribe(SubType.USER)
        book = await client.get_orderbook(symbol=lively.symbol, limit=5)
        here = Decimal(book["bids"][0][0])
        order: dict[str, Any] = {"symbol": lively.symbol, "quantity": lively.quantity}
        far = await client.orders.place(
            **order,
            side="SELL",
            type=FuturesOrderType.STOP_MARKET,
            triggerPrice=round(here * Decimal("0.8"), 1),
        )
        resting = await client.orders.place(
            **order, side="BUY", type="LIMIT", timeInForce="GTC", price=round(here * Decimal("0.9"), 1)
        )
        assert isinstance(far.id, AlgoId) and isinstance(resting.id, OrderId)
        assert {each.id for each in await client.orders.open(lively.symbol)} == {far.id, resting.id}
        near = await client.orders.place(
            **order, side="BUY", type="STOP_MARKET", triggerPrice=round(here * Decimal("1.0002"), 1)
        )
        for _ in range(40):
            await client.market_order(
                symbol=lively.symbol, side="BUY", quantity=Decimal(lively.quantity) * 40
            )
            if near.id not in {each.id for each in await client.orders.open(lively.symbol)}:
                break
        else:
            raise AssertionError("never triggered")
        await eventually(lambda: len(fills) >= 2)
        if isinstance(client, UMFuturesClient):
            assert (await client.orders.get(near.id)).status in ("TRIGGERED", "FINISHED")
        else:
            with pytest.raises(NotAvailableException):
                await client.orders.get(near.id)
        assert (await client.orders.get(resting.id)).status == "NEW"
        await client.orders.cancel(far.id)
        with pytest.raises(ApiException):
            await client.orders.cancel(far.id)
        await client.orders.cancel_all(lively.symbol)
        assert await client.orders.open(lively.symbol) == []


@pytest.mark.parametrize("route", ["rest", "ws_api"])
@pytest.mark.parametrize("kind", ["LIMIT", "STOP_MARKET"])
async def test_an_order_whose_answer_is_lost_is_found(quiet: Place, kind: str, route: str) -> None:
    async with quiet.client(request_timeout=1.0, stream_timeout=1.0) as client:
        calls = client.via_rest if route == "rest" else client.via_ws
        name = "create_order" if kind == "LIMIT" else "create_algo_order"
        if client.MARKET.operations[name].ws_api is None and route == "ws_api":
            pytest.skip("not over this route")
        operation = client.MARKET.operations[name]
        known = operation.ws_api or " ".join(operation.rest or ())
        quiet.exchange.faults.lose_reply(operation=known, how="silence")
        order: dict[str, Any] = {"symbol": quiet.symbol, "side": "BUY", "quantity": quiet.quantity}
        with pytest.raises(OrderStatusUnknownException) as unknown:
            if kind == "LIMIT":
                await calls.limit_order(**order, price="50000")
            else:
                await calls.stop_market_order(**order, triggerPrice="70000")
        if kind == "LIMIT" or isinstance(client, UMFuturesClient):
            quick = Patience(late=0.1, interval=0.05)
            assert await client.resolve_order(unknown.value, patience=quick)
        assert len(await client.orders.open(quiet.symbol)) == 1


async def test_an_unknown_order_is_told_by_type(quiet: Place) -> None:
    async with quiet.client() as client:
        for calls in (client.via_rest, client.via_ws):
            with pytest.raises(UnknownOrderException):
                await calls.get_order(symbol=quiet.symbol, orderId=99999999)


@pytest.mark.parametrize("product", CLIENTS)
async def test_orders_cost_no_weight_and_count(product: str) -> None:
    async with CLIENTS[product](Credentials("key", "secret"), **NOWHERE) as client:
        order: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
        cost = client.cost("create_order", **order)
        assert cost.get("REQUEST_WEIGHT", 0) == 0
        assert {name for name in cost if name.startswith("ORDERS")}


async def test_both_markets_share_one_set_of_limits(lively: Place) -> None:
    limiter = RateLimiter.of_pools(UMFuturesClient.MARKET.product.pools)
    exchange, credentials = lively.exchange, lively.exchange.credentials("hmac")
    async with (
        UMFuturesClient(credentials, environment=exchange.um_hosts, rate_limiter=limiter) as um,
        CMFuturesClient(credentials, environment=exchange.cm_hosts, rate_limiter=limiter) as cm,
    ):
        await um.get_orderbook(symbol="BTCUSDT", limit=1000)
        before = cm.used_weight["1m"]
        assert before >= 20
        await cm.get_orderbook(symbol="BTCUSD_PERP", limit=1000)
        assert um.used_weight["1m"] >= before + 20

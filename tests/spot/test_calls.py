"""Every call of Spot on the sandbox, over each route it has, with each kind of key."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from decimal import Decimal
from typing import Any, Literal

import pytest

from binance_sdk import (
    CancelReplaceException,
    CMFuturesClient,
    Credentials,
    InvalidParameterException,
    NotAvailableException,
    Response,
    SpotClient,
    UMFuturesClient,
)
from binance_sdk.errors import (
    APIKeyNotDefinedException,
    APISecretNotDefinedException,
    AuthenticationException,
    FilterFailureException,
    FloatParameterException,
    InsufficientBalanceException,
    ParameterRejectedException,
    UnknownOrderException,
)
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import SpotView

NOWHERE: Any = {"rest_host": "http://127.0.0.1:9", "ws_api_host": "ws://127.0.0.1:9"}
OPERATIONS = SpotClient.MARKET.operations
ROUTES = ("rest", "ws_api")
BOTH: dict[str, Any] = {"symbol": "BTCUSDT"}
LIMIT: dict[str, Any] = {
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.01",
    "price": "20000",
}
WORKING: dict[str, Any] = {
    "workingType": "LIMIT",
    "workingSide": "BUY",
    "workingPrice": "20000",
    "workingQuantity": "0.01",
    "workingTimeInForce": "GTC",
}
ABOVE_BELOW = {
    "AboveType": "LIMIT_MAKER",
    "AbovePrice": "90000",
    "BelowType": "STOP_LOSS",
    "BelowStopPrice": "10000",
}

READS: Mapping[str, dict[str, Any]] = {
    "ping": {},
    "get_server_time": {},
    "get_exchange_info": {"symbols": ["BTCUSDT", "ETHUSDT"]},
    "get_execution_rules": BOTH,
    "get_orderbook": {**BOTH, "limit": 5},
    "get_recent_trades": BOTH,
    "get_historical_trades": {**BOTH, "fromId": 0, "limit": 5},
    "get_historical_block_trades": {**BOTH, "fromId": 0},
    "get_aggregate_trades": BOTH,
    "get_klines": {**BOTH, "interval": "1m", "limit": 3},
    "get_ui_klines": {**BOTH, "interval": "1h"},
    "get_average_price": BOTH,
    "get_ticker": BOTH,
    "get_trading_day_ticker": {"symbols": ["BTCUSDT", "ETHUSDT"]},
    "get_rolling_window_ticker": {**BOTH, "windowSize": "1d"},
    "get_ticker_price": {},
    "get_orderbook_ticker": {"symbols": ["BTCUSDT"]},
    "get_reference_price": BOTH,
    "get_reference_price_calculation": BOTH,
    "get_account": {"omitZeroBalances": True},
    "get_open_orders": BOTH,
    "get_all_orders": BOTH,
    "get_all_oco": {},
    "get_open_oco": {},
    "get_trades": BOTH,
    "get_order_rate_limit": {},
    "get_prevented_matches": {**BOTH, "orderId": 1},
    "get_allocations": BOTH,
    "get_commission": BOTH,
    "get_my_filters": BOTH,
    "create_test_order": {**BOTH, **LIMIT, "computeCommissionRates": True},
    "create_test_sor_order": {**BOTH, **LIMIT},
}
WRITES: Mapping[str, dict[str, Any]] = {
    "create_order": {**BOTH, **LIMIT},
    "create_sor_order": {**BOTH, **LIMIT},
    "create_oco": {
        **BOTH,
        "side": "SELL",
        "quantity": "0.01",
        **{key[0].lower() + key[1:]: value for key, value in ABOVE_BELOW.items()},
    },
    "create_legacy_oco": {**BOTH, "side": "SELL", "quantity": "0.01", "price": "90000", "stopPrice": "10000"},
    "create_oto": {
        **BOTH,
        **WORKING,
        "pendingType": "LIMIT_MAKER",
        "pendingSide": "SELL",
        "pendingQuantity": "0.01",
        "pendingPrice": "90000",
    },
    "create_otoco": {
        **BOTH,
        **WORKING,
        "pendingSide": "SELL",
        "pendingQuantity": "0.01",
        **{f"pending{key}": value for key, value in ABOVE_BELOW.items()},
    },
    "create_opo": {
        **BOTH,
        **WORKING,
        "pendingType": "LIMIT_MAKER",
        "pendingSide": "SELL",
        "pendingPrice": "90000",
    },
    "create_opoco": {
        **BOTH,
        **WORKING,
        "pendingSide": "SELL",
        **{f"pending{key}": value for key, value in ABOVE_BELOW.items()},
    },
}
SESSION: dict[str, dict[str, Any]] = {"get_session_status": {}, "get_session_subscriptions": {}}
ON_AN_ORDER = ("get_order", "amend_order", "get_order_amendments", "cancel_replace_order", "cancel_order")
ON_A_LIST = ("get_oco", "cancel_oco")
ELSEWHERE = {
    "cancel_all_orders",
    "session_logon",
    "session_logout",
    "subscribe_user_data_stream",
    "subscribe_user_data_stream_signature",
    "subscribe_user_data_stream_listen_token",
    "unsubscribe_user_data_stream",
}
"""Tested below, or what the SDK does by itself (the user stream's tests)."""


@pytest.fixture
async def trader(exchange: Sandbox) -> AsyncIterator[SpotClient]:
    """A client on a market with a bid and an ask around 50,000, and one trade behind it."""
    key, other = exchange.credentials("hmac"), exchange.credentials("hmac")
    async with (
        SpotClient(key, environment=exchange.hosts) as client,
        SpotClient(other, environment=exchange.hosts) as maker,
    ):
        await maker.limit_order(symbol="BTCUSDT", side="BUY", quantity="1", price="49000")
        await maker.limit_order(symbol="BTCUSDT", side="SELL", quantity="1", price="51000")
        await client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.01")
        yield client


def pinned(client: SpotClient, route: str) -> SpotView:
    return client.via_rest if route == "rest" else client.via_ws


def test_every_operation_is_in_these_tests() -> None:
    tested = {*READS, *WRITES, *SESSION, *ON_AN_ORDER, *ON_A_LIST, *ELSEWHERE}
    assert tested == set(OPERATIONS)


@pytest.mark.parametrize("name", [*READS, *WRITES])
async def test_a_call_over_both_routes(name: str, trader: SpotClient) -> None:
    arguments = {**READS, **WRITES}[name]
    results = [await getattr(pinned(trader, route), name)(**arguments) for route in ROUTES]
    assert type(results[0]) is type(results[1]) or name in ("create_sor_order",)


@pytest.mark.parametrize("name", SESSION)
async def test_calls_of_the_websocket_api_alone(name: str, trader: SpotClient) -> None:
    await getattr(trader, name)()
    with pytest.raises(NotAvailableException, match="WebSocket"):
        await getattr(trader.via_rest, name)()


@pytest.mark.parametrize("route", ROUTES)
async def test_the_life_of_an_order(route: str, trader: SpotClient) -> None:
    calls = pinned(trader, route)
    order = await calls.create_order(symbol="BTCUSDT", **LIMIT)
    where: dict[str, Any] = {"symbol": "BTCUSDT", "orderId": order["orderId"]}
    assert (await calls.get_order(**where))["status"] == "NEW"
    amended = await calls.amend_order(**where, newQty="0.008")
    assert Decimal(amended["amendedOrder"]["qty"]) == Decimal("0.008")
    assert len(await calls.get_order_amendments(**where)) == 1
    replaced = await calls.cancel_replace_order(
        symbol="BTCUSDT", cancelReplaceMode="STOP_ON_FAILURE", cancelOrderId=order["orderId"], **LIMIT
    )
    new: Any = replaced["newOrderResponse"]
    await calls.cancel_order(symbol="BTCUSDT", orderId=new["orderId"])
    with pytest.raises(UnknownOrderException):
        await calls.get_order(symbol="BTCUSDT", orderId=999999)
    await calls.create_order(symbol="BTCUSDT", **LIMIT)
    assert len(await calls.cancel_all_orders(symbol="BTCUSDT")) == 1


@pytest.mark.parametrize("route", ROUTES)
async def test_the_life_of_an_order_list(route: str, trader: SpotClient) -> None:
    calls = pinned(trader, route)
    made = await calls.create_oco(**WRITES["create_oco"])
    found = await calls.get_oco(orderListId=made["orderListId"])
    assert found["listClientOrderId"] == made["listClientOrderId"]
    gone = await calls.cancel_oco(symbol="BTCUSDT", orderListId=made["orderListId"])
    assert gone["listOrderStatus"] == "ALL_DONE"


@pytest.mark.parametrize("kind", ["hmac", "rsa", "ed25519"])
@pytest.mark.parametrize("route", ROUTES)
async def test_each_kind_of_key_trades(
    kind: Literal["hmac", "rsa", "ed25519"], route: str, exchange: Sandbox
) -> None:
    async with SpotClient(exchange.credentials(kind), environment=exchange.hosts, recv_window=4000) as client:
        calls = pinned(client, route)
        order = await calls.create_order(symbol="BTCUSDT", **LIMIT, newClientOrderId="mine-1")
        assert order["clientOrderId"] == "mine-1"
        assert (await calls.get_account())["canTrade"]


async def test_a_response_tells_everything(trader: SpotClient) -> None:
    over_rest = await trader.via_rest.with_response.get_account()
    over_ws = await trader.with_response.get_account()
    for response in (over_rest, over_ws):
        assert isinstance(response, Response)
        assert response.status == 200 and response.latency > 0 and b"balances" in response.raw
        assert response.rate_limits["REQUEST_WEIGHT:1m"] > 0
    assert over_rest.headers["x-mbx-used-weight-1m"]
    assert over_rest.data["balances"] == over_ws.data["balances"]


async def test_symbols_need_no_ascii(trader: SpotClient) -> None:
    for route in ROUTES:
        with pytest.raises(ParameterRejectedException):
            await pinned(trader, route).get_average_price(symbol="这是测试币456")


async def test_any_endpoint_can_be_called(trader: SpotClient) -> None:
    assert (await trader.get("/api/v3/ticker/price", symbol="BTCUSDT"))["symbol"] == "BTCUSDT"
    order = await trader.post(
        "/api/v3/order", security_type="TRADE", symbol="BTCUSDT", **{**LIMIT, "price": Decimal("20000")}
    )
    found = await trader.get(
        "/api/v3/order", security_type="USER_DATA", symbol="BTCUSDT", orderId=order["orderId"]
    )
    assert found["status"] == "NEW"
    await trader.delete(
        "/api/v3/order",
        security_type="TRADE",
        symbol="BTCUSDT",
        orderId=order["orderId"],
        weight=1,
        is_order=False,
    )


async def test_extra_parameters_reach_the_exchange(trader: SpotClient) -> None:
    for route in ROUTES:
        with pytest.raises(ParameterRejectedException) as refused:
            await pinned(trader, route).get_average_price(symbol="BTCUSDT", extra={"novelty": "1"})
        assert refused.value.code in (-1101, -1104)


@pytest.mark.parametrize(
    ("arguments", "parameter"),
    [
        ({**LIMIT, "price": 20000.5}, "price"),
        ({**LIMIT, "side": "buy"}, "side"),
        ({**LIMIT, "price": None}, "price"),
        ({**LIMIT, "strategyType": 5}, "strategyType"),
        ({**LIMIT, "quantity": "lots"}, "quantity"),
        ({**LIMIT, "recvWindow": 60001}, "recvWindow"),
        ({"side": "BUY", "type": "MARKET"}, "quantity"),
        ({**LIMIT, "extra": {"stopPrise": 1.5}}, "stopPrise"),
    ],
)
async def test_wrong_parameters_are_refused_before_any_network(
    arguments: dict[str, Any], parameter: str
) -> None:
    async with SpotClient(Credentials("key", "secret"), **NOWHERE) as nowhere:
        with pytest.raises(InvalidParameterException, match=parameter) as refused:
            await nowhere.make_call(OPERATIONS["create_test_order"], {"symbol": "BTCUSDT", **arguments})
        assert isinstance(refused.value, FloatParameterException) == ("float" in str(refused.value))


@pytest.mark.parametrize("name", OPERATIONS)
async def test_a_misspelt_keyword_is_refused_before_any_network(name: str) -> None:
    async with SpotClient(Credentials("key", "secret"), **NOWHERE) as client:
        for calls in (client, client.via_rest, client.with_response):
            with contextlib.suppress(NotAvailableException):  # not every call exists over REST
                with pytest.raises(
                    InvalidParameterException, match="recvWindwo='1' is not allowed"
                ) as refused:
                    await getattr(calls, name)(recvWindwo="1")
                assert refused.value.parameter == "recvWindwo"


async def test_a_wrong_keyword_is_told_what_is_allowed() -> None:
    async with SpotClient(Credentials("key", "secret"), **NOWHERE) as client:
        place: Any = client.create_order
        with pytest.raises(InvalidParameterException, match=r"symbl='BTCUSDT'.* did you mean symbol\?"):
            await place(symbl="BTCUSDT", **LIMIT)
        with pytest.raises(InvalidParameterException, match=r"symbol=None .*required, text"):
            await place(**LIMIT)
        with pytest.raises(InvalidParameterException, match=r"side=None .*required, one of BUY, SELL"):
            await place(symbol="BTCUSDT", type="MARKET", quantity=1)
        with pytest.raises(InvalidParameterException, match=r"prise='1'.* did you mean price\?"):
            limit: Any = client.via_rest.limit_order
            await limit(symbol="BTCUSDT", side="BUY", quantity=1, price=1, prise="1")
        with pytest.raises(TypeError, match="positional"):
            await place("BTCUSDT", **LIMIT)


@pytest.mark.parametrize("kind", [SpotClient, UMFuturesClient, CMFuturesClient])
async def test_order_helpers_say_what_is_missing(kind: Any) -> None:
    async with kind(Credentials("key", "secret"), **NOWHERE) as client:
        order: dict[str, Any] = {"side": "BUY", "quantity": 1}
        for calls in (client, client.via_rest):
            with pytest.raises(InvalidParameterException, match=r"price=None .*required") as missing:
                await calls.limit_order(symbol="BTCUSDT", **order)
            assert missing.value.parameter == "price"
            with pytest.raises(InvalidParameterException, match=r"symbol=None .*symbl stand for it\?"):
                await calls.market_order(symbl="BTCUSDT", **order)
            with pytest.raises(TypeError, match="positional"):
                await calls.market_order("BTCUSDT", **order)


async def test_missing_credentials_are_told_before_any_network() -> None:
    async with SpotClient(**NOWHERE) as nobody:
        with pytest.raises(APIKeyNotDefinedException):
            await nobody.get_account()
    async with SpotClient(Credentials("key"), **NOWHERE) as halfway:
        with pytest.raises(APISecretNotDefinedException):
            await halfway.get_account()


async def test_refusals_say_what_was_refused(trader: SpotClient) -> None:
    with pytest.raises(InsufficientBalanceException) as poor:
        await trader.limit_order(symbol="BTCUSDT", side="BUY", quantity="150", price="40000")
    assert poor.value.code == -2010 and poor.value.outcome.value == "rejected"
    with pytest.raises(FilterFailureException) as odd:
        await trader.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.01", price="20000.001")
    assert odd.value.filter == "PRICE_FILTER"
    with pytest.raises(CancelReplaceException) as half:
        await trader.cancel_replace_order(
            symbol="BTCUSDT", cancelReplaceMode="STOP_ON_FAILURE", cancelOrderId=999999, **LIMIT
        )
    data: Any = half.value.data
    assert data["cancelResult"] == "FAILURE"


async def test_costs_are_told_before_and_counted_after(trader: SpotClient) -> None:
    before = trader.used_weight["1m"]
    assert trader.cost("get_orderbook", symbol="BTCUSDT", limit=5000)["REQUEST_WEIGHT"] == 250
    assert trader.cost(trader.create_order, symbol="BTCUSDT", **LIMIT)["ORDERS"] == 1
    assert trader.used_weight["1m"] == before
    await trader.get_orderbook(symbol="BTCUSDT", limit=5000)
    assert trader.used_weight["1m"] == before + 250
    with pytest.raises(InvalidParameterException):
        trader.cost("get_orderbok")


async def test_a_symbol_rounds_what_the_exchange_then_accepts(trader: SpotClient) -> None:
    rules = await trader.symbol("BTCUSDT")
    price, quantity = rules.round_price(Decimal("20000.12345")), rules.round_quantity(Decimal("0.0123456789"))
    rules.validate(side="BUY", type="LIMIT", price=price, quantity=quantity)
    order = await trader.limit_order(symbol="BTCUSDT", side="BUY", quantity=quantity, price=price)
    assert Decimal(order["price"]) == price


@pytest.mark.parametrize(
    "name", ["limit_maker", "stop_loss", "stop_loss_limit", "take_profit", "take_profit_limit"]
)
async def test_order_helpers(name: str, trader: SpotClient) -> None:
    arguments: dict[str, Any] = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "0.005"}
    if "stop" in name:
        arguments["stopPrice"] = "40000"
    if "profit" in name:
        arguments["stopPrice"] = "70000"
    if name == "limit_maker" or name.endswith("limit"):
        arguments["price"] = "70000"
    order = await getattr(trader, f"{name}_order")(**arguments)
    found = await trader.get_order(symbol="BTCUSDT", orderId=order["orderId"])
    assert found["type"] == name.upper()


@pytest.mark.parametrize("route", ROUTES)
async def test_a_foreign_key_is_told_where_it_went(route: str, exchange: Sandbox) -> None:
    async with SpotClient(Credentials("x" * 64, "secret"), environment=exchange.hosts) as client:
        with pytest.raises(AuthenticationException) as refused:
            await pinned(client, route).get_account()
    (note,) = refused.value.__notes__
    assert f"127.0.0.1:{exchange.port}" in note and "environment" in note


@pytest.mark.parametrize("route", ["via_rest", "via_ws"])
async def test_order_helpers_over_one_route(route: str, trader: SpotClient) -> None:
    order = await getattr(trader, route).limit_order(
        symbol="BTCUSDT", side="SELL", quantity="0.005", price="70000"
    )
    assert (await trader.get_order(symbol="BTCUSDT", orderId=order["orderId"]))["status"] == "NEW"

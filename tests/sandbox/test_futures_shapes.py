"""Every operation of the futures answers on every route it has, as the type of its result says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from binance_sdk.descriptors import Kind, Operation, Param, Route
from binance_sdk.result import result_type
from binance_sdk.schema import schema_of

from .futures_client import BID, OPERATIONS, START, SYMBOL, Futures, futures

NAMES = {"um": "um_futures", "cm": "cm_futures"}
GUESSED: Mapping[str, Any] = {
    "pair": {"um": "BTCUSDT", "cm": "BTCUSD"},
    "symbol": SYMBOL,
    "downloadId": "1",
    "quoteId": "1",
    "fromAsset": "BTC",
    "toAsset": "USDT",
    "asset": "USDT",
    "startTime": int(START * 1000) - 60_000,
    "endTime": int(START * 1000),
    "leverage": 25,
    "countdownTime": 60_000,
    "fromAmount": "1",
    "orderId": "<resting>",
}
ALGO = {"algoType": "CONDITIONAL", "side": "SELL", "type": "STOP_MARKET", "triggerPrice": "50000"}
SIZE = {"um": {"quantity": "0.010"}, "cm": {"quantity": "10"}}
SELL = {"um": {"quantity": "0.020", "price": "58000"}, "cm": {"quantity": "11", "price": "58000"}}


def asked(product: str, operation: Operation[object]) -> dict[str, Any]:
    """What an operation is asked: its required parameters, and what some need besides."""
    order = {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC"} | BID[product]
    batch = {"symbol": SYMBOL[product]} | order
    change = {"symbol": SYMBOL[product], "side": "BUY", "origClientOrderId": "resting"} | SELL[product]
    special: Mapping[str, dict[str, Any]] = {
        "create_order": order,
        "create_test_order": order,
        "modify_order": {"side": "BUY", "origClientOrderId": "resting"} | SELL[product],
        "create_batch_orders": {"batchOrders": [batch, batch | {"type": "OTHER"}]},
        "modify_batch_orders": {"batchOrders": [change, change | {"origClientOrderId": "none"}]},
        "cancel_batch_orders": {"origClientOrderIdList": ["resting", "none"]},
        "cancel_order": {"origClientOrderId": "resting"},
        "get_order": {"origClientOrderId": "resting"},
        "get_open_order": {"origClientOrderId": "resting"},
        "get_order_modify_history": {"origClientOrderId": "amended"},
        "create_algo_order": ALGO | SIZE[product],
        "cancel_algo_order": {"clientAlgoId": "stop"},
        "get_algo_order": {"clientAlgoId": "stop"},
        "set_margin_type": {"marginType": "ISOLATED"},
        "set_position_margin": {"amount": "0.001", "type": 1},
        "set_fee_burn": {"feeBurn": "true"},
        "get_all_orders": {"symbol": SYMBOL[product]},
        "get_user_trades": {"symbol": SYMBOL[product]},
        "get_convert_order": {"quoteId": "1"},
        "accept_convert_quote": {"quoteId": "2"},
        "create_convert_quote": CONVERSION,
    }
    needed = [param for param in operation.params if param.required]
    return {param.name: guess(product, param) for param in needed} | special.get(operation.name, {})


def guess(product: str, param: Param) -> Any:
    """A value for a parameter."""
    value: Any = GUESSED.get(param.name)
    if param.name in ("symbol", "pair"):
        return value[product]
    if value is None:
        return param.enum[0] if param.enum else "true" if param.kind is Kind.BOOL else ""
    return value


CASES = [
    pytest.param(product, name, route, id=f"{product}-{name}-{route}")
    for product, operations in OPERATIONS.items()
    for name, operation in operations.items()
    for route in ("rest", "ws_api")
    if (operation.rest if route == "rest" else operation.ws_api)
]


async def prepare(client: Futures) -> None:
    """Orders, trades and positions, so that answers hold something."""
    isolated = client.product == "um"
    if isolated:
        await client.do("set_margin_type", symbol=client.symbol, marginType="ISOLATED")
    await client.place("BUY", "MARKET", **SIZE[client.product])
    await client.place("BUY", newClientOrderId="resting")
    await client.place("BUY", newClientOrderId="amended")
    await client.do(
        "modify_order", symbol=client.symbol, side="BUY", origClientOrderId="amended", **SELL[client.product]
    )
    await client.do(
        "create_algo_order", symbol=client.symbol, clientAlgoId="stop", **ALGO, **SIZE[client.product]
    )
    if client.product != "cm":
        accepted = await client.do("create_convert_quote", **CONVERSION)
        await client.do("accept_convert_quote", quoteId=accepted["quoteId"])
        await client.do("create_convert_quote", **CONVERSION)
        return
    client.account.position(client.front.contracts[0]).isolated = True
    client.account.setting(client.symbol).margin_type = "ISOLATED"


CONVERSION = {"fromAsset": "USDT", "toAsset": "BNB", "fromAmount": "100"}
NOT_PREPARED = {"set_position_mode", "set_multi_assets_mode", "set_margin_type"}
EMPTY = {"get_delivery_price", "get_force_orders", "get_funding_rate", "get_position_margin_history"}
"""Lists that may be empty."""


@pytest.mark.parametrize(("product", "name", "route"), CASES)
async def test_an_answer_fits_its_type(product: str, name: str, route: Route) -> None:
    operation = OPERATIONS[product][name]
    async with futures(product) as client:
        params = asked(product, operation)
        if name not in NOT_PREPARED:
            await prepare(client)
        if name in ("keepalive_user_data_stream", "stop_user_data_stream"):
            await client.do("start_user_data_stream")
        if route == "rest":
            status, answer = await client.ask(name, **params)
        else:
            if operation.name == "session_logon":
                client.key = client.sandbox.key("ed25519")
            reply = await client.over_ws(await client.ws_api(), name, **params)
            status, answer = reply["status"], reply.get("result", reply.get("error"))
            assert {limit["rateLimitType"] for limit in reply["rateLimits"]} <= {"REQUEST_WEIGHT", "ORDERS"}
        assert status == 200, answer
        assert schema_of(NAMES[product], result_type(NAMES[product], name)).compare(answer) == []
        assert answer or name in EMPTY or name in ("ping", "stop_user_data_stream"), answer

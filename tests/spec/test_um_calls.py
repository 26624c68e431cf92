"""Calls of USD-M that Binance takes pass the rules of the spec; calls it would refuse do not."""

from __future__ import annotations

from typing import Any, Final

import pytest
from binance_sdk_generated.um_futures import events, operations, streams

from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Route
from binance_sdk.errors import InvalidParameterException

ORDER: Final = {"symbol": "BTCUSDT", "side": "BUY"}
ALGO: Final = {**ORDER, "algoType": "CONDITIONAL"}
ACCEPTED: Final[tuple[tuple[str, dict[str, object]], ...]] = (
    ("get_orderbook", {"symbol": "BTCUSDT", "limit": 50}),
    ("get_continuous_klines", {"pair": "BTCUSDT", "contractType": "PERPETUAL", "interval": "1s"}),
    ("create_order", {**ORDER, "type": "LIMIT", "timeInForce": "GTC", "quantity": "1", "price": "9000"}),
    ("create_order", {**ORDER, "type": "LIMIT", "timeInForce": "GTC", "quantity": 1, "priceMatch": "QUEUE"}),
    ("create_order", {**ORDER, "type": "MARKET", "quantity": 1, "reduceOnly": True}),
    ("modify_order", {**ORDER, "orderId": 1, "quantity": 1, "price": 2, "priceMatch": "QUEUE"}),
    ("create_algo_order", {**ALGO, "type": "STOP_MARKET", "triggerPrice": 1, "closePosition": True}),
    ("create_algo_order", {**ALGO, "type": "STOP", "triggerPrice": 1, "price": 2, "quantity": 3}),
    ("create_algo_order", {**ALGO, "type": "TRAILING_STOP_MARKET", "callbackRate": "0.1", "quantity": 3}),
    ("create_batch_orders", {"batchOrders": [{**ORDER, "type": "MARKET", "quantity": "1"}] * 5}),
    ("cancel_batch_orders", {"symbol": "BTCUSDT", "orderIdList": [1, 2]}),
    ("set_position_mode", {"dualSidePosition": True}),
    ("get_user_trades", {"symbol": "BTCUSDT", "startTime": 0, "endTime": 7 * 86_400_000}),
    ("get_position_risk", {}),
)
REFUSED: Final[tuple[tuple[str, dict[str, object], str], ...]] = (
    ("get_orderbook", {"symbol": "BTCUSDT", "limit": 51}, "limit"),
    ("get_klines", {"symbol": "BTCUSDT", "interval": "1s"}, "interval"),
    ("create_order", {**ORDER, "type": "STOP_MARKET", "quantity": 1}, "type"),
    ("create_order", {**ORDER, "type": "LIMIT", "timeInForce": "GTC", "quantity": 1}, "price"),
    (
        "create_order",
        {**ORDER, "type": "MARKET", "quantity": 1, "newClientOrderId": "a b"},
        "newClientOrderId",
    ),
    ("create_algo_order", {**ALGO, "type": "MARKET", "quantity": 1}, "type"),
    ("create_algo_order", {**ALGO, "type": "STOP_MARKET", "closePosition": True}, "triggerPrice"),
    ("create_batch_orders", {"batchOrders": [ORDER] * 6}, "batchOrders"),
    ("set_leverage", {"symbol": "BTCUSDT", "leverage": 126}, "leverage"),
    ("set_position_margin", {"symbol": "BTCUSDT", "amount": 1, "type": 3}, "type"),
    ("cancel_algo_order", {}, "algoId"),
)


def routes(name: str) -> list[Route]:
    operation = operations.ALL[name]
    known: list[tuple[Route, bool]] = [("rest", bool(operation.rest)), ("ws_api", bool(operation.ws_api))]
    return [route for route, there in known if there]


@pytest.mark.parametrize(("name", "arguments"), ACCEPTED)
def test_accepted(name: str, arguments: dict[str, object]) -> None:
    for route in routes(name):
        assert set(encode(operations.ALL[name], route, arguments, None)) == set(arguments)


@pytest.mark.parametrize(("name", "arguments", "named"), REFUSED)
def test_refused(name: str, arguments: dict[str, object], named: str) -> None:
    for route in routes(name):
        with pytest.raises(InvalidParameterException) as refusal:
            encode(operations.ALL[name], route, arguments, None)
        assert named in str(refusal.value)


def test_booleans_are_text_on_both_routes() -> None:
    order: dict[str, Any] = {**ORDER, "type": "MARKET", "quantity": 1, "reduceOnly": True}
    for route in routes("create_order"):
        assert encode(operations.CREATE_ORDER, route, order, None)["reduceOnly"] == "true"


def test_one_operation_has_a_name_more_over_one_route() -> None:
    assert operations.GET_POSITION.ws_api == "v2/account.position"
    assert operations.GET_POSITION_RISK.rest == operations.GET_POSITION.rest
    assert operations.GET_POSITION_RISK.ws_api is None


def test_a_symbol_keeps_its_underscore() -> None:
    assert streams.depth("BTCUSDT_261225").name == "btcusdt_261225@depth"


def test_funding_and_order_limits_stand_outside_the_weight() -> None:
    assert operations.GET_FUNDING_INFO.rates == operations.GET_FUNDING_RATE.rates
    assert operations.CREATE_BATCH_ORDERS.order_counts == {"10s": 5, "1m": 1}


def test_a_waiting_conditional_order_decodes() -> None:
    """As the stream sends it: what comes only after the trigger is absent."""
    import msgspec

    raw = b"""{"e":"ALGO_UPDATE","T":2,"E":1,"o":{"caid":"x","aid":1000000202490585,"at":"CONDITIONAL",
    "o":"STOP_MARKET","s":"BTCUSDT","S":"SELL","ps":"BOTH","f":"GTE_GTC","q":"0","X":"NEW","ai":"","tp":"74960.75",
    "p":"0","V":"EXPIRE_MAKER","wt":"MARK_PRICE","pm":"NONE","cp":true,"pP":true,"R":true,"tt":0,"gtd":0,"ia":false}}"""
    order = msgspec.json.decode(raw, type=events.AlgoUpdate[str]).order
    assert (order.trigger_price, order.avg_price, order.time_in_force) == ("74960.75", None, "GTE_GTC")

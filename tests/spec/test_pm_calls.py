"""Calls of portfolio margin that Binance takes pass the rules of the spec; calls it would refuse do not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

import msgspec
import pytest
from binance_sdk_generated.portfolio_margin import events
from binance_sdk_generated.portfolio_margin import operations as retail
from binance_sdk_generated.portfolio_margin.product import PORTFOLIO_MARGIN
from binance_sdk_generated.portfolio_margin_pro import operations as pro

from binance_sdk.core.call import Answer, explain
from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Operation
from binance_sdk.errors import (
    ApiException,
    InvalidParameterException,
    OrderRejectedException,
    OutcomeUnknownException,
)

Call = tuple[str, dict[str, object]]
OPERATIONS: Final[dict[str, Operation[Any]]] = {**pro.ALL, **retail.ALL}
UM: Final[dict[str, object]] = {"symbol": "BTCUSDT", "side": "BUY"}
CM: Final[dict[str, object]] = {"symbol": "BTCUSD_PERP", "side": "SELL"}
LIMIT: Final[dict[str, object]] = {**UM, "type": "LIMIT", "timeInForce": "GTC", "quantity": 1}
ALGO: Final = {**UM, "algoType": "CONDITIONAL"}
OCO: Final = {**UM, "quantity": 1, "price": 2, "stopPrice": 1}
ACCEPTED: Final[tuple[Call, ...]] = (
    ("create_um_order", {**LIMIT, "price": "9000.1"}),
    ("create_um_order", {**LIMIT, "priceMatch": "QUEUE_20"}),
    ("create_um_order", {**UM, "type": "MARKET", "quantity": 1, "reduceOnly": True}),
    ("create_um_algo_order", {**ALGO, "type": "TRAILING_STOP_MARKET", "quantity": 1, "callbackRate": 20}),
    ("create_um_algo_order", {**ALGO, "type": "STOP_MARKET", "triggerPrice": 1, "closePosition": True}),
    (
        "create_cm_conditional_order",
        {**CM, "strategyType": "STOP", "quantity": 1, "price": 2, "stopPrice": 3, "reduceOnly": False},
    ),
    ("create_margin_order", {**UM, "type": "MARKET", "quoteOrderQty": 9, "sideEffectType": "MARGIN_BUY"}),
    ("create_margin_order", {**UM, "type": "LIMIT", "quantity": 1, "price": 2}),
    ("create_margin_oco", {**OCO, "stopLimitPrice": 1, "stopLimitTimeInForce": "FOK"}),
    ("modify_um_order", {**UM, "orderId": 1, "quantity": 1, "price": 2, "modifyId": 3}),
    ("get_cm_user_trades", {"pair": "BTCUSD"}),
    ("get_margin_loans", {"asset": "BNB", "txId": 1}),
    ("collect_asset", {"asset": "USDT"}),
    ("collect_asset", {"asset": "USDT", "amount": 1, "futureType": "UM"}),
    ("get_cm_income", {"incomeType": "DELIVERED_SETTELMENT"}),
    ("set_margin_call_level", {"marginCallLevel": "1.1"}),
    ("transfer_earn_asset", {"asset": "RWUSD", "transferType": "EARN_TO_FUTURE", "amount": 1}),
)
REFUSED: Final[tuple[tuple[str, dict[str, object], str], ...]] = (
    ("create_um_order", LIMIT, "price"),
    ("create_um_order", {**LIMIT, "price": 1, "priceMatch": "QUEUE"}, "priceMatch"),
    ("create_um_order", {**LIMIT, "price": 1, "timeInForce": "GTD"}, "goodTillDate"),
    ("create_um_order", {**UM, "type": "STOP", "quantity": 1}, "type"),
    ("create_um_order", {**LIMIT, "price": 1, "newClientOrderId": "x" * 33}, "newClientOrderId"),
    ("create_cm_order", {**CM, "type": "LIMIT", "timeInForce": "GTD", "quantity": 1, "price": 1}, "GTD"),
    ("create_um_algo_order", {**ALGO, "type": "TRAILING_STOP_MARKET", "callbackRate": 21}, "callbackRate"),
    ("create_um_algo_order", {**ALGO, "type": "LIMIT"}, "type"),
    ("create_cm_conditional_order", {**CM, "strategyType": "STOP_MARKET"}, "stopPrice"),
    ("create_margin_order", {**UM, "type": "MARKET"}, "quantity"),
    ("create_margin_oco", {**OCO, "stopLimitPrice": 1}, "stopLimitTimeInForce"),
    ("create_margin_oco", {**OCO, "sideEffectType": "AUTO_BORROW_REPAY"}, "sideEffectType"),
    ("get_cm_user_trades", {}, "symbol"),
    ("get_cm_user_trades", {"symbol": "BTCUSD_PERP", "pair": "BTCUSD"}, "pair"),
    ("get_cm_user_trades", {"pair": "BTCUSD", "fromId": 1}, "fromId"),
    ("get_um_user_trades", {"symbol": "BTCUSDT", "fromId": 1, "startTime": 1}, "fromId"),
    ("get_margin_loans", {"asset": "BNB"}, "txId"),
    ("collect_asset", {"asset": "USDT", "amount": 1}, "futureType"),
    ("collect_asset", {"asset": "USDT", "futureType": "CM"}, "amount"),
    ("get_cm_income", {"incomeType": "API_REBATE"}, "incomeType"),
    ("set_margin_call_level", {"marginCallLevel": "2.01"}, "marginCallLevel"),
    ("transfer_earn_asset", {"asset": "BTC", "transferType": "EARN_TO_FUTURE", "amount": 1}, "asset"),
)


@pytest.mark.parametrize(("name", "arguments"), ACCEPTED)
def test_accepted(name: str, arguments: dict[str, object]) -> None:
    assert set(encode(OPERATIONS[name], "rest", arguments, None)) == set(arguments)


@pytest.mark.parametrize(("name", "arguments", "named"), REFUSED)
def test_refused(name: str, arguments: dict[str, object], named: str) -> None:
    with pytest.raises(InvalidParameterException) as refusal:
        encode(OPERATIONS[name], "rest", arguments, None)
    assert named in str(refusal.value)


def test_assets_to_repay_with_stand_in_one_text() -> None:
    arguments: dict[str, object] = {"asset": "BTC", "specifyRepayAssets": ["USDT", "BNB"]}
    encoded = encode(retail.REPAY_MARGIN_DEBT, "rest", arguments, None)
    assert encoded == {"asset": "BTC", "specifyRepayAssets": "USDT,BNB"}


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (-4407, OrderRejectedException),
        (51061, ApiException),
        (51999, OutcomeUnknownException),
    ],
)
def test_codes_without_a_minus_are_known_too(code: int, kind: type[Exception]) -> None:
    answer = Answer(status=400, code=code, message="Why.", failed=True)
    raised = explain(retail.CREATE_MARGIN_ORDER, {"symbol": "BTCUSDT"}, answer, PORTFOLIO_MARGIN.errors)
    assert type(raised) is kind


def test_the_order_in_an_event_of_coin_m_is_decoded() -> None:
    raw = b"""{"e":"CONDITIONAL_ORDER_TRADE_UPDATE","T":1669262908216,"E":1669262908218,"fs":"CM","so":
    {"s":"BTCUSD_PERP","c":"TEST","si":176057039,"S":"SELL","st":"TRAILING_STOP_MARKET","f":"GTC",
    "q":"1","p":"0","sp":"7103.04","os":"NEW","T":1568879465650,"ut":1669262908216,"R":false,
    "wt":"MARK_PRICE","ps":"LONG","cp":false,"AP":"7476.89","cr":"5.0"}}"""
    event = msgspec.json.decode(raw, type=events.ConditionalOrderUpdate[Decimal])
    assert (event.business_unit, event.order.callback_rate, event.order.order_id) == ("CM", Decimal(5), None)


def test_a_margin_order_without_a_fill_is_decoded() -> None:
    raw = b"""{"e":"executionReport","E":1499405658658,"s":"ETHBTC","c":"mUvo","S":"BUY","o":"LIMIT",
    "f":"GTC","q":"1.0","p":"0.1","P":"0.0","g":-1,"C":"","x":"NEW","X":"NEW","r":"NONE","i":4293153,
    "l":"0","z":"0","L":"0","n":"0","N":null,"T":1499405658657,"t":-1,"I":3,"w":true,"m":false,
    "O":1499405658657,"Z":"0","Y":"0","Q":"0","V":"NONE","W":1499405658657}"""
    event = msgspec.json.decode(raw, type=events.MarginOrderUpdate[Decimal])
    assert (event.orig_price, event.commission_asset, event.trailing_delta) == (Decimal("0.1"), None, None)

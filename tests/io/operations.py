"""A few operations of Spot as the generator writes them, for tests of what carries them."""

from __future__ import annotations

from typing import Final

from binance_sdk.descriptors import (
    Case,
    ErrorMeaning,
    Kind,
    Operation,
    Param,
    Pool,
    Security,
    Weight,
    When,
)
from binance_sdk.io.account_state import AccountOperations

MESSAGES: Final = {
    "Account has insufficient balance for requested action.": "InsufficientBalanceException",
    "Unknown order sent.": "UnknownOrderException",
}
ERRORS: Final = {
    -1006: ErrorMeaning("UNEXPECTED_RESP", "unknown"),
    -1007: ErrorMeaning("TIMEOUT", "unknown"),
    -1003: ErrorMeaning("TOO_MANY_REQUESTS", "rate_limited", "RateLimitException"),
    -1015: ErrorMeaning("TOO_MANY_ORDERS", "rate_limited", "RateLimitException", "ORDERS"),
    -1013: ErrorMeaning("INVALID_MESSAGE", "rejected", "FilterFailureException"),
    -1021: ErrorMeaning("INVALID_TIMESTAMP", "clock", "TimestampException"),
    -1022: ErrorMeaning("INVALID_SIGNATURE", "rejected", "SignatureException"),
    -1121: ErrorMeaning("BAD_SYMBOL", "rejected", "ParameterRejectedException"),
    -2010: ErrorMeaning("NEW_ORDER_REJECTED", "rejected", "OrderRejectedException", messages=MESSAGES),
    -2011: ErrorMeaning("CANCEL_REJECTED", "rejected", "CancelRejectedException", messages=MESSAGES),
    -2013: ErrorMeaning("NO_SUCH_ORDER", "rejected", "UnknownOrderException"),
    -2015: ErrorMeaning("REJECTED_MBX_KEY", "rejected", "AuthenticationException"),
    -2021: ErrorMeaning("CANCEL_REPLACE_PARTLY", "rejected", "CancelReplaceException"),
    -2022: ErrorMeaning("CANCEL_REPLACE_FAILED", "rejected", "CancelReplaceException"),
}
POOLS: Final = (
    Pool(type="REQUEST_WEIGHT", scope="ip", limit=6000, interval="1m", seconds=60.0),
    Pool(type="RAW_REQUESTS", scope="ip", limit=61000, interval="5m", seconds=300.0),
    Pool(type="ORDERS", scope="account", limit=100, interval="10s", seconds=10.0),
    Pool(type="ORDERS", scope="account", limit=200_000, interval="1d", seconds=86_400.0),
)


def weight(constant: int, on_success: int | None = None) -> Weight:
    return Weight(cases=(Case(weight=constant),), on_success=on_success)


def text(name: str, required: bool = False) -> Param:
    return Param(name=name, required=required)


def number(name: str) -> Param:
    return Param(name=name, kind=Kind.INT)


def decimal(name: str, required: bool = False) -> Param:
    return Param(name=name, kind=Kind.DECIMAL, required=required)


RECV_WINDOW: Final = Param(name="recvWindow", kind=Kind.DECIMAL, decimals=3, max=60_000)
SYMBOL: Final = text("symbol", required=True)

SERVER_TIME: Final = Operation[object](
    name="get_server_time", rest=("GET", "/api/v3/time"), ws_api="time", weight=weight(1), idempotent=True
)
EXCHANGE_INFO: Final = Operation[object](
    name="get_exchange_info", rest=("GET", "/api/v3/exchangeInfo"), ws_api="exchangeInfo",
    params=(text("symbol"),), weight=weight(20), idempotent=True,
)  # fmt: skip
CREATE_ORDER: Final = Operation[object](
    name="create_order", security=Security.TRADE, signed=True, rest=("POST", "/api/v3/order"),
    ws_api="order.place", orders=1, client_id="newClientOrderId", weight=weight(1, on_success=0),
    params=(SYMBOL, text("side"), text("type"), decimal("quantity"), decimal("price"),
            text("newClientOrderId"), RECV_WINDOW),
)  # fmt: skip
CANCEL_ORDER: Final = Operation[object](
    name="cancel_order", security=Security.TRADE, signed=True, rest=("DELETE", "/api/v3/order"),
    ws_api="order.cancel", weight=weight(1),
    params=(SYMBOL, number("orderId"), text("origClientOrderId"), RECV_WINDOW),
)  # fmt: skip
CANCEL_REPLACE: Final = Operation[object](
    name="cancel_replace_order", security=Security.TRADE, signed=True,
    rest=("POST", "/api/v3/order/cancelReplace"), ws_api="order.cancelReplace", orders=1,
    client_id="newClientOrderId", weight=weight(1),
    params=(SYMBOL, number("cancelOrderId"), text("cancelOrigClientOrderId"), text("side"), text("type"),
            decimal("quantity"), text("newClientOrderId"), RECV_WINDOW),
)  # fmt: skip
CREATE_OCO: Final = Operation[object](
    name="create_oco", security=Security.TRADE, signed=True, rest=("POST", "/api/v3/orderList/oco"),
    ws_api="orderList.place.oco", orders=2, client_id="listClientOrderId", list_client_id=True,
    weight=weight(1), params=(SYMBOL, text("listClientOrderId"), RECV_WINDOW),
)  # fmt: skip
GET_ORDER: Final = Operation[object](
    name="get_order", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/order"),
    ws_api="order.status", weight=weight(4), idempotent=True,
    params=(SYMBOL, number("orderId"), text("origClientOrderId"), RECV_WINDOW),
)  # fmt: skip
GET_OCO: Final = Operation[object](
    name="get_oco", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/orderList"),
    ws_api="orderList.status", weight=weight(4), idempotent=True,
    params=(number("orderListId"), text("origClientOrderId"), RECV_WINDOW),
)  # fmt: skip
OPEN_ORDERS: Final = Operation[object](
    name="get_open_orders", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/openOrders"),
    ws_api="openOrders.status", idempotent=True, params=(text("symbol"), RECV_WINDOW),
    weight=Weight(cases=(Case(weight=6, when=(When(param="symbol", present=True),)), Case(weight=80))),
)  # fmt: skip
ALL_ORDERS: Final = Operation[object](
    name="get_all_orders", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/allOrders"),
    ws_api="allOrders", weight=weight(20), idempotent=True,
    params=(SYMBOL, number("orderId"), number("startTime"), number("endTime"), number("limit"), RECV_WINDOW),
)  # fmt: skip
TRADES: Final = Operation[object](
    name="get_trades", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/myTrades"),
    ws_api="myTrades", weight=weight(20), idempotent=True,
    params=(SYMBOL, number("orderId"), number("startTime"), number("endTime"), number("fromId"),
            number("limit"), RECV_WINDOW),
)  # fmt: skip
ACCOUNT: Final = Operation[object](
    name="get_account", security=Security.USER_DATA, signed=True, rest=("GET", "/api/v3/account"),
    ws_api="account.status", weight=weight(20), idempotent=True,
    params=(Param(name="omitZeroBalances", kind=Kind.BOOL), RECV_WINDOW),
)  # fmt: skip
SUBSCRIBE: Final = Operation[object](
    name="user_data_subscribe", security=Security.USER_STREAM, ws_api="userDataStream.subscribe",
    weight=weight(2), idempotent=True, accept=(-2035,),
)  # fmt: skip
SUBSCRIBE_SIGNATURE: Final = Operation[object](
    name="user_data_subscribe_signature", security=Security.USER_STREAM, signed=True,
    ws_api="userDataStream.subscribe.signature", weight=weight(2), idempotent=True, params=(RECV_WINDOW,),
    always_signed=True, accept=(-2035,),
)  # fmt: skip
UNSUBSCRIBE: Final = Operation[object](
    name="user_data_unsubscribe", ws_api="userDataStream.unsubscribe", weight=weight(2), idempotent=True,
    params=(number("subscriptionId"),),
)  # fmt: skip
LOGOUT: Final = Operation[object](
    name="session_logout", ws_api="session.logout", session="logout", weight=weight(2), idempotent=True
)
LOGON: Final = Operation[object](
    name="session_logon", security=Security.USER_DATA, signed=True, ws_api="session.logon", session="logon",
    always_signed=True, weight=weight(2), idempotent=True,
)  # fmt: skip
ALL: Final = (
    SERVER_TIME, EXCHANGE_INFO, CREATE_ORDER, CANCEL_ORDER, CANCEL_REPLACE, CREATE_OCO, GET_ORDER, GET_OCO,
    OPEN_ORDERS, ALL_ORDERS, TRADES, ACCOUNT, SUBSCRIBE, SUBSCRIBE_SIGNATURE, UNSUBSCRIBE, LOGOUT, LOGON,
)  # fmt: skip

ACCOUNT_STATE: Final = AccountOperations(
    open_orders=OPEN_ORDERS,
    all_orders=ALL_ORDERS,
    order=GET_ORDER,
    order_list=GET_OCO,
    trades=TRADES,
    account=ACCOUNT,
    account_arguments={"omitZeroBalances": True},
)

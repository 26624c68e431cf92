"""Every operation of Stocks, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_ORDER_TYPE: Final = ("MARKET", "LIMIT")
_TIME_IN_FORCE: Final = ("DAY", "GTC")
_TRADING_SESSION: Final = ("RTH", "EXTENDED", "24H")
_WALLET_TYPE: Final = ("CARD", "MAIN")
_CONVERT_TYPE: Final = ("MINT", "REDEEM")

SIGN_DISCLAIMER: Final[Operation[types.DisclaimerSigned]] = Operation(
    name="sign_disclaimer",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/account/disclaimer"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfo]] = Operation(
    name="get_exchange_info",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/equity/market/exchangeInfo"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_QUOTE: Final[Operation[types.Quote]] = Operation(
    name="get_quote",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/equity/market/quote"),
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TOKENIZED_ASSETS: Final[Operation[list[types.TokenizedAsset]]] = Operation(
    name="get_tokenized_assets",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/equity/market/tokenized-assets"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
START_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream",
    security=Security.USER_STREAM,
    rest=("POST", "/sapi/v1/equity/listenKey"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
MINT: Final[Operation[types.ConversionRequest]] = Operation(
    name="mint",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/tokenized/mint"),
    params=(
        Param(name="underlyingAsset", required=True),
        Param(name="underlyingAssetAmount", required=True),
        Param(name="clientOrderId", pattern="[a-zA-Z0-9-_]{32,36}"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="mint", scope="account", limit=50, interval="1m", seconds=60),),
)
REDEEM: Final[Operation[types.ConversionRequest]] = Operation(
    name="redeem",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/tokenized/redeem"),
    params=(
        Param(name="tokenizedAsset", required=True),
        Param(name="tokenizedAssetAmount", required=True),
        Param(name="clientOrderId", pattern="[a-zA-Z0-9-_]{32,36}"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="redeem", scope="account", limit=200, interval="1m", seconds=60),),
)
GET_CONVERSION: Final[Operation[types.Conversion]] = Operation(
    name="get_conversion",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/tokenized/convert-status"),
    params=(
        Param(name="issuerRequestId", required=True),
        Param(name="convertType", kind=Kind.ENUM, required=True, enum=_CONVERT_TYPE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_CONVERSIONS: Final[Operation[types.ConversionPage]] = Operation(
    name="get_conversions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/tokenized/history"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="lastId", kind=Kind.INT),
        Param(name="size", kind=Kind.INT, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="cursor",
        most=100,
        limit="size",
        rows=("rows",),
        param="lastId",
        next=("nextLastId",),
        start="startTime",
        end="endTime",
        times=("createdAt", "updatedAt"),
        decimals=("underlyingAssetAmount", "tokenizedAssetAmount"),
    ),
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/order/place"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="orderType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="quoteAsset", default="USDC"),
        Param(name="price"),
        Param(name="quantity"),
        Param(name="notional"),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE, default="DAY"),
        Param(name="tradingSession", kind=Kind.ENUM, enum=_TRADING_SESSION),
        Param(name="walletType", kind=Kind.ENUM, enum=_WALLET_TYPE, default="CARD"),
        Param(name="clientOrderId", pattern="[a-zA-Z0-9-_]{32,36}"),
        Param(name="tokenize", kind=Kind.BOOL, default=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"orderType": ("LIMIT",)}, requires=(("price",), ("quantity",), ("tradingSession",))),
        Rule(when={"orderType": ("MARKET",)}, requires=(("notional", "quantity"),)),
        Rule(not_together=("price", "notional")),
        Rule(not_together=("quantity", "notional")),
        Rule(not_together=("tradingSession", "notional")),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="create_order", scope="account", limit=200, interval="1m", seconds=60),),
    client_id="clientOrderId",
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/order/cancel"),
    params=(
        Param(name="orderId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CANCEL_ALL_ORDERS: Final[Operation[types.DisclaimerSigned]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/equity/order/cancel-all"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_ORDER: Final[Operation[types.OrderDetail]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/order/detail"),
    params=(
        Param(name="orderId"),
        Param(name="clientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "clientOrderId")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_OPEN_ORDERS: Final[Operation[list[types.OpenOrder]]] = Operation(
    name="get_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/order/open-orders"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ALL_ORDERS: Final[Operation[types.OrderPage]] = Operation(
    name="get_all_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/order/history"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="symbol"),
        Param(name="orderType", kind=Kind.ENUM, enum=_ORDER_TYPE),
        Param(name="side", kind=Kind.ENUM, enum=_ORDER_SIDE),
        Param(name="orderStatus", many=True, encoding="csv"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="createdAt",
        id="orderId",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        decimals=("limitPrice", "avgFilledPrice", "qty", "notional", "filledQty", "filledTotal", "fee"),
    ),
)
GET_TRADES: Final[Operation[types.TradePage]] = Operation(
    name="get_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/equity/trade/history"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="symbol"),
        Param(name="side", kind=Kind.ENUM, enum=_ORDER_SIDE),
        Param(name="orderId"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="executionAt",
        id="executionId",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        times=("executionAt", "updatedAt"),
        decimals=("price", "qty", "total"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "sign_disclaimer": SIGN_DISCLAIMER,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_quote": GET_QUOTE,
    "get_tokenized_assets": GET_TOKENIZED_ASSETS,
    "start_user_data_stream": START_USER_DATA_STREAM,
    "mint": MINT,
    "redeem": REDEEM,
    "get_conversion": GET_CONVERSION,
    "get_conversions": GET_CONVERSIONS,
    "create_order": CREATE_ORDER,
    "cancel_order": CANCEL_ORDER,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "get_order": GET_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "get_trades": GET_TRADES,
}
"""By the name of the method."""

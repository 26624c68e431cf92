"""Every operation of Convert, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_CONVERT_WALLET: Final = (
    "SPOT",
    "FUNDING",
    "EARN",
    "SPOT_FUNDING",
    "FUNDING_EARN",
    "SPOT_FUNDING_EARN",
    "SPOT_EARN",
)

GET_CONVERT_PAIRS: Final[Operation[list[types.ConvertPair]]] = Operation(
    name="get_convert_pairs",
    rest=("GET", "/sapi/v1/convert/exchangeInfo"),
    params=(Param(name="fromAsset"), Param(name="toAsset")),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ASSET_PRECISION: Final[Operation[list[types.AssetPrecision]]] = Operation(
    name="get_asset_precision",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/convert/assetInfo"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_CONVERT_QUOTE: Final[Operation[types.ConvertQuote]] = Operation(
    name="create_convert_quote",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/convert/getQuote"),
    params=(
        Param(name="fromAsset", required=True),
        Param(name="toAsset", required=True),
        Param(name="fromAmount", kind=Kind.DECIMAL),
        Param(name="toAmount", kind=Kind.DECIMAL),
        Param(name="walletType", kind=Kind.ENUM, enum=_CONVERT_WALLET, default="SPOT"),
        Param(name="validTime", kind=Kind.ENUM, enum=("10s", "30s", "1m"), default="10s"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("fromAmount", "toAmount")),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_UID", per_endpoint=True),
)
ACCEPT_CONVERT_QUOTE: Final[Operation[types.AcceptedQuote]] = Operation(
    name="accept_convert_quote",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/convert/acceptQuote"),
    params=(
        Param(name="quoteId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=500),), pool="SAPI_UID", per_endpoint=True),
)
GET_CONVERT_ORDER: Final[Operation[types.ConvertOrder]] = Operation(
    name="get_convert_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/convert/orderStatus"),
    params=(Param(name="orderId"), Param(name="quoteId")),
    rules=(Rule(any_of=("orderId", "quoteId")),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_CONVERT_HISTORY: Final[Operation[types.ConvertHistory]] = Operation(
    name="get_convert_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/convert/tradeFlow"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        rows=("list",),
        time="createTime",
        start="startTime",
        end="endTime",
        window=2592000000,
        times=("createTime",),
        decimals=("fromAmount", "toAmount", "ratio", "inverseRatio"),
    ),
)
CREATE_LIMIT_ORDER: Final[Operation[types.LimitOrder]] = Operation(
    name="create_limit_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/convert/limit/placeOrder"),
    params=(
        Param(name="baseAsset", required=True),
        Param(name="quoteAsset", required=True),
        Param(name="limitPrice", kind=Kind.DECIMAL, required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=("BUY", "SELL")),
        Param(name="expiredType", kind=Kind.ENUM, required=True, enum=("1_D", "3_D", "7_D", "30_D")),
        Param(name="baseAmount", kind=Kind.DECIMAL),
        Param(name="quoteAmount", kind=Kind.DECIMAL),
        Param(name="walletType", kind=Kind.ENUM, enum=_CONVERT_WALLET, default="SPOT"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(exactly_one_of=("baseAmount", "quoteAmount")),),
    weight=Weight(cases=(Case(weight=500),), pool="SAPI_UID", per_endpoint=True),
)
CANCEL_LIMIT_ORDER: Final[Operation[types.LimitOrder]] = Operation(
    name="cancel_limit_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/convert/limit/cancelOrder"),
    params=(
        Param(name="orderId", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_UID", per_endpoint=True),
)
GET_OPEN_LIMIT_ORDERS: Final[Operation[types.OpenLimitOrders]] = Operation(
    name="get_open_limit_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/convert/limit/queryOpenOrders"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_convert_pairs": GET_CONVERT_PAIRS,
    "get_asset_precision": GET_ASSET_PRECISION,
    "create_convert_quote": CREATE_CONVERT_QUOTE,
    "accept_convert_quote": ACCEPT_CONVERT_QUOTE,
    "get_convert_order": GET_CONVERT_ORDER,
    "get_convert_history": GET_CONVERT_HISTORY,
    "create_limit_order": CREATE_LIMIT_ORDER,
    "cancel_limit_order": CANCEL_LIMIT_ORDER,
    "get_open_limit_orders": GET_OPEN_LIMIT_ORDERS,
}
"""By the name of the method."""

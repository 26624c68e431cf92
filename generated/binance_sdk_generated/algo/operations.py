"""Every operation of Algo trading, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_POSITION_SIDE: Final = ("BOTH", "LONG", "SHORT")
_URGENCY: Final = ("LOW", "MEDIUM", "HIGH")

CREATE_FUTURES_TWAP_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_futures_twap_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/algo/futures/newOrderTwap"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True, max=50000000),
        Param(name="duration", kind=Kind.INT, required=True, min=300, max=86400),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="clientAlgoId", max_length=32),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="limitPrice", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
CREATE_FUTURES_VP_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_futures_vp_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/algo/futures/newOrderVp"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True, max=50000000),
        Param(name="urgency", kind=Kind.ENUM, required=True, enum=_URGENCY),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="clientAlgoId", max_length=32),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="limitPrice", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=300),), pool="SAPI_UID", per_endpoint=True),
)
CANCEL_FUTURES_ORDER: Final[Operation[types.CanceledAlgoOrder]] = Operation(
    name="cancel_futures_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/algo/futures/order"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_FUTURES_OPEN_ORDERS: Final[Operation[types.FuturesAlgoOrders]] = Operation(
    name="get_futures_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/futures/openOrders"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_FUTURES_ORDER_HISTORY: Final[Operation[types.FuturesAlgoOrders]] = Operation(
    name="get_futures_order_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/futures/historicalOrders"),
    params=(
        Param(name="symbol"),
        Param(name="side", kind=Kind.ENUM, enum=_ORDER_SIDE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("orders",),
        time="bookTime",
        id="algoId",
        param="page",
        total=("total",),
        start="startTime",
        end="endTime",
        times=("bookTime", "endTime"),
        decimals=("totalQty", "executedQty", "executedAmt", "avgPrice"),
    ),
)
GET_FUTURES_SUB_ORDERS: Final[Operation[types.SubOrders]] = Operation(
    name="get_futures_sub_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/futures/subOrders"),
    params=(
        Param(name="algoId", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("subOrders",),
        id="subId",
        param="page",
        total=("total",),
        times=("bookTime",),
        decimals=("executedQty", "executedAmt", "feeAmt", "avgPrice", "origQty"),
    ),
)
CREATE_SPOT_TWAP_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_spot_twap_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/algo/spot/newOrderTwap"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="duration", kind=Kind.INT, required=True, min=300, max=86400),
        Param(name="clientAlgoId", max_length=32),
        Param(name="limitPrice", kind=Kind.DECIMAL),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
CREATE_SPOT_VP_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_spot_vp_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/algo/spot/newOrderVp"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="urgency", kind=Kind.ENUM, required=True, enum=_URGENCY),
        Param(name="clientAlgoId", max_length=32),
        Param(name="vpTimeLimit", kind=Kind.INT, min=300, max=86400),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
CANCEL_SPOT_ORDER: Final[Operation[types.CanceledAlgoOrder]] = Operation(
    name="cancel_spot_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/algo/spot/order"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_SPOT_OPEN_ORDERS: Final[Operation[types.SpotAlgoOrders]] = Operation(
    name="get_spot_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/spot/openOrders"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SPOT_ORDER_HISTORY: Final[Operation[types.SpotAlgoOrders]] = Operation(
    name="get_spot_order_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/spot/historicalOrders"),
    params=(
        Param(name="symbol"),
        Param(name="side", kind=Kind.ENUM, enum=_ORDER_SIDE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("orders",),
        time="bookTime",
        id="algoId",
        param="page",
        total=("total",),
        start="startTime",
        end="endTime",
        times=("bookTime", "endTime"),
        decimals=("totalQty", "executedQty", "executedAmt", "avgPrice"),
    ),
)
GET_SPOT_SUB_ORDERS: Final[Operation[types.SubOrders]] = Operation(
    name="get_spot_sub_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/algo/spot/subOrders"),
    params=(
        Param(name="algoId", kind=Kind.INT, required=True),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("subOrders",),
        id="subId",
        param="page",
        total=("total",),
        times=("bookTime",),
        decimals=("executedQty", "executedAmt", "feeAmt", "avgPrice", "origQty"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "create_futures_twap_order": CREATE_FUTURES_TWAP_ORDER,
    "create_futures_vp_order": CREATE_FUTURES_VP_ORDER,
    "cancel_futures_order": CANCEL_FUTURES_ORDER,
    "get_futures_open_orders": GET_FUTURES_OPEN_ORDERS,
    "get_futures_order_history": GET_FUTURES_ORDER_HISTORY,
    "get_futures_sub_orders": GET_FUTURES_SUB_ORDERS,
    "create_spot_twap_order": CREATE_SPOT_TWAP_ORDER,
    "create_spot_vp_order": CREATE_SPOT_VP_ORDER,
    "cancel_spot_order": CANCEL_SPOT_ORDER,
    "get_spot_open_orders": GET_SPOT_OPEN_ORDERS,
    "get_spot_order_history": GET_SPOT_ORDER_HISTORY,
    "get_spot_sub_orders": GET_SPOT_SUB_ORDERS,
}
"""By the name of the method."""

"""Every operation of Dual investment, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Security, Weight

if TYPE_CHECKING:
    from . import types

_OPTION_TYPE: Final = ("CALL", "PUT")
_POSITION_STATUS: Final = (
    "PENDING",
    "PURCHASE_SUCCESS",
    "SETTLED",
    "PURCHASE_FAIL",
    "REFUNDING",
    "REFUND_SUCCESS",
    "SETTLING",
)

GET_PRODUCTS: Final[Operation[types.ProductPage]] = Operation(
    name="get_products",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/dci/product/list"),
    params=(
        Param(name="optionType", kind=Kind.ENUM, required=True, enum=_OPTION_TYPE),
        Param(name="exercisedCoin", required=True),
        Param(name="investCoin", required=True),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=10),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("list",),
        param="pageIndex",
        total=("total",),
        times=("settleDate", "purchaseEndTime", "createTimestamp"),
        decimals=("strikePrice", "apr", "minAmount", "maxAmount"),
    ),
)
SUBSCRIBE: Final[Operation[types.Subscription]] = Operation(
    name="subscribe",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/dci/product/subscribe"),
    params=(
        Param(name="id", required=True),
        Param(name="orderId", required=True),
        Param(name="depositAmount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_POSITIONS: Final[Operation[types.PositionPage]] = Operation(
    name="get_positions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/dci/product/positions"),
    params=(
        Param(name="status", kind=Kind.ENUM, enum=_POSITION_STATUS),
        Param(name="pageSize", kind=Kind.INT, min=1, max=100, default=10),
        Param(name="pageIndex", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="pageSize",
        rows=("list",),
        id="id",
        param="pageIndex",
        total=("total",),
        times=("settleDate", "purchaseEndTime", "subscriptionTime"),
        decimals=("subscriptionAmount", "strikePrice", "apr"),
    ),
)
GET_ACCOUNT: Final[Operation[types.DualInvestmentAccount]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/dci/product/accounts"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_products": GET_PRODUCTS,
    "subscribe": SUBSCRIBE,
    "get_positions": GET_POSITIONS,
    "get_account": GET_ACCOUNT,
}
"""By the name of the method."""

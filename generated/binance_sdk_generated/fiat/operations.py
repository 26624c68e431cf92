"""Every operation of Fiat, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Security, Weight

if TYPE_CHECKING:
    from . import types


DEPOSIT: Final[Operation[types.FiatOrderAnswer]] = Operation(
    name="deposit",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/fiat/deposit"),
    params=(
        Param(name="currency", required=True, place="body"),
        Param(name="apiPaymentMethod", kind=Kind.ENUM, required=True, enum=("pix",), place="body"),
        Param(name="amount", required=True, place="body"),
        Param(name="ext", place="body"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=45000),), pool="SAPI_UID", per_endpoint=True),
)
WITHDRAW: Final[Operation[types.FiatOrderAnswer]] = Operation(
    name="withdraw",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v2/fiat/withdraw"),
    params=(
        Param(name="currency", required=True, place="body"),
        Param(name="apiPaymentMethod", kind=Kind.ENUM, required=True, enum=("bank_transfer",), place="body"),
        Param(name="amount", kind=Kind.INT, required=True, place="body"),
        Param(name="accountInfo", kind=Kind.OBJECT, required=True, place="body"),
        Param(name="ext", place="body"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=45000),), pool="SAPI_UID", per_endpoint=True),
)
GET_ORDER: Final[Operation[types.FiatOrderDetailAnswer]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/fiat/get-order-detail"),
    params=(
        Param(name="orderNo", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRANSFER_HISTORY: Final[Operation[types.FiatTransferHistory]] = Operation(
    name="get_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/fiat/orders"),
    params=(
        Param(name="transactionType", required=True),
        Param(name="beginTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="rows", kind=Kind.INT, max=500, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=45000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=500,
        limit="rows",
        rows=("data",),
        time="createTime",
        id="orderNo",
        param="page",
        total=("total",),
        start="beginTime",
        end="endTime",
        window=2592000000,
        times=("createTime", "updateTime"),
        decimals=("indicatedAmount", "amount", "totalFee"),
    ),
)
GET_PAYMENT_HISTORY: Final[Operation[types.FiatPaymentHistory]] = Operation(
    name="get_payment_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/fiat/payments"),
    params=(
        Param(name="transactionType", required=True),
        Param(name="beginTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="rows", kind=Kind.INT, max=500, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=500,
        limit="rows",
        rows=("data",),
        time="createTime",
        id="orderNo",
        param="page",
        total=("total",),
        start="beginTime",
        end="endTime",
        window=2592000000,
        times=("createTime", "updateTime"),
        decimals=("sourceAmount", "obtainAmount", "totalFee", "price"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "deposit": DEPOSIT,
    "withdraw": WITHDRAW,
    "get_order": GET_ORDER,
    "get_transfer_history": GET_TRANSFER_HISTORY,
    "get_payment_history": GET_PAYMENT_HISTORY,
}
"""By the name of the method."""

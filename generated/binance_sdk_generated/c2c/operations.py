"""Every operation of C2C, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Security, Weight

if TYPE_CHECKING:
    from . import types

_C2_C_SIDE: Final = ("BUY", "SELL")

GET_TRADE_HISTORY: Final[Operation[types.C2CTradeHistory]] = Operation(
    name="get_trade_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/c2c/orderMatch/listUserOrderHistory"),
    params=(
        Param(name="tradeType", kind=Kind.ENUM, enum=_C2_C_SIDE),
        Param(name="startTimestamp", kind=Kind.INT),
        Param(name="endTimestamp", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="rows", kind=Kind.INT, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="rows",
        rows=("data",),
        time="createTime",
        id="orderNumber",
        param="page",
        total=("total",),
        start="startTimestamp",
        end="endTimestamp",
        window=2592000000,
        times=("createTime",),
        decimals=(
            "amount",
            "totalPrice",
            "unitPrice",
            "commission",
            "takerCommissionRate",
            "takerCommission",
            "takerAmount",
        ),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_trade_history": GET_TRADE_HISTORY,
}
"""By the name of the method."""

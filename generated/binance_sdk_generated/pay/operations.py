"""Every operation of Pay, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types


GET_TRANSACTIONS: Final[Operation[types.TransactionHistory]] = Operation(
    name="get_transactions",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/pay/transactions"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="time",
        most=100,
        limit="limit",
        rows=("data",),
        time="transactionTime",
        start="startTime",
        end="endTime",
        window=7776000000,
        times=("transactionTime",),
        decimals=("amount",),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_transactions": GET_TRANSACTIONS,
}
"""By the name of the method."""

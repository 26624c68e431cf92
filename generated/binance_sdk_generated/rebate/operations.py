"""Every operation of Rebates, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types


GET_SPOT_REBATE_HISTORY: Final[Operation[types.RebateHistory]] = Operation(
    name="get_spot_rebate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/rebate/taxQuery"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="page", kind=Kind.INT, default=1),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=12000),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        rows=("data", "data"),
        time="updateTime",
        param="page",
        total=("data", "totalRecords"),
        start="startTime",
        end="endTime",
        window=2592000000,
        times=("updateTime",),
        decimals=("amount",),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_spot_rebate_history": GET_SPOT_REBATE_HISTORY,
}
"""By the name of the method."""

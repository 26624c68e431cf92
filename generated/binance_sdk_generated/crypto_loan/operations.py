"""Every operation of Crypto loans, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_ADJUSTMENT_DIRECTION: Final = ("ADDITIONAL", "REDUCED")

GET_BORROW_HISTORY: Final[Operation[types.BorrowRecordPage]] = Operation(
    name="get_borrow_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/borrow/history"),
    params=(
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_borrow_history", scope="account", limit=5, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        time="borrowTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=15552000000,
        times=("borrowTime",),
        decimals=("initialLoanAmount", "initialCollateralAmount"),
    ),
)
GET_REPAYMENT_HISTORY: Final[Operation[types.RepaymentRecordPage]] = Operation(
    name="get_repayment_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/repay/history"),
    params=(
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_repayment_history", scope="account", limit=5, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        time="repayTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=15552000000,
        times=("repayTime",),
        decimals=("repayAmount", "collateralReturn"),
    ),
)
GET_LTV_ADJUSTMENT_HISTORY: Final[Operation[types.LtvAdjustmentRecordPage]] = Operation(
    name="get_ltv_adjustment_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/ltv/adjustment/history"),
    params=(
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="get_ltv_adjustment_history", scope="account", limit=5, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        time="adjustTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=15552000000,
        times=("adjustTime",),
        decimals=("collateralAmount", "preLTV", "afterLTV"),
    ),
)
GET_LIQUIDATION_HISTORY: Final[Operation[types.LiquidationRecordPage]] = Operation(
    name="get_liquidation_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/liquidation/history"),
    params=(
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_liquidation_history", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        time="liquidationStartingTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=15552000000,
        times=("liquidationStartingTime",),
        decimals=(
            "liquidationDebt",
            "liquidationCollateralAmount",
            "returnCollateralAmount",
            "liquidationFee",
            "liquidationStartingPrice",
        ),
    ),
)
GET_INTEREST_RATE_HISTORY: Final[Operation[types.InterestRatePage]] = Operation(
    name="get_interest_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/interestRateHistory"),
    params=(
        Param(name="coin", required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        time="time",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=7776000000,
        times=("time",),
        decimals=("annualizedInterestRate",),
    ),
)
BORROW: Final[Operation[types.Borrowing]] = Operation(
    name="borrow",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v2/loan/flexible/borrow"),
    params=(
        Param(name="loanCoin", required=True),
        Param(name="collateralCoin", required=True),
        Param(name="loanAmount", kind=Kind.DECIMAL),
        Param(name="collateralAmount", kind=Kind.DECIMAL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("collateralAmount", "loanAmount")),),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="borrow", scope="account", limit=1, interval="1s", seconds=1),),
)
REPAY: Final[Operation[types.Repayment]] = Operation(
    name="repay",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v2/loan/flexible/repay"),
    params=(
        Param(name="loanCoin", required=True),
        Param(name="collateralCoin", required=True),
        Param(name="repayAmount", kind=Kind.DECIMAL, required=True),
        Param(name="collateralReturn", kind=Kind.BOOL, default=True),
        Param(name="fullRepayment", kind=Kind.BOOL, default=False),
        Param(name="repaymentType", kind=Kind.INT, enum=("1", "2")),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="repay", scope="account", limit=1, interval="1s", seconds=1),),
)
ADJUST_LTV: Final[Operation[types.LtvAdjustment]] = Operation(
    name="adjust_ltv",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v2/loan/flexible/adjust/ltv"),
    params=(
        Param(name="loanCoin", required=True),
        Param(name="collateralCoin", required=True),
        Param(name="adjustmentAmount", kind=Kind.DECIMAL, required=True),
        Param(name="direction", kind=Kind.ENUM, required=True, enum=_ADJUSTMENT_DIRECTION),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="adjust_ltv", scope="account", limit=1, interval="1s", seconds=1),),
)
GET_ONGOING_ORDERS: Final[Operation[types.LoanPage]] = Operation(
    name="get_ongoing_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/ongoing/orders"),
    params=(
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=300),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_ongoing_orders", scope="account", limit=10, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        param="current",
        total=("total",),
        decimals=("totalDebt", "collateralAmount", "currentLTV"),
    ),
)
GET_COLLATERAL_REPAY_RATE: Final[Operation[types.CollateralRepayRate]] = Operation(
    name="get_collateral_repay_rate",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/repay/rate"),
    params=(
        Param(name="loanCoin", required=True),
        Param(name="collateralCoin", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_collateral_repay_rate", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)
GET_LOANABLE_ASSETS: Final[Operation[types.LoanableAssetPage]] = Operation(
    name="get_loanable_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/loanable/data"),
    params=(Param(name="loanCoin"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_loanable_assets", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)
GET_COLLATERAL_ASSETS: Final[Operation[types.CollateralAssetPage]] = Operation(
    name="get_collateral_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/loan/flexible/collateral/data"),
    params=(Param(name="collateralCoin"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_collateral_assets", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_borrow_history": GET_BORROW_HISTORY,
    "get_repayment_history": GET_REPAYMENT_HISTORY,
    "get_ltv_adjustment_history": GET_LTV_ADJUSTMENT_HISTORY,
    "get_liquidation_history": GET_LIQUIDATION_HISTORY,
    "get_interest_rate_history": GET_INTEREST_RATE_HISTORY,
    "borrow": BORROW,
    "repay": REPAY,
    "adjust_ltv": ADJUST_LTV,
    "get_ongoing_orders": GET_ONGOING_ORDERS,
    "get_collateral_repay_rate": GET_COLLATERAL_REPAY_RATE,
    "get_loanable_assets": GET_LOANABLE_ASSETS,
    "get_collateral_assets": GET_COLLATERAL_ASSETS,
}
"""By the name of the method."""

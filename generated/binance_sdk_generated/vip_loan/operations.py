"""Every operation of VIP loans, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Pool, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types


GET_ONGOING_ORDERS: Final[Operation[types.LoanPage]] = Operation(
    name="get_ongoing_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/ongoing/orders"),
    params=(
        Param(name="orderId", kind=Kind.INT),
        Param(name="collateralAccountId", kind=Kind.INT),
        Param(name="loanCoin"),
        Param(name="collateralCoin"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_ongoing_orders", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        param="current",
        total=("total",),
        times=("expirationTime",),
        decimals=(
            "totalDebt",
            "loanRate",
            "residualInterest",
            "totalCollateralValueAfterHaircut",
            "lockedCollateralValue",
            "currentLTV",
        ),
    ),
)
GET_APPLICATION_STATUS: Final[Operation[types.ApplicationPage]] = Operation(
    name="get_application_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/request/data"),
    params=(
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="get_application_status", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="limit",
        rows=("rows",),
        param="current",
        total=("total",),
        decimals=("loanAmount",),
    ),
)
GET_COLLATERAL_ACCOUNTS: Final[Operation[types.CollateralAccountPage]] = Operation(
    name="get_collateral_accounts",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/collateral/account"),
    params=(
        Param(name="orderId", kind=Kind.INT),
        Param(name="collateralAccountId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ACCRUED_INTEREST: Final[Operation[types.AccruedInterestPage]] = Operation(
    name="get_accrued_interest",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/accruedInterest"),
    params=(
        Param(name="orderId", kind=Kind.INT),
        Param(name="loanCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=1000, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_accrued_interest", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
    pages=Pages(
        by="page",
        most=1000,
        limit="limit",
        rows=("rows",),
        time="accrualTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=7776000000,
        times=("accrualTime",),
        decimals=("principalAmount", "interestAmount", "annualInterestRate"),
    ),
)
GET_REPAYMENT_HISTORY: Final[Operation[types.RepaymentRecordPage]] = Operation(
    name="get_repayment_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/repay/history"),
    params=(
        Param(name="orderId", kind=Kind.INT),
        Param(name="loanCoin"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_repayment_history", scope="account", limit=1, interval="1s", seconds=1),),
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
        decimals=("repayAmount", "repayPrincipal", "repayInterest"),
    ),
)
CREATE_LOAN: Final[Operation[types.LoanApplication]] = Operation(
    name="create_loan",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/loan/vip/borrow"),
    params=(
        Param(name="loanAccountId", kind=Kind.INT, required=True),
        Param(name="loanCoin", required=True),
        Param(name="loanAmount", kind=Kind.DECIMAL, required=True),
        Param(name="collateralAccountId", required=True, many=True, encoding="csv"),
        Param(name="collateralCoin", required=True, many=True, encoding="csv"),
        Param(name="isFlexibleRate", kind=Kind.BOOL, required=True),
        Param(name="loanTerm", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"isFlexibleRate": ("false",)}, requires=(("loanTerm",),)),),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="create_loan", scope="account", limit=1, interval="1s", seconds=1),),
)
CREATE_FIXED_RATE_LOAN: Final[Operation[types.FixedRateLoan]] = Operation(
    name="create_fixed_rate_loan",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/loan/vip/fixed/borrow"),
    params=(
        Param(name="supplyRequest", required=True),
        Param(name="borrowCoin", required=True),
        Param(name="loanTerm", kind=Kind.INT, required=True),
        Param(name="borrowUid", kind=Kind.INT, required=True),
        Param(name="collateralCoin", required=True, many=True, encoding="csv"),
        Param(name="collateralAccountId", required=True, many=True, encoding="csv"),
        Param(name="autoRepay", kind=Kind.BOOL, default=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="create_fixed_rate_loan", scope="account", limit=2, interval="1s", seconds=1),),
)
RENEW: Final[Operation[types.RenewedLoan]] = Operation(
    name="renew",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/loan/vip/renew"),
    params=(
        Param(name="orderId", kind=Kind.INT, required=True),
        Param(name="loanTerm", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="renew", scope="account", limit=1, interval="1s", seconds=1),),
)
REPAY: Final[Operation[types.Repayment]] = Operation(
    name="repay",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/loan/vip/repay"),
    params=(
        Param(name="orderId", kind=Kind.INT, required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="repay", scope="account", limit=1, interval="1s", seconds=1),),
)
GET_BORROW_INTEREST_RATES: Final[Operation[list[types.BorrowInterestRate]]] = Operation(
    name="get_borrow_interest_rates",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/request/interestRate"),
    params=(
        Param(name="loanCoin", required=True, many=True, encoding="csv", max_items=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_borrow_interest_rates", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)
GET_INTEREST_RATE_HISTORY: Final[Operation[types.InterestRatePage]] = Operation(
    name="get_interest_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/interestRateHistory"),
    params=(
        Param(name="coin", required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="limit", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=15552000000),),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_interest_rate_history", scope="account", limit=1, interval="1s", seconds=1),),
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
        window=15552000000,
        times=("time",),
        decimals=("annualizedInterestRate",),
    ),
)
GET_LOANABLE_ASSETS: Final[Operation[types.LoanableAssetPage]] = Operation(
    name="get_loanable_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/loanable/data"),
    params=(
        Param(name="loanCoin"),
        Param(name="vipLevel", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_loanable_assets", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)
GET_COLLATERAL_ASSETS: Final[Operation[types.CollateralAssetPage]] = Operation(
    name="get_collateral_assets",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/collateral/data"),
    params=(Param(name="collateralCoin"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=400),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="get_collateral_assets", scope="account", limit=1, interval="1s", seconds=1),),
    idempotent=True,
)
GET_FIXED_RATE_MARKET: Final[Operation[types.FixedRateOfferPage]] = Operation(
    name="get_fixed_rate_market",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/loan/vip/fixed/market"),
    params=(
        Param(name="loanCoin", required=True),
        Param(name="duration", kind=Kind.INT, min=1),
        Param(name="current", kind=Kind.INT, min=1, default=1),
        Param(name="size", kind=Kind.INT, min=1, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=6000),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        param="current",
        total=("total",),
        decimals=("interestRate", "minimumAmount", "availableAmount", "estimatedInterest"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_ongoing_orders": GET_ONGOING_ORDERS,
    "get_application_status": GET_APPLICATION_STATUS,
    "get_collateral_accounts": GET_COLLATERAL_ACCOUNTS,
    "get_accrued_interest": GET_ACCRUED_INTEREST,
    "get_repayment_history": GET_REPAYMENT_HISTORY,
    "create_loan": CREATE_LOAN,
    "create_fixed_rate_loan": CREATE_FIXED_RATE_LOAN,
    "renew": RENEW,
    "repay": REPAY,
    "get_borrow_interest_rates": GET_BORROW_INTEREST_RATES,
    "get_interest_rate_history": GET_INTEREST_RATE_HISTORY,
    "get_loanable_assets": GET_LOANABLE_ASSETS,
    "get_collateral_assets": GET_COLLATERAL_ASSETS,
    "get_fixed_rate_market": GET_FIXED_RATE_MARKET,
}
"""By the name of the method."""

"""Every operation of Portfolio margin pro, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Pool, Rule, Security, Weight, When

if TYPE_CHECKING:
    from . import types

_BNB_TRANSFER_SIDE: Final = ("TO_UM", "FROM_UM")
_FUTURES_WALLET: Final = ("UM", "CM", "OPTION")
_EARN_TRANSFER_TYPE: Final = ("EARN_TO_FUTURE", "FUTURE_TO_EARN")

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_SPAN_ACCOUNT: Final[Operation[types.SpanAccount]] = Operation(
    name="get_span_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/portfolio/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BALANCE: Final[Operation[list[types.Balance]]] = Operation(
    name="get_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/balance"),
    params=(Param(name="asset"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=20),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DELTA_MODE: Final[Operation[types.DeltaMode]] = Operation(
    name="get_delta_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/delta-mode"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_DELTA_MODE: Final[Operation[types.Done]] = Operation(
    name="set_delta_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/delta-mode"),
    params=(
        Param(name="deltaEnabled", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MARGIN_CALL_LEVEL: Final[Operation[types.MarginCallLevel]] = Operation(
    name="get_margin_call_level",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/margin-call-level"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_MARGIN_CALL_LEVEL: Final[Operation[types.MarginCallLevel]] = Operation(
    name="set_margin_call_level",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/margin-call-level"),
    params=(
        Param(name="marginCallLevel", kind=Kind.DECIMAL, required=True, min=Decimal("1.1"), max=2),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
DELETE_MARGIN_CALL_LEVEL: Final[Operation[types.Done]] = Operation(
    name="delete_margin_call_level",
    security=Security.USER_DATA,
    signed=True,
    rest=("DELETE", "/sapi/v1/portfolio/margin-call-level"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
)
GET_ASSET_LEVERAGE: Final[Operation[list[types.AssetLeverage]]] = Operation(
    name="get_asset_leverage",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/margin-asset-leverage"),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_COLLATERAL_RATE: Final[Operation[list[types.CollateralRate]]] = Operation(
    name="get_collateral_rate",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/portfolio/collateralRate"),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TIERED_COLLATERAL_RATE: Final[Operation[list[types.TieredCollateralRate]]] = Operation(
    name="get_tiered_collateral_rate",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v2/portfolio/collateralRate"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ASSET_INDEX_PRICE: Final[Operation[list[types.AssetIndexPrice]]] = Operation(
    name="get_asset_index_price",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/portfolio/asset-index-price"),
    params=(Param(name="asset"),),
    weight=Weight(
        cases=(Case(weight=1, when=(When(param="asset", present=True),)), Case(weight=50)),
        pool="SAPI_IP",
        per_endpoint=True,
    ),
    idempotent=True,
)
TRANSFER_BNB: Final[Operation[types.Transfer]] = Operation(
    name="transfer_bnb",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/bnb-transfer"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="transferSide", kind=Kind.ENUM, required=True, enum=_BNB_TRANSFER_SIDE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="transfer_bnb", scope="account", limit=2, interval="10m", seconds=600),),
)
COLLECT_FUNDS: Final[Operation[types.Done]] = Operation(
    name="collect_funds",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/auto-collection"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    rates=(Pool(type="collect_funds", scope="account", limit=500, interval="1h", seconds=3600),),
)
COLLECT_ASSET: Final[Operation[types.Done]] = Operation(
    name="collect_asset",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/asset-collection"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="futureType", kind=Kind.ENUM, enum=_FUTURES_WALLET),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"amount": ("present",)}, requires=(("futureType",),)),
        Rule(when={"futureType": ("present",)}, requires=(("amount",),)),
    ),
    weight=Weight(cases=(Case(weight=60),), pool="SAPI_IP", per_endpoint=True),
)
GET_EARN_ASSET_BALANCE: Final[Operation[types.AssetAmount]] = Operation(
    name="get_earn_asset_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/earn-asset-balance"),
    params=(
        Param(name="asset", required=True),
        Param(name="transferType", kind=Kind.ENUM, required=True, enum=_EARN_TRANSFER_TYPE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
TRANSFER_EARN_ASSET: Final[Operation[types.Done]] = Operation(
    name="transfer_earn_asset",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/earn-asset-transfer"),
    params=(
        Param(name="asset", kind=Kind.ENUM, required=True, enum=("LDUSDT", "RWUSD")),
        Param(name="transferType", kind=Kind.ENUM, required=True, enum=_EARN_TRANSFER_TYPE),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_UID", per_endpoint=True),
)
GET_AUTO_REPAY_FUTURES_STATUS: Final[Operation[types.AutoRepayFutures]] = Operation(
    name="get_auto_repay_futures_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/repay-futures-switch"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_AUTO_REPAY_FUTURES: Final[Operation[types.Done]] = Operation(
    name="set_auto_repay_futures",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/repay-futures-switch"),
    params=(
        Param(name="autoRepay", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
REPAY_FUTURES_NEGATIVE_BALANCE: Final[Operation[types.Done]] = Operation(
    name="repay_futures_negative_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/repay-futures-negative-balance"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_IP", per_endpoint=True),
)
GET_NEGATIVE_BALANCE_INTEREST_HISTORY: Final[Operation[list[types.NegativeBalanceInterest]]] = Operation(
    name="get_negative_balance_interest_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/interest-history"),
    params=(
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="time",
        most=100,
        limit="size",
        time="interestAccruedTime",
        start="startTime",
        end="endTime",
        window=604800000,
        times=("interestAccruedTime",),
        decimals=("interest", "interestRate", "principal"),
    ),
)
GET_BANKRUPTCY_LOAN: Final[Operation[types.AssetAmount]] = Operation(
    name="get_bankruptcy_loan",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/pmLoan"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=500),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
REPAY_BANKRUPTCY_LOAN: Final[Operation[types.Transfer]] = Operation(
    name="repay_bankruptcy_loan",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/portfolio/repay"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_BANKRUPTCY_LOAN_REPAY_HISTORY: Final[Operation[types.BankruptcyLoanRepayments]] = Operation(
    name="get_bankruptcy_loan_repay_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/portfolio/pmloan-history"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31104000000),),
    weight=Weight(cases=(Case(weight=500),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="repayTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=31104000000,
        times=("repayTime",),
        decimals=("amount",),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_span_account": GET_SPAN_ACCOUNT,
    "get_balance": GET_BALANCE,
    "get_delta_mode": GET_DELTA_MODE,
    "set_delta_mode": SET_DELTA_MODE,
    "get_margin_call_level": GET_MARGIN_CALL_LEVEL,
    "set_margin_call_level": SET_MARGIN_CALL_LEVEL,
    "delete_margin_call_level": DELETE_MARGIN_CALL_LEVEL,
    "get_asset_leverage": GET_ASSET_LEVERAGE,
    "get_collateral_rate": GET_COLLATERAL_RATE,
    "get_tiered_collateral_rate": GET_TIERED_COLLATERAL_RATE,
    "get_asset_index_price": GET_ASSET_INDEX_PRICE,
    "transfer_bnb": TRANSFER_BNB,
    "collect_funds": COLLECT_FUNDS,
    "collect_asset": COLLECT_ASSET,
    "get_earn_asset_balance": GET_EARN_ASSET_BALANCE,
    "transfer_earn_asset": TRANSFER_EARN_ASSET,
    "get_auto_repay_futures_status": GET_AUTO_REPAY_FUTURES_STATUS,
    "set_auto_repay_futures": SET_AUTO_REPAY_FUTURES,
    "repay_futures_negative_balance": REPAY_FUTURES_NEGATIVE_BALANCE,
    "get_negative_balance_interest_history": GET_NEGATIVE_BALANCE_INTEREST_HISTORY,
    "get_bankruptcy_loan": GET_BANKRUPTCY_LOAN,
    "repay_bankruptcy_loan": REPAY_BANKRUPTCY_LOAN,
    "get_bankruptcy_loan_repay_history": GET_BANKRUPTCY_LOAN_REPAY_HISTORY,
}
"""By the name of the method."""

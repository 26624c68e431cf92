"""Every operation of Margin trading, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Pool, Rule, Security, Weight, When

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_ORDER_TYPE: Final = (
    "LIMIT",
    "MARKET",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT",
    "TAKE_PROFIT_LIMIT",
    "LIMIT_MAKER",
)
_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK")
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT", "FULL")
_SIDE_EFFECT_TYPE: Final = ("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY")
_SELF_TRADE_PREVENTION_MODE: Final = ("NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH")
_LOAN_ACTION: Final = ("BORROW", "REPAY")
_MARGIN_KIND: Final = ("MARGIN", "ISOLATED")
_TRANSFER_DIRECTION: Final = ("ROLL_IN", "ROLL_OUT")
_CAPITAL_FLOW_TYPE: Final = (
    "TRANSFER",
    "BORROW",
    "REPAY",
    "BUY_INCOME",
    "BUY_EXPENSE",
    "SELL_INCOME",
    "SELL_EXPENSE",
    "TRADING_COMMISSION",
    "BUY_LIQUIDATION",
    "SELL_LIQUIDATION",
    "REPAY_LIQUIDATION",
    "OTHER_LIQUIDATION",
    "LIQUIDATION_FEE",
    "SMALL_BALANCE_CONVERT",
    "COMMISSION_RETURN",
    "SMALL_CONVERT",
)
_PERMISSION_MODE: Final = ("TRADE", "READ")

GET_ACCOUNT: Final[Operation[types.CrossAccount]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ISOLATED_ACCOUNT: Final[Operation[types.IsolatedAccount]] = Operation(
    name="get_isolated_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/isolated/account"),
    params=(
        Param(name="symbols", many=True, encoding="csv", max_items=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
ENABLE_ISOLATED_ACCOUNT: Final[Operation[types.IsolatedAccountSwitched]] = Operation(
    name="enable_isolated_account",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/isolated/account"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=300),), pool="SAPI_UID", per_endpoint=True),
)
DISABLE_ISOLATED_ACCOUNT: Final[Operation[types.IsolatedAccountSwitched]] = Operation(
    name="disable_isolated_account",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/margin/isolated/account"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=300),), pool="SAPI_UID", per_endpoint=True),
)
GET_ISOLATED_ACCOUNT_LIMIT: Final[Operation[types.IsolatedAccountLimit]] = Operation(
    name="get_isolated_account_limit",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/isolated/accountLimit"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
SET_MAX_LEVERAGE: Final[Operation[types.MaxLeverageSet]] = Operation(
    name="set_max_leverage",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/margin/max-leverage"),
    params=(Param(name="maxLeverage", kind=Kind.INT, required=True),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
    rates=(Pool(type="set_max_leverage", scope="ip", limit=1, interval="1m", seconds=60),),
)
GET_MARGIN_LEVELS: Final[Operation[types.MarginLevels]] = Operation(
    name="get_margin_levels",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/tradeCoeff"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BNB_BURN_STATUS: Final[Operation[types.BnbBurnStatus]] = Operation(
    name="get_bnb_burn_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/bnbBurn"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_CAPITAL_FLOW: Final[Operation[list[types.CapitalFlow]]] = Operation(
    name="get_capital_flow",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/capital-flow"),
    params=(
        Param(name="asset"),
        Param(name="symbol"),
        Param(name="type", kind=Kind.ENUM, enum=_CAPITAL_FLOW_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=604800000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="timestamp",
        param="fromId",
        start="startTime",
        end="endTime",
        window=604800000,
        lookback=7776000000,
        times=("timestamp",),
        decimals=("amount",),
    ),
)
GET_CROSS_MARGIN_FEES: Final[Operation[list[types.CrossMarginFee]]] = Operation(
    name="get_cross_margin_fees",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/crossMarginData"),
    params=(
        Param(name="vipLevel", kind=Kind.INT),
        Param(name="coin"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(
        cases=(Case(weight=1, when=(When(param="coin", present=True),)), Case(weight=5)),
        pool="SAPI_IP",
        per_endpoint=True,
    ),
    idempotent=True,
)
GET_ISOLATED_MARGIN_FEES: Final[Operation[list[types.IsolatedMarginFee]]] = Operation(
    name="get_isolated_margin_fees",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/isolatedMarginData"),
    params=(
        Param(name="vipLevel", kind=Kind.INT),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(
        cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=10)),
        pool="SAPI_IP",
        per_endpoint=True,
    ),
    idempotent=True,
)
BORROW_REPAY: Final[Operation[types.Transaction]] = Operation(
    name="borrow_repay",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/sapi/v1/margin/borrow-repay"),
    params=(
        Param(name="asset", required=True),
        Param(name="isIsolated", kind=Kind.BOOL, required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_LOAN_ACTION),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=1500),), pool="SAPI_UID", per_endpoint=True),
)
GET_BORROW_REPAY_HISTORY: Final[Operation[types.LoanRecordPage]] = Operation(
    name="get_borrow_repay_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/borrow-repay"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_LOAN_ACTION),
        Param(name="asset"),
        Param(name="isolatedSymbol"),
        Param(name="txId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("txId", "startTime")),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="timestamp",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=604800000,
        times=("timestamp",),
        decimals=("amount", "interest", "principal"),
    ),
)
GET_INTEREST_HISTORY: Final[Operation[types.InterestRecordPage]] = Operation(
    name="get_interest_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/interestHistory"),
    params=(
        Param(name="asset"),
        Param(name="isolatedSymbol"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="interestAccuredTime",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=2592000000,
        lookback=7776000000,
        times=("interestAccuredTime",),
        decimals=("principal", "interest", "interestRate"),
    ),
)
GET_INTEREST_RATE_HISTORY: Final[Operation[list[types.InterestRate]]] = Operation(
    name="get_interest_rate_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/interestRateHistory"),
    params=(
        Param(name="asset", required=True),
        Param(name="vipLevel", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="time",
        time="timestamp",
        start="startTime",
        end="endTime",
        window=2592000000,
        times=("timestamp",),
        decimals=("dailyInterestRate",),
    ),
)
GET_NEXT_INTEREST_RATES: Final[Operation[list[types.NextInterestRate]]] = Operation(
    name="get_next_interest_rates",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/next-hourly-interest-rate"),
    params=(
        Param(name="assets", required=True, many=True, encoding="csv", max_items=20),
        Param(name="isIsolated", kind=Kind.BOOL, required=True),
    ),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MAX_BORROWABLE: Final[Operation[types.MaxBorrowable]] = Operation(
    name="get_max_borrowable",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/maxBorrowable"),
    params=(
        Param(name="asset", required=True),
        Param(name="isolatedSymbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MAX_TRANSFERABLE: Final[Operation[types.MaxTransferable]] = Operation(
    name="get_max_transferable",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/maxTransferable"),
    params=(
        Param(name="asset", required=True),
        Param(name="isolatedSymbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRANSFER_HISTORY: Final[Operation[types.TransferRecordPage]] = Operation(
    name="get_transfer_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/transfer"),
    params=(
        Param(name="asset"),
        Param(name="type", kind=Kind.ENUM, enum=_TRANSFER_DIRECTION),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="isolatedSymbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="timestamp",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=2592000000,
        decimals=("amount",),
    ),
)
GET_FORCE_ORDERS: Final[Operation[types.ForceOrderPage]] = Operation(
    name="get_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/forceLiquidationRec"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="isolatedSymbol"),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="updatedTime",
        id="orderId",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        times=("updatedTime",),
        decimals=("avgPrice", "executedQty", "price", "qty"),
    ),
)
LIQUIDATE: Final[Operation[types.SmallDebt]] = Operation(
    name="liquidate",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/manual-liquidation"),
    params=(
        Param(name="type", kind=Kind.ENUM, required=True, enum=_MARGIN_KIND),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"type": ("ISOLATED",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_LIQUIDATION_LOAN: Final[Operation[types.LiquidationLoan]] = Operation(
    name="get_liquidation_loan",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/liquidation-loan"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
REPAY_LIQUIDATION_LOAN: Final[Operation[types.LiquidationLoanRepayment]] = Operation(
    name="repay_liquidation_loan",
    security=Security.MARGIN,
    signed=True,
    rest=("POST", "/sapi/v1/margin/liquidation-loan/repay"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True, exclusive_min=0),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_UID", per_endpoint=True),
)
GET_LIQUIDATION_LOAN_REPAYMENTS: Final[Operation[types.LiquidationLoanRepaymentPage]] = Operation(
    name="get_liquidation_loan_repayments",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/liquidation-loan/repay-history"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=50,
        limit="size",
        rows=("rows",),
        time="createTime",
        id="repayId",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=7776000000,
        lookback=7776000000,
        times=("createTime",),
        decimals=("amount",),
    ),
)
GET_SMALL_DEBTS: Final[Operation[list[types.SmallDebt]]] = Operation(
    name="get_small_debts",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/exchange-small-liability"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
EXCHANGE_SMALL_DEBTS: Final[Operation[types.ExchangeSmallDebtsResult]] = Operation(
    name="exchange_small_debts",
    security=Security.MARGIN,
    signed=True,
    rest=("POST", "/sapi/v1/margin/exchange-small-liability"),
    params=(
        Param(name="assetNames", required=True, many=True, encoding="csv", max_items=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
GET_SMALL_DEBT_EXCHANGES: Final[Operation[types.SmallDebtExchangePage]] = Operation(
    name="get_small_debt_exchanges",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/exchange-small-liability-history"),
    params=(
        Param(name="current", kind=Kind.INT, required=True),
        Param(name="size", kind=Kind.INT, required=True, max=100),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="page",
        most=100,
        limit="size",
        rows=("rows",),
        time="timestamp",
        param="current",
        total=("total",),
        start="startTime",
        end="endTime",
        window=2592000000,
        times=("timestamp",),
        decimals=("amount", "targetAmount"),
    ),
)
GET_CROSS_PAIRS: Final[Operation[list[types.CrossPair]]] = Operation(
    name="get_cross_pairs",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/allPairs"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ISOLATED_PAIRS: Final[Operation[list[types.MarginPair]]] = Operation(
    name="get_isolated_pairs",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/isolated/allPairs"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ASSETS: Final[Operation[list[types.MarginAsset]]] = Operation(
    name="get_assets",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/allAssets"),
    params=(Param(name="asset"),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_PRICE_INDEX: Final[Operation[types.PriceIndex]] = Operation(
    name="get_price_index",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/priceIndex"),
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_COLLATERAL_RATIOS: Final[Operation[list[types.CollateralRatio]]] = Operation(
    name="get_collateral_ratios",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/crossMarginCollateralRatio"),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LIQUIDATION_RATIOS: Final[Operation[list[types.LiquidationRatio]]] = Operation(
    name="get_liquidation_ratios",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/risk-based-liquidation-ratio"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RESTRICTED_ASSETS: Final[Operation[types.RestrictedAssets]] = Operation(
    name="get_restricted_assets",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/restricted-asset"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ISOLATED_TIERS: Final[Operation[list[types.IsolatedTier]]] = Operation(
    name="get_isolated_tiers",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/isolatedMarginTier"),
    params=(
        Param(name="symbol", required=True),
        Param(name="tier", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LEVERAGE_BRACKETS: Final[Operation[list[types.LeverageBrackets]]] = Operation(
    name="get_leverage_brackets",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/leverageBracket"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_AVAILABLE_INVENTORY: Final[Operation[types.AvailableInventory]] = Operation(
    name="get_available_inventory",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/available-inventory"),
    params=(Param(name="type", kind=Kind.ENUM, required=True, enum=_MARGIN_KIND),),
    weight=Weight(cases=(Case(weight=50),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_LIMIT_PRICE_PAIRS: Final[Operation[types.LimitPricePairs]] = Operation(
    name="get_limit_price_pairs",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/limit-price-pairs"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LIST_SCHEDULE: Final[Operation[list[types.Listing]]] = Operation(
    name="get_list_schedule",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/list-schedule"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_DELIST_SCHEDULE: Final[Operation[list[types.Delisting]]] = Operation(
    name="get_delist_schedule",
    security=Security.MARKET_DATA,
    rest=("GET", "/sapi/v1/margin/delist-schedule"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=100),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_OCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_oco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/order/oco"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL, required=True),
        Param(name="stopPrice", kind=Kind.DECIMAL, required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="listClientOrderId"),
        Param(name="limitClientOrderId"),
        Param(name="limitIcebergQty", kind=Kind.DECIMAL),
        Param(name="stopClientOrderId"),
        Param(name="stopLimitPrice", kind=Kind.DECIMAL),
        Param(name="stopIcebergQty", kind=Kind.DECIMAL),
        Param(name="stopLimitTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="sideEffectType", kind=Kind.ENUM, enum=_SIDE_EFFECT_TYPE, default="NO_SIDE_EFFECT"),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="autoRepayAtCancel", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"stopLimitPrice": ("present",)}, requires=(("stopLimitTimeInForce",),)),),
    weight=Weight(
        cases=(
            Case(
                weight=1500, when=(When(param="sideEffectType", values=("MARGIN_BUY", "AUTO_BORROW_REPAY")),)
            ),
            Case(weight=6),
        ),
        pool="SAPI_UID",
        per_endpoint=True,
    ),
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OTO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_oto",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/order/oto"),
    params=(
        Param(name="symbol", required=True),
        Param(name="workingType", kind=Kind.ENUM, required=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param(name="workingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="workingPrice", kind=Kind.DECIMAL, required=True),
        Param(name="workingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="pendingType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="pendingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="pendingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(
            name="sideEffectType",
            kind=Kind.ENUM,
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_BORROW_REPAY"),
            default="NO_SIDE_EFFECT",
        ),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="autoRepayAtCancel", kind=Kind.BOOL, default=True),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingClientOrderId"),
        Param(name="pendingPrice", kind=Kind.DECIMAL),
        Param(name="pendingStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingTrailingDelta", kind=Kind.INT),
        Param(name="pendingIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(when={"pendingType": ("LIMIT",)}, requires=(("pendingPrice",), ("pendingTimeInForce",))),
        Rule(when={"pendingType": ("LIMIT_MAKER",)}, requires=(("pendingPrice",),)),
        Rule(
            when={"pendingType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingStopPrice", "pendingTrailingDelta"),),
        ),
        Rule(
            when={"pendingType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingPrice",),
                ("pendingStopPrice", "pendingTrailingDelta"),
                ("pendingTimeInForce",),
            ),
        ),
    ),
    weight=Weight(
        cases=(
            Case(
                weight=1500, when=(When(param="sideEffectType", values=("MARGIN_BUY", "AUTO_BORROW_REPAY")),)
            ),
            Case(weight=6),
        ),
        pool="SAPI_UID",
        per_endpoint=True,
    ),
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OTOCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_otoco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/order/otoco"),
    params=(
        Param(name="symbol", required=True),
        Param(name="workingType", kind=Kind.ENUM, required=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param(name="workingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="workingPrice", kind=Kind.DECIMAL, required=True),
        Param(name="workingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="pendingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="pendingQuantity", kind=Kind.DECIMAL, required=True),
        Param(
            name="pendingAboveType",
            kind=Kind.ENUM,
            required=True,
            enum=("LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"),
        ),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(
            name="sideEffectType",
            kind=Kind.ENUM,
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_BORROW_REPAY"),
            default="NO_SIDE_EFFECT",
        ),
        Param(name="autoRepayAtCancel", kind=Kind.BOOL, default=True),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingAboveClientOrderId"),
        Param(name="pendingAbovePrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveTrailingDelta", kind=Kind.INT),
        Param(name="pendingAboveIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingAboveTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingBelowType", kind=Kind.ENUM, enum=("LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT")),
        Param(name="pendingBelowClientOrderId"),
        Param(name="pendingBelowPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowTrailingDelta", kind=Kind.INT),
        Param(name="pendingBelowIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingBelowTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(when={"pendingAboveType": ("LIMIT_MAKER",)}, requires=(("pendingAbovePrice",),)),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS",)},
            requires=(("pendingAboveStopPrice", "pendingAboveTrailingDelta"),),
        ),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS_LIMIT",)},
            requires=(
                ("pendingAbovePrice",),
                ("pendingAboveStopPrice", "pendingAboveTrailingDelta"),
                ("pendingAboveTimeInForce",),
            ),
        ),
        Rule(when={"pendingBelowType": ("LIMIT_MAKER",)}, requires=(("pendingBelowPrice",),)),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS",)},
            requires=(("pendingBelowStopPrice", "pendingBelowTrailingDelta"),),
        ),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS_LIMIT",)},
            requires=(
                ("pendingBelowPrice",),
                ("pendingBelowStopPrice", "pendingBelowTrailingDelta"),
                ("pendingBelowTimeInForce",),
            ),
        ),
    ),
    weight=Weight(
        cases=(
            Case(
                weight=1500, when=(When(param="sideEffectType", values=("MARGIN_BUY", "AUTO_BORROW_REPAY")),)
            ),
            Case(weight=6),
        ),
        pool="SAPI_UID",
        per_endpoint=True,
    ),
    client_id="listClientOrderId",
    list_client_id=True,
)
CANCEL_OCO: Final[Operation[types.CanceledOrderList]] = Operation(
    name="cancel_oco",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/margin/orderList"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="orderListId", kind=Kind.INT),
        Param(name="listClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderListId", "listClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
)
GET_OCO: Final[Operation[types.OrderList]] = Operation(
    name="get_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/orderList"),
    params=(
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="symbol"),
        Param(name="orderListId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(any_of=("orderListId", "origClientOrderId")),
        Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ALL_OCO: Final[Operation[list[types.OrderList]]] = Operation(
    name="get_all_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/allOrderList"),
    params=(
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="symbol"),
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),
        Rule(not_together=("fromId", "startTime")),
        Rule(not_together=("fromId", "endTime")),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="id",
        most=1000,
        limit="limit",
        time="transactionTime",
        id="orderListId",
        param="fromId",
        begin=0,
        start="startTime",
        end="endTime",
        window=86400000,
        times=("transactionTime",),
    ),
)
GET_OPEN_OCO: Final[Operation[list[types.OrderList]]] = Operation(
    name="get_open_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/openOrderList"),
    params=(
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_OPEN_OTO: Final[Operation[list[types.OpenOtoList]]] = Operation(
    name="get_open_oto",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/oto/openOrderList"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
CREATE_LISTEN_TOKEN: Final[Operation[types.ListenToken]] = Operation(
    name="create_listen_token",
    security=Security.USER_STREAM,
    rest=("POST", "/sapi/v1/userListenToken"),
    params=(
        Param(name="symbol"),
        Param(name="isIsolated", kind=Kind.BOOL, default=False),
        Param(name="validity", kind=Kind.INT, max=86400000, default=86400000),
    ),
    rules=(Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
)
SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN: Final[Operation[types.Subscription]] = Operation(
    name="subscribe_user_data_stream_listen_token",
    security=Security.USER_STREAM,
    ws_api="userDataStream.subscribe.listenToken",
    params=(Param(name="listenToken", required=True),),
    weight=Weight(cases=(Case(weight=2),), pool="SAPI_UID", per_endpoint=True),
)
UNSUBSCRIBE_USER_DATA_STREAM: Final[Operation[types.UnsubscribeUserDataStreamResult]] = Operation(
    name="unsubscribe_user_data_stream",
    ws_api="userDataStream.unsubscribe",
    params=(Param(name="subscriptionId", kind=Kind.INT),),
    weight=Weight(cases=(Case(weight=2),), pool="SAPI_UID", per_endpoint=True),
)
START_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream",
    security=Security.USER_STREAM,
    rest=("POST", "/sapi/v1/margin/listen-key"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM: Final[Operation[types.KeepaliveUserDataStreamResult]] = Operation(
    name="keepalive_user_data_stream",
    security=Security.USER_STREAM,
    rest=("PUT", "/sapi/v1/margin/listen-key"),
    params=(Param(name="listenKey", required=True),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
STOP_USER_DATA_STREAM: Final[Operation[types.StopUserDataStreamResult]] = Operation(
    name="stop_user_data_stream",
    security=Security.USER_STREAM,
    rest=("DELETE", "/sapi/v1/margin/listen-key"),
    weight=Weight(cases=(Case(weight=3000),), pool="SAPI_UID", per_endpoint=True),
)
START_USER_DATA_STREAM_V2: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream_v2",
    security=Security.USER_STREAM,
    rest=("POST", "/sapi/v2/margin/listen-key"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM_V2: Final[Operation[types.KeepaliveUserDataStreamV2Result]] = Operation(
    name="keepalive_user_data_stream_v2",
    security=Security.USER_STREAM,
    rest=("PUT", "/sapi/v2/margin/listen-key"),
    params=(Param(name="listenKey", required=True),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
STOP_USER_DATA_STREAM_V2: Final[Operation[types.StopUserDataStreamV2Result]] = Operation(
    name="stop_user_data_stream_v2",
    security=Security.USER_STREAM,
    rest=("DELETE", "/sapi/v2/margin/listen-key"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CREATE_SPECIAL_KEY: Final[Operation[types.CreatedSpecialKey]] = Operation(
    name="create_special_key",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/apiKey"),
    params=(
        Param(name="apiName", required=True),
        Param(name="symbol"),
        Param(name="ip", many=True, encoding="csv"),
        Param(name="publicKey"),
        Param(name="permissionMode", kind=Kind.ENUM, enum=_PERMISSION_MODE, default="TRADE"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
)
DELETE_SPECIAL_KEY: Final[Operation[types.DeleteSpecialKeyResult]] = Operation(
    name="delete_special_key",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/margin/apiKey"),
    params=(
        Param(name="apiKey"),
        Param(name="apiName"),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
)
SET_SPECIAL_KEY_IPS: Final[Operation[types.SetSpecialKeyIpsResult]] = Operation(
    name="set_special_key_ips",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/sapi/v1/margin/apiKey/ip"),
    params=(
        Param(name="apiKey", required=True),
        Param(name="ip", required=True, many=True, encoding="csv"),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
)
GET_SPECIAL_KEY: Final[Operation[types.SpecialKey]] = Operation(
    name="get_special_key",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/margin/apiKey"),
    params=(
        Param(name="apiKey", required=True),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
GET_SPECIAL_KEYS: Final[Operation[list[types.SpecialKey]]] = Operation(
    name="get_special_keys",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/margin/api-key-list"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_UID", per_endpoint=True),
    idempotent=True,
)
EXIT_SPECIAL_KEY_MODE: Final[Operation[types.ExitSpecialKeyModeResult]] = Operation(
    name="exit_special_key_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/exit-special-key-mode"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_UID", per_endpoint=True),
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="quoteOrderQty", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="sideEffectType", kind=Kind.ENUM, enum=_SIDE_EFFECT_TYPE, default="NO_SIDE_EFFECT"),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="trailingDelta", kind=Kind.INT),
        Param(name="autoRepayAtCancel", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price",))),
        Rule(when={"type": ("LIMIT_MAKER",)}, requires=(("quantity",), ("price",))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity", "quoteOrderQty"),)),
        Rule(
            when={"type": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("quantity",), ("stopPrice", "trailingDelta")),
        ),
        Rule(
            when={"type": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(("timeInForce",), ("quantity",), ("price",), ("stopPrice", "trailingDelta")),
        ),
    ),
    weight=Weight(
        cases=(
            Case(
                weight=1500, when=(When(param="sideEffectType", values=("MARGIN_BUY", "AUTO_BORROW_REPAY")),)
            ),
            Case(weight=6),
        ),
        pool="SAPI_UID",
        per_endpoint=True,
    ),
    client_id="newClientOrderId",
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
)
CANCEL_ALL_ORDERS: Final[Operation[list[types.CanceledOpenOrder | types.CanceledOrderList]]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/sapi/v1/margin/openOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_OPEN_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/openOrders"),
    params=(
        Param(name="symbol"),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ALL_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_all_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/allOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=86400000),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="id",
        most=1000,
        limit="limit",
        time="time",
        id="orderId",
        param="orderId",
        begin=1,
        start="startTime",
        end="endTime",
        window=86400000,
        times=("time", "updateTime"),
        decimals=("price", "origQty", "executedQty", "cummulativeQuoteQty", "icebergQty", "stopPrice"),
    ),
)
GET_TRADES: Final[Operation[list[types.AccountTrade]]] = Operation(
    name="get_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/myTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=86400000),),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="id",
        most=1000,
        limit="limit",
        time="time",
        id="id",
        param="fromId",
        begin=0,
        start="startTime",
        end="endTime",
        window=86400000,
        times=("time",),
        decimals=("commission", "price", "qty"),
    ),
)
GET_PREVENTED_MATCHES: Final[Operation[list[types.PreventedMatch]]] = Operation(
    name="get_prevented_matches",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/margin/myPreventedMatches"),
    params=(
        Param(name="symbol", required=True),
        Param(name="preventedMatchId", kind=Kind.INT),
        Param(name="orderId", kind=Kind.INT),
        Param(name="fromPreventedMatchId", kind=Kind.INT),
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(exactly_one_of=("preventedMatchId", "orderId")),
        Rule(when={"fromPreventedMatchId": ("present",)}, requires=(("orderId",),)),
    ),
    weight=Weight(cases=(Case(weight=10),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="id",
        most=500,
        id="preventedMatchId",
        param="fromPreventedMatchId",
        begin=0,
        times=("transactTime",),
        decimals=("price", "takerPreventedQuantity", "makerPreventedQuantity"),
    ),
)
GET_ORDER_RATE_LIMIT: Final[Operation[list[types.UsedRateLimit]]] = Operation(
    name="get_order_rate_limit",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/margin/rateLimit/order"),
    params=(
        Param(name="isIsolated", kind=Kind.BOOL),
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"isIsolated": ("true",)}, requires=(("symbol",),)),),
    weight=Weight(cases=(Case(weight=20),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_isolated_account": GET_ISOLATED_ACCOUNT,
    "enable_isolated_account": ENABLE_ISOLATED_ACCOUNT,
    "disable_isolated_account": DISABLE_ISOLATED_ACCOUNT,
    "get_isolated_account_limit": GET_ISOLATED_ACCOUNT_LIMIT,
    "set_max_leverage": SET_MAX_LEVERAGE,
    "get_margin_levels": GET_MARGIN_LEVELS,
    "get_bnb_burn_status": GET_BNB_BURN_STATUS,
    "get_capital_flow": GET_CAPITAL_FLOW,
    "get_cross_margin_fees": GET_CROSS_MARGIN_FEES,
    "get_isolated_margin_fees": GET_ISOLATED_MARGIN_FEES,
    "borrow_repay": BORROW_REPAY,
    "get_borrow_repay_history": GET_BORROW_REPAY_HISTORY,
    "get_interest_history": GET_INTEREST_HISTORY,
    "get_interest_rate_history": GET_INTEREST_RATE_HISTORY,
    "get_next_interest_rates": GET_NEXT_INTEREST_RATES,
    "get_max_borrowable": GET_MAX_BORROWABLE,
    "get_max_transferable": GET_MAX_TRANSFERABLE,
    "get_transfer_history": GET_TRANSFER_HISTORY,
    "get_force_orders": GET_FORCE_ORDERS,
    "liquidate": LIQUIDATE,
    "get_liquidation_loan": GET_LIQUIDATION_LOAN,
    "repay_liquidation_loan": REPAY_LIQUIDATION_LOAN,
    "get_liquidation_loan_repayments": GET_LIQUIDATION_LOAN_REPAYMENTS,
    "get_small_debts": GET_SMALL_DEBTS,
    "exchange_small_debts": EXCHANGE_SMALL_DEBTS,
    "get_small_debt_exchanges": GET_SMALL_DEBT_EXCHANGES,
    "get_cross_pairs": GET_CROSS_PAIRS,
    "get_isolated_pairs": GET_ISOLATED_PAIRS,
    "get_assets": GET_ASSETS,
    "get_price_index": GET_PRICE_INDEX,
    "get_collateral_ratios": GET_COLLATERAL_RATIOS,
    "get_liquidation_ratios": GET_LIQUIDATION_RATIOS,
    "get_restricted_assets": GET_RESTRICTED_ASSETS,
    "get_isolated_tiers": GET_ISOLATED_TIERS,
    "get_leverage_brackets": GET_LEVERAGE_BRACKETS,
    "get_available_inventory": GET_AVAILABLE_INVENTORY,
    "get_limit_price_pairs": GET_LIMIT_PRICE_PAIRS,
    "get_list_schedule": GET_LIST_SCHEDULE,
    "get_delist_schedule": GET_DELIST_SCHEDULE,
    "create_oco": CREATE_OCO,
    "create_oto": CREATE_OTO,
    "create_otoco": CREATE_OTOCO,
    "cancel_oco": CANCEL_OCO,
    "get_oco": GET_OCO,
    "get_all_oco": GET_ALL_OCO,
    "get_open_oco": GET_OPEN_OCO,
    "get_open_oto": GET_OPEN_OTO,
    "create_listen_token": CREATE_LISTEN_TOKEN,
    "subscribe_user_data_stream_listen_token": SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN,
    "unsubscribe_user_data_stream": UNSUBSCRIBE_USER_DATA_STREAM,
    "start_user_data_stream": START_USER_DATA_STREAM,
    "keepalive_user_data_stream": KEEPALIVE_USER_DATA_STREAM,
    "stop_user_data_stream": STOP_USER_DATA_STREAM,
    "start_user_data_stream_v2": START_USER_DATA_STREAM_V2,
    "keepalive_user_data_stream_v2": KEEPALIVE_USER_DATA_STREAM_V2,
    "stop_user_data_stream_v2": STOP_USER_DATA_STREAM_V2,
    "create_special_key": CREATE_SPECIAL_KEY,
    "delete_special_key": DELETE_SPECIAL_KEY,
    "set_special_key_ips": SET_SPECIAL_KEY_IPS,
    "get_special_key": GET_SPECIAL_KEY,
    "get_special_keys": GET_SPECIAL_KEYS,
    "exit_special_key_mode": EXIT_SPECIAL_KEY_MODE,
    "create_order": CREATE_ORDER,
    "cancel_order": CANCEL_ORDER,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "get_order": GET_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "get_trades": GET_TRADES,
    "get_prevented_matches": GET_PREVENTED_MATCHES,
    "get_order_rate_limit": GET_ORDER_RATE_LIMIT,
}
"""By the name of the method."""

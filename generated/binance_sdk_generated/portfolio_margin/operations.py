"""Every operation of Portfolio margin, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Pool, Rule, Security, Weight, When

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_POSITION_SIDE: Final = ("BOTH", "LONG", "SHORT")
_FUTURES_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK", "GTX", "GTD")
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
_SIDE_EFFECT_TYPE: Final = ("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY", "AUTO_BORROW_REPAY")
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT", "FULL")
_WORKING_TYPE: Final = ("MARK_PRICE", "CONTRACT_PRICE")
_SELF_TRADE_PREVENTION_MODE: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER")
_ALGO_TYPE: Final = ("CONDITIONAL",)
_AUTO_CLOSE_TYPE: Final = ("LIQUIDATION", "ADL")
_INCOME_TYPE: Final = (
    "TRANSFER",
    "WELCOME_BONUS",
    "REALIZED_PNL",
    "FUNDING_FEE",
    "COMMISSION",
    "INSURANCE_CLEAR",
    "REFERRAL_KICKBACK",
    "COMMISSION_REBATE",
    "API_REBATE",
    "CONTEST_REWARD",
    "CROSS_COLLATERAL_TRANSFER",
    "OPTIONS_PREMIUM_FEE",
    "OPTIONS_SETTLE_PROFIT",
    "INTERNAL_TRANSFER",
    "DELIVERED_SETTELMENT",
    "COIN_SWAP_DEPOSIT",
    "COIN_SWAP_WITHDRAW",
    "POSITION_LIMIT_INCREASE_FEE",
)
_BNB_TRANSFER_SIDE: Final = ("TO_UM", "FROM_UM")
_FUTURES_WALLET: Final = ("UM", "CM", "OPTION")

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_BALANCE: Final[Operation[list[types.Balance] | types.Balance]] = Operation(
    name="get_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/balance"),
    params=(Param(name="asset"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
TRANSFER_BNB: Final[Operation[types.Transfer]] = Operation(
    name="transfer_bnb",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/bnb-transfer"),
    params=(
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="transferSide", kind=Kind.ENUM, required=True, enum=_BNB_TRANSFER_SIDE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=750),)),
    rates=(Pool(type="transfer_bnb", scope="account", limit=10, interval="10m", seconds=600),),
)
COLLECT_FUNDS: Final[Operation[types.Done]] = Operation(
    name="collect_funds",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/auto-collection"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=750),)),
    rates=(Pool(type="collect_funds", scope="account", limit=500, interval="1h", seconds=3600),),
)
COLLECT_ASSET: Final[Operation[types.Done]] = Operation(
    name="collect_asset",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/asset-collection"),
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
    weight=Weight(cases=(Case(weight=30),)),
)
GET_AUTO_REPAY_FUTURES_STATUS: Final[Operation[types.AutoRepayFutures]] = Operation(
    name="get_auto_repay_futures_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/repay-futures-switch"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_AUTO_REPAY_FUTURES: Final[Operation[types.Done]] = Operation(
    name="set_auto_repay_futures",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/repay-futures-switch"),
    params=(
        Param(name="autoRepay", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=750),)),
    idempotent=True,
)
REPAY_FUTURES_NEGATIVE_BALANCE: Final[Operation[types.Done]] = Operation(
    name="repay_futures_negative_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/papi/v1/repay-futures-negative-balance"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=750),)),
)
GET_NEGATIVE_BALANCE_INTEREST_HISTORY: Final[Operation[list[types.NegativeBalanceInterest]]] = Operation(
    name="get_negative_balance_interest_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/portfolio/interest-history"),
    params=(
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=50),)),
    idempotent=True,
)
GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY: Final[Operation[types.NegativeBalanceExchanges]] = Operation(
    name="get_negative_balance_exchange_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/portfolio/negative-balance-exchange-record"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=7776000000),),
    weight=Weight(cases=(Case(weight=100),)),
    idempotent=True,
)
GET_CM_ACCOUNT: Final[Operation[types.CMAccount]] = Operation(
    name="get_cm_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_CM_POSITION: Final[Operation[list[types.CMPosition]]] = Operation(
    name="get_cm_position",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/positionRisk"),
    params=(
        Param(name="marginAsset"),
        Param(name="pair"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
SET_CM_LEVERAGE: Final[Operation[types.CMLeverage]] = Operation(
    name="set_cm_leverage",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/cm/leverage"),
    params=(
        Param(name="symbol", required=True),
        Param(name="leverage", kind=Kind.INT, required=True, min=1, max=125),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_CM_LEVERAGE_BRACKET: Final[Operation[list[types.CMLeverageBrackets]]] = Operation(
    name="get_cm_leverage_bracket",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/leverageBracket"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_CM_POSITION_MODE: Final[Operation[types.PositionMode]] = Operation(
    name="get_cm_position_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/positionSide/dual"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_CM_POSITION_MODE: Final[Operation[types.Confirmation]] = Operation(
    name="set_cm_position_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/cm/positionSide/dual"),
    params=(
        Param(name="dualSidePosition", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_CM_ADL_QUANTILE: Final[Operation[list[types.AdlQuantile]]] = Operation(
    name="get_cm_adl_quantile",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/adlQuantile"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_CM_COMMISSION: Final[Operation[types.CommissionRate]] = Operation(
    name="get_cm_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/commissionRate"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_CM_INCOME: Final[Operation[list[types.Income]]] = Operation(
    name="get_cm_income",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/income"),
    params=(
        Param(name="symbol"),
        Param(
            name="incomeType",
            kind=Kind.ENUM,
            enum=(
                "TRANSFER",
                "WELCOME_BONUS",
                "FUNDING_FEE",
                "REALIZED_PNL",
                "COMMISSION",
                "INSURANCE_CLEAR",
                "DELIVERED_SETTELMENT",
            ),
        ),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=17280000000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
CREATE_CM_ORDER: Final[Operation[types.CMOrderReply]] = Operation(
    name="create_cm_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/cm/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=("LIMIT", "MARKET")),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=("GTC", "IOC", "FOK", "GTX")),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="price", kind=Kind.DECIMAL),
        Param(
            name="priceMatch",
            kind=Kind.ENUM,
            enum=(
                "OPPONENT",
                "OPPONENT_5",
                "OPPONENT_10",
                "OPPONENT_20",
                "QUEUE",
                "QUEUE_5",
                "QUEUE_10",
                "QUEUE_20",
            ),
        ),
        Param(name="newClientOrderId", pattern="[.A-Z:/a-z0-9_-]{1,32}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=("ACK", "RESULT"), default="ACK"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "priceMatch"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity",),)),
        Rule(not_together=("price", "priceMatch")),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
    client_id="newClientOrderId",
)
MODIFY_CM_ORDER: Final[Operation[types.ModifiedCMOrder]] = Operation(
    name="modify_cm_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/papi/v1/cm/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL, required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(
            name="priceMatch",
            kind=Kind.ENUM,
            enum=(
                "OPPONENT",
                "OPPONENT_5",
                "OPPONENT_10",
                "OPPONENT_20",
                "QUEUE",
                "QUEUE_5",
                "QUEUE_10",
                "QUEUE_20",
            ),
        ),
        Param(name="modifyId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_CM_ORDER: Final[Operation[types.CMOrderReply]] = Operation(
    name="cancel_cm_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/cm/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_CM_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_cm_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/cm/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_CM_ORDER: Final[Operation[types.QueriedCMOrder]] = Operation(
    name="get_cm_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_CM_OPEN_ORDER: Final[Operation[list[types.QueriedCMOrder]]] = Operation(
    name="get_cm_open_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/openOrder"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_CM_OPEN_ORDERS: Final[Operation[list[types.QueriedCMOrder]]] = Operation(
    name="get_cm_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/openOrders"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALL_CM_ORDERS: Final[Operation[list[types.QueriedCMOrder]]] = Operation(
    name="get_all_cm_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/allOrders"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("symbol", "pair")),),
    weight=Weight(cases=(Case(weight=20, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_CM_ORDER_MODIFY_HISTORY: Final[Operation[list[types.OrderAmendment]]] = Operation(
    name="get_cm_order_modify_history",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/papi/v1/cm/orderAmendment"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_CM_USER_TRADES: Final[Operation[list[types.CMTrade]]] = Operation(
    name="get_cm_user_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/userTrades"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(exactly_one_of=("symbol", "pair")),
        Rule(not_together=("pair", "fromId")),
        Rule(not_together=("fromId", "startTime")),
        Rule(not_together=("fromId", "endTime")),
        Rule(max_window_ms=86400000),
    ),
    weight=Weight(cases=(Case(weight=20, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_CM_FORCE_ORDERS: Final[Operation[list[types.QueriedCMOrder]]] = Operation(
    name="get_cm_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/forceOrders"),
    params=(
        Param(name="symbol"),
        Param(name="autoCloseType", kind=Kind.ENUM, enum=_AUTO_CLOSE_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20, when=(When(param="symbol", present=True),)), Case(weight=50))),
    idempotent=True,
)
CREATE_UM_ALGO_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_um_algo_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/um/algo/order"),
    params=(
        Param(name="algoType", kind=Kind.ENUM, required=True, enum=_ALGO_TYPE),
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(
            name="type",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP", "TAKE_PROFIT", "STOP_MARKET", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"),
        ),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_FUTURES_TIME_IN_FORCE, default="GTC"),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="triggerPrice", kind=Kind.DECIMAL),
        Param(name="workingType", kind=Kind.ENUM, enum=_WORKING_TYPE, default="CONTRACT_PRICE"),
        Param(
            name="priceMatch",
            kind=Kind.ENUM,
            enum=(
                "OPPONENT",
                "OPPONENT_5",
                "OPPONENT_10",
                "OPPONENT_20",
                "QUEUE",
                "QUEUE_5",
                "QUEUE_10",
                "QUEUE_20",
            ),
        ),
        Param(name="closePosition", kind=Kind.BOOL),
        Param(name="priceProtect", kind=Kind.BOOL, default=False),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="activatePrice", kind=Kind.DECIMAL),
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=20),
        Param(name="clientAlgoId", pattern="[\\.A-Z\\:/a-z0-9_-]{1,36}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=("ACK", "RESULT"), default="ACK"),
        Param(
            name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE, default="NONE"
        ),
        Param(name="goodTillDate", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"type": ("STOP", "TAKE_PROFIT")},
            requires=(("quantity",), ("triggerPrice",), ("price", "priceMatch")),
        ),
        Rule(
            when={"type": ("STOP_MARKET", "TAKE_PROFIT_MARKET")},
            requires=(("triggerPrice",), ("quantity", "closePosition")),
        ),
        Rule(when={"type": ("TRAILING_STOP_MARKET",)}, requires=(("quantity",), ("callbackRate",))),
        Rule(when={"timeInForce": ("GTD",)}, requires=(("goodTillDate",),)),
        Rule(not_together=("price", "priceMatch")),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
    client_id="clientAlgoId",
)
CANCEL_UM_ALGO_ORDER: Final[Operation[types.CanceledAlgoOrder]] = Operation(
    name="cancel_um_algo_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/um/algo/order"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_UM_ALGO_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_um_algo_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/um/algo/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_ALGO_ORDER: Final[Operation[types.QueriedAlgoOrder]] = Operation(
    name="get_um_algo_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/algo/algoOrder"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_UM_OPEN_ALGO_ORDERS: Final[Operation[list[types.AlgoOrder]]] = Operation(
    name="get_um_open_algo_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/algo/openAlgoOrders"),
    params=(
        Param(name="algoType"),
        Param(name="symbol"),
        Param(name="algoId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_UM_ALGO_ORDERS: Final[Operation[list[types.QueriedAlgoOrder]]] = Operation(
    name="get_um_algo_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/algo/allAlgoOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="algoId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=604800000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
CREATE_CM_CONDITIONAL_ORDER: Final[Operation[types.PlacedConditionalOrder]] = Operation(
    name="create_cm_conditional_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/cm/conditional/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(
            name="strategyType",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"),
        ),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=("GTC", "IOC", "FOK", "GTX")),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="workingType", kind=Kind.ENUM, enum=_WORKING_TYPE, default="CONTRACT_PRICE"),
        Param(name="priceProtect", kind=Kind.BOOL, default=False),
        Param(name="newClientStrategyId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="activationPrice", kind=Kind.DECIMAL),
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"strategyType": ("STOP", "TAKE_PROFIT")},
            requires=(("quantity",), ("price",), ("stopPrice",)),
        ),
        Rule(when={"strategyType": ("STOP_MARKET", "TAKE_PROFIT_MARKET")}, requires=(("stopPrice",),)),
        Rule(when={"strategyType": ("TRAILING_STOP_MARKET",)}, requires=(("callbackRate",),)),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
    client_id="newClientStrategyId",
)
CANCEL_CM_CONDITIONAL_ORDER: Final[Operation[types.CanceledConditionalOrder]] = Operation(
    name="cancel_cm_conditional_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/cm/conditional/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="newClientStrategyId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("strategyId", "newClientStrategyId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_CM_CONDITIONAL_ORDERS: Final[Operation[types.CancelConfirmation]] = Operation(
    name="cancel_all_cm_conditional_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/cm/conditional/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_CM_OPEN_CONDITIONAL_ORDER: Final[Operation[types.ConditionalOrder]] = Operation(
    name="get_cm_open_conditional_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/conditional/openOrder"),
    params=(
        Param(name="symbol", required=True),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="newClientStrategyId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("strategyId", "newClientStrategyId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_CM_OPEN_CONDITIONAL_ORDERS: Final[Operation[list[types.ConditionalOrder]]] = Operation(
    name="get_cm_open_conditional_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/conditional/openOrders"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALL_CM_CONDITIONAL_ORDERS: Final[Operation[list[types.QueriedConditionalOrder]]] = Operation(
    name="get_all_cm_conditional_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/conditional/allOrders"),
    params=(
        Param(name="symbol"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=604800000),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_CM_CONDITIONAL_ORDER_HISTORY: Final[Operation[types.QueriedConditionalOrder]] = Operation(
    name="get_cm_conditional_order_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/cm/conditional/orderHistory"),
    params=(
        Param(name="symbol", required=True),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="newClientStrategyId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("strategyId", "newClientStrategyId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
PING: Final[Operation[types.PingResult]] = Operation(
    name="ping", rest=("GET", "/papi/v1/ping"), weight=Weight(cases=(Case(weight=1),)), idempotent=True
)
GET_ORDER_RATE_LIMIT: Final[Operation[list[types.RateLimit]]] = Operation(
    name="get_order_rate_limit",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/rateLimit/order"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
BORROW_MARGIN_LOAN: Final[Operation[types.Transfer]] = Operation(
    name="borrow_margin_loan",
    security=Security.MARGIN,
    signed=True,
    rest=("POST", "/papi/v1/marginLoan"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),)),
)
REPAY_MARGIN_LOAN: Final[Operation[types.Transfer]] = Operation(
    name="repay_margin_loan",
    security=Security.MARGIN,
    signed=True,
    rest=("POST", "/papi/v1/repayLoan"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),)),
)
REPAY_MARGIN_DEBT: Final[Operation[types.RepaidDebt]] = Operation(
    name="repay_margin_debt",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/margin/repay-debt"),
    params=(
        Param(name="asset", required=True),
        Param(name="amount", kind=Kind.DECIMAL),
        Param(name="specifyRepayAssets", many=True, encoding="csv"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3000),)),
)
GET_MARGIN_LOANS: Final[Operation[types.MarginLoans]] = Operation(
    name="get_margin_loans",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/marginLoan"),
    params=(
        Param(name="asset", required=True),
        Param(name="txId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="archived", kind=Kind.BOOL, default=False),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("txId", "startTime")), Rule(max_window_ms=2592000000)),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_MARGIN_REPAYMENTS: Final[Operation[types.MarginRepayments]] = Operation(
    name="get_margin_repayments",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/repayLoan"),
    params=(
        Param(name="asset", required=True),
        Param(name="txId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="archived", kind=Kind.BOOL, default=False),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("txId", "startTime")), Rule(max_window_ms=2592000000)),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_MARGIN_INTEREST_HISTORY: Final[Operation[types.MarginInterests]] = Operation(
    name="get_margin_interest_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/marginInterestHistory"),
    params=(
        Param(name="asset"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="archived", kind=Kind.BOOL, default=False),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_MARGIN_MAX_BORROW: Final[Operation[types.MarginMaxBorrow]] = Operation(
    name="get_margin_max_borrow",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/maxBorrowable"),
    params=(
        Param(name="asset", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_MARGIN_MAX_WITHDRAW: Final[Operation[types.MarginMaxWithdraw]] = Operation(
    name="get_margin_max_withdraw",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/maxWithdraw"),
    params=(
        Param(name="asset", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
CREATE_MARGIN_ORDER: Final[Operation[types.PlacedMarginOrder]] = Operation(
    name="create_margin_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="quoteOrderQty", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="sideEffectType", kind=Kind.ENUM, enum=_SIDE_EFFECT_TYPE, default="NO_SIDE_EFFECT"),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="autoRepayAtCancel", kind=Kind.BOOL, default=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"type": ("LIMIT",)}, requires=(("quantity",), ("price",))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity", "quoteOrderQty"),)),
        Rule(when={"type": ("STOP_LOSS", "TAKE_PROFIT")}, requires=(("quantity",), ("stopPrice",))),
        Rule(
            when={"type": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(("quantity",), ("price",), ("stopPrice",)),
        ),
        Rule(when={"type": ("LIMIT_MAKER",)}, requires=(("quantity",), ("price",))),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
    client_id="newClientOrderId",
)
CANCEL_MARGIN_ORDER: Final[Operation[types.CanceledMarginOrder]] = Operation(
    name="cancel_margin_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=2),)),
)
CANCEL_ALL_MARGIN_ORDERS: Final[
    Operation[list[types.CanceledMarginOrder | types.CanceledMarginOrderList]]
] = Operation(
    name="cancel_all_margin_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/margin/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
GET_MARGIN_ORDER: Final[Operation[types.QueriedMarginOrder]] = Operation(
    name="get_margin_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_MARGIN_OPEN_ORDERS: Final[Operation[list[types.QueriedMarginOrder]]] = Operation(
    name="get_margin_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/openOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_ALL_MARGIN_ORDERS: Final[Operation[list[types.QueriedMarginOrder]]] = Operation(
    name="get_all_margin_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/allOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),)),
    idempotent=True,
)
CREATE_MARGIN_OCO: Final[Operation[types.PlacedMarginOrderList]] = Operation(
    name="create_margin_oco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/margin/order/oco"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL, required=True),
        Param(name="stopPrice", kind=Kind.DECIMAL, required=True),
        Param(name="listClientOrderId"),
        Param(name="limitClientOrderId"),
        Param(name="limitIcebergQty", kind=Kind.DECIMAL),
        Param(name="stopClientOrderId"),
        Param(name="stopLimitPrice", kind=Kind.DECIMAL),
        Param(name="stopIcebergQty", kind=Kind.DECIMAL),
        Param(name="stopLimitTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=("ACK", "RESULT")),
        Param(
            name="sideEffectType",
            kind=Kind.ENUM,
            enum=("NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY"),
            default="NO_SIDE_EFFECT",
        ),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"stopLimitPrice": ("present",)}, requires=(("stopLimitTimeInForce",),)),),
    weight=Weight(cases=(Case(weight=1),)),
    orders=2,
    client_id="listClientOrderId",
    list_client_id=True,
)
CANCEL_MARGIN_OCO: Final[Operation[types.CanceledMarginOrderList]] = Operation(
    name="cancel_margin_oco",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/margin/orderList"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderListId", kind=Kind.INT),
        Param(name="listClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderListId", "listClientOrderId")),),
    weight=Weight(cases=(Case(weight=2),)),
)
GET_MARGIN_OCO: Final[Operation[types.MarginOrderList]] = Operation(
    name="get_margin_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/orderList"),
    params=(
        Param(name="orderListId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderListId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_ALL_MARGIN_OCO: Final[Operation[list[types.MarginOrderList]]] = Operation(
    name="get_all_margin_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/allOrderList"),
    params=(
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=100),)),
    idempotent=True,
)
GET_MARGIN_OPEN_OCO: Final[Operation[list[types.MarginOrderList]]] = Operation(
    name="get_margin_open_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/openOrderList"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_MARGIN_TRADES: Final[Operation[list[types.MarginTrade]]] = Operation(
    name="get_margin_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/myTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=86400000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_MARGIN_FORCE_ORDERS: Final[Operation[types.ForcedMarginOrders]] = Operation(
    name="get_margin_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/margin/forceOrders"),
    params=(
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="current", kind=Kind.INT, default=1),
        Param(name="size", kind=Kind.INT, max=100, default=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
START_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream",
    security=Security.USER_STREAM,
    rest=("POST", "/papi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM: Final[Operation[types.KeepaliveUserDataStreamResult]] = Operation(
    name="keepalive_user_data_stream",
    security=Security.USER_STREAM,
    rest=("PUT", "/papi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
STOP_USER_DATA_STREAM: Final[Operation[types.StopUserDataStreamResult]] = Operation(
    name="stop_user_data_stream",
    security=Security.USER_STREAM,
    rest=("DELETE", "/papi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_ACCOUNT: Final[Operation[types.UMAccount]] = Operation(
    name="get_um_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v2/um/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_ACCOUNT_V1: Final[Operation[types.UMAccountV1]] = Operation(
    name="get_um_account_v1",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    successor="get_um_account",
)
GET_UM_ACCOUNT_CONFIG: Final[Operation[types.UMAccountConfig]] = Operation(
    name="get_um_account_config",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/accountConfig"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_SYMBOL_CONFIG: Final[Operation[list[types.UMSymbolConfig]]] = Operation(
    name="get_um_symbol_config",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/symbolConfig"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_POSITION: Final[Operation[list[types.UMPosition]]] = Operation(
    name="get_um_position",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/positionRisk"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
SET_UM_LEVERAGE: Final[Operation[types.UMLeverage]] = Operation(
    name="set_um_leverage",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/um/leverage"),
    params=(
        Param(name="symbol", required=True),
        Param(name="leverage", kind=Kind.INT, required=True, min=1, max=125),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_LEVERAGE_BRACKET: Final[Operation[list[types.UMLeverageBrackets]]] = Operation(
    name="get_um_leverage_bracket",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/leverageBracket"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_UM_POSITION_MODE: Final[Operation[types.PositionMode]] = Operation(
    name="get_um_position_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/positionSide/dual"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_UM_POSITION_MODE: Final[Operation[types.Confirmation]] = Operation(
    name="set_um_position_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/um/positionSide/dual"),
    params=(
        Param(name="dualSidePosition", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_ADL_QUANTILE: Final[Operation[list[types.AdlQuantile]]] = Operation(
    name="get_um_adl_quantile",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/adlQuantile"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_COMMISSION: Final[Operation[types.CommissionRate]] = Operation(
    name="get_um_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/commissionRate"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_UM_FEE_BURN_STATUS: Final[Operation[types.FeeBurn]] = Operation(
    name="get_um_fee_burn_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/feeBurn"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_UM_FEE_BURN: Final[Operation[types.Confirmation]] = Operation(
    name="set_um_fee_burn",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/um/feeBurn"),
    params=(
        Param(name="feeBurn", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_API_TRADING_STATUS: Final[Operation[types.TradingStatus]] = Operation(
    name="get_um_api_trading_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/apiTradingStatus"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=10))),
    idempotent=True,
)
SIGN_UM_STOCK_CONTRACT: Final[Operation[types.Confirmation]] = Operation(
    name="sign_um_stock_contract",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/papi/v1/um/stock/contract"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
)
GET_UM_INCOME: Final[Operation[list[types.Income]]] = Operation(
    name="get_um_income",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/income"),
    params=(
        Param(name="symbol"),
        Param(name="incomeType", kind=Kind.ENUM, enum=_INCOME_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
GET_UM_ORDER_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_um_order_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/order/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1500),)),
)
GET_UM_ORDER_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_um_order_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/order/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_UM_TRADE_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_um_trade_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/trade/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1500),)),
)
GET_UM_TRADE_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_um_trade_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/trade/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_UM_INCOME_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_um_income_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/income/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1500),)),
)
GET_UM_INCOME_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_um_income_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/income/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
CREATE_UM_ORDER: Final[Operation[types.UMOrderReply]] = Operation(
    name="create_um_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/papi/v1/um/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=("LIMIT", "MARKET")),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_FUTURES_TIME_IN_FORCE),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId", pattern="[.A-Z:/a-z0-9_-]{1,32}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=("ACK", "RESULT"), default="ACK"),
        Param(
            name="priceMatch",
            kind=Kind.ENUM,
            enum=(
                "OPPONENT",
                "OPPONENT_5",
                "OPPONENT_10",
                "OPPONENT_20",
                "QUEUE",
                "QUEUE_5",
                "QUEUE_10",
                "QUEUE_20",
            ),
        ),
        Param(
            name="selfTradePreventionMode",
            kind=Kind.ENUM,
            enum=("EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER"),
        ),
        Param(name="goodTillDate", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "priceMatch"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity",),)),
        Rule(when={"timeInForce": ("GTD",)}, requires=(("goodTillDate",),)),
        Rule(not_together=("price", "priceMatch")),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
    client_id="newClientOrderId",
)
MODIFY_UM_ORDER: Final[Operation[types.ModifiedUMOrder]] = Operation(
    name="modify_um_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/papi/v1/um/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL, required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(
            name="priceMatch",
            kind=Kind.ENUM,
            enum=(
                "OPPONENT",
                "OPPONENT_5",
                "OPPONENT_10",
                "OPPONENT_20",
                "QUEUE",
                "QUEUE_5",
                "QUEUE_10",
                "QUEUE_20",
            ),
        ),
        Param(name="modifyId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_UM_ORDER: Final[Operation[types.UMOrderReply]] = Operation(
    name="cancel_um_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/um/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_UM_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_um_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/papi/v1/um/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_UM_ORDER: Final[Operation[types.QueriedUMOrder]] = Operation(
    name="get_um_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_UM_OPEN_ORDER: Final[Operation[types.QueriedUMOrder]] = Operation(
    name="get_um_open_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/openOrder"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_UM_OPEN_ORDERS: Final[Operation[list[types.QueriedUMOrder]]] = Operation(
    name="get_um_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/openOrders"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALL_UM_ORDERS: Final[Operation[list[types.QueriedUMOrder]]] = Operation(
    name="get_all_um_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/allOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=604800000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_ORDER_MODIFY_HISTORY: Final[Operation[list[types.OrderAmendment]]] = Operation(
    name="get_um_order_modify_history",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/papi/v1/um/orderAmendment"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_UM_USER_TRADES: Final[Operation[list[types.UMTrade]]] = Operation(
    name="get_um_user_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/userTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(max_window_ms=604800000),
        Rule(not_together=("fromId", "startTime")),
        Rule(not_together=("fromId", "endTime")),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_UM_FORCE_ORDERS: Final[Operation[list[types.ForcedUMOrder]]] = Operation(
    name="get_um_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/papi/v1/um/forceOrders"),
    params=(
        Param(name="symbol"),
        Param(name="autoCloseType", kind=Kind.ENUM, enum=_AUTO_CLOSE_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20, when=(When(param="symbol", present=True),)), Case(weight=50))),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_balance": GET_BALANCE,
    "transfer_bnb": TRANSFER_BNB,
    "collect_funds": COLLECT_FUNDS,
    "collect_asset": COLLECT_ASSET,
    "get_auto_repay_futures_status": GET_AUTO_REPAY_FUTURES_STATUS,
    "set_auto_repay_futures": SET_AUTO_REPAY_FUTURES,
    "repay_futures_negative_balance": REPAY_FUTURES_NEGATIVE_BALANCE,
    "get_negative_balance_interest_history": GET_NEGATIVE_BALANCE_INTEREST_HISTORY,
    "get_negative_balance_exchange_history": GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY,
    "get_cm_account": GET_CM_ACCOUNT,
    "get_cm_position": GET_CM_POSITION,
    "set_cm_leverage": SET_CM_LEVERAGE,
    "get_cm_leverage_bracket": GET_CM_LEVERAGE_BRACKET,
    "get_cm_position_mode": GET_CM_POSITION_MODE,
    "set_cm_position_mode": SET_CM_POSITION_MODE,
    "get_cm_adl_quantile": GET_CM_ADL_QUANTILE,
    "get_cm_commission": GET_CM_COMMISSION,
    "get_cm_income": GET_CM_INCOME,
    "create_cm_order": CREATE_CM_ORDER,
    "modify_cm_order": MODIFY_CM_ORDER,
    "cancel_cm_order": CANCEL_CM_ORDER,
    "cancel_all_cm_orders": CANCEL_ALL_CM_ORDERS,
    "get_cm_order": GET_CM_ORDER,
    "get_cm_open_order": GET_CM_OPEN_ORDER,
    "get_cm_open_orders": GET_CM_OPEN_ORDERS,
    "get_all_cm_orders": GET_ALL_CM_ORDERS,
    "get_cm_order_modify_history": GET_CM_ORDER_MODIFY_HISTORY,
    "get_cm_user_trades": GET_CM_USER_TRADES,
    "get_cm_force_orders": GET_CM_FORCE_ORDERS,
    "create_um_algo_order": CREATE_UM_ALGO_ORDER,
    "cancel_um_algo_order": CANCEL_UM_ALGO_ORDER,
    "cancel_all_um_algo_orders": CANCEL_ALL_UM_ALGO_ORDERS,
    "get_um_algo_order": GET_UM_ALGO_ORDER,
    "get_um_open_algo_orders": GET_UM_OPEN_ALGO_ORDERS,
    "get_um_algo_orders": GET_UM_ALGO_ORDERS,
    "create_cm_conditional_order": CREATE_CM_CONDITIONAL_ORDER,
    "cancel_cm_conditional_order": CANCEL_CM_CONDITIONAL_ORDER,
    "cancel_all_cm_conditional_orders": CANCEL_ALL_CM_CONDITIONAL_ORDERS,
    "get_cm_open_conditional_order": GET_CM_OPEN_CONDITIONAL_ORDER,
    "get_cm_open_conditional_orders": GET_CM_OPEN_CONDITIONAL_ORDERS,
    "get_all_cm_conditional_orders": GET_ALL_CM_CONDITIONAL_ORDERS,
    "get_cm_conditional_order_history": GET_CM_CONDITIONAL_ORDER_HISTORY,
    "ping": PING,
    "get_order_rate_limit": GET_ORDER_RATE_LIMIT,
    "borrow_margin_loan": BORROW_MARGIN_LOAN,
    "repay_margin_loan": REPAY_MARGIN_LOAN,
    "repay_margin_debt": REPAY_MARGIN_DEBT,
    "get_margin_loans": GET_MARGIN_LOANS,
    "get_margin_repayments": GET_MARGIN_REPAYMENTS,
    "get_margin_interest_history": GET_MARGIN_INTEREST_HISTORY,
    "get_margin_max_borrow": GET_MARGIN_MAX_BORROW,
    "get_margin_max_withdraw": GET_MARGIN_MAX_WITHDRAW,
    "create_margin_order": CREATE_MARGIN_ORDER,
    "cancel_margin_order": CANCEL_MARGIN_ORDER,
    "cancel_all_margin_orders": CANCEL_ALL_MARGIN_ORDERS,
    "get_margin_order": GET_MARGIN_ORDER,
    "get_margin_open_orders": GET_MARGIN_OPEN_ORDERS,
    "get_all_margin_orders": GET_ALL_MARGIN_ORDERS,
    "create_margin_oco": CREATE_MARGIN_OCO,
    "cancel_margin_oco": CANCEL_MARGIN_OCO,
    "get_margin_oco": GET_MARGIN_OCO,
    "get_all_margin_oco": GET_ALL_MARGIN_OCO,
    "get_margin_open_oco": GET_MARGIN_OPEN_OCO,
    "get_margin_trades": GET_MARGIN_TRADES,
    "get_margin_force_orders": GET_MARGIN_FORCE_ORDERS,
    "start_user_data_stream": START_USER_DATA_STREAM,
    "keepalive_user_data_stream": KEEPALIVE_USER_DATA_STREAM,
    "stop_user_data_stream": STOP_USER_DATA_STREAM,
    "get_um_account": GET_UM_ACCOUNT,
    "get_um_account_v1": GET_UM_ACCOUNT_V1,
    "get_um_account_config": GET_UM_ACCOUNT_CONFIG,
    "get_um_symbol_config": GET_UM_SYMBOL_CONFIG,
    "get_um_position": GET_UM_POSITION,
    "set_um_leverage": SET_UM_LEVERAGE,
    "get_um_leverage_bracket": GET_UM_LEVERAGE_BRACKET,
    "get_um_position_mode": GET_UM_POSITION_MODE,
    "set_um_position_mode": SET_UM_POSITION_MODE,
    "get_um_adl_quantile": GET_UM_ADL_QUANTILE,
    "get_um_commission": GET_UM_COMMISSION,
    "get_um_fee_burn_status": GET_UM_FEE_BURN_STATUS,
    "set_um_fee_burn": SET_UM_FEE_BURN,
    "get_um_api_trading_status": GET_UM_API_TRADING_STATUS,
    "sign_um_stock_contract": SIGN_UM_STOCK_CONTRACT,
    "get_um_income": GET_UM_INCOME,
    "get_um_order_download_id": GET_UM_ORDER_DOWNLOAD_ID,
    "get_um_order_download_link": GET_UM_ORDER_DOWNLOAD_LINK,
    "get_um_trade_download_id": GET_UM_TRADE_DOWNLOAD_ID,
    "get_um_trade_download_link": GET_UM_TRADE_DOWNLOAD_LINK,
    "get_um_income_download_id": GET_UM_INCOME_DOWNLOAD_ID,
    "get_um_income_download_link": GET_UM_INCOME_DOWNLOAD_LINK,
    "create_um_order": CREATE_UM_ORDER,
    "modify_um_order": MODIFY_UM_ORDER,
    "cancel_um_order": CANCEL_UM_ORDER,
    "cancel_all_um_orders": CANCEL_ALL_UM_ORDERS,
    "get_um_order": GET_UM_ORDER,
    "get_um_open_order": GET_UM_OPEN_ORDER,
    "get_um_open_orders": GET_UM_OPEN_ORDERS,
    "get_all_um_orders": GET_ALL_UM_ORDERS,
    "get_um_order_modify_history": GET_UM_ORDER_MODIFY_HISTORY,
    "get_um_user_trades": GET_UM_USER_TRADES,
    "get_um_force_orders": GET_UM_FORCE_ORDERS,
}
"""By the name of the method."""

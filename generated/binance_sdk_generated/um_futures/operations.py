"""Every operation of USD-M futures, as the core reads it."""

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
_FUTURES_ORDER_TYPE: Final = (
    "LIMIT",
    "MARKET",
    "STOP",
    "STOP_MARKET",
    "TAKE_PROFIT",
    "TAKE_PROFIT_MARKET",
    "TRAILING_STOP_MARKET",
)
_FUTURES_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK", "GTX", "GTD", "RPI")
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT")
_WORKING_TYPE: Final = ("MARK_PRICE", "CONTRACT_PRICE")
_SELF_TRADE_PREVENTION_MODE: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER")
_MARGIN_TYPE: Final = ("ISOLATED", "CROSSED")
_KLINE_INTERVAL: Final = (
    "1s",
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1h",
    "2h",
    "4h",
    "6h",
    "8h",
    "12h",
    "1d",
    "3d",
    "1w",
    "1M",
)
_STATISTICS_PERIOD: Final = ("5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d")
_ALGO_TYPE: Final = ("CONDITIONAL",)
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
    "AUTO_EXCHANGE",
    "DELIVERED_SETTELMENT",
    "COIN_SWAP_DEPOSIT",
    "COIN_SWAP_WITHDRAW",
    "POSITION_LIMIT_INCREASE_FEE",
    "STRATEGY_UMFUTURES_TRANSFER",
    "FEE_RETURN",
    "BFUSD_REWARD",
    "SPECIAL_FUNDING_FEE",
)
_AUTO_CLOSE_TYPE: Final = ("LIQUIDATION", "ADL")

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/account"),
    ws_api="v2/account.status",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_ACCOUNT_REST_V3: Final[Operation[types.Account]] = Operation(
    name="get_account_rest_v3",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/account"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_ACCOUNT_V2: Final[Operation[types.AccountV2]] = Operation(
    name="get_account_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v2/account"),
    ws_api="account.status",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    successor="get_account",
)
GET_BALANCE: Final[Operation[list[types.Balance]]] = Operation(
    name="get_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/balance"),
    ws_api="v2/account.balance",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_BALANCE_REST_V3: Final[Operation[list[types.Balance]]] = Operation(
    name="get_balance_rest_v3",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/balance"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_BALANCE_V2: Final[Operation[list[types.Balance]]] = Operation(
    name="get_balance_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v2/balance"),
    ws_api="account.balance",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    successor="get_balance",
)
GET_ACCOUNT_CONFIG: Final[Operation[types.AccountConfig]] = Operation(
    name="get_account_config",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/accountConfig"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_SYMBOL_CONFIG: Final[Operation[list[types.SymbolConfig]]] = Operation(
    name="get_symbol_config",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/symbolConfig"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_COMMISSION: Final[Operation[types.CommissionRate]] = Operation(
    name="get_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/commissionRate"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_ORDER_RATE_LIMIT: Final[Operation[list[types.RateLimit]]] = Operation(
    name="get_order_rate_limit",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/rateLimit/order"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_INCOME: Final[Operation[list[types.Income]]] = Operation(
    name="get_income",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/income"),
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
GET_INCOME_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_income_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/income/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1000),)),
)
GET_INCOME_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_income_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/income/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_ORDER_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_order_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/order/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1000),)),
)
GET_ORDER_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_order_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/order/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_TRADE_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_trade_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/trade/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1000),)),
)
GET_TRADE_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_trade_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/trade/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_API_TRADING_STATUS: Final[Operation[types.TradingStatus]] = Operation(
    name="get_api_trading_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/apiTradingStatus"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=10))),
    idempotent=True,
)
GET_FEE_BURN_STATUS: Final[Operation[types.FeeBurn]] = Operation(
    name="get_fee_burn_status",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/feeBurn"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_FEE_BURN: Final[Operation[types.Confirmation]] = Operation(
    name="set_fee_burn",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/feeBurn"),
    params=(
        Param(name="feeBurn", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_PM_ACCOUNT_INFO: Final[Operation[types.PortfolioMarginInfo]] = Operation(
    name="get_pm_account_info",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/pmAccountInfo"),
    params=(
        Param(name="asset", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
SIGN_STOCK_CONTRACT: Final[Operation[types.Confirmation]] = Operation(
    name="sign_stock_contract",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/fapi/v1/stock/contract"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=50),)),
)
CREATE_ALGO_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_algo_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/algoOrder"),
    ws_api="algoOrder.place",
    params=(
        Param(name="algoType", kind=Kind.ENUM, required=True, enum=_ALGO_TYPE),
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(
            name="type",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"),
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
        Param(name="closePosition", kind=Kind.BOOL, as_text=True),
        Param(name="priceProtect", kind=Kind.BOOL, default=False, as_text=True),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False, as_text=True),
        Param(name="activatePrice", kind=Kind.DECIMAL),
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=20),
        Param(name="clientAlgoId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="ACK"),
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
    weight=Weight(cases=(Case(),)),
    orders=1,
    client_id="clientAlgoId",
)
CANCEL_ALGO_ORDER: Final[Operation[types.CanceledAlgoOrder]] = Operation(
    name="cancel_algo_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/fapi/v1/algoOrder"),
    ws_api="algoOrder.cancel",
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_OPEN_ALGO_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_open_algo_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/fapi/v1/algoOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_ALGO_ORDER: Final[Operation[types.QueriedAlgoOrder]] = Operation(
    name="get_algo_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/algoOrder"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_OPEN_ALGO_ORDERS: Final[Operation[list[types.QueriedAlgoOrder]]] = Operation(
    name="get_open_algo_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/openAlgoOrders"),
    params=(
        Param(name="algoType"),
        Param(name="symbol"),
        Param(name="algoId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALGO_ORDERS: Final[Operation[list[types.QueriedAlgoOrder]]] = Operation(
    name="get_algo_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/allAlgoOrders"),
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
GET_CONVERT_PAIRS: Final[Operation[list[types.ConvertPair]]] = Operation(
    name="get_convert_pairs",
    rest=("GET", "/fapi/v1/convert/exchangeInfo"),
    params=(Param(name="fromAsset"), Param(name="toAsset")),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
CREATE_CONVERT_QUOTE: Final[Operation[types.ConvertQuote]] = Operation(
    name="create_convert_quote",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/fapi/v1/convert/getQuote"),
    params=(
        Param(name="fromAsset", required=True),
        Param(name="toAsset", required=True),
        Param(name="fromAmount", kind=Kind.DECIMAL),
        Param(name="toAmount", kind=Kind.DECIMAL),
        Param(name="validTime", default="10s"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(exactly_one_of=("fromAmount", "toAmount")),),
    weight=Weight(cases=(Case(weight=50),)),
    rates=(
        Pool(type="create_convert_quote", scope="account", limit=360, interval="1h", seconds=3600),
        Pool(type="create_convert_quote", scope="account", limit=500, interval="1d", seconds=86400),
    ),
)
ACCEPT_CONVERT_QUOTE: Final[Operation[types.AcceptedQuote]] = Operation(
    name="accept_convert_quote",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/fapi/v1/convert/acceptQuote"),
    params=(
        Param(name="quoteId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=200),)),
)
GET_CONVERT_ORDER: Final[Operation[types.ConvertOrder]] = Operation(
    name="get_convert_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/convert/orderStatus"),
    params=(Param(name="orderId"), Param(name="quoteId")),
    rules=(Rule(any_of=("orderId", "quoteId")),),
    weight=Weight(cases=(Case(weight=50),)),
    idempotent=True,
)
PING: Final[Operation[types.PingResult]] = Operation(
    name="ping", rest=("GET", "/fapi/v1/ping"), weight=Weight(cases=(Case(weight=1),)), idempotent=True
)
GET_SERVER_TIME: Final[Operation[types.ServerTime]] = Operation(
    name="get_server_time",
    rest=("GET", "/fapi/v1/time"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfo]] = Operation(
    name="get_exchange_info",
    rest=("GET", "/fapi/v1/exchangeInfo"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_TRADING_SCHEDULE: Final[Operation[types.TradingSchedule]] = Operation(
    name="get_trading_schedule",
    rest=("GET", "/fapi/v1/tradingSchedule"),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook",
    rest=("GET", "/fapi/v1/depth"),
    ws_api="depth",
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, enum=("5", "10", "20", "50", "100", "500", "1000"), default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=2, when=(When(param="limit", values=("5", "10", "20", "50")),)),
            Case(weight=5, when=(When(param="limit", values=("100",)),)),
            Case(weight=20, when=(When(param="limit", values=("1000",)),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_ORDERBOOK_WS: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook_ws",
    ws_api="depth",
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, enum=("5", "10", "20", "50", "100", "500", "1000"), default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=2, when=(When(param="limit", values=("5", "10", "20", "50")),)),
            Case(weight=5, when=(When(param="limit", values=("100",)),)),
            Case(weight=20, when=(When(param="limit", values=("1000",)),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_RPI_DEPTH: Final[Operation[types.OrderBook]] = Operation(
    name="get_rpi_depth",
    rest=("GET", "/fapi/v1/rpiDepth"),
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, enum=("1000",), default=1000),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_RECENT_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_recent_trades",
    rest=("GET", "/fapi/v1/trades"),
    params=(Param(name="symbol", required=True), Param(name="limit", kind=Kind.INT, max=1000, default=500)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_HISTORICAL_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_historical_trades",
    security=Security.MARKET_DATA,
    rest=("GET", "/fapi/v1/historicalTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, max=500, default=100),
        Param(name="fromId", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=200),)),
    idempotent=True,
)
GET_AGGREGATE_TRADES: Final[Operation[list[types.PublicAggTrade]]] = Operation(
    name="get_aggregate_trades",
    rest=("GET", "/fapi/v1/aggTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
    ),
    rules=(Rule(max_window_ms=3600000),),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_klines",
    rest=("GET", "/fapi/v1/klines"),
    params=(
        Param(name="symbol", required=True),
        Param(
            name="interval",
            kind=Kind.ENUM,
            required=True,
            enum=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", max=99),)),
            Case(weight=2, when=(When(param="limit", max=499),)),
            Case(weight=5, when=(When(param="limit", max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_CONTINUOUS_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_continuous_klines",
    rest=("GET", "/fapi/v1/continuousKlines"),
    params=(
        Param(name="pair", required=True),
        Param(
            name="contractType",
            kind=Kind.ENUM,
            required=True,
            enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"),
        ),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", max=99),)),
            Case(weight=2, when=(When(param="limit", max=499),)),
            Case(weight=5, when=(When(param="limit", max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_INDEX_PRICE_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_index_price_klines",
    rest=("GET", "/fapi/v1/indexPriceKlines"),
    params=(
        Param(name="pair", required=True),
        Param(
            name="interval",
            kind=Kind.ENUM,
            required=True,
            enum=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", max=99),)),
            Case(weight=2, when=(When(param="limit", max=499),)),
            Case(weight=5, when=(When(param="limit", max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_MARK_PRICE_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_mark_price_klines",
    rest=("GET", "/fapi/v1/markPriceKlines"),
    params=(
        Param(name="symbol", required=True),
        Param(
            name="interval",
            kind=Kind.ENUM,
            required=True,
            enum=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", max=99),)),
            Case(weight=2, when=(When(param="limit", max=499),)),
            Case(weight=5, when=(When(param="limit", max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_PREMIUM_INDEX_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_premium_index_klines",
    rest=("GET", "/fapi/v1/premiumIndexKlines"),
    params=(
        Param(name="symbol", required=True),
        Param(
            name="interval",
            kind=Kind.ENUM,
            required=True,
            enum=(
                "1m",
                "3m",
                "5m",
                "15m",
                "30m",
                "1h",
                "2h",
                "4h",
                "6h",
                "8h",
                "12h",
                "1d",
                "3d",
                "1w",
                "1M",
            ),
        ),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", max=99),)),
            Case(weight=2, when=(When(param="limit", max=499),)),
            Case(weight=5, when=(When(param="limit", max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
)
GET_TICKER: Final[Operation[types.TickerStatistics | list[types.TickerStatistics]]] = Operation(
    name="get_ticker",
    rest=("GET", "/fapi/v1/ticker/24hr"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_TICKER_PRICE: Final[Operation[types.PriceTicker | list[types.PriceTicker]]] = Operation(
    name="get_ticker_price",
    rest=("GET", "/fapi/v2/ticker/price"),
    ws_api="ticker.price",
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=2))),
    idempotent=True,
)
GET_TICKER_PRICE_WS: Final[Operation[types.PriceTicker | list[types.PriceTicker]]] = Operation(
    name="get_ticker_price_ws",
    ws_api="ticker.price",
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=2))),
    idempotent=True,
)
GET_TICKER_PRICE_V1: Final[Operation[types.PriceTicker | list[types.PriceTicker]]] = Operation(
    name="get_ticker_price_v1",
    rest=("GET", "/fapi/v1/ticker/price"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=2))),
    idempotent=True,
    successor="get_ticker_price",
)
GET_ORDERBOOK_TICKER: Final[Operation[types.BestPrices | list[types.BestPrices]]] = Operation(
    name="get_orderbook_ticker",
    rest=("GET", "/fapi/v1/ticker/bookTicker"),
    ws_api="ticker.book",
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=2, when=(When(param="symbol", present=True),)), Case(weight=5))),
    idempotent=True,
)
GET_TICKER_BOOK_WS: Final[Operation[types.BestPrices | list[types.BestPrices]]] = Operation(
    name="get_ticker_book_ws",
    ws_api="ticker.book",
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=2, when=(When(param="symbol", present=True),)), Case(weight=5))),
    idempotent=True,
)
GET_POSITION: Final[Operation[list[types.Position]]] = Operation(
    name="get_position",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/positionRisk"),
    ws_api="v2/account.position",
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_POSITION_RISK: Final[Operation[list[types.Position]]] = Operation(
    name="get_position_risk",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v3/positionRisk"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_POSITION_V2: Final[Operation[list[types.PositionV2]]] = Operation(
    name="get_position_v2",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v2/positionRisk"),
    ws_api="account.position",
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    successor="get_position",
)
SET_LEVERAGE: Final[Operation[types.Leverage]] = Operation(
    name="set_leverage",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/leverage"),
    params=(
        Param(name="symbol", required=True),
        Param(name="leverage", kind=Kind.INT, required=True, min=1, max=125),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
SET_MARGIN_TYPE: Final[Operation[types.Confirmation]] = Operation(
    name="set_margin_type",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/marginType"),
    params=(
        Param(name="symbol", required=True),
        Param(name="marginType", kind=Kind.ENUM, required=True, enum=_MARGIN_TYPE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
SET_POSITION_MARGIN: Final[Operation[types.PositionMarginChange]] = Operation(
    name="set_position_margin",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/positionMargin"),
    params=(
        Param(name="symbol", required=True),
        Param(name="amount", kind=Kind.DECIMAL, required=True),
        Param(name="type", kind=Kind.INT, required=True, enum=("1", "2")),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_POSITION_MARGIN_HISTORY: Final[Operation[list[types.PositionMarginEntry]]] = Operation(
    name="get_position_margin_history",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/fapi/v1/positionMargin/history"),
    params=(
        Param(name="symbol", required=True),
        Param(name="type", kind=Kind.INT, enum=("1", "2")),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, default=500),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=2592000000),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_POSITION_MODE: Final[Operation[types.PositionMode]] = Operation(
    name="get_position_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/positionSide/dual"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_POSITION_MODE: Final[Operation[types.Confirmation]] = Operation(
    name="set_position_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/positionSide/dual"),
    params=(
        Param(name="dualSidePosition", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_MULTI_ASSETS_MODE: Final[Operation[types.MultiAssetsMode]] = Operation(
    name="get_multi_assets_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/multiAssetsMargin"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_MULTI_ASSETS_MODE: Final[Operation[types.Confirmation]] = Operation(
    name="set_multi_assets_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/multiAssetsMargin"),
    params=(
        Param(name="multiAssetsMargin", kind=Kind.BOOL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_ADL_QUANTILE: Final[Operation[list[types.AdlQuantile]]] = Operation(
    name="get_adl_quantile",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/adlQuantile"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_LEVERAGE_BRACKET: Final[Operation[types.LeverageBrackets | list[types.LeverageBrackets]]] = Operation(
    name="get_leverage_bracket",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/leverageBracket"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_PREMIUM_INDEX: Final[Operation[types.PremiumIndex | list[types.PremiumIndex]]] = Operation(
    name="get_premium_index",
    rest=("GET", "/fapi/v1/premiumIndex"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=10))),
    idempotent=True,
)
GET_FUNDING_RATE: Final[Operation[list[types.FundingRate]]] = Operation(
    name="get_funding_rate",
    rest=("GET", "/fapi/v1/fundingRate"),
    params=(
        Param(name="symbol"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUNDING_RATE", scope="ip", limit=500, interval="5m", seconds=300),),
    idempotent=True,
)
GET_FUNDING_INFO: Final[Operation[list[types.FundingInfo]]] = Operation(
    name="get_funding_info",
    rest=("GET", "/fapi/v1/fundingInfo"),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUNDING_RATE", scope="ip", limit=500, interval="5m", seconds=300),),
    idempotent=True,
)
GET_CONSTITUENTS: Final[Operation[types.IndexConstituents]] = Operation(
    name="get_constituents",
    rest=("GET", "/fapi/v1/constituents"),
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
GET_INDEX_INFO: Final[Operation[list[types.CompositeIndexInfo]]] = Operation(
    name="get_index_info",
    rest=("GET", "/fapi/v1/indexInfo"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_ASSET_INDEX: Final[Operation[types.AssetIndexInfo | list[types.AssetIndexInfo]]] = Operation(
    name="get_asset_index",
    rest=("GET", "/fapi/v1/assetIndex"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=10))),
    idempotent=True,
)
GET_DELIVERY_PRICE: Final[Operation[list[types.DeliveryPrice]]] = Operation(
    name="get_delivery_price",
    rest=("GET", "/futures/data/delivery-price"),
    params=(Param(name="pair", required=True),),
    weight=Weight(cases=(Case(),)),
    idempotent=True,
)
GET_INSURANCE_BALANCE: Final[Operation[types.InsuranceFund | list[types.InsuranceFund]]] = Operation(
    name="get_insurance_balance",
    rest=("GET", "/fapi/v1/insuranceBalance"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_SYMBOL_ADL_RISK: Final[Operation[types.AdlRisk | list[types.AdlRisk]]] = Operation(
    name="get_symbol_adl_risk",
    rest=("GET", "/fapi/v1/symbolAdlRisk"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
SESSION_LOGON: Final[Operation[types.Session]] = Operation(
    name="session_logon",
    security=Security.USER_DATA,
    signed=True,
    ws_api="session.logon",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
    key_types=("ed25519",),
    session="logon",
    always_signed=True,
)
GET_SESSION_STATUS: Final[Operation[types.Session]] = Operation(
    name="get_session_status",
    ws_api="session.status",
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
SESSION_LOGOUT: Final[Operation[types.Session]] = Operation(
    name="session_logout", ws_api="session.logout", weight=Weight(cases=(Case(weight=2),)), session="logout"
)
START_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream",
    security=Security.USER_STREAM,
    rest=("POST", "/fapi/v1/listenKey"),
    ws_api="userDataStream.start",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="keepalive_user_data_stream",
    security=Security.USER_STREAM,
    rest=("PUT", "/fapi/v1/listenKey"),
    ws_api="userDataStream.ping",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
STOP_USER_DATA_STREAM: Final[Operation[types.StopUserDataStreamResult]] = Operation(
    name="stop_user_data_stream",
    security=Security.USER_STREAM,
    rest=("DELETE", "/fapi/v1/listenKey"),
    ws_api="userDataStream.stop",
    weight=Weight(cases=(Case(weight=1),)),
)
GET_OPEN_INTEREST: Final[Operation[types.OpenInterest]] = Operation(
    name="get_open_interest",
    rest=("GET", "/fapi/v1/openInterest"),
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_OPEN_INTEREST_HIST: Final[Operation[list[types.OpenInterestStatistic]]] = Operation(
    name="get_open_interest_hist",
    rest=("GET", "/futures/data/openInterestHist"),
    params=(
        Param(name="symbol", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUTURES_DATA", scope="ip", limit=1000, interval="5m", seconds=300),),
    idempotent=True,
)
GET_TOP_LONG_SHORT_ACCOUNT_RATIO: Final[Operation[list[types.LongShortRatio]]] = Operation(
    name="get_top_long_short_account_ratio",
    security=Security.MARKET_DATA,
    rest=("GET", "/futures/data/topLongShortAccountRatio"),
    params=(
        Param(name="symbol", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUTURES_DATA", scope="ip", limit=1000, interval="5m", seconds=300),),
    idempotent=True,
)
GET_TOP_LONG_SHORT_POSITION_RATIO: Final[Operation[list[types.LongShortRatio]]] = Operation(
    name="get_top_long_short_position_ratio",
    security=Security.MARKET_DATA,
    rest=("GET", "/futures/data/topLongShortPositionRatio"),
    params=(
        Param(name="symbol", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUTURES_DATA", scope="ip", limit=1000, interval="5m", seconds=300),),
    idempotent=True,
)
GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO: Final[Operation[list[types.LongShortRatio]]] = Operation(
    name="get_global_long_short_account_ratio",
    rest=("GET", "/futures/data/globalLongShortAccountRatio"),
    params=(
        Param(name="symbol", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUTURES_DATA", scope="ip", limit=1000, interval="5m", seconds=300),),
    idempotent=True,
)
GET_TAKER_LONG_SHORT_RATIO: Final[Operation[list[types.TakerVolume]]] = Operation(
    name="get_taker_long_short_ratio",
    rest=("GET", "/futures/data/takerlongshortRatio"),
    params=(
        Param(name="symbol", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    rates=(Pool(type="FUTURES_DATA", scope="ip", limit=1000, interval="5m", seconds=300),),
    idempotent=True,
)
GET_BASIS: Final[Operation[list[types.Basis]]] = Operation(
    name="get_basis",
    rest=("GET", "/futures/data/basis"),
    params=(
        Param(name="pair", required=True),
        Param(
            name="contractType",
            kind=Kind.ENUM,
            required=True,
            enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"),
        ),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(),)),
    idempotent=True,
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/order"),
    ws_api="order.place",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=("LIMIT", "MARKET")),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_FUTURES_TIME_IN_FORCE),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False, as_text=True),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="ACK"),
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
            name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE, default="NONE"
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
    weight=Weight(cases=(Case(),)),
    orders=1,
    client_id="newClientOrderId",
)
CREATE_TEST_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_test_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/order/test"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_FUTURES_ORDER_TYPE),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="closePosition", kind=Kind.BOOL),
        Param(name="activationPrice", kind=Kind.DECIMAL),
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=5),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_FUTURES_TIME_IN_FORCE),
        Param(name="workingType", kind=Kind.ENUM, enum=_WORKING_TYPE, default="CONTRACT_PRICE"),
        Param(name="priceProtect", kind=Kind.BOOL, default=False),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="ACK"),
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
            name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE, default="NONE"
        ),
        Param(name="goodTillDate", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "priceMatch"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity",),)),
        Rule(
            when={"type": ("STOP", "TAKE_PROFIT")},
            requires=(("quantity",), ("price", "priceMatch"), ("stopPrice",)),
        ),
        Rule(when={"type": ("STOP_MARKET", "TAKE_PROFIT_MARKET")}, requires=(("stopPrice",),)),
        Rule(when={"type": ("TRAILING_STOP_MARKET",)}, requires=(("callbackRate",),)),
        Rule(when={"timeInForce": ("GTD",)}, requires=(("goodTillDate",),)),
        Rule(not_together=("price", "priceMatch")),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
MODIFY_ORDER: Final[Operation[types.ModifiedOrder]] = Operation(
    name="modify_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/fapi/v1/order"),
    ws_api="order.modify",
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
        Param(name="reduceOnly", kind=Kind.BOOL, as_text=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(),)),
    orders=1,
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/fapi/v1/order"),
    ws_api="order.cancel",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/order"),
    ws_api="order.status",
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
GET_OPEN_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_open_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/openOrder"),
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
GET_OPEN_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/openOrders"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALL_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_all_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/allOrders"),
    params=(
        Param(name="symbol"),
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
GET_ORDER_MODIFY_HISTORY: Final[Operation[list[types.OrderAmendment]]] = Operation(
    name="get_order_modify_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/orderAmendment"),
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
CANCEL_ALL_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/fapi/v1/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
CREATE_BATCH_ORDERS: Final[Operation[list[types.PlacedOrder | types.RequestError]]] = Operation(
    name="create_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/batchOrders"),
    params=(
        Param(name="batchOrders", kind=Kind.OBJECT, required=True, many=True, max_items=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    order_counts={"10s": 5, "1m": 1},
)
MODIFY_BATCH_ORDERS: Final[Operation[list[types.ModifiedOrder | types.RequestError]]] = Operation(
    name="modify_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/fapi/v1/batchOrders"),
    params=(
        Param(name="batchOrders", kind=Kind.OBJECT, required=True, many=True, max_items=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    order_counts={"10s": 5, "1m": 1},
)
CANCEL_BATCH_ORDERS: Final[Operation[list[types.CanceledOrder | types.RequestError]]] = Operation(
    name="cancel_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/fapi/v1/batchOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderIdList", kind=Kind.INT, many=True, max_items=10),
        Param(name="origClientOrderIdList", many=True, max_items=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderIdList", "origClientOrderIdList")),),
    weight=Weight(cases=(Case(weight=1),)),
)
COUNTDOWN_CANCEL_ALL_ORDERS: Final[Operation[types.Countdown]] = Operation(
    name="countdown_cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/fapi/v1/countdownCancelAll"),
    params=(
        Param(name="symbol", required=True),
        Param(name="countdownTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
)
GET_USER_TRADES: Final[Operation[list[types.AccountTrade]]] = Operation(
    name="get_user_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/userTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
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
GET_FORCE_ORDERS: Final[Operation[list[types.ForcedOrder]]] = Operation(
    name="get_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/fapi/v1/forceOrders"),
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
    "get_account_rest_v3": GET_ACCOUNT_REST_V3,
    "get_account_v2": GET_ACCOUNT_V2,
    "get_balance": GET_BALANCE,
    "get_balance_rest_v3": GET_BALANCE_REST_V3,
    "get_balance_v2": GET_BALANCE_V2,
    "get_account_config": GET_ACCOUNT_CONFIG,
    "get_symbol_config": GET_SYMBOL_CONFIG,
    "get_commission": GET_COMMISSION,
    "get_order_rate_limit": GET_ORDER_RATE_LIMIT,
    "get_income": GET_INCOME,
    "get_income_download_id": GET_INCOME_DOWNLOAD_ID,
    "get_income_download_link": GET_INCOME_DOWNLOAD_LINK,
    "get_order_download_id": GET_ORDER_DOWNLOAD_ID,
    "get_order_download_link": GET_ORDER_DOWNLOAD_LINK,
    "get_trade_download_id": GET_TRADE_DOWNLOAD_ID,
    "get_trade_download_link": GET_TRADE_DOWNLOAD_LINK,
    "get_api_trading_status": GET_API_TRADING_STATUS,
    "get_fee_burn_status": GET_FEE_BURN_STATUS,
    "set_fee_burn": SET_FEE_BURN,
    "get_pm_account_info": GET_PM_ACCOUNT_INFO,
    "sign_stock_contract": SIGN_STOCK_CONTRACT,
    "create_algo_order": CREATE_ALGO_ORDER,
    "cancel_algo_order": CANCEL_ALGO_ORDER,
    "cancel_all_open_algo_orders": CANCEL_ALL_OPEN_ALGO_ORDERS,
    "get_algo_order": GET_ALGO_ORDER,
    "get_open_algo_orders": GET_OPEN_ALGO_ORDERS,
    "get_algo_orders": GET_ALGO_ORDERS,
    "get_convert_pairs": GET_CONVERT_PAIRS,
    "create_convert_quote": CREATE_CONVERT_QUOTE,
    "accept_convert_quote": ACCEPT_CONVERT_QUOTE,
    "get_convert_order": GET_CONVERT_ORDER,
    "ping": PING,
    "get_server_time": GET_SERVER_TIME,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_trading_schedule": GET_TRADING_SCHEDULE,
    "get_orderbook": GET_ORDERBOOK,
    "get_orderbook_ws": GET_ORDERBOOK_WS,
    "get_rpi_depth": GET_RPI_DEPTH,
    "get_recent_trades": GET_RECENT_TRADES,
    "get_historical_trades": GET_HISTORICAL_TRADES,
    "get_aggregate_trades": GET_AGGREGATE_TRADES,
    "get_klines": GET_KLINES,
    "get_continuous_klines": GET_CONTINUOUS_KLINES,
    "get_index_price_klines": GET_INDEX_PRICE_KLINES,
    "get_mark_price_klines": GET_MARK_PRICE_KLINES,
    "get_premium_index_klines": GET_PREMIUM_INDEX_KLINES,
    "get_ticker": GET_TICKER,
    "get_ticker_price": GET_TICKER_PRICE,
    "get_ticker_price_ws": GET_TICKER_PRICE_WS,
    "get_ticker_price_v1": GET_TICKER_PRICE_V1,
    "get_orderbook_ticker": GET_ORDERBOOK_TICKER,
    "get_ticker_book_ws": GET_TICKER_BOOK_WS,
    "get_position": GET_POSITION,
    "get_position_risk": GET_POSITION_RISK,
    "get_position_v2": GET_POSITION_V2,
    "set_leverage": SET_LEVERAGE,
    "set_margin_type": SET_MARGIN_TYPE,
    "set_position_margin": SET_POSITION_MARGIN,
    "get_position_margin_history": GET_POSITION_MARGIN_HISTORY,
    "get_position_mode": GET_POSITION_MODE,
    "set_position_mode": SET_POSITION_MODE,
    "get_multi_assets_mode": GET_MULTI_ASSETS_MODE,
    "set_multi_assets_mode": SET_MULTI_ASSETS_MODE,
    "get_adl_quantile": GET_ADL_QUANTILE,
    "get_leverage_bracket": GET_LEVERAGE_BRACKET,
    "get_premium_index": GET_PREMIUM_INDEX,
    "get_funding_rate": GET_FUNDING_RATE,
    "get_funding_info": GET_FUNDING_INFO,
    "get_constituents": GET_CONSTITUENTS,
    "get_index_info": GET_INDEX_INFO,
    "get_asset_index": GET_ASSET_INDEX,
    "get_delivery_price": GET_DELIVERY_PRICE,
    "get_insurance_balance": GET_INSURANCE_BALANCE,
    "get_symbol_adl_risk": GET_SYMBOL_ADL_RISK,
    "session_logon": SESSION_LOGON,
    "get_session_status": GET_SESSION_STATUS,
    "session_logout": SESSION_LOGOUT,
    "start_user_data_stream": START_USER_DATA_STREAM,
    "keepalive_user_data_stream": KEEPALIVE_USER_DATA_STREAM,
    "stop_user_data_stream": STOP_USER_DATA_STREAM,
    "get_open_interest": GET_OPEN_INTEREST,
    "get_open_interest_hist": GET_OPEN_INTEREST_HIST,
    "get_top_long_short_account_ratio": GET_TOP_LONG_SHORT_ACCOUNT_RATIO,
    "get_top_long_short_position_ratio": GET_TOP_LONG_SHORT_POSITION_RATIO,
    "get_global_long_short_account_ratio": GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO,
    "get_taker_long_short_ratio": GET_TAKER_LONG_SHORT_RATIO,
    "get_basis": GET_BASIS,
    "create_order": CREATE_ORDER,
    "create_test_order": CREATE_TEST_ORDER,
    "modify_order": MODIFY_ORDER,
    "cancel_order": CANCEL_ORDER,
    "get_order": GET_ORDER,
    "get_open_order": GET_OPEN_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "get_order_modify_history": GET_ORDER_MODIFY_HISTORY,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "create_batch_orders": CREATE_BATCH_ORDERS,
    "modify_batch_orders": MODIFY_BATCH_ORDERS,
    "cancel_batch_orders": CANCEL_BATCH_ORDERS,
    "countdown_cancel_all_orders": COUNTDOWN_CANCEL_ALL_ORDERS,
    "get_user_trades": GET_USER_TRADES,
    "get_force_orders": GET_FORCE_ORDERS,
}
"""By the name of the method."""

"""Every operation of COIN-M futures, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight, When

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
_FUTURES_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK", "GTX")
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT")
_WORKING_TYPE: Final = ("MARK_PRICE", "CONTRACT_PRICE")
_SELF_TRADE_PREVENTION_MODE: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER")
_MARGIN_TYPE: Final = ("ISOLATED", "CROSSED")
_KLINE_INTERVAL: Final = (
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
    "FUNDING_FEE",
    "REALIZED_PNL",
    "COMMISSION",
    "INSURANCE_CLEAR",
    "DELIVERED_SETTELMENT",
)
_AUTO_CLOSE_TYPE: Final = ("LIQUIDATION", "ADL")

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/account"),
    ws_api="account.status",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_BALANCE: Final[Operation[list[types.Balance]]] = Operation(
    name="get_balance",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/balance"),
    ws_api="account.balance",
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),)),
    ws_weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_COMMISSION: Final[Operation[types.CommissionRate]] = Operation(
    name="get_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/commissionRate"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_INCOME: Final[Operation[list[types.Income]]] = Operation(
    name="get_income",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/income"),
    params=(
        Param(name="symbol"),
        Param(name="incomeType", kind=Kind.ENUM, enum=_INCOME_TYPE),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="time",
        start="startTime",
        end="endTime",
        window=31536000000,
        times=("time",),
        decimals=("income",),
    ),
)
GET_ORDER_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_order_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/order/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1000),)),
)
GET_TRADE_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_trade_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/trade/asyn"),
    params=(
        Param(name="startTime", kind=Kind.INT, required=True),
        Param(name="endTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(max_window_ms=31536000000),),
    weight=Weight(cases=(Case(weight=1000),)),
)
GET_INCOME_DOWNLOAD_ID: Final[Operation[types.DownloadId]] = Operation(
    name="get_income_download_id",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/income/asyn"),
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
    rest=("GET", "/dapi/v1/order/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_TRADE_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_trade_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/trade/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_INCOME_DOWNLOAD_LINK: Final[Operation[types.DownloadLink]] = Operation(
    name="get_income_download_link",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/income/asyn/id"),
    params=(
        Param(name="downloadId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
CREATE_ALGO_ORDER: Final[Operation[types.PlacedAlgoOrder]] = Operation(
    name="create_algo_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/algoOrder"),
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
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=10),
        Param(name="clientAlgoId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="ACK"),
        Param(
            name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE, default="NONE"
        ),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(
            when={"type": ("STOP", "TAKE_PROFIT")},
            requires=(("quantity",), ("price", "priceMatch"), ("triggerPrice",)),
        ),
        Rule(
            when={"type": ("STOP_MARKET", "TAKE_PROFIT_MARKET")},
            requires=(("triggerPrice",), ("quantity", "closePosition")),
        ),
        Rule(when={"type": ("TRAILING_STOP_MARKET",)}, requires=(("quantity",), ("callbackRate",))),
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
    rest=("DELETE", "/dapi/v1/algoOrder"),
    params=(
        Param(name="algoId", kind=Kind.INT),
        Param(name="clientAlgoId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("algoId", "clientAlgoId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_OPEN_ALGO_ORDERS: Final[Operation[list[types.QueriedAlgoOrder]]] = Operation(
    name="get_open_algo_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/openAlgoOrders"),
    params=(
        Param(name="algoType", kind=Kind.ENUM, enum=_ALGO_TYPE),
        Param(name="symbol"),
        Param(name="algoId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
PING: Final[Operation[types.PingResult]] = Operation(
    name="ping", rest=("GET", "/dapi/v1/ping"), weight=Weight(cases=(Case(weight=1),)), idempotent=True
)
GET_SERVER_TIME: Final[Operation[types.ServerTime]] = Operation(
    name="get_server_time",
    rest=("GET", "/dapi/v1/time"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfo]] = Operation(
    name="get_exchange_info",
    rest=("GET", "/dapi/v1/exchangeInfo"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook",
    rest=("GET", "/dapi/v1/depth"),
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, enum=("5", "10", "20", "50", "100", "500", "1000"), default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=2, when=(When(param="limit", values=("5", "10", "20", "50")),)),
            Case(weight=5, when=(When(param="limit", values=("100",)),)),
            Case(weight=10, when=(When(param="limit", values=("500",)),)),
            Case(weight=20),
        )
    ),
    idempotent=True,
)
GET_RECENT_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_recent_trades",
    rest=("GET", "/dapi/v1/trades"),
    params=(Param(name="symbol", required=True), Param(name="limit", kind=Kind.INT, max=1000, default=500)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_HISTORICAL_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_historical_trades",
    security=Security.MARKET_DATA,
    rest=("GET", "/dapi/v1/historicalTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, max=500, default=100),
        Param(name="fromId", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=200),)),
    idempotent=True,
    pages=Pages(
        by="id",
        most=500,
        limit="limit",
        time="time",
        id="id",
        param="fromId",
        times=("time",),
        decimals=("price", "qty", "baseQty"),
    ),
)
GET_AGGREGATE_TRADES: Final[Operation[list[types.PublicAggTrade]]] = Operation(
    name="get_aggregate_trades",
    rest=("GET", "/dapi/v1/aggTrades"),
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
    pages=Pages(
        by="id",
        most=1000,
        limit="limit",
        time="T",
        id="a",
        param="fromId",
        start="startTime",
        end="endTime",
        window=3600000,
        times=("T",),
        decimals=("p", "q"),
        names={
            "a": "aggTradeId",
            "p": "price",
            "q": "quantity",
            "f": "firstTradeId",
            "l": "lastTradeId",
            "T": "time",
            "m": "isBuyerMaker",
        },
    ),
)
GET_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_klines",
    rest=("GET", "/dapi/v1/klines"),
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    rules=(Rule(max_window_ms=17280000000),),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", min=1, max=99),)),
            Case(weight=2, when=(When(param="limit", min=100, max=499),)),
            Case(weight=5, when=(When(param="limit", min=500, max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        window=17280000000,
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "volume",
            "closeTime",
            "baseVolume",
            "tradeCount",
            "takerBuyVolume",
            "takerBuyBaseVolume",
            "ignore",
        ),
        times=("openTime", "closeTime"),
        decimals=(
            "open",
            "high",
            "low",
            "close",
            "volume",
            "baseVolume",
            "takerBuyVolume",
            "takerBuyBaseVolume",
        ),
    ),
)
GET_CONTINUOUS_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_continuous_klines",
    rest=("GET", "/dapi/v1/continuousKlines"),
    params=(
        Param(name="pair", required=True),
        Param(
            name="contractType",
            kind=Kind.ENUM,
            required=True,
            enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"),
        ),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    rules=(Rule(max_window_ms=17280000000),),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", min=1, max=99),)),
            Case(weight=2, when=(When(param="limit", min=100, max=499),)),
            Case(weight=5, when=(When(param="limit", min=500, max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        window=17280000000,
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "volume",
            "closeTime",
            "baseVolume",
            "tradeCount",
            "takerBuyVolume",
            "takerBuyBaseVolume",
            "ignore",
        ),
        times=("openTime", "closeTime"),
        decimals=(
            "open",
            "high",
            "low",
            "close",
            "volume",
            "baseVolume",
            "takerBuyVolume",
            "takerBuyBaseVolume",
        ),
    ),
)
GET_INDEX_PRICE_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_index_price_klines",
    rest=("GET", "/dapi/v1/indexPriceKlines"),
    params=(
        Param(name="pair", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    rules=(Rule(max_window_ms=17280000000),),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", min=1, max=99),)),
            Case(weight=2, when=(When(param="limit", min=100, max=499),)),
            Case(weight=5, when=(When(param="limit", min=500, max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        window=17280000000,
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "ignore1",
            "closeTime",
            "ignore2",
            "basicDataCount",
            "ignore3",
            "ignore4",
            "ignore5",
        ),
        times=("openTime", "closeTime"),
        decimals=("open", "high", "low", "close"),
    ),
)
GET_MARK_PRICE_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_mark_price_klines",
    rest=("GET", "/dapi/v1/markPriceKlines"),
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    rules=(Rule(max_window_ms=17280000000),),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", min=1, max=99),)),
            Case(weight=2, when=(When(param="limit", min=100, max=499),)),
            Case(weight=5, when=(When(param="limit", min=500, max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        window=17280000000,
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "ignore1",
            "closeTime",
            "ignore2",
            "basicDataCount",
            "ignore3",
            "ignore4",
            "ignore5",
        ),
        times=("openTime", "closeTime"),
        decimals=("open", "high", "low", "close"),
    ),
)
GET_PREMIUM_INDEX_KLINES: Final[Operation[list[types.PriceKlineRow]]] = Operation(
    name="get_premium_index_klines",
    rest=("GET", "/dapi/v1/premiumIndexKlines"),
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", min=1, max=99),)),
            Case(weight=2, when=(When(param="limit", min=100, max=499),)),
            Case(weight=5, when=(When(param="limit", min=500, max=1000),)),
            Case(weight=10),
        )
    ),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        window=17280000000,
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "ignore1",
            "closeTime",
            "ignore2",
            "basicDataCount",
            "ignore3",
            "ignore4",
            "ignore5",
        ),
        times=("openTime", "closeTime"),
        decimals=("open", "high", "low", "close"),
    ),
)
GET_TICKER: Final[Operation[list[types.TickerStatistics]]] = Operation(
    name="get_ticker",
    rest=("GET", "/dapi/v1/ticker/24hr"),
    params=(Param(name="symbol"), Param(name="pair")),
    rules=(Rule(not_together=("symbol", "pair")),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_TICKER_PRICE: Final[Operation[list[types.PriceTicker]]] = Operation(
    name="get_ticker_price",
    rest=("GET", "/dapi/v1/ticker/price"),
    params=(Param(name="symbol"), Param(name="pair")),
    rules=(Rule(not_together=("symbol", "pair")),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=2))),
    idempotent=True,
)
GET_ORDERBOOK_TICKER: Final[Operation[list[types.BestPrices]]] = Operation(
    name="get_orderbook_ticker",
    rest=("GET", "/dapi/v1/ticker/bookTicker"),
    params=(Param(name="symbol"), Param(name="pair")),
    rules=(Rule(not_together=("symbol", "pair")),),
    weight=Weight(cases=(Case(weight=2, when=(When(param="symbol", present=True),)), Case(weight=5))),
    idempotent=True,
)
GET_POSITION: Final[Operation[list[types.Position]]] = Operation(
    name="get_position",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/positionRisk"),
    ws_api="account.position",
    params=(
        Param(name="marginAsset"),
        Param(name="pair"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    ws_weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_POSITION_RISK: Final[Operation[list[types.Position]]] = Operation(
    name="get_position_risk",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/positionRisk"),
    params=(
        Param(name="marginAsset"),
        Param(name="pair"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_ADL_QUANTILE: Final[Operation[list[types.AdlQuantile]]] = Operation(
    name="get_adl_quantile",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/adlQuantile"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_POSITION_MODE: Final[Operation[types.PositionMode]] = Operation(
    name="get_position_mode",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/positionSide/dual"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=30),)),
    idempotent=True,
)
SET_POSITION_MODE: Final[Operation[types.Confirmation]] = Operation(
    name="set_position_mode",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/positionSide/dual"),
    params=(
        Param(name="dualSidePosition", kind=Kind.BOOL, required=True, as_text=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
SET_LEVERAGE: Final[Operation[types.Leverage]] = Operation(
    name="set_leverage",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/leverage"),
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
    rest=("POST", "/dapi/v1/marginType"),
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
    rest=("POST", "/dapi/v1/positionMargin"),
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
    rest=("GET", "/dapi/v1/positionMargin/history"),
    params=(
        Param(name="symbol", required=True),
        Param(name="type", kind=Kind.INT, enum=("1", "2")),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=50,
        limit="limit",
        time="time",
        start="startTime",
        end="endTime",
        times=("time",),
        decimals=("amount",),
    ),
)
GET_LEVERAGE_BRACKET: Final[Operation[list[types.LeverageBrackets]]] = Operation(
    name="get_leverage_bracket",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v2/leverageBracket"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=2))),
    idempotent=True,
)
GET_PAIR_LEVERAGE_BRACKET: Final[Operation[list[types.PairLeverageBrackets]]] = Operation(
    name="get_pair_leverage_bracket",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/leverageBracket"),
    params=(Param(name="pair"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_PREMIUM_INDEX: Final[Operation[list[types.PremiumIndex]]] = Operation(
    name="get_premium_index",
    rest=("GET", "/dapi/v1/premiumIndex"),
    params=(Param(name="symbol"), Param(name="pair")),
    weight=Weight(cases=(Case(weight=10),)),
    idempotent=True,
)
GET_FUNDING_RATE: Final[Operation[list[types.FundingRate]]] = Operation(
    name="get_funding_rate",
    rest=("GET", "/dapi/v1/fundingRate"),
    params=(
        Param(name="symbol", required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="fundingTime",
        start="startTime",
        end="endTime",
        times=("fundingTime",),
        decimals=("fundingRate",),
    ),
)
GET_FUNDING_INFO: Final[Operation[list[types.FundingInfo]]] = Operation(
    name="get_funding_info", rest=("GET", "/dapi/v1/fundingInfo"), idempotent=True
)
GET_CONSTITUENTS: Final[Operation[types.IndexConstituents]] = Operation(
    name="get_constituents",
    rest=("GET", "/dapi/v1/constituents"),
    params=(Param(name="symbol", required=True),),
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
    rest=("POST", "/dapi/v1/listenKey"),
    ws_api="userDataStream.start",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="keepalive_user_data_stream",
    security=Security.USER_STREAM,
    rest=("PUT", "/dapi/v1/listenKey"),
    ws_api="userDataStream.ping",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
STOP_USER_DATA_STREAM: Final[Operation[types.StopUserDataStreamResult]] = Operation(
    name="stop_user_data_stream",
    security=Security.USER_STREAM,
    rest=("DELETE", "/dapi/v1/listenKey"),
    ws_api="userDataStream.stop",
    weight=Weight(cases=(Case(weight=1),)),
)
GET_OPEN_INTEREST: Final[Operation[types.OpenInterest]] = Operation(
    name="get_open_interest",
    rest=("GET", "/dapi/v1/openInterest"),
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_OPEN_INTEREST_HIST: Final[Operation[list[types.OpenInterestStatistic]]] = Operation(
    name="get_open_interest_hist",
    rest=("GET", "/futures/data/openInterestHist"),
    params=(
        Param(name="pair", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="contractType", kind=Kind.ENUM, enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER")),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("sumOpenInterest", "sumOpenInterestValue"),
    ),
)
GET_TOP_LONG_SHORT_ACCOUNT_RATIO: Final[Operation[list[types.LongShortRatio]]] = Operation(
    name="get_top_long_short_account_ratio",
    rest=("GET", "/futures/data/topLongShortAccountRatio"),
    params=(
        Param(name="pair", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="contractType", kind=Kind.ENUM, enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER")),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("longShortRatio", "longAccount", "shortAccount"),
    ),
)
GET_TOP_LONG_SHORT_POSITION_RATIO: Final[Operation[list[types.LongShortPositionRatio]]] = Operation(
    name="get_top_long_short_position_ratio",
    rest=("GET", "/futures/data/topLongShortPositionRatio"),
    params=(
        Param(name="pair", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="contractType", kind=Kind.ENUM, enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER")),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("longShortRatio", "longPosition", "shortPosition"),
    ),
)
GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO: Final[Operation[list[types.LongShortRatio]]] = Operation(
    name="get_global_long_short_account_ratio",
    rest=("GET", "/futures/data/globalLongShortAccountRatio"),
    params=(
        Param(name="pair", required=True),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="contractType", kind=Kind.ENUM, enum=("PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER")),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("longShortRatio", "longAccount", "shortAccount"),
    ),
)
GET_TAKER_BUY_SELL_VOLUME: Final[Operation[list[types.TakerVolume]]] = Operation(
    name="get_taker_buy_sell_volume",
    rest=("GET", "/futures/data/takerBuySellVol"),
    params=(
        Param(name="pair", required=True),
        Param(
            name="contractType",
            kind=Kind.ENUM,
            required=True,
            enum=("ALL", "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"),
        ),
        Param(name="period", kind=Kind.ENUM, required=True, enum=_STATISTICS_PERIOD),
        Param(name="limit", kind=Kind.INT, max=500, default=30),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("takerBuyVol", "takerSellVol", "takerBuyVolValue", "takerSellVolValue"),
    ),
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
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=500,
        limit="limit",
        time="timestamp",
        start="startTime",
        end="endTime",
        every="period",
        times=("timestamp",),
        decimals=("indexPrice", "futuresPrice", "basis", "basisRate"),
    ),
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/order"),
    ws_api="order.place",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_FUTURES_ORDER_TYPE),
        Param(name="positionSide", kind=Kind.ENUM, enum=_POSITION_SIDE),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False, as_text=True),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId", pattern="[.A-Z:/a-z0-9_-]{1,36}"),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="closePosition", kind=Kind.BOOL, as_text=True),
        Param(name="activationPrice", kind=Kind.DECIMAL),
        Param(name="callbackRate", kind=Kind.DECIMAL, min=Decimal("0.1"), max=10),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_FUTURES_TIME_IN_FORCE),
        Param(name="workingType", kind=Kind.ENUM, enum=_WORKING_TYPE, default="CONTRACT_PRICE"),
        Param(name="priceProtect", kind=Kind.BOOL, default=False, as_text=True),
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
        Rule(not_together=("price", "priceMatch")),
    ),
    weight=Weight(cases=(Case(),)),
    orders=1,
    client_id="newClientOrderId",
)
CREATE_BATCH_ORDERS: Final[Operation[list[types.PlacedOrder | types.RequestError]]] = Operation(
    name="create_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/batchOrders"),
    params=(
        Param(name="batchOrders", kind=Kind.OBJECT, required=True, many=True, max_items=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    order_counts={"10s": 5, "1m": 1},
)
MODIFY_ORDER: Final[Operation[types.ModifiedOrder]] = Operation(
    name="modify_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/dapi/v1/order"),
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
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    orders=1,
)
MODIFY_BATCH_ORDERS: Final[Operation[list[types.ModifiedOrder | types.RequestError]]] = Operation(
    name="modify_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/dapi/v1/batchOrders"),
    params=(
        Param(name="batchOrders", kind=Kind.OBJECT, required=True, many=True, max_items=5),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    order_counts={"10s": 5, "1m": 1},
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/dapi/v1/order"),
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
CANCEL_BATCH_ORDERS: Final[Operation[list[types.CanceledOrder | types.RequestError]]] = Operation(
    name="cancel_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/dapi/v1/batchOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderIdList", kind=Kind.INT, many=True),
        Param(name="origClientOrderIdList", many=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderIdList", "origClientOrderIdList")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_ORDERS: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/dapi/v1/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
COUNTDOWN_CANCEL_ALL_ORDERS: Final[Operation[types.Countdown]] = Operation(
    name="countdown_cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/dapi/v1/countdownCancelAll"),
    params=(
        Param(name="symbol", required=True),
        Param(name="countdownTime", kind=Kind.INT, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
)
GET_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/order"),
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
    rest=("GET", "/dapi/v1/openOrder"),
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
    rest=("GET", "/dapi/v1/openOrders"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ALL_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_all_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/allOrders"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(any_of=("symbol", "pair")),
        Rule(not_together=("pair", "orderId")),
        Rule(max_window_ms=604800000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=100,
        limit="limit",
        time="time",
        id="orderId",
        param="orderId",
        start="startTime",
        end="endTime",
        window=604800000,
        lookback=7776000000,
        times=("updateTime", "goodTillDate", "time"),
        decimals=(
            "price",
            "origQty",
            "executedQty",
            "stopPrice",
            "avgPrice",
            "cumBase",
            "cumQty",
            "cumQuote",
        ),
    ),
)
GET_ORDER_MODIFY_HISTORY: Final[Operation[list[types.OrderAmendment]]] = Operation(
    name="get_order_modify_history",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/orderAmendment"),
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
    pages=Pages(
        by="time",
        most=100,
        limit="limit",
        time="time",
        start="startTime",
        end="endTime",
        lookback=7776000000,
        times=("time",),
    ),
)
GET_FORCE_ORDERS: Final[Operation[list[types.ForcedOrder]]] = Operation(
    name="get_force_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/forceOrders"),
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
    pages=Pages(
        by="time",
        most=100,
        limit="limit",
        time="time",
        start="startTime",
        end="endTime",
        window=604800000,
        lookback=7776000000,
        times=("updateTime", "time", "goodTillDate"),
        decimals=("price", "origQty", "executedQty", "stopPrice", "avgPrice", "cumBase", "cumQuote"),
    ),
)
GET_USER_TRADES: Final[Operation[list[types.AccountTrade]]] = Operation(
    name="get_user_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/dapi/v1/userTrades"),
    params=(
        Param(name="symbol"),
        Param(name="pair"),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=50),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(
        Rule(any_of=("symbol", "pair")),
        Rule(not_together=("symbol", "pair")),
        Rule(not_together=("pair", "fromId")),
        Rule(when={"orderId": ("present",)}, requires=(("symbol",),)),
        Rule(not_together=("fromId", "startTime")),
        Rule(not_together=("fromId", "endTime")),
        Rule(max_window_ms=604800000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="time",
        id="id",
        param="fromId",
        start="startTime",
        end="endTime",
        window=604800000,
        lookback=7776000000,
        times=("time",),
        decimals=("price", "qty", "baseQty", "quoteQty", "realizedPnl", "commission"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_balance": GET_BALANCE,
    "get_commission": GET_COMMISSION,
    "get_income": GET_INCOME,
    "get_order_download_id": GET_ORDER_DOWNLOAD_ID,
    "get_trade_download_id": GET_TRADE_DOWNLOAD_ID,
    "get_income_download_id": GET_INCOME_DOWNLOAD_ID,
    "get_order_download_link": GET_ORDER_DOWNLOAD_LINK,
    "get_trade_download_link": GET_TRADE_DOWNLOAD_LINK,
    "get_income_download_link": GET_INCOME_DOWNLOAD_LINK,
    "create_algo_order": CREATE_ALGO_ORDER,
    "cancel_algo_order": CANCEL_ALGO_ORDER,
    "get_open_algo_orders": GET_OPEN_ALGO_ORDERS,
    "ping": PING,
    "get_server_time": GET_SERVER_TIME,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_orderbook": GET_ORDERBOOK,
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
    "get_orderbook_ticker": GET_ORDERBOOK_TICKER,
    "get_position": GET_POSITION,
    "get_position_risk": GET_POSITION_RISK,
    "get_adl_quantile": GET_ADL_QUANTILE,
    "get_position_mode": GET_POSITION_MODE,
    "set_position_mode": SET_POSITION_MODE,
    "set_leverage": SET_LEVERAGE,
    "set_margin_type": SET_MARGIN_TYPE,
    "set_position_margin": SET_POSITION_MARGIN,
    "get_position_margin_history": GET_POSITION_MARGIN_HISTORY,
    "get_leverage_bracket": GET_LEVERAGE_BRACKET,
    "get_pair_leverage_bracket": GET_PAIR_LEVERAGE_BRACKET,
    "get_premium_index": GET_PREMIUM_INDEX,
    "get_funding_rate": GET_FUNDING_RATE,
    "get_funding_info": GET_FUNDING_INFO,
    "get_constituents": GET_CONSTITUENTS,
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
    "get_taker_buy_sell_volume": GET_TAKER_BUY_SELL_VOLUME,
    "get_basis": GET_BASIS,
    "create_order": CREATE_ORDER,
    "create_batch_orders": CREATE_BATCH_ORDERS,
    "modify_order": MODIFY_ORDER,
    "modify_batch_orders": MODIFY_BATCH_ORDERS,
    "cancel_order": CANCEL_ORDER,
    "cancel_batch_orders": CANCEL_BATCH_ORDERS,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "countdown_cancel_all_orders": COUNTDOWN_CANCEL_ALL_ORDERS,
    "get_order": GET_ORDER,
    "get_open_order": GET_OPEN_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "get_order_modify_history": GET_ORDER_MODIFY_HISTORY,
    "get_force_orders": GET_FORCE_ORDERS,
    "get_user_trades": GET_USER_TRADES,
}
"""By the name of the method."""

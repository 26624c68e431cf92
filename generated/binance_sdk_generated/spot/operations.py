"""Every operation of Spot, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Param, Rule, Security, Weight, When

if TYPE_CHECKING:
    from . import types

_ORDER_TYPE: Final = (
    "LIMIT",
    "MARKET",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT",
    "TAKE_PROFIT_LIMIT",
    "LIMIT_MAKER",
)
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT", "FULL")
_ORDER_SIDE: Final = ("BUY", "SELL")
_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK")
_SELF_TRADE_PREVENTION_MODE: Final = (
    "NONE",
    "EXPIRE_MAKER",
    "EXPIRE_TAKER",
    "EXPIRE_BOTH",
    "DECREMENT",
    "TRANSFER",
)
_PEG_PRICE_TYPE: Final = ("PRIMARY_PEG", "MARKET_PEG")
_PEG_OFFSET_TYPE: Final = ("PRICE_LEVEL",)
_CANCEL_RESTRICTIONS: Final = ("ONLY_NEW", "ONLY_PARTIALLY_FILLED")
_CANCEL_REPLACE_MODE: Final = ("STOP_ON_FAILURE", "ALLOW_FAILURE")
_ORDER_RATE_LIMIT_EXCEEDED_MODE: Final = ("DO_NOTHING", "CANCEL_ONLY")
_TICKER_TYPE: Final = ("FULL", "MINI")
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

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/account"),
    ws_api="account.status",
    params=(
        Param(name="omitZeroBalances", kind=Kind.BOOL, default=False),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/order"),
    ws_api="order.status",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=4),)),
    idempotent=True,
)
GET_OPEN_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/openOrders"),
    ws_api="openOrders.status",
    params=(
        Param(name="symbol"),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=6, when=(When(param="symbol", present=True),)), Case(weight=80))),
    idempotent=True,
)
GET_ALL_ORDERS: Final[Operation[list[types.QueriedOrder]]] = Operation(
    name="get_all_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/allOrders"),
    ws_api="allOrders",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(max_window_ms=86400000),),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_OCO: Final[Operation[types.OrderList]] = Operation(
    name="get_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/orderList"),
    ws_api="orderList.status",
    params=(
        Param(name="orderListId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(any_of=("orderListId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=4),)),
    idempotent=True,
)
GET_ALL_OCO: Final[Operation[list[types.OrderList]]] = Operation(
    name="get_all_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/allOrderList"),
    ws_api="allOrderLists",
    params=(
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(max_window_ms=86400000),
        Rule(not_together=("fromId", "startTime"), only="rest"),
        Rule(not_together=("fromId", "endTime"), only="rest"),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_OPEN_OCO: Final[Operation[list[types.OrderList]]] = Operation(
    name="get_open_oco",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/openOrderList"),
    ws_api="openOrderLists.status",
    params=(
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=6),)),
    idempotent=True,
)
GET_TRADES: Final[Operation[list[types.AccountTrade]]] = Operation(
    name="get_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/myTrades"),
    ws_api="myTrades",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(max_window_ms=86400000),
        Rule(not_together=("fromId", "startTime")),
        Rule(not_together=("fromId", "endTime")),
        Rule(not_together=("orderId", "startTime")),
        Rule(not_together=("orderId", "endTime")),
    ),
    weight=Weight(cases=(Case(weight=5, when=(When(param="orderId", present=True),)), Case(weight=20))),
    idempotent=True,
)
GET_ORDER_RATE_LIMIT: Final[Operation[list[types.UsedRateLimit]]] = Operation(
    name="get_order_rate_limit",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/rateLimit/order"),
    ws_api="account.rateLimits.orders",
    params=(
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=40),)),
    idempotent=True,
)
GET_PREVENTED_MATCHES: Final[Operation[list[types.PreventedMatch]]] = Operation(
    name="get_prevented_matches",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/myPreventedMatches"),
    ws_api="myPreventedMatches",
    params=(
        Param(name="symbol", required=True),
        Param(name="preventedMatchId", kind=Kind.INT),
        Param(name="orderId", kind=Kind.INT),
        Param(name="fromPreventedMatchId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(exactly_one_of=("preventedMatchId", "orderId")),
        Rule(when={"fromPreventedMatchId": ("present",)}, requires=(("orderId",),)),
    ),
    weight=Weight(
        cases=(Case(weight=2, when=(When(param="preventedMatchId", present=True),)), Case(weight=20))
    ),
    idempotent=True,
)
GET_ALLOCATIONS: Final[Operation[list[types.Allocation]]] = Operation(
    name="get_allocations",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/myAllocations"),
    ws_api="myAllocations",
    params=(
        Param(name="symbol", required=True),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="fromAllocationId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="orderId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(max_window_ms=86400000),
        Rule(not_together=("fromAllocationId", "startTime")),
        Rule(not_together=("fromAllocationId", "endTime")),
        Rule(not_together=("orderId", "startTime")),
        Rule(not_together=("orderId", "endTime")),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_COMMISSION: Final[Operation[types.Commission]] = Operation(
    name="get_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/account/commission"),
    ws_api="account.commission",
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_ORDER_AMENDMENTS: Final[Operation[list[types.Amendment]]] = Operation(
    name="get_order_amendments",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/order/amendments"),
    ws_api="order.amendments",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT, required=True),
        Param(name="fromExecutionId", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=4),)),
    idempotent=True,
)
GET_MY_FILTERS: Final[Operation[types.AccountFilters]] = Operation(
    name="get_my_filters",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/api/v3/myFilters"),
    ws_api="myFilters",
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=40),)),
    idempotent=True,
)
PING: Final[Operation[types.PingResult]] = Operation(
    name="ping",
    rest=("GET", "/api/v3/ping"),
    ws_api="ping",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_SERVER_TIME: Final[Operation[types.ServerTime]] = Operation(
    name="get_server_time",
    rest=("GET", "/api/v3/time"),
    ws_api="time",
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfo]] = Operation(
    name="get_exchange_info",
    rest=("GET", "/api/v3/exchangeInfo"),
    ws_api="exchangeInfo",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True),
        Param(name="permissions", many=True),
        Param(name="showPermissionSets", kind=Kind.BOOL, default=True),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(
        Rule(not_together=("symbol", "symbols", "permissions")),
        Rule(not_together=("symbol", "symbolStatus")),
        Rule(not_together=("symbols", "symbolStatus")),
    ),
    weight=Weight(cases=(Case(weight=20),)),
    idempotent=True,
)
GET_EXECUTION_RULES: Final[Operation[types.ExecutionRules]] = Operation(
    name="get_execution_rules",
    rest=("GET", "/api/v3/executionRules"),
    ws_api="executionRules",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule(not_together=("symbol", "symbols", "symbolStatus")),),
    weight=Weight(
        cases=(
            Case(weight=2, when=(When(param="symbol", present=True),)),
            Case(when=(When(param="symbols", present=True),), per_item=2, item_param="symbols", cap=40),
            Case(weight=40),
        )
    ),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook",
    rest=("GET", "/api/v3/depth"),
    ws_api="depth",
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, min=1, max=5000, default=100),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    weight=Weight(
        cases=(
            Case(weight=5, when=(When(param="limit", min=1, max=100),)),
            Case(weight=25, when=(When(param="limit", min=101, max=500),)),
            Case(weight=50, when=(When(param="limit", min=501, max=1000),)),
            Case(weight=250),
        )
    ),
    idempotent=True,
)
GET_RECENT_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_recent_trades",
    rest=("GET", "/api/v3/trades"),
    ws_api="trades.recent",
    params=(Param(name="symbol", required=True), Param(name="limit", kind=Kind.INT, max=1000, default=500)),
    weight=Weight(cases=(Case(weight=25),)),
    idempotent=True,
)
GET_HISTORICAL_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_historical_trades",
    rest=("GET", "/api/v3/historicalTrades"),
    ws_api="trades.historical",
    params=(
        Param(name="symbol", required=True),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
        Param(name="fromId", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=25),)),
    idempotent=True,
)
GET_HISTORICAL_BLOCK_TRADES: Final[Operation[list[types.PublicBlockTrade]]] = Operation(
    name="get_historical_block_trades",
    rest=("GET", "/api/v3/historicalBlockTrades"),
    ws_api="blockTrades.historical",
    params=(
        Param(name="symbol", required=True),
        Param(name="fromId", kind=Kind.INT, required=True),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
    ),
    weight=Weight(cases=(Case(weight=25),)),
    idempotent=True,
)
GET_AGGREGATE_TRADES: Final[Operation[list[types.PublicAggTrade]]] = Operation(
    name="get_aggregate_trades",
    rest=("GET", "/api/v3/aggTrades"),
    ws_api="trades.aggregate",
    params=(
        Param(name="symbol", required=True),
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
    ),
    rules=(
        Rule(not_together=("fromId", "startTime"), only="ws_api"),
        Rule(not_together=("fromId", "endTime"), only="ws_api"),
    ),
    weight=Weight(cases=(Case(weight=4),)),
    idempotent=True,
)
GET_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_klines",
    rest=("GET", "/api/v3/klines"),
    ws_api="klines",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="timeZone", default="0"),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
    ),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
GET_UI_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_ui_klines",
    rest=("GET", "/api/v3/uiKlines"),
    ws_api="uiKlines",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="timeZone", default="0"),
        Param(name="limit", kind=Kind.INT, max=1000, default=500),
    ),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
GET_AVERAGE_PRICE: Final[Operation[types.AveragePrice]] = Operation(
    name="get_average_price",
    rest=("GET", "/api/v3/avgPrice"),
    ws_api="avgPrice",
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
GET_TICKER: Final[Operation[types.TickerStatistics | list[types.TickerStatistics]]] = Operation(
    name="get_ticker",
    rest=("GET", "/api/v3/ticker/24hr"),
    ws_api="ticker.24hr",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True),
        Param(name="type", kind=Kind.ENUM, enum=_TICKER_TYPE, default="FULL"),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule(not_together=("symbol", "symbols")),),
    weight=Weight(
        cases=(
            Case(weight=2, when=(When(param="symbol", present=True),)),
            Case(weight=2, when=(When(param="symbols", count_min=1, count_max=20),)),
            Case(weight=40, when=(When(param="symbols", count_min=21, count_max=100),)),
            Case(weight=80),
        )
    ),
    idempotent=True,
)
GET_TRADING_DAY_TICKER: Final[Operation[types.WindowStatistics | list[types.WindowStatistics]]] = Operation(
    name="get_trading_day_ticker",
    rest=("GET", "/api/v3/ticker/tradingDay"),
    ws_api="ticker.tradingDay",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True, max_items=100),
        Param(name="timeZone", default="0"),
        Param(name="type", kind=Kind.ENUM, enum=_TICKER_TYPE, default="FULL"),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule(any_of=("symbol", "symbols")),),
    weight=Weight(
        cases=(
            Case(when=(When(param="symbols", present=True),), per_item=4, item_param="symbols", cap=200),
            Case(weight=4),
        )
    ),
    idempotent=True,
)
GET_ROLLING_WINDOW_TICKER: Final[Operation[types.WindowStatistics | list[types.WindowStatistics]]] = (
    Operation(
        name="get_rolling_window_ticker",
        rest=("GET", "/api/v3/ticker"),
        ws_api="ticker",
        params=(
            Param(name="symbol"),
            Param(name="symbols", many=True, max_items=100),
            Param(
                name="windowSize", pattern="([1-9]|[1-5][0-9])m|([1-9]|1[0-9]|2[0-3])h|[1-7]d", default="1d"
            ),
            Param(name="type", kind=Kind.ENUM, enum=_TICKER_TYPE, default="FULL"),
            Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
        ),
        rules=(Rule(any_of=("symbol", "symbols")),),
        weight=Weight(
            cases=(
                Case(when=(When(param="symbols", present=True),), per_item=4, item_param="symbols", cap=200),
                Case(weight=4),
            )
        ),
        idempotent=True,
    )
)
GET_TICKER_PRICE: Final[Operation[types.PriceTicker | list[types.PriceTicker]]] = Operation(
    name="get_ticker_price",
    rest=("GET", "/api/v3/ticker/price"),
    ws_api="ticker.price",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule(not_together=("symbol", "symbols")),),
    weight=Weight(cases=(Case(weight=2, when=(When(param="symbol", present=True),)), Case(weight=4))),
    idempotent=True,
)
GET_ORDERBOOK_TICKER: Final[Operation[types.BestPrices | list[types.BestPrices]]] = Operation(
    name="get_orderbook_ticker",
    rest=("GET", "/api/v3/ticker/bookTicker"),
    ws_api="ticker.book",
    params=(
        Param(name="symbol"),
        Param(name="symbols", many=True),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    rules=(Rule(not_together=("symbol", "symbols")),),
    weight=Weight(cases=(Case(weight=2, when=(When(param="symbol", present=True),)), Case(weight=4))),
    idempotent=True,
)
GET_REFERENCE_PRICE: Final[Operation[types.ReferencePriceInfo | types.RequestError]] = Operation(
    name="get_reference_price",
    rest=("GET", "/api/v3/referencePrice"),
    ws_api="referencePrice",
    params=(Param(name="symbol", required=True),),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
GET_REFERENCE_PRICE_CALCULATION: Final[Operation[types.ReferencePriceCalculation]] = Operation(
    name="get_reference_price_calculation",
    rest=("GET", "/api/v3/referencePrice/calculation"),
    ws_api="referencePrice.calculation",
    params=(
        Param(name="symbol", required=True),
        Param(name="symbolStatus", kind=Kind.ENUM, enum=("TRADING", "HALT", "BREAK")),
    ),
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
CREATE_OCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_oco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/orderList/oco"),
    ws_api="orderList.place.oco",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(
            name="aboveType",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(
            name="belowType",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(name="listClientOrderId"),
        Param(name="aboveClientOrderId"),
        Param(name="aboveIcebergQty", kind=Kind.DECIMAL),
        Param(name="abovePrice", kind=Kind.DECIMAL),
        Param(name="aboveStopPrice", kind=Kind.DECIMAL),
        Param(name="aboveTrailingDelta", kind=Kind.INT),
        Param(name="aboveTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="aboveStrategyId", kind=Kind.INT),
        Param(name="aboveStrategyType", kind=Kind.INT, min=1000000),
        Param(name="abovePegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="abovePegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="abovePegOffsetValue", kind=Kind.INT, max=100),
        Param(name="belowClientOrderId"),
        Param(name="belowIcebergQty", kind=Kind.DECIMAL),
        Param(name="belowPrice", kind=Kind.DECIMAL),
        Param(name="belowStopPrice", kind=Kind.DECIMAL),
        Param(name="belowTrailingDelta", kind=Kind.INT),
        Param(name="belowTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="belowStrategyId", kind=Kind.INT),
        Param(name="belowStrategyType", kind=Kind.INT, min=1000000),
        Param(name="belowPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="belowPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="belowPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"aboveType": ("LIMIT_MAKER",)}, requires=(("abovePrice", "abovePegPriceType"),)),
        Rule(
            when={"aboveType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("aboveStopPrice", "aboveTrailingDelta"),),
        ),
        Rule(
            when={"aboveType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("aboveTimeInForce",),
                ("abovePrice", "abovePegPriceType"),
                ("aboveStopPrice", "aboveTrailingDelta"),
            ),
        ),
        Rule(when={"belowType": ("LIMIT_MAKER",)}, requires=(("belowPrice", "belowPegPriceType"),)),
        Rule(
            when={"belowType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("belowStopPrice", "belowTrailingDelta"),),
        ),
        Rule(
            when={"belowType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("belowTimeInForce",),
                ("belowPrice", "belowPegPriceType"),
                ("belowStopPrice", "belowTrailingDelta"),
            ),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=2,
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OTO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_oto",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/orderList/oto"),
    ws_api="orderList.place.oto",
    params=(
        Param(name="symbol", required=True),
        Param(name="workingType", kind=Kind.ENUM, required=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param(name="workingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="workingPrice", kind=Kind.DECIMAL, required=True),
        Param(name="workingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="pendingType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="pendingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="pendingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="workingStrategyId", kind=Kind.INT),
        Param(name="workingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="workingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="workingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="workingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pendingClientOrderId"),
        Param(name="pendingPrice", kind=Kind.DECIMAL),
        Param(name="pendingStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingTrailingDelta", kind=Kind.INT),
        Param(name="pendingIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingStrategyId", kind=Kind.INT),
        Param(name="pendingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(
            when={"pendingType": ("LIMIT",)},
            requires=(("pendingTimeInForce",), ("pendingPrice", "pendingPegPriceType")),
        ),
        Rule(when={"pendingType": ("LIMIT_MAKER",)}, requires=(("pendingPrice", "pendingPegPriceType"),)),
        Rule(
            when={"pendingType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingStopPrice", "pendingTrailingDelta"),),
        ),
        Rule(
            when={"pendingType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingTimeInForce",),
                ("pendingPrice", "pendingPegPriceType"),
                ("pendingStopPrice", "pendingTrailingDelta"),
            ),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=2,
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OTOCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_otoco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/orderList/otoco"),
    ws_api="orderList.place.otoco",
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
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="workingStrategyId", kind=Kind.INT),
        Param(name="workingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="workingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="workingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="workingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pendingAboveClientOrderId"),
        Param(name="pendingAbovePrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveTrailingDelta", kind=Kind.INT),
        Param(name="pendingAboveIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingAboveTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingAboveStrategyId", kind=Kind.INT),
        Param(name="pendingAboveStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingAbovePegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingAbovePegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingAbovePegOffsetValue", kind=Kind.INT, max=100),
        Param(
            name="pendingBelowType",
            kind=Kind.ENUM,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(name="pendingBelowClientOrderId"),
        Param(name="pendingBelowPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowTrailingDelta", kind=Kind.INT),
        Param(name="pendingBelowIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingBelowTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingBelowStrategyId", kind=Kind.INT),
        Param(name="pendingBelowStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingBelowPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingBelowPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingBelowPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(
            when={"pendingAboveType": ("LIMIT_MAKER",)},
            requires=(("pendingAbovePrice", "pendingAbovePegPriceType"),),
        ),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingAboveStopPrice", "pendingAboveTrailingDelta"),),
        ),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingAboveTimeInForce",),
                ("pendingAbovePrice", "pendingAbovePegPriceType"),
                ("pendingAboveStopPrice", "pendingAboveTrailingDelta"),
            ),
        ),
        Rule(
            when={"pendingBelowType": ("LIMIT_MAKER",)},
            requires=(("pendingBelowPrice", "pendingBelowPegPriceType"),),
        ),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingBelowStopPrice", "pendingBelowTrailingDelta"),),
        ),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingBelowTimeInForce",),
                ("pendingBelowPrice", "pendingBelowPegPriceType"),
                ("pendingBelowStopPrice", "pendingBelowTrailingDelta"),
            ),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=3,
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OPO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_opo",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/orderList/opo"),
    ws_api="orderList.place.opo",
    params=(
        Param(name="symbol", required=True),
        Param(name="workingType", kind=Kind.ENUM, required=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param(name="workingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="workingPrice", kind=Kind.DECIMAL, required=True),
        Param(name="workingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="pendingType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="pendingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="workingStrategyId", kind=Kind.INT),
        Param(name="workingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="workingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="workingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="workingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pendingClientOrderId"),
        Param(name="pendingPrice", kind=Kind.DECIMAL),
        Param(name="pendingStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingTrailingDelta", kind=Kind.INT),
        Param(name="pendingIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingStrategyId", kind=Kind.INT),
        Param(name="pendingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(
            when={"pendingType": ("LIMIT",)},
            requires=(("pendingTimeInForce",), ("pendingPrice", "pendingPegPriceType")),
        ),
        Rule(when={"pendingType": ("LIMIT_MAKER",)}, requires=(("pendingPrice", "pendingPegPriceType"),)),
        Rule(
            when={"pendingType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingStopPrice", "pendingTrailingDelta"),),
        ),
        Rule(
            when={"pendingType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingTimeInForce",),
                ("pendingPrice", "pendingPegPriceType"),
                ("pendingStopPrice", "pendingTrailingDelta"),
            ),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=2,
    client_id="listClientOrderId",
    list_client_id=True,
)
CREATE_OPOCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_opoco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/orderList/opoco"),
    ws_api="orderList.place.opoco",
    params=(
        Param(name="symbol", required=True),
        Param(name="workingType", kind=Kind.ENUM, required=True, enum=("LIMIT", "LIMIT_MAKER")),
        Param(name="workingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="workingPrice", kind=Kind.DECIMAL, required=True),
        Param(name="workingQuantity", kind=Kind.DECIMAL, required=True),
        Param(name="pendingSide", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(
            name="pendingAboveType",
            kind=Kind.ENUM,
            required=True,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"),
        ),
        Param(name="listClientOrderId"),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="workingClientOrderId"),
        Param(name="workingIcebergQty", kind=Kind.DECIMAL),
        Param(name="workingTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="workingStrategyId", kind=Kind.INT),
        Param(name="workingStrategyType", kind=Kind.INT, min=1000000),
        Param(name="workingPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="workingPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="workingPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pendingAboveClientOrderId"),
        Param(name="pendingAbovePrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingAboveTrailingDelta", kind=Kind.INT),
        Param(name="pendingAboveIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingAboveTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingAboveStrategyId", kind=Kind.INT),
        Param(name="pendingAboveStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingAbovePegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingAbovePegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingAbovePegOffsetValue", kind=Kind.INT, max=100),
        Param(
            name="pendingBelowType",
            kind=Kind.ENUM,
            enum=("STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"),
        ),
        Param(name="pendingBelowClientOrderId"),
        Param(name="pendingBelowPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowStopPrice", kind=Kind.DECIMAL),
        Param(name="pendingBelowTrailingDelta", kind=Kind.INT),
        Param(name="pendingBelowIcebergQty", kind=Kind.DECIMAL),
        Param(name="pendingBelowTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="pendingBelowStrategyId", kind=Kind.INT),
        Param(name="pendingBelowStrategyType", kind=Kind.INT, min=1000000),
        Param(name="pendingBelowPegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pendingBelowPegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="pendingBelowPegOffsetValue", kind=Kind.INT, max=100),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"workingType": ("LIMIT",)}, requires=(("workingTimeInForce",),)),
        Rule(
            when={"pendingAboveType": ("LIMIT_MAKER",)},
            requires=(("pendingAbovePrice", "pendingAbovePegPriceType"),),
        ),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingAboveStopPrice", "pendingAboveTrailingDelta"),),
        ),
        Rule(
            when={"pendingAboveType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingAboveTimeInForce",),
                ("pendingAbovePrice", "pendingAbovePegPriceType"),
                ("pendingAboveStopPrice", "pendingAboveTrailingDelta"),
            ),
        ),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("pendingBelowStopPrice", "pendingBelowTrailingDelta"),),
        ),
        Rule(
            when={"pendingBelowType": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("pendingBelowTimeInForce",),
                ("pendingBelowPrice", "pendingBelowPegPriceType"),
                ("pendingBelowStopPrice", "pendingBelowTrailingDelta"),
            ),
        ),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=3,
    client_id="listClientOrderId",
    list_client_id=True,
)
CANCEL_OCO: Final[Operation[types.CanceledOrderList]] = Operation(
    name="cancel_oco",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/api/v3/orderList"),
    ws_api="orderList.cancel",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderListId", kind=Kind.INT),
        Param(name="listClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(any_of=("orderListId", "listClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
)
CREATE_LEGACY_OCO: Final[Operation[types.PlacedOrderList]] = Operation(
    name="create_legacy_oco",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/order/oco"),
    ws_api="orderList.place",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL, required=True),
        Param(name="stopPrice", kind=Kind.DECIMAL, required=True, only="rest"),
        Param(name="stopPrice", kind=Kind.DECIMAL, only="ws_api"),
        Param(name="listClientOrderId"),
        Param(name="limitClientOrderId"),
        Param(name="limitStrategyId", kind=Kind.INT),
        Param(name="limitStrategyType", kind=Kind.INT, min=1000000),
        Param(name="limitIcebergQty", kind=Kind.DECIMAL),
        Param(name="trailingDelta", kind=Kind.INT),
        Param(name="stopClientOrderId"),
        Param(name="stopStrategyId", kind=Kind.INT),
        Param(name="stopStrategyType", kind=Kind.INT, min=1000000),
        Param(name="stopLimitPrice", kind=Kind.DECIMAL),
        Param(name="stopIcebergQty", kind=Kind.DECIMAL),
        Param(name="stopLimitTimeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(when={"stopLimitPrice": ("present",)}, requires=(("stopLimitTimeInForce",),)),
        Rule(any_of=("stopPrice", "trailingDelta"), only="ws_api"),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=2,
    client_id="listClientOrderId",
    list_client_id=True,
    deprecated_after="2024-04-02",
    successor="create_oco",
)
SESSION_LOGON: Final[Operation[types.Session]] = Operation(
    name="session_logon",
    security=Security.USER_DATA,
    signed=True,
    ws_api="session.logon",
    params=(
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
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
SUBSCRIBE_USER_DATA_STREAM: Final[Operation[types.Subscription]] = Operation(
    name="subscribe_user_data_stream",
    security=Security.USER_STREAM,
    ws_api="userDataStream.subscribe",
    weight=Weight(cases=(Case(weight=2),)),
    key_types=("ed25519",),
    accept=(-2035,),
)
SUBSCRIBE_USER_DATA_STREAM_SIGNATURE: Final[Operation[types.Subscription]] = Operation(
    name="subscribe_user_data_stream_signature",
    security=Security.USER_STREAM,
    signed=True,
    ws_api="userDataStream.subscribe.signature",
    params=(
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=2),)),
    always_signed=True,
    accept=(-2035,),
)
SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN: Final[Operation[types.Subscription]] = Operation(
    name="subscribe_user_data_stream_listen_token",
    security=Security.USER_STREAM,
    ws_api="userDataStream.subscribe.listenToken",
    params=(Param(name="listenToken", required=True),),
    weight=Weight(cases=(Case(weight=2),)),
)
UNSUBSCRIBE_USER_DATA_STREAM: Final[Operation[types.UnsubscribeUserDataStreamResult]] = Operation(
    name="unsubscribe_user_data_stream",
    ws_api="userDataStream.unsubscribe",
    params=(Param(name="subscriptionId", kind=Kind.INT),),
    weight=Weight(cases=(Case(weight=2),)),
)
GET_SESSION_SUBSCRIPTIONS: Final[Operation[list[types.Subscription]]] = Operation(
    name="get_session_subscriptions",
    ws_api="session.subscriptions",
    weight=Weight(cases=(Case(weight=2),)),
    idempotent=True,
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/order"),
    ws_api="order.place",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="quoteOrderQty", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="strategyType", kind=Kind.INT, min=1000000),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="trailingDelta", kind=Kind.INT),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="pegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(
            when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "pegPriceType"))
        ),
        Rule(when={"type": ("LIMIT_MAKER",)}, requires=(("quantity",), ("price", "pegPriceType"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity", "quoteOrderQty"),)),
        Rule(
            when={"type": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("quantity",), ("stopPrice", "trailingDelta")),
        ),
        Rule(
            when={"type": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("timeInForce",),
                ("quantity",),
                ("price", "pegPriceType"),
                ("stopPrice", "trailingDelta"),
            ),
        ),
        Rule(when={"pegOffsetType": ("present",)}, requires=(("pegOffsetValue",),)),
        Rule(when={"pegOffsetValue": ("present",)}, requires=(("pegOffsetType",),)),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=1,
    client_id="newClientOrderId",
)
CREATE_TEST_ORDER: Final[Operation[types.TestOrder]] = Operation(
    name="create_test_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/order/test"),
    ws_api="order.test",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="computeCommissionRates", kind=Kind.BOOL, default=False),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="quoteOrderQty", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="strategyType", kind=Kind.INT, min=1000000),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="trailingDelta", kind=Kind.INT),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="pegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(
            when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "pegPriceType"))
        ),
        Rule(when={"type": ("LIMIT_MAKER",)}, requires=(("quantity",), ("price", "pegPriceType"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity", "quoteOrderQty"),)),
        Rule(
            when={"type": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("quantity",), ("stopPrice", "trailingDelta")),
        ),
        Rule(
            when={"type": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("timeInForce",),
                ("quantity",),
                ("price", "pegPriceType"),
                ("stopPrice", "trailingDelta"),
            ),
        ),
        Rule(when={"pegOffsetType": ("present",)}, requires=(("pegOffsetValue",),)),
        Rule(when={"pegOffsetValue": ("present",)}, requires=(("pegOffsetType",),)),
    ),
    weight=Weight(
        cases=(
            Case(weight=20, when=(When(param="computeCommissionRates", values=("true",)),)),
            Case(weight=1),
        )
    ),
    idempotent=True,
)
CREATE_SOR_ORDER: Final[Operation[types.PlacedOrder | list[types.PlacedOrder]]] = Operation(
    name="create_sor_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/sor/order"),
    ws_api="sor.order.place",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=("LIMIT", "MARKET")),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="strategyType", kind=Kind.INT, min=1000000),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="FULL"),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("price",))),),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=1,
    client_id="newClientOrderId",
)
CREATE_TEST_SOR_ORDER: Final[Operation[types.TestOrder]] = Operation(
    name="create_test_sor_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/sor/order/test"),
    ws_api="sor.order.test",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=("LIMIT", "MARKET")),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="computeCommissionRates", kind=Kind.BOOL, default=False),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="strategyType", kind=Kind.INT, min=1000000),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="FULL"),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("price",))),),
    weight=Weight(
        cases=(
            Case(weight=20, when=(When(param="computeCommissionRates", values=("true",)),)),
            Case(weight=1),
        )
    ),
    idempotent=True,
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder | types.CanceledOrderList]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/api/v3/order"),
    ws_api="order.cancel",
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="cancelRestrictions", kind=Kind.ENUM, enum=_CANCEL_RESTRICTIONS),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
)
CANCEL_ALL_ORDERS: Final[Operation[list[types.CanceledOrder | types.CanceledOrderList]]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/api/v3/openOrders"),
    ws_api="openOrders.cancelAll",
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
)
CANCEL_REPLACE_ORDER: Final[Operation[types.CancelReplace]] = Operation(
    name="cancel_replace_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/api/v3/order/cancelReplace"),
    ws_api="order.cancelReplace",
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="cancelReplaceMode", kind=Kind.ENUM, required=True, enum=_CANCEL_REPLACE_MODE),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE),
        Param(name="quantity", kind=Kind.DECIMAL),
        Param(name="quoteOrderQty", kind=Kind.DECIMAL),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="cancelNewClientOrderId"),
        Param(name="cancelOrigClientOrderId"),
        Param(name="cancelOrderId", kind=Kind.INT),
        Param(name="newClientOrderId"),
        Param(name="strategyId", kind=Kind.INT),
        Param(name="strategyType", kind=Kind.INT, min=1000000),
        Param(name="stopPrice", kind=Kind.DECIMAL),
        Param(name="trailingDelta", kind=Kind.INT),
        Param(name="icebergQty", kind=Kind.DECIMAL),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE),
        Param(name="selfTradePreventionMode", kind=Kind.ENUM, enum=_SELF_TRADE_PREVENTION_MODE),
        Param(name="cancelRestrictions", kind=Kind.ENUM, enum=_CANCEL_RESTRICTIONS),
        Param(
            name="orderRateLimitExceededMode",
            kind=Kind.ENUM,
            enum=_ORDER_RATE_LIMIT_EXCEEDED_MODE,
            default="DO_NOTHING",
        ),
        Param(name="pegPriceType", kind=Kind.ENUM, enum=_PEG_PRICE_TYPE),
        Param(name="pegOffsetValue", kind=Kind.INT, max=100),
        Param(name="pegOffsetType", kind=Kind.ENUM, enum=_PEG_OFFSET_TYPE),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(
        Rule(any_of=("cancelOrderId", "cancelOrigClientOrderId")),
        Rule(
            when={"type": ("LIMIT",)}, requires=(("timeInForce",), ("quantity",), ("price", "pegPriceType"))
        ),
        Rule(when={"type": ("LIMIT_MAKER",)}, requires=(("quantity",), ("price", "pegPriceType"))),
        Rule(when={"type": ("MARKET",)}, requires=(("quantity", "quoteOrderQty"),)),
        Rule(
            when={"type": ("STOP_LOSS", "TAKE_PROFIT")},
            requires=(("quantity",), ("stopPrice", "trailingDelta")),
        ),
        Rule(
            when={"type": ("STOP_LOSS_LIMIT", "TAKE_PROFIT_LIMIT")},
            requires=(
                ("timeInForce",),
                ("quantity",),
                ("price", "pegPriceType"),
                ("stopPrice", "trailingDelta"),
            ),
        ),
        Rule(when={"pegOffsetType": ("present",)}, requires=(("pegOffsetValue",),)),
        Rule(when={"pegOffsetValue": ("present",)}, requires=(("pegOffsetType",),)),
    ),
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    orders=1,
    client_id="newClientOrderId",
)
AMEND_ORDER: Final[Operation[types.OrderAmendment]] = Operation(
    name="amend_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/api/v3/order/amend/keepPriority"),
    ws_api="order.amend.keepPriority",
    params=(
        Param(name="symbol", required=True),
        Param(name="newQty", kind=Kind.DECIMAL, required=True, exclusive_min=0),
        Param(name="orderId", kind=Kind.INT),
        Param(name="origClientOrderId"),
        Param(name="newClientOrderId"),
        Param(name="recvWindow", kind=Kind.DECIMAL, max=60000, decimals=3, default=5000, as_number=True),
    ),
    rules=(Rule(any_of=("orderId", "origClientOrderId")),),
    weight=Weight(cases=(Case(weight=4),)),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_order": GET_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "get_oco": GET_OCO,
    "get_all_oco": GET_ALL_OCO,
    "get_open_oco": GET_OPEN_OCO,
    "get_trades": GET_TRADES,
    "get_order_rate_limit": GET_ORDER_RATE_LIMIT,
    "get_prevented_matches": GET_PREVENTED_MATCHES,
    "get_allocations": GET_ALLOCATIONS,
    "get_commission": GET_COMMISSION,
    "get_order_amendments": GET_ORDER_AMENDMENTS,
    "get_my_filters": GET_MY_FILTERS,
    "ping": PING,
    "get_server_time": GET_SERVER_TIME,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_execution_rules": GET_EXECUTION_RULES,
    "get_orderbook": GET_ORDERBOOK,
    "get_recent_trades": GET_RECENT_TRADES,
    "get_historical_trades": GET_HISTORICAL_TRADES,
    "get_historical_block_trades": GET_HISTORICAL_BLOCK_TRADES,
    "get_aggregate_trades": GET_AGGREGATE_TRADES,
    "get_klines": GET_KLINES,
    "get_ui_klines": GET_UI_KLINES,
    "get_average_price": GET_AVERAGE_PRICE,
    "get_ticker": GET_TICKER,
    "get_trading_day_ticker": GET_TRADING_DAY_TICKER,
    "get_rolling_window_ticker": GET_ROLLING_WINDOW_TICKER,
    "get_ticker_price": GET_TICKER_PRICE,
    "get_orderbook_ticker": GET_ORDERBOOK_TICKER,
    "get_reference_price": GET_REFERENCE_PRICE,
    "get_reference_price_calculation": GET_REFERENCE_PRICE_CALCULATION,
    "create_oco": CREATE_OCO,
    "create_oto": CREATE_OTO,
    "create_otoco": CREATE_OTOCO,
    "create_opo": CREATE_OPO,
    "create_opoco": CREATE_OPOCO,
    "cancel_oco": CANCEL_OCO,
    "create_legacy_oco": CREATE_LEGACY_OCO,
    "session_logon": SESSION_LOGON,
    "get_session_status": GET_SESSION_STATUS,
    "session_logout": SESSION_LOGOUT,
    "subscribe_user_data_stream": SUBSCRIBE_USER_DATA_STREAM,
    "subscribe_user_data_stream_signature": SUBSCRIBE_USER_DATA_STREAM_SIGNATURE,
    "subscribe_user_data_stream_listen_token": SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN,
    "unsubscribe_user_data_stream": UNSUBSCRIBE_USER_DATA_STREAM,
    "get_session_subscriptions": GET_SESSION_SUBSCRIPTIONS,
    "create_order": CREATE_ORDER,
    "create_test_order": CREATE_TEST_ORDER,
    "create_sor_order": CREATE_SOR_ORDER,
    "create_test_sor_order": CREATE_TEST_SOR_ORDER,
    "cancel_order": CANCEL_ORDER,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "cancel_replace_order": CANCEL_REPLACE_ORDER,
    "amend_order": AMEND_ORDER,
}
"""By the name of the method."""

"""Every operation of Options, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight, When

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_ORDER_TYPE: Final = ("LIMIT",)
_TIME_IN_FORCE: Final = ("GTC", "IOC", "FOK", "GTX")
_ORDER_RESP_TYPE: Final = ("ACK", "RESULT")
_SELF_TRADE_PREVENTION_MODE: Final = ("NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH")
_LIQUIDITY: Final = ("MAKER", "TAKER")
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

GET_ACCOUNT: Final[Operation[types.Account]] = Operation(
    name="get_account",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/marginAccount"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=3),)),
    idempotent=True,
)
GET_INCOME: Final[Operation[list[types.Bill]]] = Operation(
    name="get_income",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/bill"),
    params=(
        Param(name="currency", kind=Kind.ENUM, required=True, enum=("USDT",)),
        Param(name="recordId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="createDate",
        id="id",
        param="recordId",
        start="startTime",
        end="endTime",
        lookback=7776000000,
        times=("createDate",),
        decimals=("amount",),
    ),
)
GET_COMMISSION: Final[Operation[types.Commissions]] = Operation(
    name="get_commission",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/commission"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
SIGN_STOCK_CONTRACT: Final[Operation[types.Confirmation]] = Operation(
    name="sign_stock_contract",
    security=Security.USER_DATA,
    signed=True,
    rest=("POST", "/eapi/v1/stock/contract"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=50),)),
)
CREATE_BLOCK_ORDER: Final[Operation[types.BlockOrder]] = Operation(
    name="create_block_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/block/order/create"),
    params=(
        Param(name="liquidity", kind=Kind.ENUM, required=True, enum=_LIQUIDITY),
        Param(name="legs", kind=Kind.OBJECT, required=True, many=True, max_items=1),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
ACCEPT_BLOCK_ORDER: Final[Operation[types.BlockOrderState]] = Operation(
    name="accept_block_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/block/order/execute"),
    params=(
        Param(name="blockOrderMatchingKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
EXTEND_BLOCK_ORDER: Final[Operation[types.BlockOrderState]] = Operation(
    name="extend_block_order",
    security=Security.TRADE,
    signed=True,
    rest=("PUT", "/eapi/v1/block/order/create"),
    params=(
        Param(name="blockOrderMatchingKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
CANCEL_BLOCK_ORDER: Final[Operation[types.CancelBlockOrderResult]] = Operation(
    name="cancel_block_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/eapi/v1/block/order/create"),
    params=(
        Param(name="blockOrderMatchingKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
GET_BLOCK_ORDERS: Final[Operation[list[types.BlockOrderState]]] = Operation(
    name="get_block_orders",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/eapi/v1/block/order/orders"),
    params=(
        Param(name="blockOrderMatchingKey"),
        Param(name="endTime", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="underlying"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_BLOCK_ORDER: Final[Operation[types.BlockOrderState]] = Operation(
    name="get_block_order",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/block/order/execute"),
    params=(
        Param(name="blockOrderMatchingKey", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_BLOCK_TRADES: Final[Operation[list[types.BlockTrade]]] = Operation(
    name="get_block_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/block/user-trades"),
    params=(
        Param(name="endTime", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="underlying"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
PING: Final[Operation[types.PingResult]] = Operation(
    name="ping", rest=("GET", "/eapi/v1/ping"), weight=Weight(cases=(Case(weight=1),)), idempotent=True
)
GET_SERVER_TIME: Final[Operation[types.ServerTime]] = Operation(
    name="get_server_time",
    rest=("GET", "/eapi/v1/time"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_EXCHANGE_INFO: Final[Operation[types.ExchangeInfo]] = Operation(
    name="get_exchange_info",
    rest=("GET", "/eapi/v1/exchangeInfo"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook",
    rest=("GET", "/eapi/v1/depth"),
    params=(
        Param(name="symbol", required=True),
        Param(
            name="limit", kind=Kind.INT, enum=("10", "20", "50", "100", "500", "1000"), max=1000, default=100
        ),
    ),
    weight=Weight(
        cases=(
            Case(weight=1, when=(When(param="limit", values=("5", "10", "20", "50")),)),
            Case(weight=5, when=(When(param="limit", values=("100",)),)),
            Case(weight=10, when=(When(param="limit", values=("500",)),)),
            Case(weight=20),
        )
    ),
    idempotent=True,
)
GET_RECENT_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_recent_trades",
    rest=("GET", "/eapi/v1/trades"),
    params=(Param(name="symbol", required=True), Param(name="limit", kind=Kind.INT)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_RECENT_BLOCK_TRADES: Final[Operation[list[types.PublicTrade]]] = Operation(
    name="get_recent_block_trades",
    rest=("GET", "/eapi/v1/blockTrades"),
    params=(Param(name="symbol"), Param(name="limit", kind=Kind.INT)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_KLINES: Final[Operation[list[types.KlineRow]]] = Operation(
    name="get_klines",
    rest=("GET", "/eapi/v1/klines"),
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1500, default=500),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1500,
        limit="limit",
        time=0,
        closes=6,
        start="startTime",
        end="endTime",
        every="interval",
        places=(
            "openTime",
            "open",
            "high",
            "low",
            "close",
            "volume",
            "closeTime",
            "quoteVolume",
            "tradeCount",
            "takerBuyBaseVolume",
            "takerBuyQuoteVolume",
            "ignored",
        ),
        times=("openTime", "closeTime"),
        decimals=(
            "open",
            "high",
            "low",
            "close",
            "volume",
            "quoteVolume",
            "takerBuyBaseVolume",
            "takerBuyQuoteVolume",
        ),
    ),
)
GET_MARK_PRICE: Final[Operation[list[types.MarkPrice]]] = Operation(
    name="get_mark_price",
    rest=("GET", "/eapi/v1/mark"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_TICKER: Final[Operation[list[types.TickerStatistics]]] = Operation(
    name="get_ticker",
    rest=("GET", "/eapi/v1/ticker"),
    params=(Param(name="symbol"),),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_INDEX_PRICE: Final[Operation[types.IndexPrice]] = Operation(
    name="get_index_price",
    rest=("GET", "/eapi/v1/index"),
    params=(Param(name="underlying", required=True),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_OPEN_INTEREST: Final[Operation[list[types.OptionOpenInterest]]] = Operation(
    name="get_open_interest",
    rest=("GET", "/eapi/v1/openInterest"),
    params=(Param(name="underlyingAsset", required=True), Param(name="expiration", required=True)),
    weight=Weight(cases=(Case(),)),
    idempotent=True,
)
GET_EXERCISE_HISTORY: Final[Operation[list[types.Exercise]]] = Operation(
    name="get_exercise_history",
    rest=("GET", "/eapi/v1/exerciseHistory"),
    params=(
        Param(name="underlying"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=100, default=100),
    ),
    weight=Weight(cases=(Case(weight=3),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=100,
        limit="limit",
        time="expiryDate",
        start="startTime",
        end="endTime",
        times=("expiryDate",),
        decimals=("strikePrice", "realStrikePrice"),
    ),
)
SET_PROTECTION: Final[Operation[types.Protection]] = Operation(
    name="set_protection",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/mmpSet"),
    params=(
        Param(name="underlying", required=True),
        Param(name="windowTimeInMilliseconds", kind=Kind.INT, required=True, min=0, max=5000),
        Param(name="frozenTimeInMilliseconds", kind=Kind.INT, required=True),
        Param(name="qtyLimit", kind=Kind.DECIMAL, required=True),
        Param(name="deltaLimit", kind=Kind.DECIMAL, required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
GET_PROTECTION: Final[Operation[types.Protection]] = Operation(
    name="get_protection",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/eapi/v1/mmp"),
    params=(
        Param(name="underlying", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
RESET_PROTECTION: Final[Operation[types.Protection]] = Operation(
    name="reset_protection",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/mmpReset"),
    params=(
        Param(name="underlying", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
COUNTDOWN_CANCEL_ALL_ORDERS: Final[Operation[types.Countdown]] = Operation(
    name="countdown_cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/countdownCancelAll"),
    params=(
        Param(name="underlying", required=True),
        Param(name="countdownTime", kind=Kind.INT, required=True, min=0),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
COUNTDOWN_HEARTBEAT: Final[Operation[types.Heartbeats]] = Operation(
    name="countdown_heartbeat",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/countdownCancelAllHeartBeat"),
    params=(
        Param(name="underlyings", required=True, many=True, encoding="csv"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=10),)),
)
GET_COUNTDOWN: Final[Operation[types.Countdown]] = Operation(
    name="get_countdown",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/eapi/v1/countdownCancelAll"),
    params=(Param(name="underlying"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
START_USER_DATA_STREAM: Final[Operation[types.ListenKey]] = Operation(
    name="start_user_data_stream",
    security=Security.USER_STREAM,
    rest=("POST", "/eapi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
KEEPALIVE_USER_DATA_STREAM: Final[Operation[types.KeepaliveUserDataStreamResult]] = Operation(
    name="keepalive_user_data_stream",
    security=Security.USER_STREAM,
    rest=("PUT", "/eapi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
STOP_USER_DATA_STREAM: Final[Operation[types.StopUserDataStreamResult]] = Operation(
    name="stop_user_data_stream",
    security=Security.USER_STREAM,
    rest=("DELETE", "/eapi/v1/listenKey"),
    weight=Weight(cases=(Case(weight=1),)),
)
CREATE_ORDER: Final[Operation[types.PlacedOrder]] = Operation(
    name="create_order",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="type", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="quantity", kind=Kind.DECIMAL, required=True),
        Param(name="price", kind=Kind.DECIMAL),
        Param(name="timeInForce", kind=Kind.ENUM, enum=_TIME_IN_FORCE, default="GTC"),
        Param(name="reduceOnly", kind=Kind.BOOL, default=False),
        Param(name="postOnly", kind=Kind.BOOL, default=False),
        Param(name="newOrderRespType", kind=Kind.ENUM, enum=_ORDER_RESP_TYPE, default="ACK"),
        Param(name="clientOrderId"),
        Param(name="isMmp", kind=Kind.BOOL),
        Param(
            name="selfTradePreventionMode",
            kind=Kind.ENUM,
            enum=_SELF_TRADE_PREVENTION_MODE,
            default="EXPIRE_MAKER",
        ),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(when={"type": ("LIMIT",)}, requires=(("quantity",), ("price",))),),
    weight=Weight(cases=(Case(),)),
    orders=1,
    client_id="clientOrderId",
)
CREATE_BATCH_ORDERS: Final[Operation[list[types.PlacedOrder | types.RequestError]]] = Operation(
    name="create_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("POST", "/eapi/v1/batchOrders"),
    params=(
        Param(name="orders", kind=Kind.OBJECT, required=True, many=True, max_items=10),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    orders=1,
)
CANCEL_ORDER: Final[Operation[types.CanceledOrder]] = Operation(
    name="cancel_order",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/eapi/v1/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="clientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "clientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_BATCH_ORDERS: Final[Operation[list[types.CanceledBatchOrder | types.RequestError]]] = Operation(
    name="cancel_batch_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/eapi/v1/batchOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderIds", kind=Kind.INT, many=True),
        Param(name="clientOrderIds", many=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderIds", "clientOrderIds")),),
    weight=Weight(cases=(Case(weight=5),)),
)
CANCEL_ALL_ORDERS: Final[Operation[types.CancelConfirmation]] = Operation(
    name="cancel_all_orders",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/eapi/v1/allOpenOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),)),
)
CANCEL_ALL_ORDERS_BY_UNDERLYING: Final[Operation[types.Confirmation]] = Operation(
    name="cancel_all_orders_by_underlying",
    security=Security.TRADE,
    signed=True,
    rest=("DELETE", "/eapi/v1/allOpenOrdersByUnderlying"),
    params=(
        Param(name="underlying", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
)
GET_ORDER: Final[Operation[types.QueriedOrder]] = Operation(
    name="get_order",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/eapi/v1/order"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="clientOrderId"),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    rules=(Rule(any_of=("orderId", "clientOrderId")),),
    weight=Weight(cases=(Case(weight=1),)),
    idempotent=True,
)
GET_OPEN_ORDERS: Final[Operation[list[types.OpenOrder]]] = Operation(
    name="get_open_orders",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/openOrders"),
    params=(
        Param(name="symbol"),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1, when=(When(param="symbol", present=True),)), Case(weight=40))),
    idempotent=True,
)
GET_ORDER_HISTORY: Final[Operation[list[types.FinishedOrder]]] = Operation(
    name="get_order_history",
    security=Security.TRADE,
    signed=True,
    rest=("GET", "/eapi/v1/historyOrders"),
    params=(
        Param(name="symbol", required=True),
        Param(name="orderId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=3),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="createTime",
        id="orderId",
        param="orderId",
        start="startTime",
        end="endTime",
        times=("createTime", "updateTime"),
        decimals=("price", "quantity", "executedQty", "avgPrice"),
    ),
)
GET_USER_TRADES: Final[Operation[list[types.UserTrade]]] = Operation(
    name="get_user_trades",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/userTrades"),
    params=(
        Param(name="symbol", required=True),
        Param(name="fromId", kind=Kind.INT),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=100),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
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
        lookback=7776000000,
        times=("time",),
        decimals=("price", "quantity", "fee", "realizedProfit"),
    ),
)
GET_POSITION: Final[Operation[list[types.Position]]] = Operation(
    name="get_position",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/position"),
    params=(Param(name="symbol"), Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000)),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
)
GET_EXERCISE_RECORDS: Final[Operation[list[types.UserExercise]]] = Operation(
    name="get_exercise_records",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/eapi/v1/exerciseRecord"),
    params=(
        Param(name="symbol"),
        Param(name="startTime", kind=Kind.INT),
        Param(name="endTime", kind=Kind.INT),
        Param(name="limit", kind=Kind.INT, max=1000, default=1000),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=5),)),
    idempotent=True,
    pages=Pages(
        by="time",
        most=1000,
        limit="limit",
        time="createDate",
        start="startTime",
        end="endTime",
        times=("createDate",),
        decimals=("exercisePrice", "quantity", "amount", "fee"),
    ),
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_account": GET_ACCOUNT,
    "get_income": GET_INCOME,
    "get_commission": GET_COMMISSION,
    "sign_stock_contract": SIGN_STOCK_CONTRACT,
    "create_block_order": CREATE_BLOCK_ORDER,
    "accept_block_order": ACCEPT_BLOCK_ORDER,
    "extend_block_order": EXTEND_BLOCK_ORDER,
    "cancel_block_order": CANCEL_BLOCK_ORDER,
    "get_block_orders": GET_BLOCK_ORDERS,
    "get_block_order": GET_BLOCK_ORDER,
    "get_block_trades": GET_BLOCK_TRADES,
    "ping": PING,
    "get_server_time": GET_SERVER_TIME,
    "get_exchange_info": GET_EXCHANGE_INFO,
    "get_orderbook": GET_ORDERBOOK,
    "get_recent_trades": GET_RECENT_TRADES,
    "get_recent_block_trades": GET_RECENT_BLOCK_TRADES,
    "get_klines": GET_KLINES,
    "get_mark_price": GET_MARK_PRICE,
    "get_ticker": GET_TICKER,
    "get_index_price": GET_INDEX_PRICE,
    "get_open_interest": GET_OPEN_INTEREST,
    "get_exercise_history": GET_EXERCISE_HISTORY,
    "set_protection": SET_PROTECTION,
    "get_protection": GET_PROTECTION,
    "reset_protection": RESET_PROTECTION,
    "countdown_cancel_all_orders": COUNTDOWN_CANCEL_ALL_ORDERS,
    "countdown_heartbeat": COUNTDOWN_HEARTBEAT,
    "get_countdown": GET_COUNTDOWN,
    "start_user_data_stream": START_USER_DATA_STREAM,
    "keepalive_user_data_stream": KEEPALIVE_USER_DATA_STREAM,
    "stop_user_data_stream": STOP_USER_DATA_STREAM,
    "create_order": CREATE_ORDER,
    "create_batch_orders": CREATE_BATCH_ORDERS,
    "cancel_order": CANCEL_ORDER,
    "cancel_batch_orders": CANCEL_BATCH_ORDERS,
    "cancel_all_orders": CANCEL_ALL_ORDERS,
    "cancel_all_orders_by_underlying": CANCEL_ALL_ORDERS_BY_UNDERLYING,
    "get_order": GET_ORDER,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_order_history": GET_ORDER_HISTORY,
    "get_user_trades": GET_USER_TRADES,
    "get_position": GET_POSITION,
    "get_exercise_records": GET_EXERCISE_RECORDS,
}
"""By the name of the method."""

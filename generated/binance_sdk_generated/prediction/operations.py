"""Every operation of Prediction markets, as the core reads it."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from binance_sdk.descriptors import Case, Kind, Operation, Pages, Param, Rule, Security, Weight

if TYPE_CHECKING:
    from . import types

_ORDER_SIDE: Final = ("BUY", "SELL")
_ORDER_TYPE: Final = ("MARKET", "LIMIT")
_ACCOUNT_TYPE: Final = ("SPOT", "FUNDING")
_FUNDING_SOURCE: Final = ("MPC", "CEX")
_TRANSFER_DIRECTION: Final = ("INBOUND", "OUTBOUND")
_BLOCK_TRADE_STATUS: Final = ("OPEN", "FULFILLED", "MATCHED", "CANCELLED", "EXPIRED", "FAILED")

GET_CATEGORIES: Final[Operation[types.Categories]] = Operation(
    name="get_categories",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/category/list"),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MARKET_TOPICS: Final[Operation[types.MarketTopicPage]] = Operation(
    name="get_market_topics",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/market/list"),
    params=(
        Param(name="l1Category"),
        Param(name="l2Category"),
        Param(
            name="sortBy",
            kind=Kind.ENUM,
            enum=("RECOMMENDED", "VOLUME", "PARTICIPANTS", "CREATED_TIME", "END_DATE"),
        ),
        Param(name="orderBy", kind=Kind.ENUM, enum=("ASC", "DESC")),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("marketTopics",),
        id="marketTopicId",
        param="offset",
        total=("total",),
        times=("startDate", "endDate"),
        decimals=("tradeVolume", "liquidity"),
    ),
)
GET_MARKET_TOPICS_BY_QUERY: Final[Operation[list[types.FoundMarketTopic]]] = Operation(
    name="get_market_topics_by_query",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/market/search"),
    params=(Param(name="query", required=True), Param(name="topK", kind=Kind.INT, min=1, max=50, default=20)),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_MARKET_TOPIC: Final[Operation[types.MarketTopicDetail]] = Operation(
    name="get_market_topic",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/market/detail"),
    params=(Param(name="marketTopicId", kind=Kind.INT, required=True, exclusive_min=0),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_ORDERBOOK: Final[Operation[types.OrderBook]] = Operation(
    name="get_orderbook",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/order-book"),
    params=(
        Param(name="vendor", required=True),
        Param(name="marketId", kind=Kind.INT, required=True, exclusive_min=0),
        Param(name="tokenId", required=True),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_LAST_TRADE_PRICE: Final[Operation[types.LastTradePrice]] = Operation(
    name="get_last_trade_price",
    security=Security.USER_DATA,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/order-book/last-trade-price"),
    params=(Param(name="marketId", kind=Kind.INT, required=True, exclusive_min=0),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_BLOCK_TRADE: Final[Operation[types.PlacedBlockTrade]] = Operation(
    name="create_block_trade",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/create"),
    params=(
        Param(name="marketId", required=True),
        Param(name="tokenId", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="makerAmount", required=True),
        Param(name="takerAmount", required=True),
        Param(name="pricePerShare", required=True),
        Param(name="expiration", kind=Kind.INT, required=True),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
)
FULFIL_BLOCK_TRADE: Final[Operation[types.OrderReference]] = Operation(
    name="fulfil_block_trade",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/fulfil"),
    params=(Param(name="orderId", required=True), Param(name="secretToken", required=True)),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
)
CANCEL_BLOCK_TRADES: Final[Operation[types.CanceledBlockTrades]] = Operation(
    name="cancel_block_trades",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/remove"),
    params=(Param(name="orderIds", required=True, many=True, max_items=100),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
)
GET_BLOCK_TRADE: Final[Operation[types.BlockTrade]] = Operation(
    name="get_block_trade",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/detail"),
    params=(Param(name="orderId", required=True),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BLOCK_TRADE_PREVIEW: Final[Operation[types.BlockTradePreview]] = Operation(
    name="get_block_trade_preview",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/preview"),
    params=(Param(name="secretToken", required=True),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BLOCK_TRADES: Final[Operation[types.BlockTradePage]] = Operation(
    name="get_block_trades",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/list"),
    params=(
        Param(name="first", kind=Kind.INT),
        Param(name="after"),
        Param(name="status", kind=Kind.ENUM, enum=_BLOCK_TRADE_STATUS),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_BLOCK_TRADE_EVENTS: Final[Operation[types.BlockTradeEventPage]] = Operation(
    name="get_block_trade_events",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/events"),
    params=(
        Param(name="first", kind=Kind.INT),
        Param(name="after"),
        Param(name="eventTypes", many=True),
        Param(name="marketId", kind=Kind.INT),
    ),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_RESERVED_BALANCES: Final[Operation[types.ReservedBalances]] = Operation(
    name="get_reserved_balances",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/otc/blocktrade/reserved-balances"),
    params=(Param(name="assets", kind=Kind.OBJECT, required=True, many=True, max_items=50),),
    weight=Weight(cases=(Case(weight=200),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_POSITION: Final[Operation[types.PositionOfToken]] = Operation(
    name="get_position",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/position/token"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tokenId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_POSITIONS: Final[Operation[types.PositionPage]] = Operation(
    name="get_positions",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/position/list"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tab", default="ONGOING"),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("positions",),
        id="positionId",
        param="offset",
        times=("endDate", "createdTime", "updatedTime"),
        decimals=(
            "shares",
            "avgPrice",
            "totalCost",
            "value",
            "currentPrice",
            "unrealizedPnl",
            "realizedPnl",
            "pnl",
            "toWin",
            "unrealizedPnlPercent",
        ),
    ),
)
GET_POSITIONS_BY_FILTER: Final[Operation[types.PositionList]] = Operation(
    name="get_positions_by_filter",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/position/filter"),
    params=(
        Param(name="walletAddress"),
        Param(name="marketTopicId", kind=Kind.INT),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_SETTLED_POSITIONS: Final[Operation[types.SettledPositionPage]] = Operation(
    name="get_settled_positions",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/position/settled-history"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="l1Category"),
        Param(name="result", kind=Kind.INT),
        Param(name="startDate"),
        Param(name="endDate"),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("positions",),
        id="positionId",
        param="offset",
        total=("totalCount",),
        times=("endDate", "settledDate", "createdTime", "updatedTime"),
        decimals=(
            "shares",
            "avgPrice",
            "totalCost",
            "value",
            "currentPrice",
            "toWin",
            "realizedPnl",
            "pnl",
            "claimAmount",
        ),
    ),
)
GET_PROFIT: Final[Operation[types.Profit]] = Operation(
    name="get_profit",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/pnl/query"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tokenId"),
        Param(name="marketId", kind=Kind.INT, exclusive_min=0),
        Param(name="marketTopicId", kind=Kind.INT, exclusive_min=0),
        Param(name="activeOnly", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
REDEEM: Final[Operation[types.Redemptions]] = Operation(
    name="redeem",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/batch-redeem"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="walletId", required=True),
        Param(name="tokenIds", required=True, many=True, encoding="repeat"),
        Param(name="chainId", default="56"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_REDEMPTION: Final[Operation[types.RedemptionStatus]] = Operation(
    name="get_redemption",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/redeem/status"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="txHash", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
CREATE_QUOTE: Final[Operation[types.Quote]] = Operation(
    name="create_quote",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/trade/get-quote"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tokenId", required=True),
        Param(name="side", kind=Kind.ENUM, required=True, enum=_ORDER_SIDE),
        Param(name="amountIn", required=True),
        Param(name="orderType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="slippageBps", kind=Kind.INT, required=True, min=1, max=10000),
        Param(name="priceLimit"),
        Param(name="chainId", default="56"),
        Param(name="feeRateBps", kind=Kind.INT, min=1, max=10000, default=200),
        Param(name="fundingSource", kind=Kind.ENUM, enum=_FUNDING_SOURCE, default="MPC"),
        Param(name="fundTransferAmount"),
    ),
    rules=(Rule(when={"orderType": ("LIMIT",)}, requires=(("priceLimit",),)),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CREATE_ORDER: Final[Operation[types.OrderReference]] = Operation(
    name="create_order",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/trade/place-order-bundle"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="walletId", required=True),
        Param(name="quoteId", required=True),
        Param(name="timeInForce", required=True),
        Param(name="accountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="orderType", kind=Kind.ENUM, required=True, enum=_ORDER_TYPE),
        Param(name="slippageBps", kind=Kind.INT, required=True, min=1, max=10000),
        Param(name="priceLimit"),
        Param(name="fundingSource", kind=Kind.ENUM, enum=_FUNDING_SOURCE, default="MPC"),
        Param(name="fundTransferAmount"),
    ),
    rules=(Rule(when={"orderType": ("LIMIT",)}, requires=(("priceLimit",),)),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CANCEL_BATCH_ORDERS: Final[Operation[types.CanceledOrders]] = Operation(
    name="cancel_batch_orders",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/trade/batch-cancel"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="walletId", required=True),
        Param(name="cancelInfoList", kind=Kind.OBJECT, many=True, encoding="indexed"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_OPEN_ORDERS: Final[Operation[types.OrderPage]] = Operation(
    name="get_open_orders",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/order/list"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tradeSide", kind=Kind.ENUM, enum=_ORDER_SIDE),
        Param(name="l1Category"),
        Param(name="marketId", kind=Kind.INT),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("orders",),
        id="orderId",
        param="offset",
        total=("total",),
        times=("createTime", "modifyTime"),
        decimals=(
            "makerUsdtAmount",
            "makerShareQty",
            "filledUsdtAmount",
            "filledShareQty",
            "fillPercentage",
            "price",
            "marketProviderFee",
            "networkFee",
        ),
    ),
)
GET_ALL_ORDERS: Final[Operation[types.FinishedOrderPage]] = Operation(
    name="get_all_orders",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/order/history"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="l1Category"),
        Param(name="orderType", kind=Kind.ENUM, enum=_ORDER_TYPE),
        Param(name="status"),
        Param(name="startDate"),
        Param(name="endDate"),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("orders",),
        id="orderId",
        param="offset",
        total=("total",),
        times=("createTime", "modifyTime", "terminalTime"),
        decimals=(
            "makerUsdtAmount",
            "makerShareQty",
            "filledUsdtAmount",
            "filledShareQty",
            "fillPercentage",
            "price",
            "marketProviderFee",
            "networkFee",
        ),
    ),
)
CREATE_OUTBOUND_TRANSFER: Final[Operation[types.TransferReference]] = Operation(
    name="create_outbound_transfer",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/transfer/outbound"),
    params=(
        Param(name="walletId", required=True),
        Param(name="walletAddress", required=True),
        Param(name="fromTokenAmount", required=True),
        Param(name="accountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="sourceBiz", kind=Kind.ENUM, required=True, enum=("USER_TRANSFER", "PREDICTION_BUY")),
        Param(name="fromToken", default="USDT"),
        Param(name="toToken", default="USDT"),
        Param(name="chainId", default="56"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CREATE_INBOUND_TRANSFER: Final[Operation[types.TransferReference]] = Operation(
    name="create_inbound_transfer",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/transfer/inbound"),
    params=(
        Param(name="walletId", required=True),
        Param(name="walletAddress", required=True),
        Param(name="fromTokenAmount", required=True),
        Param(name="accountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="fromToken", default="USDT"),
        Param(name="toToken", default="USDT"),
        Param(name="chainId", default="56"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_TRANSFER: Final[Operation[types.Transfer]] = Operation(
    name="get_transfer",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/transfer/status"),
    params=(
        Param(name="transferId", required=True),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_TRANSFERS: Final[Operation[types.TransferList]] = Operation(
    name="get_transfers",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/transfer/list"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="startDate", required=True),
        Param(name="endDate", required=True),
        Param(name="tokenSymbol"),
        Param(name="direction", kind=Kind.ENUM, enum=_TRANSFER_DIRECTION),
        Param(name="offset", kind=Kind.INT, default=0),
        Param(name="limit", kind=Kind.INT, min=1, max=100, default=20),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
    pages=Pages(
        by="offset",
        most=100,
        limit="limit",
        rows=("transfers",),
        id="transferId",
        param="offset",
        decimals=("fromTokenAmount", "toTokenAmount"),
    ),
)
CREATE_DEPOSIT: Final[Operation[types.Deposit]] = Operation(
    name="create_deposit",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/deposit/apply"),
    params=(
        Param(name="fromToken", required=True),
        Param(name="fromTokenAmount", required=True),
        Param(name="toToken", required=True),
        Param(name="accountType", kind=Kind.ENUM, required=True, enum=_ACCOUNT_TYPE),
        Param(name="chainId", default="56"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
CREATE_WITHDRAWAL: Final[Operation[types.Withdrawal]] = Operation(
    name="create_withdrawal",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("POST", "/sapi/v1/w3w/wallet/prediction/withdraw/apply"),
    params=(
        Param(name="coin", required=True),
        Param(name="network", required=True),
        Param(name="amount", required=True),
        Param(name="withdrawOrderId"),
        Param(name="walletType", kind=Kind.INT, enum=("0", "1"), default=0),
        Param(name="name"),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
)
GET_WALLETS: Final[Operation[types.WalletList]] = Operation(
    name="get_wallets",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/wallet/list"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_PORTFOLIO: Final[Operation[types.Portfolio]] = Operation(
    name="get_portfolio",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/pnl/portfolio"),
    params=(
        Param(name="walletAddress", required=True),
        Param(name="tokenId"),
        Param(name="marketId", kind=Kind.INT, exclusive_min=0),
        Param(name="marketTopicId", kind=Kind.INT, exclusive_min=0),
        Param(name="activeOnly", kind=Kind.BOOL),
        Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),
    ),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_QUOTA: Final[Operation[types.Quota]] = Operation(
    name="get_quota",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/quota/limit/status"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)
GET_PAYMENT_BALANCES: Final[Operation[types.PaymentBalances]] = Operation(
    name="get_payment_balances",
    security=Security.PREDICTION_TRADE,
    signed=True,
    rest=("GET", "/sapi/v1/w3w/wallet/prediction/balance/payment-options"),
    params=(Param(name="recvWindow", kind=Kind.INT, max=60000, default=5000),),
    weight=Weight(cases=(Case(weight=1),), pool="SAPI_IP", per_endpoint=True),
    idempotent=True,
)

ALL: Final[Mapping[str, Operation[object]]] = {
    "get_categories": GET_CATEGORIES,
    "get_market_topics": GET_MARKET_TOPICS,
    "get_market_topics_by_query": GET_MARKET_TOPICS_BY_QUERY,
    "get_market_topic": GET_MARKET_TOPIC,
    "get_orderbook": GET_ORDERBOOK,
    "get_last_trade_price": GET_LAST_TRADE_PRICE,
    "create_block_trade": CREATE_BLOCK_TRADE,
    "fulfil_block_trade": FULFIL_BLOCK_TRADE,
    "cancel_block_trades": CANCEL_BLOCK_TRADES,
    "get_block_trade": GET_BLOCK_TRADE,
    "get_block_trade_preview": GET_BLOCK_TRADE_PREVIEW,
    "get_block_trades": GET_BLOCK_TRADES,
    "get_block_trade_events": GET_BLOCK_TRADE_EVENTS,
    "get_reserved_balances": GET_RESERVED_BALANCES,
    "get_position": GET_POSITION,
    "get_positions": GET_POSITIONS,
    "get_positions_by_filter": GET_POSITIONS_BY_FILTER,
    "get_settled_positions": GET_SETTLED_POSITIONS,
    "get_profit": GET_PROFIT,
    "redeem": REDEEM,
    "get_redemption": GET_REDEMPTION,
    "create_quote": CREATE_QUOTE,
    "create_order": CREATE_ORDER,
    "cancel_batch_orders": CANCEL_BATCH_ORDERS,
    "get_open_orders": GET_OPEN_ORDERS,
    "get_all_orders": GET_ALL_ORDERS,
    "create_outbound_transfer": CREATE_OUTBOUND_TRANSFER,
    "create_inbound_transfer": CREATE_INBOUND_TRANSFER,
    "get_transfer": GET_TRANSFER,
    "get_transfers": GET_TRANSFERS,
    "create_deposit": CREATE_DEPOSIT,
    "create_withdrawal": CREATE_WITHDRAWAL,
    "get_wallets": GET_WALLETS,
    "get_portfolio": GET_PORTFOLIO,
    "get_quota": GET_QUOTA,
    "get_payment_balances": GET_PAYMENT_BALANCES,
}
"""By the name of the method."""

"""Results of Spot: plain dicts with the wire's keys, any of which may be absent."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

SymbolStatusText: TypeAlias = Literal["TRADING", "END_OF_DAY", "HALT", "BREAK", "CANCEL_ONLY"]
PermissionText: TypeAlias = Literal[
    "SPOT",
    "MARGIN",
    "LEVERAGED",
    "TRD_GRP_002",
    "TRD_GRP_003",
    "TRD_GRP_004",
    "TRD_GRP_005",
    "TRD_GRP_006",
    "TRD_GRP_007",
    "TRD_GRP_008",
    "TRD_GRP_009",
    "TRD_GRP_010",
    "TRD_GRP_011",
    "TRD_GRP_012",
    "TRD_GRP_013",
    "TRD_GRP_014",
    "TRD_GRP_015",
    "TRD_GRP_016",
    "TRD_GRP_017",
    "TRD_GRP_018",
    "TRD_GRP_019",
    "TRD_GRP_020",
    "TRD_GRP_021",
    "TRD_GRP_022",
    "TRD_GRP_023",
    "TRD_GRP_024",
    "TRD_GRP_025",
]
AccountTypeText: TypeAlias = Literal["SPOT"]
OrderStatusText: TypeAlias = Literal[
    "NEW",
    "PENDING_NEW",
    "PARTIALLY_FILLED",
    "FILLED",
    "CANCELED",
    "PENDING_CANCEL",
    "REJECTED",
    "EXPIRED",
    "EXPIRED_IN_MATCH",
]
ListStatusTypeText: TypeAlias = Literal["RESPONSE", "EXEC_STARTED", "UPDATED", "ALL_DONE"]
ListOrderStatusText: TypeAlias = Literal["EXECUTING", "ALL_DONE", "REJECT"]
ContingencyTypeText: TypeAlias = Literal["OCO", "OTO"]
AllocationTypeText: TypeAlias = Literal["SOR"]
OrderTypeText: TypeAlias = Literal[
    "LIMIT", "MARKET", "STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"
]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT", "FULL"]
WorkingFloorText: TypeAlias = Literal["EXCHANGE", "SOR"]
OrderSideText: TypeAlias = Literal["BUY", "SELL"]
TimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK"]
RateLimitTypeText: TypeAlias = Literal["REQUEST_WEIGHT", "ORDERS", "RAW_REQUESTS", "CONNECTIONS"]
RateLimitIntervalText: TypeAlias = Literal["SECOND", "MINUTE", "HOUR", "DAY"]
SelfTradePreventionModeText: TypeAlias = Literal[
    "NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH", "DECREMENT", "TRANSFER"
]
ExecutionTypeText: TypeAlias = Literal[
    "NEW", "CANCELED", "REPLACED", "REJECTED", "TRADE", "EXPIRED", "TRADE_PREVENTION"
]
ExecutionRuleTypeText: TypeAlias = Literal["PRICE_RANGE"]
ExpiryReasonText: TypeAlias = Literal[
    "NONE",
    "REJECTED",
    "EXCHANGE_CANCELED",
    "OCO_TRIGGER",
    "OTO_PHASE_ONE_EXPIRED",
    "UNFILLED_IOC_QUANTITY_EXPIRED",
    "UNFILLED_FOK_ORDER_EXPIRED",
    "INSUFFICIENT_LIQUIDITY",
    "EXECUTION_RULE_PRICE_RANGE_EXCEEDED",
]
OrderRejectReasonText: TypeAlias = Literal[
    "NONE",
    "INSUFFICIENT_BALANCES",
    "STOP_PRICE_WOULD_TRIGGER_IMMEDIATELY",
    "WOULD_MATCH_IMMEDIATELY",
    "OCO_BAD_PRICES",
]
MatchTypeText: TypeAlias = Literal["AUTO_MATCH", "ONE_PARTY_TRADE_REPORT"]
PegPriceTypeText: TypeAlias = Literal["PRIMARY_PEG", "MARKET_PEG"]
PegOffsetTypeText: TypeAlias = Literal["PRICE_LEVEL"]
CancelRestrictionsText: TypeAlias = Literal["ONLY_NEW", "ONLY_PARTIALLY_FILLED"]
CancelReplaceModeText: TypeAlias = Literal["STOP_ON_FAILURE", "ALLOW_FAILURE"]
OrderRateLimitExceededModeText: TypeAlias = Literal["DO_NOTHING", "CANCEL_ONLY"]
CancelReplaceResultText: TypeAlias = Literal["SUCCESS", "FAILURE", "NOT_ATTEMPTED"]
TickerTypeText: TypeAlias = Literal["FULL", "MINI"]
KlineIntervalText: TypeAlias = Literal[
    "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
]
ReferencePriceCalculationTypeText: TypeAlias = Literal["ARITHMETIC_MEAN", "EXTERNAL"]
FilterTypeText: TypeAlias = Literal[
    "PRICE_FILTER",
    "PERCENT_PRICE",
    "PERCENT_PRICE_BY_SIDE",
    "LOT_SIZE",
    "MIN_NOTIONAL",
    "NOTIONAL",
    "ICEBERG_PARTS",
    "MARKET_LOT_SIZE",
    "MAX_NUM_ORDERS",
    "MAX_NUM_ALGO_ORDERS",
    "MAX_NUM_ICEBERG_ORDERS",
    "MAX_POSITION",
    "TRAILING_DELTA",
    "MAX_NUM_ORDER_AMENDS",
    "MAX_NUM_ORDER_LISTS",
    "EXCHANGE_MAX_NUM_ORDERS",
    "EXCHANGE_MAX_NUM_ALGO_ORDERS",
    "EXCHANGE_MAX_NUM_ICEBERG_ORDERS",
    "EXCHANGE_MAX_NUM_ORDER_LISTS",
    "MAX_ASSET",
]


class Account(TypedDict, total=False):
    makerCommission: int
    takerCommission: int
    buyerCommission: int
    sellerCommission: int
    commissionRates: CommissionRates
    canTrade: bool
    canWithdraw: bool
    canDeposit: bool
    brokered: bool
    requireSelfTradePrevention: bool
    preventSor: bool
    updateTime: int  # ms
    accountType: str  # AccountType
    balances: list[Balance]
    permissions: list[str]
    uid: int
    tradeGroupId: int


class AccountFilters(TypedDict, total=False):
    exchangeFilters: list[ExchangeFilter]
    symbolFilters: list[SymbolFilter]
    assetFilters: list[AssetFilter]


class AccountTrade(TypedDict, total=False):
    symbol: str
    id: int
    orderId: int
    orderListId: int
    price: str  # decimal
    qty: str  # decimal
    quoteQty: str  # decimal
    commission: str  # decimal
    commissionAsset: str
    time: int  # ms
    isBuyer: bool
    isMaker: bool
    isBestMatch: bool


class Allocation(TypedDict, total=False):
    symbol: str
    allocationId: int
    allocationType: str  # AllocationType
    orderId: int
    orderListId: int
    price: str  # decimal
    qty: str  # decimal
    quoteQty: str  # decimal
    commission: str  # decimal
    commissionAsset: str
    time: int  # ms
    isBuyer: bool
    isMaker: bool
    isAllocator: bool


class AmendedOrder(TypedDict, total=False):
    symbol: str
    orderId: int
    orderListId: int
    origClientOrderId: str
    clientOrderId: str
    price: str  # decimal
    qty: str  # decimal
    executedQty: str  # decimal
    preventedQty: str  # decimal
    quoteOrderQty: str  # decimal
    cumulativeQuoteQty: str  # decimal
    status: str  # OrderStatus
    timeInForce: str  # TimeInForce
    type: str  # OrderType
    side: str  # OrderSide
    workingTime: int  # ms
    selfTradePreventionMode: str  # SelfTradePreventionMode
    stopPrice: str  # decimal
    icebergQty: str  # decimal
    strategyId: int
    strategyType: int
    trailingDelta: int
    trailingTime: int  # ms
    preventedMatchId: int
    preventedQuantity: str  # decimal
    usedSor: bool
    workingFloor: str  # WorkingFloor
    pegPriceType: str  # PegPriceType
    pegOffsetType: str  # PegOffsetType
    pegOffsetValue: int
    peggedPrice: str  # decimal
    expiryReason: str  # ExpiryReason


class Amendment(TypedDict, total=False):
    symbol: str
    orderId: int
    executionId: int
    origClientOrderId: str
    newClientOrderId: str
    origQty: str  # decimal
    newQty: str  # decimal
    time: int  # ms


class AveragePrice(TypedDict, total=False):
    mins: int
    price: str  # decimal
    closeTime: int  # ms


class Balance(TypedDict, total=False):
    asset: str
    free: str  # decimal
    locked: str  # decimal


class BestPrices(TypedDict, total=False):
    symbol: str
    bidPrice: str  # decimal
    bidQty: str  # decimal
    askPrice: str  # decimal
    askQty: str  # decimal


class CancelReplace(TypedDict, total=False):
    cancelResult: str  # CancelReplaceResult
    newOrderResult: str  # CancelReplaceResult
    cancelResponse: CanceledOrder | CanceledOrderList | RequestError
    newOrderResponse: Order | RequestError | None


class CanceledOrder(TypedDict, total=False):
    symbol: str
    origClientOrderId: str
    orderId: int
    orderListId: int
    clientOrderId: str
    transactTime: int  # ms
    price: str  # decimal
    origQty: str  # decimal
    executedQty: str  # decimal
    origQuoteOrderQty: str  # decimal
    cummulativeQuoteQty: str  # decimal
    status: str  # OrderStatus
    timeInForce: str  # TimeInForce
    type: str  # OrderType
    side: str  # OrderSide
    selfTradePreventionMode: str  # SelfTradePreventionMode
    stopPrice: str  # decimal
    icebergQty: str  # decimal
    strategyId: int
    strategyType: int
    trailingDelta: int
    trailingTime: int  # ms
    preventedMatchId: int
    preventedQuantity: str  # decimal
    usedSor: bool
    workingFloor: str  # WorkingFloor
    pegPriceType: str  # PegPriceType
    pegOffsetType: str  # PegOffsetType
    pegOffsetValue: int
    peggedPrice: str  # decimal
    expiryReason: str  # ExpiryReason


class CanceledOrderList(TypedDict, total=False):
    orderListId: int
    contingencyType: str  # ContingencyType
    listStatusType: str  # ListStatusType
    listOrderStatus: str  # ListOrderStatus
    listClientOrderId: str
    transactionTime: int  # ms
    symbol: str
    orders: list[OrderListMember]
    orderReports: list[CanceledOrder]


class Commission(TypedDict, total=False):
    symbol: str
    standardCommission: CommissionRates
    specialCommission: CommissionRates
    taxCommission: CommissionRates
    discount: CommissionDiscount


class CommissionDiscount(TypedDict, total=False):
    enabledForAccount: bool
    enabledForSymbol: bool
    discountAsset: str
    discount: str  # decimal


class CommissionRates(TypedDict, total=False):
    maker: str  # decimal
    taker: str  # decimal
    buyer: str  # decimal
    seller: str  # decimal


class ExchangeInfo(TypedDict, total=False):
    timezone: str
    serverTime: int  # ms
    rateLimits: list[RateLimit]
    exchangeFilters: list[ExchangeFilter]
    symbols: list[SymbolInfo]
    sors: list[SmartOrderRoute]


class ExchangeMaxNumAlgoOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumAlgoOrders: int


class ExchangeMaxNumIcebergOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumIcebergOrders: int


class ExchangeMaxNumOrderListsFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumOrderLists: int


class ExchangeMaxNumOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumOrders: int


class ExecutionRule(TypedDict, total=False):
    ruleType: str  # ExecutionRuleType
    bidLimitMultUp: str  # decimal
    bidLimitMultDown: str  # decimal
    askLimitMultUp: str  # decimal
    askLimitMultDown: str  # decimal


class ExecutionRules(TypedDict, total=False):
    symbolRules: list[SymbolExecutionRules]


class Fill(TypedDict, total=False):
    price: str  # decimal
    qty: str  # decimal
    commission: str  # decimal
    commissionAsset: str
    tradeId: int
    matchType: str  # MatchType
    allocId: int


class IcebergPartsFilter(TypedDict, total=False):
    filterType: str  # FilterType
    limit: int


class LotSizeFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minQty: str  # decimal
    maxQty: str  # decimal
    stepSize: str  # decimal


class MarketLotSizeFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minQty: str  # decimal
    maxQty: str  # decimal
    stepSize: str  # decimal


class MaxAssetFilter(TypedDict, total=False):
    filterType: str  # FilterType
    asset: str
    limit: str  # decimal


class MaxNumAlgoOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumAlgoOrders: int


class MaxNumIcebergOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumIcebergOrders: int


class MaxNumOrderAmendsFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumOrderAmends: int


class MaxNumOrderListsFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumOrderLists: int


class MaxNumOrdersFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxNumOrders: int


class MaxPositionFilter(TypedDict, total=False):
    filterType: str  # FilterType
    maxPosition: str  # decimal


class MinNotionalFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minNotional: str  # decimal
    applyToMarket: bool
    avgPriceMins: int


class NotionalFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minNotional: str  # decimal
    applyMinToMarket: bool
    maxNotional: str  # decimal
    applyMaxToMarket: bool
    avgPriceMins: int


class Order(TypedDict, total=False):
    symbol: str
    orderId: int
    orderListId: int
    clientOrderId: str
    transactTime: int  # ms
    price: str  # decimal
    origQty: str  # decimal
    executedQty: str  # decimal
    origQuoteOrderQty: str  # decimal
    cummulativeQuoteQty: str  # decimal
    status: str  # OrderStatus
    timeInForce: str  # TimeInForce
    type: str  # OrderType
    side: str  # OrderSide
    time: int  # ms
    updateTime: int  # ms
    isWorking: bool
    workingTime: int  # ms
    selfTradePreventionMode: str  # SelfTradePreventionMode
    fills: list[Fill]
    stopPrice: str  # decimal
    icebergQty: str  # decimal
    strategyId: int
    strategyType: int
    trailingDelta: int
    trailingTime: int  # ms
    preventedMatchId: int
    preventedQuantity: str  # decimal
    usedSor: bool
    workingFloor: str  # WorkingFloor
    pegPriceType: str  # PegPriceType
    pegOffsetType: str  # PegOffsetType
    pegOffsetValue: int
    peggedPrice: str  # decimal
    expiryReason: str  # ExpiryReason


class OrderAmendment(TypedDict, total=False):
    transactTime: int  # ms
    executionId: int
    amendedOrder: AmendedOrder
    listStatus: OrderList


class OrderBook(TypedDict, total=False):
    lastUpdateId: int
    bids: list[PriceLevel]
    asks: list[PriceLevel]


class OrderCommission(TypedDict, total=False):
    maker: str  # decimal
    taker: str  # decimal


class OrderList(TypedDict, total=False):
    orderListId: int
    contingencyType: str  # ContingencyType
    listStatusType: str  # ListStatusType
    listOrderStatus: str  # ListOrderStatus
    listClientOrderId: str
    transactionTime: int  # ms
    symbol: str
    orders: list[OrderListMember]


class OrderListMember(TypedDict, total=False):
    symbol: str
    orderId: int
    clientOrderId: str


class PercentPriceBySideFilter(TypedDict, total=False):
    filterType: str  # FilterType
    bidMultiplierUp: str  # decimal
    bidMultiplierDown: str  # decimal
    askMultiplierUp: str  # decimal
    askMultiplierDown: str  # decimal
    avgPriceMins: int


class PercentPriceFilter(TypedDict, total=False):
    filterType: str  # FilterType
    multiplierUp: str  # decimal
    multiplierDown: str  # decimal
    avgPriceMins: int


class PingResult(TypedDict, total=False):
    pass


class PlacedOrderList(TypedDict, total=False):
    orderListId: int
    contingencyType: str  # ContingencyType
    listStatusType: str  # ListStatusType
    listOrderStatus: str  # ListOrderStatus
    listClientOrderId: str
    transactionTime: int  # ms
    symbol: str
    orders: list[OrderListMember]
    orderReports: list[Order]


class PreventedMatch(TypedDict, total=False):
    symbol: str
    preventedMatchId: int
    takerOrderId: int
    makerSymbol: str
    makerOrderId: int
    tradeGroupId: int
    selfTradePreventionMode: str  # SelfTradePreventionMode
    price: str  # decimal
    takerPreventedQuantity: str  # decimal
    makerPreventedQuantity: str  # decimal
    transactTime: int  # ms


class PriceFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minPrice: str  # decimal
    maxPrice: str  # decimal
    tickSize: str  # decimal


class PriceTicker(TypedDict, total=False):
    symbol: str
    price: str  # decimal


class PublicAggTrade(TypedDict, total=False):
    a: int
    p: str  # decimal
    q: str  # decimal
    f: int
    l: int  # noqa: E741
    T: int  # ms
    m: bool
    M: bool


class PublicBlockTrade(TypedDict, total=False):
    id: int
    price: str  # decimal
    qty: str  # decimal
    quoteQty: str  # decimal
    time: int  # ms
    isBuyerMaker: bool


class PublicTrade(TypedDict, total=False):
    id: int
    price: str  # decimal
    qty: str  # decimal
    quoteQty: str  # decimal
    time: int  # ms
    isBuyerMaker: bool
    isBestMatch: bool


class RateLimit(TypedDict, total=False):
    rateLimitType: str  # RateLimitType
    interval: str  # RateLimitInterval
    intervalNum: int
    limit: int
    count: int


class ReferencePriceCalculation(TypedDict, total=False):
    symbol: str
    calculationType: str  # ReferencePriceCalculationType
    bucketCount: int
    bucketWidthMs: int
    externalCalculationId: int


class ReferencePriceInfo(TypedDict, total=False):
    symbol: str
    referencePrice: str | None  # decimal
    timestamp: int  # ms
    code: int
    msg: str


class RequestError(TypedDict, total=False):
    code: int
    msg: str


class ServerTime(TypedDict, total=False):
    serverTime: int  # ms


class Session(TypedDict, total=False):
    apiKey: str | None
    authorizedSince: int | None  # ms
    connectedSince: int  # ms
    returnRateLimits: bool
    serverTime: int  # ms
    userDataStream: bool | None


class SmartOrderRoute(TypedDict, total=False):
    baseAsset: str
    symbols: list[str]


class Subscription(TypedDict, total=False):
    subscriptionId: int
    expirationTime: int  # ms


class SymbolExecutionRules(TypedDict, total=False):
    symbol: str
    rules: list[ExecutionRule]


class SymbolInfo(TypedDict, total=False):
    symbol: str
    status: str  # SymbolStatus
    baseAsset: str
    baseAssetPrecision: int
    quoteAsset: str
    quotePrecision: int
    quoteAssetPrecision: int
    baseCommissionPrecision: int
    quoteCommissionPrecision: int
    orderTypes: list[str]  # OrderType
    icebergAllowed: bool
    ocoAllowed: bool
    otoAllowed: bool
    opoAllowed: bool
    quoteOrderQtyMarketAllowed: bool
    allowTrailingStop: bool
    cancelReplaceAllowed: bool
    amendAllowed: bool
    pegInstructionsAllowed: bool
    isSpotTradingAllowed: bool
    isMarginTradingAllowed: bool
    filters: list[SymbolFilter]
    permissions: list[str]
    permissionSets: list[list[str]]
    defaultSelfTradePreventionMode: str  # SelfTradePreventionMode
    allowedSelfTradePreventionModes: list[str]  # SelfTradePreventionMode


class TestOrder(TypedDict, total=False):
    standardCommissionForOrder: OrderCommission
    specialCommissionForOrder: OrderCommission
    taxCommissionForOrder: OrderCommission
    discount: CommissionDiscount


class TickerStatistics(TypedDict, total=False):
    symbol: str
    openPrice: str  # decimal
    highPrice: str  # decimal
    lowPrice: str  # decimal
    lastPrice: str  # decimal
    volume: str  # decimal
    quoteVolume: str  # decimal
    openTime: int  # ms
    closeTime: int  # ms
    firstId: int
    lastId: int
    count: int
    priceChange: str  # decimal
    priceChangePercent: str  # decimal
    weightedAvgPrice: str  # decimal
    prevClosePrice: str  # decimal
    lastQty: str  # decimal
    bidPrice: str  # decimal
    bidQty: str  # decimal
    askPrice: str  # decimal
    askQty: str  # decimal


class TrailingDeltaFilter(TypedDict, total=False):
    filterType: str  # FilterType
    minTrailingAboveDelta: int
    maxTrailingAboveDelta: int
    minTrailingBelowDelta: int
    maxTrailingBelowDelta: int


class UnsubscribeUserDataStreamResult(TypedDict, total=False):
    pass


class WindowStatistics(TypedDict, total=False):
    symbol: str
    openPrice: str  # decimal
    highPrice: str  # decimal
    lowPrice: str  # decimal
    lastPrice: str  # decimal
    volume: str  # decimal
    quoteVolume: str  # decimal
    openTime: int  # ms
    closeTime: int  # ms
    firstId: int
    lastId: int
    count: int
    priceChange: str  # decimal
    priceChangePercent: str  # decimal
    weightedAvgPrice: str  # decimal


AssetFilter: TypeAlias = MaxAssetFilter
ExchangeFilter: TypeAlias = (
    ExchangeMaxNumOrdersFilter
    | ExchangeMaxNumAlgoOrdersFilter
    | ExchangeMaxNumIcebergOrdersFilter
    | ExchangeMaxNumOrderListsFilter
)
# openTime (ms), open (decimal), high (decimal), low (decimal), close (decimal), volume (decimal),
# closeTime (ms), quoteVolume (decimal), tradeCount, takerBuyBaseVolume (decimal), takerBuyQuoteVolume
# (decimal), ignore
KlineRow: TypeAlias = tuple[int, str, str, str, str, str, int, str, int, str, str, str]
# price (decimal), quantity (decimal)
PriceLevel: TypeAlias = tuple[str, str]
SymbolFilter: TypeAlias = (
    PriceFilter
    | PercentPriceFilter
    | PercentPriceBySideFilter
    | LotSizeFilter
    | MinNotionalFilter
    | NotionalFilter
    | IcebergPartsFilter
    | MarketLotSizeFilter
    | MaxNumOrdersFilter
    | MaxNumAlgoOrdersFilter
    | MaxNumIcebergOrdersFilter
    | MaxPositionFilter
    | TrailingDeltaFilter
    | MaxNumOrderAmendsFilter
    | MaxNumOrderListsFilter
)

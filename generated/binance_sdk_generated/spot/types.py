"""Results of Spot: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final, Literal, NotRequired, TypeAlias, TypedDict

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


class Account(TypedDict):
    """Balances, permissions and commission of the account."""

    makerCommission: int
    """In basis points; see commissionRates for the exact rate."""
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
    updateTime: Annotated[int, "ms"]
    accountType: Annotated[str, "AccountType"]
    balances: list[Balance]
    permissions: list[str]
    uid: int
    tradeGroupId: NotRequired[int]
    """Accounts of one group count as one for self-trade prevention; only when set."""


class AccountFilters(TypedDict):
    """Filters that hold for the account on one symbol."""

    exchangeFilters: list[ExchangeFilter]
    symbolFilters: list[SymbolFilter]
    assetFilters: list[AssetFilter]


class AccountTrade(TypedDict):
    """One trade of the account."""

    symbol: str
    id: int
    orderId: int
    orderListId: int
    """-1: not part of a list."""
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    time: Annotated[int, "ms"]
    isBuyer: bool
    isMaker: bool
    isBestMatch: bool


class Allocation(TypedDict):
    """Assets the account received for a smart order."""

    symbol: str
    allocationId: int
    allocationType: Annotated[str, "AllocationType"]
    orderId: int
    orderListId: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    time: Annotated[int, "ms"]
    isBuyer: bool
    isMaker: bool
    isAllocator: bool


class Amendment(TypedDict):
    """One change of an order's quantity."""

    symbol: str
    orderId: int
    executionId: int
    origClientOrderId: str
    newClientOrderId: str
    origQty: Annotated[str, "decimal"]
    newQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]


class AveragePrice(TypedDict):
    """Average price over the last minutes, weighted by volume."""

    mins: int
    """Length of the window in minutes."""
    price: Annotated[str, "decimal"]
    closeTime: Annotated[int, "ms"]
    """Time of the last trade in it."""


class Balance(TypedDict):
    """What is held of one asset."""

    asset: str
    free: Annotated[str, "decimal"]
    locked: Annotated[str, "decimal"]
    """Bound in open orders."""


class BestPrices(TypedDict):
    """Best price and quantity on both sides of the book."""

    symbol: str
    bidPrice: Annotated[str, "decimal"]
    bidQty: Annotated[str, "decimal"]
    askPrice: Annotated[str, "decimal"]
    askQty: Annotated[str, "decimal"]


class CancelReplace(TypedDict):
    """What became of both halves of a cancel-replace."""

    cancelResult: Annotated[str, "CancelReplaceResult"]
    newOrderResult: Annotated[str, "CancelReplaceResult"]
    cancelResponse: CanceledOrder | CanceledOrderList | RequestError
    """The canceled order, or why it was not canceled."""
    newOrderResponse: PlacedOrder | RequestError | None
    """The new order, why it was refused, or None when it was not attempted."""


class Commission(TypedDict):
    """Commission of the account on one symbol."""

    symbol: str
    standardCommission: CommissionRates
    specialCommission: CommissionRates
    """Added in special cases."""
    taxCommission: CommissionRates
    discount: CommissionDiscount


class CommissionDiscount(TypedDict):
    """Discount on the standard commission when it is paid in another asset."""

    enabledForAccount: bool
    enabledForSymbol: bool
    discountAsset: str
    discount: Annotated[str, "decimal"]
    """Factor that the standard commission is reduced by."""


class CommissionRates(TypedDict):
    """Rates by role and side, as factors of the traded amount."""

    maker: Annotated[str, "decimal"]
    taker: Annotated[str, "decimal"]
    buyer: Annotated[str, "decimal"]
    seller: Annotated[str, "decimal"]


class ExchangeInfo(TypedDict):
    """Symbols, their rules, and the limits of the exchange."""

    timezone: str
    serverTime: Annotated[int, "ms"]
    rateLimits: list[RateLimit]
    exchangeFilters: list[ExchangeFilter]
    symbols: list[SymbolInfo]
    sors: NotRequired[list[SmartOrderRoute]]
    """Only when smart order routing is available."""


class ExchangeMaxNumAlgoOrdersFilter(TypedDict):
    """Most open stop-loss and take-profit orders of the account on all symbols."""

    filterType: Literal["EXCHANGE_MAX_NUM_ALGO_ORDERS"]
    maxNumAlgoOrders: int


class ExchangeMaxNumIcebergOrdersFilter(TypedDict):
    """Most open iceberg orders of the account on all symbols."""

    filterType: Literal["EXCHANGE_MAX_NUM_ICEBERG_ORDERS"]
    maxNumIcebergOrders: int


class ExchangeMaxNumOrderListsFilter(TypedDict):
    """Most open order lists of the account on all symbols."""

    filterType: Literal["EXCHANGE_MAX_NUM_ORDER_LISTS"]
    maxNumOrderLists: int


class ExchangeMaxNumOrdersFilter(TypedDict):
    """Most open orders of the account on all symbols."""

    filterType: Literal["EXCHANGE_MAX_NUM_ORDERS"]
    maxNumOrders: int


class ExecutionRule(TypedDict):
    """Range around the reference price in which orders may trade, as factors of that price."""

    ruleType: Annotated[str, "ExecutionRuleType"]
    bidLimitMultUp: Annotated[str, "decimal"]
    """Highest price of a buy, as a factor."""
    bidLimitMultDown: Annotated[str, "decimal"]
    """Lowest price of a buy."""
    askLimitMultUp: Annotated[str, "decimal"]
    """Highest price of a sell."""
    askLimitMultDown: Annotated[str, "decimal"]
    """Lowest price of a sell."""


class ExecutionRules(TypedDict):
    """Rules that are enforced at the moment of a trade."""

    symbolRules: list[SymbolExecutionRules]


class Fill(TypedDict):
    """One trade of an order that has just been placed."""

    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    tradeId: int
    """-1 for an allocation."""
    matchType: NotRequired[Annotated[str, "MatchType"]]
    """Smart orders only."""
    allocId: NotRequired[int]
    """Smart orders only: allocation id."""


class IcebergPartsFilter(TypedDict):
    """Most parts of an iceberg order: quantity / icebergQty, rounded up."""

    filterType: Literal["ICEBERG_PARTS"]
    limit: int


class LotSizeFilter(TypedDict):
    """Limits and step of quantity and icebergQty."""

    filterType: Literal["LOT_SIZE"]
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    stepSize: Annotated[str, "decimal"]
    """Quantities are multiples of it."""


class MarketLotSizeFilter(TypedDict):
    """Limits and step of the quantity of MARKET orders."""

    filterType: Literal["MARKET_LOT_SIZE"]
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    stepSize: Annotated[str, "decimal"]


class MaxAssetFilter(TypedDict):
    """Most of one asset that a single order may move; only get_my_filters shows it."""

    filterType: Literal["MAX_ASSET"]
    asset: str
    limit: Annotated[str, "decimal"]


class MaxNumAlgoOrdersFilter(TypedDict):
    """Most open stop-loss and take-profit orders of the account on the symbol."""

    filterType: Literal["MAX_NUM_ALGO_ORDERS"]
    maxNumAlgoOrders: int


class MaxNumIcebergOrdersFilter(TypedDict):
    """Most open iceberg orders of the account on the symbol."""

    filterType: Literal["MAX_NUM_ICEBERG_ORDERS"]
    maxNumIcebergOrders: int


class MaxNumOrderAmendsFilter(TypedDict):
    """How often one order may be amended."""

    filterType: Literal["MAX_NUM_ORDER_AMENDS"]
    maxNumOrderAmends: int


class MaxNumOrderListsFilter(TypedDict):
    """Most open order lists of the account on the symbol."""

    filterType: Literal["MAX_NUM_ORDER_LISTS"]
    maxNumOrderLists: int


class MaxNumOrdersFilter(TypedDict):
    """Most open orders of the account on the symbol, stops and take-profits included."""

    filterType: Literal["MAX_NUM_ORDERS"]
    maxNumOrders: int


class MaxPositionFilter(TypedDict):
    """Most of the base asset that the account may hold, open buys included."""

    filterType: Literal["MAX_POSITION"]
    maxPosition: Annotated[str, "decimal"]


class MinNotionalFilter(TypedDict):
    """Least value (price times quantity) of an order."""

    filterType: Literal["MIN_NOTIONAL"]
    minNotional: Annotated[str, "decimal"]
    applyToMarket: bool
    """Also for MARKET orders, at the average price."""
    avgPriceMins: int
    """Minutes of the average; 0: the last price."""


class NotionalFilter(TypedDict):
    """Least and greatest value (price times quantity) of an order."""

    filterType: Literal["NOTIONAL"]
    minNotional: Annotated[str, "decimal"]
    applyMinToMarket: bool
    maxNotional: Annotated[str, "decimal"]
    applyMaxToMarket: bool
    avgPriceMins: int
    """Minutes of the average; 0: the last price."""


class OrderAmendment(TypedDict):
    """What amending an order did."""

    transactTime: Annotated[int, "ms"]
    executionId: int
    amendedOrder: AmendedOrder
    listStatus: NotRequired[OrderListState]
    """Only when the order is part of a list."""


class OrderBook(TypedDict):
    """A snapshot of the book, best prices first on both sides."""

    lastUpdateId: int
    """Id of the last change that is in it."""
    bids: list[PriceLevel]
    asks: list[PriceLevel]


class OrderCommission(TypedDict):
    """Rates of one order, as factors of the traded amount."""

    maker: Annotated[str, "decimal"]
    taker: Annotated[str, "decimal"]


class OrderDetails(TypedDict):
    """What only some orders have."""

    stopPrice: NotRequired[Annotated[str, "decimal"]]
    """Stop-loss and take-profit orders."""
    icebergQty: NotRequired[Annotated[str, "decimal"]]
    """Iceberg orders."""
    strategyId: NotRequired[int]
    """Where it was given."""
    strategyType: NotRequired[int]
    """Where it was given."""
    trailingDelta: NotRequired[int]
    """Trailing stops: distance in basis points."""
    trailingTime: NotRequired[Annotated[int, "ms"]]
    """Trailing stops: when tracking began; -1 before."""
    preventedMatchId: NotRequired[int]
    """Orders expired by self-trade prevention."""
    preventedQuantity: NotRequired[Annotated[str, "decimal"]]
    """Quantity expired by self-trade prevention."""
    usedSor: NotRequired[bool]
    """Placed with smart order routing."""
    workingFloor: NotRequired[Annotated[str, "WorkingFloor"]]
    """Where a smart order is being filled."""
    pegPriceType: NotRequired[Annotated[str, "PegPriceType"]]
    """Pegged orders."""
    pegOffsetType: NotRequired[Annotated[str, "PegOffsetType"]]
    """Pegged orders, where it was given."""
    pegOffsetValue: NotRequired[int]
    """Pegged orders, where it was given."""
    peggedPrice: NotRequired[Annotated[str, "decimal"]]
    """Pegged orders: present price, once known."""
    expiryReason: NotRequired[Annotated[str, "ExpiryReason"]]
    """Why an expired order expired."""


class OrderListMember(TypedDict):
    """One order of a list, by its ids."""

    symbol: str
    orderId: int
    clientOrderId: str


class OrderListState(TypedDict):
    """An order list, as an amended order shows the list it is part of."""

    orderListId: int
    contingencyType: Annotated[str, "ContingencyType"]
    listOrderStatus: Annotated[str, "ListOrderStatus"]
    listClientOrderId: str
    symbol: str
    orders: list[OrderListMember]


class PercentPriceBySideFilter(TypedDict):
    """The same with a range of its own for each side."""

    filterType: Literal["PERCENT_PRICE_BY_SIDE"]
    bidMultiplierUp: Annotated[str, "decimal"]
    bidMultiplierDown: Annotated[str, "decimal"]
    askMultiplierUp: Annotated[str, "decimal"]
    askMultiplierDown: Annotated[str, "decimal"]
    avgPriceMins: int
    """Minutes of the average; 0: the last price."""


class PercentPriceFilter(TypedDict):
    """Range of price around the reference price, or around the average of the last minutes where there is
    none.
    """

    filterType: Literal["PERCENT_PRICE"]
    multiplierUp: Annotated[str, "decimal"]
    multiplierDown: Annotated[str, "decimal"]
    avgPriceMins: int
    """Minutes of the average; 0: the last price."""


class PingResult(TypedDict):
    pass


class PreventedMatch(TypedDict):
    """A match that self-trade prevention did not let happen."""

    symbol: str
    preventedMatchId: int
    takerOrderId: int
    makerSymbol: str
    makerOrderId: int
    tradeGroupId: int
    """-1: no trade group."""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    price: Annotated[str, "decimal"]
    takerPreventedQuantity: NotRequired[Annotated[str, "decimal"]]
    """What the taker had left; where its quantity was prevented."""
    makerPreventedQuantity: NotRequired[Annotated[str, "decimal"]]
    """What the maker had left; where its quantity was prevented."""
    transactTime: Annotated[int, "ms"]


class PriceFilter(TypedDict):
    """Limits and step of price and stopPrice; a value of 0 switches that part off."""

    filterType: Literal["PRICE_FILTER"]
    minPrice: Annotated[str, "decimal"]
    maxPrice: Annotated[str, "decimal"]
    tickSize: Annotated[str, "decimal"]
    """Prices are multiples of it."""


class PriceTicker(TypedDict):
    """Price of the last trade."""

    symbol: str
    price: Annotated[str, "decimal"]


class PublicAggTrade(TypedDict):
    """Trades of one taker order at one price and moment, added up."""

    a: int
    """Aggregate trade id."""
    p: Annotated[str, "decimal"]
    """Price."""
    q: Annotated[str, "decimal"]
    """Quantity."""
    f: int
    """First trade id."""
    l: int  # noqa: E741
    """Last trade id."""
    T: Annotated[int, "ms"]
    """Time."""
    m: bool
    """The buyer was the maker."""
    M: bool
    """Was it the best price match?"""


class PublicBlockTrade(TypedDict):
    """One trade negotiated outside the book."""

    id: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    isBuyerMaker: bool


class PublicTrade(TypedDict):
    """One public trade."""

    id: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    isBuyerMaker: bool
    """The seller was the taker."""
    isBestMatch: bool


class RateLimit(TypedDict):
    """A limit that Binance counts."""

    rateLimitType: Annotated[str, "RateLimitType"]
    interval: Annotated[str, "RateLimitInterval"]
    intervalNum: int
    """How many intervals: 10 with SECOND is 10 seconds."""
    limit: int


class ReferencePriceCalculation(TypedDict):
    """How a reference price is made."""

    symbol: str
    calculationType: Annotated[str, "ReferencePriceCalculationType"]
    bucketCount: NotRequired[int]
    """ARITHMETIC_MEAN: number of averaged buckets."""
    bucketWidthMs: NotRequired[int]
    """ARITHMETIC_MEAN: length of a bucket in milliseconds."""
    externalCalculationId: NotRequired[int]
    """EXTERNAL: identifies the calculation."""


class ReferencePriceInfo(TypedDict):
    """Reference price of the price range rule."""

    symbol: str
    referencePrice: Annotated[str, "decimal"] | None
    """None while no reference price is set."""
    timestamp: Annotated[int, "ms"]
    """When it was valid."""


class RequestError(TypedDict):
    """Why there is no answer."""

    code: int
    msg: str


class ServerTime(TypedDict):
    """Clock of the exchange."""

    serverTime: Annotated[int, "ms"]


class Session(TypedDict):
    """State of a WebSocket API connection."""

    apiKey: str | None
    """Key that is logged on; None: nobody."""
    authorizedSince: Annotated[int, "ms"] | None
    """Since when; None: nobody."""
    connectedSince: Annotated[int, "ms"]
    returnRateLimits: bool
    """Do replies carry rateLimits?"""
    serverTime: Annotated[int, "ms"]
    userDataStream: bool | None
    """Is there an active subscription? None: not available here."""


class SmartOrderRoute(TypedDict):
    """Symbols whose books a smart order may be filled from."""

    baseAsset: str
    symbols: list[str]


class Subscription(TypedDict):
    """A user data subscription on this connection."""

    subscriptionId: int
    """Comes with every event of it."""
    expirationTime: NotRequired[Annotated[int, "ms"]]
    """listenToken subscriptions: when the token ends."""


class SymbolExecutionRules(TypedDict):
    """Execution rules of one symbol."""

    symbol: str
    rules: list[ExecutionRule]


class SymbolInfo(TypedDict):
    """What may be done on one symbol, and within which limits."""

    symbol: str
    status: Annotated[str, "SymbolStatus"]
    baseAsset: str
    baseAssetPrecision: int
    quoteAsset: str
    quotePrecision: int
    """Old name of quoteAssetPrecision."""
    quoteAssetPrecision: int
    baseCommissionPrecision: int
    quoteCommissionPrecision: int
    orderTypes: list[Annotated[str, "OrderType"]]
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
    """Empty since 2024; see permissionSets."""
    permissionSets: list[list[str]]
    """An account may trade when it has at least one permission of every inner list."""
    defaultSelfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    allowedSelfTradePreventionModes: list[Annotated[str, "SelfTradePreventionMode"]]


class TestOrder(TypedDict):
    """Empty, or with computeCommissionRates what the order would pay."""

    standardCommissionForOrder: NotRequired[OrderCommission]
    specialCommissionForOrder: NotRequired[OrderCommission]
    taxCommissionForOrder: NotRequired[OrderCommission]
    discount: NotRequired[CommissionDiscount]


class TrailingDeltaFilter(TypedDict):
    """Range of trailingDelta in basis points; "above" is for orders that a rising price activates first."""

    filterType: Literal["TRAILING_DELTA"]
    minTrailingAboveDelta: int
    maxTrailingAboveDelta: int
    minTrailingBelowDelta: int
    maxTrailingBelowDelta: int


class UnsubscribeUserDataStreamResult(TypedDict):
    pass


class WindowStatistics(TypedDict):
    """Price change over a window; without the changes and averages when type is MINI."""

    symbol: str
    openPrice: Annotated[str, "decimal"]
    highPrice: Annotated[str, "decimal"]
    lowPrice: Annotated[str, "decimal"]
    lastPrice: Annotated[str, "decimal"]
    volume: Annotated[str, "decimal"]
    """In the base asset."""
    quoteVolume: Annotated[str, "decimal"]
    openTime: Annotated[int, "ms"]
    closeTime: Annotated[int, "ms"]
    firstId: int
    """First trade id; -1 without trades."""
    lastId: int
    count: int
    """Number of trades."""
    priceChange: NotRequired[Annotated[str, "decimal"]]
    priceChangePercent: NotRequired[Annotated[str, "decimal"]]
    weightedAvgPrice: NotRequired[Annotated[str, "decimal"]]


class AmendedOrder(OrderDetails):
    """An order after its quantity was reduced."""

    symbol: str
    orderId: int
    orderListId: int
    origClientOrderId: str
    clientOrderId: str
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    """New quantity."""
    executedQty: Annotated[str, "decimal"]
    preventedQty: Annotated[str, "decimal"]
    quoteOrderQty: Annotated[str, "decimal"]
    cumulativeQuoteQty: Annotated[str, "decimal"]
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "TimeInForce"]
    type: Annotated[str, "OrderType"]
    side: Annotated[str, "OrderSide"]
    workingTime: NotRequired[Annotated[int, "ms"]]
    """When it appeared on the book."""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]


class Order(OrderDetails):
    """An order: what is known of it whether it was placed, queried or canceled."""

    symbol: str
    orderId: int
    orderListId: int
    """Order list it is part of; -1: none."""
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    origQuoteOrderQty: Annotated[str, "decimal"]
    cummulativeQuoteQty: Annotated[str, "decimal"]
    """Quote asset traded so far; negative for old orders of which it is not known."""
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "TimeInForce"]
    type: Annotated[str, "OrderType"]
    side: Annotated[str, "OrderSide"]
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]


class OrderList(OrderListState):
    """State of an order list."""

    listStatusType: Annotated[str, "ListStatusType"]
    transactionTime: Annotated[int, "ms"]


class TickerStatistics(WindowStatistics):
    """Price change over the last 24 hours; without changes, averages and the book when type is MINI."""

    prevClosePrice: NotRequired[Annotated[str, "decimal"]]
    lastQty: NotRequired[Annotated[str, "decimal"]]
    bidPrice: NotRequired[Annotated[str, "decimal"]]
    bidQty: NotRequired[Annotated[str, "decimal"]]
    askPrice: NotRequired[Annotated[str, "decimal"]]
    askQty: NotRequired[Annotated[str, "decimal"]]


class UsedRateLimit(RateLimit):
    """A limit, and how much of it is used."""

    count: int
    """Used so far."""


class CanceledOrder(Order):
    """An order that was canceled. Its clientOrderId is that of the cancel, which replaces its own."""

    origClientOrderId: str
    """The client order id it had."""
    transactTime: Annotated[int, "ms"]


class CanceledOrderList(OrderList):
    """An order list that was canceled, with its orders."""

    orderReports: list[CanceledOrder]


class PlacedOrder(Order):
    """An order that was placed. With newOrderRespType ACK, the default of all but LIMIT and MARKET, there
    are only symbol, orderId, orderListId, clientOrderId and transactTime.
    """

    transactTime: Annotated[int, "ms"]
    """When the matching engine handled it."""
    workingTime: Annotated[int, "ms"]
    """When it appeared on the book; -1: not yet."""
    fills: NotRequired[list[Fill]]
    """FULL: the trades made at once."""


class PlacedOrderList(OrderList):
    """An order list that was placed, with its orders."""

    orderReports: list[PlacedOrder]
    """With newOrderRespType ACK: only symbol, orderId, orderListId, clientOrderId and transactTime. The
    pending orders of OPO and OPOCO have no origQty before the working order is filled.
    """


class QueriedOrder(Order):
    """An order, as it stands now."""

    time: Annotated[int, "ms"]
    """When it was placed."""
    updateTime: Annotated[int, "ms"]
    """When it last changed."""
    isWorking: bool
    """Is it on the book?"""
    workingTime: Annotated[int, "ms"]
    """When it appeared on the book; -1: not yet."""


AssetFilter: TypeAlias = MaxAssetFilter
"""A rule of one asset."""
ExchangeFilter: TypeAlias = (
    ExchangeMaxNumOrdersFilter
    | ExchangeMaxNumAlgoOrdersFilter
    | ExchangeMaxNumIcebergOrdersFilter
    | ExchangeMaxNumOrderListsFilter
)
"""A rule of the whole exchange, told apart by filterType."""
# openTime, open, high, low, close, volume, closeTime, quoteVolume, tradeCount, takerBuyBaseVolume,
# takerBuyQuoteVolume, ignore
KlineRow: TypeAlias = tuple[
    Annotated[int, "ms"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[int, "ms"],
    Annotated[str, "decimal"],
    int,
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    str,
]
"""One candlestick; its open time identifies it."""
# price, quantity
PriceLevel: TypeAlias = tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]
"""Price and quantity of one level of the book."""
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
"""A rule of one symbol, told apart by filterType."""

LACKS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "PlacedOrder": (
        (
            "price",
            "origQty",
            "executedQty",
            "origQuoteOrderQty",
            "cummulativeQuoteQty",
            "status",
            "timeInForce",
            "type",
            "side",
            "workingTime",
            "selfTradePreventionMode",
        ),
        ("origQty",),
    ),
}
"""By type: fields that are left out, all of a group at once, where a call asked for less."""

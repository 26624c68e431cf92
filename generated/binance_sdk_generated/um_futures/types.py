"""Results of USD-M futures: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
PositionSideText: TypeAlias = Literal["BOTH", "LONG", "SHORT"]
FuturesOrderTypeText: TypeAlias = Literal[
    "LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"
]
FuturesTimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX", "GTD", "RPI"]
OrderStatusText: TypeAlias = Literal[
    "NEW", "PARTIALLY_FILLED", "FILLED", "CANCELED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"
]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT"]
WorkingTypeText: TypeAlias = Literal["MARK_PRICE", "CONTRACT_PRICE"]
PriceMatchText: TypeAlias = Literal[
    "NONE", "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
]
SelfTradePreventionModeText: TypeAlias = Literal["NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER"]
MarginTypeText: TypeAlias = Literal["ISOLATED", "CROSSED"]
ContractTypeText: TypeAlias = Literal[
    "PERPETUAL",
    "CURRENT_MONTH",
    "NEXT_MONTH",
    "CURRENT_QUARTER",
    "NEXT_QUARTER",
    "PERPETUAL_DELIVERING",
    "TRADIFI_PERPETUAL",
]
ContractStatusText: TypeAlias = Literal[
    "PENDING_TRADING",
    "TRADING",
    "PRE_DELIVERING",
    "DELIVERING",
    "DELIVERED",
    "PRE_SETTLE",
    "SETTLING",
    "CLOSE",
]
KlineIntervalText: TypeAlias = Literal[
    "1s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
]
StatisticsPeriodText: TypeAlias = Literal["5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d"]
AlgoTypeText: TypeAlias = Literal["CONDITIONAL"]
AlgoStatusText: TypeAlias = Literal[
    "NEW", "CANCELED", "TRIGGERING", "TRIGGERED", "FINISHED", "REJECTED", "EXPIRED"
]
ExecutionTypeText: TypeAlias = Literal["NEW", "CANCELED", "CALCULATED", "EXPIRED", "TRADE", "AMENDMENT"]
AccountUpdateReasonText: TypeAlias = Literal[
    "DEPOSIT",
    "WITHDRAW",
    "ORDER",
    "FUNDING_FEE",
    "WITHDRAW_REJECT",
    "ADJUSTMENT",
    "INSURANCE_CLEAR",
    "ADMIN_DEPOSIT",
    "ADMIN_WITHDRAW",
    "MARGIN_TRANSFER",
    "MARGIN_TYPE_CHANGE",
    "ASSET_TRANSFER",
    "OPTIONS_PREMIUM_FEE",
    "OPTIONS_SETTLE_PROFIT",
    "AUTO_EXCHANGE",
    "COIN_SWAP_DEPOSIT",
    "COIN_SWAP_WITHDRAW",
]
IncomeTypeText: TypeAlias = Literal[
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
]
AutoCloseTypeText: TypeAlias = Literal["LIQUIDATION", "ADL"]
StrategyStatusText: TypeAlias = Literal["NEW", "WORKING", "CANCELLED", "EXPIRED"]
TradingSessionTypeText: TypeAlias = Literal[
    "PRE_MARKET", "REGULAR", "AFTER_MARKET", "OVERNIGHT", "NO_TRADING"
]
ConvertOrderStatusText: TypeAlias = Literal["PROCESS", "ACCEPT_SUCCESS", "SUCCESS", "FAIL"]
RateLimitTypeText: TypeAlias = Literal["REQUEST_WEIGHT", "ORDERS", "RAW_REQUESTS"]
RateLimitIntervalText: TypeAlias = Literal["SECOND", "MINUTE", "DAY"]
FilterTypeText: TypeAlias = Literal[
    "PRICE_FILTER",
    "LOT_SIZE",
    "MARKET_LOT_SIZE",
    "MAX_NUM_ORDERS",
    "MAX_NUM_ALGO_ORDERS",
    "MIN_NOTIONAL",
    "PERCENT_PRICE",
    "POSITION_RISK_CONTROL",
]


class AcceptedQuote(TypedDict):
    """A conversion that has begun."""

    orderId: Annotated[str, "integer"]
    createTime: Annotated[int, "ms"]
    orderStatus: Annotated[str, "ConvertOrderStatus"]


class AccountAsset(TypedDict):
    """What the account holds of one asset."""

    asset: str
    walletBalance: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    marginBalance: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    initialMargin: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    crossWalletBalance: Annotated[str, "decimal"]
    crossUnPnl: Annotated[str, "decimal"]
    availableBalance: Annotated[str, "decimal"]
    maxWithdrawAmount: Annotated[str, "decimal"]
    marginAvailable: NotRequired[bool]
    """May it be used as margin in multi-assets mode? Not over REST in get_account."""
    updateTime: Annotated[int, "ms"]


class AccountConfig(TypedDict):
    """What the account may do and how it is set."""

    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    dualSidePosition: bool
    """True: hedge mode."""
    updateTime: Annotated[int, "ms"]
    """Without meaning."""
    multiAssetsMargin: bool
    tradeGroupId: int


class AccountPosition(TypedDict):
    """A position of the account."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    unrealizedProfit: Annotated[str, "decimal"]
    isolatedMargin: Annotated[str, "decimal"]
    notional: Annotated[str, "decimal"]
    isolatedWallet: Annotated[str, "decimal"]
    initialMargin: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class AccountPositionV2(TypedDict):
    """A position of the account with its settings."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    entryPrice: Annotated[str, "decimal"]
    breakEvenPrice: NotRequired[Annotated[str, "decimal"]]
    """Over the WebSocket API."""
    leverage: Annotated[str, "integer"]
    isolated: bool
    maxNotional: Annotated[str, "decimal"]
    """Largest position at this leverage."""
    initialMargin: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    bidNotional: Annotated[str, "decimal"]
    """Without meaning."""
    askNotional: Annotated[str, "decimal"]
    """Without meaning."""
    updateTime: Annotated[int, "ms"]


class AccountTotals(TypedDict):
    """Sums over the assets: in USDT, or in USD in multi-assets mode."""

    totalInitialMargin: Annotated[str, "decimal"]
    totalMaintMargin: Annotated[str, "decimal"]
    totalWalletBalance: Annotated[str, "decimal"]
    totalUnrealizedProfit: Annotated[str, "decimal"]
    totalMarginBalance: Annotated[str, "decimal"]
    totalPositionInitialMargin: Annotated[str, "decimal"]
    totalOpenOrderInitialMargin: Annotated[str, "decimal"]
    totalCrossWalletBalance: Annotated[str, "decimal"]
    totalCrossUnPnl: Annotated[str, "decimal"]
    availableBalance: Annotated[str, "decimal"]
    maxWithdrawAmount: Annotated[str, "decimal"]


class AccountTrade(TypedDict):
    """One trade of the account."""

    symbol: str
    pair: NotRequired[str]
    id: int
    orderId: int
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    baseQty: NotRequired[Annotated[str, "decimal"]]
    realizedPnl: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    marginAsset: NotRequired[str]
    buyer: bool
    maker: bool
    time: Annotated[int, "ms"]


class AdlQuantile(TypedDict):
    """Place of positions in the queue for auto-deleveraging."""

    symbol: str
    adlQuantile: AdlQuantiles


class AdlQuantiles(TypedDict):
    """By side, 0 (last) to 4 (first)."""

    LONG: NotRequired[int]
    SHORT: NotRequired[int]
    BOTH: NotRequired[int]
    """One-way mode, or isolated margin."""
    HEDGE: NotRequired[int]
    """Crossed margin in hedge mode: a sign only, its value means nothing."""


class AdlRisk(TypedDict):
    """How likely auto-deleveraging is on a contract."""

    symbol: str
    adlRisk: str
    """low, medium or high."""
    updateTime: Annotated[int, "ms"]


class AlgoOrder(TypedDict):
    """A conditional order."""

    algoId: int
    """Its number; an id space of its own, apart from orderId."""
    clientAlgoId: str
    algoType: Annotated[str, "AlgoType"]
    orderType: Annotated[str, "FuturesOrderType"]
    symbol: str
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    timeInForce: Annotated[str, "FuturesTimeInForce"]
    quantity: Literal[""] | Annotated[str, "decimal"]
    """Empty or 0 with closePosition."""
    algoStatus: Annotated[str, "AlgoStatus"]
    triggerPrice: Annotated[str, "decimal"]
    price: Annotated[str, "decimal"]
    icebergQuantity: NotRequired[Annotated[str, "decimal"] | None]
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    workingType: Annotated[str, "WorkingType"]
    priceMatch: Annotated[str, "PriceMatch"]
    closePosition: bool
    priceProtect: bool
    reduceOnly: bool
    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]
    triggerTime: Annotated[int, "ms"]
    """0: not yet."""
    goodTillDate: Annotated[int, "ms"]
    """GTD orders: when they end; else 0."""


class AmendmentDetails(TypedDict):
    """What a modification changed."""

    price: Change
    origQty: Change
    count: int
    """Which modification of the order it was."""
    modifyId: NotRequired[int]


class AssetIndexInfo(TypedDict):
    """Rate at which an asset counts as margin in multi-assets mode."""

    symbol: str
    time: Annotated[int, "ms"]
    index: Annotated[str, "decimal"]
    bidBuffer: Annotated[str, "decimal"]
    askBuffer: Annotated[str, "decimal"]
    bidRate: Annotated[str, "decimal"]
    """Rate for balances."""
    askRate: Annotated[str, "decimal"]
    """Rate for debts."""
    autoExchangeBidBuffer: Annotated[str, "decimal"]
    autoExchangeAskBuffer: Annotated[str, "decimal"]
    autoExchangeBidRate: Annotated[str, "decimal"]
    autoExchangeAskRate: Annotated[str, "decimal"]


class Balance(TypedDict):
    """What the account holds of one asset."""

    accountAlias: str
    """Unique code of the account."""
    asset: str
    balance: Annotated[str, "decimal"]
    crossWalletBalance: Annotated[str, "decimal"]
    crossUnPnl: Annotated[str, "decimal"]
    availableBalance: Annotated[str, "decimal"]
    maxWithdrawAmount: Annotated[str, "decimal"]
    marginAvailable: bool
    """May it be used as margin in multi-assets mode?"""
    updateTime: Annotated[int, "ms"]


class Basis(TypedDict):
    """Difference between contract and index price at one moment."""

    pair: str
    contractType: Annotated[str, "ContractType"]
    indexPrice: Annotated[str, "decimal"]
    futuresPrice: Annotated[str, "decimal"]
    basis: Annotated[str, "decimal"]
    basisRate: Annotated[str, "decimal"]
    annualizedBasisRate: str
    """Empty for perpetuals."""
    timestamp: Annotated[int, "ms"]


class BatchModification(TypedDict):
    """One modification of modify_batch_orders; orderId or origClientOrderId, values as text."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    quantity: Annotated[str, "decimal"]
    price: Annotated[str, "decimal"]
    orderId: NotRequired[int]
    origClientOrderId: NotRequired[str]
    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    modifyId: NotRequired[int]


class BatchOrder(TypedDict):
    """One order of create_batch_orders; values as text."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "FuturesOrderType"]
    positionSide: NotRequired[Annotated[str, "PositionSide"]]
    timeInForce: NotRequired[Annotated[str, "FuturesTimeInForce"]]
    quantity: NotRequired[Annotated[str, "decimal"]]
    reduceOnly: NotRequired[str]
    """true or false, as text."""
    price: NotRequired[Annotated[str, "decimal"]]
    newClientOrderId: NotRequired[str]
    newOrderRespType: NotRequired[Annotated[str, "OrderRespType"]]
    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    selfTradePreventionMode: NotRequired[Annotated[str, "SelfTradePreventionMode"]]
    goodTillDate: NotRequired[Annotated[int, "ms"]]


class BestPrices(TypedDict):
    """Best price and quantity on both sides of the book."""

    symbol: str
    bidPrice: Annotated[str, "decimal"]
    bidQty: Annotated[str, "decimal"]
    askPrice: Annotated[str, "decimal"]
    askQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    """When the matching engine made it."""
    lastUpdateId: NotRequired[int]
    """Over the WebSocket API: id of the last change of the book."""


class CanceledAlgoOrder(TypedDict):
    """That a conditional order was canceled."""

    algoId: int
    clientAlgoId: str
    code: Annotated[str, "integer"]
    """200: done."""
    msg: str


class Change(TypedDict):
    """A value before and after."""

    before: Annotated[str, "decimal"]
    after: Annotated[str, "decimal"]


class CommissionRate(TypedDict):
    """Rates of the account on one symbol, as factors of the traded amount."""

    symbol: str
    makerCommissionRate: Annotated[str, "decimal"]
    takerCommissionRate: Annotated[str, "decimal"]
    rpiCommissionRate: NotRequired[Annotated[str, "decimal"]]
    """RPI orders."""


class CompositeIndexAsset(TypedDict):
    """One asset of a composite index."""

    baseAsset: str
    quoteAsset: str
    weightInQuantity: Annotated[str, "decimal"]
    weightInPercentage: Annotated[str, "decimal"]


class CompositeIndexInfo(TypedDict):
    """How a composite index is made up."""

    symbol: str
    time: Annotated[int, "ms"]
    component: str
    """What is weighed: baseAsset or quoteAsset."""
    baseAssetList: list[CompositeIndexAsset]


class Confirmation(TypedDict):
    """That it was done."""

    code: int
    """200: done."""
    msg: str


class ConvertOrder(TypedDict):
    """A conversion."""

    orderId: int
    orderStatus: Annotated[str, "ConvertOrderStatus"]
    fromAsset: str
    fromAmount: Annotated[str, "decimal"]
    toAsset: str
    toAmount: Annotated[str, "decimal"]
    ratio: Annotated[str, "decimal"]
    inverseRatio: Annotated[str, "decimal"]
    createTime: Annotated[int, "ms"]


class ConvertPair(TypedDict):
    """Two assets that can be converted."""

    fromAsset: str
    toAsset: str
    fromAssetMinAmount: Annotated[str, "decimal"]
    fromAssetMaxAmount: Annotated[str, "decimal"]
    toAssetMinAmount: Annotated[str, "decimal"]
    toAssetMaxAmount: Annotated[str, "decimal"]


class ConvertQuote(TypedDict):
    """A price for a conversion."""

    quoteId: NotRequired[str]
    """Missing when the balance is too small."""
    ratio: Annotated[str, "decimal"]
    inverseRatio: Annotated[str, "decimal"]
    validTimestamp: Annotated[int, "ms"]
    """End of the quote."""
    toAmount: Annotated[str, "decimal"]
    fromAmount: Annotated[str, "decimal"]


class Countdown(TypedDict):
    """The countdown that now runs on a symbol."""

    symbol: str
    countdownTime: Annotated[str, "integer"]
    """Milliseconds; 0: none."""


class DeliveryPrice(TypedDict):
    """Price at which a quarterly contract was settled."""

    deliveryTime: Annotated[int, "ms"]
    deliveryPrice: float


class DownloadId(TypedDict):
    """A history that is being prepared for download."""

    downloadId: str
    avgCostTimestampOfLast30d: int
    """Milliseconds that it took on average over the last 30 days."""


class DownloadLink(TypedDict):
    """Where a history can be downloaded."""

    downloadId: str
    status: str
    """completed or processing."""
    url: str
    """Empty until it is completed."""
    notified: bool
    expirationTimestamp: Annotated[int, "ms"]
    """End of the link; -1 until it is completed."""
    isExpired: str | None


class ExchangeInfo(TypedDict):
    """Contracts, their rules, and the limits of the exchange."""

    timezone: str
    serverTime: Annotated[int, "ms"]
    """Not exact; get_server_time is."""
    rateLimits: list[RateLimit]
    exchangeFilters: list[object]
    assets: list[MarginAsset]
    symbols: list[SymbolInfo]


class FeeBurn(TypedDict):
    """Whether commission is paid in BNB."""

    feeBurn: bool


class FundingInfo(TypedDict):
    """Contract whose funding differs from the usual."""

    symbol: str
    adjustedFundingRateCap: Annotated[str, "decimal"]
    """Highest rate."""
    adjustedFundingRateFloor: Annotated[str, "decimal"]
    """Lowest rate."""
    fundingIntervalHours: int
    disclaimer: bool


class FundingRate(TypedDict):
    """One funding of a contract."""

    symbol: str
    fundingRate: Annotated[str, "decimal"]
    fundingTime: Annotated[int, "ms"]
    markPrice: Annotated[str, "decimal"]
    """Mark price at that moment."""
    rateType: NotRequired[str]
    """Kind of funding, where it is not the regular one."""


class Income(TypedDict):
    """Money that came or went."""

    symbol: str
    """Empty where it is about no contract."""
    incomeType: Annotated[str, "IncomeType"]
    income: Annotated[str, "decimal"]
    """Negative: it went."""
    asset: str
    info: str
    time: Annotated[int, "ms"]
    tranId: int
    """Unique per user and kind of income."""
    tradeId: str
    """Empty without a trade."""


class IndexConstituent(TypedDict):
    """One market of an index price."""

    exchange: str
    symbol: str
    price: NotRequired[Annotated[str, "decimal"]]
    """Where the exchange allows showing it."""
    weight: Annotated[str, "decimal"]


class IndexConstituents(TypedDict):
    """Markets that make up an index price."""

    symbol: str
    time: Annotated[int, "ms"]
    constituents: list[IndexConstituent]


class InsuranceFund(TypedDict):
    """Insurance fund that some contracts share."""

    symbols: list[str]
    assets: list[InsuranceFundAsset]


class InsuranceFundAsset(TypedDict):
    """What an insurance fund holds of one asset."""

    asset: str
    marginBalance: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class Leverage(TypedDict):
    """Leverage of a symbol, after it was set."""

    symbol: str
    leverage: int
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""


class LeverageBracket(TypedDict):
    """Leverage up to a size of position."""

    bracket: int
    initialLeverage: int
    """Highest leverage."""
    notionalCap: float
    notionalFloor: float
    maintMarginRatio: float
    cum: float
    """Amount that makes the maintenance margin continuous between brackets."""


class LeverageBrackets(TypedDict):
    """Leverage that a symbol allows, by size of the position."""

    symbol: str
    notionalCoef: NotRequired[float]
    """Factor of your own brackets; only where it is not 1."""
    brackets: list[LeverageBracket]


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""


class LongShortRatio(TypedDict):
    """Longs against shorts at one moment; accounts or positions are counted, as the call says."""

    symbol: str
    longShortRatio: Annotated[str, "decimal"]
    longAccount: Annotated[str, "decimal"]
    """Share of the longs."""
    shortAccount: Annotated[str, "decimal"]
    """Share of the shorts."""
    timestamp: Annotated[int, "ms"]


class LotSizeFilter(TypedDict):
    """Limits and step of quantity."""

    filterType: Literal["LOT_SIZE"]
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    stepSize: Annotated[str, "decimal"]
    """Quantities are multiples of it."""


class MarginAsset(TypedDict):
    """What an asset is worth as margin in multi-assets mode."""

    asset: str
    marginAvailable: bool
    """May it be used as margin?"""
    autoAssetExchange: Annotated[str, "decimal"] | None
    """Balance below which it is bought automatically; None: never."""


class MarketLotSizeFilter(TypedDict):
    """Limits and step of the quantity of market orders."""

    filterType: Literal["MARKET_LOT_SIZE"]
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    stepSize: Annotated[str, "decimal"]


class MarketSchedule(TypedDict):
    """Sessions of one market, a week."""

    sessions: list[MarketSession]


class MarketSchedules(TypedDict):
    """Schedule by market."""

    EQUITY: NotRequired[MarketSchedule]
    """Stocks of the USA."""
    COMMODITY: NotRequired[MarketSchedule]
    """Commodities."""
    KR_EQUITY: NotRequired[MarketSchedule]
    """Stocks of South Korea."""
    HK_EQUITY: NotRequired[MarketSchedule]
    """Stocks of Hong Kong."""
    CN_EQUITY: NotRequired[MarketSchedule]
    """Stocks of China."""
    FX: NotRequired[MarketSchedule]
    """Currencies."""


class MarketSession(TypedDict):
    """One session of a market."""

    startTime: Annotated[int, "ms"]
    endTime: Annotated[int, "ms"]
    type: Annotated[str, "TradingSessionType"]


class MaxNumAlgoOrdersFilter(TypedDict):
    """Most open conditional orders of the account on the symbol; gone from newer answers."""

    filterType: Literal["MAX_NUM_ALGO_ORDERS"]
    limit: int


class MaxNumOrdersFilter(TypedDict):
    """Most open orders of the account on the symbol."""

    filterType: Literal["MAX_NUM_ORDERS"]
    limit: int


class MinNotionalFilter(TypedDict):
    """Least value (price times quantity) of an order; MARKET orders count at the mark price."""

    filterType: Literal["MIN_NOTIONAL"]
    notional: Annotated[str, "decimal"]


class MultiAssetsMode(TypedDict):
    """Whether all assets together are the margin."""

    multiAssetsMargin: bool
    """True: multi-assets mode; False: single-asset mode."""


class OpenInterest(TypedDict):
    """Contracts that are open now."""

    symbol: str
    openInterest: Annotated[str, "decimal"]
    """In the base asset."""
    time: Annotated[int, "ms"]


class OpenInterestStatistic(TypedDict):
    """Open interest at one moment."""

    symbol: str
    sumOpenInterest: Annotated[str, "decimal"]
    """In the base asset."""
    sumOpenInterestValue: Annotated[str, "decimal"]
    """In the quote asset."""
    CMCCirculatingSupply: NotRequired[Annotated[str, "decimal"]]
    """Circulating supply according to CoinMarketCap."""
    timestamp: Annotated[int, "ms"]


class OrderAmendment(TypedDict):
    """One modification of an order."""

    amendmentId: int
    symbol: str
    pair: str
    orderId: int
    clientOrderId: str
    time: Annotated[int, "ms"]
    amendment: AmendmentDetails


class OrderBook(TypedDict):
    """A snapshot of the book, best prices first on both sides."""

    lastUpdateId: int
    """Id of the last change that is in it."""
    E: Annotated[int, "ms"]
    """When Binance sent it."""
    T: Annotated[int, "ms"]
    """When the matching engine made it."""
    bids: list[PriceLevel]
    asks: list[PriceLevel]


class OrderFields(TypedDict):
    """What every form of an order tells."""

    symbol: str
    pair: NotRequired[str]
    """Underlying pair."""
    orderId: int
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    status: Annotated[str, "OrderStatus"]
    timeInForce: Annotated[str, "FuturesTimeInForce"]
    type: Annotated[str, "FuturesOrderType"]
    """LIMIT or MARKET once a conditional order was triggered."""
    origType: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    reduceOnly: bool
    closePosition: bool
    """Does it close the whole position?"""
    stopPrice: Annotated[str, "decimal"]
    """0 without a trigger."""
    workingType: Annotated[str, "WorkingType"]
    updateTime: Annotated[int, "ms"]


class PercentPriceFilter(TypedDict):
    """Range of price around the mark price."""

    filterType: Literal["PERCENT_PRICE"]
    multiplierUp: Annotated[str, "decimal"]
    """Highest price of a buy, as a factor."""
    multiplierDown: Annotated[str, "decimal"]
    """Lowest price of a sell."""
    multiplierDecimal: Annotated[str, "integer"]
    """Decimals of the factors."""


class PingResult(TypedDict):
    pass


class PortfolioMarginInfo(TypedDict):
    """What may be taken out of a portfolio margin account."""

    asset: str
    maxWithdrawAmountUSD: Annotated[str, "decimal"]
    """In USD."""
    maxWithdrawAmount: Annotated[str, "decimal"]
    """In the asset."""


class Position(TypedDict):
    """A position, or a symbol with open orders."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    entryPrice: Annotated[str, "decimal"]
    breakEvenPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    unRealizedProfit: Annotated[str, "decimal"]
    liquidationPrice: Annotated[str, "decimal"]
    isolatedMargin: Annotated[str, "decimal"]
    notional: Annotated[str, "decimal"]
    marginAsset: str
    isolatedWallet: Annotated[str, "decimal"]
    initialMargin: Annotated[str, "decimal"]
    """For position and open orders, at the mark price."""
    maintMargin: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    adl: int
    """Place in the queue for auto-deleveraging, 0 to 4."""
    bidNotional: Annotated[str, "decimal"]
    """Without meaning."""
    askNotional: Annotated[str, "decimal"]
    """Without meaning."""
    updateTime: Annotated[int, "ms"]


class PositionMarginChange(TypedDict):
    """That margin was added to or taken from a position."""

    amount: float
    code: int
    msg: str
    type: int


class PositionMarginEntry(TypedDict):
    """One change of the margin of a position."""

    symbol: str
    type: int
    """1: added, 2: taken away."""
    deltaType: str
    """Who did it, as in USER_ADJUST."""
    amount: Annotated[str, "decimal"]
    asset: str
    time: Annotated[int, "ms"]
    positionSide: Annotated[str, "PositionSide"]


class PositionMode(TypedDict):
    """How positions of a symbol are kept."""

    dualSidePosition: bool
    """True: hedge mode; False: one-way mode."""


class PositionRiskControlFilter(TypedDict):
    """Whether only orders that reduce positions are taken for now."""

    filterType: Literal["POSITION_RISK_CONTROL"]
    positionControlSide: str


class PositionV2(TypedDict):
    """A position with its settings, one for every symbol and side."""

    symbol: str
    positionSide: Annotated[str, "PositionSide"]
    positionAmt: Annotated[str, "decimal"]
    """Negative: short."""
    entryPrice: Annotated[str, "decimal"]
    breakEvenPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    unRealizedProfit: Annotated[str, "decimal"]
    liquidationPrice: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""
    marginType: str
    """cross or isolated."""
    isolatedMargin: Annotated[str, "decimal"]
    isAutoAddMargin: str
    """true or false, as text."""
    notional: Annotated[str, "decimal"]
    isolatedWallet: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class PremiumIndex(TypedDict):
    """Mark price, index price and funding of a contract."""

    symbol: str
    markPrice: Annotated[str, "decimal"]
    indexPrice: Annotated[str, "decimal"]
    estimatedSettlePrice: Annotated[str, "decimal"]
    """Of use only in the last hour before settlement."""
    lastFundingRate: Annotated[str, "decimal"]
    """Rate of the funding that comes next."""
    interestRate: Annotated[str, "decimal"]
    nextFundingTime: Annotated[int, "ms"]
    time: Annotated[int, "ms"]


class PriceFilter(TypedDict):
    """Limits and step of price and triggerPrice; a value of 0 switches that part off."""

    filterType: Literal["PRICE_FILTER"]
    minPrice: Annotated[str, "decimal"]
    maxPrice: Annotated[str, "decimal"]
    tickSize: Annotated[str, "decimal"]
    """Prices are multiples of it."""


class PriceTicker(TypedDict):
    """Price of the last trade."""

    symbol: str
    price: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    """When the matching engine made it."""


class PublicAggTrade(TypedDict):
    """Trades of one taker order at one price within 100 ms, added up."""

    a: int
    """Aggregate trade id."""
    p: Annotated[str, "decimal"]
    """Price."""
    q: Annotated[str, "decimal"]
    """Quantity, RPI orders included."""
    nq: NotRequired[Annotated[str, "decimal"]]
    """Quantity without RPI orders."""
    f: int
    """First trade id."""
    l: int  # noqa: E741
    """Last trade id."""
    T: Annotated[int, "ms"]
    """Time."""
    m: bool
    """The buyer was the maker."""


class PublicTrade(TypedDict):
    """One public trade."""

    id: int
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    isBuyerMaker: bool
    """The seller was the taker."""
    isRPITrade: NotRequired[bool]
    """Was the maker an RPI order?"""


class RateLimit(TypedDict):
    """A limit that Binance counts."""

    rateLimitType: Annotated[str, "RateLimitType"]
    interval: Annotated[str, "RateLimitInterval"]
    intervalNum: int
    """How many intervals: 10 with SECOND is 10 seconds."""
    limit: int


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


class StopUserDataStreamResult(TypedDict):
    pass


class SymbolConfig(TypedDict):
    """How one symbol is set."""

    symbol: str
    marginType: Annotated[str, "MarginType"]
    isAutoAddMargin: bool
    leverage: int
    maxNotionalValue: Annotated[str, "decimal"]
    """Largest position at this leverage."""


class SymbolInfo(TypedDict):
    """What may be done on one contract, and within which limits."""

    symbol: str
    pair: str
    """The underlying pair: one for all contracts on it."""
    contractType: Annotated[str, "ContractType"]
    deliveryDate: Annotated[int, "ms"]
    """Far in the future for perpetuals."""
    onboardDate: Annotated[int, "ms"]
    status: Annotated[str, "ContractStatus"]
    maintMarginPercent: Annotated[str, "decimal"]
    """Without meaning; see get_leverage_bracket."""
    requiredMarginPercent: Annotated[str, "decimal"]
    """Without meaning; see get_leverage_bracket."""
    baseAsset: str
    quoteAsset: str
    marginAsset: str
    pricePrecision: int
    """Decimals shown; tickSize says what is allowed."""
    quantityPrecision: int
    """Decimals shown; stepSize says what is allowed."""
    baseAssetPrecision: int
    quotePrecision: int
    underlyingType: str
    underlyingSubType: list[str]
    settlePlan: NotRequired[int]
    triggerProtect: Annotated[str, "decimal"]
    """Most difference between mark and last price for orders with priceProtect."""
    liquidationFee: Annotated[str, "decimal"]
    """Rate charged on liquidation."""
    marketTakeBound: Annotated[str, "decimal"]
    """Most distance from the mark price at which a MARKET order trades."""
    filters: list[SymbolFilter]
    orderTypes: list[Annotated[str, "FuturesOrderType"]]
    timeInForce: list[Annotated[str, "FuturesTimeInForce"]]


class TakerVolume(TypedDict):
    """What takers bought and sold in one period."""

    buySellRatio: Annotated[str, "decimal"]
    buyVol: Annotated[str, "decimal"]
    sellVol: Annotated[str, "decimal"]
    timestamp: Annotated[int, "ms"]


class TickerStatistics(TypedDict):
    """Price change over the last 24 hours."""

    symbol: str
    priceChange: Annotated[str, "decimal"]
    priceChangePercent: Annotated[str, "decimal"]
    weightedAvgPrice: Annotated[str, "decimal"]
    lastPrice: Annotated[str, "decimal"]
    lastQty: Annotated[str, "decimal"]
    openPrice: Annotated[str, "decimal"]
    highPrice: Annotated[str, "decimal"]
    lowPrice: Annotated[str, "decimal"]
    volume: Annotated[str, "decimal"]
    """In the base asset."""
    quoteVolume: Annotated[str, "decimal"]
    openTime: Annotated[int, "ms"]
    closeTime: Annotated[int, "ms"]
    firstId: int
    """First trade id."""
    lastId: int
    count: int
    """Number of trades."""


class TradingIndicator(TypedDict):
    """One rule."""

    indicator: str
    """UFR, IFER, GCR, DR or TMV."""
    value: float
    """Where the account stands."""
    triggerValue: float
    """From which value on the account is locked."""
    isLocked: bool
    plannedRecoverTime: Annotated[int, "ms"]


class TradingSchedule(TypedDict):
    """When the traditional markets are open that contracts are based on."""

    updateTime: Annotated[int, "ms"]
    marketSchedules: MarketSchedules


class TradingStatus(TypedDict):
    """Quantitative rules and how the account stands with them."""

    indicators: dict[str, list[TradingIndicator]]
    """By symbol; ACCOUNT for the account."""
    updateTime: Annotated[int, "ms"]


class Account(AccountTotals):
    """Balances, and positions with a size or open orders."""

    assets: list[AccountAsset]
    positions: list[AccountPosition]


class AccountV2(AccountTotals):
    """Balances, settings and all positions, sizes of 0 included."""

    feeTier: int
    feeBurn: NotRequired[bool]
    """Over REST: is commission paid in BNB?"""
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    updateTime: Annotated[int, "ms"]
    """Without meaning."""
    multiAssetsMargin: bool
    tradeGroupId: int
    """Accounts of one group count as one for self-trade prevention; -1: none."""
    assets: list[AccountAsset]
    positions: list[AccountPositionV2]


class ForcedOrder(OrderFields):
    """An order with which Binance closed a position."""

    avgPrice: Annotated[str, "decimal"]
    cumQuote: Annotated[str, "decimal"]
    cumBase: NotRequired[Annotated[str, "decimal"]]
    time: Annotated[int, "ms"]


class Order(OrderFields):
    """An order: what is known of it whether it was placed, queried, modified or canceled."""

    priceProtect: bool
    priceMatch: Annotated[str, "PriceMatch"]
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]
    goodTillDate: Annotated[int, "ms"]
    """GTD orders: when they end; else 0."""
    activatePrice: NotRequired[str]
    """Trailing stops."""
    priceRate: NotRequired[str]
    """Trailing stops: distance in percent."""


class PlacedAlgoOrder(AlgoOrder):
    """A conditional order that was placed."""

    activatePrice: NotRequired[str]
    """Over REST. Trailing stops; else empty."""
    callbackRate: NotRequired[str]
    """Over REST. Trailing stops: distance in percent; else empty."""


class QueriedAlgoOrder(AlgoOrder):
    """A conditional order, as it stands now."""

    actualOrderId: str
    """orderId of the order that it placed when triggered; empty before."""
    actualPrice: Annotated[str, "decimal"]
    """Average price of that order."""
    actualType: NotRequired[str]
    """Kind of that order; only for a single query."""
    actualQty: NotRequired[Annotated[str, "decimal"]]
    """What that order has traded; only for a single query."""
    tpTriggerPrice: NotRequired[Annotated[str, "decimal"]]
    tpPrice: NotRequired[Annotated[str, "decimal"]]
    slTriggerPrice: NotRequired[Annotated[str, "decimal"]]
    slPrice: NotRequired[Annotated[str, "decimal"]]
    tpOrderType: str


class CanceledOrder(Order):
    """An order that was canceled."""

    cumQty: Annotated[str, "decimal"]
    avgPrice: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumQuote: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumBase: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""


class ModifiedOrder(Order):
    """An order after it was modified."""

    cumQty: Annotated[str, "decimal"]
    avgPrice: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumQuote: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumBase: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    modifyId: NotRequired[int]
    """Your modifyId, where it was given."""


class PlacedOrder(Order):
    """An order that was placed."""

    cumQty: Annotated[str, "decimal"]
    avgPrice: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumQuote: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""
    cumBase: NotRequired[Annotated[str, "decimal"]]
    """No longer in most answers since July 2026."""


class QueriedOrder(Order):
    """An order, as it stands now."""

    avgPrice: Annotated[str, "decimal"]
    cumQuote: Annotated[str, "decimal"]
    """Quote asset traded so far."""
    cumBase: NotRequired[Annotated[str, "decimal"]]
    """Base asset traded so far."""
    time: Annotated[int, "ms"]
    """When it was placed."""


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
# openTime, open, high, low, close, ignore1, closeTime, ignore2, basicDataCount, ignore3, ignore4,
# ignore5
PriceKlineRow: TypeAlias = tuple[
    Annotated[int, "ms"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    str,
    Annotated[int, "ms"],
    str,
    int,
    str,
    str,
    str,
]
"""One candlestick of a price that is calculated, so without volumes."""
# price, quantity
PriceLevel: TypeAlias = tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]
"""Price and quantity of one level of the book."""
SymbolFilter: TypeAlias = (
    PriceFilter
    | LotSizeFilter
    | MarketLotSizeFilter
    | MaxNumOrdersFilter
    | MaxNumAlgoOrdersFilter
    | MinNotionalFilter
    | PercentPriceFilter
    | PositionRiskControlFilter
)
"""Any rule of a symbol; filterType tells which."""

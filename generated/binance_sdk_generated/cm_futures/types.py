"""Results of COIN-M futures: plain dicts with the wire's keys.

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
FuturesTimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX"]
OrderStatusText: TypeAlias = Literal["NEW", "PARTIALLY_FILLED", "FILLED", "CANCELED", "EXPIRED"]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT"]
WorkingTypeText: TypeAlias = Literal["MARK_PRICE", "CONTRACT_PRICE"]
PriceMatchText: TypeAlias = Literal[
    "NONE", "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
]
SelfTradePreventionModeText: TypeAlias = Literal["NONE", "EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER"]
MarginTypeText: TypeAlias = Literal["ISOLATED", "CROSSED"]
ContractTypeText: TypeAlias = Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "PERPETUAL_DELIVERING"]
ContractStatusText: TypeAlias = Literal[
    "PENDING_TRADING", "TRADING", "PRE_DELIVERING", "DELIVERING", "DELIVERED"
]
KlineIntervalText: TypeAlias = Literal[
    "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
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
]
IncomeTypeText: TypeAlias = Literal[
    "TRANSFER",
    "WELCOME_BONUS",
    "FUNDING_FEE",
    "REALIZED_PNL",
    "COMMISSION",
    "INSURANCE_CLEAR",
    "DELIVERED_SETTELMENT",
]
AutoCloseTypeText: TypeAlias = Literal["LIQUIDATION", "ADL"]
StrategyStatusText: TypeAlias = Literal["NEW", "WORKING", "CANCELLED", "EXPIRED"]
RateLimitTypeText: TypeAlias = Literal["REQUEST_WEIGHT", "ORDERS"]
RateLimitIntervalText: TypeAlias = Literal["SECOND", "MINUTE"]
FilterTypeText: TypeAlias = Literal[
    "PRICE_FILTER", "LOT_SIZE", "MARKET_LOT_SIZE", "MAX_NUM_ORDERS", "MAX_NUM_ALGO_ORDERS", "PERCENT_PRICE"
]


class Account(TypedDict):
    """Balances and positions, with totals of each asset."""

    feeTier: int
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    updateTime: Annotated[int, "ms"]
    """Without meaning."""
    assets: list[AccountAsset]
    positions: list[AccountPosition]


class AccountAsset(TypedDict):
    """What the account holds of one asset."""

    asset: str
    walletBalance: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    marginBalance: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    """Maintenance margin that is needed."""
    initialMargin: Annotated[str, "decimal"]
    """Initial margin that is needed."""
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    maxWithdrawAmount: Annotated[str, "decimal"]
    """What can be taken out."""
    crossWalletBalance: Annotated[str, "decimal"]
    crossUnPnl: Annotated[str, "decimal"]
    """Unrealized profit of cross positions."""
    availableBalance: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]


class AccountPosition(TypedDict):
    """One position, as the account shows it."""

    symbol: str
    positionAmt: Annotated[str, "decimal"]
    """Number of contracts; negative: short."""
    initialMargin: Annotated[str, "decimal"]
    maintMargin: Annotated[str, "decimal"]
    unrealizedProfit: Annotated[str, "decimal"]
    positionInitialMargin: Annotated[str, "decimal"]
    openOrderInitialMargin: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    isolated: bool
    positionSide: Annotated[str, "PositionSide"]
    entryPrice: Annotated[str, "decimal"]
    breakEvenPrice: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    """Most contracts at this leverage."""
    notionalValue: Annotated[str, "decimal"]
    updateTime: Annotated[int, "ms"]
    isolatedWallet: NotRequired[Annotated[str, "decimal"]]
    """Over the WebSocket API only."""


class AccountTrade(TypedDict):
    """One trade of the account."""

    symbol: str
    pair: str
    id: int
    orderId: int
    side: Annotated[str, "OrderSide"]
    positionSide: Annotated[str, "PositionSide"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    """Number of contracts."""
    baseQty: Annotated[str, "decimal"]
    """In the base asset."""
    quoteQty: Annotated[str, "decimal"]
    """In the quote asset."""
    realizedPnl: Annotated[str, "decimal"]
    commission: Annotated[str, "decimal"]
    commissionAsset: str
    marginAsset: str
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


class Balance(TypedDict):
    """What the account holds of one asset."""

    accountAlias: str
    """Unique code of the account."""
    asset: str
    balance: Annotated[str, "decimal"]
    withdrawAvailable: Annotated[str, "decimal"]
    crossWalletBalance: Annotated[str, "decimal"]
    crossUnPnl: Annotated[str, "decimal"]
    availableBalance: Annotated[str, "decimal"]
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
    """Number of contracts."""
    price: Annotated[str, "decimal"]
    orderId: NotRequired[int]
    origClientOrderId: NotRequired[str]
    modifyId: NotRequired[int]


class BatchOrder(TypedDict):
    """One order of create_batch_orders; values as text."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "FuturesOrderType"]
    positionSide: NotRequired[Annotated[str, "PositionSide"]]
    timeInForce: NotRequired[Annotated[str, "FuturesTimeInForce"]]
    quantity: Annotated[str, "decimal"]
    """Number of contracts."""
    reduceOnly: NotRequired[str]
    """true or false, as text."""
    price: NotRequired[Annotated[str, "decimal"]]
    newClientOrderId: NotRequired[str]
    stopPrice: NotRequired[Annotated[str, "decimal"]]
    activationPrice: NotRequired[Annotated[str, "decimal"]]
    callbackRate: NotRequired[Annotated[str, "decimal"]]
    workingType: NotRequired[Annotated[str, "WorkingType"]]
    priceProtect: NotRequired[str]
    """true or false, as text."""
    newOrderRespType: NotRequired[Annotated[str, "OrderRespType"]]
    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    selfTradePreventionMode: NotRequired[Annotated[str, "SelfTradePreventionMode"]]


class BestPrices(TypedDict):
    """Best price and quantity on both sides of the book."""

    lastUpdateId: int
    """Id of the last change of the book."""
    symbol: str
    pair: str
    bidPrice: Annotated[str, "decimal"]
    bidQty: Annotated[str, "decimal"]
    askPrice: Annotated[str, "decimal"]
    askQty: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]


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
    """Rates of the account on one contract, as factors of the traded amount."""

    symbol: str
    makerCommissionRate: Annotated[str, "decimal"]
    takerCommissionRate: Annotated[str, "decimal"]


class Confirmation(TypedDict):
    """That it was done."""

    code: int
    """200: done."""
    msg: str


class Countdown(TypedDict):
    """The countdown that now runs on a contract."""

    symbol: str
    countdownTime: Annotated[str, "integer"]
    """Milliseconds; 0: none."""


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
    isExpired: bool | None


class ExchangeInfo(TypedDict):
    """Contracts, their rules, and the limits of the exchange."""

    timezone: str
    serverTime: Annotated[int, "ms"]
    rateLimits: list[RateLimit]
    exchangeFilters: list[object]
    """Empty so far."""
    symbols: list[SymbolInfo]


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
    tranId: Annotated[str, "integer"]
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


class Leverage(TypedDict):
    """Leverage of a contract, after it was set."""

    symbol: str
    leverage: int
    maxQty: Annotated[str, "decimal"]
    """Largest position at this leverage, in contracts."""


class LeverageBracket(TypedDict):
    """Leverage up to a size of position."""

    bracket: int
    initialLeverage: int
    """Highest leverage."""
    qtyCap: float
    """Largest position, in the base asset."""
    qtylFloor: float
    """Smallest position; the misspelling is Binance's."""
    maintMarginRatio: float
    cum: float
    """Amount that makes the maintenance margin continuous between brackets."""


class LeverageBrackets(TypedDict):
    """Leverage that a contract allows, by size of the position."""

    symbol: str
    notionalCoef: NotRequired[float]
    """Factor of your own brackets; only where it is not 1."""
    brackets: list[LeverageBracket]


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""


class LongShortPositionRatio(TypedDict):
    """Longs against shorts at one moment, by position."""

    pair: str
    longShortRatio: Annotated[str, "decimal"]
    longPosition: Annotated[str, "decimal"]
    """Share of the longs."""
    shortPosition: Annotated[str, "decimal"]
    """Share of the shorts."""
    timestamp: Annotated[int, "ms"]


class LongShortRatio(TypedDict):
    """Longs against shorts at one moment, by account."""

    pair: str
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


class MarketLotSizeFilter(TypedDict):
    """Limits and step of the quantity of MARKET orders."""

    filterType: Literal["MARKET_LOT_SIZE"]
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    stepSize: Annotated[str, "decimal"]
    """Quantities are multiples of it."""


class MaxNumAlgoOrdersFilter(TypedDict):
    """Most open conditional orders of the account on the contract."""

    filterType: Literal["MAX_NUM_ALGO_ORDERS"]
    limit: int


class MaxNumOrdersFilter(TypedDict):
    """Most open orders of the account on the contract."""

    filterType: Literal["MAX_NUM_ORDERS"]
    limit: int


class OpenInterest(TypedDict):
    """Contracts that are open now."""

    symbol: str
    pair: str
    openInterest: Annotated[str, "decimal"]
    """Number of contracts."""
    contractType: Annotated[str, "ContractType"]
    time: Annotated[int, "ms"]


class OpenInterestStatistic(TypedDict):
    """Open interest at one moment."""

    pair: str
    contractType: NotRequired[str]
    """Kind of contract; all of them without it."""
    sumOpenInterest: Annotated[str, "decimal"]
    """Number of contracts."""
    sumOpenInterestValue: Annotated[str, "decimal"]
    """In the base asset."""
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
    symbol: str
    pair: str
    E: Annotated[int, "ms"]
    """When Binance sent it."""
    T: Annotated[int, "ms"]
    """When the matching engine made it."""
    bids: list[PriceLevel]
    asks: list[PriceLevel]


class OrderFields(TypedDict):
    """What every form of an order tells."""

    symbol: str
    pair: str
    """Underlying pair."""
    orderId: int
    clientOrderId: str
    price: Annotated[str, "decimal"]
    origQty: Annotated[str, "decimal"]
    """Number of contracts."""
    executedQty: Annotated[str, "decimal"]
    """Contracts traded so far."""
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
    priceProtect: bool
    updateTime: Annotated[int, "ms"]


class PairLeverageBrackets(TypedDict):
    """Leverage that the contracts of a pair allow, by size of the position."""

    pair: str
    brackets: list[LeverageBracket]


class PercentPriceFilter(TypedDict):
    """Range of price around the mark price."""

    filterType: Literal["PERCENT_PRICE"]
    multiplierUp: Annotated[str, "decimal"]
    """Highest price of a buy, as a factor."""
    multiplierDown: Annotated[str, "decimal"]
    """Lowest price of a sell."""
    multiplierDecimal: Annotated[str, "integer"]
    """Decimals of the multipliers."""


class PingResult(TypedDict):
    pass


class Position(TypedDict):
    """One position and its risk."""

    symbol: str
    positionAmt: Annotated[str, "decimal"]
    """Number of contracts; negative: short."""
    entryPrice: Annotated[str, "decimal"]
    breakEvenPrice: Annotated[str, "decimal"]
    markPrice: Annotated[str, "decimal"]
    unRealizedProfit: Annotated[str, "decimal"]
    liquidationPrice: Annotated[str, "decimal"]
    leverage: Annotated[str, "integer"]
    maxQty: Annotated[str, "decimal"]
    """Most contracts at this leverage."""
    marginType: str
    """cross or isolated."""
    isolatedMargin: Annotated[str, "decimal"]
    isAutoAddMargin: str
    """true or false, as text."""
    positionSide: Annotated[str, "PositionSide"]
    updateTime: Annotated[int, "ms"]
    notionalValue: NotRequired[Annotated[str, "decimal"]]
    """Value in the margin asset; negative: short."""
    isolatedWallet: NotRequired[Annotated[str, "decimal"]]
    """Isolated margin without the unrealised profit."""


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
    amount: Annotated[str, "decimal"]
    asset: str
    time: Annotated[int, "ms"]
    positionSide: Annotated[str, "PositionSide"]


class PositionMode(TypedDict):
    """How positions of a contract are kept."""

    dualSidePosition: bool
    """True: hedge mode; False: one-way mode."""


class PremiumIndex(TypedDict):
    """Mark price, index price and funding of a contract."""

    symbol: str
    pair: str
    markPrice: Annotated[str, "decimal"]
    indexPrice: Annotated[str, "decimal"]
    estimatedSettlePrice: Annotated[str, "decimal"]
    """Of use in the last hour before delivery only."""
    lastFundingRate: Literal[""] | Annotated[str, "decimal"]
    """Latest funding rate; empty for delivery contracts."""
    interestRate: Literal[""] | Annotated[str, "decimal"]
    """Base asset interest rate; empty for delivery contracts."""
    nextFundingTime: Annotated[int, "ms"]
    """Next funding; 0 for delivery contracts."""
    time: Annotated[int, "ms"]


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
    ps: str
    """Pair."""
    price: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]


class PublicAggTrade(TypedDict):
    """Trades of one taker side at one price within 100 ms, added up."""

    a: int
    """Aggregate trade id."""
    p: Annotated[str, "decimal"]
    """Price."""
    q: Annotated[str, "decimal"]
    """Number of contracts."""
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
    """Number of contracts."""
    baseQty: Annotated[str, "decimal"]
    """Quantity in the base asset."""
    time: Annotated[int, "ms"]
    isBuyerMaker: bool
    """The seller was the taker."""


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


class SymbolInfo(TypedDict):
    """One contract, what may be done on it, and within which limits."""

    symbol: str
    pair: str
    contractType: Annotated[str, "ContractType"]
    deliveryDate: Annotated[int, "ms"]
    """Perpetual contracts: far in the future."""
    onboardDate: Annotated[int, "ms"]
    """When trading began."""
    contractStatus: Annotated[str, "ContractStatus"]
    contractSize: int
    """Value of one contract in the quote asset."""
    baseAsset: str
    quoteAsset: str
    marginAsset: str
    pricePrecision: int
    """Decimals of prices; the step is tickSize of PRICE_FILTER."""
    quantityPrecision: int
    """Decimals of quantities; the step is stepSize of LOT_SIZE."""
    baseAssetPrecision: int
    quotePrecision: int
    equalQtyPrecision: int
    maintMarginPercent: Annotated[str, "decimal"]
    """Without meaning; see get_leverage_bracket."""
    requiredMarginPercent: Annotated[str, "decimal"]
    """Without meaning; see get_leverage_bracket."""
    triggerProtect: Annotated[str, "decimal"]
    """priceProtect: greatest distance of mark and last price."""
    liquidationFee: Annotated[str, "decimal"]
    marketTakeBound: Annotated[str, "decimal"]
    """How far from the mark price a MARKET order may trade."""
    underlyingType: str
    underlyingSubType: list[str]
    orderTypes: list[Annotated[str, "FuturesOrderType"]]
    timeInForce: list[Annotated[str, "FuturesTimeInForce"]]
    filters: list[SymbolFilter]


class TakerVolume(TypedDict):
    """What takers bought and sold in one period."""

    pair: str
    contractType: str
    takerBuyVol: Annotated[str, "decimal"]
    """Number of contracts."""
    takerSellVol: Annotated[str, "decimal"]
    """Number of contracts."""
    takerBuyVolValue: Annotated[str, "decimal"]
    """In the base asset."""
    takerSellVolValue: Annotated[str, "decimal"]
    """In the base asset."""
    timestamp: Annotated[int, "ms"]


class TickerStatistics(TypedDict):
    """Price change over the last 24 hours."""

    symbol: str
    pair: str
    priceChange: Annotated[str, "decimal"]
    priceChangePercent: Annotated[str, "decimal"]
    weightedAvgPrice: Annotated[str, "decimal"]
    lastPrice: Annotated[str, "decimal"]
    lastQty: Annotated[str, "decimal"]
    openPrice: Annotated[str, "decimal"]
    highPrice: Annotated[str, "decimal"]
    lowPrice: Annotated[str, "decimal"]
    volume: Annotated[str, "decimal"]
    """Number of contracts."""
    baseVolume: Annotated[str, "decimal"]
    """Volume in the base asset."""
    openTime: Annotated[int, "ms"]
    closeTime: Annotated[int, "ms"]
    firstId: int
    """First trade id."""
    lastId: int
    count: int
    """Number of trades."""


class ForcedOrder(OrderFields):
    """An order with which Binance closed a position."""

    avgPrice: Annotated[str, "decimal"]
    cumBase: Annotated[str, "decimal"]
    cumQuote: Annotated[str, "decimal"]
    time: Annotated[int, "ms"]
    goodTillDate: Annotated[int, "ms"]
    """Without meaning."""


class Order(OrderFields):
    """An order: what is known of it whether it was placed, queried, modified or canceled."""

    priceMatch: NotRequired[Annotated[str, "PriceMatch"]]
    """Not in every answer over the WebSocket API."""
    selfTradePreventionMode: NotRequired[Annotated[str, "SelfTradePreventionMode"]]
    """Not in every answer over the WebSocket API."""
    activatePrice: NotRequired[str]
    """Trailing stops over REST."""
    priceRate: NotRequired[str]
    """Trailing stops over REST: distance in percent."""


class PlacedAlgoOrder(AlgoOrder):
    """A conditional order that was placed."""

    activatePrice: NotRequired[str]
    """Trailing stops; else empty."""
    callbackRate: NotRequired[str]
    """Trailing stops: distance in percent; else empty."""


class QueriedAlgoOrder(AlgoOrder):
    """A conditional order, as it stands now."""

    actualOrderId: str
    """orderId of the order that it placed when triggered; empty before."""
    actualPrice: Annotated[str, "decimal"]
    """Average price of that order."""
    tpTriggerPrice: NotRequired[Annotated[str, "decimal"]]
    tpPrice: NotRequired[Annotated[str, "decimal"]]
    slTriggerPrice: NotRequired[Annotated[str, "decimal"]]
    slPrice: NotRequired[Annotated[str, "decimal"]]
    tpOrderType: NotRequired[str]


class CanceledOrder(Order):
    """An order that was canceled."""

    cumQty: Annotated[str, "decimal"]


class ModifiedOrder(Order):
    """An order after it was modified."""

    cumQty: Annotated[str, "decimal"]
    modifyId: NotRequired[int]
    """Your modifyId, where it was given."""


class PlacedOrder(Order):
    """An order that was placed; what it trades is told later."""

    cumQty: Annotated[str, "decimal"]


class QueriedOrder(Order):
    """An order, as it stands now."""

    avgPrice: Annotated[str, "decimal"]
    cumBase: Annotated[str, "decimal"]
    """Base asset traded so far."""
    cumQty: NotRequired[Annotated[str, "decimal"]]
    """Contracts traded so far; over the WebSocket API."""
    cumQuote: NotRequired[Annotated[str, "decimal"]]
    """Quote asset traded so far; in get_all_orders."""
    goodTillDate: NotRequired[Annotated[int, "ms"]]
    """In get_all_orders."""
    time: Annotated[int, "ms"]
    """When it was placed."""


# openTime, open, high, low, close, volume, closeTime, baseVolume, tradeCount, takerBuyVolume,
# takerBuyBaseVolume, ignore
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
"""One candlestick; its open time identifies it. Volumes are in contracts and in the base asset."""
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
"""One candlestick of a price without trades; its open time identifies it."""
# price, quantity
PriceLevel: TypeAlias = tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]
"""Price and quantity of one level of the book."""
SymbolFilter: TypeAlias = (
    PriceFilter
    | LotSizeFilter
    | MarketLotSizeFilter
    | MaxNumOrdersFilter
    | MaxNumAlgoOrdersFilter
    | PercentPriceFilter
)
"""A trading rule of a contract."""

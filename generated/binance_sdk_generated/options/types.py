"""Results of Options: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
OptionSideText: TypeAlias = Literal["CALL", "PUT"]
PositionSideText: TypeAlias = Literal["LONG", "SHORT"]
OrderTypeText: TypeAlias = Literal["LIMIT"]
TimeInForceText: TypeAlias = Literal["GTC", "IOC", "FOK", "GTX"]
OrderRespTypeText: TypeAlias = Literal["ACK", "RESULT"]
OrderStatusText: TypeAlias = Literal[
    "NEW", "ACCEPTED", "PARTIALLY_FILLED", "FILLED", "CANCELED", "REJECTED", "EXPIRED", "EXPIRED_IN_MATCH"
]
SelfTradePreventionModeText: TypeAlias = Literal["NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"]
LiquidityText: TypeAlias = Literal["MAKER", "TAKER"]
ExerciseResultText: TypeAlias = Literal["REALISTIC_VALUE_STRICKEN", "EXTRINSIC_VALUE_EXPIRED"]
ExecutionTypeText: TypeAlias = Literal[
    "NEW", "TRADE", "CANCELED", "EXPIRED", "REJECTED", "AMENDMENT", "CALCULATED"
]
KlineIntervalText: TypeAlias = Literal[
    "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
]


class Account(TypedDict):
    """Balances and Greeks of the account."""

    asset: list[AssetMargin]
    greek: list[AccountGreeks]
    time: int  # ms
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    reduceOnly: bool
    tradeGroupId: int
    """Group of accounts; -1: none."""


class AccountGreeks(TypedDict):
    """Greeks of the positions on an underlying."""

    underlying: str
    delta: str  # decimal
    gamma: str  # decimal
    theta: str  # decimal
    vega: str  # decimal


class AssetMargin(TypedDict):
    """Margin in an asset."""

    asset: str
    marginBalance: str  # decimal
    equity: str  # decimal
    """Balance with unrealized profit."""
    available: str  # decimal
    """What can be spent."""
    initialMargin: str  # decimal
    """Initial margin."""
    maintMargin: str  # decimal
    """Maintenance margin."""
    unrealizedPNL: str  # decimal
    """Unrealized profit or loss."""
    adjustedEquity: str  # decimal
    """Equity after haircuts."""


class BatchOrder(TypedDict):
    """An order to place."""

    symbol: str
    side: str  # OrderSide
    type: str  # OrderType
    quantity: str  # decimal
    price: NotRequired[str]  # decimal
    timeInForce: NotRequired[str]  # TimeInForce
    reduceOnly: NotRequired[bool]
    postOnly: NotRequired[bool]
    newOrderRespType: NotRequired[str]  # OrderRespType
    clientOrderId: NotRequired[str]
    isMmp: NotRequired[bool]
    selfTradePreventionMode: NotRequired[str]  # SelfTradePreventionMode


class Bill(TypedDict):
    """A change of the balance."""

    id: int
    asset: str
    amount: str  # decimal
    """Change of the balance."""
    symbol: NotRequired[str]
    """Fees and the like."""
    type: str
    """FEE, CONTRACT (trades) or TRANSFER."""
    createDate: int  # ms
    """When it happened."""


class BlockLeg(TypedDict):
    """The option in a block order."""

    symbol: str
    side: str  # OrderSide
    quantity: str  # decimal
    price: str  # decimal


class BlockOrder(TypedDict):
    """A block order, as placed."""

    blockTradeSettlementKey: str
    """Key of the block order; blockOrderMatchingKey of the calls."""
    expireTime: int  # ms
    """Until when it can be accepted."""
    liquidity: str  # Liquidity
    status: str
    """RECEIVED: placed, ACCEPTED: by both sides."""
    legs: list[BlockLeg]


class BlockTrade(TypedDict):
    """A block trade of the account."""

    parentOrderId: str  # integer
    crossType: str
    legs: list[BlockTradeLeg]
    blockTradeSettlementKey: str
    """Key of the block order; blockOrderMatchingKey of the calls."""


class BlockTradeLeg(TypedDict):
    """The order and the trade of a block trade."""

    createTime: int  # ms
    updateTime: int  # ms
    symbol: str
    orderId: str  # integer
    orderPrice: float
    orderQuantity: float
    orderStatus: str  # OrderStatus
    executedQty: float
    """Quantity traded."""
    executedAmount: float
    fee: float
    """Fee; negative: paid."""
    orderType: str
    orderSide: str  # OrderSide
    id: str  # integer
    tradeId: int
    tradePrice: float
    tradeQty: float
    tradeTime: int  # ms
    liquidity: str  # Liquidity
    commission: float


class CancelBlockOrderResult(TypedDict):
    pass


class CancelConfirmation(TypedDict):
    """That the call succeeded."""

    code: str  # integer
    msg: str


class CanceledOrder(TypedDict):
    """An order, as canceled."""

    orderId: int
    symbol: str
    price: str  # decimal
    quantity: str  # decimal
    executedQty: str  # decimal
    """Quantity traded."""
    side: str  # OrderSide
    type: str  # OrderType
    timeInForce: str  # TimeInForce
    reduceOnly: bool
    createDate: int  # ms
    """When it happened."""
    updateTime: int  # ms
    status: str  # OrderStatus
    avgPrice: str  # decimal
    """Average price of its trades."""
    source: str
    """Where it came from, as in API."""
    clientOrderId: str
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: str  # OptionSide
    quoteAsset: str
    mmp: bool
    """Does it fall under the protection of market makers?"""
    selfTradePreventionMode: str  # SelfTradePreventionMode


class Commission(TypedDict):
    """Fees of the account on an underlying."""

    underlying: str
    makerFee: str  # decimal
    """Fee of makers, as a share."""
    takerFee: str  # decimal
    """Fee of takers, as a share."""


class Commissions(TypedDict):
    """Fees of the account."""

    commissions: list[Commission]


class Confirmation(TypedDict):
    """That the call succeeded."""

    code: int
    msg: str


class Countdown(TypedDict):
    """A countdown after which orders are canceled."""

    underlying: str
    countdownTime: int
    """Milliseconds; 0: off."""


class ExchangeInfo(TypedDict):
    """What can be traded, and by which rules."""

    timezone: str
    serverTime: int  # ms
    optionContracts: list[OptionContract]
    optionAssets: list[OptionAsset]
    optionSymbols: list[OptionSymbol]
    rateLimits: list[RateLimit]


class Exercise(TypedDict):
    """How an option ended."""

    symbol: str
    strikePrice: str  # decimal
    """Strike price."""
    realStrikePrice: str  # decimal
    """Price of the underlying at the end."""
    expiryDate: int  # ms
    """When the option expires."""
    strikeResult: str  # ExerciseResult


class FinishedOrder(TypedDict):
    """An order that has ended."""

    orderId: int
    symbol: str
    price: str  # decimal
    quantity: str  # decimal
    executedQty: str  # decimal
    """Quantity traded."""
    side: str  # OrderSide
    type: str  # OrderType
    timeInForce: str  # TimeInForce
    reduceOnly: bool
    createTime: int  # ms
    updateTime: int  # ms
    status: str  # OrderStatus
    avgPrice: str  # decimal
    """Average price of its trades."""
    clientOrderId: str
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: str  # OptionSide
    quoteAsset: str
    mmp: bool
    """Does it fall under the protection of market makers?"""


class Heartbeats(TypedDict):
    """Underlyings whose countdown began anew."""

    underlyings: list[str]


class IndexPrice(TypedDict):
    """Price of an underlying."""

    time: int  # ms
    indexPrice: str  # decimal


class KeepaliveUserDataStreamResult(TypedDict):
    pass


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""
    expiration: int  # ms
    """Until when it is valid."""


class MarkPrice(TypedDict):
    """Mark price and Greeks of an option."""

    symbol: str
    markPrice: str  # decimal
    bidIV: str  # decimal
    """Implied volatility of the best bid; -1: none."""
    askIV: str  # decimal
    """Implied volatility of the best ask; -1: none."""
    markIV: str  # decimal
    """Implied volatility of the mark price."""
    delta: str  # decimal
    theta: str  # decimal
    gamma: str  # decimal
    vega: str  # decimal
    highPriceLimit: str  # decimal
    """Highest price to buy at."""
    lowPriceLimit: str  # decimal
    """Lowest price to sell at."""
    riskFreeInterest: str  # decimal
    """Interest that is free of risk."""


class NewBlockLeg(TypedDict):
    """The option to trade."""

    symbol: str
    side: str  # OrderSide
    type: str  # OrderType
    quantity: str  # decimal
    price: NotRequired[str]  # decimal


class OptionAsset(TypedDict):
    """An asset that options are paid in."""

    name: str


class OptionContract(TypedDict):
    """An underlying with options on it."""

    baseAsset: str
    quoteAsset: str
    underlying: str
    settleAsset: str


class OptionOpenInterest(TypedDict):
    """Open interest of an option."""

    symbol: str
    sumOpenInterest: str  # decimal
    """Open interest in options."""
    sumOpenInterestUsd: str  # decimal
    """Open interest in USD."""
    timestamp: str  # integer
    """When it was so, in epoch milliseconds."""


class OptionSymbol(TypedDict):
    """Rules of an option."""

    expiryDate: int  # ms
    """When the option expires."""
    filters: list[SymbolFilter]
    symbol: str
    side: str  # OptionSide
    strikePrice: str  # decimal
    """Strike price."""
    underlying: str
    unit: int
    """Underlying per option."""
    liquidationFeeRate: str  # decimal
    """Fee of a liquidation, as a share."""
    minQty: str  # decimal
    maxQty: str  # decimal
    initialMargin: str  # decimal
    """Initial margin."""
    maintenanceMargin: str  # decimal
    minInitialMargin: str  # decimal
    minMaintenanceMargin: str  # decimal
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    quoteAsset: str
    contractType: str
    underlyingType: str
    nakedSell: bool
    """May it be sold without holding it?"""
    status: str


class OrderBook(TypedDict):
    """A book, the best levels first."""

    bids: list[tuple[str, str]]  # decimal
    asks: list[tuple[str, str]]  # decimal
    T: int  # ms
    """When the matching engine made it."""
    lastUpdateId: int
    """u of the last change that is in it."""


class PingResult(TypedDict):
    pass


class Position(TypedDict):
    """A position."""

    entryPrice: str  # decimal
    symbol: str
    side: str  # PositionSide
    quantity: str  # decimal
    markValue: str  # decimal
    """Value at the mark price."""
    unrealizedPNL: str  # decimal
    """Unrealized profit or loss."""
    markPrice: str  # decimal
    strikePrice: str  # decimal
    """Strike price."""
    expiryDate: int  # ms
    """When the option expires."""
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: str  # OptionSide
    quoteAsset: str
    time: int  # ms
    bidQuantity: str  # decimal
    """Open orders to buy."""
    askQuantity: str  # decimal
    """Open orders to sell."""


class Protection(TypedDict):
    """Protection of a market maker on an underlying."""

    underlyingId: int
    underlying: str
    windowTimeInMilliseconds: int
    """Window in which trades count."""
    frozenTimeInMilliseconds: int
    """How long orders are refused then; 0: until the reset."""
    qtyLimit: str  # decimal
    """Quantity that triggers it."""
    deltaLimit: str  # decimal
    """Net delta that triggers it."""
    lastTriggerTime: int  # ms
    """When it was triggered; 0: never."""


class PublicTrade(TypedDict):
    """A trade."""

    id: int
    tradeId: int
    """Number of the trade, per option."""
    symbol: str
    price: str  # decimal
    qty: str  # decimal
    quoteQty: str  # decimal
    side: int
    """1: the taker bought, -1: it sold."""
    time: int  # ms


class RateLimit(TypedDict):
    """A limit that Binance counts."""

    rateLimitType: str
    interval: str
    intervalNum: int
    limit: int


class RequestError(TypedDict):
    """Why an entry of a batch failed."""

    code: int
    msg: str


class ServerTime(TypedDict):
    """Time of the server."""

    serverTime: int  # ms


class StopUserDataStreamResult(TypedDict):
    pass


class SymbolFilter(TypedDict):
    """A rule for prices or quantities; it has the keys of its kind only."""

    filterType: str
    minPrice: NotRequired[str]  # decimal
    maxPrice: NotRequired[str]  # decimal
    tickSize: NotRequired[str]  # decimal
    minQty: NotRequired[str]  # decimal
    maxQty: NotRequired[str]  # decimal
    stepSize: NotRequired[str]  # decimal


class TickerStatistics(TypedDict):
    """Price change of an option over the last 24 hours."""

    symbol: str
    priceChange: str  # decimal
    priceChangePercent: str  # decimal
    """Change in percent."""
    lastPrice: str  # decimal
    lastQty: str  # decimal
    open: str  # decimal
    high: str  # decimal
    low: str  # decimal
    volume: str  # decimal
    amount: str  # decimal
    """Amount in the quote asset."""
    bidPrice: str  # decimal
    askPrice: str  # decimal
    openTime: int  # ms
    closeTime: int  # ms
    firstTradeId: int
    tradeCount: int
    """Number of trades."""
    strikePrice: str  # decimal
    """Strike price."""
    exercisePrice: str  # decimal
    """Price at which it would be exercised now."""


class UserExercise(TypedDict):
    """How a position ended."""

    id: str  # integer
    currency: str
    symbol: str
    exercisePrice: str  # decimal
    """Price at which it would be exercised now."""
    quantity: str  # decimal
    amount: str  # decimal
    """Amount in the quote asset."""
    fee: str  # decimal
    """Fee; negative: paid."""
    createDate: int  # ms
    """When it happened."""
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: str  # OptionSide
    positionSide: str  # PositionSide
    quoteAsset: str


class UserTrade(TypedDict):
    """A trade of the account."""

    id: int
    tradeId: int
    orderId: int
    symbol: str
    price: str  # decimal
    quantity: str  # decimal
    fee: str  # decimal
    """Fee; negative: paid."""
    realizedProfit: str  # decimal
    """Profit or loss."""
    side: str  # OrderSide
    type: str  # OrderType
    liquidity: str  # Liquidity
    time: int  # ms
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: str  # OptionSide
    quoteAsset: str


class BlockOrderState(BlockOrder):
    """A block order, as it stands."""

    createTime: int  # ms


class OpenOrder(FinishedOrder):
    """An open order."""

    selfTradePreventionMode: str  # SelfTradePreventionMode


class CanceledBatchOrder(OpenOrder):
    """An order of a batch, as canceled."""

    fee: str  # decimal
    """Fee; negative: paid."""
    source: str
    """Where it came from, as in API."""


class QueriedOrder(OpenOrder):
    """An order, as it stands."""

    postOnly: bool


class PlacedOrder(QueriedOrder):
    """An order, as placed."""

    fee: float
    """Fee so far."""
    source: str
    """Where it came from, as in API."""


# openTime (ms), open (decimal), high (decimal), low (decimal), close (decimal), volume (decimal),
# closeTime (ms), quoteVolume (decimal), tradeCount, takerBuyBaseVolume (decimal), takerBuyQuoteVolume
# (decimal), ignored
KlineRow: TypeAlias = tuple[int, str, str, str, str, str, int, str, int, str, str, str]
"""One candlestick."""

"""Results of Options: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

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
    time: Annotated[int, "ms"]
    canTrade: bool
    canDeposit: bool
    canWithdraw: bool
    reduceOnly: bool
    tradeGroupId: int
    """Group of accounts; -1: none."""


class AccountGreeks(TypedDict):
    """Greeks of the positions on an underlying."""

    underlying: str
    delta: Annotated[str, "decimal"]
    gamma: Annotated[str, "decimal"]
    theta: Annotated[str, "decimal"]
    vega: Annotated[str, "decimal"]


class AssetMargin(TypedDict):
    """Margin in an asset."""

    asset: str
    marginBalance: Annotated[str, "decimal"]
    equity: Annotated[str, "decimal"]
    """Balance with unrealized profit."""
    available: Annotated[str, "decimal"]
    """What can be spent."""
    initialMargin: Annotated[str, "decimal"]
    """Initial margin."""
    maintMargin: Annotated[str, "decimal"]
    """Maintenance margin."""
    unrealizedPNL: Annotated[str, "decimal"]
    """Unrealized profit or loss."""
    adjustedEquity: Annotated[str, "decimal"]
    """Equity after haircuts."""


class BatchOrder(TypedDict):
    """An order to place."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "OrderType"]
    quantity: Annotated[str, "decimal"]
    price: NotRequired[Annotated[str, "decimal"]]
    timeInForce: NotRequired[Annotated[str, "TimeInForce"]]
    reduceOnly: NotRequired[bool]
    postOnly: NotRequired[bool]
    newOrderRespType: NotRequired[Annotated[str, "OrderRespType"]]
    clientOrderId: NotRequired[str]
    isMmp: NotRequired[bool]
    selfTradePreventionMode: NotRequired[Annotated[str, "SelfTradePreventionMode"]]


class Bill(TypedDict):
    """A change of the balance."""

    id: int
    asset: str
    amount: Annotated[str, "decimal"]
    """Change of the balance."""
    symbol: NotRequired[str]
    """Fees and the like."""
    type: str
    """FEE, CONTRACT (trades) or TRANSFER."""
    createDate: Annotated[int, "ms"]
    """When it happened."""


class BlockLeg(TypedDict):
    """The option in a block order."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    quantity: Annotated[str, "decimal"]
    price: Annotated[str, "decimal"]


class BlockOrder(TypedDict):
    """A block order, as placed."""

    blockTradeSettlementKey: str
    """Key of the block order; blockOrderMatchingKey of the calls."""
    expireTime: Annotated[int, "ms"]
    """Until when it can be accepted."""
    liquidity: Annotated[str, "Liquidity"]
    status: str
    """RECEIVED: placed, ACCEPTED: by both sides."""
    legs: list[BlockLeg]


class BlockTrade(TypedDict):
    """A block trade of the account."""

    parentOrderId: Annotated[str, "integer"]
    crossType: str
    legs: list[BlockTradeLeg]
    blockTradeSettlementKey: str
    """Key of the block order; blockOrderMatchingKey of the calls."""


class BlockTradeLeg(TypedDict):
    """The order and the trade of a block trade."""

    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]
    symbol: str
    orderId: Annotated[str, "integer"]
    orderPrice: float
    orderQuantity: float
    orderStatus: Annotated[str, "OrderStatus"]
    executedQty: float
    """Quantity traded."""
    executedAmount: float
    fee: float
    """Fee; negative: paid."""
    orderType: str
    orderSide: Annotated[str, "OrderSide"]
    id: Annotated[str, "integer"]
    tradeId: int
    tradePrice: float
    tradeQty: float
    tradeTime: Annotated[int, "ms"]
    liquidity: Annotated[str, "Liquidity"]
    commission: float


class CancelBlockOrderResult(TypedDict):
    pass


class CancelConfirmation(TypedDict):
    """That the call succeeded."""

    code: Annotated[str, "integer"]
    msg: str


class CanceledOrder(TypedDict):
    """An order, as canceled."""

    orderId: int
    symbol: str
    price: Annotated[str, "decimal"]
    quantity: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    """Quantity traded."""
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "OrderType"]
    timeInForce: Annotated[str, "TimeInForce"]
    reduceOnly: bool
    createDate: Annotated[int, "ms"]
    """When it happened."""
    updateTime: Annotated[int, "ms"]
    status: Annotated[str, "OrderStatus"]
    avgPrice: Annotated[str, "decimal"]
    """Average price of its trades."""
    source: str
    """Where it came from, as in API."""
    clientOrderId: str
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: Annotated[str, "OptionSide"]
    quoteAsset: str
    mmp: bool
    """Does it fall under the protection of market makers?"""
    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]


class Commission(TypedDict):
    """Fees of the account on an underlying."""

    underlying: str
    makerFee: Annotated[str, "decimal"]
    """Fee of makers, as a share."""
    takerFee: Annotated[str, "decimal"]
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
    serverTime: Annotated[int, "ms"]
    optionContracts: list[OptionContract]
    optionAssets: list[OptionAsset]
    optionSymbols: list[OptionSymbol]
    rateLimits: list[RateLimit]


class Exercise(TypedDict):
    """How an option ended."""

    symbol: str
    strikePrice: Annotated[str, "decimal"]
    """Strike price."""
    realStrikePrice: Annotated[str, "decimal"]
    """Price of the underlying at the end."""
    expiryDate: Annotated[int, "ms"]
    """When the option expires."""
    strikeResult: Annotated[str, "ExerciseResult"]


class FinishedOrder(TypedDict):
    """An order that has ended."""

    orderId: int
    symbol: str
    price: Annotated[str, "decimal"]
    quantity: Annotated[str, "decimal"]
    executedQty: Annotated[str, "decimal"]
    """Quantity traded."""
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "OrderType"]
    timeInForce: Annotated[str, "TimeInForce"]
    reduceOnly: bool
    createTime: Annotated[int, "ms"]
    updateTime: Annotated[int, "ms"]
    status: Annotated[str, "OrderStatus"]
    avgPrice: Annotated[str, "decimal"]
    """Average price of its trades."""
    clientOrderId: str
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: Annotated[str, "OptionSide"]
    quoteAsset: str
    mmp: bool
    """Does it fall under the protection of market makers?"""


class Heartbeats(TypedDict):
    """Underlyings whose countdown began anew."""

    underlyings: list[str]


class IndexPrice(TypedDict):
    """Price of an underlying."""

    time: Annotated[int, "ms"]
    indexPrice: Annotated[str, "decimal"]


class KeepaliveUserDataStreamResult(TypedDict):
    pass


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the address of the stream; keep it secret."""
    expiration: Annotated[int, "ms"]
    """Until when it is valid."""


class MarkPrice(TypedDict):
    """Mark price and Greeks of an option."""

    symbol: str
    markPrice: Annotated[str, "decimal"]
    bidIV: Annotated[str, "decimal"]
    """Implied volatility of the best bid; -1: none."""
    askIV: Annotated[str, "decimal"]
    """Implied volatility of the best ask; -1: none."""
    markIV: Annotated[str, "decimal"]
    """Implied volatility of the mark price."""
    delta: Annotated[str, "decimal"]
    theta: Annotated[str, "decimal"]
    gamma: Annotated[str, "decimal"]
    vega: Annotated[str, "decimal"]
    highPriceLimit: Annotated[str, "decimal"]
    """Highest price to buy at."""
    lowPriceLimit: Annotated[str, "decimal"]
    """Lowest price to sell at."""
    riskFreeInterest: Annotated[str, "decimal"]
    """Interest that is free of risk."""


class NewBlockLeg(TypedDict):
    """The option to trade."""

    symbol: str
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "OrderType"]
    quantity: Annotated[str, "decimal"]
    price: NotRequired[Annotated[str, "decimal"]]


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
    sumOpenInterest: Annotated[str, "decimal"]
    """Open interest in options."""
    sumOpenInterestUsd: Annotated[str, "decimal"]
    """Open interest in USD."""
    timestamp: Annotated[str, "integer"]
    """When it was so, in epoch milliseconds."""


class OptionSymbol(TypedDict):
    """Rules of an option."""

    expiryDate: Annotated[int, "ms"]
    """When the option expires."""
    filters: list[SymbolFilter]
    symbol: str
    side: Annotated[str, "OptionSide"]
    strikePrice: Annotated[str, "decimal"]
    """Strike price."""
    underlying: str
    unit: int
    """Underlying per option."""
    liquidationFeeRate: Annotated[str, "decimal"]
    """Fee of a liquidation, as a share."""
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    initialMargin: Annotated[str, "decimal"]
    """Initial margin."""
    maintenanceMargin: Annotated[str, "decimal"]
    minInitialMargin: Annotated[str, "decimal"]
    minMaintenanceMargin: Annotated[str, "decimal"]
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

    bids: list[tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]]
    asks: list[tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]]
    T: Annotated[int, "ms"]
    """When the matching engine made it."""
    lastUpdateId: int
    """u of the last change that is in it."""


class PingResult(TypedDict):
    pass


class Position(TypedDict):
    """A position."""

    entryPrice: Annotated[str, "decimal"]
    symbol: str
    side: Annotated[str, "PositionSide"]
    quantity: Annotated[str, "decimal"]
    markValue: Annotated[str, "decimal"]
    """Value at the mark price."""
    unrealizedPNL: Annotated[str, "decimal"]
    """Unrealized profit or loss."""
    markPrice: Annotated[str, "decimal"]
    strikePrice: Annotated[str, "decimal"]
    """Strike price."""
    expiryDate: Annotated[int, "ms"]
    """When the option expires."""
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: Annotated[str, "OptionSide"]
    quoteAsset: str
    time: Annotated[int, "ms"]
    bidQuantity: Annotated[str, "decimal"]
    """Open orders to buy."""
    askQuantity: Annotated[str, "decimal"]
    """Open orders to sell."""


class Protection(TypedDict):
    """Protection of a market maker on an underlying."""

    underlyingId: int
    underlying: str
    windowTimeInMilliseconds: int
    """Window in which trades count."""
    frozenTimeInMilliseconds: int
    """How long orders are refused then; 0: until the reset."""
    qtyLimit: Annotated[str, "decimal"]
    """Quantity that triggers it."""
    deltaLimit: Annotated[str, "decimal"]
    """Net delta that triggers it."""
    lastTriggerTime: Annotated[int, "ms"]
    """When it was triggered; 0: never."""


class PublicTrade(TypedDict):
    """A trade."""

    id: int
    tradeId: int
    """Number of the trade, per option."""
    symbol: str
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    quoteQty: Annotated[str, "decimal"]
    side: int
    """1: the taker bought, -1: it sold."""
    time: Annotated[int, "ms"]


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

    serverTime: Annotated[int, "ms"]


class StopUserDataStreamResult(TypedDict):
    pass


class SymbolFilter(TypedDict):
    """A rule for prices or quantities; it has the keys of its kind only."""

    filterType: str
    minPrice: NotRequired[Annotated[str, "decimal"]]
    maxPrice: NotRequired[Annotated[str, "decimal"]]
    tickSize: NotRequired[Annotated[str, "decimal"]]
    minQty: NotRequired[Annotated[str, "decimal"]]
    maxQty: NotRequired[Annotated[str, "decimal"]]
    stepSize: NotRequired[Annotated[str, "decimal"]]


class TickerStatistics(TypedDict):
    """Price change of an option over the last 24 hours."""

    symbol: str
    priceChange: Annotated[str, "decimal"]
    priceChangePercent: Annotated[str, "decimal"]
    """Change in percent."""
    lastPrice: Annotated[str, "decimal"]
    lastQty: Annotated[str, "decimal"]
    open: Annotated[str, "decimal"]
    high: Annotated[str, "decimal"]
    low: Annotated[str, "decimal"]
    volume: Annotated[str, "decimal"]
    amount: Annotated[str, "decimal"]
    """Amount in the quote asset."""
    bidPrice: Annotated[str, "decimal"]
    askPrice: Annotated[str, "decimal"]
    openTime: Annotated[int, "ms"]
    closeTime: Annotated[int, "ms"]
    firstTradeId: int
    tradeCount: int
    """Number of trades."""
    strikePrice: Annotated[str, "decimal"]
    """Strike price."""
    exercisePrice: Annotated[str, "decimal"]
    """Price at which it would be exercised now."""


class UserExercise(TypedDict):
    """How a position ended."""

    id: Annotated[str, "integer"]
    currency: str
    symbol: str
    exercisePrice: Annotated[str, "decimal"]
    """Price at which it would be exercised now."""
    quantity: Annotated[str, "decimal"]
    amount: Annotated[str, "decimal"]
    """Amount in the quote asset."""
    fee: Annotated[str, "decimal"]
    """Fee; negative: paid."""
    createDate: Annotated[int, "ms"]
    """When it happened."""
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: Annotated[str, "OptionSide"]
    positionSide: Annotated[str, "PositionSide"]
    quoteAsset: str


class UserTrade(TypedDict):
    """A trade of the account."""

    id: int
    tradeId: int
    orderId: int
    symbol: str
    price: Annotated[str, "decimal"]
    quantity: Annotated[str, "decimal"]
    fee: Annotated[str, "decimal"]
    """Fee; negative: paid."""
    realizedProfit: Annotated[str, "decimal"]
    """Profit or loss."""
    side: Annotated[str, "OrderSide"]
    type: Annotated[str, "OrderType"]
    liquidity: Annotated[str, "Liquidity"]
    time: Annotated[int, "ms"]
    priceScale: int
    """Decimals of prices."""
    quantityScale: int
    """Decimals of quantities."""
    optionSide: Annotated[str, "OptionSide"]
    quoteAsset: str


class BlockOrderState(BlockOrder):
    """A block order, as it stands."""

    createTime: Annotated[int, "ms"]


class OpenOrder(FinishedOrder):
    """An open order."""

    selfTradePreventionMode: Annotated[str, "SelfTradePreventionMode"]


class CanceledBatchOrder(OpenOrder):
    """An order of a batch, as canceled."""

    fee: Annotated[str, "decimal"]
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


# openTime, open, high, low, close, volume, closeTime, quoteVolume, tradeCount, takerBuyBaseVolume,
# takerBuyQuoteVolume, ignored
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
"""One candlestick."""

"""Results of Stocks: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

OrderSideText: TypeAlias = Literal["BUY", "SELL"]
OrderTypeText: TypeAlias = Literal["MARKET", "LIMIT"]
TimeInForceText: TypeAlias = Literal["DAY", "GTC"]
TradingSessionText: TypeAlias = Literal["RTH", "EXTENDED", "24H"]
WalletTypeText: TypeAlias = Literal["CARD", "MAIN"]
ConvertTypeText: TypeAlias = Literal["MINT", "REDEEM"]
TradabilityText: TypeAlias = Literal["BUY_SELL", "NONE"]


class CanceledOrder(TypedDict):
    """What became of the wish to cancel."""

    orderId: str
    status: str
    """S: accepted."""


class Conversion(TypedDict):
    """A conversion between a stock and its token."""

    underlyingAsset: str
    underlyingAssetAmount: str  # decimal
    tokenizedAsset: str
    tokenizedAssetAmount: str  # decimal
    issuerRequestId: str
    """Id of the conversion."""
    convertType: str  # ConvertType
    status: str
    """P: in progress, S: done, F: failed."""
    createdAt: int  # ms
    updatedAt: int  # ms


class ConversionPage(TypedDict):
    """A part of the conversions, the newest first."""

    rows: list[Conversion]
    hasMore: bool
    """Are there older ones?"""
    nextLastId: int
    """lastId of the next call."""


class ConversionRequest(TypedDict):
    """A conversion, as accepted."""

    issuerRequestId: str
    """Id of the conversion."""
    status: str
    """P: in progress; see get_conversion."""


class DisclaimerSigned(TypedDict):
    """Whether the call succeeded."""

    success: bool


class ExchangeInfo(TypedDict):
    """What can be traded, and by which rules."""

    timezone: str
    symbols: list[StockSymbol]


class Execution(TypedDict):
    """A trade of an order."""

    executionId: str
    executionAt: int  # ms
    price: str  # decimal
    qty: str  # decimal
    """Shares."""


class ListenKey(TypedDict):
    """Key of the user data stream."""

    listenKey: str
    """Part of the name of the stream; keep it secret."""


class OpenOrder(TypedDict):
    """A stock order."""

    orderId: str
    symbol: str
    quote: str
    """Asset that is paid with."""
    side: str  # OrderSide
    orderType: str  # OrderType
    limitPrice: NotRequired[str]  # decimal
    """LIMIT orders."""
    avgFilledPrice: NotRequired[str]  # decimal
    """Once something has traded."""
    qty: NotRequired[str]  # decimal
    """Shares."""
    notional: NotRequired[str]  # decimal
    """Amount in the quote asset; orders placed by it."""
    filledQty: str  # decimal
    """Shares traded."""
    filledTotal: NotRequired[str]  # decimal
    """Amount traded in the quote asset."""
    fee: str  # decimal
    session: NotRequired[str]
    """Sessions in which it trades: RTH, EXTENDED or 24H."""
    status: str
    createdAt: int
    updatedAt: int


class OrderPage(TypedDict):
    """A page of orders."""

    total: int
    """Rows in all."""
    page: int
    size: int
    rows: list[OpenOrder]


class PlacedOrder(TypedDict):
    """An order, as placed."""

    status: str
    """S: accepted."""
    orderId: str
    clientOrderId: str


class Quote(TypedDict):
    """Best bid and ask of a stock."""

    symbol: str
    bidPrice: str  # decimal
    askPrice: str  # decimal
    bidSize: int
    askSize: int


class StockSymbol(TypedDict):
    """Rules of a stock."""

    symbol: str
    tradability: str  # Tradability
    """What may be done with it at the moment."""
    tradabilityUpdateTime: int  # ms
    """When tradability last changed."""
    overnightSupported: bool
    """Can it be traded overnight?"""
    fractionable: bool
    """Are fractions of a share traded?"""
    fractionableEh: bool
    """Are they in extended hours too?"""
    extendedSession: bool
    """Is it traded in extended hours?"""
    maxNumOrders: int
    """Most open orders on it."""
    stepSize: str  # decimal
    """Step of quantities."""
    multiplierUp: str  # decimal
    """Highest limit price, as a multiple of the market price."""
    multiplierDown: str  # decimal
    """Lowest limit price, as a multiple of the market price."""
    minQty: str  # decimal
    maxQty: str  # decimal
    minNotional: str  # decimal
    maxNotional: str  # decimal
    listingTime: int  # ms
    delistingTime: NotRequired[int]  # ms
    """Only where the end is known."""


class TokenizedAsset(TypedDict):
    """A token on a stock."""

    assetCode: str
    assetName: str
    underlyingEquitySymbol: str
    """Ticker of the stock."""
    multiplier: str  # integer
    """Shares per token."""
    multiplierValid: bool
    """Is the multiplier valid?"""


class Trade(TypedDict):
    """A trade of the account."""

    executionId: str
    orderId: str
    symbol: str
    quote: str
    """Asset that is paid with."""
    side: str  # OrderSide
    orderType: str  # OrderType
    price: str  # decimal
    qty: str  # decimal
    """Shares."""
    total: str  # decimal
    """Amount in the quote asset."""
    executionAt: int  # ms
    updatedAt: int  # ms


class TradePage(TypedDict):
    """A page of trades."""

    total: int
    """Rows in all."""
    page: int
    size: int
    rows: list[Trade]


class OrderDetail(OpenOrder):
    """An order with its trades."""

    clientOrderId: str
    trades: list[Execution]

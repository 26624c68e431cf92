"""Results of Stocks: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

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
    underlyingAssetAmount: Annotated[str, "decimal"]
    tokenizedAsset: str
    tokenizedAssetAmount: Annotated[str, "decimal"]
    issuerRequestId: str
    """Id of the conversion."""
    convertType: Annotated[str, "ConvertType"]
    status: str
    """P: in progress, S: done, F: failed."""
    createdAt: Annotated[int, "ms"]
    updatedAt: Annotated[int, "ms"]


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
    executionAt: Annotated[int, "ms"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
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
    side: Annotated[str, "OrderSide"]
    orderType: Annotated[str, "OrderType"]
    limitPrice: NotRequired[Annotated[str, "decimal"]]
    """LIMIT orders."""
    avgFilledPrice: NotRequired[Annotated[str, "decimal"]]
    """Once something has traded."""
    qty: NotRequired[Annotated[str, "decimal"]]
    """Shares."""
    notional: NotRequired[Annotated[str, "decimal"]]
    """Amount in the quote asset; orders placed by it."""
    filledQty: Annotated[str, "decimal"]
    """Shares traded."""
    filledTotal: NotRequired[Annotated[str, "decimal"]]
    """Amount traded in the quote asset."""
    fee: Annotated[str, "decimal"]
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
    bidPrice: Annotated[str, "decimal"]
    askPrice: Annotated[str, "decimal"]
    bidSize: int
    askSize: int


class StockSymbol(TypedDict):
    """Rules of a stock."""

    symbol: str
    tradability: Annotated[str, "Tradability"]
    """What may be done with it at the moment."""
    tradabilityUpdateTime: Annotated[int, "ms"]
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
    stepSize: Annotated[str, "decimal"]
    """Step of quantities."""
    multiplierUp: Annotated[str, "decimal"]
    """Highest limit price, as a multiple of the market price."""
    multiplierDown: Annotated[str, "decimal"]
    """Lowest limit price, as a multiple of the market price."""
    minQty: Annotated[str, "decimal"]
    maxQty: Annotated[str, "decimal"]
    minNotional: Annotated[str, "decimal"]
    maxNotional: Annotated[str, "decimal"]
    listingTime: Annotated[int, "ms"]
    delistingTime: NotRequired[Annotated[int, "ms"]]
    """Only where the end is known."""


class TokenizedAsset(TypedDict):
    """A token on a stock."""

    assetCode: str
    assetName: str
    underlyingEquitySymbol: str
    """Ticker of the stock."""
    multiplier: Annotated[str, "integer"]
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
    side: Annotated[str, "OrderSide"]
    orderType: Annotated[str, "OrderType"]
    price: Annotated[str, "decimal"]
    qty: Annotated[str, "decimal"]
    """Shares."""
    total: Annotated[str, "decimal"]
    """Amount in the quote asset."""
    executionAt: Annotated[int, "ms"]
    updatedAt: Annotated[int, "ms"]


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

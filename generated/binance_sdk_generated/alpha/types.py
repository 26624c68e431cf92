"""Results of Binance Alpha: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only. ``Annotated`` says what a text or number means: a
decimal, an integer, milliseconds (ms), or the name of the enum that has the known values.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

KlineIntervalText: TypeAlias = Literal[
    "1s", "15s", "1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "8h", "12h", "1d", "3d", "1w", "1M"
]


class Asset(TypedDict):
    """An asset that is paid with."""

    asset: str


class ExchangeInfo(TypedDict):
    """Assets and symbols."""

    timezone: str
    assets: list[Asset]
    symbols: list[Symbol]
    orderTypes: str


class ExchangeInfoAnswer(TypedDict):
    """Trading rules, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    success: bool
    """Did the call succeed?"""
    data: ExchangeInfo
    """The answer."""


class KlineList(TypedDict):
    """Candlesticks, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    success: bool
    """Did the call succeed?"""
    data: list[KlineRow]
    """The answer."""


class OrderBook(TypedDict):
    """A book, the best levels first."""

    lastUpdateId: int
    symbol: str
    bids: list[tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]]
    asks: list[tuple[Annotated[str, "decimal"], Annotated[str, "decimal"]]]
    E: Annotated[int, "ms"]
    """When Binance sent it."""
    T: Annotated[int, "ms"]
    """When the matching engine made it."""


class OrderBookAnswer(TypedDict):
    """A book, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    success: bool
    """Did the call succeed?"""
    data: OrderBook
    """The answer."""


class PublicAggTrade(TypedDict):
    """Trades of one taker order at one price."""

    a: int
    """Id of the aggregate."""
    p: Annotated[str, "decimal"]
    """Price."""
    q: Annotated[str, "decimal"]
    """Quantity."""
    f: int
    """First trade in it."""
    l: int  # noqa: E741
    """Last trade in it."""
    T: Annotated[int, "ms"]
    """When it traded."""
    m: bool
    """Was the buyer the maker?"""


class PublicAggTrades(TypedDict):
    """Aggregate trades, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    data: list[PublicAggTrade]
    """The answer."""


class Symbol(TypedDict):
    """Rules of a symbol."""

    symbol: str
    status: str
    baseAsset: str
    quoteAsset: str
    pricePrecision: int
    quantityPrecision: int
    baseAssetPrecision: int
    quotePrecision: int
    filters: list[SymbolFilter]
    orderTypes: list[str]


class SymbolFilter(TypedDict):
    """A rule for orders; it has the keys of its kind only."""

    filterType: str
    """Kind of rule, as in PRICE_FILTER."""
    minPrice: NotRequired[Annotated[str, "decimal"]]
    maxPrice: NotRequired[Annotated[str, "decimal"]]
    tickSize: NotRequired[Annotated[str, "decimal"]]
    stepSize: NotRequired[Annotated[str, "decimal"]]
    maxQty: NotRequired[Annotated[str, "decimal"]]
    minQty: NotRequired[Annotated[str, "decimal"]]
    limit: NotRequired[int]
    minNotional: NotRequired[Annotated[str, "decimal"]]
    maxNotional: NotRequired[Annotated[str, "decimal"]]
    multiplierDown: NotRequired[Annotated[str, "decimal"]]
    multiplierUp: NotRequired[Annotated[str, "decimal"]]
    bidMultiplierUp: NotRequired[Annotated[str, "integer"]]
    askMultiplierUp: NotRequired[Annotated[str, "integer"]]
    bidMultiplierDown: NotRequired[Annotated[str, "decimal"]]
    askMultiplierDown: NotRequired[Annotated[str, "decimal"]]


class TickerAnswer(TypedDict):
    """Price change over 24 hours, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    data: TickerStatistics
    """The answer."""
    success: bool
    """Did the call succeed?"""


class TickerStatistics(TypedDict):
    """Price change over the last 24 hours."""

    symbol: str
    priceChange: Annotated[str, "decimal"]
    priceChangePercent: Annotated[str, "decimal"]
    """Change in percent."""
    weightedAvgPrice: Annotated[str, "decimal"]
    lastPrice: Annotated[str, "decimal"]
    lastQty: Annotated[str, "decimal"]
    openPrice: Annotated[str, "decimal"]
    highPrice: Annotated[str, "decimal"]
    lowPrice: Annotated[str, "decimal"]
    volume: Annotated[str, "decimal"]
    quoteVolume: Annotated[str, "decimal"]
    openTime: Annotated[int, "ms"]
    closeTime: Annotated[int, "ms"]
    firstId: int
    lastId: int
    count: int
    """Number of trades."""


class Token(TypedDict):
    """A token of Binance Alpha."""

    tokenId: str
    chainId: Annotated[str, "integer"]
    """Number of the chain."""
    chainIconUrl: str
    chainName: str
    contractAddress: str
    name: str
    symbol: str
    iconUrl: str
    price: Annotated[str, "decimal"]
    """Price in USD."""
    percentChange24h: Annotated[str, "decimal"]
    """Change in 24 hours, in percent."""
    volume24h: Annotated[str, "decimal"]
    marketCap: Annotated[str, "decimal"]
    """Value of what circulates."""
    fdv: Annotated[str, "decimal"]
    """Value at full dilution."""
    liquidity: Annotated[str, "decimal"]
    """Liquidity on the chain."""
    totalSupply: Annotated[str, "decimal"]
    circulatingSupply: Annotated[str, "decimal"]
    holders: Annotated[str, "integer"]
    """Number of holders."""
    decimals: int
    """Decimals on the chain."""
    listingCex: bool
    """Is it listed on Binance itself?"""
    hotTag: bool
    cexCoinName: str
    """Name on Binance, where it is listed there."""
    canTransfer: bool
    denomination: int
    offline: bool
    """Is it gone from Alpha?"""
    tradeDecimal: int
    """Decimals of prices."""
    alphaId: str
    """First part of its symbols, as in ALPHA_118."""
    offsell: bool
    """Can it not be sold any more?"""
    priceHigh24h: Annotated[str, "decimal"]
    priceLow24h: Annotated[str, "decimal"]
    count24h: Annotated[str, "integer"]
    """Number of trades in 24 hours."""
    onlineTge: bool
    """Is its token generation event on?"""
    onlineAirdrop: bool
    """Is an airdrop of it on?"""
    score: int
    cexOffDisplay: bool
    stockState: bool
    """Is it a token on a stock?"""
    listingTime: Annotated[int, "ms"]
    mulPoint: int
    """Factor of its points."""
    bnExclusiveState: bool
    """Is it traded on Binance only?"""


class TokenList(TypedDict):
    """All tokens, in the envelope of the answer."""

    code: Annotated[str, "integer"]
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    success: bool
    """Did the call succeed?"""
    data: list[Token]
    """The answer."""


# openTime, open, high, low, close, volume, closeTime, quoteVolume, tradeCount, takerBuyVolume,
# takerBuyQuoteVolume, ignored
KlineRow: TypeAlias = tuple[
    Annotated[str, "integer"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "integer"],
    Annotated[str, "decimal"],
    Annotated[str, "integer"],
    Annotated[str, "decimal"],
    Annotated[str, "decimal"],
    Annotated[str, "integer"],
]
"""One candlestick."""

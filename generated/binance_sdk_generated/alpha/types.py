"""Results of Binance Alpha: plain dicts with the wire's keys.

``NotRequired``: the key is there in some answers only.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

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

    code: str  # integer
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

    code: str  # integer
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
    bids: list[tuple[str, str]]  # decimal
    asks: list[tuple[str, str]]  # decimal
    E: int  # ms
    """When Binance sent it."""
    T: int  # ms
    """When the matching engine made it."""


class OrderBookAnswer(TypedDict):
    """A book, in the envelope of the answer."""

    code: str  # integer
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
    p: str  # decimal
    """Price."""
    q: str  # decimal
    """Quantity."""
    f: int
    """First trade in it."""
    l: int  # noqa: E741
    """Last trade in it."""
    T: int  # ms
    """When it traded."""
    m: bool
    """Was the buyer the maker?"""


class PublicAggTrades(TypedDict):
    """Aggregate trades, in the envelope of the answer."""

    code: str  # integer
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
    minPrice: NotRequired[str]  # decimal
    maxPrice: NotRequired[str]  # decimal
    tickSize: NotRequired[str]  # decimal
    stepSize: NotRequired[str]  # decimal
    maxQty: NotRequired[str]  # decimal
    minQty: NotRequired[str]  # decimal
    limit: NotRequired[int]
    minNotional: NotRequired[str]  # decimal
    maxNotional: NotRequired[str]  # decimal
    multiplierDown: NotRequired[str]  # decimal
    multiplierUp: NotRequired[str]  # decimal
    bidMultiplierUp: NotRequired[str]  # integer
    askMultiplierUp: NotRequired[str]  # integer
    bidMultiplierDown: NotRequired[str]  # decimal
    askMultiplierDown: NotRequired[str]  # decimal


class TickerAnswer(TypedDict):
    """Price change over 24 hours, in the envelope of the answer."""

    code: str  # integer
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
    priceChange: str  # decimal
    priceChangePercent: str  # decimal
    """Change in percent."""
    weightedAvgPrice: str  # decimal
    lastPrice: str  # decimal
    lastQty: str  # decimal
    openPrice: str  # decimal
    highPrice: str  # decimal
    lowPrice: str  # decimal
    volume: str  # decimal
    quoteVolume: str  # decimal
    openTime: int  # ms
    closeTime: int  # ms
    firstId: int
    lastId: int
    count: int
    """Number of trades."""


class Token(TypedDict):
    """A token of Binance Alpha."""

    tokenId: str
    chainId: str  # integer
    """Number of the chain."""
    chainIconUrl: str
    chainName: str
    contractAddress: str
    name: str
    symbol: str
    iconUrl: str
    price: str  # decimal
    """Price in USD."""
    percentChange24h: str  # decimal
    """Change in 24 hours, in percent."""
    volume24h: str  # decimal
    marketCap: str  # decimal
    """Value of what circulates."""
    fdv: str  # decimal
    """Value at full dilution."""
    liquidity: str  # decimal
    """Liquidity on the chain."""
    totalSupply: str  # decimal
    circulatingSupply: str  # decimal
    holders: str  # integer
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
    priceHigh24h: str  # decimal
    priceLow24h: str  # decimal
    count24h: str  # integer
    """Number of trades in 24 hours."""
    onlineTge: bool
    """Is its token generation event on?"""
    onlineAirdrop: bool
    """Is an airdrop of it on?"""
    score: int
    cexOffDisplay: bool
    stockState: bool
    """Is it a token on a stock?"""
    listingTime: int  # ms
    mulPoint: int
    """Factor of its points."""
    bnExclusiveState: bool
    """Is it traded on Binance only?"""


class TokenList(TypedDict):
    """All tokens, in the envelope of the answer."""

    code: str  # integer
    """000000: the call succeeded."""
    message: str | None
    """What went wrong; else empty."""
    messageDetail: str | None
    """More about it."""
    success: bool
    """Did the call succeed?"""
    data: list[Token]
    """The answer."""


# openTime (integer), open (decimal), high (decimal), low (decimal), close (decimal), volume
# (decimal), closeTime (integer), quoteVolume (decimal), tradeCount (integer), takerBuyVolume
# (decimal), takerBuyQuoteVolume (decimal), ignored (integer)
KlineRow: TypeAlias = tuple[str, str, str, str, str, str, str, str, str, str, str, str]
"""One candlestick."""

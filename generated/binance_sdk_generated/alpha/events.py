"""Events of Binance Alpha.

Prices and quantities are ``Decimal``, and the levels of a book are text, unless the caller asked for
something else.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Generic

from binance_sdk.descriptors import Event

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    N = TypeVar("N", default=Decimal)
    L = TypeVar("L", default=str)
else:
    from typing import TypeVar

    N = TypeVar("N")
    L = TypeVar("L")


class AggTrade(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "agg_trade_id": "a",
        "price": "p",
        "quantity": "q",
        "first_trade_id": "f",
        "last_trade_id": "l",
        "trade_time": "T",
        "is_maker": "m",
    },
):
    """Trades of one taker order at one price."""

    type: str
    """aggTrade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Symbol."""
    agg_trade_id: int
    """Id of the aggregate."""
    price: N
    """Price."""
    quantity: N
    """Quantity."""
    first_trade_id: int
    """First trade in it."""
    last_trade_id: int
    """Last trade in it."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""
    is_maker: bool
    """Was the buyer the maker?"""


class Trade(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "trade_id": "t",
        "price": "p",
        "quantity": "q",
        "trade_time": "T",
        "is_maker": "m",
    },
):
    """One trade."""

    type: str
    """trade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Symbol."""
    trade_id: int
    """Id of the trade."""
    price: N
    """Price."""
    quantity: N
    """Quantity."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""
    is_maker: bool
    """Was the buyer the maker?"""


class Kline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "symbol": "s", "kline": "k"},
):
    """A candlestick, as it stands."""

    type: str
    """kline."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Symbol."""
    kline: KlineBar[N]
    """The bar."""


class KlineBar(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "open_time": "t",
        "close_time": "T",
        "symbol": "s",
        "interval": "i",
        "first_trade_id": "f",
        "last_trade_id": "L",
        "open": "o",
        "close": "c",
        "high": "h",
        "low": "l",
        "volume": "v",
        "total_trades": "n",
        "is_closed": "x",
        "quote_volume": "q",
        "taker_volume": "V",
        "taker_quote_volume": "Q",
        "ignored": "B",
    },
):
    """The bar in Kline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    symbol: str
    """Symbol."""
    interval: str
    """Length of the bar."""
    first_trade_id: int
    """First trade."""
    last_trade_id: int
    """Last trade."""
    open: N
    """First price."""
    close: N
    """Last price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the token."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """Is the bar complete?"""
    quote_volume: N
    """Volume in the quote asset."""
    taker_volume: N
    """Tokens bought by takers."""
    taker_quote_volume: N
    """Quote asset paid by takers who bought."""
    ignored: str | None = None
    """Without meaning."""


class ContractKline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"contract": "ca", "type": "e", "kline": "k"},
):
    """A candlestick of a token on its chain, as it stands."""

    contract: str
    """Address of the contract and number of the chain, with @ between them."""
    type: str
    """kline."""
    kline: ContractKlineBar[N]
    """The bar."""


class ContractKlineBar(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "open_time": "ot",
        "close_time": "ct",
        "interval": "i",
        "open": "o",
        "close": "c",
        "high": "h",
        "low": "l",
        "volume": "v",
    },
):
    """The bar in ContractKline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    interval: str
    """Length of the bar."""
    open: N
    """First price."""
    close: N
    """Last price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume."""


class MiniTicker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "close": "c",
        "open": "o",
        "high": "h",
        "low": "l",
        "volume": "v",
        "quote_volume": "q",
    },
):
    """Price and volume over the last 24 hours."""

    type: str
    """24hrMiniTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Symbol."""
    close: N
    """Last price."""
    open: N
    """Price 24 hours ago."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the token."""
    quote_volume: N
    """Volume in the quote asset."""


class Ticker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "price_change": "p",
        "percent": "P",
        "weighted_average_price": "w",
        "last_price": "c",
        "last_quantity": "Q",
        "open": "o",
        "high": "h",
        "low": "l",
        "volume": "v",
        "quote_volume": "q",
        "stat_open_time": "O",
        "stat_close_time": "C",
        "first_trade_id": "F",
        "last_trade_id": "L",
        "total_trades": "n",
    },
):
    """Price change over the last 24 hours."""

    type: str
    """24hrTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Symbol."""
    price_change: N
    """Change of the price."""
    percent: N
    """Change in percent."""
    weighted_average_price: N
    """Average price, by volume."""
    last_price: N
    """Last price."""
    last_quantity: N
    """Quantity of the last trade."""
    open: N
    """Price 24 hours ago."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the token."""
    quote_volume: N
    """Volume in the quote asset."""
    stat_open_time: Annotated[int, "ms"]
    """Start of the 24 hours."""
    stat_close_time: Annotated[int, "ms"]
    """End of the 24 hours."""
    first_trade_id: int
    """First trade."""
    last_trade_id: int
    """Last trade."""
    total_trades: int
    """Number of trades."""


class BookTicker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "update_id": "u",
        "symbol": "s",
        "best_bid_price": "b",
        "best_bid_quantity": "B",
        "best_ask_price": "a",
        "best_ask_quantity": "A",
    },
):
    """Best bid and ask."""

    type: str
    """bookTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    update_id: int
    """Id of the change of the book."""
    symbol: str
    """Symbol."""
    best_bid_price: N
    """Best bid."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_price: N
    """Best ask."""
    best_ask_quantity: N
    """Quantity at the best ask."""


class DepthUpdate(
    Event,
    Generic[L],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
        "symbol": "s",
        "bids": "b",
        "asks": "a",
    },
):
    """Changes of a book."""

    type: str
    """depthUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    first_update_id: int
    """First change in it."""
    last_update_id: int
    """Last change in it."""
    previous_update_id: int
    """u of the message before."""
    symbol: str
    """Symbol."""
    bids: list[tuple[L, L]]
    """Bids that changed; quantity 0: gone."""
    asks: list[tuple[L, L]]
    """Asks that changed; quantity 0: gone."""


class PartialDepth(
    Event,
    Generic[L],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
        "symbol": "s",
        "bids": "b",
        "asks": "a",
    },
):
    """The best levels of a book."""

    type: str
    """depthUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    first_update_id: int
    """First change in it."""
    last_update_id: int
    """Last change in it."""
    previous_update_id: int
    """u of the message before."""
    symbol: str
    """Symbol."""
    bids: list[tuple[L, L]]
    """Bids, the best first."""
    asks: list[tuple[L, L]]
    """Asks, the best first."""


class TokenTickers(Event, Generic[N], frozen=True, kw_only=True, rename={"type": "e", "tickers": "d"}):
    """Prices of all tokens."""

    type: str
    """tickerList."""
    tickers: list[TokenTicker[N]]
    """One for each token."""


class TokenTicker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "contract": "ca",
        "short_id": "s",
        "price": "p",
        "percent": "pc24",
        "volume": "vol24",
        "total_trades": "cnt24",
        "market_cap": "mc",
        "diluted_value": "fdv",
        "liquidity": "liq",
        "holders": "hc",
        "event_time": "t",
    },
):
    """A token in TokenTickers."""

    contract: str
    """Address of the contract and number of the chain, with @ between them."""
    short_id: str
    """Short id of the token."""
    price: N
    """Price."""
    percent: N
    """Change in 24 hours, in percent."""
    volume: N
    """Volume in 24 hours."""
    total_trades: int
    """Number of trades in 24 hours."""
    market_cap: N
    """Value of what circulates."""
    diluted_value: N
    """Value at full dilution."""
    liquidity: N
    """Liquidity on the chain."""
    holders: str
    """Number of holders."""
    event_time: Annotated[int, "ms"]
    """When it was so."""

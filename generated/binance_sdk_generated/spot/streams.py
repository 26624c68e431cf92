"""Streams of Spot: a function for each kind, for ``client.stream(...)``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeVar, overload

from binance_sdk.descriptors import Event, Kind, Param, StreamRequest, Template
from binance_sdk.stream_name import StreamEvent, request

from . import events

if TYPE_CHECKING:
    from binance_sdk.descriptors import TimeFrame

    from . import enums, types

N = TypeVar("N")

_KLINE_INTERVAL: Final = (
    "1s",
    "1m",
    "3m",
    "5m",
    "15m",
    "30m",
    "1h",
    "2h",
    "4h",
    "6h",
    "8h",
    "12h",
    "1d",
    "3d",
    "1w",
    "1M",
)

_TRADE: Final = Template(
    subtype="trade",
    name="<symbol>@trade",
    params=(Param(name="symbol", required=True),),
    events=("trade",),
    strip_underscore=True,
)
_AGG_TRADE: Final = Template(
    subtype="aggTrade",
    name="<symbol>@aggTrade",
    params=(Param(name="symbol", required=True),),
    events=("aggTrade",),
    strip_underscore=True,
)
_BLOCK_TRADE: Final = Template(
    subtype="blockTrade",
    name="<symbol>@blockTrade",
    params=(Param(name="symbol", required=True),),
    events=("blockTrade",),
    strip_underscore=True,
)
_REFERENCE_PRICE: Final = Template(
    subtype="referencePrice",
    name="<symbol>@referencePrice",
    params=(Param(name="symbol", required=True),),
    events=("referencePrice",),
    max_silence=30,
    strip_underscore=True,
)
_KLINE: Final = Template(
    subtype="kline",
    name="<symbol>@kline_<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("kline",),
    max_silence=60,
    strip_underscore=True,
)
_KLINE_UTC8: Final = Template(
    subtype="klineUTC8",
    name="<symbol>@kline_<interval>@+08:00",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=_KLINE_INTERVAL),
    ),
    events=("kline",),
    max_silence=60,
    strip_underscore=True,
)
_MINI_TICKER: Final = Template(
    subtype="miniTicker",
    name="<symbol>@miniTicker",
    params=(Param(name="symbol", required=True),),
    events=("24hrMiniTicker",),
    max_silence=30,
    strip_underscore=True,
)
_ALL_MARKET_MINI_TICKERS: Final = Template(
    subtype="allMarketMiniTickers", name="!miniTicker@arr", events=("24hrMiniTicker",), max_silence=5
)
_TICKER: Final = Template(
    subtype="ticker",
    name="<symbol>@ticker",
    params=(Param(name="symbol", required=True),),
    events=("24hrTicker",),
    max_silence=30,
    strip_underscore=True,
)
_WINDOW_TICKER: Final = Template(
    subtype="windowTicker",
    name="<symbol>@ticker_<windowSize>",
    params=(
        Param(name="symbol", required=True),
        Param(name="windowSize", kind=Kind.ENUM, enum=("1h", "4h", "1d"), default="1h"),
    ),
    events=("1hTicker", "4hTicker", "1dTicker"),
    max_silence=30,
    strip_underscore=True,
)
_ALL_MARKET_WINDOW_TICKERS: Final = Template(
    subtype="allMarketWindowTickers",
    name="!ticker_<windowSize>@arr",
    params=(Param(name="windowSize", kind=Kind.ENUM, enum=("1h", "4h", "1d"), default="1h"),),
    events=("1hTicker", "4hTicker", "1dTicker"),
    max_silence=5,
)
_BOOK_TICKER: Final = Template(
    subtype="bookTicker",
    name="<symbol>@bookTicker",
    params=(Param(name="symbol", required=True),),
    strip_underscore=True,
)
_AVG_PRICE: Final = Template(
    subtype="avgPrice",
    name="<symbol>@avgPrice",
    params=(Param(name="symbol", required=True),),
    events=("avgPrice",),
    max_silence=30,
    strip_underscore=True,
)
_PARTIAL_DEPTH: Final = Template(
    subtype="partialDepth",
    name="<symbol>@depth<levels>[@<updateSpeed>]",
    params=(
        Param(name="symbol", required=True),
        Param(name="levels", kind=Kind.INT, enum=("5", "10", "20"), default=20),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "1000ms"), default="1000ms"),
    ),
    max_silence=30,
    strip_underscore=True,
)
_DEPTH: Final = Template(
    subtype="depth",
    name="<symbol>@depth[@<updateSpeed>]",
    params=(
        Param(name="symbol", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "1000ms"), default="1000ms"),
    ),
    events=("depthUpdate",),
    strip_underscore=True,
)
_SBE_TRADE: Final = Template(
    subtype="",
    name="<symbol>@trade",
    params=(Param(name="symbol", required=True),),
    host="sbe",
    strip_underscore=True,
)
_SBE_BEST_BID_ASK: Final = Template(
    subtype="",
    name="<symbol>@bestBidAsk",
    params=(Param(name="symbol", required=True),),
    host="sbe",
    strip_underscore=True,
)
_SBE_DEPTH: Final = Template(
    subtype="",
    name="<symbol>@depth",
    params=(Param(name="symbol", required=True),),
    host="sbe",
    strip_underscore=True,
)
_SBE_PARTIAL_DEPTH: Final = Template(
    subtype="",
    name="<symbol>@depth20",
    params=(Param(name="symbol", required=True),),
    host="sbe",
    max_silence=30,
    strip_underscore=True,
)


@overload
def trade(symbol: str) -> StreamRequest[events.Trade[Decimal]]: ...
@overload
def trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Trade[N]]: ...
def trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Trade[N]]:
    """Every trade of a symbol.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@trade`, update speed real time.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#trade-streams
    """
    return request(_TRADE, events.Trade[N], numbers or Decimal, symbol=symbol)


@overload
def agg_trade(symbol: str) -> StreamRequest[events.AggTrade[Decimal]]: ...
@overload
def agg_trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.AggTrade[N]]: ...
def agg_trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.AggTrade[N]]:
    """Trades of a symbol, added up per taker order, price and moment.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@aggTrade`, update speed real time.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#aggregate-trade-streams
    """
    return request(_AGG_TRADE, events.AggTrade[N], numbers or Decimal, symbol=symbol)


@overload
def block_trade(symbol: str) -> StreamRequest[events.BlockTrade[Decimal]]: ...
@overload
def block_trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.BlockTrade[N]]: ...
def block_trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.BlockTrade[N]]:
    """Trades of a symbol that were negotiated outside the book.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@blockTrade`, update speed real time.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#block-trade-streams
    """
    return request(_BLOCK_TRADE, events.BlockTrade[N], numbers or Decimal, symbol=symbol)


@overload
def reference_price(symbol: str) -> StreamRequest[events.ReferencePrice[Decimal]]: ...
@overload
def reference_price(symbol: str, *, numbers: type[N]) -> StreamRequest[events.ReferencePrice[N]]: ...
def reference_price(
    symbol: str, *, numbers: type[N] | None = None
) -> StreamRequest[events.ReferencePrice[N]]:
    """Reference price of a symbol.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@referencePrice`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#reference-price-streams
    """
    return request(_REFERENCE_PRICE, events.ReferencePrice[N], numbers or Decimal, symbol=symbol)


@overload
def kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame
) -> StreamRequest[events.Kline[Decimal]]: ...
@overload
def kline(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.Kline[N]]: ...
def kline(
    symbol: str,
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.Kline[N]]:
    """Candlesticks of a symbol while they form, in UTC.

    - symbol: Trading pair, as in BTCUSDT
    - interval: Length of one candlestick

    Stream: `<symbol>@kline_<interval>`, update speed 1000ms for 1s, 2000ms for the others.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#klinecandlestick-streams-for-utc
    """
    return request(_KLINE, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def kline_utc8(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame
) -> StreamRequest[events.Kline[Decimal]]: ...
@overload
def kline_utc8(
    symbol: str, interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.Kline[N]]: ...
def kline_utc8(
    symbol: str,
    interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.Kline[N]]:
    """Candlesticks of a symbol while they form, in UTC+8.

    - symbol: Trading pair, as in BTCUSDT
    - interval: Length of one candlestick; days begin at midnight UTC+8, times in the events stay UTC

    Stream: `<symbol>@kline_<interval>@+08:00`, update speed 1000ms for 1s, 2000ms for the others.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#klinecandlestick-streams-with-timezone-offset
    """
    return request(_KLINE_UTC8, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def mini_ticker(symbol: str) -> StreamRequest[events.MiniTicker[Decimal]]: ...
@overload
def mini_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.MiniTicker[N]]: ...
def mini_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.MiniTicker[N]]:
    """Price and volume of a symbol over the last 24 hours.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@miniTicker`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#individual-symbol-mini-ticker-stream
    """
    return request(_MINI_TICKER, events.MiniTicker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_mini_tickers() -> StreamRequest[list[events.MiniTicker[Decimal]]]: ...
@overload
def all_market_mini_tickers(*, numbers: type[N]) -> StreamRequest[list[events.MiniTicker[N]]]: ...
def all_market_mini_tickers(*, numbers: type[N] | None = None) -> StreamRequest[list[events.MiniTicker[N]]]:
    """Mini tickers of all symbols that changed.

    Stream: `!miniTicker@arr`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#all-market-mini-tickers-stream
    """
    return request(_ALL_MARKET_MINI_TICKERS, list[events.MiniTicker[N]], numbers or Decimal)


@overload
def ticker(symbol: str) -> StreamRequest[events.Ticker[Decimal]]: ...
@overload
def ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Ticker[N]]: ...
def ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Ticker[N]]:
    """Price change and book of a symbol over the last 24 hours.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@ticker`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#individual-symbol-ticker-streams
    """
    return request(_TICKER, events.Ticker[N], numbers or Decimal, symbol=symbol)


@overload
def window_ticker(
    symbol: str, windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None
) -> StreamRequest[events.WindowTicker[Decimal]]: ...
@overload
def window_ticker(
    symbol: str, windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[events.WindowTicker[N]]: ...
def window_ticker(
    symbol: str,
    windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.WindowTicker[N]]:
    """Price change of a symbol over a window of your choice.

    - symbol: Trading pair, as in BTCUSDT
    - windowSize: Length of the window; it begins on a full minute, so it can be up to 59,999 ms longer
      (default 1h)

    Stream: `<symbol>@ticker_<windowSize>`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#individual-symbol-rolling-window-statistics-streams
    """
    return request(
        _WINDOW_TICKER, events.WindowTicker[N], numbers or Decimal, symbol=symbol, windowSize=windowSize
    )


@overload
def all_market_window_tickers(
    windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None,
) -> StreamRequest[list[events.WindowTicker[Decimal]]]: ...
@overload
def all_market_window_tickers(
    windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None, *, numbers: type[N]
) -> StreamRequest[list[events.WindowTicker[N]]]: ...
def all_market_window_tickers(
    windowSize: Literal["1h", "4h", "1d"] | TimeFrame | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[list[events.WindowTicker[N]]]:
    """Window tickers of all symbols that changed.

    - windowSize: Length of the window (default 1h)

    Stream: `!ticker_<windowSize>@arr`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#all-market-rolling-window-statistics-streams
    """
    return request(
        _ALL_MARKET_WINDOW_TICKERS, list[events.WindowTicker[N]], numbers or Decimal, windowSize=windowSize
    )


@overload
def book_ticker(symbol: str) -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def book_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def book_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of a symbol, at every change.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@bookTicker`, update speed real time.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#individual-symbol-book-ticker-streams
    """
    return request(_BOOK_TICKER, events.BookTicker[N], numbers or Decimal, symbol=symbol)


@overload
def avg_price(symbol: str) -> StreamRequest[events.AvgPrice[Decimal]]: ...
@overload
def avg_price(symbol: str, *, numbers: type[N]) -> StreamRequest[events.AvgPrice[N]]: ...
def avg_price(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.AvgPrice[N]]:
    """Average price of a symbol over the last minutes.

    - symbol: Trading pair, as in BTCUSDT

    Stream: `<symbol>@avgPrice`, update speed 1000ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#average-price
    """
    return request(_AVG_PRICE, events.AvgPrice[N], numbers or Decimal, symbol=symbol)


@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None,
) -> StreamRequest[events.PartialDepth[str]]: ...
@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.PartialDepth[N]]: ...
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.PartialDepth[N]]:
    """The best levels of the book of a symbol.

    - symbol: Trading pair, as in BTCUSDT
    - levels: Levels on each side (one of 5, 10, 20; default 20)
    - updateSpeed: Time between messages (default 1000ms)

    Stream: `<symbol>@depth<levels>[@<updateSpeed>]`, update speed 1000ms or 100ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#partial-book-depth-streams
    """
    return request(
        _PARTIAL_DEPTH,
        events.PartialDepth[N],
        numbers or str,
        symbol=symbol,
        levels=levels,
        updateSpeed=updateSpeed,
    )


@overload
def depth(
    symbol: str, updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None
) -> StreamRequest[events.DepthUpdate[str]]: ...
@overload
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.DepthUpdate[N]]: ...
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 1000, "1000", "1000ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.DepthUpdate[N]]:
    """Changes of the book of a symbol.

    - symbol: Trading pair, as in BTCUSDT
    - updateSpeed: Time between messages (default 1000ms)

    Stream: `<symbol>@depth[@<updateSpeed>]`, update speed 1000ms or 100ms.
    Source (2026-07-21): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-streams.md#diff-depth-stream
    """
    return request(_DEPTH, events.DepthUpdate[N], numbers or str, symbol=symbol, updateSpeed=updateSpeed)


TEMPLATES: Final[Mapping[str, Template]] = {
    "trade": _TRADE,
    "aggTrade": _AGG_TRADE,
    "blockTrade": _BLOCK_TRADE,
    "referencePrice": _REFERENCE_PRICE,
    "kline": _KLINE,
    "klineUTC8": _KLINE_UTC8,
    "miniTicker": _MINI_TICKER,
    "allMarketMiniTickers": _ALL_MARKET_MINI_TICKERS,
    "ticker": _TICKER,
    "windowTicker": _WINDOW_TICKER,
    "allMarketWindowTickers": _ALL_MARKET_WINDOW_TICKERS,
    "bookTicker": _BOOK_TICKER,
    "avgPrice": _AVG_PRICE,
    "partialDepth": _PARTIAL_DEPTH,
    "depth": _DEPTH,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "trade": StreamEvent(event=events.Trade, numbers=Decimal),
    "aggTrade": StreamEvent(event=events.AggTrade, numbers=Decimal),
    "blockTrade": StreamEvent(event=events.BlockTrade, numbers=Decimal),
    "referencePrice": StreamEvent(event=events.ReferencePrice, numbers=Decimal),
    "kline": StreamEvent(event=events.Kline, numbers=Decimal),
    "klineUTC8": StreamEvent(event=events.Kline, numbers=Decimal),
    "miniTicker": StreamEvent(event=events.MiniTicker, numbers=Decimal),
    "allMarketMiniTickers": StreamEvent(event=events.MiniTicker, many=True, numbers=Decimal),
    "ticker": StreamEvent(event=events.Ticker, numbers=Decimal),
    "windowTicker": StreamEvent(event=events.WindowTicker, numbers=Decimal),
    "allMarketWindowTickers": StreamEvent(event=events.WindowTicker, many=True, numbers=Decimal),
    "bookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "avgPrice": StreamEvent(event=events.AvgPrice, numbers=Decimal),
    "partialDepth": StreamEvent(event=events.PartialDepth, numbers=str),
    "depth": StreamEvent(event=events.DepthUpdate, numbers=str),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = (
    _SBE_TRADE,
    _SBE_BEST_BID_ASK,
    _SBE_DEPTH,
    _SBE_PARTIAL_DEPTH,
)
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {
    "outboundAccountPosition": events.AccountPosition[Decimal],
    "balanceUpdate": events.BalanceUpdate[Decimal],
    "executionReport": events.OrderUpdate[Decimal],
    "listStatus": events.OrderListStatus,
    "externalLockUpdate": events.ExternalLockUpdate[Decimal],
    "eventStreamTerminated": events.EventStreamTerminated,
    "serverShutdown": events.ServerShutdown,
}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = (
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "LIST_SUBSCRIPTIONS",
    "SET_PROPERTY",
    "GET_PROPERTY",
)
"""Methods of a stream connection."""

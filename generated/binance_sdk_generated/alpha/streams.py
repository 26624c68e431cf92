"""Streams of Binance Alpha: a function for each kind, for ``client.stream(...)``."""

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

    from . import enums

N = TypeVar("N")


_AGG_TRADE: Final = Template(
    subtype="aggTrade",
    name="<symbol>@aggTrade",
    params=(Param(name="symbol", required=True),),
    events=("aggTrade",),
)
_TRADE: Final = Template(
    subtype="trade", name="<symbol>@trade", params=(Param(name="symbol", required=True),), events=("trade",)
)
_KLINE: Final = Template(
    subtype="kline",
    name="<symbol>@kline_<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(
            name="interval",
            kind=Kind.ENUM,
            required=True,
            enum=(
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
            ),
        ),
    ),
    events=("kline",),
)
_CONTRACT_KLINE: Final = Template(
    subtype="contractKline",
    name="came@<contractAddress>@<chainId>@kline_<interval>",
    params=(
        Param(name="contractAddress", required=True),
        Param(name="chainId", required=True),
        Param(
            name="interval", kind=Kind.ENUM, required=True, enum=("1s", "1m", "5m", "15m", "1h", "4h", "1d")
        ),
    ),
    events=("kline",),
    lower=False,
)
_MINI_TICKER: Final = Template(
    subtype="miniTicker",
    name="<symbol>@miniTicker",
    params=(Param(name="symbol", required=True),),
    events=("24hrMiniTicker",),
)
_ALL_MARKET_MINI_TICKERS: Final = Template(
    subtype="allMarketMiniTickers", name="!miniTicker@arr", events=("24hrMiniTicker",)
)
_TICKER: Final = Template(
    subtype="ticker",
    name="<symbol>@ticker",
    params=(Param(name="symbol", required=True),),
    events=("24hrTicker",),
)
_ALL_MARKET_TICKERS: Final = Template(subtype="allMarketTickers", name="!ticker@arr", events=("24hrTicker",))
_ALL_MARKET_TOKEN_TICKERS: Final = Template(
    subtype="allMarketTokenTickers", name="came@allTokens@ticker24", events=("tickerList",), lower=False
)
_BOOK_TICKER: Final = Template(
    subtype="bookTicker",
    name="<symbol>@bookTicker",
    params=(Param(name="symbol", required=True),),
    events=("bookTicker",),
)
_ALL_MARKET_BOOK_TICKER: Final = Template(
    subtype="allMarketBookTicker", name="!bookTicker", events=("bookTicker",)
)
_PARTIAL_DEPTH: Final = Template(
    subtype="partialDepth",
    name="<symbol>@depth<levels>@<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="levels", kind=Kind.INT, enum=("5", "10", "20"), default=20),
        Param(name="interval", kind=Kind.ENUM, enum=("0ms", "100ms", "500ms"), default="100ms"),
    ),
    events=("depthUpdate",),
)
_DEPTH: Final = Template(
    subtype="depth",
    name="<symbol>@fulldepth@<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, enum=("0ms", "100ms", "500ms"), default="100ms"),
    ),
    events=("depthUpdate",),
)


@overload
def agg_trade(symbol: str) -> StreamRequest[events.AggTrade[Decimal]]: ...
@overload
def agg_trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.AggTrade[N]]: ...
def agg_trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.AggTrade[N]]:
    """Trades of a symbol, added up per taker order and price.

    - symbol: Symbol, as in ALPHA_118USDC

    Stream: `<symbol>@aggTrade`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#aggregate-trade-stream
    """
    return request(_AGG_TRADE, events.AggTrade[N], numbers or Decimal, symbol=symbol)


@overload
def trade(symbol: str) -> StreamRequest[events.Trade[Decimal]]: ...
@overload
def trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Trade[N]]: ...
def trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Trade[N]]:
    """Trades of a symbol.

    - symbol: Symbol, as in ALPHA_118USDC

    Stream: `<symbol>@trade`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#trade-stream
    """
    return request(_TRADE, events.Trade[N], numbers or Decimal, symbol=symbol)


@overload
def kline(
    symbol: str, interval: enums.KlineInterval | str | TimeFrame
) -> StreamRequest[events.Kline[Decimal]]: ...
@overload
def kline(
    symbol: str, interval: enums.KlineInterval | str | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.Kline[N]]: ...
def kline(
    symbol: str, interval: enums.KlineInterval | str | TimeFrame, *, numbers: type[N] | None = None
) -> StreamRequest[events.Kline[N]]:
    """Candlesticks of a symbol while they form.

    - symbol: Symbol, as in ALPHA_118USDC
    - interval: Length of one candlestick

    Stream: `<symbol>@kline_<interval>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#kline-stream
    """
    return request(_KLINE, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def contract_kline(
    contractAddress: str,
    chainId: str,
    interval: enums.KlineInterval | Literal["1s", "1m", "5m", "15m", "1h", "4h", "1d"] | TimeFrame,
) -> StreamRequest[events.ContractKline[Decimal]]: ...
@overload
def contract_kline(
    contractAddress: str,
    chainId: str,
    interval: enums.KlineInterval | Literal["1s", "1m", "5m", "15m", "1h", "4h", "1d"] | TimeFrame,
    *,
    numbers: type[N],
) -> StreamRequest[events.ContractKline[N]]: ...
def contract_kline(
    contractAddress: str,
    chainId: str,
    interval: enums.KlineInterval | Literal["1s", "1m", "5m", "15m", "1h", "4h", "1d"] | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.ContractKline[N]]:
    """Candlesticks of a token on its chain while they form.

    - contractAddress: Address of the contract, contractAddress of get_tokens; case matters on some
      chains
    - chainId: Number of the chain, as in 56 or CT_501
    - interval: Length of one candlestick

    Stream: `came@<contractAddress>@<chainId>@kline_<interval>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#contract-kline-stream
    """
    return request(
        _CONTRACT_KLINE,
        events.ContractKline[N],
        numbers or Decimal,
        contractAddress=contractAddress,
        chainId=chainId,
        interval=interval,
    )


@overload
def mini_ticker(symbol: str) -> StreamRequest[events.MiniTicker[Decimal]]: ...
@overload
def mini_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.MiniTicker[N]]: ...
def mini_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.MiniTicker[N]]:
    """Price and volume of a symbol over the last 24 hours.

    - symbol: Symbol, as in ALPHA_118USDC

    Stream: `<symbol>@miniTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#mini-ticker-stream
    """
    return request(_MINI_TICKER, events.MiniTicker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_mini_tickers() -> StreamRequest[events.MiniTicker[Decimal]]: ...
@overload
def all_market_mini_tickers(*, numbers: type[N]) -> StreamRequest[events.MiniTicker[N]]: ...
def all_market_mini_tickers(*, numbers: type[N] | None = None) -> StreamRequest[events.MiniTicker[N]]:
    """Mini tickers of all symbols.

    Stream: `!miniTicker@arr`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#all-mini-ticker-stream
    """
    return request(_ALL_MARKET_MINI_TICKERS, events.MiniTicker[N], numbers or Decimal)


@overload
def ticker(symbol: str) -> StreamRequest[events.Ticker[Decimal]]: ...
@overload
def ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Ticker[N]]: ...
def ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Ticker[N]]:
    """Price change of a symbol over the last 24 hours.

    - symbol: Symbol, as in ALPHA_118USDC

    Stream: `<symbol>@ticker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#ticker-stream
    """
    return request(_TICKER, events.Ticker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_tickers() -> StreamRequest[events.Ticker[Decimal]]: ...
@overload
def all_market_tickers(*, numbers: type[N]) -> StreamRequest[events.Ticker[N]]: ...
def all_market_tickers(*, numbers: type[N] | None = None) -> StreamRequest[events.Ticker[N]]:
    """Tickers of all symbols.

    Stream: `!ticker@arr`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#all-ticker-stream
    """
    return request(_ALL_MARKET_TICKERS, events.Ticker[N], numbers or Decimal)


@overload
def all_market_token_tickers() -> StreamRequest[events.TokenTickers[Decimal]]: ...
@overload
def all_market_token_tickers(*, numbers: type[N]) -> StreamRequest[events.TokenTickers[N]]: ...
def all_market_token_tickers(*, numbers: type[N] | None = None) -> StreamRequest[events.TokenTickers[N]]:
    """Prices and market data of all tokens.

    Stream: `came@allTokens@ticker24`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#all-tokens24h-ticker-stream
    """
    return request(_ALL_MARKET_TOKEN_TICKERS, events.TokenTickers[N], numbers or Decimal)


@overload
def book_ticker(symbol: str) -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def book_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def book_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of a symbol, at every change.

    - symbol: Symbol, as in ALPHA_118USDC

    Stream: `<symbol>@bookTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#book-ticker-stream
    """
    return request(_BOOK_TICKER, events.BookTicker[N], numbers or Decimal, symbol=symbol)


@overload
def all_market_book_ticker() -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def all_market_book_ticker(*, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def all_market_book_ticker(*, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of all symbols, at every change.

    Stream: `!bookTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#all-book-ticker-stream
    """
    return request(_ALL_MARKET_BOOK_TICKER, events.BookTicker[N], numbers or Decimal)


@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None,
) -> StreamRequest[events.PartialDepth[str]]: ...
@overload
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.PartialDepth[N]]: ...
def partial_depth(
    symbol: str,
    levels: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.PartialDepth[N]]:
    """The best levels of the book of a symbol, orders of the app only.

    - symbol: Symbol, as in ALPHA_118USDC
    - levels: Levels on each side (one of 5, 10, 20; default 20)
    - interval: Time between messages; 0ms: every change at once (default 100ms)

    Stream: `<symbol>@depth<levels>@<interval>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#partial-depth-stream
    """
    return request(
        _PARTIAL_DEPTH,
        events.PartialDepth[N],
        numbers or str,
        symbol=symbol,
        levels=levels,
        interval=interval,
    )


@overload
def depth(
    symbol: str, interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None
) -> StreamRequest[events.DepthUpdate[str]]: ...
@overload
def depth(
    symbol: str,
    interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.DepthUpdate[N]]: ...
def depth(
    symbol: str,
    interval: Literal[0, "0", "0ms", 100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.DepthUpdate[N]]:
    """Changes of the book of a symbol, orders of app and API.

    - symbol: Symbol, as in ALPHA_118USDC
    - interval: Time between messages; 0ms: every change at once (default 100ms)

    Stream: `<symbol>@fulldepth@<interval>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/ws-streams/~#full-depth-stream
    """
    return request(_DEPTH, events.DepthUpdate[N], numbers or str, symbol=symbol, interval=interval)


TEMPLATES: Final[Mapping[str, Template]] = {
    "aggTrade": _AGG_TRADE,
    "trade": _TRADE,
    "kline": _KLINE,
    "contractKline": _CONTRACT_KLINE,
    "miniTicker": _MINI_TICKER,
    "allMarketMiniTickers": _ALL_MARKET_MINI_TICKERS,
    "ticker": _TICKER,
    "allMarketTickers": _ALL_MARKET_TICKERS,
    "allMarketTokenTickers": _ALL_MARKET_TOKEN_TICKERS,
    "bookTicker": _BOOK_TICKER,
    "allMarketBookTicker": _ALL_MARKET_BOOK_TICKER,
    "partialDepth": _PARTIAL_DEPTH,
    "depth": _DEPTH,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "aggTrade": StreamEvent(event=events.AggTrade, numbers=Decimal),
    "trade": StreamEvent(event=events.Trade, numbers=Decimal),
    "kline": StreamEvent(event=events.Kline, numbers=Decimal),
    "contractKline": StreamEvent(event=events.ContractKline, numbers=Decimal),
    "miniTicker": StreamEvent(event=events.MiniTicker, numbers=Decimal),
    "allMarketMiniTickers": StreamEvent(event=events.MiniTicker, numbers=Decimal),
    "ticker": StreamEvent(event=events.Ticker, numbers=Decimal),
    "allMarketTickers": StreamEvent(event=events.Ticker, numbers=Decimal),
    "allMarketTokenTickers": StreamEvent(event=events.TokenTickers, numbers=Decimal),
    "bookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "allMarketBookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "partialDepth": StreamEvent(event=events.PartialDepth, numbers=str),
    "depth": StreamEvent(event=events.DepthUpdate, numbers=str),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = ()
"""Methods of a stream connection."""

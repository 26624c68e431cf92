"""Streams of Options: a function for each kind, for ``client.stream(...)``."""

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


_TRADE: Final = Template(
    subtype="trade",
    name="<symbol>@optionTrade",
    params=(Param(name="symbol", required=True),),
    host="public",
    events=("trade",),
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
            enum=("1m", "3m", "5m", "15m", "30m", "1h", "2h", "4h", "6h", "12h", "1d", "3d", "1w"),
        ),
    ),
    host="market",
    events=("kline",),
)
_MARK_PRICE: Final = Template(
    subtype="markPrice",
    name="<underlying>@optionMarkPrice",
    params=(Param(name="underlying", required=True),),
    host="market",
    events=("markPrice",),
    max_silence=30,
)
_INDEX_PRICE: Final = Template(
    subtype="indexPrice", name="!index@arr", host="market", events=("indexPrice",), max_silence=30
)
_TICKER: Final = Template(
    subtype="ticker",
    name="<symbol>@optionTicker[@<expirationDate>]",
    params=(Param(name="symbol", required=True), Param(name="expirationDate")),
    host="public",
    events=("24hrTicker",),
)
_OPEN_INTEREST: Final = Template(
    subtype="openInterest",
    name="<underlying>@openInterest@<expirationDate>",
    params=(Param(name="underlying", required=True), Param(name="expirationDate", required=True)),
    host="market",
    events=("openInterest",),
    max_silence=300,
)
_NEW_SYMBOL: Final = Template(
    subtype="newSymbol", name="!optionSymbol", host="market", events=("optionSymbol",)
)
_BOOK_TICKER: Final = Template(
    subtype="bookTicker",
    name="<symbol>@bookTicker",
    params=(Param(name="symbol", required=True),),
    host="public",
    events=("bookTicker",),
)
_PARTIAL_DEPTH: Final = Template(
    subtype="partialDepth",
    name="<symbol>@depth<level>@<updateSpeed>",
    params=(
        Param(name="symbol", required=True),
        Param(name="level", kind=Kind.INT, enum=("5", "10", "20"), default=20),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "500ms"), default="500ms"),
    ),
    host="public",
    events=("depthUpdate",),
)
_DEPTH: Final = Template(
    subtype="depth",
    name="<symbol>@depth@<updateSpeed>",
    params=(
        Param(name="symbol", required=True),
        Param(name="updateSpeed", kind=Kind.ENUM, enum=("100ms", "500ms"), default="500ms"),
    ),
    host="public",
    events=("depthUpdate",),
)


@overload
def trade(symbol: str) -> StreamRequest[events.Trade[Decimal]]: ...
@overload
def trade(symbol: str, *, numbers: type[N]) -> StreamRequest[events.Trade[N]]: ...
def trade(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.Trade[N]]:
    """Trades of an option, or of all options on an underlying.

    - symbol: Option, as in BTC-251123-126000-C, or underlying, as in BTCUSDT

    Stream: `<symbol>@optionTrade`, update speed 50ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/public#trade-streams
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
    """Candlesticks of an option while they form.

    - symbol: Option, as in BTC-251123-126000-C
    - interval: Length of one candlestick

    Stream: `<symbol>@kline_<interval>`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/market#kline-candlestick-streams
    """
    return request(_KLINE, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def mark_price(underlying: str) -> StreamRequest[list[events.MarkPriceUpdate[Decimal]]]: ...
@overload
def mark_price(underlying: str, *, numbers: type[N]) -> StreamRequest[list[events.MarkPriceUpdate[N]]]: ...
def mark_price(
    underlying: str, *, numbers: type[N] | None = None
) -> StreamRequest[list[events.MarkPriceUpdate[N]]]:
    """Mark prices and Greeks of all options on an underlying.

    - underlying: Underlying, as in BTCUSDT

    Stream: `<underlying>@optionMarkPrice`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/market#option-mark-price
    """
    return request(_MARK_PRICE, list[events.MarkPriceUpdate[N]], numbers or Decimal, underlying=underlying)


@overload
def index_price() -> StreamRequest[list[events.IndexPriceUpdate[Decimal]]]: ...
@overload
def index_price(*, numbers: type[N]) -> StreamRequest[list[events.IndexPriceUpdate[N]]]: ...
def index_price(*, numbers: type[N] | None = None) -> StreamRequest[list[events.IndexPriceUpdate[N]]]:
    """Prices of all underlyings.

    Stream: `!index@arr`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/market#index-price-streams
    """
    return request(_INDEX_PRICE, list[events.IndexPriceUpdate[N]], numbers or Decimal)


@overload
def ticker(symbol: str, expirationDate: str | None = None) -> StreamRequest[events.Ticker[Decimal]]: ...
@overload
def ticker(
    symbol: str, expirationDate: str | None = None, *, numbers: type[N]
) -> StreamRequest[events.Ticker[N]]: ...
def ticker(
    symbol: str, expirationDate: str | None = None, *, numbers: type[N] | None = None
) -> StreamRequest[events.Ticker[N]]:
    """Price change of an option, or of all with one underlying and end.

    - symbol: Option, as in BTC-251123-126000-C; with expirationDate the underlying, as in BTCUSDT
    - expirationDate: Day on which they end, as in 251123; left out with an option

    Stream: `<symbol>@optionTicker[@<expirationDate>]`, update speed 1000ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/public#hour24-ticker
    """
    return request(
        _TICKER, events.Ticker[N], numbers or Decimal, symbol=symbol, expirationDate=expirationDate
    )


@overload
def open_interest(
    underlying: str, expirationDate: str
) -> StreamRequest[list[events.OpenInterestUpdate[Decimal]]]: ...
@overload
def open_interest(
    underlying: str, expirationDate: str, *, numbers: type[N]
) -> StreamRequest[list[events.OpenInterestUpdate[N]]]: ...
def open_interest(
    underlying: str, expirationDate: str, *, numbers: type[N] | None = None
) -> StreamRequest[list[events.OpenInterestUpdate[N]]]:
    """Open interest of the options with one underlying and end.

    - underlying: Underlying, as in BTCUSDT
    - expirationDate: Day on which they end, as in 251123

    Stream: `<underlying>@openInterest@<expirationDate>`, update speed 60s.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/market#open-interest
    """
    return request(
        _OPEN_INTEREST,
        list[events.OpenInterestUpdate[N]],
        numbers or Decimal,
        underlying=underlying,
        expirationDate=expirationDate,
    )


@overload
def new_symbol() -> StreamRequest[events.NewSymbol[Decimal]]: ...
@overload
def new_symbol(*, numbers: type[N]) -> StreamRequest[events.NewSymbol[N]]: ...
def new_symbol(*, numbers: type[N] | None = None) -> StreamRequest[events.NewSymbol[N]]:
    """Options that were listed.

    Stream: `!optionSymbol`, update speed 50ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/market#new-symbol-info
    """
    return request(_NEW_SYMBOL, events.NewSymbol[N], numbers or Decimal)


@overload
def book_ticker(symbol: str) -> StreamRequest[events.BookTicker[Decimal]]: ...
@overload
def book_ticker(symbol: str, *, numbers: type[N]) -> StreamRequest[events.BookTicker[N]]: ...
def book_ticker(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.BookTicker[N]]:
    """Best bid and ask of an option, at every change.

    - symbol: Option, as in BTC-251123-126000-C

    Stream: `<symbol>@bookTicker`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/public#individual-symbol-book-ticker-streams
    """
    return request(_BOOK_TICKER, events.BookTicker[N], numbers or Decimal, symbol=symbol)


@overload
def partial_depth(
    symbol: str,
    level: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None,
) -> StreamRequest[events.PartialDepth[str]]: ...
@overload
def partial_depth(
    symbol: str,
    level: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.PartialDepth[N]]: ...
def partial_depth(
    symbol: str,
    level: Literal[5, "5", 10, "10", 20, "20"] | None = None,
    updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.PartialDepth[N]]:
    """The best levels of the book of an option.

    - symbol: Option, as in BTC-251123-126000-C
    - level: Levels on each side (one of 5, 10, 20; default 20)
    - updateSpeed: Time between messages (default 500ms)

    Stream: `<symbol>@depth<level>@<updateSpeed>`, update speed 100ms or 500ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/public#partial-book-depth-streams
    """
    return request(
        _PARTIAL_DEPTH,
        events.PartialDepth[N],
        numbers or str,
        symbol=symbol,
        level=level,
        updateSpeed=updateSpeed,
    )


@overload
def depth(
    symbol: str, updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None
) -> StreamRequest[events.DepthUpdate[str]]: ...
@overload
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N],
) -> StreamRequest[events.DepthUpdate[N]]: ...
def depth(
    symbol: str,
    updateSpeed: Literal[100, "100", "100ms", 500, "500", "500ms"] | None = None,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.DepthUpdate[N]]:
    """Changes of the book of an option.

    - symbol: Option, as in BTC-251123-126000-C
    - updateSpeed: Time between messages (default 500ms)

    Stream: `<symbol>@depth@<updateSpeed>`, update speed 100ms or 500ms.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-options/api/ws-streams/public#diff-book-depth-streams
    """
    return request(_DEPTH, events.DepthUpdate[N], numbers or str, symbol=symbol, updateSpeed=updateSpeed)


TEMPLATES: Final[Mapping[str, Template]] = {
    "trade": _TRADE,
    "kline": _KLINE,
    "markPrice": _MARK_PRICE,
    "indexPrice": _INDEX_PRICE,
    "ticker": _TICKER,
    "openInterest": _OPEN_INTEREST,
    "newSymbol": _NEW_SYMBOL,
    "bookTicker": _BOOK_TICKER,
    "partialDepth": _PARTIAL_DEPTH,
    "depth": _DEPTH,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "trade": StreamEvent(event=events.Trade, numbers=Decimal),
    "kline": StreamEvent(event=events.Kline, numbers=Decimal),
    "markPrice": StreamEvent(event=events.MarkPriceUpdate, many=True, numbers=Decimal),
    "indexPrice": StreamEvent(event=events.IndexPriceUpdate, many=True, numbers=Decimal),
    "ticker": StreamEvent(event=events.Ticker, numbers=Decimal),
    "openInterest": StreamEvent(event=events.OpenInterestUpdate, many=True, numbers=Decimal),
    "newSymbol": StreamEvent(event=events.NewSymbol, numbers=Decimal),
    "bookTicker": StreamEvent(event=events.BookTicker, numbers=Decimal),
    "partialDepth": StreamEvent(event=events.PartialDepth, numbers=str),
    "depth": StreamEvent(event=events.DepthUpdate, numbers=str),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {
    "ACCOUNT_UPDATE": events.AccountUpdate[Decimal],
    "BALANCE_POSITION_UPDATE": events.BalancePositionUpdate[Decimal],
    "GREEK_UPDATE": events.GreekUpdate[Decimal],
    "ORDER_TRADE_UPDATE": events.OrderTradeUpdate[Decimal],
    "RISK_LEVEL_CHANGE": events.RiskLevelChange[Decimal],
    "listenKeyExpired": events.ListenKeyExpired,
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

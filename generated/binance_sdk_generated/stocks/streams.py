"""Streams of Stocks: a function for each kind, for ``client.stream(...)``."""

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


N = TypeVar("N")


_CALENDAR: Final = Template(subtype="calendar", name="calendar", events=("calendar",), lower=False)
_KLINE: Final = Template(
    subtype="kline",
    name="<symbol>@kline_<interval>",
    params=(
        Param(name="symbol", required=True),
        Param(name="interval", kind=Kind.ENUM, required=True, enum=("5m", "1h", "1d", "1w", "1M")),
    ),
    events=("kline",),
    lower=False,
)
_PRICE: Final = Template(subtype="price", name="price", events=("price",), max_silence=30, lower=False)
_QUOTE: Final = Template(
    subtype="quote",
    name="<symbol>@quote",
    params=(Param(name="symbol", required=True),),
    events=("quote",),
    lower=False,
)
_TRADABILITY: Final = Template(
    subtype="tradability",
    name="<symbol>@tradability",
    params=(Param(name="symbol", required=True),),
    events=("tradability",),
    lower=False,
)
_TRADING_STATUS: Final = Template(
    subtype="tradingStatus",
    name="<symbol>@tradingStatus",
    params=(Param(name="symbol", required=True),),
    events=("tradingStatus",),
    lower=False,
)
_ORDER_REPORT: Final = Template(
    subtype="orderReport",
    name="<listenKey>@orderReport",
    params=(Param(name="listenKey", required=True),),
    events=("orderReport",),
    lower=False,
)


def calendar() -> StreamRequest[events.Calendar]:
    """Phases of the market.

    Stream: `calendar`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#calendar-stream
    """
    return request(_CALENDAR, events.Calendar, None)


@overload
def kline(
    symbol: str, interval: Literal["5m", "1h", "1d", "1w", "1M"] | TimeFrame
) -> StreamRequest[events.Kline[Decimal]]: ...
@overload
def kline(
    symbol: str, interval: Literal["5m", "1h", "1d", "1w", "1M"] | TimeFrame, *, numbers: type[N]
) -> StreamRequest[events.Kline[N]]: ...
def kline(
    symbol: str,
    interval: Literal["5m", "1h", "1d", "1w", "1M"] | TimeFrame,
    *,
    numbers: type[N] | None = None,
) -> StreamRequest[events.Kline[N]]:
    """Candlesticks of a stock while they form.

    - symbol: Ticker in upper case, as in AAPL
    - interval: Length of one candlestick

    Stream: `<symbol>@kline_<interval>`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#kline-stream
    """
    return request(_KLINE, events.Kline[N], numbers or Decimal, symbol=symbol, interval=interval)


@overload
def price() -> StreamRequest[events.Prices[Decimal]]: ...
@overload
def price(*, numbers: type[N]) -> StreamRequest[events.Prices[N]]: ...
def price(*, numbers: type[N] | None = None) -> StreamRequest[events.Prices[N]]:
    """Prices of all stocks.

    Stream: `price`, update speed 3s.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#price-stream
    """
    return request(_PRICE, events.Prices[N], numbers or Decimal)


@overload
def quote(symbol: str) -> StreamRequest[events.QuoteUpdate[Decimal]]: ...
@overload
def quote(symbol: str, *, numbers: type[N]) -> StreamRequest[events.QuoteUpdate[N]]: ...
def quote(symbol: str, *, numbers: type[N] | None = None) -> StreamRequest[events.QuoteUpdate[N]]:
    """Best bid and ask of a stock.

    - symbol: Ticker in upper case, as in AAPL

    Stream: `<symbol>@quote`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#quote-stream
    """
    return request(_QUOTE, events.QuoteUpdate[N], numbers or Decimal, symbol=symbol)


def tradability(symbol: str) -> StreamRequest[events.TradabilityUpdate]:
    """What may be done with a stock.

    - symbol: Ticker in upper case, as in AAPL

    Stream: `<symbol>@tradability`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#tradability-stream
    """
    return request(_TRADABILITY, events.TradabilityUpdate, None, symbol=symbol)


def trading_status(symbol: str) -> StreamRequest[events.TradingStatus]:
    """Halts and restrictions of a stock.

    - symbol: Ticker in upper case, as in AAPL

    Stream: `<symbol>@tradingStatus`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/market-streams#trading-status-stream
    """
    return request(_TRADING_STATUS, events.TradingStatus, None, symbol=symbol)


def order_report(listenKey: str) -> StreamRequest[events.OrderReport]:
    """Orders of the account.

    - listenKey: Key from start_user_data_stream

    Stream: `<listenKey>@orderReport`, update speed real time.
    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-stocks-trading/api/ws-streams/user-streams#order-report-stream
    """
    return request(_ORDER_REPORT, events.OrderReport, None, listenKey=listenKey)


TEMPLATES: Final[Mapping[str, Template]] = {
    "calendar": _CALENDAR,
    "kline": _KLINE,
    "price": _PRICE,
    "quote": _QUOTE,
    "tradability": _TRADABILITY,
    "tradingStatus": _TRADING_STATUS,
    "orderReport": _ORDER_REPORT,
}
"""By sub-type."""

EVENTS: Final[Mapping[str, StreamEvent]] = {
    "calendar": StreamEvent(event=events.Calendar),
    "kline": StreamEvent(event=events.Kline, numbers=Decimal),
    "price": StreamEvent(event=events.Prices, numbers=Decimal),
    "quote": StreamEvent(event=events.QuoteUpdate, numbers=Decimal),
    "tradability": StreamEvent(event=events.TradabilityUpdate),
    "tradingStatus": StreamEvent(event=events.TradingStatus),
    "orderReport": StreamEvent(event=events.OrderReport),
}
"""By sub-type."""

SBE_TEMPLATES: Final[tuple[Template, ...]] = ()
"""Binary streams, described only."""

USER_EVENTS: Final[Mapping[str, type[Event]]] = {}
"""What the user data stream delivers, by the value of ``e``."""

CONTROLS: Final[tuple[str, ...]] = ()
"""Methods of a stream connection."""

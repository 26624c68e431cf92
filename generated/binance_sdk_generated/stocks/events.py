"""Events of Stocks.

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


class Calendar(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "previous_phase": "from", "phase": "to", "event_time": "ts"},
):
    """The market enters another phase."""

    type: str
    """calendar."""
    previous_phase: str
    """Phase that ended, as in PRE_MARKET."""
    phase: str
    """Phase that began, as in MARKET_OPEN."""
    event_time: Annotated[int, "ms"]
    """When it was noticed."""


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
    """Ticker."""
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
        "close_time": "ct",
        "symbol": "s",
        "interval": "i",
        "open": "o",
        "high": "h",
        "low": "l",
        "close": "c",
        "volume": "v",
        "total_trades": "n",
        "is_closed": "x",
        "weighted_average_price": "vw",
    },
):
    """The bar in Kline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    symbol: str
    """Ticker."""
    interval: str
    """Length of the bar."""
    open: N
    """First price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    close: N
    """Last price."""
    volume: N
    """Shares traded."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """Is the bar complete?"""
    weighted_average_price: N
    """Average price, by volume."""


class Prices(Event, Generic[N], frozen=True, kw_only=True, rename={"type": "e"}):
    """Prices of all stocks."""

    type: str
    """price."""
    rates: list[StockPrice[N]]
    """One for each stock."""


class StockPrice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "asset_code": "ac",
        "price": "p",
        "price_time": "t",
        "previous_close": "pc",
        "close": "tc",
        "market_phase": "mp",
    },
):
    """A price in Prices."""

    symbol: str
    """Ticker."""
    asset_code: str
    """Code of the asset inside Binance."""
    price: N
    """Latest price."""
    price_time: Annotated[int, "ms"]
    """When it was that."""
    previous_close: N
    """Close of the regular hours of the day before."""
    close: N
    """Close of the regular hours of today."""
    market_phase: str
    """Phase of the market, as a letter."""


class QuoteUpdate(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "best_bid_price": "bp",
        "best_ask_price": "ap",
        "best_bid_quantity": "bs",
        "best_ask_quantity": "as",
        "quote_time": "T",
    },
):
    """Best bid and ask of a stock."""

    type: str
    """quote."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Ticker."""
    best_bid_price: N
    """Best bid."""
    best_ask_price: N
    """Best ask."""
    best_bid_quantity: int
    """Shares at the best bid."""
    best_ask_quantity: int
    """Shares at the best ask."""
    quote_time: Annotated[int, "ms"]
    """When the source quoted it."""


class TradabilityUpdate(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "asset_code": "assetCode", "event_time": "t"},
):
    """What may be done with a stock changed."""

    type: str
    """tradability."""
    symbol: str
    """Ticker."""
    asset_code: str
    """Code of the asset inside Binance."""
    tradability: Annotated[str, "Tradability"]
    """What may be done from now on."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""


class TradingStatus(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "asset_code": "assetCode", "reason": "msg", "effective_time": "time", "tape": "z"},
):
    """Trading of a stock was halted, resumed or restricted."""

    type: str
    """tradingStatus."""
    symbol: str
    """Ticker."""
    asset_code: str
    """Code of the asset inside Binance."""
    status: str
    """New state, as in TRADING_HALTED."""
    reason: str
    """Why, as in MATERIAL_NEWS."""
    effective_time: Annotated[int, "ms"]
    """From when on."""
    tape: str
    """Tape of the stock: A, B or C."""
    tradability: Annotated[str, "Tradability"]
    """What may be done from now on."""


class OrderReport(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "execution_type": "x",
        "order_id": "i",
        "asset_id": "ai",
        "base_asset": "b",
        "quote_asset": "q",
        "side": "S",
        "order_type": "o",
        "price": "p",
        "quantity": "Q",
        "notional": "N",
        "filled_quantity": "fq",
        "filled_notional": "FN",
        "total_cost": "tc",
        "filled_percent": "Z",
        "session": "n",
        "order_status": "s",
        "create_time": "T",
        "update_time": "U",
    },
):
    """An order of the account changed."""

    type: str
    """orderReport."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    execution_type: str
    """ORDER_UPDATE while it is open, ORDER_TERMINAL at its end."""
    order_id: str
    """Id that Binance gave the order."""
    asset_id: str
    """Id of the stock inside Binance."""
    base_asset: str
    """Code of the stock, as in EQ_AAPL."""
    quote_asset: str
    """Currency."""
    side: str
    """buy or sell, in lower case."""
    order_type: str
    """Kind of order, in lower case."""
    price: float | None = None
    """Limit price."""
    quantity: float | None = None
    """Shares ordered."""
    notional: float | None = None
    """Amount ordered."""
    filled_quantity: float
    """Shares traded."""
    filled_notional: float
    """Amount traded."""
    total_cost: float
    """Amount with fees."""
    filled_percent: float
    """How much has traded, in percent."""
    session: str
    """Session in which it trades."""
    order_status: str
    """State of the order, in lower case."""
    create_time: Annotated[int, "ms"]
    """When it was placed."""
    update_time: Annotated[int, "ms"]
    """When it last changed."""

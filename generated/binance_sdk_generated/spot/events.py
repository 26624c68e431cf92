"""Events of Spot.

Prices and quantities are ``Decimal``, and the levels of a book are text, unless the caller asked for
something else.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Generic

from binance_sdk.descriptors import AccountEvent, Event

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    N = TypeVar("N", default=Decimal)
    L = TypeVar("L", default=str)
else:
    from typing import TypeVar

    N = TypeVar("N")
    L = TypeVar("L")


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
        "ignored": "M",
    },
):
    """One trade, with one buyer and one seller."""

    type: str
    """trade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    trade_id: int
    """Id of the trade."""
    price: N
    """Price."""
    quantity: N
    """Quantity in the base asset."""
    trade_time: Annotated[int, "ms"]
    """When it was made."""
    is_maker: bool
    """The buyer was the maker: a seller took."""
    ignored: bool | None = None
    """Without meaning."""


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
        "ignored": "M",
    },
):
    """Trades of one taker order at one price and moment, added up."""

    type: str
    """aggTrade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    agg_trade_id: int
    """Id of the aggregate trade."""
    price: N
    """Price."""
    quantity: N
    """Quantity in the base asset."""
    first_trade_id: int
    """Id of the first trade in it."""
    last_trade_id: int
    """Id of the last trade in it."""
    trade_time: Annotated[int, "ms"]
    """When it was made."""
    is_maker: bool
    """The buyer was the maker: a seller took."""
    ignored: bool | None = None
    """Without meaning."""


class BlockTrade(
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
    """One trade that was negotiated outside the book."""

    type: str
    """blockTrade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    trade_id: int
    """Id of the block trade."""
    price: N
    """Price."""
    quantity: N
    """Quantity in the base asset."""
    trade_time: Annotated[int, "ms"]
    """When it was made."""
    is_maker: bool
    """The buyer was the maker."""


class ReferencePrice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "symbol": "s", "reference_price": "r", "engine_time": "t"},
):
    """Reference price of the price range rule."""

    type: str
    """referencePrice."""
    symbol: str
    """Trading pair."""
    reference_price: N | None
    """None while there is no reference price."""
    engine_time: Annotated[int, "ms"]
    """When it was valid in the matching engine."""


class Kline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "symbol": "s", "kline": "k"},
):
    """A candlestick as it forms, and when it closes."""

    type: str
    """kline."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    kline: KlineBar[N]
    """The candlestick."""


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
    """The candlestick in a Kline event."""

    open_time: Annotated[int, "ms"]
    """First moment of the interval."""
    close_time: Annotated[int, "ms"]
    """Last moment of the interval."""
    symbol: str
    """Trading pair."""
    interval: Annotated[str, "KlineInterval"]
    """Length, as in 1m."""
    first_trade_id: int
    """Id of the first trade; -1 without trades."""
    last_trade_id: int
    """Id of the last trade; -1 without trades."""
    open: N
    """First price."""
    close: N
    """Last price so far."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the base asset."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """The interval is over and the values are final."""
    quote_volume: N
    """Volume in the quote asset."""
    taker_volume: N
    """What takers bought, in the base asset."""
    taker_quote_volume: N
    """What takers bought, in the quote asset."""
    ignored: str | None = None
    """Without meaning."""


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
    """Trading pair."""
    close: N
    """Latest price."""
    open: N
    """Price 24 hours ago."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the base asset."""
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
        "first_trade_price": "x",
        "last_price": "c",
        "last_quantity": "Q",
        "best_bid_price": "b",
        "best_bid_quantity": "B",
        "best_ask_price": "a",
        "best_ask_quantity": "A",
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
    """Price change and best prices over the last 24 hours."""

    type: str
    """24hrTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    price_change: N
    """Change of the price."""
    percent: N
    """Change of the price in percent."""
    weighted_average_price: N
    """Average price weighted by volume."""
    first_trade_price: N
    """Price of the last trade before the window."""
    last_price: N
    """Latest price."""
    last_quantity: N
    """Quantity of the latest trade."""
    best_bid_price: N
    """Best bid."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_price: N
    """Best ask."""
    best_ask_quantity: N
    """Quantity at the best ask."""
    open: N
    """First price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Volume in the base asset."""
    quote_volume: N
    """Volume in the quote asset."""
    stat_open_time: Annotated[int, "ms"]
    """Begin of the window."""
    stat_close_time: Annotated[int, "ms"]
    """End of the window."""
    first_trade_id: int
    """Id of the first trade."""
    last_trade_id: int
    """Id of the last trade."""
    total_trades: int
    """Number of trades."""


class WindowTicker(
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
        "open": "o",
        "high": "h",
        "low": "l",
        "close": "c",
        "weighted_average_price": "w",
        "volume": "v",
        "quote_volume": "q",
        "stat_open_time": "O",
        "stat_close_time": "C",
        "first_trade_id": "F",
        "last_trade_id": "L",
        "total_trades": "n",
    },
):
    """Price change over a window of 1 hour, 4 hours or 1 day."""

    type: str
    """1hTicker, 4hTicker or 1dTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    price_change: N
    """Change of the price."""
    percent: N
    """Change of the price in percent."""
    open: N
    """First price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    close: N
    """Latest price."""
    weighted_average_price: N
    """Average price weighted by volume."""
    volume: N
    """Volume in the base asset."""
    quote_volume: N
    """Volume in the quote asset."""
    stat_open_time: Annotated[int, "ms"]
    """Begin of the window, on a full minute."""
    stat_close_time: Annotated[int, "ms"]
    """End of the window."""
    first_trade_id: int
    """Id of the first trade."""
    last_trade_id: int
    """Id of the last trade."""
    total_trades: int
    """Number of trades."""


class BookTicker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "update_id": "u",
        "symbol": "s",
        "best_bid_price": "b",
        "best_bid_quantity": "B",
        "best_ask_price": "a",
        "best_ask_quantity": "A",
    },
):
    """Best bid and ask; it has no event time."""

    update_id: int
    """Id of the change of the book, as in DepthUpdate."""
    symbol: str
    """Trading pair."""
    best_bid_price: N
    """Best bid."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_price: N
    """Best ask."""
    best_ask_quantity: N
    """Quantity at the best ask."""


class AvgPrice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "interval": "i",
        "average_price": "w",
        "last_trade_time": "T",
    },
):
    """Average price over the last minutes."""

    type: str
    """avgPrice."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    interval: str
    """Length of the average, as in 5m."""
    average_price: N
    """Average price."""
    last_trade_time: Annotated[int, "ms"]
    """When the last trade in it was made."""


class PartialDepth(Event, Generic[L], frozen=True, kw_only=True, rename={"last_update_id": "lastUpdateId"}):
    """The best levels of a book; it does not name the symbol, the stream does."""

    last_update_id: int
    """Id of the last change that is in it."""
    bids: list[tuple[L, L]]
    """Bids, best first."""
    asks: list[tuple[L, L]]
    """Asks, best first."""


class DepthUpdate(
    Event,
    Generic[L],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "first_update_id": "U",
        "last_update_id": "u",
        "bids": "b",
        "asks": "a",
    },
):
    """Changes of a book, to be applied to a snapshot."""

    type: str
    """depthUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    first_update_id: int
    """Id of the first change."""
    last_update_id: int
    """Id of the last change; the next event begins one after it."""
    bids: list[tuple[L, L]]
    """New quantities by bid price; 0 removes the level."""
    asks: list[tuple[L, L]]
    """New quantities by ask price; 0 removes the level."""


class AccountPosition(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "last_update_time": "u", "balances": "B"},
):
    """Balances after a change."""

    type: str
    """outboundAccountPosition."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    last_update_time: Annotated[int, "ms"]
    """When the account last changed."""
    balances: list[AccountBalance[N]]
    """The assets that may have changed."""


class AccountBalance(
    Event, Generic[N], frozen=True, kw_only=True, gc=False, rename={"asset": "a", "free": "f", "locked": "l"}
):
    """Balance of one asset in AccountPosition."""

    asset: str
    """Asset."""
    free: N
    """Free for use."""
    locked: N
    """Bound in open orders."""


class BalanceUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "asset": "a", "balance_delta": "d", "clear_time": "T"},
):
    """A deposit, withdrawal or transfer."""

    type: str
    """balanceUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    asset: str
    """Asset."""
    balance_delta: N
    """What was added; negative when taken away."""
    clear_time: Annotated[int, "ms"]
    """When it was booked."""


class OrderUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "client_order_id": "c",
        "side": "S",
        "order_type": "o",
        "time_in_force": "f",
        "orig_quantity": "q",
        "orig_price": "p",
        "stop_price": "P",
        "iceberg_quantity": "F",
        "order_list_id": "g",
        "orig_client_order_id": "C",
        "execution_type": "x",
        "order_status": "X",
        "reject_reason": "r",
        "order_id": "i",
        "last_filled_qty": "l",
        "cumulative_filled_qty": "z",
        "last_filled_price": "L",
        "commission_amount": "n",
        "commission_asset": "N",
        "transaction_time": "T",
        "trade_id": "t",
        "execution_id": "I",
        "is_on_book": "w",
        "is_maker": "m",
        "ignored": "M",
        "order_creation_time": "O",
        "cumulative_quote_qty": "Z",
        "last_quote_qty": "Y",
        "quote_order_qty": "Q",
        "stp_mode": "V",
        "working_time": "W",
        "trailing_delta": "d",
        "trailing_time": "D",
        "strategy_id": "j",
        "strategy_type": "J",
        "prevented_match_id": "v",
        "prevented_quantity": "A",
        "last_prevented_quantity": "B",
        "trade_group_id": "u",
        "counter_order_id": "U",
        "counter_symbol": "Cs",
        "prevented_execution_qty": "pl",
        "prevented_execution_price": "pL",
        "prevented_execution_quote_qty": "pY",
        "match_type": "b",
        "allocation_id": "a",
        "working_floor": "k",
        "used_sor": "uS",
        "pegged_price_type": "gP",
        "pegged_offset_type": "gOT",
        "pegged_offset_value": "gOV",
        "pegged_price": "gp",
        "expiry_reason": "eR",
    },
):
    """A change of an order."""

    type: str
    """executionReport."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    client_order_id: str
    """Client order id."""
    side: Annotated[str, "OrderSide"]
    """BUY or SELL."""
    order_type: Annotated[str, "OrderType"]
    """Kind of order."""
    time_in_force: Annotated[str, "TimeInForce"]
    """How long it may work."""
    orig_quantity: N
    """Quantity ordered."""
    orig_price: N
    """Limit price."""
    stop_price: N
    """Price that activates it; 0: none."""
    iceberg_quantity: N
    """Visible part of an iceberg; 0: none."""
    order_list_id: int
    """Order list it is part of; -1: none."""
    orig_client_order_id: str
    """Canceled orders: the id they had; else empty."""
    execution_type: Annotated[str, "ExecutionType"]
    """What happened."""
    order_status: Annotated[str, "OrderStatus"]
    """State of the order now."""
    reject_reason: Annotated[str, "OrderRejectReason"]
    """Why it was refused; NONE: it was not."""
    order_id: int
    """Number that Binance gave the order."""
    last_filled_qty: N
    """Quantity of this trade."""
    cumulative_filled_qty: N
    """Quantity traded so far."""
    last_filled_price: N
    """Price of this trade."""
    commission_amount: N
    """Commission of this trade."""
    commission_asset: str | None
    """Asset of the commission; None without a trade."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine handled it."""
    trade_id: int
    """Id of this trade; -1: no trade."""
    execution_id: int
    """Id of this change."""
    is_on_book: bool
    """Is the order on the book?"""
    is_maker: bool
    """Was this side the maker of the trade?"""
    ignored: bool | None = None
    """Without meaning."""
    order_creation_time: Annotated[int, "ms"]
    """When the order was placed."""
    cumulative_quote_qty: N
    """Quote asset traded so far."""
    last_quote_qty: N
    """Quote asset of this trade."""
    quote_order_qty: N
    """Quote asset ordered; 0: quantity was given."""
    stp_mode: Annotated[str, "SelfTradePreventionMode"]
    """Self-trade prevention (STP) of the order."""
    working_time: Annotated[int, "ms"] | None = None
    """When it appeared on the book."""
    trailing_delta: int | None = None
    """Trailing stops: distance in basis points."""
    trailing_time: Annotated[int, "ms"] | None = None
    """Trailing stops: when tracking began; -1 before."""
    strategy_id: int | None = None
    """Your strategyId."""
    strategy_type: int | None = None
    """Your strategyType."""
    prevented_match_id: int | None = None
    """STP: id of the prevented match."""
    prevented_quantity: N | None = None
    """STP: quantity prevented in all."""
    last_prevented_quantity: N | None = None
    """STP: quantity prevented now."""
    trade_group_id: int | None = None
    """STP: trade group."""
    counter_order_id: int | None = None
    """STP: the other order."""
    counter_symbol: str | None = None
    """STP: symbol of the other order."""
    prevented_execution_qty: N | None = None
    """STP: quantity that would have traded."""
    prevented_execution_price: N | None = None
    """STP: price at which it would have traded."""
    prevented_execution_quote_qty: N | None = None
    """STP: quote asset that would have traded."""
    match_type: Annotated[str, "MatchType"] | None = None
    """Smart orders: how the fill came about."""
    allocation_id: int | None = None
    """Smart orders: allocation id."""
    working_floor: Annotated[str, "WorkingFloor"] | None = None
    """Smart orders: where it is being filled."""
    used_sor: bool | None = None
    """Placed with smart order routing."""
    pegged_price_type: Annotated[str, "PegPriceType"] | None = None
    """Pegged orders: price they follow."""
    pegged_offset_type: Annotated[str, "PegOffsetType"] | None = None
    """Pegged orders: unit of the offset."""
    pegged_offset_value: int | None = None
    """Pegged orders: offset."""
    pegged_price: N | None = None
    """Pegged orders: present price."""
    expiry_reason: Annotated[str, "ExpiryReason"] | None = None
    """Why the order expired."""


class OrderListStatus(
    AccountEvent,
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "order_list_id": "g",
        "contingency_type": "c",
        "list_status_type": "l",
        "list_order_status": "L",
        "list_reject_reason": "r",
        "list_client_order_id": "C",
        "transaction_time": "T",
        "orders": "O",
    },
):
    """A change of an order list."""

    type: str
    """listStatus."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Trading pair."""
    order_list_id: int
    """Number of the list."""
    contingency_type: Annotated[str, "ContingencyType"]
    """How its orders depend on each other."""
    list_status_type: Annotated[str, "ListStatusType"]
    """Why it is reported."""
    list_order_status: Annotated[str, "ListOrderStatus"]
    """What has become of it."""
    list_reject_reason: str
    """NONE unless it was refused."""
    list_client_order_id: str
    """Client order id of the list."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine handled it."""
    orders: list[ListedOrder]
    """The orders of the list."""


class ListedOrder(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"symbol": "s", "order_id": "i", "client_order_id": "c"},
):
    """One order in OrderListStatus."""

    symbol: str
    """Trading pair."""
    order_id: int
    """Number of the order."""
    client_order_id: str
    """Client order id."""


class ExternalLockUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "asset": "a", "delta": "d", "transaction_time": "T"},
):
    """A lock or unlock by another system."""

    type: str
    """externalLockUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    asset: str
    """Asset."""
    delta: N
    """What was locked; negative when unlocked."""
    transaction_time: Annotated[int, "ms"]
    """When it was booked."""


class EventStreamTerminated(
    AccountEvent, frozen=True, kw_only=True, gc=False, rename={"type": "e", "event_time": "E"}
):
    """The end of a subscription."""

    type: str
    """eventStreamTerminated."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""


class ServerShutdown(Event, frozen=True, kw_only=True, gc=False, rename={"type": "e", "event_time": "E"}):
    """The server is about to close the connection."""

    type: str
    """serverShutdown."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""

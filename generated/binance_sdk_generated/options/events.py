"""Events of Options.

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


class IndexPriceUpdate(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "symbol": "s", "price": "p"},
):
    """Price of an underlying."""

    type: str
    """indexPrice."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Underlying."""
    price: N
    """Price."""


class MarkPriceUpdate(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "mark_price": "mp",
        "index_price": "i",
        "est_settle_price": "P",
        "best_bid_price": "bo",
        "best_ask_price": "ao",
        "best_bid_quantity": "bq",
        "best_ask_quantity": "aq",
        "bid_volatility": "b",
        "ask_volatility": "a",
        "high_price_limit": "hl",
        "low_price_limit": "ll",
        "volatility": "vo",
        "risk_free_rate": "rf",
        "delta": "d",
        "theta": "t",
        "gamma": "g",
        "vega": "v",
    },
):
    """Mark price and Greeks of an option."""

    type: str
    """markPrice."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Option."""
    mark_price: N
    """Mark price."""
    index_price: N
    """Price of the underlying."""
    est_settle_price: N
    """Estimated settlement price; of use shortly before the end only."""
    best_bid_price: N
    """Best bid; 0: none."""
    best_ask_price: N
    """Best ask; 0: none."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_quantity: N
    """Quantity at the best ask."""
    bid_volatility: N
    """Implied volatility of the best bid; -1: none."""
    ask_volatility: N
    """Implied volatility of the best ask; -1: none."""
    high_price_limit: N
    """Highest price to buy at."""
    low_price_limit: N
    """Lowest price to sell at."""
    volatility: N
    """Implied volatility of the mark price."""
    risk_free_rate: N
    """Interest that is free of risk."""
    delta: N
    """Delta."""
    theta: N
    """Theta."""
    gamma: N
    """Gamma."""
    vega: N
    """Vega."""


class OpenInterestUpdate(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "symbol": "s", "open_interest": "o", "open_interest_usdt": "h"},
):
    """Open interest of an option."""

    type: str
    """openInterest."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Option."""
    open_interest: N
    """Open interest in options."""
    open_interest_usdt: N
    """Open interest in USDT."""


class NewSymbol(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "underlying": "ps",
        "quote_asset": "qa",
        "side": "d",
        "strike_price": "sp",
        "delivery_time": "dt",
        "unit": "u",
        "onboard_time": "ot",
        "contract_status": "cs",
    },
):
    """An option was listed."""

    type: str
    """optionSymbol."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Option."""
    underlying: str
    """Underlying."""
    quote_asset: str
    """Quote asset."""
    side: Annotated[str, "OptionSide"]
    """Kind of option."""
    strike_price: N
    """Strike price."""
    delivery_time: Annotated[int, "ms"]
    """When it ends."""
    unit: int
    """Underlying per option."""
    onboard_time: Annotated[int, "ms"]
    """From when it can be traded."""
    contract_status: str
    """State of the option, as in TRADING."""


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
    """Option."""
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
    },
):
    """The bar in Kline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    symbol: str
    """Option."""
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
    """Volume in options."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """Is the bar complete?"""
    quote_volume: N
    """Volume in the quote asset."""
    taker_volume: N
    """Options bought by takers."""
    taker_quote_volume: N
    """Quote asset paid by takers who bought."""


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
    """Option."""
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
    """Volume in options."""
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
        "update_id": "u",
        "event_time": "E",
        "transaction_time": "T",
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
    update_id: int
    """Id of the change of the book, as in DepthUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    symbol: str
    """Option."""
    best_bid_price: N
    """Best bid."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_price: N
    """Best ask."""
    best_ask_quantity: N
    """Quantity at the best ask."""


class Trade(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "trade_time": "T",
        "symbol": "s",
        "trade_id": "t",
        "price": "p",
        "quantity": "q",
        "trade_type": "X",
        "side": "S",
        "is_maker": "m",
    },
):
    """One trade."""

    type: str
    """trade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""
    symbol: str
    """Option."""
    trade_id: int
    """Id of the trade."""
    price: N
    """Price."""
    quantity: N
    """Number of options."""
    trade_type: str
    """MARKET: from the book, BLOCK: a block trade."""
    side: Annotated[str, "OrderSide"]
    """What the taker did."""
    is_maker: bool
    """Was the buyer the maker?"""


class DepthUpdate(
    Event,
    Generic[L],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "symbol": "s",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
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
    symbol: str
    """Option."""
    first_update_id: int
    """First change in it."""
    last_update_id: int
    """Last change in it."""
    previous_update_id: int
    """u of the message before."""
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
        "symbol": "s",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
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
    symbol: str
    """Option."""
    first_update_id: int
    """First change in it."""
    last_update_id: int
    """Last change in it."""
    previous_update_id: int
    """u of the message before."""
    bids: list[tuple[L, L]]
    """Bids, the best first."""
    asks: list[tuple[L, L]]
    """Asks, the best first."""


class AccountUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "equity": "eq",
        "adjusted_equity": "aeq",
        "wallet_balance": "b",
        "position_value": "m",
        "unrealized_profit": "u",
        "initial_margin": "i",
        "maintenance_margin": "M",
    },
):
    """State of the account."""

    type: str
    """ACCOUNT_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    equity: N
    """Balance with unrealized profit."""
    adjusted_equity: N
    """Equity after haircuts."""
    wallet_balance: N
    """Balance."""
    position_value: str
    """Value of the positions, as text."""
    unrealized_profit: N
    """Unrealized profit or loss."""
    initial_margin: N
    """Initial margin."""
    maintenance_margin: N
    """Maintenance margin."""


class BalancePositionUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "reason": "m",
        "balances": "B",
        "positions": "P",
    },
):
    """Balances and positions after a change."""

    type: str
    """BALANCE_POSITION_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    reason: str
    """Why it changed: DEPOSIT, WITHDRAW or ORDER."""
    balances: list[BalanceChange[N]] | None = None
    """Balances that changed."""
    positions: list[PositionChange[N]] | None = None
    """Positions that changed."""


class BalanceChange(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"asset": "a", "wallet_balance": "b", "balance_change": "bc"},
):
    """A balance in BalancePositionUpdate."""

    asset: str
    """Asset."""
    wallet_balance: N
    """Balance."""
    balance_change: N
    """Change, apart from profit, loss and commission."""


class PositionChange(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"symbol": "s", "quantity": "c", "position_value": "p", "entry_price": "a"},
):
    """A position in BalancePositionUpdate."""

    symbol: str
    """Option."""
    quantity: N
    """Number of options; negative: sold."""
    position_value: N
    """Value of the position."""
    entry_price: N
    """Average price of entry."""


class GreekUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "greeks": "G"},
):
    """Greeks of the account."""

    type: str
    """GREEK_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    greeks: list[Greeks[N]]
    """One entry for each underlying."""


class Greeks(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"underlying": "u", "delta": "d", "gamma": "g", "theta": "t", "vega": "v"},
):
    """Greeks in GreekUpdate."""

    underlying: str
    """Underlying."""
    delta: N
    """Delta."""
    gamma: N
    """Gamma."""
    theta: N
    """Theta."""
    vega: N
    """Vega."""


class OrderTradeUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "order": "o"},
):
    """An order after a change."""

    type: str
    """ORDER_TRADE_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    order: OrderUpdate[N]
    """The order."""


class OrderUpdate(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "client_order_id": "c",
        "side": "S",
        "order_type": "o",
        "time_in_force": "f",
        "orig_quantity": "q",
        "price": "p",
        "avg_price": "ap",
        "execution_type": "x",
        "order_status": "X",
        "order_id": "i",
        "last_filled_qty": "l",
        "acc_filled_qty": "z",
        "last_filled_price": "L",
        "commission_asset": "N",
        "commission": "n",
        "trade_time": "T",
        "trade_id": "t",
        "bids_notional": "b",
        "asks_notional": "a",
        "is_maker": "m",
        "reduce_only": "R",
        "orig_order_type": "ot",
        "realized_profit": "rp",
        "self_trade_prevention_mode": "V",
    },
):
    """The order in OrderTradeUpdate."""

    symbol: str
    """Option."""
    client_order_id: str
    """Your own id of the order."""
    side: Annotated[str, "OrderSide"]
    """Direction."""
    order_type: str
    """Kind of order."""
    time_in_force: Annotated[str, "TimeInForce"]
    """How long it may work."""
    orig_quantity: N
    """Quantity ordered."""
    price: N
    """Limit price."""
    avg_price: N
    """Average price of its trades."""
    execution_type: Annotated[str, "ExecutionType"]
    """What happened."""
    order_status: Annotated[str, "OrderStatus"]
    """State of the order."""
    order_id: int
    """Number that Binance gave the order."""
    last_filled_qty: N
    """Quantity of the trade."""
    acc_filled_qty: N
    """Quantity traded so far."""
    last_filled_price: N
    """Price of the trade."""
    commission_asset: str | None = None
    """Asset of the commission; trades only."""
    commission: N | None = None
    """Commission; trades only."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""
    trade_id: int
    """Id of the trade; 0: none."""
    bids_notional: N
    """Open orders to buy."""
    asks_notional: N
    """Open orders to sell."""
    is_maker: bool
    """Was it the maker?"""
    reduce_only: bool
    """May it only reduce the position?"""
    orig_order_type: str
    """Kind of order, as placed."""
    realized_profit: N
    """Profit or loss of the trade."""
    self_trade_prevention_mode: str | None = None
    """What happens when it meets an own order."""


class RiskLevelChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "risk_level": "s",
        "margin_balance": "mb",
        "maintenance_margin": "mm",
    },
):
    """The risk of the account changed."""

    type: str
    """RISK_LEVEL_CHANGE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    risk_level: str
    """New level, as in REDUCE_ONLY."""
    margin_balance: N
    """Balance of the margin."""
    maintenance_margin: N
    """Maintenance margin."""


class ListenKeyExpired(
    AccountEvent,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "listen_key": "listenKey"},
):
    """The key of the stream has expired."""

    type: str
    """listenKeyExpired."""
    event_time: str
    """When Binance sent it, in epoch milliseconds, as text."""
    listen_key: str
    """The key."""

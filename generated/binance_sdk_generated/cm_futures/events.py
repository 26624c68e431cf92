"""Events of COIN-M futures.

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


class AggTrade(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "agg_trade_id": "a",
        "symbol": "s",
        "price": "p",
        "quantity": "q",
        "first_trade_id": "f",
        "last_trade_id": "l",
        "trade_time": "T",
        "is_maker": "m",
        "symbol_type": "st",
    },
):
    """Trades of one taker side at one price within 100 ms, added up."""

    type: str
    """aggTrade."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    agg_trade_id: int
    """Id of the aggregate."""
    symbol: str
    """Contract."""
    price: N
    """Price."""
    quantity: N
    """Number of contracts."""
    first_trade_id: int
    """First trade in it."""
    last_trade_id: int
    """Last trade in it."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""
    is_maker: bool
    """Was the buyer the maker?"""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class MarkPrice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "mark_price": "p",
        "est_settle_price": "P",
        "index_price": "i",
        "funding_rate": "r",
        "next_funding_time": "T",
        "mark_price_avg": "ap",
        "symbol_type": "st",
    },
):
    """Mark price and funding of a contract."""

    type: str
    """markPriceUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Contract."""
    mark_price: N
    """Mark price."""
    est_settle_price: N
    """Estimated settlement price; of use in the last hour only."""
    index_price: N | None = None
    """Index price."""
    funding_rate: str
    """Rate of the next funding, as text; empty for delivery contracts."""
    next_funding_time: Annotated[int, "ms"]
    """When funding comes next; 0: never."""
    mark_price_avg: N | None = None
    """Moving average of the mark price; since 2026-03-16."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class IndexPrice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "pair": "i", "index_price": "p"},
):
    """Index price of a pair."""

    type: str
    """indexPriceUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    pair: str
    """Pair."""
    index_price: N
    """Index price."""


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
    """Contract."""
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
        "base_volume": "q",
        "taker_volume": "V",
        "taker_base_volume": "Q",
        "ignored": "B",
    },
):
    """The bar in Kline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    symbol: str
    """Contract."""
    interval: str
    """Length of the bar."""
    first_trade_id: int
    """First trade; -1: none."""
    last_trade_id: int
    """Last trade; -1: none."""
    open: N
    """First price."""
    close: N
    """Last price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Number of contracts."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """Is the bar complete?"""
    base_volume: N
    """Volume in the base asset."""
    taker_volume: N
    """What takers bought, in contracts."""
    taker_base_volume: N
    """What takers bought, in the base asset."""
    ignored: str | None = None
    """Without meaning."""


class ContinuousKline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "pair": "ps", "contract_type": "ct", "kline": "k"},
):
    """A candlestick of a kind of contract, as it stands."""

    type: str
    """continuous_kline."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    pair: str
    """Underlying pair."""
    contract_type: Annotated[str, "ContractType"]
    """Kind of contract."""
    kline: ContinuousKlineBar[N]
    """The bar."""


class ContinuousKlineBar(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "open_time": "t",
        "close_time": "T",
        "interval": "i",
        "first_update_id": "f",
        "last_update_id": "L",
        "open": "o",
        "close": "c",
        "high": "h",
        "low": "l",
        "volume": "v",
        "total_trades": "n",
        "is_closed": "x",
        "base_volume": "q",
        "taker_volume": "V",
        "taker_base_volume": "Q",
        "ignored": "B",
    },
):
    """The bar in ContinuousKline."""

    open_time: Annotated[int, "ms"]
    """Start of the bar."""
    close_time: Annotated[int, "ms"]
    """End of the bar."""
    interval: str
    """Length of the bar."""
    first_update_id: int
    """First change of the book."""
    last_update_id: int
    """Last change of the book."""
    open: N
    """First price."""
    close: N
    """Last price."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Number of contracts."""
    total_trades: int
    """Number of trades."""
    is_closed: bool
    """Is the bar complete?"""
    base_volume: N
    """Volume in the base asset."""
    taker_volume: N
    """What takers bought, in contracts."""
    taker_base_volume: N
    """What takers bought, in the base asset."""
    ignored: str | None = None
    """Without meaning."""


class IndexPriceKline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "pair": "ps", "kline": "k"},
):
    """A candlestick of an index price as it forms, and when it closes."""

    type: str
    """indexPrice_kline."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    pair: str
    """Pair."""
    kline: IndexPriceKlineBar[N]
    """The candlestick."""


class IndexPriceKlineBar(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "open_time": "t",
        "close_time": "T",
        "ignored_s": "s",
        "interval": "i",
        "ignored_f": "f",
        "ignored_L": "L",
        "open": "o",
        "close": "c",
        "high": "h",
        "low": "l",
        "ignored_v": "v",
        "basic_data_count": "n",
        "is_closed": "x",
        "ignored_q": "q",
        "ignored_V": "V",
        "ignored_Q": "Q",
        "ignored_B": "B",
    },
):
    """The candlestick in an IndexPriceKline event."""

    open_time: Annotated[int, "ms"]
    """First moment of the interval."""
    close_time: Annotated[int, "ms"]
    """Last moment of the interval."""
    ignored_s: str | None = None
    """Without meaning."""
    interval: Annotated[str, "KlineInterval"]
    """Length, as in 1m."""
    ignored_f: int | None = None
    """Without meaning."""
    ignored_L: int | None = None
    """Without meaning."""
    open: N
    """First price."""
    close: N
    """Last price so far."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    ignored_v: str | None = None
    """Without meaning."""
    basic_data_count: int
    """Number of prices in it."""
    is_closed: bool
    """The interval is over and the values are final."""
    ignored_q: str | None = None
    """Without meaning."""
    ignored_V: str | None = None
    """Without meaning."""
    ignored_Q: str | None = None
    """Without meaning."""
    ignored_B: str | None = None
    """Without meaning."""


class MarkPriceKline(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "pair": "ps", "kline": "k"},
):
    """A candlestick of a mark price as it forms, and when it closes."""

    type: str
    """markPrice_kline."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    pair: str
    """Pair."""
    kline: MarkPriceKlineBar[N]
    """The candlestick."""


class MarkPriceKlineBar(
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
        "ignored_f": "f",
        "ignored_L": "L",
        "open": "o",
        "close": "c",
        "high": "h",
        "low": "l",
        "ignored_v": "v",
        "basic_data_count": "n",
        "is_closed": "x",
        "ignored_q": "q",
        "ignored_V": "V",
        "ignored_Q": "Q",
        "ignored_B": "B",
    },
):
    """The candlestick in a MarkPriceKline event."""

    open_time: Annotated[int, "ms"]
    """First moment of the interval."""
    close_time: Annotated[int, "ms"]
    """Last moment of the interval."""
    symbol: str
    """Contract."""
    interval: Annotated[str, "KlineInterval"]
    """Length, as in 1m."""
    ignored_f: int | None = None
    """Without meaning."""
    ignored_L: int | None = None
    """Without meaning."""
    open: N
    """First price."""
    close: N
    """Last price so far."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    ignored_v: str | None = None
    """Without meaning."""
    basic_data_count: int
    """Number of prices in it."""
    is_closed: bool
    """The interval is over and the values are final."""
    ignored_q: str | None = None
    """Without meaning."""
    ignored_V: str | None = None
    """Without meaning."""
    ignored_Q: str | None = None
    """Without meaning."""
    ignored_B: str | None = None
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
        "pair": "ps",
        "close": "c",
        "open": "o",
        "high": "h",
        "low": "l",
        "volume": "v",
        "base_volume": "q",
        "symbol_type": "st",
    },
):
    """Price and volume over the last 24 hours."""

    type: str
    """24hrMiniTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
    close: N
    """Last price."""
    open: N
    """Price 24 hours ago."""
    high: N
    """Highest price."""
    low: N
    """Lowest price."""
    volume: N
    """Number of contracts (USD-M: volume in the base asset)."""
    base_volume: N
    """Volume in the base asset (USD-M: in the quote asset)."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


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
        "pair": "ps",
        "price_change": "p",
        "percent": "P",
        "weighted_average_price": "w",
        "last_price": "c",
        "last_quantity": "Q",
        "open": "o",
        "high": "h",
        "low": "l",
        "volume": "v",
        "base_volume": "q",
        "stat_open_time": "O",
        "stat_close_time": "C",
        "first_trade_id": "F",
        "last_trade_id": "L",
        "total_trades": "n",
        "symbol_type": "st",
    },
):
    """Price change over the last 24 hours."""

    type: str
    """24hrTicker."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
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
    """Number of contracts (USD-M: volume in the base asset)."""
    base_volume: N
    """Volume in the base asset (USD-M: in the quote asset)."""
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
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class BookTicker(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "update_id": "u",
        "symbol": "s",
        "pair": "ps",
        "best_bid_price": "b",
        "best_bid_quantity": "B",
        "best_ask_price": "a",
        "best_ask_quantity": "A",
        "transaction_time": "T",
        "event_time": "E",
        "symbol_type": "st",
    },
):
    """Best bid and ask."""

    type: str
    """bookTicker."""
    update_id: int
    """Id of the change of the book, as in DepthUpdate."""
    symbol: str
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
    best_bid_price: N
    """Best bid."""
    best_bid_quantity: N
    """Quantity at the best bid."""
    best_ask_price: N
    """Best ask."""
    best_ask_quantity: N
    """Quantity at the best ask."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class ForceOrder(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "order": "o", "symbol_type": "st"},
):
    """A liquidation."""

    type: str
    """forceOrder."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    order: LiquidationOrder[N]
    """The order that Binance placed."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class LiquidationOrder(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "pair": "ps",
        "side": "S",
        "order_type": "o",
        "time_in_force": "f",
        "orig_quantity": "q",
        "price": "p",
        "avg_price": "ap",
        "order_status": "X",
        "last_filled_qty": "l",
        "acc_filled_qty": "z",
        "trade_time": "T",
    },
):
    """The order in ForceOrder."""

    symbol: str
    """Contract."""
    pair: str | None = None
    """Pair."""
    side: Annotated[str, "OrderSide"]
    """SELL: a long is liquidated, BUY: a short."""
    order_type: Annotated[str, "FuturesOrderType"]
    """Kind of order."""
    time_in_force: Annotated[str, "FuturesTimeInForce"]
    """How long it may work."""
    orig_quantity: N
    """Quantity ordered."""
    price: N
    """Limit price."""
    avg_price: N
    """Average price of its trades."""
    order_status: Annotated[str, "OrderStatus"]
    """State of the order."""
    last_filled_qty: N
    """Quantity of the last trade."""
    acc_filled_qty: N
    """Quantity traded so far."""
    trade_time: Annotated[int, "ms"]
    """When it traded."""


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
        "pair": "ps",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
        "bids": "b",
        "asks": "a",
        "symbol_type": "st",
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
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
    first_update_id: int
    """Id of the first change."""
    last_update_id: int
    """Id of the last change."""
    previous_update_id: int
    """u of the message before; the chain is broken where it is not."""
    bids: list[tuple[L, L]]
    """Bids, best first."""
    asks: list[tuple[L, L]]
    """Asks, best first."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


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
        "pair": "ps",
        "first_update_id": "U",
        "last_update_id": "u",
        "previous_update_id": "pu",
        "bids": "b",
        "asks": "a",
        "symbol_type": "st",
    },
):
    """Changes of a book, to be applied to a snapshot."""

    type: str
    """depthUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When the matching engine made it."""
    symbol: str
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
    first_update_id: int
    """Id of the first change."""
    last_update_id: int
    """Id of the last change."""
    previous_update_id: int
    """u of the message before; the chain is broken where it is not."""
    bids: list[tuple[L, L]]
    """New quantities by bid price; 0 removes the level."""
    asks: list[tuple[L, L]]
    """New quantities by ask price; 0 removes the level."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class ContractInfo(
    Event,
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "symbol": "s",
        "pair": "ps",
        "contract_type": "ct",
        "delivery_time": "dt",
        "onboard_time": "ot",
        "contract_status": "cs",
        "brackets": "bks",
        "symbol_type": "st",
    },
):
    """A contract that was listed, settled or changed."""

    type: str
    """contractInfo."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    symbol: str
    """Contract."""
    pair: str | None = None
    """Underlying pair."""
    contract_type: Annotated[str, "ContractType"]
    """Kind of contract."""
    delivery_time: Annotated[int, "ms"]
    """When it is delivered."""
    onboard_time: Annotated[int, "ms"]
    """When it was listed."""
    contract_status: Annotated[str, "ContractStatus"]
    """What may be done on it now."""
    brackets: list[ContractBracket] | None = None
    """Its leverage brackets; only when they changed."""
    symbol_type: int | None = None
    """1: a contract of USD-M, 2: of COIN-M."""


class ContractBracket(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "bracket": "bs",
        "notional_floor": "bnf",
        "notional_cap": "bnc",
        "maint_margin_ratio": "mmr",
        "cum": "cf",
        "min_leverage": "mi",
        "max_leverage": "ma",
    },
):
    """One leverage bracket in ContractInfo."""

    bracket: int
    """Number of the bracket."""
    notional_floor: float
    """Smallest position."""
    notional_cap: float
    """Largest position."""
    maint_margin_ratio: float
    """Maintenance margin as a factor."""
    cum: float
    """Amount that makes the maintenance margin continuous between brackets."""
    min_leverage: int
    """Lowest leverage."""
    max_leverage: int
    """Highest leverage."""


class AccountUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "account_alias": "i", "update": "a"},
):
    """Balances and positions after a change."""

    type: str
    """ACCOUNT_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_alias: str | None = None
    """Unique code of the account."""
    update: AccountChanges[N]
    """What changed."""


class AccountChanges(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"reason": "m", "balances": "B", "positions": "P", "symbol": "S"},
):
    """What changed in AccountUpdate."""

    reason: Annotated[str, "AccountUpdateReason"]
    """Why it changed."""
    balances: list[BalanceChange[N]] | None = None
    """Balances that changed."""
    positions: list[PositionChange[N]] | None = None
    """Positions that changed."""
    symbol: str | None = None
    """Contract, where it is about one."""


class BalanceChange(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"asset": "a", "wallet_balance": "wb", "cross_wallet_balance": "cw", "balance_change": "bc"},
):
    """A balance in AccountUpdate."""

    asset: str
    """Asset."""
    wallet_balance: N
    """Balance."""
    cross_wallet_balance: N
    """Balance that is not set aside for isolated positions."""
    balance_change: N
    """Change, apart from profit, loss and commission."""


class PositionChange(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "position_amount": "pa",
        "entry_price": "ep",
        "breakeven_price": "bep",
        "accumulated_realized": "cr",
        "unrealized_pnl": "up",
        "margin_type": "mt",
        "isolated_wallet": "iw",
        "position_side": "ps",
    },
):
    """A position in AccountUpdate."""

    symbol: str
    """Contract."""
    position_amount: N
    """Size; negative: short."""
    entry_price: N
    """Entry price."""
    breakeven_price: N | None = None
    """Price without profit or loss."""
    accumulated_realized: N
    """Profit realized so far, before commission."""
    unrealized_pnl: N
    """Profit not realized."""
    margin_type: str
    """cross or isolated."""
    isolated_wallet: N
    """Margin set aside for it."""
    position_side: Annotated[str, "PositionSide"]
    """Which position of the symbol."""


class OrderUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "account_alias": "i", "order": "o"},
):
    """A change of an order."""

    type: str
    """ORDER_TRADE_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_alias: str | None = None
    """Unique code of the account."""
    order: OrderState[N]
    """The order."""


class OrderState(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={
        "symbol": "s",
        "client_order_id": "c",
        "side": "S",
        "order_type": "o",
        "time_in_force": "f",
        "orig_quantity": "q",
        "orig_price": "p",
        "avg_price": "ap",
        "stop_price": "sp",
        "execution_type": "x",
        "order_status": "X",
        "order_id": "i",
        "modify_id": "M",
        "last_filled_qty": "l",
        "cumulative_filled_qty": "z",
        "last_filled_price": "L",
        "margin_asset": "ma",
        "commission_asset": "N",
        "commission_amount": "n",
        "trade_time": "T",
        "trade_id": "t",
        "realized_profit": "rp",
        "bids_notional": "b",
        "asks_notional": "a",
        "is_maker": "m",
        "is_reduce_only": "R",
        "working_type": "wt",
        "orig_order_type": "ot",
        "position_side": "ps",
        "is_close_position": "cp",
        "activation_price": "AP",
        "callback_rate": "cr",
        "is_price_protected": "pP",
        "stp_mode": "V",
        "price_match": "pm",
        "expiry_reason": "er",
    },
):
    """The order in OrderUpdate."""

    symbol: str
    """Contract."""
    client_order_id: str
    """Client order id."""
    side: Annotated[str, "OrderSide"]
    """BUY or SELL."""
    order_type: Annotated[str, "FuturesOrderType"]
    """Kind of order."""
    time_in_force: Annotated[str, "FuturesTimeInForce"]
    """How long it may work."""
    orig_quantity: N
    """Quantity ordered."""
    orig_price: N
    """Limit price."""
    avg_price: N
    """Average price of its trades."""
    stop_price: N
    """Price that triggered it; 0: none."""
    execution_type: Annotated[str, "ExecutionType"]
    """What happened."""
    order_status: Annotated[str, "OrderStatus"]
    """State of the order now."""
    order_id: int
    """Number that Binance gave the order."""
    modify_id: object | None = None
    """Your modifyId; after a modification."""
    last_filled_qty: N
    """Quantity of this trade."""
    cumulative_filled_qty: N
    """Quantity traded so far."""
    last_filled_price: N
    """Price of this trade."""
    margin_asset: str | None = None
    """Margin asset."""
    commission_asset: str | None = None
    """Asset of the commission; with a trade."""
    commission_amount: N | None = None
    """Commission of this trade."""
    trade_time: Annotated[int, "ms"]
    """When it happened."""
    trade_id: int
    """Id of this trade; 0: no trade."""
    realized_profit: N
    """Profit of this trade."""
    bids_notional: N
    """Open buys, in the base asset."""
    asks_notional: N
    """Open sells, in the base asset."""
    is_maker: bool
    """Was this side the maker of the trade?"""
    is_reduce_only: bool
    """May it only reduce the position?"""
    working_type: Annotated[str, "WorkingType"]
    """Which price triggers it."""
    orig_order_type: Annotated[str, "FuturesOrderType"]
    """Kind of order before it was triggered."""
    position_side: Annotated[str, "PositionSide"]
    """Position that it belongs to."""
    is_close_position: bool | None = None
    """Does it close the whole position?"""
    activation_price: N | None = None
    """Trailing stops: price from which on it follows."""
    callback_rate: N | None = None
    """Trailing stops: distance in percent."""
    is_price_protected: bool | None = None
    """Is it protected against prices too far apart?"""
    stp_mode: Annotated[str, "SelfTradePreventionMode"] | None = None
    """Self-trade prevention of the order."""
    price_match: Annotated[str, "PriceMatch"] | None = None
    """Price that it takes from the book."""
    expiry_reason: str | None = None
    """Why it expired, as a number of Binance; 0: it did not."""


class MarginCall(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "event_time": "E",
        "account_alias": "i",
        "cross_wallet_balance": "cw",
        "positions": "p",
    },
):
    """Positions at risk of liquidation."""

    type: str
    """MARGIN_CALL."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    account_alias: str | None = None
    """Unique code of the account."""
    cross_wallet_balance: N | None = None
    """Balance behind crossed positions; only where there are some."""
    positions: list[PositionAtRisk[N]]
    """The positions."""


class PositionAtRisk(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "position_side": "ps",
        "position_amount": "pa",
        "margin_type": "mt",
        "isolated_wallet": "iw",
        "mark_price": "mp",
        "unrealized_pnl": "up",
        "maintenance_margin": "mm",
    },
):
    """A position in MarginCall."""

    symbol: str
    """Contract."""
    position_side: Annotated[str, "PositionSide"]
    """Which position of the symbol."""
    position_amount: N
    """Size; negative: short."""
    margin_type: str
    """CROSSED or ISOLATED."""
    isolated_wallet: N | None = None
    """Margin set aside for it; 0 where it is crossed."""
    mark_price: N
    """Mark price."""
    unrealized_pnl: N
    """Profit not realized."""
    maintenance_margin: N
    """Maintenance margin required."""


class AccountConfigUpdate(
    AccountEvent,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "account_config": "ac"},
):
    """The leverage of a contract changed."""

    type: str
    """ACCOUNT_CONFIG_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_config: SymbolLeverage | None = None
    """When the leverage of a contract changed."""


class SymbolLeverage(Event, frozen=True, kw_only=True, gc=False, rename={"symbol": "s", "leverage": "l"}):
    """Leverage in AccountConfigUpdate."""

    symbol: str
    """Contract."""
    leverage: int
    """New leverage."""


class StrategyUpdate(
    AccountEvent,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "update": "su"},
):
    """A change of a strategy."""

    type: str
    """STRATEGY_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    update: StrategyState
    """The strategy."""


class StrategyState(
    Event,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "strategy_id": "si",
        "strategy_type": "st",
        "strategy_status": "ss",
        "symbol": "s",
        "update_time": "ut",
        "op_code": "c",
    },
):
    """The strategy in StrategyUpdate."""

    strategy_id: int
    """Its number."""
    strategy_type: str
    """Kind of strategy, as in GRID."""
    strategy_status: Annotated[str, "StrategyStatus"]
    """Its state."""
    symbol: str
    """Contract."""
    update_time: Annotated[int, "ms"]
    """When it changed."""
    op_code: int
    """What happened, as a number of Binance (8001 to 8015)."""


class GridUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "update": "gu"},
):
    """A trade of a grid."""

    type: str
    """GRID_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    update: GridState[N]
    """The grid."""


class GridState(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "strategy_id": "si",
        "strategy_type": "st",
        "strategy_status": "ss",
        "symbol": "s",
        "realized_pnl": "r",
        "unmatched_average_price": "up",
        "unmatched_qty": "uq",
        "unmatched_fee": "uf",
        "matched_pnl": "mp",
        "update_time": "ut",
    },
):
    """The grid in GridUpdate."""

    strategy_id: int
    """Its number."""
    strategy_type: str
    """GRID."""
    strategy_status: Annotated[str, "StrategyStatus"]
    """Its state."""
    symbol: str
    """Contract."""
    realized_pnl: N
    """Profit realized."""
    unmatched_average_price: N
    """Average price of what has no counterpart yet."""
    unmatched_qty: N
    """Quantity that has no counterpart yet."""
    unmatched_fee: N
    """Commission of it."""
    matched_pnl: N
    """Profit of matched pairs."""
    update_time: Annotated[int, "ms"]
    """When it changed."""


class ListenKeyExpired(
    AccountEvent,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "listen_key": "listenKey"},
):
    """The end of the key of the stream."""

    type: str
    """listenKeyExpired."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    listen_key: str | None = None
    """The key."""


class AlgoUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "transaction_time": "T", "order": "o"},
):
    """A change of a conditional order."""

    type: str
    """ALGO_UPDATE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    order: AlgoState[N]
    """The conditional order."""


class AlgoState(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "client_algo_id": "caid",
        "algo_id": "aid",
        "algo_type": "at",
        "order_type": "o",
        "symbol": "s",
        "side": "S",
        "position_side": "ps",
        "time_in_force": "f",
        "quantity": "q",
        "algo_status": "X",
        "order_id": "ai",
        "avg_price": "ap",
        "executed_qty": "aq",
        "actual_order_type": "act",
        "trigger_price": "tp",
        "price": "p",
        "stp_mode": "V",
        "working_type": "wt",
        "price_match": "pm",
        "is_close_position": "cp",
        "is_price_protected": "pP",
        "is_reduce_only": "R",
        "trigger_time": "tt",
        "good_till_date": "gtd",
        "failed_reason": "rm",
        "is_activated": "ia",
    },
):
    """The conditional order in AlgoUpdate."""

    client_algo_id: str
    """Client id."""
    algo_id: int
    """Number that Binance gave it."""
    algo_type: Annotated[str, "AlgoType"]
    """CONDITIONAL."""
    order_type: Annotated[str, "FuturesOrderType"]
    """Kind of order."""
    symbol: str
    """Contract."""
    side: Annotated[str, "OrderSide"]
    """BUY or SELL."""
    position_side: Annotated[str, "PositionSide"]
    """Position that it belongs to."""
    time_in_force: Annotated[str, "FuturesTimeInForce"]
    """How long it may work."""
    quantity: N
    """Quantity ordered."""
    algo_status: Annotated[str, "AlgoStatus"]
    """State of it now."""
    order_id: str | None = None
    """orderId of the order that it placed; empty before."""
    avg_price: N | None = None
    """Average price of that order."""
    executed_qty: N | None = None
    """What that order has traded."""
    actual_order_type: str | None = None
    """Kind of that order; 0 before."""
    trigger_price: N | None = None
    """Price that triggers it."""
    price: N
    """Limit price."""
    stp_mode: Annotated[str, "SelfTradePreventionMode"] | None = None
    """Self-trade prevention of the order."""
    working_type: Annotated[str, "WorkingType"]
    """Which price triggers it."""
    price_match: Annotated[str, "PriceMatch"] | None = None
    """Price that it takes from the book."""
    is_close_position: bool
    """Does it close the whole position?"""
    is_price_protected: bool
    """Is it protected against prices too far apart?"""
    is_reduce_only: bool
    """May it only reduce the position?"""
    trigger_time: Annotated[int, "ms"] | None = None
    """When it was triggered; 0: not yet."""
    good_till_date: Annotated[int, "ms"] | None = None
    """GTD orders: when they end; else 0."""
    failed_reason: str | None = None
    """Why its order was refused."""
    is_activated: bool | None = None
    """Trailing stops: does it follow the price?"""


class TradeLite(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "transaction_time": "T",
        "symbol": "s",
        "orig_quantity": "q",
        "orig_price": "p",
        "is_maker": "m",
        "client_order_id": "c",
        "side": "S",
        "last_filled_price": "L",
        "last_filled_qty": "l",
        "trade_id": "t",
        "order_id": "i",
    },
):
    """A trade of an order, in short."""

    type: str
    """TRADE_LITE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    symbol: str
    """Contract."""
    orig_quantity: N
    """Quantity ordered."""
    orig_price: N
    """Limit price."""
    is_maker: bool
    """Was this side the maker of the trade?"""
    client_order_id: str
    """Client order id."""
    side: Annotated[str, "OrderSide"]
    """BUY or SELL."""
    last_filled_price: N
    """Price of this trade."""
    last_filled_qty: N
    """Quantity of this trade."""
    trade_id: int
    """Id of this trade."""
    order_id: int
    """Number that Binance gave the order."""

"""Events of Portfolio margin.

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


class AccountUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "business_unit": "fs",
        "event_time": "E",
        "transaction_time": "T",
        "account_alias": "i",
        "update": "a",
    },
):
    """Balances and positions of futures after a change."""

    type: str
    """ACCOUNT_UPDATE."""
    business_unit: Annotated[str, "BusinessUnit"]
    """Futures market."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_alias: str | None = None
    """COIN-M: unique code of the account."""
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
    """Balance of crossed positions."""
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
    position_side: Annotated[str, "PositionSide"]
    """Which position of the symbol."""


class OrderUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={
        "type": "e",
        "business_unit": "fs",
        "event_time": "E",
        "transaction_time": "T",
        "account_alias": "i",
        "order": "o",
    },
):
    """A change of a futures order."""

    type: str
    """ORDER_TRADE_UPDATE."""
    business_unit: Annotated[str, "BusinessUnit"]
    """Futures market."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_alias: str | None = None
    """COIN-M: unique code of the account."""
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
        "ignored_sp": "sp",
        "execution_type": "x",
        "order_status": "X",
        "order_id": "i",
        "modify_id": "M",
        "last_filled_qty": "l",
        "cumulative_filled_qty": "z",
        "last_filled_price": "L",
        "commission_asset": "N",
        "commission_amount": "n",
        "trade_time": "T",
        "trade_id": "t",
        "bids_notional": "b",
        "asks_notional": "a",
        "is_maker": "m",
        "is_reduce_only": "R",
        "position_side": "ps",
        "realized_profit": "rp",
        "strategy_type": "st",
        "strategy_id": "si",
        "stp_mode": "V",
        "good_till_date": "gtd",
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
    ignored_sp: N | None = None
    """Without meaning."""
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
    commission_asset: str | None = None
    """Asset of the commission; with a trade."""
    commission_amount: N | None = None
    """Commission of this trade."""
    trade_time: Annotated[int, "ms"]
    """When it happened."""
    trade_id: int
    """Id of this trade; 0: no trade."""
    bids_notional: N | None = None
    """Value of your open bids."""
    asks_notional: N | None = None
    """Value of your open asks."""
    is_maker: bool
    """Was this side the maker of the trade?"""
    is_reduce_only: bool
    """May it only reduce the position?"""
    position_side: Annotated[str, "PositionSide"]
    """Position that it belongs to."""
    realized_profit: N
    """Profit of this trade."""
    strategy_type: str | None = None
    """Kind of the conditional order that placed it."""
    strategy_id: int | None = None
    """Number of the conditional order that placed it."""
    stp_mode: Annotated[str, "SelfTradePreventionMode"] | None = None
    """USD-M: self-trade prevention."""
    good_till_date: Annotated[int, "ms"] | None = None
    """GTD orders: when they end; else 0."""


class AlgoUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "transaction_time": "T", "event_time": "E", "business_unit": "fs", "order": "ao"},
):
    """A change of a conditional order on USD-M."""

    type: str
    """ALGO_UPDATE."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    business_unit: Annotated[str, "BusinessUnit"]
    """Futures market."""
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
    """Self-trade prevention."""
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


class ConditionalOrderUpdate(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "transaction_time": "T", "event_time": "E", "business_unit": "fs", "order": "so"},
):
    """A change of a conditional order on COIN-M."""

    type: str
    """CONDITIONAL_ORDER_TRADE_UPDATE."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    business_unit: Annotated[str, "BusinessUnit"]
    """Futures market."""
    order: ConditionalOrderState[N]
    """The conditional order."""


class ConditionalOrderState(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "symbol": "s",
        "client_strategy_id": "c",
        "strategy_id": "si",
        "side": "S",
        "strategy_type": "st",
        "time_in_force": "f",
        "quantity": "q",
        "price": "p",
        "stop_price": "sp",
        "strategy_status": "os",
        "book_time": "T",
        "update_time": "ut",
        "is_reduce_only": "R",
        "working_type": "wt",
        "position_side": "ps",
        "is_close_position": "cp",
        "activation_price": "AP",
        "callback_rate": "cr",
        "order_id": "i",
        "stp_mode": "V",
        "good_till_date": "gtd",
    },
):
    """The conditional order in ConditionalOrderUpdate."""

    symbol: str
    """Contract."""
    client_strategy_id: str
    """Your own id of it."""
    strategy_id: int
    """Number that Binance gave it."""
    side: Annotated[str, "OrderSide"]
    """BUY or SELL."""
    strategy_type: Annotated[str, "FuturesOrderType"]
    """Kind of order."""
    time_in_force: Annotated[str, "FuturesTimeInForce"]
    """How long its order may work."""
    quantity: N
    """Quantity ordered."""
    price: N
    """Limit price."""
    stop_price: N
    """Price that triggers it; without meaning for trailing stops."""
    strategy_status: Annotated[str, "ConditionalOrderStatus"]
    """State of it now."""
    book_time: Annotated[int, "ms"]
    """When it was placed."""
    update_time: Annotated[int, "ms"]
    """When it changed."""
    is_reduce_only: bool
    """May it only reduce the position?"""
    working_type: Annotated[str, "WorkingType"]
    """Which price triggers it."""
    position_side: Annotated[str, "PositionSide"]
    """Position that it belongs to."""
    is_close_position: bool | None = None
    """Does it close the whole position?"""
    activation_price: N | None = None
    """Trailing stops: from here on it follows."""
    callback_rate: N | None = None
    """Trailing stops: distance in percent."""
    order_id: int | None = None
    """Order that it placed when triggered."""
    stp_mode: Annotated[str, "SelfTradePreventionMode"] | None = None
    """Self-trade prevention."""
    good_till_date: Annotated[int, "ms"] | None = None
    """GTD orders: when they end; else 0."""


class AccountConfigUpdate(
    AccountEvent,
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "business_unit": "fs",
        "event_time": "E",
        "transaction_time": "T",
        "account_config": "ac",
    },
):
    """A change of leverage."""

    type: str
    """ACCOUNT_CONFIG_UPDATE."""
    business_unit: Annotated[str, "BusinessUnit"]
    """Futures market."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    transaction_time: Annotated[int, "ms"]
    """When it happened."""
    account_config: SymbolLeverage
    """The contract."""


class SymbolLeverage(Event, frozen=True, kw_only=True, gc=False, rename={"symbol": "s", "leverage": "l"}):
    """Leverage in AccountConfigUpdate."""

    symbol: str
    """Contract."""
    leverage: int
    """New leverage."""


class MarginOrderUpdate(
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
        "trailing_delta": "d",
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
        "prevented_match_id": "v",
        "execution_id": "I",
        "is_on_book": "w",
        "is_maker": "m",
        "order_creation_time": "O",
        "cumulative_quote_qty": "Z",
        "last_quote_qty": "Y",
        "quote_order_qty": "Q",
        "trailing_time": "D",
        "strategy_id": "j",
        "strategy_type": "J",
        "working_time": "W",
        "stp_mode": "V",
        "trade_group_id": "u",
        "counter_order_id": "U",
        "prevented_quantity": "A",
        "last_prevented_quantity": "B",
        "counter_symbol": "Cs",
        "prevented_execution_qty": "pl",
        "prevented_execution_price": "pL",
        "prevented_execution_quote_qty": "pY",
        "expiry_reason": "eR",
    },
):
    """A change of a margin order."""

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
    """Price that triggers it; 0: none."""
    trailing_delta: int | None = None
    """Trailing stops: distance in basis points."""
    iceberg_quantity: N | None = None
    """Visible part of an iceberg."""
    order_list_id: int
    """OCO pair it is part of; -1: none."""
    orig_client_order_id: str
    """Canceled orders: the id they had; else empty."""
    execution_type: Annotated[str, "MarginExecutionType"]
    """What happened."""
    order_status: Annotated[str, "OrderStatus"]
    """State of the order now."""
    reject_reason: str
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
    prevented_match_id: int | None = None
    """Self-trade prevention: id of the match."""
    execution_id: int
    """Id of this change."""
    is_on_book: bool
    """Is the order on the book?"""
    is_maker: bool
    """Was this side the maker of the trade?"""
    order_creation_time: Annotated[int, "ms"]
    """When the order was placed."""
    cumulative_quote_qty: N
    """Quote asset traded so far."""
    last_quote_qty: N
    """Quote asset of this trade."""
    quote_order_qty: N
    """Quote asset ordered; 0: quantity was given."""
    trailing_time: Annotated[int, "ms"] | None = None
    """Trailing stops: when tracking began."""
    strategy_id: int | None = None
    """Your strategyId, where it was given."""
    strategy_type: int | None = None
    """Your strategyType, where it was given."""
    working_time: Annotated[int, "ms"] | None = None
    """When it appeared on the book."""
    stp_mode: Annotated[str, "SelfTradePreventionMode"]
    """Self-trade prevention (STP) of the order."""
    trade_group_id: int | None = None
    """STP: trade group."""
    counter_order_id: int | None = None
    """STP: the other order."""
    prevented_quantity: N | None = None
    """STP: quantity prevented in all."""
    last_prevented_quantity: N | None = None
    """STP: quantity prevented now."""
    counter_symbol: str | None = None
    """STP: symbol of the other order."""
    prevented_execution_qty: N | None = None
    """STP: what would have traded."""
    prevented_execution_price: N | None = None
    """STP: price of it."""
    prevented_execution_quote_qty: N | None = None
    """STP: quote asset of it."""
    expiry_reason: str | None = None
    """Why the order expired."""


class AccountPosition(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "last_update_time": "u", "update_id": "U", "balances": "B"},
):
    """Balances of the margin account after a change."""

    type: str
    """outboundAccountPosition."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    last_update_time: Annotated[int, "ms"]
    """When the account last changed."""
    update_id: int | None = None
    """Number of the change; not of what was found by asking."""
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
    rename={
        "type": "e",
        "event_time": "E",
        "asset": "a",
        "balance_delta": "d",
        "update_id": "U",
        "clear_time": "T",
    },
):
    """A deposit, withdrawal or transfer of the margin account."""

    type: str
    """balanceUpdate."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    asset: str
    """Asset."""
    balance_delta: N
    """What was added; negative when taken away."""
    update_id: int
    """Number of the change."""
    clear_time: Annotated[int, "ms"]
    """When it was booked."""


class LiabilityChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "asset": "a",
        "liability_type": "t",
        "transaction_id": "T",
        "principal": "p",
        "interest": "i",
        "total_liability": "l",
    },
):
    """A change of what the margin account owes."""

    type: str
    """liabilityChange."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    asset: str
    """Asset that is owed."""
    liability_type: str
    """Why it changed, as in BORROW."""
    transaction_id: int
    """Number of the change."""
    principal: N
    """What was borrowed or repaid."""
    interest: N
    """Interest that is owed."""
    total_liability: N
    """Everything that is owed of the asset."""


class OpenOrderLoss(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "losses": "O"},
):
    """What open margin orders would lose."""

    type: str
    """openOrderLoss."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    losses: list[AssetLoss[N]]
    """By asset."""


class AssetLoss(Event, Generic[N], frozen=True, kw_only=True, gc=False, rename={"asset": "a", "amount": "o"}):
    """What orders on one asset would lose in OpenOrderLoss."""

    asset: str
    """Asset."""
    amount: N
    """The loss; negative."""


class RiskLevelChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "uni_mmr": "u",
        "risk_level": "s",
        "equity": "eq",
        "actual_equity": "ae",
        "maintenance_margin": "m",
    },
):
    """A warning that the account is at risk; values in USD."""

    type: str
    """riskLevelChange."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    uni_mmr: N
    """Unified maintenance margin ratio: equity by maintenance margin."""
    risk_level: Annotated[str, "RiskLevel"]
    """How grave it is."""
    equity: N
    """Equity after collateral rates."""
    actual_equity: N
    """Equity before collateral rates."""
    maintenance_margin: N
    """Maintenance margin that is needed."""


class ListenKeyExpired(
    AccountEvent, frozen=True, kw_only=True, gc=False, rename={"type": "e", "event_time": "E"}
):
    """The end of the key of the stream."""

    type: str
    """listenKeyExpired."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""

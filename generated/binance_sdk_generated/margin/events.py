"""Events of Margin trading.

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
    stp_mode: Annotated[str, "SelfTradePreventionMode"] | None = None
    """Self-trade prevention (STP) of the order."""
    working_time: Annotated[int, "ms"] | None = None
    """When it appeared on the book."""
    trailing_delta: int | None = None
    """Trailing stops: distance in basis points."""
    trailing_time: Annotated[int, "ms"] | None = None
    """Trailing stops: when tracking began; -1 before."""
    strategy_id: int | None = None
    """Your number of the strategy."""
    strategy_type: int | None = None
    """Your number for the kind of strategy."""
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
    match_type: str | None = None
    """Smart orders: how the fill came about."""
    allocation_id: int | None = None
    """Smart orders: allocation id."""
    working_floor: str | None = None
    """Smart orders: where it is being filled."""
    used_sor: bool | None = None
    """Placed with smart order routing."""


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
    """A transfer, a loan or a repayment."""

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


class EventStreamTerminated(
    AccountEvent, frozen=True, kw_only=True, gc=False, rename={"type": "e", "event_time": "E"}
):
    """The end of a subscription."""

    type: str
    """eventStreamTerminated."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""


class ListenKeyExpired(
    AccountEvent,
    frozen=True,
    kw_only=True,
    rename={"type": "e", "event_time": "E", "listen_key": "listenKey"},
):
    """The end of a listen key."""

    type: str
    """listenKeyExpired."""
    event_time: object
    """When Binance sent it, epoch milliseconds; text on the page of margin."""
    listen_key: str
    """The key."""


class MarginLevelStatusChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"type": "e", "event_time": "E", "margin_level": "l", "status": "s"},
):
    """A margin level that calls for action."""

    type: str
    """MARGIN_LEVEL_STATUS_CHANGE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    margin_level: N
    """Assets divided by debt."""
    status: str
    """How urgent it is."""


class UserLiabilityChange(
    AccountEvent,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={
        "type": "e",
        "event_time": "E",
        "asset": "a",
        "change_type": "t",
        "principal": "p",
        "interest": "i",
    },
):
    """A change of a debt."""

    type: str
    """USER_LIABILITY_CHANGE."""
    event_time: Annotated[int, "ms"]
    """When Binance sent it."""
    asset: str
    """Asset that is owed."""
    change_type: str
    """Why, as in BORROW."""
    principal: N
    """Debt without interest."""
    interest: N
    """Interest."""

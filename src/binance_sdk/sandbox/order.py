"""Orders, order lists, fills: the records of the matching engine. Amounts in units, times in microseconds.

What there are hundreds of thousands of, and what refers to nothing, is no business of the garbage collector
(``gc=False``): it would stop the exchange for a tenth of a second and more to look through them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from .account import Account

BUY: Final = "BUY"
SELL: Final = "SELL"
OPEN: Final = frozenset({"NEW", "PARTIALLY_FILLED", "PENDING_NEW"})
CONTINGENT: Final = frozenset({"STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"})
UNPRICED: Final = frozenset({"MARKET", "STOP_LOSS", "TAKE_PROFIT"})
STOP_LOSSES: Final = frozenset({"STOP_LOSS", "STOP_LOSS_LIMIT"})


@dataclass(slots=True)
class Ticket:
    """What somebody asks for: a new order before the engine has seen it."""

    symbol: str
    side: str
    type: str
    quantity: int = 0
    quote_quantity: int = 0
    price: int = 0
    stop_price: int = 0
    trailing_delta: int = 0
    iceberg: int = 0
    time_in_force: str = "GTC"
    client_id: str = ""
    stp: str = ""
    strategy_id: int | None = None
    strategy_type: int | None = None
    peg_type: str = ""
    peg_offset: int | None = None
    stated_price: int = 0
    """What ``price`` was before it was pegged."""
    pegged: bool = False
    """``price`` was taken from the book."""
    sor: bool = False


class Fill(msgspec.Struct, frozen=True, gc=False):
    """One match, seen from one of its two orders."""

    trade_id: int
    price: int
    quantity: int
    quote: int
    commission: int
    commission_asset: str
    time: int
    maker: bool
    allocation: int | None = None
    """Its number where a smart order was filled from any book: then there is no trade id."""


class Trade(msgspec.Struct, frozen=True, gc=False):
    """A match as the market sees it."""

    id: int
    price: int
    quantity: int
    quote: int
    time: int
    buyer_maker: bool
    taker_order_id: int
    """Negative for a smart order, which has its id from another book."""


@dataclass(slots=True)
class PreventedMatch:
    """A match that self-trade prevention did not let happen."""

    id: int
    symbol: str
    taker_order_id: int
    maker_order_id: int
    trade_group_id: int
    mode: str
    price: int
    taker_quantity: int
    maker_quantity: int
    time: int
    maker_symbol: str


@dataclass(slots=True)
class Amendment:
    """One reduction of an order's quantity."""

    execution_id: int
    old_client_id: str
    new_client_id: str
    old_quantity: int
    new_quantity: int
    time: int


@dataclass(slots=True, eq=False)
class Order:
    """An order that the engine accepted."""

    id: int
    account: Account
    symbol: str
    side: str
    type: str
    time_in_force: str
    price: int
    quantity: int
    client_id: str
    stp: str
    created: int
    quote_quantity: int = 0
    stop_price: int = 0
    trailing_delta: int = 0
    iceberg: int = 0
    strategy_id: int | None = None
    strategy_type: int | None = None
    peg_type: str = ""
    peg_offset: int | None = None
    stated_price: int = 0
    """What the client asked for as the price of a pegged order."""
    pegged: bool = False
    """``price`` was taken from the book."""
    sor: bool = False
    floor: str = "EXCHANGE"
    """Where a smart order was last active: SOR, or its own book."""
    status: str = "NEW"
    executed: int = 0
    quote: int = 0
    """Quote amount traded so far."""
    prevented: int = 0
    prevented_match: int | None = None
    updated: int = 0
    working_time: int = -1
    """When it went to the book; -1 while it has not."""
    trailing_time: int = -1
    trailing_extreme: int = 0
    locked: int = 0
    """What it still holds of the account's balance: quote for a buy, base for a sell."""
    visible: int = 0
    """What of it the book shows."""
    expiry_reason: str = ""
    group: OrderList | None = None
    fills: tuple[Fill, ...] = ()
    prevented_matches: tuple[PreventedMatch, ...] = ()
    amendments: tuple[Amendment, ...] = ()

    @property
    def remaining(self) -> int:
        """Quantity that can still trade."""
        return self.quantity - self.executed - self.prevented

    @property
    def asked_price(self) -> int:
        """The price as its owner gave it, which for a pegged order is not the one it has."""
        return self.stated_price if self.peg_type else self.price

    @property
    def open(self) -> bool:
        """Not yet at its end."""
        return self.status in OPEN

    @property
    def triggers_above(self) -> bool:
        """A contingent order: whether it waits for the price to rise to its stop price."""
        return (self.type in STOP_LOSSES) == (self.side == BUY)


@dataclass(slots=True, eq=False)
class OrderList:
    """Orders that depend on each other: OCO, or OTO with one or two pending orders."""

    id: int
    account: Account
    symbol: str
    contingency: str
    """OCO or OTO (an OTOCO is an OTO with two pending orders)."""
    client_id: str
    time: int
    orders: list[Order] = field(default_factory=list[Order])
    status_type: str = "EXEC_STARTED"
    status: str = "EXECUTING"
    pays: bool = False
    """OPO: what the working order receives pays for the pending ones."""
    reserved: int = 0
    """What it has received so far, held back for the pending orders."""

    @property
    def rivals(self) -> list[Order]:
        """The two of which one cancels the other, if it has such."""
        if self.contingency == "OCO":
            return self.orders
        return self.orders[1:] if len(self.orders) == 3 else []

    @property
    def pending(self) -> list[Order]:
        """The orders that wait for the working one."""
        return self.orders[1:] if self.contingency == "OTO" else []

"""Futures orders, fills and trades. Amounts in units of 1e-8, times in microseconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from ..order import BUY, SELL, Trade

if TYPE_CHECKING:
    from .account import Account

__all__ = ["BUY", "SELL", "OTHER", "BOTH", "LONG", "SHORT", "Ticket", "Order", "Fill", "Trade", "sign"]

BOTH: Final = "BOTH"
LONG: Final = "LONG"
SHORT: Final = "SHORT"
OTHER: Final = {BUY: SELL, SELL: BUY}
OPEN: Final = frozenset({"NEW", "PARTIALLY_FILLED"})


def sign(side: str) -> int:
    """+1 for a buy, -1 for a sell."""
    return 1 if side == BUY else -1


@dataclass(slots=True)
class Ticket:
    """What somebody asks for: a normal order before the exchange has seen it."""

    symbol: str
    side: str
    type: str
    quantity: int = 0
    price: int = 0
    position_side: str = BOTH
    time_in_force: str = "GTC"
    reduce_only: bool = False
    client_id: str = ""
    price_match: str = "NONE"
    stp: str = "EXPIRE_MAKER"
    good_till: int = 0
    """Epoch microseconds, with GTD."""
    close_position: bool = False
    """Of a triggered conditional order: it takes the whole position."""


class Fill(msgspec.Struct, frozen=True, gc=False):
    """One match, seen from one of its two orders."""

    trade_id: int
    price: int
    quantity: int
    quote: int
    """Linear: units of the quote asset; inverse: units of the base coin."""
    commission: int
    commission_asset: str
    realised: int
    """Profit or loss of what it closed, without the commission."""
    time: int
    maker: bool


class Amendment(NamedTuple):
    """One change of an order's price and quantity."""

    id: int
    """Counts from 1 within the contract."""
    old_price: int
    price: int
    old_quantity: int
    quantity: int
    time: int


@dataclass(slots=True, eq=False)
class Order:
    """A normal order that the exchange accepted."""

    id: int
    account: Account
    symbol: str
    side: str
    type: str
    """LIMIT, MARKET or LIQUIDATION."""
    time_in_force: str
    price: int
    quantity: int
    client_id: str
    created: int
    position_side: str = BOTH
    reduce_only: bool = False
    close_position: bool = False
    price_match: str = "NONE"
    stp: str = "EXPIRE_MAKER"
    good_till: int = 0
    original_type: str = ""
    """The type of the conditional order it came from; else its own."""
    algo_id: int = 0
    """The conditional order it came from."""
    stop_price: int = 0
    status: str = "NEW"
    executed: int = 0
    grains: int = 0
    """Value traded so far, in grains of the margin asset."""
    updated: int = 0
    expiry_reason: int = 0
    """Why it expired: 0 none, 1 self-trade, 2 IOC, 3 both, 4 reduce-only, 5 liquidation, 9 no more liquidity,
    10 FOK, 11 post-only."""
    modify_id: str = ""
    amendments: tuple[Amendment, ...] = ()
    iceberg: int = 0
    """Futures have none; the book asks for it."""
    visible: int = 0
    """What of it the book shows."""
    held: int = 0
    """Grains it counts with in its account's open order value."""

    @property
    def remaining(self) -> int:
        """Quantity that can still trade."""
        return self.quantity - self.executed

    @property
    def open(self) -> bool:
        """Not yet at its end."""
        return self.status in OPEN

    @property
    def closes(self) -> bool:
        """Whether it may only make a position smaller: reduce-only, or against its side in hedge mode."""
        if self.position_side == BOTH:
            return self.reduce_only
        return (self.side == BUY) == (self.position_side == SHORT)

"""One conditional order: what is asked for, what is known of it, and when a price triggers it.

Trailing stops: a sell waits until the price has been at or above its activation price, then follows the
highest price since and fires when the price is ``callback`` below it; a buy the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..amount import SCALE
from .account import Account
from .order import BOTH, BUY, Order

STOPS: Final = frozenset({"STOP", "STOP_MARKET"})
PROFITS: Final = frozenset({"TAKE_PROFIT", "TAKE_PROFIT_MARKET"})
PRICED: Final = frozenset({"STOP", "TAKE_PROFIT"})
TRAILING: Final = "TRAILING_STOP_MARKET"
TYPES: Final = STOPS | PROFITS | {TRAILING}
MARK_PRICE: Final = "MARK_PRICE"
CONTRACT_PRICE: Final = "CONTRACT_PRICE"


@dataclass(slots=True)
class AlgoTicket:
    """What somebody asks for: a conditional order. ``callback`` in units: 1 % is 1,000,000."""

    symbol: str
    side: str
    type: str
    quantity: int = 0
    price: int = 0
    trigger_price: int = 0
    position_side: str = BOTH
    time_in_force: str = "GTC"
    working_type: str = CONTRACT_PRICE
    price_match: str = "NONE"
    close_position: bool = False
    price_protect: bool = False
    reduce_only: bool = False
    activate_price: int = 0
    callback: int = 0
    client_id: str = ""
    stp: str = "EXPIRE_MAKER"
    good_till: int = 0


@dataclass(slots=True, eq=False)
class Conditional:
    """A conditional order that was accepted."""

    id: int
    account: Account
    ticket: AlgoTicket
    client_id: str
    created: int
    status: str = "NEW"
    updated: int = 0
    triggered: int = 0
    """When it triggered; 0 while it has not."""
    order: Order | None = None
    """What it became."""
    failure: str = ""
    """Why its order was refused."""
    activated: bool = False
    """A trailing stop that follows the price."""
    extreme: int = 0
    """The best price since it was activated."""

    @property
    def symbol(self) -> str:
        """Its contract."""
        return self.ticket.symbol

    @property
    def waits(self) -> bool:
        """Whether it has neither triggered nor ended."""
        return self.status == "NEW"

    @property
    def rises(self) -> bool:
        """Whether it waits for the price to rise to its trigger price."""
        return (self.ticket.type in STOPS) == (self.ticket.side == BUY)

    def reached(self, price: int) -> bool:
        """Lets it see a price; whether that triggers it."""
        if self.ticket.type == TRAILING:
            return self._trail(price)
        return price >= self.ticket.trigger_price if self.rises else price <= self.ticket.trigger_price

    def _trail(self, price: int) -> bool:
        buys, start = self.ticket.side == BUY, self.ticket.activate_price
        if not self.activated:
            if (price > start) if buys else (price < start):
                return False
            self.activated, self.extreme = True, price
        if buys:
            self.extreme = min(self.extreme, price)
            return price * SCALE >= self.extreme * (SCALE + self.ticket.callback)
        self.extreme = max(self.extreme, price)
        return price * SCALE <= self.extreme * (SCALE - self.ticket.callback)

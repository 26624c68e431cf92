"""Contingent orders: stop losses, take profits and trailing stops that wait for a price.

Each traded price is looked at once, in order. A trailing stop first waits for its stop price (if it
has one), then follows the best price since and fires when the price has come back by its delta
(in basis points) from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import claim, filters, peg
from .order import BUY, SELL, STOP_LOSSES, UNPRICED, Order, Ticket
from .rejection import RejectedException

if TYPE_CHECKING:
    from .desk import Desk


class Triggers:
    """The waiting orders of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.waiting: dict[int, Order] = {}
        self._traded: list[int] = []

    def traded(self, price: int) -> None:
        """A trade happened; `fire()` looks at it."""
        if self.waiting:
            self._traded.append(price)

    @property
    def due(self) -> bool:
        """Whether `fire()` has something to look at."""
        return bool(self._traded)

    def wait(self, order: Order) -> None:
        """The order waits from now on."""
        self.waiting[order.id] = order

    def follow(self, order: Order, now: int) -> None:
        """A trailing stop without a stop price follows the price from now on."""
        if order.trailing_delta and not order.stop_price and self._desk.last_price:
            order.trailing_time, order.trailing_extreme = now, self._desk.last_price

    def immediate(self, ticket: Ticket) -> bool:
        """Whether its stop price has been reached before it was placed."""
        last = self._desk.last_price
        if not ticket.stop_price or not last:
            return False
        above = (ticket.type in STOP_LOSSES) == (ticket.side == BUY)
        return last >= ticket.stop_price if above else last <= ticket.stop_price

    def fire(self, now: int) -> None:
        """Triggers whatever the trades since the last call have reached."""
        while self._traded:
            prices, self._traded = self._traded, []
            for order in tuple(self.waiting.values()):
                if order.open and any(_reached(order, price, now) for price in prices):
                    self._trigger(order, now)

    def _trigger(self, order: Order, now: int) -> None:
        desk = self._desk
        del self.waiting[order.id]
        if order.group is not None:
            desk.started(order, now)
        order.working_time = order.updated = now
        if not (self._ready(order) and self._relock(order)):
            desk.end(order, "EXPIRED", now, reason="REJECTED")
            return
        desk.tell(order, "NEW", now)
        desk.work(order, now)

    def _ready(self, order: Order) -> bool:
        """Whether a limit order may go to the book, at the price of its peg if it has one."""
        if order.type in UNPRICED or order.account.agent:
            return True
        try:
            filters.recheck(self._desk, order, order.quantity)
            priced = peg.peg_order(self._desk, order)
            filters.recheck(self._desk, order, order.quantity)
        except RejectedException:
            return False
        return priced

    def _relock(self, order: Order) -> bool:
        """What the order costs is known only now if it is a market order, or pegged."""
        if order.side == SELL or not (order.type in UNPRICED or order.peg_type):
            return True
        claim.give_back(self._desk, order, order.locked)
        units = (
            claim.cost(order.remaining, self._desk.book.asks)
            if order.type in UNPRICED
            else claim.needed(self._desk, order)
        )
        try:
            order.account.lock(self._desk.symbol.quote, units)
        except RejectedException:
            return False
        order.locked = units
        return True


def _reached(order: Order, price: int, now: int) -> bool:
    reached = price >= order.stop_price if order.triggers_above else price <= order.stop_price
    if not order.trailing_delta:
        return reached
    if order.trailing_time < 0:
        if order.stop_price and not reached:
            return False
        order.trailing_time, order.trailing_extreme = now, price
    if order.side == BUY:
        order.trailing_extreme = min(order.trailing_extreme, price)
        return price * 10_000 >= order.trailing_extreme * (10_000 + order.trailing_delta)
    order.trailing_extreme = max(order.trailing_extreme, price)
    return price * 10_000 <= order.trailing_extreme * (10_000 - order.trailing_delta)

"""Orders that may only make a position smaller.

Reduce-only orders never turn a position around. The position is shared out among them by price: a new
one gets at most what those before it leave, is refused when that is nothing, and knocks out those
behind it that are left with nothing (reason 4), as does every trade that makes the position smaller.
The same holds for orders that close a side in hedge mode.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .account import Account
from .order import Order, Ticket, sign

if TYPE_CHECKING:
    from .desk import Desk


def _resting(desk: Desk, account: Account, side: str) -> list[Order]:
    """Those of a position side that rest, in the order in which they would trade."""
    orders = [
        order
        for order in account.open_orders(desk.contract.name)
        if order.closes and order.visible and order.position_side == side
    ]
    return sorted(orders, key=lambda order: (order.price * -sign(order.side), order.id))


def room(desk: Desk, account: Account, ticket: Ticket) -> int:
    """How much of the position those that trade before it leave to a closing order."""
    direction = sign(ticket.side)
    position = account.positions.get((ticket.symbol, ticket.position_side))
    left = position.closable(direction * desk.contract.max_quantity) if position else 0
    if ticket.type == "MARKET":
        return left
    for order in _resting(desk, account, ticket.position_side):
        if order.side == ticket.side and order.price * direction >= ticket.price * direction:
            left -= order.remaining
    return max(left, 0)


def knock_out(desk: Desk, account: Account, side: str, now: int) -> None:
    """Ends the closing orders for which the position leaves nothing."""
    left = account.position(desk.contract, side).amount
    for order in _resting(desk, account, side):
        direction = sign(order.side)
        if left * direction >= 0:
            desk.end(order, "EXPIRED", now, reason=4)
        else:
            left += direction * order.remaining

"""Pegged orders: limit orders that take their price from the book when they go to it.

``PRIMARY_PEG`` is the best price of the order's own side, ``MARKET_PEG`` that of the other side, an
offset counts price levels deeper into the book. A contingent order is pegged when it triggers, a
pending one when its working order has filled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .order import CONTINGENT, Order, Ticket
from .rejection import refused

if TYPE_CHECKING:
    from .desk import Desk


def price(desk: Desk, side: str, peg_type: str, offset: int | None) -> int | None:
    """The price a peg gives now; None where the book has no such level."""
    book = desk.book.side(side) if peg_type == "PRIMARY_PEG" else desk.book.opposite(side)
    depth = offset or 0
    return book.keys[-1 - depth] * book.sign if len(book.keys) > depth else None


def peg_ticket(desk: Desk, ticket: Ticket) -> None:
    """Prices a pegged ticket that goes to the book at once; -2010 where the book has no such level."""
    if not ticket.peg_type or ticket.pegged or ticket.type in CONTINGENT:
        return
    found = price(desk, ticket.side, ticket.peg_type, ticket.peg_offset)
    if found is None:
        raise refused("Order book liquidity is too low for this pegged order.")
    ticket.stated_price, ticket.price, ticket.pegged = ticket.price, found, True


def peg_order(desk: Desk, order: Order) -> bool:
    """Prices an order that goes to the book now; False where the book has no such level."""
    if not order.peg_type or order.pegged:
        return True
    found = price(desk, order.side, order.peg_type, order.peg_offset)
    if found is None:
        return False
    order.price, order.pegged = found, True
    return True

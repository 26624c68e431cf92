"""What an order holds of its owner's balance (``locked``): what it may still need, and not more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from . import smart_order
from .amount import SCALE, times, times_up
from .book import Level
from .order import BUY, SELL, UNPRICED, Order
from .rejection import RejectedException

if TYPE_CHECKING:
    from .desk import Desk


def needed(desk: Desk, order: Order) -> int:
    """What the account must set aside: base for a sell, quote for a buy."""
    if order.side == SELL:
        return _sellable(desk, order) if order.quote_quantity else order.remaining
    if order.quote_quantity:
        return order.quote_quantity
    if order.type == "MARKET":
        return cost(order.remaining, smart_order.opposite(desk, order))
    if order.type in UNPRICED or not order.price:
        return times(order.stop_price or desk.last_price, order.remaining)
    return times(order.price, order.remaining)


def cost(quantity: int, asks: Iterable[Level[Order]]) -> int:
    """Quote amount for which these levels sell that quantity now."""
    total = 0
    for level in asks:
        for maker in level.orders.values():
            taken = min(quantity, maker.remaining)
            total += times_up(level.price, taken)
            quantity -= taken
            if not quantity:
                return total
    return total


def _sellable(desk: Desk, order: Order) -> int:
    total, wanted = 0, order.quote_quantity
    for level in desk.book.bids:
        available = sum(maker.remaining for maker in level.orders.values())
        total += min(available, -(-wanted * SCALE // level.price))
        wanted -= times(level.price, available)
        if wanted <= 0:
            break
    return total


def lock(desk: Desk, order: Order, units: int) -> None:
    """Sets the units aside for the order, or drops it and raises -2010."""
    try:
        order.account.lock(_asset(desk, order), units)
    except RejectedException:
        order.account.forget(order)
        raise
    order.locked += units


def give_back(desk: Desk, order: Order, units: int) -> None:
    """Frees part of what an order holds."""
    if units:
        order.locked -= units
        order.account.unlock(_asset(desk, order), units)


def trim(desk: Desk, order: Order) -> None:
    """Gives back what an order that was made smaller no longer needs."""
    if order.type != "MARKET":
        give_back(desk, order, max(order.locked - _claimed(desk, order), 0))


def _claimed(desk: Desk, order: Order) -> int:
    """What it must hold: of two rivals one holds enough for either."""
    rivals = order.group.rivals if order.group is not None else []
    if order not in rivals:
        return needed(desk, order)
    return max(needed(desk, rival) for rival in rivals if rival.open)


def _asset(desk: Desk, order: Order) -> str:
    return desk.symbol.quote if order.side == BUY else desk.symbol.base

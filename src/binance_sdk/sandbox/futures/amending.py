"""Amending an open limit order: a new price, a new quantity, or both."""

from __future__ import annotations

from typing import Final

from . import closing, rule
from .desk import Desk
from .order import Amendment, Order

MOST: Final = 10_000
"""How often one order may be amended."""


def amend(desk: Desk, order: Order, quantity: int, price: int, now: int, modify_id: str = "") -> None:
    """Changes price and quantity. It keeps its place only when it just gets smaller.

    As documented, the order is cancelled when the new quantity is not above what has traded, or when a
    post-only order would take at the new price.
    https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/Modify-Order
    """
    _check(desk, order, quantity, price)
    smaller = price == order.price and quantity < order.quantity
    order.amendments += (Amendment(desk.next_amendment, order.price, price, order.quantity, quantity, now),)
    desk.next_amendment += 1
    order.modify_id, order.updated = modify_id, now
    if quantity <= order.executed or (
        order.time_in_force in rule.POST_ONLY and desk.crosses(order.side, price)
    ):
        desk.end(order, "CANCELED", now)
        return
    if not smaller:
        desk.shelf(order).remove(order)
    order.price, order.quantity = price, quantity
    if smaller:
        desk.shelf(order).shrink(order)
    desk.count(order)
    desk.ledger.tell_order(order, "AMENDMENT", now)
    if not smaller:
        desk.work(order, now)
    if order.closes:
        closing.knock_out(desk, order.account, order.position_side, now)


def _check(desk: Desk, order: Order, quantity: int, price: int) -> None:
    refused = desk.ledger.rules.refused
    if order.type != "LIMIT":
        raise refused(-5025)
    if not order.open:
        raise refused(-2013)
    if (quantity, price) == (order.quantity, order.price):
        raise refused(-5027)
    if len(order.amendments) >= MOST:
        raise refused(-5026)
    rule.check_quantity(desk, quantity)
    rule.check_price(desk, price)
    rule.check_band(desk, order.side, price)
    if order.closes or order.account.agent:
        return
    if quantity > order.executed:
        rule.check_notional(desk, quantity, price, -5029)
    more = abs(desk.contract.worth(max(quantity - order.executed, 0), price)) - order.held
    if more > 0:
        rule.check_margin(desk, order.account, order.position_side, order.side, more)

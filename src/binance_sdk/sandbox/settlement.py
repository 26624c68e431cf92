"""What a match does to an order and its owner's balances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from . import claim
from .amount import times
from .commission import DISCOUNT_ASSET
from .order import BUY, UNPRICED, Fill, Order, Trade

if TYPE_CHECKING:
    from .desk import Desk

AS_TAKER: Final = 1
AS_MAKER: Final = 5
"""How many unfilled orders an order's first fill takes off the count, as in Binance's examples of it."""


def settle(desk: Desk, order: Order, trade: Trade, *, maker: bool, allocation: int | None = None) -> Fill:
    """Moves what one side of a match gives and gets. With ``allocation`` its fill is that, and no trade."""
    account, base, quote = order.account, desk.symbol.base, desk.symbol.quote
    buying = order.side == BUY
    spent, received = (trade.quote, trade.quantity) if buying else (trade.quantity, trade.quote)
    asset = base if buying else quote
    account.spend(quote if buying else base, spent)
    net, commission, paid_in = desk.treasury.charge(account, asset, received, maker=maker, buying=buying)
    account.receive(asset, net)
    _keep_for_pending(order, asset, received, net)
    if not order.executed:
        account.credits += AS_MAKER if maker else AS_TAKER
    order.executed += trade.quantity
    order.quote += trade.quote
    order.locked -= spent
    order.updated = trade.time
    if buying and order.type not in UNPRICED:
        claim.give_back(desk, order, order.locked - times(order.price, order.remaining))
    number = trade.id if allocation is None else -1
    fill = Fill(
        number,
        trade.price,
        trade.quantity,
        trade.quote,
        commission,
        paid_in,
        trade.time,
        maker,
        allocation,
    )
    if not account.agent:
        order.fills += (fill,)
        account.traded(order, fill)
    return fill


def _keep_for_pending(order: Order, asset: str, received: int, net: int) -> None:
    """What an OPO's working order receives pays for the pending ones.

    It is all of it where the commission can come from what the account has besides.
    """
    group = order.group
    if group is None or not group.pays or order is not group.orders[0]:
        return
    enough = order.account.balance(asset).free >= received
    kept = received if enough and asset != DISCOUNT_ASSET else net
    order.account.lock(asset, kept)
    group.reserved += kept

"""Auto-deleveraging: who takes over a liquidated position that the insurance fund cannot afford.

Those who hold the other side are ranked by profit and leverage, and give up their positions in that
order at the price at which the liquidated one is bankrupt, without commission. With profit the rank is
profit / margin balance * margin ratio, with a loss it is loss / margin balance / margin ratio.

https://www.binance.com/en/support/faq/360033525471
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from ..amount import SCALE
from . import collateral, margin
from .account import Account
from .fact import Deleveraged
from .ledger import Ledger
from .order import Order
from .position import Position

if TYPE_CHECKING:
    from .desk import Desk

QUANTILES: Final = 5
Holder = tuple[Account, Position]


def score(ledger: Ledger, account: Account, position: Position) -> int:
    """What a position is ranked by, in units: the higher, the sooner it is taken."""
    contract = position.contract
    if position.isolated:
        health = margin.isolated_health(position, ledger.marks)
    else:
        health = collateral.health(ledger, account, contract.margin_asset)
    profit, ratio = position.unrealised(ledger.marks.get(contract.name, 0)), max(health.ratio, 1)
    share = profit * SCALE // max(health.balance, 1)
    return share * ratio // SCALE if profit > 0 else share * SCALE // ratio


def ranked(ledger: Ledger, symbol: str, *, long: bool) -> list[Holder]:
    """Everybody but the insurance fund with a long (or a short) position, first to be taken first."""
    held = [
        (account, position)
        for account in ledger.accounts.values()
        for (name, _), position in account.positions.items()
        if name == symbol and position.amount and (position.amount > 0) == long
    ]
    return sorted(held, key=lambda holder: -score(ledger, *holder))


def quantile(ledger: Ledger, position: Position) -> int:
    """Its place in the queue: 0 is the last fifth, 4 the first."""
    queue = ranked(ledger, position.contract.name, long=position.amount > 0)
    behind = next(len(queue) - place for place, (_, found) in enumerate(queue) if found is position)
    return (QUANTILES * behind - 1) // len(queue)


def deleverage(desk: Desk, order: Order, price: int, now: int) -> None:
    """Closes positions of others against what is left of a liquidation order, at a price."""
    ledger = desk.ledger
    for account, position in ranked(ledger, order.symbol, long=order.side == "BUY"):
        if not order.remaining:
            return
        if account is order.account:
            continue
        if not account.agent:
            for resting in account.open_orders(order.symbol):
                desk.end(resting, "EXPIRED", now, reason=5)
        quantity = min(order.remaining, abs(position.amount))
        taken = desk.open_deleveraging(account, position, order.side, price, quantity, now)
        made, other = desk.cross(taken, order, quantity, price, now)
        desk.told(order, other, now, "CALCULATED")
        desk.told(taken, made, now, "CALCULATED")
        ledger.facts.append(Deleveraged(account, now, copy.copy(taken)))

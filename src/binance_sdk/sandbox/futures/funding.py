"""Funding: what long and short positions of a perpetual contract pay each other.

Payment = value at the mark price * funding rate; with a rate above zero longs pay. Each payment is
rounded down to the unit, and the insurance fund keeps what rounding leaves, so nothing comes or goes.
"""

from __future__ import annotations

from ..amount import SCALE
from .contract import GRAINS, Contract
from .ledger import Ledger
from .position import Position


def payment(position: Position, mark: int, rate: int) -> int:
    """Units that the position receives (or, negative, pays) at a rate in units."""
    grains = abs(position.worth(mark)) * rate
    return (-grains if position.amount > 0 else grains) // (GRAINS * SCALE)


def charge(ledger: Ledger, contract: Contract, rate: int, now: int) -> None:
    """Lets every position of the contract pay or receive."""
    asset, mark, total = contract.margin_asset, ledger.marks[contract.name], 0
    for account in ledger.everybody():
        for side in account.sides():
            position = account.positions.get((contract.name, side))
            if position is None or not position.amount:
                continue
            units = payment(position, mark, rate)
            if not units:
                continue
            total += units
            account.pay(asset, units)
            if position.isolated:
                position.isolated_wallet += units
            ledger.note(account, "FUNDING_FEE", asset, units, contract.name, "FUNDING_FEE", now)
            ledger.tell_account(
                account, "FUNDING_FEE", {asset: units}, (position,) if position.isolated else (), now
            )
    ledger.insurance.pay(asset, -total)

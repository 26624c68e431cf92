"""Delivery of a dated contract: orders expire, every position is closed at the settlement price."""

from __future__ import annotations

from dataclasses import replace

from .account import Account
from .conditional import Conditionals
from .contract import Contract
from .desk import Desk
from .ledger import Ledger
from .position import Position

DELISTED = 7
"""Why the orders expire."""


def deliver(ledger: Ledger, desk: Desk, conditionals: Conditionals, price: int, now: int) -> None:
    """Ends trading in the contract and settles everybody at a price (units)."""
    contract = desk.contract
    desk.contract = ledger.contracts[contract.name] = replace(contract, status="DELIVERED")
    ledger.marks[contract.name] = price
    for account in ledger.everybody():
        for order in account.open_orders(contract.name):
            desk.end(order, "EXPIRED", now, reason=DELISTED)
        conditionals.drop(account, now)
        for side in account.sides():
            position = account.positions.get((contract.name, side))
            if position is not None and position.amount:
                _settle(ledger, account, contract, position, price, now)


def _settle(
    ledger: Ledger, account: Account, contract: Contract, position: Position, price: int, now: int
) -> None:
    asset, leverage = contract.margin_asset, account.setting(contract.name).leverage
    leaving = contract.worth(-position.amount, price)
    change = position.trade(-position.amount, price, leverage, now)
    account.pay(asset, change.realised)
    # Many positions closed at once round on their own; with this the grains still add up.
    ledger.dust[asset] = ledger.dust.get(asset, 0) + change.dust + leaving
    ledger.note(account, "DELIVERED_SETTELMENT", asset, change.realised, contract.name, "", now)
    ledger.tell_account(account, "ORDER", {asset: 0}, (position,), now)

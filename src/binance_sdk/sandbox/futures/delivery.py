"""Delivery of a dated contract: orders expire, every position is closed at the settlement price.

For that everybody pays the commission of a taker; who has not enough left for it and for the loss is
helped by the insurance fund.

https://www.binance.com/en/support/faq/a3401595e1734084959c61491bc0dbe3
"""

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
    desk.contract = ledger.contracts[contract.name] = replace(contract, status="DELIVERING")
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
    fee = contract.fee(position.amount, price, account.taker_rate)
    leaving = contract.worth(-position.amount, price)
    change = position.trade(-position.amount, price, leverage, now)
    account.pay(asset, change.realised)
    # Many positions closed at once round on their own; with this the grains still add up.
    ledger.dust[asset] = ledger.dust.get(asset, 0) + change.dust + leaving
    ledger.note(account, "DELIVERED_SETTELMENT", asset, change.realised, contract.name, "", now)
    ledger.take_fee(account, asset, fee)
    if fee:
        ledger.note(account, "COMMISSION", asset, -fee, contract.name, "", now)
    missing = -account.wallet.get(asset, 0)
    if missing > 0 and not any(account.held(asset)):
        ledger.cover(account, asset, missing, contract.name, now)
    ledger.tell_account(account, "ORDER", {asset: 0}, (position,), now)

"""What an account may change about a symbol or itself: leverage, margin type, margin, modes.

Every function either changes state, tells it as facts, or raises Binance's refusal.
"""

from __future__ import annotations

from typing import Final

from . import collateral, margin
from .account import CROSSED, ISOLATED, Account, MarginMove
from .contract import Contract
from .fact import ConfigChanged
from .ledger import Ledger
from .position import Position

ADD: Final = 1
TAKE: Final = 2


def _positions(account: Account, symbol: str) -> list[Position]:
    return [
        position for (name, _), position in account.positions.items() if name == symbol and position.amount
    ]


def _busy(account: Account, symbol: str | None = None) -> bool:
    """Whether there are open orders, conditional ones too, in a symbol or at all."""
    if any(symbol in (None, order.symbol) for order in account.open.values()):
        return True
    return any(algo.waits and symbol in (None, algo.symbol) for algo in account.conditionals.values())


def set_leverage(ledger: Ledger, account: Account, contract: Contract, leverage: int, now: int) -> int:
    """The highest position value (units) that the new leverage allows."""
    setting, refused = account.setting(contract.name), ledger.rules.refused
    most = contract.most(leverage)
    if leverage < 1 or not most:
        raise refused(-4028)
    held = _positions(account, contract.name)
    if leverage < setting.leverage and any(position.isolated for position in held):
        raise refused(-4161)
    marks, asset = ledger.marks, contract.margin_asset
    sides = account.sides()
    bound = sum(sum(margin.need(account, contract, side, marks)) for side in sides)
    if bound * setting.leverage > most + 2 * setting.leverage:
        raise refused(-2027)
    before, old = collateral.spare(ledger, account, asset), setting.leverage
    setting.leverage = leverage
    if collateral.spare(ledger, account, asset) < min(before, 0):
        setting.leverage = old
        raise refused(-2028)
    if leverage != old:
        ledger.facts.append(ConfigChanged(account, now, symbol=contract.name, leverage=leverage))
    return most


def set_margin_type(ledger: Ledger, account: Account, contract: Contract, margin_type: str, now: int) -> None:
    """CROSSED or ISOLATED, while nothing is open in the symbol."""
    setting, refused = account.setting(contract.name), ledger.rules.refused
    if margin_type == setting.margin_type:
        raise refused(-4046)
    if _busy(account, contract.name):
        raise refused(-4047)
    if _positions(account, contract.name):
        raise refused(-4048)
    if margin_type == ISOLATED and account.multi_assets:
        raise refused(-4168)
    setting.margin_type = margin_type
    for side in account.sides():
        account.position(contract, side).isolated = margin_type == ISOLATED
    positions = [account.position(contract, side) for side in account.sides()]
    ledger.tell_account(account, "MARGIN_TYPE_CHANGE", {}, positions, now)


def move_margin(
    ledger: Ledger, account: Account, contract: Contract, side: str, kind: int, units: int, now: int
) -> MarginMove:
    """Adds (``kind`` 1) isolated margin to a position, or takes some out (2)."""
    refused = ledger.rules.refused
    if units <= 0:
        raise refused(-4055)
    if side not in account.sides():
        raise refused(-4061)
    if account.setting(contract.name).margin_type == CROSSED:
        raise refused(-4049)
    position = account.position(contract, side)
    if not position.amount:
        raise refused(-4054)
    asset = contract.margin_asset
    if kind == ADD and units > collateral.withdrawable(ledger, account, asset):
        raise refused(-4050)
    if kind == TAKE and units > margin.removable(account, position, ledger.marks):
        raise refused(-4051)
    position.isolated_wallet += units if kind == ADD else -units
    row = MarginMove(contract.name, side, kind, asset, units, now)
    account.margin_moves.append(row)
    ledger.tell_account(account, "MARGIN_TRANSFER", {asset: 0}, (position,), now)
    return row


def set_hedge(ledger: Ledger, account: Account, hedge: bool, now: int) -> None:
    """Hedge or one-way mode, while nothing is open anywhere."""
    refused = ledger.rules.refused
    if hedge == account.hedge:
        raise refused(-4059)
    if _busy(account):
        raise refused(-4067)
    if any(position.amount for position in account.positions.values()):
        raise refused(-4068)
    account.hedge = hedge
    account.positions.clear()


def set_multi_assets(ledger: Ledger, account: Account, multi_assets: bool, now: int) -> None:
    """Whether all assets count together as margin, or each for its own contracts."""
    refused = ledger.rules.refused
    if multi_assets == account.multi_assets:
        raise refused(-4171)
    if any(setting.margin_type == ISOLATED for setting in account.settings.values()):
        raise refused(-4167)
    if _busy(account):
        raise refused(-4170)
    account.multi_assets = multi_assets
    if any(collateral.spare(ledger, account, asset) < 0 for asset in tuple(account.wallet)):
        account.multi_assets = not multi_assets
        raise refused(-4169)
    ledger.facts.append(ConfigChanged(account, now, multi_assets=multi_assets))

"""An account as the balance, account and position queries show it. Money and quantities in units."""

from __future__ import annotations

from typing import NamedTuple

from ..amount import SCALE
from . import collateral, margin
from .account import Account
from .contract import GRAINS, Contract
from .deleveraging import quantile
from .ledger import Ledger
from .order import BUY, SELL


class AssetView(NamedTuple):
    """One asset of an account."""

    asset: str
    wallet: int
    unrealised: int
    margin_balance: int
    maintenance: int
    initial: int
    position_initial: int
    order_initial: int
    cross_wallet: int
    cross_unrealised: int
    available: int
    withdrawable: int


class PositionView(NamedTuple):
    """One position side of a symbol, open or not. ``notional`` is signed, ``liquidation`` 0 without one."""

    contract: Contract
    side: str
    amount: int
    entry: int
    break_even: int
    mark: int
    unrealised: int
    liquidation: int
    notional: int
    isolated: bool
    isolated_margin: int
    isolated_wallet: int
    leverage: int
    most: int
    """The highest value that the leverage allows."""
    maintenance: int
    position_initial: int
    order_initial: int
    bids: int
    asks: int
    updated: int
    adl: int
    """Its place in the queue for auto-deleveraging, 0 to 4."""


def asset_view(ledger: Ledger, account: Account, asset: str) -> AssetView:
    """What an account has, needs and may use of an asset."""
    marks, known = ledger.marks, ledger.contracts
    wallet, cross = account.wallet.get(asset, 0), account.cross(asset)
    profit = margin.unrealised(account, asset, marks)
    held = margin.position_margin(account, asset, marks, known)
    ordered = margin.order_margin(account, asset, marks, known)
    return AssetView(
        asset=asset,
        wallet=wallet,
        unrealised=profit,
        margin_balance=wallet + profit,
        maintenance=sum(margin.maintenance(position, marks) for position in account.held(asset)),
        initial=held + ordered,
        position_initial=held,
        order_initial=ordered,
        cross_wallet=cross,
        cross_unrealised=margin.unrealised(account, asset, marks, cross=True),
        available=max(collateral.spare(ledger, account, asset), 0),
        withdrawable=collateral.withdrawable(ledger, account, asset),
    )


def in_dollars(view: AssetView, price: int) -> AssetView:
    """The same with all amounts valued at a price (dollars of one of the asset, in units)."""
    return AssetView(view.asset, *(units * price // SCALE for units in view[1:]))


def position_view(ledger: Ledger, account: Account, contract: Contract, side: str) -> PositionView:
    """One position side as it is at the mark price."""
    marks, setting = ledger.marks, account.setting(contract.name)
    position, mark = account.position(contract, side), ledger.marks.get(contract.name, 0)
    profit, value = position.unrealised(mark), position.value(mark) if mark else 0
    wanted = margin.need(account, contract, side, marks)
    pending = account.pending
    return PositionView(
        contract=contract,
        side=side,
        amount=position.amount,
        entry=position.entry,
        break_even=position.break_even(),
        mark=mark,
        unrealised=profit,
        liquidation=margin.liquidation_price(position, marks, collateral.beside(ledger, account, position)),
        notional=value if position.amount > 0 else -value,
        isolated=position.isolated,
        isolated_margin=position.isolated_wallet + profit if position.isolated else 0,
        isolated_wallet=position.isolated_wallet,
        leverage=setting.leverage,
        most=contract.most(setting.leverage),
        maintenance=margin.maintenance(position, marks),
        position_initial=wanted.position,
        order_initial=wanted.orders,
        bids=pending.get((contract.name, side, BUY), 0) // GRAINS,
        asks=pending.get((contract.name, side, SELL), 0) // GRAINS,
        updated=position.updated,
        adl=quantile(ledger, position) if position.amount else 0,
    )

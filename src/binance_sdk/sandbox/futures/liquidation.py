"""Liquidation: what happens when a margin ratio reaches 1.

An isolated position stands for itself; all cross positions of an asset share their margin, in
multi-assets mode those of all assets. First the
open orders expire (reason 5) and the conditional ones with them. Then positions are closed, the one
that needs most margin first: an order with a client id that begins with ``autoclose-`` trades with the
book down to the bankruptcy price, and what the book does not take there goes to the insurance fund at
that price. Where the fund cannot afford that, those on the other side are deleveraged instead. What is
left of the margin pays the liquidation fee; what is missing, the fund pays.

Binance closes large positions bracket by bracket; here a position is closed as a whole.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Final

from ..amount import SCALE
from . import collateral, deleveraging, margin
from .account import Account
from .conditional import Conditionals
from .desk import Desk
from .fact import Liquidated, MarginCalled
from .ledger import Ledger
from .margin import Health
from .order import BUY, SELL, Order, sign
from .position import Position

CALL: Final = 80 * SCALE // 100
"""The margin ratio at which an owner is warned, once until it has fallen below again."""


class Liquidator:
    """Watches the margin ratios of all accounts."""

    def __init__(
        self, ledger: Ledger, desks: Mapping[str, Desk], conditionals: Mapping[str, Conditionals]
    ) -> None:
        self._ledger = ledger
        self._desks = desks
        self._conditionals = conditionals

    def check(self, asset: str, now: int) -> None:
        """Looks at everybody who holds something in an asset; to be called when a mark price changes."""
        for account in tuple(self._ledger.accounts.values()):
            if not account.agent:
                self._check(account, asset, now)

    def _check(self, account: Account, asset: str, now: int) -> None:
        held = tuple(account.held(asset))
        for position in held:
            if position.isolated:
                self._check_isolated(account, position, now)
        cross = self._cross(account, asset)
        health = collateral.health(self._ledger, account, asset)
        if health.failed:
            self._liquidate_cross(account, asset, now)
        else:
            key = "" if account.multi_assets else asset
            self._warn(account, key, health, cross, account.cross(asset), now)
        if account.multi_assets:
            collateral.settle_debts(self._ledger, account, now, above=collateral.THRESHOLD)

    def _cross(self, account: Account, asset: str) -> list[Position]:
        """The positions that share their margin with an asset's."""
        names = collateral.assets(self._ledger, account, asset)
        return [position for name in names for position in account.held(name) if not position.isolated]

    def _check_isolated(self, account: Account, position: Position, now: int) -> None:
        health = margin.isolated_health(position, self._ledger.marks)
        if health.failed:
            self._liquidate_isolated(account, position, now)
        else:
            key = f"{position.contract.name} {position.side}"
            self._warn(account, key, health, [position], None, now)

    def _warn(
        self,
        account: Account,
        key: str,
        health: Health,
        positions: list[Position],
        cross: int | None,
        now: int,
    ) -> None:
        if health.ratio < CALL:
            account.called.discard(key)
        elif key not in account.called:
            account.called.add(key)
            states = tuple(self._ledger.state(position) for position in positions)
            self._ledger.facts.append(MarginCalled(account, now, cross, states))

    # -- closing

    def _liquidate_isolated(self, account: Account, position: Position, now: int) -> None:
        contract, asset = position.contract, position.contract.margin_asset
        self._clear_orders(account, {contract.name}, now)
        before = account.wallet.get(asset, 0) - position.isolated_wallet
        order = self._close(account, position, now)
        self._even_out(account, order, account.wallet.get(asset, 0) - before, now)

    def _liquidate_cross(self, account: Account, asset: str, now: int) -> None:
        ledger = self._ledger
        shared = set(collateral.assets(ledger, account, asset))
        names = {name for name, desk in self._desks.items() if desk.contract.margin_asset in shared}
        self._clear_orders(account, names, now)
        while collateral.health(ledger, account, asset).failed:
            largest = max(self._cross(account, asset), key=self._weight)
            order = self._close(account, largest, now)
            last = not self._cross(account, asset)
            left = collateral.equity(ledger, account, largest.contract.margin_asset)
            if left > 0 or last:
                self._even_out(account, order, left, now)
            if last and account.multi_assets:
                collateral.settle_debts(ledger, account, now)
                self._forgive(account, largest.contract.name, now)

    def _weight(self, position: Position) -> int:
        """Dollars (or units of the coin) of maintenance margin."""
        price = self._ledger.price_of(position.contract.margin_asset) or SCALE
        return margin.maintenance(position, self._ledger.marks) * price

    def _forgive(self, account: Account, symbol: str, now: int) -> None:
        """The fund pays the debts that are left when nothing else is."""
        for asset, units in tuple(account.wallet.items()):
            if units < 0:
                self._ledger.cover(account, asset, -units, symbol, now)
                self._ledger.tell_account(account, "INSURANCE_CLEAR", {asset: -units}, (), now)

    def _clear_orders(self, account: Account, names: set[str], now: int) -> None:
        for order in tuple(account.open.values()):
            if order.symbol in names and order.open:
                self._desks[order.symbol].end(order, "EXPIRED", now, reason=5)
        for name in names:
            self._conditionals[name].drop(account, now)

    def _close(self, account: Account, position: Position, now: int) -> Order:
        """Sells or buys back the whole position."""
        desk = self._desks[position.contract.name]
        bankrupt = margin.bankruptcy_price(position, collateral.beside(self._ledger, account, position))
        side = SELL if position.amount > 0 else BUY
        order = desk.open_liquidation(account, position, side, self._limit(desk, side, bankrupt), now)
        desk.work(order, now)
        price = order.price or desk.mark
        if order.remaining and not self._bears(desk, order, price):
            deleveraging.deleverage(desk, order, price, now)
        taken = order.remaining
        if taken:
            fill = desk.take_over(order, taken, price, now)
            desk.told(order, fill, now, "CALCULATED")
        self._ledger.facts.append(Liquidated(account, now, copy.copy(order), taken))
        return order

    def _bears(self, desk: Desk, order: Order, price: int) -> bool:
        """Whether the insurance fund can take what is left at that price, by what it has and holds."""
        ledger, contract, fund = self._ledger, desk.contract, self._ledger.insurance
        asset, signed = contract.margin_asset, -sign(order.side) * order.remaining
        worth = fund.wallet.get(asset, 0) + margin.unrealised(fund, asset, ledger.marks)
        return worth + contract.profit(signed, price, desk.mark) >= 0

    def _limit(self, desk: Desk, side: str, bankrupt: int) -> int:
        """The bankruptcy price on the tick, rounded in the owner's favour."""
        tick = desk.contract.tick
        return -(-bankrupt // tick) * tick if side == SELL else bankrupt // tick * tick

    def _even_out(self, account: Account, order: Order, left: int, now: int) -> None:
        """Fee from what is left, or the fund pays what is missing."""
        contract = self._desks[order.symbol].contract
        fee = order.grains * contract.liquidation_fee // (SCALE * SCALE)
        units = -min(left, fee)
        if units:
            asset = contract.margin_asset
            self._ledger.cover(account, asset, units, contract.name, now)
            self._ledger.tell_account(account, "INSURANCE_CLEAR", {asset: units}, (), now)

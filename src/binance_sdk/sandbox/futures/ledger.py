"""Who owns what on one futures exchange: accounts, fees, the insurance fund, and what is to be told.

Money moves only here: by a settled trade, a transfer, a funding payment, or when the insurance fund
pays for or takes over what a liquidation left. So for each margin asset the sum

    wallets (that of the insurance fund too) + fees + conversions + dust - cost of all positions

stays the same to the grain whatever happens, except for transfers. `total()` computes it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping
from typing import Final, NamedTuple

from ..amount import SCALE
from . import collateral, margin, retail
from .account import Account, Income
from .contract import GRAINS, Contract
from .fact import AccountChanged, BalanceState, Fact, OrderChanged, PositionState
from .order import BUY, SELL, Fill, Order, Trade, sign
from .position import Change, Position
from .refusal import Rules

BURNT: Final = "BNB"
BURN_SHARE: Final = SCALE * 90 // 100
"""What remains of a commission that is paid in BNB."""


class Charge(NamedTuple):
    """A commission: what is paid of which asset, and what that is worth in the margin asset."""

    asset: str
    units: int
    worth: int


class Ledger:
    """Accounts and their money. ``marks`` and ``contracts`` are what everybody else reads."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.contracts: dict[str, Contract] = {}
        self.marks: dict[str, int] = {}
        """Mark price by symbol; without one a symbol takes no orders."""
        self.accounts: dict[int, Account] = {}
        self.fees: dict[str, int] = {}
        """Commissions taken, in units."""
        self.swapped: dict[str, int] = {}
        """What conversions brought the exchange, in units; below zero what they cost it."""
        self.dust: dict[str, int] = {}
        """Grains left over where profits were rounded to units."""
        self.facts: list[Fact] = []
        self.insurance = Account(0, agent=True, maker=0, taker=0)
        self.price_of: Callable[[str], int] = lambda asset: SCALE if asset in collateral.DOLLARS else 0
        """What one of an asset is worth in dollars, in units; 0 where that is not known."""
        self._transactions = 0

    def add_account(self, funds: Mapping[str, int], *, agent: bool = False) -> Account:
        """A new account with those units of each asset."""
        account = Account(len(self.accounts) + 1, agent=agent)
        for asset, units in funds.items():
            account.pay(asset, units)
        self.accounts[account.uid] = account
        return account

    def everybody(self) -> Iterable[Account]:
        """All accounts and the insurance fund."""
        yield from self.accounts.values()
        yield self.insurance

    def take_facts(self) -> list[Fact]:
        """What has changed since the last call."""
        facts = self.facts
        if facts:
            self.facts = []
        return facts

    # -- money

    def transfer(self, account: Account, asset: str, units: int, now: int) -> Income:
        """Money from (or, negative, to) another wallet of the owner; -2018 when it is not there."""
        if units < 0 and -units > collateral.withdrawable(self, account, asset):
            raise self.rules.refused(-2018)
        account.pay(asset, units)
        row = self.note(account, "TRANSFER", asset, units, "", "TRANSFER", now)
        reason = "DEPOSIT" if units >= 0 else "WITHDRAW"
        self.tell_account(account, reason, {asset: units}, (), now)
        return row

    def swap(
        self,
        account: Account,
        paid: tuple[str, int],
        got: tuple[str, int],
        reasons: tuple[str, str],
        now: int,
    ) -> None:
        """Units of one asset for units of another, which the exchange takes and gives. Told once or twice."""
        told: dict[str, dict[str, int]] = {}
        for asset, units, reason in ((paid[0], -paid[1], reasons[0]), (*got, reasons[1])):
            account.pay(asset, units)
            self.swapped[asset] = self.swapped.get(asset, 0) - units
            self.note(account, reason, asset, units, "", reason, now)
            told.setdefault(reason, {})[asset] = units
        for reason, changes in told.items():
            self.tell_account(account, reason, changes, (), now)

    def note(
        self, account: Account, kind: str, asset: str, units: int, symbol: str, info: str, now: int,
        trade_id: int = 0,
    ) -> Income:  # fmt: skip
        """Adds a row to the income history; the wallet is the caller's business."""
        self._transactions += 1
        row = Income(kind, asset, units, symbol, info, now, self._transactions, trade_id)
        if not account.agent:
            account.incomes.append(row)
        return row

    def cover(self, account: Account, asset: str, units: int, symbol: str, now: int) -> None:
        """The insurance fund pays a loss (or, negative, takes a liquidation fee)."""
        if units:
            account.pay(asset, units)
            self.insurance.pay(asset, -units)
            self.note(account, "INSURANCE_CLEAR", asset, units, symbol, "", now)

    def settle(self, order: Order, trade: Trade, now: int, *, maker: bool, free: bool = False) -> Fill:
        """Books one side of a trade: position, profit, commission (unless free), counters of the order."""
        account, contract = order.account, self.contracts[order.symbol]
        asset = contract.margin_asset
        rate = retail.reduced(order, account.maker_rate) if maker else account.taker_rate
        commission = 0 if free else contract.fee(trade.quantity, trade.price, rate)
        charge = self._charge(account, contract, commission)
        position, change = self._move(account, contract, order, trade, now)
        self.take_fee(account, charge.asset, charge.units)
        if position.amount:
            position.charged += charge.worth
        order.executed += trade.quantity
        order.grains += abs(contract.worth(trade.quantity, trade.price))
        order.updated = now
        fill = Fill(
            trade.id,
            trade.price,
            trade.quantity,
            trade.quote,
            charge.units,
            charge.asset,
            change.realised,
            now,
            maker,
        )
        if not account.agent:
            if change.realised:
                self._note_trade(account, "REALIZED_PNL", asset, change.realised, contract, trade, now)
            if charge.units:
                self._note_trade(account, "COMMISSION", charge.asset, -charge.units, contract, trade, now)
            account.traded(order, fill)
        return fill

    def _charge(self, account: Account, contract: Contract, commission: int) -> Charge:
        """What a commission comes to: in BNB for a tenth less, if that is wished for and BNB are there."""
        if account.fee_burn and commission and not contract.inverse:
            price, reduced = self.price_of(BURNT), commission * BURN_SHARE // SCALE
            units = reduced * self.price_of(contract.margin_asset) // price if price else 0
            if 0 < units <= account.wallet.get(BURNT, 0):
                return Charge(BURNT, units, reduced)
        return Charge(contract.margin_asset, commission, commission)

    def take_fee(self, account: Account, asset: str, units: int) -> None:
        """The exchange takes a commission."""
        account.pay(asset, -units)
        self.fees[asset] = self.fees.get(asset, 0) + units

    def _note_trade(
        self, account: Account, kind: str, asset: str, units: int, contract: Contract, trade: Trade, now: int
    ) -> None:
        self.note(account, kind, asset, units, contract.name, str(trade.id), now, trade_id=trade.id)

    def _move(
        self, account: Account, contract: Contract, order: Order, trade: Trade, now: int
    ) -> tuple[Position, Change]:
        """Changes the position and pays the profit."""
        asset = contract.margin_asset
        position = account.position(contract, order.position_side)
        leverage = account.setting(contract.name).leverage
        change = position.trade(sign(order.side) * trade.quantity, trade.price, leverage, now)
        account.pay(asset, change.realised)
        self.dust[asset] = self.dust.get(asset, 0) + change.dust
        loss = -(change.realised + change.released)
        if loss > 0 and position.isolated_wallet:
            position.isolated_wallet -= min(loss, position.isolated_wallet)
        return position, change

    def total(self, asset: str) -> int:
        """Grains of an asset: see above. Trading, funding and liquidation never change it."""
        units = self.fees.get(asset, 0) + self.swapped.get(asset, 0)
        units += sum(account.wallet.get(asset, 0) for account in self.everybody())
        cost = sum(position.cost for account in self.everybody() for position in account.held(asset))
        return units * GRAINS + self.dust.get(asset, 0) - cost

    def open_interest(self, symbol: str) -> tuple[int, int]:
        """Sum of all long and of all short positions: always equal."""
        amounts = [
            position.amount
            for account in self.everybody()
            for (name, _), position in account.positions.items()
            if name == symbol
        ]
        return sum(a for a in amounts if a > 0), -sum(a for a in amounts if a < 0)

    # -- news

    def state(self, position: Position) -> PositionState:
        """A position as it is now."""
        mark = self.marks.get(position.contract.name, 0)
        return PositionState(
            copy.copy(position), mark, position.unrealised(mark), margin.maintenance(position, self.marks)
        )

    def tell_order(self, order: Order, execution: str, now: int, fill: Fill | None = None) -> None:
        """An order has changed."""
        account = order.account
        if account.agent:
            return
        side = (order.symbol, order.position_side)
        bids = account.pending.get((*side, BUY), 0) // GRAINS
        asks = account.pending.get((*side, SELL), 0) // GRAINS
        self.facts.append(OrderChanged(account, now, execution, copy.copy(order), fill, bids, asks))

    def tell_account(
        self,
        account: Account,
        reason: str,
        changes: Mapping[str, int],
        positions: Iterable[Position],
        now: int,
    ) -> None:
        """Balances and positions have changed. ``changes``: asset -> units that came by themselves."""
        if account.agent:
            return
        balances = tuple(
            BalanceState(asset, account.wallet.get(asset, 0), account.cross(asset), units)
            for asset, units in changes.items()
        )
        states = tuple(self.state(position) for position in positions)
        self.facts.append(AccountChanged(account, now, reason, balances, states))

"""What an account's positions and open orders need, and how far it is from liquidation.

All of it follows from the account and the mark prices, nothing is kept. Money is in units, rounded
against the account. The formulas are Binance's:

- initial margin of a symbol, one-way: the larger of |position + bids| and |position - asks|, divided
  by the leverage; what exceeds the position's own part is the open orders' margin;
- maintenance margin: value times the bracket's ratio, less the bracket's ``cum``;
- margin ratio: maintenance margin through margin balance (wallet plus unrealised profit).

https://www.binance.com/en/support/faq/b3c689c1f50a44cabb3a84e663b81d93 (liquidation price)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..amount import SCALE
from .account import ISOLATED, Account
from .contract import GRAINS, Contract
from .order import BOTH, BUY, LONG, SELL
from .position import Position

Marks = Mapping[str, int]
"""Mark price by symbol."""


class Need(NamedTuple):
    """Units of initial margin for what a symbol holds and for its open orders."""

    position: int
    orders: int


class Health(NamedTuple):
    """Margin balance against maintenance margin, of an isolated position or of all cross positions."""

    balance: int
    maintenance: int

    @property
    def ratio(self) -> int:
        """Maintenance through balance, in units (1 is 100,000,000); 1 or more means liquidation."""
        if not self.maintenance:
            return 0
        return self.maintenance * SCALE // self.balance if self.balance > 0 else 10**6 * SCALE

    @property
    def failed(self) -> bool:
        """Whether the position has to be liquidated."""
        return self.maintenance > 0 and self.balance <= self.maintenance


class Beside(NamedTuple):
    """Of a position's margin, what is not its own: balance in grains, maintenance of others in units."""

    grains: int
    maintenance: int


def need(
    account: Account, contract: Contract, side: str, marks: Marks, extra: tuple[int, int] = (0, 0)
) -> Need:
    """Initial margin of one position side; ``extra`` grains are added to its bids and asks."""
    leverage = account.setting(contract.name).leverage
    position = account.positions.get((contract.name, side))
    mark = marks.get(contract.name, 0)
    worth = 0
    if position is not None and position.amount:
        worth = abs(position.worth(mark or position.entry))
        worth = worth if position.amount > 0 else -worth
    bids = account.pending.get((contract.name, side, BUY), 0) + extra[0]
    asks = account.pending.get((contract.name, side, SELL), 0) + extra[1]
    if side == BOTH:
        whole = max(abs(worth + bids), abs(worth - asks))
    else:
        whole = abs(worth) + (bids if side == LONG else asks)
    own = contract.margin(worth, leverage)
    return Need(own, max(contract.margin(whole, leverage) - own, 0))


def contracts(account: Account, asset: str, known: Mapping[str, Contract]) -> list[tuple[Contract, str]]:
    """Contract and side of everything the account holds or has ordered in an asset."""
    keys = {key[:2] for key, grains in account.pending.items() if grains}
    keys.update(key for key, position in account.positions.items() if position.amount)
    return [(known[name], side) for name, side in sorted(keys) if known[name].margin_asset == asset]


def unrealised(account: Account, asset: str, marks: Marks, *, cross: bool = False) -> int:
    """Profit of all (or all cross) positions at the mark prices."""
    return sum(
        position.unrealised(marks.get(position.contract.name, 0))
        for position in account.held(asset)
        if not (cross and position.isolated)
    )


def spare(account: Account, asset: str, marks: Marks, known: Mapping[str, Contract]) -> int:
    """What is left of the cross wallet for new positions; negative when more is bound than there is."""
    left = account.cross(asset) + unrealised(account, asset, marks, cross=True)
    for contract, side in contracts(account, asset, known):
        wanted = need(account, contract, side, marks)
        isolated = account.setting(contract.name).margin_type == ISOLATED
        left -= wanted.orders if isolated else wanted.orders + wanted.position
    return left


def available(account: Account, asset: str, marks: Marks, known: Mapping[str, Contract]) -> int:
    """``availableBalance``: what new positions may use, never below 0."""
    return max(spare(account, asset, marks, known), 0)


def withdrawable(account: Account, asset: str, marks: Marks, known: Mapping[str, Contract]) -> int:
    """``maxWithdrawAmount``: available without unrealised profit, which cannot leave."""
    profit = max(unrealised(account, asset, marks, cross=True), 0)
    return max(min(spare(account, asset, marks, known) - profit, account.cross(asset)), 0)


def order_margin(account: Account, asset: str, marks: Marks, known: Mapping[str, Contract]) -> int:
    """``openOrderInitialMargin`` of an asset."""
    return sum(need(account, *key, marks).orders for key in contracts(account, asset, known))


def position_margin(account: Account, asset: str, marks: Marks, known: Mapping[str, Contract]) -> int:
    """``positionInitialMargin`` of an asset."""
    return sum(need(account, *key, marks).position for key in contracts(account, asset, known))


def maintenance(position: Position, marks: Marks) -> int:
    """Maintenance margin of one position."""
    if not position.amount:
        return 0
    mark = marks.get(position.contract.name, 0) or position.entry
    return position.contract.maintenance(position.value(mark))


def isolated_health(position: Position, marks: Marks) -> Health:
    """An isolated position's own margin."""
    mark = marks.get(position.contract.name, 0) or position.entry
    return Health(position.isolated_wallet + position.unrealised(mark), maintenance(position, marks))


def cross_health(account: Account, asset: str, marks: Marks) -> Health:
    """The margin that all cross positions of an asset share."""
    total = sum(maintenance(position, marks) for position in account.held(asset) if not position.isolated)
    return Health(account.cross(asset) + unrealised(account, asset, marks, cross=True), total)


def removable(account: Account, position: Position, marks: Marks) -> int:
    """How much isolated margin may be taken out: what is above the initial margin, losses deducted."""
    mark = marks.get(position.contract.name, 0) or position.entry
    leverage = account.setting(position.contract.name).leverage
    initial = position.contract.margin(position.worth(mark), leverage)
    return max(position.isolated_wallet + min(position.unrealised(mark), 0) - initial, 0)


def beside(account: Account, position: Position, marks: Marks) -> Beside:
    """What stands behind a position beside its own profit and maintenance margin."""
    if position.isolated:
        return Beside(position.isolated_wallet * GRAINS, 0)
    asset = position.contract.margin_asset
    profit = needed = 0
    for other in account.held(asset):
        if other is not position and not other.isolated:
            profit += other.unrealised(marks.get(other.contract.name, 0))
            needed += maintenance(other, marks)
    return Beside((account.cross(asset) + profit) * GRAINS, needed)


def liquidation_price(position: Position, marks: Marks, beside: Beside) -> int:
    """The mark price at which its margin ratio reaches 1, all else equal; 0 when there is none.

    From balance + worth(p) - cost = ratio * value(p) - cum, solved for p in the bracket of today.
    """
    if not position.amount:
        return 0
    contract = position.contract
    balance, needed = beside
    row = contract.bracket(position.value(marks.get(contract.name, 0) or position.entry))
    left = balance - position.cost + (row.discount - needed) * GRAINS
    direction = 1 if position.amount > 0 else -1
    if contract.inverse:
        factor = row.maintenance + direction * SCALE
        price = contract.size * abs(position.amount) * factor // left if left else 0
    else:
        factor = row.maintenance - direction * SCALE
        price = left * SCALE // (abs(position.amount) * factor)
    return max(price, 0)


def bankruptcy_price(position: Position, beside: Beside) -> int:
    """The price at which closing it leaves nothing; 0 when there is none (it cannot lose that much)."""
    worth = position.cost - beside.grains
    if not worth or (worth > 0) != (position.cost > 0):
        return 0
    return position.contract.price(position.amount, worth)

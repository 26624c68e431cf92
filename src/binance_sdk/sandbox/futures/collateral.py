"""What an account may use and how near liquidation it is, in single-asset and in multi-assets mode.

In single-asset mode each margin asset stands for itself (`margin`). In multi-assets mode (USD-M, cross
margin only) all assets count together, valued in dollars: balances at an asset's bid rate, which is its
index price less a buffer, debts at its ask rate, margin at the index price. Results are in units of
the asset that is asked about, those called dollars in units of a dollar.

https://www.binance.com/en/support/faq/c983a9268cfa4e70a4916c276bb3b7bc
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from ..amount import SCALE
from . import margin
from .contract import GRAINS
from .margin import Beside, Health

if TYPE_CHECKING:
    from .account import Account
    from .ledger import Ledger
    from .position import Position

DOLLARS: Final = ("USDT", "USDC")
BUFFERS: Final = {True: SCALE // 10_000, False: SCALE // 20}
"""How far the rates of dollars, and of other assets, lie from the index: 0.01 % and 5 %."""


class Rates(NamedTuple):
    """What one of an asset counts in dollars, in units: as such, as a balance, as a debt."""

    price: int
    bid: int
    ask: int

    def value(self, units: int) -> int:
        """What a balance or (negative) a debt counts."""
        return units * (self.bid if units >= 0 else self.ask) // SCALE


def rates(ledger: Ledger, asset: str) -> Rates:
    """The rates of an asset now; zeros where its price is not known."""
    price, buffer = ledger.price_of(asset), BUFFERS[asset in DOLLARS]
    return Rates(price, price * (SCALE - buffer) // SCALE, price * (SCALE + buffer) // SCALE)


def assets(ledger: Ledger, account: Account, asset: str) -> Iterable[str]:
    """The assets that share their margin with one, itself included."""
    if not account.multi_assets:
        return (asset,)
    held = {position.contract.margin_asset for position in account.positions.values()}
    ordered = {ledger.contracts[name].margin_asset for name, *_ in account.pending}
    return sorted({asset, *account.wallet, *held, *ordered})


def _equity(ledger: Ledger, account: Account, asset: str) -> int:
    """Cross wallet and unrealised profits, in units of the asset."""
    return account.cross(asset) + margin.unrealised(account, asset, ledger.marks, cross=True)


def dollars(ledger: Ledger, account: Account, asset: str) -> int:
    """Dollars that all assets count together, unrealised profits included."""
    return sum(
        rates(ledger, name).value(_equity(ledger, account, name)) for name in assets(ledger, account, asset)
    )


def equity(ledger: Ledger, account: Account, asset: str) -> int:
    """What the cross wallet, in multi-assets mode all wallets, and unrealised profits come to in an asset."""
    if not account.multi_assets:
        return _equity(ledger, account, asset)
    return _into(dollars(ledger, account, asset), rates(ledger, asset).price)


def _into(units: int, price: int) -> int:
    """Dollars as units of an asset at a price."""
    return units * SCALE // price if price else 0


def spare(ledger: Ledger, account: Account, asset: str) -> int:
    """What is left for new positions; negative when more is bound than there is."""
    if not account.multi_assets:
        return margin.spare(account, asset, ledger.marks, ledger.contracts)
    return _into(free(ledger, account, asset), rates(ledger, asset).bid)


def free(ledger: Ledger, account: Account, asset: str) -> int:
    """The same in dollars, of all assets."""
    marks, known, bound = ledger.marks, ledger.contracts, 0
    for name in assets(ledger, account, asset):
        needs = (margin.need(account, *key, marks) for key in margin.contracts(account, name, known))
        bound += sum(map(sum, needs)) * rates(ledger, name).price // SCALE
    return dollars(ledger, account, asset) - bound


def withdrawable(ledger: Ledger, account: Account, asset: str) -> int:
    """``maxWithdrawAmount``: what may leave, which unrealised profits may not."""
    if not account.multi_assets:
        return margin.withdrawable(account, asset, ledger.marks, ledger.contracts)
    profit = sum(
        rates(ledger, name).value(max(margin.unrealised(account, name, ledger.marks), 0))
        for name in assets(ledger, account, asset)
    )
    left = spare(ledger, account, asset) - _into(profit, rates(ledger, asset).bid)
    return max(min(left, account.cross(asset)), 0)


def health(ledger: Ledger, account: Account, asset: str) -> Health:
    """The margin that cross positions share: of the asset, or in dollars that of all."""
    if not account.multi_assets:
        return margin.cross_health(account, asset, ledger.marks)
    needed = sum(
        margin.cross_health(account, name, ledger.marks).maintenance * rates(ledger, name).price // SCALE
        for name in assets(ledger, account, asset)
    )
    return Health(dollars(ledger, account, asset), needed)


def beside(ledger: Ledger, account: Account, position: Position) -> Beside:
    """What stands behind a position beside its own profit and maintenance margin."""
    found, asset = margin.beside(account, position, ledger.marks), position.contract.margin_asset
    if not account.multi_assets:
        return found
    value = needed = 0
    for name in assets(ledger, account, asset):
        if name != asset:
            value += rates(ledger, name).value(_equity(ledger, account, name))
            maintenance = margin.cross_health(account, name, ledger.marks).maintenance
            needed += maintenance * rates(ledger, name).price // SCALE
    price = rates(ledger, asset).price
    return Beside(found.grains + _into(value, price) * GRAINS, found.maintenance + _into(needed, price))


# -- debts

THRESHOLD: Final = -10_000 * SCALE
"""Dollars below which a debt is paid by itself: ``autoAssetExchange``."""


def settle_debts(ledger: Ledger, account: Account, now: int, *, above: int = 0) -> None:
    """Pays debts of more than so many dollars with what the account has of other assets, at their rates."""
    for asset in tuple(account.wallet):
        price = rates(ledger, asset)
        if price.value(account.wallet[asset]) < above:
            for other in sorted(account.wallet):
                _exchange(ledger, account, asset, other, now)


def _exchange(ledger: Ledger, account: Account, asset: str, other: str, now: int) -> None:
    """Pays a debt in one asset with another."""
    debt, have = -account.wallet[asset], account.wallet[other]
    price, worth = rates(ledger, asset).ask, rates(ledger, other).bid
    if debt <= 0 or have <= 0 or not price or not worth:
        return
    paid = min(-(-debt * price // worth), have)
    got = debt if paid < have else min(paid * worth // price, debt)
    ledger.swap(account, (other, paid), (asset, got), ("AUTO_EXCHANGE", "AUTO_EXCHANGE"), now)

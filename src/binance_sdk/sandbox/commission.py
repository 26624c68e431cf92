"""Commissions: a share of what an order receives, or the same in BNB with a discount."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from .amount import SCALE

if TYPE_CHECKING:
    from .account import Account

DISCOUNT_ASSET: Final = "BNB"
DISCOUNT: Final = 75_000_000
"""What remains of a commission paid in BNB: 0.75, in units."""


CommissionKind = Literal["standard", "special", "tax"]


@dataclass(frozen=True, slots=True)
class Rates:
    """One kind of commission, as shares in units: what maker or taker pays, and buyer or seller besides."""

    maker: int = 0
    taker: int = 0
    buyer: int = 0
    seller: int = 0

    def of(self, *, maker: bool, buying: bool) -> int:
        """What one side of a trade pays."""
        return (self.maker if maker else self.taker) + (self.buyer if buying else self.seller)


NO_RATES: Final = Rates()
STANDARD: Final = Rates(maker=100_000, taker=100_000)
"""A tenth of a percent."""


class Charge(NamedTuple):
    """What an order gets of what it receives, and what it pays."""

    net: int
    commission: int
    asset: str


def _unknown(asset: str) -> int:
    return 0


@dataclass(slots=True)
class Treasury:
    """Commissions the exchange has taken, by asset: with all balances they add up."""

    fees: dict[str, int] = field(default_factory=dict[str, int])
    converted: dict[str, int] = field(default_factory=dict[str, int])
    """What smart orders have paid in (or, negative, taken out) of quote assets that are interchangeable."""
    bnb_price: Callable[[str], int] = _unknown
    """What one BNB costs in an asset; 0 where that is not known."""

    def charge(self, account: Account, asset: str, received: int, *, maker: bool, buying: bool) -> Charge:
        """Takes the commission on an amount received; the rest is still to be given to the account."""
        standard, further = 0, 0
        for kind, rates in account.commissions.items():
            if rates is not NO_RATES:
                share = received * rates.of(maker=maker, buying=buying) // SCALE
                standard, further = (share, further) if kind == "standard" else (standard, further + share)
        commission = standard + further
        in_bnb = self._in_bnb(account, asset, standard, further) if account.pays_in_bnb else None
        if in_bnb is None:
            self._take(asset, commission)
            return Charge(received - commission, commission, asset)
        account.balance(DISCOUNT_ASSET).free -= in_bnb
        account.changed.add(DISCOUNT_ASSET)
        self._take(DISCOUNT_ASSET, in_bnb)
        return Charge(received, in_bnb, DISCOUNT_ASSET)

    def _in_bnb(self, account: Account, asset: str, standard: int, further: int) -> int | None:
        """What it is in BNB, where only the standard commission has a discount."""
        price = SCALE if asset == DISCOUNT_ASSET else self.bnb_price(asset)
        if not price:
            return None
        units = standard * SCALE // price * DISCOUNT // SCALE + further * SCALE // price
        return units if units <= account.balance(DISCOUNT_ASSET).free else None

    def convert(self, paid: str, received: str, units: int) -> None:
        """Takes units of one asset and gives as many of another."""
        if paid != received:
            self.converted[paid] = self.converted.get(paid, 0) + units
            self.converted[received] = self.converted.get(received, 0) - units

    def total(self, asset: str) -> int:
        """What it holds of an asset; below zero where it gave more than it took."""
        return self.fees.get(asset, 0) + self.converted.get(asset, 0)

    def _take(self, asset: str, units: int) -> None:
        self.fees[asset] = self.fees.get(asset, 0) + units

"""Positions: what they hold, what that has cost, and what a trade makes of them.

A position knows its cost (signed grains) and not its entry price, because only that adds up: every
trade gives buyer and seller opposite worths, so the sum of wallets minus the sum of costs never
changes. The entry price is derived when the position grows and kept for display until it grows again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .contract import GRAINS, Contract
from .order import BOTH


class Change(NamedTuple):
    """What one trade did to a position. Quantities and money in units."""

    closed: int
    opened: int
    realised: int
    dust: int
    """Grains that were lost in rounding the profit to units; the exchange keeps them."""
    released: int
    """Isolated margin that went back to the cross wallet with what was closed."""


@dataclass(slots=True)
class Position:
    """One account's position in a symbol: ``side`` is BOTH, or LONG or SHORT in hedge mode."""

    contract: Contract
    side: str = BOTH
    amount: int = 0
    """Above zero long, below short."""
    cost: int = 0
    """Worth of the amount when it was opened, in signed grains."""
    entry: int = 0
    """Average price of what was opened; 0 without a position."""
    isolated: bool = False
    isolated_wallet: int = 0
    """Of the wallet, what belongs to this position only."""
    realised: int = 0
    """Sum of all its profits and losses, before commissions."""
    charged: int = 0
    """Commissions since it was last flat."""
    updated: int = 0

    def worth(self, price: int) -> int:
        """Signed grains of the margin asset at a price."""
        return self.contract.worth(self.amount, price)

    def value(self, price: int) -> int:
        """Notional value in units, without sign."""
        return self.contract.value(self.amount, price)

    def unrealised(self, price: int) -> int:
        """Profit at a price, in units; rounded down."""
        return (self.worth(price) - self.cost) // GRAINS if self.amount and price else 0

    def break_even(self) -> int:
        """The price at which closing pays for the commissions so far; 0 without a position."""
        if not self.amount:
            return 0
        target = self.cost + self.charged * GRAINS
        if target == 0 or (target > 0) != (self.cost > 0):
            return 0
        return self.contract.price(self.amount, target)

    def closable(self, signed: int) -> int:
        """How much of a signed quantity would make it smaller, without sign."""
        return min(abs(signed), abs(self.amount)) if signed * self.amount < 0 else 0

    def trade(self, signed: int, price: int, leverage: int, now: int) -> Change:
        """A trade of a signed quantity: closes what is against it, opens the rest."""
        total = self.contract.worth(signed, price)
        closed = self.closable(signed)
        opened = abs(signed) - closed
        direction = 1 if signed > 0 else -1
        leaving = self.contract.worth(direction * closed, price) if opened else total
        realised, dust, released = self._close(closed, leaving) if closed else (0, 0, 0)
        if opened:
            self._open(direction * opened, total - leaving if closed else total, leverage)
        self.updated = now
        return Change(closed, opened, realised, dust, released)

    def _close(self, quantity: int, leaving: int) -> tuple[int, int, int]:
        held = abs(self.amount)
        share = self.isolated_wallet * quantity // held
        if quantity == held:
            profit = -leaving - self.cost
            realised = profit // GRAINS
            dust = profit - realised * GRAINS
            self.amount = self.cost = self.entry = self.charged = 0
        else:
            profit = -leaving - self.cost * quantity // held
            realised, dust = (profit + GRAINS // 2) // GRAINS, 0
            self.cost -= -leaving - realised * GRAINS
            self.amount -= quantity if self.amount > 0 else -quantity
        self.isolated_wallet -= share
        self.realised += realised
        return realised, dust, share

    def _open(self, signed: int, worth: int, leverage: int) -> None:
        self.amount += signed
        self.cost += worth
        self.entry = self.contract.price(self.amount, self.cost)
        if self.isolated:
            self.isolated_wallet += self.contract.margin(worth, leverage)

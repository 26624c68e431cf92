"""Futures contracts as data, and the arithmetic that tells linear from inverse ones.

Prices, quantities and money are integers in units of 1e-8 (`..amount`); what a position has cost is
kept in *grains*, 1e-16 of the margin asset, because that is where price times quantity is exact.

Both kinds share one definition. `worth()` is what a signed quantity is worth at a price, in the
margin asset: price times quantity for a linear contract; for an inverse one the same with the sign
turned and the price below the line, since who is long of it is short of the coin. Then, for both,
profit = worth now - worth when it was opened, and what one side gains the other loses to the grain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..amount import SCALE

GRAINS: Final = SCALE
"""Grains in one unit."""
PERPETUAL: Final = "PERPETUAL"


@dataclass(frozen=True, slots=True)
class Bracket:
    """A range of position values and what applies in it.

    ``floor`` and ``cap`` are in units of the margin asset, ``maintenance`` in units (0.004 is 400,000);
    ``discount`` is what Binance calls ``cum``: the part of value times ratio that lower brackets do not ask.
    """

    number: int
    leverage: int
    floor: int
    cap: int
    maintenance: int
    discount: int


def brackets(*rows: tuple[int, int, int]) -> tuple[Bracket, ...]:
    """Brackets from rows of most leverage, cap and maintenance ratio (units), lowest first."""
    made: list[Bracket] = []
    floor = discount = 0
    for number, (leverage, cap, ratio) in enumerate(rows, start=1):
        if made:
            discount += floor * (ratio - made[-1].maintenance) // SCALE
        made.append(Bracket(number, leverage, floor, cap, ratio, discount))
        floor = cap
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Contract:
    """One symbol. ``size``: units of the quote asset that one contract stands for (linear: unused)."""

    name: str
    pair: str
    base: str
    quote: str
    margin_asset: str
    tick: int
    step: int
    brackets: tuple[Bracket, ...]
    inverse: bool = False
    size: int = SCALE
    type: str = PERPETUAL
    delivery: int = 0
    """Epoch microseconds; 0 for a perpetual contract."""
    status: str = "TRADING"
    min_price: int = 0
    max_price: int = 10**7 * SCALE
    min_quantity: int = 0
    max_quantity: int = 10**9 * SCALE
    max_market_quantity: int = 10**8 * SCALE
    min_notional: int = 0
    """Units of the margin asset (linear) or of the quote asset (inverse)."""
    multiplier_up: int = SCALE * 105 // 100
    multiplier_down: int = SCALE * 95 // 100
    max_orders: int = 200
    max_conditional: int = 100
    trigger_protect: int = SCALE * 5 // 100
    """With priceProtect: how far mark and last price may be apart, as a share of the mark price."""
    liquidation_fee: int = SCALE // 100
    funding_hours: int = 8
    funding_cap: int = SCALE * 3 // 100
    funding_floor: int = -SCALE * 3 // 100
    interest: int = SCALE // 10_000
    """Interest part of the funding rate per interval: 0.01 %."""
    impact: int = 25_000 * SCALE
    """Value (quote asset) of the orders by which the premium index measures the book."""

    @property
    def perpetual(self) -> bool:
        """Whether it has funding and no delivery date."""
        return self.type == PERPETUAL

    def worth(self, quantity: int, price: int) -> int:
        """Grains of the margin asset for a signed quantity at a price; odd in the quantity."""
        if not self.inverse:
            return quantity * price
        grains = (self.size * abs(quantity) * SCALE + price // 2) // price
        return -grains if quantity > 0 else grains

    def value(self, quantity: int, price: int) -> int:
        """Units of the margin asset, without sign, rounded down: the notional value."""
        return abs(self.worth(quantity, price)) // GRAINS

    def price(self, quantity: int, worth: int) -> int:
        """The price at which a quantity has that worth (grains), to the nearest unit; 0 when it has none."""
        quantity, worth = abs(quantity), abs(worth)
        if not quantity or not worth:
            return 0
        if self.inverse:
            return (self.size * quantity * SCALE + worth // 2) // worth
        return (worth + quantity // 2) // quantity

    def profit(self, quantity: int, entry: int, leave: int) -> int:
        """Units that a signed quantity gains (or, negative, loses) between two prices."""
        return (self.worth(quantity, leave) - self.worth(quantity, entry)) // GRAINS

    def margin(self, worth: int, leverage: int) -> int:
        """Units of initial margin that so many grains of value need, rounded up."""
        return -(-abs(worth) // (leverage * GRAINS))

    def fee(self, quantity: int, price: int, rate: int) -> int:
        """Units of commission at a rate (units: 0.0005 is 50,000), rounded down."""
        return abs(self.worth(quantity, price)) * rate // (GRAINS * SCALE)

    def bracket(self, value: int) -> Bracket:
        """The bracket a position of that value (units) lies in; above all, the last one."""
        return next((row for row in self.brackets if value < row.cap), self.brackets[-1])

    def maintenance(self, value: int) -> int:
        """Units of maintenance margin for a position of that value."""
        row = self.bracket(value)
        return value * row.maintenance // SCALE - row.discount

    def most(self, leverage: int) -> int:
        """The highest value (units) that may be held with a leverage; 0 when it is allowed nowhere."""
        return max((row.cap for row in self.brackets if row.leverage >= leverage), default=0)

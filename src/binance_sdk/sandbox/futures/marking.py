"""Index price, mark price, premium index and funding rate of one contract.

Facts in: the index price and the book, whenever they are looked at. Values out: the mark price now and
the funding rate as it would be charged. Binance's definitions, with whatever it leaves open chosen here:

- price 1 = index * (1 + funding rate * time until funding / interval)
- price 2 = index + mean of (middle of the book - index), 30 values taken every 5 seconds
- mark    = the median of price 1, price 2 and the last price (delivery contracts: price 2)
- premium = (max(0, impact bid - index) - max(0, index - impact ask)) / index
- settlement price of a delivery contract = mean of the index over its last half hour
- rate    = mean premium since the last funding, later ones weighing more
            + clamp(interest - mean premium, +-0.05 %), within the contract's cap and floor

https://www.binance.com/en/support/faq/360033525071 and 360033525031;
settlement: https://www.binance.com/en/support/faq/a3401595e1734084959c61491bc0dbe3
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from ..amount import SCALE
from ..book import Book
from ..order import BUY, SELL
from .contract import Contract

if TYPE_CHECKING:
    from .order import Order

HOUR: Final = 3_600_000_000
SECOND: Final = 1_000_000
SAMPLE: Final = 5 * SECOND
WINDOW: Final = 30 * SAMPLE
HISTORY: Final = 10_000
SETTLING: Final = HOUR // 2
"""How long before delivery index prices begin to count in the settlement price (an hour until 2024-11-11)."""
CLAMP: Final = SCALE // 2000
"""0.05 %: how far interest may pull the rate away from the premium."""


class Basis(NamedTuple):
    """How far the middle of the book was from the index."""

    time: int
    difference: int


class Funding(NamedTuple):
    """One funding: rate in units, and the mark price at which positions paid."""

    time: int
    rate: int
    mark: int


def next_funding(contract: Contract, now: int) -> int:
    """When positions pay next: whole intervals since midnight UTC, in microseconds."""
    interval = contract.funding_hours * HOUR
    return (now // interval + 1) * interval


class Mean:
    """The mean of what was added, rounded down; 0 of nothing."""

    def __init__(self) -> None:
        self._sum = self._count = 0

    def add(self, units: int) -> None:
        """One more."""
        self._sum += units
        self._count += 1

    @property
    def value(self) -> int:
        """The mean so far."""
        return self._sum // self._count if self._count else 0


class Marker:
    """What is known of one contract's prices. `look()` at least once a second while time passes."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self.index = 0
        """The index price; 0 until the first `look()`."""
        self.mark = 0
        self.last_rate = 0
        """The rate at which positions paid last, in units."""
        self.next_funding = 0
        self.history: deque[Funding] = deque(maxlen=HISTORY)
        """When which rate was charged, oldest first."""
        self._basis: deque[Basis] = deque()
        self._sum = 0
        self._premium_at = 0
        self._premiums = 0
        self._weights = 0
        self._count = 0
        self._settling = Mean()

    def look(self, now: int, index: int, book: Book[Order], last_price: int) -> int:
        """Takes an index price and the book as they are now; the mark price that follows, in units."""
        self.index = index
        if not self.next_funding:
            self.next_funding = next_funding(self._contract, now)
        bid, _, ask, _ = book.best()
        if bid and ask:
            self._note_basis(now, (bid + ask) // 2 - index)
        if now >= self._premium_at:
            self._note_premium(now, book)
        if 0 <= self._contract.delivery - now <= SETTLING:
            self._settling.add(index)
        self.mark = max(self._mark(now, last_price), 1)
        return self.mark

    def settlement(self) -> int:
        """The price of delivery as it would be now: the mean index of the last half hour before it."""
        return self._settling.value or self.index

    def _note_basis(self, now: int, difference: int) -> None:
        basis = self._basis
        if basis and now - basis[-1].time < SAMPLE:
            return
        basis.append(Basis(now, difference))
        self._sum += difference
        while basis[0].time <= now - WINDOW:
            self._sum -= basis.popleft().difference

    def _mark(self, now: int, last_price: int) -> int:
        second = self.index + (self._sum // len(self._basis) if self._basis else 0)
        if not self._contract.perpetual:
            return second
        interval = self._contract.funding_hours * HOUR
        left = max(self.next_funding - now, 0)
        first = self.index + self.index * self.last_rate * left // (interval * SCALE)
        return sorted((first, second, last_price or second))[1]

    # -- funding

    def premium(self, book: Book[Order]) -> int:
        """The premium index now, in units of 1 (0.0001 is 10,000); 0 where a side is too thin."""
        bid, ask = self._impact(book, SELL), self._impact(book, BUY)
        if not bid or not ask or not self.index:
            return 0
        return (max(bid - self.index, 0) - max(self.index - ask, 0)) * SCALE // self.index

    def _impact(self, book: Book[Order], side: str) -> int:
        """The mean price for an order of the impact value; 0 when the book does not hold it."""
        contract, left, base = self._contract, self._contract.impact, 0
        for level in book.opposite(side):
            worth = level.shown * (contract.size if contract.inverse else level.price) // SCALE
            taken = min(left, worth)
            base += taken * SCALE // level.price
            left -= taken
            if not left:
                return contract.impact * SCALE // base
        return 0

    def _note_premium(self, now: int, book: Book[Order]) -> None:
        self._premium_at = now + SAMPLE
        self._count += 1
        self._premiums += self.premium(book) * self._count
        self._weights += self._count

    def rate(self) -> int:
        """The funding rate that would be charged now, in units (0.0001 is 10,000)."""
        contract = self._contract
        if not contract.perpetual:
            return 0
        mean = self._premiums // self._weights if self._weights else 0
        rate = mean + max(-CLAMP, min(contract.interest - mean, CLAMP))
        return max(contract.funding_floor, min(rate, contract.funding_cap))

    def fund(self, now: int) -> int:
        """The interval is over: the rate to charge. The next one begins."""
        self.last_rate = self.rate()
        self.history.append(Funding(now, self.last_rate, self.mark))
        self._premiums = self._weights = self._count = 0
        self.next_funding = next_funding(self._contract, now)
        return self.last_rate

"""What the futures market has been like: bars of mark price, index price and premium; past fundings.

A reckoned price becomes bars in the same way as trades do: each look at it counts as one.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, NamedTuple

from ..tape import Tape
from .order import Trade

if TYPE_CHECKING:
    from .exchange import FuturesExchange

FUNDINGS: Final = 1000


class Funding(NamedTuple):
    """One funding of a contract. ``rate`` in units, ``time`` in microseconds."""

    symbol: str
    rate: int
    mark: int
    time: int


class Delivery(NamedTuple):
    """One delivery: the settlement price, and when it was due (microseconds)."""

    symbol: str
    price: int
    time: int


class Histories:
    """Prices by kind and symbol (index prices: by pair), fundings and deliveries."""

    def __init__(self, exchange: FuturesExchange) -> None:
        self._exchange = exchange
        self.mark: dict[str, Tape] = {}
        self.index: dict[str, Tape] = {}
        self.premium: dict[str, Tape] = {}
        self.fundings: deque[Funding] = deque(maxlen=FUNDINGS)
        self.deliveries: list[Delivery] = []
        self._next: dict[str, int] = {}
        self._looked: dict[str, int] = {}

    def note_prices(self, symbol: str, mark: int, now: int) -> None:
        """A look at the prices of a symbol."""
        venue = self._exchange.venue
        marker, desk = venue.markers[symbol], venue.desks[symbol]
        _add(self.mark, symbol, mark, now)
        _add(self.premium, symbol, marker.premium(desk.book), now)
        pair = desk.contract.pair
        if self._looked.get(pair) != now:
            self._looked[pair] = now
            _add(self.index, pair, marker.index, now)
        self._next.setdefault(symbol, marker.next_funding)

    def note_funding(self, now: int) -> None:
        """Remembers the fundings since the last call."""
        venue = self._exchange.venue
        for symbol, marker in venue.markers.items():
            time = self._next.get(symbol, 0)
            if time and marker.next_funding != time:
                self._next[symbol] = marker.next_funding
                if venue.desks[symbol].contract.perpetual:
                    mark = venue.ledger.marks.get(symbol, 0)
                    self.fundings.append(Funding(symbol, marker.last_rate, mark, time))


def _add(tapes: dict[str, Tape], name: str, price: int, now: int) -> None:
    tape = tapes.get(name)
    if tape is None:
        tape = tapes[name] = Tape()
    number = tape.trades[-1].id + 1 if tape.trades else 1
    tape.add([Trade(number, price, 0, 0, now, False, number)])

"""Reading an order book, in the type of number one likes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Generic, NamedTuple

from binance_sdk.core.depth import Depth
from binance_sdk.core.ladder import Entry
from binance_sdk.core.orderbook import LIVE, Book, State
from binance_sdk.errors import OrderBookStaleException

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    N = TypeVar("N", default=Decimal)
else:
    from typing import TypeVar

    N = TypeVar("N")


class Level(NamedTuple, Generic[N]):
    """One price and what is offered at it."""

    price: N
    quantity: N


class TrustedDepth(NamedTuple, Generic[N]):
    """How far the book is known: every level from the best down to ``bid`` and up to ``ask``.

    None: the whole side is known.
    """

    bid: N | None
    ask: N | None


Convert = Callable[[str], N]
NO_ENTRY: Final[Entry] = ("", "")


class BookView(Generic[N]):
    """What can be read from an order book; reading levels while it is not LIVE raises.

    ``convert`` makes a number of a text: ``Decimal``, ``str`` (the exact text of the wire) or ``float``.
    Read it from where it is updated (the event loop's thread): a diff is not applied in one instant.
    """

    def __init__(self, symbol: str, book: Book, convert: Convert[N]) -> None:
        self._symbol = symbol
        self._book = book
        self._convert = convert
        self._best: list[tuple[Entry, Level[N] | None]] = [(NO_ENTRY, None), (NO_ENTRY, None)]

    @property
    def symbol(self) -> str:
        """Symbol of the book."""
        return self._symbol

    @property
    def state(self) -> State:
        """LIVE, SYNCING (no snapshot yet, or a diff is missing) or STALE (the connection was lost)."""
        return self._book.state

    @property
    def ready(self) -> bool:
        """Is the book LIVE?"""
        return self._book.state is State.LIVE

    @property
    def last_update_id(self) -> int:
        """Id of the last update in the book; 0 before the first snapshot."""
        return self._book.depth.last_id if self._book.depth is not None else 0

    @property
    def best_bid(self) -> Level[N] | None:
        """The highest bid; None when there are none."""
        return self._level(0, self._live().bids.best())

    @property
    def best_ask(self) -> Level[N] | None:
        """The lowest ask; None when there are none."""
        return self._level(1, self._live().asks.best())

    def top(self, count: int) -> tuple[list[Level[N]], list[Level[N]]]:
        """The best ``count`` bids and asks, both best first. Cheap up to some dozens of levels."""
        depth = self._live()
        return self._levels(depth.bids.top(count)), self._levels(depth.asks.top(count))

    @property
    def bids(self) -> list[list[N]]:
        """All bids as ``[price, quantity]``, prices ascending: the best is the last.

        Builds a list of the whole side each time: `best_bid` and `top` are much cheaper.
        """
        return self._pairs(self._live().bids.worst_first())

    @property
    def asks(self) -> list[list[N]]:
        """All asks as ``[price, quantity]``, prices ascending: the best is the first.

        Builds a list of the whole side each time: `best_ask` and `top` are much cheaper.
        """
        return self._pairs(self._live().asks.worst_first()[::-1])

    @property
    def trusted_depth(self) -> TrustedDepth[N]:
        """How far all levels are known; beyond, only those that changed since the snapshot are."""
        depth = self._live()
        return TrustedDepth(self._edge(depth.bids_known.edge), self._edge(depth.asks_known.edge))

    def is_known(self, price: str | int | Decimal) -> bool:
        """Is it certain what is offered at this price?"""
        return self._live().knows(format(Decimal(price), "f"))

    def _live(self) -> Depth:
        depth = self._book.depth
        if self._book.state is not LIVE or depth is None:
            raise OrderBookStaleException(self._symbol, self._book.state.value)
        return depth

    def _level(self, side: int, entry: Entry | None) -> Level[N] | None:
        """Converted once for as long as it stays the best."""
        if entry is None:
            return None
        seen, level = self._best[side]
        if entry is not seen:
            level = self._levels([entry])[0]
            self._best[side] = (entry, level)
        return level

    def _levels(self, entries: list[Entry]) -> list[Level[N]]:
        convert = self._convert
        try:
            return [Level(convert(price), convert(quantity)) for price, quantity in entries]
        except (ValueError, ArithmeticError) as error:  # a quantity that is no number
            self._book.distrust()
            raise OrderBookStaleException(self._symbol, self._book.state.value) from error

    def _pairs(self, entries: list[Entry]) -> list[list[N]]:
        return [[price, quantity] for price, quantity in self._levels(entries)]

    def _edge(self, price: str | None) -> N | None:
        return None if price is None else self._convert(price)

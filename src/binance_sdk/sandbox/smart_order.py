"""Smart order routing: a taker may take from every book of its base asset against interchangeable quotes.

It pays and receives the quote asset of its own symbol. Whatever it takes, from its own book too, comes
to it as an allocation; to the maker, and to the market, it is a trade of the maker's book. The exchange
changes one quote asset into the other, one to one. What cannot be filled rests in the symbol's own book
as any order, or expires.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from typing import TYPE_CHECKING, Final

from .book import Level
from .order import Order

if TYPE_CHECKING:
    from .desk import Desk
    from .symbol import Symbol

INTERCHANGEABLE: Final = ("USDT", "USDC", "FDUSD", "USDP", "TUSD")
"""Quote assets of which one is worth as much as another."""
EXCHANGE: Final = "EXCHANGE"
FLOOR: Final = "SOR"


def group(symbols: Iterable[Symbol]) -> dict[str, list[str]]:
    """Base assets with the symbols that smart orders for one of them may take from."""
    found: dict[str, list[str]] = {}
    for symbol in symbols:
        if symbol.quote in INTERCHANGEABLE:
            found.setdefault(symbol.base, []).append(symbol.name)
    return {base: names for base, names in found.items() if len(names) > 1}


def venues(desk: Desk) -> Sequence[Desk]:
    """Desks that trade, of those an order of this one may take from; its own comes first."""
    others = [other for other in desk.venues if other is not desk and other.trading]
    return [desk, *others]


def best(desk: Desk, side: str) -> Desk:
    """The desk with the best price for an order of that side; of equals, its own."""
    found, leading = desk, desk.book.opposite(side).best()
    for other in venues(desk)[1:]:
        level = other.book.opposite(side).best()
        if level is None:
            continue
        sign = other.book.opposite(side).sign
        if leading is None or level.price * sign > leading.price * sign:
            found, leading = other, level
    return found


def levels(desk: Desk, side: str) -> Iterator[Level[Order]]:
    """The levels of all these books, best first."""
    books = [venue.book.opposite(side) for venue in venues(desk)]
    return merge(*books, key=lambda level: -level.price * books[0].sign)


def opposite(desk: Desk, order: Order) -> Iterable[Level[Order]]:
    """What an order may take from, best first."""
    return levels(desk, order.side) if order.sor else desk.book.opposite(order.side)

"""All products of the registry but Spot and the futures: as they are here, they keep no state.

Requests are counted and checked as everywhere; answers have the shape of the result and the same values each
time. Streams are `invented_feed`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final, Protocol, cast

from ..descriptors import Product
from . import anything, catalog, quote
from .call import Call
from .front import Front
from .invented_feed import InventedFeed
from .limits import Limit, Limits, default_limits

LEVELS: Final = 100
"""Levels of a side where a request does not say how many."""


class Further(Front):
    """One of them."""

    def __init__(self, product: Product, spot: Front, limits: Limits) -> None:
        super().__init__(
            product, seed=spot.seed, clock=spot.clock, limits=limits, keys=spot.keys, journal=spot.journal
        )
        self._spot = spot
        self.feed = self.hub.feed = InventedFeed(self)
        """What makes its streams."""

    def carries(self, stream: str, host: str) -> bool:
        """What there is on another class of host only is never sent on this one."""
        return self.feed.host(stream) in (None, host)

    def perform(self, call: Call) -> object:
        """An answer that fits; where no symbol is named Spot's first."""
        if call.operation.name == catalog.TIME:
            return {"serverTime": call.now // call.unit}
        known = {"symbol": next(iter(self._spot.tapes), "")}
        found = anything.answer(self.product.name, self.seed, call, known)
        if call.operation.name == "get_orderbook" and self.product.book_rule:
            return self._with_book(call, found)
        return found

    def _with_book(self, call: Call, answer: object) -> object:
        """The answer with the levels of a book that moves, maybe from a cache."""
        limit = call.get_int("limit", LEVELS)
        book = self.feed.book(call.get_text("symbol").upper()).snapshot(call.now)
        levels: dict[str, object] = {
            "lastUpdateId": book.update_id,
            "bids": quote.levels(book.bids[:limit]),
            "asks": quote.levels(book.asks[:limit]),
        }
        outer = cast("dict[str, object]", answer)
        inner = cast("dict[str, object] | None", outer.get("data"))
        return outer | (levels if inner is None else {"data": inner | levels})

    def step(self) -> None:
        """Does what has become due: streams are sent."""
        self.hub.tick()


class Kind(Protocol):
    """Makes a product."""

    def __call__(self, product: Product, *, limits: Limits) -> Further: ...


class FurtherProducts:
    """All of them, each made when somebody first asks for it, with clock, keys and journal of ``spot``.

    ``kinds`` make those that do keep some state.
    """

    def __init__(self, spot: Front, kinds: Mapping[str, Kind]) -> None:
        self._spot = spot
        self._kinds = kinds
        self._made: dict[str, Further] = {}
        self._by_endpoint: Final = self._limits([])
        """Shared by the products whose limits count each endpoint for itself."""

    def __getitem__(self, name: str) -> Further:
        if name not in self._made:
            self._made[name] = self._open(catalog.find_product(name))
        return self._made[name]

    def find(self, verb: str, path: str) -> Further | None:
        """The one that a REST request is for; None for a path that no product has."""
        name = catalog.owner(verb, path)
        return None if name is None else self[name]

    def step(self) -> None:
        """Does what has become due."""
        for product in tuple(self._made.values()):
            product.step()

    def __iter__(self) -> Iterator[Further]:
        """Those that were asked for."""
        return iter(self._made.values())

    def _open(self, product: Product) -> Further:
        counted = default_limits(pool for pool in product.pools if not pool.per_endpoint)
        limits = self._limits(counted) if counted else self._by_endpoint
        return self._kinds.get(product.name, partial(Further, spot=self._spot))(product, limits=limits)

    def _limits(self, counted: list[Limit]) -> Limits:
        return Limits(counted, enforced=self._spot.limits.enforced, forgiving=False)

"""The products that keep no state here: all of the registry but Spot and the futures.

Requests are counted and checked as everywhere; answers have the shape of the result and the same values each
time. They have no streams.
"""

from __future__ import annotations

from typing import Final

from ..descriptors import Product
from . import anything, catalog
from .call import Call
from .front import Front
from .journal import OrderName
from .limits import Limit, Limits, default_limits
from .listen_token import LONGEST


class Further(Front):
    """One of them."""

    def __init__(self, product: Product, spot: Front, limits: Limits) -> None:
        super().__init__(
            product, seed=spot.seed, clock=spot.clock, limits=limits, keys=spot.keys, journal=spot.journal
        )
        self._spot = spot

    def perform(self, call: Call) -> object:
        """An answer that fits; where no symbol is named Spot's first. Listen tokens are good for Spot."""
        if call.operation.name == catalog.TIME:
            return {"serverTime": call.now // call.unit}
        if call.operation.name == "create_listen_token":
            seconds = call.get_int("validity", LONGEST * 1000) / 1000
            made = self._spot.listen_tokens.create(call.owner, call.now, seconds)
            return {"token": made.token, "expirationTime": made.expires // 1000}
        known = {"symbol": next(iter(self._spot.tapes), "")}
        return anything.answer(self.product.name, self.seed, call, known)

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """None: there are no orders."""
        return ()


class FurtherProducts:
    """All of them, each made when somebody first asks for it, with clock, keys and journal of ``spot``."""

    def __init__(self, spot: Front) -> None:
        self._spot = spot
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

    def _open(self, product: Product) -> Further:
        counted = default_limits(pool for pool in product.pools if not pool.per_endpoint)
        return Further(product, self._spot, self._limits(counted) if counted else self._by_endpoint)

    def _limits(self, counted: list[Limit]) -> Limits:
        return Limits(counted, enforced=self._spot.limits.enforced, forgiving=False)

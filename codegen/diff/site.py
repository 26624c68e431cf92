"""Where a comparison stands in both specs at once, and how it says what it found there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from codegen import model
from codegen.diff.change import Action, Change, Direction, Value
from codegen.diff.rename import Renames
from codegen.load import ProductSpec, Spec
from codegen.position import Keys, Position
from codegen.scalar import Route

PRODUCTS_FILE: Final = "spec/products.yaml"
ERRORS_FILE: Final = "spec/errors.yaml"


def limit_name(limit: model.Limit) -> str:
    """A limit has no name of its own: its type and interval."""
    return f"{limit.type} per {limit.interval}"


@dataclass(frozen=True)
class Side:
    """One of the two: its whole spec, and the product at hand."""

    spec: Spec
    product: ProductSpec

    def place(self, section: str, name: str, keys: Keys) -> Position:
        """Where a part of a stanza stands, in whichever file that is."""
        if section == "errors":
            return self._error_place(name, keys)
        if section == "product":
            return self._product_place(keys)
        if section == "limits":
            return self.product.place(section, self._limit_number(name), *keys)
        return self.product.place(section, name, *keys)

    def _limit_number(self, name: str) -> str:
        numbers = (str(n) for n, limit in enumerate(self.product.limits) if limit_name(limit) == name)
        return next(numbers, "")

    def _error_place(self, code: str, keys: Keys) -> Position:
        own = (self.product.name, self.product.product.family or "", "common")
        section = next((s for s in own if int(code) in self.spec.errors.get(s, {})), "common")
        return self.spec.place(ERRORS_FILE, "errors", section, code, *keys)

    def _product_place(self, keys: Keys) -> Position:
        """In the product where it says so itself, else in its family."""
        document = self.spec.files.get(PRODUCTS_FILE)
        own: Keys = ("products", self.product.name)
        family: Keys = ("families", self.product.product.family or "")
        for end in range(len(keys), 0, -1):
            for root in (own, family):
                if document and (*root, *keys[:end]) in document.places:
                    return document.places[(*root, *keys[:end])]
        return self.spec.place(PRODUCTS_FILE, *own)


@dataclass(frozen=True)
class Pair:
    """A product as it was and as it is, and what is called differently now."""

    old: Side
    new: Side
    renames: Renames
    today: date

    @property
    def family(self) -> str:
        return self.new.product.product.family or "common"


@dataclass(frozen=True)
class Site:
    """A place in both specs; ``path`` is how people call it, the keys where it stands."""

    pair: Pair
    section: str
    old_name: str
    new_name: str
    path: tuple[str, ...] = ()
    old_keys: Keys = ()
    new_keys: Keys = ()
    direction: Direction = "none"
    routes: tuple[Route, ...] = ()
    traits: frozenset[str] = field(default_factory=frozenset[str])
    """What holds for everything below."""

    def down(self, name: str, old: Keys | None = None, new: Keys | None = None) -> Site:
        """One step further in; ``old`` and ``new`` where the keys are not ``name`` on both sides."""
        return replace(
            self,
            path=(*self.path, name),
            old_keys=(*self.old_keys, *((name,) if old is None else old)),
            new_keys=(*self.new_keys, *((name,) if new is None else new)),
        )

    def inside(self, *keys: str | int) -> Site:
        """Further in, where people see no step."""
        return replace(self, old_keys=(*self.old_keys, *keys), new_keys=(*self.new_keys, *keys))

    def along(self, *routes: Route) -> Site:
        """The same place, for these routes only."""
        return replace(self, routes=routes)

    def towards(self, direction: Direction) -> Site:
        """The same place, with what travels in this direction."""
        return replace(self, direction=direction)

    def change(
        self,
        kind: str,
        action: Action,
        old: Value = None,
        new: Value = None,
        traits: Iterable[str] = (),
        note: str = "",
    ) -> Change:
        """What was found here."""
        whole = not self.path
        return Change(
            kind=kind,
            action=action,
            products=(self.pair.new.product.name,),
            family=self.pair.family,
            section=self.section,
            name=self.old_name if action == "removed" and whole else self.new_name,
            path=self.path,
            old=old,
            new=new,
            old_place=None if action == "added" and whole else self.old_place,
            new_place=None if action == "removed" and whole else self.new_place,
            direction=self.direction,
            routes=self.routes,
            traits=self.traits | frozenset(traits),
            note=note,
        )

    @property
    def old_place(self) -> Position:
        """Where it stands in the old spec, or what is nearest around it."""
        return self.pair.old.place(self.section, self.old_name, self.old_keys)

    @property
    def new_place(self) -> Position:
        """Where it stands in the new spec, or what is nearest around it."""
        return self.pair.new.place(self.section, self.new_name, self.new_keys)

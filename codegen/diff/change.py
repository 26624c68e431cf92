"""One difference between two specs, before anybody judges it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from codegen.position import Position
from codegen.scalar import Route

Action = Literal["added", "removed", "changed", "renamed", "moved"]
Direction = Literal["none", "request", "response", "event"]
Value: TypeAlias = "bool | int | str | list[Value] | dict[str, Value] | None"
"""What stood there, as JSON can say it."""


@dataclass(frozen=True)
class Change:
    """One difference: where, what it was, what it is."""

    kind: str
    """What differs: ``operation``, ``param``, ``param.max``, ``field``, ... (model and field, mostly)."""
    action: Action
    products: tuple[str, ...]
    """Usually one; several where they share what differs (a family's host, a common error code)."""
    family: str
    """What shares it, where several products do."""
    section: str
    name: str
    """The stanza: as the new spec calls it, or as the old one did where it is gone."""
    path: tuple[str, ...]
    """Where inside the stanza."""
    old: Value
    new: Value
    old_place: Position | None
    """None where the old spec has nothing like it."""
    new_place: Position | None
    direction: Direction = "none"
    routes: tuple[Route, ...] = ()
    """The routes it concerns; empty where it is not about routes."""
    traits: frozenset[str] = frozenset()
    """What the comparison found out about it: ``narrower``, ``dearer``, ``required``, ..."""
    note: str = ""
    """An example, or what else helps to understand it."""

    @property
    def product(self) -> str:
        """The product, or what the products have in common."""
        return self.products[0] if len(self.products) == 1 else self.family

    @property
    def stanza(self) -> str:
        """``spot operations.create_order``."""
        return f"{self.product} {self.section}.{self.name}"

    @property
    def element(self) -> str:
        """The innermost name: of the parameter or field, else of the stanza."""
        return self.path[-1] if self.path else self.name

"""The real spec, one stanza of it edited at a time: quickly, and only to what is valid."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

from pydantic import TypeAdapter, ValidationError

from codegen import model, scalar
from codegen.diff.change import Change
from codegen.diff.compare import compare
from codegen.diff.finding import Finding, judge
from codegen.link import findings
from codegen.load import ProductSpec, Spec, load

REPOSITORY: Final = Path(__file__).parents[3]
TODAY: Final = date(2026, 11, 20)
KINDS: Final[Mapping[str, TypeAdapter[Any]]] = {
    "operations": TypeAdapter(model.Operation),
    "types": TypeAdapter(scalar.Definition),
    "enums": TypeAdapter(model.Enum),
    "streams": TypeAdapter(model.Stream),
    "events": TypeAdapter(model.Event),
    "user_events": TypeAdapter(model.UserEvent),
    "controls": TypeAdapter(model.Control),
}
Raw = Any
Edit = Callable[[Raw], Raw]


@cache
def spec() -> Spec:
    return load(REPOSITORY)


@dataclass(frozen=True)
class Target:
    """A stanza of the spec."""

    product: str
    section: str
    name: str

    @property
    def raw(self) -> Raw:
        """Its YAML, free to be changed."""
        document = product_of(self.product).documents[self.section, self.name]
        value: Any = document.value
        return copy.deepcopy(value[self.section][self.name])


def product_of(name: str) -> ProductSpec:
    return spec().products[name]


def targets() -> Iterator[Target]:
    for name, product in spec().products.items():
        for section in KINDS:
            yield from (Target(name, section, stanza) for stanza in getattr(product, section))


@dataclass(frozen=True)
class Edited:
    """A product before and after an edit."""

    old: ProductSpec
    new: ProductSpec

    @property
    def changes(self) -> list[Change]:
        return compare(_alone(self.old), _alone(self.new), TODAY)

    @property
    def findings(self) -> list[Finding]:
        return judge(self.changes)


def edit(target: Target, raw: Raw, name: str = "") -> Edited | None:
    """The product with this in place of the stanza (called ``name``); None where that is no valid spec."""
    old = product_of(target.product)
    try:
        stanza = KINDS[target.section].validate_python(raw)
    except ValidationError:
        return None
    return _with(old, target, {name or target.name: stanza})


def removed(target: Target) -> Edited | None:
    return _with(product_of(target.product), target, {})


def added(target: Target, name: str, raw: Raw) -> Edited | None:
    stanza = KINDS[target.section].validate_python(raw)
    known = getattr(product_of(target.product), target.section)[target.name]
    return _with(product_of(target.product), target, {target.name: known, name: stanza})


def _with(old: ProductSpec, target: Target, stanzas: Mapping[str, Any]) -> Edited | None:
    section: dict[str, Any] = {}
    for name, stanza in getattr(old, target.section).items():
        section |= stanzas if name == target.name else {name: stanza}
    sections: dict[str, Any] = {target.section: section}
    new = replace(old, **sections)
    new.documents = old.documents | {
        (target.section, name): old.documents[target.section, target.name] for name in stanzas
    }
    new.groups = old.groups | dict.fromkeys(stanzas, old.groups.get(target.name, ""))
    return None if any(findings(new)) else Edited(old, new)


def _alone(product: ProductSpec) -> Spec:
    whole = spec()
    return Spec({product.name: product}, whole.errors, whole.files)


# random edits of anything

WORDS: Final = (
    "string", "int", "decimal", "bool", "enum", "number", "ms", "decimal_text", "TRADE", "USER_DATA", "NONE",
    "json", "csv", "query", "header", "record", "renaming", "1m", "90d", "string or null",
    "2026-01-01", "2027-01-01",
)  # fmt: skip


def shaken(raw: Raw, chance: random.Random) -> Raw:
    """The same with one thing in it different, wherever."""
    nodes = list(_nodes(raw))
    holder, key = chance.choice(nodes)
    value = holder[key]
    if isinstance(holder, dict) and chance.random() < 0.3:
        if chance.random() < 0.6:
            del holder[key]
        else:
            holder[f"{key}2"] = copy.deepcopy(value)
    elif isinstance(holder, list) and chance.random() < 0.4:
        del holder[key]
    else:
        holder[key] = _another(value, chance)
    return raw


def _nodes(raw: Raw) -> Iterator[tuple[Any, Any]]:
    found: list[Any] = []
    if isinstance(raw, dict):
        found = [*cast("dict[str, Any]", raw)]
    elif isinstance(raw, list):
        found = [*range(len(cast("list[object]", raw)))]
    for key in found:
        yield raw, key
        yield from _nodes(raw[key])


def _another(value: Raw, chance: random.Random) -> Raw:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + chance.choice((1, -1, 10, -value - 1))
    if isinstance(value, str):
        return chance.choice((*WORDS, f"{value}x", f"{value}/x"))
    return value

"""What is the same thing under another name.

A name that is gone and a name that is new belong together when what they stand for is the same (the route of
an operation, the template of a stream, the values of an enum), or nearly so (most fields of a type). What is
unclear stays a removal and an addition.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from codegen import model
from codegen import shape as shapes
from codegen.definition import Definition, whole
from codegen.load import ProductSpec

T = TypeVar("T")
Names = dict[str, str]
"""Old name -> new name."""
PLACE: Final = re.compile(r"(<|\{)\w+(>|\})")
ALIKE: Final = 0.8
"""Part of all fields that two types must share."""
SPELLED_ALIKE: Final = 0.6
"""What difflib must say of two names of the same parameter."""
FEWEST_FIELDS: Final = 3


@dataclass(frozen=True)
class Renames:
    """Old name -> new name, by section."""

    operations: Names = field(default_factory=Names)
    types: Names = field(default_factory=Names)
    enums: Names = field(default_factory=Names)
    events: Names = field(default_factory=Names)
    streams: Names = field(default_factory=Names)

    def same(self, section: str, old: str, new: str) -> bool:
        """Whether both names mean the same stanza."""
        known: Names = getattr(self, section)
        return known.get(old, old) == new


def find(old: ProductSpec, new: ProductSpec) -> Renames:
    """What a product calls differently now."""
    return Renames(
        operations=operations(old.operations, new.operations),
        types=_alike(old.types, new.types, lambda types, name: keys_of_type(name, types)),
        enums=by_key(old.enums, new.enums, lambda enum: frozenset(enum.values)),
        events=_alike(old.events, new.events, lambda events, name: keys_of_event(events[name])),
        streams=by_key(old.streams, new.streams, lambda stream: placeless(stream.template)),
    )


def operations(old: Mapping[str, model.Operation], new: Mapping[str, model.Operation]) -> Names:
    """By REST route, else by the method of the WebSocket API."""
    found = by_key(old, new, lambda operation: placeless(operation.rest or ""))
    rest = {name: stanza for name, stanza in old.items() if name not in found}
    left = {name: stanza for name, stanza in new.items() if name not in found.values()}
    return found | by_key(rest, left, lambda operation: operation.ws_api or "")


def moves(
    old: Mapping[str, ProductSpec], new: Mapping[str, ProductSpec]
) -> dict[tuple[str, str], tuple[str, str]]:
    """Operations that went to another product: (product, name) before and after."""
    gone = _unpaired(old, new)
    come = _unpaired(new, old)
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for place, stanza in gone.items():
        same = [other for other, found_stanza in come.items() if _same_route(stanza, found_stanza)]
        if len(same) == 1 and same[0][0] != place[0]:
            found[place] = same[0]
    return found


def params(old: Mapping[str, model.Param], new: Mapping[str, model.Param]) -> Names:
    """Parameters of the same kind whose names differ in case or little else."""
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    return _closest(gone, come, lambda one, other: _same_param(old[one], new[other]))


def fields(old: Mapping[str, object], new: Mapping[str, object]) -> Names:
    """Fields of the same shape whose names differ in case or little else."""
    gone = [name for name in old if name not in new]
    come = [name for name in new if name not in old]
    return _closest(gone, come, lambda one, other: old[one] == new[other])


def by_key(old: Mapping[str, T], new: Mapping[str, T], key: Callable[[T], Hashable]) -> Names:
    """Names that are gone and new and stand for the same ``key``, where that is unmistakable."""
    gone = _single({name: key(stanza) for name, stanza in old.items() if name not in new})
    come = _single({name: key(stanza) for name, stanza in new.items() if name not in old})
    return {name: come[value] for value, name in gone.items() if value in come}


def placeless(template: str) -> str:
    """A path or template without the names of its parameters."""
    return PLACE.sub(r"\1\2", template)


def keys_of_type(name: str, types: Mapping[str, Definition]) -> frozenset[str]:
    """Keys and shapes of a struct; another shape as it is."""
    shape = whole(name, types)
    if isinstance(shape, shapes.Struct):
        return frozenset(f"{key} {value!r}" for key, value in shape.fields)
    return frozenset({repr(shape)})


def keys_of_event(event: model.Event) -> frozenset[str]:
    return frozenset(f"{key} {entry.type!r}" for key, entry in event.fields.items())


def _alike(
    old: Mapping[str, T], new: Mapping[str, T], keys: Callable[[Mapping[str, T], str], frozenset[str]]
) -> Names:
    gone = {name: keys(old, name) for name in old if name not in new}
    come = {name: keys(new, name) for name in new if name not in old}
    found: Names = {}
    for name, own in gone.items():
        scores = {other: _share(own, theirs) for other, theirs in come.items() if other not in found.values()}
        best = max(
            scores,
            key=lambda other: (scores[other], difflib.SequenceMatcher(None, name, other).ratio()),
            default=None,
        )
        if best and (scores[best] == 1 or (scores[best] >= ALIKE and len(own) >= FEWEST_FIELDS)):
            found[name] = best
    return found


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0


def _single(keys: Mapping[str, Hashable]) -> dict[Hashable, str]:
    """Name by key, of the keys that are there once."""
    values = list(keys.values())
    return {key: name for name, key in keys.items() if key and values.count(key) == 1}


def _unpaired(
    these: Mapping[str, ProductSpec], others: Mapping[str, ProductSpec]
) -> dict[tuple[str, str], model.Operation]:
    """Operations whose route their product does not have on the other side."""
    found: dict[tuple[str, str], model.Operation] = {}
    for name, product in these.items():
        known = others[name].operations if name in others else {}
        renamed = operations(product.operations, known)
        found |= {
            (name, key): stanza
            for key, stanza in product.operations.items()
            if key not in known and key not in renamed
        }
    return found


def _same_route(one: model.Operation, other: model.Operation) -> bool:
    if one.rest and other.rest:
        return placeless(one.rest) == placeless(other.rest)
    return bool(one.ws_api) and one.ws_api == other.ws_api


def _same_param(one: model.Param, other: model.Param) -> bool:
    ignored = {"summary": None, "only": None}
    return one.model_copy(update=ignored) == other.model_copy(update=ignored)


def _closest(gone: Iterable[str], come: Iterable[str], same: Callable[[str, str], bool]) -> Names:
    left, found = list(come), Names()
    for name in gone:
        near = [other for other in left if other.lower() == name.lower()]
        near = near or [other for other in left if same(name, other) and _spelled_alike(name, other)]
        if near:
            best = max(near, key=lambda other: difflib.SequenceMatcher(None, name, other).ratio())
            found[name] = best
            left.remove(best)
    return found


def _spelled_alike(one: str, other: str) -> bool:
    return difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio() >= SPELLED_ALIKE

"""What any stanza has: fields that hold one value each."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final, TypeVar, cast

from pydantic import BaseModel

from codegen import names
from codegen import shape as shapes
from codegen.diff import trait
from codegen.diff.change import Change, Value
from codegen.diff.rename import Names
from codegen.diff.rules.coverage import MEANINGLESS
from codegen.diff.site import Site

T = TypeVar("T")
NOTHING: Final[Names] = {}


def area(stanza: BaseModel) -> str:
    """``Operation`` as ``operation``: the first half of the kind of its fields."""
    return names.snake(type(stanza).__name__)


def fields(site: Site, old: BaseModel, new: BaseModel, apart: Collection[str] = ()) -> Iterator[Change]:
    """Every field with another value, but those that are compared ``apart``."""
    if old == new:
        return
    for name in type(new).model_fields:
        kind = f"{area(new)}.{name}"
        if name not in apart and kind not in MEANINGLESS:
            yield from value(site.down(name), kind, plain(getattr(old, name)), plain(getattr(new, name)))


def value(site: Site, kind: str, old: Value, new: Value, traits: Iterable[str] = ()) -> Iterator[Change]:
    """A value that is another one now."""
    if old != new:
        found = trait.traits(kind, old, new, site.pair.today)
        yield site.change(kind, "changed", old, new, {*found, *traits})


def members(site: Site, kind: str, old: Iterable[str], new: Iterable[str]) -> Iterator[Change]:
    """A set, as a whole; its order means nothing."""
    before, after = sorted(set(old)), sorted(set(new))
    if before != after:
        yield site.change(kind, "changed", [*before], [*after], trait.members(before, after))


def pairs(
    old: Mapping[str, T], new: Mapping[str, T], renamed: Names = NOTHING
) -> Iterator[tuple[str, str, T, T]]:
    """What is there on both sides, perhaps under another name."""
    for name, stanza in old.items():
        current = renamed.get(name, name)
        if current in new:
            yield name, current, stanza, new[current]


def gone(old: Mapping[str, T], new: Mapping[str, T], renamed: Names = NOTHING) -> Iterator[tuple[str, T]]:
    """What is not there any more."""
    return ((name, stanza) for name, stanza in old.items() if renamed.get(name, name) not in new)


def come(old: Mapping[str, T], new: Mapping[str, T], renamed: Names = NOTHING) -> Iterator[tuple[str, T]]:
    """What was not there before."""
    known = {*renamed.values(), *(name for name in old if name not in renamed)}
    return ((name, stanza) for name, stanza in new.items() if name not in known)


def plain(value: object) -> Value:
    """A value of the model as JSON can say it."""
    if isinstance(value, BaseModel):
        given = [name for name in type(value).model_fields if name in value.model_fields_set]
        return {name: plain(getattr(value, name)) for name in given}
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in cast("dict[object, object]", value).items()}
    if isinstance(value, list):
        return [plain(item) for item in cast("list[object]", value)]
    if isinstance(value, str | int) or value is None:
        return value
    return f"{value:f}" if isinstance(value, Decimal) else written(cast("shapes.Shape", value))


def written(shape: shapes.Shape) -> str:
    """A shape in the words of the spec."""
    match shape:
        case shapes.Scalar(name, nullable) | shapes.Ref(name, nullable):
            return f"{name} or null" if nullable else name
        case shapes.Array(item):
            return f"[{written(item)}]"
        case shapes.Map(values):
            return f"{{map: {written(values)}}}"
        case shapes.OneOf(options):
            return f"{{one_of: [{', '.join(map(written, options))}]}}"
        case shapes.Const(constant):
            return f"{{const: {json.dumps(constant) if constant == '' else constant}}}"
        case shapes.Tuple(items, keys):
            inner = [
                f"{key}: {written(item)}" if key else written(item)
                for key, item in zip(keys, items, strict=True)
            ]
            return f"{{tuple: {{{', '.join(inner)}}}}}" if any(keys) else f"{{tuple: [{', '.join(inner)}]}}"
        case shapes.Struct(members, optional):
            inner = [f"{key}{'?' if key in optional else ''}: {written(item)}" for key, item in members]
            return f"{{{', '.join(inner)}}}"

"""Parameters of operations, streams and control frames."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from codegen import annotation, model
from codegen import shape as shapes
from codegen.diff import rename, trait
from codegen.diff.change import Change, Value
from codegen.diff.compare import shape
from codegen.diff.compare.stanza import come, fields, gone, pairs, plain, value
from codegen.diff.site import Site
from codegen.link_param import allowed_values

APART: Final = frozenset(
    {"type", "enum", "values", "dated", "item", "min", "exclusive_min", "only", "required"}
)
"""Fields of a parameter that are not compared one by one."""
LASTING: Final = model.DatedValues.model_validate({"values": []})
WIDER_TYPES: Final = frozenset(
    {("int", "decimal"), ("int", "string"), ("decimal", "string"), ("enum", "string"), ("bool", "string")}
)
"""What was written for the one is understood by the other."""
MEMBER: Final = re.compile(r" \| (?![^\[]*\])")
"""Between the members of a union, not inside brackets."""
TEXTS: Final = ("Literal[", "types.")
"""Types of texts that are named one by one."""
Keys = tuple[str | int, ...]


@dataclass(frozen=True)
class Taken:
    """The parameters of one side."""

    params: Mapping[str, model.Param]
    roots: Mapping[str, Keys]
    """Where each stands in the stanza."""
    anywhere: Collection[str]
    """Those of all routes."""
    demanded: Collection[str]
    """Those that a caller must give, on whichever route."""


def taken(found: Mapping[str, model.Param]) -> Taken:
    """Of a stanza without routes."""
    required = [name for name, entry in found.items() if entry.required]
    return Taken(found, {name: ("params", name) for name in found}, found, required)


def params(site: Site, old: Taken, new: Taken) -> Iterator[Change]:
    """What differs between two sets of parameters."""
    wanted = {*new.demanded} - {*old.demanded}
    renamed = rename.params(old.params, new.params)
    for name, entry in gone(old.params, new.params, renamed):
        traits = presence(entry) | (set[str]() if name in new.anywhere else {"everywhere"})
        yield site.down(name, old.roots[name], ()).change("param", "removed", plain(entry), traits=traits)
    for name, entry in come(old.params, new.params, renamed):
        traits = presence(entry) | ({"demanded"} if name in wanted else set[str]())
        yield site.down(name, (), new.roots[name]).change("param", "added", None, plain(entry), traits)
    for before, after, one, other in pairs(old.params, new.params, renamed):
        inner = site.down(after, old.roots[before], new.roots[after])
        if before != after:
            yield inner.change("param", "renamed", before, after, presence(other))
        yield from param(inner, one, other, after in wanted)


def presence(entry: model.Param) -> set[str]:
    return {"required"} if entry.required else {"optional"}


def param(site: Site, old: model.Param, new: model.Param, wanted: bool = False) -> Iterator[Change]:
    """What differs in one parameter; ``wanted``: callers must give it now, and needed not before."""
    if old.required != new.required:
        traits = {"yes" if new.required else "no", *(["demanded"] if wanted else [])}
        yield site.down("required").change("param.required", "changed", old.required, new.required, traits)
    yield from _type(site, old, new)
    yield from value(site.down("min"), "param.min", _least(old), _least(new), _lower_bound(old, new))
    yield from _dated(site, old, new)
    yield from fields(site, old, new, apart=APART)


def _dated(site: Site, old: model.Param, new: model.Param) -> Iterator[Change]:
    """Values that end, one by one."""
    before, after = _endings(old), _endings(new)
    for text in dict.fromkeys([*before, *after]):
        inner = site.down(text, ("dated",), ("dated",))
        yield from fields(inner, before.get(text, LASTING), after.get(text, LASTING), apart={"values"})


def _endings(entry: model.Param) -> Mapping[str, model.DatedValues]:
    return {text: dated for dated in entry.dated for text in dated.values}


def _least(entry: model.Param) -> Value:
    """The lower bound, as ``0`` or ``more than 0``."""
    if entry.exclusive_min is not None and (entry.min is None or entry.exclusive_min >= entry.min):
        return f"more than {entry.exclusive_min:f}"
    return f"{entry.min:f}" if entry.min is not None else None


def _lower_bound(old: model.Param, new: model.Param) -> set[str]:
    before, after = _limit(old), _limit(new)
    return {"narrower"} if after > before else {"wider"}


def _limit(entry: model.Param) -> tuple[Decimal, bool]:
    """The lower bound; at the same number an exclusive one is the narrower."""
    bounds = [(Decimal("-Infinity"), False)]
    bounds += [(entry.min, False)] if entry.min is not None else []
    bounds += [(entry.exclusive_min, True)] if entry.exclusive_min is not None else []
    return max(bounds)


def _type(site: Site, old: model.Param, new: model.Param) -> Iterator[Change]:
    if old.type != new.type:
        traits = {"wider"} if (old.type, new.type) in WIDER_TYPES else {"other"}
        if not accepts(_annotation(site, old, False), _annotation(site, new, True)):
            traits.add("retyped")
        yield site.down("type").change("param.type", "changed", old.type, new.type, traits)
        return
    if old.enum is not None and new.enum is not None:
        yield from _values(site, old, new)
    elif old.enum != new.enum:
        traits = {"limited" if old.enum is None else "unlimited"}
        yield site.down("enum").change("param.enum", "changed", plain(old.enum), plain(new.enum), traits)
    if old.item != new.item:
        yield from _items(site, old.item, new.item)


def _annotation(site: Site, entry: model.Param, new: bool) -> str:
    side = site.pair.new if new else site.pair.old
    return annotation.param(entry, side.product)


def accepts(old: str, new: str) -> bool:
    """Whether what is of the old type in Python is of the new one too, whichever texts they name."""
    offered = set(MEMBER.split(new))
    if "Number" in offered:
        offered |= {"Decimal", "int", "str"}
    if "str" in offered:
        return all(part in offered or part.startswith((*TEXTS, "enums.")) for part in MEMBER.split(old))
    texts = any(part.startswith(TEXTS) for part in offered)
    return all(part in offered or (texts and part.startswith(TEXTS)) for part in MEMBER.split(old))


def _values(site: Site, old: model.Param, new: model.Param) -> Iterator[Change]:
    """The values themselves; those of a whole enum are compared where it stands."""
    pair = site.pair
    if isinstance(old.enum, str) and isinstance(new.enum, str):
        same = pair.renames.same("enums", old.enum, new.enum)
        if same and old.values is None and new.values is None:
            return
        if not same:
            yield site.down("enum").change("param.enum", "changed", old.enum, new.enum)
    elif isinstance(old.enum, str) != isinstance(new.enum, str):
        named = isinstance(new.enum, str)
        yield site.down("enum").change(
            "param.enum", "changed", plain(old.enum), plain(new.enum), {"yes" if named else "no"}
        )
    before, after = allowed_values(old, pair.old.product), allowed_values(new, pair.new.product)
    inner = site.down("values", _where(old), _where(new))
    annotations = annotation.param(old, pair.old.product), annotation.param(new, pair.new.product)
    retyped = set[str]() if accepts(*annotations) else {"retyped"}
    for text in before:
        if text not in after:
            yield inner.change("param.values", "removed", text)
    for text in after:
        if text not in before:
            yield inner.change("param.values", "added", None, text, retyped)


def _where(entry: model.Param) -> Keys:
    return ("values",) if entry.values is not None else ("enum",)


def _items(site: Site, old: str | None, new: str | None) -> Iterator[Change]:
    """The type of one object: another name is another class, and perhaps other fields."""
    if old is None or new is None:
        traits = trait.presence(old, new)
        yield site.down("item").change("param.item", "changed", old, new, traits)
    elif not site.pair.renames.same("types", old, new):
        yield site.down("item").change("param.item", "changed", old, new, {"renamed"})
        inner = site.down("item")
        yield from shape.structure(inner, shapes.Ref(old), shapes.Ref(new), "request")

"""Named types: a shape, and what is said about it and its fields.

The short form is the shape itself. The long one is ``{summary, shape}``, or for a struct ``{summary, extends,
fields, lacks}``, where a field is its shape or ``{type, summary}``; ``?`` ends its key where it may be
absent. A struct whose keys are those very words is written ``{object: {...}}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from codegen import shape as shapes
from codegen.shape import Problem, Raw, Struct

WORDS: Final = frozenset({"summary", "extends", "fields", "lacks", "shape"})
FIELD_WORDS: Final = frozenset({"type", "summary"})


@dataclass(frozen=True)
class Definition:
    """One entry of ``types``."""

    shape: shapes.Shape
    """Of a struct: its own fields, without those of ``extends``."""
    summary: str = ""
    extends: str = ""
    """The struct whose fields it has too."""
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is said about a field, by its key."""
    lacks: tuple[tuple[str, ...], ...] = ()
    """Required fields that are left out, all of a group at once, where a call asked for less."""


def parse(raw: Raw, problems: list[Problem]) -> Definition:
    """The definition that ``raw`` describes; what is wrong goes to ``problems``."""
    if not isinstance(raw, dict) or not is_long(raw):
        return Definition(shapes.parse(raw, (), problems))
    summary = _text(raw, "summary", problems)
    if "shape" in raw:
        if raw.keys() & {"extends", "fields", "lacks"}:
            problems.append(Problem((), "either shape, or extends, fields and lacks"))
        return Definition(shapes.parse(raw["shape"], ("shape",), problems), summary)
    fields, optional = shapes.by_key(_fields(raw, problems), ("fields",), problems)
    described = {key: _field(written, value, problems) for key, (written, value) in fields.items()}
    struct = Struct(tuple((key, shape) for key, (shape, _) in described.items()), optional)
    said = {key: text for key, (_, text) in described.items() if text}
    return Definition(struct, summary, _text(raw, "extends", problems), said, _groups(raw, problems))


def is_long(raw: Mapping[str, Raw]) -> bool:
    """Whether a mapping is the long form rather than a struct."""
    return raw.keys() <= WORDS and bool(raw.keys() & {"extends", "fields", "shape"})


def whole(name: str, types: Mapping[str, Definition]) -> shapes.Shape:
    """The shape of a type; of a struct with the fields of what it extends before its own."""
    definition = types[name]
    if not definition.extends or not isinstance(definition.shape, Struct):
        return definition.shape
    inherited = whole(definition.extends, types)
    assert isinstance(inherited, Struct)
    own = definition.shape
    return Struct(inherited.fields + own.fields, inherited.optional | own.optional)


def sound(name: str, types: Mapping[str, Definition]) -> bool:
    """Whether all that a type extends is there, a struct, and not the type itself."""
    parents = ancestors(name, types)
    structs = all(parent in types and isinstance(types[parent].shape, Struct) for parent in parents)
    return structs and name not in parents


def said(name: str, types: Mapping[str, Definition]) -> Mapping[str, str]:
    """What is said about the fields of a type, inherited ones among them."""
    definition = types[name]
    return {**(said(definition.extends, types) if definition.extends else {}), **definition.fields}


def ancestors(name: str, types: Mapping[str, Definition]) -> list[str]:
    """What a type extends, nearest first; ends where a name comes again or means nothing."""
    found: list[str] = []
    while name in types and (name := types[name].extends) and name not in found:
        found.append(name)
    return found


def _text(raw: Mapping[str, Raw], key: str, problems: list[Problem]) -> str:
    text = raw.get(key, "")
    if isinstance(text, str):
        return text
    problems.append(Problem((key,), f"{key} does not take {text!r}"))
    return ""


def _groups(raw: Mapping[str, Raw], problems: list[Problem]) -> tuple[tuple[str, ...], ...]:
    groups = raw.get("lacks", [])
    if isinstance(groups, list) and all(isinstance(group, list) and group for group in groups):
        return tuple(tuple(map(str, group)) for group in groups if isinstance(group, list))
    problems.append(Problem(("lacks",), f"lacks takes lists of fields, not {groups!r}"))
    return ()


def _fields(raw: Mapping[str, Raw], problems: list[Problem]) -> Mapping[str, Raw]:
    fields = raw.get("fields", {})
    if isinstance(fields, dict):
        return fields
    message = f"fields does not take {fields!r}; a struct with such a key is {{object: ...}}"
    problems.append(Problem(("fields",), message))
    return {}


def _field(key: str, raw: Raw, problems: list[Problem]) -> tuple[shapes.Shape, str]:
    if not isinstance(raw, dict) or raw.keys() != FIELD_WORDS:
        return shapes.parse(raw, ("fields", key), problems), ""
    text = raw["summary"]
    if not isinstance(text, str):
        problems.append(Problem(("fields", key, "summary"), f"summary does not take {text!r}"))
        text = ""
    return shapes.parse(raw["type"], ("fields", key, "type"), problems), text

"""Shapes of JSON values, as the spec writes them.

A shape is a word (``string``, ``int``, ``decimal_text``, ``Order``; ``string or null``), a list
with one element (an array), a mapping with the single key ``tuple``, ``map``, ``one_of``, ``const`` or
``object``, or any other mapping: a struct, field by field. A key with ``?`` behind it is not always there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

SCALARS: Final = {
    "string": "text",
    "decimal_text": "a decimal number written as text",
    "decimal": "the same in events, where it becomes the number type the caller chose",
    "digits": "an integer written as text",
    "int": "an integer",
    "number": "a JSON number with a fraction",
    "bool": "true or false",
    "ms": "an integer: milliseconds since 1970 (microseconds where the caller asked for them)",
    "levels": "price levels of a book: an array of [price, quantity] as decimal text",
    "null": "null",
    "any": "whatever comes",
}
CONSTRUCTORS: Final = ("tuple", "map", "one_of", "const", "object")
WORD: Final = re.compile(r"^([A-Za-z_][A-Za-z0-9_]*)( or null)?$")

Path = tuple[str | int, ...]
Raw: TypeAlias = "bool | int | str | list[Raw] | dict[str, Raw] | None"
"""What a YAML file of the spec decodes to."""
T = TypeVar("T")
SOMETIMES: Final = "?"
"""Ends the key of a field that may be absent."""


@dataclass(frozen=True)
class Scalar:
    """One of ``SCALARS``."""

    name: str
    nullable: bool = False


@dataclass(frozen=True)
class Ref:
    """A type, event struct or enum of the same product, by name."""

    name: str
    nullable: bool = False


@dataclass(frozen=True)
class Array:
    """Any number of one shape."""

    item: Shape


@dataclass(frozen=True)
class Tuple:
    """A fixed number of values; ``names`` says what each is (empty text where nobody knows)."""

    items: tuple[Shape, ...]
    names: tuple[str, ...]


@dataclass(frozen=True)
class Map:
    """An object whose keys are data."""

    values: Shape


@dataclass(frozen=True)
class OneOf:
    """One of several shapes."""

    options: tuple[Shape, ...]


@dataclass(frozen=True)
class Const:
    """Always the same value; tells the options of a union apart."""

    value: str | int | bool


@dataclass(frozen=True)
class Struct:
    """An object with known keys; those in ``optional`` may be absent."""

    fields: tuple[tuple[str, Shape], ...]
    optional: frozenset[str] = frozenset()


Shape = Scalar | Ref | Array | Tuple | Map | OneOf | Const | Struct


@dataclass
class Problem:
    """What is wrong with a shape, and where inside it."""

    path: Path
    message: str


def parse(raw: Raw, path: Path, problems: list[Problem]) -> Shape:
    """The shape that ``raw`` describes; what is wrong goes to ``problems``."""
    if raw is None:
        return Scalar("null")
    if isinstance(raw, str):
        return _parse_word(raw, path, problems)
    if isinstance(raw, list):
        return _parse_array(raw, path, problems)
    if isinstance(raw, dict):
        return _parse_mapping(raw, path, problems)
    return _refuse(path, f"a shape is a word, a list or a mapping, not {raw!r}", problems)


def walk(shape: Shape) -> Iterator[Shape]:
    """The shape and every shape inside it."""
    yield shape
    for child in children(shape):
        yield from walk(child)


def children(shape: Shape) -> tuple[Shape, ...]:
    """What the shape is directly made of."""
    match shape:
        case Array(item):
            return (item,)
        case Tuple(items):
            return items
        case Map(values):
            return (values,)
        case OneOf(options):
            return options
        case Struct(fields):
            return tuple(field for _, field in fields)
        case _:
            return ()


def _refuse(path: Path, message: str, problems: list[Problem]) -> Shape:
    problems.append(Problem(path, message))
    return Scalar("any")


def _parse_word(raw: str, path: Path, problems: list[Problem]) -> Shape:
    match = WORD.match(raw)
    if not match:
        return _refuse(
            path, f"{raw!r} is no shape: a scalar ({', '.join(SCALARS)}) or a type's name", problems
        )
    name, nullable = match[1], bool(match[2])
    if name in SCALARS:
        return Scalar(name, nullable)
    if name[0].isupper():
        return Ref(name, nullable)
    return _refuse(path, f"unknown scalar {name!r}: one of {', '.join(SCALARS)}, or a Type", problems)


def _parse_array(raw: list[Raw], path: Path, problems: list[Problem]) -> Shape:
    if len(raw) != 1:
        return _refuse(path, "an array has one element: [Item]; fixed positions are {tuple: [...]}", problems)
    return Array(parse(raw[0], (*path, 0), problems))


def _parse_mapping(raw: dict[str, Raw], path: Path, problems: list[Problem]) -> Shape:
    if len(raw) == 1 and next(iter(raw)) in CONSTRUCTORS:
        ((word, content),) = raw.items()
        return _parse_constructor(word, content, (*path, word), problems)
    return _parse_struct(raw, path, problems)


def _parse_struct(raw: dict[str, Raw], path: Path, problems: list[Problem]) -> Struct:
    fields, optional = by_key(raw, path, problems)
    return Struct(
        tuple((key, parse(value, (*path, written), problems)) for key, (written, value) in fields.items()),
        optional,
    )


def by_key(
    raw: Mapping[str, T], path: Path, problems: list[Problem]
) -> tuple[dict[str, tuple[str, T]], frozenset[str]]:
    """The entries of a struct (key as written, value) by their key on the wire, and the optional keys."""
    fields: dict[str, tuple[str, T]] = {}
    for written, value in raw.items():
        key = written.removesuffix(SOMETIMES)
        if key in fields:
            problems.append(Problem((*path, written), f"the field {key!r} is there twice"))
        fields[key] = written, value
    return fields, frozenset(key for key, (written, _) in fields.items() if key != written)


def _parse_constructor(word: str, content: Raw, path: Path, problems: list[Problem]) -> Shape:
    if word == "map":
        return Map(parse(content, path, problems))
    if word == "const" and isinstance(content, str | int):
        return Const(content)
    if word == "object" and isinstance(content, dict):
        return _parse_struct(content, path, problems)
    if word == "tuple" and isinstance(content, dict):
        problems += (
            Problem((*path, key), "a position of a tuple is always there")
            for key in content
            if key.endswith(SOMETIMES)
        )
        items = tuple(parse(value, (*path, key), problems) for key, value in content.items())
        return Tuple(items, tuple(content))
    if word in ("tuple", "one_of") and isinstance(content, list):
        items = tuple(parse(value, (*path, i), problems) for i, value in enumerate(content))
        return Tuple(items, ("",) * len(items)) if word == "tuple" else OneOf(items)
    return _refuse(path, f"{word} does not take {content!r}", problems)

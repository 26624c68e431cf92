"""YAML text to plain values, with the place of every value kept.

Only what the spec needs: mappings with unique text keys, lists, text, integers, true/false and null.
Everything else that YAML 1.1 would guess (dates, ``yes``, ``1:30``, ``1e5``, octal) stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import yaml

from codegen.shape import Raw

Keys = tuple[str | int, ...]
CONSTANTS: Final[dict[str, Raw]] = {"null": None, "~": None, "": None, "true": True, "false": False}
DEEPEST: Final = 60
"""No spec is deeper; an alias inside itself has no end."""
INTEGER: Final = re.compile(r"^-?(0|[1-9]\d*)$")
FAST: Final = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
PLAIN: Final = (None, "")
"""Style of a scalar without quotes: in Python, and in libyaml."""


@dataclass(frozen=True, order=True)
class Position:
    """A place in a file of the spec; counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Fault:
    """Something wrong in the spec."""

    position: Position
    message: str

    def __str__(self) -> str:
        return f"{self.position}: {self.message}"


@dataclass
class Document:
    """One YAML file: its value, where each part stands, and what is wrong with it."""

    file: str
    value: Raw = None
    places: dict[Keys, Position] = field(default_factory=dict[Keys, Position])
    faults: list[Fault] = field(default_factory=list[Fault])

    def place(self, keys: Keys) -> Position:
        """Where ``keys`` stands, or the nearest thing around it that exists."""
        while keys and keys not in self.places:
            keys = keys[:-1]
        return self.places.get(keys, Position(self.file))


def read(path: Path, name: str) -> Document:
    """The document in ``path``; ``name`` is how faults call it. Its value is None where it is no YAML."""
    document = Document(name)
    try:
        node = compose(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        document.faults.append(_unreadable(error, name))
        return document
    document.value = _build(node, (), document) if node else {}
    return document


def compose(text: str) -> yaml.Node | None:
    """The nodes of a text; what libyaml refuses, the slow reader explains better."""
    try:
        return yaml.compose(text, Loader=FAST)
    except yaml.YAMLError:
        return yaml.compose(text, Loader=yaml.BaseLoader)


def _unreadable(error: Exception, name: str) -> Fault:
    mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
    position = Position(name, mark.line + 1, mark.column + 1) if mark else Position(name)
    problem = error.problem if isinstance(error, yaml.MarkedYAMLError) else None
    return Fault(position, f"not YAML: {problem or error}")


def _build(node: yaml.Node, keys: Keys, document: Document) -> Raw:
    document.places.setdefault(keys, _position(node, document))
    if len(keys) > DEEPEST:
        document.faults.append(Fault(_position(node, document), f"more than {DEEPEST} levels deep"))
        return None
    if isinstance(node, yaml.MappingNode):
        return {key: _build(value, (*keys, key), document) for key, value in _pairs(node, keys, document)}
    if isinstance(node, yaml.SequenceNode):
        return [_build(value, (*keys, index), document) for index, value in enumerate(node.value)]
    return _scalar(node)


def _pairs(node: yaml.MappingNode, keys: Keys, document: Document) -> Iterator[tuple[str, yaml.Node]]:
    seen: dict[str, Position] = {}
    for key, value in node.value:
        place = _position(key, document)
        if not isinstance(key, yaml.ScalarNode):
            document.faults.append(Fault(place, "a key must be plain text"))
        elif key.value in seen:
            first = seen[key.value].line
            document.faults.append(Fault(place, f"duplicate key {key.value!r}: first in line {first}"))
        else:
            seen[key.value] = place
            document.places[(*keys, key.value)] = place
            yield key.value, value


def _scalar(node: yaml.Node) -> Raw:
    text: str = node.value
    if not isinstance(node, yaml.ScalarNode) or node.style not in PLAIN:
        return text
    if text in CONSTANTS:
        return CONSTANTS[text]
    return int(text) if INTEGER.match(text) else text


def _position(node: yaml.Node, document: Document) -> Position:
    return Position(document.file, node.start_mark.line + 1, node.start_mark.column + 1)

"""Keys of answers and events, from the pydantic models of a connector."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Final

from codegen.drift.fact import Keys, Place, SourceError
from codegen.drift.package import Package

CLASS: Final = re.compile(r"(?m)^class (\w+)\(")
OWN: Final = frozenset({"additional_properties", "actual_instance", "one_of_schemas", "any_of_schemas"})
ENVELOPE: Final = "result"
NO_VALUE: Final = "NON_REPRESENTABLE"
"""A member that older releases add to every enum; no value of Binance's."""
SHAPES: Final = {"StrictStr": "string", "StrictInt": "int", "StrictBool": "bool", "StrictFloat": "number",
    "str": "string", "int": "int", "bool": "bool", "float": "number"}  # fmt: skip


class Models:
    """The models of one part (``rest_api``, ...) of a package."""

    def __init__(self, package: Package, part: str) -> None:
        self.package, self.part = package, part
        self.trees: dict[str, ast.Module] = {}

    @cached_property
    def files(self) -> Mapping[str, str]:
        """File by class."""
        prefix = f"{self.part}/models/"
        return {
            name: file
            for file, text in self.package.files.items()
            if file.startswith(prefix)
            for name in CLASS.findall(text)
        }

    def place(self, name: str) -> Place:
        node = self.node(name)
        return Place(f"{self.package.folder}/{self.files[name]}", node.lineno if node else 1)

    def node(self, name: str) -> ast.ClassDef | None:
        """The class of this name; None where it is none of ours."""
        file = self.files.get(name)
        if file is None:
            return None
        if file not in self.trees:
            self.trees[file] = parse(self.package, file)
        body = self.trees[file].body
        return next(node for node in body if isinstance(node, ast.ClassDef) and node.name == name)

    def enum(self, name: str) -> frozenset[str] | None:
        """The values of an Enum."""
        node = self.node(name)
        if node is None:
            return None
        values = (statement.value for statement in node.body if isinstance(statement, ast.Assign))
        words = {str(value.value) for value in values if isinstance(value, ast.Constant)}
        return frozenset(words - {NO_VALUE})

    def keys(self, name: str, around: tuple[str, ...] = ()) -> dict[str, str]:
        """Every key that an object of this model can have, with its shape."""
        node = self.node(name)
        if node is None or name in around:
            return {}
        around, found = (*around, name), dict[str, str]()
        bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
        for base in bases:
            found |= self.keys(base, around)
        for field in node.body:
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                found |= self._field(field.target.id, field, around)
        # A model made from another of the package is a list of it; streams do not say so otherwise.
        listed = any(base in self.files for base in bases) or _answers(node, "is_array")
        return _below("[]", found) if listed else found

    def _field(self, name: str, field: ast.AnnAssign, around: tuple[str, ...]) -> dict[str, str]:
        if name == "actual_instance":
            return self._inside(field.annotation, around)
        if name in OWN or name.startswith(("_", "oneof_", "anyof_", "discriminator")):
            return {}
        key = _alias(field.value) or name
        return {key: _shape(field.annotation), **_below(key, self._inside(field.annotation, around))}

    def _inside(self, annotation: ast.expr, around: tuple[str, ...]) -> dict[str, str]:
        """Keys below a field, by its annotation; those of arrays begin with ``[]``."""
        if isinstance(annotation, ast.Name):
            return self.keys(annotation.id, around)
        found = dict[str, str]()
        if isinstance(annotation, ast.Subscript):
            outer = ast.unparse(annotation.value)
            inner = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
            for part in inner if outer not in ("Dict", "Annotated") else ():
                keys = self._inside(part, around)
                # A union says list[X] of what is a list by itself, too.
                doubled = any(key.startswith("[]") for key in keys)
                found |= _below("[]", keys) if outer in ("List", "list") and not doubled else keys
        return found


def parse(package: Package, file: str) -> ast.Module:
    """The syntax tree of one file of a package; raises SourceError."""
    try:
        return ast.parse(package.files[file])
    except SyntaxError as error:
        raise SourceError(f"{package.folder}/{file}:{error.lineno}: not Python: {error.msg}") from error


def result(keys: Keys) -> Keys:
    """What an answer of the WebSocket API holds, without its envelope."""
    if ENVELOPE not in keys:
        return keys
    inside = (f"{ENVELOPE}.", f"{ENVELOPE}[")
    inner = {key.removeprefix(ENVELOPE): shape for key, shape in keys.items() if key.startswith(inside)}
    return {key.removeprefix("."): shape for key, shape in inner.items()}


def _below(before: str, keys: Keys) -> dict[str, str]:
    return {f"{before}{'' if key.startswith('[]') else '.'}{key}": shape for key, shape in keys.items()}


def _shape(annotation: ast.expr) -> str:
    """The shape of a field, as far as its annotation tells it."""
    while isinstance(annotation, ast.Subscript):
        outer = ast.unparse(annotation.value)
        if outer in ("List", "list"):
            return "list"
        if outer == "Union":
            return "number" if "StrictFloat" in ast.unparse(annotation) else ""
        if outer == "Dict":
            return "object"
        inner = annotation.slice
        annotation = inner.elts[0] if isinstance(inner, ast.Tuple) else inner
    word = ast.unparse(annotation)
    return SHAPES.get(word, "" if word == "Any" else "object")


def _alias(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return None


def _answers(node: ast.ClassDef, method: str) -> bool:
    """Whether a class method just returns True."""
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name == method:
            last = function.body[-1]
            return isinstance(last, ast.Return) and ast.unparse(last) == "return True"
    return False

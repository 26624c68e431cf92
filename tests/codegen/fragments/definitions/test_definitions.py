"""The long form of types: summaries where an editor shows them, inheritance, constants."""

from __future__ import annotations

import ast
import inspect
import itertools
from typing import Any, Literal, NotRequired, get_origin, get_type_hints

import msgspec
import pytest

from binance_sdk.descriptors import Event
from tests.codegen.fragments.conftest import Module


def said(module: Module, name: str) -> dict[str, str]:
    """The text below each field of a class."""
    tree = ast.parse(inspect.getsource(getattr(module("types"), name)))
    (body,) = (node.body for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    return {
        entry.target.id: text.value.value
        for entry, text in itertools.pairwise(body)
        if isinstance(entry, ast.AnnAssign) and isinstance(entry.target, ast.Name)
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
        if isinstance(text.value.value, str)
    }


def keys(module: Module, name: str) -> list[str]:
    return list(getattr(module("types"), name).__annotations__)


def test_summaries_stand_where_hovering_finds_them(module: Module) -> None:
    types = module("types")
    assert types.Zoo.__doc__ == "What lives together."
    assert types.Cat.__doc__ == 'It says "miau".'
    assert said(module, "Zoo") == {"animals": "Told apart by kind."}
    assert said(module, "Cat") == {"lives": "9 at most.", "nick": "Some have one."}
    assert said(module, "Dog") == {"bark": "How loud."}
    assert '\n"""A cat or a dog."""\n' in inspect.getsource(types)


def test_a_type_has_the_fields_of_the_one_it_extends(module: Module) -> None:
    assert keys(module, "Cat") == ["born", "name", "kind", "lives", "nick"]
    assert keys(module, "Puppy") == ["born", "name", "kind", "bark", "leash"]
    assert keys(module, "Odder") == ["born", "name", "1INCH", "more"]
    assert "class Dog(Being):" in inspect.getsource(module("types"))


def test_fields_are_there_unless_their_key_says_otherwise(module: Module) -> None:
    optional = {name: may_be_absent(module, name) for name in ("Being", "Cat", "Dog", "DogBark", "Puppy")}
    assert optional == {
        "Being": [],
        "Cat": ["nick"],
        "Dog": ["leash"],
        "DogBark": ["pitch"],
        "Puppy": ["leash"],
    }
    assert may_be_absent(module, "Odder") == ["1INCH"]


def may_be_absent(module: Module, name: str) -> list[str]:
    """Keys with NotRequired; `__optional_keys__` does not know them while annotations are text."""
    types = module("types")
    hints: dict[str, Any] = get_type_hints(getattr(types, name), vars(types), include_extras=True)
    return [key for key, hint in hints.items() if get_origin(hint) is NotRequired]


def test_constants_are_literal(module: Module) -> None:
    types = module("types")
    hints: dict[str, Any] = get_type_hints(types.Puppy, vars(types))
    assert (hints["kind"], hints["leash"]) == (Literal["DOG"], Literal["RED"])
    assert types.Answer == Literal[True, "no"] | None


def test_the_words_of_the_long_form_can_be_keys(module: Module) -> None:
    assert keys(module, "Short") == ["summary", "fields"]


def test_an_event_may_hold_a_constant(module: Module) -> None:
    fed: type[Event] = module("events").Fed
    assert msgspec.json.decode(b'{"e": "fed", "n": 1}', type=fed)
    with pytest.raises(msgspec.ValidationError, match="Invalid enum value 'hungry'"):
        msgspec.json.decode(b'{"e": "hungry", "n": 1}', type=fed)


def test_an_enum_names_its_page(module: Module) -> None:
    doc = inspect.getdoc(module("enums").Mood)
    assert doc == "How it feels.\n\nSource (2026-01-02): https://example.com/zoo.md#mood"

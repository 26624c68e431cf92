"""Python expressions as text. How they are laid out is left to ruff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias


class Code(str):
    """Text that already is Python."""

    __slots__ = ()


Value: TypeAlias = "bool | int | float | str | Decimal | Sequence[Value] | Mapping[str, Value] | None"
"""What a literal can be made of."""


def literal(value: Value) -> Code:
    """The expression whose value is ``value``; sequences become tuples."""
    if isinstance(value, Code):
        return value
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, Mapping):
        return Code("{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}")
    if isinstance(value, Sequence) and not isinstance(value, str):
        items = ", ".join(map(literal, value))
        return Code(f"({items},)" if len(value) == 1 else f"({items})")
    return Code(repr(value))


def number(value: Decimal) -> Code:
    """An int where it is one, else an exact Decimal."""
    return Code(str(int(value))) if value == int(value) else Code(f'Decimal("{value}")')


def call(name: str, /, **arguments: Value) -> Code:
    """``name(...)`` with the arguments that are not None."""
    given = ", ".join(f"{key}={literal(value)}" for key, value in arguments.items() if value is not None)
    return Code(f"{name}({given})")


def quoted(text: str) -> Code:
    """A text with double quotes, as ruff would write it."""
    return Code(repr(text) if '"' in text else '"' + repr(text)[1:-1].replace("\\'", "'") + '"')

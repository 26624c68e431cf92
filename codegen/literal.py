"""Python expressions as text. How they are laid out is left to ruff."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal


class Code(str):
    """Text that already is Python."""

    __slots__ = ()


def literal(value: object) -> Code:
    """The expression whose value is ``value``."""
    if isinstance(value, Code):
        return value
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, tuple | list):
        return Code(
            f"({''.join(f'{literal(item)},' for item in value)})" if len(value) == 1 else _tuple(value)
        )
    if isinstance(value, Mapping):
        return Code("{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}")
    return Code(repr(value))


def _tuple(values: tuple[object, ...] | list[object]) -> str:
    return f"({', '.join(literal(value) for value in values)})"


def number(value: Decimal) -> Code:
    """An int where it is one, else an exact Decimal."""
    return Code(str(int(value))) if value == int(value) else Code(f'Decimal("{value}")')


def call(name: str, /, **arguments: object) -> Code:
    """``name(...)`` with the arguments that are not None."""
    given = ", ".join(f"{key}={literal(value)}" for key, value in arguments.items() if value is not None)
    return Code(f"{name}({given})")


def quoted(text: str) -> Code:
    """A text with double quotes, as ruff would write it."""
    return Code(repr(text) if '"' in text else '"' + repr(text)[1:-1].replace("\\'", "'") + '"')

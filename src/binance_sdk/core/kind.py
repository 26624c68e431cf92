"""What each kind of parameter accepts, and what becomes of it.

Each writer is compiled for one parameter and takes one value. It has a short way for the usual type and a
longer one for everything else; errors are made only when something is wrong.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Final, SupportsIndex, TypeAlias, TypeGuard

from ..descriptors import Kind, Param
from ..errors import FloatParameterException, InvalidParameterException

Wire: TypeAlias = "str | int | list[Wire] | dict[str, Wire]"
"""A value as it travels (``bool`` is an ``int``; decimals are text)."""
Writer = Callable[[object], Wire]
Bound: TypeAlias = int | Decimal | None

SECRET: Final = frozenset({"listenKey", "listenToken", "apiKey", "signature"})
"""Parameters whose value never shows in an exception."""
LARGEST_EXPONENT: Final = 400
"""A decimal beyond 10**±400 is a mistake; writing it out would fill the memory."""

SIZES: Final = f"a number between 1e-{LARGEST_EXPONENT} and 1e{LARGEST_EXPONENT}"

_integer_text: Final = re.compile(r"[+-]?[0-9]+", re.ASCII).fullmatch
_fixed_text: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII).fullmatch
_decimal_text: Final = re.compile(
    r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", re.ASCII
).fullmatch


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether it is a mapping."""
    return isinstance(value, Mapping)


def is_listing(value: object) -> TypeGuard[Collection[object]]:
    """Whether it is a collection of values, other than text."""
    return isinstance(value, Collection) and not isinstance(value, str | bytes | Mapping)


class Refusal:
    """Makes the exceptions of one parameter."""

    __slots__ = ("name", "where")

    def __init__(self, name: str, where: str) -> None:
        self.name = name
        self.where = where

    def __call__(self, value: object, allowed: str) -> InvalidParameterException:
        """``value`` is not what is ``allowed``."""
        if isinstance(value, float):
            return self.float(value)
        shown = "***" if self.name in SECRET else value
        return InvalidParameterException(self.name, shown, allowed, where=self.where)

    def float(self, value: object) -> FloatParameterException:
        """Floats are never exact enough."""
        exact = format(Decimal(repr(value)), "f") if value == value else value
        hint = f"floats are not exact, pass str or Decimal, such as '{exact}'"
        return FloatParameterException(self.name, value, hint, where=self.where)


def _string_writer(param: Param, refuse: Refusal) -> Writer:
    longest, pattern = param.max_length, param.pattern and re.compile(param.pattern)

    unlimited = longest is None and not pattern

    def write(value: object) -> str:
        if unlimited and type(value) is str and value and value.isascii():
            return value
        text = value if type(value) is str else _as_string(value, refuse)
        if not text:
            raise refuse(value, "text that is not empty")
        if not text.isascii() and not _encodable(text):
            raise refuse(value, "text that UTF-8 can encode")
        if longest is not None and len(text) > longest:
            raise refuse(value, f"at most {longest} characters")
        if pattern and not pattern.fullmatch(text):
            raise refuse(value, f"text that matches {pattern.pattern}")
        return text

    return write


def _as_string(value: object, refuse: Refusal) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise refuse(value, "text (str)")


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _int_writer(param: Param, refuse: Refusal) -> Writer:
    check = _range_check(param, refuse)
    allowed = frozenset(param.enum)

    def write(value: object) -> int:
        number = value if type(value) is int else _as_integer(value, refuse)
        if check is not None:
            check(number, value)
        if allowed and str(number) not in allowed:
            raise refuse(value, f"one of {', '.join(param.enum)}")
        return number

    return write


def _as_integer(value: object, refuse: Refusal) -> int:
    if isinstance(value, str) and not isinstance(value, Enum) and len(value) < 30 and _integer_text(value):
        return int(value)
    if (
        isinstance(value, Decimal)
        and value.is_finite()
        and value.adjusted() < 30
        and value == value.to_integral_value()
    ):
        return int(value)
    if isinstance(value, SupportsIndex) and not isinstance(value, bool):
        return int(value)
    raise refuse(value, "a whole number (int)")


def _range_check(param: Param, refuse: Refusal) -> Callable[[int | Decimal, object], None] | None:
    low, high, above = param.min, param.max, param.exclusive_min
    if low is None and high is None and above is None:
        return None
    allowed = _range_text(low, high, above)

    def check(number: int | Decimal, value: object) -> None:
        if (
            (low is not None and number < low)
            or (high is not None and number > high)
            or (above is not None and number <= above)
        ):
            raise refuse(value, allowed)

    return check


def _range_text(low: Bound, high: Bound, above: Bound) -> str:
    parts = [
        f"at least {low}" if low is not None else "",
        f"more than {above}" if above is not None else "",
        f"at most {high}" if high is not None else "",
    ]
    return " and ".join(part for part in parts if part)


def _decimal_writer(param: Param, refuse: Refusal) -> Writer:
    check = _range_check(param, refuse)
    decimals = param.decimals

    def write(value: object) -> str:
        if type(value) is Decimal:
            text = fixed_point(value, refuse)
        else:
            text = value if type(value) is str and _fixed_text(value) else _as_fixed(value, refuse)
        if check is not None:
            check(Decimal(text), value)
        if decimals is not None and len(text.partition(".")[2]) > decimals:
            raise refuse(value, f"at most {decimals} decimals")
        return text

    return write


def _as_fixed(value: object, refuse: Refusal) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    if isinstance(value, Decimal):
        return fixed_point(value, refuse)
    if isinstance(value, str) and not isinstance(value, Enum) and _decimal_text(value):
        return fixed_point(_decimal(value, refuse), refuse)
    raise refuse(value, "a decimal number (str, int or Decimal)")


def _decimal(text: str, refuse: Refusal) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise refuse(text, SIZES) from None


def fixed_point(value: Decimal, refuse: Refusal) -> str:
    """All digits and no exponent: ``Decimal("1E-7")`` is ``0.0000001``."""
    text = str(value)
    if not text.replace(".", "", 1).isdigit():
        if not value.is_finite():
            raise refuse(value, "a finite number")
        if abs(value.adjusted()) > LARGEST_EXPONENT:
            raise refuse(value, SIZES)
        text = format(value, "f")
    return text if value else text.lstrip("-")


def _bool_writer(_: Param, refuse: Refusal) -> Writer:
    def write(value: object) -> bool:
        if value is True or value == "true":
            return True
        if value is False or value == "false":
            return False
        raise refuse(value, "True or False")

    return write


def _enum_writer(param: Param, refuse: Refusal) -> Writer:
    allowed = frozenset(param.enum)
    listed = f"one of {', '.join(param.enum)}"

    def write(value: object) -> str:
        text = str.__str__(value) if isinstance(value, str) else _as_choice(value, refuse, listed)
        if text not in allowed:
            close = difflib.get_close_matches(text, param.enum, n=1, cutoff=0.5) or _same_letters(
                text, param.enum
            )
            raise refuse(value, f"{listed} (did you mean {close[0]}?)" if close else listed)
        return text

    return write if allowed else _string_writer(param, refuse)


def _same_letters(text: str, allowed: Iterable[str]) -> list[str]:
    return [each for each in allowed if each.lower() == text.lower()]


def _as_choice(value: object, refuse: Refusal, listed: str) -> str:
    """Text of an Enum member (its value) or of an object that stands for one, as volas.TimeFrame."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, NO_CHOICE):
        raise refuse(value, listed)
    return str(value)


NO_CHOICE: Final[tuple[type, ...]] = (bool, float, Decimal, bytes, dict, list, tuple, set, frozenset)
"""Types whose text is never what was meant."""


def _object_writer(_: Param, refuse: Refusal) -> Writer:
    def write(value: object) -> Wire:
        if is_mapping(value) or is_listing(value):
            return json_value(value, refuse)
        raise refuse(value, "a mapping or a list")

    return write


def json_value(value: object, refuse: Refusal) -> Wire:
    """Anything JSON can say, decimals as fixed-point text, without a float at any depth."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        if not _encodable(value):
            raise refuse(value, "text that UTF-8 can encode")
        return str(value)
    if isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        raise refuse.float(value)
    if isinstance(value, Decimal):
        return fixed_point(value, refuse)
    if is_mapping(value):
        return {
            _key(key, refuse): json_value(each, refuse) for key, each in value.items() if each is not None
        }
    if is_listing(value):
        return [json_value(each, refuse) for each in value]
    raise refuse(value, "str, int, Decimal, bool, an Enum member, or lists and dicts of them")


def _key(key: object, refuse: Refusal) -> str:
    if not isinstance(key, str) or not _encodable(key):
        raise refuse(key, "text as the keys of a mapping")
    return key


WRITERS: Final[Mapping[Kind, Callable[[Param, Refusal], Writer]]] = {
    Kind.STRING: _string_writer,
    Kind.INT: _int_writer,
    Kind.DECIMAL: _decimal_writer,
    Kind.BOOL: _bool_writer,
    Kind.ENUM: _enum_writer,
    Kind.OBJECT: _object_writer,
}

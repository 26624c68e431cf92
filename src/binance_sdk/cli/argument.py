"""The arguments of a call as people write them on a command line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from ..descriptors import Kind, Operation, Param
from ..errors import InvalidParameterException

EXTRA = Param(name="extra", kind=Kind.OBJECT)


def read_arguments(operation: Operation[Any], words: Iterable[str]) -> dict[str, object]:
    """The values of ``NAME=VALUE``, which the encoder then checks.

    Raises InvalidParameterException, and ValueError for a word that is none.
    """
    known = {"extra": EXTRA} | {param.name: param for param in operation.params}
    arguments: dict[str, object] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not (name and equals):
            raise ValueError(f"{word!r} is no parameter: write it like symbol=BTCUSDT")
        if name in arguments:
            raise InvalidParameterException(name, text, "it was given twice", where=operation.name)
        if name == "self":  # the encoder passes over it, as methods have it
            raise InvalidParameterException(name, text, "no such parameter", where=operation.name)
        arguments[name] = _value(known[name], text, operation.name) if name in known else text
    return arguments


def _value(param: Param, text: str, where: str) -> object:
    """Numbers stay text, so that they stay exact."""
    if param.many and not text.startswith("[") and param.kind is not Kind.OBJECT:
        return text.split(",")
    if param.many or param.kind is Kind.OBJECT:
        try:
            return json.loads(text, parse_float=Decimal)
        except ValueError as error:
            raise InvalidParameterException(param.name, text, f"JSON ({error})", where=where) from error
    return text.lower() if param.kind is Kind.BOOL else text

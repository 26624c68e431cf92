"""What the arguments of ``subscribe()`` mean.

subscribe(SubType.TRADE, "BTCUSDT")                        one stream
subscribe([SubType.TRADE, SubType.TICKER], ["A", "B"])     every pair of both lists
subscribe(SubType.KLINE, "BTCUSDT", "1m")                  further parameters
subscribe((SubType.USER,), (SubType.KLINE, "A", "1d"))     any number of tuples of these shapes
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import cast

from ..errors import InvalidSubParamsException

Wish = tuple[str, tuple[object, ...]]
"""A sub-type and its parameters."""


def expand(arguments: Sequence[object]) -> list[Wish]:
    """The single wishes in the arguments of ``subscribe()``, in their order.

    Raises `InvalidSubParamsException` when they have none of the shapes above.
    """
    if not arguments:
        raise InvalidSubParamsException("name at least one sub-type, such as SubType.TRADE")
    if not any(isinstance(argument, tuple) for argument in arguments):
        return list(_product(arguments))
    wishes: list[Wish] = []
    for argument in arguments:
        if not isinstance(argument, tuple) or not argument:
            raise InvalidSubParamsException(
                f"{argument!r} stands beside tuples: give either one subscription or only tuples"
            )
        wishes.extend(_product(cast("tuple[object, ...]", argument)))
    return wishes


def _product(arguments: Sequence[object]) -> Iterator[Wish]:
    subtypes, *rest = arguments
    for subtype in _listed(subtypes, "sub-type"):
        name = _text(subtype)
        if not rest:
            yield name, ()
        else:
            for first in _listed(rest[0], "symbol"):
                yield name, (first, *rest[1:])


def _listed(value: object, what: str) -> Sequence[object]:
    if not isinstance(value, list):
        return (value,)
    if not value:
        raise InvalidSubParamsException(f"the list of {what}s is empty")
    return cast("list[object]", value)


def _text(subtype: object) -> str:
    value = subtype.value if isinstance(subtype, Enum) else subtype
    if not isinstance(value, str):
        raise InvalidSubParamsException(f"{value!r} is not a sub-type: use a member of SubType")
    return value

"""Calls with a keyword too many or one too few: refused like every other wrong parameter.

Python's own TypeError would name the keyword, but neither what was meant nor what is allowed, and
``except BinanceException`` would not see it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from typing import Any, Protocol, TypeVar

from .descriptors import Operation

C = TypeVar("C", bound="Calls")


class Calls(Protocol):
    """The methods of a product, made of `_call`."""

    def _call(
        self, operation: Operation[Any], arguments: dict[str, object], /
    ) -> Coroutine[Any, Any, object]: ...


def checks_keywords(operations: Mapping[str, Operation[object]]) -> Callable[[type[C]], type[C]]:
    """For a class that has a method for each of ``operations``."""

    def decorate(cls: type[C]) -> type[C]:
        for name, operation in operations.items():
            setattr(cls, name, _checked(getattr(cls, name), operation))
        return cls

    return decorate


def _checked(method: Callable[..., object], operation: Operation[object]) -> Callable[..., object]:
    """``method``; what does not fit its signature goes to `_call` as it is, whose checks say why not."""

    @wraps(method)
    def call(self: Calls, /, *positional: object, **given: object) -> object:
        try:
            return method(self, *positional, **given)
        except TypeError:
            if positional:
                raise
            return self._call(operation, given)  # pyright: ignore[reportPrivateUsage]

    return call

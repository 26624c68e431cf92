"""Calls with a keyword too many or one too few: refused like every other wrong parameter.

Python's own TypeError would name the keyword, but neither what was meant nor what is allowed, and
``except BinanceException`` would not see it.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, Literal, Protocol, TypeVar

from .descriptors import Operation
from .errors import InvalidParameterException

C = TypeVar("C", bound="Calls")
H = TypeVar("H")


class Calls(Protocol):
    """The methods of a product, made of `_call` (and of `_iterate`, where it has histories)."""

    def _call(self, operation: Operation[Any], arguments: dict[str, object], /) -> object: ...


def checks_keywords(operations: Mapping[str, Operation[object]]) -> Callable[[type[C]], type[C]]:
    """For a class that has a method for each of ``operations``."""

    def decorate(cls: type[C]) -> type[C]:
        for name, operation in operations.items():
            setattr(cls, name, _checked(getattr(cls, name), operation, "_call"))
            history = getattr(cls, iterator_of(name), None) if operation.pages else None
            if history is not None:
                setattr(cls, iterator_of(name), _checked(history, operation, "_iterate"))
        return cls

    return decorate


def iterator_of(name: str) -> str:
    """The method that gives all rows of the operation ``name``."""
    return f"iter_{name.removeprefix('get_')}"


def _checked(
    method: Callable[..., object], operation: Operation[object], way: Literal["_call", "_iterate"]
) -> Callable[..., object]:
    """``method``; what does not fit its signature goes ``way`` as it is, whose checks say why not."""

    @wraps(method)
    def call(self: Calls, /, *positional: object, **given: object) -> object:
        try:
            return method(self, *positional, **given)
        except TypeError as error:
            entered = error.__traceback__ is not None and error.__traceback__.tb_next is not None
            if positional or entered:  # it did fit, and what it did has failed
                raise
            return getattr(self, way)(operation, given)

    return call


def names_missing(cls: type[H]) -> type[H]:
    """For a class of helpers that need some keywords and pass all others on."""
    for name, method in list(vars(cls).items()):
        if inspect.iscoroutinefunction(method) and not name.startswith("_"):
            setattr(cls, name, _named(method))
    return cls


def _named(method: Callable[..., object]) -> Callable[..., object]:
    """``method``; a keyword that it needs and does not get is refused like a wrong parameter."""

    @wraps(method)
    def call(*positional: object, **given: object) -> object:
        try:
            return method(*positional, **given)
        except TypeError:
            refusal = _missing(method, given) if len(positional) == 1 else None
            if refusal is None:
                raise
            raise refusal from None

    return call


def _missing(method: Callable[..., object], given: Mapping[str, object]) -> InvalidParameterException | None:
    """What to raise for the first keyword that ``method`` needs and was not given; None: all are there."""
    known = inspect.signature(method).parameters
    needed = [
        name for name, each in known.items() if each.kind is each.KEYWORD_ONLY and each.default is each.empty
    ]
    name = next((each for each in needed if each not in given), None)
    if name is None:
        return None
    close = difflib.get_close_matches(name, [each for each in given if each not in known], n=1)
    hint = f" (does {close[0]} stand for it?)" if close else ""
    return InvalidParameterException(name, None, f"it is required{hint}", where=method.__name__)

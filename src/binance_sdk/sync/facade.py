"""An object that stands for an asynchronous one, and waits for what that does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from .portal import current

P = ParamSpec("P")
T = TypeVar("T")


class Facade(ABC):
    """Its methods do what those of ``_inner`` do, in the event loop of this process."""

    @property
    @abstractmethod
    def _inner(self) -> Any: ...


def blocking(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[Any, P], T]:
    """``method`` of the asynchronous object, for a `Facade`: same signature, waited for."""

    @wraps(method)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        inner = self._inner
        return current().run(lambda: method(inner, *args, **kwargs))

    return call


def reading(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], T]:
    """The same for a method that does not wait."""

    @wraps(method)
    def call(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        inner = self._inner
        return current().read(lambda: method(inner, *args, **kwargs))

    return call


def like(
    method: Callable[Concatenate[Any, P], object],
) -> Callable[[Callable[..., None]], Callable[Concatenate[Any, P], None]]:
    """For a constructor that takes what ``method`` takes."""

    def decorate(constructor: Callable[..., None]) -> Callable[Concatenate[Any, P], None]:
        @wraps(method)
        def construct(self: Any, /, *args: P.args, **kwargs: P.kwargs) -> None:
            constructor(self, *args, **kwargs)

        return construct

    return decorate

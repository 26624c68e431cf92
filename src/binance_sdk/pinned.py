"""The calls of a client over one route (``via_rest``, ``via_ws``), and with responses (``with_response``)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .calling import Calling
from .descriptors import Operation, Respond, Route

if TYPE_CHECKING:
    from .history import History

T = TypeVar("T")
V = TypeVar("V", bound="Pinned[Any]")
R = TypeVar("R")


class Answering(Calling, ABC, Generic[R]):
    """A client whose calls can be seen as an ``R`` with their responses."""

    @staticmethod
    @abstractmethod
    def responding() -> Callable[[Respond], R]:
        """The calls with responses; their module is loaded only when asked for."""

    @cached_property
    def with_response(self) -> R:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return self.responding()(self.make_response)


class Routed(Answering[R], Generic[V, R]):
    """The same, and its calls can be seen as a ``V`` over one route."""

    VIEW: type[V]

    @cached_property
    def via_rest(self) -> V:
        """The same calls, over REST only."""
        return self.VIEW(self, "rest")

    @cached_property
    def via_ws(self) -> V:
        """The same calls, over the WebSocket API only."""
        return self.VIEW(self, "ws_api")


class Pinned(Generic[R]):
    """Mixed into the methods of a product, whose calls then take one route of ``client``."""

    def __init__(self, client: Routed[Any, R], route: Route) -> None:
        self._client = client
        self._route: Route = route

    def _call(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Coroutine[Any, Any, T]:
        return self._client.make_call(operation, arguments, self._route)

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        return self._client._iterate(operation, arguments, self._route)  # pyright: ignore[reportPrivateUsage]

    @cached_property
    def with_response(self) -> R:
        """The same calls, their results as `Response`."""
        return self._client.responding()(partial(self._client.make_response, route=self._route))

"""The calls of a client over one route only: `client.via_rest` and `client.via_ws`."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import Any, TypeVar

from .calling import Calling
from .descriptors import Operation, Route

T = TypeVar("T")


class Pinned:
    """Mixed into the methods of a product, whose calls then take one route of ``client``."""

    def __init__(self, client: Calling, route: Route) -> None:
        self._client = client
        self._route: Route = route

    def _call(self, operation: Operation[T], arguments: Mapping[str, object], /) -> Coroutine[Any, Any, T]:
        return self._client.make_call(operation, arguments, self._route)

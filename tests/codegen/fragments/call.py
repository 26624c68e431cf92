"""Calls of generated methods, without any network."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from binance_sdk.core.encoding import Wire, encode
from binance_sdk.descriptors import Operation, Route


class Recorder:
    """A client whose `_call` keeps what it was given."""

    def __init__(self, client: ModuleType, name: str) -> None:
        kind: Any = getattr(client, name)
        self.made: Any = type("Client", (kind,), {"_call": self.keep})()
        self.operation: Operation[object] = Operation(name="none")
        self.arguments: Mapping[str, object] = {}

    async def keep(self, operation: Operation[object], arguments: Mapping[str, object]) -> object:
        self.operation, self.arguments = operation, arguments
        return "result"

    async def wire(self, method: str, route: Route = "rest", **arguments: object) -> dict[str, Wire]:
        """What the method sends over the route."""
        assert await getattr(self.made, method)(**arguments) == "result"
        return encode(self.operation, route, self.arguments)


def parameters(method: Callable[..., object]) -> dict[str, str]:
    """Name and annotation of each parameter of a method (without self), with ``=`` where it has a default."""
    found = list(inspect.signature(method).parameters.values())[1:]
    assert all(entry.kind is inspect.Parameter.KEYWORD_ONLY for entry in found)
    return {
        entry.name: f"{entry.annotation}{'' if entry.default is inspect.Parameter.empty else ' ='}"
        for entry in found
    }


def returns(method: Callable[..., object]) -> str:
    """Annotation of the result, as it stands in the source."""
    return str(inspect.signature(method).return_annotation)

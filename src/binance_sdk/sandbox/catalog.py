"""Which operations there are: the generated descriptors, found by method or by verb and path."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from binance_sdk_generated.spot.operations import ALL

from ..descriptors import Operation


def method(operation: Operation[object]) -> str:
    """What an operation is called here: its WebSocket-API method, or verb and path where it has none."""
    return operation.ws_api or " ".join(operation.rest or ())


@cache
def operations() -> Mapping[str, Operation[object]]:
    """Every operation by its WebSocket-API method."""
    return {operation.ws_api: operation for operation in ALL.values() if operation.ws_api}


@cache
def by_path() -> Mapping[tuple[str, str], Operation[object]]:
    """Every operation by verb and path."""
    return {operation.rest: operation for operation in ALL.values() if operation.rest}

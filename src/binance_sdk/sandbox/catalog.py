"""Which operations each product has: the generated descriptors, found by method or by verb and path."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal

from binance_sdk_generated.cm_futures import operations as cm_futures
from binance_sdk_generated.spot import operations as spot
from binance_sdk_generated.um_futures import operations as um_futures

from ..descriptors import Operation

ProductName = Literal["spot", "um_futures", "cm_futures"]
SPOT: Final = "spot"
UM: Final = "um_futures"
CM: Final = "cm_futures"
PRODUCTS: Final[tuple[ProductName, ...]] = (SPOT, UM, CM)
_ALL: Final = {SPOT: spot.ALL, UM: um_futures.ALL, CM: cm_futures.ALL}


def method(operation: Operation[object]) -> str:
    """What an operation is called here: its WebSocket-API method, or verb and path where it has none."""
    return operation.ws_api or " ".join(operation.rest or ())


@cache
def methods(product: str) -> frozenset[str]:
    """What the operations of a product are called here."""
    return frozenset(method(operation) for operation in _ALL[product].values())


@cache
def operations(product: str = SPOT) -> Mapping[str, Operation[object]]:
    """Every operation by its WebSocket-API method; of two names for one, that of this route only."""
    return {operation.ws_api: operation for operation in _ALL[product].values() if operation.ws_api}


@cache
def by_path(product: str = SPOT) -> Mapping[tuple[str, str], Operation[object]]:
    """Every operation by verb and path; of two names for one, the first."""
    found: dict[tuple[str, str], Operation[object]] = {}
    for operation in _ALL[product].values():
        if operation.rest:
            found.setdefault(operation.rest, operation)
    return found

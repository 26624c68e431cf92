"""Which operations each product has: the generated descriptors, found by method or by verb and path."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Final, Literal

import binance_sdk_generated

from ..descriptors import Operation, Product

ProductName = Literal["spot", "um_futures", "cm_futures"]
AnyName = Literal[
    "spot",
    "um_futures",
    "cm_futures",
    "algo",
    "alpha",
    "c2c",
    "convert",
    "copy_trading",
    "crypto_loan",
    "dual_investment",
    "fiat",
    "gift_card",
    "margin",
    "mining",
    "options",
    "pay",
    "portfolio_margin",
    "portfolio_margin_pro",
    "prediction",
    "rebate",
    "simple_earn",
    "staking",
    "stocks",
    "sub_account",
    "vip_loan",
    "wallet",
]
"""Any product: what can be disturbed of it are calls, streams and connections."""
SPOT: Final = "spot"
UM: Final = "um_futures"
CM: Final = "cm_futures"
PRODUCTS: Final[tuple[ProductName, ...]] = (SPOT, UM, CM)
"""Those that have an exchange of their own here."""
TIME: Final = "get_server_time"


@cache
def further() -> tuple[str, ...]:
    """All other products of the registry."""
    names = (module.name for module in iter_modules(binance_sdk_generated.__path__))
    return tuple(name for name in names if name not in PRODUCTS)


@cache
def find_product(name: str) -> Product:
    """What the registry says about a product."""
    found: Product = getattr(import_module(f"binance_sdk_generated.{name}.product"), name.upper())
    return found


@cache
def every(name: str) -> Mapping[str, Operation[object]]:
    """Every operation of a product, by its name in Python."""
    found: Mapping[str, Operation[object]] = import_module(f"binance_sdk_generated.{name}.operations").ALL
    return found


@cache
def owners() -> Mapping[tuple[str, str], str]:
    """Which of the further products has a verb and path."""
    return {place: name for name in further() for place in by_path(name)}


@cache
def owner(verb: str, path: str) -> str | None:
    """Which of them has a path; where several do, the one that has the verb too."""
    known = owners()
    return known.get((verb, path)) or next((name for (_, each), name in known.items() if each == path), None)


def method(operation: Operation[object]) -> str:
    """What an operation is called here: its WebSocket-API method, or verb and path where it has none."""
    return operation.ws_api or " ".join(operation.rest or ())


@cache
def methods(product: str) -> frozenset[str]:
    """What the operations of a product are called here."""
    return frozenset(method(operation) for operation in every(product).values())


@cache
def operations(product: str = SPOT) -> Mapping[str, Operation[object]]:
    """Every operation by its WebSocket-API method; of two names for one, that of this route only."""
    return {operation.ws_api: operation for operation in every(product).values() if operation.ws_api}


@cache
def by_path(product: str = SPOT) -> Mapping[tuple[str, str], Operation[object]]:
    """Every operation by verb and path; of two names for one, the first."""
    found: dict[tuple[str, str], Operation[object]] = {}
    for operation in every(product).values():
        if operation.rest:
            found.setdefault(operation.rest, operation)
    clock = find_product(product).server_time
    if clock:
        found.setdefault(("GET", clock), Operation(name=TIME, rest=("GET", clock), idempotent=True))
    return found

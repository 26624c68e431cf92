"""What the generated code says about values: types of results and events, while it is running.

The annotations of generated modules are text until somebody asks. ``Annotated[str, "OrderStatus"]`` names an
enum of the product; ``"decimal"``, ``"integer"`` and ``"ms"`` say how a text or number is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_type_hints


@cache
def result_type(product: str, operation: str) -> Any:
    """The type of an operation's result, with all words."""
    package = f"binance_sdk_generated.{product}"
    operations, types = import_module(f"{package}.operations"), import_module(f"{package}.types")
    written: str = operations.__annotations__[operation.upper()]

    def holder() -> None: ...

    holder.__annotations__ = {"return": written.removeprefix("Final[Operation[").removesuffix("]]")}
    return get_type_hints(holder, {"types": types}, include_extras=True)["return"]


@cache
def hints_of(kind: Any) -> Mapping[str, Any]:
    """The fields of a TypedDict or an event, with all words."""
    return get_type_hints(kind, include_extras=True)


@cache
def enum_values(product: str, word: str) -> tuple[str, ...]:
    """The values of an enum; none where the word is not one."""
    if not word[:1].isupper():
        return ()
    types = import_module(f"binance_sdk_generated.{product}.types")
    return get_args(getattr(types, f"{word}Text"))

"""The spec as sources are compared with it: parameters of a route, allowed values, paths of keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from codegen import model
from codegen import shape as shapes
from codegen.definition import whole
from codegen.load import ProductSpec
from codegen.scalar import Route

UNITS: Final = "smhdwM"
UNSIGNED: Final = ("NONE", "USER_STREAM", "MARKET_DATA")
ANYTHING: Final = ".*"
"""Ends the path of an object whose keys are data."""
DEEPEST: Final = 12
"""A type may contain itself."""


def params(operation: model.Operation, route: Route) -> dict[str, model.Param]:
    """Parameters of an operation as one route takes them."""
    own = operation.routes[route].params if route in operation.routes else {}
    common = {name: param for name, param in operation.params.items() if param.only in (None, route)}
    return {name: param for name, param in {**common, **own}.items() if param}


def weights(operation: model.Operation, route: Route) -> list[model.Weight]:
    """What a call costs over a route; empty where Binance documents nothing."""
    own = operation.routes[route].weight if route in operation.routes else None
    return own or operation.weight or []


def signed(operation: model.Operation) -> bool:
    return operation.security not in UNSIGNED if operation.signed is None else operation.signed


def values(product: ProductSpec, param: model.Param) -> frozenset[str]:
    """Values that a parameter takes, where they are listed; a pattern stands for the intervals it matches."""
    if param.values is not None:
        return frozenset(param.values)
    if isinstance(param.enum, str):
        return frozenset(product.enums[param.enum].values)
    if param.enum is None and param.pattern is not None:
        intervals = (f"{number}{unit}" for number in range(100) for unit in UNITS)
        return frozenset(text for text in intervals if re.fullmatch(param.pattern, text))
    return frozenset(param.enum or ())


@dataclass(frozen=True)
class Key:
    """A key of an answer or event."""

    path: str
    """``symbols[].filters[].tickSize``"""
    required: bool
    """Always there, where the object around it is."""
    owner: tuple[str, str]
    """Type or event, and key in it: the same for all calls that share a type. Of no type: empty text."""


def answer(operation: model.Operation, route: Route) -> shapes.Shape:
    """What a call answers over a route."""
    own = operation.routes[route].response if route in operation.routes else None
    return own or operation.response


def by_path(product: ProductSpec, shape: shapes.Shape, owner: str) -> dict[str, Key]:
    """All keys of the answer or event of ``owner``."""
    result = dict[str, Key]()
    for key in keys(product, shape, owner=owner):
        known = result.get(key.path)
        result[key.path] = key if known is None or known.required else known
    return result


def keys(
    product: ProductSpec,
    shape: shapes.Shape,
    path: str = "",
    owner: str = "",
    sure: bool = True,
    deep: int = 0,
) -> Iterator[Key]:
    """Every key that a value of this shape can have."""
    if deep > DEEPEST:
        return
    match shape:
        case shapes.Ref(name) if name in product.types:
            yield from keys(product, whole(name, product.types), path, name, sure, deep + 1)
        case shapes.Ref(name) if name in product.events:
            yield from keys(product, _struct(product.events[name]), path, name, sure, deep + 1)
        case shapes.Struct(fields, optional):
            for key, field in fields:
                inner = f"{path}.{key}".lstrip(".")
                yield Key(inner, sure and key not in optional, (owner, key))
                yield from keys(product, field, inner, f"{owner}.{key}", sure, deep + 1)
        case shapes.Array(item):
            yield from keys(product, item, f"{path}[]", owner, sure, deep + 1)
        case shapes.OneOf(options):
            for option in options:
                yield from keys(product, option, path, owner, False, deep + 1)
        case shapes.Map() | shapes.Scalar("any"):
            yield Key(f"{path}{ANYTHING}", False, ("", ""))
        case _:
            return


def _struct(event: model.Event) -> shapes.Struct:
    fields = tuple((key, field.type) for key, field in event.fields.items())
    return shapes.Struct(fields, frozenset(key for key, field in event.fields.items() if field.optional))

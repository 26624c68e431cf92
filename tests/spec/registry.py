"""The registry, loaded once for all tests of this folder, and what its shapes say about values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest

from binance_sdk.descriptors import Route
from codegen import model
from codegen import shape as shapes
from codegen.definition import whole
from codegen.link import link
from codegen.load import ProductSpec, load

ROOT: Final = Path(__file__).parents[2]
SPEC: Final = link(load(ROOT))
PRODUCTS: Final = tuple(SPEC.products.values())

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"
Section = Callable[[ProductSpec], Mapping[Any, object]]


def each(section: Section) -> list[Any]:
    """A case (product, key) for every stanza of a section of every product."""
    return [
        pytest.param(product, key, id=f"{product.name}.{key}")
        for product in PRODUCTS
        for key in section(product)
    ]


def on_route(operation: model.Operation, route: Route) -> dict[str, model.Param]:
    """Parameters of an operation as one route takes them."""
    own = operation.routes[route].params if route in operation.routes else {}
    params = {name: param for name, param in operation.params.items() if param.only in (None, route)}
    return {name: param for name, param in {**params, **own}.items() if param}


def allowed(product: ProductSpec, param: model.Param) -> tuple[str, ...]:
    """Values that an enum parameter takes."""
    if param.values is not None:
        return tuple(param.values)
    if isinstance(param.enum, str):
        return tuple(product.enums[param.enum].values)
    return tuple(param.enum or ())


def answer(operation: model.Operation, route: Route) -> shapes.Shape:
    """What the operation answers on a route."""
    own = operation.routes[route].response if route in operation.routes else None
    return own or operation.response


def keys(product: ProductSpec, shape: shapes.Shape, path: str = "") -> Iterator[str]:
    """Every key that a value of this shape can have, as a path (``symbols[].filters[].tickSize``)."""
    match shape:
        case shapes.Ref(name) if name in product.types:
            yield from keys(product, whole(name, product.types), path)
        case shapes.Struct(fields):
            for key, field in fields:
                yield f"{path}.{key}".lstrip(".")
                yield from keys(product, field, f"{path}.{key}".lstrip("."))
        case shapes.Array(item):
            yield from keys(product, item, f"{path}[]")
        case shapes.OneOf(options):
            for option in options:
                yield from keys(product, option, path)
        case _:
            return


SCALARS: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "decimal_text": (str,),
    "decimal": (str,),
    "digits": (str,),
    "int": (int,),
    "number": (int, float),
    "bool": (bool,),
    "ms": (int,),
    "levels": (list,),
    "null": (type(None),),
    "any": (object,),
}
MISSING: Final = ": missing"


def plain(line: str) -> str:
    """The path of a finding in the notation of deviations: no indexes, no words."""
    return re.sub(r"\[\d+\]", "[]", line.split(":")[0])


def python_types(scalar: str) -> tuple[type, ...]:
    """What a scalar may decode to."""
    return SCALARS[scalar]


def strange(product: ProductSpec, shape: shapes.Shape, value: Json, path: str = "") -> list[str]:
    """What in ``value`` the shape does not allow: keys unknown or missing, other types, other enum values."""
    if value is None and getattr(shape, "nullable", False):
        return []
    match shape:
        case shapes.Scalar(name):
            fits = isinstance(value, python_types(name)) and (name == "bool" or not isinstance(value, bool))
            return [] if fits else [f"{path}: {value!r} is no {name}"]
        case shapes.Ref(name) if name in product.enums:
            return [] if value in product.enums[name].values else [f"{path}: {value!r} is no {name}"]
        case shapes.Ref(name) if name in product.types:
            return strange(product, whole(name, product.types), value, path)
        case shapes.Ref(name):
            fields = product.events[name].fields
            optional = frozenset(key for key, field in fields.items() if field.optional)
            struct = shapes.Struct(tuple((key, field.type) for key, field in fields.items()), optional)
            return strange(product, struct, value, path)
        case shapes.Const(constant):
            return [] if value == constant else [f"{path}: {value!r} is not {constant!r}"]
        case shapes.OneOf(options):
            return min((strange(product, option, value, path) for option in options), key=distance)
        case _:
            return strange_inside(product, shape, value, path)


def distance(findings: list[str]) -> tuple[int, int]:
    """How far a value is from a shape: keys that are missing count least."""
    return sum(not line.endswith(MISSING) for line in findings), len(findings)


def strange_inside(product: ProductSpec, shape: shapes.Shape, value: Json, path: str) -> list[str]:
    """The same for shapes that hold others."""
    match shape, value:
        case shapes.Array(item), list():
            return [
                line
                for index, part in enumerate(value)
                for line in strange(product, item, part, f"{path}[{index}]")
            ]
        case shapes.Tuple(items), list():
            return [
                line
                for item, part in zip(items, value, strict=False)
                for line in strange(product, item, part, f"{path}[]")
            ]
        case shapes.Map(values), dict():
            return [
                line
                for key, part in value.items()
                for line in strange(product, values, part, f"{path}.{key}")
            ]
        case shapes.Struct(fields, optional), dict():
            known = dict(fields)
            missing = [f"{path}.{key}{MISSING}" for key in known if key not in value and key not in optional]
            unknown = [f"{path}.{key}: unknown key" for key in value if key not in known]
            inner = (
                strange(product, known[key], part, f"{path}.{key}")
                for key, part in value.items()
                if key in known
            )
            return unknown + missing + [line for lines in inner for line in lines]
        case _:
            return [f"{path}: {value!r} is no {type(shape).__name__.lower()}"]

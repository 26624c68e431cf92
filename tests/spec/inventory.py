"""The facts of ``shared/facts/inventory.json`` about Spot, and how the registry differs from them.

A difference is a path such as ``rest.params.limit.max``: route, part, attribute.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final

from binance_sdk.descriptors import Route
from codegen import model
from tests.spec.spot import SPOT, allowed, answer, keys, on_route

Facts = Mapping[str, Any]
KINDS: Final = {
    "STRING": "string",
    "INT": "int",
    "LONG": "int",
    "DECIMAL": "decimal",
    "BOOLEAN": "bool",
    "ENUM": "enum",
    "ARRAY<STRING>": "string",
    "ARRAY": "string",
}
ROUTES: Final[tuple[Route, ...]] = ("rest", "ws_api")
BOUNDS: Final = ("min", "max", "exclusive_min", "decimals", "max_items")
UNITS: Final = "smhdwM"


@cache
def read(path: Path) -> dict[str, Any]:
    """The whole inventory."""
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return facts


def spot(path: Path, transport: str) -> dict[str, Facts]:
    """Operations of Spot over one transport, by key (path, method, stream name or event)."""
    prefix = f"spot:{transport}:"
    entries = read(path)["operations"]
    return {entry["id"].removeprefix(prefix): entry for entry in entries if entry["id"].startswith(prefix)}


def operations(route: Route) -> dict[str, tuple[str, model.Operation]]:
    """Our operations over one route, by the key of the inventory."""
    return {
        key: (name, operation)
        for name, operation in SPOT.operations.items()
        if (key := operation.rest if route == "rest" else operation.ws_api)
    }


def differences(operation: model.Operation, route: Route, facts: Facts) -> Iterator[str]:
    """Where our operation differs from the facts on a route."""
    if operation.security != facts["security"]:
        yield f"{route}.security"
    if signed(operation) != facts["signed"]:
        yield f"{route}.signed"
    count: Facts = facts["order_count"] or {}
    if operation.orders != count.get("unfilled", 0):
        yield f"{route}.orders"
    yield from (f"{route}.{name}" for name in weight_differences(operation, route, facts["weight"]))
    ours, theirs = on_route(operation, route), {param["name"]: param for param in facts["params"]}
    yield from (f"{route}.params.{name}" for name in sorted(set(ours) ^ set(theirs)))
    for name in sorted(set(ours) & set(theirs)):
        for attribute in param_differences(ours[name], theirs[name]):
            yield f"{route}.params.{name}.{attribute}"
    known = set(keys(answer(operation, route)))
    yield from (f"{route}.response.{key}" for key in sorted(set(fact_keys(facts["response"])) - known))


def signed(operation: model.Operation) -> bool:
    """Whether the call carries a signature."""
    return operation.security in ("TRADE", "USER_DATA") if operation.signed is None else operation.signed


def param_differences(ours: model.Param, theirs: Facts) -> Iterator[str]:
    """Attributes of a parameter that differ."""
    values = tuple(map(str, theirs.get("enum", ())))
    if ours.required != theirs["required"]:
        yield "required"
    if kind(ours, values) != KINDS[theirs["type"]] or ours.many != theirs["type"].startswith("ARRAY"):
        yield "type"
    if set(enum(ours)) != set(values):
        yield "enum"
    if ours.default != word(theirs.get("default")) or default_rule(ours) != theirs.get("default_rule"):
        yield "default"
    for bound in BOUNDS:
        if getattr(ours, bound) != theirs.get(bound):
            yield bound


def kind(param: model.Param, values: tuple[str, ...]) -> str:
    """Type of a parameter; one of a closed set of values is an enum, however it is written."""
    return "enum" if values and enum(param) else param.type


def enum(param: model.Param) -> tuple[str, ...]:
    """The values a parameter takes; a pattern stands for the intervals that match it."""
    if param.pattern is None:
        return allowed(param)
    candidates = (f"{number}{unit}" for number in range(100) for unit in UNITS)
    return tuple(value for value in candidates if re.fullmatch(param.pattern, value))


def word(value: object) -> str | None:
    """A default as the wire has it."""
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def default_rule(param: model.Param) -> dict[str, object] | None:
    """A conditional default in the form of the inventory."""
    rule = param.default_rule
    return {rule.param: rule.values, "else": rule.otherwise} if rule else None


# weights


def weight_differences(operation: model.Operation, route: Route, facts: Facts) -> Iterator[str]:
    """Weights are compared by what calls cost, for every combination of values that could matter."""
    params = on_route(operation, route)
    ours = (operation.weight or [])[0]
    theirs = model.Weight.model_validate({"cases": facts["cases"]})
    if any(cost(ours, call, params) != cost(theirs, call, params) for call in calls(ours, theirs, params)):
        yield "weight"
    if operation.weight_on_success != facts.get("on_success"):
        yield "weight_on_success"


Call = Mapping[str, "str | int | None"]
"""Arguments that matter for a weight; for a list, how many items it has."""


def calls(ours: model.Weight, theirs: model.Weight, params: Mapping[str, model.Param]) -> Iterator[Call]:
    """Calls on both sides of every limit that either weight knows."""
    cases = [*ours.cases, *theirs.cases]
    names = sorted(
        {name for case in cases for name in case.when} | {c.item_param for c in cases if c.item_param}
    )
    samples = (
        sample(params[name], [case.when[name] for case in cases if name in case.when]) for name in names
    )
    yield from (dict(zip(names, values, strict=True)) for values in product(*samples))


def sample(param: model.Param, conditions: list[model.Condition]) -> list[str | int | None]:
    """Values of one parameter: absent, and what tells its conditions apart."""
    if param.many:
        return [None, *(n for n in (1, 2, 20, 21, 50, 51, 100, 101) if n <= (param.max_items or n))]
    if param.type == "bool":
        return [None, "true", "false"]
    edges = {edge for c in conditions for edge in (c.min, c.max) if edge is not None}
    return [None, *sorted(edges)] if edges else [None, "x"]


def cost(weight: model.Weight, call: Call, params: Mapping[str, model.Param]) -> int:
    """What a call costs: the first case that holds."""
    for case in weight.cases:
        if all(holds(condition, call.get(name), params[name]) for name, condition in case.when.items()):
            if case.per_item is None:
                return case.weight
            items = call.get(case.item_param or "") or 0
            assert isinstance(items, int)
            return min(case.weight + case.per_item * items, case.cap or 10**9)
    return 0


def holds(condition: model.Condition, value: str | int | None, param: model.Param) -> bool:
    """Whether a condition holds for a value (for the default where there is none)."""
    if condition.present is not None:
        return condition.present == (value is not None)
    if value is None:
        value = param.default if param.default is None or not param.default.isdigit() else int(param.default)
    if value is None:
        return False
    if condition.values:
        return str(value) in condition.values
    low = condition.count_min if param.many else condition.min
    high = condition.count_max if param.many else condition.max
    assert isinstance(value, int)
    return (low is None or low <= value) and (high is None or value <= high)


# shapes


def fact_keys(shape: Facts | None, path: str = "") -> Iterator[str]:
    """Every key of a response or payload, as a path."""
    shape = shape or {}
    for key, field in shape.get("fields", {}).items():
        yield f"{path}.{key}".lstrip(".")
        yield from fact_keys(field, f"{path}.{key}".lstrip("."))
    if shape.get("type") == "array":
        yield from fact_keys(shape["items"], f"{path}[]")
    for option in shape.get("options", ()):
        yield from fact_keys(option, path)

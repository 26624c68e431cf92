"""The facts of ``shared/facts/inventory.json`` about a product, and how the registry differs from them.

A difference is a path such as ``rest.params.limit.max``: route, part, attribute.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final

from binance_sdk.descriptors import Route
from codegen import model
from codegen.load import ProductSpec
from tests.spec.registry import allowed, answer, keys, on_route

Facts = Mapping[str, Any]
KINDS: Final = {
    "STRING": "string",
    "INT": "int",
    "LONG": "int",
    "DECIMAL": "decimal",
    "BOOLEAN": "bool",
    "ENUM": "enum",
    "ARRAY<STRING>": "string",
    "ARRAY<LONG>": "int",
    "ARRAY<OBJECT>": "object",
    "OBJECT": "object",
    "ARRAY": "string",
}
ROUTES: Final[tuple[Route, ...]] = ("rest", "ws_api")
IMPLIED: Final = ("apiKey", "signature", "timestamp")
"""Parameters of signed calls, which neither side lists as a rule."""
BOUNDS: Final = ("min", "max", "exclusive_min", "decimals", "max_items")
UNITS: Final = "smhdwM"


@cache
def read(path: Path) -> dict[str, Any]:
    """The whole inventory."""
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return facts


MARKETS: Final = {
    "um_futures": "um",
    "cm_futures": "cm",
    "portfolio_margin": "pm",
    "portfolio_margin_pro": "pm_pro",
}
NAMES: Final = {"margin": "margin_trading", "prediction": "w3w_prediction"}
SAPI: Final = "sapi"
"""The market of all products below /sapi; the inventory tells them apart by their names."""


def market(product: ProductSpec) -> str:
    """What the inventory calls a product's market."""
    return MARKETS.get(product.name, product.product.family or product.name)


def belongs(product: ProductSpec, entry: Facts) -> bool:
    """Whether an operation is one of the product's."""
    theirs: str = entry["product"]
    where: str = entry["market"]
    return where == market(product) and (where != SAPI or theirs == NAMES.get(product.name, product.name))


def known(path: Path, product: ProductSpec) -> bool:
    """Whether the inventory has anything about a product."""
    return any(belongs(product, entry) for entry in read(path)["operations"])


def of(path: Path, product: ProductSpec, transport: str) -> dict[str, Facts]:
    """What a product has over one transport, by key (path, method, stream name or event)."""
    prefix = f"{market(product)}:{transport}:"
    if market(product) == SAPI and transport != "rest":
        prefix += f"{NAMES.get(product.name, product.name)}/"
    entries = read(path)["operations"]
    return {
        entry["id"].removeprefix(prefix): entry
        for entry in entries
        if belongs(product, entry) and entry["transport"] == transport
    }


def error_codes(path: Path, product: ProductSpec) -> Mapping[str, str]:
    """Names of its error codes."""
    codes: Mapping[str, Mapping[str, str]] = read(path)["error_codes"]
    return codes["pm_pro_sapi" if product.product.family == SAPI else market(product)]


def operations(product: ProductSpec, route: Route) -> dict[str, tuple[str, model.Operation]]:
    """Our operations over one route, by the key of the inventory."""
    return {
        key: (name, operation)
        for name, operation in product.operations.items()
        if (key := operation.rest if route == "rest" else operation.ws_api)
    }


def differences(
    product: ProductSpec, operation: model.Operation, route: Route, facts: Facts
) -> Iterator[str]:
    """Where our operation differs from the facts on a route."""
    if operation.security != facts["security"]:
        yield f"{route}.security"
    if signed(operation) != facts["signed"]:
        yield f"{route}.signed"
    if order_counts(product, operation.orders) != order_counts(product, facts["order_count"] or 0):
        yield f"{route}.orders"
    if route == "rest" and set(rates(operation)) != set(fact_rates(facts)):
        yield f"{route}.rates"
    yield from (f"{route}.{name}" for name in weight_differences(operation, route, facts["weight"]))
    yield from (f"{route}.rules.{name}" for name in rule_differences(operation, facts))
    implied = IMPLIED if facts["signed"] else ()
    theirs = {param["name"]: param for param in facts["params"] if param["name"] not in implied}
    ours = on_route(operation, route)
    yield from (f"{route}.params.{name}" for name in sorted(set(ours) ^ set(theirs)))
    for name in sorted(set(ours) & set(theirs)):
        for attribute in param_differences(product, ours[name], theirs[name]):
            yield f"{route}.params.{name}.{attribute}"
    described = set(keys(product, answer(operation, route)))
    found = set(fact_keys(result(facts["response"])))
    yield from (f"{route}.response.{key}" for key in sorted(found - described))


def result(shape: Facts | None) -> Facts | None:
    """What an answer of the WebSocket API holds; a few are listed with their envelope."""
    fields: Mapping[str, Facts] = (shape or {}).get("fields") or {}
    return fields["result"] if set(fields) == {"id", "status", "result"} else shape


def order_counts(product: ProductSpec, orders: int | Mapping[str, int]) -> dict[str, int]:
    """Orders by interval; one number holds for all intervals in which the product counts them."""
    if not isinstance(orders, int) and "unfilled" in orders:
        orders = orders["unfilled"]
    if isinstance(orders, int):
        return {limit.interval: orders for limit in product.limits if limit.type == "ORDERS" and orders}
    return dict(orders)


Rate = tuple[int, str, str]
"""Limit, interval, scope."""


def rates(operation: model.Operation) -> Iterator[Rate]:
    for rate in operation.rates:
        yield rate.limit, rate.interval, rate.scope


def fact_rates(facts: Facts) -> Iterator[Rate]:
    """Limits of the endpoint alone, and of the pool that it shares."""
    weight: Facts = facts["weight"] or {}
    shared: Facts | None = weight.get("shared_pool")
    own: list[Facts] = [*(facts.get("endpoint_rate") or ()), *(weight.get("own_limits") or ())]
    for entry in [*own, *([shared] if shared else [])]:
        scope = entry.get("scope", "account")
        yield entry["limit"], entry["interval"], "account" if scope == "uid" else scope


def signed(operation: model.Operation) -> bool:
    """Whether the call carries a signature."""
    unsigned = operation.security in ("NONE", "USER_STREAM", "MARKET_DATA")
    return not unsigned if operation.signed is None else operation.signed


def param_differences(product: ProductSpec, ours: model.Param, theirs: Facts) -> Iterator[str]:
    """Attributes of a parameter that differ."""
    values = tuple(map(str, theirs.get("enum", theirs.get("allowed", ()))))
    kind_there = KINDS[theirs["type"]]
    if {value.lower() for value in values} == {"true", "false"}:
        values, kind_there = (), "bool"
    if ours.required != theirs["required"]:
        yield "required"
    many = theirs["type"].startswith("ARRAY") or theirs.get("encoding") == "csv"
    if kind(product, ours, kind_there) != kind_there or ours.many != many:
        yield "type"
    if set(enum(product, ours, bool(values))) != set(values):
        yield "enum"
    if "pattern" in theirs and ours.pattern != theirs["pattern"].strip("^$"):
        yield "pattern"
    if ours.default != word(None if "default_when" in theirs else theirs.get("default")) or default_rule(
        ours
    ) != theirs.get("default_rule"):
        yield "default"
    for bound in BOUNDS:
        if getattr(ours, bound) != number(theirs.get(bound)):
            yield bound


def number(value: float | None) -> Decimal | None:
    """A bound, exactly as it is written."""
    return None if value is None else Decimal(str(value))


def kind(product: ProductSpec, param: model.Param, there: str) -> str:
    """Type of a parameter; one of a closed set of values is an enum, however it is written."""
    return "enum" if there == "enum" and enum(product, param, closed=True) else param.type


def enum(product: ProductSpec, param: model.Param, closed: bool) -> tuple[str, ...]:
    """The values a parameter takes; a pattern may stand for the intervals that match it."""
    if param.pattern is None or not closed:
        return allowed(product, param)
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


def weight_differences(operation: model.Operation, route: Route, facts: Facts | None) -> Iterator[str]:
    """Weights are compared by what calls cost, for every combination of values that could matter."""
    if facts is None or operation.weight is None:
        yield from ["weight"] if operation.weight is not None or facts is not None else []
        return
    params = on_route(operation, route)
    own = operation.routes[route].weight if route in operation.routes else None
    ours = (own or operation.weight)[0]
    cases = facts.get("after_cm_migration") or facts["cases"]
    theirs = model.Weight.model_validate({"cases": [plain_case(case) for case in cases]})
    if any(cost(ours, call, params) != cost(theirs, call, params) for call in calls(ours, theirs, params)):
        yield "weight"
    if operation.weight_on_success != facts.get("on_success"):
        yield "weight_on_success"


def plain_case(case: Facts) -> dict[str, Any]:
    """A case in the notation of the spec: ``{"in": [5, 10]}`` is a list of values."""
    when: Facts = case["when"]
    lists = {name: [*map(str, entry["in"])] for name, entry in when.items() if has_list(entry)}
    return {**case, "when": {**when, **lists}}


def has_list(condition: object) -> bool:
    return isinstance(condition, dict) and "in" in condition


def rule_differences(operation: model.Operation, facts: Facts) -> Iterator[str]:
    """Rules of the inventory that ours do not hold; ours may ask for more."""
    ours = operation.rules
    one = [set(rule.any_of) for rule in ours] + [set(rule.exactly_one_of) for rule in ours]
    for rule in facts.get("param_rules") or ():
        for name, value in rule.items():
            if name == "any_of" and set(value) not in one:
                yield name
            exact = name in ("exactly_one_of", "not_together")
            if exact and set(value) not in [set(getattr(entry, name)) for entry in ours]:
                yield name
            if name in SPANS and days(value) not in [days(getattr(entry, name)) for entry in ours]:
                yield name


SPANS: Final = ("max_window", "default_window", "lookback")
DAYS: Final = {"h": 1 / 24, "hour": 1 / 24, "d": 1, "day": 1, "month": 30, "year": 365}


def days(span: str | None) -> float | None:
    """Length of ``24h`` or of the inventory's ``3month``."""
    found = re.fullmatch(r"(\d+)([a-z]+)", span or "")
    return int(found[1]) * DAYS[found[2]] if found else None


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
    values = {value for c in conditions for value in c.values}
    if param.type == "int" and values:
        return [None, *sorted(edges | set(map(int, values)))]
    return [None, *sorted(edges)] if edges else [None, "x", *sorted(values)]


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

"""Arguments for any operation, made from its descriptor: the least that it needs, or all that it takes."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from decimal import Decimal

from binance_sdk.descriptors import Kind, Operation, Param, Route, Rule

GIVEN: Mapping[str, object] = {
    "symbol": "BTCUSDT",
    "pair": "BTCUSDT",
    "clientOrderId": "order-0123456789-0123456789-0123",
    "recvWindow": 5000,
    "accountInfo": {"accountNumber": "1234567", "agency": "123"},
    "cancelInfoList": [{"orderId": "11"}, {"orderId": "22"}],
}
"""Values by name, where not any value of the kind will do."""
MINUTE = 60_000


def least(operation: Operation[object], route: Route) -> dict[str, object]:
    """What is required, by itself or by a rule."""
    params = _params(operation, route)
    return _follow(operation, route, {name: value(param) for name, param in params.items() if param.required})


def most(operation: Operation[object], route: Route) -> dict[str, object]:
    """Every parameter, but those that do not go with others."""
    params = _params(operation, route)
    chosen = {name: value(param) for name, param in params.items()}
    wanted = {name for rule in _rules(operation, route) for names in rule.requires for name in names}
    for rule in _rules(operation, route):
        for names in (rule.exactly_one_of, rule.not_together):
            there = [name for name in names if name in chosen]
            for name in sorted(there, key=lambda name: (not params[name].required, name not in wanted))[1:]:
                del chosen[name]
    return _follow(operation, route, chosen)


def value(param: Param) -> object:
    """A value that a parameter takes."""
    if param.name in GIVEN:
        return GIVEN[param.name]
    one = _one(param)
    return [one] if param.many else one


def _one(param: Param) -> object:
    if param.enum:
        return int(param.enum[0]) if param.kind is Kind.INT else param.enum[0]
    if param.name.endswith(("Time", "time", "Timestamp")) and param.kind is Kind.INT:
        late = param.name.lower().startswith("end")
        return int(time.time() * 1000) - (0 if late else MINUTE)
    return {
        Kind.BOOL: True,
        Kind.INT: _number(param),
        Kind.DECIMAL: _number(param),
        Kind.OBJECT: {"type": "USDT"},
    }.get(param.kind, "A" * min(param.max_length or 5, 5))


def _number(param: Param) -> int | Decimal:
    low = max(bound for bound in (param.min, param.exclusive_min, 1) if bound is not None)
    wanted = low + 1 if param.exclusive_min is not None else low
    return wanted if param.max is None else min(wanted, param.max)


def _params(operation: Operation[object], route: Route) -> dict[str, Param]:
    return {
        param.name: param
        for param in operation.params
        if param.only in (None, route) and param.sunset is None  # what has ended is refused
    }


def _rules(operation: Operation[object], route: Route) -> Iterable[Rule]:
    return (rule for rule in operation.rules if rule.only in (None, route))


def _follow(operation: Operation[object], route: Route, chosen: dict[str, object]) -> dict[str, object]:
    """The same with what the rules ask for besides."""
    params = _params(operation, route)
    for _ in operation.rules:
        for rule in _rules(operation, route):
            if not all(_holds(name, values, chosen) for name, values in rule.when.items()):
                continue
            for names in (rule.any_of, rule.exactly_one_of, *rule.requires):
                if names and not chosen.keys() & set(names):
                    chosen[names[0]] = value(params[names[0]])
    return chosen


def _holds(name: str, values: tuple[str, ...], chosen: Mapping[str, object]) -> bool:
    if values in (("present",), ("absent",)):
        return (name in chosen) == (values == ("present",))
    given = chosen.get(name)
    return (str(given).lower() if isinstance(given, bool) else str(given)) in values

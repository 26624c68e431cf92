"""What a call weighs, from its descriptor. Written apart from the SDK's own reckoning, to check it."""

from __future__ import annotations

from collections.abc import Mapping, Sized

from ..descriptors import Case, Operation, Route, Weight, When


def weigh(operation: Operation[object], route: Route, arguments: Mapping[str, object]) -> int:
    """What a call takes of the weight that all calls share."""
    weight = operation.ws_weight if route == "ws_api" and operation.ws_weight else operation.weight
    if weight is None:
        return 1
    return 0 if weight.per_endpoint else _weight(weight, operation, arguments)


def weigh_endpoint(operation: Operation[object], arguments: Mapping[str, object]) -> dict[str, int]:
    """What it takes of the limits that its endpoint has for itself, by their type."""
    weights = (operation.weight, *operation.more_weights)
    return {
        weight.pool: _weight(weight, operation, arguments)
        for weight in weights
        if weight is not None and weight.per_endpoint
    }


def _weight(weight: Weight, operation: Operation[object], arguments: Mapping[str, object]) -> int:
    """Weight of the first case that fits."""
    defaults = {param.name: param.default for param in operation.params if param.default is not None}
    for case in weight.cases:
        if all(_fits(when, arguments, defaults) for when in case.when):
            return _cost(case, arguments)
    return 1


def after_success(operation: Operation[object], route: Route, charged: int) -> int:
    """What remains charged when the call succeeded."""
    weight = operation.ws_weight if route == "ws_api" and operation.ws_weight else operation.weight
    return charged if weight is None or weight.on_success is None else weight.on_success


def _cost(case: Case, arguments: Mapping[str, object]) -> int:
    if case.per_item is None:
        return case.weight
    items = arguments.get(case.item_param)
    cost = case.weight + case.per_item * (len(items) if isinstance(items, Sized) else 1)
    return min(cost, case.cap) if case.cap is not None else cost


def _fits(when: When, arguments: Mapping[str, object], defaults: Mapping[str, object]) -> bool:
    value = arguments.get(when.param)
    if when.present is not None and (value is not None) != when.present:
        return False
    value = defaults.get(when.param) if value is None else value
    if when.values and str(value).lower() not in {text.lower() for text in when.values}:
        return False
    if when.min is not None or when.max is not None:
        if not isinstance(value, int):
            return False
        if not (when.min or 0) <= value <= (when.max if when.max is not None else value):
            return False
    if when.count_min is not None or when.count_max is not None:
        count = len(value) if isinstance(value, Sized) else 0
        return (when.count_min or 0) <= count <= (when.count_max if when.count_max is not None else count)
    return True

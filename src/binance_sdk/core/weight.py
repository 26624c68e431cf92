"""What a call costs, from its descriptor and its encoded values.

A weight is data: cases tried in order, the first that fits counts. A case may add so much per item
of a list, up to a cap. Some calls give their weight back when they succeed (``on_success``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from ..descriptors import Case, Operation, Pool, Route, Weight, When
from .kind import Wire
from .value import scalar_text

_items = msgspec.json.Decoder(list[msgspec.Raw]).decode

UNKNOWN_WEIGHT = 1
"""Charged where the spec states no weight: Binance counts at least one for a request."""


def weigh(operation: Operation[object], params: Mapping[str, Wire], route: Route) -> int:
    """Weight of a call before it is sent. ``params`` are its encoded values (either route)."""
    weight = weight_of(operation, route)
    return UNKNOWN_WEIGHT if weight is None else _weigh(weight, operation, params)


def costs(operation: Operation[object], params: Mapping[str, Wire], route: Route) -> dict[str, int]:
    """What a call costs by pool: weights, one raw request, its own rates, and the orders it adds.

    A pool is named by its type, by type and interval (``ORDERS:10s``) where intervals count
    differently, or by type and endpoint (``SAPI_IP GET /sapi/v1/...``) where each has a count of its own.
    """
    weight = weight_of(operation, route)
    pool = pool_name(weight, operation) if weight is not None else "REQUEST_WEIGHT"
    cost = {pool: weigh(operation, params, route), "RAW_REQUESTS": 1}
    for more in operation.more_weights:
        cost[pool_name(more, operation)] = _weigh(more, operation, params)
    for rate in operation.rates:
        cost[rate.type] = 1
    if operation.order_counts:
        cost.update({f"ORDERS:{interval}": count for interval, count in operation.order_counts.items()})
    elif operation.orders:
        cost["ORDERS"] = operation.orders
    return cost


def pool_name(weight: Weight, operation: Operation[object]) -> str:
    """The pool that a weight is charged to."""
    if not weight.per_endpoint or operation.rest is None:
        return weight.pool
    return " ".join((weight.pool, *operation.rest))


def own_pools(operation: Operation[object], pools: Iterable[Pool]) -> list[Pool]:
    """Limits that hold for this operation (and its like) only; ``pools`` are those of its product."""
    weights = [weight for weight in (operation.weight, *operation.more_weights) if weight is not None]
    names = {weight.pool: pool_name(weight, operation) for weight in weights if weight.per_endpoint}
    return [
        *operation.rates,
        *(msgspec.structs.replace(pool, type=names[pool.type]) for pool in pools if pool.type in names),
    ]


def expected_costs(operation: Operation[object], params: Mapping[str, Wire], route: Route) -> dict[str, int]:
    """What a call costs when it succeeds: orders give their weight back.

    This is what a limiter charges; what a refused call costs more, Binance's answer says.
    """
    cost, weight = costs(operation, params, route), weight_of(operation, route)
    if weight is not None and weight.on_success is not None:
        cost[pool_name(weight, operation)] = weight.on_success
    return {pool: count for pool, count in cost.items() if count}


def fixed_costs(operation: Operation[object], route: Route) -> dict[str, int] | None:
    """What every call is expected to cost; None where that depends on its parameters."""
    weight = weight_of(operation, route)
    weights = (*operation.more_weights, *([weight] if weight is not None else []))
    return expected_costs(operation, {}, route) if all(map(_is_fixed, weights)) else None


def _is_fixed(weight: Weight) -> bool:
    return not weight.cases[0].when and weight.cases[0].per_item is None


def _weigh(weight: Weight, operation: Operation[object], params: Mapping[str, Wire]) -> int:
    if _is_fixed(weight):
        return weight.cases[0].weight
    for case in weight.cases:
        if all(_fits(when, params, operation) for when in case.when):
            return _charge(case, params)
    return max(case.cap or case.weight for case in weight.cases)


def weight_of(operation: Operation[object], route: Route) -> Weight | None:
    """The weight of an operation on a route."""
    if route == "ws_api" and operation.ws_weight is not None:
        return operation.ws_weight
    return operation.weight


def _charge(case: Case, params: Mapping[str, Wire]) -> int:
    if case.per_item is None:
        return case.weight
    total = case.weight + case.per_item * _count(params.get(case.item_param))
    return total if case.cap is None else min(total, case.cap)


def _fits(when: When, params: Mapping[str, Wire], operation: Operation[object]) -> bool:
    value = params.get(when.param)
    if when.present is not None and when.present != (value is not None):
        return False
    if when.count_min is not None and _count(value) < when.count_min:
        return False
    if when.count_max is not None and _count(value) > when.count_max:
        return False
    if value is None:
        value = _default(operation, when.param)
    return _fits_values(when, value) and _fits_range(when, value)


def _fits_values(when: When, value: Wire | None) -> bool:
    return not when.values or (value is not None and scalar_text(value) in when.values)


def _fits_range(when: When, value: Wire | None) -> bool:
    if when.min is None and when.max is None:
        return True
    if not isinstance(value, str | int):
        return False
    number = int(value)
    return (when.min is None or number >= when.min) and (when.max is None or number <= when.max)


def _default(operation: Operation[object], name: str) -> str | int | bool | None:
    return next((param.default for param in operation.params if param.name == name), None)


def _count(value: Wire | None) -> int:
    """Items of a list, also where REST has already made text of it (JSON or comma separated)."""
    if value is None:
        return 0
    if isinstance(value, list):
        return len(value)
    if isinstance(value, str):
        return len(_items(value)) if value.startswith("[") else value.count(",") + 1
    return 1

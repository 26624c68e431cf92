"""What holds for operations across their parameters, rules, weights and routes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen import model, names
from codegen.link_param import PRESENCE, Finding, allowed_values, param_findings, reference_findings
from codegen.load import ProductSpec
from codegen.paging import page_findings
from codegen.position import Keys

PATH_PLACE = re.compile(r"\{(\w+)\}")


def operation_findings(name: str, operation: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    if not operation.rest and not operation.ws_api:
        yield (), "needs a route: rest, ws_api or both"
    if names.argument(name) != name:
        yield (), f"{name!r} cannot be a method's name in Python"
    yield from route_findings(operation)
    yield from alias_findings(operation, product)
    yield from twin_findings(name, operation, product)
    yield from param_findings(operation.params, product)
    for route, difference in operation.routes.items():
        own = {key: param for key, param in difference.params.items() if param}
        for keys, message in param_findings(own, product):
            yield ("routes", route, *keys), message
        for index, rule in enumerate(difference.rules):
            yield from rule_findings(("routes", route, "rules", index), rule, operation, product)
        yield from weight_findings(("routes", route, "weight"), difference.weight, operation, product)
        for message in reference_findings(difference.response, product.types, product):
            yield ("routes", route, "response"), message
    for index, rule in enumerate(operation.rules):
        yield from rule_findings(("rules", index), rule, operation, product)
    yield from weight_findings(("weight",), operation.weight, operation, product)
    for message in reference_findings(operation.response, product.types, product):
        yield ("response",), message
    yield from mention_findings(operation, product)
    yield from page_findings(operation, product)


def route_findings(operation: model.Operation) -> Iterator[Finding]:
    for route in operation.routes:
        if not getattr(operation, route):
            yield ("routes", route), f"the operation has no route {route}"
    for key, param in operation.params.items():
        if param.only and not getattr(operation, param.only):
            yield ("params", key, "only"), f"the operation has no route {param.only}"
    places = set(PATH_PLACE.findall(operation.rest or ""))
    in_path = {key for key, param in operation.params.items() if param.place == "path"}
    for key in sorted(places - in_path):
        yield ("rest",), f"{{{key}}} is no parameter with place: path"
    for key in sorted(in_path - places):
        yield ("params", key), f"place: path, but {{{key}}} is not in {operation.rest!r}"
    for key in sorted(known_params(operation) & names.TAKEN):
        yield ("params", key), f"{key!r} is what every method calls something else: it cannot be a parameter"
    arguments = Counter(map(names.argument, known_params(operation)))
    for argument, count in arguments.items():
        if count > 1:
            yield ("params",), f"{count} parameters would be called {argument!r} in Python"


def alias_findings(operation: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    """Further names that are no names, are taken, or stand for a route that is not there."""
    taken = Counter(alias for other in product.operations.values() for alias in other.aliases)
    for alias, route in operation.aliases.items():
        if names.argument(alias) != alias:
            yield ("aliases", alias), f"{alias!r} cannot be a method's name in Python"
        if alias in product.operations or taken[alias] > 1:
            yield ("aliases", alias), f"{alias!r} already is a method"
        if not getattr(operation, route):
            yield ("aliases", alias), f"the operation has no route {route}"


def twin_findings(name: str, operation: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    """Two operations over the same route, or with the same constant."""
    for other_name, other in product.operations.items():
        if other_name >= name:
            continue
        if other.rest and other.rest == operation.rest:
            yield ("rest",), f"{other_name} already is {other.rest}"
        if other.ws_api and other.ws_api == operation.ws_api:
            yield ("ws_api",), f"{other_name} already is {other.ws_api}"


def mention_findings(operation: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    params = known_params(operation)
    if operation.client_id and operation.client_id not in params:
        yield ("client_id",), f"{operation.client_id!r} is no parameter of this operation"
    if operation.list_client_id and not operation.client_id:
        yield ("list_client_id",), "there is no client_id"
    if operation.successor and operation.successor not in product.operations:
        yield ("successor",), f"there is no operation {operation.successor!r}"
    if operation.weight_on_success is not None and operation.weight is None:
        yield ("weight_on_success",), "there is no weight to give back"
    for field, codes in (("errors", operation.errors), ("accept", operation.accept)):
        for index, code in enumerate(codes):
            if code not in product.errors:
                yield (field, index), f"{code} is not in spec/errors.yaml"
    for index, key_type in enumerate(operation.key_types):
        if product.product.key_types and key_type not in product.product.key_types:
            yield ("key_types", index), f"{product.name} does not know {key_type} keys"
    if isinstance(operation.orders, dict):
        intervals = {limit.interval for limit in product.limits if limit.type == "ORDERS"}
        for interval in operation.orders:
            if interval not in intervals:
                yield ("orders", interval), f"there is no ORDERS limit per {interval}"


def known_params(operation: model.Operation) -> set[str]:
    """Names of the parameters on any route."""
    own = {key for route in operation.routes.values() for key, param in route.params.items() if param}
    return set(operation.params) | own


def rule_findings(
    keys: Keys, rule: model.Rule, operation: model.Operation, product: ProductSpec
) -> Iterator[Finding]:
    params = known_params(operation)
    groups = {"any_of": rule.any_of, "exactly_one_of": rule.exactly_one_of, "not_together": rule.not_together}
    for field, members in groups.items():
        for name in members:
            if name not in params:
                yield (*keys, field), f"{name!r} is no parameter of this operation"
        if len(members) == 1:
            yield (*keys, field), "one parameter alone: say required instead"
    for name in [*rule.when, *(name for alternatives in rule.requires for name in alternatives)]:
        if name not in params:
            yield keys, f"{name!r} is no parameter of this operation"
    for name, values in rule.when.items():
        allowed = allowed_values(operation.params[name], product) if name in operation.params else []
        for value in sorted(set(values) - set(allowed)) if allowed and values not in PRESENCE else ():
            yield (*keys, "when", name), f"{value!r} is not allowed for {name}"
    if rule.when and not rule.requires:
        yield keys, "when without requires"
    if rule.max_window and not {"startTime", "endTime"} <= params:
        yield (*keys, "max_window"), "there is no startTime and endTime"
    if not rule.model_fields_set - {"only"}:
        yield keys, "an empty rule"


def weight_findings(
    keys: Keys, weights: list[model.Weight] | None, operation: model.Operation, product: ProductSpec
) -> Iterator[Finding]:
    pools = {limit.type for limit in product.limits}
    for index, weight in enumerate(weights or ()):
        place = (*keys, index) if len(weights or ()) > 1 else keys
        if weight.pool not in pools:
            yield (*place, "pool"), f"there is no limit {weight.pool} in {product.name}"
        most = max((limit.limit for limit in product.limits if limit.type == weight.pool), default=0)
        for number, case in enumerate(weight.cases):
            yield from case_findings((*place, "cases", number), case, operation, most)
        if weight.cases[-1].when:
            yield (*place, "cases", len(weight.cases) - 1), "the last case must hold always (no when)"
        for number, case in enumerate(weight.cases[:-1]):
            if not case.when:
                yield (*place, "cases", number), "holds always, so the cases after it never count"


def case_findings(keys: Keys, case: model.Case, operation: model.Operation, most: int) -> Iterator[Finding]:
    params = known_params(operation)
    for name in [*case.when, *filter(None, [case.item_param])]:
        if name not in params:
            yield keys, f"{name!r} is no parameter of this operation"
    if (case.per_item is None) != (case.item_param is None):
        yield keys, "per_item and item_param belong together"
    if most and case.weight > most:
        yield keys, f"weight {case.weight} is more than the whole limit of {most}"

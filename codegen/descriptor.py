"""Literals of `binance_sdk.descriptors` for what the spec says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from codegen import model, names, paging, scalar
from codegen.literal import Code, call
from codegen.load import ProductSpec

UNSIGNED = ("NONE", "USER_STREAM", "MARKET_DATA")


def operation(name: str, stanza: model.Operation, product: ProductSpec) -> Code:
    """``Operation(...)``."""
    rest = tuple(stanza.rest.split(" ", 1)) if stanza.rest else None
    counts = stanza.orders if isinstance(stanza.orders, dict) else {}
    weights, ws_weights = weights_of(stanza, product)
    return call(
        "Operation",
        name=name,
        security=None if stanza.security == "NONE" else Code(f"Security.{stanza.security}"),
        signed=is_signed(stanza) or None,
        rest=rest,
        ws_api=stanza.ws_api,
        params=tuple(_param(*entry, product) for entry in params_of(stanza)) or None,
        rules=tuple(_rule(*entry) for entry in rules_of(stanza)) or None,
        weight=weights[0] if weights else None,
        ws_weight=ws_weights[0] if ws_weights and ws_weights != weights else None,
        more_weights=weights[1:] or None,
        rates=tuple(_rate(name, rate) for rate in stanza.rates) or None,
        orders=None if counts else stanza.orders or None,
        order_counts=counts or None,
        idempotent=stanza.idempotent or None,
        client_id=stanza.client_id,
        list_client_id=stanza.list_client_id or None,
        key_types=tuple(stanza.key_types) or None,
        session=stanza.session or None,
        always_signed=stanza.always_signed or None,
        accept=tuple(stanza.accept) or None,
        pages=paging.descriptor(stanza, product),
        deprecated_after=stanza.deprecated_after,
        sunset=stanza.sunset,
        successor=stanza.successor,
    )


def is_signed(stanza: model.Operation) -> bool:
    """Whether a call carries a signature."""
    return stanza.security not in UNSIGNED if stanza.signed is None else stanza.signed


def routes_of(stanza: model.Operation) -> tuple[scalar.Route, ...]:
    """The routes of an operation, REST first."""
    return tuple(route for route in scalar.ROUTES if getattr(stanza, route))


def params_on(stanza: model.Operation, route: scalar.Route) -> dict[str, model.Param]:
    """The parameters that one route takes."""
    shared = {name: param for name, param in stanza.params.items() if param.only in (None, route)}
    own = stanza.routes[route].params if route in stanza.routes else {}
    return {name: param for name, param in {**shared, **own}.items() if param}


Entry = tuple[str, model.Param, scalar.Route | None]
"""A parameter, and the one route that takes it in this form."""


def params_of(stanza: model.Operation) -> Iterator[Entry]:
    """Every parameter in every form it has."""
    forms = {route: params_on(stanza, route) for route in routes_of(stanza)}
    for name in dict.fromkeys([*stanza.params, *(name for form in forms.values() for name in form)]):
        found: list[Entry] = [
            (name, forms[route][name], route) for route in routes_of(stanza) if name in forms[route]
        ]
        first = found[0][1]
        if len(found) == len(forms) and all(same(first, other) for _, other, _ in found):
            yield name, first, None
        else:
            yield from found


def same(one: model.Param, other: model.Param) -> bool:
    """Whether two forms of a parameter are one on the wire."""
    ignored = {"summary": None, "only": None}
    return one.model_copy(update=ignored) == other.model_copy(update=ignored)


def param(name: str, stanza: model.Param, product: ProductSpec, only: scalar.Route | None = None) -> Code:
    """``Param(...)``."""
    return _param(name, stanza, only, product)


def _param(name: str, stanza: model.Param, only: scalar.Route | None, product: ProductSpec) -> Code:
    return call(
        "Param",
        name=name,
        kind=None if stanza.type == "string" else Code(f"Kind.{stanza.type.upper()}"),
        required=stanza.required or None,
        many=stanza.many or None,
        encoding=None if stanza.encoding == "json" else stanza.encoding,
        enum=enum(stanza),
        min=stanza.min,
        max=stanza.max,
        exclusive_min=stanza.exclusive_min,
        decimals=stanza.decimals,
        max_items=stanza.max_items,
        max_length=stanza.max_length,
        pattern=stanza.pattern,
        default=default(stanza),
        only=only,
        place=None if stanza.place == "query" else stanza.place,
        as_text=stanza.as_text or None,
        as_number=stanza.as_number or None,
        **_ending(stanza),
        dated=tuple(map(_dated, stanza.dated)) or None,
    )


def _dated(stanza: model.DatedValues) -> Code:
    return call("DatedValues", values=tuple(stanza.values), **_ending(stanza))


def _ending(stanza: model.Ending) -> dict[str, str | None]:
    return {
        "deprecated_after": stanza.deprecated_after,
        "sunset": stanza.sunset,
        "successor": stanza.successor,
    }


def enum(stanza: model.Param) -> Code | tuple[str, ...] | None:
    """The allowed values: a constant of the module where the whole of a named enum is allowed."""
    if stanza.values is not None:
        return tuple(stanza.values)
    if isinstance(stanza.enum, str):
        return Code(f"_{names.constant(stanza.enum)}")
    return tuple(stanza.enum) if stanza.enum else None


def default(stanza: model.Param) -> str | int | bool | None:
    """What Binance assumes, as a value of the parameter's type."""
    if stanza.default is None:
        return None
    if stanza.type == "bool":
        return stanza.default == "true"
    if stanza.type in ("int", "decimal") and stanza.default.lstrip("-").isdigit():
        return int(stanza.default)
    return stanza.default


RuleEntry = tuple[model.Rule, scalar.Route | None]
"""A rule, and the one route on which it holds."""


def rules_of(stanza: model.Operation) -> Iterator[RuleEntry]:
    """Rules that can be checked before sending, and the route they hold on."""
    for rule in stanza.rules:
        yield from _checkable(rule, rule.only)
    for route, difference in stanza.routes.items():
        for rule in difference.rules:
            yield from _checkable(rule, route)


def _checkable(
    rule: model.Rule, only: scalar.Route | None
) -> Iterator[tuple[model.Rule, scalar.Route | None]]:
    if rule.any_of or rule.exactly_one_of or rule.not_together or rule.requires or rule.max_window:
        yield rule, only


def _rule(rule: model.Rule, only: scalar.Route | None) -> Code:
    window = int(scalar.seconds(rule.max_window) * 1000) if rule.max_window else None
    return call(
        "Rule",
        any_of=rule.any_of or None,
        exactly_one_of=rule.exactly_one_of or None,
        not_together=rule.not_together or None,
        when={name: tuple(values) for name, values in rule.when.items()} or None,
        requires=rule.requires or None,
        max_window_ms=window,
        only=only,
    )


def weights_of(stanza: model.Operation, product: ProductSpec) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
    """What a call costs over REST (or its only route), and over the WebSocket API."""
    own = {route: difference.weight for route, difference in stanza.routes.items() if difference.weight}
    apart = frozenset(limit.type for limit in product.limits if limit.per_endpoint)

    def weights(route: scalar.Route) -> tuple[Code, ...]:
        found = enumerate(own.get(route, stanza.weight) or ())
        given_back = stanza.weight_on_success
        return tuple(_weight(weight, None if index else given_back, apart) for index, weight in found)

    if not stanza.rest:
        return weights("ws_api"), ()
    return weights("rest"), weights("ws_api") if stanza.ws_api else ()


def _weight(weight: model.Weight, on_success: int | None, apart: frozenset[str]) -> Code:
    """``apart``: pools that count each endpoint for itself."""
    return call(
        "Weight",
        cases=tuple(map(_case, weight.cases)),
        pool=None if weight.pool == "REQUEST_WEIGHT" else weight.pool,
        per_endpoint=weight.pool in apart or None,
        on_success=on_success,
    )


def _case(case: model.Case) -> Code:
    return call(
        "Case",
        weight=case.weight or None,
        when=tuple(_when(name, condition) for name, condition in case.when.items()) or None,
        per_item=case.per_item,
        item_param=case.item_param,
        cap=case.cap,
    )


def _when(name: str, condition: model.Condition) -> Code:
    return call(
        "When",
        param=name,
        present=condition.present,
        values=condition.values or None,
        min=condition.min,
        max=condition.max,
        count_min=condition.count_min,
        count_max=condition.count_max,
    )


def _rate(name: str, rate: model.Rate) -> Code:
    return call(
        "Pool",
        type=rate.pool or name,
        scope=rate.scope,
        limit=rate.limit,
        interval=rate.interval,
        seconds=scalar.seconds(rate.interval),
    )


def template(stanza: model.Stream, product: ProductSpec, events: Sequence[str]) -> Code:
    """``Template(...)``."""
    return call(
        "Template",
        subtype=stanza.subtype or "",
        name=stanza.template,
        params=tuple(_param(name, entry, None, product) for name, entry in stanza.params.items()) or None,
        host=stanza.host or None,
        events=tuple(events) or None,
        max_silence=scalar.seconds(stanza.max_silence) if stanza.max_silence else None,
        lower=None if stanza.lower else False,
        strip_underscore=stanza.strip_underscore or None,
    )


def pool(limit: model.Limit) -> Code:
    """``Pool(...)``."""
    return call(
        "Pool",
        type=limit.type,
        scope=limit.scope,
        limit=limit.limit,
        interval=limit.interval,
        seconds=scalar.seconds(limit.interval),
        per_endpoint=limit.per_endpoint or None,
        shared_with=limit.shared_with,
    )


def hosts(environment: model.Environment) -> Code:
    """``Hosts(...)``."""
    streams = {host: tuple(addresses) for host, addresses in environment.streams.items()}
    return call(
        "Hosts",
        rest=tuple(environment.rest) or None,
        ws_api=tuple(environment.ws_api) or None,
        streams=streams or None,
        operations=tuple(environment.operations) or None,
    )


def error(meaning: model.Error) -> Code:
    """``ErrorMeaning(...)``."""
    kind = None if meaning.kind == "ApiException" else meaning.kind
    return call(
        "ErrorMeaning",
        name=meaning.name,
        outcome=meaning.outcome,
        kind=kind,
        pool=meaning.pool,
        messages=meaning.messages or None,
    )


def used_decimals(stanzas: Mapping[str, model.Operation]) -> bool:
    """Whether a limit of some parameter is no integer."""
    params = (param for stanza in stanzas.values() for _, param, _ in params_of(stanza))
    bounds = (bound for param in params for bound in (param.min, param.max, param.exclusive_min))
    return any(isinstance(bound, Decimal) and bound != int(bound) for bound in bounds)

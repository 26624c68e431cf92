"""What crosses stanzas and files: names are unique, references resolve, rules and weights make sense."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen import model, names, shape as shapes
from codegen.load import ProductSpec, Spec, SpecError
from codegen.position import Fault, Keys

ERRORS_MODULE = Path("src/binance_sdk/errors.py")
PLACE = re.compile(r"<(\w+)>")
PATH_PLACE = re.compile(r"\{(\w+)\}")
META_COLUMNS = frozenset({"subscriptionId", "stream"})
"""Columns that come from the envelope of an event."""

Finding = tuple[Keys, str]
"""Where in a stanza, and what is wrong."""


def link(spec: Spec) -> Spec:
    """The same spec, known to hold together; raises SpecError with every fault."""
    faults: list[Fault] = []
    for product in spec.products.values():
        for section, name, keys, message in findings(product):
            faults.append(Fault(product.place(section, name, *keys), f"{section}.{name}: {message}"))
    faults += error_faults(spec)
    if faults:
        raise SpecError(faults)
    return spec


def findings(product: ProductSpec) -> Iterator[tuple[str, str, Keys, str]]:
    """(section, name, keys, message) of everything wrong in a product."""
    for name, operation in product.operations.items():
        for keys, message in operation_findings(name, operation, product):
            yield "operations", name, keys, message
    for name, stream in product.streams.items():
        for keys, message in stream_findings(name, stream, product):
            yield "streams", name, keys, message
    for name, control in product.controls.items():
        for keys, message in param_findings(control.params, product):
            yield "controls", name, keys, message
        for message in reference_findings(control.response, product.types, product):
            yield "controls", name, ("response",), message
    for name, enum in product.enums.items():
        yield from (("enums", name, keys, message) for keys, message in enum_findings(name, enum, product))
    yield from type_findings(product)
    yield from event_findings(product)
    yield from limit_findings(product)
    yield from handler_findings(product)


# operations


def operation_findings(name: str, operation: model.Operation, product: ProductSpec) -> Iterator[Finding]:
    if not operation.rest and not operation.ws_api:
        yield (), "needs a route: rest, ws_api or both"
    if names.argument(name) != name:
        yield (), f"{name!r} cannot be a method's name in Python"
    yield from route_findings(operation)
    yield from twin_findings(name, operation, product)
    yield from param_findings(operation.params, product)
    for route, difference in operation.routes.items():
        own = {key: param for key, param in difference.params.items() if param}
        for keys, message in param_findings(own, product):
            yield ("routes", route, *keys), message
        for index, rule in enumerate(difference.rules):
            yield from rule_findings(("routes", route, "rules", index), rule, operation)
        yield from weight_findings(("routes", route, "weight"), difference.weight, operation, product)
        for message in reference_findings(difference.response, product.types, product):
            yield ("routes", route, "response"), message
    for index, rule in enumerate(operation.rules):
        yield from rule_findings(("rules", index), rule, operation)
    yield from weight_findings(("weight",), operation.weight, operation, product)
    for message in reference_findings(operation.response, product.types, product):
        yield ("response",), message
    yield from mention_findings(operation, product)


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
    arguments = Counter(map(names.argument, known_params(operation)))
    for argument, count in arguments.items():
        if count > 1:
            yield ("params",), f"{count} parameters would be called {argument!r} in Python"


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
    for index, code in enumerate(operation.errors):
        if code not in product.errors:
            yield ("errors", index), f"{code} is not in spec/errors.yaml"
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


def param_findings(params: Mapping[str, model.Param], product: ProductSpec) -> Iterator[Finding]:
    for name, param in params.items():
        for key, message in one_param_findings(param, product):
            yield ("params", name, key), message


def one_param_findings(param: model.Param, product: ProductSpec) -> Iterator[tuple[str, str]]:
    allowed = allowed_values(param, product)
    if isinstance(param.enum, str) and param.enum not in product.enums:
        yield "enum", f"there is no enum {param.enum}"
    if param.type == "enum" and param.enum is None:
        yield "type", "an enum needs enum: a name, or the values"
    if isinstance(param.enum, str):
        for value in sorted(set(param.values or ()) - set(product.enums.get(param.enum, EMPTY_ENUM).values)):
            yield "values", f"{value!r} is no value of {param.enum}"
    elif param.values is not None:
        yield "values", "only a part of a named enum can be picked"
    if param.default is not None and allowed and param.default not in allowed:
        yield "default", f"{param.default!r} is not allowed: {', '.join(allowed)}"
    if param.item and param.type != "object":
        yield "item", "only objects have an item type"
    if param.item and param.item not in product.types:
        yield "item", f"there is no type {param.item}"
    if param.min is not None and param.max is not None and param.min > param.max:
        yield "min", f"more than max ({param.max})"
    if param.pattern is not None and not compiles(param.pattern):
        yield "pattern", "not a regular expression"
    if param.required and param.default is not None:
        yield "default", "a required parameter has no default"
    if param.max_items is not None and not param.many:
        yield "max_items", "only for lists (many: true)"


EMPTY_ENUM = model.Enum(values={})


def allowed_values(param: model.Param, product: ProductSpec) -> list[str]:
    """The values an enum parameter takes; empty for others."""
    if param.values is not None:
        return param.values
    if isinstance(param.enum, str):
        return list(product.enums.get(param.enum, EMPTY_ENUM).values)
    return param.enum or []


def compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


def rule_findings(keys: Keys, rule: model.Rule, operation: model.Operation) -> Iterator[Finding]:
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
        param = operation.params.get(name)
        if param and isinstance(param.enum, list):
            for value in sorted(set(values) - set(param.enum)):
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


# types, enums, events


def reference_findings(
    shape: shapes.Shape | None, known: Mapping[str, object], product: ProductSpec
) -> Iterator[str]:
    for part in shapes.walk(shape) if shape else ():
        if isinstance(part, shapes.Ref) and part.name not in known and part.name not in product.enums:
            yield f"there is no type {part.name}"


def type_findings(product: ProductSpec) -> Iterator[tuple[str, str, Keys, str]]:
    for name, shape in product.types.items():
        for message in reference_findings(shape, product.types, product):
            yield "types", name, (), message
        if any(isinstance(part, shapes.Scalar) and part.name in ("decimal", "levels") for part in shapes.walk(shape)):
            yield "types", name, (), "results stay text: write decimal_text"
        if name in product.enums:
            yield "types", name, (), f"there is an enum of the same name at {product.place('enums', name)}"


def enum_findings(name: str, enum: model.Enum, product: ProductSpec) -> Iterator[Finding]:
    members = Counter(value.name or names.member(key) for key, value in enum.values.items())
    for member, count in members.items():
        if count > 1:
            yield ("values",), f"{count} values would be called {member}: give each a name"
    if not enum.values:
        yield ("values",), "an enum needs values"


def event_findings(product: ProductSpec) -> Iterator[tuple[str, str, Keys, str]]:
    for name, event in product.events.items():
        counts = Counter(field.name for field in event.fields.values())
        for key, field in event.fields.items():
            place = ("fields", key)
            if counts[field.name] > 1:
                yield "events", name, place, f"{counts[field.name]} fields are called {field.name!r}"
            if not names.plain(field.name):
                yield "events", name, place, f"{field.name!r} cannot be an attribute's name in Python"
            for message in reference_findings(field.type, product.events, product):
                yield "events", name, place, message
            if any(isinstance(part, shapes.Struct) for part in shapes.walk(field.type)):
                yield "events", name, place, "give the inner object a name of its own in events"
        if name in product.enums or name in product.types:
            yield "events", name, (), "there is a type or enum of the same name"
    for name, user_event in product.user_events.items():
        if user_event.event not in product.events:
            yield "user_events", name, ("event",), f"there is no event {user_event.event}"


# streams, handlers, limits, errors


def stream_findings(name: str, stream: model.Stream, product: ProductSpec) -> Iterator[Finding]:
    used = PLACE.findall(stream.template)
    optional = re.findall(r"\[([^\[\]]*)\]", stream.template)
    for place in sorted(set(used) - set(stream.params)):
        yield ("template",), f"<{place}> is no parameter"
    for param in sorted(set(stream.params) - set(used)):
        yield ("params", param), "is not used in the template"
    if re.sub(r"\[[^\[\]]*\]", "", stream.template).count("[") + stream.template.count("]") != len(optional):
        yield ("template",), "brackets do not match"
    for suffix in optional:
        for place in PLACE.findall(suffix):
            if place in stream.params and stream.params[place].required:
                yield ("params", place, "required"), "stands in an optional suffix"
    for param in used:
        inside = any(f"<{param}>" in suffix for suffix in optional)
        known = stream.params.get(param)
        if known and not inside and not known.required and known.default is None:
            yield ("params", param), "must be required, have a default or stand in an optional suffix"
    yield from param_findings(stream.params, product)
    yield from stream_event_findings(stream, product)
    for other_name, other in product.streams.items():
        if other_name < name and stream.subtype and other.subtype == stream.subtype:
            yield ("subtype",), f"{other_name} already is {stream.subtype}"
    hosts = {host for environment in product.product.environments.values() for host in environment.streams}
    if stream.host not in hosts:
        yield ("host",), f"no environment of {product.name} has stream hosts of class {stream.host!r}"


def stream_event_findings(stream: model.Stream, product: ProductSpec) -> Iterator[Finding]:
    if stream.sbe:
        return
    inner = stream.event.item if isinstance(stream.event, shapes.Array) else stream.event
    if not isinstance(inner, shapes.Ref):
        yield ("event",), "an event, or [Event]"
    elif inner.name not in product.events:
        yield ("event",), f"there is no event {inner.name}"


def handlers(product: ProductSpec) -> Iterator[tuple[str, str, model.Handler, str]]:
    """(section, name, handler, event) of every stanza with a handler."""
    for name, stream in product.streams.items():
        inner = stream.event.item if isinstance(stream.event, shapes.Array) else stream.event
        if stream.handler and isinstance(inner, shapes.Ref):
            yield "streams", name, stream.handler, inner.name
    for name, user_event in product.user_events.items():
        if user_event.handler:
            yield "user_events", name, user_event.handler, user_event.event


def handler_findings(product: ProductSpec) -> Iterator[tuple[str, str, Keys, str]]:
    first: dict[str, model.Handler] = {}
    for section, name, handler, event in handlers(product):
        known = first.setdefault(handler.name, handler)
        if known != handler:
            yield section, name, ("handler",), f"{handler.name} is defined differently elsewhere"
        if handler.shape == "partial_depth" or event not in product.events:
            continue
        for key in sorted(set(handler.columns) - wire_keys(event, product) - META_COLUMNS):
            yield section, name, ("handler", "columns", key), f"{event} has no key {key!r}"


def wire_keys(event: str, product: ProductSpec) -> set[str]:
    """Keys of an event and of the objects directly in it."""
    fields = product.events[event].fields
    inner = [field.type.name for field in fields.values() if isinstance(field.type, shapes.Ref)]
    return set(fields).union(*(product.events[name].fields for name in inner if name in product.events))


def limit_findings(product: ProductSpec) -> Iterator[tuple[str, str, Keys, str]]:
    seen: set[tuple[str, str]] = set()
    for index, limit in enumerate(product.limits):
        if (limit.type, limit.interval) in seen:
            yield "limits", str(index), (), f"{limit.type} per {limit.interval} is already defined"
        seen.add((limit.type, limit.interval))


def error_faults(spec: Spec) -> Iterator[Fault]:
    """Kinds of error that binance_sdk.errors does not have."""
    document = spec.files.get("spec/errors.yaml")
    table = document.value if document else None
    kinds = exception_names()
    sections = table.get("errors") if isinstance(table, dict) else None
    for section, codes in (sections or {}).items():
        if section != "common" and section not in spec.products:
            yield Fault(spec.place("spec/errors.yaml", "errors", section), f"errors.{section}: no such product")
        for code, error in (codes or {}).items():
            kind = error.get("kind", "ApiException")
            if kind not in kinds:
                place = spec.place("spec/errors.yaml", "errors", section, code, "kind")
                yield Fault(place, f"errors.{section}.{code}: binance_sdk.errors.KIND has no {kind}")


def exception_names(module: Path = Path(__file__).parents[1] / ERRORS_MODULE) -> frozenset[str]:
    """What ``KIND`` of binance_sdk.errors holds, read without importing the SDK."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "KIND":
            return frozenset(part.id for part in ast.walk(node) if isinstance(part, ast.Name))
    raise LookupError(f"{module} has no KIND")

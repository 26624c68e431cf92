"""Operations, as each of their routes has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from codegen import descriptor, model, scalar
from codegen import shape as shapes
from codegen.diff import cost, permission, rename, trait
from codegen.diff.change import Change, Value
from codegen.diff.compare import shape
from codegen.diff.compare.param import Keys, Taken, params
from codegen.diff.compare.stanza import fields, members, plain, value
from codegen.diff.site import Site
from codegen.scalar import Route

APART: Final = frozenset(
    {
        "signed", "key_types", "rest", "ws_api", "aliases", "weight", "rates", "orders", "params", "rules",
        "response", "routes", "errors", "accept",
    }
)  # fmt: skip
"""Fields that are compared by their meaning, not one by one."""
WINDOWS: Final = ("max_window", "default_window", "lookback")
ALL_KEY_TYPES: Final = ("hmac", "rsa", "ed25519")


def operation(site: Site, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    """Everything that differs in one operation."""
    if old == new:
        return
    yield from fields(site, old, new, apart=APART)
    yield from value(
        site.down("signed"), "operation.signed", descriptor.is_signed(old), descriptor.is_signed(new)
    )
    yield from members(site.down("key_types"), "operation.key_types", *_key_types(site, old, new))
    yield from members(site.down("errors"), "operation.errors", map(str, old.errors), map(str, new.errors))
    yield from members(site.down("accept"), "operation.accept", map(str, old.accept), map(str, new.accept))
    yield from aliases(site, old.aliases, new.aliases)
    yield from rates(site, old.rates, new.rates)
    yield from orders(site, old, new)
    yield from routes(site, old, new)


def _key_types(site: Site, *both: model.Operation) -> tuple[Sequence[str], Sequence[str]]:
    """The kinds of keys that will do; unsaid: those of the product, which is compared itself."""
    sides = (site.pair.old, site.pair.new)
    if not any(entry.key_types for entry in both):
        return [], []
    old, new = (
        [*(entry.key_types or side.product.product.key_types or ALL_KEY_TYPES)]
        for entry, side in zip(both, sides, strict=True)
    )
    return old, new


def aliases(site: Site, old: Mapping[str, Route], new: Mapping[str, Route]) -> Iterator[Change]:
    """Further names of the method."""
    for name in dict.fromkeys((*old, *new)):
        inner = site.down(name, ("aliases", name), ("aliases", name))
        if name not in new:
            yield inner.change("alias", "removed", old[name])
        elif name not in old:
            yield inner.change("alias", "added", None, new[name])
        else:
            yield from value(inner, "alias.route", old[name], new[name])


def rates(site: Site, old: list[model.Rate], new: list[model.Rate]) -> Iterator[Change]:
    """Request-rate limits beside the weight; their pool and interval say which is which."""
    before = {_rate_name(rate): (index, rate) for index, rate in enumerate(old)}
    after = {_rate_name(rate): (index, rate) for index, rate in enumerate(new)}
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name), after.get(name)
        inner = site.down(
            name, ("rates", was[0]) if was else ("rates",), ("rates", now[0]) if now else ("rates",)
        )
        if was and now:
            yield from fields(inner, was[1], now[1])
        elif was:
            yield inner.change("rate", "removed", plain(was[1]))
        elif now:
            yield inner.change("rate", "added", None, plain(now[1]))


def _rate_name(rate: model.Rate) -> str:
    return f"{rate.pool or 'own rate'} per {rate.interval}"


def orders(site: Site, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    """How many orders a call counts as, per interval."""
    before, after = _counts(old), _counts(new)
    if before == after:
        return
    traits = {
        word
        for interval in {*before, *after} - {""} or {""}
        for word in trait.order(
            trait.number(before.get(interval, before.get("", 0))),
            trait.number(after.get(interval, after.get("", 0))),
        )
    }
    yield site.down("orders").change(
        "operation.orders", "changed", plain(old.orders), plain(new.orders), traits
    )


def _counts(entry: model.Operation) -> dict[str, int]:
    """By interval; the empty one stands for all."""
    return entry.orders if isinstance(entry.orders, dict) else {"": entry.orders}


def routes(site: Site, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    """Ways in that came or went; of those that stayed, what each takes, costs and answers."""
    if all((old.rest, old.ws_api, new.rest, new.ws_api)):
        site = replace(site, traits=site.traits | {"two_routes"})
    for route in scalar.ROUTES:
        before: str | None = getattr(old, route)
        after: str | None = getattr(new, route)
        inner = site.along(route).down(route)
        if before and after:
            if rename.placeless(before) != rename.placeless(after):
                yield inner.change(
                    f"operation.{route}", "changed", before, after, _route_traits(before, after)
                )
            yield from one_route(site.along(route), route, old, new)
        elif before:
            yield inner.change("route", "removed", before)
        elif after:
            yield inner.change("route", "added", None, after)


def _route_traits(old: str, new: str) -> set[str]:
    """Whether the verb or the path is another one."""
    before, after = old.rpartition(" "), new.rpartition(" ")
    found = {"verb"} if before[0] != after[0] else set[str]()
    return found | ({"path"} if before[2] != after[2] else set())


def one_route(site: Site, route: Route, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    yield from params(site.towards("request"), taken(old, route), taken(new, route))
    yield from weight(site, route, old, new)
    yield from rules(site, route, old, new)
    places = _own_key(old, route, "response"), _own_key(new, route, "response")
    answer = site.towards("response").down("response", *places)
    yield from shape.shape(answer, _response(old, route), _response(new, route))


def taken(entry: model.Operation, route: Route) -> Taken:
    """The parameters of a route, and which of all the method in Python cannot do without."""
    forms = [descriptor.params_on(entry, each) for each in descriptor.routes_of(entry)]
    anywhere = {name for form in forms for name in form}
    demanded = {name for name in anywhere if all(name in form and form[name].required for form in forms)}
    own = entry.routes[route].params if route in entry.routes else {}
    found = descriptor.params_on(entry, route)
    roots: dict[str, Keys] = {
        name: ("routes", route, "params", name) if name in own else ("params", name) for name in found
    }
    return Taken(found, roots, anywhere, demanded)


def _response(entry: model.Operation, route: Route) -> shapes.Shape:
    own = entry.routes[route].response if route in entry.routes else None
    return own or entry.response


def _own_key(entry: model.Operation, route: Route, field: str) -> Keys:
    """Where a field stands that a route may have for itself."""
    own = entry.routes.get(route)
    return ("routes", route, field) if own and getattr(own, field) else (field,)


def weight(site: Site, route: Route, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    """Which calls cost more, which less; a table that only reads differently says so."""
    before, after = _weight(old, route), _weight(new, route)
    both = descriptor.params_on(old, route), descriptor.params_on(new, route)
    found = cost.compare(before, after, both)
    if plain(before) == plain(after) and not found.traits:
        return
    inner = site.down("weight", _own_key(old, route, "weight"), _own_key(new, route, "weight"))
    note = "; ".join(filter(None, (found.dearer, found.cheaper)))
    yield inner.change("operation.weight", "changed", _table(before), _table(after), found.traits, note)


def _weight(entry: model.Operation, route: Route) -> list[model.Weight] | None:
    own = entry.routes[route].weight if route in entry.routes else None
    return own or entry.weight


def _table(weights: list[model.Weight] | None) -> Value:
    """A number where it is one."""
    if weights and len(weights) == 1 and len(weights[0].cases) == 1:
        case = weights[0].cases[0]
        if weights[0].pool == "REQUEST_WEIGHT" and case.per_item is None:
            return case.weight
    return plain(weights)


def rules(site: Site, route: Route, old: model.Operation, new: model.Operation) -> Iterator[Change]:
    """Calls that are refused now, or allowed now; spans of time; rules that only read differently."""
    before, after = _rules(old, route), _rules(new, route)
    if before == after:
        return
    inner = site.down("rules")
    for name in WINDOWS:
        yield from value(
            inner.down(name, (), ()), f"rule.{name}", _window(before, name), _window(after, name)
        )
    both = descriptor.params_on(old, route), descriptor.params_on(new, route)
    logic, other = _logic(before), _logic(after)
    if sorted(map(repr, logic)) != sorted(map(repr, other)):
        found = permission.compare(logic, other, both)
        note = found.refused and f"now refused: {found.refused}"
        note = note or (found.allowed and f"now allowed: {found.allowed}")
        yield inner.change(
            "operation.rules", "changed", _listed(logic, other), _listed(other, logic), found.traits, note
        )


def _rules(entry: model.Operation, route: Route) -> list[model.Rule]:
    own = entry.routes[route].rules if route in entry.routes else []
    return [rule for rule in entry.rules if rule.only in (None, route)] + own


def _logic(found: list[model.Rule]) -> list[model.Rule]:
    """Rules about what is sent together, whatever they say of spans."""
    ignored: Mapping[str, None] = dict.fromkeys((*WINDOWS, "only"))
    bare = [rule.model_copy(update=ignored) for rule in found]
    return [rule for rule in bare if any(plain(getattr(rule, name)) for name in type(rule).model_fields)]


def _window(found: list[model.Rule], name: str) -> str | None:
    return next((getattr(rule, name) for rule in found if getattr(rule, name)), None)


def _listed(these: list[model.Rule], others: list[model.Rule]) -> Value:
    """Those that the other side does not have."""
    known = list(map(repr, others))
    return [_said(rule) for rule in these if repr(rule) not in known]


def _said(rule: model.Rule) -> Value:
    """What a rule says, without what it leaves open."""
    named = ((name, plain(getattr(rule, name))) for name in type(rule).model_fields)
    return {name: entry for name, entry in named if entry}

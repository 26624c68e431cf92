"""Two specs: their products, and in each every stanza."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from codegen import model
from codegen.definition import Definition
from codegen.diff import rename
from codegen.diff.change import Change, Direction, Value
from codegen.diff.compare import operation, product, shape, stream
from codegen.diff.compare.stanza import come, gone, pairs, plain, written
from codegen.diff.site import Pair, Side, Site
from codegen.diff.usage import Usage
from codegen.load import ProductSpec, Spec

Compare = Callable[[Site, Any, Any], Iterator[Change]]
SECTIONS: Mapping[str, tuple[str, Compare]] = {
    "operations": ("operation", operation.operation),
    "types": ("type", shape.definition),
    "enums": ("enum", product.enum),
    "streams": ("stream", stream.stream),
    "events": ("event", stream.event),
    "user_events": ("user_event", stream.user_event),
    "controls": ("control", stream.control),
}
"""Kind of a stanza by its section, and what compares two of them."""
TRAVELLING: Final = ("types", "enums")
"""Sections of which it matters who sends what is in them."""


def compare(old: Spec, new: Spec, today: date) -> list[Change]:
    """Every difference in meaning, by product and place. ``today`` tells dates ahead from dates past."""
    moved = rename.moves(old.products, new.products)
    found = list(_specs(old, new, today, moved))
    return merged(found)


def _specs(
    old: Spec, new: Spec, today: date, moved: Mapping[tuple[str, str], tuple[str, str]]
) -> Iterator[Change]:
    for _, entry in gone(old.products, new.products):
        yield _alone(Side(old, entry), Side(old, entry), today).change("product", "removed", _said(entry))
    for _, entry in come(old.products, new.products):
        yield _alone(Side(new, entry), Side(new, entry), today).change("product", "added", None, _said(entry))
    for (before, old_name), (after, new_name) in moved.items():
        sides = Side(old, old.products[before]), Side(new, new.products[after])
        yield from _moved(Pair(*sides, rename.Renames(), today), old_name, new_name)
    for name, _, one, other in pairs(old.products, new.products):
        left = {stanza for product_name, stanza in moved if product_name == name}
        arrived = {stanza for product_name, stanza in moved.values() if product_name == name}
        yield from _product(Side(old, one), Side(new, other), today, left, arrived)


def _alone(old: Side, new: Side, today: date) -> Site:
    name = new.product.name
    return Site(Pair(old, new, rename.Renames(), today), "product", name, name)


def _said(entry: ProductSpec) -> Value:
    return {"title": entry.product.title, "operations": len(entry.operations), "streams": len(entry.streams)}


def _moved(pair: Pair, old_name: str, new_name: str) -> Iterator[Change]:
    """An operation that is another product's now, and what else differs in it."""
    site = Site(pair, "operations", old_name, new_name)
    before, after = pair.old.product, pair.new.product
    yield site.change("operation", "moved", f"{before.name}.{old_name}", f"{after.name}.{new_name}")
    yield from operation.operation(site, before.operations[old_name], after.operations[new_name])


def _product(old: Side, new: Side, today: date, left: set[str], arrived: set[str]) -> Iterator[Change]:
    pair = Pair(old, new, rename.find(old.product, new.product), today)
    yield from product.product(pair)
    yield from product.limits(pair)
    yield from product.errors(pair)
    for section in SECTIONS:
        for change in _section(pair, section):
            if not (section == "operations" and _elsewhere(change, left, arrived)):
                yield change
    yield from stream.all_handlers(pair)


def _elsewhere(change: Change, left: set[str], arrived: set[str]) -> bool:
    """Whether an operation is told of as moved."""
    moved = {"removed": left, "added": arrived}.get(change.action, set[str]())
    return change.kind == "operation" and change.name in moved


def _section(pair: Pair, section: str) -> Iterator[Change]:
    kind, compare_stanzas = SECTIONS[section]
    old: Mapping[str, Any] = getattr(pair.old.product, section)
    new: Mapping[str, Any] = getattr(pair.new.product, section)
    if same(old, new):
        return
    renamed: rename.Names = getattr(pair.renames, section, {})
    usage = _usage(pair) if section in TRAVELLING else None
    for name, stanza in gone(old, new, renamed):
        yield Site(pair, section, name, name).change(
            kind, "removed", shown(stanza), traits=_dates(stanza, pair)
        )
    for name, stanza in come(old, new, renamed):
        yield Site(pair, section, name, name).change(kind, "added", None, shown(stanza), _dates(stanza, pair))
    for before, after, one, other in pairs(old, new, renamed):
        site = Site(pair, section, before, after)
        if before != after:
            yield site.change(kind, "renamed", before, after, _kept(other, before))
        if not equal(one, other):
            for inner in _directed(site, usage) if usage else [site]:
                yield from compare_stanzas(inner, one, other)


def same(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether nothing differs in a section."""
    return old == new and all(equal(stanza, new[name]) for name, stanza in old.items())


def equal(old: Any, new: Any) -> bool:
    """Whether nothing differs, not even the order in which a stream takes its parameters."""
    return bool(old == new) and (not isinstance(old, model.Stream) or list(old.params) == list(new.params))


def _usage(pair: Pair) -> tuple[Usage, Usage]:
    return Usage(pair.old.product), Usage(pair.new.product)


def _directed(site: Site, usage: tuple[Usage, Usage]) -> Iterable[Site]:
    """Types once for each way they travel; enums with both ways at once."""
    old, new = usage
    if site.section == "types":
        return [site.towards(direction) for direction in _ways(site, old, new)]
    return [replace(site, traits=frozenset({*old.traits(site.old_name), *new.traits(site.new_name)}))]


def _ways(site: Site, old: Usage, new: Usage) -> Iterable[Direction]:
    """Both specs together; where one of them does not use the type, the other decides."""
    before, after = old.traits(site.old_name), new.traits(site.new_name)
    found = [old.directions(site.old_name)] if before or not after else []
    found += [new.directions(site.new_name)] if after else []
    return dict.fromkeys(direction for each in found for direction in each)


def _kept(stanza: Any, name: str) -> set[str]:
    """Whether the old name of a method is still there."""
    return {"kept"} if name in getattr(stanza, "aliases", {}) else set()


def _dates(stanza: Any, pair: Pair) -> set[str]:
    """What begins later only, and what has ended already."""
    today = pair.today.isoformat()
    since, sunset = getattr(stanza, "since", None), getattr(stanza, "sunset", None)
    found = {"ahead"} if since and since > today else set[str]()
    return found | ({"ended"} if sunset and sunset <= today else set())


def shown(stanza: Any) -> Value:
    """A whole stanza in few words: how it is called on the wire, else its content."""
    if isinstance(stanza, Definition):
        return written(stanza.shape)
    routes = [getattr(stanza, field, None) for field in ("rest", "ws_api", "template")]
    return ", ".join(filter(None, routes)) or plain(stanza)


def merged(changes: Iterable[Change]) -> list[Change]:
    """The same edit once: over both routes, in all products that share it, in both directions."""
    found: dict[tuple[object, ...], Change] = {}
    for change in changes:
        key = (
            change.kind, change.action, change.section, change.name, change.path, repr(change.old),
            repr(change.new), change.old_place, change.new_place, change.direction,
        )  # fmt: skip
        known = found.get(key)
        found[key] = _both(known, change) if known else change
    return sorted(found.values(), key=_order)


def _both(one: Change, other: Change) -> Change:
    return replace(
        one,
        products=tuple(dict.fromkeys((*one.products, *other.products))),
        routes=tuple(dict.fromkeys((*one.routes, *other.routes))),
        traits=one.traits | other.traits,
        family=one.family if one.family == other.family else "common",
        note=one.note or other.note,
    )


def _order(change: Change) -> tuple[str, ...]:
    return (change.product, change.section, change.name, *change.path)

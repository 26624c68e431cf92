"""What holds for a whole product: hosts, connections, limits, error codes, enums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from codegen import model, names
from codegen.diff.change import Change
from codegen.diff.compare.stanza import come, fields, gone, members, pairs, plain, value
from codegen.diff.site import Pair, Site, limit_name

PRODUCT: Final = frozenset({"docs", "family", "environments", "connections", "key_types"})
"""Fields that are compared by their meaning; what a family has is in the product by then."""
HOSTS: Final = ("rest", "ws_api")
SANDBOX: Final = "sandbox"
"""The environment that is released together with the SDK."""


def product(pair: Pair) -> Iterator[Change]:
    """The stanza of ``products.yaml``."""
    old, new = pair.old.product.product, pair.new.product.product
    name = pair.new.product.name
    site = Site(pair, "product", name, name)
    yield from fields(site, old, new, apart=PRODUCT)
    yield from fields(site.down("docs"), old.docs, new.docs)
    yield from members(site.down("key_types"), "product.key_types", old.key_types, new.key_types)
    yield from environments(site, old.environments, new.environments)
    yield from connections(site.down("connections"), old.connections, new.connections)


def connections(site: Site, old: model.Connections | None, new: model.Connections | None) -> Iterator[Change]:
    if old and new:
        yield from fields(site, old, new)
    else:
        yield from value(site, "product.connections", plain(old), plain(new))


def environments(
    site: Site, old: Mapping[str, model.Environment], new: Mapping[str, model.Environment]
) -> Iterator[Change]:
    for name, entry in gone(old, new):
        yield _environment(site, name).change("environment", "removed", plain(entry))
    for name, entry in come(old, new):
        yield _environment(site, name).change("environment", "added", None, plain(entry))
    for name, _, one, other in pairs(old, new):
        inner = _environment(site, name)
        yield from environment(replace(inner, traits=frozenset({name} & {SANDBOX})), one, other)


def _environment(site: Site, name: str) -> Site:
    return site.down(name, ("environments", name), ("environments", name))


def environment(site: Site, old: model.Environment, new: model.Environment) -> Iterator[Change]:
    """Hosts by what they are for, and the calls that are served there."""
    if old == new:
        return
    for name in HOSTS:
        yield from hosts(site.down(name), f"environment.{name}", getattr(old, name), getattr(new, name))
    for field in ("streams", "fix"):
        before: Mapping[str, Sequence[str]] = getattr(old, field)
        after: Mapping[str, Sequence[str]] = getattr(new, field)
        for kind in dict.fromkeys((*before, *after)):
            inner = site.down(f"{field} {kind}".strip(), (field, kind), (field, kind))
            yield from hosts(inner, f"environment.{field}", before.get(kind, ()), after.get(kind, ()))
    yield from served(site.down("operations"), old.operations, new.operations)


def hosts(site: Site, kind: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """Addresses of one kind, best first; programs go from one to the next when one fails."""
    if list(old) == list(new):
        return
    stayed = set(old) & set(new)
    if not old or not new:
        traits = {"set" if new else "unset"}
    elif not stayed:
        traits = {"moved"}
    else:
        traits = {"fewer"} if set(old) - stayed else {"more"} if set(new) - stayed else {"reordered"}
    yield site.change(kind, "changed", [*old], [*new], traits)


def served(site: Site, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """The only calls of an environment; empty means all of them."""
    before = {site.pair.renames.operations.get(name, name) for name in old}
    if before == set(new):
        return
    narrower = bool(new) and (not before or before - set(new))
    yield site.change(
        "environment.operations", "changed", [*old], [*new], {"narrower" if narrower else "wider"}
    )


def limits(pair: Pair) -> Iterator[Change]:
    """Pools, by type and interval; one with another interval is the same limit, counted over another time."""
    old = {limit_name(limit): limit for limit in pair.old.product.limits}
    new = {limit_name(limit): limit for limit in pair.new.product.limits}
    renamed = _other_intervals(old, new)
    for name, entry in gone(old, new, renamed):
        yield Site(pair, "limits", name, name).change("limit", "removed", plain(entry))
    for name, entry in come(old, new, renamed):
        yield Site(pair, "limits", name, name).change("limit", "added", None, plain(entry))
    for before, after, one, other in pairs(old, new, renamed):
        yield from fields(Site(pair, "limits", before, after), one, other, apart={"type"})


def _other_intervals(old: Mapping[str, model.Limit], new: Mapping[str, model.Limit]) -> dict[str, str]:
    """A limit whose type is there once on each side, with another interval."""
    lost = {name: limit.type for name, limit in old.items() if name not in new}
    got = {name: limit.type for name, limit in new.items() if name not in old}
    return {
        name: other
        for name, kind in lost.items()
        for other, same in got.items()
        if kind == same and [*lost.values()].count(kind) == 1 == [*got.values()].count(kind)
    }


def errors(pair: Pair) -> Iterator[Change]:
    """Codes as the product has them: its own, its family's, those of all."""
    old, new = pair.old.product.errors, pair.new.product.errors
    if old == new:
        return
    for code, entry in gone(_named(old), _named(new)):
        yield Site(pair, "errors", code, code).change("error", "removed", plain(entry))
    for code, entry in come(_named(old), _named(new)):
        yield Site(pair, "errors", code, code).change("error", "added", None, plain(entry))
    for code, _, one, other in pairs(_named(old), _named(new)):
        yield from error(Site(pair, "errors", code, code), one, other)


def _named(codes: Mapping[int, model.Error]) -> dict[str, model.Error]:
    return {str(code): entry for code, entry in codes.items()}


def error(site: Site, old: model.Error, new: model.Error) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"messages", "kind"})
    if old.kind != new.kind:
        traits = {"narrower"} if old.kind == "ApiException" else {"other"}
        yield site.down("kind").change("error.kind", "changed", old.kind, new.kind, traits)
    for text in dict.fromkeys((*old.messages, *new.messages)):
        inner = site.down(text, ("messages", text), ("messages", text))
        before, after = old.messages.get(text), new.messages.get(text)
        yield from value(inner, "error.messages", before, after)


def enum(site: Site, old: model.Enum, new: model.Enum) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"values"})
    yield from value(site.down("values"), "enum.intervals", intervals(old), intervals(new))
    for text, entry in gone(old.values, new.values):
        yield _value(site, text).change("enum_value", "removed", plain(entry))
    for text, entry in come(old.values, new.values):
        yield _value(site, text).change("enum_value", "added", None, plain(entry))
    for text, _, one, other in pairs(old.values, new.values):
        inner = _value(site, text)
        member = one.name or names.member(text), other.name or names.member(text)
        yield from value(inner.down("name"), "enum_value.name", *member)
        yield from value(inner.down("summary"), "enum_value.summary", one.summary, other.summary)


def intervals(entry: model.Enum) -> bool:
    """Whether all its values are lengths of time: then a `volas.TimeFrame` will do for them."""
    return all(map(names.INTERVAL.match, entry.values))


def _value(site: Site, text: str) -> Site:
    return site.down(text, ("values", text), ("values", text))

"""Streams, what they and the user data deliver, and the classes that take it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from codegen import model
from codegen.diff.change import Change
from codegen.diff.compare import shape
from codegen.diff.compare.param import params, taken
from codegen.diff.compare.stanza import come, fields, gone, members, pairs, plain, value
from codegen.diff.rename import placeless
from codegen.diff.site import Pair, Site
from codegen.link_stream import handlers
from codegen.load import ProductSpec

STREAM: Final = frozenset({"template", "params", "event", "handler", "more_handlers", "key_types"})
"""Fields that are compared by their meaning."""
Found = tuple[str, str, tuple[str | int, ...], model.Handler]
"""Section and stanza where a handler stands first, where in it, and the handler."""


def stream(site: Site, old: model.Stream, new: model.Stream) -> Iterator[Change]:
    yield from fields(site, old, new, apart=STREAM)
    if placeless(old.template) != placeless(new.template):
        yield from value(site.down("template"), "stream.template", old.template, new.template)
    yield from members(site.down("key_types"), "stream.key_types", *_key_types(site, old, new))
    yield from params(site.towards("request"), taken(old.params), taken(new.params))
    yield from _param_order(site, _positional(old), _positional(new))
    yield from shape.shape(site.towards("event").down("event"), old.event, new.event)
    yield from _handler_names(site, old, new)


def _key_types(site: Site, old: model.Stream, new: model.Stream) -> tuple[list[str], list[str]]:
    known = site.pair.new.product.product.key_types
    unsaid = not old.key_types and not new.key_types
    return ([], []) if unsaid else ([*(old.key_types or known)], [*(new.key_types or known)])


def _positional(entry: model.Stream) -> list[str]:
    """Parameters in the order in which the function takes them."""
    return sorted(entry.params, key=lambda name: not entry.params[name].required)


def _param_order(site: Site, old: list[str], new: list[str]) -> Iterator[Change]:
    """Arguments are taken by position too: one that stands elsewhere is another one."""
    stayed = [name for name in old if name in new]
    if stayed != new[: len(stayed)]:
        yield site.down("params").change("stream.param_order", "changed", [*old], [*new])


def _handler_names(site: Site, old: model.Stream, new: model.Stream) -> Iterator[Change]:
    """Which classes take its messages; classes that came or went are told of by themselves."""
    known = {name for name in names_of(site.pair.old.product) if name in names_of(site.pair.new.product)}
    before, after = (
        {handler.name for handler in [*filter(None, [each.handler]), *each.more_handlers]} & known
        for each in (old, new)
    )
    yield from members(site.down("handler"), "stream.handler", before, after)


def event(site: Site, old: model.Event, new: model.Event) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"e", "fields"})
    yield from members(site.down("e"), "event.e", old.e, new.e)
    site = site.towards("event")
    for key, entry in gone(old.fields, new.fields):
        yield _field(site, key).change("event_field", "removed", plain(entry), traits=_presence(entry))
    for key, entry in come(old.fields, new.fields):
        yield _field(site, key).change("event_field", "added", None, plain(entry), _presence(entry))
    for key, _, one, other in pairs(old.fields, new.fields):
        yield from _event_field(_field(site, key), one, other)


def _field(site: Site, key: str) -> Site:
    return site.down(key, ("fields", key), ("fields", key))


def _presence(entry: model.EventField) -> set[str]:
    return {"optional"} if entry.optional else {"required"}


def _event_field(site: Site, old: model.EventField, new: model.EventField) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"type"})
    yield from shape.shape(site.inside("type"), old.type, new.type)


def user_event(site: Site, old: model.UserEvent, new: model.UserEvent) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"handler", "event"})
    if not site.pair.renames.same("events", old.event, new.event):
        yield from value(site.down("event"), "user_event.event", old.event, new.event)
    known = [names_of(site.pair.old.product), names_of(site.pair.new.product)]
    before = {old.handler.name} & known[1] if old.handler else set[str]()
    after = {new.handler.name} & known[0] if new.handler else set[str]()
    yield from members(site.down("handler"), "user_event.handler", before, after)


def control(site: Site, old: model.Control, new: model.Control) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"params", "response"})
    yield from params(site.towards("request"), taken(old.params), taken(new.params))
    yield from shape.shape(site.towards("response").down("response"), old.response, new.response)


def all_handlers(pair: Pair) -> Iterator[Change]:
    """Every class once, where it stands first."""
    old, new = found_handlers(pair.old.product), found_handlers(pair.new.product)
    for name, (section, stanza, keys, handler) in gone(old, new):
        site = Site(pair, section, stanza, stanza).down(name, keys, ())
        yield site.change("handler", "removed", plain(handler))
    for name, (section, stanza, keys, handler) in come(old, new):
        site = Site(pair, section, stanza, stanza).down(name, (), keys)
        yield site.change("handler", "added", None, plain(handler))
    for name, _, one, other in pairs(old, new):
        site = Site(pair, other[0], one[1], other[1]).down(name, one[2], other[2])
        yield from _handler(site, one[3], other[3])


def _handler(site: Site, old: model.Handler, new: model.Handler) -> Iterator[Change]:
    yield from fields(site, old, new, apart={"columns"})
    if bool(old.columns) != bool(new.columns):
        yield from value(site.down("columns"), "handler.columns", plain(old.columns), plain(new.columns))
        return
    yield from _columns(site, old.columns, new.columns)


def _columns(site: Site, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for key, column in gone(old, new):
        yield site.down(key, ("columns", key), ("columns",)).change("column", "removed", column)
    for key, column in come(old, new):
        yield site.down(key, ("columns",), ("columns", key)).change("column", "added", None, column)
    for key, _, one, other in pairs(old, new):
        if one != other:
            yield site.down(key, ("columns", key), ("columns", key)).change("column", "renamed", one, other)
    if [key for key in old if key in new] != [key for key in new if key in old]:
        before, after = [*old.values()], [*new.values()]
        yield site.down("columns").change("handler.column_order", "changed", [*before], [*after])


def names_of(product: ProductSpec) -> set[str]:
    return {handler.name for _, _, handler, _ in handlers(product)}


def found_handlers(product: ProductSpec) -> dict[str, Found]:
    """Handlers by name, each where it stands first."""
    found: dict[str, Found] = {}
    for section, stanza, handler, _ in handlers(product):
        entry = getattr(product, section)[stanza]
        keys: tuple[str | int, ...] = ("handler",)
        if handler is not entry.handler:
            keys = ("more_handlers", entry.more_handlers.index(handler))
        found.setdefault(handler.name, (section, stanza, keys, handler))
    return found

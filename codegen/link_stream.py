"""What holds for streams, events and handlers across stanzas."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from codegen import model, names
from codegen import shape as shapes
from codegen.link_param import Finding, StanzaFinding, param_findings, reference_findings
from codegen.load import ProductSpec

PLACE = re.compile(r"<(\w+)>")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
META_COLUMNS = frozenset({"subscriptionId", "stream"})
"""Columns that come from the envelope of an event."""
ACCOUNT_FIELDS = frozenset({"source", "subscription_id"})
"""Fields of `AccountEvent`."""


def event_findings(name: str, event: model.Event, product: ProductSpec) -> Iterator[Finding]:
    counts = Counter(field.name for field in event.fields.values())
    for key, field in event.fields.items():
        for message in field_findings(field, product):
            yield ("fields", key), message
        if counts[field.name] > 1:
            yield ("fields", key), f"{counts[field.name]} fields are called {field.name!r}"
        if key.endswith(shapes.SOMETIMES):
            yield ("fields", key), "a field of an event that may be absent says optional: true"
    if name in product.enums or name in product.types:
        yield (), "there is a type or enum of the same name"


def field_findings(field: model.EventField, product: ProductSpec) -> Iterator[str]:
    if not names.plain(field.name):
        yield f"{field.name!r} cannot be an attribute's name in Python"
    yield from reference_findings(field.type, product.events, product)
    if any(isinstance(part, shapes.Struct) for part in shapes.walk(field.type)):
        yield "give the inner object a name of its own in events"


def user_event_findings(user_event: model.UserEvent, product: ProductSpec) -> Iterator[Finding]:
    if user_event.event not in product.events:
        yield ("event",), f"there is no event {user_event.event}"
    elif user_event.account:
        taken = {field.name for field in product.events[user_event.event].fields.values()}
        for name in sorted(taken & ACCOUNT_FIELDS):
            yield (
                ("event",),
                f"the field {name!r} of {user_event.event} is one that every event of an account has",
            )


def stream_findings(name: str, stream: model.Stream, product: ProductSpec) -> Iterator[Finding]:
    yield from template_findings(stream)
    yield from param_findings(stream.params, product)
    yield from stream_event_findings(stream, product)
    for other_name, other in product.streams.items():
        if other_name < name and stream.subtype and other.subtype == stream.subtype:
            yield ("subtype",), f"{other_name} already is {stream.subtype}"
    hosts = {host for environment in product.product.environments.values() for host in environment.streams}
    if stream.host not in hosts:
        yield ("host",), f"no environment of {product.name} has stream hosts of class {stream.host!r}"


def template_findings(stream: model.Stream) -> Iterator[Finding]:
    """Places against parameters, and what stands in brackets."""
    used, optional = set(PLACE.findall(stream.template)), OPTIONAL.findall(stream.template)
    for place in sorted(used - set(stream.params)):
        yield ("template",), f"<{place}> is no parameter"
    for name in sorted(set(stream.params) - used):
        yield ("params", name), "is not used in the template"
    if set("[]") & set(OPTIONAL.sub("", stream.template)):
        yield ("template",), "brackets do not match"
    inside = {place for suffix in optional for place in PLACE.findall(suffix)}
    for name in sorted(used & set(stream.params)):
        param = stream.params[name]
        if name in inside and param.required:
            yield ("params", name, "required"), "stands in an optional suffix"
        if name not in inside and not param.required and param.default is None:
            yield ("params", name), "must be required, have a default or stand in an optional suffix"


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
        for handler in [*filter(None, [stream.handler]), *stream.more_handlers]:
            if isinstance(inner, shapes.Ref):
                yield "streams", name, handler, inner.name
    for name, user_event in product.user_events.items():
        if user_event.handler:
            yield "user_events", name, user_event.handler, user_event.event


def handler_findings(product: ProductSpec) -> Iterator[StanzaFinding]:
    first: dict[str, model.Handler] = {}
    for section, name, handler, event in handlers(product):
        known = first.setdefault(handler.name, handler)
        if known != handler:
            yield section, name, ("handler",), f"{handler.name} is defined differently elsewhere"
        if handler.shape in ("partial_depth", "pair_partial_depth") or event not in product.events:
            continue
        for key in sorted(set(handler.columns) - wire_keys(event, product) - META_COLUMNS):
            yield section, name, ("handler", "columns", key), f"{event} has no key {key!r}"


def wire_keys(event: str, product: ProductSpec) -> set[str]:
    """Keys of an event and of the objects directly in it."""
    fields = product.events[event].fields
    inner = [field.type.name for field in fields.values() if isinstance(field.type, shapes.Ref)]
    return set(fields).union(*(product.events[name].fields for name in inner if name in product.events))

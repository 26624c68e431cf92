"""Views of events, streams and handlers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen import annotation, descriptor, docstring, model, names
from codegen import shape as shapes
from codegen.annotation import EventBook
from codegen.link_stream import handlers
from codegen.literal import Code, literal, quoted
from codegen.load import ProductSpec
from codegen.operation_views import Argument

HANDLER_BASES = {
    "record": "Handler",
    "depth": "DepthHandler",
    "partial_depth": "PartialDepthHandler",
    "pair_partial_depth": "PairPartialDepthHandler",
    "renaming": "RenamingHandler",
    "raw": "RawHandler",
}


@dataclass(frozen=True)
class EventFieldView:
    """One field of an event."""

    name: str
    annotation: str
    doc: list[str]


@dataclass(frozen=True)
class EventView:
    """One Struct of events.py."""

    name: str
    doc: list[str]
    bases: str
    options: str
    fields: list[EventFieldView]


@dataclass(frozen=True)
class StreamView:
    """One function of streams.py and its template."""

    name: str
    constant: str
    subtype: str
    template: Code
    arguments: list[Argument]
    doc: list[str]
    event: str
    many: bool
    variable: str | None
    default: str | None

    def signature(self, *keywords: str) -> str:
        """What stands between the brackets; ``keywords`` after a star."""
        texts = [argument.text for argument in self.arguments]
        return ", ".join([*texts, *(["*", *keywords] if keywords else [])])

    def returns(self, number: str) -> str:
        """Type of one message whose prices are ``number``."""
        event = f"events.{self.event}[{number}]" if self.variable else f"events.{self.event}"
        return f"list[{event}]" if self.many else event

    @property
    def given(self) -> str:
        """Arguments passed on by name, each with its comma before it."""
        return "".join(
            f", {argument.wire}={argument.name}"
            if names.plain(argument.wire)
            else f", **{{{quoted(argument.wire)}: {argument.name}}}"
            for argument in self.arguments
        )


@dataclass
class HandlerView:
    """One class of handlers.py."""

    name: str
    base: str
    nested: str
    columns: Code | None
    doc: list[str]
    subtypes: list[str] = field(default_factory=list[str])
    events: list[str] = field(default_factory=list[str])

    def attributes(self) -> Iterator[tuple[str, str, Code]]:
        """Class attributes: name, type, value."""
        if self.subtypes:
            yield "SUBTYPES", "tuple[str, ...]", literal(tuple(self.subtypes))
        if self.events:
            yield "EVENTS", "tuple[str, ...]", literal(tuple(self.events))
        if self.nested not in ("", "k"):
            yield "NESTED", "str", literal(self.nested)
        if self.columns:
            yield "COLUMNS", "Mapping[str, str]", self.columns


def event_view(name: str, event: model.Event, book: EventBook) -> EventView:
    variable = book.number(name)
    base = "AccountEvent" if book.of_account(name) else "Event"
    renamed = {entry.name: key for key, entry in event.fields.items() if entry.name != key}
    options = ["frozen=True", "kw_only=True"]
    if book.flat(name):
        options.append("gc=False")
    if renamed:
        options.append(f"rename={literal(renamed)}")
    return EventView(
        name=name,
        doc=docstring.wrap(docstring.sentence(event.summary or f"Part of an event: {name}")),
        bases=f"{base}, Generic[{variable}]" if variable else base,
        options=", ".join(options),
        fields=[event_field_view(entry, variable or "", book) for entry in event.fields.values()],
    )


def event_field_view(entry: model.EventField, variable: str, book: EventBook) -> EventFieldView:
    kind = book.annotate(entry.type, variable)
    if entry.optional:
        kind = f"{kind} = None" if kind.endswith("None") else f"{kind} | None = None"
    return EventFieldView(entry.name, kind, docstring.short(entry.summary))


def stream_view(name: str, stanza: model.Stream, book: EventBook) -> StreamView:
    event, many = stream_event(stanza)
    values = book.product.events[event].e if event else []
    found = [stream_argument(key, param, book.product) for key, param in stanza.params.items()]
    return StreamView(
        name=name,
        constant=f"_{names.constant(name)}",
        subtype=stanza.subtype or "",
        template=descriptor.template(stanza, book.product, values),
        arguments=sorted(found, key=lambda entry: not entry.required),
        doc=stream_doc(stanza, book.product),
        event=event,
        many=many,
        variable=book.number(event) if event else None,
        default=book.default(event) if event else None,
    )


def stream_event(stanza: model.Stream) -> tuple[str, bool]:
    """Name of the event, and whether a message is an array of it."""
    many = isinstance(stanza.event, shapes.Array)
    inner = stanza.event.item if isinstance(stanza.event, shapes.Array) else stanza.event
    return (inner.name if isinstance(inner, shapes.Ref) else ""), many


def stream_argument(name: str, param: model.Param, spec: ProductSpec) -> Argument:
    return Argument(names.argument(name), name, annotation.stream_param(param, spec), param.required)


def stream_doc(stanza: model.Stream, spec: ProductSpec) -> list[str]:
    facts = [f"Stream: `{stanza.template}`"]
    if stanza.update_speed:
        facts.append(f"update speed {stanza.update_speed}")
    params = [
        line for name, entry in stanza.params.items() for line in docstring.param_lines(name, entry, None)
    ]
    last = [*docstring.wrap(docstring.sentence(", ".join(facts))), *docstring.sources(stanza.docs, spec)]
    return docstring.join([docstring.wrap(docstring.sentence(stanza.title)), params, last])


def templates(spec: ProductSpec) -> list[Code]:
    return [descriptor.template(stanza, spec, ()) for stanza in spec.streams.values()]


def user_event_types(spec: ProductSpec, book: EventBook) -> Iterator[tuple[str, str]]:
    """Value of ``e`` and the type it decodes to."""
    for name, stanza in spec.user_events.items():
        default = book.default(stanza.event)
        yield name, f"events.{stanza.event}[{default}]" if default else f"events.{stanza.event}"


def handler_views(spec: ProductSpec) -> list[HandlerView]:
    """One class per name, for all streams and events that name it."""
    views: dict[str, HandlerView] = {}
    for section, name, handler, _ in handlers(spec):
        view = views.setdefault(handler.name, handler_view(handler))
        if section == "user_events":
            view.events.append(name)
            view.doc += docstring.wrap(f"{name}: {docstring.sentence(spec.user_events[name].title)}")
        else:
            stream = spec.streams[name]
            view.subtypes += [stream.subtype] if stream.subtype else []
            view.doc += docstring.wrap(f"`{stream.template}`: {docstring.sentence(stream.title)}")
    return list(views.values())


def handler_view(handler: model.Handler) -> HandlerView:
    return HandlerView(
        name=handler.name,
        base="NestedHandler" if handler.nested else HANDLER_BASES[handler.shape],
        nested=handler.nested or "",
        columns=literal(handler.columns) if handler.columns else None,
        doc=[],
    )

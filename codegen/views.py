"""Everything the templates show, computed before they run: templates hold loops and ifs only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from codegen import annotation, descriptor, docstring, model, names, shape as shapes
from codegen.annotation import EventBook, TypeBook
from codegen.link import handlers
from codegen.literal import Code, literal, quoted
from codegen.load import ProductSpec

HANDLER_BASES = {
    "record": "Handler",
    "depth": "DepthHandler",
    "partial_depth": "PartialDepthHandler",
    "renaming": "RenamingHandler",
    "raw": "RawHandler",
}


@dataclass(frozen=True)
class Argument:
    """One parameter of a method."""

    name: str
    wire: str
    annotation: str
    required: bool

    @property
    def text(self) -> str:
        """As it stands in the signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.required else " | None = None")


@dataclass(frozen=True)
class OperationView:
    """One operation in operations.py, client.py and with_response.py."""

    name: str
    constant: str
    result: str
    literal: Code
    arguments: list[Argument]
    doc: list[str]
    summary: str

    @property
    def signature(self) -> str:
        """What stands between ``*`` and the closing bracket."""
        texts = [argument.text for argument in self.arguments]
        return ", ".join([*texts, "extra: Mapping[str, object] | None = None"])

    @property
    def given(self) -> str:
        """What the method passes on: its locals, unless a wire name is no name in Python."""
        if all(argument.name == argument.wire for argument in self.arguments):
            return "locals()"
        pairs = [f"{quoted(argument.wire)}: {argument.name}" for argument in self.arguments]
        return "{" + ", ".join([*pairs, '"extra": extra']) + "}"


@dataclass(frozen=True)
class FieldView:
    """One key of a struct."""

    key: str
    annotation: str
    remark: str = ""


@dataclass(frozen=True)
class StructView:
    """A TypedDict; ``plain``: every key can be an attribute of a class."""

    name: str
    fields: list[FieldView]
    plain: bool


@dataclass(frozen=True)
class AliasView:
    """A name for a type that is no struct."""

    name: str
    annotation: str
    remarks: list[str]


@dataclass(frozen=True)
class MemberView:
    """One value of an enum."""

    name: str
    value: Code
    summary: str


@dataclass(frozen=True)
class EnumView:
    """An enum, the literal type beside it and the constant with its values."""

    name: str
    summary: str
    members: list[MemberView]
    constant: str
    values: Code
    literal: str


@dataclass(frozen=True)
class EventFieldView:
    """One field of an event."""

    name: str
    annotation: str
    summary: str


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
        """Arguments passed on by name."""
        return "".join(f", {argument.wire}={argument.name}" for argument in self.arguments)


@dataclass
class HandlerView:
    """One class of handlers.py."""

    name: str
    base: str
    nested: str
    columns: Code | None
    doc: list[str]
    subtypes: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)

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


@dataclass(frozen=True)
class ErrorView:
    """One entry of errors.py."""

    code: int
    literal: Code
    summary: str


@dataclass(frozen=True)
class ProductView:
    """One package of the output."""

    package: str
    title: str
    prefix: str
    constant: str
    operations: list[OperationView]
    structs: list[StructView]
    aliases: list[AliasView]
    enums: list[EnumView]
    operation_enums: list[EnumView]
    stream_enums: list[EnumView]
    events: list[EventView]
    streams: list[StreamView]
    sbe: list[StreamView]
    user_events: list[tuple[str, str]]
    controls: Code
    handlers: list[HandlerView]
    errors: list[ErrorView]
    product: dict[str, Code]


def view(spec: ProductSpec) -> ProductView:
    """The view of one product."""
    book = TypeBook(spec)
    events = EventBook(spec)
    operations = [operation_view(name, stanza, book) for name, stanza in spec.operations.items()]
    structs, aliases = type_views(book)
    enums = [enum_view(name, enum) for name, enum in spec.enums.items()]
    return ProductView(
        package=spec.name,
        title=spec.product.title,
        prefix=spec.product.client,
        constant=names.constant(spec.name),
        operations=operations,
        structs=structs,
        aliases=aliases,
        enums=enums,
        operation_enums=[view for view in enums if any(uses(view, entry.literal) for entry in operations)],
        stream_enums=[view for view in enums if any(uses(view, entry) for entry in templates(spec))],
        events=[event_view(name, event, events) for name, event in spec.events.items()],
        streams=[stream_view(*entry, events) for entry in spec.streams.items() if not entry[1].sbe],
        sbe=[stream_view(*entry, events) for entry in spec.streams.items() if entry[1].sbe],
        user_events=list(user_event_types(spec, events)),
        controls=literal(tuple(spec.controls)),
        handlers=handler_views(spec),
        errors=[error_view(code, error) for code, error in sorted(spec.errors.items(), reverse=True)],
        product=product_fields(spec),
    )


# operations


def operation_view(name: str, stanza: model.Operation, book: TypeBook) -> OperationView:
    return OperationView(
        name=name,
        constant=names.constant(name),
        result=result(name, stanza, book),
        literal=descriptor.operation(name, stanza, book.product),
        arguments=arguments(stanza, book.product),
        doc=docstring.operation(stanza, book.product),
        summary=docstring.clean(docstring.sentence(stanza.title)),
    )


def result(name: str, stanza: model.Operation, book: TypeBook) -> str:
    """Type of the result, over whichever route it comes."""
    inline = f"{names.pascal(name)}Result"
    own = [stanza.routes[route].response if route in stanza.routes else None for route in descriptor.routes_of(stanza)]
    found = [book.annotate(shape or stanza.response, inline, "types.") for shape in own]
    return " | ".join(dict.fromkeys(found))


def arguments(stanza: model.Operation, spec: ProductSpec) -> list[Argument]:
    """Parameters of the method, required ones first."""
    routes = descriptor.routes_of(stanza)
    forms: dict[str, list[model.Param]] = {}
    for name, param, only in descriptor.params_of(stanza):
        forms.setdefault(name, []).extend([param] * (1 if only else len(routes)))
    found = [argument(name, params, len(routes), spec) for name, params in forms.items()]
    return sorted(found, key=lambda entry: not entry.required)


def argument(name: str, params: list[model.Param], routes: int, spec: ProductSpec) -> Argument:
    kinds = dict.fromkeys(annotation.param(param, spec) for param in params)
    required = len(params) == routes and all(param.required for param in params)
    return Argument(names.argument(name), name, " | ".join(kinds), required)


# types


def type_views(book: TypeBook) -> tuple[list[StructView], list[AliasView]]:
    """Structs and aliases of types.py, by name; inner structs are found on the way."""
    structs: list[StructView] = []
    aliases: list[AliasView] = []
    for name, shape in book.product.types.items():
        if isinstance(shape, shapes.Struct):
            structs.append(struct_view(name, shape, book))
        else:
            aliases.append(alias_view(name, shape, book))
    done: set[str] = set()
    while left := [name for name in book.structs if name not in done]:
        for name in left:
            done.add(name)
            structs.append(struct_view(name, book.structs[name], book))
    return sorted(structs, key=lambda view: view.name), sorted(aliases, key=lambda view: view.name)


def struct_view(name: str, struct: shapes.Struct, book: TypeBook) -> StructView:
    fields = [
        FieldView(key, book.annotate(shape, name + names.pascal(key)), book.remark(shape))
        for key, shape in struct.fields
    ]
    return StructView(name, fields, plain=all(names.plain(key) for key, _ in struct.fields))


def alias_view(name: str, shape: shapes.Shape, book: TypeBook) -> AliasView:
    remarks = []
    if isinstance(shape, shapes.Tuple) and any(shape.names):
        pairs = zip(shape.names, shape.items, strict=True)
        words = (f"{key} ({book.remark(item)})" if book.remark(item) else key for key, item in pairs)
        remarks = docstring.wrap(", ".join(words), width=docstring.WIDTH)
    elif book.remark(shape):
        remarks = [book.remark(shape)]
    return AliasView(name, book.annotate(shape, f"{name}Item"), remarks)


def enum_view(name: str, enum: model.Enum) -> EnumView:
    members = [
        MemberView(value.name or names.member(key), quoted(key), docstring.clean(value.summary or ""))
        for key, value in enum.values.items()
    ]
    return EnumView(
        name=name,
        summary=docstring.clean(docstring.sentence(enum.summary or f"Values of {name}")),
        members=members,
        constant=f"_{names.constant(name)}",
        values=literal(tuple(enum.values)),
        literal=f"Literal[{', '.join(quoted(key) for key in enum.values)}]",
    )


def uses(enum: EnumView, text: str) -> bool:
    """Whether a literal names the constant of an enum."""
    return f"enum={enum.constant}," in text or f"enum={enum.constant})" in text


# events and streams


def event_view(name: str, event: model.Event, book: EventBook) -> EventView:
    variable = book.number(name)
    renamed = {entry.name: key for key, entry in event.fields.items() if entry.name != key}
    options = ["frozen=True", "kw_only=True"]
    if book.flat(name):
        options.append("gc=False")
    if renamed:
        options.append(f"rename={literal(renamed)}")
    return EventView(
        name=name,
        doc=docstring.wrap(docstring.sentence(event.summary or f"Part of an event: {name}")),
        bases=f"Event, Generic[{variable}]" if variable else "Event",
        options=", ".join(options),
        fields=[event_field_view(entry, variable or "", book) for entry in event.fields.values()],
    )


def event_field_view(entry: model.EventField, variable: str, book: EventBook) -> EventFieldView:
    kind = book.annotate(entry.type, variable)
    if entry.optional:
        kind = f"{kind} = None" if kind.endswith("None") else f"{kind} | None = None"
    return EventFieldView(entry.name, kind, docstring.clean(docstring.sentence(entry.summary)) if entry.summary else "")


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
    params = [line for name, entry in stanza.params.items() for line in docstring.param_lines(name, entry, None)]
    last = [*docstring.wrap(docstring.sentence(", ".join(facts))), *docstring.sources(stanza.docs, spec)]
    return docstring.join([docstring.wrap(docstring.sentence(stanza.title)), params, last])


def templates(spec: ProductSpec) -> list[Code]:
    return [descriptor.template(stanza, spec, ()) for stanza in spec.streams.values()]


def user_event_types(spec: ProductSpec, book: EventBook) -> Iterator[tuple[str, str]]:
    """Value of ``e`` and the type it decodes to."""
    for name, stanza in spec.user_events.items():
        default = book.default(stanza.event)
        yield name, f"events.{stanza.event}[{default}]" if default else f"events.{stanza.event}"


# handlers, errors, product


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


def error_view(code: int, error: model.Error) -> ErrorView:
    return ErrorView(code, descriptor.error(error), docstring.clean(error.summary or ""))


def product_fields(spec: ProductSpec) -> dict[str, Code]:
    """Arguments of ``Product(...)``."""
    product, connections = spec.product, spec.product.connections
    hosts: Mapping[str, Code] = {name: descriptor.hosts(entry) for name, entry in product.environments.items()}
    return {
        "name": literal(spec.name),
        "hosts": literal(hosts),
        "pools": literal(tuple(map(descriptor.pool, spec.limits))),
        "errors": Code("ERRORS"),
        "streams_per_connection": literal(connections.streams),
        "messages_per_second": literal(connections.messages_per_second),
        "connection_lifetime": literal(model.seconds(connections.lifetime)),
        "ping_interval": literal(model.seconds(connections.ping)),
        "book_rule": literal(product.book_rule),
        "user_stream": literal(product.user_stream),
    }

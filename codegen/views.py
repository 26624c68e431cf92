"""Everything the templates show, computed before they run: templates hold loops and ifs only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen import descriptor, docstring, model, names, scalar
from codegen.annotation import EventBook, TypeBook
from codegen.literal import Code, literal
from codegen.load import ProductSpec
from codegen.operation_views import OperationView, named, operation_view
from codegen.page_view import PageView, page_view
from codegen.stream_views import (
    EventView,
    HandlerView,
    StreamView,
    event_view,
    handler_views,
    stream_view,
    templates,
    user_event_types,
)
from codegen.type_views import AliasView, EnumView, StructView, enum_view, type_views, uses


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
    lacks: Mapping[str, Code]
    enums: list[EnumView]
    dated: bool
    """Whether values of a parameter end before it does."""
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
    page: PageView

    @property
    def histories(self) -> bool:
        """Whether some operation comes in pages."""
        return any(operation.history for operation in self.operations)


def view(spec: ProductSpec) -> ProductView:
    """The view of one product."""
    book = TypeBook(spec)
    events = EventBook(spec)
    operations = [operation_view(name, stanza, book) for name, stanza in named(spec)]
    structs, aliases = type_views(book)
    enums = [enum_view(name, enum, spec) for name, enum in spec.enums.items()]
    streams = [stream_view(*entry, events) for entry in spec.streams.items() if not entry[1].sbe]
    return ProductView(
        package=spec.name,
        title=spec.product.title,
        prefix=spec.product.client,
        constant=names.constant(spec.name),
        operations=operations,
        structs=structs,
        aliases=aliases,
        lacks={name: literal(entry.lacks) for name, entry in spec.types.items() if entry.lacks},
        enums=enums,
        dated=any("DatedValues(" in entry.literal for entry in operations),
        operation_enums=[view for view in enums if any(uses(view, entry.literal) for entry in operations)],
        stream_enums=[view for view in enums if any(uses(view, entry) for entry in templates(spec))],
        events=[event_view(name, event, events) for name, event in spec.events.items()],
        streams=streams,
        sbe=[stream_view(*entry, events) for entry in spec.streams.items() if entry[1].sbe],
        user_events=list(user_event_types(spec, events)),
        controls=literal(tuple(spec.controls)),
        handlers=handler_views(spec),
        errors=[error_view(code, error) for code, error in sorted(spec.errors.items(), reverse=True)],
        product=product_fields(spec),
        page=page_view(spec, operations, streams),
    )


def error_view(code: int, error: model.Error) -> ErrorView:
    return ErrorView(code, descriptor.error(error), docstring.clean(error.summary or ""))


def product_fields(spec: ProductSpec) -> dict[str, Code]:
    """Arguments of ``Product(...)``."""
    product = spec.product
    hosts: Mapping[str, Code] = {
        name: descriptor.hosts(entry) for name, entry in product.environments.items()
    }
    return {
        "name": literal(spec.name),
        "hosts": literal(hosts),
        "pools": literal(tuple(map(descriptor.pool, spec.limits))),
        "errors": Code("ERRORS"),
        **connection_fields(product.connections),
        "book_rule": literal(product.book_rule),
        **({"snapshot_age": literal(scalar.seconds(product.snapshot_age))} if product.snapshot_age else {}),
        **({"stream_protocol": literal(product.stream_protocol)} if product.stream_protocol else {}),
        "user_stream": literal(product.user_stream),
        **({"server_time": literal(product.server_time)} if product.server_time else {}),
    }


def connection_fields(connections: model.Connections | None) -> dict[str, Code]:
    """What its connections may do; nothing where it has none."""
    if connections is None:
        return {}
    return {
        "streams_per_connection": literal(connections.streams),
        "messages_per_second": literal(connections.messages_per_second),
        "connection_lifetime": literal(scalar.seconds(connections.lifetime)),
        "ping_interval": literal(scalar.seconds(connections.ping)),
    }

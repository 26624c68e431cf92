"""Products: their files, limits, hosts and connections."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from codegen.model.enumeration import Enum
from codegen.model.operation import Operation
from codegen.model.stanza import Deviation, Docs, Stanza
from codegen.model.stream import Control, Event, Stream, UserEvent
from codegen.scalar import Date, Definition, MethodName, Span, Text, TypeName


class Limit(Stanza):
    """One rate limit that Binance counts."""

    type: Text
    scope: Literal["ip", "account"]
    limit: int
    interval: Span
    per_endpoint: bool = Field(False, description="each endpoint has its own count")
    shared_with: Text | None = Field(None, description="product whose calls count in the same pool")
    docs: Docs | None = None
    notes: list[Text] = Field([])
    deviations: list[Deviation] = Field([])


class ProductFile(Stanza):
    """``spec/<product>/*.yaml``: any of these sections, in any file."""

    group: Text | None = Field(None, description="heading of this file's operations")
    operations: dict[MethodName, Operation] = Field({})
    types: dict[TypeName, Definition] = Field({})
    enums: dict[TypeName, Enum] = Field({})
    streams: dict[MethodName, Stream] = Field({})
    events: dict[TypeName, Event] = Field({})
    user_events: dict[str, UserEvent] = Field({})
    controls: dict[str, Control] = Field({})
    limits: list[Limit] = Field([])


class Environment(Stanza):
    """Hosts of one environment, best first."""

    rest: list[str] = Field([])
    ws_api: list[str] = Field([])
    streams: dict[str, list[str]] = Field({}, description='by class; "" where there is only one')
    fix: dict[str, list[str]] = Field({})
    operations: list[MethodName] = Field([], description="the only calls served there; empty: all")


class Connections(Stanza):
    """What a stream connection may do."""

    streams: int = Field(description="most streams on one connection")
    messages_per_second: int
    lifetime: Span
    ping: Span = Field(description="interval of the server's pings")
    pong: Span | None = Field(None, description="time the server waits for the pong")


class ProductDocs(Stanza):
    """Binance's documentation of a product."""

    base: Text
    revision: Date
    connector: Text | None = Field(None, description="name of Binance's own package, for `drift`")


class Family(Stanza):
    """What several products have in common."""

    environments: dict[str, Environment]
    server_time: Text | None = Field(
        None, description="path of the clock, for products without a call for it"
    )
    limits: list[Limit] = Field([])
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = Field([])
    deviations: list[Deviation] = Field([])


class Product(Stanza):
    """One product of Binance."""

    title: Text
    client: TypeName = Field(description="prefix of the generated classes: Spot -> SpotOperations")
    docs: ProductDocs
    family: Text | None = Field(None, description="whose environments, limits and error codes it has too")
    environments: dict[str, Environment] = Field({}, description="beside those of the family")
    connections: Connections | None = Field(None, description="leave out where there are no streams")
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = Field([])
    book_rule: Literal["spot", "futures", ""] = ""
    snapshot_age: Span | None = Field(
        None, description="how old the snapshot of a book may be; leave out where it is of the moment"
    )
    stream_protocol: Literal["topics", ""] = Field(
        "", description="topics: signed, as on the WebSocket of /sapi; leave out for combined streams"
    )
    user_stream: Literal["ws_api", "listen_key", "listen_token", ""] = ""
    server_time: Text | None = Field(None, description="as that of the family")
    deviations: list[Deviation] = Field([])


class ProductsFile(Stanza):
    """``spec/products.yaml``."""

    families: dict[Text, Family] = Field({})
    products: dict[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")], Product]

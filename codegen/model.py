"""What the YAML files may say: one pydantic model per stanza.

``spec/README.md`` explains every field with an example; ``spec/schema.json`` is made from here.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from codegen.scalar import (
    Alternatives,
    Date,
    Definition,
    MethodName,
    Route,
    Shape,
    SnakeName,
    Span,
    Text,
    TypeName,
    Word,
    Words,
    as_text,
)
from codegen.shape import Raw


class Stanza(BaseModel):
    """Base of all: unknown fields are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Docs(Stanza):
    """Where Binance says so."""

    page: Text | None = Field(
        None, description="page and anchor below the product's docs.base, or a full URL"
    )
    ws_page: Text | None = Field(None, description="the same for the WebSocket API")
    revision: Date | None = Field(None, description="date of that page; by default the product's")


class Deviation(Stanza):
    """A reviewed difference between this stanza and its sources."""

    field: Text
    value: Any = None
    reason: Text
    link: Text | None = None
    date: Date | None = None


class DefaultRule(Stanza):
    """A default that depends on another parameter."""

    param: Text
    values: dict[str, Word]
    otherwise: Word | None = None


ParamType = Literal["string", "int", "decimal", "bool", "enum", "object"]


class Param(Stanza):
    """One parameter of an operation, a stream or a control frame."""

    type: ParamType
    required: bool = False
    many: bool = Field(False, description="a list of them")
    encoding: Literal["json", "csv", "repeat", "indexed"] = Field(
        "json", description="how a list or object is written over REST"
    )
    enum: TypeName | list[Word] | None = Field(None, description="name of an enum, or the values themselves")
    values: list[Word] | None = Field(None, description="the part of the named enum that is allowed here")
    item: TypeName | None = Field(None, description="type of one object (type: object)")
    min: Decimal | None = None
    max: Decimal | None = None
    exclusive_min: Decimal | None = None
    decimals: int | None = Field(None, description="most digits after the point")
    max_items: int | None = None
    max_length: int | None = None
    pattern: str | None = Field(None, description="regular expression that the whole text matches")
    default: Word | None = Field(None, description="what Binance assumes when it is not sent")
    default_rule: DefaultRule | None = None
    default_note: Text | None = Field(None, description="a default that only words can express")
    only: Route | None = Field(None, description="the one route that takes it")
    place: Literal["query", "header", "path", "body"] = "query"
    as_text: bool = Field(False, description="the WebSocket API takes the number or boolean as text")
    summary: Text | None = None


class Condition(Stanza):
    """What one parameter must be for a weight to apply."""

    present: bool | None = None
    values: list[Word] = []
    min: int | None = None
    max: int | None = None
    count_min: int | None = None
    count_max: int | None = None


def _condition(raw: Raw) -> Raw:
    """The short forms: ``present``, ``absent``, one value, a list of values."""
    if raw in ("present", "absent"):
        return {"present": raw == "present"}
    if isinstance(raw, list):
        return {"values": raw}
    return raw if isinstance(raw, dict) else {"values": [raw]}


class Case(Stanza):
    """A weight and when it applies; the first that fits counts."""

    when: dict[str, Annotated[Condition, BeforeValidator(_condition)]] = {}
    weight: int = 0
    per_item: int | None = Field(None, description="added for each item of item_param")
    item_param: Text | None = None
    cap: int | None = Field(None, description="never more than this")


class Weight(Stanza):
    """What a call costs in one pool."""

    pool: Text = "REQUEST_WEIGHT"
    cases: list[Case] = Field(min_length=1)


def _weights(raw: Raw) -> Raw:
    """``5`` and ``{cases: ...}`` are short for a list with one pool."""
    if isinstance(raw, bool) or raw is None:
        return raw
    if isinstance(raw, int):
        return [{"cases": [{"weight": raw}]}]
    return [raw] if isinstance(raw, dict) else raw


Weights = Annotated[
    list[Weight],
    BeforeValidator(_weights),
    WithJsonSchema(
        {
            "description": "a number, {pool, cases}, or a list of those (one per pool)",
            "anyOf": [{"type": "integer"}, {"type": "object"}, {"type": "array"}],
        }
    ),
]


class Rule(Stanza):
    """What holds between parameters. One of the kinds, or ``when`` with ``requires``."""

    any_of: list[str] = []
    exactly_one_of: list[str] = []
    not_together: list[str] = []
    when: dict[str, Words] = Field(
        {}, description="parameter -> value, values, `present` or `absent`; all must hold"
    )
    requires: list[Alternatives] = Field([], description="parameters; an inner list: one of them")
    max_window: Span | None = Field(None, description="longest span between startTime and endTime")
    default_window: Span | None = Field(None, description="span that Binance assumes when neither is sent")
    lookback: Span | None = Field(None, description="oldest data there is")
    only: Route | None = None


class Rate(Stanza):
    """A request-rate limit of one endpoint (or a few that share it), beside its weight."""

    limit: int
    interval: Span
    scope: Literal["ip", "account"] = "account"
    pool: Text | None = Field(None, description="name of a pool shared by several operations")


class RouteDifference(Stanza):
    """How one route differs from the rest of the stanza."""

    params: dict[str, Param | None] = Field({}, description="its own version; null: not on this route")
    rules: list[Rule] = []
    weight: Weights | None = None
    response: Shape | None = None


Orders = Annotated[
    int | dict[Span, int],
    WithJsonSchema({"anyOf": [{"type": "integer"}, {"type": "object"}]}),
]


Security = Literal["NONE", "TRADE", "USER_DATA", "USER_STREAM", "MARKET_DATA", "MARGIN", "PREDICTION_TRADE"]


class Operation(Stanza):
    """One call, over one or two routes."""

    title: Text
    description: Text | None = None
    docs: Docs
    security: Security
    signed: bool | None = Field(None, description="by default: no for NONE, USER_STREAM, MARKET_DATA")
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = Field([], description="empty: all")
    rest: Annotated[str, StringConstraints(pattern=r"^(GET|POST|PUT|DELETE) /\S+$")] | None = None
    ws_api: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9./\-]+$")] | None = None
    weight: Weights | None = Field(description="required; null where Binance documents none")
    weight_on_success: int | None = None
    rates: list[Rate] = []
    orders: Orders = Field(0, description="orders counted: a number, or per interval as {10s: 5, 1m: 1}")
    client_id: str | None = Field(None, description="parameter with the client order id, filled by the SDK")
    list_client_id: bool = Field(False, description="client_id names an order list")
    idempotent: bool = Field(description="may be sent twice without harm; always said, never inferred")
    session: Literal["", "logon", "logout"] = Field("", description="what it does to its connection")
    always_signed: bool = Field(False, description="also on a connection that is logged on")
    accept: list[int] = Field([], description="error codes that say: this is already so")
    params: dict[str, Param] = {}
    rules: list[Rule] = []
    response: Shape
    routes: dict[Route, RouteDifference] = {}
    errors: list[int] = Field([], description="codes worth naming in the docstring")
    data_source: Text | None = None
    notes: list[Text] = []
    since: Date | None = None
    deprecated_after: Date | None = None
    sunset: Date | None = None
    successor: MethodName | None = None
    deviations: list[Deviation] = []


class EnumValue(Stanza):
    """One value of an enum."""

    name: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")] | None = None
    summary: Text | None = None


def _enum_values(raw: Raw) -> Raw:
    """A list of values, or value -> summary, or value -> {name, summary}."""
    if isinstance(raw, list):
        return {str(as_text(value)): {} for value in raw}
    if isinstance(raw, dict):
        return {key: _enum_value(value) for key, value in raw.items()}
    return raw


def _enum_value(raw: Raw) -> Raw:
    return {"summary": raw} if isinstance(raw, str) else (raw or {})


class Enum(Stanza):
    """A named set of values. Answers may hold others."""

    summary: Text | None = None
    docs: Docs | None = None
    values: Annotated[
        dict[str, EnumValue],
        BeforeValidator(_enum_values),
        WithJsonSchema({"anyOf": [{"type": "array"}, {"type": "object"}]}),
    ]


class Handler(Stanza):
    """A handler base class: how a payload becomes a DataFrame."""

    name: TypeName
    columns: dict[str, str] = Field({}, description="wire key -> column, in order; empty: as it comes")
    nested: str | None = Field(None, description="key of the object that is flattened into the row")
    shape: Literal["record", "depth", "partial_depth", "renaming", "raw"] = Field(
        "record", description="what receive() gives: binance_sdk.handler has a class for each"
    )
    summary: Text | None = None


class Sbe(Stanza):
    """A binary stream (Simple Binary Encoding)."""

    message: Text
    schema_file: Text


class Stream(Stanza):
    """A kind of market stream."""

    title: Text
    docs: Docs
    subtype: Text | None = Field(
        None, description="value of SubType; none for streams only `stream()` can name"
    )
    template: Text = Field(description="<param> places; [...] encloses an optional suffix")
    host: str = Field("", description="class of stream host")
    params: dict[str, Param] = Field({}, description="in the order in which subscribe() takes them")
    lower: bool = Field(True, description="symbols are written in lower case")
    strip_underscore: bool = Field(False, description="BTC_USDT is meant as btcusdt")
    update_speed: Text | None = None
    max_silence: Span | None = Field(None, description="silence after which it is stale; none: may be silent")
    event: Shape = Field(None, validate_default=True, description="Event, or [Event] for an array")
    handler: Handler | None = None
    sbe: Sbe | None = None
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = []
    since: Date | None = None
    deprecated_after: Date | None = None
    sunset: Date | None = None
    deviations: list[Deviation] = []


class EventField(Stanza):
    """One wire key of an event."""

    name: SnakeName
    type: Shape
    optional: bool = Field(False, description="may be absent: becomes None")
    summary: Text | None = None


class Event(Stanza):
    """A struct that a stream or the user data delivers (or a part of one)."""

    summary: Text | None = None
    e: Words = Field([], description="values of the key `e` that mean this event")
    fields: dict[str, EventField] = Field(min_length=1)


class UserEvent(Stanza):
    """One event of the user data stream; its key is the value of ``e``."""

    title: Text
    docs: Docs
    event: TypeName
    account: bool = Field(True, description="about the account: says where it comes from")
    handler: Handler | None = None
    notes: list[Text] = []
    deviations: list[Deviation] = []


class Control(Stanza):
    """A control frame of a stream connection."""

    title: Text
    docs: Docs
    params: dict[str, Param] = {}
    response: Shape = Field(None, validate_default=True)
    deviations: list[Deviation] = []


class Limit(Stanza):
    """One rate limit that Binance counts."""

    type: Text
    scope: Literal["ip", "account"]
    limit: int
    interval: Span
    per_endpoint: bool = Field(False, description="each endpoint has its own count")
    shared_with: Text | None = Field(None, description="product whose calls count in the same pool")
    docs: Docs | None = None
    notes: list[Text] = []
    deviations: list[Deviation] = []


class ProductFile(Stanza):
    """``spec/<product>/*.yaml``: any of these sections, in any file."""

    group: Text | None = Field(None, description="heading of this file's operations")
    operations: dict[MethodName, Operation] = {}
    types: dict[TypeName, Definition] = {}
    enums: dict[TypeName, Enum] = {}
    streams: dict[MethodName, Stream] = {}
    events: dict[TypeName, Event] = {}
    user_events: dict[str, UserEvent] = {}
    controls: dict[str, Control] = {}
    limits: list[Limit] = []


class Environment(Stanza):
    """Hosts of one environment, best first."""

    rest: list[str] = []
    ws_api: list[str] = []
    streams: dict[str, list[str]] = Field({}, description='by class; "" where there is only one')
    fix: dict[str, list[str]] = {}
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


class Product(Stanza):
    """One product of Binance."""

    title: Text
    client: TypeName = Field(description="prefix of the generated classes: Spot -> SpotOperations")
    docs: ProductDocs
    environments: dict[str, Environment]
    connections: Connections
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = []
    book_rule: Literal["spot", "futures", ""] = ""
    user_stream: Literal["ws_api", "listen_key", "listen_token", ""] = ""
    deviations: list[Deviation] = []


class ProductsFile(Stanza):
    """``spec/products.yaml``."""

    products: dict[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")], Product]


class Error(Stanza):
    """What an error code means."""

    name: Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")]
    outcome: Literal["rejected", "unknown", "rate_limited", "clock"] = "rejected"
    kind: TypeName = Field("ApiException", description="class in binance_sdk.errors")
    pool: Text | None = Field(None, description="type of the limit that is used up, where the code says it")
    messages: dict[str, TypeName] = Field(
        {}, description="text, or a part of it, that raises another class than `kind`"
    )
    summary: Text | None = None
    notes: list[Text] = []
    deviations: list[Deviation] = []


class ErrorsFile(Stanza):
    """``spec/errors.yaml``: by product; ``common`` holds for all, a product's own entry wins."""

    errors: dict[str, dict[int, Error]]

"""What the generated code is made of: frozen values that describe Binance's API.

Generated modules build these as literals; the core reads them. They hold no behaviour beyond
looking something up, and import nothing but msgspec.
"""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    from decimal import Decimal

    from volas import TimeFrame as TimeFrame

T = TypeVar("T", covariant=True)
E = TypeVar("E", covariant=True)

Route = Literal["rest", "ws_api"]
Number: TypeAlias = "Decimal | str | int"
"""A price or quantity, as parameters take it: exact, so never a float."""


class Kind(Enum):
    """Type of a parameter on the wire."""

    STRING = "string"
    INT = "int"
    DECIMAL = "decimal"
    BOOL = "bool"
    ENUM = "enum"
    OBJECT = "object"


class Security(Enum):
    """What Binance asks of the caller."""

    NONE = "NONE"
    TRADE = "TRADE"
    USER_DATA = "USER_DATA"
    USER_STREAM = "USER_STREAM"
    MARKET_DATA = "MARKET_DATA"
    MARGIN = "MARGIN"
    PREDICTION_TRADE = "PREDICTION_TRADE"


class RequestMethod(Enum):
    """A verb of REST."""

    GET = "get"
    POST = "post"
    PUT = "put"
    DELETE = "delete"


class DatedValues(msgspec.Struct, frozen=True, kw_only=True):
    """Values of a parameter that end before the parameter does."""

    values: tuple[str, ...]
    deprecated_after: str | None = None
    sunset: str | None = None
    successor: str | None = None


class Param(msgspec.Struct, frozen=True, kw_only=True):
    """One parameter of an operation or a stream."""

    name: str
    kind: Kind = Kind.STRING
    required: bool = False
    many: bool = False
    """A list of ``kind``."""
    encoding: Literal["json", "csv", "repeat", "indexed"] = "json"
    """How a list or object is written over REST (the WebSocket API takes it natively)."""
    enum: tuple[str, ...] = ()
    min: int | Decimal | None = None
    max: int | Decimal | None = None
    exclusive_min: int | Decimal | None = None
    decimals: int | None = None
    max_items: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    default: str | int | bool | None = None
    """What Binance assumes when it is not sent (needed for weights)."""
    only: Route | None = None
    """The one route that takes it, where not both do."""
    place: Literal["query", "header", "path", "body"] = "query"
    as_text: bool = False
    """The WebSocket API takes the number or boolean as text too."""
    as_number: bool = False
    """The WebSocket API takes the decimal as a JSON number where it has no fraction."""
    deprecated_after: str | None = None
    sunset: str | None = None
    successor: str | None = None
    """What to send or call instead."""
    dated: tuple[DatedValues, ...] = ()


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """What holds between parameters.

    ``any_of``/``exactly_one_of``/``not_together`` name parameters. A conditional rule has ``when``
    (parameter -> values, or ``("present",)``, ``("absent",)``) and ``requires``, each entry one
    parameter or alternatives of which one is needed.
    """

    any_of: tuple[str, ...] = ()
    exactly_one_of: tuple[str, ...] = ()
    not_together: tuple[str, ...] = ()
    when: Mapping[str, tuple[str, ...]] = {}
    requires: tuple[tuple[str, ...], ...] = ()
    max_window_ms: int | None = None
    """Longest span between ``startTime`` and ``endTime``."""
    only: Route | None = None


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A condition on one parameter that selects a weight."""

    param: str
    present: bool | None = None
    values: tuple[str, ...] = ()
    min: int | None = None
    max: int | None = None
    count_min: int | None = None
    count_max: int | None = None


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A weight and when it applies; the first case that fits counts."""

    weight: int = 0
    when: tuple[When, ...] = ()
    per_item: int | None = None
    item_param: str = ""
    cap: int | None = None


class Weight(msgspec.Struct, frozen=True, kw_only=True):
    """What a call costs in a request-weight pool."""

    cases: tuple[Case, ...]
    pool: str = "REQUEST_WEIGHT"
    per_endpoint: bool = False
    """The pool counts each endpoint for itself."""
    on_success: int | None = None
    """What remains charged after success, where Binance gives the weight back."""


class Pages(msgspec.Struct, frozen=True, kw_only=True):
    """How the rows of an operation are spread over many answers.

    Times in milliseconds. A field is the key of a row, or its place where rows are tuples; "" where Binance
    has no such parameter.
    """

    by: Literal["time", "id", "page", "offset", "cursor"]
    most: int = 0
    """Most rows of an answer; 0: as many as there are."""
    limit: str = ""
    """Parameter with the number of rows that are asked for."""
    rows: tuple[str, ...] = ()
    """Keys that lead to the rows; none: the answer is the rows."""
    time: str | int = ""
    """Field with the moment that the range of time is about."""
    closes: str | int = ""
    """Field with the moment at which a row is final."""
    id: str | int = ""
    """Field that no two rows have in common; grows where ``param`` takes it."""
    param: str = ""
    """Parameter that an id, the number of a page, an offset or a cursor goes into."""
    begin: int | None = None
    """An id that is not above any other."""
    total: tuple[str, ...] = ()
    """Keys that lead to the number of all rows."""
    next: tuple[str, ...] = ()
    """Keys that lead to the cursor of the next page."""
    start: str = ""
    end: str = ""
    """Parameters with the range of time, both inclusive."""
    window: int = 0
    """Longest range; 0: any."""
    lookback: int = 0
    """How far back the rows go, where it is known."""
    every: str = ""
    """Parameter with the distance of two rows, as in ``1m``."""
    places: tuple[str, ...] = ()
    """Names of the fields, where rows are tuples."""
    times: tuple[str, ...] = ()
    """Fields with moments."""
    decimals: tuple[str, ...] = ()
    """Fields with decimals as text."""
    names: Mapping[str, str] = {}
    """Readable names of fields, by their key, where keys are no words."""


class Operation(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """One call of a product: ``T`` is the type of its parsed result."""

    name: str
    """The method's name in Python."""
    security: Security = Security.NONE
    signed: bool = False
    rest: tuple[str, str] | None = None
    """Verb and path."""
    ws_api: str | None = None
    """Method name of the WebSocket API."""
    params: tuple[Param, ...] = ()
    rules: tuple[Rule, ...] = ()
    weight: Weight | None = None
    ws_weight: Weight | None = None
    """Where the WebSocket API charges something else."""
    more_weights: tuple[Weight, ...] = ()
    """What it costs in further pools at the same time (IP and UID)."""
    rates: tuple[Pool, ...] = ()
    """Request-rate limits of this call outside the weight; operations may share one (same type)."""
    orders: int = 0
    """How many unfilled orders it adds (ORDERS pools)."""
    order_counts: Mapping[str, int] = {}
    """Orders by interval, for ORDERS pools that count differently (``{"10s": 5, "1m": 1}``)."""
    idempotent: bool = False
    """May be sent twice without harm. Stated in the spec, never inferred."""
    client_id: str | None = None
    """Parameter that carries the client order id; the SDK fills it when the caller did not."""
    list_client_id: bool = False
    """``client_id`` names an order list rather than an order."""
    key_types: tuple[str, ...] = ()
    """Kinds of key that may call it (hmac, rsa, ed25519); empty: all."""
    session: Literal["", "logon", "logout"] = ""
    """What it does to the connection of the WebSocket API that carries it."""
    always_signed: bool = False
    """Carries key and signature also on a connection that is logged on."""
    accept: tuple[int, ...] = ()
    """Error codes that mean: what it asks for is already so."""
    pages: Pages | None = None
    """How to get all of its rows, where they do not come at once."""
    deprecated_after: str | None = None
    sunset: str | None = None
    successor: str | None = None


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of stream, such as ``<symbol>@kline_<interval>``."""

    subtype: str
    """Value of ``SubType``."""
    name: str
    """With ``<parameter>`` places; ``[...]`` encloses an optional suffix."""
    params: tuple[Param, ...] = ()
    """In the order in which ``subscribe()`` takes them."""
    host: str = ""
    """Class of stream host where a product has several (public, market, private)."""
    events: tuple[str, ...] = ()
    """Values of ``e`` that it delivers (none where the payload has no ``e``)."""
    max_silence: float | None = None
    """Seconds without a message after which the stream counts as stale; None: may be silent."""
    lower: bool = True
    """Symbols are written in lower case."""
    strip_underscore: bool = False
    """``BTC_USDT`` is meant as ``btcusdt``."""


class StreamRequest(msgspec.Struct, Generic[E], frozen=True, kw_only=True):
    """One stream somebody wants: its wire name and the type of its events."""

    name: str
    template: Template
    event: type[E] | None = None
    """What one message decodes to (``list[...]`` for the all-market arrays)."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all typed events. Fields carry full names; unknown wire keys are ignored."""


class AccountEvent(Event, frozen=True, kw_only=True):
    """Base of the events of an account."""

    source: Literal["stream", "rest"] = "stream"
    """``rest``: it happened while the stream was interrupted, and was fetched afterwards."""
    subscription_id: int | None = msgspec.field(default=None, name="subscriptionId")
    """Subscription it came by; None where there is none."""


class UnknownEvent(Event, frozen=True, kw_only=True):
    """A message that the spec does not know (yet), delivered as it came.

    ``payload`` is the decoded JSON, ``reason`` why it has no type of its own.
    """

    payload: object
    reason: str = ""


class ErrorMeaning(msgspec.Struct, frozen=True):
    """What an error code means."""

    name: str
    outcome: Literal["rejected", "unknown", "rate_limited", "clock"]
    kind: str = "ApiException"
    """Name of the exception class in ``binance_sdk.errors``."""
    pool: str = ""
    """Type of the `Pool` that is used up, where the code says it."""
    messages: Mapping[str, str] = {}
    """Class by text, for codes that mean several things: the text contains the key."""


class Hosts(msgspec.Struct, frozen=True, kw_only=True):
    """Where one environment of a product lives."""

    rest: tuple[str, ...] = ()
    ws_api: tuple[str, ...] = ()
    streams: Mapping[str, tuple[str, ...]] = {}
    """By host class; "" where there is only one."""
    operations: tuple[str, ...] = ()
    """The only calls served there; empty: all."""


class Pool(msgspec.Struct, frozen=True, kw_only=True):
    """One rate limit that Binance counts."""

    type: str
    """REQUEST_WEIGHT, RAW_REQUESTS, ORDERS, CONNECTIONS or a pool of one endpoint."""
    scope: Literal["ip", "account"]
    limit: int
    interval: str
    """As Binance writes it: 10s, 1m, 5m, 1d."""
    seconds: float
    per_endpoint: bool = False
    """Each endpoint has a count of its own."""
    shared_with: str = ""
    """Product whose calls count in the same pool."""


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """What the shells must know about one product of Binance."""

    name: str
    hosts: Mapping[str, Hosts]
    """By environment."""
    pools: tuple[Pool, ...]
    errors: Mapping[int, ErrorMeaning]
    streams_per_connection: int = 0
    """0: it has no streams."""
    messages_per_second: int = 0
    connection_lifetime: float = 0.0
    """Seconds after which Binance disconnects."""
    ping_interval: float = 0.0
    """Seconds between the server's pings."""
    book_rule: Literal["spot", "futures", ""] = ""
    """How diffs chain to a snapshot."""
    snapshot_age: float = 0.0
    """Seconds that a snapshot over REST may be old, where it comes from a cache."""
    stream_protocol: Literal["topics", ""] = ""
    """How its streams talk, where it is not by combined streams: topics of the WebSocket of /sapi."""
    user_stream: Literal["ws_api", "listen_key", "listen_token", ""] = ""
    server_time: str = ""
    """Path of the clock, for products without a call for it."""


class Response(msgspec.Struct, Generic[T], frozen=True, kw_only=True):
    """A result with everything that came with it."""

    data: T
    status: int
    headers: Mapping[str, str]
    """HTTP headers, lower-case names; empty on the WebSocket API."""
    rate_limits: Mapping[str, int]
    """Used counts by window, such as ``{"REQUEST_WEIGHT:1m": 20}``."""
    latency: float
    """Seconds from sending to the answer."""
    raw: bytes
    """The answer as it came."""


class Respond(Protocol):
    """Makes a call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""

    def __call__(
        self, operation: Operation[T], arguments: dict[str, object], /
    ) -> Coroutine[Any, Any, Response[T]]: ...


class SyncRespond(Protocol):
    """The same, and waits for it."""

    def __call__(self, operation: Operation[T], arguments: dict[str, object], /) -> Response[T]: ...

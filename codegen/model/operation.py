"""Calls, and what holds between their parameters."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, WithJsonSchema

from codegen.model.param import Param
from codegen.model.stanza import Deviation, Docs, Stanza
from codegen.model.weight import Weights
from codegen.scalar import Alternatives, Date, MethodName, Route, Shape, Span, Text, Words


class Rule(Stanza):
    """What holds between parameters. One of the kinds, or ``when`` with ``requires``."""

    any_of: list[str] = Field([])
    exactly_one_of: list[str] = Field([])
    not_together: list[str] = Field([])
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
    rules: list[Rule] = Field([])
    weight: Weights | None = None
    response: Shape | None = None


class Pages(Stanza):
    """How the rows of an operation are spread over many answers. Fields are keys of a row."""

    by: Literal["time", "id", "page", "offset", "cursor"]
    rows: Text | None = Field(None, description="where the rows are, as data.rows; by default the answer")
    time: Text | None = Field(None, description="field with the moment that startTime and endTime are about")
    closes: Text | None = Field(None, description="field with the moment at which a row is final")
    id: Text | None = Field(None, description="field that is different in every row")
    param: Text | None = Field(None, description="parameter for an id, a page, an offset or a cursor")
    begin: int | None = Field(None, description="an id that is not above any other")
    total: Text | None = Field(None, description="where the number of all rows is")
    next: Text | None = Field(None, description="where the cursor of the next page is")
    limit: Text | None = Field(None, description="parameter with the rows of a page; found by its name")
    most: int | None = Field(None, description="most rows of an answer, where the parameter does not say")
    start: Text | None = Field(None, description="first parameter of the range of time; found by its name")
    end: Text | None = Field(None, description="last parameter of the range; found by its name")
    times: bool = Field(True, description="false: the range of time is a filter like any other")
    window: Span | None = Field(None, description="longest range, where no rule says so")
    every: Text | None = Field(None, description="parameter with the distance of two rows, as 1m")
    columns: dict[str, Text] = Field({}, description="key -> column, for keys that are no words")


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
    aliases: dict[MethodName, Route] = Field(
        {}, description="further names of the method, each over one route only"
    )
    weight: Weights | None = Field(description="required; null where Binance documents none")
    weight_on_success: int | None = None
    rates: list[Rate] = Field([])
    orders: Orders = Field(0, description="orders counted: a number, or per interval as {10s: 5, 1m: 1}")
    client_id: str | None = Field(None, description="parameter with the client order id, filled by the SDK")
    list_client_id: bool = Field(False, description="client_id names an order list")
    idempotent: bool = Field(description="may be sent twice without harm; always said, never inferred")
    session: Literal["", "logon", "logout"] = Field("", description="what it does to its connection")
    always_signed: bool = Field(False, description="also on a connection that is logged on")
    accept: list[int] = Field([], description="error codes that say: this is already so")
    params: dict[str, Param] = Field({})
    rules: list[Rule] = Field([])
    response: Shape
    pages: Pages | None = Field(None, description="how to get all rows, where they do not come at once")
    routes: dict[Route, RouteDifference] = Field({})
    errors: list[int] = Field([], description="codes worth naming in the docstring")
    data_source: Text | None = None
    notes: list[Text] = Field([])
    since: Date | None = None
    deprecated_after: Date | None = None
    sunset: Date | None = None
    successor: MethodName | None = None
    deviations: list[Deviation] = Field([])

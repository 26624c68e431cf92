"""Streams, what they deliver, and how that becomes a DataFrame."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from codegen.model.param import Param
from codegen.model.stanza import Deviation, Docs, Stanza
from codegen.scalar import Date, Shape, SnakeName, Span, Text, TypeName, Words


class Handler(Stanza):
    """A handler base class: how a payload becomes a DataFrame."""

    name: TypeName
    columns: dict[str, str] = Field({}, description="wire key -> column, in order; empty: as it comes")
    nested: str | None = Field(None, description="key of the object that is flattened into the row")
    shape: Literal["record", "depth", "partial_depth", "pair_partial_depth", "renaming", "raw"] = Field(
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
    more_handlers: list[Handler] = Field([], description="other classes for the same messages")
    sbe: Sbe | None = None
    key_types: list[Literal["hmac", "rsa", "ed25519"]] = Field([])
    since: Date | None = None
    deprecated_after: Date | None = None
    sunset: Date | None = None
    deviations: list[Deviation] = Field([])


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
    notes: list[Text] = Field([])
    deviations: list[Deviation] = Field([])


class Control(Stanza):
    """A control frame of a stream connection."""

    title: Text
    docs: Docs
    params: dict[str, Param] = Field({})
    response: Shape = Field(None, validate_default=True)
    deviations: list[Deviation] = Field([])

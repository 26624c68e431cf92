"""Parameters of operations, streams and control frames."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from codegen.model.stanza import Stanza
from codegen.scalar import Date, Route, Text, TypeName, Word


class DefaultRule(Stanza):
    """A default that depends on another parameter."""

    param: Text
    values: dict[str, Word]
    otherwise: Word | None = None


class Ending(Stanza):
    """Since when Binance wants something no more, until when it works, and what there is instead."""

    deprecated_after: Date | None = None
    sunset: Date | None = Field(None, description="first day on which Binance refuses it")
    successor: Text | None = Field(None, description="method or parameters to use instead")


class DatedValues(Ending):
    """Values of a parameter that end before the parameter does."""

    values: list[Word]


ParamType = Literal["string", "int", "decimal", "bool", "enum", "object"]


class Param(Ending):
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
    as_number: bool = Field(
        False, description="the WebSocket API takes the decimal as a JSON number where it has no fraction"
    )
    dated: list[DatedValues] = Field([], description="values that Binance wants no more")
    summary: Text | None = None

"""What every stanza of the spec is, and what any may say: its page, its reviewed differences."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from codegen.scalar import Date, Text, Word


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

    field: Annotated[
        Text, Field(description="what differs, as in rest.params.limit.max; * stands for anything")
    ]
    value: Any = None
    reason: Text
    link: Text | None = None
    date: Date | None = None
    source: Annotated[
        Literal["docs", "connector"] | None,
        Field(description="the one source that it is about; by default any"),
    ] = None
    theirs: Annotated[
        Word | None,
        Field(description="what that source said at the time: `drift` tells when it says something else"),
    ] = None

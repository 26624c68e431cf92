"""Error codes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from codegen.model.stanza import Deviation, Stanza
from codegen.scalar import Text, TypeName


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
    notes: list[Text] = Field([])
    deviations: list[Deviation] = Field([])


class ErrorsFile(Stanza):
    """``spec/errors.yaml``: by product; ``common`` holds for all, a product's own entry wins."""

    errors: dict[str, dict[int, Error]]

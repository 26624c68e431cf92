"""Named sets of values."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema

from codegen.model.stanza import Deviation, Docs, Stanza
from codegen.scalar import Text, as_text
from codegen.shape import Raw


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
    deviations: list[Deviation] = Field([])

"""What a call costs."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from codegen.model.stanza import Stanza
from codegen.scalar import Text, Word
from codegen.shape import Raw


class Condition(Stanza):
    """What one parameter must be for a weight to apply."""

    present: bool | None = None
    values: list[Word] = Field([])
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

    when: dict[str, Annotated[Condition, BeforeValidator(_condition)]] = Field({})
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

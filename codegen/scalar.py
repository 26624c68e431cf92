"""Types of single fields in the spec: what YAML may give, and what becomes of it."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from codegen import definition
from codegen import shape as shapes

Route = Literal["rest", "ws_api"]
ROUTES: Final[tuple[Route, ...]] = ("rest", "ws_api")

Date = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]
MethodName = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
TypeName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Za-z0-9]*$")]
SnakeName = Annotated[str, StringConstraints(pattern=r"^_?[a-z][A-Za-z0-9_]*$")]
Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]

SPAN: Final = re.compile(r"^(\d+)(ms|s|m|h|d)$")
SPAN_SECONDS: Final = {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}
Span = Annotated[str, StringConstraints(pattern=SPAN.pattern)]
"""A duration: 100ms, 10s, 1m, 24h, 90d."""


def seconds(span: str) -> float:
    """Length of a ``Span`` in seconds."""
    number, unit = re.fullmatch(SPAN, span).groups()  # type: ignore[union-attr]  # the model checked it
    return int(number) * SPAN_SECONDS[unit]


def _parse_shape(raw: shapes.Raw) -> shapes.Shape:
    problems: list[shapes.Problem] = []
    shape = shapes.parse(raw, (), problems)
    if problems:
        raise PydanticCustomError("shape", "not a shape", {"problems": problems})
    return shape


SHAPE_SCHEMA: Final[dict[str, Any]] = {
    "description": "A shape: a scalar or type name, [Item], {tuple|map|one_of|object: ...} or a struct; "
    "key? where a field may be absent",
    "anyOf": [{"type": "string"}, {"type": "null"}, {"type": "array", "maxItems": 1}, {"type": "object"}],
}
Shape = Annotated[shapes.Shape, PlainValidator(_parse_shape), WithJsonSchema(SHAPE_SCHEMA)]


def _parse_definition(raw: shapes.Raw) -> definition.Definition:
    problems: list[shapes.Problem] = []
    parsed = definition.parse(raw, problems)
    if problems:
        raise PydanticCustomError("shape", "not a type", {"problems": problems})
    return parsed


DEFINITION_SCHEMA: Final[dict[str, Any]] = {
    "description": "A shape, {summary, shape}, or {summary, extends, fields: {key: shape | {type, summary}}, "
    "lacks: [[key]]}",
    "anyOf": SHAPE_SCHEMA["anyOf"],
}
Definition = Annotated[
    definition.Definition, PlainValidator(_parse_definition), WithJsonSchema(DEFINITION_SCHEMA)
]


def as_text(value: shapes.Raw) -> shapes.Raw:
    """Numbers and booleans as their text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else value


Word = Annotated[
    str, BeforeValidator(as_text), WithJsonSchema({"type": ["string", "integer", "boolean", "number"]})
]
"""A value as it goes over the wire; YAML numbers and booleans are taken as their text."""


def _alternatives(raw: shapes.Raw) -> shapes.Raw:
    return [raw] if isinstance(raw, str) else raw


def _listed(raw: shapes.Raw) -> shapes.Raw:
    return raw if isinstance(raw, list) else [raw]


Words = Annotated[
    list[Word], BeforeValidator(_listed), WithJsonSchema({"type": ["string", "boolean", "array"]})
]
Alternatives = Annotated[
    list[str], BeforeValidator(_alternatives), WithJsonSchema({"type": ["string", "array"]})
]

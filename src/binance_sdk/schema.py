"""What a value must look like to be of a type of the generated code, checked by pydantic.

Theory of operation. A type (of a result, of an event) becomes a schema of pydantic-core, which compares in
strict mode and calls nothing of ours, save where one of several types must be chosen. Of these, objects that
a constant tells apart (``filterType``) are found by it; otherwise the type counts that is nearest to the
value.
What pydantic finds is worded as `Finding`: where, as a JSON path in which ``[*]`` is any entry of a list and
``.*`` any value of a map, and as one of the four kinds of `Difference`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Literal,
    NotRequired,
    TypeVar,
    Union,
    get_args,
    get_origin,
    is_typeddict,
)

import msgspec
from pydantic_core import CoreSchema, SchemaValidator, ValidationError, core_schema

from .descriptors import AccountEvent
from .drift import Difference, Finding, key_name
from .result import enum_values, hints_of

DECIMAL: Final = Annotated[str, "decimal"]
"""What prices of events are on the wire."""
PATTERNS: Final = {"decimal": r"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$", "integer": r"^-?\d+$"}
PLAIN: Final[Mapping[Any, CoreSchema]] = {
    str: core_schema.str_schema(strict=True),
    int: core_schema.int_schema(strict=True),
    float: core_schema.float_schema(strict=True),
    bool: core_schema.bool_schema(strict=True),
    NoneType: core_schema.none_schema(),
}
NAMES: Final[Mapping[Any, str]] = {
    str: "text", int: "integer", float: "number", bool: "true or false", NoneType: "null",
}  # fmt: skip

WORDED: Final = {"decimal": "decimal text", "integer": "integer text", "ms": "integer"}


class Schema:
    """One type of a product."""

    def __init__(self, product: str, kind: Any) -> None:
        self._product, self._kind = product, kind
        self._records: dict[str, CoreSchema] = {}
        made = self._make(kind)
        self._validator = SchemaValidator(
            core_schema.definitions_schema(made, list(self._records.values())) if self._records else made
        )

    def fits(self, value: object) -> bool:
        """Whether nothing differs."""
        return self._validator.isinstance_python(value)

    def compare(self, value: object) -> list[Finding]:
        """What differs; nothing for a value that is of the type."""
        try:
            self._validator.validate_python(value)
        except ValidationError as errors:
            return [
                finding
                for error in errors.errors(include_url=False)
                for finding in self._word(error["type"], error["loc"], error["input"], error.get("ctx", {}))
            ]
        return []

    # ---- from types to schemas

    def _make(self, kind: Any) -> CoreSchema:
        if kind in PLAIN:
            return PLAIN[kind]
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self._make_worded(*arguments)
        if origin is Literal:
            return core_schema.literal_schema(list(arguments))
        if origin in (Union, UnionType):
            return self._make_union(arguments)
        if origin is list:
            return core_schema.list_schema(self._make(arguments[0]), strict=True)
        if origin is tuple:
            return core_schema.tuple_schema([self._make(item) for item in arguments])
        if origin is dict:
            return core_schema.dict_schema(values_schema=self._make(arguments[1]), strict=True)
        if isinstance(kind, TypeVar):
            return self._make(DECIMAL)
        return self._make_record(kind) if is_record(kind) else core_schema.any_schema()

    def _make_worded(self, plain: Any, word: str) -> CoreSchema:
        if values := enum_values(self._product, word):
            return core_schema.literal_schema(list(values))
        if pattern := PATTERNS.get(word):
            return core_schema.str_schema(pattern=pattern, strict=True)
        return self._make(plain)

    def _make_record(self, kind: Any) -> CoreSchema:
        name = record_name(kind)
        if name not in self._records:
            self._records[name] = core_schema.any_schema()  # known from here on: it may hold itself
            fields = {
                key: core_schema.typed_dict_field(self._make(hint), required=required)
                for key, (hint, required) in fields_of(kind).items()
            }
            self._records[name] = core_schema.typed_dict_schema(
                fields, extra_behavior="forbid", strict=True, ref=name
            )
        return core_schema.definition_reference_schema(name)

    def _make_union(self, arguments: Sequence[Any]) -> CoreSchema:
        options = [option for option in arguments if option is not NoneType]
        made = self._make(options[0]) if len(options) == 1 else self._make_choice(options)
        return core_schema.nullable_schema(made) if len(options) < len(arguments) else made

    def _make_choice(self, options: Sequence[Any]) -> CoreSchema:
        key, tagged = tags(options)
        if key:
            made = {tag: self._make(option) for tag, option in tagged.items()}
            return core_schema.tagged_union_schema(made, discriminator=key, strict=True)
        product = self._product

        def choose(value: object) -> str:
            return min(tagged, key=lambda tag: distance(schema_of(product, tagged[tag]), value))

        return core_schema.tagged_union_schema(
            {tag: self._make(option) for tag, option in tagged.items()}, discriminator=choose
        )

    # ---- from pydantic's errors to findings

    def _word(
        self, error: str, place: tuple[int | str, ...], value: Any, context: Mapping[str, Any]
    ) -> Iterator[Finding]:
        path, kind = locate(self._kind, place)
        expected = name_of(kind)
        if error == "missing":
            if not is_brief(locate(self._kind, place[:-1])[1], value):
                yield Finding(path, Difference.MISSING_FIELD, expected, None)
        elif error == "extra_forbidden":
            yield Finding(path, Difference.UNKNOWN_FIELD, "nothing", value)
        elif error == "too_long":
            for index in range(context["max_length"], context["actual_length"]):
                yield Finding(f"{path}[{index}]", Difference.UNKNOWN_FIELD, "nothing", value[index])
        elif error in ("union_tag_invalid", "union_tag_not_found"):
            key = context["discriminator"].strip("'")
            known = ", ".join(sorted(tags(options_of(kind))[1]))
            missing = key not in value
            difference = Difference.MISSING_FIELD if missing else Difference.UNKNOWN_VALUE
            yield Finding(f"{path}.{key}", difference, f"one of {known}", value.get(key))
        elif error == "literal_error" and isinstance(value, str):
            yield Finding(path, Difference.UNKNOWN_VALUE, expected, value)
        else:
            yield Finding(path, Difference.WRONG_TYPE, expected, value)


@cache
def schema_of(product: str, kind: Any) -> Schema:
    """The schema of a type, made once."""
    return Schema(product, kind)


def distance(schema: Schema, value: object) -> tuple[int, int]:
    """How far a value is from a type: fields that are missing count least."""
    found = [] if schema.fits(value) else schema.compare(value)
    return sum(finding.kind is not Difference.MISSING_FIELD for finding in found), len(found)


def is_record(kind: Any) -> bool:
    """Whether it is an object with known keys: a TypedDict or an event."""
    kind = get_origin(kind) or kind
    return is_typeddict(kind) or (isinstance(kind, type) and issubclass(kind, msgspec.Struct))


def record_name(kind: Any) -> str:
    """A name that no other record has."""
    kind = get_origin(kind) or kind
    return f"{kind.__module__}.{kind.__qualname__}"


def fields_of(kind: Any) -> Mapping[str, tuple[Any, bool]]:
    """The keys of a record on the wire: the type of each, and whether it is always there."""
    kind = get_origin(kind) or kind
    return _of_dict(kind) if is_typeddict(kind) else _of_event(kind)


@cache
def _of_dict(kind: Any) -> Mapping[str, tuple[Any, bool]]:
    optional = {key: get_origin(hint) is NotRequired for key, hint in hints_of(kind).items()}
    return {
        key: (get_args(hint)[0] if optional[key] else hint, not optional[key])
        for key, hint in hints_of(kind).items()
    }


@cache
def _of_event(kind: Any) -> Mapping[str, tuple[Any, bool]]:
    """Without what the SDK adds to the events of an account."""
    hints = hints_of(kind)
    return {
        field.encode_name: (hints[field.name], field.required)
        for field in msgspec.structs.fields(kind)
        if field.name not in AccountEvent.__struct_fields__
    }


def is_brief(kind: Any, value: Any) -> bool:
    """Whether a record lacks just what it may where a call asked for less."""
    module = sys.modules.get(getattr(kind, "__module__", ""))
    groups: tuple[tuple[str, ...], ...] = getattr(module, "LACKS", {}).get(getattr(kind, "__name__", ""), ())
    if not groups:
        return False
    missing = {key for key, (_, required) in fields_of(kind).items() if required and key not in value}
    return any(missing == set(group) for group in groups)


def options_of(kind: Any) -> list[Any]:
    """The types that a value may have instead of null; none where there is no choice."""
    if get_origin(kind) not in (Union, UnionType):
        return []
    return [option for option in get_args(kind) if option is not NoneType]


def tags(options: Sequence[Any]) -> tuple[str, Mapping[str, Any]]:
    """The key whose constant tells the options apart ("": there is none); the options by their tag."""
    if all(map(is_record, options)):
        keys = [dict(_constants(option)) for option in options]
        for key in keys[0]:
            tagged = {
                value: option for option, own in zip(options, keys, strict=True) for value in own.get(key, ())
            }
            if all(key in own for own in keys) and len(tagged) == sum(len(own[key]) for own in keys):
                return key, tagged
    return "", {str(index): option for index, option in enumerate(options)}


def _constants(kind: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, (hint, required) in fields_of(kind).items():
        if required and get_origin(hint) is Literal:
            yield key, get_args(hint)


def locate(kind: Any, place: Sequence[int | str]) -> tuple[str, Any]:
    """The JSON path of what pydantic calls ``place``, and the type there (None: there is none)."""
    path = "$"
    for step in place:
        options = options_of(kind)
        if len(options) > 1:
            kind = tags(options)[1][str(step)]
            continue
        kind = options[0] if options else kind
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is list:
            path, kind = f"{path}[*]", arguments[0]
        elif origin is tuple:
            path, kind = f"{path}[{step}]", arguments[int(step)]
        elif origin is dict:
            path, kind = f"{path}.*", arguments[1]
        elif is_record(kind):
            path = f"{path}.{key_name(str(step))}"
            kind = fields_of(kind).get(str(step), (None, False))[0]
    return path, kind


def name_of(kind: Any) -> str:
    """What a type is called in a report."""
    origin, arguments = get_origin(kind), get_args(kind)
    if name := NAMES.get(kind):
        return name
    if origin is Annotated:
        word: str = arguments[1]
        return WORDED.get(word, word)
    if origin is Literal:
        return " or ".join(map(repr, arguments))
    if origin in (Union, UnionType):
        return " or ".join(map(name_of, arguments))
    if origin is tuple:
        return f"row of {len(arguments)}"
    if isinstance(kind, TypeVar):
        return "decimal text"
    return "list" if origin is list else "object" if origin is dict or is_record(kind) else "anything"

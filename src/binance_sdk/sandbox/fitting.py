"""What one product answers in the shape of another: margin answers about orders that are Spot's here."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, NotRequired, Union, cast, get_args, get_origin, is_typeddict

from ..result import hints_of, result_type
from . import anything
from .call import Call


def fitted(product: str, seed: int, call: Call, values: object) -> object:
    """An answer to ``call`` with these values by name; what they do not tell is made up."""
    kind = result_type(product, call.operation.name)
    return _fit(kind, anything.answer(product, seed, call, {}), values)


def _fit(kind: Any, made_up: object, values: object) -> object:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (NotRequired, Annotated):
        return _fit(arguments[0], made_up, values)
    if values is None:
        return None
    if origin in (Union, UnionType):
        return _fit(_likest([item for item in arguments if item is not NoneType], values), made_up, values)
    if origin is list:
        rows = cast("list[object]", values if isinstance(values, list) else [values])
        return [_fit(arguments[0], _first(made_up), row) for row in rows]
    if is_typeddict(kind) and isinstance(values, Mapping):
        return _fields(kind, made_up, cast("Mapping[str, object]", values))
    return str(values) if kind is str and isinstance(values, int) else values


def _fields(kind: Any, made_up: object, values: Mapping[str, object]) -> dict[str, object]:
    known = cast("Mapping[str, object]", made_up if isinstance(made_up, Mapping) else {})
    hints = hints_of(kind)
    return {
        name: _fit(hint, known.get(name), values[name]) if name in values else known[name]
        for name, hint in hints.items()
        if (name in values or name in known) and not _left_out(hint, values.get(name))
    }


def _left_out(hint: Any, value: object) -> bool:
    """An amount that is empty in one product's words is not there in another's."""
    return value == "" and hint == NotRequired[Annotated[str, "decimal"]]


def _first(made_up: object) -> object:
    """What is made up for each row."""
    return next(iter(cast("list[object]", made_up)), None) if isinstance(made_up, list) else None


def _likest(options: list[Any], values: object) -> Any:
    """The one of several types that the values fit best."""
    if isinstance(values, list):
        return next((item for item in options if get_origin(item) is list), options[0])
    objects = [item for item in options if is_typeddict(item)]
    names = set(cast("Mapping[str, object]", values)) if isinstance(values, Mapping) else set[str]()
    return max(objects or options, key=lambda item: _overlap(item, names))


def _overlap(kind: Any, names: set[str]) -> int:
    if not is_typeddict(kind):
        return 0
    hints = set(hints_of(kind))
    return len(hints & names) - len(hints - names)

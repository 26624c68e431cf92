"""Answers with values that fit the type of an operation's result, of any product, seeded and stable.

For what has no state here: downloads, conversions, schedules. The same request gets the same answer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from inspect import getsource
from types import NoneType, UnionType
from typing import (
    Any,
    Final,
    Literal,
    NotRequired,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import msgspec
from msgspec import structs

from .amount import SCALE, text
from .call import Call

_TEXTS: Final = {
    "status": "completed",
    "url": "https://example.com/history.zip",
    "downloadId": "1",
    "orderStatus": "SUCCESS",
    "quoteId": "1",
    "exchange": "binance",
    "component": "baseAsset",
    "type": "REGULAR",
    "indicator": "UFR",
    "msg": "success",
    "baseAsset": "BTC",
    "quoteAsset": "USDT",
    "fromAsset": "BTC",
    "toAsset": "USDT",
    "asset": "USDT",
    "orderId": "1",
    "timezone": "UTC",
}
"""Texts that are no amounts, by field."""
_NULLS: Final = {"isExpired"}
"""Fields that are null as long as there is nothing to tell."""
_CLASS: Final = re.compile(r"^class (\w+)\(([^)]*)\):", re.MULTILINE)
_WORD: Final = re.compile(r"^    (\w+): .*  # (\w+)$", re.MULTILINE)
_TIMES: Final = ("Time", "Timestamp", "timestamp", "time", "validTimestamp")


@cache
def result(product: str, operation: str) -> Any:
    """The type of an operation's result."""
    package = f"binance_sdk_generated.{product}"
    operations, types = import_module(f"{package}.operations"), import_module(f"{package}.types")
    written: str = operations.__annotations__[operation.upper()]

    def holder() -> None: ...

    holder.__annotations__ = {"return": written.removeprefix("Final[Operation[").removesuffix("]]")}
    return get_type_hints(holder, {"types": types})["return"]


@cache
def _fields(kind: Any) -> Mapping[str, Any]:
    """Fields that every answer has, with their types."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: hint for name, hint in hints.items() if get_origin(hint) is not NotRequired}


def _words(kind: Any) -> Mapping[str, str]:
    """What the generator writes after the fields that are more than their type: ms, integer, an enum."""
    return _written(kind.__module__, kind.__name__)


@cache
def _written(module: str, name: str) -> Mapping[str, str]:
    bases, body = _bodies(module).get(name, ("", ""))
    inherited = [_written(module, base.strip()) for base in bases.split(",")] if body else []
    return {
        **{field: word for words in inherited for field, word in words.items()},
        **dict(_WORD.findall(body)),
    }


@cache
def _bodies(module: str) -> Mapping[str, tuple[str, str]]:
    """Bases and bodies of the classes of a generated module, as they are written."""
    _, *parts = _CLASS.split(getsource(import_module(module)))
    return {name: (bases, body) for name, bases, body in zip(*[iter(parts)] * 3, strict=True)}


@cache
def _values(kind: Any, word: str) -> tuple[str, ...]:
    """The values of an enum."""
    return get_args(getattr(import_module(kind.__module__), f"{word}Text", None))


class Inventor:
    """Makes up values: the same for the same ``seed``.

    ``known`` has values for fields by name; ``now`` is for those that are times, in milliseconds.
    """

    def __init__(self, seed: str, now: int, known: Mapping[str, object]) -> None:
        self._now, self._known = now, known
        self._random = random.Random(seed)

    def make(self, kind: Any, name: str = "") -> object:
        """A value of that type; ``name`` is the field it is for."""
        if is_typeddict(kind):
            return {field: self._field(kind, field, hint) for field, hint in _fields(kind).items()}
        origin, arguments = get_origin(kind), get_args(kind)
        if isinstance(origin or kind, type) and issubclass(origin or kind, msgspec.Struct):
            return {
                field.encode_name: self._member(field) for field in structs.fields(kind) if field.required
            }
        if origin in (Union, UnionType):
            if name in _NULLS:
                return None
            return self.make(next(item for item in arguments if item is not NoneType), name)
        if isinstance(kind, TypeVar):
            return text(self._random.randrange(SCALE // 100, SCALE))
        if origin is Literal:
            return arguments[0]
        if origin is list:
            return [self.make(arguments[0], name)]
        if origin is tuple:
            return [self.make(item, name) for item in arguments]
        if origin is dict:
            return {str(self._known.get("symbol", "")): self.make(arguments[1], name)}
        return self._plain(kind, name)

    def _field(self, kind: Any, name: str, hint: Any) -> object:
        word = _words(kind).get(name, "")
        values = _values(kind, word)
        if values:
            known = self._known.get(name)
            value = known if known in values else values[0]
            return [value] if get_origin(hint) is list else value
        if word == "ms" and name not in self._known:
            return self._now
        if word == "integer":
            number = str(self._random.randrange(1, 1000))
            return [number] if get_origin(hint) is list else number
        return self.make(hint, name)

    def _member(self, field: structs.FieldInfo) -> object:
        """A field of an event; its name is the full one, its number type a variable."""
        if field.name in self._known:
            return self._known[field.name]
        if field.type is int and field.name.endswith("_time"):
            return self._now
        return self.make(field.type, field.name)

    def _plain(self, kind: Any, name: str) -> object:
        if name in self._known and isinstance(self._known[name], kind):
            return self._known[name]
        if kind is bool:
            return False
        if kind is int:
            return self._now if name.endswith(_TIMES) else self._random.randrange(1, 1000)
        if kind is float:
            return msgspec.Raw(f"0.{self._random.randrange(10, 100)}".encode())
        if name in _TEXTS:
            return _TEXTS[name]
        return text(self._random.randrange(SCALE // 100, SCALE))


def answer(product: str, seed: int, call: Call, known: Mapping[str, object]) -> object:
    """An answer that fits; of one or many, one where the request names a symbol.

    ``known`` has values for fields by name, before which come those of the request.
    """
    kind = result(product, call.operation.name)
    if get_origin(kind) in (Union, UnionType):
        options = [item for item in get_args(kind) if item is not NoneType]
        one = bool(call.get_text("symbol"))
        kind = next((item for item in options if (get_origin(item) is list) != one), options[0])
    named = {name: value for name, value in call.arguments.items() if isinstance(value, str)}
    values = {**known, **named}
    return Inventor(f"{seed} {call.operation.name} {values}", call.now // 1000, values).make(kind)

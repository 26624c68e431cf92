"""Answers with values that fit the type of an operation's result, of any product, seeded and stable.

For what has no state here: downloads, conversions, schedules. The same request gets the same answer.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
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
    cast,
    get_args,
    get_origin,
    is_typeddict,
)

import msgspec
from msgspec import structs

from ..result import enum_values, hints_of, result_type
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
_TOTALS: Final = ("total", "totalCount", "totalNum", "totalRecords", "count")
"""Fields that say how many rows there are."""
_NULLS: Final = {"isExpired"}
"""Fields that are null as long as there is nothing to tell."""
_AMOUNT: Final = re.compile(r"-?\d+(\.\d+)?")
_TIMES: Final = ("Time", "Timestamp", "timestamp", "time", "validTimestamp")


@cache
def _fields(kind: Any) -> Mapping[str, Any]:
    """Fields that every answer has, with their types."""
    return {name: hint for name, hint in hints_of(kind).items() if get_origin(hint) is not NotRequired}


class Inventor:
    """Makes up values for a product's types: the same for the same ``seed``.

    ``known`` has values for fields by name; ``now`` is for those that are times, in milliseconds.
    """

    def __init__(self, product: str, seed: str, now: int, known: Mapping[str, object]) -> None:
        self._product, self._now, self._known = product, now, known
        self._random = random.Random(seed)

    def make(self, kind: Any, name: str = "") -> object:
        """A value of that type; ``name`` is the field it is for."""
        if is_typeddict(kind):
            return _counted({field: self.make(hint, field) for field, hint in _fields(kind).items()})
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self._worded(arguments[0], arguments[1], name)
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

    def _worded(self, kind: Any, word: str, name: str) -> object:
        """A value of a type that a word says more about: an enum, ms, integer, decimal."""
        known = self._known.get(name)
        if values := enum_values(self._product, word):
            return known if known in values else values[0]
        if word == "ms" and name not in self._known:
            return self._now
        if word == "integer":
            return str(self._random.randrange(1, 1000))
        if word == "decimal" and not _AMOUNT.fullmatch(str(known)):
            return text(self._random.randrange(SCALE // 100, SCALE))
        return self._plain(kind, name)

    def _member(self, field: structs.FieldInfo) -> object:
        """A field of an event; its name is the full one, its number type a variable."""
        for name in (field.name, field.encode_name):
            if name in self._known:
                known = self._known[name]
                return int(known) if field.type is int and isinstance(known, str) else known
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


def _counted(made: dict[str, object]) -> dict[str, object]:
    """An object whose numbers of rows are true, so that nobody asks for pages that are not there."""
    lists = [cast("list[object]", each) for each in made.values() if isinstance(each, list)]
    totals = [name for name in _TOTALS if isinstance(made.get(name), int)]
    return made | {name: len(rows) for rows in lists[:1] for name in totals}


def answer(product: str, seed: int, call: Call, known: Mapping[str, object]) -> object:
    """An answer that fits; of one or many, one where the request names a symbol.

    ``known`` has values for fields by name, before which come those of the request.
    """
    kind = result_type(product, call.operation.name)
    if get_origin(kind) in (Union, UnionType):
        options = [item for item in get_args(kind) if item is not NoneType]
        one = bool(call.get_text("symbol"))
        kind = next((item for item in options if (get_origin(item) is list) != one), options[0])
    named = {name: value for name, value in call.arguments.items() if isinstance(value, str)}
    values = {**known, **named}
    return Inventor(product, f"{seed} {call.operation.name} {values}", call.now // 1000, values).make(kind)

"""From a template and its parameters to the name of a stream on the wire.

``<symbol>@depth<levels>[@<updateSpeed>]``: a ``<parameter>`` is filled in, what stands in ``[...]``
appears only where its parameter is given and not its default. Symbols are lower-cased (a template may
say otherwise), milliseconds may be given with or without their unit, and everything is checked before it
is sent, because Binance answers a misspelt stream with silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Final, TypeVar

import msgspec

from .descriptors import Event, Kind, Param, StreamRequest, Template
from .errors import InvalidSubParamsException, InvalidSubTypeParamException

E = TypeVar("E")

PLACE: Final = re.compile(r"<(\w+)>")
OPTIONAL: Final = re.compile(r"\[([^\[\]]*)\]")
SYMBOL: Final = re.compile(r"[^\s@/<>!?&#%,\[\]{}\"'\\]+").fullmatch


class StreamEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What one message of a stream decodes to."""

    event: type[Event]
    many: bool = False
    """One message is an array of them."""
    numbers: type[object] | None = None
    """What prices become unless the caller says otherwise; None: there are none."""


def request(
    template: Template, event: type[E], numbers: type[object] | None = None, /, **values: object
) -> StreamRequest[E]:
    """The stream that ``values`` describe; its events hold ``numbers``.

    Raises `InvalidSubTypeParamException` for a value that is missing or not allowed.
    """
    return StreamRequest(name=fill(template, values), template=template, event=with_numbers(event, numbers))


def resolve(
    template: Template, event: StreamEvent, values: Sequence[object], numbers: type[object] | None = None
) -> StreamRequest[object]:
    """The stream that ``subscribe(SubType.X, *values)`` asks for, values in the order of the template.

    Raises `InvalidSubParamsException` for too many values, `InvalidSubTypeParamException` for a
    value that is missing or not allowed.
    """
    names = [param.name for param in template.params]
    if len(values) > len(names):
        takes = ", ".join(names) or "no parameters"
        raise InvalidSubParamsException(f"{template.subtype} takes {takes}, not {len(values)} values")
    kind = with_numbers(event.event, event.numbers and (numbers or event.numbers))
    name = fill(template, dict(zip(names, values, strict=False)))
    return StreamRequest(name=name, template=template, event=list_of(kind) if event.many else kind)


def with_numbers(event: type[E], numbers: type[object] | None) -> type[E]:
    """``event`` with its prices as ``numbers``; as it is where it has none."""
    if numbers is None or not hasattr(event, "__parameters__"):
        return event
    generic: Any = event
    concrete: type[E] = generic[numbers] if generic.__parameters__ else event
    return concrete


def list_of(kind: type[E]) -> type[list[E]]:
    """The type ``list[kind]``, made at run time."""
    generic: Any = list
    made: type[list[E]] = generic[kind]
    return made


def fill(template: Template, values: Mapping[str, object]) -> str:
    """Name of the stream on the wire."""
    texts = {param.name: _text(template, param, values.get(param.name)) for param in template.params}
    implied = {param.name: param.default for param in template.params}

    def suffix(match: re.Match[str]) -> str:
        said = all(texts[place] not in (None, implied[place]) for place in PLACE.findall(match[1]))
        return match[1] if said else ""

    return PLACE.sub(lambda match: texts[match[1]] or "", OPTIONAL.sub(suffix, template.name))


def _text(template: Template, param: Param, value: object) -> str | None:
    """One value as it stands in the name; None where it is left out."""
    if value is None:
        value = param.default
    if value is None:
        if param.required:
            raise InvalidSubTypeParamException(template.subtype, param.name, "it is required")
        return None
    text = _plain(value)
    if param.enum:
        return _choose(template, param, text, value)
    if not SYMBOL(text):
        raise InvalidSubTypeParamException(template.subtype, param.name, _expected(param), value)
    return _symbol(template, text) if param.kind is Kind.STRING else text


def _plain(value: object) -> str:
    """Text of a parameter: enums count as their value, `volas.TimeFrame` as its text."""
    if isinstance(value, Enum):
        value = value.value
    return "" if isinstance(value, bool | float | bytes) else str(value)


def _choose(template: Template, param: Param, text: str, value: object) -> str:
    plain = text.removesuffix("ms")
    for choice in param.enum:
        if plain == choice.removesuffix("ms"):
            return choice
    for choice in param.enum:
        if text.casefold() == choice and not any(letter.isdigit() for letter in choice):
            return choice  # PERPETUAL for perpetual; but 1M is not 1m
    allowed = f"one of {', '.join(param.enum)}"
    raise InvalidSubTypeParamException(template.subtype, param.name, allowed, value)


def _symbol(template: Template, text: str) -> str:
    if template.strip_underscore:
        text = text.replace("_", "")
    return text.lower() if template.lower else text


def _expected(param: Param) -> str:
    return f"a {param.name} such as BTCUSDT" if param.kind is Kind.STRING else f"a {param.kind.value}"

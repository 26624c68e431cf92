"""One parameter's value as its route wants it: text over REST, JSON over the WebSocket API.

``writer_for`` compiles a `Param` into a function of one value, which `kind` checks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from ..descriptors import Kind, Param, Route
from .kind import WRITERS, Refusal, Wire, Writer, is_listing, json_value

_json = msgspec.json.Encoder()


def compact_json(value: Wire) -> str:
    """JSON without spaces; text outside ASCII stays as it is."""
    return _json.encode(value).decode()


def writer_for(param: Param, route: Route, where: str) -> Writer:
    """The writer of one parameter on one route. ``where`` is named in errors."""
    refuse = Refusal(param.name, where)
    if param.many:
        return _list_writer(param, route, refuse)
    one = WRITERS[param.kind](param, refuse)
    if _is_text(param, route) or param.as_text:
        return AS_TEXT[param.kind](one)
    return _as_number(one) if param.as_number else one


def _is_text(param: Param, route: Route) -> bool:
    """Whether its values travel as text; elsewhere they are JSON."""
    return route == "rest" and param.place != "body"


def _plainly(one: Writer) -> Writer:
    return one


def _as_digits(one: Writer) -> Writer:
    return lambda value: str(one(value))


def _as_word(one: Writer) -> Writer:
    return lambda value: "true" if one(value) else "false"


def _as_json(one: Writer) -> Writer:
    return lambda value: compact_json(one(value))


def _as_number(one: Writer) -> Writer:
    """A decimal without a fraction as a JSON integer; with one it stays text, so that no float is made."""

    def write(value: object) -> Wire:
        text = scalar_text(one(value))
        whole, _, fraction = text.partition(".")
        return text if fraction.strip("0") else int(whole)

    return write


AS_TEXT: Final[Mapping[Kind, Callable[[Writer], Writer]]] = {
    Kind.STRING: _plainly,
    Kind.INT: _as_digits,
    Kind.DECIMAL: _plainly,
    Kind.BOOL: _as_word,
    Kind.ENUM: _plainly,
    Kind.OBJECT: _as_json,
}
"""How a single value becomes text: always over REST, on the WebSocket API where it asks for it."""


def _list_writer(param: Param, route: Route, refuse: Refusal) -> Writer:
    one = WRITERS[param.kind](param, refuse)
    most = param.max_items
    finish = LIST_AS_TEXT[param.encoding] if _is_text(param, route) else _keep

    def write(value: object) -> Wire:
        items = _items(value, refuse)
        if not items:
            raise refuse(value, "a list that is not empty")
        if most is not None and len(items) > most:
            raise refuse(value, f"at most {most} items")
        return finish([one(item) for item in items])

    return write


def _items(value: object, refuse: Refusal) -> list[object]:
    """A single value counts as a list of one."""
    if isinstance(value, str) and value.startswith("["):
        raise refuse(value, "a list such as ['A', 'B'], not JSON text")
    return list(value) if is_listing(value) else [value]


def _keep(values: list[Wire]) -> Wire:
    return values


def _texts(values: list[Wire]) -> list[Wire]:
    return [scalar_text(value) for value in values]


def scalar_text(value: Wire) -> str:
    """Text of one value: booleans as ``true``/``false``, lists and objects as compact JSON."""
    if type(value) is str:
        return value
    return str(value) if type(value) is int else compact_json(value)


LIST_AS_TEXT: Final[Mapping[str, Callable[[list[Wire]], Wire]]] = {
    "json": compact_json,
    "csv": lambda values: ",".join(scalar_text(value) for value in values),
    "repeat": _texts,
    "indexed": _keep,
}
"""How a list is written over REST; a remaining list becomes repeated or indexed names."""


def write_loose(name: str, value: object, route: Route, where: str) -> Wire:
    """A value of which only the Python type is known (``extra``, the escape hatch)."""
    wire = json_value(value, Refusal(name, where))
    return wire if route == "ws_api" else scalar_text(wire)

"""From the arguments of a call to the values that travel.

Theory of operation
-------------------
An operation and a route are compiled once into a *plan*: one writer per parameter and the
rules between parameters turned into tables. ``encode`` then walks the given arguments, lets each
writer check and convert its value, and looks the rules up. Everything that can be refused
without asking Binance is refused here, and each refusal names the parameter, the value and what
is allowed.

Values come out as the route wants them: text for REST, JSON values for the WebSocket API
(decimals are fixed-point text on both). ``percent_encode`` and ``raw_join`` make the one text of
a request that is signed, and over REST also sent: the caller signs exactly those bytes.

No value passes through ``float``, at any depth.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote

from ..descriptors import Kind, Operation, Param, Route
from ..errors import InvalidParameterException
from .kind import SECRET, Wire, Writer, is_mapping
from .rule import Check, compile_rules
from .value import scalar_text, write_loose, writer_for

__all__ = ["ROUTE_NAME", "Wire", "encode", "percent_encode", "placed", "raw_join"]

IGNORED: Final = frozenset({"self", "extra"})
"""Names in ``locals()`` of a generated method that are no parameters."""
RESERVED: Final = frozenset({"timestamp", "signature", "apiKey"})
"""What the SDK adds by itself when it signs."""
ROUTE_NAME: Final[Mapping[Route, str]] = {"rest": "REST", "ws_api": "the WebSocket API"}
WANTED: Final[Mapping[Kind, str]] = {
    Kind.STRING: "text (str)",
    Kind.INT: "a whole number (int)",
    Kind.DECIMAL: "a decimal number (str, int or Decimal)",
    Kind.BOOL: "True or False",
    Kind.ENUM: "text (str)",
    Kind.OBJECT: "a mapping or a list",
}
PLANS_KEPT: Final = 4096


class Plan:
    """An operation on one route, ready to encode."""

    __slots__ = ("checks", "indexed", "operation", "placed", "required", "route", "writers")

    def __init__(self, operation: Operation[object], route: Route) -> None:
        params = [p for p in operation.params if p.only in (None, route)]
        self.operation = operation
        self.route: Route = route
        self.writers: dict[str, Writer] = {p.name: writer_for(p, route, operation.name) for p in params}
        self.required = {p.name: p for p in params if p.required}
        self.indexed = tuple(p.name for p in params if _indexed(p, route))
        self.placed = {p.name: p.place for p in params if p.place != "query"} if route == "rest" else {}
        self.checks: tuple[Check, ...] = compile_rules(operation, route)

    def refuse_unknown(self, name: str, value: object) -> InvalidParameterException:
        """What to raise for a name that has no writer."""
        where, value = self.operation.name, "***" if name in SECRET else value
        if any(p.name == name for p in self.operation.params):
            return InvalidParameterException(
                name, value, f"{ROUTE_NAME[self.route]} does not take this parameter", where=where
            )
        close = difflib.get_close_matches(name, self.writers, n=1)
        hint = f"did you mean {close[0]}?" if close else f"it takes {', '.join(self.writers) or 'none'}"
        allowed = f"no such parameter, {hint} (extra={{...}} sends what the spec does not know)"
        return InvalidParameterException(name, value, allowed, where=where)

    def refuse_missing(self, name: str) -> InvalidParameterException:
        """What to raise when a required parameter is not there."""
        param = self.required[name]
        wanted = f"one of {', '.join(param.enum)}" if param.enum else WANTED[param.kind]
        allowed = f"it is required, {'a list, each ' if param.many else ''}{wanted}"
        return InvalidParameterException(name, None, allowed, where=self.operation.name)


def _indexed(param: Param, route: Route) -> bool:
    return route == "rest" and param.many and param.encoding == "indexed" and param.place == "query"


_plans: Final[dict[tuple[int, Route], Plan]] = {}


def _plan(operation: Operation[object], route: Route) -> Plan:
    """Compiled once per operation object (the plan keeps it alive, so its id stays its own)."""
    if len(_plans) >= PLANS_KEPT:
        _plans.clear()
    plan = _plans[id(operation), route] = Plan(operation, route)
    return plan


def encode(
    operation: Operation[object],
    route: Route,
    arguments: Mapping[str, object],
    extra: Mapping[str, object] | None = None,
    added: Mapping[str, object] | None = None,
) -> dict[str, Wire]:
    """Wire values of a call in the order given; ``None`` is left out.

    ``arguments`` may be the ``locals()`` of a generated method: ``self`` is ignored and ``extra``
    used. ``extra`` (either way) holds parameters the spec does not know: they are written by their
    Python type, floats refused. ``added``: defaults, for parameters that the route has.

    Raises ``InvalidParameterException`` (``FloatParameterException`` for floats).
    """
    plan = _plans.get((id(operation), route)) or _plan(operation, route)
    writers = plan.writers
    wire: dict[str, Wire] = {}
    for name, value in arguments.items():
        if value is None:
            continue
        writer = writers.get(name)
        if writer is not None:
            wire[name] = writer(value)
        elif name not in IGNORED:
            raise plan.refuse_unknown(name, value)
    more = extra if extra is not None else arguments.get("extra")
    if more:
        _add_extra(plan, wire, more)
    for name, value in added.items() if added else ():
        writer = writers.get(name)
        if name in wire:
            continue
        if writer is not None:
            wire[name] = writer(value)
        elif not operation.params:  # it takes anything
            wire[name] = write_loose(name, value, route, operation.name)
    for name in plan.required:
        if name not in wire:
            raise plan.refuse_missing(name)
    for check in plan.checks:
        check(wire)
    if plan.indexed:
        _spread(plan, wire)
    return wire


def _add_extra(plan: Plan, wire: dict[str, Wire], extra: object) -> None:
    where = plan.operation.name
    if not is_mapping(extra):
        raise InvalidParameterException("extra", extra, "a mapping of parameter names to values", where=where)
    for name, value in extra.items():
        if not isinstance(name, str) or not name:
            raise InvalidParameterException("extra", name, "names are non-empty text", where=where)
        if name in wire:
            raise InvalidParameterException(name, value, "it was given twice, also in extra", where=where)
        if name in RESERVED and name not in plan.writers:
            raise InvalidParameterException(name, "***", "the SDK sets it when it signs", where=where)
        if value is not None:
            wire[name] = write_loose(name, value, plan.route, where)


def _spread(plan: Plan, wire: dict[str, Wire]) -> None:
    for name in plan.indexed:
        values = wire.pop(name, None)
        if isinstance(values, list):
            wire.update(_numbered(name, values))


def _numbered(name: str, values: list[Wire]) -> Iterator[tuple[str, str]]:
    """``name[0]``, or ``name[0].key`` for each key of an object, with its text."""
    for index, value in enumerate(values):
        if isinstance(value, dict):
            yield from ((f"{name}[{index}].{key}", scalar_text(part)) for key, part in value.items())
        else:
            yield f"{name}[{index}]", scalar_text(value)


def placed(operation: Operation[object]) -> Mapping[str, str]:
    """Which parameters do not travel in the query over REST, and where they do: ``header`` or ``body``."""
    return (_plans.get((id(operation), "rest")) or _plan(operation, "rest")).placed


def percent_encode(params: Mapping[str, Wire]) -> str:
    """``name=value&name=value`` as it is signed and sent over REST.

    UTF-8, percent-encoded by RFC 3986: only letters, digits and ``-._~`` stay as they are. A list
    becomes a repeated name. Binance has signed the encoded text since 2026-01-15
    (rest-api.md#signed-endpoint-security); the brackets of a numbered name stay, as below /sapi it signs
    them plain (rest-api/trade#batch-cancel-orders of the prediction markets).
    """
    texts: list[Any] = [*params, *params.values()]
    try:
        text = "".join(texts)
    except TypeError:  # not all of it is text
        text = ""
    if text.replace(".", "").replace("-", "").replace("_", "").isalnum() and text.isascii():
        return "&".join([f"{name}={value}" for name, value in params.items()])
    parts: list[str] = []
    for name, value in params.items():
        each = value if isinstance(value, list) else [value]
        parts += [f"{quote(name, safe='[]')}={quote(scalar_text(one), safe='')}" for one in each]
    return "&".join(parts)


def raw_join(params: Mapping[str, Wire]) -> str:
    """``name=value&name=value`` sorted by name, nothing encoded: what the WebSocket API signs.

    Booleans are ``true``/``false``; lists and objects are compact JSON
    (web-socket-api.md#signed-request-security).
    """
    return "&".join(
        [
            f"{name}={value if type(value) is str else scalar_text(value)}"
            for name, value in sorted(params.items())
        ]
    )

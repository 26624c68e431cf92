"""Rules between the parameters of one call, compiled into checks over the encoded values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from ..descriptors import Operation, Route, Rule
from ..errors import InvalidParameterException
from .kind import Wire
from .value import scalar_text

Check = Callable[[Mapping[str, Wire]], None]
"""Raises when the values break the rule."""
Needs = tuple[tuple[str, ...], ...]
"""Each entry is one parameter, or alternatives of which one is needed."""

PRESENT, ABSENT = "present", "absent"
"""Conditions on whether a parameter is sent, in place of a value."""
MICROSECONDS_FROM: Final = 10**14
"""A time stamp from here on counts microseconds (in milliseconds it would be the year 5138)."""


def compile_rules(operation: Operation[object], route: Route) -> tuple[Check, ...]:
    """The checks of an operation on one route, in the order of its rules."""
    checks: list[Check] = []
    tables: dict[str, dict[str, Needs]] = {}
    for rule in operation.rules:
        if rule.only in (None, route):
            checks.extend(_compile(rule, operation, tables))
    return tuple(checks)


def _compile(rule: Rule, operation: Operation[object], tables: dict[str, dict[str, Needs]]) -> list[Check]:
    where = operation.name
    checks: list[Check] = []
    if rule.any_of:
        checks.append(_count_check(rule.any_of, 1, len(rule.any_of), "at least one of them", where))
    if rule.exactly_one_of:
        checks.append(_count_check(rule.exactly_one_of, 1, 1, "exactly one of them", where))
    if rule.not_together:
        checks.append(_count_check(rule.not_together, 0, 1, "at most one of them", where))
    if rule.max_window_ms is not None:
        checks.append(_window_check(rule.max_window_ms, where))
    if rule.requires:
        checks.extend(_conditional(rule, operation, tables))
    return checks


def _count_check(names: tuple[str, ...], least: int, most: int, allowed: str, where: str) -> Check:
    together = ", ".join(names)

    def check(wire: Mapping[str, Wire]) -> None:
        count = 0
        for name in names:
            if name in wire:
                count += 1
        if not least <= count <= most:
            given = {name: wire[name] for name in names if name in wire} or None
            raise InvalidParameterException(
                together, given, f"{allowed} is needed" if least else allowed, where=where
            )

    return check


def _window_check(longest_ms: int, where: str) -> Check:
    def check(wire: Mapping[str, Wire]) -> None:
        start, end = wire.get("startTime"), wire.get("endTime")
        if start is None or end is None:
            return
        span = _milliseconds(end) - _milliseconds(start)
        if span < 0:
            raise InvalidParameterException(
                "startTime", start, f"at most endTime, which is {end}", where=where
            )
        if span > longest_ms:
            hours = f"{longest_ms / 3_600_000:g}"
            raise InvalidParameterException(
                "endTime",
                end,
                f"at most {hours} hours ({longest_ms} ms) after startTime, which is {start}",
                where=where,
            )

    return check


def _milliseconds(value: Wire) -> int:
    time = int(value) if isinstance(value, str | int) else 0
    return time // 1000 if time >= MICROSECONDS_FROM else time


def _conditional(
    rule: Rule, operation: Operation[object], tables: dict[str, dict[str, Needs]]
) -> list[Check]:
    """One table per parameter serves all rules that depend on values of that parameter alone."""
    param, values = next(iter(rule.when.items()), ("", ()))
    if len(rule.when) == 1 and values == (PRESENT,):
        return [_presence_check(param, rule.requires, operation.name)]
    if len(rule.when) != 1 or PRESENT in values or ABSENT in values:
        return [_general_check(rule, operation)]
    fresh = param not in tables
    table = tables.setdefault(param, {})
    for value in values:
        table[value] = table.get(value, ()) + rule.requires
    return [_table_check(param, table, _default(operation, param), operation.name)] if fresh else []


def _presence_check(param: str, needs: Needs, where: str) -> Check:
    def check(wire: Mapping[str, Wire]) -> None:
        if param in wire:
            _require(needs, wire, param, where)

    return check


def _table_check(param: str, table: Mapping[str, Needs], default: str | None, where: str) -> Check:
    def check(wire: Mapping[str, Wire]) -> None:
        value = wire.get(param, default)
        if value is None:
            return
        needs = table.get(value if type(value) is str else scalar_text(value))
        if needs is not None:
            _require(needs, wire, f"{param}={value}", where)

    return check


def _general_check(rule: Rule, operation: Operation[object]) -> Check:
    defaults = {param: _default(operation, param) for param in rule.when}
    condition = " and ".join(_condition(param, values) for param, values in rule.when.items()) or "every call"

    def check(wire: Mapping[str, Wire]) -> None:
        if all(_holds(wire.get(param), values, defaults[param]) for param, values in rule.when.items()):
            _require(rule.requires, wire, condition, operation.name)

    return check


def _holds(value: Wire | None, values: tuple[str, ...], default: str | None) -> bool:
    if value is None:
        return ABSENT in values or (default is not None and default in values)
    return PRESENT in values or scalar_text(value) in values


def _condition(param: str, values: tuple[str, ...]) -> str:
    if values == (PRESENT,):
        return param
    return f"no {param}" if values == (ABSENT,) else f"{param}={' or '.join(values)}"


def _default(operation: Operation[object], name: str) -> str | None:
    for param in operation.params:
        if param.name == name and param.default is not None:
            return scalar_text(param.default)
    return None


def _require(needs: Needs, wire: Mapping[str, Wire], condition: str, where: str) -> None:
    for alternatives in needs:
        for name in alternatives:
            if name in wire:
                break
        else:
            missing = " or ".join(alternatives)
            raise InvalidParameterException(missing, None, f"it is required with {condition}", where=where)

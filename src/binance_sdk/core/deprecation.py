"""What is said of calls, parameters and values that Binance wants no more.

Everything of that kind has three facts: the day after which it is deprecated, the day on which it ends, and
what there is instead. ``today`` is a date as in 2026-11-20.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeAlias, cast

from ..descriptors import Operation, Param, Route
from ..errors import BinanceDeprecationWarning, NotAvailableException

Verdict: TypeAlias = BinanceDeprecationWarning | NotAvailableException


class Dated(Protocol):
    """Something that may end."""

    @property
    def deprecated_after(self) -> str | None: ...

    @property
    def sunset(self) -> str | None: ...

    @property
    def successor(self) -> str | None: ...


def judge(operation: Operation[object], today: str) -> Verdict | None:
    """A warning from its deprecation on, an error from its end on."""
    return _judge(operation.name, operation, today)


def dated_params(operation: Operation[object], route: Route) -> tuple[Param, ...]:
    """The parameters of a call that end, or have values that do."""
    return tuple(
        param
        for param in operation.params
        if param.only in (None, route) and (param.deprecated_after or param.sunset or param.dated)
    )


def judge_params(
    name: str, params: tuple[Param, ...], given: Mapping[str, object], today: str
) -> Iterator[Verdict]:
    """The same for what a call of ``name`` sends of ``params``."""
    for param in params:
        if param.name not in given:
            continue
        found = [_judge(f"{param.name} of {name}", param, today)]
        value = given[param.name]
        sent = cast("list[object]", value) if isinstance(value, list) else [value]
        for dated in param.dated:
            ended = [value for value in dated.values if value in sent]
            found += [_judge(f"{param.name}={value} of {name}", dated, today) for value in ended]
        yield from filter(None, found)


def _judge(subject: str, dated: Dated, today: str) -> Verdict | None:
    instead = f": use {dated.successor}" if dated.successor else ""
    if dated.sunset is not None and today >= dated.sunset:
        return NotAvailableException(
            f"{subject} ended on {dated.sunset}{instead} (allow_sunset=True sends it all the same)"
        )
    if dated.deprecated_after is not None and today > dated.deprecated_after:
        since = f"since {dated.deprecated_after}" + (f" and ends on {dated.sunset}" if dated.sunset else "")
        return BinanceDeprecationWarning(f"{subject} is deprecated {since}{instead}")
    return None

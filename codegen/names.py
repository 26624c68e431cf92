"""Names in Python for names on the wire."""

from __future__ import annotations

import keyword
import re
from typing import Final

INTERVAL: Final = re.compile(r"^(\d+)(s|m|h|d|w|M)$")
INTERVAL_UNITS: Final = {
    "s": "SECOND",
    "m": "MINUTE",
    "h": "HOUR",
    "d": "DAY",
    "w": "WEEK",
    "M": "MONTH",
}
TAKEN: Final = frozenset({"self", "extra"})
"""Names that every generated method uses for itself."""
TAKEN_BY_HISTORIES: Final = frozenset({"start", "end", "resume", "progress"})
"""The same of methods that give all rows."""


def argument(wire: str) -> str:
    """Name of the Python parameter for a wire name: the same, unless Python forbids it."""
    name = re.sub(r"\W", "_", wire)
    if name[0].isdigit():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def plain(wire: str) -> bool:
    """Whether a wire name can be an attribute or parameter as it is."""
    return wire.isidentifier() and not keyword.iskeyword(wire)


def constant(name: str) -> str:
    """``create_order`` and ``OrderSide`` as ``CREATE_ORDER`` and ``ORDER_SIDE``."""
    return snake(name).upper()


def snake(name: str) -> str:
    """``OrderSide`` or ``orderSide`` as ``order_side``."""
    split = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    split = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", split)
    return re.sub(r"\W+", "_", split).strip("_").lower()


def pascal(name: str) -> str:
    """``create_order`` or ``orderSide`` as ``CreateOrder`` and ``OrderSide``."""
    return "".join(part[0].upper() + part[1:] for part in re.split(r"[\W_]+", name) if part)


def member(value: str) -> str:
    """Member of an enum for one of its values: ``1m`` is ``MINUTE_1``, ``1M`` is ``MONTH_1``."""
    interval = INTERVAL.match(value)
    if interval:
        return f"{INTERVAL_UNITS[interval[2]]}_{interval[1]}"
    name = re.sub(r"\W+", "_", constant(value) if not value.isupper() else value).strip("_") or "EMPTY"
    if name[0].isdigit():
        return f"VALUE_{name}"
    return name

"""In which way a value changed: what the rules ask for, computed where both values are at hand.

``set``, ``unset``     there was none before; there is none now
``higher``, ``lower``  a number or a span
``wider``, ``narrower``  a bound that allows more or less (none at all allows everything)
``more``, ``fewer``    members of a set (both, where some came and some went)
``past``, ``ahead``    a date that was not over yet, seen from the day of the comparison
``earlier``, ``later`` a date, seen from the one before
``closed``, ``opened`` a security type: a key is needed now; none is needed any more
``doubtful``, ``certain``  what is known after an error: perhaps it was executed; certainly not
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Final

from codegen import scalar
from codegen.diff.change import Value

UPPER: Final = frozenset({"param.max", "param.decimals", "param.max_items", "param.max_length"})
"""Bounds from above: more is wider, none is widest."""

NOTHING: Final[tuple[Value, ...]] = (None, "", [], {})
WAS: Final = {("operation.security", "NONE"): ("closed",), ("error.outcome", "unknown"): ("certain",)}
BECAME: Final = {("operation.security", "NONE"): ("opened",), ("error.outcome", "unknown"): ("doubtful",)}


def traits(kind: str, old: Value, new: Value, today: date) -> frozenset[str]:
    """Everything that can be said about a changed value of this kind."""
    found = presence(old, new)
    found |= {
        word for side, values in ((old, WAS), (new, BECAME)) for word in values.get((kind, str(side)), ())
    }
    if kind in UPPER:
        found |= bound(number(old), number(new))
    elif kind.endswith((".deprecated_after", ".sunset", ".since")):
        found |= dates(old, new, today)
    elif number(old) is not None and number(new) is not None:
        found |= order(number(old), number(new))
    return frozenset(found)


def presence(old: Value, new: Value) -> set[str]:
    """Whether there was something before, and is now."""
    if (old in NOTHING) != (new in NOTHING):
        return {"set"} if old in NOTHING else {"unset"}
    return {"yes"} if new is True else {"no"} if new is False else set()


def order(old: Decimal | None, new: Decimal | None) -> set[str]:
    if old is None or new is None or old == new:
        return set()
    return {"higher" if new > old else "lower"}


def bound(old: Decimal | None, new: Decimal | None) -> set[str]:
    """Of a bound from above."""
    if old == new:
        return set()
    if new is None or (old is not None and new > old):
        return {"wider"}
    return {"narrower"}


def members(old: Collection[str], new: Collection[str]) -> set[str]:
    """Of a set."""
    found = {"more"} if set(new) - set(old) else set[str]()
    return found | ({"fewer"} if set(old) - set(new) else set())


def dates(old: Value, new: Value, today: date) -> set[str]:
    found: set[str] = set()
    day = today.isoformat()
    if isinstance(new, str) and not (isinstance(old, str) and old <= day):
        found.add("past" if new <= day else "ahead")
    if isinstance(old, str) and isinstance(new, str):
        found.add("earlier" if new < old else "later")
    return found


def number(value: Value) -> Decimal | None:
    """Of a number, its text or a span; None of anything else."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    if isinstance(value, str) and scalar.SPAN.match(value):
        return Decimal(str(scalar.seconds(value)))
    text = str(value)
    return Decimal(text) if text.replace("-", "", 1).replace(".", "", 1).isdigit() else None

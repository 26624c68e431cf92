"""Differences that were reviewed (the deviations of a stanza), and deviations that are out of date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final, Literal

from codegen import model
from codegen.drift.difference import Difference
from codegen.load import ProductSpec
from codegen.position import Position
from codegen.scalar import ROUTES

SECTIONS: Final = ("operations", "streams", "user_events", "enums")
"""Those whose stanzas have deviations."""
ABSENT: Final = "absent"
"""``theirs`` of a deviation where the source does not have it."""
Source = tuple[str, Literal["docs", "connector"]]
"""Label and kind."""
Stated = Mapping[tuple[str, str], frozenset[str]]
"""Fields in which a source agrees with the spec, by section and stanza."""


@dataclass(frozen=True)
class OutOfDate:
    """A deviation that its source no longer bears out."""

    product: str
    section: str
    name: str
    deviation: model.Deviation
    position: Position
    now: str | None
    """What the source says now; None: the same as the spec."""
    sources: tuple[str, ...]
    certain: bool = True
    """False: it does not say which source it is about, and that may be another one."""


@dataclass
class Reviewed:
    """Differences, sorted by whether somebody has looked at them."""

    open: list[Difference]
    disputed: list[Difference]
    """The open ones that a deviation speaks about, with another value of the source."""
    known: list[tuple[Difference, model.Deviation]]
    out_of_date: list[OutOfDate]


def about(deviation: model.Deviation, field: str, kind: str) -> bool:
    """Whether a deviation is about a field in a kind of source; without a route it is about both."""
    if deviation.source not in (None, kind):
        return False
    pattern = deviation.field.replace("[", "[[]")  # brackets are those of arrays; only * is special
    return any(fnmatchcase(field, f"{route}{pattern}") for route in ("", *(f"{route}." for route in ROUTES)))


def review(
    product: ProductSpec, differences: Sequence[Difference], agreed: Mapping[Source, Stated]
) -> Reviewed:
    """Sort the differences of one product. ``agreed``: by label and kind of each source that was read."""
    result = Reviewed([], [], [], [])
    for difference in differences:
        deviation = _deviation(product, difference)
        if deviation is None:
            result.open.append(difference)
        elif deviation.theirs not in (None, difference.theirs or ABSENT):
            result.open.append(difference)
            result.disputed.append(difference)
            result.out_of_date.append(_third(product, difference, deviation))
        else:
            result.known.append((difference, deviation))
    result.out_of_date += _settled(product, differences, agreed)
    return result


def deviations(product: ProductSpec, section: str, name: str) -> Sequence[model.Deviation]:
    """The reviewed deviations of a stanza."""
    if section == "errors":
        return product.errors[int(name)].deviations if int(name) in product.errors else ()
    stanza = getattr(product, section, {}).get(name) if section in SECTIONS else None
    return stanza.deviations if stanza else ()


def _deviation(product: ProductSpec, difference: Difference) -> model.Deviation | None:
    found = (
        entry
        for section, name, field in difference.reviewable
        for entry in deviations(product, section, name)
        if about(entry, field, difference.source_kind)
    )
    return next(found, None)


def _third(product: ProductSpec, difference: Difference, deviation: model.Deviation) -> OutOfDate:
    section, name = difference.section, difference.name
    position = _position(product, section, name, deviation)
    now = difference.theirs or ABSENT
    return OutOfDate(product.name, section, name, deviation, position, now, (difference.source,))


def _settled(
    product: ProductSpec, differences: Sequence[Difference], agreed: Mapping[Source, Stated]
) -> Iterator[OutOfDate]:
    """Deviations about fields in which a source agrees by now, and none differs."""
    for section in SECTIONS:
        for name, stanza in getattr(product, section).items():
            for deviation in stanza.deviations:
                alive = any(
                    (where, stanza_name) == (section, name) and about(deviation, field, entry.source_kind)
                    for entry in differences
                    for where, stanza_name, field in entry.reviewable
                )
                # What a pattern is about cannot be told from what agrees with it.
                judged = "*" not in deviation.field or deviation.source is not None
                sources = tuple(
                    label
                    for (label, kind), stated in agreed.items()
                    if judged
                    and any(about(deviation, field, kind) for field in stated.get((section, name), ()))
                )
                if sources and not alive:
                    position = _position(product, section, name, deviation)
                    certain = deviation.source is not None
                    yield OutOfDate(product.name, section, name, deviation, position, None, sources, certain)


def _position(product: ProductSpec, section: str, name: str, deviation: model.Deviation) -> Position:
    stanza = getattr(product, section)[name]
    return product.place(section, name, "deviations", stanza.deviations.index(deviation))

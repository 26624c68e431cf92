"""Facts that a source states about Binance, in the words of the spec."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from codegen.model import Case
from codegen.scalar import Route

SourceKind = Literal["docs", "connector"]
Keys = Mapping[str, str]
"""Keys of an answer or event, as in ``symbols[].filters[].tickSize``, and the shape of each: a scalar of the
spec, ``object``, ``list``, or empty text where the source does not say."""


class SourceError(Exception):
    """A source cannot be understood: what was expected, and where."""


@dataclass(frozen=True, order=True)
class Place:
    """Where a source says something."""

    file: str
    line: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class ParamFact:
    """A parameter. None: the source does not say."""

    name: str
    place: Place
    exact: bool = True
    """Whether ``name`` is the name on the wire; else only its letters and digits count."""
    kind: str | None = None
    many: bool | None = None
    required: bool | None = None
    enum: frozenset[str] | None = None
    default: str | None = None
    min: Decimal | None = None
    max: Decimal | None = None

    @property
    def key(self) -> str:
        return folded(self.name)


@dataclass(frozen=True)
class WeightFact:
    """What a call costs in one pool; no case fits: not said."""

    cases: tuple[Case, ...]
    scope: Literal["ip", "account"] | None = None


@dataclass(frozen=True)
class CallFact:
    """A call over one route."""

    route: Route
    key: str
    """``GET /api/v3/depth`` or ``order.place``."""
    title: str
    place: Place
    params: Mapping[str, ParamFact] | None = None
    """By folded name."""
    security: str | None = None
    signed: bool | None = None
    weights: tuple[WeightFact, ...] | None = None
    """Empty: said to be none."""
    orders: Mapping[str, int] | None = None
    response: Keys | None = None
    link: str | None = None


@dataclass(frozen=True)
class StreamFact:
    """A market stream."""

    template: str
    title: str
    place: Place
    also: tuple[str, ...] = ()
    """Further names of it, as with its optional suffix."""
    host: str | None = None
    params: Mapping[str, ParamFact] | None = None
    payload: Keys | None = None
    link: str | None = None


@dataclass(frozen=True)
class EventFact:
    """An event of the user data."""

    name: str
    place: Place
    payload: Keys | None = None
    exact: bool = True
    """Whether ``name`` is the value of ``e``; else it is the name of a class."""


@dataclass(frozen=True)
class EnumFact:
    """A named set of values."""

    name: str
    values: tuple[str, ...]
    place: Place


@dataclass(frozen=True)
class FilterFact:
    """A trading rule of exchangeInfo, and its keys."""

    name: str
    keys: Keys
    place: Place


@dataclass(frozen=True)
class ErrorFact:
    """An error code."""

    code: int
    name: str | None
    place: Place


@dataclass(frozen=True)
class Entry:
    """An entry of a change log."""

    date: str
    lines: tuple[str, ...]
    place: Place


@dataclass(frozen=True)
class Unread:
    """A part of a source that says something this reader does not understand."""

    place: Place
    what: str
    text: str


@dataclass
class Published:
    """Everything that one source says about one product."""

    kind: SourceKind
    label: str
    """``binance-sdk-spot 13.3.0``; ``Spot documentation, 2026-07-17``."""
    product: str
    routes: set[Route] = field(default_factory=set[Route])
    """Routes of which it lists all calls."""
    streams_listed: bool = False
    calls: dict[tuple[Route, str], CallFact] = field(default_factory=dict[tuple[Route, str], CallFact])
    streams: dict[str, StreamFact] = field(default_factory=dict[str, StreamFact])
    events: dict[str, EventFact] | None = None
    enums: list[EnumFact] = field(default_factory=list[EnumFact])
    filters: list[FilterFact] = field(default_factory=list[FilterFact])
    errors: dict[int, ErrorFact] | None = None
    entries: list[Entry] = field(default_factory=list[Entry])
    unread: list[Unread] = field(default_factory=list[Unread])


def folded(name: str) -> str:
    """A name by its letters and digits: ``recv_window`` and ``recvWindow`` are one."""
    return re.sub(r"[^0-9a-z]", "", name.lower())

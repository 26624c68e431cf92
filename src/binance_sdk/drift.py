"""Where Binance's answers and events are no longer as the spec says: a report to make a spec edit from.

A `Drift` has one entry for each field that differs, however often it does. Values that belong to an account
are never in it: of these it keeps the type and the length.
"""

from __future__ import annotations

import logging
import re
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from os import PathLike
from pathlib import Path
from typing import Final, cast

import msgspec

from .errors import SchemaDriftWarning

MOST_ENTRIES: Final = 1000
MOST_VALUES: Final = 20
"""New values of an enum that are kept for one field."""
LONGEST_TEXT: Final = 100
MOST_ITEMS: Final = 20
DEEPEST: Final = 3
KEY: Final = re.compile(r"[A-Za-z0-9_-]{1,40}")
"""What the name of a field looks like; anything else may be data, and is not told."""
WORD: Final = re.compile(r"[A-Z][A-Z0-9_]{0,39}|[a-z][a-zA-Z_]{0,23}|[0-9]{1,2}[a-zA-Z]")
"""What the value of an enum looks like: never a key, a signature or an address."""
DECIMAL: Final = re.compile(r"[+-]?\d+(\.\d+)?")

log = logging.getLogger("binance_sdk.drift")


class Difference(StrEnum):
    """How a value is not what the spec says."""

    UNKNOWN_FIELD = "unknown field"
    MISSING_FIELD = "missing field"
    WRONG_TYPE = "wrong type"
    UNKNOWN_VALUE = "unknown enum value"


class Finding(msgspec.Struct, frozen=True):
    """One difference: where, what was expected there, and what came (None for what is missing)."""

    path: str
    kind: Difference
    expected: str
    value: object


class Subject(msgspec.Struct, frozen=True):
    """What was compared."""

    product: str
    what: str
    """operation, stream or user data."""
    name: str
    """Of the operation, or of the event's type."""
    private: bool
    """Its values belong to an account."""


class DriftEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One field that differs.

    ``path`` is a JSON path below the answer (``$``): ``[*]`` is any entry of a list, ``.*`` any value of an
    object whose keys are data. ``example`` is the first value that came; of an account, only what it looks
    like. ``values`` are the new values of an enum. ``first_seen`` is a time as ISO 8601 has it; ``count`` how
    many values differed in this way.
    """

    product: str
    what: str
    name: str
    path: str
    kind: Difference
    expected: str
    example: object
    values: tuple[str, ...] = ()
    first_seen: str
    count: int = 1

    def __str__(self) -> str:
        came = (
            f", not {msgspec.json.encode(self.example).decode()}"
            if self.kind is not Difference.MISSING_FIELD
            else ""
        )
        return f"{self.product} {self.name} {self.path}: {self.kind}, the spec expects {self.expected}{came}"


class Drift:
    """The differences that were found so far: iterate over it, or ``save`` it. Any thread may read it.

    Give the same one to several clients (``validate=drift``) for one report of all. It holds 1,000 entries;
    ``left_out`` says how many differences beyond these were not kept.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.left_out = 0
        self._clock = clock
        self._entries: dict[tuple[Subject, str, Difference], DriftEntry] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[DriftEntry]:
        return iter(self.entries)

    def __repr__(self) -> str:
        return f"<Drift of {len(self)} fields>"

    @property
    def entries(self) -> tuple[DriftEntry, ...]:
        """One for each field, those that were found first before others."""
        with self._lock:
            return tuple(self._entries.values())

    def clear(self) -> None:
        """Forget all; each field is warned of again."""
        with self._lock:
            self._entries.clear()
            self.left_out = 0

    def to_json(self) -> str:
        """The report as JSON: ``{"entries": [...], "left_out": 0}``."""
        report = {"entries": self.entries, "left_out": self.left_out}
        return msgspec.json.format(msgspec.json.encode(report), indent=2).decode()

    def save(self, path: str | PathLike[str]) -> None:
        """Write the report to a file."""
        Path(path).write_text(self.to_json() + "\n", encoding="utf-8")

    def note(self, subject: Subject, findings: Sequence[Finding]) -> None:
        """Count the differences of one value; warn of fields (and of values of enums) that are new."""
        with self._lock:
            fresh = [entry for finding in findings if (entry := self._count(subject, finding))]
        for entry in fresh:
            warn(entry)

    def _count(self, subject: Subject, finding: Finding) -> DriftEntry | None:
        """The entry where there is something new to tell."""
        key = (subject, finding.path, finding.kind)
        values = enum_words(finding)
        known = self._entries.get(key)
        if known is None:
            if len(self._entries) >= MOST_ENTRIES:
                self.left_out += 1
                return None
            self._entries[key] = self._begin(subject, finding, values)
            return self._entries[key]
        new = tuple(value for value in values if value not in known.values)[: MOST_VALUES - len(known.values)]
        self._entries[key] = msgspec.structs.replace(known, count=known.count + 1, values=known.values + new)
        return msgspec.structs.replace(self._entries[key], example=new[0]) if new else None

    def _begin(self, subject: Subject, finding: Finding, values: tuple[str, ...]) -> DriftEntry:
        seen = datetime.fromtimestamp(self._clock(), UTC).isoformat(timespec="milliseconds")
        return DriftEntry(
            product=subject.product,
            what=subject.what,
            name=subject.name,
            path=finding.path,
            kind=finding.kind,
            expected=finding.expected,
            example=values[0] if values else sketch(finding.value, private=subject.private),
            values=values,
            first_seen=seen,
        )


def warn(entry: DriftEntry) -> None:
    """Warn of a field; where warnings are errors, tell the log instead: nobody's call fails for a report."""
    try:
        warnings.warn(SchemaDriftWarning(str(entry)), stacklevel=2)
    except SchemaDriftWarning:
        log.warning("%s", entry)


def enum_words(finding: Finding) -> tuple[str, ...]:
    """The new value of an enum, without which it cannot be added; nothing that looks like anything else."""
    value = finding.value if finding.kind is Difference.UNKNOWN_VALUE else None
    return (value,) if isinstance(value, str) and WORD.fullmatch(value) else ()


def sketch(value: object, *, private: bool, depth: int = 0) -> object:
    """A value as it may be told: short, and of an account only types and lengths."""
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        if depth == DEEPEST:
            return f"object of {len(fields)} fields"
        shown = list(fields.items())[:MOST_ITEMS]
        return {key_name(key): sketch(item, private=private, depth=depth + 1) for key, item in shown}
    if isinstance(value, list | tuple):
        items = cast("Sequence[object]", value)
        if depth == DEEPEST:
            return f"list of {len(items)}"
        return [sketch(item, private=private, depth=depth + 1) for item in items[:1]]
    if isinstance(value, str) and not private:
        return value if len(value) <= LONGEST_TEXT else f"{value[:LONGEST_TEXT]}... ({len(value)} characters)"
    return words_for(value) if private else value


def words_for(value: object) -> str | None:
    """Type and length of a value, instead of it."""
    if value is None:
        return None
    if isinstance(value, str):
        return f"{'decimal text' if DECIMAL.fullmatch(value) else 'text'} of {len(value)} characters"
    if isinstance(value, bool):
        return "true or false"
    kind = "integer" if isinstance(value, int) else "number"
    return f"{kind} of {len(str(value))} characters"


def key_name(key: str) -> str:
    """The name of a field, unless it looks like data."""
    return key if KEY.fullmatch(key) else f"<key of {len(key)} characters>"

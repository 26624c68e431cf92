"""Findings that people have looked at and accepted: a YAML file, kept beside the spec or in CI.

    accepted:
      - rule: param-removed                    # a rule, a fingerprint, or both
        where: um_futures.operations.*order*   # product.section.name, * and ? as in file names
        reason: Conditional orders moved to create_algo_order.
        kind: vendor                           # vendor: Binance changed it; correction: the spec was wrong
        until: 2026-12-31                      # the last day on which it counts

An entry that accepts nothing, or whose last day is over, is a fault: it must go.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from codegen.diff.finding import Finding
from codegen.diff.rules import BY_ID
from codegen.load import explain
from codegen.position import Position, read
from codegen.scalar import Date, Text


class BaselineError(Exception):
    """The file is missing or wrong; the text has every fault with its place."""


class Entry(BaseModel):
    """What is accepted, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: Text | None = None
    fingerprint: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")] | None = None
    where: Text = Field("*", description="product.section.name, with * and ?")
    reason: Text
    kind: Literal["vendor", "correction"]
    until: Date

    @model_validator(mode="after")
    def _says_what(self) -> Entry:
        if not self.rule and not self.fingerprint:
            raise ValueError("say a rule, a fingerprint or both")
        if self.rule and self.rule not in BY_ID:
            raise ValueError(f"there is no rule {self.rule!r}: see `python -m codegen diff rules`")
        return self

    def accepts(self, finding: Finding) -> bool:
        """Whether this is the finding that is meant."""
        change = finding.change
        return (
            self.rule in (None, finding.rule.id)
            and self.fingerprint in (None, finding.fingerprint)
            and fnmatchcase(f"{change.product}.{change.section}.{change.name}", self.where)
        )


class File(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    accepted: list[Entry]


@dataclass(frozen=True)
class Stale:
    """An entry that must go."""

    place: Position
    entry: Entry
    why: str

    def __str__(self) -> str:
        meant = self.entry.fingerprint or self.entry.rule
        return f"{self.place}: {meant} at {self.entry.where}: {self.why}"


@dataclass(frozen=True)
class Baseline:
    """The entries, and where each stands."""

    entries: tuple[tuple[Entry, Position], ...] = ()

    def split(self, findings: Iterable[Finding], today: date) -> Split:
        """What is left, what is accepted, and which entries are for nothing."""
        split = Split()
        used: set[Position] = set()
        for finding in findings:
            fitting = [(entry, place) for entry, place in self.entries if entry.accepts(finding)]
            used |= {place for _, place in fitting}
            valid = [entry for entry, _ in fitting if entry.until >= today.isoformat()]
            if valid:
                split.accepted.append((finding, valid[0]))
            else:
                split.left.append(finding)
        for entry, place in self.entries:
            if entry.until < today.isoformat():
                split.stale.append(Stale(place, entry, f"expired on {entry.until}"))
            elif place not in used:
                split.stale.append(Stale(place, entry, "accepts nothing"))
        return split


@dataclass
class Split:
    """Findings by whether somebody accepted them."""

    left: list[Finding] = field(default_factory=list[Finding])
    accepted: list[tuple[Finding, Entry]] = field(default_factory=list[tuple[Finding, Entry]])
    stale: list[Stale] = field(default_factory=list[Stale])


def load(path: Path) -> Baseline:
    """The baseline in a file; raises BaselineError with every fault."""
    if not path.is_file():
        raise BaselineError(f"{path}: there is no such file")
    document = read(path, path.name)
    if document.faults:
        raise BaselineError("\n".join(map(str, sorted(document.faults))))
    try:
        file = File.model_validate(document.value)
    except ValidationError as error:
        faults = [fault for details in error.errors() for fault in explain(details, document)]
        raise BaselineError("\n".join(map(str, sorted(faults)))) from error
    return Baseline(tuple((entry, document.place(("accepted", n))) for n, entry in enumerate(file.accepted)))

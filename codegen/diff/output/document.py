"""JSON: the whole report for other programs. ``codegen/diff/report.schema.json`` says what is in it."""

from __future__ import annotations

import json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue

from codegen.diff.baseline import Entry
from codegen.diff.change import Action, Direction
from codegen.diff.changelog import entry
from codegen.diff.finding import Finding
from codegen.diff.report import Report
from codegen.diff.rule import Contract, Level
from codegen.diff.semver import Step
from codegen.position import Position
from codegen.scalar import Route

VERSION: Literal[1] = 1
Word = Literal["safe", "risky", "breaking"]
WORDS: dict[Level, Word] = {Level.SAFE: "safe", Level.RISKY: "risky", Level.BREAKING: "breaking"}


class Part(BaseModel):
    """Base of all: nothing is in it that the schema does not name."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Place(Part):
    """Where something stands; counted from 1."""

    file: str
    line: int
    column: int


class Acceptance(Part):
    """What the baseline says about a finding."""

    reason: str
    kind: Literal["vendor", "correction"]
    until: str


class FindingPart(Part):
    """One finding."""

    fingerprint: str = Field(description="the same for the same change, wherever it stands")
    rule: str
    level: Word = Field(description="the worst of the contracts that were asked for")
    wire: Word | None = Field(description="for deployed SDKs; null: they do not notice")
    source: Word | None = Field(description="for users' Python; null: nobody's notices")
    area: str
    kind: str
    action: Action
    direction: Direction
    product: str = Field(description="or what several products share")
    products: list[str]
    section: str
    name: str
    path: list[str]
    routes: list[Route]
    message: str
    why: str
    old: JsonValue
    new: JsonValue
    old_place: Place | None
    new_place: Place | None
    accepted: Acceptance | None


class StalePart(Part):
    """An entry of the baseline that must go."""

    place: Place
    why: str


class Counts(Part):
    """Findings by level; accepted ones are not among them."""

    breaking: int
    risky: int
    safe: int
    accepted: int


class Document(Part):
    """The whole report."""

    version: Literal[1]
    old: str
    new: str
    date: str
    level: Word
    contracts: list[Contract]
    clean: bool = Field(description="no finding at or above the level, no stale entry of the baseline")
    step: Step
    counts: Counts
    findings: list[FindingPart]
    stale: list[StalePart]
    changelog: list[str] = Field(description="a suggested entry, line by line (Markdown)")


def write(report: Report) -> str:
    return json.dumps(document(report).model_dump(mode="json"), indent=1, ensure_ascii=False) + "\n"


def document(report: Report) -> Document:
    """The report as data."""
    counts = {word: len(report.at(level)) for level, word in WORDS.items()}
    return Document(
        version=VERSION,
        old=report.old,
        new=report.new,
        date=report.today.isoformat(),
        level=WORDS[report.selection.level],
        contracts=list(report.selection.contracts),
        clean=report.clean,
        step=report.step,
        counts=Counts(**counts, accepted=len(report.accepted)),
        findings=[
            *(part(finding, report) for finding in report.findings),
            *(part(finding, report, known) for finding, known in report.accepted),
        ],
        stale=[StalePart(place=_place(stale.place), why=stale.why) for stale in report.stale],
        changelog=entry(report),
    )


def part(finding: Finding, report: Report, known: Entry | None = None) -> FindingPart:
    change, rule = finding.change, finding.rule
    return FindingPart(
        fingerprint=finding.fingerprint,
        rule=rule.id,
        level=WORDS[report.level_of(finding)],
        wire=WORDS[rule.wire] if rule.wire else None,
        source=WORDS[rule.source] if rule.source else None,
        area=rule.area,
        kind=change.kind,
        action=change.action,
        direction=change.direction,
        product=change.product,
        products=list(change.products),
        section=change.section,
        name=change.name,
        path=list(change.path),
        routes=list(change.routes),
        message=finding.message,
        why=rule.why,
        old=change.old,  # type: ignore[arg-type]
        new=change.new,  # type: ignore[arg-type]
        old_place=_place(change.old_place) if change.old_place else None,
        new_place=_place(change.new_place) if change.new_place else None,
        accepted=Acceptance(reason=known.reason, kind=known.kind, until=known.until) if known else None,
    )


def schema() -> str:
    """JSON Schema of the document."""
    found = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Document.model_json_schema()}
    return json.dumps({**found, "title": "Report of codegen diff"}, indent=1, ensure_ascii=False) + "\n"


def _place(place: Position) -> Place:
    return Place(file=place.file, line=place.line, column=place.column)

"""One page that holds everything: opened from a file, it asks nobody for anything."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import jinja2

from codegen.diff.baseline import Entry
from codegen.diff.change import Value
from codegen.diff.changelog import entry
from codegen.diff.finding import Finding
from codegen.diff.output.text import summary
from codegen.diff.report import Report
from codegen.diff.rule import CONTRACTS, Level

TEMPLATES: Final = Path(__file__).parents[1] / "templates"


@dataclass(frozen=True)
class Line:
    """One line of a value; marked where the other side has no such line."""

    text: str
    differs: bool


@dataclass(frozen=True)
class Card:
    """One finding, ready to be shown."""

    finding: Finding
    level: str
    contracts: Sequence[tuple[str, str]]
    old: list[Line]
    new: list[Line]
    accepted: Entry | None

    @property
    def sought(self) -> str:
        """What the search looks through."""
        change = self.finding.change
        said = (self.finding.message, self.finding.rule.id, self.finding.fingerprint)
        return " ".join((change.stanza, *change.path, *said)).lower()


def write(report: Report) -> str:
    return (
        _environment()
        .get_template("report.html.jinja")
        .render(
            report=report,
            summary=summary(report),
            cards=list(cards(report)),
            counts=[(level.word, len(report.at(level))) for level in sorted(Level, reverse=True)],
            products=sorted({finding.change.product for finding in report.findings}),
            contracts=CONTRACTS,
            changelog="\n".join(entry(report)),
        )
    )


def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=True,
    )


def cards(report: Report) -> Iterator[Card]:
    """What is open first, worst first; then what was accepted."""
    for finding in report.findings:
        yield card(finding, report.level_of(finding).word, None)
    for finding, known in report.accepted:
        yield card(finding, "accepted", known)


def card(finding: Finding, level: str, known: Entry | None) -> Card:
    old, new = side_by_side(finding.change.old, finding.change.new)
    contracts = [(name, each.word) for name, each in finding.levels().items() if each]
    return Card(finding, level, contracts, old, new, known)


def side_by_side(old: Value, new: Value) -> tuple[list[Line], list[Line]]:
    """Both values as lines, each marked where the other has nothing like it."""
    before, after = _lines(old), _lines(new)
    left, right = list[Line](), list[Line]()
    for tag, i, j, m, n in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        left += [Line(text, tag != "equal") for text in before[i:j]]
        right += [Line(text, tag != "equal") for text in after[m:n]]
    return left, right


def _lines(value: Value) -> list[str]:
    if value is None:
        return []
    if isinstance(value, str):
        return value.splitlines() or ['""']
    return json.dumps(value, indent=2, ensure_ascii=False).splitlines()

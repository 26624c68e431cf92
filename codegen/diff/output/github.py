"""Annotations on a pull request: workflow commands that GitHub reads from the log of a job.

One line for each finding above ``safe``, worst first: GitHub shows only the first ten of each kind. What has
no place in the new spec is said without one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from codegen.diff.finding import Finding
from codegen.diff.output.text import summary
from codegen.diff.report import Report
from codegen.diff.rule import Level

COMMANDS: Final[Mapping[Level, str]] = {Level.BREAKING: "error", Level.RISKY: "warning"}


def write(report: Report) -> str:
    return "\n".join([*_lines(report), escaped(summary(report))]) + "\n"


def _lines(report: Report) -> Iterator[str]:
    for finding in report.findings:
        command = COMMANDS.get(report.level_of(finding))
        if command:
            text = f"{finding.change.stanza}: {finding.message}. {finding.rule.why}"
            yield f"::{command} {_properties(finding)}::{escaped(text)}"
    for stale in report.stale:
        yield f"::error title=baseline::{escaped(str(stale))}"


def _properties(finding: Finding) -> str:
    place = finding.change.new_place
    where = {"file": place.file, "line": str(place.line), "col": str(place.column)} if place else {}
    named = {**where, "title": finding.rule.id}
    return ",".join(f"{name}={_property(value)}" for name, value in named.items())


def escaped(text: str) -> str:
    """What a line of a log cannot hold as it is."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return escaped(text).replace(":", "%3A").replace(",", "%2C")

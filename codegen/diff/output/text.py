"""For people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.changelog import entry
from codegen.diff.finding import Finding
from codegen.diff.report import Report
from codegen.diff.rule import Level


def write(report: Report) -> str:
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    for level in sorted(Level, reverse=True):
        found = report.at(level)
        if found:
            yield f"{level.name} ({len(found)})"
            for finding in found:
                yield from _finding(finding)
            yield ""
    if report.accepted:
        yield f"ACCEPTED ({len(report.accepted)})"
        for finding, known in report.accepted:
            yield f"  {finding.change.stanza}: {finding.message}"
            yield f"      {known.kind}, until {known.until}: {known.reason}"
        yield ""
    if report.stale:
        yield f"BASELINE ({len(report.stale)})"
        yield from (f"  {stale}" for stale in report.stale)
        yield ""
    yield from _changelog(report)
    yield summary(report)


def _finding(finding: Finding) -> Iterator[str]:
    change = finding.change
    yield f"  {change.stanza}: {finding.message}"
    levels = ", ".join(f"{name} {level.word}" for name, level in finding.levels().items() if level)
    yield f"      {finding.rule.id} ({levels}), {places(finding)}"


def places(finding: Finding) -> str:
    """``old spec/a.yaml:3, new spec/a.yaml:5``."""
    change = finding.change
    both = (("old", change.old_place), ("new", change.new_place))
    return ", ".join(f"{side} {place.file}:{place.line}" for side, place in both if place)


def _changelog(report: Report) -> Iterator[str]:
    lines = entry(report)
    if lines:
        yield "Suggested changelog entry:"
        yield ""
        yield from (f"  {line}".rstrip() for line in lines)
        yield ""


def summary(report: Report) -> str:
    """One line: how much of what, and which version follows."""
    if not report.findings and not report.accepted:
        return f"{report.old} and {report.new} say the same: no new version is needed"
    counts = ", ".join(f"{len(report.at(level))} {level.word}" for level in sorted(Level, reverse=True))
    accepted = f", {len(report.accepted)} accepted" if report.accepted else ""
    return f"{report.old} -> {report.new}: {counts}{accepted}; version step: {report.step}"

"""A first draft of what the changelog should say: headings of Keep a Changelog, one line for each finding.

Findings that belong together (several fields of one type) share a line; what only people read is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from codegen.diff.finding import Finding
from codegen.diff.report import Report
from codegen.diff.rule import BREAKING, RISKY

MOST_TOGETHER: Final = 4
"""Messages about one stanza in one line."""
HEADINGS: Final = ("Changed, and may break your code", "Added", "Changed", "Deprecated", "Removed")


def entry(report: Report) -> list[str]:
    """Lines of Markdown; none where there is nothing to tell users."""
    by_heading: dict[str, list[Finding]] = {}
    for finding in [*report.findings, *(finding for finding, _ in report.accepted)]:
        heading = heading_of(finding)
        if heading:
            by_heading.setdefault(heading, []).append(finding)
    lines: list[str] = []
    for heading in HEADINGS:
        if heading in by_heading:
            lines += [*([""] if lines else []), f"### {heading}", "", *_bullets(by_heading[heading])]
    return lines


def heading_of(finding: Finding) -> str:
    """Where in the changelog it goes; empty for what no user notices."""
    rule, change = finding.rule, finding.change
    if rule.area == "text":
        return ""
    if rule.area == "lifetime":
        return "Deprecated"
    if rule.source == BREAKING:
        return "Removed" if change.action == "removed" and not change.path else HEADINGS[0]
    if rule.grows and change.action == "added":
        return "Added"
    return "Changed" if rule.source == RISKY or rule.wire or rule.grows else ""


def _bullets(findings: Iterable[Finding]) -> Iterable[str]:
    for stanza, found in _by_stanza(findings).items():
        said = list(dict.fromkeys(finding.message for finding in found))
        more = f"; and {len(said) - MOST_TOGETHER} more" if len(said) > MOST_TOGETHER else ""
        yield f"- `{stanza}`: {'; '.join(said[:MOST_TOGETHER])}{more}."


def _by_stanza(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.change.stanza, []).append(finding)
    return found

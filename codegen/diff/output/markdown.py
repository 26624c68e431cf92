"""A comment on a pull request: the verdict first, tables for what hurts, the rest folded away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from codegen.diff.changelog import entry
from codegen.diff.finding import Finding, shown
from codegen.diff.report import Report
from codegen.diff.rule import Level

MARKER: Final = "<!-- codegen diff -->"
"""Lets a workflow find its own comment again."""
LONGEST: Final = 12_000
"""Characters of one part: GitHub refuses comments of more than 65,536."""
HEAD: Final = "| | where | old | new | rule | place |\n|---|---|---|---|---|---|"
TITLES: Final[Mapping[Level, str]] = {Level.BREAKING: "Breaking", Level.RISKY: "Risky", Level.SAFE: "Safe"}


def write(report: Report) -> str:
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield MARKER
    yield "## What this change of the spec does to callers"
    yield ""
    yield verdict(report)
    yield ""
    for level in sorted(Level, reverse=True):
        yield from _level(level, report.at(level), folded=level == Level.SAFE)
    yield from _accepted(report)
    if report.stale:
        yield f"### Stale entries of the baseline ({len(report.stale)})"
        yield ""
        yield from (f"- {escaped(str(stale))}" for stale in report.stale)
        yield ""
    lines = entry(report)
    if lines:
        yield from _folded("Suggested changelog entry", ["```markdown", *shortened(lines), "```"])


def verdict(report: Report) -> str:
    """One sentence that decides."""
    if not report.findings and not report.accepted:
        return f"Nothing: `{report.old}` and `{report.new}` say the same."
    counts = ", ".join(f"**{len(report.at(level))} {level.word}**" for level in sorted(Level, reverse=True))
    return f"`{report.old}` → `{report.new}`: {counts}. Version step: **{report.step}**."


def _level(level: Level, findings: list[Finding], folded: bool) -> Iterator[str]:
    if not findings:
        return
    title = f"{TITLES[level]} ({len(findings)})"
    rows = [HEAD, *shortened(map(_row, findings))]
    if folded:
        yield from _folded(title, rows)
    else:
        yield from (f"### {title}", "", *rows, "")


def shortened(lines: Iterable[str]) -> Iterator[str]:
    """As many lines as there is room for; then how many are left out."""
    room, left_out = LONGEST, 0
    for line in lines:
        room -= len(line) + 1
        if room > 0:
            yield line
        else:
            left_out += 1
    if left_out:
        yield from ("", f"... and {left_out} more: see the whole report.")


def _row(finding: Finding) -> str:
    change = finding.change
    place = change.new_place or change.old_place
    cells = [
        escaped(finding.message),
        _code(change.stanza),
        _code(shown(change.old)) if change.old is not None else "",
        _code(shown(change.new)) if change.new is not None else "",
        _code(finding.rule.id),
        escaped(f"{place.file}:{place.line}") if place else "",
    ]
    return f"| {' | '.join(cells)} |"


def _accepted(report: Report) -> Iterator[str]:
    if report.accepted:
        said = [
            f"- {escaped(finding.change.stanza)}: {escaped(finding.message)}: {escaped(known.reason)}"
            for finding, known in report.accepted
        ]
        yield from _folded(f"Accepted ({len(said)})", shortened(said))


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from ("<details>", f"<summary>{title}</summary>", "", *lines, "", "</details>", "")


def _code(text: str) -> str:
    ticks = "``" if "`" in text else "`"
    return f"{ticks}{text.replace('|', chr(92) + '|').replace(chr(10), ' ')}{ticks}"


def escaped(text: str) -> str:
    """Text that means itself in a cell of a table."""
    for sign in "\\`*_<>|[]#@":
        text = text.replace(sign, f"\\{sign}" if sign != "<" else "&lt;")
    return text.replace("\n", " ")

"""What was found, for people (text), for programs (JSON), as edits (a patch) and for an issue (Markdown)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.drift import apply
from codegen.drift.difference import Difference
from codegen.drift.fact import Unread
from codegen.drift.proposal import Proposal
from codegen.drift.review import OutOfDate
from codegen.model import Deviation

SHOWN: int = 160
"""Characters of a value that are shown."""


@dataclass
class Report:
    """The result of one run."""

    sources: list[str]
    proposals: list[Proposal] = field(default_factory=list[Proposal])
    known: list[tuple[Difference, Deviation]] = field(default_factory=list[tuple[Difference, Deviation]])
    out_of_date: list[OutOfDate] = field(default_factory=list[OutOfDate])
    unread: list[tuple[str, Unread]] = field(default_factory=list[tuple[str, Unread]])
    """Label of the source, and what could not be read in it."""
    notes: list[str] = field(default_factory=list[str])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    """New texts of the files that the edits change."""

    @property
    def stale(self) -> list[OutOfDate]:
        return [entry for entry in self.out_of_date if entry.certain]


def text(report: Report, root: Path, everything: bool = False) -> str:
    """For people; ``everything``: reviewed differences, too."""
    del root
    return "\n".join(_text(report, everything))


def _text(report: Report, everything: bool) -> Iterator[str]:
    yield f"compared with: {', '.join(report.sources)}"
    yield from (f"note: {note}" for note in report.notes)
    for proposal in report.proposals:
        yield ""
        yield from _lines(proposal)
    if report.out_of_date:
        yield from ["", "Reviewed deviations that are out of date:"]
        yield from (f"  {line}" for entry in report.out_of_date for line in _outdated(entry))
    if everything and report.known:
        yield from ["", "Reviewed deviations that hold:"]
        yield from (
            f"  {entry.subject}: {_change(entry)} ({deviation.reason})" for entry, deviation in report.known
        )
    if report.unread:
        yield from ["", "Not understood (so nothing is known about these):"]
        yield from (
            f"  {label}: {unread.place}: {unread.what}: {_short(unread.text)}"
            for label, unread in report.unread
        )
    yield from ["", summary(report)]


def summary(report: Report) -> str:
    """The counts, in one line."""
    edits = sum(1 for proposal in report.proposals if proposal.edit)
    hand = len(report.proposals) - edits
    parts = [f"{edits + hand} differences ({edits} can be applied, {hand} by hand)"]
    parts += [f"{len(report.known)} reviewed"]
    unsure = len(report.out_of_date) - len(report.stale)
    parts += [f"{len(report.stale)} deviations out of date" + (f", {unsure} perhaps" if unsure else "")]
    parts += [f"{len(report.unread)} parts not understood"] if report.unread else []
    return "; ".join(parts)


def _lines(proposal: Proposal) -> Iterator[str]:
    for entry in proposal.differences:
        yield f"{entry.subject}: {_change(entry)}"
        yield f"    spec {entry.position}; {entry.source}, {entry.place}"
    yield f"    {'can be applied' if proposal.edit else f'by hand: {proposal.by_hand}'}"


def _change(entry: Difference) -> str:
    if entry.kind == "new":
        return f"new there: {_short(entry.theirs)}"
    if entry.kind == "gone":
        return "not there (any more)"
    return f"{_short(entry.ours)} -> {_short(entry.theirs)}"


def _short(value: str | None) -> str:
    words = "nothing" if value is None else " ".join(value.split())
    return words if len(words) <= SHOWN else words[: SHOWN - 3] + "..."


def _outdated(entry: OutOfDate) -> Iterator[str]:
    now = f"says now: {_short(entry.now)}" if entry.now else "agrees with the spec"
    sure = "" if entry.certain else " (perhaps: the deviation does not say which source it is about)"
    yield f"{entry.position}: {entry.product} {entry.section}.{entry.name} {entry.deviation.field}"
    yield f"    {', '.join(entry.sources)} {now}{sure}; it was: {entry.deviation.reason}"


def as_json(report: Report, root: Path, everything: bool = False) -> str:
    """For programs."""
    del everything
    document = {
        "sources": report.sources,
        "notes": report.notes,
        "differences": [
            {
                **_entry(entry),
                "apply": proposal.edit is not None,
                "by_hand": proposal.by_hand or None,
            }
            for proposal in report.proposals
            for entry in proposal.differences
        ],
        "reviewed": [{**_entry(entry), "reason": deviation.reason} for entry, deviation in report.known],
        "out_of_date": [
            {
                "product": entry.product,
                "section": entry.section,
                "name": entry.name,
                "field": entry.deviation.field,
                "now": entry.now,
                "certain": entry.certain,
                "sources": entry.sources,
                "reason": entry.deviation.reason,
                "spec": str(entry.position),
            }
            for entry in report.out_of_date
        ],
        "not_understood": [
            {"source": label, "place": str(unread.place), "what": unread.what, "text": unread.text}
            for label, unread in report.unread
        ],
        "patch": "".join(apply.patch(root, report.texts)),
    }
    return json.dumps(document, indent=2, ensure_ascii=False)


def _entry(entry: Difference) -> dict[str, Any]:
    return {
        "product": entry.product,
        "section": entry.section,
        "name": entry.name,
        "field": entry.field,
        "kind": entry.kind,
        "spec_says": entry.ours,
        "source_says": entry.theirs,
        "source": entry.source,
        "place": str(entry.place),
        "spec": str(entry.position),
    }


def edits(report: Report, root: Path, everything: bool = False) -> str:
    """The proposed edits as a patch for ``git apply``; before it, what each is about and where it is from."""
    del everything
    about = [f"# {line}" for proposal in report.proposals for line in _lines(proposal)]
    return "\n".join([*about, "", "".join(apply.patch(root, report.texts))])


def markdown(report: Report, root: Path, everything: bool = False) -> str:
    """For an issue or a pull request."""
    del root, everything
    return "\n".join(_markdown(report))


def _markdown(report: Report) -> Iterator[str]:
    yield from [
        "## Binance and the spec differ" if report.proposals else "## The spec is as Binance says",
        "",
    ]
    yield f"Compared with {', '.join(report.sources)}: {summary(report)}."
    yield from (f"\n> {note}" for note in report.notes)
    counted = Counter(proposal.first.product for proposal in report.proposals)
    for product in counted:
        mine = [proposal for proposal in report.proposals if proposal.first.product == product]
        yield from ["", f"### {product}", ""]
        yield from ["| where | spec | source | place | what to do |", "|---|---|---|---|---|"]
        yield from map(_row, mine)
    if report.out_of_date:
        yield from ["", "### Deviations to review again", ""]
        yield from (f"- {' '.join(_outdated(entry))}" for entry in report.out_of_date)
    if report.unread:
        yield from ["", "### Not understood", ""]
        yield from (f"- {label}: `{unread.place}` {unread.what}" for label, unread in report.unread)
    yield ""


def _row(proposal: Proposal) -> str:
    first = proposal.first
    where = " and ".join(
        f"`{entry.section}.{entry.name}` {entry.field}".strip() for entry in proposal.differences
    )
    todo = "`--apply`" if proposal.edit else f"by hand: {proposal.by_hand}"
    cells = [where, _short(first.ours), _short(first.theirs), f"{first.source}, `{first.place}`", todo]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"

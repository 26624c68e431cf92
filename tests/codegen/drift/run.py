"""Runs of ``codegen drift`` on the small exchange."""

from __future__ import annotations

from pathlib import Path

from codegen import __main__ as codegen
from codegen.drift import apply
from codegen.drift.command import look
from codegen.drift.proposal import Proposal
from codegen.drift.report import Report
from codegen.output import read_spec


def report(root: Path, docs: Path | None = None, *wheels: Path) -> Report:
    """What a run finds."""
    found = look(read_spec(root), docs, wheels)
    found.texts = apply.carry_out(root, found.proposals)
    return found


def found(report: Report) -> list[tuple[str, str | None, str | None]]:
    """Each difference: subject, what the spec says, what the source says."""
    return [
        (entry.subject.removeprefix("spot "), entry.ours, entry.theirs)
        for proposal in report.proposals
        for entry in proposal.differences
    ]


def by_hand(report: Report) -> list[Proposal]:
    return [proposal for proposal in report.proposals if proposal.edit is None]


def drift(root: Path, *arguments: str | Path) -> int:
    """The command, with its exit code."""
    return codegen.main(["--root", str(root), "drift", *map(str, arguments)])

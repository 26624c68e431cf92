"""The whole result of a comparison, ready to be written in any form."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from codegen.diff.baseline import Baseline, Entry, Stale
from codegen.diff.compare import compare
from codegen.diff.finding import Finding, judge
from codegen.diff.rule import CONTRACTS, Contract, Level
from codegen.diff.semver import Step, step
from codegen.load import Spec


@dataclass(frozen=True)
class Selection:
    """What the user wants to see, and what counts as bad."""

    level: Level = Level.BREAKING
    """Findings of this level, or worse, are what the exit code tells of."""
    contracts: tuple[Contract, ...] = CONTRACTS
    products: Collection[str] = ()
    """Empty: all."""


@dataclass(frozen=True)
class Report:
    """What was compared, and what was found."""

    old: str
    new: str
    today: date
    selection: Selection
    findings: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Entry], ...]
    stale: tuple[Stale, ...]

    @property
    def step(self) -> Step:
        """The step of the version; what was accepted is still in the release."""
        return step([*self.findings, *(finding for finding, _ in self.accepted)])

    @property
    def failing(self) -> list[Finding]:
        """Findings at or above the level that was asked for."""
        return [finding for finding in self.findings if self.level_of(finding) >= self.selection.level]

    @property
    def clean(self) -> bool:
        """Nothing at or above the level, and no entry of the baseline for nothing."""
        return not self.failing and not self.stale

    def level_of(self, finding: Finding) -> Level:
        """The worst of the contracts that were asked for."""
        return finding.rule.level(self.selection.contracts) or Level.SAFE

    def at(self, level: Level) -> list[Finding]:
        """Findings of exactly this level."""
        return [finding for finding in self.findings if self.level_of(finding) == level]


def make(
    old: tuple[str, Spec],
    new: tuple[str, Spec],
    today: date,
    selection: Selection | None = None,
    baseline: Baseline | None = None,
) -> Report:
    """Compare two specs, each with the name it is shown under."""
    wanted = selection or Selection()
    split = (baseline or Baseline()).split(judge(compare(old[1], new[1], today)), today)

    def selected(finding: Finding) -> bool:
        products = finding.change.products
        right = not wanted.products or bool({*products, finding.change.product} & {*wanted.products})
        return right and finding.rule.level(wanted.contracts) is not None

    return Report(
        old=old[0],
        new=new[0],
        today=today,
        selection=wanted,
        findings=tuple(filter(selected, split.left)),
        accepted=tuple((finding, entry) for finding, entry in split.accepted if selected(finding)),
        stale=tuple(split.stale),
    )

"""Which step of the version follows from the findings.

Versions speak of the Python surface: what can break a caller's code is a major step, something more to use a
minor one. What changes on the wire only is repaired by any release, so a patch will do.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from codegen.diff.finding import Finding
from codegen.diff.rule import BREAKING, RISKY

Step = Literal["none", "patch", "minor", "major"]
STEPS: Final[tuple[Step, ...]] = ("none", "patch", "minor", "major")


def step(findings: Iterable[Finding]) -> Step:
    """The greatest step that any finding asks for."""
    asked = {one_step(finding) for finding in findings}
    for each in reversed(STEPS):
        if each in asked:
            return each
    return "none"


def one_step(finding: Finding) -> Step:
    """What one finding asks for."""
    if finding.rule.source == BREAKING:
        return "major"
    if finding.rule.source == RISKY or finding.rule.grows:
        return "minor"
    return "patch"

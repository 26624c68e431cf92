"""Which version may follow, after what changed."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final, Literal

from packaging.version import Version

from .revision import git

Step = Literal["patch", "minor", "major"]
STEPS: Final[tuple[Step, ...]] = ("patch", "minor", "major")


def complaint(root: Path, base: str, needed: Step) -> str | None:
    """Why the version of pyproject.toml is too low to follow that of ``base``; None when it is not."""
    old = version(git(root, "show", f"{base}:pyproject.toml").decode())
    new = version((root / "pyproject.toml").read_text("utf-8"))
    if new >= least(old, needed):
        return None
    return f"{new} after {old}: a {needed} change needs {least(old, needed)} at least"


def version(pyproject: str) -> Version:
    return Version(tomllib.loads(pyproject)["project"]["version"])


def least(old: Version, step: Step) -> Version:
    """The lowest version that says so. Before 1.0.0 the second number stands for what breaks."""
    if old.major == 0:
        step = STEPS[max(STEPS.index(step) - 1, 0)]
    if step == "major":
        return Version(f"{old.major + 1}.0.0")
    if step == "minor":
        return Version(f"{old.major}.{old.minor + 1}.0")
    return Version(f"{old.major}.{old.minor}.{old.micro + 1}")

"""What users get: the wheel in an environment of its own, tested where there are no sources."""

from __future__ import annotations

import shutil
import sys
import tomllib
import venv
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement

from .command import run

TESTS: Final = ("tests/core", "tests/io", "tests/spot", "tests/futures", "tests/sync")
NEEDED: Final = ("tests", "pyproject.toml", "docs")
TOOLS: Final = ("pytest", "pytest-xdist", "hypothesis")
EXTRAS: Final = ("speed", "validate")


def build(root: Path, folder: Path) -> Path:
    """The wheel."""
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)], root)
    (wheel,) = folder.glob("*.whl")
    return wheel


def try_out(root: Path, wheel: Path, folder: Path, constraints: Sequence[str] = ()) -> str:
    """Install the wheel and run tests in ``folder``; the last line that they said."""
    environment, limits = folder / "environment", folder / "constraints.txt"
    venv.create(environment, with_pip=True)
    python = str(environment / "bin" / "python")
    limits.write_text("\n".join(constraints), encoding="utf-8")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, f"{wheel}[{','.join(EXTRAS)}]", *TOOLS, "--constraint", str(limits)], folder)
    for name in NEEDED:
        copy(root / name, folder / name)
    said = run([python, "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile", *TESTS], folder)
    return said.strip().splitlines()[-1]


def copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(".venvs", "__pycache__"))
    else:
        shutil.copy(source, target)


def lowest(root: Path) -> Iterator[str]:
    """Constraints: the oldest version of each dependency that pyproject.toml allows."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    optional = (project["optional-dependencies"][extra] for extra in EXTRAS)
    for text in chain(project["dependencies"], *optional):
        requirement = Requirement(text)
        (least,) = (each.version for each in requirement.specifier if each.operator == ">=")
        yield f"{requirement.name}=={least}"

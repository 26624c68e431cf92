"""Environments of their own for programs of others, made once and never committed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Venvs:
    """Virtual environments below ``home``: by name, what is installed into each."""

    home: Path
    requirements: Mapping[str, str]
    pythons: Mapping[str, str] = field(default_factory=dict[str, str])
    """Interpreters for environments that need another one than ours."""

    def python(self, environment: str) -> Path | None:
        """The interpreter of an environment. None when it could not be installed."""
        found = self.home / environment
        if (found / "installed").exists():
            return found / "bin" / "python"
        python = self.pythons.get(environment, sys.executable)
        return found / "bin" / "python" if install(found, self.requirements[environment], python) else None

    def version(self, environment: str) -> str:
        """Version of what is installed there."""
        distribution = re.split(r"[^\w.-]", self.requirements[environment], maxsplit=1)[0]
        code = f"from importlib.metadata import version; print(version({distribution!r}))"
        command = [str(self.python(environment)), "-c", code]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def install(home: Path, requirement: str, python: str) -> bool:
    """Makes an environment; False, and a line that says why, when that did not work."""
    print(f"installing {requirement} into {home} ...", flush=True)
    made = [python, "-m", "venv", "--clear", str(home)]
    filled = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", *requirement.split()]
    for command in (made, filled):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = done.stderr.strip() or done.stdout.strip() or "it does not say why"
            print(f"  left out: {said.splitlines()[-1]}", flush=True)
            return False
    (home / "installed").touch()
    return True

"""Environments of their own for programs of others, made once and never committed."""

from __future__ import annotations

import re
import subprocess
import venv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Venvs:
    """Virtual environments below ``home``: by name, what is installed into each."""

    home: Path
    requirements: Mapping[str, str]

    def python(self, environment: str) -> Path | None:
        """The interpreter of an environment. None when it could not be installed."""
        found = self.home / environment
        if not (found / "installed").exists() and not install(found, self.requirements[environment]):
            return None
        return found / "bin" / "python"

    def version(self, environment: str) -> str:
        """Version of what is installed there."""
        distribution = re.split(r"[^\w.-]", self.requirements[environment], maxsplit=1)[0]
        code = f"from importlib.metadata import version; print(version({distribution!r}))"
        command = [str(self.python(environment)), "-c", code]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def install(home: Path, requirement: str) -> bool:
    """Makes an environment; False, and a line that says why, when that did not work."""
    print(f"installing {requirement} into {home} ...", flush=True)
    venv.create(home, with_pip=True, clear=True)
    command = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", *requirement.split()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"  left out: {(done.stderr.strip() or 'pip failed').splitlines()[-1]}", flush=True)
        return False
    (home / "installed").touch()
    return True

"""Where the clients of others are installed, and the command that runs a script there."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from benchmarks.venvs import Venvs

from . import futures, spot
from .client import Requirement

HOME: Final = Path(__file__).parent / ".venvs"
REQUIREMENTS: Final = {**spot.REQUIREMENTS, **futures.REQUIREMENTS}
NEWER: Final = ("python3.14", "python3.13", "python3.12")


def _newer(since: tuple[int, int]) -> str:
    """The first Python found that is new enough; ours when there is none, for pip to say what is missing."""
    known = {f"python3.{minor}" for minor in range(since[1], 20)}
    found = (name for name in NEWER if name in known and shutil.which(name))
    works = (
        name for name in found if not subprocess.run([name, "--version"], capture_output=True).returncode
    )
    return next(works, sys.executable)


_VENVS: Final = Venvs(
    HOME,
    {name: found.package for name, found in REQUIREMENTS.items()},
    {name: _newer(found.since) for name, found in REQUIREMENTS.items() if found.since > sys.version_info[:2]},
)


def interpreter(name: str) -> str | None:
    """What runs scripts in an environment, which is made when there is none; None when that failed."""
    requirement = REQUIREMENTS[name]
    if requirement.runtime == "node":
        return shutil.which("node") if _npm(HOME / name, requirement) else None
    found = _VENVS.python(name)
    return str(found) if found is not None else None


def version(name: str) -> str:
    """Version of what is installed there."""
    requirement = REQUIREMENTS[name]
    if requirement.runtime == "python":
        return _VENVS.version(name)
    manifest = HOME / name / "node_modules" / _bare(requirement.package) / "package.json"
    return str(json.loads(manifest.read_text())["version"])


def variables(name: str) -> dict[str, str]:
    """Environment variables that let a script find its client and ``report``."""
    clients = str(Path(__file__).parent / "clients")
    return {"PYTHONPATH": clients, "NODE_PATH": str(HOME / name / "node_modules")}


def _bare(package: str) -> str:
    """``@scope/name`` of ``@scope/name@1.2``."""
    return package[0] + package[1:].partition("@")[0]


def _npm(home: Path, requirement: Requirement) -> bool:
    if (home / "installed").exists():
        return True
    npm = shutil.which("npm")
    if npm is None:
        print(f"left out: {requirement.package} needs npm", flush=True)
        return False
    home.mkdir(parents=True, exist_ok=True)
    print(f"installing {requirement.package} into {home} ...", flush=True)
    command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(home)]
    done = subprocess.run([*command, requirement.package], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"  left out: {(done.stderr.strip() or 'npm failed').splitlines()[-1]}", flush=True)
        return False
    (home / "installed").touch()
    return True

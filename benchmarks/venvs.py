"""Environments of their own for the peers, made once and never committed."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

from benchmarks.plan import PEERS

HOME = Path(__file__).parent / ".venvs"


def python(environment: str) -> Path | None:
    """The interpreter of an environment; ours for "". None when the peer could not be installed."""
    if not environment:
        return Path(sys.executable)
    found = HOME / environment
    if not (found / "installed").exists() and not install(found, PEERS[environment]):
        return None
    return found / "bin" / "python"


def install(home: Path, requirement: str) -> bool:
    print(f"installing {requirement} into {home.relative_to(HOME.parents[1])} ...", flush=True)
    venv.create(home, with_pip=True, clear=True)
    command = [str(home / "bin" / "python"), "-m", "pip", "install", "--quiet", requirement]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"  left out: {(done.stderr.strip() or 'pip failed').splitlines()[-1]}", flush=True)
        return False
    (home / "installed").touch()
    return True


def version(environment: str) -> str:
    """Version of the peer that is installed in an environment."""
    code = f"from importlib.metadata import version; print(version({environment!r}))"
    done = subprocess.run([str(python(environment)), "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip()

"""Commands that a step runs."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class StepError(Exception):
    """A command failed; this is what it said."""


def run(command: Sequence[str], folder: Path, variables: Mapping[str, str] | None = None) -> str:
    """What a command says; raises StepError with all of it when it fails."""
    environment = {**os.environ, **(variables or {})}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise StepError(f"{' '.join(command)}\n{done.stdout}{done.stderr}".strip())
    return done.stdout

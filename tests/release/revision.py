"""Parts of the repository as they were."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path
from typing import Final

SOURCES: Final = ("src", "generated")
"""Where the packages are."""


class NoRevisionError(Exception):
    """There is no such revision, or no release yet."""


def extract(root: Path, revision: str, folder: Path, *paths: str) -> Path:
    """Write ``paths`` of a revision below ``folder``, which is returned."""
    done = git(root, "archive", revision, "--", *paths)
    with tarfile.open(fileobj=io.BytesIO(done)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def paths_of(root: Path, revision: str) -> list[str]:
    """What stands at the top."""
    return git(root, "ls-tree", "--name-only", revision).decode().split()


def last_release(root: Path) -> str:
    """The newest tag like ``v1.2.0`` before what is checked out."""
    try:
        return git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").decode().strip()
    except NoRevisionError:
        raise NoRevisionError("there is no release yet: name a revision to compare with") from None


def git(root: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    if done.returncode:
        raise NoRevisionError(done.stderr.decode().strip())
    return done.stdout

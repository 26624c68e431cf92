"""Which spec is meant: a folder, or a git revision such as ``v1.2.0`` or ``v1.2.0:spec``."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Container, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from codegen.link import link
from codegen.load import Spec, SpecError, load

FOLDER: Final = "spec"
ENTRY: Final = "products.yaml"
"""What every spec has."""


class AnyName(Container[str]):
    """Holds every name: which exceptions another release has, its spec does not say."""

    def __contains__(self, name: object) -> bool:
        return True


class RevisionError(Exception):
    """There is no spec where the user says; the text is for people."""


def read(name: str, repository: Path) -> Spec:
    """The linked spec of a folder, or of a revision of the git repository around ``repository``.

    Raises RevisionError, with every fault where the spec itself is wrong.
    """
    try:
        with _root(name, repository) as root:
            return link(load(root), kinds=AnyName())
    except SpecError as error:
        count = len(error.faults)
        raise RevisionError(f"{name}: {count} fault{'s' * (count > 1)} in the spec\n{error}") from error
    except OSError as error:
        raise RevisionError(f"{name}: {error}") from error


@contextmanager
def _root(name: str, repository: Path) -> Generator[Path]:
    """A folder with the spec in its folder ``spec``, for as long as it takes to read it."""
    with tempfile.TemporaryDirectory(prefix="binance-sdk-diff-") as made:
        place = Path(name)
        if place.is_dir():
            yield _of_folder(place.resolve(), Path(made))
        else:
            yield _of_revision(name, repository, Path(made))


def _of_folder(folder: Path, made: Path) -> Path:
    """A repository, its folder ``spec``, or a copy of that under another name."""
    if (folder / FOLDER / ENTRY).is_file():
        return folder
    if not (folder / ENTRY).is_file():
        raise RevisionError(f"{folder}: no spec here: neither {ENTRY} nor {FOLDER}/{ENTRY} exists")
    if folder.name == FOLDER:
        return folder.parent
    (made / FOLDER).symlink_to(folder, target_is_directory=True)
    return made


def _of_revision(name: str, repository: Path, made: Path) -> Path:
    revision, _, inside = name.partition(":")
    path = inside.strip("/") or FOLDER
    if not revision or revision.startswith("-"):
        raise RevisionError(f"{name!r}: neither a folder nor a git revision")
    commit = _git(
        repository,
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        f"{revision}^{{commit}}",
        name=name,
    )
    packed = _git(repository, "archive", "--format=tar", commit.decode().strip(), path, name=name)
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(made, filter="data")
    return _of_folder(made / path, Path(tempfile.mkdtemp(dir=made)))


def _git(repository: Path, *command: str, name: str) -> bytes:
    top = subprocess.run(
        ["git", "-C", str(repository), "rev-parse", "--show-toplevel"], capture_output=True, check=False
    )
    if top.returncode:
        raise RevisionError(f"{name!r} is no folder, and {repository} is in no git repository")
    where = top.stdout.decode().strip()
    done = subprocess.run(["git", "-C", where, *command], capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip() or "no such revision"
        raise RevisionError(f"{name!r} is neither a folder nor something that git can give: {said}")
    return done.stdout

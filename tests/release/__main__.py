"""What has to be true before a release.

    python -m tests.release [BASE]

BASE is the revision that users have now: the last tag like v1.2.0 where it is left out. Compares the public
surface and the spec with it, type-checks what users were shown then, looks whether the version says what
changed, and tries the wheel where there are no sources, with the lowest and with the newest dependencies.
Exits with 1 when something is not right, with 2 when there is nothing to compare with.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from . import breakage, example, install, surface, version
from .command import StepError
from .revision import NoRevisionError, git, last_release

ROOT: Final = Path(__file__).parents[2]
FIRST: Final = "none"
"""As BASE: there was no release before."""


def check_surface(base: str) -> Iterator[str]:
    """The snapshot is that of the code."""
    if surface.SNAPSHOT.read_text(encoding="utf-8") != surface.text():
        yield "surface.txt is not what can be imported: python -m tests.release.surface"


def check_version(base: str) -> Iterator[str]:
    """The version is far enough from that of BASE, and the changelog has a heading for it."""
    broken = list(breakage.breakages(ROOT, base))
    step = spec_step(base)
    needed: version.Step = "major" if broken or step == "major" else "minor" if step == "minor" else "patch"
    if complaint := version.complaint(ROOT, base, needed):
        yield complaint
        yield f"the spec asks for a {step} step (python -m codegen diff {base} .)"
        yield from broken


def spec_step(base: str) -> str:
    """The step that the difference of the specs asks for."""
    command = [sys.executable, "-m", "codegen", "diff", base, ".", "--format", "json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise StepError(done.stderr)
    step: str = json.loads(done.stdout)["step"]
    return step


def check_changelog(base: str) -> Iterator[str]:
    """The changelog tells of the version."""
    number = version.version((ROOT / "pyproject.toml").read_text("utf-8"))
    if f"## [{number}]" not in (ROOT / "CHANGELOG.md").read_text("utf-8"):
        yield f"CHANGELOG.md has no heading [{number}]"


def check_examples(base: str) -> Iterator[str]:
    """What BASE showed its users still has the right types."""
    yield from example.refused(ROOT, base)


def check_generated(base: str) -> Iterator[str]:
    """Nothing generated is stale, and nothing is left to commit."""
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        yield from done.stdout.splitlines()
    yield from git(ROOT, "status", "--short").decode().splitlines()


def check_install(base: str) -> Iterator[str]:
    """The wheel passes the tests without the sources, with old and new dependencies."""
    with tempfile.TemporaryDirectory(prefix="binance-sdk-release-") as name:
        folder = Path(name)
        wheel = install.build(ROOT, folder)
        for kind, constraints in (("lowest", list(install.lowest(ROOT))), ("newest", [])):
            (folder / kind).mkdir()
            try:
                print(f"  {kind} dependencies: {install.try_out(ROOT, wheel, folder / kind, constraints)}")
            except StepError as error:
                yield f"{kind} dependencies: {error}"


CHECKS: Final[dict[str, Callable[[str], Iterator[str]]]] = {
    "surface": check_surface,
    "generated": check_generated,
    "changelog": check_changelog,
    "version": check_version,
    "examples": check_examples,
    "install": check_install,
}
COMPARING: Final = ("version", "examples")


def main() -> int:
    """0 when everything is right."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.release", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("base", nargs="?", help=f"revision that users have; {FIRST}: there is none")
    parser.add_argument("--only", nargs="+", choices=CHECKS, default=list(CHECKS), help="some of the checks")
    options = parser.parse_args()
    try:
        base: str = options.base or last_release(ROOT)
    except NoRevisionError as error:
        print(error, file=sys.stderr)
        return 2
    wanted = [name for name in options.only if base != FIRST or name not in COMPARING]
    return int(sum(complains(name, base) for name in wanted) > 0)


def complains(name: str, base: str) -> bool:
    """Make one check and say how it went."""
    print(f"{name}: {(CHECKS[name].__doc__ or '').strip()}", flush=True)
    try:
        found = list(CHECKS[name](base))
    except (StepError, NoRevisionError) as error:
        found = [str(error)]
    print("".join(f"  {line}\n" for line in found) if found else "  yes\n", flush=True)
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

"""``python -m codegen diff``: what it reads, what it says, and how it ends."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.codegen.repository import make, write

SPEC = """\
operations:
  ping:
    title: Ping
    docs: {{page: p.md}}
    security: NONE
    rest: GET /ping
    weight: {weight}
    idempotent: true
    params: {{limit: {{type: int, max: {most}}}}}
    response: any
"""
CLEAN, FOUND, USAGE, UNREADABLE = 0, 1, 2, 3


def folder(root: Path, weight: int = 1, most: int = 100) -> Path:
    return make(root, {"spot": SPEC.format(weight=weight, most=most)})


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return folder(tmp_path / "old")


@pytest.fixture
def narrower(tmp_path: Path) -> Path:
    """A release with a breaking change."""
    return folder(tmp_path / "new", most=50)


def diff(*arguments: object) -> int:
    return main(["diff", *map(str, arguments)])


def test_the_same_is_clean(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old, folder(tmp_path / "same")) == CLEAN
    assert "say the same: no new version is needed" in capsys.readouterr().out


def test_a_breaking_change_is_found(old: Path, narrower: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old, narrower) == FOUND
    said = capsys.readouterr().out
    assert (
        "spot operations.ping: parameter limit takes no numbers as great as before: 50 instead of 100" in said
    )
    assert "param-max-narrowed (wire breaking, source breaking)" in said
    assert "old spec/spot/spec.yaml:9, new spec/spot/spec.yaml:9" in said
    assert "### Changed, and may break your code" in said
    assert said.endswith("1 breaking, 0 risky, 0 safe; version step: major\n")


@pytest.mark.parametrize(
    ("options", "ends"),
    [
        ((), CLEAN),
        (("--level", "breaking"), CLEAN),
        (("--level", "risky"), FOUND),
        (("--level", "safe"), FOUND),
        (("--level", "risky", "--contract", "source"), CLEAN),
        (("--level", "risky", "--contract", "wire"), FOUND),
        (("--level", "risky", "--product", "spot"), FOUND),
    ],
)
def test_levels_and_contracts(old: Path, tmp_path: Path, options: tuple[str, ...], ends: int) -> None:
    dearer = folder(tmp_path / "new", weight=5)
    assert diff(old, dearer, *options) == ends


def test_the_spec_folder_will_do_and_any_name(old: Path, narrower: Path, tmp_path: Path) -> None:
    copy = tmp_path / "release"
    (narrower / "spec").rename(copy)
    assert diff(old / "spec", copy) == FOUND
    assert diff(copy, copy) == CLEAN


def test_a_file_instead_of_the_terminal(
    old: Path, narrower: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "report.json"
    assert diff(old, narrower, "--format", "json", "--output", place) == FOUND
    assert capsys.readouterr().out == ""
    assert json.loads(place.read_text(encoding="utf-8"))["counts"]["breaking"] == 1


# git


def git(root: Path, *command: str) -> None:
    identity = ("-c", "user.name=t", "-c", "user.email=t@example.com")
    subprocess.run(["git", *identity, *command], cwd=root, check=True, capture_output=True)


@pytest.fixture
def repository(old: Path) -> Path:
    """Tagged v1 as it was; the work tree has a breaking change that is not committed."""
    git(old, "init", "-q")
    git(old, "add", "spec")
    git(old, "commit", "-qm", "first")
    git(old, "tag", "v1")
    write(old / "spec/spot/spec.yaml", SPEC.format(weight=1, most=50))
    return old


@pytest.mark.parametrize("revision", ["v1", "v1:spec", "v1:spec/", "HEAD"])
def test_revisions(repository: Path, revision: str) -> None:
    assert main(["--root", str(repository), "diff", revision, str(repository)]) == FOUND
    assert main(["--root", str(repository), "diff", revision, "HEAD:spec"]) == CLEAN


@pytest.mark.parametrize(
    "revision", ["v9", "v1:docs", "--help-me", "-v", ":spec", "v1:../elsewhere", "no/such/folder"]
)
def test_what_is_no_revision(repository: Path, revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(repository), "diff", "--", revision, str(repository)]) == UNREADABLE
    said = capsys.readouterr()
    assert revision in said.err and said.err.endswith("nothing was compared\n")
    assert said.out == ""


# what cannot be read never is clean


def test_a_spec_with_faults(old: Path, narrower: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(narrower / "spec/spot/spec.yaml", SPEC.format(weight="many", most="[1"))
    assert diff(old, narrower) == UNREADABLE
    said = capsys.readouterr()
    assert "spec/spot/spec.yaml:9:40: not YAML" in said.err
    assert said.out == ""


def test_a_spec_that_does_not_hold_together(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        old / "spec/spot/more.yaml",
        "streams: {a: {title: A, docs: {page: p}, template: a, event: Nothing}}\n",
    )
    assert diff(old, old) == UNREADABLE
    assert "there is no event Nothing" in capsys.readouterr().err


def test_an_empty_folder(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert diff(old, tmp_path / "empty") == UNREADABLE
    assert "no spec here" in capsys.readouterr().err


def test_usage(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(old) == USAGE
    assert "two specs, OLD and NEW" in capsys.readouterr().err
    assert diff(old, old, "--product", "sport") == USAGE
    assert "there is no product sport: spot" in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        diff(old, old, "--format", "xml")
    assert ended.value.code == USAGE


# rules


def test_rules_are_listed_and_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("rules") == CLEAN
    rows = capsys.readouterr().out.splitlines()
    assert "operation-removed                wire breaking, source breaking   operation" in rows
    assert len(rows) > 200
    assert diff("explain", "weight-raised") == CLEAN
    said = capsys.readouterr().out
    assert "wire risky, source safe (cost)" in said and "429" in said
    assert diff("explain", "weight-risen") == USAGE
    assert "near: weight-raised" in capsys.readouterr().err


def test_an_exception_that_this_sdk_does_not_have_any_more_is_no_fault(
    old: Path, narrower: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A spec of another release is held together by that release's classes."""
    errors = old / "spec/errors.yaml"
    write(errors, errors.read_text(encoding="utf-8").replace("TimestampException", "OldClockException"))
    assert diff(old, narrower) == FOUND
    assert "error -1021 raises TimestampException instead of OldClockException" in capsys.readouterr().out

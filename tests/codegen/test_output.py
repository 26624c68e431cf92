"""What is written: the same every time, nothing left over, and what is not as the spec says is found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen import output
from codegen.__main__ import REPOSITORY, main
from tests.codegen.fragments.conftest import FRAGMENTS
from tests.codegen.repository import make, write

SPOT = "generated/binance_sdk_generated/spot"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one product, generated."""
    make(tmp_path, {"spot": FRAGMENTS["weights"].read_text(encoding="utf-8").replace("weights}", "spot}")})
    assert main(["--root", str(tmp_path), "generate"]) == 0
    return tmp_path


def snapshot(root: Path) -> Mapping[str, bytes]:
    files = (root / "generated").rglob("*")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files if path.is_file()}


def test_generated_code_of_this_repository_is_fresh() -> None:
    assert output.compare(REPOSITORY, output.build(REPOSITORY)) == []


def test_one_file_per_template(root: Path) -> None:
    names = "__init__ client errors operations product sync sync_with_response types with_response"
    package = {f"{SPOT}/{name}.py" for name in names.split()}
    top = {f"generated/binance_sdk_generated/{name}" for name in ("__init__.py", "py.typed")}
    assert set(snapshot(root)) == package | top


def test_a_page_for_people(root: Path) -> None:
    page = (root / "docs/products/spot.md").read_text(encoding="utf-8")
    assert (
        "| `by_range([limit])` | [By a range of a number, which has a default](https://example.com/trap.md) "
        "| `GET /range` "
        "| Weight: 5 with limit up to 100, 25 with limit 101 to 500, 250 otherwise. Security: NONE |"
    ) in page.splitlines()


def test_the_same_in_another_process_with_other_hashes(root: Path, tmp_path: Path) -> None:
    before = snapshot(root)
    for path in (root / "generated").rglob("*.py"):
        path.unlink()
    command = [sys.executable, "-m", "codegen", "--root", str(tmp_path), "generate"]
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "PYTHONPATH": str(REPOSITORY), "TZ": "Asia/Tokyo"}
    subprocess.run(command, cwd=REPOSITORY, env=environment, check=True, capture_output=True)
    assert snapshot(root) == before


def test_generating_again_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stamps = {path: path.stat().st_mtime_ns for path in (root / "generated").rglob("*.py")}
    assert main(["--root", str(root), "generate"]) == 0
    assert "13 files, 0 changed" in capsys.readouterr().out
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_every_file_names_the_command_that_makes_it(root: Path) -> None:
    for name, text in snapshot(root).items():
        assert b"`python -m codegen generate`" in text or name.endswith("py.typed")


def test_check(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "check"]) == 0
    write(root / SPOT / "client.py", "changed = 1\n")
    write(root / SPOT / "leftover.py", "")
    (root / SPOT / "errors.py").unlink()
    (root / SPOT / "__pycache__").mkdir()
    write(root / SPOT / "__pycache__/client.pyc", "")
    capsys.readouterr()
    assert main(["--root", str(root), "check"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"stale: {SPOT}/client.py",
        f"missing: {SPOT}/errors.py",
        f"orphan: {SPOT}/leftover.py",
        "run `make generate`",
    ]


def test_generate_repairs_and_removes(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(root)
    write(root / SPOT / "client.py", "changed = 1\n")
    write(root / "generated/binance_sdk_generated/gone/client.py", "")
    capsys.readouterr()
    assert main(["--root", str(root), "generate"]) == 0
    assert "removed: generated/binance_sdk_generated/gone/client.py" in capsys.readouterr().out
    assert snapshot(root) == before


def test_a_broken_spec_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(root)
    write(root / "spec/spot/broken.yaml", "operations: {ping: {}}\n")
    assert main(["--root", str(root), "generate"]) == 2
    shown = capsys.readouterr().err
    assert "spec/spot/broken.yaml:1:14: operations.ping: the field 'title' is missing" in shown
    assert "faults in the spec" in shown
    assert snapshot(root) == before


def test_schema_of_the_files(root: Path) -> None:
    schema = json.loads((root / "spec/schema.json").read_text(encoding="utf-8"))
    operation = schema["$defs"]["Operation"]
    assert set(operation["required"]) == {"title", "docs", "security", "weight", "idempotent", "response"}
    assert operation["additionalProperties"] is False
    assert len(schema["anyOf"]) == 3

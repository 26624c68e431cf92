"""The command: exit codes, formats, errors that never read as "no drift"."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.codegen.drift import world
from tests.codegen.drift.connector_world import wheel
from tests.codegen.drift.run import drift

REST = "rest-api.md"
CHANGE = ("Maximum: 1000", "Maximum: 5000")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return world.repository(tmp_path / "root")


def changed(tmp_path: Path) -> Path:
    return world.documentation(tmp_path / "docs", {REST: CHANGE, "web-socket-api.md": CHANGE})


def test_none(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docs = world.documentation(tmp_path / "docs")
    assert drift(root, "--docs", docs, "--wheels", wheel(tmp_path)) == 0
    out = capsys.readouterr().out
    assert "compared with: Spot documentation, 2026-01-31, binance-sdk-spot 1.0.0" in out
    assert "0 differences (0 can be applied, 0 by hand); 3 reviewed; 0 deviations out of date" in out


def test_differences(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(root, "--docs", changed(tmp_path)) == 1
    assert capsys.readouterr().out.splitlines()[2:6] == [
        "spot operations.get_book rest.params.limit.max: 1000 -> 5000",
        "    spec spec/spot/all.yaml:17:7; Spot documentation, 2026-01-31, rest-api.md:25",
        "spot operations.get_book ws_api.params.limit.max: 1000 -> 5000",
        "    spec spec/spot/all.yaml:17:7; Spot documentation, 2026-01-31, web-socket-api.md:28",
    ]


def test_usage(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(root) == 2
    assert "name a source: --docs FOLDER, --wheels PATH or both" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--docs", "--wheels"])
def test_a_source_that_is_not_there(
    root: Path, tmp_path: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drift(root, option, tmp_path / "nowhere") == 3
    assert "nowhere" in capsys.readouterr().err


def test_a_spec_that_does_not_load(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = world.repository(tmp_path / "root", world.SPEC.replace("weight: 2", "weight: two"))
    assert drift(root, "--docs", world.documentation(tmp_path / "docs")) == 3
    assert "spec/spot/all.yaml" in capsys.readouterr().err


def test_a_part_that_is_not_understood(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    docs = world.documentation(tmp_path / "docs", {REST: ("**Weight:** 2", "**Weight:** as ever")})
    assert drift(root, "--docs", docs) == 3
    out = capsys.readouterr().out
    assert (
        "Not understood (so nothing is known about these):\n  Spot documentation, 2026-01-31: rest-api.md:"
        in out
    )
    assert "; 1 parts not understood" in out


def test_json(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(root, "--docs", changed(tmp_path), "--format", "json") == 1
    document = json.loads(capsys.readouterr().out)
    assert document["differences"][0] == {
        "product": "spot",
        "section": "operations",
        "name": "get_book",
        "field": "rest.params.limit.max",
        "kind": "differs",
        "spec_says": "1000",
        "source_says": "5000",
        "source": "Spot documentation, 2026-01-31",
        "place": "rest-api.md:25",
        "spec": "spec/spot/all.yaml:17:7",
        "apply": True,
        "by_hand": None,
    }
    assert [entry["field"] for entry in document["reviewed"]] == [
        "rest.params.quantity.required",
        "ws_api.params.quantity.required",
    ]


def test_edits_are_a_patch(root: Path, tmp_path: Path) -> None:
    patch = tmp_path / "patch"
    assert drift(root, "--docs", changed(tmp_path), "--format", "edits", "--output", patch) == 1
    before = (root / "spec/spot/all.yaml").read_text(encoding="utf-8")
    subprocess.run(["git", "apply", str(patch)], cwd=root, check=True)
    assert (root / "spec/spot/all.yaml").read_text(encoding="utf-8") == before.replace(
        "max: 1000", "max: 5000"
    )
    assert "# spot operations.get_book rest.params.limit.max: 1000 -> 5000" in patch.read_text(
        encoding="utf-8"
    )


def test_markdown(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(root, "--docs", changed(tmp_path), "--format", "markdown") == 1
    out = capsys.readouterr().out
    assert out.startswith("## Binance and the spec differ\n")
    assert (
        "| `operations.get_book` rest.params.limit.max and `operations.get_book` ws_api.params.limit.max "
        "| 1000 | 5000 | Spot documentation, 2026-01-31, `rest-api.md:25` | `--apply` |"
    ) in out

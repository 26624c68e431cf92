"""``explain`` and ``coverage``."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.codegen.fragments.conftest import FRAGMENTS
from tests.codegen.repository import make


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with two products, not generated."""
    names = ("two_routes", "stream_names")
    texts = {name: FRAGMENTS[name].read_text(encoding="utf-8") for name in names}
    return make(tmp_path_factory.mktemp("report"), texts)


@pytest.mark.parametrize("name", ["get_account", "GET /account", "/account", "account.status"])
def test_explain_an_operation(root: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["--root", str(root), "explain", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "two_routes operations.get_account  spec/two_routes/spec.yaml:5:3"
    assert "  GET /account | account.status" in lines
    assert "  Weight: 20. Over the WebSocket API: 7. Security: USER_DATA, signed." in lines
    assert lines[-1] == "        rules: [{any_of: [differs, wsOnly]}]"


@pytest.mark.parametrize("name", ["depth", "<symbol>@depth<levels>[@<updateSpeed>]"])
def test_explain_a_stream(root: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["--root", str(root), "explain", name]) == 0
    assert capsys.readouterr().out.startswith("stream_names streams.depth  spec/stream_names/spec.yaml:12:3")


def test_nothing_of_that_name(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "explain", "get_acount"]) == 1
    assert "nothing is called 'get_acount'; near: get_account" in capsys.readouterr().err


def test_coverage(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "coverage"]) == 0
    shown = capsys.readouterr().out
    assert (
        "Two Routes:\n  operations       2 (1 over both routes)\n  rest             1\n  ws_api           2"
        in shown
    )
    assert "streams          8 (7 as JSON)" in shown

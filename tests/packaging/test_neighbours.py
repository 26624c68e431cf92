"""The wheel in environments of its own: beside other SDKs, and with the oldest dependencies allowed.

Makes environments and asks the package index, so `make soak` runs it, not `make test`.
"""

from __future__ import annotations

import subprocess
import venv
from pathlib import Path

import pytest

from tests.release import install

ROOT = Path(__file__).parents[2]
NEIGHBOURS = ("python-binance", "binance-connector", "ccxt")

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return install.build(ROOT, tmp_path_factory.mktemp("dist"))


def environment(home: Path, *requirements: str) -> Path:
    """A new environment with nothing but these in it; its interpreter."""
    venv.create(home, with_pip=True)
    python = home / "bin" / "python"
    done = subprocess.run(
        [python, "-m", "pip", "install", "-q", *requirements], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return python


def run(python: Path, *arguments: str) -> str:
    done = subprocess.run(
        [python, *arguments], cwd=python.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_lives_beside_other_sdks(wheel: Path, tmp_path: Path) -> None:
    python = environment(tmp_path, *NEIGHBOURS, str(wheel))
    code = f"""
import importlib.metadata as m
ours = {{str(f) for f in m.files("binance-spec-sdk")}}
for name in {NEIGHBOURS!r}:
    assert not ours & {{str(f) for f in m.files(name)}}, name
import binance, ccxt, binance_sdk
binance_sdk.SpotClient()
"""
    run(python, "-c", code)
    run(python, "-m", "pip", "check")


def test_the_suite_passes_with_the_oldest_dependencies(wheel: Path, tmp_path: Path) -> None:
    assert " passed" in install.try_out(ROOT, wheel, tmp_path, list(install.lowest(ROOT)))


def test_the_fixtures_work_with_whatever_runs_asynchronous_tests(wheel: Path, tmp_path: Path) -> None:
    python = environment(tmp_path, "pytest", "pytest-asyncio", "anyio", "hypothesis", "mypy", str(wheel))
    alone = ["-p", "no:asyncio", "-p", "no:anyio"]
    tests = str(ROOT / "tests" / "pytest_plugin")
    said = run(python, "-m", "pytest", "-q", *alone, "-c", str(ROOT / "pyproject.toml"), tests)
    assert "skipped" not in said

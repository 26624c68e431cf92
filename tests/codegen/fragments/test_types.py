"""Generated code of all fragments passes mypy --strict, and shows users the types it promises."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import REPOSITORY

USE = Path(__file__).parent / "typed_use.txt"
KNOWN = ("descriptors", "errors", "handler", "stream_name")
"""All of the SDK that generated code may know."""


def test_mypy(repository: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    shutil.copytree(repository / "generated", tmp_path, dirs_exist_ok=True)
    shutil.copyfile(USE, tmp_path / "typed_use.py")
    (tmp_path / "binance_sdk").mkdir()
    (tmp_path / "binance_sdk/__init__.py").touch()
    for name in KNOWN:
        shutil.copyfile(REPOSITORY / f"src/binance_sdk/{name}.py", tmp_path / f"binance_sdk/{name}.py")
    command = [sys.executable, "-m", "mypy", "--strict", "--warn-unused-ignores", "--explicit-package-bases"]
    command += ["--config-file=", "--cache-dir=cache", "binance_sdk_generated", "typed_use.py"]
    environment = {**os.environ, "MYPYPATH": str(tmp_path), "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff(repository: Path) -> None:
    """The rules of this repository hold for what is generated."""
    command = ["ruff", "check", "--no-cache", f"--config={REPOSITORY / 'pyproject.toml'}"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "generated"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout

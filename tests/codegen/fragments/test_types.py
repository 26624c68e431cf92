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
PACKAGE = "generated/binance_sdk_generated"


def test_mypy(repository: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    package = tmp_path / PACKAGE
    shutil.copytree(repository / PACKAGE, package)
    shutil.copytree(REPOSITORY / PACKAGE / "spot", package / "spot")
    shutil.copyfile(USE, tmp_path / "typed_use.py")
    command = [sys.executable, "-m", "mypy", "--strict", "--warn-unused-ignores", "--explicit-package-bases"]
    command += ["--config-file=", "--cache-dir=cache", PACKAGE, "typed_use.py"]
    path = os.pathsep.join([str(REPOSITORY / "src"), str(tmp_path / "generated")])
    environment = {**os.environ, "MYPYPATH": path, "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff(repository: Path) -> None:
    """The rules of this repository hold for what is generated (wire keys such as ``l`` aside)."""
    command = ["ruff", "check", "--no-cache", f"--config={REPOSITORY / 'pyproject.toml'}", "--ignore=E741"]
    done = subprocess.run(
        [sys.executable, "-m", *command, "generated"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout

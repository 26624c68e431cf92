"""Generated code of all fragments passes mypy --strict and pyright, and shows users the types it promises."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import REPOSITORY

USE = Path(__file__).parent / "typed_use.txt"
KNOWN = ("descriptors", "errors", "handler", "keywords", "stream_name")
"""All of the SDK that generated code may know."""


@pytest.fixture
def folder(repository: Path, tmp_path: Path) -> Path:
    """The generated package, all of the SDK that it may know, and a module that uses it."""
    shutil.copytree(repository / "generated", tmp_path, dirs_exist_ok=True)
    shutil.copyfile(USE, tmp_path / "typed_use.py")
    (tmp_path / "binance_sdk").mkdir()
    (tmp_path / "binance_sdk/__init__.py").touch()
    for name in KNOWN:
        shutil.copyfile(REPOSITORY / f"src/binance_sdk/{name}.py", tmp_path / f"binance_sdk/{name}.py")
    return tmp_path


def test_mypy(folder: Path) -> None:
    pytest.importorskip("mypy", reason="mypy is not installed")
    command = [sys.executable, "-m", "mypy", "--strict", "--warn-unused-ignores", "--explicit-package-bases"]
    command += ["--config-file=", "--cache-dir=cache", "binance_sdk_generated", "typed_use.py"]
    environment = {**os.environ, "MYPYPATH": str(folder), "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright(folder: Path) -> None:
    pytest.importorskip("pyright", reason="pyright is not installed")
    strict = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(strict), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
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

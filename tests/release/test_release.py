"""The checks before a release find what they are for, in small repositories."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from packaging.version import Version

from . import breakage, example, install, surface, version
from .revision import NoRevisionError, last_release

ROOT = Path(__file__).parents[2]
CODE = """\
from __future__ import annotations

class Client:
    def price(self, symbol: str) -> str:
        return symbol

    def close(self) -> None: ...
"""
README = """\
```python
from binance_sdk import Client

print(Client().price("BTCUSDT").upper())
```
"""


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com")
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def write(root: Path, code: str, names: str = "Client as Client") -> None:
    package = root / "src" / "binance_sdk"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text(f"from .client import {names}\n", "utf-8")
    (package / "client.py").write_text(code, "utf-8")
    (package / "py.typed").touch()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A package that was released as v0.3.1."""
    write(tmp_path, CODE)
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated" / "nothing.txt").touch()
    (tmp_path / "README.md").write_text(README, "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "0.3.1"\n', "utf-8")
    git(tmp_path, "init", "-q")
    with pytest.raises(NoRevisionError, match="no release yet"):
        last_release(tmp_path)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "first")
    git(tmp_path, "tag", "v0.3.1")
    return tmp_path


def test_the_snapshot_of_the_surface_is_fresh() -> None:
    assert surface.SNAPSHOT.read_text("utf-8") == surface.text(), "python -m tests.release.surface"


def test_the_last_release_is_found(repository: Path) -> None:
    assert last_release(repository) == "v0.3.1"


def test_what_is_gone_or_asks_for_more_breaks(repository: Path) -> None:
    assert list(breakage.breakages(repository, "v0.3.1")) == []
    write(repository, CODE.replace("symbol: str", "symbol: str, side: str"))
    (found,) = breakage.breakages(repository, "v0.3.1")
    assert "Client.price(side): Parameter was added as required" in found
    write(repository, CODE.replace("class Client", "class Market"), "Market as Market")
    assert list(breakage.breakages(repository, "v0.3.1")) == ["binance_sdk.Client: gone"]


def test_examples_of_old_are_held_against_the_code_of_now(repository: Path) -> None:
    assert example.refused(repository, "v0.3.1") == []
    write(repository, CODE.replace("-> str:\n        return symbol", "-> int:\n        return len(symbol)"))
    (found,) = example.refused(repository, "v0.3.1")
    assert "readme_0.py" in found and '"int" has no attribute "upper"' in found


def test_the_version_has_to_say_what_changed(repository: Path) -> None:
    assert (
        version.complaint(repository, "v0.3.1", "patch")
        == "0.3.1 after 0.3.1: a patch change needs 0.3.2 at least"
    )
    pyproject = repository / "pyproject.toml"
    pyproject.write_text(pyproject.read_text("utf-8").replace("0.3.1", "0.4.0"), "utf-8")
    assert version.complaint(repository, "v0.3.1", "major") is None


@pytest.mark.parametrize(
    ("old", "step", "least"),
    [
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "major", "2.0.0"),
        ("0.2.3", "minor", "0.2.4"),
        ("0.2.3", "major", "0.3.0"),
    ],
)
def test_steps(old: str, step: version.Step, least: str) -> None:
    assert version.least(Version(old), step) == Version(least)


def test_each_dependency_has_a_lowest_version() -> None:
    names = {line.split("==")[0] for line in install.lowest(ROOT)}
    assert names >= {"aiohttp", "cryptography", "msgspec", "volas", "websockets"}

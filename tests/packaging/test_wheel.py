"""What is shipped: the wheel is built, unpacked far from the sources, and imported."""

from __future__ import annotations

import configparser
import subprocess
import sys
import sysconfig
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = {"binance_sdk", "binance_sdk_generated"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    unpacked = tmp_path_factory.mktemp("site")
    zipfile.ZipFile(wheel).extractall(unpacked)
    return unpacked


@pytest.fixture(scope="module")
def metadata(site: Path) -> Message:
    (found,) = site.glob("*.dist-info/METADATA")
    return Parser().parsestr(found.read_text("utf-8"))


def python(site: Path, code: str) -> str:
    """Run ``code`` with the unpacked wheel; -S keeps the editable install out of sight."""
    dependencies = sysconfig.get_path("platlib")
    prelude = f"import sys; sys.path[:0] = [{str(site)!r}]; sys.path.append({dependencies!r})\n"
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", prelude + code]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_holds_the_two_packages_and_nothing_else(site: Path) -> None:
    assert {entry.name for entry in site.iterdir() if entry.suffix != ".dist-info"} == PACKAGES


def test_holds_the_page_of_the_sandbox(site: Path) -> None:
    page = "src/binance_sdk/sandbox/page.html"
    assert (site / Path(page).relative_to("src")).read_bytes() == (ROOT / page).read_bytes()


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_is_typed(site: Path, package: str) -> None:
    assert (site / package / "py.typed").is_file()


@pytest.mark.parametrize("package", sorted(PACKAGES))
def test_ships_every_module(site: Path, package: str) -> None:
    source = ROOT / ("src" if package == "binance_sdk" else "generated") / package
    modules = {path.relative_to(source) for path in source.rglob("*.py")}
    assert modules
    assert {path.relative_to(site / package) for path in (site / package).rglob("*.py")} == modules


def test_every_module_imports_from_the_wheel(site: Path) -> None:
    code = """
import importlib, pkgutil, binance_sdk, binance_sdk_generated
for package in (binance_sdk, binance_sdk_generated):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.endswith("__main__"):
            print(importlib.import_module(module.name).__file__)
"""
    files = python(site, code).split()
    assert len(files) > 10
    assert [path for path in files if not Path(path).is_relative_to(site)] == []


def test_depends_on_ranges_never_on_one_version(metadata: Message) -> None:
    requirements = [str(line) for line in metadata.get_all("Requires-Dist", [])]
    run_time = [line for line in requirements if "extra ==" not in line]
    assert {line.split("<")[0].split(">")[0] for line in run_time} == {
        "aiohttp",
        "cryptography",
        "msgspec",
        "volas",
        "websockets",
    }
    assert [line for line in requirements if "==" in line.split(";")[0]] == []


def test_brings_its_command_and_its_fixtures(site: Path) -> None:
    (found,) = site.glob("*.dist-info/entry_points.txt")
    entries = configparser.ConfigParser()
    entries.read(found, "utf-8")
    assert dict(entries["console_scripts"]) == {"binance-sdk": "binance_sdk.cli:main"}
    assert dict(entries["pytest11"]) == {"binance_sdk.pytest_plugin": "binance_sdk.pytest_plugin"}
    assert "sandbox" in python(
        site, "from binance_sdk.cli import parser_for; print(parser_for([]).format_help())"
    )


def test_says_its_licence_and_pythons(site: Path, metadata: Message) -> None:
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert list(site.glob("*.dist-info/licenses/LICENSE"))

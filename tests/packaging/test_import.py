"""What an import costs is what it imports: the heavy libraries wait for their first use."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"aiohttp", "aiofastnet", "cryptography", "numpy", "picows", "ssl", "uvloop", "volas", "websockets"}


def modules_after(code: str) -> set[str]:
    """Names of all modules that a fresh interpreter has loaded after ``code``."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


IDLE = modules_after("import asyncio")


@pytest.mark.parametrize(
    "code",
    [
        "import binance_sdk",
        "from binance_sdk import SpotClient",
        "import binance_sdk as b; b.SpotClient()",
        "import binance_sdk.pytest_plugin",
    ],
)
def test_an_idle_client_loads_no_heavy_library(code: str) -> None:
    assert (modules_after(code) - IDLE) & HEAVY == set()


def test_products_are_loaded_on_first_use() -> None:
    assert "binance_sdk.spot" not in modules_after("import binance_sdk")
    assert "binance_sdk.spot" in modules_after("from binance_sdk import SpotClient")


def test_preload_brings_everything_forward() -> None:
    loaded = modules_after("import binance_sdk as b; b.SpotClient().preload()")
    assert {"aiohttp", "cryptography", "volas"} <= loaded


def test_no_spec_is_parsed_and_no_generator_loaded() -> None:
    loaded = modules_after("from binance_sdk import SpotClient; SpotClient()")
    assert loaded & {"yaml", "jinja2", "pydantic", "codegen"} == set()

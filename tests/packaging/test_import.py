"""What an import costs is what it imports: the heavy libraries wait for their first use."""

from __future__ import annotations

import subprocess
import sys

import pytest

import binance_sdk

HEAVY = {
    "aiohttp",
    "aiofastnet",
    "cryptography",
    "numpy",
    "picows",
    "pydantic_core",
    "ssl",
    "uvloop",
    "volas",
    "websockets",
}


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
        "from binance_sdk.sync import SpotClient; SpotClient()",
    ],
)
def test_an_idle_client_loads_no_heavy_library(code: str) -> None:
    assert (modules_after(code) - IDLE) & HEAVY == set()


def test_products_are_loaded_on_first_use() -> None:
    assert "binance_sdk.spot" not in modules_after("import binance_sdk")
    assert "binance_sdk.spot" in modules_after("from binance_sdk import SpotClient")
    waiting = modules_after("from binance_sdk.sync import SpotClient")
    assert "binance_sdk.sync.spot" in waiting and "binance_sdk.sync.um_futures" not in waiting
    assert "binance_sdk.um_futures" not in waiting and "binance_sdk.sync" not in modules_after(
        "from binance_sdk import SpotClient"
    )


def test_preload_brings_everything_forward() -> None:
    loaded = modules_after("import binance_sdk as b; b.SpotClient().preload()")
    assert {"aiohttp", "cryptography", "volas"} <= loaded


def test_no_spec_is_parsed_and_no_generator_loaded() -> None:
    loaded = modules_after("from binance_sdk import SpotClient; SpotClient()")
    assert loaded & {"yaml", "jinja2", "pydantic", "codegen"} == set()


CLIENTS = {
    getattr(binance_sdk, name).MARKET.product.name: name
    for name in dir(binance_sdk)
    if name.endswith("Client")
}


LISTENS_BY = {"portfolio_margin_pro": {"um_futures"}}
"""Its listen keys are those of another product, whose calls it needs."""


@pytest.mark.parametrize("product", CLIENTS)
def test_a_product_loads_no_other(product: str) -> None:
    loaded = modules_after(f"from binance_sdk import {CLIENTS[product]}; {CLIENTS[product]}()")
    generated = {name.split(".")[1] for name in loaded if name.startswith("binance_sdk_generated.")}
    assert generated == {product} | LISTENS_BY.get(product, set())
    assert (loaded - IDLE) & HEAVY == set()


def test_all_products_together_cost_less_than_eight_times_one() -> None:
    """In CPU time, the least of several starts."""
    one = least_cost(["SpotClient"])
    assert least_cost(list(CLIENTS.values())) < 8 * one


def least_cost(names: list[str]) -> float:
    """CPU seconds that importing these clients takes, and nothing else."""
    code = f"import time; t = time.process_time(); from binance_sdk import {', '.join(names)}"
    command = [sys.executable, "-c", f"{code}; print(time.process_time() - t)"]
    return min(float(subprocess.check_output(command, text=True)) for _ in range(3))

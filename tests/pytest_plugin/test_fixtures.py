"""The fixtures as users have them: pytest runs their tests, in a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATHS = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])
PLUGIN = "binance_sdk.pytest_plugin"

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs pytest on a file of tests; what it says. Every warning is an error there, as here."""

    def run(
        tests: str, *options: str, conftest: str = "", code: int = 0, plugins: tuple[str, ...] = ()
    ) -> str:
        (tmp_path / "test_bot.py").write_text(tests)
        (tmp_path / "conftest.py").write_text(conftest)
        strict = ["-W", "error", "--strict-markers", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", PLUGIN, *strict, *options, str(tmp_path)],
            env=os.environ | {"PYTHONPATH": PATHS, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            cwd=tmp_path, capture_output=True, text=True, timeout=50, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    return run


BLOCKING = """
import json
from urllib.request import urlopen

import pytest


def price(sandbox):
    with urlopen(f"{sandbox.rest_url}/api/v3/ticker/price?symbol=BTCUSDT") as answer:
        return json.load(answer)["price"]


def test_any_client_can_ask(sandbox):
    assert float(price(sandbox)) > 0


def test_each_test_has_its_own(sandbox):
    assert not [entry for entry in sandbox.journal if entry.operation == "ticker.price"]


def test_it_fails_when_told_to(sandbox):
    sandbox.faults.answer(503, operation="ticker.price")
    with pytest.raises(OSError, match="503") as error:
        price(sandbox)
    error.value.close()


def test_a_key_of_ones_own(sandbox, sandbox_key, sandbox_credentials):
    assert sandbox_credentials.api_key == sandbox_key.api_key
    assert sandbox.account(sandbox_key.api_key).balance("USDT").free > 0
"""

ASYNCHRONOUS = """
import pytest

MARK


@pytest.mark.sandbox(seed=7)
async def test_an_order_is_placed_once(sandbox, spot_client):
    from binance_sdk import OrderStatusUnknownException

    sandbox.faults.lose_reply(operation="order.place")
    with pytest.raises(OrderStatusUnknownException) as lost:
        await spot_client.limit_order(symbol="BTCUSDT", side="BUY", quantity="0.001", price="20000")
    assert await spot_client.resolve_order(lost.value)
    assert len(sandbox.orders) == 1


class TestFutures:
    @pytest.mark.parametrize("side", ["BUY", "SELL"])
    async def test_every_product_with_one_account(self, side, um_client, cm_client, sandbox, sandbox_key):
        await um_client.market_order(symbol="BTCUSDT", side=side, quantity="0.01")
        await cm_client.market_order(symbol="BTCUSD_PERP", side=side, quantity="1")
        account = sandbox.account(sandbox_key.api_key)
        assert len(sandbox.um.orders) == len(sandbox.cm.orders) == 1


async def test_a_test_that_fails_closes_its_clients_too(spot_client):
    async with spot_client.order_book("BTCUSDT") as book:
        await book.updated()
        raise ArithmeticError("as wanted")
"""


def test_blocking_tests_use_any_client(run: Run) -> None:
    assert "4 passed" in run(BLOCKING)


ASYNCIO = ("-p", "pytest_asyncio.plugin", "-o", "asyncio_default_fixture_loop_scope=function")
ANYIO = "pytest.mark.anyio\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"


@pytest.mark.parametrize(
    ("module", "options", "mark"),
    [
        ("pytest", (), "[]"),
        ("pytest_asyncio", ASYNCIO, "pytest.mark.asyncio"),
        ("pytest_asyncio", ASYNCIO, "[]"),
        ("pytest_asyncio", (*ASYNCIO, "--asyncio-mode=auto"), "[]"),
        ("anyio", ("-p", "anyio.pytest_plugin"), ANYIO),
    ],
    ids=["nobody", "pytest-asyncio", "pytest-asyncio, unmarked", "pytest-asyncio, auto", "anyio"],
)
def test_asynchronous_tests_run_whoever_runs_them(
    run: Run, module: str, options: tuple[str, ...], mark: str
) -> None:
    if find_spec(module) is None:
        pytest.skip(f"{module} is not installed")
    said = run(ASYNCHRONOUS.replace("MARK", f"pytestmark = {mark}"), *options, code=1)
    assert re.search("1 failed, 3 passed", said), said
    assert "ArithmeticError: as wanted" in said
    assert not re.search("unclosed|never awaited", said, re.IGNORECASE)


SETTINGS = """
import pytest

pytestmark = pytest.mark.sandbox(market="empty", symbols=["ETHUSDT"])


def seen(sandbox):
    return list(sandbox.exchange.symbols), sandbox.market, sandbox.rest_url.partition(":")[0]


def test_those_of_the_module(sandbox):
    assert seen(sandbox) == (["ETHUSDT"], None, "https")


@pytest.mark.sandbox(symbols=["LTCUSDT", "BNBUSDT"], tls=False)
def test_the_nearest_wins(sandbox):
    assert seen(sandbox) == (["LTCUSDT", "BNBUSDT"], None, "http")


async def test_clients_trust_it(spot_client):
    assert await spot_client.via_rest.get_server_time()
    assert await spot_client.via_ws.get_server_time()
"""
CONFTEST = """
import pytest


@pytest.fixture(scope="session")
def sandbox_settings():
    return {"tls": True, "symbols": ["BTCUSDT"]}
"""


def test_settings_come_from_the_conftest_and_from_markers(run: Run) -> None:
    assert "3 passed" in run(SETTINGS, conftest=CONFTEST)


def test_a_wrong_setting_is_named(run: Run) -> None:
    marks = ("sandbox(sede=7)", "sandbox(7)", "sandbox(market='real')")
    tests = "".join(f"@pytest.mark.{mark}\ndef test_{n}(sandbox): ...\n" for n, mark in enumerate(marks))
    said = run(f"import pytest\n{tests}", code=1)
    assert "3 errors" in said
    for words in ("unexpected keyword argument 'sede'", "takes names", "market='real': give 'synthetic'"):
        assert re.search(f"the settings of the sandbox: .*{words}", said), said


def test_it_says_what_it_offers(run: Run) -> None:
    said = run("", "--fixtures", "--markers", code=0)
    assert "@pytest.mark.sandbox(**settings)" in said


def test_a_suite_that_does_without_it_pays_and_sees_nothing(run: Run) -> None:
    tests = """
import sys

import pytest


@pytest.fixture
def sandbox():
    return "their own"


def test_theirs(sandbox):
    assert sandbox == "their own"
    heavy = {"aiohttp", "msgspec", "volas", "websockets", "cryptography", "binance_sdk.sandbox"}
    assert not heavy & set(sys.modules)


async def test_not_ours():
    ...
"""
    said = run(tests, code=1)
    assert "1 failed, 1 passed" in said
    assert "async def functions are not natively supported" in said

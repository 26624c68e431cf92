"""The examples of the documents run as they stand there."""

from __future__ import annotations

import argparse
import ast
import inspect
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pytest

from binance_sdk import SpotClient
from binance_sdk.cli import main, parser_for
from binance_sdk.sandbox import Sandbox

ROOT: Final = Path(__file__).parents[1]
MOVING: Final = tuple(f"docs/moving/{path.name}" for path in sorted((ROOT / "docs" / "moving").glob("*.md")))
PAGES: Final = ("sandbox", "command-line", "history", "checking-answers")
DOCUMENTS: Final = ("README.md", *(f"docs/{page}.md" for page in PAGES), *MOVING)
TEXTS: Final = {name: (ROOT / name).read_text("utf-8") for name in DOCUMENTS}
PATHS: Final = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])


def blocks(language: str) -> list[tuple[str, str]]:
    """Each block of code in that language, with its document."""
    found = {name: re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL) for name, text in TEXTS.items()}
    return [(name, block) for name, texts in found.items() for block in texts]


EXAMPLES: Final = blocks("python")
TESTS: Final = [each for each in EXAMPLES if "def test_" in each[1]]
SCRIPTS: Final = [each for each in EXAMPLES if "asyncio.run(" in each[1] or "os.environ" in each[1]]
FRAGMENTS: Final = [each for each in EXAMPLES if each not in SCRIPTS and each not in TESTS]
LINES: Final = [(name, line) for name, block in blocks("sh") for line in block.splitlines()]
COMMANDS: Final = [each for each in LINES if each[1].startswith("binance-sdk")]
BUSY: Final = "behind its own clock"
"""What the sandbox says where other programs keep the machine busy."""
TALKING: Final = ("book", "call", "record", "stream")
"""Commands that take the place of a sandbox."""
OTHERS: Final = {
    "ccxt": "import ccxt",
    "python-binance": "from binance import Client",
    "binance-connector": "from binance.spot import",
    "binance-futures-connector": "from binance.um_futures import",
    "binance-futures-async": "from binance_futures_async import",
    "binance-sdk-spot": "from binance_sdk_spot",
}
"""Environment that `make interop` has made -> by what its recipes are known."""
RECIPES: Final = [
    (environment, name, block)
    for environment, text in OTHERS.items()
    for name, block in blocks("py")
    if text in block
]
LEADING: Final = {
    "python-binance": """
from binance.base_client import BaseClient
BaseClient.API_URL = "http://127.0.0.1:9099/api"
""",
    "binance-futures-async": """
import aiohttp
connect = aiohttp.ClientSession.ws_connect
def lead(session, url, **options):
    return connect(session, "ws://127.0.0.1:9099/ws-fapi/v1", **options)
aiohttp.ClientSession.ws_connect = lead
""",
}
"""What leads a client to the sandbox whose recipe does not."""


def first_line(value: str) -> str:
    lines = [line for line in value.splitlines() if line and not line.startswith(("import", "from"))]
    return (lines or [value])[0]


@pytest.mark.parametrize(("document", "script"), SCRIPTS, ids=first_line)
def test_a_script(document: str, script: str, tmp_path: Path) -> None:
    quiet = ["-W", "ignore::UserWarning"] if "validate=True" in script else []  # it is about warnings
    done = subprocess.run(
        [sys.executable, *quiet, "-c", script],
        env=os.environ | {"PYTHONPATH": PATHS}, cwd=tmp_path,
        capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    said = [line for line in done.stderr.splitlines() if BUSY not in line]
    assert (done.returncode, said) == (0, []), document


@pytest.mark.parametrize(("document", "tests"), TESTS, ids=first_line)
def test_a_test_file(document: str, tests: str, tmp_path: Path) -> None:
    """With nothing but the SDK and pytest, and every warning an error."""
    (tmp_path / "test_example.py").write_text(tests, "utf-8")
    options = ["-q", "-W", "error", "--strict-markers", "-p", "no:cacheprovider", "--rootdir", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "binance_sdk.pytest_plugin", *options, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": PATHS, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        cwd=tmp_path, capture_output=True, text=True, timeout=50, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{document}: {done.stdout}{done.stderr}"
    assert f"{tests.count('def test_')} passed" in done.stdout


@pytest.mark.parametrize(("document", "fragment"), FRAGMENTS, ids=first_line)
async def test_a_fragment(document: str, fragment: str) -> None:
    code: CodeType = compile(fragment, document, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    async with (
        Sandbox(seed=1) as exchange,
        SpotClient(exchange.credentials(), environment=exchange.hosts) as client,
    ):
        names: dict[str, Any] = {"client": client, "exchange": exchange}
        running = eval(code, names)
        if inspect.isawaitable(running):
            await running


@pytest.mark.parametrize(("document", "line"), COMMANDS, ids=first_line)
def test_a_command_line_makes_sense(document: str, line: str) -> None:
    given = shlex.split(line, comments=True)[1:]
    assert isinstance(parser_for(given).parse_args(given), argparse.Namespace), document


def test_the_lines_of_the_command_line_do_what_they_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a sandbox in the place of Binance."""
    lines = [shlex.split(line, comments=True)[1:] for name, line in COMMANDS if "command-line" in name]
    assert {line[0] for line in lines} >= {"book", "call", "describe", "limits", "record", "search", "stream"}
    monkeypatch.chdir(tmp_path)
    with Sandbox(seed=1) as exchange:
        key = exchange.key("hmac")
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("BINANCE_API_KEY", key.api_key)
        monkeypatch.setenv("BINANCE_API_SECRET", key.api_secret or "")
        file = tmp_path / ".binance.toml"
        file.write_text(f'api_key = "{key.api_key}"\napi_secret = "{key.api_secret}"', "utf-8")
        file.chmod(0o600)
        for line in lines:
            if line[0] == "replay":  # which goes on until somebody listens, and ends it
                continue
            place = ["--env", "sandbox", "--port", str(exchange.port)] if line[0] in TALKING else []
            assert main([*line, *place]) == 0, line
            said = capsys.readouterr()
            errors = [each for each in said.err.splitlines() if BUSY not in each]
            if line[0] == "record":
                assert errors[0].endswith("; no interruption") and not said.out, line
            else:
                assert (said.out or "user" in line) and not errors, line


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl")
def test_a_line_for_curl() -> None:
    lines = [line for _, line in LINES if line.startswith("curl")]
    assert len(lines) >= 8
    with Sandbox(seed=1) as exchange:
        for line in lines:
            command = shlex.split(line.replace("127.0.0.1:9099", f"127.0.0.1:{exchange.port}"), comments=True)
            done = subprocess.run([*command, "-sS", "--fail"], capture_output=True, timeout=50, check=False)
            assert done.returncode == 0, f"{line}: {done.stderr.decode()}"
            assert json.loads(done.stdout) is not None


@pytest.mark.soak
@pytest.mark.parametrize(
    ("environment", "document", "recipe"), RECIPES, ids=lambda value: first_line(value)[:40]
)
def test_a_recipe_for_another_client(environment: str, document: str, recipe: str) -> None:
    """In the environments of `make interop`: each recipe places one order."""
    home = ROOT / "tests" / "interop" / ".venvs" / environment
    if not home.exists():
        pytest.skip(f"no {home}: `make interop` makes it")
    with Sandbox() as exchange:
        exchange.add_key("mykey", "mysecret")
        code = (LEADING.get(environment, "") + recipe).replace("9099", str(exchange.port))
        done = subprocess.run(
            [home / "bin" / "python", "-c", code], capture_output=True, text=True, timeout=50, check=False
        )
        placed = len(exchange.placed_orders())
    assert (done.returncode, placed) == (0, 1), f"{document}: {done.stderr}"


def test_there_are_examples() -> None:
    assert len(SCRIPTS) == 4 and len(TESTS) == 2 and len(FRAGMENTS) >= 28 and len(COMMANDS) >= 5
    assert {environment for environment, _, _ in RECIPES} == {*OTHERS} and len(RECIPES) == 10

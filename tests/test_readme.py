"""The examples of the README run as they stand there."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pytest

from binance_sdk import SpotClient
from binance_sdk.sandbox import Sandbox

README: Final = (Path(__file__).parents[1] / "README.md").read_text()
EXAMPLES: Final = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
SCRIPTS: Final = [text for text in EXAMPLES if "asyncio.run(" in text or "os.environ" in text]
FRAGMENTS: Final = [text for text in EXAMPLES if text not in SCRIPTS]


def first_line(text: str) -> str:
    return next(line for line in text.splitlines() if line and not line.startswith(("import", "from")))


@pytest.mark.parametrize("script", SCRIPTS, ids=first_line)
def test_a_script(script: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=first_line)
async def test_a_fragment(fragment: str) -> None:
    code: CodeType = compile(fragment, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    async with (
        Sandbox(seed=1) as exchange,
        SpotClient(exchange.credentials(), environment=exchange.hosts) as client,
    ):
        names: dict[str, Any] = {"client": client, "exchange": exchange}
        running = eval(code, names)
        if inspect.isawaitable(running):
            await running


def test_there_are_examples() -> None:
    assert len(SCRIPTS) == 2 and len(FRAGMENTS) >= 7

"""`binance-sdk` as users start it: a process of its own, talking to a sandbox."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Final

from binance_sdk.cli.keys import VARIABLES
from binance_sdk.sandbox import Key, Sandbox

ROOT: Final = Path(__file__).parents[2]
PATHS: Final = os.pathsep.join([str(ROOT / "src"), str(ROOT / "generated")])
PATIENCE: Final = 50.0


def environment(key: Key | None = None, **more: str) -> dict[str, str]:
    """What the process sees: no keys but that one."""
    found = {name: value for name, value in os.environ.items() if name not in VARIABLES.values()}
    if key is not None:
        found |= {"BINANCE_API_KEY": key.api_key, "BINANCE_API_SECRET": key.api_secret or ""}
    return found | {"PYTHONPATH": PATHS} | more


def at(exchange: Sandbox | int) -> tuple[str, ...]:
    """Options that say where."""
    port = exchange if isinstance(exchange, int) else exchange.port
    return ("--env", "sandbox", "--port", str(port))


@contextlib.contextmanager
def start(*given: str, key: Key | None = None, **more: str) -> Generator[subprocess.Popen[str]]:
    """The process, which is gone afterwards."""
    with subprocess.Popen(
        [sys.executable, "-m", "binance_sdk.cli", *given],
        env=environment(key, **more),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as program:  # fmt: skip
        try:
            yield program
        finally:
            program.kill()


def complaints(errors: str) -> list[str]:
    """What was said, but for how late a sandbox in this process is where others keep the machine busy."""
    return [line for line in errors.splitlines() if "behind its own clock" not in line]

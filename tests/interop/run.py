"""Lets one client trade on a sandbox of its own, and judges what it says."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from binance_sdk.sandbox import Sandbox

from . import environment
from .client import CAPABILITIES, Client
from .evidence import examine
from .scene import Scene

LONGEST_RUN: Final = 180.0
LONGEST_LINE: Final = 256 * 1024 * 1024
TRUST: Final = (
    "SSL_CERT_FILE",
    "REQUESTS_CA_BUNDLE",
    "WEBSOCKET_CLIENT_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
)
"""Environment variables that name whom to trust: OpenSSL, requests, websocket-client, Node."""


@dataclass
class Cell:
    """What is known about one capability of a client."""

    ok: bool
    detail: str
    compared: int = 0
    """Books that were compared with the exchange's."""


@dataclass
class Outcome:
    """What came of one client."""

    client: Client
    version: str = ""
    cells: dict[str, Cell] = field(default_factory=dict[str, Cell])
    left_out: bool = False
    """It could not be installed here."""
    trouble: str = ""
    """Why the script ended early, or what it said last when it left something out."""
    refused: Counter[str] = field(default_factory=Counter[str])
    """Requests the exchange refused: operation and code."""

    def add(self, capability: str, cell: Cell) -> None:
        """What was told about a capability; of several, each has to be right."""
        known = self.cells.get(capability)
        if known is None or known.ok:
            cell.compared += known.compared if known is not None else 0
            self.cells[capability] = cell

    @property
    def missing(self) -> list[str]:
        """Capabilities that were expected and not shown."""
        return [
            name
            for name in CAPABILITIES
            if not self.left_out
            and name not in self.client.absent
            and (name not in self.cells or not self.cells[name].ok)
        ]


async def run(client: Client) -> Outcome:
    """Runs a client's script against a fresh sandbox."""
    outcome = Outcome(client)
    interpreter = await asyncio.to_thread(environment.interpreter, client.environment)
    if interpreter is None:
        outcome.left_out = True
        return outcome
    outcome.version = await asyncio.to_thread(environment.version, client.environment)
    async with _sandbox(client) as (exchange, trusted):
        scene = Scene.on(exchange, client.product)
        command = [interpreter, *_words(client, scene)]
        await _execute(command, _environment(client, trusted), scene, outcome)
        outcome.refused.update(
            f"{entry.operation} {entry.code}" for entry in exchange.journal if entry.code is not None
        )
    return outcome


@asynccontextmanager
async def _sandbox(client: Client) -> AsyncGenerator[tuple[Sandbox, dict[str, str]]]:
    """A sandbox, and the environment variables by which clients trust it; it pings often."""
    with tempfile.TemporaryDirectory() as folder:
        tls = folder if client.tls else False
        async with Sandbox(seed=7, tls=tls, ping_interval=2.0, pong_timeout=6.0) as exchange:
            yield exchange, dict.fromkeys(TRUST if client.tls else (), f"{folder}/ca.pem")


def _words(client: Client, scene: Scene) -> Sequence[str]:
    script = Path(__file__).parent / "clients" / client.script
    return str(script), json.dumps(scene.settings()), *client.words


def _environment(client: Client, trusted: Mapping[str, str]) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return inherited | environment.variables(client.environment) | dict(trusted)


async def _execute(
    command: Sequence[str], variables: Mapping[str, str], scene: Scene, outcome: Outcome
) -> None:
    process = await asyncio.create_subprocess_exec(
        *command,
        env=variables,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        limit=LONGEST_LINE,
    )
    said = asyncio.create_task(_errors(process))
    try:
        async with asyncio.timeout(LONGEST_RUN):
            await _listen(process, scene, outcome)
            await process.wait()
    except TimeoutError:
        outcome.trouble = f"not finished within {LONGEST_RUN:.0f} s"
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    tail = await said
    if outcome.missing or process.returncode:
        outcome.trouble = "\n".join(filter(None, (outcome.trouble, tail)))


async def _errors(process: asyncio.subprocess.Process) -> str:
    assert process.stderr is not None
    text = (await process.stderr.read()).decode(errors="replace")
    return "\n".join(text.strip().splitlines()[-40:])


async def _listen(process: asyncio.subprocess.Process, scene: Scene, outcome: Outcome) -> None:
    assert process.stdout is not None
    async for line in process.stdout:
        if line.startswith(b'{"capability"'):
            told: dict[str, Any] = json.loads(line, parse_float=Decimal)
            outcome.add(told["capability"], judge(scene, told))


def judge(scene: Scene, told: Mapping[str, Any]) -> Cell:
    """What a client said about a capability, held against the exchange."""
    evidence: Any = told.get("evidence") or {}
    ok, detail = bool(told["ok"]), str(told.get("detail") or "")
    try:
        wrong = examine(scene, evidence) if ok else []
        compared = len(evidence.get("books", ()))
    except (AttributeError, KeyError, TypeError, ValueError, ArithmeticError) as error:
        wrong, compared = [f"the evidence cannot be read: {error!r}"], 0
    if wrong:
        more = f" (and {len(wrong) - 1} more)" if len(wrong) > 1 else ""
        ok, detail = False, f"{wrong[0]}{more}"
    return Cell(ok, detail, compared)

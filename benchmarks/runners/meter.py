"""Measures one contestant in this process: client CPU per unit, everything it costs included.

Run by ``benchmarks``: ``python -m <module> <scenario> <market port> <control port> <batch> <units>``.
The contestant's module gives coroutines by scenario; each gets a :class:`Bench`. The result is one
line of JSON on standard output.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import statistics
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

SUB_ROUNDS = 3
PATIENCE = 20.0


class Control:
    """The server's command line."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def tell(self, line: str) -> None:
        self.socket.sendall(f"{line}\n".encode())

    def ask(self, line: str) -> str:
        self.tell(line)
        answer = b""
        while not answer.endswith(b"\n"):
            answer += self.socket.recv(100)
        return answer.decode().strip()


@dataclass
class Marks:
    """CPU, wall and server CPU at the ends of the sub-rounds."""

    control: Control
    cpu: list[float] = field(default_factory=list[float])
    wall: list[float] = field(default_factory=list[float])
    server: list[float] = field(default_factory=list[float])

    def take(self) -> None:
        self.cpu.append(time.process_time())
        self.wall.append(time.perf_counter())
        if len(self.server) < 2:
            self.server.append(0.0)
        self.server[len(self.cpu) > 1] = float(self.control.ask("usage"))

    def result(self, units: int) -> dict[str, object]:
        """Microseconds per unit; ``units`` in each sub-round."""
        rounds = [
            (after - before) / units * 1e6 for before, after in zip(self.cpu, self.cpu[1:], strict=False)
        ]
        wall = self.wall[-1] - self.wall[0]
        return {
            "unit_us": statistics.median(rounds),
            "rounds": rounds,
            "wall_us": wall / units / len(rounds) * 1e6,
            "server_share": (self.server[-1] - self.server[0]) / wall,
        }


class Flow:
    """Counts delivered events and asks for the next batch when one is complete."""

    def __init__(self, bench: Bench, kind: str) -> None:
        self.bench, self.kind = bench, kind
        self.left = 1
        self.batch = bench.batch
        self.per_round = max(1, bench.units // self.batch // SUB_ROUNDS)
        self.batches = -max(1, self.per_round // 4)
        self.marks = Marks(bench.control)
        self.finished = threading.Event()

    def count(self) -> None:
        """One event has reached the user's callback."""
        self.left -= 1
        if not self.left:
            self.turn()

    def turn(self) -> None:
        if self.batches >= 0 and self.batches % self.per_round == 0:
            self.marks.take()
        if self.batches == SUB_ROUNDS * self.per_round:
            self.finished.set()
            return
        self.batches += 1
        self.left = self.batch
        self.bench.control.tell(f"send {self.kind} {self.batch}")

    async def run(self, live: Callable[[], bool] | None = None) -> dict[str, object]:
        """Start when the server sees the subscription, and come back when everything was delivered.

        The first event is sent alone; ``live`` says when the contestant is ready for more.
        """
        await self.until(lambda: self.bench.control.ask(f"ready {self.kind}") != "0")
        self.left = 1 << 60
        self.bench.control.tell(f"send {self.kind} 1")
        live = live or (lambda: self.left < 1 << 60)
        await self.until(live)
        self.turn()
        if not await asyncio.to_thread(self.finished.wait, PATIENCE):
            return {"error": f"delivered {self.batch - self.left:,} of {self.batch:,}, then nothing more"}
        return self.marks.result(self.per_round * self.batch)

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110 (what it waits for is in another process)
                await asyncio.sleep(0.02)


class Bench:
    """What a contestant is given."""

    def __init__(self, market: str, control: str, batch: str, units: str) -> None:
        self.port, self.batch, self.units = int(market), int(batch), int(units)
        self.control = Control(int(control))
        self.http = f"http://127.0.0.1:{self.port}"
        self.ws = f"ws://127.0.0.1:{self.port}"

    def flow(self, kind: str) -> Flow:
        return Flow(self, kind)

    async def requests(self, call: Callable[[], Awaitable[object]]) -> dict[str, object]:
        """One call after the other."""
        per_round = max(1, self.units // SUB_ROUNDS)
        for _ in range(per_round // 4 + 1):
            await call()
        marks = Marks(self.control)
        for _ in range(SUB_ROUNDS):
            marks.take()
            for _ in range(per_round):
                await call()
        marks.take()
        return marks.result(per_round)


Contestant = Callable[[Bench], Awaitable[dict[str, object]]]


def main(scenarios: Mapping[str, Contestant], run: Callable[..., object] = asyncio.run) -> None:
    """Run the scenario named on the command line and print its result."""
    scenario, *words = sys.argv[1:]

    async def measured() -> None:
        try:
            result = await scenarios[scenario](Bench(*words))
        except Exception as error:  # a contestant that fails is a result
            result = {"error": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(result), flush=True)
        os._exit(0)  # what a contestant leaves running must not keep the bench waiting

    run(measured())

"""Runs contestants, each in a process of its own, in turn: A B C A B C ..."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import msgspec

from benchmarks.plan import IMPORTS, VENVS, Import, Row, Table

ROOT = Path(__file__).parents[1]
LONGEST_RUN = 120


class Result(msgspec.Struct):
    """One round of one contestant. Microseconds of client CPU, and what the server did meanwhile."""

    unit_us: float = 0.0
    wall_us: float = 0.0
    server_share: float = 0.0
    memory_mb: float = 0.0
    error: str = ""


Results = dict[str, list[Result]]


@contextmanager
def server(module: str) -> Generator[tuple[str, str]]:
    """A fresh server process; its market and control ports."""
    with subprocess.Popen(
        [sys.executable, "-m", module], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        market, control = process.stdout.readline().split()
        try:
            yield market, control
        finally:
            process.terminate()


ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
"""So that bytecode is kept, as it is for users."""


def execute(environment: str, arguments: list[str]) -> Result:
    """Run Python in an environment (ours for "") and read the result from the last line of its output."""
    interpreter = VENVS.python(environment) if environment else sys.executable
    if interpreter is None:
        return Result(error="not installed")
    try:
        done = subprocess.run(
            [str(interpreter), *arguments],
            cwd=ROOT,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            timeout=LONGEST_RUN,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Result(error=f"not finished within {LONGEST_RUN} s")
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        return Result(error=(done.stderr.strip().splitlines() or ["no output"])[-1][:200])
    return msgspec.json.decode(lines[-1], type=Result)


def run_row(row: Row, ports: tuple[str, str]) -> Result:
    words = [*row.words, row.scenario, *ports, str(row.batch), str(row.units)]
    return execute(row.environment, ["-m", row.module, *words])


def run_table(table: Table, rounds: int) -> Results:
    """Every contestant once a round; one that failed is not tried again."""
    results: Results = {row.label: [] for row in table.rows}
    for _ in range(rounds):
        with server(table.server) as ports:
            for row in table.rows:
                if not any(result.error for result in results[row.label]):
                    results[row.label].append(run_row(row, ports))
    return results


PROBE = """
import os, time
cpu, path = time.process_time(), "/proc/self/status"
status = open(path).read() if os.path.exists(path) else "VmHWM: 0 kB"
peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
print('{"unit_us": %f, "memory_mb": %f}' % (cpu * 1e6, peak), flush=True)
os._exit(0)
"""


def run_import(each: Import) -> Result:
    return execute(each.environment, ["-c", f"{each.code}\n{PROBE}"])


def run_imports(rounds: int) -> Results:
    """CPU of the whole process and its peak memory; the first round only warms the file cache."""
    results: Results = {each.label: [] for each in IMPORTS}
    for number in range(rounds + 1):
        for each in IMPORTS:
            result = run_import(each)
            if number:
                results[each.label].append(result)
    return results


def cost(results: list[Result]) -> float:
    """Median cost of a unit; 0.0 when the contestant failed."""
    return 0.0 if any(result.error for result in results) else median(result.unit_us for result in results)


def ratio(ours: list[Result], base: list[Result]) -> float:
    """Median over the rounds of what ours costs in terms of the base; 0.0 when one of them failed."""
    if not cost(ours) or not cost(base):
        return 0.0
    return median(a.unit_us / b.unit_us for a, b in zip(ours, base, strict=True))


def save(path: Path, everything: dict[str, Results]) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(msgspec.to_builtins(everything), indent=1))

"""One limiter for several processes: they never exceed a limit together."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
import warnings
from multiprocessing.queues import Queue
from pathlib import Path

import pytest

from binance_sdk.core.limiter import RateLimitRule, RateLimitType
from binance_sdk.io.limiter import RateLimiter
from binance_sdk.io.shared_cells import BYTES, SharedCells


def weight(limit: int, seconds: float) -> RateLimitRule:
    return RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=seconds, limit=limit)


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(begin <= at < begin + seconds for at in times) for begin in times)


def run_process(path: str, calls: int, results: Queue[list[float]]) -> None:
    """What each process of the test below does."""

    async def many() -> list[float]:
        limiter = RateLimiter(rules=[weight(30, 0.5)], path=path)
        return [(await limiter.acquire({"REQUEST_WEIGHT": 1})).at for _ in range(calls)]

    results.put(asyncio.run(many()))


def test_processes_never_exceed_the_limit_together(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    results: Queue[list[float]] = context.Queue()
    processes = [
        context.Process(target=run_process, args=(str(tmp_path / "limits"), 50, results)) for _ in range(3)
    ]
    for process in processes:
        process.start()
    entered = [at for _ in processes for at in results.get(timeout=30)]
    for process in processes:
        process.join(timeout=10)
    assert len(entered) == 150
    assert most_within(entered, 0.5) <= 30


def test_a_block_and_new_limits_are_seen_by_all(tmp_path: Path) -> None:
    one, other = (RateLimiter(rules=[weight(30, 60.0)], path=tmp_path / "limits") for _ in range(2))
    one.note_retry_after(30, 418)
    assert 29 < other.retry_after <= 30.001
    one.configure_from_exchange_info(
        [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 7}]
    )
    assert other.snapshot().windows[0].limit == 7


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_child_has_a_lock_of_its_own(tmp_path: Path) -> None:
    """Otherwise both would be inside at once: a lock belongs to the open file."""
    cells = SharedCells(tmp_path / "limits")
    ready, go = os.pipe(), os.pipe()
    with warnings.catch_warnings(action="ignore"):  # other tests may have left a thread of an executor
        child = os.fork()
    if child == 0:
        with cells:
            os.write(ready[1], b"inside")
            os.read(go[0], 1)
            cells.cells[BYTES // 8 - 1] = 42
        os._exit(0)
    os.read(ready[0], 6)
    threading.Timer(0.1, os.write, (go[1], b"!")).start()
    with cells:
        assert cells.cells[BYTES // 8 - 1] == 42
    os.waitpid(child, 0)
    for each in (*ready, *go):
        os.close(each)


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("important")
    with pytest.raises(ValueError, match="not the file of a rate limiter"):
        RateLimiter(path=path)
    assert path.read_text() == "important"


def test_the_file_is_private(tmp_path: Path) -> None:
    RateLimiter(path=tmp_path / "limits")
    assert (tmp_path / "limits").stat().st_mode & 0o077 == 0

"""Hours of random faults: memory, tasks and latency stay flat, books stay right, fills come once.

The exchange and its faults run in a process of their own, so what is measured here is the client.
``SOAK_SECONDS`` (3600) sets the duration.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import random
import resource
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import (
    BinanceException,
    Credentials,
    OrderBook,
    OrderUpdateHandlerBase,
    SpotClient,
    SubType,
    TradeHandlerBase,
)
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Sandbox

SECONDS = float(os.environ.get("SOAK_SECONDS", "3600"))
SYMBOLS = ["BTCUSDT", "ETHUSDT"]
GROWTH_KIB = 8 * 1024

pytestmark = pytest.mark.soak


def faults(exchange: Sandbox, chance: random.Random) -> list[Callable[[], object]]:
    depth = f"{chance.choice(SYMBOLS).lower()}@depth@100ms"
    return [
        lambda: exchange.connections.cut("streams", how="reset"),
        lambda: exchange.connections.cut("ws_api", how="close"),
        lambda: exchange.connections.announce_shutdown(),
        lambda: exchange.faults.drop(depth, times=chance.randint(1, 5)),
        lambda: exchange.faults.duplicate(depth, times=chance.randint(1, 5)),
        lambda: exchange.faults.reorder(depth, times=chance.randint(1, 3)),
        lambda: exchange.faults.garble(times=chance.randint(1, 3)),
        lambda: exchange.faults.lose_reply(operation="order.place"),
        lambda: exchange.faults.answer(503, times=2),
        lambda: exchange.control.expire_user_streams(),
        lambda: exchange.clock.shift(chance.uniform(-3, 3)),
    ]


def serve(pipe: Connection, seconds: float, seed: int) -> None:
    async def run() -> None:
        chance = random.Random(seed)
        async with Sandbox(seed=seed, symbols=SYMBOLS, enforce_limits=False) as exchange:
            key = exchange.key("hmac")
            pipe.send(
                (exchange.rest_url, exchange.ws_api_url, exchange.stream_url, key.api_key, key.api_secret)
            )
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                await asyncio.sleep(chance.uniform(0.5, 4))
                chance.choice(faults(exchange, chance))()
            exchange.faults.clear()
            await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


class Fills(OrderUpdateHandlerBase):
    def __init__(self) -> None:
        self.ids: set[int] = set()
        self.twice = 0

    async def receive(self, payload: Any) -> None:
        if payload["x"] == "TRADE":
            self.twice += payload["t"] in self.ids
            self.ids.add(payload["t"])


class Count(TradeHandlerBase):
    trades = 0

    def receive(self, payload: Any) -> None:
        self.trades += 1


async def trade(client: SpotClient, placed: list[int]) -> None:
    """One order after the other; what is unknown is not asked for here, only never repeated."""
    while True:
        try:
            order = await client.market_order(
                symbol="BTCUSDT", side=random.choice(["BUY", "SELL"]), quantity="0.001"
            )
            placed.append(len(order.get("fills", [])))
        except BinanceException:
            pass
        await asyncio.sleep(0.2)


def memory() -> int:
    """Resident set in KiB."""
    gc.collect()
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize() // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


async def latency(client: SpotClient) -> float:
    """Median of nine pings, in milliseconds."""
    took: list[float] = []
    while len(took) < 9:
        began = time.perf_counter()
        try:
            await client.ping()
        except BinanceException:
            continue
        took.append((time.perf_counter() - began) * 1000)
    return sorted(took)[4]


def test_hours_of_faults(runner: asyncio.Runner) -> None:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs, SECONDS, 11))
    process.start()
    try:
        runner.run(soak(*ours.recv()))
    finally:
        ours.send("enough")
        process.join(10)
        process.kill()


async def soak(rest: str, ws_api: str, stream: str, key: str, secret: str) -> None:
    hosts = Hosts(rest=(rest,), ws_api=(ws_api,), streams={"": (stream,)})
    fills, count, placed = Fills(), Count(), list[int]()
    async with SpotClient(
        Credentials(key, secret), environment=hosts, request_timeout=2, rate_limit_guard=False,
        stream_retry_policy=lambda _: (False, 0.05),
    ) as client:  # fmt: skip
        client.handler(fills, count)
        await client.subscribe((SubType.TRADE, SYMBOLS[0]), (SubType.USER,))
        async with (
            client.order_book("BTCUSDT", audit_interval=15) as one,
            client.order_book("ETHUSDT", audit_interval=15) as other,
        ):
            trading = asyncio.create_task(trade(client, placed))
            samples = await sample(client, (one, other), count)
            trading.cancel()
            await asyncio.sleep(2)
            assert one.ready and other.ready and one.corrections == other.corrections == 0
    quarter = max(len(samples) // 4, 1)
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    print(
        f"\n{count.trades} trades, {sum(placed)} fills placed, {len(fills.ids)} received, {fills.twice} twice"
    )
    assert fills.twice == 0 and len(fills.ids) >= sum(placed)
    for what, limit in (("memory", GROWTH_KIB), ("tasks", 4), ("latency", 5)):
        index = ("memory", "tasks", "latency").index(what)
        before, after = (sorted(each[index] for each in part)[len(part) // 2] for part in (early, late))
        print(f"{what}: {before:.1f} -> {after:.1f}")
        assert after - before <= limit, what


async def sample(
    client: SpotClient, books: tuple[OrderBook[Any], OrderBook[Any]], count: Count
) -> list[tuple[float, float, float]]:
    """Memory, tasks and latency, forty times over the whole duration."""
    samples: list[tuple[float, float, float]] = []
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        await asyncio.sleep(SECONDS / 40)
        samples.append((memory(), len(asyncio.all_tasks()), await latency(client)))
        states = ", ".join(book.state.value for book in books)
        print(
            f"{samples[-1][0]:.0f} KiB, {samples[-1][1]:.0f} tasks, {samples[-1][2]:.2f} ms, {states}",
            flush=True,
        )
    return samples

"""Hours of random faults: memory, tasks and latency stay flat, books stay right, fills come once.

The exchange and its faults run in a process of their own, so what is measured here is the client.
``SOAK_SECONDS`` (3600) sets the duration, for each of the markets.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import random
import resource
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Literal

import pytest

from binance_sdk import (
    AggTradeHandlerBase,
    BinanceException,
    CMFuturesClient,
    Credentials,
    FuturesAggTradeHandlerBase,
    FuturesOrderUpdateHandlerBase,
    OrderBook,
    OrderUpdateHandlerBase,
    SpotClient,
    SubType,
    UMFuturesClient,
)
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Sandbox

SECONDS = float(os.environ.get("SOAK_SECONDS", "3600"))
GROWTH_KIB = 8 * 1024

pytestmark = pytest.mark.soak
AnyClient = SpotClient | UMFuturesClient | CMFuturesClient


@dataclass(frozen=True)
class Market:
    """Where it is soaked."""

    client: type[AnyClient]
    hosts: str
    """Attribute of the sandbox."""
    symbols: tuple[str, str]
    quantity: str


MARKETS: Mapping[str, Market] = {
    "spot": Market(SpotClient, "hosts", ("BTCUSDT", "ETHUSDT"), "0.001"),
    "um": Market(UMFuturesClient, "um_hosts", ("BTCUSDT", "ETHUSDT"), "0.01"),
    "cm": Market(CMFuturesClient, "cm_hosts", ("BTCUSD_PERP", "ETHUSD_PERP"), "1"),
}


def faults(exchange: Sandbox, chance: random.Random, market: Market) -> list[Callable[[], object]]:
    depth = f"{chance.choice(market.symbols).lower()}@depth@100ms"
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
        lambda: exchange.control.expire_listen_keys(),
        lambda: exchange.clock.shift(chance.uniform(-3, 3)),
    ]


def serve(pipe: Connection, seconds: float, seed: int, name: str) -> None:
    async def run() -> None:
        chance, market = random.Random(seed), MARKETS[name]
        async with Sandbox(seed=seed, enforce_limits=False) as exchange:
            key, hosts = exchange.key("hmac"), getattr(exchange, market.hosts)
            pipe.send((hosts.rest, hosts.ws_api, dict(hosts.streams), key.api_key, key.api_secret))
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                await asyncio.sleep(chance.uniform(0.5, 4))
                chance.choice(faults(exchange, chance, market))()
            exchange.faults.clear()
            await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


class Fills:
    def __init__(self) -> None:
        self.ids: set[int] = set()
        self.twice = 0

    def note(self, report: Mapping[str, Any]) -> None:
        if report["x"] == "TRADE":
            self.twice += report["t"] in self.ids
            self.ids.add(report["t"])


class SpotFills(Fills, OrderUpdateHandlerBase):
    async def receive(self, payload: Any) -> None:
        self.note(payload)


class FuturesFills(Fills, FuturesOrderUpdateHandlerBase):
    async def receive(self, payload: Any) -> None:
        self.note(payload["o"])


class Count:
    trades = 0

    def receive(self, payload: Any) -> None:
        self.trades += 1


class SpotCount(Count, AggTradeHandlerBase):
    pass


class FuturesCount(Count, FuturesAggTradeHandlerBase):
    pass


async def trade(client: AnyClient, market: Market, placed: list[int]) -> None:
    """One order after the other; what is unknown is not asked for here, only never repeated."""
    side: Literal["BUY", "SELL"] = "BUY"
    while True:
        try:
            order = await client.market_order(
                symbol=market.symbols[0], side=side, quantity=market.quantity, newOrderRespType="RESULT"
            )
            placed.append(order["status"] == "FILLED")
            side = "SELL" if side == "BUY" else "BUY"
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


async def latency(client: AnyClient) -> float:
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


@pytest.mark.parametrize("name", MARKETS)
def test_hours_of_faults(name: str, runner: asyncio.Runner) -> None:
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs, SECONDS, 11, name))
    process.start()
    try:
        runner.run(soak(MARKETS[name], *ours.recv()))
    finally:
        ours.send("enough")
        process.join(10)
        process.kill()


async def soak(
    market: Market,
    rest: tuple[str, ...],
    ws_api: tuple[str, ...],
    streams: Mapping[str, tuple[str, ...]],
    key: str,
    secret: str,
) -> None:
    hosts = Hosts(rest=rest, ws_api=ws_api, streams=streams)
    spot = market.client is SpotClient
    fills, count = (SpotFills(), SpotCount()) if spot else (FuturesFills(), FuturesCount())
    placed: list[int] = []
    one_symbol, other_symbol = market.symbols
    async with market.client(
        Credentials(key, secret), environment=hosts, request_timeout=2, rate_limit_guard=False,
        stream_retry_policy=lambda _: (False, 0.05),
    ) as client:  # fmt: skip
        client.handler(fills, count)
        await client.subscribe((SubType.AGG_TRADE, one_symbol), (SubType.USER,))
        async with (
            client.order_book(one_symbol, audit_interval=15) as one,
            client.order_book(other_symbol, audit_interval=15) as other,
        ):
            trading = asyncio.create_task(trade(client, market, placed))
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
    client: AnyClient, books: tuple[OrderBook[Any], OrderBook[Any]], count: Count
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

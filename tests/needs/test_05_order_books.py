"""Pain 5, local order books that are out of step.

(a) recorded markets with drops, duplicates, reorders, cuts and late snapshots: whenever the book is LIVE,
    every level that it knows is that of the exchange at the same update id. `make test` plays the beginnings
    of two recordings, `make soak` a million recorded events (snapshots are not paced: the recording would be
    over before, and so it would while a client waits before it tries again);
(b) five hundred books start within 6,000 and within 1,200 of weight a minute, without a 429 (a minute takes a
    second here, for the exchange and for the client);
(c) a price beyond what the snapshot covers is unknown, until it changes.

(d) is about options: test_05_option_books.py.
"""

from __future__ import annotations

import asyncio
import gzip
import random
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from binance_sdk import (
    CMFuturesClient,
    OrderBook,
    OrderBookHandlerBase,
    RateLimiter,
    RetryInfo,
    SpotClient,
    SubType,
    UMFuturesClient,
)
from binance_sdk.descriptors import Pool
from binance_sdk.io.snapshot_scheduler import SnapshotScheduler
from binance_sdk.sandbox import Limit, Replay, Sandbox
from tests.waiting import eventually

Levels = dict[Decimal, Decimal]
RECORDINGS = {
    "spot": (
        "btcusdt@depth@100ms",
        ["real/depth/spot_btcusdt_20240808.gz", "real/depth/spot_btcusdt_20240809.gz"],
    ),
    "um_futures": ("btcusdt@depth@100ms", ["real/depth/um_btcusdt_20240808.gz"]),
}
BEGINNING = 4_500
"""Recorded events that `make test` plays."""
MILLION = 1_000_000
LATENESS, STEP = 0.02, 0.006
"""Seconds by which a snapshot comes late at most, and those between two steps of the recording meanwhile."""


class Witness:
    """Compares a book with the exchange's at each of its changes."""

    def __init__(self, exchange: Sandbox, product: str) -> None:
        self._exchange, self._product = exchange, product
        self.compared = 0
        self.wrong: list[str] = []

    def look(self, book: OrderBook[Any]) -> None:
        """Notes what differs; nothing does while the book is LIVE."""
        if not book.ready:
            return
        self.compared += 1
        bids, asks = self._exchange.depth(book.symbol, book.last_update_id, product=self._product)
        edge = book.trusted_depth
        ours = known(book.bids, edge.bid, None), known(book.asks, None, edge.ask)
        theirs = known(bids, edge.bid, None), known(asks, None, edge.ask)
        if ours != theirs:
            self.wrong.append(f"at {book.last_update_id}")


def known(side: Sequence[Sequence[object]], low: Decimal | None, high: Decimal | None) -> Levels:
    """The levels between the two prices."""
    levels = ((Decimal(str(price)), Decimal(str(quantity))) for price, quantity in side)
    return {
        price: quantity
        for price, quantity in levels
        if (low is None or price >= low) and (high is None or price <= high)
    }


def break_something(exchange: Sandbox, stream: str, dice: random.Random) -> None:
    faults = exchange.faults
    breaks: list[Callable[[], object]] = [
        lambda: faults.drop(stream, times=dice.randint(1, 3)),
        lambda: faults.duplicate(stream, times=dice.randint(1, 3)),
        lambda: faults.reorder(stream),
        lambda: exchange.connections.cut("streams", how="reset"),
    ]
    dice.choice(breaks)()


def at_once(_: RetryInfo) -> tuple[bool, float]:
    return False, 0.0


async def play(recording: Path, product: str, stream: str, seed: int) -> tuple[int, Witness]:
    """Plays a recording with faults; how many recorded events that were, and what was seen."""
    dice = random.Random(seed)
    replay = Replay(recording, speed=1, wait_for=[stream], product=product)
    async with Sandbox(market=replay, start_time=1_723_000_000, enforce_limits=False) as exchange:
        witness = Witness(exchange, product)
        kind: Any = SpotClient if product == "spot" else UMFuturesClient
        hosts = exchange.hosts if product == "spot" else exchange.um_hosts
        exchange.connections.most_attempts = 10**9
        exchange.faults.delay(0.0, jitter=LATENESS, operation="depth")
        async with (
            kind(environment=hosts, stream_retry_policy=at_once, rate_limit_guard=False) as client,
            client.order_book("BTCUSDT", limit=100, on_change=witness.look) as book,
        ):
            book.set_retry_policy(at_once)
            await eventually(lambda: stream in exchange.products[product].hub.subscribers)
            while not replay.done.is_set():
                if dice.random() < 0.05:
                    break_something(exchange, stream, dice)
                exchange.advance(0.2)
                until = time.monotonic() + STEP
                await client.via_rest.ping()
                while not book.ready and time.monotonic() < until:
                    await client.via_rest.ping()
                witness.look(book)
            exchange.faults.clear()
            await eventually(lambda: book.ready)
        return replay.sent, witness


def pace(monkeypatch: pytest.MonkeyPatch, weight_per_minute: float) -> None:
    """How fast snapshots are asked for, whatever the product grants."""

    def paced(weigh: Callable[[int], int], _: float) -> SnapshotScheduler:
        return SnapshotScheduler(weigh, weight_per_minute)

    monkeypatch.setattr("binance_sdk.connected.SnapshotScheduler", paced)


@pytest.fixture
def unpaced(monkeypatch: pytest.MonkeyPatch) -> None:
    pace(monkeypatch, 1e9)


@pytest.mark.parametrize("product", RECORDINGS)
async def test_a_a_live_book_is_never_wrong(
    product: str, shared: Callable[[str], Path], tmp_path: Path, unpaced: None
) -> None:
    stream, files = RECORDINGS[product]
    part = tmp_path / "beginning.gz"
    with gzip.open(shared(files[0])) as whole, gzip.open(part, "wb", compresslevel=1) as beginning:
        beginning.writelines(line for line, _ in zip(whole, range(BEGINNING), strict=False))
    played, witness = await play(part, product, stream, seed=1)
    assert witness.wrong == []
    assert played > BEGINNING * 0.9 and witness.compared > 150


@pytest.mark.soak
def test_a_a_live_book_is_never_wrong_in_a_million_events(
    shared: Callable[[str], Path], tmp_path: Path, unpaced: None
) -> None:
    played = compared = seed = 0
    while played < MILLION:
        for product, (stream, files) in RECORDINGS.items():
            seed += 1
            whole = tmp_path / f"{product}.gz"
            whole.write_bytes(b"".join(shared(file).read_bytes() for file in files))
            more, witness = asyncio.run(play(whole, product, stream, seed))
            assert witness.wrong == [], (product, seed)
            played, compared = played + more, compared + witness.compared
            print(f"{played} events, {compared} comparisons", flush=True)


def minutes_of_a_second(monkeypatch: pytest.MonkeyPatch, weight: int) -> tuple[list[Limit], RateLimiter]:
    """The limits of an exchange and of its client, sixty times as fast."""
    pace(monkeypatch, 60 * 3000)
    pool = Pool(type="REQUEST_WEIGHT", scope="ip", limit=weight, interval="1s", seconds=1.0)
    return [Limit("REQUEST_WEIGHT", "SECOND", 1, weight)], RateLimiter.of_pools([pool])


@pytest.mark.parametrize(("weight", "levels", "cost"), [(6000, 500, 25), (1200, 100, 5)])
async def test_b_five_hundred_books_start_within_the_weight(
    weight: int, levels: int, cost: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    symbols = [f"S{number:03}USDT" for number in range(500)]
    limits, limiter = minutes_of_a_second(monkeypatch, weight)
    async with (
        Sandbox(symbols=symbols, market="empty", limits=limits) as exchange,
        SpotClient(environment=exchange.hosts, rate_limiter=limiter) as client,
    ):
        handler = OrderBookHandlerBase(limit=levels)
        client.handler(handler)
        await client.subscribe(SubType.ORDER_BOOK, symbols, "100ms")
        books = [handler.orderbook(symbol) for symbol in symbols]
        await eventually(lambda: all(book.ready for book in books), 45)
        snapshots = [entry for entry in exchange.journal if entry.operation == "depth"]
        assert {entry.status for entry in exchange.journal} == {200}
        assert 500 <= len(snapshots) < 520
        assert len(snapshots) * cost > weight, "more than a minute's worth"


@pytest.mark.parametrize("product", ["spot", "um_futures", "cm_futures"])
async def test_c_a_level_beyond_the_snapshot_is_unknown_until_it_changes(product: str) -> None:
    kind: Any = {"spot": SpotClient, "um_futures": UMFuturesClient, "cm_futures": CMFuturesClient}[product]
    symbol, size = ("BTCUSD_PERP", 1) if product == "cm_futures" else ("BTCUSDT", Decimal("0.01"))
    async with Sandbox(market="empty") as exchange:
        hosts = {"spot": exchange.hosts, "um_futures": exchange.um_hosts, "cm_futures": exchange.cm_hosts}[
            product
        ]
        async with kind(exchange.credentials(), environment=hosts) as client:
            for step in range(10):
                await client.limit_order(symbol=symbol, side="BUY", quantity=size, price=60_000 - step)
            async with client.order_book(symbol, limit=5) as book:
                await eventually(lambda: book.ready)
                assert [book.is_known(60_000 - step) for step in (0, 4, 5, 9)] == [True, True, False, False]
                assert book.trusted_depth.bid == 59_996
                await client.limit_order(symbol=symbol, side="BUY", quantity=size, price=59_991)
                await eventually(lambda: book.ready and book.is_known(59_991))
                assert not book.is_known(59_993)
                assert Decimal(2 * size) in [quantity for price, quantity in book.bids if price == 59_991]

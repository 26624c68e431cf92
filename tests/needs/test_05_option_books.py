"""Pain 5d, order books of options: their snapshots come from a cache and are older than the stream.

The books of the sandbox move ten times a second, and their snapshots are cached; how long, and how old
clients take a snapshot to be at most, is less here than the half minute and the minute that users get.
"""

from __future__ import annotations

import copy
import random
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any, ClassVar

import msgspec
import pytest

from binance_sdk import OptionsClient, OrderBook
from binance_sdk.market import Market
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.moving_book import MovingBook
from tests.waiting import eventually

SYMBOL = "BTC-251123-126000-C"
STREAM = "btc-251123-126000-c@depth@100ms"
DEPTH = "GET /eapi/v1/depth"
START = 1_795_000_000.0


def market(age: float) -> Market:
    """Options, with another age of their snapshots."""
    found = copy.copy(OptionsClient.MARKET)
    found.product = msgspec.structs.replace(found.product, snapshot_age=age)
    return found


class QuickClient(OptionsClient):
    """A snapshot may be half a second old."""

    MARKET: ClassVar[Market] = market(0.5)


class SlowClient(OptionsClient):
    """A snapshot may be two minutes old, which this test does not have; it looks for another each 0.1 s."""

    MARKET: ClassVar[Market] = market(120.0)


def moving(exchange: Sandbox) -> MovingBook:
    """The exchange's own book."""
    return exchange.further["options"].feed.book(SYMBOL)


def asked(exchange: Sandbox) -> int:
    """How many snapshots were asked for."""
    return sum(entry.operation == DEPTH for entry in exchange.journal)


def agrees(book: OrderBook[Decimal], exchange: Sandbox) -> bool:
    """Whether all levels are those of the exchange at the same update id."""
    there = moving(exchange).book.at(book.last_update_id)
    ours = [{price: quantity for price, quantity, *_ in side} for side in (book.bids, book.asks)]
    return ours == [
        {Decimal(p) / 10**8: Decimal(q) / 10**8 for p, q in side} for side in (there.bids, there.asks)
    ]


def look_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("binance_sdk.io.snapshot.LOOKS_PER_AGE", 1200)


async def test_d_a_snapshot_that_lags_synchronises_when_the_cache_is_renewed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look_often(monkeypatch)
    async with (
        Sandbox(market="empty", start_time=START) as exchange,
        SlowClient(environment=exchange.product_hosts["options"]) as client,
    ):
        await client.get_orderbook(symbol=SYMBOL)  # fills the cache
        exchange.advance(5)
        async with client.order_book(SYMBOL) as book:
            exchange.advance(1)
            before = asked(exchange)
            await eventually(lambda: asked(exchange) >= before + 3)
            assert not book.ready, "what changed between the snapshot and the stream is not known"
            exchange.advance(25)
            await eventually(lambda: book.ready)
            assert agrees(book, exchange)
            exchange.advance(10)
            await eventually(lambda: book.last_update_id == moving(exchange).book.update_id)
            assert book.ready and agrees(book, exchange)


async def test_d_a_book_that_rests_is_live_only_by_a_snapshot_that_is_new_enough(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No diff tells that the snapshot is old: nothing but its possible age does."""
    monkeypatch.setattr("binance_sdk.io.book.PATIENCE", 0.0)
    async with (
        Sandbox(market="empty", start_time=START) as exchange,
        SlowClient(environment=exchange.product_hosts["options"]) as waiting,
        QuickClient(environment=exchange.product_hosts["options"]) as client,
    ):
        old = await client.get_orderbook(symbol=SYMBOL)
        exchange.advance(5)
        assert moving(exchange).book.update_id > old["lastUpdateId"]
        with monkeypatch.context() as patience:
            look_often(patience)
            async with waiting.order_book(SYMBOL) as book:
                before = asked(exchange)
                await eventually(lambda: asked(exchange) >= before + 3)
                assert not book.ready, "nothing came on the stream, and the snapshot is that of before"
        exchange.advance(30)
        async with client.order_book(SYMBOL) as book:
            await eventually(lambda: book.ready)
            assert book.last_update_id == moving(exchange).book.update_id and agrees(book, exchange)


@asynccontextmanager
async def stormy(seed: int) -> AsyncGenerator[tuple[Sandbox, QuickClient, random.Random]]:
    """A cache of a quarter of a second, half of what the client takes it to be at most."""
    async with (
        Sandbox(seed=seed, market="empty") as exchange,
        QuickClient(
            environment=exchange.product_hosts["options"], stream_retry_policy=lambda _: (False, 0.0)
        ) as client,
    ):
        moving(exchange).age = 250_000
        yield exchange, client, random.Random(seed)


async def test_d_whatever_is_lost_a_live_book_is_never_wrong() -> None:
    seen: list[bool] = []
    async with stormy(11) as (exchange, client, dice):
        faults, connections = exchange.faults, exchange.connections

        def witness(book: OrderBook[Any]) -> None:
            seen.append(agrees(book, exchange))

        async with client.order_book(SYMBOL, on_change=witness) as book:
            await eventually(lambda: book.ready)
            for _ in range(8):
                harm = dice.randrange(5)
                if harm == 0:
                    faults.drop(STREAM, product="options", times=dice.randrange(1, 4))
                elif harm == 1:
                    faults.duplicate(STREAM, product="options")
                elif harm == 2:
                    faults.reorder(STREAM, product="options")
                elif harm == 3:
                    faults.garble(STREAM, product="options")
                else:
                    connections.cut("streams", product="options", how="reset")
                heard = len(seen)
                await eventually(lambda heard=heard: len(seen) >= heard + 2)  # type: ignore[misc]
            await eventually(lambda: book.ready)
            last = moving(exchange).book.update_id
            await eventually(lambda: book.ready and book.last_update_id >= last)
    assert all(seen) and len(seen) > 16

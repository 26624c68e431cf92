"""Pain 2, reconnects that are missing, half-done or multiply.

(a) fifty resets at random moments: one connection afterwards, the same streams, no task left over;
(b) planned rotations under a depth and a trade stream: no update id missed, none twice (old and new
    connection run side by side for half a second, in the place of five);
(c) three hundred streams are subscribed again with at most four control messages in any second.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable
from itertools import pairwise

import pytest

from binance_sdk import SpotClient, StreamState, SubType
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import events, streams
from tests.needs.conftest import Arrivals, time_streams
from tests.waiting import eventually

MOST_PER_SECOND = 4


def busiest_second(moments: Iterable[float]) -> int:
    """Most of them within any second."""
    ordered = sorted(moments)
    return max(sum(begin <= at < begin + 1.0 for at in ordered) for begin in ordered)


async def keep_trading(exchange: Sandbox) -> None:
    """Small orders one after the other, so that every stream has something to tell."""
    async with SpotClient(
        exchange.credentials(), environment=exchange.hosts, rate_limit_guard=False
    ) as trader:
        while True:
            for side in ("BUY", "SELL"):
                await trader.via_rest.market_order(symbol="BTCUSDT", side=side, quantity="0.001")
                await asyncio.sleep(0.02)


async def test_a_fifty_resets_leave_one_connection_with_the_same_streams() -> None:
    chance = random.Random(5)
    async with (
        Sandbox(seed=1, symbols=["BTCUSDT", "ETHUSDT"]) as exchange,
        SpotClient(environment=exchange.hosts, stream_retry_policy=lambda _: (False, 0.0)) as client,
    ):
        await client.subscribe([SubType.TRADE, SubType.ORDER_BOOK], ["BTCUSDT", "ETHUSDT"])
        wanted = await client.list_subscriptions()
        tasks = len(asyncio.all_tasks())
        for _ in range(50):
            await asyncio.sleep(chance.random() * 0.05)
            if not exchange.connections.cut("streams", how="reset"):
                await eventually(lambda: exchange.connections.count("streams"))
                exchange.connections.cut("streams", how="reset")
        cuts = [hit for hit in exchange.faults.journal if hit.fault == "cut reset"]
        assert len(cuts) >= 50
        async with client.stream(streams.depth("BTCUSDT", updateSpeed="100ms")) as stream:
            assert isinstance(await anext(stream), events.DepthUpdate)
            assert stream.state is StreamState.LIVE
        await eventually(lambda: exchange.connections.count("streams") == 1)
        assert sorted(await client.list_subscriptions()) == sorted(wanted)
        (left,) = exchange.connections.open
        assert sorted(getattr(left.peer, "names", ())) == sorted(wanted)
        await eventually(lambda: len(asyncio.all_tasks()) <= tasks)


async def test_b_rotations_miss_nothing_and_double_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    time_streams(monkeypatch, overlap=0.5)
    ids: list[int] = []
    diffs: list[tuple[int, int]] = []

    def traded(event: object) -> None:
        assert isinstance(event, events.Trade)
        ids.append(event.trade_id)

    def changed(event: object) -> None:
        assert isinstance(event, events.DepthUpdate)
        diffs.append((event.first_update_id, event.last_update_id))

    async with (
        Sandbox(seed=1, symbols=["BTCUSDT"], enforce_limits=False) as exchange,
        SpotClient(environment=exchange.hosts) as client,
        client.listen(traded, streams.trade("BTCUSDT")),
        client.listen(changed, streams.depth("BTCUSDT", updateSpeed="100ms")),
        asyncio.TaskGroup() as work,
    ):
        trading = work.create_task(keep_trading(exchange))
        for opened in range(2, 7):
            so_far = len(diffs)
            await eventually(lambda so_far=so_far: len(diffs) > so_far and ids)  # type: ignore[misc]
            assert exchange.connections.announce_shutdown("streams") == 1
            await eventually(lambda opened=opened: exchange.connections.total == opened)  # type: ignore[misc]
            await eventually(lambda: exchange.connections.count("streams") == 1, 20)
        so_far = len(diffs)
        await eventually(lambda: len(diffs) > so_far)
        trading.cancel()
    traded_there = [trade.id for trade in exchange.exchange.tapes["BTCUSDT"].trades]
    assert len(ids) > 50 and ids == [number for number in traded_there if ids[0] <= number <= ids[-1]]
    assert all(first == last + 1 for (_, last), (first, _) in pairwise(diffs))


async def test_c_three_hundred_streams_come_back_within_the_pace(arrivals: Arrivals) -> None:
    symbols = [f"S{number:04}USDT" for number in range(300)]
    async with (
        Sandbox(symbols=symbols, market="empty") as exchange,
        SpotClient(environment=exchange.hosts, stream_retry_policy=lambda _: (False, 0.0)) as client,
    ):
        await client.subscribe(SubType.TRADE, symbols)
        await eventually(lambda: len(exchange.exchange.hub.subscribers) == 300)
        before = exchange.connections.count("streams")
        arrivals.clear()
        exchange.connections.cut("streams", how="reset")
        await eventually(lambda: exchange.connections.total == 2 * before, 30)
        await eventually(lambda: len(exchange.exchange.hub.subscribers) == 300, 30)
        assert exchange.connections.count("streams") == before
        assert busiest_second(at for moments in arrivals.values() for at in moments) <= MOST_PER_SECOND
        assert len(await client.list_subscriptions()) == 300

"""Pain 9, event loops, and shutdowns that hang.

(b) `close()` ends within 2 s whatever is going on, and so does everything that was going on;
(c) a program that uses all of it, with every warning an error and asyncio's debug mode, says nothing and
    leaves nothing.

(a) is about the sync client, which is not there yet.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from binance_sdk import BinanceException, ClosedException, RateLimiter, SpotClient, SubType
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually

LONGEST = 2.0
Situation = Callable[[SpotClient, Sandbox], Awaitable[object]]


async def nothing(client: SpotClient, exchange: Sandbox) -> None:
    """Never used."""


async def connecting(client: SpotClient, exchange: Sandbox) -> list[asyncio.Task[Any]]:
    """Connections are being opened."""
    work = [
        asyncio.ensure_future(client.get_account()),
        asyncio.ensure_future(client.subscribe(SubType.USER)),
    ]
    await asyncio.sleep(0)
    return work


async def waiting(client: SpotClient, exchange: Sandbox) -> list[asyncio.Task[Any]]:
    """Calls wait for answers that never come."""
    await client.ping()
    exchange.faults.lose_reply(how="silence", times=None)
    arrived = len(exchange.journal)
    work = [asyncio.ensure_future(calls.ping()) for calls in (client.via_rest, client.via_ws)]
    await eventually(lambda: len(exchange.journal) == arrived + 2)
    return work


async def streaming(client: SpotClient, exchange: Sandbox) -> None:
    """Streams and user data are subscribed."""
    await client.subscribe((SubType.TRADE, "BTCUSDT"), (SubType.USER,))


async def rotating(client: SpotClient, exchange: Sandbox) -> None:
    """Connections are being replaced."""
    await streaming(client, exchange)
    exchange.connections.announce_shutdown()
    await eventually(lambda: exchange.connections.total > 2)


async def refused(client: SpotClient, exchange: Sandbox) -> list[asyncio.Task[Any]]:
    """Nobody listens."""
    exchange.refuse_connections()
    work = [
        asyncio.ensure_future(client.get_account()),
        asyncio.ensure_future(client.subscribe(SubType.USER)),
    ]
    await asyncio.sleep(0)
    return work


async def reconnecting(client: SpotClient, exchange: Sandbox) -> None:
    """Everything was lost and waits for its next attempt."""
    await streaming(client, exchange)
    exchange.refuse_connections()
    exchange.connections.cut(how="reset")
    await eventually(lambda: exchange.connections.count() == 0)


async def half_open(client: SpotClient, exchange: Sandbox) -> None:
    """Connections that nothing passes any more, not even a close frame."""
    await streaming(client, exchange)
    exchange.connections.half_open()


async def limited(client: SpotClient, exchange: Sandbox) -> list[asyncio.Task[Any]]:
    """Calls wait for room in the limits."""
    work = [asyncio.ensure_future(client.get_orderbook(symbol="BTCUSDT", limit=5000)) for _ in range(30)]
    await eventually(lambda: client.rate_limit_snapshot().throttled)
    return work


@pytest.mark.parametrize(
    "situation",
    [nothing, connecting, waiting, streaming, rotating, refused, reconnecting, half_open, limited],
)
@pytest.mark.parametrize("transport", ["websockets", "picows"])
async def test_b_close_is_quick_whatever_is_going_on(
    situation: Situation, transport: Any, exchange: Sandbox
) -> None:
    pytest.importorskip(transport)
    client = SpotClient(exchange.credentials(), environment=exchange.hosts, transport=transport)
    work: Any = await situation(client, exchange)
    began = time.monotonic()
    await client.close()
    async with asyncio.timeout(LONGEST):
        ended = await asyncio.gather(*work or (), return_exceptions=True)
    assert time.monotonic() - began < LONGEST + 0.5, "half a second for a busy machine"
    assert all(isinstance(each, BinanceException | dict) for each in ended), ended
    exchange.connections.cut()
    await client.close()


async def test_b_what_waited_at_a_shared_limiter_is_not_sent_after_close(exchange: Sandbox) -> None:
    limiter = RateLimiter.of_pools(SpotClient.MARKET.product.pools)
    async with SpotClient(environment=exchange.hosts, rate_limiter=limiter) as other:
        client = SpotClient(environment=exchange.hosts, rate_limiter=limiter)
        work = await limited(client, exchange)
        before = limiter.snapshot().pending
        theirs = asyncio.ensure_future(other.ping())
        await eventually(lambda: limiter.snapshot().pending == before + 1)
        await client.close()
        ended = await asyncio.gather(*work, return_exceptions=True)
        assert sum(isinstance(each, ClosedException) for each in ended) > 5
        assert not theirs.done(), "who shares the limiter goes on waiting"
        theirs.cancel()
        await asyncio.gather(theirs, return_exceptions=True)
        assert limiter.snapshot().pending == 0


PROGRAM = """
import asyncio, gc, logging
from binance_sdk import CMFuturesClient, SpotClient, SubType, UMFuturesClient
from binance_sdk.sandbox import Sandbox

async def use(client, symbol, quantity):
    async with client, client.order_book(symbol) as book:
        await client.subscribe((SubType.BOOK_TICKER, symbol), (SubType.USER,))
        await book.updated()
        await client.market_order(symbol=symbol, side="BUY", quantity=quantity)
        await client.via_rest.get_open_orders(symbol=symbol)
        return client

async def main():
    asyncio.get_running_loop().slow_callback_duration = 60  # a busy machine
    logging.getLogger("binance_sdk.sandbox.lag").disabled = True  # the same
    async with Sandbox(seed=1) as exchange:
        clients = [
            SpotClient(exchange.credentials(), environment=exchange.hosts),
            UMFuturesClient(exchange.credentials(), environment=exchange.um_hosts),
            CMFuturesClient(exchange.credentials(), environment=exchange.cm_hosts),
        ]
        orders = [("BTCUSDT", "0.01"), ("BTCUSDT", "0.01"), ("BTCUSD_PERP", "1")]
        for client, order in zip(clients, orders):
            await use(client, *order)
        exchange.connections.cut(how="reset")
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert not left, left

asyncio.run(main(), debug=True)
gc.collect()
"""


def test_c_a_whole_program_says_nothing_and_leaves_nothing() -> None:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", PROGRAM]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=50)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

"""Pain 7, -1021 and clocks that drift.

(a) the exchange's clock is 30 s off, either way, and drifts by 500 ms a minute for a day: no -1021 reaches
    the caller (a virtual day with one signed call a minute);
(b) a call that queued behind the limits is signed when it leaves, not when it was made (2 s with a recvWindow
    of 500 ms stand for 20 s with 5 s);
(c) steps of the system clock break nothing.
"""

from __future__ import annotations

import asyncio
import time
from typing import Literal

import pytest

from binance_sdk import RateLimiter, SpotClient
from binance_sdk.descriptors import Pool
from binance_sdk.io import caller, time_sync
from binance_sdk.io.time_sync import SAMPLES
from binance_sdk.sandbox import Sandbox
from tests.spot.test_outcomes import LIMIT, ROUTES, calls

MINUTES = 24 * 60
RECV_WINDOW = 500


class Machine:
    """A machine's clocks, moved by hand, and real time on top."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self.step = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.ahead

    def time(self) -> float:
        return time.time() + self.ahead + self.step


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine()
    for module in (time_sync, caller):
        monkeypatch.setattr(module, "time", made)
    return made


@pytest.mark.parametrize(("shift", "drift"), [(30, 500), (-30, 500), (30, -500)])
async def test_a_a_day_of_drift_without_a_single_refusal(shift: int, drift: int, machine: Machine) -> None:
    async with (
        Sandbox(
            symbols=["BTCUSDT"], market="empty", start_time=time.time(), enforce_limits=False
        ) as exchange,
        SpotClient(exchange.credentials(), environment=exchange.hosts, rate_limit_guard=False) as client,
    ):
        exchange.clock.shift(shift)
        exchange.clock.drift(drift)
        asked = 0
        for _ in range(MINUTES):
            await client.via_rest.get_open_orders(symbol="BTCUSDT")
            while (asked := times_asked(exchange)) % SAMPLES:
                await client.via_rest.ping()  # no minute passes while the time is asked for
            exchange.clock.advance(60)
            machine.ahead += 60
        moved = exchange.clock.now() - exchange.clock.true() - shift * 1_000_000
        assert abs(moved) == pytest.approx(12 * 60 * 1_000_000, rel=0.01)
        assert {entry.code for entry in exchange.journal} == {None}, "not even one that was repaired"
        assert asked < (SAMPLES + 1) * MINUTES


def times_asked(exchange: Sandbox) -> int:
    return sum(entry.operation == "time" for entry in exchange.journal)


async def limited(exchange: Sandbox, route: str) -> None:
    """Ten signed calls of weight 20, of which four may leave in a second."""
    pool = Pool(type="REQUEST_WEIGHT", scope="ip", limit=100, interval="1s", seconds=1.0)
    async with SpotClient(
        exchange.credentials(),
        environment=exchange.hosts,
        rate_limiter=RateLimiter.of_pools([pool]),
        recv_window=RECV_WINDOW,
    ) as client:
        await calls(client, route).ping()
        await asyncio.gather(*(calls(client, route).get_account() for _ in range(10)))


@pytest.mark.parametrize("route", ROUTES)
async def test_b_a_call_that_queued_is_signed_when_it_leaves(route: str, exchange: Sandbox) -> None:
    began = exchange.clock.now()
    await limited(exchange, route)
    signed = [entry for entry in exchange.journal if entry.operation == "account.status"]
    assert {entry.code for entry in signed} == {None} and len(signed) == 10
    assert signed[-1].time - began > 2 * RECV_WINDOW * 1000, "it waited for longer than it would be valid"


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("kind", ["hmac", "ed25519"])
async def test_c_steps_of_the_system_clock_break_nothing(
    kind: Literal["hmac", "ed25519"], route: str, exchange: Sandbox, machine: Machine
) -> None:
    machine.step = 86_400.0
    async with SpotClient(exchange.credentials(kind), environment=exchange.hosts) as client:
        for step in (0.0, -3600.0, 7200.0, 0.0):
            machine.step = step
            assert (await calls(client, route).create_order(**LIMIT))["status"] == "NEW"
    assert {entry.code for entry in exchange.journal} == {None}

"""The public rate limiter: who waits, who goes first, what is shared, and what it tells."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
import time
from collections.abc import Callable

import pytest

from binance_sdk.core.limiter import (
    EnforceMode,
    RateLimitKind,
    RateLimitRule,
    RateLimitScope,
    RateLimitSource,
    RateLimitType,
)
from binance_sdk.descriptors import Pool
from binance_sdk.errors import RateLimitReachedException, TooManyStreamsException
from binance_sdk.io.limiter import Charge, ConnectionLease, Priority, RateLimiter

SPOT = (
    Pool(type="REQUEST_WEIGHT", scope="ip", limit=6000, interval="1m", seconds=60.0),
    Pool(type="RAW_REQUESTS", scope="ip", limit=300_000, interval="5m", seconds=300.0),
    Pool(type="ORDERS", scope="account", limit=50, interval="10s", seconds=10.0),
    Pool(type="CONNECTIONS", scope="ip", limit=300, interval="5m", seconds=300.0),
)
INTERVAL = 0.2
"""Seconds of the windows that tests wait for."""


def weight(limit: int, seconds: float = INTERVAL) -> RateLimitRule:
    return RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=seconds, limit=limit)


def spot() -> RateLimiter:
    return RateLimiter.of_pools(SPOT, messages_per_second=5, streams_per_connection=1024)


def used(limiter: RateLimiter) -> dict[str, int]:
    return {
        f"{getattr(each.type, 'name', each.type)}:{each.interval}": each.used
        for each in limiter.snapshot().windows
    }


async def until(condition: Callable[[], bool]) -> None:
    """Let the loop run until something is so."""
    while not condition():  # noqa: ASYNC110 - conditions of the object under test, which has no events
        await asyncio.sleep(0)


class Clock:
    """A monotonic clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


# --- waiting ---


async def test_requests_enter_at_once_while_there_is_room() -> None:
    limiter = spot()
    await limiter.acquire_request(weight=4, is_order=False)
    await limiter.acquire_rest(weight=1, is_order=True)
    expected = {"REQUEST_WEIGHT:1m": 5, "RAW_REQUESTS:5m": 2, "ORDERS:10s": 1, "WS_CONNECTIONS:5m": 0}
    assert used(limiter) == expected


async def test_weight_waits_for_the_window_to_pass() -> None:
    limiter = RateLimiter(rules=[weight(10)])
    await limiter.acquire({"REQUEST_WEIGHT": 10})
    begin = time.monotonic()
    await limiter.acquire({"REQUEST_WEIGHT": 1})
    assert INTERVAL - 0.02 <= time.monotonic() - begin < 2 * INTERVAL + 0.5


async def test_orders_raise_whether_they_waited_or_not() -> None:
    orders = RateLimitRule(type=RateLimitType.ORDERS, interval_s=60.0, limit=1, enforce=EnforceMode.RAISE)
    limiter = RateLimiter(rules=[orders, weight(1)])
    await limiter.acquire_request(weight=1, is_order=True)
    with pytest.raises(RateLimitReachedException):
        await limiter.acquire_request(weight=1, is_order=True)
    assert used(limiter)["ORDERS:1m"] == 1
    with pytest.raises(RateLimitReachedException):
        limiter.try_acquire({"ORDERS": 1})


async def test_nothing_enters_while_binance_says_so_and_everything_afterwards() -> None:
    limiter = RateLimiter(rules=[weight(100)], clock=(clock := Clock()))
    limiter.note_retry_after(7, 429)
    assert limiter.snapshot().retry_after == 7 and limiter.snapshot().throttled
    for moment in (0.0, 3.0, 6.9):
        clock.now = 1000.0 + moment
        assert limiter.try_acquire({"REQUEST_WEIGHT": 1}) is None
    clock.now = 1007.0
    assert limiter.try_acquire({"REQUEST_WEIGHT": 1}) is not None
    assert limiter.snapshot().retry_after is None and not limiter.snapshot().throttled


@pytest.mark.parametrize(
    ("stated", "status", "seconds"), [(7.5, 418, 7.5), (0, 429, 1.0), (None, 429, 60.0), (None, 418, 120.0)]
)
def test_how_long_binance_wants_us_away(stated: float | None, status: int, seconds: float) -> None:
    limiter = RateLimiter(clock=Clock())
    limiter.note_retry_after(stated, status)
    assert limiter.retry_after == pytest.approx(seconds)


@pytest.mark.parametrize(("retry_at", "seconds"), [(1_800_000_030_000, 30.0), (1_700_000_000_000, 1.0)])
def test_the_websocket_api_names_the_moment(retry_at: int, seconds: float) -> None:
    limiter = RateLimiter(clock=Clock())
    limiter.note_retry_at(retry_at, 1_800_000_000_000, 418)
    assert limiter.retry_after == pytest.approx(seconds)


# --- order ---


async def test_first_come_first_served_within_a_priority_and_cancels_before_everything() -> None:
    limiter = RateLimiter(rules=[weight(1)])
    await limiter.acquire({"REQUEST_WEIGHT": 1})
    entered: list[str] = []

    async def enter(name: str, priority: Priority) -> None:
        await limiter.acquire({"REQUEST_WEIGHT": 1}, priority)
        entered.append(name)

    wanted = [
        ("bulk", Priority.BULK),
        ("query 1", Priority.QUERY),
        ("query 2", Priority.QUERY),
        ("place", Priority.PLACE),
        ("cancel", Priority.CANCEL),
    ]
    async with asyncio.TaskGroup() as group:
        for name, priority in wanted:
            group.create_task(enter(name, priority))
        await until(lambda: limiter.snapshot().pending == 5)
        assert limiter.snapshot().throttled
    assert entered == ["cancel", "place", "query 1", "query 2", "bulk"]


async def test_a_small_request_does_not_overtake_a_large_one_that_waits() -> None:
    limiter = RateLimiter(rules=[weight(10)])
    await limiter.acquire({"REQUEST_WEIGHT": 5})
    large = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 10}))
    await until(lambda: limiter.snapshot().pending == 1)
    assert limiter.try_acquire({"REQUEST_WEIGHT": 1}) is None
    assert limiter.try_acquire({"REQUEST_WEIGHT": 1}, Priority.CANCEL) is not None
    await large


async def test_given_back_room_lets_the_next_one_in_at_once() -> None:
    limiter = RateLimiter(rules=[weight(10, 600.0)])
    charge = await limiter.acquire({"REQUEST_WEIGHT": 10})
    waiting = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 10}))
    await until(lambda: limiter.snapshot().pending == 1)
    limiter.refund(charge)
    async with asyncio.timeout(0.5):
        await waiting


async def test_a_part_of_a_charge_can_be_given_back() -> None:
    limiter = spot()
    charge = await limiter.acquire({"REQUEST_WEIGHT": 3, "ORDERS": 1})
    assert isinstance(charge, Charge)
    limiter.refund(charge, {"REQUEST_WEIGHT": 2})
    assert (used(limiter)["REQUEST_WEIGHT:1m"], used(limiter)["ORDERS:10s"]) == (1, 1)


async def test_higher_limits_let_the_next_one_in_at_once() -> None:
    limiter = RateLimiter(rules=[weight(10, 60.0)])
    await limiter.acquire({"REQUEST_WEIGHT": 10})
    waiting = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 10}))
    await until(lambda: limiter.snapshot().pending == 1)
    limiter.configure_from_exchange_info(
        [{"rateLimitType": "REQUEST_WEIGHT", "interval": "MINUTE", "intervalNum": 1, "limit": 20}]
    )
    async with asyncio.timeout(0.5):
        await waiting


# --- cancelling ---


async def test_who_is_cancelled_while_waiting_is_charged_nothing() -> None:
    limiter = RateLimiter(rules=[weight(1)])
    await limiter.acquire({"REQUEST_WEIGHT": 1})
    tasks = [asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 1})) for _ in range(5)]
    await until(lambda: limiter.snapshot().pending == 5)
    for task in tasks[:4]:
        task.cancel()
    await asyncio.gather(*tasks[:4], return_exceptions=True)
    assert limiter.snapshot().pending == 1
    await tasks[4]
    assert used(limiter)["REQUEST_WEIGHT:0.2s"] <= 1


async def test_who_is_cancelled_just_after_entering_gets_the_charge_back() -> None:
    limiter = RateLimiter(rules=[weight(1, 600.0)])
    charge = await limiter.acquire({"REQUEST_WEIGHT": 1})
    task = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 1}))
    await until(lambda: limiter.snapshot().pending == 1)
    limiter.refund(charge)
    await until(lambda: limiter.snapshot().pending == 0)
    assert used(limiter)["REQUEST_WEIGHT:10m"] == 1 and not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert used(limiter)["REQUEST_WEIGHT:10m"] == 0


async def test_when_the_first_in_line_is_cancelled_the_next_one_is_judged_at_once() -> None:
    limiter = RateLimiter(rules=[weight(10, 60.0)])
    await limiter.acquire({"REQUEST_WEIGHT": 5})
    large = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 10}))
    small = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 5}))
    await until(lambda: limiter.snapshot().pending == 2)
    large.cancel()
    async with asyncio.timeout(0.5):
        await small
    assert large.cancelled()


async def test_each_window_tells_who_waits_for_it() -> None:
    raw = RateLimitRule(type=RateLimitType.RAW_REQUESTS, interval_s=INTERVAL, limit=100)
    limiter = RateLimiter(rules=[weight(1), raw])
    await limiter.acquire({"REQUEST_WEIGHT": 1})
    waiting = asyncio.create_task(limiter.acquire({"REQUEST_WEIGHT": 1, "RAW_REQUESTS": 0}))
    await until(lambda: limiter.snapshot().pending == 1)
    assert [each.pending for each in limiter.snapshot().windows] == [1, 0]
    await waiting


def test_a_loop_that_was_closed_with_callers_in_line_is_forgotten() -> None:
    limiter = RateLimiter(rules=[weight(1, 60.0)])
    charge = limiter_charge(limiter)
    loop = asyncio.new_event_loop()
    waiting = loop.create_task(limiter.acquire({"REQUEST_WEIGHT": 1}))
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    limiter.refund(charge)
    assert limiter.snapshot().pending == 0
    waiting.get_coro().close()
    waiting._log_destroy_pending = False  # type: ignore[attr-defined]


def limiter_charge(limiter: RateLimiter) -> Charge:
    return asyncio.run(limiter.acquire({"REQUEST_WEIGHT": 1}))


async def test_nothing_stays_behind() -> None:
    limiter = RateLimiter(rules=[weight(1)])
    async with asyncio.TaskGroup() as group:
        for _ in range(4):
            group.create_task(limiter.acquire({"REQUEST_WEIGHT": 1}))
    assert limiter._requests.lines == {}  # pyright: ignore[reportPrivateUsage]


# --- one limiter, several loops in threads ---


def test_event_loops_in_several_threads_share_one_limiter() -> None:
    limiter = RateLimiter(rules=[weight(20, 0.5)])
    entered: list[float] = []

    async def many() -> None:
        for _ in range(10):
            charge = await limiter.acquire({"REQUEST_WEIGHT": 1})
            entered.append(charge.at)

    threads = [threading.Thread(target=asyncio.run, args=(many(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(entered) == 40
    assert most_within(entered, 0.5) <= 20


def most_within(times: list[float], seconds: float) -> int:
    return max(sum(begin <= at < begin + seconds for at in times) for begin in times)


# --- what Binance says ---


def test_headers_correct_the_count() -> None:
    limiter = spot()
    limiter.sync_from_headers({"1m": 1200, "1x": 5, "": 3}, {"10s": 7, "1d": 9})
    assert (used(limiter)["REQUEST_WEIGHT:1m"], used(limiter)["ORDERS:10s"]) == (1200, 7)
    assert limiter.snapshot().windows[0].source is RateLimitSource.HEADER
    limiter.receive_used("REQUEST_WEIGHT", "1M", 1300)
    assert used(limiter)["REQUEST_WEIGHT:1m"] == 1300


async def test_orders_that_binance_counts_no_longer_make_room() -> None:
    clock = Clock()
    limiter = RateLimiter(
        rules=[RateLimitRule(type=RateLimitType.ORDERS, interval_s=10.0, limit=50)], clock=clock
    )
    await limiter.acquire({"ORDERS": 40})
    clock.now += 5
    charge = await limiter.acquire({"ORDERS": 1})
    limiter.sync_from_headers({}, {"10s": 3}, sent_at=charge.at)
    assert used(limiter)["ORDERS:10s"] == 4


def test_replies_of_the_websocket_api_correct_the_count() -> None:
    limiter = spot()
    limiter.sync_from_ws_rate_limits(
        [
            {
                "rateLimitType": "REQUEST_WEIGHT",
                "interval": "MINUTE",
                "intervalNum": 1,
                "limit": 6000,
                "count": 70,
            },
            {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": 50, "count": 12},
            {"rateLimitType": "NEW_LIMIT", "interval": "FORTNIGHT", "intervalNum": 1, "count": 70},
            {"rateLimitType": None, "count": "?"},
        ]
    )
    assert (used(limiter)["REQUEST_WEIGHT:1m"], used(limiter)["ORDERS:10s"]) == (70, 12)


def test_what_cannot_be_understood_in_exchange_info_changes_nothing() -> None:
    limiter = spot()
    before = limiter.snapshot().windows
    limiter.configure_from_exchange_info(
        [
            {"rateLimitType": "ORDERS", "interval": "SECOND", "intervalNum": 10, "limit": limit}
            for limit in (0, None, "x")
        ]
    )
    assert limiter.snapshot().windows == before


# --- connections ---


async def test_each_connection_has_its_own_message_rate() -> None:
    limiter = RateLimiter(
        ws_message_rule=RateLimitRule(type=RateLimitType.WS_MESSAGES, interval_s=INTERVAL, limit=5)
    )
    one, other = limiter.open_connection(kind="data"), limiter.open_connection(kind="data")
    begin = time.monotonic()
    for _ in range(5):
        await limiter.acquire_message(one)
        await limiter.acquire_message(other)
    assert time.monotonic() - begin < INTERVAL
    await limiter.acquire_message(one)
    assert time.monotonic() - begin >= INTERVAL - 0.02


async def test_new_connections_wait_for_their_own_limit() -> None:
    connections = RateLimitRule(type=RateLimitType.WS_CONNECTIONS, interval_s=INTERVAL, limit=2)
    limiter = RateLimiter(rules=[connections, weight(1, 60.0)])
    await limiter.acquire({"REQUEST_WEIGHT": 1})
    begin = time.monotonic()
    for _ in range(3):
        await limiter.acquire_connection()
    assert INTERVAL - 0.02 <= time.monotonic() - begin < 5.0


@pytest.mark.parametrize("enabled", [True, False])
def test_the_number_of_streams_is_bounded_even_when_switched_off(enabled: bool) -> None:
    limiter = RateLimiter.of_pools(SPOT, enabled=enabled, streams_per_connection=200)
    lease = limiter.open_connection(kind="data")
    limiter.reserve_streams(lease, 200)
    with pytest.raises(TooManyStreamsException) as caught:
        limiter.reserve_streams(lease, 201)
    assert (caught.value.requested, caught.value.limit) == (201, 200)
    assert streams(limiter, lease) == 200
    limiter.release_streams(lease, 50)
    assert streams(limiter, lease) == 150
    limiter.release_streams(lease, 500)
    assert streams(limiter, lease) == 0


def streams(limiter: RateLimiter, lease: ConnectionLease) -> int:
    windows = [each for each in limiter.snapshot().windows if each.type is RateLimitType.WS_STREAMS]
    return next(each.used for each in windows if each.connection_id == lease.id)


def test_without_a_rule_a_connection_carries_1024_streams() -> None:
    limiter = RateLimiter()
    limiter.register_connection("mine")
    limiter.reserve_streams("mine", 1024)
    with pytest.raises(TooManyStreamsException):
        limiter.reserve_streams("mine", 1025)


def test_connections_come_and_go() -> None:
    limiter = spot()
    lease = limiter.open_connection(kind="data", route="/stream", label="market data")
    limiter.register_connection(lease)
    limiter.register_connection("by id")
    known = {each.connection_id for each in limiter.snapshot().windows} - {None}
    assert known == {lease.id, "by id"}
    limiter.unregister_connection(lease)
    limiter.unregister_connection("by id")
    limiter.unregister_connection("never known")
    limiter.release_streams("never known", 1)
    assert {each.connection_id for each in limiter.snapshot().windows} == {None}


@pytest.mark.parametrize(
    ("route", "shown"),
    [
        ("/stream?streams=btcusdt@trade", "/stream"),
        ("/ws/pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1", "/ws/***"),
        (None, None),
    ],
)
def test_no_listen_key_shows_in_a_snapshot(route: str | None, shown: str | None) -> None:
    limiter = spot()
    assert limiter.open_connection(kind="user", route=route).route == shown


# --- snapshot ---


async def test_products_that_count_together_share_requests_but_no_connections() -> None:
    limiter = spot()
    more = Pool(type="ORDERS", scope="account", limit=7, interval="1m", seconds=60.0)
    before = set(used(limiter))
    other = limiter.beside([*SPOT, more], messages_per_second=10, streams_per_connection=2)
    await limiter.acquire({"REQUEST_WEIGHT": 5})
    await other.acquire({"REQUEST_WEIGHT": 6, "ORDERS": 1})
    assert used(limiter) == used(other)
    assert used(limiter)["REQUEST_WEIGHT:1m"] == 11
    assert set(used(limiter)) - before == {"ORDERS:1m"}
    other.note_retry_after(30, 429)
    assert limiter.retry_after > 29
    lease = other.open_connection(kind="streams")
    with pytest.raises(TooManyStreamsException):
        other.reserve_streams(lease, 3)
    assert not any(window.connection_id for window in limiter.snapshot().windows)


async def test_a_snapshot_tells_everything_and_is_frozen() -> None:
    limiter = spot()
    await limiter.acquire({"REQUEST_WEIGHT": 600, "ORDERS": 10})
    lease = limiter.open_connection(kind="data", label="market data", route="/stream")
    limiter.reserve_streams(lease, 512)
    before = time.time()
    snapshot = limiter.snapshot()
    weight_window, _, orders, _, messages, carried = snapshot.windows
    assert (weight_window.scope, weight_window.type) == (RateLimitScope.IP, RateLimitType.REQUEST_WEIGHT)
    assert (weight_window.used, weight_window.limit, weight_window.remaining) == (600, 6000, 5400)
    assert (weight_window.interval, weight_window.utilization) == ("1m", 0.1)
    assert (orders.scope, orders.used, orders.source) == (RateLimitScope.ACCOUNT, 10, RateLimitSource.CLIENT)
    assert (messages.type, messages.interval, messages.limit) == (RateLimitType.WS_MESSAGES, "1s", 5)
    assert (carried.used, carried.connection_label, carried.connection_kind) == (512, "market data", "data")
    assert (carried.interval, carried.connection_route) == ("", "/stream")
    assert snapshot.max_utilization == 0.5 and before <= snapshot.at <= time.time()
    assert (snapshot.pending, snapshot.retry_after, snapshot.throttled) == (0, None, False)
    with pytest.raises(dataclasses.FrozenInstanceError):
        snapshot.pending = 5  # type: ignore[misc]


def test_an_empty_limiter_has_an_empty_snapshot() -> None:
    assert RateLimiter().snapshot().windows == () and RateLimiter().snapshot().max_utilization == 0.0


def test_names_and_fields_of_the_surface() -> None:
    fields = {field.name for field in dataclasses.fields(ConnectionLease)}
    assert fields == {"id", "label", "kind", "route"}
    values = {
        member.name: member.value
        for kind in (RateLimitScope, RateLimitKind, EnforceMode, RateLimitSource)
        for member in kind
    }
    assert values == {
        "IP": "ip",
        "ACCOUNT": "account",
        "CONNECTION": "connection",
        "WEIGHT": "weight",
        "COUNT": "count",
        "CAP": "cap",
        "SLEEP": "sleep",
        "RAISE": "raise",
        "TRACK": "track",
        "HEADER": "header",
        "CLIENT": "client",
    }

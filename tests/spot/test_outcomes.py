"""Wherever a request breaks, there is at most one order per call, and the caller is told what is known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from binance_sdk import (
    BinanceException,
    GatewayException,
    IPBannedException,
    OrderStatusUnknownException,
    Outcome,
    RateLimiter,
    RateLimitException,
    RateLimitReachedException,
    SpotClient,
)
from binance_sdk.descriptors import Pool
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import SpotView

ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "quantity": "0.01", "price": "20000"}
LIMIT: dict[str, Any] = {**ORDER, "type": "LIMIT", "timeInForce": "GTC"}
ROUTES = ("rest", "ws_api")
Break = Callable[[Sandbox], object]

REFUSED: dict[str, tuple[Break, type[BinanceException]]] = {
    "429": (lambda e: e.faults.rate_limited(1), RateLimitException),
    "418": (lambda e: e.faults.rate_limited(1, banned=True), IPBannedException),
    "403": (lambda e: e.faults.answer(403, operation="order.place"), GatewayException),
}


@pytest.fixture
async def trader(exchange: Sandbox) -> AsyncIterator[SpotClient]:
    """A client that gives up on an answer after a second and reconnects at once."""
    async with SpotClient(
        exchange.credentials(),
        environment=exchange.hosts,
        request_timeout=1.0,
        stream_retry_policy=lambda _: (False, 0.01),
    ) as client:
        await client.ping()
        await client.via_rest.get_account()
        yield client


def calls(client: SpotClient, route: str) -> SpotView:
    return client.via_rest if route == "rest" else client.via_ws


@pytest.mark.parametrize(
    ("how", "route"),
    [("429", "rest"), ("429", "ws_api"), ("418", "rest"), ("418", "ws_api"), ("403", "rest")],
)
async def test_refused_is_certain(how: str, route: str, exchange: Sandbox, trader: SpotClient) -> None:
    refuse, kind = REFUSED[how]
    refuse(exchange)
    with pytest.raises(kind) as refused:
        await calls(trader, route).create_order(**LIMIT)
    assert refused.value.outcome is Outcome.REJECTED and exchange.orders == []


@pytest.mark.parametrize("route", ROUTES)
async def test_nothing_is_sent_while_banned(route: str, exchange: Sandbox) -> None:
    async with SpotClient(exchange.credentials(), environment=exchange.hosts, request_timeout=5) as client:
        await asyncio.gather(*(calls(client, each).get_account() for each in ROUTES))  # connected
        exchange.faults.rate_limited(1)
        with pytest.raises(RateLimitException) as refused:
            await calls(client, route).get_account()
        assert refused.value.retry_after is not None and 0 < refused.value.retry_after <= 1.1
        began, arrived = asyncio.get_running_loop().time(), len(exchange.journal)
        await asyncio.gather(*(calls(client, each).get_account() for each in ROUTES))
        assert asyncio.get_running_loop().time() - began > 0.7
        assert len(exchange.journal) == arrived + 2


@pytest.mark.parametrize("route", ROUTES)
async def test_who_has_less_patience_than_the_ban_is_told_that_nothing_was_sent(
    route: str, exchange: Sandbox, trader: SpotClient
) -> None:
    exchange.faults.rate_limited(5)
    with pytest.raises(RateLimitException):
        await calls(trader, route).get_account()
    arrived = len(exchange.journal)
    with pytest.raises(RateLimitReachedException) as refused:
        await calls(trader, route).get_account()
    assert refused.value.outcome is Outcome.REJECTED
    assert len(exchange.journal) == arrived


@pytest.mark.parametrize("route", ROUTES)
async def test_an_unreachable_exchange_ends_at_the_deadline(route: str, exchange: Sandbox) -> None:
    async with SpotClient(
        exchange.credentials(),
        rest_host="http://127.0.0.1:9",
        ws_api_host="ws://127.0.0.1:9",
        request_timeout=0.3,
    ) as client:
        began = asyncio.get_running_loop().time()
        with pytest.raises(BinanceException) as failed:
            await calls(client, route).create_order(**LIMIT)
        assert failed.value.outcome is Outcome.REJECTED
        assert asyncio.get_running_loop().time() - began < 2


@pytest.mark.parametrize("route", ROUTES)
async def test_an_idempotent_call_that_broke_may_be_asked_again(
    route: str, exchange: Sandbox, trader: SpotClient
) -> None:
    exchange.faults.lose_reply(operation="account.status", how="silence")
    with pytest.raises(BinanceException) as lost:
        await calls(trader, route).get_account()
    assert not isinstance(lost.value, OrderStatusUnknownException)
    assert (await calls(trader, route).get_account())["canTrade"]


async def test_a_retry_policy_repeats_only_what_is_idempotent(exchange: Sandbox) -> None:
    async with SpotClient(
        exchange.credentials(),
        environment=exchange.hosts,
        request_timeout=1.0,
        request_retry_policy=lambda info: (info.fails > 3, 0.0),
    ) as client:
        exchange.faults.answer(503, operation="account.status", times=2)
        assert (await client.via_rest.get_account())["canTrade"]
        exchange.faults.answer(503, operation="order.place", times=1)
        with pytest.raises(OrderStatusUnknownException):
            await client.via_rest.create_order(**LIMIT)
        assert exchange.orders == []


@pytest.mark.parametrize("kind", ["hmac", "ed25519"])
@pytest.mark.parametrize("route", ROUTES)
async def test_a_clock_that_is_wrong_is_put_right(kind: Any, route: str, exchange: Sandbox) -> None:
    async with SpotClient(
        exchange.credentials(kind), environment=exchange.hosts, stream_retry_policy=lambda _: (False, 0.01)
    ) as client:
        for shift in (-30, 60, -3600):
            exchange.clock.shift(shift)
            assert (await calls(client, route).create_order(**LIMIT))["status"] == "NEW"
    assert len(exchange.orders) == 3


@pytest.mark.parametrize("unit", ["millisecond", "microsecond"])
@pytest.mark.parametrize("route", ROUTES)
async def test_time_units(unit: str, route: str, exchange: Sandbox) -> None:
    async with SpotClient(exchange.credentials(), environment=exchange.hosts, time_unit=unit) as client:
        first = await calls(client, route).create_order(**LIMIT)
        await asyncio.sleep(0.05)
        await calls(client, route).get_account()
        assert len(str(first["transactTime"])) == (13 if unit == "millisecond" else 16)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
ENVELOPES = st.fixed_dictionaries(
    {"id": st.integers(0, 5), "status": st.sampled_from([200, 400, 418, 429, 500, "x", None])},
    optional={"result": JSON, "error": JSON, "rateLimits": JSON},
)
ANSWERS = st.binary(max_size=60) | (JSON | ENVELOPES).map(msgspec.json.encode)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    answer=ANSWERS,
    status=st.sampled_from([200, 201, 302, 400, 403, 404, 429, 451, 500, 503]),
    order=st.booleans(),
)
async def test_whatever_comes_back_is_a_value_or_a_documented_exception(
    answer: bytes, status: int, order: bool, exchange: Sandbox
) -> None:
    async with SpotClient(
        exchange.credentials(),
        environment=exchange.hosts,
        request_timeout=0.2,
        rate_limit_guard=False,
        stream_retry_policy=lambda _: (False, 0.0),
    ) as client:
        for route in ROUTES:
            exchange.faults.clear()
            exchange.faults.answer(status, raw=answer, times=1)
            try:
                await (
                    calls(client, route).create_order(**LIMIT)
                    if order
                    else calls(client, route).get_account()
                )
            except BinanceException as failed:
                assert failed.outcome in Outcome


async def test_big_answers_with_new_fields_and_values(exchange: Sandbox, trader: SpotClient) -> None:
    big = {"brandNew": ["x" * 1000] * 6000, "accountType": "NEVER_SEEN", "canTrade": True}
    exchange.faults.answer(200, raw=msgspec.json.encode(big), operation="account.status")
    account: Any = await trader.via_rest.get_account()
    assert len(account["brandNew"]) == 6000 and account["accountType"] == "NEVER_SEEN"


@pytest.mark.parametrize("route", ROUTES)
async def test_waiting_for_room_is_no_part_of_the_deadline(route: str, exchange: Sandbox) -> None:
    """Bulk work queues behind the limits; each call has its whole time for the answer after that."""
    pool = Pool(type="REQUEST_WEIGHT", scope="ip", limit=100, interval="1s", seconds=1.0)
    limiter = RateLimiter.of_pools([pool])
    async with SpotClient(
        exchange.credentials(), environment=exchange.hosts, request_timeout=0.6, rate_limiter=limiter
    ) as client:
        await client.via_rest.ping()
        began = asyncio.get_running_loop().time()
        await asyncio.gather(*(calls(client, route).get_account() for _ in range(9)))
        assert asyncio.get_running_loop().time() - began > 1.0

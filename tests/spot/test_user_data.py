"""One's own orders on the user stream: nothing lost, nothing twice, and gaps are told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from binance_sdk import (
    AccountPositionHandlerBase,
    Gap,
    OrderUpdateHandlerBase,
    SpotClient,
    StreamError,
    StreamErrorHandlerBase,
    StreamErrorPhase,
    StreamName,
    SubType,
    UnknownEvent,
    UserStreamGapHandlerBase,
    UserStreamNotSubscribedException,
)
from binance_sdk.sandbox import Sandbox
from binance_sdk.spot import events
from tests.waiting import eventually

T = TypeVar("T")
BUY: dict[str, Any] = {"symbol": "BTCUSDT", "side": "BUY", "quantity": "0.01", "price": "20000"}


class Orders(OrderUpdateHandlerBase):
    def __init__(self) -> None:
        self.seen: list[dict[str, Any]] = []

    def receive(self, payload: Any) -> None:
        self.seen.append(super().receive(payload))


class Gaps(UserStreamGapHandlerBase):
    def __init__(self) -> None:
        self.seen: list[Gap] = []

    def receive(self, payload: Any) -> None:
        self.seen.append(payload)


@pytest.fixture(params=["hmac", "ed25519"])
async def pair(
    request: pytest.FixtureRequest, exchange: Sandbox
) -> AsyncIterator[tuple[SpotClient, SpotClient]]:
    """A client that reconnects after a while, and the other side of its trades."""
    async with (
        SpotClient(
            exchange.credentials(request.param),
            environment=exchange.hosts,
            stream_retry_policy=lambda _: (False, 0.3),
        ) as client,
        SpotClient(exchange.credentials(), environment=exchange.hosts) as other,
    ):
        yield client, other


async def test_handlers_hear_of_orders_and_balances(pair: tuple[SpotClient, SpotClient]) -> None:
    client, _ = pair
    orders, balances = Orders(), list[Any]()

    class Balances(AccountPositionHandlerBase):
        threaded = True

        def receive(self, payload: Any) -> None:
            balances.append(payload)

    client.handler(orders, Balances())
    await client.subscribe(SubType.USER)
    assert client.user_subscription_id is not None
    order = await client.limit_order(**BUY)
    await client.cancel_order(symbol="BTCUSDT", orderId=order["orderId"])
    await eventually(lambda: len(orders.seen) == 2 and len(balances) == 2)
    assert [each["execution_type"] for each in orders.seen] == ["NEW", "CANCELED"]
    assert orders.seen[0]["subscription_id"] == client.user_subscription_id
    await client.unsubscribe(SubType.USER)
    with pytest.raises(UserStreamNotSubscribedException):
        await client.unsubscribe(SubType.USER)
    assert client.user_subscription_id is None


async def test_fills_during_a_gap_come_once_and_say_so(
    pair: tuple[SpotClient, SpotClient], exchange: Sandbox
) -> None:
    client, other = pair
    orders, gaps = Orders(), Gaps()
    client.handler(orders, gaps)
    await client.subscribe(SubType.USER)
    order = await client.limit_order(**BUY)
    await eventually(lambda: orders.seen)
    exchange.connections.cut("ws_api", how="reset", count=1)
    await other.limit_order(symbol="BTCUSDT", side="SELL", quantity="0.004", price="20000")
    await eventually(lambda: gaps.seen and len(orders.seen) >= 2)
    await other.limit_order(symbol="BTCUSDT", side="SELL", quantity="0.006", price="20000")
    await eventually(lambda: orders.seen[-1]["order_status"] == "FILLED")
    fills = [each for each in orders.seen if each["execution_type"] == "TRADE"]
    assert [Decimal(each["last_filled_qty"]) for each in fills] == [Decimal("0.004"), Decimal("0.006")]
    assert [each.get("source", "stream") for each in fills] == ["rest", "stream"]
    assert len({each["trade_id"] for each in fills}) == 2
    assert {each["order_id"] for each in fills} == {order["orderId"]}
    assert len(gaps.seen) == 1 and gaps.seen[0].end >= gaps.seen[0].start


async def test_a_terminated_subscription_comes_back(
    pair: tuple[SpotClient, SpotClient], exchange: Sandbox
) -> None:
    client, _ = pair
    orders, gaps = Orders(), Gaps()
    client.handler(orders, gaps)
    await client.subscribe(SubType.USER)
    await client.limit_order(**BUY)
    await eventually(lambda: orders.seen)
    exchange.control.expire_user_streams()
    await eventually(lambda: gaps.seen)
    await client.limit_order(**BUY)
    await eventually(lambda: len(orders.seen) == 2)


async def test_typed_events_and_gaps_for_an_iterator(
    pair: tuple[SpotClient, SpotClient], exchange: Sandbox
) -> None:
    client, _ = pair
    async with asyncio.timeout(10), client.user_events() as account:
        await client.limit_order(**BUY)
        update = await next_of(account, events.OrderUpdate)
        assert (update.symbol, update.source, update.orig_price) == ("BTCUSDT", "stream", Decimal("20000"))
        exchange.connections.cut("ws_api", how="reset")
        gap = await next_of(account, Gap)
        assert gap.reason == "connection lost"
        await client.close()
        assert [event async for event in account] == []


async def next_of(account: AsyncIterator[object], kind: type[T]) -> T:
    async for event in account:
        assert not isinstance(event, UnknownEvent)
        if isinstance(event, kind):
            return event
    raise AssertionError(f"no {kind.__name__} came")


async def test_user_data_survives_rotation_whole(
    pair: tuple[SpotClient, SpotClient], exchange: Sandbox
) -> None:
    client, _ = pair
    orders, gaps = Orders(), Gaps()
    client.handler(orders, gaps)
    await client.subscribe(SubType.USER)
    placed: list[int] = []
    for number in range(30):
        if number % 10 == 5:
            exchange.connections.announce_shutdown("ws_api")
        placed.append((await client.limit_order(**BUY))["orderId"])
    await eventually(lambda: len(orders.seen) >= 30)
    assert [each["order_id"] for each in orders.seen] == placed and gaps.seen == []


async def test_a_refused_logon_is_reported_and_calls_are_signed_instead(exchange: Sandbox) -> None:
    reports: list[StreamError] = []

    class Reports(StreamErrorHandlerBase):
        async def receive(self, payload: Any) -> None:
            reports.append(payload)

    exchange.faults.answer(400, code=-1022, message="no", operation="session.logon", times=1)
    async with SpotClient(exchange.credentials("ed25519"), environment=exchange.hosts) as client:
        client.handler(Reports())
        assert (await client.limit_order(**BUY))["status"] == "NEW"
        await eventually(lambda: reports)
    assert (reports[0].stream, reports[0].phase) == (StreamName.USER, StreamErrorPhase.LOGON)
    assert reports[0].recovering

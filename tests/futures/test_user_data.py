"""One's own orders and positions: nothing lost, nothing twice, whatever happens to the key or the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import (
    AuthenticationException,
    Credentials,
    FuturesAccountUpdateHandlerBase,
    FuturesOrderUpdateHandlerBase,
    Gap,
    RetryInfo,
    SubType,
    UnknownEvent,
    UserStreamGapHandlerBase,
    UserStreamNotSubscribedException,
)
from binance_sdk.io import subscribing
from tests.futures.conftest import AnyClient, Place
from tests.waiting import eventually

PRICE = "60000"
START, KEEPALIVE, STOP = "userDataStream.start", "userDataStream.ping", "userDataStream.stop"


class Orders(FuturesOrderUpdateHandlerBase):
    def __init__(self) -> None:
        self.seen: list[dict[str, Any]] = []

    def receive(self, payload: Any) -> None:
        self.seen.append({**payload["o"], "source": payload.get("source", "stream")})

    @property
    def fills(self) -> list[dict[str, Any]]:
        return [each for each in self.seen if each["x"] == "TRADE"]


class Accounts(FuturesAccountUpdateHandlerBase):
    def __init__(self) -> None:
        self.seen: list[dict[str, Any]] = []

    def receive(self, payload: Any) -> None:
        self.seen.append(payload["a"])

    def position(self, symbol: str) -> Decimal | None:
        """The last amount that was told of a position."""
        told = [row for each in self.seen for row in each.get("P", ()) if row["s"] == symbol]
        return Decimal(told[-1]["pa"]) if told else None


class Gaps(UserStreamGapHandlerBase):
    def __init__(self) -> None:
        self.seen: list[Gap] = []

    def receive(self, payload: Any) -> None:
        self.seen.append(payload)


class Trader:
    """A client that listens to its account, and the other side of its trades."""

    def __init__(self, place: Place, client: AnyClient, other: AnyClient) -> None:
        self.place, self.client, self.other = place, client, other
        self.orders, self.accounts, self.gaps = Orders(), Accounts(), Gaps()
        client.handler(self.orders, self.accounts, self.gaps)

    async def bid(self, times: int) -> int:
        """A bid that can be filled so often."""
        order = await self.client.limit_order(
            symbol=self.place.symbol, side="BUY", quantity=self.size(times), price=PRICE
        )
        return int(order["orderId"])

    async def hit(self) -> None:
        """Fill a part of the bid."""
        await self.other.limit_order(
            symbol=self.place.symbol, side="SELL", quantity=self.size(1), price=PRICE
        )

    def size(self, times: int) -> Decimal:
        return Decimal(self.place.quantity) * times


def soon(_: RetryInfo) -> tuple[bool, float]:
    """Reconnect after a while."""
    return False, 0.3


@pytest.fixture
async def trader(quiet: Place) -> AsyncIterator[Trader]:
    async with (
        quiet.client(stream_retry_policy=soon) as client,
        quiet.client() as other,
    ):
        made = Trader(quiet, client, other)
        await client.subscribe(SubType.USER)
        yield made


async def test_orders_and_positions_are_told(trader: Trader) -> None:
    await trader.bid(1)
    await trader.hit()
    await eventually(lambda: trader.orders.fills and trader.accounts.seen)
    assert [each["x"] for each in trader.orders.seen] == ["NEW", "TRADE"]
    assert trader.accounts.position(trader.place.symbol) == trader.size(1)
    await trader.client.unsubscribe(SubType.USER)
    with pytest.raises(UserStreamNotSubscribedException):
        await trader.client.unsubscribe(SubType.USER)


@pytest.mark.parametrize("cause", ["cut", "expired"])
async def test_fills_of_a_gap_come_once_and_say_so(trader: Trader, cause: str) -> None:
    exchange = trader.place.exchange
    identifier = await trader.bid(3)
    await trader.hit()
    await eventually(lambda: len(trader.orders.fills) == 1)
    if cause == "cut":
        exchange.connections.cut("streams", how="reset")
    else:
        exchange.control.expire_listen_keys()
    await trader.hit()
    await eventually(lambda: trader.gaps.seen and len(trader.orders.fills) == 2)
    await trader.hit()
    await eventually(lambda: len(trader.orders.fills) == 3)
    fills = trader.orders.fills
    assert len({each["t"] for each in fills}) == 3
    assert {each["i"] for each in fills} == {identifier}
    assert [each["source"] for each in fills] == ["stream", "rest", "stream"]
    assert [Decimal(each["z"]) for each in fills] == [trader.size(n) for n in (1, 2, 3)]
    await eventually(lambda: trader.accounts.position(trader.place.symbol) == trader.size(3))
    assert len(trader.gaps.seen) == 1


async def test_a_position_that_changed_during_a_gap_is_told(trader: Trader) -> None:
    await trader.bid(1)
    trader.place.exchange.connections.cut("streams", how="reset")
    await trader.hit()
    await eventually(lambda: trader.accounts.position(trader.place.symbol) == trader.size(1))
    reasons = [each["m"] for each in trader.accounts.seen]
    assert reasons[-1] in ("RECONCILED", "ORDER")


async def test_a_listen_key_is_kept_alive(quiet: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.1)
    async with quiet.client() as client:
        await client.subscribe(SubType.USER)
        await eventually(lambda: asked(quiet).count(KEEPALIVE) >= 3)
        assert asked(quiet).count(START) == 1
        await client.unsubscribe(SubType.USER)
        assert asked(quiet).count(STOP) == 1
        before = asked(quiet).count(KEEPALIVE)
        await asyncio.sleep(0.3)
        assert asked(quiet).count(KEEPALIVE) == before


async def test_a_key_that_is_gone_is_replaced(trader: Trader, monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange forgets the key and says nothing: keeping it alive fails, and another one is had."""
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.2)
    async with trader.place.client() as client:
        gaps = Gaps()
        client.handler(gaps)
        await client.subscribe(SubType.USER)
        trader.place.exchange.faults.answer(400, operation=KEEPALIVE, code=-1125)
        await eventually(lambda: gaps.seen)
        assert asked(trader.place).count(START) >= 3


def asked(place: Place) -> list[str]:
    """The calls that the exchange has seen."""
    return [entry.operation for entry in place.exchange.journal]


async def test_typed_events_for_an_iterator(trader: Trader) -> None:
    async with asyncio.timeout(10), trader.client.user_events() as account:
        await trader.bid(2)
        await trader.hit()
        update = None
        async for update in account:
            assert not isinstance(update, UnknownEvent), update
            if type(update).__name__ == "AccountUpdate":
                break
        trader.place.exchange.connections.cut("streams", how="reset")
        await trader.hit()
        rest: list[object] = []
        async for event in account:
            assert not isinstance(event, UnknownEvent), event
            rest.append(event)
            if type(event).__name__ == "AccountUpdate":
                break
        assert isinstance(rest[0], Gap)
        assert any(getattr(event, "source", "") == "rest" for event in rest)


async def test_the_listen_key_shows_nowhere(trader: Trader, caplog: pytest.LogCaptureFixture) -> None:
    key = (await trader.client.via_rest.start_user_data_stream())["listenKey"]
    assert len(key) > 10
    trader.place.exchange.connections.cut("streams", how="reset")
    await eventually(lambda: trader.gaps.seen)
    shown = [caplog.text, repr(trader.client), repr(trader.client.rate_limit_snapshot())]
    assert key not in "".join(shown)


async def test_a_refused_key_is_told_at_once(quiet: Place) -> None:
    async with quiet.client(Credentials("unknown", "secret")) as client:
        async with asyncio.timeout(3):
            with pytest.raises(AuthenticationException):
                await client.subscribe(SubType.USER)
        before = len(quiet.exchange.journal)
        await asyncio.sleep(0.5)
        assert len(quiet.exchange.journal) == before

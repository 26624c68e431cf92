"""One's own orders and positions: nothing lost, nothing twice, whatever happens to the key or the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from copy import copy
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import (
    AuthenticationException,
    Credentials,
    FuturesAccountUpdateHandlerBase,
    FuturesAlgoUpdateHandlerBase,
    FuturesOrderUpdateHandlerBase,
    Gap,
    RetryInfo,
    SubType,
    UnknownEvent,
    UserStreamGapHandlerBase,
    UserStreamNotSubscribedException,
)
from binance_sdk.core import futures_words
from binance_sdk.core.user_stream import UserEvent
from binance_sdk.io import subscribing
from binance_sdk.market import UserData
from binance_sdk.user_event import typed_event
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


class Algos(FuturesAlgoUpdateHandlerBase):
    def __init__(self) -> None:
        self.seen: list[tuple[int, str]] = []

    def receive(self, payload: Any) -> None:
        self.seen.append((payload["o"]["aid"], payload["o"]["X"]))


async def test_conditional_orders_of_a_gap_are_told_once(
    quiet: Place, caplog: pytest.LogCaptureFixture
) -> None:
    credentials = quiet.exchange.credentials("hmac")
    async with (
        quiet.client(credentials, stream_retry_policy=soon) as client,
        quiet.client(credentials) as elsewhere,
    ):
        algos, gaps = Algos(), Gaps()
        client.handler(algos, gaps)
        await client.subscribe(SubType.USER)
        order: dict[str, Any] = {"symbol": quiet.symbol, "side": "BUY", "quantity": quiet.quantity}
        kept = (await client.stop_market_order(**order, triggerPrice="70000"))["algoId"]
        gone = (await client.stop_market_order(**order, triggerPrice="71000"))["algoId"]
        await eventually(lambda: len(algos.seen) == 2)
        quiet.exchange.connections.cut("streams", how="reset")
        new = (await elsewhere.stop_market_order(**order, triggerPrice="72000"))["algoId"]
        await elsewhere.cancel_algo_order(algoId=gone)
        await eventually(lambda: gaps.seen and len(algos.seen) >= (4 if quiet.product == "um" else 3))
        for row in await client.orders.open(quiet.symbol):
            event = UserEvent(futures_words.conditional_event(row.raw), "rest")
            typed = typed_event(event, client.MARKET.user_events)
            assert not isinstance(typed, UnknownEvent), typed
        await client.cancel_algo_order(algoId=kept)
        await eventually(lambda: (kept, "CANCELED") in algos.seen)
    told = [(kept, "NEW"), (gone, "NEW"), (new, "NEW"), (kept, "CANCELED")]
    assert len(algos.seen) == len(set(algos.seen))
    assert set(algos.seen) - {(gone, "CANCELED")} == set(told)
    told_by_log = f"{{'algoId': {gone}}} ended during a gap" in caplog.text
    assert ((gone, "CANCELED") in algos.seen, told_by_log) == (
        (True, False) if quiet.product == "um" else (False, True)  # COIN-M cannot be asked
    )


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


async def test_a_product_that_cannot_be_asked_tells_of_gaps_and_goes_on(
    quiet: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    credentials = quiet.exchange.credentials("hmac")
    client = quiet.client(credentials, stream_retry_policy=soon)
    user_data = client.MARKET.user_data
    assert user_data is not None
    market = copy(client.MARKET)
    market.user_data = UserData(subscription=user_data.subscription)
    monkeypatch.setattr(type(client), "MARKET", market)
    async with client, quiet.client() as other:
        trader = Trader(quiet, client, other)
        await client.subscribe(SubType.USER)
        await trader.bid(3)
        await trader.hit()
        await eventually(lambda: trader.orders.fills)
        quiet.exchange.connections.cut("streams", how="reset")
        await trader.hit()
        await eventually(lambda: trader.gaps.seen)
        await trader.hit()
        await eventually(lambda: len(trader.orders.fills) == 2)
        assert {each["source"] for each in trader.orders.seen} == {"stream"}
        assert "GET /fapi/v1/openOrders" not in asked(quiet)


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


@pytest.mark.parametrize("kind", ["order", "conditional"])
async def test_an_order_that_binance_has_forgotten_does_not_hold_up_the_rest(
    quiet: Place, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Orders that ended without a fill are not told any more three days after they were placed."""
    if quiet.product == "cm" and kind == "conditional":
        pytest.skip("is not asked for")
    credentials = quiet.exchange.credentials("hmac")
    async with (
        quiet.client(credentials, stream_retry_policy=soon) as client,
        quiet.client(credentials) as elsewhere,
    ):
        orders, gaps = Orders(), Gaps()
        client.handler(orders, gaps)
        await client.subscribe(SubType.USER)
        side: dict[str, Any] = {"symbol": quiet.symbol, "side": "BUY", "quantity": quiet.quantity}
        old = (await client.limit_order(**side, price="50000"))["orderId"]
        stop = (await client.stop_market_order(**side, triggerPrice="71000"))["algoId"]
        await eventually(lambda: orders.seen)
        quiet.exchange.connections.cut("streams", how="reset")
        if kind == "order":
            (account,) = client._user._accounts  # pyright: ignore[reportPrivateUsage]
            monkeypatch.setattr(account, "_changed_orders", nothing)
            quiet.exchange.faults.answer(400, operation="order.status", code=-2013, times=3)
            await elsewhere.cancel_order(symbol=quiet.symbol, orderId=old)
        else:
            quiet.exchange.faults.answer(400, operation="GET /fapi/v1/algoOrder", code=-2013, times=3)
            await elsewhere.cancel_algo_order(algoId=stop)
        await eventually(lambda: gaps.seen)
        await eventually(lambda: client._user.live, 3)  # pyright: ignore[reportPrivateUsage]


async def nothing(symbol: str, since_ms: int, now_ms: int) -> list[Any]:
    """What Binance says of orders that it has forgotten."""
    return []

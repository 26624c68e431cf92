"""Pain 3, the user data stream is lost: keys expire, mechanisms differ by product, unknown events crash.

(a) key or subscription expire: subscribed again within 2 s, one `Gap`, fills of the gap once, from REST;
(b) an event that the SDK does not know is delivered as it is and ends nothing;
(c) an event time that comes as text is read.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

import pytest

from binance_sdk import (
    CMFuturesClient,
    Credentials,
    Gap,
    RetryInfo,
    SpotClient,
    UMFuturesClient,
    UnknownEvent,
    UserStreamGapHandlerBase,
)
from binance_sdk.sandbox import Key, Sandbox
from binance_sdk.spot import events
from tests.waiting import eventually

AnyClient = SpotClient | UMFuturesClient | CMFuturesClient
KINDS: dict[str, Callable[..., AnyClient]] = {
    "spot": SpotClient,
    "um_futures": UMFuturesClient,
    "cm_futures": CMFuturesClient,
}
SYMBOLS = {
    "spot": ("BTCUSDT", "0.01", "20000"),
    "um_futures": ("BTCUSDT", "0.010", "60000"),
    "cm_futures": ("BTCUSD_PERP", "10", "60000"),
}
SUBSCRIBING = {
    "spot": ("userDataStream.subscribe.signature",),
    "um_futures": ("userDataStream.start",),
    "cm_futures": ("userDataStream.start",),
}


def soon(_: RetryInfo) -> tuple[bool, float]:
    """Reconnect after a while."""
    return False, 0.2


@dataclass
class Account:
    """One account, somebody to trade with, and all that its client is told."""

    exchange: Sandbox
    product: str
    key: Key
    client: AnyClient
    other: AnyClient
    told: list[object]

    async def order(self, client: AnyClient, side: Literal["BUY", "SELL"], times: int) -> None:
        symbol, quantity, price = SYMBOLS[self.product]
        await client.limit_order(symbol=symbol, side=side, quantity=Decimal(quantity) * times, price=price)

    def expire(self) -> int:
        control = self.exchange.control
        return control.expire_user_streams() if self.product == "spot" else control.expire_listen_keys()

    def tell(self, event: Mapping[str, object]) -> None:
        account = self.exchange.account(self.key.api_key)
        if self.product == "spot":
            self.exchange.control.tell(account, event)
        else:
            front = self.exchange.um if self.product == "um_futures" else self.exchange.cm
            front.tell(account, event)

    @property
    def fills(self) -> list[tuple[int, str]]:
        """Trade id and source of each fill."""
        found: list[tuple[int, str]] = []
        for event in self.told:
            order: Any = getattr(event, "order", event)
            if getattr(order, "execution_type", "") == "TRADE":
                found.append((order.trade_id, getattr(event, "source", "stream")))
        return found


@pytest.fixture(params=KINDS)
async def account(request: pytest.FixtureRequest) -> AsyncIterator[Account]:
    product: str = request.param
    async with Sandbox(seed=1, market="empty") as exchange:
        key = exchange.key("hmac")
        hosts = {"spot": exchange.hosts, "um_futures": exchange.um_hosts, "cm_futures": exchange.cm_hosts}
        credentials = Credentials(key.api_key, key.api_secret)
        async with (
            KINDS[product](credentials, environment=hosts[product], stream_retry_policy=soon) as client,
            KINDS[product](exchange.credentials(), environment=hosts[product]) as other,
            client.user_events() as told,
        ):
            made = Account(exchange, product, key, client, other, [])

            async def listen() -> None:
                async for event in told:
                    made.told.append(event)

            listening = asyncio.create_task(listen())
            yield made
            listening.cancel()


async def test_a_fills_of_an_expired_key_come_once_from_rest(account: Account) -> None:
    exchange = account.exchange
    await account.order(account.client, "BUY", 3)
    await account.order(account.other, "SELL", 1)
    await eventually(lambda: len(account.fills) == 1)
    for operation in SUBSCRIBING[account.product]:  # so that there is time to trade
        exchange.faults.answer(500, code=-1000, operation=operation)
    expired = exchange.clock.now()
    assert account.expire() == 1
    await account.order(account.other, "SELL", 1)
    await eventually(lambda: len(account.fills) == 2)
    await account.order(account.other, "SELL", 1)
    await eventually(lambda: len(account.fills) == 3)
    again = [
        entry.time
        for entry in exchange.journal
        if entry.operation in SUBSCRIBING[account.product] and entry.time > expired and entry.executed
    ]
    assert len(again) == 1 and again[0] - expired < 2_000_000
    assert [source for _, source in account.fills] == ["stream", "rest", "stream"]
    assert len({number for number, _ in account.fills}) == 3
    assert len([event for event in account.told if isinstance(event, Gap)]) == 1
    assert not [event for event in account.told if isinstance(event, UnknownEvent)]


async def test_b_an_unknown_event_is_delivered_and_ends_nothing(account: Account) -> None:
    account.tell({"e": "neverSeen", "E": 5, "novelty": [1, 2]})
    await eventually(lambda: account.told)
    unknown = account.told[0]
    assert isinstance(unknown, UnknownEvent)
    payload: Any = unknown.payload
    assert payload["e"] == "neverSeen" and payload["novelty"] == [1, 2]
    account.told.clear()
    await account.order(account.client, "BUY", 1)
    await eventually(lambda: [event for event in account.told if not isinstance(event, UnknownEvent)])


async def test_c_an_event_time_may_be_text(account: Account) -> None:
    """`listenKeyExpired` really came like that; no other event minds either."""
    gaps: list[Gap] = []

    class Gaps(UserStreamGapHandlerBase):
        def receive(self, payload: Any) -> None:
            gaps.append(payload)

    account.client.handler(Gaps())
    now = str(account.exchange.clock.now() // 1000)
    if account.product == "spot":
        balance = {"e": "balanceUpdate", "E": now, "a": "BTC", "d": "1", "T": now}
        account.tell(balance)
        await eventually(lambda: account.told)
        assert isinstance(account.told[0], events.BalanceUpdate)
        account.tell({"e": "eventStreamTerminated", "E": now})
    else:
        front = account.exchange.um if account.product == "um_futures" else account.exchange.cm
        (listen_key,) = front.listen_keys.by_account.values()
        account.tell({"e": "listenKeyExpired", "E": now, "listenKey": listen_key})
    await eventually(lambda: gaps)
    await account.order(account.client, "BUY", 1)
    await eventually(lambda: any(not isinstance(event, Gap | UnknownEvent) for event in account.told))

"""User data of margin, portfolio margin and options: nothing lost, nothing twice, whatever happens.

The same for Spot is in tests/spot/test_user_data.py, for the futures in tests/futures/test_user_data.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import (
    Drift,
    Gap,
    MarginClient,
    OptionsClient,
    OrderStatusUnknownException,
    PortfolioMarginClient,
    RetryInfo,
    UnknownEvent,
)
from binance_sdk.io import subscribing, user_stream
from binance_sdk.sandbox import Sandbox
from tests.waiting import eventually

OPTION = "BTC-271224-60000-C"
Json = dict[str, Any]


@dataclass(frozen=True)
class Market:
    """Where orders are placed and told, and how."""

    kind: Callable[..., Any]
    product: str
    symbol: str
    quantity: str
    price: str
    place: str = "create_order"
    cancel: str = "cancel_order"
    more: Mapping[str, object] = field(default_factory=dict[str, object])
    """Sent with orders and cancels."""
    subscribing: str = ""
    """What has to be called to be subscribed (again)."""
    holding: str = "AccountPosition"
    """Type of the event that tells balances or positions."""

    def events(self, client: Any) -> Any:
        """The events of the account."""
        if self.more:
            return client.isolated_user_events(self.symbol)
        return client.user_events()


MARGIN = Market(
    MarginClient, "margin", "BTCUSDT", "0.01", "60000", subscribing="POST /sapi/v1/userListenToken"
)
UM = Market(
    PortfolioMarginClient,
    "portfolio_margin",
    "BTCUSDT",
    "0.010",
    "60000",
    "create_um_order",
    "cancel_um_order",
    subscribing="POST /papi/v1/listenKey",
    holding="AccountUpdate",
)
MARKETS = {
    "margin": MARGIN,
    "isolated": Market(
        MarginClient,
        "margin",
        "BTCUSDT",
        "0.01",
        "60000",
        more={"isIsolated": True},
        subscribing="POST /sapi/v1/userListenToken",
    ),
    "portfolio_um": UM,
    "portfolio_cm": Market(
        PortfolioMarginClient,
        "portfolio_margin",
        "BTCUSD_PERP",
        "10",
        "60000",
        "create_cm_order",
        "cancel_cm_order",
        subscribing="POST /papi/v1/listenKey",
        holding="AccountUpdate",
    ),
    "portfolio_margin": Market(
        PortfolioMarginClient,
        "portfolio_margin",
        "BTCUSDT",
        "0.01",
        "60000",
        "create_margin_order",
        "cancel_margin_order",
        subscribing="POST /papi/v1/listenKey",
    ),
    "options": Market(
        OptionsClient,
        "options",
        OPTION,
        "0.10",
        "500",
        subscribing="POST /eapi/v1/listenKey",
        holding="BalancePositionUpdate",
    ),
}

DIFFERENT = ("isolated", "portfolio_um", "options")
"""One of each way in which they are subscribed and asked."""


def soon(_: RetryInfo) -> tuple[bool, float]:
    """Reconnect after a while."""
    return False, 0.2


def sooner(fails: int) -> float:
    """Try again after a while."""
    return 0.2


class Trader:
    """A client that listens, one of the same account, one of somebody else, and what the first was told."""

    def __init__(self, exchange: Sandbox, market: Market, stack: AsyncExitStack) -> None:
        self.exchange, self.market = exchange, market
        self.drift = Drift()
        credentials = exchange.credentials()
        self.client = self._client(credentials)
        self.elsewhere = self._client(credentials)
        self.other = self._client(exchange.credentials())
        self.told: list[Any] = []
        self._stack = stack

    def _client(self, credentials: object) -> Any:
        hosts = self.exchange.product_hosts[self.market.product]
        return self.market.kind(credentials, environment=hosts, stream_retry_policy=soon, validate=self.drift)

    async def listen(self) -> None:
        """From now on what comes is told."""
        for client in (self.client, self.elsewhere, self.other):
            await self._stack.enter_async_context(client)
        events = await self._stack.enter_async_context(self.market.events(self.client))
        task = asyncio.create_task(self._collect(events))
        self._stack.callback(task.cancel)

    async def _collect(self, events: Any) -> None:
        async for event in events:
            self.told.append(event)

    async def order(self, client: Any, side: str, times: int, price: str | None = None) -> Json:
        market = self.market
        placed: Json = await getattr(client, market.place)(
            symbol=market.symbol,
            side=side,
            type="LIMIT",
            timeInForce="GTC",
            quantity=Decimal(market.quantity) * times,
            price=price or market.price,
            **market.more,
        )
        return placed

    async def cancel(self, client: Any, order: Json) -> None:
        market = self.market
        await getattr(client, market.cancel)(symbol=market.symbol, orderId=order["orderId"], **market.more)

    def keep_away(self) -> None:
        """Gives time until the client is subscribed again."""
        self.exchange.faults.answer(500, code=-1000, operation=self.market.subscribing)

    def interrupt(self, cause: str) -> None:
        self.keep_away()
        if cause == "cut":
            assert self.exchange.connections.cut(how="reset") == 1
        elif self.market.product == "margin":
            assert self.exchange.control.expire_user_streams() == 1
        else:
            assert self.exchange.control.expire_listen_keys() == 1

    @property
    def steps(self) -> list[tuple[str, str, int, str]]:
        """Execution type, client order id, trade id and source of every change of an order."""
        found: list[tuple[str, str, int, str]] = []
        for event in self.told:
            order: Any = getattr(event, "order", event)
            if hasattr(order, "execution_type"):
                kind, name = str(order.execution_type), order.client_order_id
                found.append((kind, name, order.trade_id, getattr(event, "source", "stream")))
        return found

    @property
    def fills(self) -> list[tuple[int, str]]:
        """Trade id and source of each fill."""
        return [(trade, source) for kind, _, trade, source in self.steps if kind == "TRADE"]

    @property
    def gaps(self) -> int:
        return len([event for event in self.told if isinstance(event, Gap)])

    @property
    def unknown(self) -> list[UnknownEvent]:
        return [event for event in self.told if isinstance(event, UnknownEvent)]

    def holdings(self) -> list[Any]:
        return [event for event in self.told if type(event).__name__ == self.market.holding]


async def open_trader(market: Market, stack: AsyncExitStack) -> Trader:
    exchange = await stack.enter_async_context(Sandbox(seed=1, market="empty"))
    made = Trader(exchange, market, stack)
    await made.listen()
    return made


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """A subscription that was refused is tried again sooner."""
    monkeypatch.setattr(user_stream, "ceiling", sooner)


@pytest.fixture(params=MARKETS)
async def trader(request: pytest.FixtureRequest) -> AsyncIterator[Trader]:
    async with AsyncExitStack() as stack:
        made = await open_trader(MARKETS[request.param], stack)
        yield made
        assert [str(entry) for entry in made.drift] == []


@pytest.mark.parametrize("cause", ["cut", "expired"])
async def test_fills_of_a_gap_come_once_and_in_order(trader: Trader, cause: str) -> None:
    await trader.order(trader.client, "BUY", 4)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 1)
    trader.interrupt(cause)
    await trader.order(trader.other, "SELL", 1)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 3)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 4)
    assert [source for _, source in trader.fills] == ["stream", "rest", "rest", "stream"]
    numbers = [number for number, _ in trader.fills]
    assert numbers == sorted(set(numbers))
    assert trader.gaps == 1
    assert trader.unknown == []


async def test_what_others_did_in_a_gap_is_told_once(trader: Trader) -> None:
    """Placed, filled and canceled by somebody else with the account, of which no event came."""
    old = await trader.order(trader.client, "BUY", 1, "50000")
    await eventually(lambda: len(trader.steps) == 1)
    trader.interrupt("cut")
    await trader.cancel(trader.elsewhere, old)
    new = await trader.order(trader.elsewhere, "BUY", 2)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: trader.gaps and len(trader.steps) == 4)
    await trader.cancel(trader.elsewhere, new)
    await eventually(lambda: len(trader.steps) == 5)
    told = [(kind, source) for kind, _, _, source in trader.steps]
    assert told == [
        ("NEW", "stream"), ("CANCELED", "rest"), ("NEW", "rest"), ("TRADE", "rest"), ("CANCELED", "stream"),
    ]  # fmt: skip
    assert trader.unknown == []


async def test_an_order_whose_reply_was_lost_in_a_gap_is_told(trader: Trader) -> None:
    """Its symbol is known only from the call itself."""
    operation = f"POST {path_of(trader)}"
    trader.interrupt("cut")
    trader.exchange.faults.lose_reply(operation=operation)
    with pytest.raises(OrderStatusUnknownException) as caught:
        await trader.order(trader.client, "BUY", 1)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.steps) == 2)
    assert [(kind, source) for kind, _, _, source in trader.steps] == [("NEW", "rest"), ("TRADE", "rest")]
    assert {name for _, name, _, _ in trader.steps} == {caught.value.client_order_id}
    found = await trader.client.resolve_order(caught.value)
    assert found["status"] == "FILLED"


def path_of(trader: Trader) -> str:
    operation = trader.client.MARKET.operations[trader.market.place]
    path: str = operation.rest[1]
    return path


@pytest.mark.parametrize("trader", [name for name in MARKETS if name != "portfolio_cm"], indirect=True)
async def test_what_is_held_after_a_gap_is_told(trader: Trader) -> None:
    await trader.order(trader.client, "BUY", 1)
    await eventually(lambda: trader.steps)
    trader.interrupt("cut")
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: trader.fills)
    await eventually(lambda: any(event.source == "rest" for event in trader.holdings()))
    before = len(trader.holdings())
    trader.interrupt("cut")
    await eventually(lambda: trader.gaps == 2)
    await trader.order(trader.client, "BUY", 1)
    await eventually(lambda: trader.steps[-1][0] == "NEW" and trader.steps[-1][3] == "stream")
    assert [e for e in trader.holdings()[before:] if e.source == "rest"] == []


@pytest.mark.parametrize("trader", DIFFERENT, indirect=True)
async def test_a_gap_while_a_gap_is_looked_into(trader: Trader) -> None:
    """Cut again while what happened is asked for: each fill still comes once."""
    await trader.order(trader.client, "BUY", 3)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 1)
    trader.interrupt("cut")
    trader.exchange.faults.delay(0.2, operation=f"GET {trades_of(trader)}")
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: trader.gaps == 1)
    trader.interrupt("cut")
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 3 and trader.gaps == 2)
    await trader.order(trader.client, "BUY", 1)
    await eventually(lambda: trader.steps[-1][0] == "NEW")
    assert len({number for number, _ in trader.fills}) == len(trader.fills) == 3


def trades_of(trader: Trader) -> str:
    operations = trader.client.MARKET.user_data.accounts
    found = next(each for each, _ in operations if each.places(trader.market.place))
    path: str = found.trades.rest[1]
    return path


STOPS: dict[str, tuple[str, str, str, Json]] = {
    "um": (
        "create_um_algo_order",
        "cancel_um_algo_order",
        "algoId",
        {"symbol": "BTCUSDT", "algoType": "CONDITIONAL", "type": "STOP_MARKET", "quantity": "0.010"},
    ),
    "cm": (
        "create_cm_conditional_order",
        "cancel_cm_conditional_order",
        "strategyId",
        {"symbol": "BTCUSD_PERP", "strategyType": "STOP_MARKET", "quantity": "10"},
    ),
}


@pytest.mark.parametrize("unit", STOPS)
async def test_conditional_orders_of_a_gap_are_told_once(unit: str) -> None:
    place, cancel, number, order = STOPS[unit]
    trigger = "triggerPrice" if unit == "um" else "stopPrice"
    symbol = {"symbol": order["symbol"]} if unit == "cm" else dict[str, str]()
    async with AsyncExitStack() as stack:
        trader = await open_trader(UM, stack)

        async def stop(client: Any, price: str) -> int:
            placed = await getattr(client, place)(side="BUY", **order, **{trigger: price})
            return int(placed[number])

        def states() -> list[tuple[int, str, str]]:
            return [
                (getattr(state, "algo_id", None) or state.strategy_id, status(state), event.source)
                for event in trader.told
                if type(event).__name__ in ("AlgoUpdate", "ConditionalOrderUpdate")
                for state in [event.order]
            ]

        kept, gone = await stop(trader.client, "70000"), await stop(trader.client, "71000")
        await eventually(lambda: len(states()) == 2)
        trader.interrupt("cut")
        new = await stop(trader.elsewhere, "72000")
        await getattr(trader.elsewhere, cancel)(**{number: gone}, **symbol)
        await eventually(lambda: len(states()) == 4)
        await getattr(trader.client, cancel)(**{number: kept}, **symbol)
        await eventually(lambda: len(states()) == 5)
        assert states()[:2] == [(kept, "NEW", "stream"), (gone, "NEW", "stream")]
        assert set(states()[2:4]) == {(new, "NEW", "rest"), (gone, "CANCELED", "rest")}
        assert states()[4] == (kept, "CANCELED", "stream")
        assert trader.unknown == []


def status(state: Any) -> str:
    """State of a conditional order, by either name."""
    return str(getattr(state, "algo_status", None) or state.strategy_status)


@pytest.mark.parametrize("name", ["portfolio_um", "options"])
async def test_a_key_that_ended_in_silence_is_replaced(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The exchange forgets the key and says nothing: keeping it alive is refused, and another one is had."""
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.2)
    async with AsyncExitStack() as stack:
        trader = await open_trader(MARKETS[name], stack)
        await trader.order(trader.client, "BUY", 2)
        await eventually(lambda: trader.steps)
        trader.exchange.control.expire_listen_keys(announce=False)
        await trader.order(trader.other, "SELL", 1)
        await eventually(lambda: trader.gaps == 1 and trader.fills)
        await trader.order(trader.other, "SELL", 1)
        await eventually(lambda: len(trader.fills) == 2)
        assert len({number for number, _ in trader.fills}) == 2
        assert trader.fills[1][1] == "stream"


@pytest.mark.parametrize("trader", DIFFERENT, indirect=True)
async def test_a_wire_that_is_cut_while_the_key_expires(trader: Trader) -> None:
    await trader.order(trader.client, "BUY", 2)
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 1)
    trader.interrupt("expired")
    trader.exchange.connections.cut(how="reset")
    await trader.order(trader.other, "SELL", 1)
    await eventually(lambda: len(trader.fills) == 2)
    await trader.order(trader.client, "BUY", 1)
    await eventually(lambda: trader.steps[-1][0] == "NEW")
    assert [source for _, source in trader.fills] == ["stream", "rest"]
    assert trader.gaps == 1


async def test_an_order_from_before_is_told_of_when_it_is_filled_in_a_gap() -> None:
    """Open when the stream began, of which no event has come."""
    async with AsyncExitStack() as stack:
        exchange = await stack.enter_async_context(Sandbox(seed=1, market="empty"))
        trader = Trader(exchange, UM, stack)
        await trader.order(trader.elsewhere, "BUY", 1)
        await trader.listen()
        trader.interrupt("cut")
        await trader.order(trader.other, "SELL", 1)
        await eventually(lambda: trader.fills)
        assert [kind for kind, _, _, _ in trader.steps] == ["TRADE"]
        assert trader.fills[0][1] == "rest"


async def test_markets_of_one_account_are_told_apart() -> None:
    """Orders of one number, of one symbol even, on three markets, over one stream and after one gap."""
    async with AsyncExitStack() as stack:
        trader = await open_trader(UM, stack)
        markets = [MARKETS[name] for name in ("portfolio_um", "portfolio_cm", "portfolio_margin")]

        async def each(client: Any, side: str, times: int) -> None:
            for trader.market in markets:
                await trader.order(client, side, times)

        await each(trader.client, "BUY", 3)
        await each(trader.other, "SELL", 1)
        await eventually(lambda: len(trader.fills) == 3)
        trader.interrupt("cut")
        await each(trader.other, "SELL", 1)
        await eventually(lambda: len(trader.fills) == 6)
        await each(trader.other, "SELL", 1)
        await eventually(lambda: len(trader.fills) == 9)
        assert [source for _, source in trader.fills] == ["stream"] * 3 + ["rest"] * 3 + ["stream"] * 3
        assert trader.gaps == 1
        assert trader.unknown == []


async def test_a_gap_of_days_is_asked_for_in_parts() -> None:
    """Margin tells 24 hours with one answer: a computer that slept over the weekend misses nothing."""
    async with AsyncExitStack() as stack:
        exchange = await stack.enter_async_context(Sandbox(market="empty", start_time=1_800_000_000.0))
        trader = Trader(exchange, MARGIN, stack)
        await trader.listen()
        await trader.order(trader.client, "BUY", 3)
        await eventually(lambda: trader.steps)
        trader.interrupt("cut")
        for _ in range(3):
            await trader.order(trader.other, "SELL", 1)
            exchange.clock.advance(86_400)
        await eventually(lambda: len(trader.fills) == 3)
        assert {source for _, source in trader.fills} == {"rest"}
        asked = [entry.operation for entry in exchange.journal]
        assert asked.count("GET /sapi/v1/margin/myTrades") >= 4

"""Every call of margin, portfolio margin and options for which the sandbox keeps state.

As test_every_trading_call.py for Spot and the futures: with orders and trades there, each answer is as its
type says, and is about them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from typing import Any, cast

import pytest

from binance_sdk import Credentials, Drift, MarginClient, OptionsClient, PortfolioMarginClient
from binance_sdk.sandbox import Sandbox, margin, portfolio
from tests.products.stateful import STATEFUL

Json = dict[str, Any]
OPTION = "BTC-271224-60000-C"
CLIENTS: dict[str, Any] = {
    "margin": MarginClient,
    "portfolio_margin": PortfolioMarginClient,
    "options": OptionsClient,
}
LIMIT: Json = {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
SPOT_ORDER: Json = {"symbol": "BTCUSDT", "quantity": "0.01", "price": "60000"}
UM_ORDER: Json = {"symbol": "BTCUSDT", "quantity": "0.010", "price": "60000"}
CM_ORDER: Json = {"symbol": "BTCUSD_PERP", "quantity": "10", "price": "60000"}
OPTION_ORDER: Json = {"symbol": OPTION, "quantity": "0.10", "price": "500"}
OCO: Json = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "0.01", "price": "70000", "stopPrice": "50000"}
PLACED: dict[str, dict[str, Json]] = {
    "margin": {"create_order": SPOT_ORDER},
    "portfolio_margin": {
        "create_margin_order": SPOT_ORDER,
        "create_um_order": UM_ORDER,
        "create_cm_order": CM_ORDER,
    },
    "options": {"create_order": OPTION_ORDER},
}
CASES = [
    pytest.param(product, name, id=f"{product}-{name}")
    for product, names in STATEFUL.items()
    for name in sorted(names)
]


class World:
    """An account of a product with a trade and an open order on each market, and what they are called."""

    def __init__(self, exchange: Sandbox, product: str) -> None:
        self.exchange, self.product = exchange, product
        self.drift = Drift()
        self.client, self.other = self.make(), self.make()
        self.known: dict[str, Json] = {}

    def make(self, credentials: Credentials | None = None) -> Any:
        hosts = self.exchange.product_hosts[self.product]
        credentials = credentials or self.exchange.credentials()
        return CLIENTS[self.product](credentials, environment=hosts, validate=self.drift)

    async def prepare(self) -> None:
        for place, order in PLACED[self.product].items():
            await getattr(self.client, place)(**LIMIT, **order)
            await getattr(self.other, place)(**{**LIMIT, "side": "SELL"}, **order)
            placed = await getattr(self.client, place)(**LIMIT, **_lower(order, 100))
            self.known[place] = {"symbol": order["symbol"], "orderId": placed["orderId"]}
        await self.prepare_more()

    async def prepare_more(self) -> None:
        client, known = self.client, self.known
        if self.product == "margin":
            known["oco"] = await client.create_oco(**OCO)
        if self.product == "portfolio_margin":
            known["oco"] = await client.create_margin_oco(**OCO)
            for modify in ("modify_um_order", "modify_cm_order"):
                await getattr(client, modify)(**self.arguments(modify))
            stop: Json = {"side": "BUY", "quantity": "0.010"}
            known["algo"] = await client.create_um_algo_order(
                symbol="BTCUSDT", algoType="CONDITIONAL", type="STOP_MARKET", triggerPrice="70000", **stop
            )
            known["strategy"] = await client.create_cm_conditional_order(
                symbol="BTCUSD_PERP", side="BUY", strategyType="STOP_MARKET", quantity="10", stopPrice="70000"
            )

    def arguments(self, name: str) -> Json:
        """What a call is made with, so that it is about what was prepared."""
        place = f"create_{market}order" if (market := self.market(name)) else "create_order"
        if name == place:
            return {**LIMIT, **_lower(PLACED[self.product][place], 200)}
        if "oco" in name:
            return self._list_arguments(name)
        if "algo" in name or "conditional" in name:
            return self._conditional_arguments(name)
        if name == "borrow_repay":
            return {"asset": "BTC", "amount": "1", "type": "BORROW", "isIsolated": False}
        known, taken = self.known[place], self._taken(name)
        if name.startswith("modify"):
            return {
                **known,
                **PLACED[self.product][place],
                "side": "BUY",
                "price": str(59_000 + len(self.known)),
            }
        wanted = {key: value for key, value in known.items() if key in taken}
        if name.endswith(("_order", "_modify_history")):
            return wanted
        return {key: value for key, value in wanted.items() if key == "symbol"}

    def market(self, name: str) -> str:
        """Which of its markets a call is about, as their calls name it."""
        if self.product != "portfolio_margin":
            return ""
        return next((f"{each}_" for each in ("um", "cm") if f"_{each}_" in name), "margin_")

    def _taken(self, name: str) -> set[str]:
        operation = self.client.MARKET.operations[name]
        return {param.name for param in operation.params}

    def _list_arguments(self, name: str) -> Json:
        if name.startswith("create"):
            return {**OCO, "price": "71000", "stopPrice": "49000"}
        taken, oco = self._taken(name), self.known["oco"]
        known = {"symbol": "BTCUSDT", "orderListId": oco["orderListId"]}
        if name.startswith("get"):
            del known["symbol"]
        return {key: value for key, value in known.items() if key in taken}

    def _conditional_arguments(self, name: str) -> Json:
        if name == "create_um_algo_order":
            order = {**UM_ORDER, "side": "BUY", "type": "STOP", "triggerPrice": "71000"}
            return order | {"algoType": "CONDITIONAL", "price": "72000"}
        if name == "create_cm_conditional_order":
            return {**CM_ORDER, "side": "BUY", "strategyType": "STOP", "stopPrice": "71000", "price": "72000"}
        algo, strategy = self.known["algo"], self.known["strategy"]
        if "_um_" in name:
            known: Json = {"algoId": algo["algoId"], "symbol": "BTCUSDT"}
        else:
            known = {"strategyId": strategy["strategyId"], "symbol": "BTCUSD_PERP"}
        return {key: value for key, value in known.items() if key in self._taken(name)}


@pytest.fixture
async def stack() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as made:
        yield made


async def open_world(product: str, stack: AsyncExitStack) -> World:
    exchange = await stack.enter_async_context(Sandbox(seed=3, market="empty"))
    world = World(exchange, product)
    for client in (world.client, world.other):
        await stack.enter_async_context(client)
    await world.prepare()
    return world


@pytest.mark.parametrize(("product", "name"), CASES)
async def test_a_call_is_about_what_there_is(product: str, name: str, stack: AsyncExitStack) -> None:
    world = await open_world(product, stack)
    answer = await getattr(world.client, name)(**world.arguments(name))
    assert [str(entry) for entry in world.drift] == []
    assert answer != []
    numbers = set(_order_ids(answer))
    if numbers and not name.startswith("create"):
        placed = world.exchange.placed_orders(None)
        assert numbers <= {str(each.order_id) for each in placed}


def _lower(order: Json, by: int) -> Json:
    """The same at a lower price, where it waits."""
    return {**order, "price": str(int(order["price"]) - by)}


def _order_ids(answer: Any) -> Iterator[str]:
    """Every order id in an answer."""
    rows = cast("list[Json]", answer if isinstance(answer, list) else [answer])
    yield from (str(row["orderId"]) for row in rows if "orderId" in row)


def test_the_table_is_whole() -> None:
    assert STATEFUL["margin"] >= margin.ORDERS.keys()
    assert STATEFUL["portfolio_margin"] >= {*portfolio.MARGIN, *portfolio.UM, *portfolio.CM}

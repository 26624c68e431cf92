"""How many orders exist, and which of them did the client know about?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.faults import Faults

from ..waiting import eventually
from .client import running
from .futures_client import BID, Futures, futures
from .test_faults import LIMIT, make

LOSSES: dict[str, tuple[Callable[[Faults], object], int, int]] = {
    "the reply is cut off": (lambda faults: faults.lose_reply(operation="order.place"), 1, 1),
    "it never gets there": (
        lambda faults: faults.lose_reply(operation="order.place", after_execution=False),
        0,
        0,
    ),
    "-1007, and done": (lambda faults: faults.unknown(operation="order.place"), 1, 1),
    "503, not done": (lambda faults: faults.answer(503, operation="order.place"), 0, 0),
    "a web page, and done": (lambda faults: faults.spoil_reply("html", operation="order.place"), 1, 1),
    "late": (lambda faults: faults.delay(0.01, operation="order.place"), 1, 0),
}
"""Fault -> orders that exist because of it, and those of them that nobody told the client about."""


def names(exchange: Sandbox, which: str) -> list[str]:
    return [order.client_id for order in getattr(exchange, which)()]


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("product", ["spot", "um", "cm"])
async def test_what_exists_and_what_the_client_knows(product: str, loss: str) -> None:
    fault, exists, unknown = LOSSES[loss]
    async with futures("um" if product == "spot" else product) as client:
        exchange = client.sandbox
        place = spot(client) if product == "spot" else on_futures(client)
        await place("first")
        fault(exchange.faults)
        with contextlib.suppress(aiohttp.ClientError):
            await place("second")
        await place("third")
        known = ["first", "third"] if unknown or not exists else ["first", "second", "third"]
        assert names(exchange, "known_orders") == known
        assert names(exchange, "unacknowledged") == ["second"] * unknown
        assert len(exchange.placed_orders()) == 2 + exists
        assert {order.product for order in exchange.placed_orders()} == {exchange.journal[-1].product}


def spot(client: Futures) -> Callable[[str], Any]:
    async def place(name: str) -> None:
        await client.rest.place("BUY", "LIMIT", newClientOrderId=name, **LIMIT)

    return place


def on_futures(client: Futures) -> Callable[[str], Any]:
    async def place(name: str) -> None:
        params = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"}
        await client.ask("create_order", newClientOrderId=name, **params | BID[client.product])

    return place


async def test_orders_of_lists_batches_and_conditions_are_counted_one_by_one() -> None:
    async with futures("um") as client:
        exchange = client.sandbox
        exchange.faults.lose_reply(operation="POST /fapi/v1/batchOrders")
        order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"} | BID["um"]
        with pytest.raises(aiohttp.ClientError):
            await client.ask("create_batch_orders", batchOrders=[order, order])
        await client.do(
            "create_algo_order",
            algoType="CONDITIONAL",
            clientAlgoId="stop",
            symbol="BTCUSDT",
            side="SELL",
            type="STOP_MARKET",
            quantity="0.01",
            triggerPrice="50000",
        )
        assert len(exchange.unacknowledged()) == 2
        assert [(order.client_id, order.conditional) for order in exchange.known_orders()] == [("stop", True)]
        status, placed = await client.rest.signed(
            "POST",
            "orderList/oco",
            symbol="BTCUSDT",
            side="SELL",
            quantity="0.01",
            aboveType="LIMIT_MAKER",
            abovePrice="70000",
            belowType="STOP_LOSS",
            belowStopPrice="50000",
        )
        assert status == 200, placed
        assert len(exchange.known_orders("spot")) == 2


async def test_a_reply_on_a_connection_that_has_died_meanwhile_was_lost() -> None:
    async with running(make()) as clients:
        exchange, key = clients.exchange, clients.exchange.key()
        socket = await clients.ws_api()
        exchange.faults.delay(0.05, operation="order.place")
        wanted = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT"} | LIMIT
        asking = asyncio.ensure_future(socket.signed(key, "order.place", newClientOrderId="lost", **wanted))
        await eventually(lambda: exchange.placed_orders())
        exchange.connections.cut("ws_api")
        with pytest.raises(TypeError):  # aiohttp: no text but CLOSED
            await asking
        await eventually(lambda: names(exchange, "unacknowledged") == ["lost"])


async def test_a_refused_order_was_never_placed() -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        status, _ = await rest.place("BUY", "LIMIT", **LIMIT | {"quantity": 100_000})
        assert (status, clients.exchange.placed_orders()) == (400, [])
        assert clients.exchange.journal[-1].executed is False

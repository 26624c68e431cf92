"""Pain 25, conditional orders in a space of their own.

(a) one facade: an order of each kind is placed, listed, cancelled; a STOP_MARKET is triggered and filled.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from binance_sdk import AlgoId, ApiException, FuturesOrderUpdateHandlerBase, OrderId, SubType
from tests.futures.conftest import Place
from tests.waiting import eventually


async def test_a_a_stop_market_is_placed_listed_triggered_and_filled(quiet: Place) -> None:
    filled: list[int] = []

    class Fills(FuturesOrderUpdateHandlerBase):
        def receive(self, payload: Any) -> None:
            if payload["o"]["X"] == "FILLED":
                filled.append(payload["o"]["i"])

    front = quiet.exchange.um if quiet.product == "um" else quiet.exchange.cm
    order: dict[str, Any] = {"symbol": quiet.symbol, "quantity": quiet.quantity, "workingType": "MARK_PRICE"}
    async with quiet.client() as client, quiet.client() as maker:
        client.handler(Fills())
        await client.subscribe(SubType.USER)
        await maker.limit_order(
            symbol=quiet.symbol, side="SELL", quantity=Decimal(quiet.quantity) * 9, price=60_000
        )
        stop = await client.orders.place(**order, side="BUY", type="STOP_MARKET", triggerPrice=60_600)
        kept = await client.orders.place(**order, side="BUY", type="TAKE_PROFIT_MARKET", triggerPrice=54_000)
        limit = await client.orders.place(
            symbol=quiet.symbol,
            quantity=quiet.quantity,
            side="BUY",
            type="LIMIT",
            timeInForce="GTC",
            price=54_000,
        )
        ids = (stop.id, kept.id, limit.id)
        assert [type(each) for each in ids] == [AlgoId, AlgoId, OrderId]
        assert {each.id for each in await client.orders.open(quiet.symbol)} == set(ids)
        front.set_mark(quiet.symbol, "60601")
        await eventually(lambda: filled)
        assert {each.id for each in await client.orders.open(quiet.symbol)} == {kept.id, limit.id}
        await client.orders.cancel(kept.id)
        with pytest.raises(ApiException):
            await client.orders.cancel(kept.id)
        assert [each.id for each in await client.orders.open(quiet.symbol)] == [limit.id]
        await client.orders.cancel(limit.id)
        assert await client.orders.open(quiet.symbol) == []

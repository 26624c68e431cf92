"""Pain 13, an SDK that lags behind.

(b) an endpoint that the spec of a client does not know is called, signed and counted with one line (here
    those of USD-M with a client of Spot).

(a) is about the schema diff, which is not there yet.
"""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk import ApiException, OutcomeUnknownException, RateLimitReachedException, SpotClient
from binance_sdk.sandbox import Sandbox
from tests.needs.conftest import Received

ORDER: dict[str, Any] = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.01",
    "price": 20000,
}


async def test_b_an_endpoint_that_nobody_knows_is_one_line(client: SpotClient, received: Received) -> None:
    assert await client.get("/fapi/v1/ping") == {}
    placed = await client.post("/fapi/v1/order", security_type="TRADE", is_order=True, weight=3, **ORDER)
    open_orders = await client.get("/fapi/v1/openOrders", security_type="USER_DATA", symbol="BTCUSDT")
    gone = await client.delete(
        "/fapi/v1/order", security_type="TRADE", symbol="BTCUSDT", orderId=placed["orderId"]
    )
    assert [order["orderId"] for order in open_orders] == [placed["orderId"]] and gone["status"] == "CANCELED"
    signed = [call for call in received if "signature" in call.sent]
    assert len(signed) == 3 and all(call.api_key for call in signed)


async def test_b_it_is_counted_and_limited(client: SpotClient, exchange: Sandbox) -> None:
    before = client.used_weight["1m"]
    await client.get("/fapi/v1/ping", weight=500)
    assert client.used_weight["1m"] == before + 500
    with pytest.raises(RateLimitReachedException):
        for _ in range(60):
            await client.post("/fapi/v1/order/test", security_type="TRADE", is_order=True, **ORDER)
    exchange.faults.answer(429, code=-1003, retry_after=60)
    with pytest.raises(ApiException):
        await client.get("/fapi/v1/ping")
    arrived = len(exchange.journal)
    with pytest.raises(RateLimitReachedException):
        await client.get("/fapi/v1/ping")
    assert len(exchange.journal) == arrived


async def test_b_what_breaks_is_told_apart(client: SpotClient, exchange: Sandbox) -> None:
    with pytest.raises(ApiException, match="-1121"):
        await client.get("/fapi/v1/openOrders", security_type="USER_DATA", symbol="NOSUCH")
    exchange.faults.lose_reply(operation="order.place")
    with pytest.raises(OutcomeUnknownException):
        await client.post("/fapi/v1/order", security_type="TRADE", **ORDER)

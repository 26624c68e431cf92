"""RPI orders over the wire: two books, their streams, and which trades were with them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from .futures_client import Futures, futures

Json = dict[str, Any]


async def hide(client: Futures) -> Json:
    """An RPI order between the best prices."""
    ticker = await client.do("get_orderbook_ticker", symbol="BTCUSDT")
    price = str(Decimal(ticker["bidPrice"]) + Decimal("0.1"))
    assert Decimal(price) < Decimal(ticker["askPrice"])
    order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "RPI", "quantity": "0.500"}
    placed: Json = await client.do("create_order", price=price, **order)
    return placed


async def test_one_book_shows_them_and_one_does_not() -> None:
    async with futures("um") as client:
        order = await hide(client)
        assert order["timeInForce"] == "RPI"
        plain = await client.do("get_orderbook", symbol="BTCUSDT", limit=5)
        retail = await client.do("get_rpi_depth", symbol="BTCUSDT", limit=5)
        assert plain["bids"][0][0] != order["price"]
        assert retail["bids"][0] == [order["price"], "0.500"]
        assert retail["asks"] == plain["asks"]
        assert (await client.do("get_open_orders"))[0]["orderId"] == order["orderId"]
        info = await client.do("get_exchange_info")
        assert "RPI" in info["symbols"][0]["timeInForce"]


async def test_the_stream_of_the_book_with_them_leads_to_that_book() -> None:
    async with futures("um") as client:
        socket = await client.streams("/ws/btcusdt@rpiDepth@500ms", "public")
        await socket.call("LIST_SUBSCRIPTIONS")
        start = await client.do("get_rpi_depth", symbol="BTCUSDT", limit=1000)
        order = await hide(client)
        client.sandbox.advance(1)
        await client.do("cancel_order", symbol="BTCUSDT", orderId=order["orderId"])
        client.sandbox.advance(2)
        await socket.call("LIST_SUBSCRIPTIONS")
        end = await client.do("get_rpi_depth", symbol="BTCUSDT", limit=1000)
        sides: dict[str, dict[str, str]] = {"b": dict(start["bids"]), "a": dict(start["asks"])}
        last = start["lastUpdateId"]
        for event in socket.events:
            assert event["pu"] == last
            last = event["u"]
            for side in ("b", "a"):
                sides[side].update(dict(event[side]))
        assert last == end["lastUpdateId"]
        for side, name in (("b", "bids"), ("a", "asks")):
            found = {price: size for price, size in sides[side].items() if Decimal(size)}
            assert found == dict(end[name])


async def test_agents_are_retail_and_trades_say_so() -> None:
    async with futures("um") as client:
        order = await hide(client)
        mine: list[Json] = []
        while not mine:
            client.sandbox.advance(1)
            mine = await client.do("get_user_trades", symbol="BTCUSDT", orderId=order["orderId"])
        row = await client.do("get_commission", symbol="BTCUSDT")
        for trade in mine:
            worth = Decimal(trade["quoteQty"]) * Decimal(row["rpiCommissionRate"])
            assert abs(Decimal(trade["commission"]) - worth) < Decimal("0.0000001")
        trades = {row["id"]: row for row in await client.do("get_recent_trades", symbol="BTCUSDT", limit=500)}
        assert {number for number, row in trades.items() if row["isRPITrade"]} == {row["id"] for row in mine}
        hidden = 0
        for item in await client.do("get_aggregate_trades", symbol="BTCUSDT", limit=500):
            parts = [trades[number] for number in range(item["f"], item["l"] + 1)]
            seen = sum(Decimal(part["qty"]) for part in parts if not part["isRPITrade"])
            assert Decimal(item["nq"]) == seen
            hidden += Decimal(item["q"]) != seen
        assert hidden

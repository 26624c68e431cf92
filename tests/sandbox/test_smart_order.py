"""Smart order routing, as Binance's FAQ shows it, on the books of one base asset against two stablecoins."""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.amount import parse

from .client import Rest, running

QUOTES = (("BTCUSDT", 30800, 3), ("BTCUSDT", 30500, 3), ("BTCUSDC", 30000, 1), ("BTCUSDC", 28000, 1))
GTC: dict[str, Any] = {"timeInForce": "GTC"}


def make() -> Sandbox:
    return Sandbox(market="empty", symbols=["BTCUSDT", "BTCUSDC", "ETHUSDT"])


async def quote(maker: Rest, side: str = "SELL") -> None:
    """The asks (or bids) of the FAQ."""
    for symbol, price, quantity in QUOTES:
        await maker.limit(side, price, quantity, symbol=symbol)


async def smart(rest: Rest, side: str, kind: str, quantity: object, **more: object) -> Any:
    """A smart order for BTCUSDT that is accepted."""
    params = {"symbol": "BTCUSDT", "side": side, "type": kind, "quantity": quantity} | more
    status, order = await rest.signed("POST", "sor/order", **params)
    assert status == 200, order
    return order


async def balance(rest: Rest, asset: str) -> int:
    """Free units of an asset."""
    _, account = await rest.signed("GET", "account")
    return next(parse(row["free"]) for row in account["balances"] if row["asset"] == asset)


async def test_exchange_info_names_the_symbols_between_which_smart_orders_choose() -> None:
    async with running(make()) as clients:
        _, info = await clients.rest().get("exchangeInfo")
        assert info["sors"] == [{"baseAsset": "BTC", "symbols": ["BTCUSDT", "BTCUSDC"]}]
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        assert "sors" not in (await clients.rest().get("exchangeInfo"))[1]


async def test_a_smart_order_takes_the_best_price_of_any_book_and_pays_its_own_quote_asset() -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        await quote(maker)
        before = {asset: await balance(rest, asset) for asset in ("USDT", "USDC")}
        earned = await balance(maker, "USDC")
        order = await smart(rest, "BUY", "LIMIT", 5, price=31000, **GTC)
        assert (order["status"], order["cummulativeQuoteQty"]) == ("FILLED", "149500.00000000")
        assert (order["usedSor"], order["workingFloor"]) == (True, "SOR")
        assert [(fill["price"], fill["qty"], fill["allocId"]) for fill in order["fills"]] == [
            ("28000.00000000", "1.00000000", 0),
            ("30000.00000000", "1.00000000", 1),
            ("30500.00000000", "3.00000000", 2),
        ]
        assert {(fill["matchType"], fill["tradeId"]) for fill in order["fills"]} == {
            ("ONE_PARTY_TRADE_REPORT", -1)
        }
        assert before["USDT"] - await balance(rest, "USDT") == parse("149500")
        assert await balance(rest, "USDC") == before["USDC"]
        assert await balance(maker, "USDC") - earned == parse("57942"), "58000 less the maker's commission"
        for asset in ("BTC", "USDT", "USDC"):
            funds = 2 * parse("10000" if asset == "BTC" else "1000000")
            assert clients.exchange.exchange.engine.total(asset) == funds


async def test_allocations_are_no_trades_and_the_makers_trades_are() -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        await quote(maker)
        streams = await clients.streams("/stream?streams=btcusdc@trade/btcusdt@trade")
        await streams.call("LIST_SUBSCRIPTIONS")
        order = await smart(rest, "BUY", "LIMIT", 3, price=31000, **GTC)
        assert (await rest.signed("GET", "myTrades", symbol="BTCUSDT"))[1] == []
        _, found = await rest.signed("GET", "myAllocations", symbol="BTCUSDT", orderId=order["orderId"])
        assert [(row["allocationId"], row["price"], row["isBuyer"]) for row in found] == [
            (0, "28000.00000000", True),
            (1, "30000.00000000", True),
            (2, "30500.00000000", True),
        ]
        assert (found[0]["allocationType"], found[0]["isMaker"], found[0]["commissionAsset"]) == (
            "SOR", False, "BTC",
        )  # fmt: skip
        _, later = await rest.signed("GET", "myAllocations", symbol="BTCUSDT", fromAllocationId=2)
        assert [row["allocationId"] for row in later] == [2]
        _, trades = await maker.signed("GET", "myTrades", symbol="BTCUSDC")
        assert [(trade["price"], trade["isMaker"]) for trade in trades] == [
            ("28000.00000000", True),
            ("30000.00000000", True),
        ]
        told = [(await streams.receive())["data"] for _ in range(3)]
        assert sorted((event["s"], event["p"]) for event in told) == [
            ("BTCUSDC", "28000.00000000"),
            ("BTCUSDC", "30000.00000000"),
            ("BTCUSDT", "30500.00000000"),
        ]


async def test_what_is_not_filled_rests_in_its_own_book_and_trades_there() -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        await quote(maker)
        socket = await clients.ws_api()
        assert rest.key is not None
        await socket.signed(rest.key, "userDataStream.subscribe.signature")
        order = await smart(rest, "BUY", "LIMIT", 3, price=30000, **GTC)
        assert (order["status"], order["executedQty"], order["workingFloor"]) == (
            "PARTIALLY_FILLED", "2.00000000", "SOR",
        )  # fmt: skip
        _, depth = await rest.get("depth", symbol="BTCUSDT")
        assert depth["bids"] == [["30000.00000000", "1.00000000"]]
        allocated = await socket.wait_for(e="executionReport", x="TRADE")
        assert (allocated["t"], allocated["a"], allocated["b"], allocated["k"], allocated["uS"]) == (
            -1, 0, "ONE_PARTY_TRADE_REPORT", "SOR", True,
        )  # fmt: skip
        await maker.limit("SELL", 30000, 1)
        _, found = await rest.signed("GET", "order", symbol="BTCUSDT", orderId=order["orderId"])
        assert (found["status"], found["workingFloor"]) == ("FILLED", "EXCHANGE")
        _, trades = await rest.signed("GET", "myTrades", symbol="BTCUSDT")
        assert [(trade["price"], trade["isMaker"]) for trade in trades] == [("30000.00000000", True)]


async def test_a_smart_seller_receives_its_own_quote_asset_and_the_rest_expires() -> None:
    async with running(make()) as clients:
        maker, rest = clients.rest(), clients.rest()
        await quote(maker, "BUY")
        before = await balance(rest, "USDT")
        order = await smart(rest, "SELL", "MARKET", 9)
        assert (order["status"], order["executedQty"]) == ("EXPIRED", "8.00000000")
        assert order["workingFloor"] == "SOR"
        assert await balance(rest, "USDT") - before == parse("241658.1"), "241900 less a thousandth"


@pytest.mark.parametrize(("tif", "status"), [("FOK", "FILLED"), ("IOC", "FILLED")])
async def test_all_books_count_for_fill_or_kill(tif: str, status: str) -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        await quote(clients.rest())
        order = await smart(rest, "BUY", "LIMIT", 4, price=30500, timeInForce=tif)
        assert order["status"] == status
        order = await smart(rest, "BUY", "LIMIT", 4, price=30500, timeInForce=tif)
        assert order["status"] == "EXPIRED"


async def test_self_trade_prevention_looks_into_every_book() -> None:
    async with running(make()) as clients:
        rest, other = clients.rest(), clients.rest()
        mine = await rest.limit("SELL", 28000, 1, symbol="BTCUSDC")
        await other.limit("SELL", 29000, 1)
        order = await smart(
            rest, "BUY", "LIMIT", 1, price=31000, selfTradePreventionMode="EXPIRE_MAKER", **GTC
        )
        assert (order["status"], order["fills"][0]["price"]) == ("FILLED", "29000.00000000")
        _, gone = await rest.signed("GET", "order", symbol="BTCUSDC", orderId=mine["orderId"])
        assert gone["status"] == "EXPIRED_IN_MATCH"
        _, matches = await rest.signed(
            "GET", "myPreventedMatches", symbol="BTCUSDT", orderId=order["orderId"]
        )
        assert [(row["symbol"], row["makerSymbol"]) for row in matches] == [("BTCUSDT", "BTCUSDC")]


async def test_a_halted_book_is_left_out() -> None:
    async with running(make()) as clients:
        await quote(clients.rest())
        clients.exchange.control.set_status("BTCUSDC", "HALT")
        order = await smart(clients.rest(), "BUY", "MARKET", 1)
        assert order["fills"][0]["price"] == "30500.00000000"


async def test_a_test_order_places_nothing() -> None:
    async with running(make()) as clients:
        await quote(clients.rest())
        rest = clients.rest()
        params = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": 1}
        assert await rest.signed("POST", "sor/order/test", **params) == (200, {})
        assert (await rest.signed("GET", "allOrders", symbol="BTCUSDT"))[1] == []
        _, error = await rest.signed("POST", "sor/order", **params | {"type": "LIMIT_MAKER", "price": 1})
        assert error["code"] == -1116

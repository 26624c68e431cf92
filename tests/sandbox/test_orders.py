"""The life of orders over both routes, and what the account hears of it."""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk.sandbox import Sandbox

from .client import Rest, running


def make() -> Sandbox:
    return Sandbox(market="empty", symbols=["BTCUSDT", "ETHUSDT"])


async def seed_book(maker: Rest) -> None:
    """A trade at 60000, then quotes of one BTC each at 59900 and 60100."""
    taker = Rest(maker.exchange, maker.http, maker.exchange.key())
    await maker.limit("SELL", 60000, 1)
    await taker.limit("BUY", 60000, 1)
    await maker.limit("BUY", 59900, 1)
    await maker.limit("SELL", 60100, 1)


@pytest.mark.parametrize("kind", ["hmac", "ed25519", "rsa"])
async def test_an_order_lives_over_rest_with_each_kind_of_key(kind: Any) -> None:
    async with running(make()) as clients:
        rest = clients.rest(clients.exchange.key(kind))
        placed = await rest.limit("BUY", "50000.5", "0.002", newClientOrderId="mine")
        assert placed["status"] == "NEW"
        assert placed["fills"] == []
        assert rest.headers["X-MBX-ORDER-COUNT-10S"] == "1"
        _, found = await rest.signed("GET", "order", symbol="BTCUSDT", origClientOrderId="mine")
        assert (found["orderId"], found["price"], found["isWorking"]) == (
            placed["orderId"],
            "50000.50000000",
            True,
        )
        _, account = await rest.signed("GET", "account", omitZeroBalances="true")
        usdt = next(row for row in account["balances"] if row["asset"] == "USDT")
        assert usdt["locked"] == "100.00100000"
        status, canceled = await rest.signed("DELETE", "order", symbol="BTCUSDT", orderId=placed["orderId"])
        assert (status, canceled["status"], canceled["origClientOrderId"]) == (200, "CANCELED", "mine")
        assert canceled["clientOrderId"] != "mine"
        assert (await rest.signed("GET", "openOrders"))[1] == []
        status, error = await rest.signed("DELETE", "order", symbol="BTCUSDT", orderId=placed["orderId"])
        assert (status, error) == (400, {"code": -2011, "msg": "Unknown order sent."})


async def test_a_taker_walks_the_book_in_price_and_time_order() -> None:
    async with running(make()) as clients:
        first, second, taker = clients.rest(), clients.rest(), clients.rest()
        await second.limit("SELL", 100, 1)
        await first.limit("SELL", 99, 1)
        await first.limit("SELL", 100, 1)
        _, order = await taker.place("BUY", "MARKET", quantity="2.5")
        assert [(fill["price"], fill["qty"]) for fill in order["fills"]] == [
            ("99.00000000", "1.00000000"),
            ("100.00000000", "1.00000000"),
            ("100.00000000", "0.50000000"),
        ]
        assert order["cummulativeQuoteQty"] == "249.00000000"
        _, left = await first.signed("GET", "openOrders", symbol="BTCUSDT")
        assert [row["executedQty"] for row in left] == ["0.50000000"]
        assert (await second.signed("GET", "openOrders", symbol="BTCUSDT"))[1] == []
        _, trades = await taker.signed("GET", "myTrades", symbol="BTCUSDT")
        assert [trade["id"] for trade in trades] == [1, 2, 3]
        assert {trade["commissionAsset"] for trade in trades} == {"BTC"}
        assert trades[0]["commission"] == "0.00100000"


@pytest.mark.parametrize(
    ("params", "status", "executed"),
    [
        ({"type": "LIMIT", "timeInForce": "IOC", "price": 60100, "quantity": 2}, "EXPIRED", "1.00000000"),
        ({"type": "LIMIT", "timeInForce": "FOK", "price": 60100, "quantity": 2}, "EXPIRED", "0.00000000"),
        ({"type": "LIMIT", "timeInForce": "FOK", "price": 60100, "quantity": 1}, "FILLED", "1.00000000"),
        ({"type": "MARKET", "quantity": 2}, "EXPIRED", "1.00000000"),
        ({"type": "MARKET", "quoteOrderQty": 6010}, "FILLED", "0.10000000"),
        ({"type": "LIMIT_MAKER", "price": 60000, "quantity": 1}, "NEW", "0.00000000"),
        (
            {"type": "LIMIT", "timeInForce": "GTC", "price": 60100, "quantity": 3},
            "PARTIALLY_FILLED",
            "1.00000000",
        ),
    ],
)
async def test_types_and_times_in_force(params: dict[str, Any], status: str, executed: str) -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        kind = params.pop("type")
        _, order = await clients.rest().place("BUY", kind, newOrderRespType="RESULT", **params)
        assert (order["status"], order["executedQty"]) == (status, executed)


@pytest.mark.parametrize(
    ("params", "code", "message"),
    [
        ({"type": "LIMIT_MAKER", "price": 60100, "quantity": 1}, -2010, "immediately match"),
        ({"type": "STOP_LOSS", "stopPrice": 59000, "quantity": 1}, -2010, "trigger immediately"),
        ({"type": "MARKET", "quantity": "0.00005"}, -1013, "NOTIONAL"),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": "60000.001", "quantity": 1}, -1013, "PRICE_FILTER"),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": 60000, "quantity": "0.000001"}, -1013, "LOT_SIZE"),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": 60000, "quantity": "0.00001"}, -1013, "NOTIONAL"),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": 10, "quantity": 1}, -1013, "PERCENT_PRICE_BY_SIDE"),
        (
            {"type": "LIMIT", "timeInForce": "GTC", "price": 59000, "quantity": 100},
            -2010,
            "insufficient balance",
        ),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": 60000}, -1102, "quantity"),
        ({"type": "LIMIT", "timeInForce": "GTX", "price": 60000, "quantity": 1}, -1115, "timeInForce"),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": "6e4", "quantity": 1}, -1100, "price"),
        (
            {"type": "LIMIT", "timeInForce": "GTC", "price": 60000, "quantity": "1.123456789"},
            -1111,
            "quantity",
        ),
        ({"type": "LIMIT", "timeInForce": "GTC", "price": 60000, "quantity": 1, "what": 1}, -1104, "read"),
        ({"type": "MARKET", "quantity": 1, "price": 60000}, -1106, "price"),
        ({"type": "MARGIN", "quantity": 1}, -1116, "orderType"),
        ({"type": "MARKET", "quantity": 1, "strategyType": 5}, -1134, "strategyType"),
        ({"type": "MARKET", "quantity": 1, "newClientOrderId": "a b"}, -1100, "newClientOrderId"),
    ],
)
async def test_refusals_have_binances_codes(params: dict[str, Any], code: int, message: str) -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        kind = params.pop("type")
        before = len(clients.exchange.orders)
        status, error = await clients.rest().place("BUY", kind, **params)
        assert (status, error["code"]) == (400, code), error
        assert message in error["msg"]
        assert len(clients.exchange.orders) == before


async def test_a_stop_order_triggers_when_its_price_has_traded() -> None:
    async with running(make()) as clients:
        maker, stopper = clients.rest(), clients.rest()
        await seed_book(maker)
        status, stop = await stopper.place("SELL", "STOP_LOSS", quantity="0.5", stopPrice=59950)
        assert (status, set(stop)) == (
            200,
            {"symbol", "orderId", "orderListId", "clientOrderId", "transactTime"},
        )
        await clients.rest().place("SELL", "MARKET", quantity="0.1")
        _, done = await stopper.signed("GET", "order", symbol="BTCUSDT", orderId=stop["orderId"])
        assert (done["status"], done["executedQty"]) == ("FILLED", "0.50000000")


async def test_a_trailing_stop_follows_the_best_price() -> None:
    async with running(make()) as clients:
        maker, stopper, taker = clients.rest(), clients.rest(), clients.rest()
        await seed_book(maker)
        _, stop = await stopper.place("SELL", "STOP_LOSS", quantity="0.5", trailingDelta=100)
        await maker.limit("BUY", 50000, 5)

        async def status_after(price: int) -> str:
            await maker.limit("SELL", price, "0.1")
            await taker.limit("BUY", price, "0.1")
            _, order = await stopper.signed("GET", "order", symbol="BTCUSDT", orderId=stop["orderId"])
            return str(order["status"])

        assert await status_after(60090) == "NEW"
        await maker.signed("DELETE", "openOrders", symbol="BTCUSDT")
        await maker.limit("BUY", 50000, 5)
        assert await status_after(62000) == "NEW"
        assert await status_after(61400) == "NEW"
        assert await status_after(61380) == "FILLED"


async def test_an_amendment_keeps_the_place_in_the_queue() -> None:
    async with running(make()) as clients:
        first, second = clients.rest(), clients.rest()
        mine = await first.limit("SELL", 100, 5)
        await second.limit("SELL", 100, 5)
        params = {"symbol": "BTCUSDT", "orderId": mine["orderId"]}
        status, reply = await first.signed("PUT", "order/amend/keepPriority", newQty=2, **params)
        assert (status, reply["amendedOrder"]["qty"]) == (200, "2.00000000")
        renamed = {"symbol": "BTCUSDT", "origClientOrderId": reply["amendedOrder"]["clientOrderId"]}
        assert (await first.signed("GET", "order", **renamed))[1]["orderId"] == mine["orderId"]
        renamed["origClientOrderId"] = mine["clientOrderId"]
        assert (await first.signed("GET", "order", **renamed))[1]["code"] == -2013
        await clients.rest().place("BUY", "MARKET", quantity=2)
        _, order = await first.signed("GET", "order", **params)
        assert order["status"] == "FILLED"
        _, amendments = await first.signed("GET", "order/amendments", **params)
        assert [(row["origQty"], row["newQty"]) for row in amendments] == [("5.00000000", "2.00000000")]
        status, error = await second.signed(
            "PUT", "order/amend/keepPriority", symbol="BTCUSDT", orderId=mine["orderId"] + 1, newQty=6
        )
        assert (status, error["code"]) == (400, -2038)


@pytest.mark.parametrize(
    ("mode", "cancel_id", "price", "status", "code", "halves"),
    [
        ("STOP_ON_FAILURE", 0, 50000, 200, None, ("SUCCESS", "SUCCESS")),
        ("STOP_ON_FAILURE", 99, 50000, 400, -2022, ("FAILURE", "NOT_ATTEMPTED")),
        ("ALLOW_FAILURE", 99, 50000, 409, -2021, ("FAILURE", "SUCCESS")),
        ("STOP_ON_FAILURE", 0, 61000, 409, -2021, ("SUCCESS", "FAILURE")),
        ("ALLOW_FAILURE", 99, 61000, 400, -2022, ("FAILURE", "FAILURE")),
    ],
)
async def test_cancel_replace_tells_what_became_of_each_half(
    mode: str, cancel_id: int, price: int, status: int, code: int | None, halves: tuple[str, str]
) -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        rest = clients.rest()
        old = await rest.limit("BUY", 50000, 1)
        got, reply = await rest.signed(
            "POST",
            "order/cancelReplace",
            symbol="BTCUSDT",
            side="BUY",
            type="LIMIT_MAKER",
            quantity=1,
            price=price,
            cancelReplaceMode=mode,
            cancelOrderId=cancel_id or old["orderId"],
        )
        assert got == status
        data = reply
        if code is not None:
            assert reply["code"] == code
            data = reply["data"]
        assert (data["cancelResult"], data["newOrderResult"]) == halves


async def test_orders_and_their_events_over_the_websocket_api() -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        key = clients.exchange.key("ed25519")
        socket = await clients.ws_api()
        assert (await socket.signed(key, "session.logon"))["result"]["apiKey"] == key.api_key
        assert (await socket.call("userDataStream.subscribe"))["result"] == {"subscriptionId": 0}
        now = clients.exchange.clock.now() // 1000
        order = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "timestamp": now}
        reply = await socket.call(
            "order.place", order | {"price": "60100", "quantity": "1.5", "newClientOrderId": "w1"}
        )
        assert reply["status"] == 200
        assert reply["result"]["status"] == "PARTIALLY_FILLED"
        assert [limit["rateLimitType"] for limit in reply["rateLimits"]] == [
            "ORDERS",
            "ORDERS",
            "REQUEST_WEIGHT",
        ]
        new = await socket.wait_for(e="executionReport", x="NEW")
        trade = await socket.wait_for(e="executionReport", x="TRADE")
        position = await socket.wait_for(e="outboundAccountPosition")
        assert (new["c"], new["X"], trade["X"], trade["l"], trade["m"]) == (
            "w1",
            "NEW",
            "PARTIALLY_FILLED",
            "1.00000000",
            False,
        )
        assert {row["a"] for row in position["B"]} == {"BTC", "USDT"}
        reply = await socket.call(
            "order.cancel", {"symbol": "BTCUSDT", "origClientOrderId": "w1", "timestamp": now}
        )
        canceled = await socket.wait_for(x="CANCELED")
        assert (canceled["C"], canceled["c"]) == ("w1", reply["result"]["clientOrderId"])


async def test_order_lists_cancel_and_trigger_each_other() -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        rest = clients.rest()
        oco = {"symbol": "BTCUSDT", "side": "SELL", "quantity": "0.5"}
        above = {"aboveType": "LIMIT_MAKER", "abovePrice": 60200}
        below = {"belowType": "STOP_LOSS", "belowStopPrice": 59000}
        status, group = await rest.signed("POST", "orderList/oco", **oco, **above, **below)
        assert (status, group["contingencyType"], len(group["orderReports"])) == (200, "OCO", 2)
        await clients.rest().limit("BUY", 60200, 2)
        _, after = await rest.signed("GET", "orderList", orderListId=group["orderListId"])
        assert after["listOrderStatus"] == "ALL_DONE"
        orders = (await rest.signed("GET", "allOrders", symbol="BTCUSDT"))[1]
        assert {order["type"]: (order["status"], order.get("expiryReason")) for order in orders} == {
            "LIMIT_MAKER": ("FILLED", None),
            "STOP_LOSS": ("EXPIRED", "OCO_TRIGGER"),
        }
        bad = {"aboveType": "LIMIT_MAKER", "abovePrice": 59000}
        assert (await rest.signed("POST", "orderList/oco", **oco, **bad, **below))[1]["code"] == -2010


async def test_a_pending_order_goes_to_the_book_when_the_working_one_has_filled() -> None:
    async with running(make()) as clients:
        await seed_book(clients.rest())
        rest = clients.rest()
        working = {
            "workingType": "LIMIT",
            "workingSide": "BUY",
            "workingPrice": 60100,
            "workingQuantity": "0.5",
        }
        pending = {"pendingType": "LIMIT_MAKER", "pendingSide": "SELL", "pendingPrice": 61000}
        common = {"symbol": "BTCUSDT", "workingTimeInForce": "GTC"}
        status, group = await rest.signed(
            "POST", "orderList/oto", **common, **working, **pending, pendingQuantity="0.3"
        )
        assert status == 200, group
        assert [order["status"] for order in group["orderReports"]] == ["FILLED", "PENDING_NEW"]
        _, open_orders = await rest.signed("GET", "openOrders", symbol="BTCUSDT")
        assert [(order["status"], order["origQty"]) for order in open_orders] == [("NEW", "0.30000000")]
        status, group = await rest.signed("POST", "orderList/opo", **common, **working, **pending)
        assert status == 200, group
        _, paid = await rest.signed("GET", "openOrders", symbol="BTCUSDT")
        assert paid[-1]["origQty"] == "0.50000000", "the commission came from what there was besides"


async def test_commissions_are_standard_special_and_tax_by_role_and_side() -> None:
    """The example of Binance's FAQ on commissions."""
    async with running(Sandbox(market="empty", symbols=["BTCUSDT", "BNBUSDT"])) as clients:
        exchange, key = clients.exchange, clients.exchange.key()
        account, rest, other = exchange.account(key.api_key), clients.rest(key), clients.rest()
        await other.limit("BUY", 260, 1, symbol="BNBUSDT")
        await clients.rest().place("SELL", "MARKET", quantity=1, symbol="BNBUSDT")
        control = exchange.control
        control.set_commission(account, taker="0.0000002", seller="0.0000004", maker="0", buyer="0.5")
        control.set_commission(account, "special", taker="0.02", seller="0.04")
        control.set_commission(account, "tax", taker="0.00000114", seller="0.00000116")
        _, rates = await rest.signed("GET", "account/commission", symbol="BTCUSDT")
        assert rates["standardCommission"]["buyer"] == "0.50000000"
        assert rates["taxCommission"]["seller"] == "0.00000116"
        asked = {"symbol": "BTCUSDT", "side": "SELL", "type": "MARKET", "quantity": "0.49975"}
        _, shown = await rest.signed("POST", "order/test", **asked, computeCommissionRates="true")
        assert shown["standardCommissionForOrder"] == {"maker": "0.00000040", "taker": "0.00000060"}
        assert shown["specialCommissionForOrder"]["taker"] == "0.06000000"
        await other.limit("BUY", 35000, "0.9995")
        _, order = await rest.signed("POST", "order", **asked)
        fill = order["fills"][0]
        assert (fill["commissionAsset"], fill["commission"]) == ("USDT", "1049.52572462")
        account.pays_in_bnb = True
        _, order = await rest.signed("POST", "order", **asked)
        fill = order["fills"][0]
        assert fill["commissionAsset"] == "BNB"
        assert fill["commission"] == "4.03662730", "only the standard commission has a discount"

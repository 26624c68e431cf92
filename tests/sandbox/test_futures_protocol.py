"""What all requests to the futures have in common: weights, order counters, errors, faults, keys, limits."""

from __future__ import annotations

import pytest

from binance_sdk.sandbox import Limit, Sandbox

from .client import running
from .futures_client import BID, Futures, exchange, futures

BOTH = pytest.mark.parametrize("product", ["um", "cm"])


def counters(client: Futures) -> dict[str, str]:
    """The counters in the headers of the last response."""
    names = ("X-MBX-USED-WEIGHT-1M", "X-MBX-ORDER-COUNT-10S", "X-MBX-ORDER-COUNT-1M")
    return {name[6:]: client.rest.headers[name] for name in names if name in client.rest.headers}


@BOTH
async def test_orders_weigh_nothing_and_are_counted(product: str) -> None:
    async with futures(product) as client:
        await client.do("get_server_time")
        assert counters(client) == {"USED-WEIGHT-1M": "1"}
        order = await client.place("BUY")
        assert counters(client) == {"USED-WEIGHT-1M": "1", "ORDER-COUNT-10S": "1", "ORDER-COUNT-1M": "1"}
        batch = {
            "symbol": client.symbol,
            "side": "BUY",
            "type": "LIMIT",
            "timeInForce": "GTC",
            **BID[product],
        }
        await client.do("create_batch_orders", batchOrders=[batch, batch])
        assert counters(client) == {"USED-WEIGHT-1M": "6", "ORDER-COUNT-10S": "6", "ORDER-COUNT-1M": "2"}
        await client.do("cancel_order", symbol=client.symbol, orderId=order["orderId"])
        assert counters(client) == {"USED-WEIGHT-1M": "7"}


async def test_both_futures_count_in_one_pool_and_spot_in_its_own() -> None:
    async with running(exchange()) as clients:
        um = Futures(clients, "um")
        cm = Futures(clients, "cm", um.key)
        await um.place("BUY")
        await cm.do("get_server_time")
        await cm.place("BUY")
        assert counters(cm)["ORDER-COUNT-1M"] == "2"
        assert counters(cm)["USED-WEIGHT-1M"] == "1"
        await clients.rest().get("time")
        assert (
            clients.exchange.exchange.limits.weight("127.0.0.1", clients.exchange.clock.now())[0]["count"]
            == 1
        )
        assert {entry.product for entry in clients.exchange.journal} == {"spot", "um_futures", "cm_futures"}


@BOTH
async def test_too_many_orders_are_refused(product: str) -> None:
    async with futures(product) as client:
        client.front.limits.limits[1].limit = 2
        await client.place("BUY")
        await client.place("BUY")
        status, error = await client.ask(
            "create_order", symbol=client.symbol, side="BUY", type="MARKET", quantity="1"
        )
        assert (status, error["code"]) == (429, -1015)
        client.sandbox.advance(10)
        await client.place("BUY")


async def test_the_limit_of_an_endpoint_is_apart_from_the_weight() -> None:
    async with futures("um") as client:
        for _ in range(500):
            await client.do("get_funding_info")
        status, error = await client.ask("get_funding_rate")
        assert (status, error["code"]) == (429, -1003)
        await client.do("get_server_time")


async def test_limits_of_the_futures_can_be_set() -> None:
    limits = [
        Limit("REQUEST_WEIGHT", "MINUTE", 1, 12),
        Limit("ORDERS", "SECOND", 10, 2),
        Limit("FUNDING_RATE", "MINUTE", 1, 3),
    ]
    async with running(exchange(futures_limits=limits)) as clients:
        clients.exchange.advance(2)
        um = Futures(clients, "um")
        cm = Futures(clients, "cm", um.key)
        info = await um.do("get_exchange_info")
        assert [row["limit"] for row in info["rateLimits"]] == [12, 2]
        await um.place("BUY")
        await cm.place("BUY")
        assert cm.rest.headers["X-MBX-ORDER-COUNT-10S"] == "2"
        order = {"symbol": "BTCUSDT", "side": "BUY", "type": "MARKET", "quantity": "1"}
        status, error = await um.ask("create_order", **order)
        assert (status, error["code"]) == (429, -1015)
        assert 0 < int(um.rest.headers["Retry-After"]) <= 10
        for _ in range(3):
            await um.do("get_funding_info")
        assert (await um.ask("get_funding_info"))[0] == 429
        assert (await clients.rest().get("time"))[0] == 200


async def test_one_weight_for_both_and_a_ban_for_who_goes_on() -> None:
    limits = [Limit("REQUEST_WEIGHT", "MINUTE", 1, 3)]
    async with running(exchange(futures_limits=limits)) as clients:
        um = Futures(clients, "um")
        cm = Futures(clients, "cm", um.key)
        await um.do("get_server_time")
        await cm.do("get_server_time")
        await um.do("get_server_time")
        assert counters(um) == {"USED-WEIGHT-1M": "3"}
        status, error = await cm.ask("get_server_time")
        assert (status, error["code"]) == (429, -1003)
        assert 0 < int(cm.rest.headers["Retry-After"]) <= 60
        statuses = [(await cm.ask("get_server_time"))[0] for _ in range(12)]
        assert statuses[-1] == 418
        assert int(cm.rest.headers["Retry-After"]) > 60
        assert (await um.ask("get_server_time"))[0] == 418
        assert (await clients.rest().get("time"))[0] == 200


def test_a_limit_that_counts_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'FUNDNG'; there are .*FUNDING_RATE"):
        Sandbox(futures_limits=[Limit("FUNDNG", "MINUTE", 1, 3)])


BAD = [
    ({"price": "59000.05"}, -4014),
    ({"quantity": "0"}, -4003),
    ({"timeInForce": "NEVER"}, -1115),
    ({"side": "HOLD"}, -1117),
    ({"type": "OTHER"}, -1116),
    ({"symbol": "NOPE"}, -1121),
    ({"positionSide": "LONG"}, -4061),
    ({"reduceOnly": "true", "price": "59000"}, -2022),
    ({"price": "10000000"}, -4016),
    ({"quantity": ""}, -1105),
]


@BOTH
@pytest.mark.parametrize(("change", "code"), BAD, ids=str)
async def test_wrong_orders_get_binance_s_codes(product: str, change: dict[str, str], code: int) -> None:
    order = {"side": "BUY", "type": "LIMIT", "timeInForce": "GTC", **BID[product]}
    async with futures(product) as client:
        status, error = await client.ask("create_order", **{"symbol": client.symbol} | order | change)
        assert (status, error["code"]) == (400, code)
        socket = await client.ws_api()
        reply = await client.over_ws(socket, "create_order", **{"symbol": client.symbol} | order | change)
        assert (reply["status"], reply["error"]["code"]) == (400, code)


@BOTH
async def test_what_does_not_go_together_is_refused_and_what_is_unknown_ignored(product: str) -> None:
    async with futures(product) as client:
        size = BID[product]["quantity"]
        market = {"symbol": client.symbol, "side": "BUY", "type": "MARKET", "quantity": size}
        status, error = await client.ask("create_order", **market, timeInForce="GTC")
        assert (status, error) == (
            400,
            {"code": -1106, "msg": "Parameter 'timeInForce' sent when not required."},
        )
        (error,) = await client.do("create_batch_orders", batchOrders=[market | {"timeInForce": "GTC"}])
        assert error["code"] == -1106
        await client.do("create_order", **market, created=1)
        await client.do("create_order", **market | {"side": "SELL"}, reduceOnly="false")
        await client.do("set_position_mode", dualSidePosition="true")
        for flag in ("true", "false"):
            status, error = await client.ask("create_order", **market, positionSide="LONG", reduceOnly=flag)
            assert (status, error["code"]) == (400, -1106)


@BOTH
async def test_without_margin_there_is_no_order(product: str) -> None:
    async with futures(product) as client:
        client.account.wallet.clear()
        status, error = await client.ask(
            "create_order", symbol=client.symbol, side="BUY", type="LIMIT", timeInForce="GTC", **BID[product]
        )
        assert (status, error["code"]) == (400, -2019)


@BOTH
async def test_unknown_orders(product: str) -> None:
    async with futures(product) as client:
        for name, code in (("get_order", -2013), ("cancel_order", -2011), ("get_open_order", -2013)):
            status, error = await client.ask(name, symbol=client.symbol, orderId=999)
            assert (status, error["code"]) == (400, code)


@BOTH
async def test_signatures_times_and_keys_are_checked(product: str) -> None:
    async with futures(product) as client:
        for kind in ("hmac", "ed25519", "rsa"):
            await Futures(client.clients, product, client.sandbox.key(kind)).do("get_balance")
        client.sandbox.clock.shift(10)
        await client.do("get_balance")
        client.key.api_secret = "other"
        assert (await client.ask("get_balance"))[1]["code"] == -1022
        client.key.api_key = "unknown"
        assert (await client.ask("get_balance"))[0] == 401


@BOTH
async def test_a_reply_can_be_lost_after_the_order_was_placed(product: str) -> None:
    import aiohttp

    async with futures(product) as client:
        client.sandbox.faults.lose_reply(operation="order.place", after_execution=True)
        with pytest.raises(aiohttp.ClientError):
            await client.place("BUY", newClientOrderId="lost")
        entry = client.sandbox.journal[-1]
        assert (entry.product, entry.client_id, entry.executed, entry.reply) == (
            "um_futures" if product == "um" else "cm_futures",
            "lost",
            True,
            "lost",
        )
        found = await client.do("get_order", symbol=client.symbol, origClientOrderId="lost")
        assert found["status"] == "NEW"


@BOTH
async def test_hedge_mode_and_a_countdown(product: str) -> None:
    async with futures(product) as client:
        await client.do("set_position_mode", dualSidePosition="true")
        await client.place("BUY", positionSide="LONG")
        assert (await client.ask("create_order", symbol=client.symbol, side="BUY", type="LIMIT",
                                 timeInForce="GTC", **BID[product]))[1]["code"] == -4061  # fmt: skip
        await client.do("countdown_cancel_all_orders", symbol=client.symbol, countdownTime=3000)
        client.sandbox.advance(4)
        assert await client.do("get_open_orders", symbol=client.symbol) == []
        (order,) = await client.do("get_all_orders", symbol=client.symbol)
        assert order["status"] == "CANCELED"


@BOTH
async def test_log_on_and_orders_without_signatures(product: str) -> None:
    async with futures(product) as client:
        client.key = client.sandbox.key("ed25519")
        socket = await client.ws_api()
        assert (await client.over_ws(socket, "session_logon"))["result"]["apiKey"] == client.key.api_key
        params = {"symbol": client.symbol, "side": "BUY", "type": "LIMIT", "timeInForce": "GTC"} | BID[
            product
        ]
        now = client.sandbox.clock.now() // 1000
        reply = await socket.call("order.place", params | {"timestamp": now})
        assert reply["status"] == 200
        status = await socket.call(
            "order.status",
            {"symbol": client.symbol, "timestamp": now} | {"orderId": reply["result"]["orderId"]},
        )
        assert status["result"]["status"] == "NEW"


async def test_paths_that_are_nowhere() -> None:
    async with running(Sandbox(market="empty")) as clients:
        rest = clients.rest()
        for path in ("/fapi/v9/time", "/dapi/v1/other", "/public/nothing", "/futures/data/other"):
            assert (await rest.send("GET", path))[0] == 404

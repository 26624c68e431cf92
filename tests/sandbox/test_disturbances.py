"""Faults of one product, slow and rotated connections, spoiled replies, rules that change while it runs."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.catalog import ProductName
from binance_sdk.sandbox.fault import Manner

from ..waiting import eventually
from .client import PATIENCE, Clients, Socket, running
from .futures_client import Futures, futures
from .test_faults import LIMIT, NOON, make, update_ids

DEPTH = "btcusdt@depth@100ms"
NAMES: Mapping[str, ProductName] = {"um": "um_futures", "cm": "cm_futures"}


def lively() -> Sandbox:
    return make(market="synthetic", start_time=NOON)


async def test_a_request_fault_may_be_for_one_product() -> None:
    async with running(make()) as clients:
        exchange, rest = clients.exchange, clients.rest()
        exchange.faults.answer(503, product="um_futures")
        assert (await rest.get("ping"))[0] == 200
        assert (await rest.send("GET", "/dapi/v1/ping"))[0] == 200
        assert (await rest.send("GET", "/fapi/v1/ping"))[0] == 503
        assert [(hit.fault, hit.product) for hit in exchange.faults.journal] == [("answer 503", "um_futures")]


async def test_a_stream_fault_may_be_for_one_of_two_products_with_the_same_name() -> None:
    async with running(lively()) as clients:
        clients.exchange.faults.mute(DEPTH, product="um_futures")
        hosts = clients.exchange.um_hosts.streams["public"][0]
        quiet = await clients.open(f"{hosts}/ws/{DEPTH}")
        await quiet.call("LIST_SUBSCRIPTIONS")
        assert await update_ids(clients, f"/stream?streams={DEPTH}", 1)
        assert (await quiet.call("LIST_SUBSCRIPTIONS"))["result"] == [DEPTH]
        assert quiet.events == []
        assert {hit.product for hit in clients.exchange.faults.journal} == {"um_futures"}


IMPOSSIBLE: list[tuple[Callable[[Any], object], str]] = [
    (lambda faults: faults.lose_reply(operation="order.plase"), "order.place"),
    (lambda faults: faults.lose_reply(operation="order.test", product="um_futures"), "order.status"),
    (lambda faults: faults.lose_reply(how="politely"), "'cut' or 'reset' or 'silence'"),
    (lambda faults: faults.answer(503, product="futures"), "'um_futures'"),
    (lambda faults: faults.drop(times=0), "1 or more"),
    (lambda faults: faults.drop(after=-1), "0 or more"),
    (lambda faults: faults.remove(17), "no such rule"),
]


@pytest.mark.parametrize(("call", "hint"), IMPOSSIBLE)
def test_a_fault_that_could_never_hit_is_refused(call: Callable[[Any], object], hint: str) -> None:
    with pytest.raises(ValueError, match=hint):
        call(make().faults)


async def test_rules_have_numbers_by_which_they_go() -> None:
    async with running(make()) as clients:
        faults, rest = clients.exchange.faults, clients.rest()
        broken, late = faults.answer(500, times=None), faults.delay(0.0)
        assert (await rest.get("ping"))[0] == 500
        faults.remove(broken)
        assert (await rest.get("ping"))[0] == 200
        assert [rule.number for rule in faults.requests] == [late]


@pytest.mark.parametrize("manner", ["html", "malformed", "oversized", "binary"])
async def test_replies_that_no_client_expects(manner: Manner) -> None:
    async with running(make()) as clients:
        rest = clients.rest()
        clients.exchange.faults.spoil_reply(manner, size=100_000, operation="order.place")
        with_fault = rest.place("BUY", "LIMIT", **LIMIT)
        if manner == "binary":
            with pytest.raises(UnicodeDecodeError):
                await with_fault
        else:
            status, body = await with_fault
            assert status == 200
            expected = {"html": "<html>", "malformed": '{"half":', "oversized": '{"padding"'}[manner]
            assert (body if isinstance(body, str) else json.dumps(body)).startswith(expected)
            assert manner != "oversized" or len(json.dumps(body, separators=(",", ":"))) == 100_000
        assert len(clients.exchange.orders) == 1, "the order was placed all the same"
        assert clients.exchange.journal[-1].reply == "replaced"


@pytest.mark.parametrize(
    ("code", "status"), [(-1021, 400), (-1003, 429), (-1007, 408), (-2015, 401), (-1234, 400)]
)
async def test_any_code_can_be_answered(code: int, status: int) -> None:
    async with running(make()) as clients:
        socket = await clients.ws_api()
        clients.exchange.faults.reject(code, times=2)
        answered, body = await clients.rest().get("time")
        over_ws = await socket.call("time")
        assert (answered, body["code"]) == (over_ws["status"], over_ws["error"]["code"]) == (status, code)


async def test_a_gap_of_several_events() -> None:
    async with running(lively()) as clients:
        calm = await update_ids(clients, f"/stream?streams={DEPTH}", 2)
    async with running(lively()) as clients:
        clients.exchange.faults.gap(5, DEPTH, after=3)
        assert await update_ids(clients, f"/stream?streams={DEPTH}", 2) == calm[:3] + calm[8:]


async def test_every_other_event_swapped_loses_none_and_each_connection_keeps_its_own() -> None:
    async with running(lively()) as clients:
        calm = [item for _, item in await update_ids(clients, f"/stream?streams={DEPTH}", 1)]
    async with running(lively()) as clients:
        clients.exchange.faults.reorder(DEPTH, times=None)
        other = await clients.streams(f"/ws/{DEPTH}")
        await other.call("LIST_SUBSCRIPTIONS")
        mine = [item for _, item in await update_ids(clients, f"/stream?streams={DEPTH}", 1)]
        await other.call("LIST_SUBSCRIPTIONS")
        theirs = [event["u"] for event in other.events]
    assert mine[:8] == theirs[:8] == [calm[number ^ 1] for number in range(8)]


@pytest.mark.every_loop
async def test_late_events_hold_up_what_follows_them() -> None:
    async with running(lively()) as clients:
        calm = await update_ids(clients, f"/stream?streams={DEPTH}", 1)
    async with running(lively()) as clients:
        socket = await clients.streams(f"/ws/{DEPTH}")
        await socket.call("LIST_SUBSCRIPTIONS")
        clients.exchange.faults.delay_events(0.1, DEPTH, jitter=0.05, times=3)
        began = time.perf_counter()
        clients.exchange.advance(1)
        assert [(await socket.receive())["u"] for _ in calm] == [number for _, number in calm]
        assert time.perf_counter() - began >= 0.1


async def test_user_events_can_come_as_binary_frames() -> None:
    async with running(make()) as clients:
        key, socket = clients.exchange.key(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        clients.exchange.faults.binary("userData")
        await clients.rest(key).limit("BUY", 50000, "0.01")
        assert (await socket.raw.receive()).type is aiohttp.WSMsgType.BINARY


# -- connections


@pytest.mark.every_loop
async def test_a_connection_that_sends_slowly() -> None:
    async with running(make()) as clients:
        socket, fast = await clients.ws_api(), await clients.streams("/ws")
        assert clients.exchange.connections.slow("ws_api", bytes_per_second=2000) == 1
        began = time.perf_counter()
        for number in range(10):
            await socket.raw.send_str(json.dumps({"id": number, "method": "time"}))
        received = [await socket.raw.receive_str() for _ in range(10)]
        assert time.perf_counter() - began > sum(map(len, received)) / 2000 * 0.8
        began = time.perf_counter()
        await fast.call("LIST_SUBSCRIPTIONS")
        clients.exchange.connections.slow("ws_api")
        await socket.call("time")
        assert time.perf_counter() - began < 0.2


@pytest.mark.every_loop
async def test_a_connection_that_is_read_slowly() -> None:
    async with running(make()) as clients:
        socket = await clients.ws_api()
        clients.exchange.connections.slow("ws_api", read_every=0.2)
        waits: list[float] = []
        for _ in range(2):
            began = time.perf_counter()
            await socket.call("ping")
            waits.append(time.perf_counter() - began)
        assert max(waits) > 0.15


@pytest.mark.parametrize("product", ["spot", "um_futures", "cm_futures"])
async def test_connections_of_one_product_are_cut(product: Any) -> None:
    async with running(make()) as clients:
        exchange = clients.exchange
        hosts = {"spot": exchange.hosts, "um_futures": exchange.um_hosts, "cm_futures": exchange.cm_hosts}
        sockets = {name: await clients.open(found.ws_api[0]) for name, found in hosts.items()}
        assert exchange.connections.cut(product=product) == 1
        assert (await sockets.pop(product).raw.receive()).type is not aiohttp.WSMsgType.TEXT
        for other in sockets.values():
            assert (await other.call("session.status"))["status"] == 200


async def test_a_rotation_closes_as_after_a_day() -> None:
    async with running(make()) as clients:
        at_once, warned = await clients.streams("/ws"), await clients.ws_api()
        assert clients.exchange.connections.rotate("streams") == 1
        message = await asyncio.wait_for(at_once.raw.receive(), PATIENCE)
        assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, 1000)
        assert clients.exchange.connections.rotate("ws_api", notice=0.1) == 1
        assert (await warned.receive())["event"]["e"] == "serverShutdown"
        assert (await warned.call("ping"))["status"] == 200, "it works until it ends"
        message = await asyncio.wait_for(warned.raw.receive(), PATIENCE)
        assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, 1000)


async def test_connections_are_refused_for_a_while() -> None:
    async with running(make()) as clients:
        exchange, url = clients.exchange, f"{clients.exchange.rest_url}/api/v3/ping"
        exchange.control.refuse_connections(0.1)
        async with aiohttp.ClientSession() as http:
            with pytest.raises(aiohttp.ClientConnectorError):
                await http.get(url)
            await eventually(lambda: exchange.listening)
            async with http.get(url) as response:
                assert response.status == 200


# -- rules that change


async def lot(client: Futures) -> dict[str, Any]:
    symbols = (await client.do("get_exchange_info"))["symbols"]
    found = next(symbol for symbol in symbols if symbol["symbol"] == client.symbol)
    return next(rule for rule in found["filters"] if rule["filterType"] == "LOT_SIZE")


@pytest.mark.parametrize("product", ["um", "cm"])
async def test_filters_and_status_of_a_contract_change(product: str) -> None:
    async with futures(product) as client:
        control, name = client.sandbox.control, NAMES[product]
        control.set_filter(client.symbol, "LOT_SIZE", product=name, stepSize="3")
        assert (await lot(client))["stepSize"] == "3"
        assert (await client.ask("create_order", **market(client, "4")))[1]["code"] in (-4023, -1111)
        assert (await client.ask("create_order", **market(client, "3")))[0] == 200
        client.sandbox.advance(5)
        trades = client.front.tapes[client.symbol].trades
        assert trades[-1].quantity % 300_000_000 == 0, "the agents keep to it too"
        control.set_status(client.symbol, "PRE_SETTLE", product=name)
        assert (await client.ask("create_order", **market(client, "3")))[1]["code"] == -4141


def market(client: Futures, quantity: str) -> dict[str, object]:
    return {"symbol": client.symbol, "side": "BUY", "type": "MARKET", "quantity": quantity}


async def test_what_no_contract_has_is_refused() -> None:
    async with make() as exchange:
        control = exchange.control
        wrong: list[tuple[Callable[[], object], str]] = [
            (lambda: control.set_filter("BTCUSDT", "ICEBERG_PARTS", product="um_futures"), "LOT_SIZE"),
            (lambda: control.set_filter("BTCUSDT", "LOT_SIZE", product="um_futures", step=1), "stepSize"),
            (lambda: control.set_status("BTCUSD", "BREAK"), "spot has BTCUSDT"),
            (lambda: control.set_limit("ORDERS", "1H", 5), "ORDERS 10S"),
            (lambda: control.set_mark("BTCUSDT", "1", product="spot"), "mark prices"),
        ]
        for call, hint in wrong:
            with pytest.raises(ValueError, match=hint):
                call()


@pytest.mark.parametrize("product", ["um", "cm"])
async def test_order_limits_of_the_futures_change(product: str) -> None:
    async with futures(product) as client:
        client.sandbox.control.set_limit("ORDERS", "1M", 1, product=NAMES[product])
        assert (await client.ask("create_order", **market(client, "1")))[0] == 200
        status, error = await client.ask("create_order", **market(client, "1"))
        assert (status, error["code"]) == (429, -1015)
        limits = (await client.do("get_exchange_info"))["rateLimits"]
        assert [limit["limit"] for limit in limits if limit["interval"] == "MINUTE"][-1] == 1


async def test_the_weight_limit_of_spot_changes() -> None:
    async with running(make()) as clients:
        clients.exchange.control.set_limit("REQUEST_WEIGHT", "1M", 1)
        rest = clients.rest()
        assert [(await rest.get("ping"))[0] for _ in range(2)] == [200, 429]


@pytest.mark.parametrize("product", ["um", "cm"])
async def test_logons_expire_on_futures_too(product: str) -> None:
    async with futures(product) as client:
        client.key = client.sandbox.key("ed25519")
        socket = await client.ws_api()
        await client.over_ws(socket, "session_logon")
        assert client.sandbox.control.expire_logons() == 1
        assert (await socket.call("session.status"))["result"]["apiKey"] is None


async def seen(socket: Socket) -> list[str]:
    await socket.call("LIST_SUBSCRIPTIONS")
    return [event["e"] for event in socket.events]


async def test_a_published_event_reaches_the_product_it_is_for() -> None:
    async with running(make()) as clients:
        spot = await clients.streams("/ws/btcusdt@trade")
        um = await open_um(clients)
        clients.exchange.control.publish("btcusdt@trade", {"e": "odd"}, product="um_futures")
        assert (await seen(spot), await seen(um)) == ([], ["odd"])


async def open_um(clients: Clients) -> Socket:
    socket = await clients.open(clients.exchange.um_hosts.streams["market"][0] + "/ws/btcusdt@trade")
    await socket.call("LIST_SUBSCRIPTIONS")
    return socket


def test_other_rules_that_make_no_sense_are_refused() -> None:
    control = make().control
    with pytest.raises(ValueError, match="maxNumOrders='many': give a whole number"):
        control.set_exchange_filter("EXCHANGE_MAX_NUM_ORDERS", maxNumOrders="many")
    with pytest.raises(ValueError, match="applyMinToMarket='no': give true or false"):
        control.set_filter("BTCUSDT", "NOTIONAL", applyMinToMarket="no")
    with pytest.raises(ValueError, match="bidLimitMultUp='high'"):
        control.set_price_range("BTCUSDT", bidLimitMultUp="high")


@pytest.mark.parametrize("product", ["spot", "um_futures"])
@pytest.mark.parametrize(
    ("filter_type", "values"),
    [
        ("LOT_SIZE", {"stepSize": "x"}),
        ("LOT_SIZE", {"stepSize": None}),
        ("PRICE_FILTER", {"tickSize": "-1"}),
        ("LOT_SIZE", {"stepSize": "0"}),
        ("PRICE_FILTER", {"tickSize": "0"}),
    ],
)
async def test_a_filter_that_makes_no_sense_changes_nothing_and_the_market_goes_on(
    product: ProductName, filter_type: str, values: Mapping[str, object]
) -> None:
    async with running(lively()) as clients:
        exchange, path = clients.exchange, {"spot": "/api/v3", "um_futures": "/fapi/v1"}[product]
        before = (await clients.rest().send("GET", f"{path}/exchangeInfo"))[1]["symbols"]
        allowed = product == "spot" and values.get("stepSize", values.get("tickSize")) == "0"  # no such rule
        if allowed:
            exchange.control.set_filter("BTCUSDT", filter_type, product=product, **values)
        else:
            with pytest.raises(ValueError, match=r"stepSize|tickSize"):
                exchange.control.set_filter("BTCUSDT", filter_type, product=product, **values)
            assert (await clients.rest().send("GET", f"{path}/exchangeInfo"))[1]["symbols"] == before
        traded = len(exchange.products[product].tapes["BTCUSDT"].trades)
        exchange.advance(5)
        assert len(exchange.products[product].tapes["BTCUSDT"].trades) > traded

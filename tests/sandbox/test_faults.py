"""Failures on command, each next to what the exchange really did."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import aiohttp
import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.fault import Loss

from .client import PATIENCE, Clients, running

NOON = 1_800_014_400.0
LIMIT = {"timeInForce": "GTC", "price": 50000, "quantity": "0.01"}
WS_LIMIT = {"symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "price": "50000"}


def make(*, start_time: float | None = None, market: str = "empty") -> Sandbox:
    return Sandbox(market=market, symbols=["BTCUSDT"], seed=4, start_time=start_time)


@pytest.mark.parametrize("after_execution", [True, False])
@pytest.mark.parametrize("how", ["cut", "reset"])
async def test_a_lost_reply_over_rest(how: Loss, after_execution: bool) -> None:
    async with running(make()) as clients:
        exchange, rest = clients.exchange, clients.rest()
        exchange.faults.lose_reply(operation="order.place", how=how, after_execution=after_execution)
        with pytest.raises(aiohttp.ClientError):
            await rest.place("BUY", "LIMIT", newClientOrderId="one", **LIMIT)
        assert [order.client_id for order in exchange.orders] == (["one"] if after_execution else [])
        entry = exchange.journal[-1]
        assert (entry.operation, entry.client_id, entry.executed, entry.reply, entry.fault) == (
            "order.place",
            "one",
            after_execution,
            "lost",
            "lose_reply",
        )
        assert (await rest.place("BUY", "LIMIT", **LIMIT))[0] == 200, "once only"


@pytest.mark.parametrize("after_execution", [True, False])
async def test_a_lost_reply_over_the_websocket_api(after_execution: bool) -> None:
    async with running(make()) as clients:
        exchange, key = clients.exchange, clients.exchange.key()
        socket = await clients.ws_api()
        exchange.faults.lose_reply(after_execution=after_execution, how="silence", route="ws_api", after=1)
        await socket.call("ping")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(socket.signed(key, "order.place", quantity="0.01", **WS_LIMIT), 0.2)
        assert len(exchange.orders) == after_execution
        exchange.faults.lose_reply(after_execution=after_execution, how="cut")
        with pytest.raises(TypeError):  # aiohttp: no text but CLOSED
            await socket.signed(key, "order.place", quantity="0.01", **WS_LIMIT)
        assert len(exchange.orders) == 2 * after_execution


async def test_answers_of_any_kind_instead_of_the_real_one() -> None:
    async with running(make()) as clients:
        exchange, rest, socket = clients.exchange, clients.rest(), await clients.ws_api()
        exchange.faults.answer(503)
        status, page = await rest.get("ping")
        assert (status, "503" in page) == (503, True)
        exchange.faults.unknown(operation="order.place")
        status, error = await rest.place("BUY", "LIMIT", **LIMIT)
        assert (status, error["code"], len(exchange.orders)) == (408, -1007, 1)
        exchange.faults.rate_limited(7)
        status, error = await rest.get("ping")
        assert (status, error["code"], rest.headers["Retry-After"]) == (429, -1003, "7")
        exchange.faults.rate_limited(60, banned=True)
        reply = await socket.call("ping")
        wait = reply["error"]["data"]["retryAfter"] - reply["error"]["data"]["serverTime"]
        assert (reply["status"], wait) == (418, 60_000)
        exchange.faults.answer(200, raw=b'{"half":', route="ws_api")
        await socket.raw.send_str('{"id":5,"method":"ping"}')
        assert await socket.raw.receive_str() == '{"half":'
        exchange.faults.answer(200, raw=b"\x00" * 5_000_000, binary=True, route="ws_api")
        await socket.raw.send_str('{"id":6,"method":"ping"}')
        message = await socket.raw.receive()
        assert message.type is aiohttp.WSMsgType.ERROR, "larger than the client's own limit"
        assert [hit.fault for hit in exchange.faults.journal] == [
            "answer 503",
            "answer 408",
            "answer 429",
            "answer 418",
            "answer 200",
            "answer 200",
        ]


async def test_a_delay_holds_nobody_else_up() -> None:
    async with running(make()) as clients:
        socket = await clients.ws_api()
        clients.exchange.faults.delay(0.1, operation="time", times=1)
        began = time.perf_counter()
        for number, method in enumerate(("time", "ping")):
            await socket.raw.send_str(json.dumps({"id": number, "method": method}))
        assert [(await socket.receive())["id"] for _ in range(2)] == [1, 0]
        assert time.perf_counter() - began >= 0.1


async def update_ids(clients: Clients, path: str, seconds: float) -> list[tuple[str, int]]:
    """What arrives on some streams while the market moves: stream name and last update id or trade id."""
    socket = await clients.streams(path)
    await socket.call("LIST_SUBSCRIPTIONS")
    clients.exchange.advance(seconds)
    await socket.raw.send_str('{"id":9,"method":"LIST_SUBSCRIPTIONS"}')
    found: list[tuple[str, int]] = []
    while (message := await socket.receive()).get("id") != 9:
        data: dict[str, Any] = message["data"]
        found.append((message["stream"], data.get("u", data.get("t", 0))))
    return found


@pytest.mark.parametrize("fault", ["drop", "duplicate", "reorder", "mute"])
async def test_events_are_dropped_doubled_swapped_or_silenced(fault: str) -> None:
    stream = "btcusdt@depth@100ms"
    path = f"/stream?streams={stream}/btcusdt@trade"
    async with running(make(market="synthetic", start_time=NOON)) as clients:
        calm = await update_ids(clients, path, 3)
    async with running(make(market="synthetic", start_time=NOON)) as clients:
        faults = clients.exchange.faults
        if fault == "mute":
            faults.mute(stream)
        else:
            getattr(faults, fault)(stream, after=2)
        disturbed = await update_ids(clients, path, 3)
    expected = [item for item in calm if item[0] == stream]
    if fault == "drop":
        del expected[2]
    elif fault == "duplicate":
        expected.insert(2, expected[2])
    elif fault == "reorder":
        expected[2], expected[3] = expected[3], expected[2]
    else:
        expected = []
    assert [item for item in disturbed if item[0] == stream] == expected
    assert [item for item in disturbed if item[0] != stream] == [item for item in calm if item[0] != stream]


async def test_events_that_no_client_expects() -> None:
    async with running(make(market="synthetic", start_time=NOON)) as clients:
        socket = await clients.streams("/ws/btcusdt@depth@100ms")
        await socket.call("LIST_SUBSCRIPTIONS")
        faults = clients.exchange.faults
        faults.garble()
        clients.exchange.advance(0.5)
        with pytest.raises(json.JSONDecodeError):
            json.loads(await socket.raw.receive_str())
        faults.clear()
        while json.loads(await socket.raw.receive_str())["E"] < 1_800_014_400_500:
            pass
        faults.oversize(size=100_000)
        faults.binary()
        clients.exchange.advance(1)
        big = await socket.raw.receive()
        assert (big.type, len(big.data)) == (aiohttp.WSMsgType.TEXT, 100_000)
        assert set(json.loads(big.data)) == {"e", "E", "s", "U", "u", "b", "a", "padding"}
        assert (await socket.raw.receive()).type is aiohttp.WSMsgType.BINARY


@pytest.mark.parametrize(("how", "seen"), [("close", None), ("reset", None), ("frame", 1001)])
async def test_connections_are_cut(how: Any, seen: int | None) -> None:
    async with running(make()) as clients:
        stream, api = await clients.streams("/ws"), await clients.ws_api()
        assert clients.exchange.connections.cut("streams", how=how) == 1
        message = await asyncio.wait_for(stream.raw.receive(), PATIENCE)
        assert message.type is not aiohttp.WSMsgType.TEXT
        assert seen in (None, message.data)
        assert (await api.call("ping"))["status"] == 200
        assert clients.exchange.connections.count("ws_api") == 1


async def test_half_open_connections_answer_nothing_and_stay() -> None:
    async with running(make()) as clients:
        api = await clients.ws_api()
        await api.call("ping")
        assert clients.exchange.connections.half_open("ws_api") == 1
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(api.call("ping"), 0.2)
        assert not api.raw.closed
        assert clients.exchange.connections.count("ws_api") == 1
        clients.exchange.connections.cut("ws_api", how="reset")


async def test_connections_are_refused_and_accepted_again() -> None:
    async with running(make()) as clients:
        exchange, url = clients.exchange, clients.exchange.rest_url
        open_before = await clients.ws_api()
        exchange.refuse_connections()
        async with aiohttp.ClientSession() as http:
            with pytest.raises(aiohttp.ClientConnectorError):
                await http.get(f"{url}/api/v3/ping")
        assert (await open_before.call("ping"))["status"] == 200
        await exchange.accept_connections()
        assert exchange.rest_url == url
        assert (await clients.rest().get("ping"))[0] == 200


async def test_server_shutdown_is_announced_on_every_kind_of_connection() -> None:
    async with running(make()) as clients:
        sockets = [await clients.streams("/ws"), await clients.streams("/stream"), await clients.ws_api()]
        assert clients.exchange.connections.announce_shutdown() == 3
        raw, combined, api = [await socket.receive() for socket in sockets]
        assert raw["e"] == combined["data"]["e"] == api["event"]["e"] == "serverShutdown"
        assert combined["stream"] == "!serverShutdown"


async def test_subscriptions_logons_and_keys_expire() -> None:
    async with running(make()) as clients:
        exchange = clients.exchange
        key, socket = exchange.key("ed25519"), await clients.ws_api()
        await socket.signed(key, "session.logon")
        await socket.call("userDataStream.subscribe")
        assert (await socket.call("userDataStream.subscribe"))["error"]["code"] == -2035
        assert exchange.control.expire_user_streams() == 1
        assert (await socket.wait_for(e="eventStreamTerminated"))["E"] > 0
        assert (await socket.call("userDataStream.subscribe"))["result"] == {"subscriptionId": 1}
        assert exchange.control.expire_logons() == 1
        await socket.wait_for(e="eventStreamTerminated")
        assert (await socket.call("session.status"))["result"]["apiKey"] is None
        await socket.signed(key, "session.logon")
        exchange.control.revoke(key.api_key)
        now = exchange.clock.now() // 1000
        await socket.raw.send_str(
            json.dumps({"id": 7, "method": "account.status", "params": {"timestamp": now}})
        )
        refused = await socket.receive()
        assert (refused["id"], refused["status"], refused["error"]["code"]) == (None, 401, -2015)


async def test_deposits_locks_and_block_trades_are_told() -> None:
    async with running(make()) as clients:
        exchange, key, socket = clients.exchange, clients.exchange.key(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        stream = await clients.streams("/ws/btcusdt@blockTrade")
        await stream.call("LIST_SUBSCRIPTIONS")
        exchange.control.deposit(key.account, "BTC", "-1.5")
        assert (await socket.wait_for(e="balanceUpdate"))["d"] == "-1.50000000"
        position = await socket.wait_for(e="outboundAccountPosition")
        assert position["B"] == [{"a": "BTC", "f": "9998.50000000", "l": "0.00000000"}]
        exchange.control.lock(key.account, "USDT", "10")
        assert (await socket.wait_for(e="externalLockUpdate"))["d"] == "10.00000000"
        exchange.control.block_trade("BTCUSDT", "60000", "20")
        assert (await stream.receive())["q"] == "20.00000000"


async def test_user_events_can_be_lost_too() -> None:
    async with running(make()) as clients:
        key, socket = clients.exchange.key(), await clients.ws_api()
        await socket.signed(key, "userDataStream.subscribe.signature")
        clients.exchange.faults.drop("userData", after=1)
        await clients.rest(key).limit("BUY", 50000, "0.01")
        await clients.rest(key).limit("BUY", 50000, "0.01")
        seen = [(await socket.receive())["event"]["e"] for _ in range(3)]
        assert seen == ["executionReport", "executionReport", "outboundAccountPosition"]


async def test_rules_change_while_it_runs() -> None:
    async with running(make()) as clients:
        rest, control = clients.rest(), clients.exchange.control
        control.set_filter("BTCUSDT", "LOT_SIZE", stepSize="0.10000000")
        assert (await rest.place("BUY", "LIMIT", **LIMIT))[1]["code"] == -1013
        info = (await rest.get("exchangeInfo", symbol="BTCUSDT"))[1]["symbols"][0]
        lot = next(rule for rule in info["filters"] if rule["filterType"] == "LOT_SIZE")
        assert lot["stepSize"] == "0.10000000"
        control.set_status("BTCUSDT", "HALT")
        assert (await rest.place("BUY", "LIMIT", **LIMIT | {"quantity": 1}))[1]["msg"] == "Market is closed."


async def test_a_clock_that_drifts() -> None:
    async with running(make(start_time=NOON)) as clients:
        exchange = clients.exchange
        exchange.clock.drift(500)
        exchange.advance(120)
        assert (await clients.rest().get("time"))[1]["serverTime"] == 1_800_014_521_000
        exchange.clock.drift(0)
        exchange.advance(60)
        assert (await clients.rest().get("time"))[1]["serverTime"] == 1_800_014_581_000


@pytest.mark.parametrize(("how", "rudely"), [("close", False), ("reset", True)])
async def test_how_tcp_sees_a_cut(how: Any, rudely: bool) -> None:
    """FIN reads as the end, RST as an error."""
    async with make() as exchange:
        reader, writer = await asyncio.open_connection(exchange.host, exchange.port)
        writer.write(
            b"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        )
        assert b"101" in await reader.readuntil(b"\r\n\r\n")
        exchange.connections.cut(how=how)
        try:
            seen: object = await asyncio.wait_for(reader.read(), PATIENCE)
        except ConnectionResetError as error:
            seen = error
        assert isinstance(seen, ConnectionResetError) == rudely
        writer.close()

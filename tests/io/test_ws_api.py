"""The connection of the WebSocket API over real sockets: logon, loss, rotation, silence."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from binance_sdk.core.backoff import NO_RETRY_POLICY
from binance_sdk.core.encoding import Wire
from binance_sdk.credentials import Credentials
from binance_sdk.errors import (
    ClosedException,
    ConnectionFailedException,
    OrderStatusUnknownException,
    StreamDisconnectedException,
)
from binance_sdk.io.caller import Caller
from binance_sdk.io.channel import Channel
from binance_sdk.io.connection import connect_picows, connect_websockets
from tests.io.client import calling, hosts_of, options, outcome, until
from tests.io.exchange import KEY, Exchange, Fault, running
from tests.io.operations import ACCOUNT, CREATE_ORDER, GET_ORDER, LOGOUT, SERVER_TIME

ORDER = {"symbol": "BTCUSDT"}
PRIVATE = Ed25519PrivateKey.generate()
ED25519 = Credentials(
    KEY, private_key=PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
)


@pytest.fixture(params=[connect_websockets, connect_picows], autouse=True)
def transport(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.io.client.CONNECT", request.param)


def ed25519_exchange() -> Exchange:
    exchange = Exchange()
    exchange.public_key = PRIVATE.public_key()
    return exchange


def live(caller: Caller) -> Channel:
    channel = caller.ws_api.live
    assert channel is not None
    return channel


# ---- logon


async def test_the_clock_comes_first_then_logon_then_calls_without_signature() -> None:
    exchange = ed25519_exchange()
    exchange.ahead = -500.0
    async with running(exchange), calling(exchange, credentials=ED25519) as caller:
        await caller.call(CREATE_ORDER, ORDER)
        assert exchange.methods() == ["time"] * 3 + ["session.logon", "order.place"]
        assert set(exchange.seen[-1][1]) == {"symbol", "newClientOrderId", "timestamp"}


async def test_every_new_connection_logs_on_again() -> None:
    async with running(ed25519_exchange()) as exchange, calling(exchange, credentials=ED25519) as caller:
        for _ in range(3):
            await caller.call(CREATE_ORDER, ORDER)
            await exchange.cut()
            await until(lambda: caller.ws_api.live is None)
        assert exchange.methods().count("session.logon") == 3
        assert exchange.placed == 3


async def test_a_logon_with_a_wrong_time_is_repeated_after_a_resync() -> None:
    exchange = ed25519_exchange()
    exchange.logons_refused = [-1021]
    async with running(exchange), calling(exchange, credentials=ED25519) as caller:
        await caller.call(CREATE_ORDER, ORDER)
        asked = [method for method in exchange.methods() if method in ("time", "session.logon")]
        assert asked == ["time"] * 3 + ["session.logon"] + ["time"] * 3 + ["session.logon"]
        assert (exchange.connections, live(caller).session.logged_on) == (1, True)


@pytest.mark.parametrize("code", [-1021, -2015, -1022])
async def test_where_logon_is_refused_calls_are_signed_one_by_one(code: int) -> None:
    exchange = ed25519_exchange()
    exchange.logons_refused = [code] * 100
    async with running(exchange), calling(exchange, credentials=ED25519) as caller:
        await caller.call(CREATE_ORDER, ORDER)
        assert "signature" in exchange.seen[-1][1]
        assert exchange.connections == 1
        assert exchange.methods().count("session.logon") <= 2


async def test_a_refused_logon_is_tried_again_without_a_new_connection(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("binance_sdk.io.logon.DELAYS", (0.02, 0.04))
    exchange = ed25519_exchange()
    exchange.logons_refused = [-2015, -2015, -2015]
    async with running(exchange), calling(exchange, credentials=ED25519) as caller:
        await caller.call(SERVER_TIME, {})
        await until(lambda: live(caller).session.logged_on)
        assert (exchange.connections, exchange.methods().count("session.logon")) == (1, 4)


async def test_after_logout_calls_are_signed_again() -> None:
    async with running(ed25519_exchange()) as exchange, calling(exchange, credentials=ED25519) as caller:
        await caller.call(LOGOUT, {})
        await caller.call(CREATE_ORDER, ORDER)
        assert "signature" in exchange.seen[-1][1]


# ---- many calls


async def test_calls_are_pipelined_over_one_connection_without_the_stream_limit() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        loop = asyncio.get_running_loop()
        began = loop.time()
        placed: list[Any] = await asyncio.gather(*(caller.call(CREATE_ORDER, ORDER) for _ in range(90)))
        assert loop.time() - began < 5
        assert len({order["clientOrderId"] for order in placed}) == exchange.placed == 90
        assert exchange.connections == 1


async def test_deadlines_are_kept_by_each_call() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {})
        exchange.faults["order.status"] += [Fault("mute")] * 3
        loop, params = asyncio.get_running_loop(), dict[str, Wire](symbol="B", orderId=1)
        began, ends = loop.time(), dict[float, float]()

        async def ask(timeout: float) -> None:
            ended = await outcome(caller.ws_api.call(GET_ORDER, params, loop.time() + timeout, timeout))
            assert isinstance(ended, StreamDisconnectedException | Exception)
            ends[timeout] = loop.time() - began

        await asyncio.gather(ask(0.3), ask(0.1), ask(0.2))
        for timeout, ended in ends.items():
            assert timeout <= ended < timeout + 0.09


async def test_a_cancelled_call_leaves_nothing_behind() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {})
        exchange.faults["order.place"].append(Fault("mute"))
        order = asyncio.create_task(caller.call(CREATE_ORDER, ORDER))
        await until(lambda: "order.place" in exchange.methods())
        order.cancel()
        await asyncio.gather(order, return_exceptions=True)
        assert order.cancelled()
        assert not live(caller).session.in_flight


async def test_a_lost_connection_tells_everyone_what_is_known() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {})
        exchange.faults["order.place"].append(Fault("mute", executed=True))
        exchange.faults["order.status"].append(Fault("mute"))
        calls = [
            asyncio.create_task(outcome(caller.call(CREATE_ORDER, ORDER))),
            asyncio.create_task(outcome(caller.call(GET_ORDER, {"symbol": "B", "orderId": 1}))),
        ]
        await until(lambda: {"order.place", "order.status"} <= set(exchange.methods()))
        await exchange.cut()
        placed, asked = await asyncio.gather(*calls)
        assert isinstance(placed, OrderStatusUnknownException)
        assert isinstance(asked, StreamDisconnectedException)
        assert exchange.placed == 1


# ---- unreachable


async def test_a_server_that_refuses_at_first_is_tried_again() -> None:
    exchange = Exchange()
    exchange.refuse_connections = 3
    async with running(exchange), calling(exchange) as caller:
        assert await caller.call(CREATE_ORDER, ORDER)
        assert exchange.connections == 1


async def test_no_retry_fails_at_once_and_the_next_call_tries_anew() -> None:
    exchange = Exchange()
    exchange.refuse_connections = 1
    chosen = options(5.0, ws_api={"retry_policy": NO_RETRY_POLICY})
    async with running(exchange), calling(exchange, chosen) as caller:
        with pytest.raises(ConnectionFailedException, match=r"503.*not sent"):
            await caller.call(CREATE_ORDER, ORDER)
        assert await caller.call(CREATE_ORDER, ORDER)


async def test_failures_of_the_connection_are_reported() -> None:
    exchange = ed25519_exchange()
    exchange.refuse_connections, exchange.logons_refused = 1, [-2015]
    reports: list[tuple[str, bool]] = []
    async with running(exchange), calling(exchange, credentials=ED25519) as caller:
        caller.ws_api.on_failure = lambda phase, failure, recovering: reports.append((phase, recovering))
        await caller.call(SERVER_TIME, {})
        await exchange.cut()
        await until(lambda: len(reports) == 3)
    assert reports == [("connect", True), ("logon", True), ("disconnect", True)]


# ---- rotation


@pytest.mark.parametrize("announce", ['{"event":{"e":"serverShutdown","E":1}}', '{"e":"serverShutdown"}'])
async def test_a_shutdown_is_announced_and_the_connection_replaced_before_it_ends(announce: str) -> None:
    async with running(ed25519_exchange()) as exchange, calling(exchange, credentials=ED25519) as caller:
        await caller.call(SERVER_TIME, {})
        old = live(caller)
        await exchange.broadcast(announce)
        await until(lambda: live(caller) is not old)
        assert not old.gone
        assert live(caller).session.logged_on
        await until(lambda: len(exchange.sockets) == 1)
        assert old.gone
        assert await caller.call(CREATE_ORDER, ORDER)
        assert exchange.connections == 2


async def test_what_is_in_flight_ends_on_the_old_connection() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(ws_api={"overlap": 0.0})) as caller:
        await caller.call(SERVER_TIME, {})
        old, socket = live(caller), exchange.sockets[0]
        exchange.faults["order.place"].append(Fault("late", executed=True))
        order = asyncio.create_task(caller.call(CREATE_ORDER, ORDER))
        await until(lambda: exchange.late)
        caller.ws_api.rotate()
        await until(lambda: live(caller) is not old)
        for _ in range(20):
            assert await caller.call(SERVER_TIME, {})
        assert not old.gone
        await socket.send_json(exchange.late[0][1])
        assert await order
        await until(lambda: len(exchange.sockets) == 1)


async def test_age_replaces_the_connection() -> None:
    async with (
        running(Exchange()) as exchange,
        calling(exchange, options(ws_api={"lifetime": 0.1})) as caller,
    ):
        for _ in range(40):
            await caller.call(CREATE_ORDER, ORDER)
            await asyncio.sleep(0.01)
        assert exchange.connections >= 3
        assert exchange.placed == 40


async def test_orders_never_notice_fifty_rotations() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(ws_api={"overlap": 0.0})) as caller:
        await caller.call(SERVER_TIME, {})
        for count in range(50):
            old = live(caller)
            caller.ws_api.rotate()
            await caller.call(CREATE_ORDER, ORDER)
            await until(lambda: caller.ws_api.live not in (None, old))  # noqa: B023
            assert exchange.connections == count + 2
        await until(lambda: len(exchange.sockets) == 1)
        assert exchange.placed == 50


# ---- silence


async def test_a_silent_connection_is_pinged_and_kept() -> None:
    chosen = options(ws_api={"max_silence": 0.05, "pong_timeout": 1.0})
    async with running(Exchange()) as exchange, calling(exchange, chosen) as caller:
        await caller.call(SERVER_TIME, {})
        seen = live(caller).last_frame
        await until(lambda: live(caller).last_frame > seen)
        assert exchange.connections == 1


async def test_a_connection_that_answers_no_ping_is_replaced() -> None:
    """The peer is there and reads nothing: half-open, seen from outside."""
    gates: list[asyncio.StreamWriter] = []
    thawed = asyncio.Event()
    thawed.set()

    async with running(Exchange()) as exchange:

        async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while data := await reader.read(65536):
                await thawed.wait()
                writer.write(data)

        async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            back, forth = await asyncio.open_connection("127.0.0.1", exchange.port)
            gates.extend([writer, forth])
            tasks = [asyncio.ensure_future(pipe(reader, forth)), asyncio.ensure_future(pipe(back, writer))]
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            writer.close()
            forth.close()

        server = await asyncio.start_server(relay, "127.0.0.1", 0)
        port: int = server.sockets[0].getsockname()[1]
        chosen = options(ws_api={"max_silence": 0.1, "pong_timeout": 0.1})
        async with calling(hosts_of(port), chosen) as caller:
            await caller.call(SERVER_TIME, {})
            old = live(caller)
            thawed.clear()
            await until(lambda: old.gone)
            thawed.set()
            assert await caller.call(CREATE_ORDER, ORDER)
            assert live(caller) is not old
        server.close()
        await server.wait_closed()


# ---- life


async def test_close_ends_everything_and_the_caller_can_be_used_again() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {})
        exchange.faults["order.place"].append(Fault("mute"))
        order = asyncio.create_task(outcome(caller.call(CREATE_ORDER, ORDER)))
        await until(lambda: "order.place" in exchange.methods())
        await caller.close()
        await caller.close()
        assert isinstance(await order, OrderStatusUnknownException)
        await until(lambda: not exchange.sockets)
        assert await caller.call(CREATE_ORDER, ORDER)


async def test_close_fails_what_waits_for_a_connection() -> None:
    async with running(Exchange()) as exchange:
        port = exchange.port
    async with calling(hosts_of(port)) as caller:
        order = asyncio.create_task(outcome(caller.call(CREATE_ORDER, ORDER)))
        await until(lambda: len(caller.ws_api._waiting))  # pyright: ignore[reportPrivateUsage]
        await caller.close()
        assert isinstance(await order, ClosedException)


def test_nothing_is_opened_before_the_first_call_and_each_loop_has_its_own() -> None:
    async def place(caller: Caller) -> None:
        await caller.call(CREATE_ORDER, ORDER)
        await caller.call(ACCOUNT, {}, "rest")

    async def main() -> None:
        async with running(Exchange()) as exchange:
            async with calling(exchange) as caller:
                assert caller.ws_api.live is None
                for _ in range(2):
                    await place(caller)
                    await caller.close()
            assert exchange.placed == 2

    asyncio.run(main())


@pytest.mark.parametrize(
    ("chosen", "query"),
    [
        ({}, ""),
        ({"rate_limits": False}, "returnRateLimits=false"),
        ({"microseconds": True}, "timeUnit=MICROSECOND"),
    ],
)
async def test_options_of_the_connection_travel_in_the_url(chosen: dict[str, Any], query: str) -> None:
    urls: list[str] = []

    async def connect(url: str, *rest: Any) -> Any:
        urls.append(url)
        return await connect_websockets(url, *rest)

    wanted = options(ws_api={"connect": connect, **chosen})
    async with running(Exchange()) as exchange, calling(exchange, wanted) as caller:
        await caller.call(SERVER_TIME, {})
    assert urls[0].partition("?")[2] == query

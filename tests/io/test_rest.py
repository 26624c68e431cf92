"""REST over real sockets: what is on the wire, byte for byte, and what is never sent twice."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from binance_sdk.descriptors import Hosts, Kind, Operation, Param, Security
from binance_sdk.errors import (
    BinanceException,
    ConnectionFailedException,
    GatewayException,
    InvalidParameterException,
    OrderStatusUnknownException,
    Outcome,
    OutcomeUnknownException,
    RequestTimeoutException,
)
from tests.io.client import calling, hosts_of, options, outcome, until
from tests.io.exchange import KEY, SECRET, Exchange, Fault, running
from tests.io.operations import ACCOUNT, CANCEL_ORDER, CREATE_ORDER, GET_ORDER, SERVER_TIME

ORDER = {"symbol": "BTCUSDT"}
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter, int], Any]


@asynccontextmanager
async def raw_server(serve: Serve) -> AsyncGenerator[Hosts, None]:
    """A server that speaks bytes; ``serve`` also gets the number of the connection."""
    count = 0
    writers: list[asyncio.StreamWriter] = []

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal count
        count += 1
        writers.append(writer)
        try:
            await serve(reader, writer, count)
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield Hosts(rest=(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}",))
    finally:
        server.close()
        for writer in writers:
            writer.close()
        await server.wait_closed()


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r", 1)[0] or b"0")
    return head + (await reader.readexactly(length) if length else b"")


def answer(body: bytes, status: str = "200 OK", headers: bytes = b"") -> bytes:
    return b"HTTP/1.1 %b\r\nContent-Length: %d\r\n%b\r\n%b" % (status.encode(), len(body), headers, body)


TIME = answer(b'{"serverTime":1700000000000}')

# ---- on the wire


@pytest.mark.parametrize("text", ["plain", "a b+c&d=e/f?%", "这是测试币456", "~-._*", "é\U0001f600"])
async def test_what_is_signed_is_what_is_sent(text: str) -> None:
    """rest-api.md: percent-encode, then sign exactly those bytes."""
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        for operation, arguments in (
            (CREATE_ORDER, {"symbol": text, "newClientOrderId": text}),
            (GET_ORDER, {"symbol": "B", "origClientOrderId": text}),
            (CANCEL_ORDER, {"symbol": "B", "origClientOrderId": text}),
        ):
            await caller.call(operation, arguments, "rest")
            payload, _, signature = exchange.raw[-1].rpartition(b"&signature=")
            expected = hmac.new(SECRET.encode(), payload, hashlib.sha256).hexdigest()
            assert unquote(signature.decode()) == expected
            assert text in dict(parse_qsl(payload.decode())).values()
            assert payload.isascii()


async def test_parameters_travel_in_the_query_or_as_headers_or_in_the_body() -> None:
    requests: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: int) -> None:
        while True:
            try:
                requests.append(await read_request(reader))
            except asyncio.IncompleteReadError:
                return
            writer.write(TIME)

    placing = Operation[object](
        name="deposit",
        security=Security.TRADE,
        signed=True,
        rest=("POST", "/sapi/v1/deposit"),
        params=(
            Param(name="amount", kind=Kind.INT, place="body"),
            Param(name="lang", place="header"),
            Param(name="page", kind=Kind.INT),
        ),
    )
    async with raw_server(serve) as hosts, calling(hosts) as caller:
        await caller.call(placing, {"amount": 30, "lang": "en", "page": 2})
        await caller.call(CREATE_ORDER, ORDER)
        await caller.call(CREATE_ORDER, {**ORDER, "extra": {"new": "x" * 2000}})
        await caller.call(CANCEL_ORDER, {**ORDER, "orderId": 1})
        await caller.call(SERVER_TIME, {})
    placed, short, post, delete, plain = requests[-5:]
    signed = placed.partition(b" HTTP/")[0].partition(b"?")[2]
    assert signed.startswith(b"page=2&timestamp=")
    text, _, signature = signed.partition(b"&signature=")
    assert hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest() == signature.decode()
    assert b"lang: en\r\n" in placed
    assert b"Content-Type: application/json\r\n" in placed
    assert placed.endswith(b'\r\n\r\n{"amount":30}')
    assert short.startswith(b"POST /api/v3/order?symbol=BTCUSDT&newClientOrderId=token-1&timestamp=")
    assert not short.partition(b"\r\n\r\n")[2]
    assert post.startswith(b"POST /api/v3/order HTTP/1.1\r\n")
    assert b"Content-Type: application/x-www-form-urlencoded\r\n" in post
    assert post.partition(b"\r\n\r\n")[2].startswith(b"symbol=BTCUSDT&new=xxx")
    assert delete.startswith(b"DELETE /api/v3/order?symbol=BTCUSDT&orderId=1&timestamp=")
    assert not delete.partition(b"\r\n\r\n")[2]
    assert f"X-MBX-APIKEY: {KEY}\r\n".encode() in post
    assert plain.startswith(b"GET /api/v3/time HTTP/1.1\r\n")
    assert b"X-MBX-APIKEY" not in plain
    assert b"User-Agent: binance-sdk\r\n" in plain


async def test_request_params_are_passed_on_and_headers_merged() -> None:
    given = {"headers": {"X-Mine": "1", "User-Agent": "me"}, "max_line_size": 1234}
    async with (
        running(Exchange()) as exchange,
        calling(exchange, options(rest={"request_params": given})) as caller,
    ):
        await caller.call(CREATE_ORDER, ORDER, "rest")
        headers = exchange.headers[-1]
        assert (headers["X-Mine"], headers["User-Agent"], headers["X-MBX-APIKEY"]) == ("1", "me", KEY)


async def test_cookies_are_not_kept() -> None:
    exchange = Exchange()
    exchange.reply_headers["Set-Cookie"] = "a=b"
    async with running(exchange), calling(Hosts(rest=(f"http://localhost:{exchange.port}",))) as caller:
        for _ in range(2):
            await caller.call(SERVER_TIME, {}, "rest")
        assert "Cookie" not in exchange.headers[-1]


async def test_redirects_are_not_followed() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        target = {"Location": f"http://127.0.0.1:{exchange.port}/api/v3/account"}
        exchange.faults["time"].append(Fault("answer", status=302, headers=target))
        with pytest.raises(GatewayException) as caught:
            await caller.call(SERVER_TIME, {}, "rest")
        assert caught.value.status == 302
        assert exchange.methods() == ["time"]


async def test_two_hundred_calls_at_once_share_the_connections() -> None:
    async with (
        running(Exchange()) as exchange,
        calling(exchange, options(rest={"most_connections": 7})) as caller,
    ):
        await asyncio.gather(*(caller.call(SERVER_TIME, {}, "rest") for _ in range(200)))
        assert len(exchange.seen) == 200
        session = caller.rest._sessions[0]  # pyright: ignore[reportPrivateUsage]
        assert session is not None
        assert session.connector is not None
        assert session.connector.limit == 7


# ---- broken connections


@pytest.mark.parametrize("name", ["at once", "while answering"])
async def test_a_kept_connection_that_breaks_repeats_queries_but_never_orders(name: str) -> None:
    sent: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: int) -> None:
        while True:
            try:
                request = await read_request(reader)
            except asyncio.IncompleteReadError:
                return
            sent.append(request)
            broken = b"/api/v3/time" not in request and count == 1
            if broken and name == "while answering":
                writer.write(TIME[:-5])
                await writer.drain()
            if broken:
                return
            writer.write(TIME)

    for operation, arguments in ((CREATE_ORDER, ORDER), (CANCEL_ORDER, {**ORDER, "orderId": 1})):
        sent.clear()
        async with raw_server(serve) as hosts, calling(hosts) as caller:
            await caller.call(SERVER_TIME, {})
            with pytest.raises(OutcomeUnknownException) as caught:
                await caller.call(operation, arguments)
            assert caught.value.outcome is Outcome.UNKNOWN
            assert len([each for each in sent if b"/api/v3/order" in each]) == 1
    sent.clear()
    async with raw_server(serve) as hosts, calling(hosts) as caller:
        assert await caller.call(GET_ORDER, {**ORDER, "orderId": 1})
        assert len([each for each in sent if b"/api/v3/order" in each]) == 2


async def test_a_connection_closed_while_idle_is_not_used_again() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(ACCOUNT, {}, "rest")
        port = exchange.port
    exchange.port, exchange.over = port, asyncio.Event()
    async with running(exchange), calling(exchange) as caller:
        assert await caller.call(CREATE_ORDER, ORDER, "rest")
        assert exchange.placed == 1


async def test_connecting_that_takes_too_long_was_not_sent() -> None:
    """A full backlog: the kernel answers no handshake."""
    server = socket.create_server(("127.0.0.1", 0), backlog=0)
    port: int = server.getsockname()[1]
    fillers = [asyncio.ensure_future(asyncio.open_connection("127.0.0.1", port)) for _ in range(4)]
    await asyncio.wait(fillers, timeout=0.1)
    chosen = options(0.6, rest={"connect_timeout": 0.2})
    async with calling(hosts_of(port), chosen) as caller:
        came = await outcome(caller.call(CREATE_ORDER, ORDER, "rest"))
    assert isinstance(came, ConnectionFailedException)
    assert "not sent" in str(came)
    for filler in fillers:
        filler.cancel()
    for done in await asyncio.gather(*fillers, return_exceptions=True):
        if isinstance(done, tuple):
            done[1].close()
    server.close()


async def test_the_timeout_is_kept_whole() -> None:
    """aiohttp rounds timeouts above five seconds up to whole ones; ours are not."""
    async with running(Exchange()) as exchange, calling(exchange, options(5.1)) as caller:
        exchange.faults["time"].append(Fault("mute"))
        loop = asyncio.get_running_loop()
        began = loop.time()
        with pytest.raises(RequestTimeoutException):
            await caller.rest.call(SERVER_TIME, {}, began + 0.2, 0.2)
        assert 0.2 <= loop.time() - began < 0.4


async def test_a_deadline_that_has_passed_sends_nothing() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        with pytest.raises(ConnectionFailedException, match="not sent"):
            await caller.rest.call(SERVER_TIME, {}, asyncio.get_running_loop().time() - 1, 1.0)
        assert exchange.seen == []


async def test_a_name_that_does_not_resolve_was_not_sent() -> None:
    async with calling(Hosts(rest=("http://no-such-host.invalid",)), options(3.0)) as caller:
        with pytest.raises(ConnectionFailedException) as caught:
            await caller.call(SERVER_TIME, {})
        assert "no-such-host.invalid" in str(caught.value)


# ---- proxies


@asynccontextmanager
async def proxy_server(seen: list[bytes]) -> AsyncGenerator[int, None]:
    """An HTTP proxy that answers by itself."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, count: int) -> None:
        while True:
            try:
                seen.append(await read_request(reader))
            except asyncio.IncompleteReadError:
                return
            writer.write(TIME)

    async with raw_server(serve) as hosts:
        yield int(hosts.rest[0].rpartition(":")[2])


async def test_a_proxy_is_used_with_its_credentials() -> None:
    seen: list[bytes] = []
    async with proxy_server(seen) as port:
        chosen = options(rest={"proxy": f"http://me:pass@127.0.0.1:{port}"})
        async with calling(Hosts(rest=("http://api.example",)), chosen) as caller:
            assert await caller.call(SERVER_TIME, {})
    assert seen[0].startswith(b"GET http://api.example/api/v3/time HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic bWU6cGFzcw==\r\n" in seen[0]


async def test_the_proxy_of_the_environment_is_used_only_when_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[bytes] = []
    async with proxy_server(seen) as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("all_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.delenv("no_proxy", raising=False)
        for trusted, used in ((False, 0), (True, 1)):
            chosen = options(2.0, rest={"trust_env": trusted})
            async with calling(Hosts(rest=("http://api.invalid",)), chosen) as caller:
                came = await outcome(caller.call(SERVER_TIME, {}))
                assert isinstance(came, BinanceException) is not trusted
                assert len(seen) == used


async def test_a_socks_proxy_without_its_package_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("binance_sdk.io.rest.find_spec", dict[str, object]().get)
    with pytest.raises(InvalidParameterException, match="aiohttp-socks") as caught:
        async with calling(hosts_of(9), options(rest={"proxy": "socks5://me:pass@127.0.0.1:1"})):
            pass
    assert "pass" not in str(caught.value)


# ---- cancellation


async def test_a_cancelled_order_closes_its_connection() -> None:
    async with running(Exchange()) as exchange, calling(exchange) as caller:
        await caller.call(SERVER_TIME, {}, "rest")
        exchange.faults["order.place"].append(Fault("mute"))
        order = asyncio.create_task(caller.call(CREATE_ORDER, ORDER, "rest"))
        await until(lambda: "order.place" in exchange.methods())
        order.cancel()
        assert isinstance((await asyncio.gather(order, return_exceptions=True))[0], asyncio.CancelledError)
        assert await caller.call(SERVER_TIME, {}, "rest")


async def test_an_unknown_order_names_its_client_id() -> None:
    async with running(Exchange()) as exchange, calling(exchange, options(0.2)) as caller:
        await caller.call(SERVER_TIME, {}, "rest")
        exchange.faults["order.place"].append(Fault("mute", executed=True))
        with pytest.raises(OrderStatusUnknownException, match="token-1"):
            await caller.call(CREATE_ORDER, ORDER, "rest")

"""Both transports, over real sockets: one behaviour."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import socket
import ssl
import struct
from collections.abc import AsyncGenerator, Awaitable, Callable
from http import HTTPStatus

import pytest
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode
from websockets.http11 import Request, Response

from binance_sdk.errors import (
    ApiException,
    ConnectionFailedException,
    GatewayException,
    InvalidParameterException,
    IPBannedException,
    RateLimitException,
)
from binance_sdk.io.connection import Connect, Wire, WireLostException, WireOptions, select_transport

pytestmark = pytest.mark.every_loop

KEY = "pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"
MIB = 2**20
Serve = Callable[[ServerConnection], Awaitable[None]]


@pytest.fixture(params=["websockets", "picows"])
def connect(request: pytest.FixtureRequest) -> Connect:
    return select_transport(request.param)


class Seen:
    """What a wire told its owner."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.lost: list[WireLostException] = []
        self._changed = asyncio.Event()

    def on_frame(self, frame: bytes) -> None:
        self.frames.append(frame)
        self._changed.set()

    def on_lost(self, error: WireLostException) -> None:
        self.lost.append(error)
        self._changed.set()

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not condition():
                self._changed.clear()
                await self._changed.wait()


@contextlib.asynccontextmanager
async def serving(handler: Serve, **options: object) -> AsyncGenerator[str]:
    async with serve(handler, "127.0.0.1", 0, max_size=None, **options) as server:  # type: ignore[arg-type]
        yield address(server)


def address(server: Server | asyncio.Server) -> str:
    return f"127.0.0.1:{server.sockets[0].getsockname()[1]}"


@contextlib.asynccontextmanager
async def wired(connect: Connect, handler: Serve, **options: float) -> AsyncGenerator[tuple[Wire, Seen]]:
    seen = Seen()
    async with serving(handler) as host:
        made = WireOptions(**options)  # type: ignore[arg-type]
        wire = await connect(f"ws://{host}/stream", seen.on_frame, seen.on_lost, made)
        try:
            yield wire, seen
        finally:
            await wire.close()


async def echo(connection: ServerConnection) -> None:
    async for message in connection:
        await connection.send(message)


async def idle(connection: ServerConnection) -> None:
    await connection.wait_closed()


async def test_text_and_binary_messages_arrive_as_bytes(connect: Connect) -> None:
    async def hello(connection: ServerConnection) -> None:
        await connection.send("one")
        await connection.send(b"two")
        await connection.send(["th", "re", "e"])
        await connection.wait_closed()

    async with wired(connect, hello) as (_, seen):
        await seen.until(lambda: len(seen.frames) == 3)
        assert seen.frames == [b"one", b"two", b"three"]


async def test_what_is_sent_is_text(connect: Connect) -> None:
    async with wired(connect, echo) as (wire, seen):
        wire.send('{"id":1,"s":"测试"}')
        wire.send(b'{"id":2}')
        await seen.until(lambda: len(seen.frames) == 2)
        assert seen.frames == ['{"id":1,"s":"测试"}'.encode(), b'{"id":2}']


async def test_frames_of_32_mib(connect: Connect) -> None:
    async def big(connection: ServerConnection) -> None:
        await connection.send("x" * 32 * MIB)
        await connection.send("end")
        await connection.wait_closed()

    async with wired(connect, big) as (_, seen):
        await seen.until(lambda: len(seen.frames) == 2)
        assert (len(seen.frames[0]), seen.frames[1]) == (32 * MIB, b"end")


async def test_a_message_over_the_limit_ends_the_wire_with_1009(connect: Connect) -> None:
    codes: list[int | None] = []

    async def big(connection: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            await connection.send("x" * 100_000)
        await connection.wait_closed()
        codes.append(connection.protocol.close_code)

    async with wired(connect, big, max_size=50_000) as (_, seen):
        await seen.until(lambda: seen.lost)
    assert (codes, [lost.code for lost in seen.lost]) == ([1009], [1009])


async def test_the_servers_pings_are_answered(connect: Connect) -> None:
    answered = asyncio.Event()

    async def ping(connection: ServerConnection) -> None:
        await (await connection.ping(b"1700000000000"))
        answered.set()
        await connection.wait_closed()

    async with wired(connect, ping) as (_, seen):
        async with asyncio.timeout(5):
            await answered.wait()
        assert seen.frames == []


async def test_a_ping_tells_the_round_trip(connect: Connect) -> None:
    async with wired(connect, idle) as (wire, _):
        first, second = wire.ping(), wire.ping()
        assert 0 < await first < 1
        assert 0 < await second < 1


async def test_a_close_frame_of_the_server_tells_code_and_reason(connect: Connect) -> None:
    async def leave(connection: ServerConnection) -> None:
        await connection.close(1008, "Too many requests")

    async with wired(connect, leave) as (wire, seen):
        await seen.until(lambda: seen.lost)
        assert [(lost.code, lost.reason) for lost in seen.lost] == [(1008, "Too many requests")]
        assert wire.closed


async def test_our_close_code_reaches_the_server(connect: Connect) -> None:
    codes: list[int | None] = []

    async def note(connection: ServerConnection) -> None:
        await connection.wait_closed()
        codes.append(connection.protocol.close_code)

    async with wired(connect, note) as (wire, seen):
        await wire.close(4999)
        await wire.close(4999)
        assert len(seen.lost) == 1
    assert codes == [4999]


async def test_a_reset_is_told_once_and_fails_what_waits(connect: Connect) -> None:
    asked = asyncio.Event()

    async def reset(connection: ServerConnection) -> None:
        await asked.wait()
        cut(connection)

    async with wired(connect, reset) as (wire, seen):
        asked.set()
        pong = wire.ping()
        await seen.until(lambda: seen.lost)
        assert [lost.code for lost in seen.lost] == [1006]
        with contextlib.suppress(WireLostException):
            await pong
        with pytest.raises(WireLostException):
            wire.send("late")
        with pytest.raises(WireLostException):
            await wire.ping()


async def test_resets_right_behind_data_are_noticed_on_one_connection_after_the_other(
    connect: Connect,
) -> None:
    async def reset(connection: ServerConnection) -> None:
        await connection.recv()
        for _ in range(19):
            connection.protocol.send_text(b"x" * 120)
            connection.send_data()
        cut(connection)

    async with serving(reset) as host:
        for _ in range(5):
            seen = Seen()
            wire = await connect(f"ws://{host}/", seen.on_frame, seen.on_lost)
            wire.send("go")
            await seen.until(lambda lost=seen.lost: lost)  # type: ignore[misc]
            assert [lost.code for lost in seen.lost] == [1006]


def cut(connection: ServerConnection) -> None:
    """RST instead of a goodbye."""
    raw = connection.transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.transport.abort()


async def test_a_paused_wire_holds_the_server_back(connect: Connect) -> None:
    sent = 0

    async def flood(connection: ServerConnection) -> None:
        nonlocal sent
        await connection.recv()
        for _ in range(300):
            await connection.send(b"x" * 100_000)
            sent += 1
        await connection.wait_closed()

    async with wired(connect, flood) as (wire, seen):
        wire.pause()
        wire.send("go")
        before = -1
        while before != sent or not sent:
            before = sent
            await asyncio.sleep(0.1)
        assert (len(seen.frames), sent < 300) == (0, True)
        wire.resume()
        await seen.until(lambda: len(seen.frames) == 300)


async def test_frames_go_where_they_are_redirected(connect: Connect) -> None:
    later: list[bytes] = []
    async with wired(connect, echo) as (wire, seen):
        wire.send("1")
        await seen.until(lambda: seen.frames)
        wire.redirect(later.append)
        wire.send("2")
        await wire.ping()
        assert (seen.frames, later) == ([b"1"], [b"2"])


async def test_bytes_that_are_no_websocket_end_the_wire(connect: Connect) -> None:
    async def babble(connection: ServerConnection) -> None:
        connection.transport.write(b"\xff\xff garbage \x00" * 100)
        await connection.wait_closed()

    async with wired(connect, babble) as (_, seen):
        await seen.until(lambda: seen.lost)
        assert (len(seen.lost), seen.frames) == (1, [])


async def test_a_frame_that_is_no_utf8_is_handed_over(connect: Connect) -> None:
    async def babble(connection: ServerConnection) -> None:
        connection.transport.write(bytes([0x80 | Opcode.TEXT, 2]) + b"\xff\xfe")
        await connection.wait_closed()

    async with wired(connect, babble) as (_, seen):
        await seen.until(lambda: seen.frames)
        assert seen.frames == [b"\xff\xfe"]


async def test_close_is_bounded_when_the_server_is_silent(connect: Connect) -> None:
    seen = Seen()
    async with black_hole() as host:
        wire = await connect(f"ws://{host}/", seen.on_frame, seen.on_lost, WireOptions(close_timeout=0.2))
        started = asyncio.get_running_loop().time()
        await wire.close()
        assert asyncio.get_running_loop().time() - started < 1
        assert len(seen.lost) == 1


@contextlib.asynccontextmanager
async def black_hole() -> AsyncGenerator[str]:
    """Accepts the handshake and then never reads nor writes again."""
    stop = asyncio.Event()

    async def swallow(connection: ServerConnection) -> None:
        connection.transport.pause_reading()
        await stop.wait()
        connection.transport.abort()

    async with serving(swallow) as host:
        yield host
        stop.set()


@pytest.mark.parametrize(
    ("status", "headers", "body", "kind", "retry_after", "message"),
    [
        (418, {"Retry-After": "120"}, b"", IPBannedException, 120, "HTTP 418"),
        (
            429,
            {"Retry-After": "7"},
            b'{"code":-1003,"msg":"Too many requests"}',
            RateLimitException,
            7,
            "Too many",
        ),
        (403, {}, b"<html>", GatewayException, None, "HTTP 403"),
        (451, {}, b"", GatewayException, None, "HTTP 451"),
        (502, {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, b"", GatewayException, None, "HTTP 502"),
    ],
)
async def test_a_refused_handshake(
    connect: Connect,
    status: int,
    headers: dict[str, str],
    body: bytes,
    kind: type[ApiException],
    retry_after: float | None,
    message: str,
) -> None:
    def refuse(connection: ServerConnection, _: Request) -> Response:
        response = connection.respond(HTTPStatus(status), body.decode())
        response.headers.update(headers)
        return response

    async with serving(idle, process_request=refuse) as host:
        with pytest.raises(kind) as caught:
            await connect(f"ws://{host}/ws/{KEY}", print, print)
    error = caught.value
    assert (error.status, error.retry_after) == (status, retry_after)
    assert message in str(error) and host in str(error) and KEY not in str(error)


async def test_a_host_that_does_not_listen(connect: Connect) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(ConnectionFailedException) as caught:
        await connect(f"ws://127.0.0.1:{port}/ws/{KEY}", print, print)
    assert f"127.0.0.1:{port}" in str(caught.value) and KEY not in str(caught.value)


async def test_a_url_that_is_none(connect: Connect) -> None:
    with pytest.raises(ConnectionFailedException, match="no ws:// or wss:// URL"):
        await connect("http://127.0.0.1:1/x", print, print)


@contextlib.asynccontextmanager
async def listening(
    handler: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncGenerator[str]:
    tasks: set[asyncio.Task[None]] = set()

    async def run(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await handler(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(run, "127.0.0.1", 0)
    try:
        yield address(server)
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def test_connect_timeout(connect: Connect) -> None:
    async with listening(mute) as host:
        with pytest.raises(ConnectionFailedException, match="timed out"):
            await connect(f"ws://{host}/ws/{KEY}", print, print, WireOptions(connect_timeout=0.1))


async def test_a_cancelled_connect_leaves_nothing(connect: Connect) -> None:
    arrived = asyncio.Event()

    async def note(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.set()
        await reader.read()
        gone.set()

    gone = asyncio.Event()
    async with listening(note) as host:
        task = asyncio.ensure_future(connect(f"ws://{host}/", print, print))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(5):
            await gone.wait()


async def test_headers_and_no_compression(connect: Connect) -> None:
    asked: list[Request] = []

    def note(_: ServerConnection, request: Request) -> None:
        asked.append(request)

    async with serving(idle, process_request=note) as host:
        options = WireOptions(headers={"X-MBX-APIKEY": "secret"})
        wire = await connect(f"ws://{host}/stream?timeUnit=MICROSECOND", print, print, options)
        await wire.close()
    headers = asked[0].headers
    assert (headers["X-MBX-APIKEY"], headers["User-Agent"]) == ("secret", "binance-sdk")
    assert asked[0].path == "/stream?timeUnit=MICROSECOND"
    assert "Sec-WebSocket-Extensions" not in headers
    assert "secret" not in repr(options)


async def test_compression_when_asked_for() -> None:
    seen = Seen()
    connect = select_transport("auto", compression=True)
    async with serving(echo, compression="deflate") as host:
        wire = await connect(f"ws://{host}/", seen.on_frame, seen.on_lost, WireOptions(compression=True))
        wire.send("a" * 10_000)
        await seen.until(lambda: seen.frames)
        await wire.close()
    assert seen.frames == [b"a" * 10_000]
    with pytest.raises(InvalidParameterException, match="picows"):
        select_transport("picows", compression=True)


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()


async def tunnel(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int, answer: bytes
) -> None:
    far_reader, far_writer = await asyncio.open_connection(host, port)
    writer.write(answer)
    try:
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(pump(reader, far_writer))
            tasks.create_task(pump(far_reader, writer))
    finally:
        far_writer.transport.abort()


async def test_http_proxy_with_password(connect: Connect) -> None:
    seen, asked = Seen(), list[str]()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        host, port = asked[0].split()[1].split(":")
        await tunnel(reader, writer, host, int(port), b"HTTP/1.1 200 OK\r\n\r\n")

    async with serving(echo) as host, listening(proxy) as through:
        options = WireOptions(proxy=f"http://user:pass@{through}")
        wire = await connect(f"ws://{host}/", seen.on_frame, seen.on_lost, options)
        wire.send("hello")
        await seen.until(lambda: seen.frames)
        await wire.close()
    assert asked[0].startswith(f"CONNECT {host} ")
    assert base64.b64encode(b"user:pass").decode() in asked[0]
    assert "pass" not in repr(options)


async def test_socks5_proxy_with_password(connect: Connect) -> None:
    seen, asked = Seen(), list[bytes]()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(b"\x05\x02")
        _, size = await reader.readexactly(2)
        user = await reader.readexactly(size)
        asked.extend((user, await reader.readexactly((await reader.readexactly(1))[0])))
        writer.write(b"\x01\x00")
        await reader.readexactly(4)
        raw = await reader.readexactly(6)
        answer = b"\x05\x00\x00\x01" + bytes(6)
        await tunnel(reader, writer, socket.inet_ntoa(raw[:4]), int.from_bytes(raw[4:], "big"), answer)

    async with serving(echo) as host, listening(proxy) as through:
        options = WireOptions(proxy=f"socks5://user:pass@{through}")
        wire = await connect(f"ws://{host}/", seen.on_frame, seen.on_lost, options)
        wire.send("hello")
        await seen.until(lambda: seen.frames)
        await wire.close()
    assert asked == [b"user", b"pass"]


async def test_a_proxy_that_refuses_is_named_without_its_password(connect: Connect) -> None:
    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with listening(proxy) as through:
        with pytest.raises(ConnectionFailedException, match="407") as caught:
            await connect(
                "ws://127.0.0.1:9/", print, print, WireOptions(proxy=f"http://user:hunter2@{through}")
            )
    assert "hunter2" not in str(caught.value)


async def test_proxy_from_the_environment_only_when_trusted(
    connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[str]()

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        host, port = asked[0].split()[1].split(":")
        await tunnel(reader, writer, host, int(port), b"HTTP/1.1 200 OK\r\n\r\n")

    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    async with serving(idle) as host, listening(proxy) as through:
        monkeypatch.setenv("http_proxy", f"http://{through}")
        for trusted in (False, True):
            wire = await connect(f"ws://{host}/", print, print, WireOptions(trust_env=trusted))
            await wire.close()
    assert len(asked) == 1


def test_a_proxy_of_an_unknown_kind_is_refused_without_showing_it() -> None:
    with pytest.raises(InvalidParameterException) as caught:
        WireOptions(proxy="ftp://user:hunter2@example.com")
    assert "hunter2" not in str(caught.value)


async def test_a_certificate_nobody_signed(connect: Connect) -> None:
    async def no_tls(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    async with listening(no_tls) as host:
        with pytest.raises(ConnectionFailedException):
            await connect(f"wss://{host}/", print, print, WireOptions(tls=ssl.create_default_context()))


async def test_debug_logging_shows_no_secret(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    async with serving(idle) as host:
        wire = await connect(
            f"ws://{host}/ws/{KEY}", print, print, WireOptions(headers={"X-MBX-APIKEY": "hush"})
        )
        await wire.close()
    ours = [record.getMessage() for record in caplog.records if record.name != "websockets.server"]
    assert KEY not in json.dumps(ours) and "hush" not in json.dumps(ours)

"""CPU time of one signed order over the WebSocket API and REST, ours against bare libraries.

    python -m benchmarks.ws_api_call [rounds] [orders per round]

A light server process answers each order with a canned reply. Client CPU (user + system) per order,
sequential, contenders in turn, several rounds; the best round of each counts.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import multiprocessing
import sys
import time
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from binance_sdk.credentials import Credentials
from binance_sdk.descriptors import Case, Hosts, Kind, Operation, Param, Pool, Security, Weight
from binance_sdk.io.caller import Caller, CallerOptions
from binance_sdk.io.connection import connect_picows, connect_websockets
from binance_sdk.io.limiter import RateLimiter
from binance_sdk.io.ws_api import WsApiOptions

KEY, SECRET = "k" * 64, "s" * 64
ORDER = {
    "symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01",
    "price": "52000.00", "newClientOrderId": "a097fe6304b20a7e4fc436",
}  # fmt: skip
RESULT = (
    b'{"symbol":"BTCUSDT","orderId":12510053279,"orderListId":-1,"clientOrderId":"a097fe6304b20a7e4fc436",'
    b'"transactTime":1655716096505,"price":"0.10000000","origQty":"10.00000000","executedQty":"0.00000000",'
    b'"status":"NEW","timeInForce":"GTC","type":"LIMIT","side":"BUY","serverTime":%d}'
)
LIMITS = (
    b'[{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":50,"count":12},'
    b'{"rateLimitType":"ORDERS","interval":"DAY","intervalNum":1,"limit":160000,"count":40},'
    b'{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000,"count":321}]'
)
CREATE_ORDER = Operation[object](
    name="create_order", security=Security.TRADE, signed=True, rest=("POST", "/api/v3/order"),
    ws_api="order.place", orders=1, client_id="newClientOrderId",
    weight=Weight(cases=(Case(weight=1),), on_success=0),
    params=(
        *(Param(name=name, required=True) for name in ("symbol", "side", "type")), Param(name="timeInForce"),
        Param(name="quantity", kind=Kind.DECIMAL), Param(name="price", kind=Kind.DECIMAL),
        Param(name="newClientOrderId"), Param(name="recvWindow", kind=Kind.DECIMAL),
    ),
)  # fmt: skip
SERVER_TIME = Operation[object](
    name="get_server_time", rest=("GET", "/api/v3/time"), ws_api="time", idempotent=True
)
POOLS = tuple(
    Pool(type=kind, scope="ip", limit=10**9, interval=interval, seconds=seconds)
    for kind, interval, seconds in (
        ("REQUEST_WEIGHT", "1m", 60.0), ("RAW_REQUESTS", "5m", 300.0),
        ("ORDERS", "10s", 10.0), ("ORDERS", "1d", 86400.0),
    )
)  # fmt: skip
Order = Callable[[], Awaitable[object]]


def serve(pipe: Connection) -> None:
    """A server that parses no more than it must."""
    from picows import (
        WSFrame,
        WSListener,
        WSMsgType,
        WSTransport,
        ws_create_server,  # pyright: ignore[reportUnknownVariableType]
    )

    class Echo(WSListener):
        def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
            if frame.msg_type is WSMsgType.TEXT:
                identifier = msgspec.json.decode(frame.get_payload_as_bytes())["id"]
                result = RESULT % (time.time() * 1000)
                transport.send(
                    WSMsgType.TEXT,
                    b'{"id":%d,"status":200,"result":%b,"rateLimits":%b}' % (identifier, result, LIMITS),
                )
            elif frame.msg_type is WSMsgType.CLOSE:
                transport.send_close(frame.get_close_code(), b"")
                transport.disconnect()

    class Http(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self.transport, self.buffer = transport, b""

        def data_received(self, data: bytes) -> None:
            self.buffer += data
            head, end, rest = self.buffer.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r", 1)[0] or b"0")
            if end and len(rest) >= length:
                self.buffer = b""
                result = RESULT % (time.time() * 1000)
                self.transport.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\n"
                    b"x-mbx-used-weight-1m: 321\r\n"
                    b"x-mbx-order-count-10s: 12\r\nx-mbx-order-count-1d: 40\r\nContent-Length: %d\r\n\r\n%b"
                    % (len(result), result)
                )

    async def run() -> None:
        ws = await ws_create_server(lambda _: Echo(), "127.0.0.1", 0)
        http = await asyncio.get_running_loop().create_server(Http, "127.0.0.1", 0)
        pipe.send([each.sockets[0].getsockname()[1] for each in (ws, http)])
        await asyncio.Event().wait()

    asyncio.run(run())


def signed(params: dict[str, object]) -> dict[str, object]:
    params = {**params, "apiKey": KEY, "timestamp": int(time.time() * 1000)}
    text = "&".join(f"{name}={params[name]}" for name in sorted(params))
    params["signature"] = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
    return params


async def bare_websockets(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
    from websockets.asyncio.client import connect

    async with connect(f"ws://127.0.0.1:{ws}", compression=None, ping_interval=None, max_size=None) as socket:
        number = 0

        async def order() -> object:
            nonlocal number
            number += 1
            frame = {"id": number, "method": "order.place", "params": signed(dict(ORDER))}
            await socket.send(msgspec.json.encode(frame), text=True)
            return msgspec.json.decode(await socket.recv(decode=False))

        await run(order)


async def bare_picows(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
    from picows import (
        WSFrame,
        WSListener,
        WSMsgType,
        WSTransport,
        ws_connect,  # pyright: ignore[reportUnknownVariableType]
    )

    class Client(WSListener):
        waiting: asyncio.Future[object]

        def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
            if frame.msg_type is WSMsgType.TEXT:
                self.waiting.set_result(msgspec.json.decode(frame.get_payload_as_memoryview()))

    transport, client = await ws_connect(Client, f"ws://127.0.0.1:{ws}")
    assert isinstance(client, Client)
    loop, number = asyncio.get_running_loop(), 0

    async def order() -> object:
        nonlocal number
        number += 1
        client.waiting = loop.create_future()
        frame = {"id": number, "method": "order.place", "params": signed(dict(ORDER))}
        transport.send(WSMsgType.TEXT, msgspec.json.encode(frame))
        return await client.waiting

    await run(order)
    transport.disconnect()


async def bare_aiohttp(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
    import aiohttp

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
        url, headers = f"http://127.0.0.1:{http}/api/v3/order", {"X-MBX-APIKEY": KEY}
        headers["Content-Type"] = "application/x-www-form-urlencoded"

        async def order() -> object:
            text = urlencode({**ORDER, "timestamp": int(time.time() * 1000)})
            signature = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
            body = f"{text}&signature={quote(signature)}".encode()
            async with session.post(url, data=body, headers=headers) as response:
                return msgspec.json.decode(await response.read())

        await run(order)


def ours(route: Any, connect: Any) -> Any:
    async def contender(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
        caller = Caller(
            Hosts(rest=(f"http://127.0.0.1:{http}",), ws_api=(f"ws://127.0.0.1:{ws}",)),
            Credentials(KEY, SECRET), RateLimiter.of_pools(POOLS), errors={}, server_time=SERVER_TIME,
            token=lambda: "x", known=(CREATE_ORDER,), options=CallerOptions(ws_api=WsApiOptions(connect=connect)),
        )  # fmt: skip
        try:
            await run(lambda: caller.call(CREATE_ORDER, ORDER, route))
        finally:
            await caller.close()

    return contender


def measure(contender: Any, ports: list[int], orders: int, fast_loop: bool) -> float:
    """Microseconds of CPU per order."""

    spent = 0.0

    async def run(order: Order) -> None:
        nonlocal spent
        for _ in range(orders // 10 + 1):
            await order()
        before = time.process_time()
        for _ in range(orders):
            await order()
        spent = (time.process_time() - before) / orders * 1e6

    factory = asyncio.new_event_loop
    if fast_loop:
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(contender(*ports, run))
    return spent


CONTENDERS = (
    ("websockets, bare", bare_websockets, False, ""),
    ("ours on websockets", ours("ws_api", connect_websockets), False, "websockets, bare"),
    ("picows + uvloop, bare", bare_picows, True, ""),
    ("ours on picows + uvloop", ours("ws_api", connect_picows), True, "picows + uvloop, bare"),
    ("aiohttp REST, bare", bare_aiohttp, False, ""),
    ("ours over REST", ours("rest", connect_websockets), False, "aiohttp REST, bare"),
)


def main(rounds: int = 5, orders: int = 2000) -> None:
    """Run all contenders in turn and print the table."""
    pipe, far = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(far,), daemon=True)
    server.start()
    ports: list[int] = pipe.recv()
    best: dict[str, float] = {}
    for _ in range(rounds):
        for name, contender, fast_loop, _ in CONTENDERS:
            spent = measure(contender, ports, orders, fast_loop)
            best[name] = min(best.get(name, spent), spent)
    server.terminate()
    server.join()
    for name, _, _, reference in CONTENDERS:
        ratio = f"{best[name] / best[reference]:6.2f} x" if reference else ""
        print(f"{name:26s} {best[name]:8.1f} us {ratio}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))

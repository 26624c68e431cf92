"""CPU time of one signed order over the WebSocket API and REST, ours against bare libraries.

    python -m benchmarks.ws_api_call [rounds] [orders per round] [word in the name ...]

A light server process answers each order with a canned reply. Client CPU (user + system) per order,
sequential, contenders in turn; the median of the rounds counts, and the ratios are of one run. "Ours"
is ``SpotClient.create_order`` with everything it does; its limiter enforces limits that are never reached.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import multiprocessing
import statistics
import sys
import time
from collections.abc import Awaitable, Callable, Sequence
from decimal import Decimal
from multiprocessing.connection import Connection
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from binance_sdk import Credentials, OrderSide, OrderType, RateLimiter, SpotClient, TimeInForce
from binance_sdk.descriptors import Pool

KEY, SECRET = "k" * 64, "s" * 64
ORDER = {
    "symbol": "BTCUSDT", "side": "BUY", "type": "LIMIT", "timeInForce": "GTC", "quantity": "0.01",
    "price": "52000.00", "newClientOrderId": "a097fe6304b20a7e4fc436",
}  # fmt: skip
RESULT = (
    b'{"symbol":"BTCUSDT","orderId":12510053279,"orderListId":-1,"clientOrderId":"a097fe6304b20a7e4fc436",'
    b'"transactTime":1655716096505,"price":"52000.00000000","origQty":"0.01000000","executedQty":"0.00000000",'
    b'"origQuoteOrderQty":"0.00000000","cummulativeQuoteQty":"0.00000000",'
    b'"status":"NEW","timeInForce":"GTC","type":"LIMIT","side":"BUY","workingTime":1655716096505,"fills":[],'
    b'"selfTradePreventionMode":"NONE","serverTime":%d}'
)
LIMITS = (
    b'[{"rateLimitType":"ORDERS","interval":"SECOND","intervalNum":10,"limit":50,"count":%d},'
    b'{"rateLimitType":"ORDERS","interval":"DAY","intervalNum":1,"limit":160000,"count":%d},'
    b'{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":6000,"count":1}]'
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

    orders = itertools.count(1)

    class Echo(WSListener):
        def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
            if frame.msg_type is WSMsgType.TEXT:
                identifier = msgspec.json.decode(frame.get_payload_as_bytes())["id"]
                result, limits = RESULT % (time.time() * 1000), LIMITS % ((next(orders),) * 2)
                transport.send(
                    WSMsgType.TEXT,
                    b'{"id":%d,"status":200,"result":%b,"rateLimits":%b}' % (identifier, result, limits),
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
                    b"x-mbx-used-weight-1m: 1\r\nx-mbx-order-count-10s: %d\r\nx-mbx-order-count-1d: %d\r\n"
                    b"Content-Length: %d\r\n\r\n%b" % (*(next(orders),) * 2, len(result), result)
                )

    async def run() -> None:
        ws = await ws_create_server(lambda _: Echo(), "127.0.0.1", 0)
        http = await asyncio.get_running_loop().create_server(Http, "127.0.0.1", 0)
        pipe.send([each.sockets[0].getsockname()[1] for each in (ws, http)])
        await asyncio.Event().wait()

    asyncio.run(run())


def request(number: int, hashed: bool) -> bytes:
    """The frame of an order: signed with HMAC, or as it is after logon."""
    params: dict[str, object] = {**ORDER, "timestamp": int(time.time() * 1000)}
    if hashed:
        params["apiKey"] = KEY
        text = "&".join(f"{name}={params[name]}" for name in sorted(params))
        params["signature"] = hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest()
    return msgspec.json.encode({"id": number, "method": "order.place", "params": params})


def bare_websockets(hashed: bool) -> Any:
    async def contender(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
        from websockets.asyncio.client import connect

        async with connect(f"ws://127.0.0.1:{ws}", compression=None, ping_interval=None) as socket:
            number = itertools.count(1)

            async def order() -> object:
                await socket.send(request(next(number), hashed), text=True)
                return msgspec.json.decode(await socket.recv(decode=False))

            await run(order)

    return contender


def bare_picows(hashed: bool) -> Any:
    async def contender(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
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
        loop, number = asyncio.get_running_loop(), itertools.count(1)

        async def order() -> object:
            client.waiting = loop.create_future()
            transport.send(WSMsgType.TEXT, request(next(number), hashed))
            return await client.waiting

        await run(order)
        transport.disconnect()

    return contender


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


def ed25519() -> Credentials:
    key = Ed25519PrivateKey.generate()
    return Credentials(KEY, private_key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


def ours(route: Any, transport: Any, hashed: bool = True) -> Any:
    async def contender(ws: int, http: int, run: Callable[[Order], Awaitable[None]]) -> None:
        client = SpotClient(
            Credentials(KEY, SECRET) if hashed else ed25519(), transport=transport,
            rest_host=f"http://127.0.0.1:{http}", ws_api_host=f"ws://127.0.0.1:{ws}",
            rate_limiter=RateLimiter.of_pools(POOLS),
        )  # fmt: skip
        place = (client.via_rest if route == "rest" else client).create_order

        def order() -> Awaitable[object]:
            return place(
                symbol="BTCUSDT", side=OrderSide.BUY, type=OrderType.LIMIT, timeInForce=TimeInForce.GTC,
                quantity=Decimal("0.01"), price="52000.00",
            )  # fmt: skip

        async with client:
            await run(order)

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
    ("websockets, logged on", bare_websockets(False), ours("ws_api", "websockets", False), False),
    ("websockets, HMAC", bare_websockets(True), ours("ws_api", "websockets"), False),
    ("picows + uvloop, logged on", bare_picows(False), ours("ws_api", "picows", False), True),
    ("picows + uvloop, HMAC", bare_picows(True), ours("ws_api", "picows"), True),
    ("aiohttp, HMAC", bare_aiohttp, ours("rest", "websockets"), False),
)


def main(numbers: Sequence[int], words: Sequence[str]) -> None:
    """Run all contenders in turn and print the table."""
    rounds, orders = (*numbers, *(5, 2000)[len(numbers) :])
    pipe, far = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(far,), daemon=True)
    server.start()
    ports: list[int] = pipe.recv()
    chosen = [each for each in CONTENDERS if not words or any(word in each[0] for word in words)]
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name, *_ in chosen}
    for _ in range(rounds):
        for name, bare, own, fast_loop in chosen:
            pair = [measure(each, ports, orders, fast_loop) for each in (bare, own)]
            spent[name].append((pair[0], pair[1]))
    server.terminate()
    server.join()
    print(f"{'':28s}{'bare':>9s}{'ours':>9s}   ratio (of the rounds)")
    for name, pairs in spent.items():
        bare_us, own_us = (statistics.median(each) for each in zip(*pairs, strict=True))
        ratios = sorted(own / bare for bare, own in pairs)
        print(
            f"{name:28s}{bare_us:6.1f} us{own_us:6.1f} us   {statistics.median(ratios):.2f}"
            f" ({ratios[0]:.2f} to {ratios[-1]:.2f})"
        )


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    main(numbers[:2], [word for word in sys.argv[1:] if not word.isdecimal()])

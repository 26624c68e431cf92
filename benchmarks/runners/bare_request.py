"""Bare requests: one signed order after the other, with nothing around the library."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import sys
import time
from collections.abc import Awaitable, Callable
from urllib.parse import urlencode

import aiohttp
import msgspec
import picows
import uvloop
import websockets.asyncio.client

from benchmarks.runners.meter import Bench, Contestant, main

KEY, SECRET = "key", b"secret"
ORDER = {
    "symbol": "BTCUSDT",
    "side": "BUY",
    "type": "LIMIT",
    "timeInForce": "GTC",
    "quantity": "0.001",
    "price": "60000",
    "newClientOrderId": "bench-0000000001",
}
encode, decode = msgspec.json.encode, msgspec.json.decode
Exchange = Callable[[bytes], Awaitable[bytes]]


def digest(text: str) -> str:
    return hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()


def place(exchange: Exchange, *, signed: bool) -> Callable[[], Awaitable[object]]:
    """A call that places one order over a WebSocket and gives its parsed result."""
    number = 0

    async def call() -> object:
        nonlocal number
        number += 1
        params: dict[str, object] = {**ORDER, "timestamp": time.time_ns() // 1_000_000}
        if signed:
            params["apiKey"] = KEY
            params["signature"] = digest("&".join(f"{k}={v}" for k, v in sorted(params.items())))
        answer = decode(await exchange(encode({"id": number, "method": "order.place", "params": params})))
        assert answer["id"] == number and answer["status"] == 200
        return answer["result"]

    return call


def over_websockets(*, signed: bool) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        url = f"{bench.ws}/ws-api/v3"
        async with websockets.asyncio.client.connect(url, compression=None, proxy=None) as wire:

            async def exchange(request: bytes) -> bytes:
                await wire.send(request, text=True)
                return await wire.recv(decode=False)

            return await bench.requests(place(exchange, signed=signed))

    return contestant


class Waiting(picows.WSListener):
    """Resolves one future with the next frame."""

    answer: asyncio.Future[bytes]

    def on_ws_frame(self, transport: picows.WSTransport, frame: picows.WSFrame) -> None:
        self.answer.set_result(frame.get_payload_as_bytes())


def over_picows(*, signed: bool) -> Contestant:
    async def contestant(bench: Bench) -> dict[str, object]:
        url = f"{bench.ws}/ws-api/v3"
        transport, listener = await picows.ws_connect(Waiting, url)  # pyright: ignore[reportUnknownMemberType]
        assert isinstance(listener, Waiting)
        loop = asyncio.get_running_loop()

        def exchange(request: bytes) -> Awaitable[bytes]:
            listener.answer = loop.create_future()
            transport.send(picows.WSMsgType.TEXT, request)
            return listener.answer

        return await bench.requests(place(exchange, signed=signed))

    return contestant


async def rest(bench: Bench) -> dict[str, object]:
    async with aiohttp.ClientSession(headers={"X-MBX-APIKEY": KEY}) as session:

        async def call() -> object:
            query = urlencode({**ORDER, "timestamp": time.time_ns() // 1_000_000})
            url = f"{bench.http}/api/v3/order?{query}&signature={digest(query)}"
            async with session.post(url) as answer:
                assert answer.status == 200
                return decode(await answer.read())

        return await bench.requests(call)


SCENARIOS: dict[str, tuple[dict[str, Contestant], Callable[..., object]]] = {
    "websockets": (
        {"ws_logon": over_websockets(signed=False), "ws_hmac": over_websockets(signed=True)},
        asyncio.run,
    ),
    "picows": ({"ws_logon": over_picows(signed=False), "ws_hmac": over_picows(signed=True)}, uvloop.run),
    "aiohttp": ({"rest": rest}, asyncio.run),
}

if __name__ == "__main__":
    library = sys.argv.pop(1)
    main(*SCENARIOS[library])

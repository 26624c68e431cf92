"""Plain clients of the sandbox, made of aiohttp and nothing of the SDK."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from binance_sdk.sandbox import Key, Sandbox

PATIENCE = 10.0


def sign(key: Key, payload: str) -> str:
    """The signature of a payload, by any of the three kinds of key."""
    if key.api_secret is not None:
        return hmac.new(key.api_secret.encode(), payload.encode(), hashlib.sha256).hexdigest()
    assert key.private_key is not None
    private = load_pem_private_key(key.private_key.encode(), None)
    if isinstance(private, Ed25519PrivateKey):
        return base64.b64encode(private.sign(payload.encode())).decode()
    assert isinstance(private, RSAPrivateKey)
    return base64.b64encode(private.sign(payload.encode(), padding.PKCS1v15(), SHA256())).decode()


class Rest:
    """One account over REST."""

    def __init__(self, exchange: Sandbox, http: aiohttp.ClientSession, key: Key | None = None) -> None:
        self.exchange, self.http, self.key = exchange, http, key
        self.headers: Mapping[str, str] = {}
        """Of the last response."""

    async def send(
        self, verb: str, path: str, query: str = "", *, body: str | bytes | None = None, **headers: str
    ) -> tuple[int, Any]:
        """Sends exactly these bytes; status and decoded reply (text where it is no JSON)."""
        from yarl import URL

        url = URL(f"{self.exchange.rest_url}{path}{'?' if query else ''}{query}", encoded=True)
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        async with self.http.request(verb, url, data=body, headers=headers) as response:
            self.headers = response.headers
            text = await response.text()
            try:
                return response.status, json.loads(text)
            except ValueError:
                return response.status, text

    async def get(self, path: str, **params: object) -> tuple[int, Any]:
        """An unsigned GET."""
        return await self.send("GET", f"/api/v3/{path}", urlencode(params))

    async def signed(self, verb: str, path: str, **params: object) -> tuple[int, Any]:
        """A signed call."""
        assert self.key is not None
        params.setdefault("timestamp", self.exchange.clock.now() // 1000)
        payload = urlencode(params)
        query = f"{payload}&signature={quote(sign(self.key, payload), safe='')}"
        return await self.send(verb, f"/api/v3/{path}", query, **{"X-MBX-APIKEY": self.key.api_key})

    async def place(self, side: str, kind: str, **params: object) -> tuple[int, Any]:
        """A new order, in BTCUSDT unless told otherwise."""
        return await self.signed(
            "POST", "order", **{"symbol": "BTCUSDT", "side": side, "type": kind} | params
        )

    async def limit(self, side: str, price: object, quantity: object, **params: object) -> Any:
        """A GTC limit order that has to be accepted."""
        params = {"timeInForce": "GTC", "price": price, "quantity": quantity} | params
        status, order = await self.place(side, "LIMIT", **params)
        assert status == 200, order
        return order


class Socket:
    """One WebSocket."""

    def __init__(self, exchange: Sandbox, raw: aiohttp.ClientWebSocketResponse) -> None:
        self.exchange, self.raw = exchange, raw
        self.events: list[Any] = []
        """What came while an answer was awaited."""
        self._id = 0

    async def receive(self) -> Any:
        """The next message."""
        if self.events:
            return self.events.pop(0)
        return json.loads(await asyncio.wait_for(self.raw.receive_str(), PATIENCE))

    async def call(self, method: str, params: object = None) -> Any:
        """The answer to a request; what comes before it is kept in ``events``."""
        self._id += 1
        request = {"id": self._id, "method": method} | ({} if params is None else {"params": params})
        await self.raw.send_str(json.dumps(request))
        while True:
            message = json.loads(await asyncio.wait_for(self.raw.receive_str(), PATIENCE))
            if message.get("id", 0) == self._id:
                return message
            self.events.append(message)

    async def signed(self, key: Key, method: str, **params: object) -> Any:
        """The answer to a signed request."""
        params |= {"apiKey": key.api_key, "timestamp": self.exchange.clock.now() // 1000}
        payload = "&".join(f"{name}={params[name]}" for name in sorted(params))
        return await self.call(method, params | {"signature": sign(key, payload)})

    async def wait_for(self, **wanted: object) -> Any:
        """The next event with these values, looked for in the event or its envelope."""
        while True:
            message = await self.receive()
            event = message.get("event", message.get("data", message))
            if all(event.get(name) == value for name, value in wanted.items()):
                return event


class Clients:
    """Makes clients for one sandbox."""

    def __init__(self, exchange: Sandbox, http: aiohttp.ClientSession) -> None:
        self.exchange, self.http = exchange, http
        self._sockets: list[aiohttp.ClientWebSocketResponse] = []

    async def open(self, url: str) -> Socket:
        """A connection to any address."""
        raw = await self.http.ws_connect(url)
        self._sockets.append(raw)
        return Socket(self.exchange, raw)

    async def close(self) -> None:
        """Closes every WebSocket."""
        self.exchange.connections.cut()
        for raw in self._sockets:
            await raw.close()

    def rest(self, key: Key | None = None) -> Rest:
        """A REST client; with a fresh HMAC key unless given one."""
        return Rest(self.exchange, self.http, key or self.exchange.key("hmac"))

    async def ws_api(self, query: str = "") -> Socket:
        """A connection to the WebSocket API."""
        return await self.open(self.exchange.ws_api_url + query)

    async def streams(self, path: str) -> Socket:
        """A connection to the streams."""
        return await self.open(self.exchange.stream_url + path)


@asynccontextmanager
async def running(exchange: Sandbox) -> AsyncGenerator[Clients]:
    """A sandbox and clients for it."""
    async with exchange, aiohttp.ClientSession() as http:
        clients = Clients(exchange, http)
        try:
            yield clients
        finally:
            await clients.close()

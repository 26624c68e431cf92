"""Plain clients of the sandbox's futures: calls by the name of the operation, over either route."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote, urlencode

from binance_sdk_generated.cm_futures.operations import ALL as CM
from binance_sdk_generated.um_futures.operations import ALL as UM

from binance_sdk.descriptors import Operation
from binance_sdk.sandbox import Key, Sandbox

from .client import Clients, Rest, Socket, running, sign

OPERATIONS: Mapping[str, Mapping[str, Operation[object]]] = {"um": UM, "cm": CM}
SYMBOL = {"um": "BTCUSDT", "cm": "BTCUSD_PERP"}
START = 1_795_190_300.0
"""2026-11-20, before the dated contracts are delivered."""
BID = {"um": {"quantity": "0.010", "price": "59000"}, "cm": {"quantity": "10", "price": "59000"}}
"""A buy order that rests."""


def exchange(market: str = "synthetic", **options: Any) -> Sandbox:
    """A sandbox with a virtual clock and one contract of each futures product."""
    symbols: dict[str, Any] = {
        "um_symbols": ["BTCUSDT"],
        "cm_symbols": ["BTCUSD_PERP"],
        "symbols": ["BTCUSDT"],
    }
    return Sandbox(market=market, start_time=START, **symbols | options)


class Futures:
    """One account on one futures product."""

    def __init__(self, clients: Clients, product: str, key: Key | None = None) -> None:
        self.clients, self.product = clients, product
        self.sandbox = clients.exchange
        self.key = key or clients.exchange.key()
        self.symbol = SYMBOL[product]
        self.rest: Rest = clients.rest(self.key)
        self.front = clients.exchange.um if product == "um" else clients.exchange.cm

    @property
    def account(self) -> Any:
        """Its account in the engine."""
        return self.front.account(self.sandbox.account(self.key.api_key))

    async def ask(self, name: str, **params: object) -> tuple[int, Any]:
        """Status and answer of a call over REST."""
        operation = OPERATIONS[self.product][name]
        assert operation.rest is not None
        written = {
            name: value if isinstance(value, (str, int)) else json.dumps(value)
            for name, value in params.items()
        }
        if operation.signed:
            written["timestamp"] = self.sandbox.clock.now() // 1000
            payload = urlencode(written)
            query = f"{payload}&signature={quote(sign(self.key, payload), safe='')}"
        else:
            query = urlencode(written)
        return await self.rest.send(*operation.rest, query, **{"X-MBX-APIKEY": self.key.api_key})

    async def do(self, name: str, **params: object) -> Any:
        """The answer to a call over REST that has to succeed."""
        status, answer = await self.ask(name, **params)
        assert status == 200, answer
        return answer

    async def place(self, side: str, kind: str = "LIMIT", **params: object) -> Any:
        """A new order that has to be accepted; rests unless told otherwise."""
        wanted = {"symbol": self.symbol, "side": side, "type": kind, "newOrderRespType": "RESULT"}
        if kind == "LIMIT":
            wanted |= {"timeInForce": "GTC", **BID[self.product]}
        return await self.do("create_order", **wanted | params)

    async def ws_api(self) -> Socket:
        """A connection to the product's WebSocket API."""
        hosts = self.sandbox.um_hosts if self.product == "um" else self.sandbox.cm_hosts
        return await self.clients.open(hosts.ws_api[0])

    async def over_ws(self, socket: Socket, name: str, **params: object) -> Any:
        """The whole reply to a call over the WebSocket API."""
        operation = OPERATIONS[self.product][name]
        assert operation.ws_api is not None
        if operation.signed:
            return await socket.signed(self.key, operation.ws_api, **params)
        if operation.security.value == "USER_STREAM":
            params["apiKey"] = self.key.api_key
        return await socket.call(operation.ws_api, params)

    async def streams(self, path: str, host: str = "market") -> Socket:
        """A connection to the product's streams; on USD-M to that class of host."""
        hosts = self.sandbox.um_hosts if self.product == "um" else self.sandbox.cm_hosts
        return await self.clients.open(hosts.streams[host if self.product == "um" else ""][0] + path)

    async def user_events(self) -> Socket:
        """A connection to its user data stream."""
        key = (await self.do("start_user_data_stream"))["listenKey"]
        return await self.streams(f"/ws/{key}", "private")


@asynccontextmanager
async def futures(product: str, make: Callable[[], Sandbox] = exchange) -> AsyncGenerator[Futures]:
    """A running sandbox and one account on a futures product."""
    async with running(make()) as clients:
        clients.exchange.advance(2)
        yield Futures(clients, product)

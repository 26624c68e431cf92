"""A small stream server for the tests: it publishes what it is told, and misbehaves on demand."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
from collections.abc import AsyncGenerator, Callable, Iterable
from typing import cast

import msgspec
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.protocol import OPEN

from binance_sdk.descriptors import Event, StreamRequest, Template
from binance_sdk.io.change import Change


class Trade(Event, frozen=True, kw_only=True, rename={"symbol": "s", "trade_id": "t", "price": "p"}):
    symbol: str
    trade_id: int
    price: str


class Diff(Event, frozen=True, kw_only=True, rename={"symbol": "s", "first": "U", "last": "u"}):
    symbol: str
    first: int
    last: int


TRADE = Template(subtype="trade", name="<symbol>@trade")
DEPTH = Template(subtype="depth", name="<symbol>@depth")


def trade(
    symbol: str = "btcusdt", *, max_silence: float | None = None, host: str = ""
) -> StreamRequest[Trade]:
    template = Template(subtype="trade", name="<symbol>@trade", max_silence=max_silence, host=host)
    return StreamRequest(name=f"{symbol}@trade", template=template, event=Trade)


def depth(symbol: str = "btcusdt", *, host: str = "") -> StreamRequest[Diff]:
    return StreamRequest(
        name=f"{symbol}@depth", template=Template(subtype="depth", name="", host=host), event=Diff
    )


def trade_payload(number: int, symbol: str = "BTCUSDT") -> dict[str, object]:
    return {"e": "trade", "E": 1, "s": symbol, "t": number, "p": "1.50"}


def diff_payload(number: int, symbol: str = "BTCUSDT") -> dict[str, object]:
    return {"e": "depthUpdate", "E": 1, "s": symbol, "U": number, "u": number, "b": [], "a": []}


class Peer:
    """One connection, as the server sees it."""

    def __init__(self, connection: ServerConnection) -> None:
        self.connection = connection
        self.streams: dict[str, None] = {}
        self.controls: list[dict[str, object]] = []
        self.times: list[float] = []

    @property
    def path(self) -> str:
        assert self.connection.request is not None
        return self.connection.request.path

    def cut(self) -> None:
        """RST instead of a goodbye."""
        raw = self.connection.transport.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.transport.abort()

    def fall_silent(self) -> None:
        """Neither read nor answer any more, without closing."""
        self.connection.transport.pause_reading()
        self.streams.clear()


def let_in(connection: ServerConnection, request: Request) -> None:
    """Refuse nobody."""


class Market:
    """A combined stream endpoint on loopback."""

    def __init__(self) -> None:
        self.peers: list[Peer] = []
        self.opened = 0
        self.changed = Change()
        self.refused: set[str] = set()
        self.mute: set[str] = set()
        self.answering = True
        self.refuse: Callable[[ServerConnection, Request], Response | None] = let_in
        self._server: Server | None = None

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"ws://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/stream"

    @property
    def subscribed(self) -> set[str]:
        return {name for peer in self.peers for name in peer.streams}

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(20):
            await self.changed.until(lambda: bool(holds()))

    def publish(self, stream: str, *payloads: object) -> None:
        for payload in payloads:
            self.send(stream, json.dumps({"stream": stream, "data": payload}, separators=(",", ":")))

    def send(self, stream: str, text: str | bytes) -> None:
        """Raw text to everybody who listens to the stream."""
        for peer in self.peers:
            if stream in peer.streams and stream not in self.mute:
                self.send_to(peer, text)

    def send_to(self, peer: Peer, text: str | bytes) -> None:
        protocol = peer.connection.protocol
        if protocol.state is OPEN:
            protocol.send_text(text.encode() if isinstance(text, str) else text)
            peer.connection.send_data()

    async def serve_peer(self, connection: ServerConnection) -> None:
        peer = Peer(connection)
        self.opened += 1
        self.peers.append(peer)
        self.changed.notify()
        try:
            async for message in connection:
                self.receive(peer, msgspec.json.decode(message, type=dict[str, object]))
        except ConnectionClosed:
            pass
        finally:
            self.peers.remove(peer)
            self.changed.notify()

    def receive(self, peer: Peer, message: dict[str, object]) -> None:
        peer.controls.append(message)
        peer.times.append(asyncio.get_running_loop().time())
        if self.answering:
            self.send_to(peer, json.dumps(self.answer(peer, message)))
        self.changed.notify()

    def answer(self, peer: Peer, message: dict[str, object]) -> dict[str, object]:
        names = dict.fromkeys(cast("Iterable[str]", message.get("params", ())))
        if message["method"] == "LIST_SUBSCRIPTIONS":
            return {"result": [*peer.streams], "id": message["id"]}
        if self.refused & names.keys():
            return {"error": {"code": 2, "msg": "Invalid request: bad stream"}, "id": message["id"]}
        if message["method"] == "SUBSCRIBE":
            peer.streams |= names
        else:
            peer.streams = {name: None for name in peer.streams if name not in names}
        return {"result": None, "id": message["id"]}

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncGenerator[Market]:
        def check(connection: ServerConnection, request: Request) -> Response | None:
            return self.refuse(connection, request)

        server = await serve(
            self.serve_peer, "127.0.0.1", 0, process_request=check, compression=None, close_timeout=0.3
        )
        self._server = server
        try:
            yield self
        finally:
            for peer in self.peers:
                peer.connection.transport.resume_reading()
            server.close()
            await server.wait_closed()

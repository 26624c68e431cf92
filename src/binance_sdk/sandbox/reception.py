"""Who answers a request that reaches the port: REST, the WebSocket API, or streams, of which exchange."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Final, cast

from aiohttp import WSMsgType, web

from . import negotiation, panel, place, rest, topics
from .rejection import RejectedException
from .streams import Streams
from .wire import PONG, wire_of
from .ws_api import WsApi

if TYPE_CHECKING:
    from .front import Front
    from .server import Sandbox

LARGEST: Final = 4 * 1024 * 1024
"""Bytes of a message that a client may send."""


class Reception:
    """Everything behind the port of one sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._panel = panel.Panel(sandbox)

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answers one request, or talks on one WebSocket until it closes."""
        known = cast("web.Request", request)
        path = request.path
        if panel.belongs(path):
            return await self._panel.handle(request)
        exchange = place.rest(self._sandbox, request.method, path, request.query)
        if exchange is not None:
            return await rest.handle(self._sandbox, exchange, known)
        exchange, found = place.ws_api(self._sandbox, path), place.streams(self._sandbox, known)
        if exchange is None and found is None:
            return web.Response(status=404, text="<html><body>404</body></html>", content_type="text/html")
        if not self._admits(known):
            return web.Response(status=429, text="<html><body>429</body></html>", content_type="text/html")
        try:
            if exchange is not None:
                negotiation.check_format(request.query)
                return await self._serve_ws_api(known, exchange, self._unit(known, exchange))
            assert found is not None
            return await self._serve_streams(known, found, self._unit(known, found.exchange))
        except RejectedException as error:
            return rest.refusal(error)

    def _unit(self, request: web.Request, exchange: Front) -> int:
        return negotiation.unit(request.query.get("timeUnit", ""), strict=exchange.strict)

    def _admits(self, request: web.Request) -> bool:
        if self._sandbox.connections.admits(request.remote or "", time.monotonic()):
            return True
        return not self._sandbox.exchange.limits.enforced

    async def _open(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=False, compress=True, max_msg_size=LARGEST)
        await socket.prepare(request)
        return socket

    async def _serve_ws_api(self, request: web.Request, exchange: Front, unit: int) -> web.StreamResponse:
        socket = await self._open(request)
        ip = request.remote or ""
        with contextlib.suppress(RejectedException):
            exchange.limits.charge(ip, place.CONNECTING[exchange.product.name], self._sandbox.clock.now())
        peer = WsApi(self._sandbox, exchange, wire_of(request, int(socket.compress)), request.query, ip, unit)
        await self._talk(socket, peer)
        return socket

    async def _serve_streams(self, request: web.Request, found: place.Place, unit: int) -> web.StreamResponse:
        signed = found.exchange.product.stream_protocol == "topics"
        if signed:
            key = request.headers.get("X-MBX-APIKEY")
            topics.admit(found.exchange, request.raw_path.partition("?")[2], request.query, key)
        socket = await self._open(request)
        peer = (topics.Topics if signed else Streams)(
            self._sandbox,
            found.exchange,
            wire_of(request, int(socket.compress)),
            request.query,
            combined=found.combined,
            names=found.names,
            host=found.host,
            unit=unit,
        )
        peer.greet()
        await self._talk(socket, peer, messages=found.exchange.product.messages_per_second)
        return socket

    async def _talk(
        self, socket: web.WebSocketResponse, peer: WsApi | Streams, *, messages: int | None = None
    ) -> None:
        connection = self._sandbox.connections.add(peer, time.monotonic())
        try:
            async for message in socket:
                if messages is not None and connection.too_many(time.monotonic(), messages):
                    peer.wire.close(1008, "Too many requests")
                    return
                if message.type is WSMsgType.TEXT:
                    peer.receive(message.data.encode())
                elif message.type is WSMsgType.PING:
                    connection.heard = time.monotonic()
                    peer.wire.send(message.data, PONG)
                elif message.type is WSMsgType.PONG:
                    connection.ponged(bytes(message.data))
                elif message.type is WSMsgType.BINARY:
                    peer.wire.close(1003, "text frames only")
                    return
        finally:
            self._sandbox.connections.remove(connection)
            peer.close()

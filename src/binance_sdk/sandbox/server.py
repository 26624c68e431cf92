"""The sandbox: the exchange behind one port on loopback, and the panel to look at and disturb it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import time
from collections import deque
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self, cast
from urllib.parse import unquote

from aiohttp import WSMsgType, web

from ..credentials import Credentials
from ..descriptors import Hosts
from . import rest, symbol
from .account import Account
from .amount import text
from .auth import Key, KeyKind
from .book import Levels, Snapshot
from .clock import Clock
from .connection import Connections
from .control import Control
from .exchange import Entry, Exchange
from .faults import Faults
from .limits import Limit, Limits
from .market import Market, Synthetic
from .order import Order
from .rejection import RejectedException
from .streams import Streams
from .wire import PONG, Wire
from .ws_api import WsApi

_log: Final = logging.getLogger(__name__)
STEP: Final = 0.005
"""Seconds between two looks at what the market and the streams have to do."""
MESSAGES: Final = 5
"""Messages a second that a stream connection may send."""
PING_EVERY: Final = 20.0
PONG_WITHIN: Final = 60.0
LIFETIME: Final = 24 * 3600.0
LARGEST: Final = 4 * 1024 * 1024


class Sandbox:
    """An exchange on loopback.

    `async with Sandbox(seed=7) as exchange:` starts it in a few milliseconds and stops it, with all
    it has opened, at the end of the block. ``market`` is ``"synthetic"`` (seeded agents make and
    take), ``"empty"`` (only what clients do), or a `Replay`. With ``start_time`` (epoch seconds) the
    clock is virtual and everything that takes time happens in `advance()`.

    ``exchange_info`` takes the rules of the symbols from an exchangeInfo reply (a mapping, or the path
    of a file) in the place of built-in ones. Raises OSError when the port is taken.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        symbols: Sequence[str] = ("BTCUSDT", "ETHUSDT", "BNBUSDT"),
        market: str | Market = "synthetic",
        exchange_info: Mapping[str, object] | str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        start_time: float | None = None,
        limits: Iterable[Limit] | None = None,
        enforce_limits: bool = True,
        ping_interval: float = PING_EVERY,
        pong_timeout: float = PONG_WITHIN,
        connection_lifetime: float = LIFETIME,
    ) -> None:
        if isinstance(exchange_info, (str, Path)):
            exchange_info = symbol.read_exchange_info(exchange_info)
        listed = (
            [symbol.built_in(name) for name in symbols]
            if exchange_info is None
            else symbol.from_exchange_info(exchange_info, symbols or None)
        )
        self.clock = Clock(start_time)
        counted = list(limits) if limits is not None else None
        self.exchange = Exchange(
            listed, seed=seed, clock=self.clock, limits=Limits(counted, enforced=enforce_limits)
        )
        self.faults = Faults(self.clock.now, seed)
        self.exchange.disturb = self.faults.disturb
        self.control = Control(self.exchange)
        self.connections = Connections(self.faults)
        self.market: Market | None = None
        if market == "synthetic":
            self.market = Synthetic(seed)
        elif not isinstance(market, str):
            self.market = market
        elif market != "empty":
            raise ValueError(f"market={market!r}: give 'synthetic', 'empty' or a Replay")
        self.closing = asyncio.Event()
        self.host, self.port = host, port
        self.ping_interval = ping_interval
        self.pong_timeout = pong_timeout
        self.connection_lifetime = connection_lifetime
        self._web: web.Server | None = None
        self._server: asyncio.Server | None = None
        self._failure: Exception | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    # -- life

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def start(self) -> None:
        """Opens the port and lets the market begin."""
        self.closing.clear()
        self._web = web.Server(self._handle, access_log=None)
        await self.accept_connections()
        if self.market is not None:
            self.market.begin(self)
        self.spawn(self._run())

    async def stop(self) -> None:
        """Closes everything; may be called twice. Raises what made the market stop, if anything did."""
        self.closing.set()
        self.refuse_connections()
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.connections.cut()
        if self._web is not None:
            await self._web.shutdown(1.0)
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure

    def spawn(self, work: Coroutine[object, object, None]) -> None:
        """Runs something until it ends or the sandbox stops."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self) -> None:
        while True:
            if not self.clock.virtual and self._failure is None:
                try:
                    self.step()
                except Exception as error:
                    _log.exception("the market has stopped")
                    self._failure = error
            self.connections.pulse(time.monotonic(), self)
            await asyncio.sleep(STEP)

    def step(self) -> None:
        """Does what has become due: the market acts, timed streams are sent."""
        if self.market is not None:
            self.market.act(self)
        self.exchange.hub.tick()

    def advance(self, seconds: float) -> None:
        """Lets a virtual clock run for so long, a tenth of a second at a time."""
        left = round(seconds * 1_000_000)
        while left > 0:
            part = min(left, 100_000)
            self.clock.advance(part / 1_000_000)
            self.step()
            left -= part

    async def accept_connections(self) -> None:
        """Listens (again)."""
        if self._server is None and self._web is not None:
            loop = asyncio.get_running_loop()
            self._server = await loop.create_server(self._web, self.host, self.port, backlog=512)
            self.port = int(self._server.sockets[0].getsockname()[1])

    def refuse_connections(self) -> None:
        """No longer listens: connecting fails at once. Open connections stay."""
        if self._server is not None:
            self._server.close()
            self._server = None

    # -- where it is

    @property
    def rest_url(self) -> str:
        """Base of the REST API."""
        return f"http://{self.host}:{self.port}"

    @property
    def ws_api_url(self) -> str:
        """The WebSocket API."""
        return f"ws://{self.host}:{self.port}/ws-api/v3"

    @property
    def stream_url(self) -> str:
        """Base of the streams: ``/ws/<name>`` or ``/stream?streams=`` come after it."""
        return f"ws://{self.host}:{self.port}"

    @property
    def hosts(self) -> Hosts:
        """All of them, as ``SpotClient(..., environment=exchange.hosts)`` takes them."""
        return Hosts(rest=(self.rest_url,), ws_api=(self.ws_api_url,), streams={"": (self.stream_url,)})

    # -- looking in

    def credentials(
        self,
        kind: KeyKind = "hmac",
        *,
        account: Account | None = None,
        funds: Mapping[str, str] | None = None,
    ) -> Credentials:
        """Credentials for the SDK's clients: a new key of a fresh account with funds (or of ``account``)."""
        key = self.key(kind, account=account, funds=funds)
        return Credentials(key.api_key, key.api_secret, key.private_key)

    def key(
        self,
        kind: KeyKind = "hmac",
        *,
        account: Account | None = None,
        funds: Mapping[str, str] | None = None,
    ) -> Key:
        """The same for any other client: ``api_key`` with ``api_secret`` or ``private_key`` (PEM)."""
        if account is None:
            account = self.exchange.create_account(funds)
        return self.exchange.create_key(kind, account)

    def account(self, api_key: str) -> Account:
        """The account of a key. KeyError for one that never was."""
        return self.exchange.keys.known[api_key].account

    @property
    def orders(self) -> list[Order]:
        """Every order that clients have placed."""
        accounts = self.exchange.engine.accounts.values()
        return [order for account in accounts if not account.agent for order in account.orders.values()]

    @property
    def journal(self) -> deque[Entry]:
        """Every request that arrived, and what became of it and of its reply."""
        return self.exchange.journal

    def book(self, name: str, limit: int = 5000) -> Snapshot:
        """A book as it is now."""
        return self.exchange.book(name, limit)

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """A whole book as it was after that update id. LookupError when that is too long ago."""
        if self.market is not None and self.market.knows(name):
            return self.market.book_at(name, update_id)
        return self.exchange.engine.desk(name).book.at(update_id)

    def depth(self, name: str, update_id: int | None = None) -> tuple[list[TextLevel], list[TextLevel]]:
        """Bids and asks as they travel, best first: now, or after that update id.

        Raises LookupError when that is too long ago.
        """
        found = self.book(name) if update_id is None else self.book_at(name, update_id)
        return text_levels(found.bids), text_levels(found.asks)

    # -- serving

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        known = cast("web.Request", request)
        path = request.path
        if path.startswith("/api/"):
            return await rest.handle(self, known)
        if path.startswith(("/ws", "/stream")) and not self._admits(known):
            return web.Response(status=429, text="<html><body>429</body></html>", content_type="text/html")
        if path == "/ws-api/v3":
            return await self._serve_ws_api(known)
        if path == "/stream":
            asked = re.search(r"[?&]streams=([^&]*)", known.raw_path)
            names = unquote(asked[1]).split("/") if asked else []
            return await self._serve_streams(known, names, combined=True)
        if path == "/ws" or path.startswith("/ws/"):
            names = path[4:].split("/")
            return await self._serve_streams(known, names, combined=False)
        return web.Response(status=404, text="<html><body>404</body></html>", content_type="text/html")

    def wire(self, request: web.Request) -> Wire:
        """The sending side of a request's connection."""
        transport = request.transport
        if transport is None:
            raise ConnectionResetError("the client has gone")
        return Wire(transport)

    def _admits(self, request: web.Request) -> bool:
        if self.connections.admits(request.remote or "", time.monotonic()):
            return True
        return not self.exchange.limits.enforced

    async def _open(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(autoping=False, compress=False, max_msg_size=LARGEST)
        await socket.prepare(request)
        return socket

    async def _serve_ws_api(self, request: web.Request) -> web.StreamResponse:
        socket = await self._open(request)
        ip = request.remote or ""
        with contextlib.suppress(RejectedException):
            self.exchange.limits.charge(ip, 2, self.clock.now())
        peer = WsApi(self, self.wire(request), request.query, ip)
        await self._talk(socket, peer, limited=False)
        return socket

    async def _serve_streams(
        self, request: web.Request, names: list[str], *, combined: bool
    ) -> web.StreamResponse:
        socket = await self._open(request)
        peer = Streams(self, self.wire(request), request.query, combined=combined, names=names)
        await self._talk(socket, peer, limited=True)
        return socket

    async def _talk(self, socket: web.WebSocketResponse, peer: WsApi | Streams, *, limited: bool) -> None:
        connection = self.connections.add(peer, time.monotonic())
        try:
            async for message in socket:
                if limited and connection.too_many(time.monotonic(), MESSAGES):
                    peer.wire.close(1008, "Too many requests")
                    return
                if message.type is WSMsgType.TEXT:
                    peer.receive(message.data.encode())
                elif message.type is WSMsgType.PING:
                    peer.wire.send(message.data, PONG)
                elif message.type is WSMsgType.PONG:
                    connection.ponged()
                elif message.type is WSMsgType.BINARY:
                    peer.wire.close(1003, "text frames only")
                    return
        finally:
            self.connections.remove(connection)
            peer.close()


TextLevel = tuple[str, str]


def text_levels(levels: Levels) -> list[TextLevel]:
    """Price and quantity as texts."""
    return [(text(price), text(quantity)) for price, quantity in levels]

"""A WebSocket of one's own that reconnects: the low-level tool beside the clients.

For endpoints the SDK does not know. Everything else is better served by a client.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

import msgspec

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, Backoff, RetryPolicy
from binance_sdk.errors import (
    ApiException,
    BinanceException,
    ClosedException,
    StreamDisconnectedException,
    StreamResponseTimeoutException,
)
from binance_sdk.io.connection import Connect, Wire, WireLostException, host_of, select_transport
from binance_sdk.io.limiter import ConnectionLease, RateLimiter
from binance_sdk.io.retry import ask_policy

Hook = Callable[..., Awaitable[None] | None]

PONG_TIMEOUT: Final = 10.0


class Stream:
    """One WebSocket at ``uri`` that comes back after a loss, as ``retry_policy`` says.

    ``on_message(message)`` gets every decoded message that answers no request; ``on_connected()`` is
    called after each connection, ``on_reconnected()`` after each but the first, ``on_response(answer)`` with
    every answer. ``timeout``: seconds that an answer may take, and of silence before a ping.
    """

    def __init__(
        self,
        uri: str,
        on_message: Hook,
        logger: logging.Logger,
        on_connected: Hook | None = None,
        on_reconnected: Hook | None = None,
        on_response: Hook | None = None,
        retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        timeout: float = 30,
        rate_limiter: RateLimiter | None = None,
        connection_id: str = "default",
        connection_lease: ConnectionLease | None = None,
        connect: Connect | None = None,
    ) -> None:
        self._uri = uri
        self._on_message = on_message
        self._log = logger
        self._on_connected = on_connected
        self._on_reconnected = on_reconnected
        self._on_response = on_response
        self._retry_policy = retry_policy
        self._timeout = timeout
        self._limiter = rate_limiter
        self._lease: str | ConnectionLease = connection_lease or connection_id
        self._connect = connect or select_transport()
        self._wire: Wire | None = None
        self._open = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._heard = float("-inf")
        self._ids = 0
        self._asked: dict[int, asyncio.Future[Any]] = {}
        self._hooks: set[asyncio.Future[Any]] = set()

    def connect(self) -> None:
        """Begin to connect and to stay connected; returns at once."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(
                self._run(), name=f"stream {host_of(self._uri)}"
            )

    async def send(self, msg: Mapping[str, object]) -> Any:
        """Send a request and wait for its result; the ``id`` is added.

        Raises `ApiException` when it is refused, `StreamResponseTimeoutException`,
        `StreamDisconnectedException`, `ClosedException`.
        """
        if self._task is None:
            raise ClosedException(f"{host_of(self._uri)}: connect() first")
        identifier, self._ids = self._ids, self._ids + 1
        answer = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(self._timeout):
                await self._open.wait()
                if self._limiter is not None:
                    await self._limiter.acquire_message(self._lease)
                self._asked[identifier] = answer
                self._send({**msg, "id": identifier})
                return await answer
        except TimeoutError:
            raise StreamResponseTimeoutException(host_of(self._uri), identifier, self._timeout) from None
        finally:
            self._asked.pop(identifier, None)

    async def recycle(self) -> None:
        """Give up the connection and make a new one."""
        if self._wire is not None:
            await self._wire.close()

    async def close(self, code: int = 4999) -> None:
        """End it. Idempotent; ``connect()`` begins anew."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.close(code)
        self._fail(ClosedException(f"{host_of(self._uri)}: closed"))
        for hook in self._hooks:
            hook.cancel()

    def _send(self, msg: Mapping[str, object]) -> None:
        if self._wire is None or self._wire.closed:
            raise StreamDisconnectedException(host_of(self._uri))
        self._wire.send(msgspec.json.encode(msg))

    async def _run(self) -> None:
        loop, backoff, first = asyncio.get_running_loop(), Backoff(), True
        while True:
            lost: asyncio.Future[Exception] = loop.create_future()
            try:
                wire = await self._connected(lost, first)
                first = False
                backoff.succeeded(loop.time())
                failure: Exception = await self._watch(wire, lost)
            except BinanceException as error:
                failure = error
            self._open.clear()
            self._fail(StreamDisconnectedException(host_of(self._uri)))
            abandon, delay = await ask_policy(self._retry_policy, backoff, failure)
            self._log.warning("%s; %s", failure, "given up" if abandon else f"again in {delay:.1f} s")
            if abandon:
                return
            await asyncio.sleep(delay)

    async def _connected(self, lost: asyncio.Future[Exception], first: bool) -> Wire:
        def on_lost(error: WireLostException) -> None:
            if not lost.done():
                lost.set_result(error)

        if self._limiter is not None:
            await self._limiter.acquire_connection()
        wire = self._wire = await self._connect(self._uri, self._receive, on_lost)
        self._open.set()
        for hook in (self._on_connected, None if first else self._on_reconnected):
            self._call(hook)
        return wire

    async def _watch(self, wire: Wire, lost: asyncio.Future[Exception]) -> Exception:
        """Until the connection is lost; a silent one is pinged, and given up when that stays unanswered."""
        loop = asyncio.get_running_loop()
        while not lost.done():
            await asyncio.wait([lost], timeout=self._timeout)
            if not lost.done() and loop.time() - self._heard >= self._timeout:
                pong = wire.ping()
                waited: list[asyncio.Future[Any]] = [pong, lost]
                await asyncio.wait(waited, timeout=PONG_TIMEOUT, return_when="FIRST_COMPLETED")
                if not pong.done() or pong.exception() is not None:
                    await wire.close()
        return lost.result()

    def _receive(self, frame: bytes) -> None:
        self._heard = asyncio.get_running_loop().time()
        try:
            message: dict[str, Any] | list[Any] = msgspec.json.decode(frame, type=dict[str, Any] | list[Any])
        except msgspec.DecodeError as error:
            self._log.warning("%s: %s", host_of(self._uri), error)
            return
        if isinstance(message, dict) and "id" in message:
            self._answer(message)
            self._call(self._on_response, message)
        else:
            self._call(self._on_message, message)

    def _answer(self, message: Mapping[str, Any]) -> None:
        waiting = self._asked.get(message["id"])
        if waiting is None or waiting.done():
            return
        error: dict[str, Any] | None = message.get("error")
        if error is not None:
            waiting.set_exception(ApiException(error.get("code", 0), str(error.get("msg", ""))))
        else:
            waiting.set_result(message.get("result"))

    def _fail(self, error: Exception) -> None:
        for waiting in self._asked.values():
            if not waiting.done():
                waiting.set_exception(error)

    def _call(self, hook: Hook | None, *arguments: object) -> None:
        if hook is None:
            return
        try:
            result = hook(*arguments)
        except Exception:
            self._log.exception("%r failed", hook)
            return
        if inspect.isawaitable(result):
            task = asyncio.ensure_future(result)
            self._hooks.add(task)
            task.add_done_callback(self._settle)

    def _settle(self, task: asyncio.Future[Any]) -> None:
        self._hooks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._log.error("a hook failed", exc_info=error)

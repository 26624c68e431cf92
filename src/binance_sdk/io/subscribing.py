"""The ways in which products give user data: a `user_stream.Mechanism` each."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final

import msgspec

from binance_sdk.core.call import members
from binance_sdk.core.session import Notice
from binance_sdk.descriptors import Operation, Product
from binance_sdk.errors import ApiException, BinanceException, InvalidResponseException
from binance_sdk.io.caller import Caller
from binance_sdk.io.channel import Channel
from binance_sdk.io.ws_api import Hooks, WsApi, WsApiOptions

log = logging.getLogger("binance_sdk.user_stream")

TERMINATED: Final = "eventStreamTerminated"
EXPIRED: Final = "listenKeyExpired"
KEEPALIVE: Final = 50 * 60.0
"""Seconds after which a listen key is kept alive; it would end after 60 minutes."""
KEEPALIVE_RETRY: Final = 30.0
REFUSED: Final = (400, 404)
"""Statuses that say that there is no such key."""


class SubscribeOperations(msgspec.Struct, frozen=True, kw_only=True):
    """How user data is subscribed over the WebSocket API."""

    subscribe: Operation[Any]
    subscribe_signature: Operation[Any]
    unsubscribe: Operation[Any]


class WsApiSubscription:
    """On the connection of the WebSocket API itself, by its logon or by a signature."""

    def __init__(self, caller: Caller, operations: SubscribeOperations) -> None:
        self.connections = caller.ws_api
        self._caller = caller
        self._operations = operations

    async def open(self, channel: Channel, timeout: float) -> int | None:
        """Subscribe; an already active subscription is taken as it is."""
        logged_on = channel.session.logged_on
        operation = self._operations.subscribe if logged_on else self._operations.subscribe_signature
        answer = await self._caller.on_channel(channel, operation, {}, timeout)
        identifier = members(answer).get("subscriptionId")
        return identifier if isinstance(identifier, int) else None

    async def close(self, channel: Channel, subscription: int | None, timeout: float) -> None:
        """Unsubscribe."""
        params: dict[str, object] = {} if subscription is None else {"subscriptionId": subscription}
        await self._caller.on_channel(channel, self._operations.unsubscribe, params, timeout)

    def ends(self, channel: Channel, subscription: int | None, notice: Notice) -> bool:
        """Whether the subscription has ended; it is opened anew on the same connection."""
        return notice.event.get("e") == TERMINATED and notice.subscription in (None, subscription)

    async def release(self) -> None:
        """The connection is the caller's."""


class ListenTokenOperations(msgspec.Struct, frozen=True, kw_only=True):
    """How a token is obtained over REST, and user data subscribed with it over the WebSocket API."""

    create: Operation[Any]
    subscribe: Operation[Any]
    unsubscribe: Operation[Any]
    arguments: Mapping[str, object] = {}
    """Which account the token is for."""


class ListenToken:
    """On a connection of its own to the WebSocket API, by a token: each subscription has a new one.

    A token cannot be prolonged and outlives the connection, which is replaced before Binance ends it.
    """

    def __init__(
        self, caller: Caller, operations: ListenTokenOperations, urls: Sequence[str], options: WsApiOptions
    ) -> None:
        self.connections = _connections(caller, urls, options)
        self._caller = caller
        self._operations = operations

    async def open(self, channel: Channel, timeout: float) -> int | None:
        """Get a token and subscribe with it."""
        answer = await self._caller.call(self._operations.create, self._operations.arguments)
        token = members(answer).get("token")
        if not isinstance(token, str) or not token:
            raise InvalidResponseException(200, "no token in the answer")
        told = await self._caller.on_channel(
            channel, self._operations.subscribe, {"listenToken": token}, timeout
        )
        identifier = members(told).get("subscriptionId")
        return identifier if isinstance(identifier, int) else None

    async def close(self, channel: Channel, subscription: int | None, timeout: float) -> None:
        """Unsubscribe."""
        params: dict[str, object] = {} if subscription is None else {"subscriptionId": subscription}
        await self._caller.on_channel(channel, self._operations.unsubscribe, params, timeout)

    def ends(self, channel: Channel, subscription: int | None, notice: Notice) -> bool:
        """Whether the subscription has ended, with its token; it is opened anew on the same connection."""
        return notice.event.get("e") == TERMINATED and notice.subscription in (None, subscription)

    async def release(self) -> None:
        """End the connection."""
        await self.connections.close()


class ListenKeyOperations(msgspec.Struct, frozen=True, kw_only=True):
    """How a listen key is obtained, kept alive and given back."""

    start: Operation[Any]
    keepalive: Operation[Any]
    stop: Operation[Any] | None
    """None where somebody else may be listening by the same key: it ends by itself."""
    host: str = "private"
    """Class of stream hosts that the key is for, where there are several."""
    product: Product | None = None
    """Whose calls these are, where it is another product: they go to its hosts, and are counted there."""


class ListenKey:
    """A connection of its own, whose address holds a key that has to be kept alive.

    Every connection asks for the key, which Binance gives anew or prolongs; so after an expiry the
    next connection has another one. ``urls``: of the hosts, without ``/ws/<key>``.
    """

    def __init__(
        self,
        caller: Caller,
        operations: ListenKeyOperations,
        urls: Sequence[str],
        options: WsApiOptions,
    ) -> None:
        self._caller = caller
        self._operations = operations
        self._key = ""
        self._task: asyncio.Task[None] | None = None
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._channel: Channel | None = None
        self.connections = _connections(caller, urls, options, self._locate)

    async def open(self, channel: Channel, timeout: float) -> int | None:
        """Being connected is all; from now on the key is kept alive."""
        self._channel = channel
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._keep_alive(), name="binance_sdk listen key")
        return None

    async def close(self, channel: Channel, subscription: int | None, timeout: float) -> None:
        """Give the key back."""
        key, self._key = self._key, ""
        stop = self._operations.stop
        if key and stop is not None:
            await self._caller.call(stop, self._named(stop, key))

    def ends(self, channel: Channel, subscription: int | None, notice: Notice) -> bool:
        """Whether the key has expired; a new connection is made, with another one."""
        if notice.event.get("e") != EXPIRED:
            return False
        self._replace(channel)
        return True

    async def release(self) -> None:
        """End the connection and what keeps the key alive."""
        task, self._task, self._channel = self._task, None, None
        for each in (task, *self._goodbyes):
            if each is not None:
                each.cancel()
        await asyncio.gather(*(each for each in (task, *self._goodbyes) if each), return_exceptions=True)
        await self.connections.close()

    async def _locate(self, url: str) -> str:
        answer = members(await self._caller.call(self._operations.start, {}))
        key = answer.get("listenKey")
        if not isinstance(key, str) or not key:
            raise InvalidResponseException(200, "no listenKey in the answer")
        self._key = key
        return f"{url}/ws/{key}"

    async def _keep_alive(self) -> None:
        wait = KEEPALIVE
        while True:
            await asyncio.sleep(wait)
            try:
                await self._caller.call(
                    self._operations.keepalive, self._named(self._operations.keepalive, self._key)
                )
                wait = KEEPALIVE
            except BinanceException as failure:
                gone = isinstance(failure, ApiException) and failure.status in REFUSED
                log.warning("the listen key %s: %s", "is gone" if gone else "is not prolonged yet", failure)
                if gone and self._channel is not None:
                    self._replace(self._channel)
                wait = KEEPALIVE if gone else min(KEEPALIVE_RETRY, KEEPALIVE)

    @staticmethod
    def _named(operation: Operation[Any], key: str) -> dict[str, object]:
        """The key as an argument, where the operation takes one."""
        return {"listenKey": key} if any(param.name == "listenKey" for param in operation.params) else {}

    def _replace(self, channel: Channel) -> None:
        task = asyncio.ensure_future(channel.close())
        self._goodbyes.add(task)
        task.add_done_callback(self._goodbyes.discard)


def _connections(
    caller: Caller,
    urls: Sequence[str],
    options: WsApiOptions,
    locate: Callable[[str], Awaitable[str]] | None = None,
) -> WsApi:
    """Connections for one subscription, without a key."""
    hooks = Hooks(
        errors=caller.errors, stamp=lambda: 0, logon=None, note=_ignore, synchronise=_nothing_to_do,
        admit=caller.limiter.acquire_connection, locate=locate,
    )  # fmt: skip
    return WsApi(tuple(urls), None, hooks, options)


def _ignore(_: object) -> None:
    """These connections carry no answers that tell limits of the product."""


async def _nothing_to_do(channel: Channel, wrong: bool) -> None:
    """Nothing is signed here."""

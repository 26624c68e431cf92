"""Logging a connection of the WebSocket API on, so that its calls need no signature of their own.

Only Ed25519 keys can. Where Binance refuses, calls are signed one by one, and it is tried again later.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from binance_sdk.core.call import Errors, is_clock
from binance_sdk.core.session import Identity
from binance_sdk.descriptors import Operation
from binance_sdk.errors import ApiException, BinanceException
from binance_sdk.io.channel import Channel

log = logging.getLogger("binance_sdk.ws_api")

DELAYS: Final = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
"""Seconds until a refused logon is tried again."""

Synchronise = Callable[[Channel, bool], Awaitable[None]]
"""Brings the clock in line over a connection; True: what it knew is wrong."""


class Key(Identity, Protocol):
    """A key that may be able to log on (`binance_sdk.credentials.Credentials`)."""

    def has_signing(self) -> bool: ...

    def is_ed25519(self) -> bool: ...


class Logon:
    """Logs connections on with ``key`` by ``operation``, where there is one; ``refused`` hears why not."""

    def __init__(
        self,
        key: Key | None,
        operation: Operation[object] | None,
        errors: Errors,
        synchronise: Synchronise,
        timeout: float,
        refused: Callable[[ApiException], None],
    ) -> None:
        self._key = key
        self._operation = operation
        self._errors = errors
        self._synchronise = synchronise
        self._timeout = timeout
        self._refused = refused

    async def prepare(self, channel: Channel) -> None:
        """Make a new connection ready for signed calls, where the key can sign."""
        if self._key is not None and self._key.api_key and self._key.has_signing():
            await self._synchronise(channel, False)
            await self._log_on(channel)

    async def again(self, channel: Channel) -> None:
        """Once more; a failure is logged."""
        try:
            await self._log_on(channel)
        except BinanceException as failure:
            log.warning("%s: logon failed: %s", channel.uri, failure)

    def delay(self, channel: Channel, refused: int) -> float:
        """Seconds until the next logon after so many refusals; never, where it has succeeded or cannot be."""
        possible = self._operation is not None and self._key is not None and self._key.is_ed25519()
        if not possible or channel.session.logged_on:
            return math.inf
        return DELAYS[min(refused, len(DELAYS)) - 1]

    async def _log_on(self, channel: Channel) -> None:
        operation = self._operation
        if operation is None or self._key is None or not self._key.is_ed25519():
            return
        answer = await channel.request(operation, {}, self._timeout)
        if is_clock(answer, self._errors):
            await self._synchronise(channel, True)
            answer = await channel.request(operation, {}, self._timeout)
        if answer.failed:
            log.error("%s: logon refused (%d %s)", channel.uri, answer.code, answer.message)
            self._refused(
                ApiException(answer.code, answer.message, status=answer.status, operation=operation.name)
            )

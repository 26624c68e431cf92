"""From a payload of the user data to its typed event."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from types import TracebackType
from typing import Self

import msgspec

from .core.user_stream import Delivery, Gap, UserEvent
from .descriptors import Event, UnknownEvent
from .errors import BinanceException
from .io.user_stream import UserStream

log = logging.getLogger("binance_sdk.user_stream")


class UserEvents:
    """Typed events of an account, for one ``async for``.

    Subscribes when the iteration (or ``async with``) begins; from then on nothing is missed. Ends when the
    client is closed. The subscription itself stays until ``unsubscribe(SubType.USER)``, or, if there is none
    for it (``ends``), until nobody iterates any more.
    """

    def __init__(self, user: UserStream, types: Mapping[str, type[Event]], *, ends: bool = False) -> None:
        self._user = user
        self._types = types
        self._ends = ends
        self._stack = AsyncExitStack()
        self._deliveries: AsyncIterator[Delivery] | None = None

    async def open(self) -> AsyncIterator[Delivery]:
        """Subscribe; the iteration does so by itself."""
        if self._deliveries is None:
            self._deliveries = await self._stack.enter_async_context(self._user.iterate())
            try:
                await self._user.subscribe()
            except BaseException:
                await self.aclose()
                raise
        return self._deliveries

    async def aclose(self) -> None:
        """Forget what still waits."""
        self._deliveries = None
        await self._stack.aclose()
        if self._ends and self._user.wanted and not self._user.iterated:
            try:
                await self._user.unsubscribe()
            except BinanceException as failure:
                log.warning("a subscription could not be given back, and it ends by itself: %s", failure)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event | Gap:
        delivery = await anext(self._deliveries or await self.open())
        return delivery if isinstance(delivery, Gap) else typed_event(delivery, self._types)

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def typed_event(delivery: UserEvent, types: Mapping[str, type[Event]]) -> Event:
    """The event as the type its ``e`` names; `UnknownEvent` when there is none or it does not fit."""
    payload = dict(delivery.payload)
    kind = types.get(str(payload.get("e")))
    if kind is None:
        return UnknownEvent(payload=payload, reason=f"no event is called {payload.get('e')!r}")
    known = {**payload, "source": delivery.source, "subscriptionId": delivery.subscription_id}
    try:
        return msgspec.convert(known, kind, strict=False)
    except msgspec.ValidationError as error:
        return UnknownEvent(payload=payload, reason=str(error))

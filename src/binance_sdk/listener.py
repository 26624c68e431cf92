"""Events of streams to a callback, straight from the reading loop."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from .io.delivery import Callback, Request
from .io.streams import StreamHub


class Listener:
    """A callback and the streams it listens to, from ``open()`` (or ``async with``) to ``aclose()``."""

    def __init__(self, hub: StreamHub, consumer: Callback, requests: Sequence[Request]) -> None:
        self._hub = hub
        self._consumer = consumer
        self._requests = requests
        self._open = False

    async def open(self) -> Self:
        """Subscribe; returns when the server has confirmed every stream."""
        if not self._open:
            self._open = True
            self._hub.attach(self._consumer)
            try:
                await self._hub.subscribe(self._requests)
            except BaseException:
                await self._detach()
                raise
        return self

    async def aclose(self) -> None:
        """Unsubscribe; no call comes after it. Idempotent."""
        if self._open:
            await self._detach()
            await self._hub.unsubscribe(self._requests)

    async def _detach(self) -> None:
        self._open = False
        self._hub.detach(self._consumer)
        await self._consumer.stop()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

"""The messages of streams as they come from the wire, in the order in which they came."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Final, Self

import msgspec

from ..client import Client
from ..core.lifetime import State
from ..descriptors import UnknownEvent
from ..listener import Listener
from .ending import Ending
from .outcome import say
from .selection import Request

Receive = Callable[[str, bytes], object]
OnState = Callable[[str, State], object]
INTERRUPTED: Final = (State.RECONNECTING, State.CLOSED)
_encode: Final = msgspec.json.Encoder().encode


class Tap:
    """Calls ``receive(stream, data)`` straight from the reading loop; what that raises ends everything.

    ``on_state(stream, state)`` is called when a stream is interrupted, and when it is back.
    """

    def __init__(
        self,
        client: Client,
        requests: Sequence[Request],
        receive: Receive,
        on_state: OnState,
        ending: Ending,
    ) -> None:
        self._receive, self._on_state, self._ending = receive, on_state, ending
        self._states: dict[str, State] = {}
        self._listeners = [self._listen(client, request) for request in requests]

    def _listen(self, client: Client, request: Request) -> Listener:
        name, raw = request.name, msgspec.structs.replace(request, event=msgspec.Raw)

        def take(event: Any) -> None:
            if self._ending.over:
                return
            data = _encode(event.payload) if isinstance(event, UnknownEvent) else bytes(event)
            try:
                self._receive(name, data)
            except Exception as error:
                self._ending.fail(error)

        return client.listen(take, raw, on_state=self._note)

    async def __aenter__(self) -> Self:
        opened = await asyncio.gather(*(each.open() for each in self._listeners), return_exceptions=True)
        for each in opened:
            if isinstance(each, BaseException):
                await self.aclose()
                raise each
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """No call comes after it."""
        self._states.clear()
        await asyncio.gather(*(each.aclose() for each in self._listeners), return_exceptions=True)

    def _note(self, stream: str, state: State) -> None:
        before = self._states.get(stream)
        self._states[stream] = state
        if before is not None and State.CONNECTING not in (before, state) and not self._ending.over:
            try:
                self._on_state(stream, state)
            except Exception as error:
                self._ending.fail(error)


def say_state(stream: str, state: State) -> None:
    """Tells people."""
    meaning = {
        State.LIVE: "live again",
        State.STALE: "silent for longer than it should be",
        State.RECONNECTING: "connection lost, reconnecting; what it sends meanwhile is missed",
        State.CLOSED: "given up",
    }
    say(f"{stream}: {meaning.get(state, state.value)}")

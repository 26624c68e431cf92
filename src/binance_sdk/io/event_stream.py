"""``async for`` over the events of some streams."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable, Mapping
from types import TracebackType
from typing import Generic, Protocol, Self, TypeVar, cast

from binance_sdk.core.buffer import Gap, Overflow
from binance_sdk.core.lifetime import State, combine
from binance_sdk.descriptors import StreamRequest
from binance_sdk.errors import ClosedException, StreamOverflowException
from binance_sdk.io.delivery import BUFFER_SIZE, Consumer, Intake, OnState, Request, Sink, Valve

E = TypeVar("E")


class Source(Protocol):
    """Where the events come from (a StreamHub)."""

    def attach(self, consumer: Consumer) -> None: ...

    def detach(self, consumer: Consumer) -> None: ...

    def subscribe(self, requests: Iterable[Request]) -> Awaitable[None]: ...

    def unsubscribe(self, requests: Iterable[Request]) -> Awaitable[None]: ...


class EventStream(Generic[E]):
    """The events of some streams, in order, for one ``async for``.

    Subscribes when the iteration (or ``async with``) begins and unsubscribes in ``aclose()``.
    ``size`` events may wait; what happens beyond that says ``overflow``. With ``Overflow.ERROR``
    the iteration raises StreamOverflowException in the place of the missing events and can be
    taken up again by another ``async for``. Ends when the client is closed.
    """

    def __init__(
        self,
        source: Source,
        requests: Iterable[StreamRequest[E]],
        *,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        typed: bool = True,
        on_state: OnState | None = None,
    ) -> None:
        self._source = source
        self._requests = {request.name: cast("Request", request) for request in requests}
        self._typed = typed
        self._on_state = on_state
        self._intake = Intake(size, overflow, self._wake)
        self._event = asyncio.Event()
        self._waiting = False
        self._opened = self._subscribed = self._ended = False
        self._failure: Exception | None = None
        self._states: dict[str, State] = dict.fromkeys(self._requests, State.CONNECTING)

    def __repr__(self) -> str:
        return f"<EventStream {', '.join(self._requests)}: {self.state.value}, {self.pending} pending>"

    @property
    def dropped(self) -> int:
        """Events that the overflow policy has dropped so far."""
        return self._intake.buffer.dropped

    @property
    def pending(self) -> int:
        """Events that wait to be taken."""
        return len(self._intake.buffer)

    @property
    def state(self) -> State:
        """LIVE when every stream is; else the worst of them."""
        return State.CLOSED if self._ended else combine(self._states)

    @property
    def states(self) -> Mapping[str, State]:
        """The state of each stream by its wire name."""
        return self._states

    async def open(self) -> Self:
        """Subscribe; the iteration does so by itself."""
        if self._ended:
            raise ClosedException(f"{self!r} has ended: make a new one")
        if not self._opened:
            self._opened = True
            self._source.attach(self)
            try:
                await self._source.subscribe(self._requests.values())
            except BaseException:
                self._opened = False
                self._source.detach(self)
                self._wake()
                raise
            self._subscribed = True
        return self

    async def aclose(self) -> None:
        """Unsubscribe and end. What still waits is forgotten."""
        self._source.detach(self)
        self._intake.clear()
        self.end()
        if self._subscribed:
            self._subscribed = False
            await self._source.unsubscribe(self._requests.values())

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        while not self._intake.buffer:
            if self._ended:
                raise self._failure or StopAsyncIteration
            await (self._wait() if self._opened else self.open())
        event = self._intake.buffer.take()
        self._intake.release()
        if isinstance(event, Gap):
            raise StreamOverflowException(", ".join(self._requests), event.dropped)
        return cast("E", event)

    def end(self, failure: Exception | None = None) -> None:
        """No more events will come: the iteration ends after those that wait, or with ``failure``."""
        if not self._ended:
            self._ended, self._failure = True, failure
            self._waiting = False
            self._event.set()

    # What the hub calls

    def accepts(self, request: Request) -> bool:
        return request.name in self._requests

    def event_type(self, request: Request) -> object:
        return self._requests[request.name].event if self._typed else None

    def bind(self, request: Request, valve: Valve) -> Sink:
        return self._intake.sink(request.name, valve)

    def receive_state(self, stream: str, state: State) -> None:
        self._states[stream] = state
        if self._on_state is not None:
            self._on_state(stream, state)

    def receive_end(self, stream: str, error: Exception) -> None:
        self._subscribed = False
        self.end(error)

    async def stop(self) -> None:
        self._subscribed = False
        self._source.detach(self)
        self.end()

    def _wake(self) -> None:
        if self._waiting:
            self._waiting = False
            self._event.set()

    async def _wait(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._event.clear()
        await self._event.wait()

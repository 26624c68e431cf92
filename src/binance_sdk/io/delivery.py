"""From a decoded event to the code of a user.

Theory of operation. A *consumer* says which streams it takes and in which form, and gives for each
a *sink*: a plain function that is called straight from the reading loop, must return at once and
never raises. A synchronous callback is its own sink. Everything slower has a bounded buffer behind
its sink, and one task (or thread) that takes from it, so a slow or failing consumer harms nobody
else and keeps its order. Exceptions of users' code go to ``on_error`` with the payload.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Hashable, Mapping
from contextvars import ContextVar
from typing import Final, Protocol, cast

from binance_sdk.core.buffer import Buffer, Gap, Overflow, make_buffer
from binance_sdk.core.lifetime import State
from binance_sdk.descriptors import StreamRequest
from binance_sdk.errors import StreamOverflowException

BUFFER_SIZE: Final = 65_536
"""Events that wait for a slow consumer before its overflow policy applies."""
THREAD_GOODBYE: Final = 1.0
"""Seconds that close() waits for the call that a thread is in."""

RUNNING: Final[ContextVar[object]] = ContextVar("RUNNING", default=None)
"""The consumer whose code runs: it cannot wait for its own end."""

Request = StreamRequest[object]
Sink = Callable[[object], None]
Accepts = Callable[[Request], bool]
OnState = Callable[[str, State], None]


class Valve(Protocol):
    """Stops and restarts the reading of the connection that carries a stream."""

    def hold(self, holder: object) -> None: ...

    def release(self, holder: object) -> None: ...


class OnError(Protocol):
    """Gets every exception of users' code."""

    def __call__(self, exception: Exception, consumer: Consumer, payload: object, /) -> None: ...


class Consumer(Protocol):
    """Takes the events of some streams."""

    def accepts(self, request: Request, /) -> bool:
        """Does it take this stream?"""
        ...

    def event_type(self, request: Request) -> object:
        """The type its events are decoded to; None: the payload as dicts and lists."""
        ...

    def bind(self, request: Request, valve: Valve) -> Sink:
        """The sink for one stream."""
        ...

    def receive_state(self, stream: str, state: State) -> None:
        """A stream that it takes has another state."""
        ...

    def receive_end(self, stream: str, error: Exception) -> None:
        """A stream was given up for good."""
        ...

    async def stop(self) -> None:
        """End tasks and threads, forget what waits. It starts again with the next event."""
        ...


class Direct:
    """A sink that is a function of the user's; the hot path calls that without a step in between."""

    __slots__ = ("fail", "function")

    def __init__(
        self, function: Callable[[object], object], fail: Callable[[Exception, object], None]
    ) -> None:
        self.function = function
        self.fail = fail

    def __call__(self, event: object) -> None:
        try:
            self.function(event)
        except Exception as error:
            self.fail(error, event)


class Callback:
    """Calls ``function(event)`` straight from the reading loop.

    ``typed``: with typed events rather than payloads. ``owner`` is what ``on_error`` and messages
    call the consumer by; default: the function.
    """

    def __init__(
        self,
        accepts: Accepts,
        function: Callable[[object], object],
        on_error: OnError,
        *,
        typed: bool = False,
        owner: object = None,
    ) -> None:
        self.accepts = accepts
        self.function = function
        self.owner = function if owner is None else owner
        self._on_error = on_error
        self._typed = typed
        self.on_state: OnState | None = None
        """Hears how the streams are doing."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.owner!r}>"

    def event_type(self, request: Request) -> object:
        return request.event if self._typed else None

    def bind(self, request: Request, valve: Valve) -> Sink:
        return Direct(self.function, self._fail)

    def receive_state(self, stream: str, state: State) -> None:
        if self.on_state is not None:
            self.on_state(stream, state)

    def receive_end(self, stream: str, error: Exception) -> None:
        """A callback has no use for ends: its streams are CLOSED then."""

    async def stop(self) -> None:
        """Nothing runs between two events."""

    def _fail(self, error: Exception, payload: object) -> None:
        self._on_error(error, self, payload)


class Intake:
    """The bounded buffer of one consumer, and the valves it holds while that is full."""

    def __init__(self, size: int, overflow: Overflow, wake: Callable[[], None]) -> None:
        self.buffer: Buffer = make_buffer(size, overflow)
        self._conflates = overflow is Overflow.CONFLATE
        self._wake = wake
        self._held: dict[Valve, None] = {}

    def sink(self, stream: str, valve: Valve) -> Sink:
        """A sink into the buffer."""
        buffer, wake, hold = self.buffer, self._wake, self._hold

        def put(event: object) -> None:
            buffer.put(stream, event)
            if buffer.full:
                hold(valve)
            wake()

        def conflate(event: object) -> None:
            buffer.put((stream, symbol_of(event)), event)
            wake()

        return conflate if self._conflates else put

    @property
    def holding(self) -> bool:
        """Reading of a connection is stopped for it."""
        return bool(self._held)

    def clear(self) -> None:
        """Forget what waits."""
        self.buffer.clear()
        self.release()

    def release(self) -> None:
        """Let the held connections read on when there is room again."""
        if not self.buffer.full:
            held, self._held = self._held, {}
            for valve in held:
                valve.release(self)

    def _hold(self, valve: Valve) -> None:
        self._held[valve] = None
        valve.hold(self)


def symbol_of(event: object) -> Hashable:
    """The symbol of a typed event or payload, "" where it has none."""
    found = cast("object", getattr(event, "symbol", ""))
    if isinstance(event, Mapping):
        found = cast("Mapping[str, object]", event).get("s", "")
    return found if isinstance(found, str) else ""


class AsyncCallback(Callback):
    """Awaits ``function(event)``, one event after the other, in a task of its own."""

    def __init__(
        self,
        accepts: Accepts,
        function: Callable[[object], Awaitable[object]],
        on_error: OnError,
        *,
        typed: bool = False,
        owner: object = None,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
    ) -> None:
        super().__init__(accepts, function, on_error, typed=typed, owner=owner)
        self._await = function
        self._intake = Intake(size, overflow, self._wake)
        self._event = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def dropped(self) -> int:
        """Events that the overflow policy has dropped."""
        return self._intake.buffer.dropped

    @property
    def pending(self) -> int:
        """Events that wait."""
        return len(self._intake.buffer)

    def bind(self, request: Request, valve: Valve) -> Sink:
        return self._intake.sink(request.name, valve)

    async def stop(self) -> None:
        self._intake.clear()
        task, self._task = self._task, None
        self._event.set()
        if task is not None and RUNNING.get() is not self:
            task.cancel()
            await asyncio.wait([task])

    def _wake(self) -> None:
        if self._task is None:
            self._event = asyncio.Event()
            self._task = asyncio.get_running_loop().create_task(self._run(), name=repr(self))
        self._event.set()

    async def _run(self) -> None:
        RUNNING.set(self)
        while self._task is asyncio.current_task():
            self._event.clear()
            while self._intake.buffer and self._task is asyncio.current_task():
                await self._consume(self._intake.buffer.take())
            await self._event.wait()

    async def _consume(self, event: object) -> None:
        self._intake.release()
        if isinstance(event, Gap):
            self._fail(StreamOverflowException(repr(self.owner), event.dropped), None)
            return
        try:
            await self._await(event)
        except Exception as error:
            self._fail(error, event)


class ThreadedCallback(Callback):
    """Calls a blocking ``function(event)``, in order, on a thread of its own."""

    def __init__(
        self,
        accepts: Accepts,
        function: Callable[[object], object],
        on_error: OnError,
        *,
        typed: bool = False,
        owner: object = None,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
    ) -> None:
        super().__init__(accepts, function, on_error, typed=typed, owner=owner)
        self._intake = Intake(size, overflow, self._wake)
        self._changed = threading.Condition()
        self._worker: Worker | None = None

    @property
    def dropped(self) -> int:
        """Events that the overflow policy has dropped."""
        return self._intake.buffer.dropped

    @property
    def pending(self) -> int:
        """Events that wait."""
        return len(self._intake.buffer)

    def bind(self, request: Request, valve: Valve) -> Sink:
        put = self._intake.sink(request.name, valve)

        def put_locked(event: object) -> None:
            with self._changed:
                put(event)

        return put_locked

    async def stop(self) -> None:
        worker, self._worker = self._worker, None
        with self._changed:
            self._intake.clear()
            self._changed.notify_all()
        if worker is not None:
            await worker.wait_ended()

    def _wake(self) -> None:
        if self._worker is None:
            self._worker = Worker(self._run, repr(self))
        self._changed.notify()

    def _run(self, worker: Worker) -> None:
        while (event := self._next(worker)) is not worker:
            try:
                if isinstance(event, Gap):
                    raise StreamOverflowException(repr(self.owner), event.dropped)
                self.function(event)
            except Exception as error:
                worker.tell(self._fail, error, None if isinstance(event, Gap) else event)

    def _next(self, worker: Worker) -> object:
        """The next event; the worker itself when it is no longer wanted."""
        with self._changed:
            while self._worker is worker and not self._intake.buffer:
                self._changed.wait()
            if self._worker is not worker:
                return worker
            event = self._intake.buffer.take()
        if self._intake.holding:
            worker.tell(self._intake.release)
        return event


class Worker:
    """A thread, and how it talks to the event loop that started it."""

    def __init__(self, run: Callable[[Worker], None], name: str) -> None:
        self._loop = asyncio.get_running_loop()
        self._ended = asyncio.Event()
        threading.Thread(target=self._main, args=(run,), name=name, daemon=True).start()

    def tell(self, function: Callable[..., None], *arguments: object) -> None:
        """Call ``function`` in the event loop; nothing when that has ended."""
        try:
            self._loop.call_soon_threadsafe(function, *arguments)
        except RuntimeError:
            return

    async def wait_ended(self) -> None:
        """Wait for the call it is in, but not for ever."""
        try:
            async with asyncio.timeout(THREAD_GOODBYE):
                await self._ended.wait()
        except TimeoutError:
            return

    def _main(self, run: Callable[[Worker], None]) -> None:
        run(self)
        self.tell(self._ended.set)

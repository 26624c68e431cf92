"""A sandbox on a thread of its own, for tests and programs that are not asynchronous.

The exchange lives in an event loop that nobody else uses. What is asked of it from outside is done in
that loop, and the caller waits for the result: so nobody ever sees it half way through something, and
clients that block the caller's thread can talk to it at the same time. Containers come back as copies,
which stay as they were when they were read; orders, accounts and the like come back themselves.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import msgspec

from .front import Front

if TYPE_CHECKING:
    from .server import Sandbox

T = TypeVar("T")
PACKAGE: Final = __name__.rpartition(".")[0]
CONTAINERS: Final = (deque, dict, list, set)


class SandboxThread:
    """Runs one sandbox, from `start()` to `stop()`."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._loop: asyncio.AbstractEventLoop | None = None
        self._leave = asyncio.Event()
        self._running: Future[None] = Future()
        self._ended: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="binance-sdk sandbox", daemon=True)

    def start(self) -> Sandbox:
        """Starts it; what it returns may be used from any thread. Raises what the start raises."""
        self._thread.start()
        self._running.result()
        return cast("Sandbox", Guarded(self._sandbox, self))

    def stop(self) -> None:
        """Stops it, and raises what made its market stop, if anything did."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._leave.set)
        self._thread.join()
        self._loop = None
        self._ended.result()

    def carry(self, work: Callable[[], T]) -> T:
        """Does something where the exchange is, now; its result. Awaits what can be awaited."""
        if self._loop is None or threading.current_thread() is self._thread:
            return work()
        return asyncio.run_coroutine_threadsafe(_finish(work), self._loop).result()

    def carried(self, function: Callable[..., object]) -> Callable[..., object]:
        """The same function, done where the exchange is."""

        def call(*arguments: object, **options: object) -> object:
            given = [_bare(each) for each in arguments]
            return self.carry(lambda: function(*given, **options))

        return call

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except BaseException as error:
            if not self._running.done():
                self._running.set_exception(error)
            self._ended.set_exception(error)
        else:
            self._ended.set_result(None)

    async def _live(self) -> None:
        async with self._sandbox:
            self._loop = asyncio.get_running_loop()
            self._running.set_result(None)
            await self._leave.wait()


async def _finish(work: Callable[[], T]) -> T:
    result = work()
    if not inspect.isawaitable(result):
        return result
    return cast("T", Done(await result))


class Done:
    """Stands for something that has been awaited already; awaiting it gives its result."""

    def __init__(self, result: object) -> None:
        self._result = result

    def __await__(self) -> Generator[None, None, object]:
        return self._result
        yield


class Guarded:
    """A part of a sandbox as other threads see it."""

    __slots__ = ("_part", "_thread")
    _part: object
    _thread: SandboxThread

    def __init__(self, part: object, thread: SandboxThread) -> None:
        object.__setattr__(self, "_part", part)
        object.__setattr__(self, "_thread", thread)

    def __getattr__(self, name: str) -> Any:
        part, thread = self._part, self._thread
        value = thread.carry(lambda: _read(part, name))
        if inspect.isroutine(value):
            return thread.carried(value)
        if isinstance(value, dict):
            found = cast("dict[object, object]", value)
            return {
                key: Guarded(each, thread) if isinstance(each, Front) else each for key, each in found.items()
            }
        return Guarded(value, thread) if _lives(value) else value

    def __setattr__(self, name: str, value: object) -> None:
        self._thread.carry(lambda: setattr(self._part, name, value))

    def __dir__(self) -> list[str]:
        return dir(self._part)

    def __repr__(self) -> str:
        return repr(self._part)


def _bare(value: object) -> object:
    return object.__getattribute__(value, "_part") if isinstance(value, Guarded) else value


def _lives(value: object) -> bool:
    """Whether it is a part of the sandbox that goes on changing, and not something to take away."""
    return type(value).__module__.startswith(PACKAGE) and not isinstance(value, msgspec.Struct)


def _read(part: object, name: str) -> object:
    value: object = getattr(part, name)
    return copy.copy(cast("object", value)) if isinstance(value, CONTAINERS) else value

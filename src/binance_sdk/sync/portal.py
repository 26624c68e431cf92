"""The event loop behind everything that is not asynchronous: one for the process, on a thread of its own.

Theory of operation. The thread starts with the first thing to do and is shared with nobody: whatever loops
the program has, here or elsewhere, only see a call that takes its time. A caller hands over a function that
makes something to await, and waits for the result; when it is interrupted (Ctrl-C), what it waited for is
cancelled.

While the process forks the thread stands still between two callbacks, so the child gets no half-done state
and no lock that is held. The child has no such thread: it begins with a new one and lets go of the old one
without touching what the parent still uses. (uvloop would save a tenth of the time of a call, but a child
that inherits it crashes when it ends.) At exit whatever is still open is closed, but nothing is waited for
for long.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import os
import threading
import weakref
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError, Future, wait
from contextlib import suppress
from importlib import import_module
from typing import Final, Protocol, TypeVar

from ..errors import ClosedException, NotAvailableException

T = TypeVar("T")

LONGEST_CLOSE: Final = 2.0
"""Seconds that are waited for something to close; after that it goes on by itself."""
LONGEST_GOODBYE: Final = 1.0
"""The same for everything that is open when the program ends."""
LONGEST_HOLD: Final = 10.0
"""Seconds that a fork waits for the thread to stand still: it may be loading what a first call needs."""
OVER: Final = "the program is ending"
FORKED: Final = "it was opened before this process forked: open it again here"

log = logging.getLogger("binance_sdk.sync")


class Guest(Protocol):
    """What lives on the loop and is to be closed with it."""

    def close(self) -> Coroutine[object, object, None]: ...


class _Hold(threading.local):
    """How a thread that forks holds the portal."""

    locked = False
    release: threading.Event | None = None


class Portal:
    """Runs things on its thread for any other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._leave = asyncio.Event()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="binance-sdk sync", daemon=True)
        self._over = ""
        self._holds = _Hold()
        self._farewells: set[asyncio.Task[None]] = set()
        self._guests: set[Guest] = set()
        self._renewals: set[weakref.WeakMethod[Callable[[], None]]] = set()

    @property
    def inside(self) -> bool:
        """Is this its thread?"""
        return threading.current_thread() is self._thread

    def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do ``work`` on the loop and wait for it; raises what it raises.

        Raises NotAvailableException on the thread itself, which cannot wait for itself.
        """
        if self.inside:
            raise NotAvailableException(
                "code on the thread of the event loop cannot wait for it: a callback that makes calls"
                " needs a thread of its own (threaded=True)"
            )
        return self._wait(work)

    def read(self, work: Callable[[], T]) -> T:
        """The result of a function that does not wait, between two events; from any thread."""
        if self.inside:
            return work()

        async def do() -> T:
            return work()

        return self._wait(do)

    def finish(self, work: Callable[[], Coroutine[object, object, object]]) -> None:
        """End something within `LONGEST_CLOSE` seconds.

        On the thread itself it begins to end, and is not waited for.
        """
        if self._over or self._loop is None:
            return
        if self.inside:
            self._say_farewell(work)
            return
        ended: Future[None] = Future()
        try:
            self._loop.call_soon_threadsafe(self._say_farewell, work, ended)
        except RuntimeError:  # the loop has just been closed
            return
        if not wait([ended], LONGEST_CLOSE).done and ended.cancel():
            log.warning("closing takes longer than %s s and goes on by itself", LONGEST_CLOSE)
        else:
            ended.result()

    def adopt(self, guest: Guest, host: object, renew: Callable[[], None]) -> None:
        """Close ``guest`` when ``host`` is gone, or at exit. A forked child calls ``renew``, its method."""
        self._guests.add(guest)
        self._renewals.add(weakref.WeakMethod(renew, self._renewals.discard))
        weakref.finalize(host, self._dismiss, guest).atexit = False

    def hold(self) -> None:
        """Stand still from now on, for the thread that asks for it; neither start nor end meanwhile."""
        self._holds.locked, self._holds.release = False, None
        if self.inside:
            return
        self._holds.locked = self._lock.acquire(timeout=LONGEST_HOLD)
        if self._loop is not None and not self._over:
            standing, self._holds.release = threading.Event(), threading.Event()
            self._loop.call_soon_threadsafe(_stand, standing, self._holds.release)
            standing.wait(LONGEST_HOLD)

    def go_on(self) -> None:
        """The thread that asked for standing still does not need it any more."""
        if self._holds.release is not None:
            self._holds.release.set()
        if self._holds.locked:
            self._lock.release()

    def abandon(self) -> None:
        """This process is a child: the thread and all that lives on it belong to the parent."""
        self._over, self._lock = FORKED, threading.Lock()  # the old lock is held, by a thread of the parent
        for reference in list(self._renewals):
            if (renew := reference()) is not None:
                renew()

    def end(self) -> None:
        """Close what is open, and end the thread."""
        with self._lock:
            self._over = self._over or OVER
            loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._leave.set)
            self._thread.join(LONGEST_CLOSE)

    def _wait(self, work: Callable[[], Awaitable[T]]) -> T:
        loop = self._running()
        future: Future[T] | None = None
        try:
            future = asyncio.run_coroutine_threadsafe(_finish(work), loop)
            return future.result()
        except CancelledError:
            raise ClosedException(f"it was given up: {self._over or 'its task was cancelled'}") from None
        finally:
            if future is not None:
                future.cancel()  # nothing, unless the waiting ended first
            del future

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._over:
                raise ClosedException(self._over)
            if self._loop is None:
                self._thread.start()
                self._started.wait()
            assert self._loop is not None
            return self._loop

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._started.set()
        await self._leave.wait()
        closing = [asyncio.create_task(guest.close()) for guest in list(self._guests)]
        if waiting := [*closing, *self._farewells]:
            await asyncio.wait(waiting, timeout=LONGEST_GOODBYE)

    def _dismiss(self, guest: Guest) -> None:
        """Nobody has it any more. Called by whichever thread collects garbage."""
        self._guests.discard(guest)
        if self._loop is not None and not self._over:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._say_farewell, guest.close)

    def _say_farewell(
        self,
        work: Callable[[], Coroutine[object, object, object]],
        ended: Future[None] | None = None,
    ) -> None:
        if ended is None:
            ended = Future()
            ended.cancel()  # nobody waits for it
        task = asyncio.get_running_loop().create_task(_end(work, ended))
        self._farewells.add(task)
        task.add_done_callback(self._farewells.discard)


def _stand(standing: threading.Event, release: threading.Event) -> None:
    standing.set()
    release.wait()


async def _finish(work: Callable[[], Awaitable[T]]) -> T:
    return await work()


async def _end(work: Callable[[], Coroutine[object, object, object]], ended: Future[None]) -> None:
    failure: Exception | None = None
    try:
        await work()
    except Exception as error:
        failure = error
    finally:
        waited_for = ended.set_running_or_notify_cancel()
        if waited_for:
            ended.set_exception(failure) if failure else ended.set_result(None)
        elif failure:
            log.error("closing failed", exc_info=failure)


def current() -> Portal:
    """The portal of this process."""
    return _current


def _begin_anew() -> None:
    """In the child, before anything else runs in it."""
    global _current
    left, _current = _current, Portal()
    _abandoned.append(left)
    left.abandon()


_current = Portal()
_abandoned: Final[list[Portal]] = []
"""Never let go of: what the garbage collector would close belongs to the parent."""

if hasattr(os, "register_at_fork"):
    # Before a fork the last hook comes first. That of the executors takes a lock which the loop may need to
    # come to rest, so it has to be there already.
    import_module("concurrent.futures.thread")
    os.register_at_fork(
        before=lambda: _current.hold(),
        after_in_parent=lambda: _current.go_on(),
        after_in_child=_begin_anew,
    )
atexit.register(lambda: _current.end())

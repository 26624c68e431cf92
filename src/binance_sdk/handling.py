"""A client's handlers: which of them gets what, and how.

A handler becomes one consumer of the market streams (by its ``SUBTYPES``) or of the user data (by
its ``EVENTS``). How its ``receive`` runs follows from what it is: a plain method is called straight
from the reading loop, an ``async`` one and a ``threaded`` one behind a buffer of their own. User data is
never dropped, so the buffer of its handlers has no end; a warning tells when one lags far behind.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeVar

from .book_handler import BookHandler
from .core.user_stream import Delivery, Gap, Spill, UserEvent
from .descriptors import Product
from .errors import InvalidHandlerException, ReuseHandlerException
from .handler import Handler
from .io.delivery import AsyncCallback, Callback, Consumer, Request, ThreadedCallback
from .io.snapshot import SnapshotSource
from .io.snapshot_scheduler import SnapshotScheduler
from .report import (
    HandlerExceptionHandlerBase,
    StreamError,
    StreamErrorHandlerBase,
    StreamErrorPhase,
    StreamName,
    UserStreamGapHandlerBase,
)

T = TypeVar("T")

log = logging.getLogger("binance_sdk")

REPORTS: Final = (HandlerExceptionHandlerBase, StreamErrorHandlerBase, UserStreamGapHandlerBase)


class Handlers:
    """The handlers of one client. ``subtypes`` and ``events`` are what the product delivers."""

    def __init__(
        self,
        client: SnapshotSource,
        scheduler: SnapshotScheduler,
        subtypes: frozenset[str],
        events: frozenset[str],
        log: logging.Logger,
        product: Product,
    ) -> None:
        self.consumers: list[Consumer] = []
        self.books: list[BookHandler] = []
        self._client = client
        self._scheduler = scheduler
        self._subtypes = subtypes
        self._events = events
        self._log = log
        self._product = product
        self._users: list[UserConsumer] = []
        self._reports: dict[type[Handler], list[Handler]] = {kind: [] for kind in REPORTS}
        self._tasks: set[asyncio.Task[object]] = set()

    def add(self, handler: object) -> list[Consumer]:
        """Take a handler; the consumers of market streams that it became.

        Raises `InvalidHandlerException` when this client delivers nothing that it takes, and
        `ReuseHandlerException` when it belongs to another client.
        """
        if not isinstance(handler, Handler):
            raise InvalidHandlerException(handler)
        kind = next((kind for kind in REPORTS if isinstance(handler, kind)), None)
        if kind is not None:
            self._claim(handler)
            self._reports[kind].append(handler)
            return []
        if self._events & {*handler.EVENTS}:
            self._claim(handler)
            self._users.append(UserConsumer(handler, self.report_exception))
            return []
        if not self._subtypes & {*handler.SUBTYPES}:
            raise InvalidHandlerException(handler)
        self._claim(handler)
        consumers = self._make_consumers(handler)
        self.consumers += consumers
        return consumers

    def reopen(self) -> None:
        """The client is used (again): let its books fetch snapshots."""
        for handler in self.books:
            handler.set_client(self._client)

    def deliver(self, delivery: Delivery) -> None:
        """Give user data to the handlers that take it."""
        if isinstance(delivery, Gap):
            self._tell(UserStreamGapHandlerBase, delivery)
            return
        event = delivery.payload.get("e")
        for user in self._users:
            if event in user.handler.EVENTS:
                user.put(delivery)

    def report_exception(self, exception: Exception, consumer: object, payload: object) -> None:
        """A handler failed: tell the handlers of exceptions, or the log."""
        if not self._tell(HandlerExceptionHandlerBase, exception):
            self._log.error("%r failed", getattr(consumer, "owner", consumer), exc_info=exception)

    def report_stream_error(self, stream: str, phase: str, exception: Exception, recovering: bool) -> None:
        """A market stream or its connection failed: tell the handlers of such errors, and the log."""
        level = logging.WARNING if recovering else logging.ERROR
        self._log.log(level, "%s: %s: %s", stream, phase, exception)
        error = StreamError(StreamName.DATA, StreamErrorPhase(phase), exception, recovering, stream)
        self._tell(StreamErrorHandlerBase, error)

    def report_user_error(self, phase: str, exception: Exception, recovering: bool) -> None:
        """The user data or the connection of the WebSocket API failed; those have told the log."""
        error = StreamError(StreamName.USER, StreamErrorPhase(phase), exception, recovering)
        self._tell(StreamErrorHandlerBase, error)

    def shield(self, function: Callable[[T], object], argument: T) -> Callable[[], None]:
        """A call of users' code that never raises."""

        def call() -> None:
            try:
                function(argument)
            except Exception as error:
                self.report_exception(error, function, argument)

        return call

    async def stop(self) -> None:
        """End what runs for the handlers; they stay registered."""
        for user in self._users:
            await user.stop()
        for book in self.books:
            await book.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _claim(self, handler: Handler) -> None:
        owner = handler.__dict__.setdefault("_client", self._client)
        if owner is not self._client:
            raise ReuseHandlerException(handler)

    def _make_consumers(self, handler: Handler) -> list[Consumer]:
        """A handler of books has one consumer for them, and one for itself where it looks."""
        if not isinstance(handler, BookHandler):
            return [self._make_callback(handler)]
        self.books.append(handler)
        feeding = handler.bind(self._client, self._scheduler, self._product)
        return [feeding, self._make_callback(handler)] if handler.looks else [feeding]

    def _make_callback(self, handler: Handler) -> Callback:
        wanted = frozenset(handler.SUBTYPES)

        def accepts(request: Request) -> bool:
            return request.template.subtype in wanted

        kind: type[Callback] = Callback
        if inspect.iscoroutinefunction(handler.receive):
            kind = AsyncCallback
        elif handler.threaded:
            kind = ThreadedCallback
        return kind(accepts, handler.receive, self.report_exception, owner=handler)

    def _tell(self, kind: type[Handler], report: object) -> bool:
        """Hand a report to its handlers, which must not break anything; False when there is none."""
        for handler in self._reports[kind]:
            try:
                result = handler.receive(report)
                if inspect.iscoroutine(result):
                    self._keep(asyncio.get_running_loop().create_task(result))
            except Exception:
                self._log.exception("%r failed", handler)
        return bool(self._reports[kind])

    def _keep(self, task: asyncio.Task[object]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (failure := task.exception()) is not None:
            self._log.error("a handler of reports failed", exc_info=failure)


class UserConsumer:
    """One handler of user data and, unless it is a plain method, its buffer and its task."""

    def __init__(self, handler: Handler, on_error: Callable[[Exception, object, object], None]) -> None:
        self.handler = handler
        self.owner = handler
        self._on_error = on_error
        self._direct = not (handler.threaded or inspect.iscoroutinefunction(handler.receive))
        self._spill = Spill(self._alarm)
        self._arrived = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def put(self, event: UserEvent) -> None:
        """Handle one event now, or in its turn."""
        if self._direct:
            self._receive(user_payload(event))
            return
        self._spill.put(event)
        if self._task is None:
            self._arrived = asyncio.Event()
            self._task = asyncio.get_running_loop().create_task(self._run(), name=repr(self.handler))
        self._arrived.set()

    async def stop(self) -> None:
        """End the task. What it has not handled yet is handled when it starts again."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _run(self) -> None:
        thread = ThreadPoolExecutor(1, thread_name_prefix=repr(self.handler))
        try:
            while True:
                self._arrived.clear()
                while len(self._spill):
                    event = self._spill.take()
                    assert isinstance(event, UserEvent)
                    await self._handle(user_payload(event), thread)
                await self._arrived.wait()
        finally:
            thread.shutdown(wait=False, cancel_futures=True)

    async def _handle(self, payload: dict[str, Any], thread: ThreadPoolExecutor) -> None:
        try:
            if self.handler.threaded:
                await asyncio.get_running_loop().run_in_executor(thread, self.handler.receive, payload)
            else:
                await self.handler.receive(payload)
        except Exception as failure:
            self._on_error(failure, self, payload)

    def _receive(self, payload: dict[str, Any]) -> None:
        try:
            self.handler.receive(payload)
        except Exception as failure:
            self._on_error(failure, self, payload)

    def _alarm(self, waiting: int) -> None:
        log.warning("%d user data events wait for %r", waiting, self.handler)


def user_payload(event: UserEvent) -> dict[str, Any]:
    """The payload with the subscription it came by, and with ``source`` where it was fetched."""
    payload: dict[str, Any] = dict(event.payload)
    if event.subscription_id is not None:
        payload["subscriptionId"] = event.subscription_id
    if event.source != "stream":
        payload["source"] = event.source
    return payload

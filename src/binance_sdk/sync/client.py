"""A client of one product for code without an event loop: calls, streams, order books and user data."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from types import TracebackType
from typing import Any, Self, TypeVar, overload

from ..book_handler import BookHandler
from ..client import Client as AsyncClient
from ..core.buffer import Overflow
from ..core.user_stream import Gap
from ..descriptors import Event, StreamRequest, UnknownEvent
from ..io.book import OrderBook as AsyncOrderBook
from ..io.delivery import BUFFER_SIZE, OnState
from ..listener import Listener as AsyncListener
from .calling import Calling
from .events import Events, EventStream
from .facade import blocking
from .order_book import OrderBook
from .portal import current

E = TypeVar("E")


class Client(Calling):
    """Calls, streams, order books and user data of one product of Binance, each waited for."""

    _client: AsyncClient

    subscribe = blocking(AsyncClient.subscribe)
    unsubscribe = blocking(AsyncClient.unsubscribe)
    list_subscriptions = blocking(AsyncClient.list_subscriptions)

    def handler(self, *handlers: object) -> Self:
        """Register handlers. Raises `InvalidHandlerException`, `ReuseHandlerException`.

        Each that is a plain method runs on a thread of its own (as with ``threaded = True``), so it may wait
        and make calls. Handlers of order books and of errors, and ``async`` ones, run on the thread of the
        event loop and may not.
        """
        for handler in handlers:
            if not isinstance(handler, BookHandler) and hasattr(handler, "threaded"):
                vars(handler)["threaded"] = not inspect.iscoroutinefunction(getattr(handler, "receive", None))
        client = self._client
        current().read(lambda: client.handler(*handlers))
        return self

    @overload
    def stream(
        self,
        *requests: StreamRequest[E],
        timeout: float | None = ...,
        size: int = ...,
        overflow: Overflow = ...,
        on_state: OnState | None = ...,
    ) -> EventStream[E | UnknownEvent]: ...
    @overload
    def stream(
        self,
        subtype: str | Sequence[object],
        /,
        *params: object,
        timeout: float | None = ...,
        size: int = ...,
        overflow: Overflow = ...,
        on_state: OnState | None = ...,
    ) -> EventStream[object]: ...
    def stream(
        self,
        *requests: Any,
        timeout: float | None = None,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        on_state: OnState | None = None,
    ) -> EventStream[Any]:
        """Typed events of one or more streams, in order, for ``for``.

        ``client.stream(streams.trade("BTCUSDT"), timeout=5)``, or the arguments of ``subscribe``.
        ``timeout``: seconds without an event after which the iteration raises TimeoutError (it can be taken
        up again); ``size`` events may wait; ``overflow`` says what happens beyond that. A message that does
        not fit its type comes as `UnknownEvent`. ``on_state(stream, state)`` hears of LIVE, STALE and
        RECONNECTING, on the thread of the event loop.
        """
        client = self._client
        source = current().read(
            lambda: client.stream(*requests, size=size, overflow=overflow, on_state=on_state)
        )
        return EventStream(source, timeout, self)

    def listen(
        self,
        callback: Callable[[E], object],
        *requests: StreamRequest[E],
        threaded: bool = True,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        on_state: OnState | None = None,
    ) -> Listener:
        """Typed events to ``callback``: ``with client.listen(print, streams.trade("BTCUSDT")): ...``.

        It runs on a thread of its own behind a buffer (``size``, ``overflow``), so it may wait and make
        calls. With ``threaded=False`` it is called straight from the reading loop: sooner, but it may not,
        and neither may ``on_state(stream, state)``, which hears of LIVE, STALE and RECONNECTING.
        """
        client = self._client
        return Listener(
            current().read(
                lambda: client.listen(
                    callback,
                    *requests,
                    threaded=threaded,
                    size=size,
                    overflow=overflow,
                    on_state=on_state,
                )
            ),
            self,
        )

    @contextmanager
    def order_book(
        self,
        symbol: str,
        *,
        limit: int = 1000,
        speed: int | str | None = "100ms",
        numbers: Callable[[str], Any] = Decimal,
        audit_interval: float | None = None,
        on_change: Callable[[OrderBook[Any]], object] | None = None,
    ) -> Generator[OrderBook[Any]]:
        """A local order book that follows Binance's, or says that it does not.

        ``with client.order_book("BTCUSDT") as book: book.updated(); print(book.best_bid)``. ``limit``: levels
        a side of a snapshot; ``speed``: of the diffs, None for the slower default; ``numbers``: what prices
        and quantities are read as. With ``audit_interval`` the book is compared with a fresh snapshot every
        so many seconds. ``on_change(book)`` is called on the thread of the event loop after each change that
        left the book LIVE: it may read the book, and may not wait.
        """
        portal, client = current(), self._client

        def changed(book: AsyncOrderBook[Any]) -> None:
            if on_change is not None:
                on_change(OrderBook(book))

        opening = client.order_book(
            symbol,
            limit=limit,
            speed=speed,
            numbers=numbers,
            audit_interval=audit_interval,
            on_change=None if on_change is None else changed,
        )
        book = portal.run(opening.__aenter__)
        try:
            yield OrderBook(book)
        finally:
            portal.finish(lambda: opening.__aexit__(None, None, None))

    def user_events(self, *, timeout: float | None = None) -> Events[Event | Gap]:
        """Typed events of the account, for ``for`` (or ``with`` first, to be subscribed already).

        After an interruption a `Gap` comes first, then what happened meanwhile with ``source="rest"``, once.
        Nothing is ever dropped; an event that the SDK does not know comes as `UnknownEvent`. ``timeout``:
        seconds without an event after which the iteration raises TimeoutError.
        """
        client = self._client
        return Events(current().read(client.user_events), timeout, self)

    def start(self) -> Self:
        """Deliver stream messages (as from the beginning)."""
        current().read(self._client.start)
        return self

    def stop(self) -> Self:
        """Ignore stream messages until ``start()``; connections and subscriptions stay."""
        current().read(self._client.stop)
        return self

    @property
    def user_subscription_id(self) -> int | None:
        """Id of the user data subscription, None without one."""
        client = self._client
        return current().read(lambda: client.user_subscription_id)


class Listener:
    """A callback and the streams it listens to, from ``open()`` (or ``with``) to ``close()``."""

    def __init__(self, listener: AsyncListener, owner: object) -> None:
        self._listener = listener
        self._owner = owner
        self._portal = current()

    def open(self) -> Self:
        """Subscribe; returns when the server has confirmed every stream."""
        self._portal.run(self._listener.open)
        return self

    def close(self) -> None:
        """Unsubscribe, within 2 s; no call comes after it. Idempotent."""
        self._portal.finish(self._listener.aclose)

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

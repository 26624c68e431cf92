"""A client of one product: calls, streams, order books and user data."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any, Self, TypeVar, cast, overload

from .book_handler import BookConsumer, symbol_of
from .calling import Calling
from .core.buffer import Overflow
from .core.shape import expand
from .descriptors import StreamRequest, UnknownEvent
from .errors import UnsupportedSubTypeException
from .io.book import OrderBook
from .io.delivery import BUFFER_SIZE, AsyncCallback, Callback, OnState, Request, ThreadedCallback
from .io.event_stream import EventStream
from .io.snapshot import SnapshotSource
from .io.user_stream import UserStream
from .listener import Listener
from .market import USER
from .user_event import UserEvents

E = TypeVar("E")


class Client(Calling):
    """Calls, streams, order books and user data of one product of Binance."""

    def handler(self, *handlers: object) -> Self:
        """Register handlers. Raises `InvalidHandlerException`, `ReuseHandlerException`."""
        for handler in handlers:
            for consumer in self._handlers.add(handler):
                if self._running is not None:
                    self._running.hub.attach(consumer)
        return self

    async def subscribe(self, *args: object) -> None:
        """Subscribe to streams; their messages go to the registered handlers.

        ``subscribe(SubType.TRADE, "BTCUSDT")``, lists for every pair of sub-types and symbols, further
        parameters after the symbol, or any number of tuples of these shapes. Returns when Binance has
        confirmed. ``SubType.USER`` is the user data.
        """
        market, user = self._wanted(args)
        new = [request for request in market if request.name not in self._subscribed]
        if new:
            await self._runtime.hub.subscribe(new)
            self._subscribed.update((request.name, request) for request in new)
        if user:
            await self._user.subscribe()

    async def unsubscribe(self, *args: object) -> None:
        """Take back subscriptions; the same arguments as ``subscribe``."""
        market, user = self._wanted(args)
        known = [self._subscribed.pop(request.name) for request in market if request.name in self._subscribed]
        if known:
            await self._runtime.hub.unsubscribe(known)
        if user:
            await self._user.unsubscribe()

    async def list_subscriptions(self) -> list[str]:
        """Names of the streams that Binance says it is sending, over all connections."""
        return await self._runtime.hub.list_subscriptions()

    def _wanted(self, args: tuple[object, ...]) -> tuple[list[Request], bool]:
        wishes = expand(args)
        requests = [self.MARKET.request(wish) for wish in wishes if wish[0] != USER]
        return list({request.name: request for request in requests}.values()), any(
            w[0] == USER for w in wishes
        )

    @overload
    def stream(
        self,
        *requests: StreamRequest[E],
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
        size: int = ...,
        overflow: Overflow = ...,
        on_state: OnState | None = ...,
    ) -> EventStream[object]: ...
    def stream(
        self,
        *requests: object,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        on_state: OnState | None = None,
    ) -> EventStream[Any]:
        """Typed events of one or more streams, in order, for ``async for``.

        ``client.stream(streams.trade("BTCUSDT"))``, or the arguments of ``subscribe``. ``size`` events
        may wait; ``overflow`` says what happens beyond that. A message that does not fit its type
        comes as `UnknownEvent`. ``on_state(stream, state)`` hears of LIVE, STALE and RECONNECTING.
        """
        return self._runtime.hub.stream(
            self._requests(requests), size=size, overflow=overflow, on_state=on_state
        )

    def listen(
        self,
        callback: Callable[[E], object],
        *requests: StreamRequest[E],
        threaded: bool = False,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        on_state: OnState | None = None,
    ) -> Listener:
        """Typed events to ``callback``: the shortest way from the wire to your code.

        ``async with client.listen(print, streams.trade("BTCUSDT")): ...``. A plain function is called
        straight from the reading loop; an ``async`` one, or with ``threaded`` a blocking one, has a
        buffer of its own (``size``, ``overflow``). ``on_state(stream, state)`` hears of LIVE, STALE and
        RECONNECTING.
        """
        hub, names = self._runtime.hub, {request.name for request in requests}
        function = cast("Callable[[object], Any]", callback)
        fail = self._handlers.report_exception

        def accepts(request: Request) -> bool:
            return request.name in names

        if inspect.iscoroutinefunction(callback):
            consumer: Callback = AsyncCallback(
                accepts, function, fail, typed=True, size=size, overflow=overflow
            )
        elif threaded:
            consumer = ThreadedCallback(accepts, function, fail, typed=True, size=size, overflow=overflow)
        else:
            consumer = Callback(accepts, function, fail, typed=True)
        consumer.on_state = on_state
        return Listener(hub, consumer, [cast("Request", request) for request in requests])

    def _requests(self, given: tuple[object, ...]) -> list[Request]:
        if all(isinstance(each, StreamRequest) for each in given):
            return [cast("Request", each) for each in given]
        requests, user = self._wanted(given)
        if user:
            raise UnsupportedSubTypeException(USER, "user data comes from user_events()")
        return requests

    @asynccontextmanager
    async def order_book(
        self,
        symbol: str,
        *,
        limit: int = 1000,
        speed: int | str | None = "100ms",
        numbers: Callable[[str], Any] = Decimal,
        audit_interval: float | None = None,
        on_change: Callable[[OrderBook[Any]], object] | None = None,
    ) -> AsyncGenerator[OrderBook[Any]]:
        """A local order book that follows Binance's, or says that it does not.

        ``async with client.order_book("BTCUSDT") as book: await book.updated(); print(book.best_bid)``.
        ``limit``: levels a side of a snapshot; ``speed``: of the diffs, None for the slower default;
        ``numbers``: what prices and quantities are read as. With ``audit_interval`` the book is compared with
        a fresh snapshot every so many seconds. ``on_change(book)`` is called straight from the reading loop
        after each change that left the book LIVE.
        """
        request = self.MARKET.request(("depth", (symbol, speed) if speed else (symbol,)))
        book: OrderBook[Any] = OrderBook(
            symbol_of(request.name),
            cast("SnapshotSource", self),
            limit,
            numbers=numbers,
            rule=self.MARKET.product.book_rule or "spot",
            snapshot_age=self.MARKET.product.snapshot_age,
            scheduler=self._snapshots,
            audit_interval=audit_interval,
        )
        book.disconnected()  # until its stream is subscribed
        if on_change is not None:
            book.on_change = self._handlers.shield(on_change, book)
        hub = self._runtime.hub
        consumer = BookConsumer(lambda name: book if name == book.symbol else None, book, request.name)
        hub.attach(consumer)
        try:
            await hub.subscribe([request])
            yield book
        finally:
            hub.detach(consumer)
            await book.close()
            await hub.unsubscribe([request])

    def start(self) -> Self:
        """Deliver stream messages (as from the beginning)."""
        return self._receive(True)

    def stop(self) -> Self:
        """Ignore stream messages until ``start()``; connections and subscriptions stay."""
        return self._receive(False)

    def _receive(self, receiving: bool) -> Self:
        self._receiving = receiving
        if self._running is not None:
            hub = self._running.hub
            hub.start() if receiving else hub.stop()
        return self

    def user_events(self) -> UserEvents:
        """Typed events of the account, for ``async for`` (or ``async with`` first, to be subscribed already).

        After an interruption a `Gap` comes first, then what happened meanwhile with ``source="rest"``,
        once. Nothing is ever dropped; an event that the SDK does not know comes as `UnknownEvent`.
        """
        return UserEvents(self._user, self.MARKET.user_events)

    @property
    def user_subscription_id(self) -> int | None:
        """Id of the user data subscription, None without one."""
        user = None if self._running is None else self._running.user
        return None if user is None else user.subscription_id

    @property
    def _user(self) -> UserStream:
        user = self._runtime.user
        if user is None:
            raise UnsupportedSubTypeException(USER, f"{self.MARKET.product.name} has no user data")
        return user

"""What every client is: the composition root of one product.

A client holds settings until it is first used; then a `Runtime` is made of them, which ends with
``close()``. So constructing a client costs nothing and talks to nobody, and a closed client can be
used again, in another event loop too.
"""

from __future__ import annotations

import inspect
import logging
import ssl
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, cast, overload

from .book_handler import BookConsumer, symbol_of
from .core.backoff import DEFAULT_RETRY_POLICY, RetryPolicy
from .core.buffer import Overflow
from .core.limiter import RateLimitType
from .core.resolution import NotPlaced
from .core.shape import Wish, expand
from .credentials import Credentials
from .descriptors import (
    Event,
    Hosts,
    Operation,
    Product,
    Response,
    Route,
    Security,
    StreamRequest,
    Template,
    UnknownEvent,
)
from .environment import Environment, find_hosts
from .errors import InvalidParameterException, OrderStatusUnknownException, UnsupportedSubTypeException
from .handling import Handlers
from .io.book import OrderBook, SnapshotSource
from .io.connection import Transport
from .io.delivery import BUFFER_SIZE, AsyncCallback, Callback, Request, ThreadedCallback
from .io.event_stream import EventStream, OnState
from .io.limiter import RateLimiter, RateLimitSnapshot
from .io.resolve import resolve_order
from .io.snapshot_scheduler import SnapshotScheduler
from .io.user_stream import UserOperations
from .listener import Listener
from .runtime import Runtime, Settings
from .stream_name import StreamEvent, resolve
from .user_event import UserEvents

if TYPE_CHECKING:
    from .core.resolution import Patience

T = TypeVar("T")
E = TypeVar("E")

LONGEST_RECV_WINDOW = 60_000
USER = "user"
HEAVY = (
    "aiohttp",
    "cryptography.hazmat.primitives.serialization",
    "picows",
    "volas",
    "websockets.asyncio.client",
)
TIME_UNITS = (None, "millisecond", "microsecond")


class Market:
    """What the generated code says about one product; a client class has one."""

    def __init__(
        self,
        product: Product,
        operations: Mapping[str, Operation[Any]],
        templates: Mapping[str, Template],
        stream_events: Mapping[str, StreamEvent],
        user_events: Mapping[str, type[Event]],
        user_operations: UserOperations,
    ) -> None:
        self.product = product
        self.operations = operations
        self.templates = templates
        self.stream_events = stream_events
        self.user_events = user_events
        self.user_operations = user_operations

    def request(self, wish: Wish) -> Request:
        """The stream that a sub-type and its parameters ask for."""
        subtype, params = wish
        if subtype not in self.templates:
            known = ", ".join((*self.templates, USER))
            raise UnsupportedSubTypeException(subtype, f"{self.product.name} has {known}")
        return resolve(self.templates[subtype], self.stream_events[subtype], params)


class Client:
    """Calls, streams and user data of one product of Binance.

    ``environment``: which of Binance's worlds, or the `Hosts` of a sandbox; ``rest_host``,
    ``stream_host`` and ``ws_api_host`` replace single hosts. Times are in seconds:
    ``request_timeout`` for the answer to a call, ``connect_timeout`` for a connection,
    ``stream_timeout`` of silence before a connection is probed, ``ping_interval`` between pings.
    ``recv_window`` (milliseconds, at most 60000) goes with every signed call. ``time_unit``:
    "millisecond" or "microsecond". ``stream_retry_policy`` decides when to reconnect;
    ``request_retry_policy`` when to repeat an idempotent call (default: never). ``rate_limiter`` may be
    shared with other clients; ``rate_limit_guard=False`` only counts. ``proxy`` (http, https or
    socks5 URL) serves both transports. ``transport``: "auto" takes picows where it is installed.
    ``request_params`` go to aiohttp as they are.
    """

    MARKET: ClassVar[Market]

    def __init__(
        self,
        credentials: Credentials | None = None,
        *,
        environment: Environment | Hosts = Environment.PRODUCTION,
        request_params: Mapping[str, Any] | None = None,
        rest_host: str | None = None,
        stream_host: str | None = None,
        ws_api_host: str | None = None,
        time_unit: str | None = None,
        stream_retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY,
        request_retry_policy: RetryPolicy | None = None,
        stream_timeout: float = 30.0,
        rate_limit_guard: bool = True,
        rate_limiter: RateLimiter | None = None,
        request_timeout: float = 10.0,
        connect_timeout: float = 10.0,
        ping_interval: float | None = 20.0,
        recv_window: int | None = None,
        proxy: str | None = None,
        trust_env: bool = False,
        tls: ssl.SSLContext | None = None,
        transport: Transport = "auto",
        logger: logging.Logger | None = None,
    ) -> None:
        if time_unit not in TIME_UNITS:
            raise InvalidParameterException("time_unit", time_unit, "'millisecond' or 'microsecond'")
        market = self.MARKET
        self._settings = Settings(
            hosts=find_hosts(
                market.product, environment, rest=rest_host, ws_api=ws_api_host, stream=stream_host
            ),
            credentials=credentials or Credentials(),
            request_params=request_params or {},
            microseconds=time_unit == "microsecond",
            stream_retry_policy=stream_retry_policy,
            request_retry_policy=request_retry_policy,
            stream_timeout=stream_timeout,
            request_timeout=request_timeout,
            connect_timeout=connect_timeout,
            ping_interval=ping_interval,
            recv_window=None if recv_window is None else min(recv_window, LONGEST_RECV_WINDOW),
            proxy=proxy,
            trust_env=trust_env,
            tls=tls,
            transport=transport,
        )
        self._limiter = rate_limiter or RateLimiter.of_pools(
            market.product.pools,
            enabled=rate_limit_guard,
            messages_per_second=market.product.messages_per_second,
            streams_per_connection=market.product.streams_per_connection,
        )
        self._logger = logger or logging.getLogger("binance_sdk")
        self._snapshots = SnapshotScheduler(weigh=self._weigh_snapshot)
        self._handlers = Handlers(
            cast("SnapshotSource", self),
            self._snapshots,
            frozenset(market.templates),
            frozenset(market.user_events),
            self._logger,
        )
        self._running: Runtime | None = None
        self._subscribed: dict[str, Request] = {}
        self._receiving = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'running' if self._running else 'idle'}>"

    @property
    def logger(self) -> logging.Logger:
        """Where the client logs."""
        return self._logger

    # Calls

    async def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        return await self._runtime.caller.call(operation, arguments)

    async def make_call(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> T:
        """Make a call of the spec by hand: what the generated methods do."""
        return await self._runtime.caller.call(operation, arguments, route)

    async def make_response(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> Response[T]:
        """The same, with everything that came with the result."""
        return await self._runtime.caller.respond(operation, arguments, route)

    async def get(self, uri: str, **params: object) -> Any:
        """Call any GET endpoint, known to the SDK or not: a path of the host, or a whole URL.

        ``security_type`` (a `SecurityType`, default NONE) says whether to send the key and to sign;
        ``weight`` and ``is_order`` what to count. All other keywords are parameters.
        """
        return await self._request("GET", uri, params)

    async def post(self, uri: str, **params: object) -> Any:
        """The same for POST."""
        return await self._request("POST", uri, params)

    async def put(self, uri: str, **params: object) -> Any:
        """The same for PUT."""
        return await self._request("PUT", uri, params)

    async def delete(self, uri: str, **params: object) -> Any:
        """The same for DELETE."""
        return await self._request("DELETE", uri, params)

    async def _request(self, verb: str, uri: str, params: dict[str, object]) -> object:
        security = params.pop("security_type", None)
        weight = params.pop("weight", None)
        is_order = params.pop("is_order", False)
        return await self._runtime.caller.request(
            verb,
            uri,
            security=None if security is None else Security(getattr(security, "value", security)),
            weight=cast("int | None", weight),
            is_order=bool(is_order),
            params=params,
        )

    def cost(self, operation: str | Callable[..., object], **arguments: object) -> Mapping[str, int]:
        """What a call would be charged, by pool, before anything is sent.

        ``client.cost("get_orderbook", symbol="BTCUSDT", limit=5000)``; the method itself works too.
        Raises for arguments that the call would refuse.
        """
        name = operation if isinstance(operation, str) else getattr(operation, "__name__", "")
        if name not in self.MARKET.operations:
            raise InvalidParameterException("operation", name, "the name of a method of this client")
        return self._runtime.caller.cost(self.MARKET.operations[name], arguments)

    async def resolve_order(
        self, exception: OrderStatusUnknownException, *, patience: Patience | None = None
    ) -> Mapping[str, Any] | NotPlaced:
        """Find out what became of an order whose answer never came.

        Gives the order as Binance reports it, or `NotPlaced` (falsy) once it is certain that it is
        not on the exchange and can no longer get there; that takes up to 12 s longer than recvWindow.
        Raises the exception again when Binance cannot be asked.
        """
        operations = self.MARKET.user_operations
        return await resolve_order(
            self._runtime.caller,
            exception,
            order_query=operations.order,
            list_query=operations.order_list,
            patience=patience,
        )

    # Limits

    def rate_limit_snapshot(self) -> RateLimitSnapshot:
        """All limits as they stand, without network."""
        return self._limiter.snapshot()

    @property
    def used_weight(self) -> Mapping[str, int]:
        """Request weight used, by interval, as in ``{"1m": 20}``."""
        return self._used(RateLimitType.REQUEST_WEIGHT)

    @property
    def order_count(self) -> Mapping[str, int]:
        """Orders counted, by interval, as in ``{"10s": 1, "1d": 4}``."""
        return self._used(RateLimitType.ORDERS)

    def _used(self, kind: RateLimitType) -> Mapping[str, int]:
        windows = self._limiter.snapshot().windows
        return {window.interval: window.used for window in windows if window.type is kind}

    # Streams

    def handler(self, *handlers: object) -> Self:
        """Register handlers. Raises `InvalidHandlerException`, `ReuseHandlerException`."""
        for handler in handlers:
            consumer = self._handlers.add(handler)
            if consumer is not None and self._running is not None:
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
            await self._runtime.user.subscribe()

    async def unsubscribe(self, *args: object) -> None:
        """Take back subscriptions; the same arguments as ``subscribe``."""
        market, user = self._wanted(args)
        known = [self._subscribed.pop(request.name) for request in market if request.name in self._subscribed]
        if known:
            await self._runtime.hub.unsubscribe(known)
        if user:
            await self._runtime.user.unsubscribe()

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
    ) -> Listener:
        """Typed events to ``callback``: the shortest way from the wire to your code.

        ``async with client.listen(print, streams.trade("BTCUSDT")): ...``. A plain function is called
        straight from the reading loop; an ``async`` one, or with ``threaded`` a blocking one, has a
        buffer of its own (``size``, ``overflow``).
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
    ) -> AsyncGenerator[OrderBook[Any]]:
        """A local order book that follows Binance's, or says that it does not.

        ``async with client.order_book("BTCUSDT") as book: await book.updated(); print(book.best_bid)``.
        ``limit``: levels a side of a snapshot; ``speed``: of the diffs, None for the slower default;
        ``numbers``: what prices and quantities are read as. With ``audit_interval`` the book is compared with
        a fresh snapshot every so many seconds.
        """
        request = self.MARKET.request(("depth", (symbol, speed) if speed else (symbol,)))
        book: OrderBook[Any] = OrderBook(
            symbol_of(request.name),
            cast("SnapshotSource", self),
            limit,
            numbers=numbers,
            rule=self.MARKET.product.book_rule or "spot",
            scheduler=self._snapshots,
            audit_interval=audit_interval,
        )
        book.disconnected()  # until its stream is subscribed
        hub = self._runtime.hub
        consumer = BookConsumer(lambda name: book if name == book.symbol else None, book)
        hub.attach(consumer)
        try:
            await hub.subscribe([request])
            yield book
        finally:
            hub.detach(consumer)
            await book.close()
            await hub.unsubscribe([request])

    def _weigh_snapshot(self, limit: int) -> int:
        return self.cost("get_orderbook", symbol="BTCUSDT", limit=limit)["REQUEST_WEIGHT"]

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

    # User data

    def user_events(self) -> UserEvents:
        """Typed events of the account, for ``async for`` (or ``async with`` first, to be subscribed already).

        After an interruption a `Gap` comes first, then what happened meanwhile with ``source="rest"``,
        once. Nothing is ever dropped; an event that the SDK does not know comes as `UnknownEvent`.
        """
        return UserEvents(self._runtime.user, self.MARKET.user_events)

    @property
    def user_subscription_id(self) -> int | None:
        """Id of the user data subscription, None without one."""
        return None if self._running is None else self._running.user.subscription_id

    # Life cycle

    @property
    def _runtime(self) -> Runtime:
        if self._running is None:
            market = self.MARKET
            self._running = Runtime(
                market.product,
                self._settings,
                self._limiter,
                self._handlers,
                market.operations,
                market.user_operations,
            )
            self._receive(self._receiving)
        return self._running

    def preload(self) -> Self:
        """Import now what is otherwise imported at its first use, for those who cannot afford that moment."""
        for name in HEAVY:
            if find_spec(name.partition(".")[0]) is not None:
                import_module(name)
        return self

    async def close(self, code: int = 4999) -> None:
        """End all connections and tasks, within about 2 s. Idempotent; the client can be used again.

        ``code`` is the close code that Binance sees.
        """
        running, self._running = self._running, None
        self._subscribed.clear()
        if running is not None:
            await running.close(code)
            await self._handlers.stop()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

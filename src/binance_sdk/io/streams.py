"""All market streams of one client: who wants what, over which connections, and who gets it.

Theory of operation. ``subscribe`` changes the placement (the desired set, the only truth), wakes
the carriers concerned and waits until their ledgers agree. A carrier keeps one lane alive by
itself; what it reports comes back here and becomes states of routes, errors of waiting calls, and
calls of the user's hooks. Consumers are attached apart from subscriptions, as handlers are.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeVar, cast

from binance_sdk.core.buffer import Overflow
from binance_sdk.core.lifetime import State
from binance_sdk.core.subscription import Lane, Placement, Settled
from binance_sdk.descriptors import StreamRequest
from binance_sdk.errors import ClosedException, NotAvailableException
from binance_sdk.io.carrier import Carrier
from binance_sdk.io.change import Change
from binance_sdk.io.delivery import BUFFER_SIZE, Consumer, OnError, OnState, Request
from binance_sdk.io.dispatch import Route, Table
from binance_sdk.io.event_stream import EventStream
from binance_sdk.io.stream_options import OnStreamError, Phase, StreamOptions

E = TypeVar("E")

log = logging.getLogger("binance_sdk.streams")

DEFAULT_CLOSE_CODE: Final = 4999


def log_error(exception: Exception, consumer: Consumer, payload: object) -> None:
    """What happens to exceptions of users' code unless a hook is given: the log, with traceback."""
    log.error("%r failed", consumer, exc_info=exception)


def log_stream_error(stream: str, phase: str, exception: Exception, recovering: bool) -> None:
    """The same for streams and connections."""
    log.warning("%s: %s: %s%s", stream, phase, exception, " (recovering)" if recovering else "")


class StreamHub:
    """Market streams over as many connections as they need.

    ``urls``: by host class, the URLs of the combined stream endpoint (``wss://.../stream``), tried
    in turn. Nothing happens before the first ``subscribe``; after ``close`` it can be used again.
    """

    def __init__(
        self,
        urls: Mapping[str, Sequence[str]],
        options: StreamOptions | None = None,
        *,
        on_error: OnError = log_error,
        on_stream_error: OnStreamError = log_stream_error,
    ) -> None:
        self.routes: dict[str, Route] = {}
        self.table = Table()
        self.on_error = on_error
        self.on_stream_error = on_stream_error
        self._urls = urls
        self._options = StreamOptions() if options is None else options
        self._consumers: dict[Consumer, None] = {}
        self._carriers: dict[Lane, Carrier] = {}
        self._leaving: set[Carrier] = set()
        self._placement = Placement(self._options.streams_per_connection)
        self._changed = Change()
        self._receiving = True

    def __repr__(self) -> str:
        return f"<StreamHub: {len(self.routes)} streams, {self.connections} connections>"

    @property
    def connections(self) -> int:
        """Open connections that lead (a rotation has a second one for a moment)."""
        return sum(carrier.link is not None for carrier in self._carriers.values())

    @property
    def states(self) -> Mapping[str, State]:
        """How each wanted stream is doing."""
        return {name: route.state for name, route in self.routes.items()}

    # What is wanted

    async def subscribe(self, requests: Iterable[StreamRequest[E]], *, timeout: float | None = None) -> None:
        """Want these streams once (more), and wait until the server has confirmed them.

        Raises ApiException for the first stream that was refused; ConnectionFailedException or
        StreamResponseTimeoutException when there is no confirmation within ``timeout`` seconds
        (default: ``subscribe_timeout``); CredentialsException where a key is needed. What failed is not
        wanted any more, what succeeded stays.
        """
        wanted = [cast("Request", request) for request in requests]
        self._check_hosts(wanted)
        if self._options.entrance is not None:
            self._options.entrance.check()
        carriers = {request.name: self._want(request) for request in wanted}
        for carrier in set(carriers.values()):
            carrier.wake()
        try:
            await self._wait(lambda: all(c.settled(name) for name, c in carriers.items()), timeout)
        except BaseException:
            self._drop(request.name for request in wanted)
            raise
        failures = {name: c.failure_of(name) for name, c in carriers.items() if not c.carries(name)}
        self._drop(request.name for request in wanted if request.name in failures)
        for error in failures.values():
            raise error

    async def unsubscribe(
        self, requests: Iterable[StreamRequest[E]], *, timeout: float | None = None
    ) -> None:
        """Want these streams once less; those nobody wants any more are cancelled at the server."""
        dropped = self._drop(request.name for request in requests)
        await self._wait(lambda: not any(c.carries(n) and n not in self.routes for n, c in dropped), timeout)

    async def list_subscriptions(self, *, timeout: float | None = None) -> list[str]:
        """What the server says it is sending, over all connections."""
        seconds = self._options.subscribe_timeout if timeout is None else timeout
        lists = await asyncio.gather(*(c.list_subscriptions(seconds) for c in self._carriers.values()))
        return [name for names in lists for name in names]

    def stream(
        self,
        requests: Iterable[StreamRequest[E]],
        *,
        size: int = BUFFER_SIZE,
        overflow: Overflow = Overflow.ERROR,
        typed: bool = True,
        on_state: OnState | None = None,
    ) -> EventStream[E]:
        """The events of these streams for ``async for``."""
        return EventStream(self, requests, size=size, overflow=overflow, typed=typed, on_state=on_state)

    # Who gets it

    def attach(self, consumer: Consumer) -> None:
        """Deliver to this consumer what it accepts, also of streams subscribed later."""
        self._consumers[consumer] = None
        self._rebind(consumer)

    def detach(self, consumer: Consumer) -> None:
        """Deliver nothing to this consumer any more. Its own ``stop`` ends what it runs."""
        if consumer in self._consumers:
            del self._consumers[consumer]
            self._rebind(consumer)

    def start(self) -> None:
        """Deliver messages (as from the beginning)."""
        self._set_receiving(True)

    def stop(self) -> None:
        """Ignore messages until ``start``; subscriptions and connections stay."""
        self._set_receiving(False)

    # Life cycle

    def rotate(self) -> None:
        """Replace all connections; no event is lost or delivered twice."""
        for carrier in self._carriers.values():
            carrier.rotate()

    async def close(self, code: int = DEFAULT_CLOSE_CODE) -> None:
        """End all connections, tasks and iterations, and forget all subscriptions."""
        carriers = [*self._carriers.values(), *self._leaving]
        self._carriers.clear()
        for carrier in carriers:
            carrier.abandoned = ClosedException("the client was closed")
        self._drop_all(tuple(self.routes))
        self._changed.notify()
        stopping = [consumer.stop() for consumer in self._consumers]
        await asyncio.gather(*(carrier.close(code) for carrier in carriers), *stopping)

    # What carriers report

    def receive_payload(self, stream: str, payload: object) -> None:
        route = self.routes.get(stream)
        if route is not None and self._receiving:
            route.receive_payload(payload)

    def receive_settled(self, settled: Settled) -> None:
        starting = (State.CONNECTING, State.RECONNECTING)
        self.receive_state([n for n in settled.carried if self.state(n) in starting], State.LIVE)
        for name, error in settled.refused.items():
            if self.state(name) not in (State.CONNECTING, State.CLOSED):
                self.receive_failure(name, Phase.RESUBSCRIBE, error, True)
        self._changed.notify()

    def state(self, stream: str) -> State:
        """How a stream is doing; CLOSED when nobody wants it."""
        route = self.routes.get(stream)
        return State.CLOSED if route is None else route.state

    def receive_state(self, streams: Sequence[str], state: State) -> None:
        for name in streams:
            route = self.routes.get(name)
            if route is not None and route.state is not state:
                route.state = state
                self._tell_state(route)

    def receive_failure(self, stream: str, phase: str, error: Exception, recovering: bool) -> None:
        try:
            self.on_stream_error(stream, phase, error, recovering)
        except Exception:
            log.exception("on_stream_error failed")

    def receive_abandoned(self, lane: Lane, error: Exception) -> None:
        self._leave(lane).abandoned = error
        streams = tuple(self._placement.streams(lane))
        for consumer in tuple(self._consumers):
            for name in streams:
                if consumer.accepts(self.routes[name].request):
                    consumer.receive_end(name, error)
        self._drop_all(streams)
        self._changed.notify()

    def receive_idle(self, lane: Lane) -> None:
        self._leave(lane)

    # Inside

    def _check_hosts(self, requests: Iterable[Request]) -> None:
        for request in requests:
            if request.template.host not in self._urls:
                raise NotAvailableException(f"{request.name}: no host for {request.template.host!r} streams")

    def _want(self, request: Request) -> Carrier:
        lane = self._placement.want(request.name, request.template.host)
        carrier = self._carriers.get(lane) or self._start_carrier(lane)
        if request.name not in self.routes:
            route = self.routes[request.name] = Route(request)
            self._bind(route, carrier)
            self._tell_state(route)
        return carrier

    def _start_carrier(self, lane: Lane) -> Carrier:
        streams = self._placement.streams(lane)
        carrier = Carrier(lane, self._urls[lane.host], streams, self._options, self)
        self._carriers[lane] = carrier
        carrier.start()
        return carrier

    def _leave(self, lane: Lane) -> Carrier:
        """A carrier that ends by itself: keep it until it has."""
        carrier = self._carriers.pop(lane)
        self._leaving.add(carrier)
        carrier.when_ended(lambda: self._leaving.discard(carrier))
        self._placement.forget(lane)
        return carrier

    def _drop(self, names: Iterable[str]) -> list[tuple[str, Carrier]]:
        """Want once less; the streams nobody wants any more, with what carried them."""
        dropped: list[tuple[str, Carrier]] = []
        for name in names:
            lane = self._placement.drop(name)
            if lane is not None:
                self._remove_route(name)
                self._carriers[lane].forget(name)
                dropped.append((name, self._carriers[lane]))
        for _, carrier in dropped:
            carrier.wake()
        return dropped

    def _drop_all(self, names: Iterable[str]) -> None:
        for name in names:
            lane = self._placement.drop(name, entirely=True)
            self._remove_route(name)
            if lane is not None:
                self._placement.forget(lane)

    def _remove_route(self, name: str) -> None:
        route = self.routes.pop(name)
        self.table.drop(name)
        route.state = State.CLOSED
        self._tell_state(route)

    def _bind(self, route: Route, carrier: Carrier) -> None:
        route.bind(self._consumers, carrier)
        self.table.put(route, ignore=not self._receiving)

    def _rebind(self, consumer: Consumer) -> None:
        for route in self.routes.values():
            lane = self._placement.place(route.request.name)
            if lane is not None and consumer.accepts(route.request):
                self._bind(route, self._carriers[lane])
                if consumer in self._consumers:
                    consumer.receive_state(route.request.name, route.state)

    def _tell_state(self, route: Route) -> None:
        for consumer in tuple(self._consumers):
            if consumer.accepts(route.request):
                self._tell(consumer, route)

    def _tell(self, consumer: Consumer, route: Route) -> None:
        try:
            consumer.receive_state(route.request.name, route.state)
        except Exception as error:
            self.on_error(error, consumer, route.state)

    def _set_receiving(self, receiving: bool) -> None:
        self._receiving = receiving
        for route in self.routes.values():
            self.table.put(route, ignore=not receiving)

    async def _wait(self, holds: Callable[[], bool], timeout: float | None) -> bool:
        """Wait until it holds, but not for ever."""
        try:
            async with asyncio.timeout(self._options.subscribe_timeout if timeout is None else timeout):
                await self._changed.until(holds)
        except TimeoutError:
            return False
        return True

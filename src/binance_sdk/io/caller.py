"""One call from its arguments to its result, over whichever route.

    route -> credentials -> complete -> encode -> limiter -> sign and send -> judge

What any of it decides lies in the core; the routes are `rest.Rest` and `ws_api.WsApi`. Everything
is lazy: nothing is opened before the first call.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, TypeVar

import msgspec

from binance_sdk.core.backoff import Backoff, RetryPolicy
from binance_sdk.core.call import Answer, Consult, Errors, Step, conduct, explain
from binance_sdk.core.encoding import Wire, encode
from binance_sdk.core.routing import Routing
from binance_sdk.core.weight import costs, own_pools
from binance_sdk.credentials import Credentials
from binance_sdk.descriptors import Case, Hosts, Operation, Pool, Response, Route, Security, Weight
from binance_sdk.errors import (
    APIKeyNotDefinedException,
    APISecretNotDefinedException,
    AuthenticationException,
    BinanceException,
    ClosedException,
    ConnectionFailedException,
)
from binance_sdk.io.bill import Bill
from binance_sdk.io.channel import Channel
from binance_sdk.io.connection import host_of
from binance_sdk.io.deprecation import Deprecation
from binance_sdk.io.limiter import Charge, Priority, RateLimiter
from binance_sdk.io.rest import Connections, Rest, RestOptions
from binance_sdk.io.retry import ask_policy
from binance_sdk.io.time_sync import TimeSync, make_clock
from binance_sdk.io.way import Way, make_way
from binance_sdk.io.ws_api import Hooks, WsApi, WsApiOptions

T = TypeVar("T")

WAYS_KEPT: Final = 1024


class CallerOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How calls behave. Times in seconds, except ``recv_window``."""

    request_timeout: float = 10.0
    """From sending (over REST) to the answer."""
    ws_request_timeout: float = 30.0
    """The same over the WebSocket API, the wait for a connection included."""
    recv_window: int | str | None = None
    """Milliseconds, at most 60,000: sent with every signed call that does not say otherwise."""
    retry_policy: RetryPolicy | None = None
    """Asked when an idempotent call failed in passing; None: nothing is repeated."""
    allow_sunset: bool = False
    """Send what Binance has ended, too."""
    rest: RestOptions = RestOptions()
    ws_api: WsApiOptions = WsApiOptions()


class Common(msgspec.Struct, frozen=True):
    """What the callers of several products share; who made it closes it."""

    time: TimeSync
    connections: Connections


class Trip(msgspec.Struct):
    """A call under way: what is sent, and what it was charged."""

    way: Way
    params: Mapping[str, Wire]
    charge: Charge
    life: int
    """How often the caller had been closed when the call was made: it is not sent after the next time."""
    sent: float = 0.0
    """When the attempt began, in monotonic seconds, which event loops count too."""


class Caller:
    """Makes the calls of one product for one set of credentials."""

    def __init__(
        self,
        hosts: Hosts,
        credentials: Credentials,
        limiter: RateLimiter,
        *,
        errors: Errors,
        server_time: Operation[object],
        token: Callable[[], str],
        known: Iterable[Operation[object]] = (),
        pools: Iterable[Pool] = (),
        options: CallerOptions | None = None,
        common: Common | None = None,
    ) -> None:
        options = options or CallerOptions()
        self.limiter = limiter
        self._bill = Bill(limiter, errors)
        self._life = 0
        self.errors = errors
        self._common = common
        self.time = (
            make_clock(options.recv_window, microseconds=options.ws_api.microseconds)
            if common is None
            else common.time
        )
        known = tuple(known)
        logon = next((each for each in known if each.session == "logon"), None)
        hooks = Hooks(
            errors=errors, stamp=self.time.stamp, logon=logon, note=self._bill.note,
            synchronise=self._synchronise, admit=limiter.acquire_connection,
        )  # fmt: skip
        connections = None if common is None else common.connections
        self.rest = Rest(hosts.rest, credentials, self.time.stamp, options.rest, connections)
        self.ws_api = WsApi(hosts.ws_api, credentials, hooks, options.ws_api)
        self.traded: set[str] = set()
        """Symbols for which orders were sent, whatever became of them."""
        self._hosts = hosts
        self._credentials = credentials
        self._server_time = server_time
        self._token = token
        self._options = options
        self._send: Mapping[Route, Callable[..., Awaitable[Answer]]] = {
            "rest": self.rest.call, "ws_api": self.ws_api.call,
        }  # fmt: skip
        self._timeout: Mapping[Route, float] = {
            "rest": options.request_timeout, "ws_api": options.ws_request_timeout,
        }  # fmt: skip
        self.routing = Routing(hosts, known)
        self._pools = tuple(pools)
        self._ways: dict[tuple[int, Route | None], Way] = {}
        self._deprecation = Deprecation(allow_sunset=options.allow_sunset)

    # ---- calls

    async def __call__(self, operation: Operation[T], arguments: Mapping[str, object], /) -> T:
        """The result of a call, over the route that is the default for it."""
        return await self.call(operation, arguments)

    async def call(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> T:
        """The result of a call: what the JSON decodes to.

        Raises what ``binance_sdk.errors`` lists: before any network for wrong arguments or missing
        credentials, NotAvailableException when the route does not exist here.
        """
        way = self._ways.get((id(operation), route)) or self._way(operation, route)
        answer, _ = await self._run(way, arguments)
        data: T = answer.data
        return data

    async def respond(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> Response[T]:
        """The result with headers, status, used limits, latency and the bytes as they came."""
        answer, trip = await self._run(self._way(operation, route), arguments)
        latency = time.monotonic() - trip.sent
        return Response(
            data=answer.data,
            status=answer.status,
            headers=answer.headers,
            rate_limits={f"{used.type}:{used.interval}": used.count for used in answer.used},
            latency=latency,
            raw=answer.raw,
        )

    async def request(
        self,
        verb: str,
        uri: str,
        *,
        security: Security | None = None,
        weight: int | None = None,
        is_order: bool = False,
        params: Mapping[str, object] | None = None,
    ) -> object:
        """Call any REST endpoint, known to the spec or not: a path of the host, or a whole URL.

        Signed, counted and limited like every call. A known endpoint keeps its weight, its security
        and its client order id; of an unknown one only GET counts as idempotent, and it costs
        ``weight`` (default 1) and, with ``is_order``, an order.
        """
        known = self.routing.known(verb.upper(), uri)
        plain = self.routing.plain(verb.upper(), uri, security)
        if known is None and (weight is not None or is_order):
            priced = Weight(cases=(Case(weight=1 if weight is None else weight),))
            plain = msgspec.structs.replace(plain, weight=priced, orders=int(is_order))
        self._check_credentials(plain)
        way = make_way(plain, self.routing.route_of(plain, "rest"), known)
        self._learn(way)
        return (await self._run(way, {"extra": params or {}}))[0].data

    def cost(
        self, operation: Operation[object], arguments: Mapping[str, object], route: Route | None = None
    ) -> Mapping[str, int]:
        """What a call would cost at most, by pool, without sending it."""
        way = make_way(operation, self.routing.route_of(operation, route))
        return costs(operation, self._encode(way, arguments), way.route)

    async def on_channel(
        self,
        channel: Channel,
        operation: Operation[Any],
        arguments: Mapping[str, object],
        timeout: float,
    ) -> object:
        """A call that belongs to one connection; that it is already so counts as success."""
        self._check_credentials(operation)
        way = make_way(operation, "ws_api")
        params = self._encode(way, arguments)
        await self._bill.charge(operation, way.costs(params), Priority.PLACE, timeout)
        answer = await channel.request(operation, params, timeout)
        failure = None if answer.code in operation.accept else explain(operation, params, answer, self.errors)
        if failure is not None:
            raise failure
        return answer.data

    async def close(self) -> None:
        """Close all connections; what waits or is in flight fails. Idempotent. Can be used again."""
        self._life += 1
        self._bill.close()
        await self.ws_api.close()
        await self.rest.close()
        if self._common is None:
            await self.time.close()

    # ---- one call

    def _way(self, operation: Operation[Any], pinned: Route | None) -> Way:
        """How a call travels. Raises where it cannot be made: no such route, no credentials.

        Found by the id of the operation, which the way keeps alive.
        """
        way = self._ways.get((id(operation), pinned))
        if way is None:
            route = self.routing.route_of(operation, pinned)
            self._check_credentials(operation)
            self._deprecation.check(operation)
            if len(self._ways) >= WAYS_KEPT:
                self._ways.clear()
            way = self._ways[id(operation), pinned] = make_way(operation, route)
            self._learn(way)
        return way

    def _learn(self, way: Way) -> None:
        """Keep the limits that this operation has for itself."""
        self.limiter.learn(own_pools(way.priced, self._pools))

    async def _run(self, way: Way, arguments: Mapping[str, object]) -> tuple[Answer, Trip]:
        timeout = self._timeout[way.route]
        params = self._encode(way, arguments)
        costs, priority = way.fixed or way.costs(params), way.priority
        life = self._life
        charge = self.limiter.try_acquire(costs, priority) or await self._bill.charge(
            way.priced, costs, priority, timeout
        )
        if (priority is Priority.PLACE or way.client_id) and isinstance(symbol := params.get("symbol"), str):
            self.traded.add(symbol)
        trip = Trip(way, params, charge, life)
        answer = await self._attempt(trip)
        if type(answer) is not Answer or answer.failed:
            answer = await self._persist(trip, answer)
        return answer, trip

    async def _attempt(self, trip: Trip) -> Answer | BinanceException:
        """Send once: the answer, or why there is none."""
        operation, route = trip.way.operation, trip.way.route
        timeout = self._timeout[route]
        trip.sent = time.monotonic()
        try:
            if trip.life != self._life:
                raise ClosedException()
            if operation.signed and self.time.clock.due(trip.sent):
                await self._clock_ready(route)
                trip.sent = time.monotonic()  # the clock may have waited for room in the limits
        except BinanceException as failure:
            self.limiter.refund(trip.charge)
            return failure
        try:
            answer = await self._send[route](operation, trip.params, trip.sent + timeout, timeout)
        except ConnectionFailedException as failure:
            self.limiter.refund(trip.charge)
            return failure
        except BinanceException as failure:
            return failure
        self._bill.note(answer, trip.charge)
        return answer

    async def _persist(self, trip: Trip, came: Answer | BinanceException | bool | None) -> Answer:
        """What `core.call.conduct` makes of a first attempt that failed."""
        way, policy = trip.way, self._options.retry_policy
        operation = way.operation
        flow = conduct(operation, trip.params, self.errors, signed=operation.signed, retry=policy is not None)
        backoff = Backoff()
        next(flow)
        try:
            while True:
                step = flow.send(came)
                came = None
                if step is Step.SEND:
                    timeout = self._timeout[way.route]
                    trip.charge = await self._bill.charge(
                        way.priced, trip.charge.costs, way.priority, timeout
                    )
                    came = await self._attempt(trip)
                elif isinstance(step, Consult):
                    came = await self._consult(backoff, step.exception)
                else:
                    await self._resync(way.route)
        except StopIteration as end:
            answer: Answer = end.value
            return answer
        except AuthenticationException as refused:
            host = self._hosts.rest if way.route == "rest" else self._hosts.ws_api
            refused.explain(host_of(host[0]))
            raise

    def _encode(self, way: Way, arguments: Mapping[str, object]) -> Mapping[str, Wire]:
        """The encoded arguments, with the client order id and the default recvWindow where none is given."""
        operation, window = way.operation, self._options.recv_window
        defaults = {"recvWindow": window} if window is not None and operation.signed else None
        params = encode(operation, way.route, arguments, None, defaults)
        if way.dated:
            self._deprecation.check_params(way, params)
        if way.client_id is not None and way.client_id not in params:
            params[way.client_id] = self._token()
        return params

    def _check_credentials(self, operation: Operation[Any]) -> None:
        if operation.security is Security.NONE and not operation.signed:
            return
        where = operation.rest[1] if operation.rest else operation.ws_api or operation.name
        if not self._credentials.api_key:
            raise APIKeyNotDefinedException(where)
        if operation.signed and not self._credentials.has_signing():
            raise APISecretNotDefinedException(where)

    async def _consult(self, backoff: Backoff, failure: BinanceException) -> bool:
        policy = self._options.retry_policy
        assert policy is not None
        abandon, delay = await ask_policy(policy, backoff, failure)
        if not abandon:
            await asyncio.sleep(delay)
        return not abandon

    # ---- the clock

    async def server_time(self) -> float:
        """Binance's time now, in epoch seconds, for what is signed and no call. Raises what asking raises."""
        await self._clock_ready("rest")
        return time.monotonic() + self.time.clock.offset

    async def _clock_ready(self, route: Route) -> None:
        """Know Binance's time before signing. A new WebSocket connection sees to that by itself."""
        channel = self.ws_api.live if route == "ws_api" else None
        if route == "rest" or channel is not None:
            await self.time.ready(lambda: self._ask_time(channel))

    async def now(self) -> int:
        """Binance's time in epoch milliseconds; that of this machine where Binance cannot be asked for it."""
        with suppress(BinanceException):
            await self._clock_ready(self.routing.route_of(self._server_time, "rest"))
        return int((time.monotonic() + self.time.clock.offset) * 1000)

    async def _resync(self, route: Route) -> None:
        channel = self.ws_api.live if route == "ws_api" else None
        if route == "rest" or channel is not None:
            await self.time.resync(lambda: self._ask_time(channel))
        else:
            self.time.clock.unsynchronise()

    async def _synchronise(self, channel: Channel, wrong: bool) -> None:
        """What a new WebSocket connection asks for before it logs on."""
        ask = self.time.resync if wrong else self.time.ready
        await ask(lambda: self._ask_time(channel))

    async def _ask_time(self, channel: Channel | None) -> object:
        operation, timeout = self._server_time, self._options.request_timeout
        route: Route = "ws_api" if channel is not None and operation.ws_api else "rest"
        way = make_way(operation, route)
        charge = await self._bill.charge(operation, way.costs({}), Priority.PLACE, timeout)
        answer = (
            await channel.request(operation, {}, timeout)
            if channel is not None and route == "ws_api"
            else await self._attempt(Trip(way, {}, charge, self._life))
        )
        if isinstance(answer, BinanceException):
            raise answer
        failure = explain(operation, {}, answer, self.errors)
        if failure is not None:
            raise failure
        return answer.data

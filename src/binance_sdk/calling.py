"""Calls of a client, and what they cost."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .connected import Connected
from .core.limiter import RateLimitType
from .core.resolution import NotPlaced
from .descriptors import Operation, Response, Route, Security
from .errors import InvalidParameterException, NotAvailableException, OrderStatusUnknownException
from .io.limiter import RateLimitSnapshot
from .io.resolve import resolve_order

if TYPE_CHECKING:
    from .core.resolution import Patience
    from .history import History

T = TypeVar("T")


class Calling(Connected):
    """A client that makes calls."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        return (self._running or self._runtime).caller.call(operation, arguments)

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, object], route: Route | None = None, /
    ) -> History[Any]:
        from .history import History

        return History(operation, arguments, partial(self.make_call, route=route), self._now)

    async def _now(self) -> int:
        """Binance's time in milliseconds."""
        return await self._runtime.caller.now()

    def make_call(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> Coroutine[Any, Any, T]:
        """Make a call of the spec by hand: what the generated methods do."""
        return (self._running or self._runtime).caller.call(operation, arguments, route)

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
        """What a call would cost at most, by pool, before anything is sent; orders cost less if they succeed.

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
        user_data = self.MARKET.user_data
        accounts = () if user_data is None else user_data.accounts
        operations = next((each for each, _ in accounts if each.places(exception.operation)), None)
        if operations is None:
            raise NotAvailableException(f"{self.MARKET.product.name} has no calls that tell") from exception
        return await resolve_order(self._runtime.caller, exception, operations=operations, patience=patience)

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

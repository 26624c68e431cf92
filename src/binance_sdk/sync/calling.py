"""Calls of a client, waited for, and what they cost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from ..calling import Calling as AsyncCalling
from ..connected import Connected
from ..descriptors import Operation, Response, Route, SyncRespond
from .facade import Facade, blocking, like, reading
from .portal import current

if TYPE_CHECKING:
    from ..drift import Drift
    from .history import History

T = TypeVar("T")
V = TypeVar("V", bound="Pinned")


class Calling(Facade):
    """A client that makes calls and waits for them; any thread may use it, and any number at once.

    In a forked process it goes on as a new client with the same settings: what was subscribed, registered
    or opened before belongs to the process that did so.
    """

    KIND: ClassVar[type[AsyncCalling]]
    _make: Callable[[], AsyncCalling]

    @like(Connected.__init__)
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._make = partial(self.KIND, *args, **kwargs)
        self._renew()

    @classmethod
    def around(cls, make: Callable[[], AsyncCalling]) -> Self:
        """One that waits for what ``make()`` makes, which closes it and says when to `begin` again."""
        client = cls.__new__(cls)
        client._make = make
        client.begin()
        return client

    def begin(self) -> None:
        """Begin again, with a new asynchronous client."""
        self._client = self._make()

    def _renew(self) -> None:
        """Begin again, as in a process that was just forked."""
        self.begin()
        current().adopt(self._client, self, self._renew)

    def __repr__(self) -> str:
        return f"<blocking {self._client!r}>"

    @property
    def _inner(self) -> Any:
        return self._client

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        client = self._client
        return current().run(lambda: client.make_call(operation, arguments))

    @property
    def _respond(self) -> SyncRespond:
        return self.make_response

    def _iterate(
        self, operation: Operation[Any], arguments: dict[str, object], route: Route | None = None, /
    ) -> History[Any]:
        from .history import History

        return History(operation, arguments, partial(self.make_call, route=route), self._now)

    def _now(self) -> int:
        client = self._client
        return current().run(lambda: client._now())  # pyright: ignore[reportPrivateUsage]

    def make_call(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> T:
        """Make a call of the spec by hand: what the generated methods do."""
        client = self._client
        return current().run(lambda: client.make_call(operation, arguments, route))

    def make_response(
        self, operation: Operation[T], arguments: Mapping[str, object], route: Route | None = None
    ) -> Response[T]:
        """The same, with everything that came with the result."""
        client = self._client
        return current().run(lambda: client.make_response(operation, arguments, route))

    def get(self, uri: str, **params: object) -> Any:
        """Call any GET endpoint, known to the SDK or not: a path of the host, or a whole URL.

        ``security_type`` (a `SecurityType`, default NONE) says whether to send the key and to sign;
        ``weight`` and ``is_order`` what to count. All other keywords are parameters.
        """
        client = self._client
        return current().run(lambda: client.get(uri, **params))

    def post(self, uri: str, **params: object) -> Any:
        """The same for POST."""
        client = self._client
        return current().run(lambda: client.post(uri, **params))

    def put(self, uri: str, **params: object) -> Any:
        """The same for PUT."""
        client = self._client
        return current().run(lambda: client.put(uri, **params))

    def delete(self, uri: str, **params: object) -> Any:
        """The same for DELETE."""
        client = self._client
        return current().run(lambda: client.delete(uri, **params))

    def cost(self, operation: str | Callable[..., object], **arguments: object) -> Mapping[str, int]:
        """What a call would cost at most, by pool, before anything is sent; orders cost less if they succeed.

        ``client.cost("get_orderbook", symbol="BTCUSDT", limit=5000)``; the method itself works too.
        Raises for arguments that the call would refuse.
        """
        client = self._client
        return current().read(lambda: client.cost(operation, **arguments))

    resolve_order = blocking(AsyncCalling.resolve_order)
    rate_limit_snapshot = reading(AsyncCalling.rate_limit_snapshot)

    @property
    def used_weight(self) -> Mapping[str, int]:
        """Request weight used, by interval, as in ``{"1m": 20}``."""
        client = self._client
        return current().read(lambda: client.used_weight)

    @property
    def order_count(self) -> Mapping[str, int]:
        """Orders counted, by interval, as in ``{"10s": 1, "1d": 4}``."""
        client = self._client
        return current().read(lambda: client.order_count)

    @property
    def drift(self) -> Drift:
        """How far Binance has moved away from the spec, as far as this client has seen.

        Raises `NotAvailableException` for a client that was made without ``validate=True``.
        """
        return self._client.drift

    @property
    def logger(self) -> logging.Logger:
        """Where the client logs."""
        return self._client.logger

    def preload(self) -> Self:
        """Import now what is otherwise imported at its first use, for those who cannot afford that moment."""
        self._client.preload()
        return self

    def close(self, code: int = 4999) -> None:
        """End all connections within 2 s, from any thread. Idempotent; the client can be used again.

        ``code`` is the close code that Binance sees. In a callback on the thread of the event loop it begins
        to end them, and does not wait.
        """
        client = self._client
        current().finish(lambda: client.close(code))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Routed(Calling, Generic[V]):
    """The same, and its calls can be seen as a ``V`` over one route."""

    VIEW: type[V]

    @property
    def via_rest(self) -> V:
        """The same calls, over REST only."""
        return self.VIEW(self, "rest")

    @property
    def via_ws(self) -> V:
        """The same calls, over the WebSocket API only."""
        return self.VIEW(self, "ws_api")


class Pinned(Facade):
    """Mixed into the methods of a product, whose calls then take one route of ``client``."""

    def __init__(self, client: Calling, route: Route) -> None:
        self._client = client
        self._route: Route = route

    @property
    def _inner(self) -> Any:
        inner: Any = getattr(self._client, "_inner")  # noqa: B009 (of a friend)
        return inner.via_rest if self._route == "rest" else inner.via_ws

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        return self._client.make_call(operation, arguments, self._route)

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        return self._client._iterate(operation, arguments, self._route)  # pyright: ignore[reportPrivateUsage]

    @property
    def _respond(self) -> SyncRespond:
        return self._answer

    def _answer(self, operation: Operation[T], arguments: dict[str, object], /) -> Response[T]:
        return self._client.make_response(operation, arguments, self._route)

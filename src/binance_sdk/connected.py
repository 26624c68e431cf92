"""What every client is made of: its settings, and its moving parts while it is in use.

A client holds settings until it is first used; then a `Runtime` is made of them, which ends with
``close()``. So constructing a client costs nothing and talks to nobody, and a closed client can be
used again, in another event loop too.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, cast

from .core.backoff import DEFAULT_RETRY_POLICY, RetryPolicy
from .credentials import Credentials
from .descriptors import Hosts
from .environment import Environment, find_hosts
from .errors import InvalidParameterException, NotAvailableException
from .handling import Handlers
from .io.caller import Common
from .io.connection import Transport
from .io.delivery import Request
from .io.limiter import RateLimiter
from .io.snapshot import SnapshotSource
from .io.snapshot_scheduler import SnapshotScheduler
from .market import Market
from .runtime import Runtime, Settings

if TYPE_CHECKING:
    from .checker import Checker
    from .drift import Drift

LONGEST_RECV_WINDOW: Final = 60_000
TIME_UNITS: Final = (None, "millisecond", "microsecond")
HEAVY: Final = (
    "aiohttp",
    "cryptography.hazmat.primitives.serialization",
    "picows",
    "volas",
    "websockets.asyncio.client",
)
"""Loaded at their first use, or by ``preload()``."""


class Connected:
    """A client's settings and, while it is in use, its moving parts."""

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
        allow_sunset: bool = False,
        transport: Transport = "auto",
        validate: bool | Drift = False,
        logger: logging.Logger | None = None,
        common: Common | None = None,
    ) -> None:
        """Talks to nobody until it is used. Times are in seconds.

        - environment: which of Binance's worlds, or the `Hosts` of a sandbox; rest_host, stream_host and
          ws_api_host replace single hosts
        - request_params: passed on to aiohttp's ``session.request`` as they are
        - time_unit: of Binance's time stamps, "millisecond" (default) or "microsecond"
        - stream_retry_policy: decides when to reconnect; request_retry_policy: when to repeat an idempotent
          call (default: never)
        - request_timeout: for the answer to a call, from when the limits let it go (a ban that lasts longer
          is raised at once); connect_timeout: for a connection
        - stream_timeout: silence after which a connection is probed; ping_interval: between pings
        - rate_limiter: may be shared with other clients of the product; rate_limit_guard=False only counts
        - recv_window: milliseconds that a signed call stays valid, at most 60000 (Binance's default: 5000)
        - proxy: http, https or socks5 URL, for both transports; trust_env takes it from the environment
        - tls: whom to trust, for both transports, when it is not the authorities of this machine
        - allow_sunset: also send calls, parameters and values that Binance has ended, otherwise refused
        - transport: of WebSockets, "websockets", "picows" or "auto" (picows where it is installed)
        - validate: compare all that comes with the spec, tell of each difference once by a
          `SchemaDriftWarning`, and keep them in ``drift``; a `Drift` serves several clients
        - common: the clock and the connections over REST that clients of several products share (`Binance`)
        """
        if time_unit not in TIME_UNITS:
            raise InvalidParameterException("time_unit", time_unit, "'millisecond' or 'microsecond'")
        market = self.MARKET
        self._settings = Settings(
            hosts=find_hosts(
                market.product, environment, rest=rest_host, ws_api=ws_api_host, stream=stream_host
            ),
            environment=environment,
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
            allow_sunset=allow_sunset,
            transport=transport,
            common=common,
        )
        self._limiter = rate_limiter or RateLimiter.of_pools(
            market.product.pools,
            enabled=rate_limit_guard,
            messages_per_second=market.product.messages_per_second,
            streams_per_connection=market.product.streams_per_connection,
        )
        self._logger = logger or logging.getLogger("binance_sdk")
        self._snapshots = SnapshotScheduler(market.weigh_snapshot, market.snapshot_budget)
        self._handlers = Handlers(
            cast("SnapshotSource", self),
            self._snapshots,
            frozenset(market.templates),
            frozenset(market.user_events),
            self._logger,
            market.product,
        )
        self._checker = None if validate is False else make_checker(market, validate)
        self._running: Runtime | None = None
        self._subscribed: dict[str, Request] = {}
        self._receiving = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'running' if self._running else 'idle'}>"

    @property
    def logger(self) -> logging.Logger:
        """Where the client logs."""
        return self._logger

    @property
    def drift(self) -> Drift:
        """How far Binance has moved away from the spec, as far as this client has seen.

        Raises `NotAvailableException` for a client that was made without ``validate=True``.
        """
        if self._checker is None:
            raise NotAvailableException(
                "nothing is compared with the spec: make the client with validate=True"
            )
        return self._checker.drift

    @property
    def _runtime(self) -> Runtime:
        if self._running is None:
            self._running = Runtime(self._settings, self._limiter, self._handlers, self.MARKET, self._checker)
            if not self._receiving:
                self._running.hub.stop()
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


def make_checker(market: Market, validate: Drift | Literal[True]) -> Checker:
    """What compares with the spec; it and pydantic are loaded now."""
    from .checker import Checker
    from .drift import Drift

    return Checker(market, Drift() if validate is True else validate)

"""How streams are connected, and what is told about it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, HEALTHY_AFTER, RetryPolicy
from binance_sdk.core.dialect import Combined, Dialect
from binance_sdk.core.lifetime import State, Timing
from binance_sdk.core.subscription import FRAME_SIZE, PACE_WINDOW, Lane, Settled
from binance_sdk.errors import ApiException, BinanceException
from binance_sdk.io.connection import Connect, WireOptions, connect_websockets
from binance_sdk.io.dispatch import Route, Table


class Phase:
    """Where a stream or its connection failed: what ``on_stream_error`` gets."""

    CONNECT: Final = "connect"
    DISCONNECT: Final = "disconnect"
    SUBSCRIBE: Final = "subscribe"
    RESUBSCRIBE: Final = "resubscribe"
    SILENCE: Final = "silence"
    ROTATE: Final = "rotate"


class Guard(Protocol):
    """Limits the attempts to connect (Binance: 300 in 5 minutes per IP)."""

    def acquire_connection(self) -> Awaitable[None]:
        """Wait until one more connection may be opened."""
        ...

    def refusal(self, costs: Mapping[str, int]) -> BinanceException:
        """Why it may not be opened yet."""
        ...


class Entrance(Protocol):
    """What the address of a connection needs besides its host."""

    def check(self) -> None:
        """Raises where that cannot be had."""
        ...

    def address(self, url: str, streams: Sequence[str], /) -> Awaitable[tuple[str, Mapping[str, str]]]:
        """The whole address, made for one connection that is to carry ``streams``, and its headers."""
        ...

    def refused(self, error: ApiException, /) -> None:
        """The server did not take an address."""
        ...


class OnStreamError(Protocol):
    """Is told what went wrong with a stream (or a host), and whether the SDK recovers by itself."""

    def __call__(self, stream: str, phase: str, exception: Exception, recovering: bool, /) -> None: ...


@dataclass(frozen=True, kw_only=True)
class StreamOptions:
    """How streams are connected.

    ``streams_per_connection``: beyond that another connection is opened. ``messages_per_second``:
    Binance's limit for what one connection sends. ``subscribe_timeout``: seconds that
    ``subscribe()`` waits at most. ``healthy_after``: seconds after which a connection counts as
    healthy, so that the next loss is the first failure again. ``pace_window``: seconds over which
    messages are counted. ``dialect`` makes the way in which a connection talks, ``entrance`` its address
    where the host is not enough.
    """

    connect: Connect = connect_websockets
    wire: WireOptions = field(default_factory=WireOptions)
    timing: Timing = field(default_factory=Timing)
    retry_policy: RetryPolicy = DEFAULT_RETRY_POLICY
    healthy_after: float = HEALTHY_AFTER
    guard: Guard | None = None
    streams_per_connection: int = 200
    frame_size: int = FRAME_SIZE
    messages_per_second: int = 5
    pace_window: float = PACE_WINDOW
    subscribe_timeout: float = 10.0
    dialect: Callable[[], Dialect] = Combined
    entrance: Entrance | None = None


class Owner(Protocol):
    """What a carrier tells its hub."""

    @property
    def routes(self) -> Mapping[str, Route]:
        """The wanted streams."""
        ...

    @property
    def table(self) -> Table:
        """Where frames go."""
        ...

    def receive_payload(self, stream: str, payload: object) -> None: ...

    def receive_settled(self, settled: Settled) -> None: ...

    def receive_state(self, streams: Sequence[str], state: State) -> None: ...

    def receive_failure(self, stream: str, phase: str, error: Exception, recovering: bool) -> None: ...

    def receive_abandoned(self, lane: Lane, error: Exception) -> None: ...

    def receive_idle(self, lane: Lane) -> None: ...


def now() -> float:
    """The loop's clock."""
    return asyncio.get_running_loop().time()


def ban(error: Exception) -> float:
    """Seconds for which the server wants to see no connection."""
    return (error.retry_after or 0.0) if isinstance(error, ApiException) else 0.0

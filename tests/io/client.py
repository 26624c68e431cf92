"""A caller that talks to the exchange of the tests."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from binance_sdk.core.backoff import RetryInfo, RetryPolicyStrategy
from binance_sdk.credentials import Credentials
from binance_sdk.descriptors import Hosts
from binance_sdk.io.caller import Caller, CallerOptions
from binance_sdk.io.connection import select_transport
from binance_sdk.io.limiter import RateLimiter
from binance_sdk.io.rest import RestOptions
from binance_sdk.io.ws_api import WsApiOptions
from tests.io import operations
from tests.io.exchange import KEY, SECRET, Exchange

HMAC = Credentials(KEY, SECRET)
CONNECT = select_transport()
"""Tests that run on every transport put another one here."""


def quickly(info: RetryInfo) -> RetryPolicyStrategy:
    """Try again at once."""
    return False, 0.01


def hosts_of(port: int) -> Hosts:
    return Hosts(rest=(f"http://127.0.0.1:{port}",), ws_api=(f"ws://127.0.0.1:{port}/ws-api/v3",))


def options(timeout: float = 5.0, **more: Any) -> CallerOptions:
    ws_api = {"retry_policy": quickly, "overlap": 0.05, "connect": CONNECT} | more.pop("ws_api", {})
    rest = more.pop("rest", {})
    return CallerOptions(
        request_timeout=timeout,
        ws_request_timeout=timeout,
        **more,
        ws_api=WsApiOptions(**ws_api),
        rest=RestOptions(**rest),
    )


@asynccontextmanager
async def calling(
    exchange: Exchange | Hosts, chosen: CallerOptions | None = None, credentials: Credentials = HMAC
) -> AsyncGenerator[Caller, None]:
    numbers = itertools.count(1)
    caller = Caller(
        exchange if isinstance(exchange, Hosts) else hosts_of(exchange.port),
        credentials,
        RateLimiter.of_pools(operations.POOLS),
        errors=operations.ERRORS,
        server_time=operations.SERVER_TIME,
        token=lambda: f"token-{next(numbers)}",
        known=operations.ALL,
        options=chosen or options(),
    )
    try:
        yield caller
    finally:
        await caller.close()


async def until(condition: Callable[[], object]) -> None:
    """Return when ``condition`` holds (the test's own time limit ends the wait)."""
    while not condition():  # noqa: ASYNC110 - the states of other people's objects have no events
        await asyncio.sleep(0.002)


async def outcome(call: Awaitable[object]) -> object:
    """The result or the exception."""
    try:
        return await call
    except Exception as exception:
        return exception

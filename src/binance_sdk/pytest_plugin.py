"""Fixtures for tests of programs that trade: an exchange for each test, and clients on it.

    def test_my_bot(sandbox, sandbox_key): ...              # any client, at sandbox.rest_url and its like
    async def test_my_bot(sandbox, spot_client): ...        # or um_client, cm_client

pytest finds them by itself where the SDK is installed. ``sandbox`` is a `binance_sdk.sandbox.Sandbox` that
runs on a thread of its own: blocking and asynchronous tests use it alike, with all its faults. Its settings
are what the fixture ``sandbox_settings`` returns (override it) and, over that, those of the marker
``@pytest.mark.sandbox(seed=7, market="empty", symbols=["BTCUSDT"])``: the arguments of `Sandbox`.

All clients and ``sandbox_key`` (for other people's clients; `Key`) are of one account with funds. Clients
are closed when an asynchronous test ends, in its event loop, whatever runs it: pytest-asyncio, anyio, or,
where there is none of them, this plugin. A test that is not asynchronous closes them itself.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Callable, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

import pytest

if TYPE_CHECKING:
    from .client import Client
    from .cm_futures import CMFuturesClient
    from .credentials import Credentials
    from .descriptors import Hosts
    from .sandbox import Key, Sandbox
    from .spot import SpotClient
    from .um_futures import UMFuturesClient

C = TypeVar("C", bound="Client")
FIXTURES: Final = frozenset(
    {"sandbox", "sandbox_key", "sandbox_credentials", "spot_client", "um_client", "cm_client"}
)
MARKER: Final = "sandbox(**settings): arguments of binance_sdk.sandbox.Sandbox for the fixture sandbox"


def pytest_configure(config: pytest.Config) -> None:
    """Makes the marker known."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def sandbox_settings() -> Mapping[str, Any]:
    """Arguments of the sandbox; to be overridden in a conftest."""
    return {}


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, sandbox_settings: Mapping[str, Any]) -> Iterator[Sandbox]:
    """An exchange on loopback, for this test alone."""
    from .sandbox import Sandbox

    try:
        made = Sandbox(**settings(request.node, sandbox_settings))
    except (TypeError, ValueError) as error:
        pytest.fail(f"the settings of the sandbox: {error}", pytrace=False)
    with made as exchange:
        yield exchange


def settings(node: pytest.Item, default: Mapping[str, Any]) -> dict[str, Any]:
    """What the markers of a test say, the nearest first, over the default. TypeError for what has no name."""
    marks = list(node.iter_markers("sandbox"))
    if any(mark.args for mark in marks):
        raise TypeError("@pytest.mark.sandbox takes names: @pytest.mark.sandbox(seed=7)")
    return {**default, **{name: value for mark in reversed(marks) for name, value in mark.kwargs.items()}}


@pytest.fixture
def sandbox_key(sandbox: Sandbox) -> Key:
    """An HMAC key with funds on every product."""
    return sandbox.key()


@pytest.fixture
def sandbox_credentials(sandbox_key: Key) -> Credentials:
    """The same key for the SDK's clients."""
    from .credentials import Credentials

    return Credentials(sandbox_key.api_key, sandbox_key.api_secret)


@pytest.fixture
def spot_client(
    request: pytest.FixtureRequest, sandbox: Sandbox, sandbox_credentials: Credentials
) -> SpotClient:
    """A client on Spot."""
    from .spot import SpotClient

    return connect(SpotClient, request.node, sandbox, sandbox.hosts, sandbox_credentials)


@pytest.fixture
def um_client(
    request: pytest.FixtureRequest, sandbox: Sandbox, sandbox_credentials: Credentials
) -> UMFuturesClient:
    """A client on USD-M futures."""
    from .um_futures import UMFuturesClient

    return connect(UMFuturesClient, request.node, sandbox, sandbox.um_hosts, sandbox_credentials)


@pytest.fixture
def cm_client(
    request: pytest.FixtureRequest, sandbox: Sandbox, sandbox_credentials: Credentials
) -> CMFuturesClient:
    """A client on COIN-M futures."""
    from .cm_futures import CMFuturesClient

    return connect(CMFuturesClient, request.node, sandbox, sandbox.cm_hosts, sandbox_credentials)


CLIENTS: Final = pytest.StashKey[list["Client"]]()
"""What the fixtures of a test have made."""


def connect(kind: type[C], node: pytest.Item, sandbox: Sandbox, hosts: Hosts, credentials: Credentials) -> C:
    """A client of a test, which is closed with it."""
    client = kind(credentials, environment=hosts, tls=sandbox.ssl_context)
    node.stash.setdefault(CLIENTS, []).append(client)
    return client


Test = Callable[..., Coroutine[Any, Any, object]]


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    """Lets an asynchronous test close its clients, before whoever runs it takes its function."""
    if isinstance(item, pytest.Function) and CLIENTS in item.stash and inspect.iscoroutinefunction(item.obj):
        item.obj = closing(item.obj, item.stash[CLIENTS])


def closing(test: Test, clients: list[Client]) -> Test:
    """The same test, closing these clients at its end."""

    @functools.wraps(test)
    async def run(*args: object, **named: object) -> None:
        try:
            await test(*args, **named)
        finally:
            for client in clients:
                await client.close()

    return run


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs an asynchronous test that uses these fixtures, where nobody else does."""
    test = pyfuncitem.obj
    if not (inspect.iscoroutinefunction(test) and FIXTURES.intersection(pyfuncitem.fixturenames)):
        return None
    wanted = inspect.signature(test).parameters.keys() & pyfuncitem.funcargs.keys()
    asyncio.run(test(**{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True

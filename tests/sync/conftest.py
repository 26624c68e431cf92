"""The thread of the event loop starts once, before tests count the sockets that they leave behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from binance_sdk.sandbox import Sandbox
from binance_sdk.sync import SpotClient
from binance_sdk.sync.portal import current


@pytest.fixture(autouse=True, scope="session")
def portal() -> None:
    current().read(lambda: None)


@pytest.fixture(scope="module")
def exchange() -> Iterator[Sandbox]:
    with Sandbox(seed=7) as exchange:
        yield exchange


@pytest.fixture
def client(exchange: Sandbox) -> Iterator[SpotClient]:
    with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        yield client

"""A sandbox and clients on it, one of each per test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from binance_sdk import SpotClient
from binance_sdk.sandbox import Sandbox


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    """An exchange where only the test acts."""
    async with Sandbox(seed=1, symbols=["BTCUSDT", "ETHUSDT"], market="empty") as sandbox:
        yield sandbox


@pytest.fixture
async def lively() -> AsyncIterator[Sandbox]:
    """An exchange whose market moves by itself."""
    async with Sandbox(seed=1, symbols=["BTCUSDT", "ETHUSDT"]) as sandbox:
        yield sandbox


@pytest.fixture
async def client(exchange: Sandbox) -> AsyncIterator[SpotClient]:
    """A client with a funded account on the quiet exchange."""
    async with SpotClient(exchange.credentials(), environment=exchange.hosts) as spot:
        yield spot

"""A sandbox and clients of both futures markets on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from binance_sdk import CMFuturesClient, Credentials, UMFuturesClient
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Sandbox

AnyClient = UMFuturesClient | CMFuturesClient


@dataclass(frozen=True)
class Place:
    """One market of an exchange."""

    exchange: Sandbox
    product: str
    symbol: str
    quantity: str

    @property
    def hosts(self) -> Hosts:
        return self.exchange.um_hosts if self.product == "um" else self.exchange.cm_hosts

    def client(self, credentials: Credentials | None = None, **options: Any) -> AnyClient:
        """A client with an account of its own, or of the credentials."""
        kind: Callable[..., AnyClient] = UMFuturesClient if self.product == "um" else CMFuturesClient
        return kind(credentials or self.exchange.credentials("hmac"), environment=self.hosts, **options)


PLACES = {"um": ("BTCUSDT", "0.010"), "cm": ("BTCUSD_PERP", "10")}


@pytest.fixture(params=PLACES)
async def quiet(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    """A market where only the test acts."""
    async with Sandbox(seed=1, market="empty") as exchange:
        yield Place(exchange, request.param, *PLACES[request.param])


@pytest.fixture(params=PLACES)
async def lively(request: pytest.FixtureRequest) -> AsyncIterator[Place]:
    """A market that moves by itself."""
    async with Sandbox(seed=1) as exchange:
        yield Place(exchange, request.param, *PLACES[request.param])

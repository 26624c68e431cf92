"""A market, and a hub on each transport."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from binance_sdk.core.lifetime import Timing
from binance_sdk.io.connection import WireOptions, select_transport
from binance_sdk.io.stream_options import StreamOptions
from binance_sdk.io.streams import StreamHub

from .market import Market
from .watching import Watcher, soon


@pytest.fixture(params=["websockets", "picows"])
def options(request: pytest.FixtureRequest) -> StreamOptions:
    return StreamOptions(
        connect=select_transport(request.param),
        wire=WireOptions(close_timeout=0.3),
        retry_policy=soon,
        pace_window=0.01,
        subscribe_timeout=5.0,
    )


@pytest.fixture
async def market() -> AsyncGenerator[Market]:
    async with Market().running() as market:
        yield market


@pytest.fixture
async def watcher(market: Market, options: StreamOptions) -> AsyncGenerator[Watcher]:
    watcher = Watcher(market, options)
    yield watcher
    await watcher.hub.close()


@pytest.fixture
async def hub(watcher: Watcher) -> StreamHub:
    return watcher.hub


@pytest.fixture
async def rotating(market: Market, options: StreamOptions) -> AsyncGenerator[Watcher]:
    watcher = Watcher(market, replace(options, timing=Timing(overlap=0.1)))
    yield watcher
    await watcher.hub.close()

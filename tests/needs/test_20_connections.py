"""Pain 20, asynchronous REST.

(b) two hundred calls at once share a bounded number of connections.

(a) is about the sync client, which is not there yet.
"""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web

from binance_sdk import SpotClient
from binance_sdk.io.rest import RestOptions
from binance_sdk.sandbox import Sandbox, rest
from binance_sdk.sandbox.front import Front
from tests.needs.conftest import Received


async def test_b_two_hundred_calls_share_the_connections(
    exchange: Sandbox, received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    peers: set[object] = set()
    handle = rest.handle

    async def noted(sandbox: Sandbox, front: Front, request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        peers.add(request.transport.get_extra_info("peername"))
        return await handle(sandbox, front, request)

    monkeypatch.setattr(rest, "handle", noted)
    exchange.faults.delay(0.02)
    async with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        await asyncio.gather(*(client.via_rest.get_open_orders(symbol="BTCUSDT") for _ in range(200)))
    assert len([call for call in received if "signature" in call.sent]) == 200
    assert 1 < len(peers) <= RestOptions().most_connections

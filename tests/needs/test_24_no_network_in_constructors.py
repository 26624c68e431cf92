"""Pain 24, constructors that use the network.

(a) every client is made, looked at and given handlers offline, without an event loop.
"""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from binance_sdk import CMFuturesClient, Credentials, OrderBookHandlerBase, SpotClient, UMFuturesClient
from binance_sdk.sandbox import Sandbox


@pytest.mark.parametrize("kind", [SpotClient, UMFuturesClient, CMFuturesClient])
def test_a_clients_are_made_offline(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("no network, no loop")

    for module, name in ((socket, "socket"), (socket, "getaddrinfo"), (asyncio, "new_event_loop")):
        monkeypatch.setattr(module, name, refuse)
    client = kind(Credentials("key", "secret"), proxy="http://127.0.0.1:9")
    assert client.handler(OrderBookHandlerBase()).start().stop() is client
    assert client.rate_limit_snapshot().max_utilization == 0.0 and "idle" in repr(client)
    assert client.cost("get_orderbook", symbol="BTCUSDT", limit=100)["REQUEST_WEIGHT"] > 0


def test_a_a_sandbox_is_made_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    assert Sandbox(seed=1).exchange.engine is not None

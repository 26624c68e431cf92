"""Pain 18, proxies for one transport only.

(a) with `proxy=`, an HTTP or a SOCKS5 proxy with a password, everything goes through it: REST, the WebSocket
    API, streams, user data, listen keys and pongs (the exchange can be reached through the proxy only);
(b) its password is in no log and in no exception.
"""

from __future__ import annotations

import asyncio
import logging
import traceback
from importlib.util import find_spec
from typing import Any

import pytest

from binance_sdk import BinanceException, SpotClient, SubType, UMFuturesClient
from binance_sdk.descriptors import Hosts
from binance_sdk.io import subscribing
from binance_sdk.sandbox import Sandbox
from tests.needs.conftest import Pongs
from tests.needs.proxy import BASIC, HOST, PASSWORD, Proxy, proxying
from tests.waiting import eventually


def elsewhere(hosts: Hosts, exchange: Sandbox) -> Hosts:
    """The same hosts under a name that only the proxy knows."""

    def renamed(url: str) -> str:
        return url.replace(f"127.0.0.1:{exchange.port}", HOST)

    return Hosts(
        rest=tuple(map(renamed, hosts.rest)),
        ws_api=tuple(map(renamed, hosts.ws_api)),
        streams={kind: tuple(map(renamed, urls)) for kind, urls in hosts.streams.items()},
    )


@pytest.mark.parametrize("transport", ["websockets", "picows"])
@pytest.mark.parametrize("scheme", ["http", "socks5h"])
async def test_a_and_b_everything_goes_through_the_proxy(
    scheme: str,
    transport: Any,
    pongs: Pongs,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    pytest.importorskip(transport)
    if scheme == "socks5h" and find_spec("aiohttp_socks") is None:
        pytest.skip("REST through SOCKS5 needs aiohttp-socks")
    monkeypatch.setattr(subscribing, "KEEPALIVE", 0.1)
    caplog.set_level(logging.DEBUG)
    async with (
        Sandbox(seed=1, ping_interval=0.3, pong_timeout=10) as exchange,
        proxying(exchange.port) as proxy,
    ):
        options: dict[str, Any] = {"proxy": proxy.url(scheme), "transport": transport, "request_timeout": 3}
        shown = await use(exchange, proxy, options, pongs)
    everything = "\n".join([caplog.text, *shown])
    assert PASSWORD not in everything and BASIC not in everything


async def use(exchange: Sandbox, proxy: Proxy, options: dict[str, Any], pongs: Pongs) -> list[str]:
    """Uses all that clients have, then breaks the proxy; what exceptions and clients show."""
    shown: list[str] = []
    async with (
        SpotClient(
            exchange.credentials(), environment=elsewhere(exchange.hosts, exchange), **options
        ) as spot,
        UMFuturesClient(
            exchange.credentials(), environment=elsewhere(exchange.um_hosts, exchange), **options
        ) as um,
    ):
        for client in (spot, um):
            await client.via_rest.ping()
            async with asyncio.timeout(20), client.order_book("BTCUSDT") as book:
                await client.subscribe((SubType.BOOK_TICKER, "BTCUSDT"), (SubType.USER,))
                await client.market_order(symbol="BTCUSDT", side="BUY", quantity="0.01")
                await book.updated()
        await eventually(lambda: "userDataStream.ping" in [entry.operation for entry in exchange.journal])
        await eventually(lambda: len(set(pongs)) > 3)
        assert proxy.refused == [] and len(proxy.requests) > 6
        assert all(HOST in request or request.startswith("SOCKS5") for request in proxy.requests)
        exchange.refuse_connections()
        await proxy.stop()
        for broken in (spot.via_rest.ping(), spot.via_ws.ping()):
            with pytest.raises(BinanceException) as failed:
                await broken
            shown += traceback.format_exception(failed.value)
        shown += [repr(spot), repr(vars(spot)), repr(vars(um))]
    return shown

"""The sandbox by https and wss, with an authority of its own."""

from __future__ import annotations

import asyncio
import ssl
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal

import aiohttp
import pytest

from binance_sdk import CMFuturesClient, ConnectionFailedException, Gap, SpotClient, UMFuturesClient
from binance_sdk.descriptors import Hosts
from binance_sdk.sandbox import Sandbox

AnyClient = SpotClient | UMFuturesClient | CMFuturesClient
CLIENTS: Final[dict[str, tuple[Callable[..., AnyClient], str]]] = {
    "hosts": (SpotClient, "BTCUSDT"),
    "um_hosts": (UMFuturesClient, "BTCUSDT"),
    "cm_hosts": (CMFuturesClient, "BTCUSD_PERP"),
}


def urls(hosts: Hosts) -> list[str]:
    return [*hosts.rest, *hosts.ws_api, *(url for urls in hosts.streams.values() for url in urls)]


async def test_every_address_is_encrypted() -> None:
    async with Sandbox(market="empty", tls=True) as exchange:
        for name in CLIENTS:
            found = urls(getattr(exchange, name))
            assert {url.partition(":")[0] for url in found} == {"https", "wss"}


@pytest.mark.every_loop
@pytest.mark.parametrize("transport", ["websockets", "picows"])
@pytest.mark.parametrize("name", CLIENTS)
async def test_our_clients_trade_and_listen_over_tls(
    name: str, transport: Literal["websockets", "picows"]
) -> None:
    make, symbol = CLIENTS[name]
    async with (
        Sandbox(seed=1, tls=True) as exchange,
        make(
            exchange.credentials(),
            environment=getattr(exchange, name),
            tls=exchange.ssl_context,
            transport=transport,
        ) as client,
    ):
        assert await client.via_rest.get_server_time()
        async with client.order_book(symbol) as book:
            await book.updated()
            assert book.best_bid
        async with client.user_events() as account:
            await client.via_ws.create_order(symbol=symbol, side="BUY", type="MARKET", quantity="1")
            async with asyncio.timeout(10):
                assert await anext(aiter(account))


async def test_nobody_is_trusted_who_does_not_know_the_authority() -> None:
    async with Sandbox(market="empty", tls=True) as exchange, Sandbox(tls=True) as other:
        for trusted in (None, other.ssl_context):
            async with SpotClient(environment=exchange.hosts, tls=trusted, request_timeout=1) as client:
                for calls in (client.via_rest, client.via_ws):
                    with pytest.raises(ConnectionFailedException, match="certificate"):
                        await calls.get_server_time()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_strict_clients_accept_it_under_every_name_of_the_machine(host: str) -> None:
    async with Sandbox(market="empty", tls=True) as exchange:
        context = exchange.ssl_context
        assert context is not None
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        url = f"https://{host}:{exchange.port}/api/v3/ping"
        async with aiohttp.ClientSession() as http, http.get(url, ssl=context) as response:
            assert response.status == 200


async def test_an_address_of_version_six_is_written_as_a_url_wants_it() -> None:
    async with Sandbox(market="empty", host="::1", tls=True) as exchange:
        assert exchange.rest_url == f"https://[::1]:{exchange.port}"
        async with SpotClient(environment=exchange.hosts, tls=exchange.ssl_context) as client:
            assert await client.via_rest.get_server_time()
            assert await client.via_ws.get_server_time()


async def test_a_folder_keeps_the_authority(tmp_path: Path) -> None:
    folder = tmp_path / "made" / "here"
    async with Sandbox(market="empty", tls=folder) as exchange:
        first = exchange.ca_pem
        context = ssl.create_default_context(cafile=folder / "ca.pem")
        async with SpotClient(environment=exchange.hosts, tls=context) as client:
            assert await client.via_rest.get_server_time()
    assert stat.S_IMODE((folder / "ca.key").stat().st_mode) == 0o600
    async with Sandbox(market="empty", tls=str(folder)) as again:
        assert again.ca_pem == first
        async with SpotClient(environment=again.hosts, tls=context) as client:
            assert await client.via_rest.get_server_time()


def test_what_is_no_authority_is_refused(tmp_path: Path) -> None:
    Sandbox(tls=tmp_path)
    other = tmp_path / "other"
    Sandbox(tls=other)
    (tmp_path / "ca.key").write_bytes((other / "ca.key").read_bytes())
    with pytest.raises(ValueError, match=r"ca\.key is not the key of ca\.pem"):
        Sandbox(tls=tmp_path)
    (other / "ca.pem").write_text("nonsense")
    with pytest.raises(ValueError, match=r"ca\.pem and ca\.key cannot be read"):
        Sandbox(tls=other)


@pytest.mark.parametrize("how", ["close", "reset", "frame"])
async def test_connections_are_lost_over_tls_too(how: Any) -> None:
    async with (
        Sandbox(market="empty", tls=True) as exchange,
        SpotClient(exchange.credentials(), environment=exchange.hosts, tls=exchange.ssl_context) as client,
        client.user_events() as account,
    ):
        exchange.connections.cut(how=how)
        async with asyncio.timeout(10):
            assert isinstance(await anext(aiter(account)), Gap)
            await client.limit_order(symbol="BTCUSDT", side="BUY", quantity="1", price="50000")
            assert await anext(aiter(account))
        assert exchange.connections.total == 2

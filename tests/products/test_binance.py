"""All products behind one object: made when they are used, with one clock, one pool of connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from binance_sdk import Binance, Environment, InvalidParameterException, NotAvailableException
from binance_sdk.binance import Part
from binance_sdk.sandbox import Sandbox, catalog
from tests.waiting import eventually

NAMES = [name for name, part in vars(Binance).items() if isinstance(part, Part)]


@pytest.fixture
async def exchange() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=5, market="empty") as exchange:
        yield exchange


@pytest.fixture
async def binance(exchange: Sandbox) -> AsyncIterator[Binance]:
    async with Binance(exchange.credentials(), environment=exchange.product_hosts) as binance:
        yield binance


def test_it_has_every_product_by_its_name() -> None:
    assert set(NAMES) == {*catalog.PRODUCTS, *catalog.further()}
    binance = Binance()
    assert {getattr(binance, name).MARKET.product.name: name for name in NAMES} == {
        name: name for name in NAMES
    }


async def test_clients_are_made_when_they_are_used_and_only_once(binance: Binance) -> None:
    assert repr(binance) == "<Binance idle>"
    assert binance.wallet is binance.wallet
    assert repr(binance) == "<Binance wallet>"


async def test_calls_of_all_products_ask_once_for_the_time_over_one_connection(
    exchange: Sandbox, binance: Binance
) -> None:
    assert await binance.spot.via_rest.get_account()
    assert await binance.um_futures.via_rest.get_balance()
    assert await binance.cm_futures.via_rest.get_balance()
    assert await binance.wallet.get_account_status()
    assert await binance.options.get_account()
    assert await binance.portfolio_margin.get_balance()
    asked = [entry for entry in exchange.journal if entry.operation in ("time", "GET /api/v3/time")]
    assert {entry.product for entry in asked} == {"spot"}
    assert len(asked) == 3  # the samples of one conversation
    assert len({entry.product for entry in exchange.journal}) == 6
    server = exchange._web  # pyright: ignore[reportPrivateUsage]
    assert server is not None and len(server.connections) == 1


async def test_limits_are_shared_by_those_whom_binance_counts_together(binance: Binance) -> None:
    await binance.um_futures.via_rest.get_exchange_info()
    await binance.cm_futures.via_rest.ping()
    used = binance.um_futures.used_weight
    assert used["1m"] >= 2
    assert binance.cm_futures.used_weight == used
    await binance.spot.via_rest.ping()
    assert binance.spot.used_weight == {"1m": 1}
    await binance.wallet.get_system_status()
    await binance.convert.get_convert_pairs()
    types = {str(window.type) for window in binance.convert.rate_limit_snapshot().windows}
    assert types == {"SAPI_IP GET /sapi/v1/system/status", "SAPI_IP GET /sapi/v1/convert/exchangeInfo"}


async def test_after_close_it_can_be_used_again(binance: Binance) -> None:
    assert await binance.spot.via_rest.get_account()
    await binance.close()
    await binance.close()
    assert await binance.wallet.get_account_status()
    assert await binance.spot.via_rest.get_account()


async def test_closing_ends_what_is_in_flight(exchange: Sandbox, binance: Binance) -> None:
    exchange.faults.lose_reply(operation="GET /sapi/v1/account/status", how="silence")
    call = asyncio.ensure_future(binance.wallet.get_account_status())
    await eventually(lambda: any(entry.product == "wallet" for entry in exchange.journal))
    async with asyncio.timeout(3):
        await binance.close()
        await asyncio.wait([call])
    assert call.exception() is not None


async def test_one_client_closes_for_itself(binance: Binance) -> None:
    assert await binance.spot.via_rest.get_account()
    assert await binance.wallet.get_account_status()
    await binance.wallet.close()
    assert await binance.spot.via_rest.get_account()
    assert await binance.wallet.get_account_status()


def test_a_product_that_is_not_there_says_so_at_once(exchange: Sandbox) -> None:
    with pytest.raises(NotAvailableException, match="wallet is not available on testnet: choose one of prod"):
        _ = Binance(environment=Environment.TESTNET).wallet
    assert Binance(environment=Environment.TESTNET).spot
    hosts = {"spot": exchange.hosts}
    with pytest.raises(NotAvailableException, match="no hosts are given for wallet: there are those of spot"):
        _ = Binance(environment=hosts).wallet


def test_an_unknown_option_is_refused_at_once() -> None:
    unknown: Any = {"recvWindow": 5000}
    with pytest.raises(InvalidParameterException, match="recv_window"):
        Binance(**unknown)

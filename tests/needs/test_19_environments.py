"""Pain 19, testnet, demo and production taken for each other.

(a) what an environment does not have raises before any network (the SAPI, which the testnet lacks, is not
    there yet: here what the market data hosts of Spot lack);
(b) a refused key (-2008, -2015) is told with the host it was sent to and the likely cause.
"""

from __future__ import annotations

import socket
from typing import Any

import pytest

from binance_sdk import (
    CMFuturesClient,
    Credentials,
    Environment,
    NotAvailableException,
    SpotClient,
    UMFuturesClient,
)
from binance_sdk.errors import AuthenticationException
from binance_sdk.sandbox import Sandbox
from tests.spot.test_outcomes import ROUTES, calls


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nobody may look for a host")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)


async def test_a_what_is_not_there_is_told_before_any_network(offline: None) -> None:
    async with SpotClient(Credentials("key", "secret"), environment=Environment.MARKET_DATA) as client:
        for missing in (
            client.get_account(),
            client.via_ws.ping(),
            client.get_execution_rules(symbol="BTCUSDT"),
        ):
            with pytest.raises(NotAvailableException, match="is not available"):
                await missing


@pytest.mark.parametrize("kind", [UMFuturesClient, CMFuturesClient])
def test_a_a_market_that_is_not_there_is_told_at_once(kind: Any) -> None:
    with pytest.raises(NotAvailableException, match="not available on market_data: choose one of production"):
        kind(environment=Environment.MARKET_DATA)


@pytest.mark.parametrize("route", ROUTES)
async def test_b_an_unknown_key_is_told_where_it_went(route: str, exchange: Sandbox) -> None:
    async with SpotClient(Credentials("x" * 64, "secret"), environment=exchange.hosts) as client:
        with pytest.raises(AuthenticationException) as refused:
            await calls(client, route).get_account()
    (note,) = refused.value.__notes__
    assert f"127.0.0.1:{exchange.port}" in note and "environment" in note


@pytest.mark.parametrize("code", [-2008, -2015])
@pytest.mark.parametrize("route", ROUTES)
async def test_b_a_refused_key_is_told_where_it_went(route: str, code: int, exchange: Sandbox) -> None:
    async with SpotClient(exchange.credentials(), environment=exchange.hosts) as client:
        await calls(client, route).ping()
        exchange.faults.answer(401, code=code, message="Invalid API-key.", operation="account.status")
        with pytest.raises(AuthenticationException) as refused:
            await calls(client, route).get_account()
    assert refused.value.code == code
    (note,) = refused.value.__notes__
    assert f"127.0.0.1:{exchange.port}" in note and "environment" in note and "permission" in note

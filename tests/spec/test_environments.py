"""Where only a part of the calls is served, the others are refused before any network."""

from __future__ import annotations

import pytest

from binance_sdk import Environment, NotAvailableException, SpotClient
from tests.spec.spot import SPOT

SERVED = SPOT.product.environments["market_data"].operations


def test_public_market_data_needs_no_key() -> None:
    assert len(SERVED) == 13
    assert {SPOT.operations[name].security for name in SERVED} == {"NONE"}
    assert all((SPOT.operations[name].rest or "").startswith("GET ") for name in SERVED)


async def test_what_is_not_served_there_is_not_sent() -> None:
    async with SpotClient(environment=Environment.MARKET_DATA) as client:
        with pytest.raises(NotAvailableException, match="it is offered here over no route"):
            await client.get_execution_rules(symbol="BTCUSDT")
        with pytest.raises(NotAvailableException, match="get_reference_price is not available over REST"):
            await client.via_rest.get_reference_price(symbol="BTCUSDT")


async def test_what_is_served_there_costs_what_it_costs() -> None:
    async with SpotClient(environment=Environment.MARKET_DATA) as client:
        assert client.cost("get_average_price", symbol="BTCUSDT") == {"REQUEST_WEIGHT": 2, "RAW_REQUESTS": 1}


async def test_a_host_of_ones_own_serves_everything() -> None:
    async with SpotClient(environment=Environment.MARKET_DATA, rest_host="http://127.0.0.1:9") as client:
        assert client.cost("get_execution_rules", symbol="BTCUSDT")

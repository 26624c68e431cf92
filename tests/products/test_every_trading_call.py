"""Every operation of Spot and the futures, made over each of its routes, is answered as its type says.

The sandbox keeps state for these: each call has an exchange of its own, with orders and positions. What
belongs to a session of the WebSocket API the SDK does by itself, and is tested with that.
"""

from __future__ import annotations

from typing import Any

import pytest

from binance_sdk import CMFuturesClient, Credentials, SpotClient, UMFuturesClient
from binance_sdk.descriptors import Operation, Route
from binance_sdk.sandbox import Key, Sandbox, catalog
from tests.sandbox.client import running
from tests.sandbox.futures_client import OPERATIONS, futures
from tests.sandbox.test_futures_shapes import NAMES, NOT_PREPARED
from tests.sandbox.test_futures_shapes import asked as asked_of_futures
from tests.sandbox.test_futures_shapes import prepare as prepare_futures
from tests.sandbox.test_shapes import asked, prepare

Client = SpotClient | UMFuturesClient | CMFuturesClient


def routes(operation: Operation[object]) -> list[Route]:
    """The routes of an operation; none where it is about a session of the WebSocket API."""
    if operation.session or (operation.ws_api or "").startswith(("session.", "userDataStream.subscribe")):
        return []
    if operation.ws_api == "userDataStream.unsubscribe":
        return []
    known: list[Route] = ["rest", "ws_api"]
    return [route for route in known if getattr(operation, route)]


SPOT_CASES = [
    pytest.param(name, route, id=f"spot-{name}-{route}")
    for name, operation in catalog.every("spot").items()
    for route in routes(operation)
]
FUTURES_CASES = [
    pytest.param(product, name, route, id=f"{product}-{name}-{route}")
    for product, operations in OPERATIONS.items()
    for name, operation in operations.items()
    for route in routes(operation)
]


def of(key: Key) -> Credentials:
    """Credentials with a key of the sandbox."""
    return Credentials(key.api_key, key.api_secret, key.private_key)


async def differences(client: Client, name: str, route: Route, arguments: dict[str, Any]) -> list[str]:
    """What is not as the spec says in the result of a call over one route."""
    view = client.via_rest if route == "rest" else client.via_ws
    response = await getattr(view.with_response, name)(**arguments)
    assert response.status == 200
    assert any(pool.startswith("REQUEST_WEIGHT") for pool in response.rate_limits)
    return [str(entry) for entry in client.drift]


@pytest.mark.parametrize(("name", "route"), SPOT_CASES)
async def test_a_call_of_spot(name: str, route: Route) -> None:
    operation = catalog.every("spot")[name]
    async with running(Sandbox(market="empty", symbols=["BTCUSDT"])) as clients:
        rest = clients.rest()
        known = await prepare(clients, rest)
        assert rest.key is not None
        async with SpotClient(of(rest.key), environment=clients.exchange.hosts, validate=True) as client:
            arguments = asked(operation.ws_api or "", known, lambda value: value)
            assert await differences(client, name, route, arguments) == []


@pytest.mark.parametrize(("product", "name", "route"), FUTURES_CASES)
async def test_a_call_of_futures(product: str, name: str, route: Route) -> None:
    operation = OPERATIONS[product][name]
    async with futures(product) as trader:
        if name not in NOT_PREPARED:
            await prepare_futures(trader)
        if name in ("keepalive_user_data_stream", "stop_user_data_stream"):
            await trader.do("start_user_data_stream")
        hosts = trader.sandbox.product_hosts[NAMES[product]]
        kind = UMFuturesClient if product == "um" else CMFuturesClient
        async with kind(of(trader.key), environment=hosts, validate=True) as client:
            arguments = asked_of_futures(product, operation)
            assert await differences(client, name, route, arguments) == []

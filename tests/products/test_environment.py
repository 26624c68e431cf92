"""Where a product does not exist, its client says so at once, and where it does."""

from __future__ import annotations

import pytest

import binance_sdk
from binance_sdk import Environment, NotAvailableException
from binance_sdk.connected import Connected

CLIENTS: list[type[Connected]] = [
    getattr(binance_sdk, name) for name in dir(binance_sdk) if name.endswith("Client")
]
CASES = [
    pytest.param(client, environment, id=f"{client.MARKET.product.name}-{environment}")
    for client in CLIENTS
    for environment in Environment
]


@pytest.mark.parametrize(("client", "environment"), CASES)
def test_a_client_is_made_where_its_product_is(client: type[Connected], environment: Environment) -> None:
    product = client.MARKET.product
    if environment in product.hosts:
        client(environment=environment)
        return
    with pytest.raises(NotAvailableException) as caught:
        client(environment=environment)
    assert f"{product.name} is not available on {environment}" in str(caught.value)
    assert str(caught.value).endswith(f"choose one of {', '.join(product.hosts)}")


def test_every_product_is_in_production_and_on_the_sandbox() -> None:
    for client in CLIENTS:
        assert {"production", "sandbox"} <= set(client.MARKET.product.hosts)

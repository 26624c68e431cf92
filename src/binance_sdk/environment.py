"""Which Binance a client talks to."""

from __future__ import annotations

from enum import StrEnum

from .descriptors import Hosts, Product
from .errors import InvalidParameterException, NotAvailableException


class Environment(StrEnum):
    """One of Binance's worlds; a key belongs to exactly one of them."""

    PRODUCTION = "production"
    MARKET_DATA = "market_data"
    """Public market data only: no keys, no orders."""
    TESTNET = "testnet"
    DEMO = "demo"
    SANDBOX = "sandbox"
    """The exchange of `binance-sdk sandbox` on this machine, at its default port."""


def find_hosts(
    product: Product,
    environment: Environment | Hosts,
    *,
    rest: str | None = None,
    ws_api: str | None = None,
    stream: str | None = None,
) -> Hosts:
    """The hosts of ``environment``, with the given ones put in their place.

    Raises `NotAvailableException` when the product does not exist there, before any network.
    """
    hosts = environment if isinstance(environment, Hosts) else _look_up(product, environment)
    return Hosts(
        rest=(rest,) if rest else hosts.rest,
        ws_api=(ws_api,) if ws_api else hosts.ws_api,
        streams=dict.fromkeys(hosts.streams or ("",), (stream,)) if stream else hosts.streams,
        operations=() if rest else hosts.operations,
    )


def _look_up(product: Product, environment: str) -> Hosts:
    if environment not in [each.value for each in Environment]:
        allowed = f"one of {', '.join(Environment)}, or the Hosts of a sandbox"
        raise InvalidParameterException("environment", environment, allowed)
    try:
        return product.hosts[environment]
    except KeyError:
        known = ", ".join(product.hosts)
        raise NotAvailableException(
            f"{product.name} is not available on {environment}: choose one of {known}"
        ) from None

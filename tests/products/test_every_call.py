"""Every operation of every product is encoded, signed, counted, sent, answered and decodes to its type.

One sandbox and one client for each product serve all tests of this module: they live in a loop of its own.
Spot and the futures keep state on the sandbox: see test_every_trading_call.py; and some calls of margin,
portfolio margin and options: see test_every_stateful_call.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from dataclasses import dataclass, field

import pytest

import binance_sdk
from binance_sdk import Drift
from binance_sdk.core.encoding import encode
from binance_sdk.core.weight import expected_costs
from binance_sdk.descriptors import Operation, Response
from binance_sdk.pinned import Answering
from binance_sdk.sandbox import Sandbox, catalog
from codegen import names
from tests.products.arguments import least, most
from tests.products.stateful import KEYS, STATEFUL

CASES = [
    pytest.param(product, name, id=f"{product}-{name}")
    for product in catalog.further()
    for name, operation in catalog.every(product).items()
    if operation.rest and name not in STATEFUL.get(product, ()) and name not in KEYS
]
CLIENTS: dict[str, type[Answering[object]]] = {
    kind.MARKET.product.name: kind
    for kind in (getattr(binance_sdk, name) for name in dir(binance_sdk) if name.endswith("Client"))
}


@dataclass
class World:
    """A sandbox, and a client for each product."""

    sandbox: Sandbox
    clients: dict[str, Answering[object]] = field(default_factory=dict[str, Answering[object]])
    drift: Drift = field(default_factory=Drift)

    @property
    def minute(self) -> int:
        return self.sandbox.clock.now() // 60_000_000

    def client(self, product: str) -> Answering[object]:
        if product not in self.clients:
            self.clients[product] = CLIENTS[product](
                self.sandbox.credentials(),
                environment=self.sandbox.product_hosts[product],
                rate_limit_guard=False,  # 12,000 a minute are soon used up
                validate=self.drift,
            )
        return self.clients[product]

    async def call(self, product: str, name: str, arguments: dict[str, object]) -> Response[object]:
        """Makes a call with the generated method, its keywords named as in Python."""
        method = getattr(self.client(product).with_response, name)
        found: Response[object] = await method(
            **{names.argument(key): value for key, value in arguments.items()}
        )
        return found


@pytest.fixture(scope="module", autouse=True)
def runner() -> Iterator[asyncio.Runner]:
    """One loop for all tests of this module."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
async def world() -> AsyncGenerator[World]:
    async with Sandbox(seed=7, market="empty", enforce_limits=False) as sandbox:
        found = World(sandbox)
        yield found
        for client in found.clients.values():
            await client.close()


def test_every_product_has_a_client() -> None:
    assert set(CLIENTS) == {*catalog.PRODUCTS, *catalog.further()}


@pytest.mark.parametrize(("product", "name"), CASES)
async def test_a_call_is_answered_as_its_type_says(world: World, product: str, name: str) -> None:
    operation = catalog.every(product)[name]
    minute = world.minute
    used: list[dict[str, int]] = []
    costs: list[dict[str, int]] = []
    world.drift.clear()
    for arguments in (least(operation, "rest"), most(operation, "rest")):
        response = await world.call(product, name, arguments)
        assert [str(entry) for entry in world.drift] == []
        entry = world.sandbox.journal[-1]
        assert (entry.product, entry.operation) == (product, catalog.method(operation))
        used.append({kind.partition(":")[0]: count for kind, count in response.rate_limits.items()})
        costs.append(expected_costs(operation, encode(operation, "rest", arguments), "rest"))
    if world.minute == minute:  # counts begin anew with each
        assert_counted(operation, used, costs)


def assert_counted(
    operation: Operation[object], used: list[dict[str, int]], costs: list[dict[str, int]]
) -> None:
    """The exchange counts what the client expects: from 0 where an endpoint has a limit for itself."""
    own = {pool for cost in costs for pool in cost if " " in pool}
    for pool in own:
        kind, *place = pool.split(" ")
        assert place == list(operation.rest or ())
        assert [each[kind] for each in used] == [costs[0][pool], costs[0][pool] + costs[1].get(pool, 0)]
    if "REQUEST_WEIGHT" in used[0]:
        assert used[1]["REQUEST_WEIGHT"] - used[0]["REQUEST_WEIGHT"] == costs[1].get("REQUEST_WEIGHT", 0)
    if operation.orders:
        assert used[1]["ORDERS"] - used[0]["ORDERS"] == operation.orders

"""What keeps no state is answered with values that fit the registry: any operation of any product."""

from __future__ import annotations

import json
from collections import deque
from typing import Any, cast

import msgspec
import pytest
from binance_sdk_generated.cm_futures.product import CM_FUTURES
from binance_sdk_generated.spot.product import SPOT
from binance_sdk_generated.um_futures.product import UM_FUTURES

from binance_sdk import SimpleEarnClient
from binance_sdk.descriptors import Operation
from binance_sdk.sandbox import Sandbox
from binance_sdk.sandbox.auth import Keys
from binance_sdk.sandbox.call import Call
from binance_sdk.sandbox.catalog import by_path, operations
from binance_sdk.sandbox.clock import Clock
from binance_sdk.sandbox.front import Front
from binance_sdk.sandbox.handler import HANDLERS
from binance_sdk.sandbox.limits import Limits
from tests.spec.registry import MISSING, PRODUCTS, answer, strange

from .client import running

ALL = {"spot": SPOT, "um_futures": UM_FUTURES, "cm_futures": CM_FUTURES}


def stateless(product: str, seed: int = 7) -> Front:
    """A product without an engine, at noon."""
    return Front(
        ALL[product], seed=seed, clock=Clock(1_800_014_400.0), limits=Limits(), keys=Keys(0), journal=deque()
    )


def invented(front: Front, operation: Operation[object]) -> Any:
    """An answer as a client reads it."""
    call = Call(operation, "rest" if operation.rest else "ws_api", {}, now=front.clock.now())
    return json.loads(msgspec.json.encode(front.perform(call)))


@pytest.mark.parametrize("product", ALL)
def test_any_operation_can_be_answered(product: str) -> None:
    spec = next(known for known in PRODUCTS if known.name == product)
    known = {operation.name: operation for operation in by_path(product).values()}
    known |= {operation.name: operation for operation in operations(product).values()}
    known = {name: operation for name, operation in known.items() if name in spec.operations}
    front, again, other = stateless(product), stateless(product), stateless(product, seed=8)
    different = 0
    for name, operation in known.items():
        made = invented(front, operation)
        shapes = [answer(spec.operations[name], route) for route in ("rest", "ws_api")]
        found = [strange(spec, shape, made) for shape in shapes]
        assert [] in [[line for line in lines if not line.endswith(MISSING)] for lines in found], found
        assert made == invented(again, operation), "the same request gets the same answer"
        different += made != invented(other, operation)
    assert different > len(known) // 2
    assert len(known) > 50


async def test_an_operation_that_nobody_models_is_answered_over_sockets(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delitem(cast("dict[str, object]", HANDLERS), "account.commission")
    async with running(Sandbox(market="empty")) as clients:
        rest = clients.rest()
        status, reply = await rest.signed("GET", "account/commission", symbol="ETHUSDT")
        assert (status, reply["symbol"]) == (200, "ETHUSDT")
        assert set(reply["discount"]) == {
            "enabledForAccount",
            "enabledForSymbol",
            "discountAsset",
            "discount",
        }
        assert (await rest.signed("GET", "account/commission", symbol="ETHUSDT"))[1] == reply


async def test_an_invented_list_is_as_long_as_it_says() -> None:
    """So that whoever reads page after page comes to an end."""
    async with Sandbox(market="empty") as exchange:
        hosts = exchange.product_hosts["simple_earn"]
        async with SimpleEarnClient(exchange.credentials(), environment=hosts) as client:
            found = await client.get_flexible_products()
            assert (found["total"], len(found["rows"])) == (1, 1)
            assert len(await client.iter_flexible_products().collect()) == 1

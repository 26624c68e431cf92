"""What can be done without an event loop is what can be done with one: same names, parameters and results."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final, cast

import pytest

import binance_sdk
from binance_sdk import calling, sync
from binance_sdk.futures.orders import Orders
from binance_sdk.sync.calling import Calling

CLIENTS: Final[Mapping[str, type[Calling]]] = {
    name: getattr(sync, name) for name in dir(sync) if name.endswith("Client") and name != "Client"
}
RETURNS: Final[Mapping[str, str]] = {
    "make_call": "T",
    "make_response": "Response[T]",
    "order_book": "Generator[OrderBook[Any]]",
    "stream": "EventStream[Any]",
    "listen": "Listener",
    "user_events": "Events[Event | Gap]",
    "isolated_user_events": "Events[Event | Gap]",
    "risk_events": "Events[Event | Gap]",
}
"""What is another thing for those who wait; all else gives the very same."""
PARAMETERS: Final[Mapping[str, set[str]]] = {
    "stream": {"timeout"},
    "user_events": {"timeout"},
    "isolated_user_events": {"timeout"},
    "risk_events": {"timeout"},
    "listen": {"threaded"},
    "order_book": {"on_change"},
}
"""Parameters that only those who wait need, or need otherwise."""
MADE_OF: Final = {
    "MARKET",
    "ORDERS",
    "PLACE",
    "PLACE_CONDITIONAL",
    "KIND",
    "VIEW",
    "responding",
    "around",
    "begin",
}
"""What classes are made of, and no part of what users call."""


def public(kind: object) -> dict[str, object]:
    names = [name for name in dir(kind) if not name.startswith("_") and name not in MADE_OF]
    return {name: inspect.getattr_static(kind, name) for name in [*names, "__init__"]}


def parameters(method: object, *without: str) -> dict[str, inspect.Parameter]:
    found = inspect.signature(cast("Callable[..., object]", method)).parameters
    return {name: each for name, each in found.items() if name not in without}


def result(method: object) -> object:
    return inspect.signature(cast("Callable[..., object]", method)).return_annotation


def test_every_client_is_there_without_async_too() -> None:
    asynchronous = {
        name
        for name in dir(binance_sdk)
        if inspect.isclass(each := getattr(binance_sdk, name)) and issubclass(each, calling.Calling)
    }
    assert set(CLIENTS) == asynchronous >= {"SpotClient", "UMFuturesClient", "CMFuturesClient"}


@pytest.mark.parametrize("name", CLIENTS)
def test_signatures_are_equal(name: str) -> None:
    """Of all methods: what a call gives is what awaiting it gives."""
    mine, other = public(CLIENTS[name]), public(getattr(binance_sdk, name))
    assert set(mine) == set(other)
    methods = [key for key, each in other.items() if inspect.isfunction(each)]
    assert set(methods) > set(getattr(binance_sdk, name).MARKET.operations)
    for key in methods:
        assert inspect.isfunction(mine[key]) and not inspect.iscoroutinefunction(mine[key]), key
        own = PARAMETERS.get(key, set())
        requests = {"requests"} if key == "stream" else set[str]()  # one of its overloads says more
        assert parameters(mine[key], *own, *requests) == parameters(other[key], *own, *requests), key
        assert set(parameters(mine[key])) == set(parameters(other[key])) | own, key
        assert result(mine[key]) == RETURNS.get(key, result(other[key])), key


@pytest.mark.parametrize("name", CLIENTS)
def test_calls_with_responses_and_over_one_route_have_the_same_signatures(name: str) -> None:
    asynchronous = getattr(binance_sdk, name)
    module = import_module(f"binance_sdk_generated.{asynchronous.MARKET.product.name}.sync_with_response")
    mine = public(getattr(module, f"{name.removesuffix('Client')}SyncOperationsWithResponse"))
    other = public(asynchronous.responding())
    assert set(mine) == set(other) > set(asynchronous.MARKET.operations)
    for key in asynchronous.MARKET.operations:
        assert (parameters(mine[key]), result(mine[key])) == (parameters(other[key]), result(other[key])), key
    views = public(getattr(CLIENTS[name], "VIEW", object)), public(getattr(asynchronous, "VIEW", object))
    assert set(views[0]) == set(views[1])


def test_binance_has_the_same_products_and_signatures() -> None:
    mine, other = public(sync.Binance), public(binance_sdk.Binance)
    assert set(mine) == set(other) > {"spot", "wallet"}
    for key in ("__init__", "close", "client"):
        assert parameters(mine[key]) == parameters(other[key])
    for name in set(other) - {"__init__", "close", "client", "drift"}:
        client = cast("Calling", getattr(sync.Binance(), name))
        assert isinstance(getattr(binance_sdk.Binance(), name), client.KIND)


def test_orders_of_futures_have_the_same_signatures() -> None:
    mine, other = public(sync.Orders), public(Orders)
    assert set(mine) == set(other)
    for key in set(other) - {"__init__"}:
        assert (parameters(mine[key]), result(mine[key])) == (parameters(other[key]), result(other[key])), key


def test_type_checkers_see_every_public_name() -> None:
    tree = ast.parse(Path(sync.__file__).read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.asname for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(dir(sync))
    with pytest.raises(AttributeError, match="'Spot'"):
        getattr(sync, "Spot")  # noqa: B009

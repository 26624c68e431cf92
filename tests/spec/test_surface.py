"""The names that users of an older SDK know: methods, sub-types, stream names, handlers and their columns.

Skipped where the list is not there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from binance_sdk_generated.cm_futures import operations as cm_operations
from binance_sdk_generated.cm_futures import streams as cm_streams
from binance_sdk_generated.spot import streams as spot_streams
from binance_sdk_generated.um_futures import operations as um_operations
from binance_sdk_generated.um_futures import streams as um_streams

from binance_sdk.descriptors import Operation, Template
from binance_sdk.stream_name import StreamEvent, resolve
from codegen.load import ProductSpec
from codegen.operation_views import named
from tests.spec.inventory import market, operations
from tests.spec.registry import SPEC
from tests.spec.spot import SPOT

Shared = Callable[[str], Path]
HAND_WRITTEN = {"HandlerExceptionHandlerBase", "StreamErrorHandlerBase"}
MORE_REQUIRED = {
    "create_test_order": "listed there with one optional parameter only",
    "create_test_sor_order": "listed there with one optional parameter only",
    "create_oco": "listed there with the parameters of the older call",
    "create_opoco": "pendingSide is mandatory on Binance's page",
    "create_algo_order": "listed there with the parameters of another call",
    "get_historical_block_trades": "fromId is mandatory on Binance's page",
}
OTHER_PRODUCTS = {
    "CMForceOrderHandlerBase",
    "CMOrderBookHandlerBase",
    "CMPartialOrderBookHandlerBase",
}
"""Accepted there by more clients than the one they are made for."""
UM = SPEC.products["um_futures"]
CM = SPEC.products["cm_futures"]
NOT_DOCUMENTED = {"get_position_mode": "a method of the WebSocket API that no page of Binance has"}
DEFAULT_SPEEDS = {
    "um ('depth', 'btcusdt', '250')": "btcusdt@depth",
    "cm ('depth', 'btcusd_perp', '250')": "btcusd_perp@depth",
}
"""Said there with a suffix, though the name without it means the same."""
MORE_COLUMNS = {"FuturesAllMarketLiquidationHandlerBase"}
"""Left there with the column type alone: a defect."""
WIDER = {"FuturesAggTradeHandlerBase", "FuturesAllMarketMarkPriceHandlerBase"}
"""Refused there by USD-M, though meant for it."""
NEW = {"FuturesGridUpdateHandlerBase", "FuturesConditionalOrderTriggerRejectHandlerBase"}
"""For events that had none there."""
CM_CLASSES = {
    f"CM{name}": f"binance.futures.cm.streams.{name} (not exported at top level)"
    for name in (
        "MiniTickerHandlerBase",
        "AllMarketMiniTickersHandlerBase",
        "TickerHandlerBase",
        "AllMarketTickersHandlerBase",
        "BookTickerHandlerBase",
        "AllMarketBookTickerHandlerBase",
    )
}
"""There inside, under a name that other markets have too."""


@cache
def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def surface(shared: Shared) -> Mapping[str, Any]:
    return read(shared("facts/surface.json"))


def test_methods(surface: Mapping[str, Any]) -> None:
    ours = {method: name for method, (name, _) in operations(SPOT, "ws_api").items()}
    theirs = {entry["ws_method"]: entry["method"] for entry in surface["endpoints"]["spot"]}
    assert {method: ours[method] for method in theirs} == theirs


def route(operation: Operation[Any]) -> tuple[str | None, str | None]:
    """REST path and method of the WebSocket API."""
    return operation.rest[1] if operation.rest else None, operation.ws_api


@pytest.mark.parametrize(("market", "ours"), [("um", um_operations.ALL), ("cm", cm_operations.ALL)])
def test_futures_methods(surface: Mapping[str, Any], market: str, ours: Mapping[str, Operation[Any]]) -> None:
    for entry in surface["endpoints"][market]:
        name = entry["method"]
        if market == "um" and name in NOT_DOCUMENTED:
            assert name in ours
            continue
        path, method = route(ours[name])
        urls = re.findall(r"https://[^/]+(/[^'\"\]]+)", json.dumps(entry))
        assert [path] == urls if urls else method == entry["ws_method"], name


@pytest.mark.parametrize("product", [SPOT, UM], ids=lambda product: product.name)
def test_required_parameters_are_not_more_than_before(
    surface: Mapping[str, Any], product: ProductSpec
) -> None:
    """What an old call passed is still enough, except where Binance asks for more."""
    methods = dict(named(product))
    for entry in surface["endpoints"][market(product)]:
        known, name = entry.get("params_from_docstring"), entry["method"]
        if known and name not in MORE_REQUIRED:
            required = {param["name"] for param in known["required"]}
            params = methods[name].params.items()
            assert {key for key, param in params if param.required} <= required, name


@pytest.mark.parametrize(("product", "more"), [(SPOT, ()), (UM, ("allMarketAssetIndex",)), (CM, ())])
def test_subtypes(surface: Mapping[str, Any], product: ProductSpec, more: tuple[str, ...]) -> None:
    theirs = {entry[0]["value"] for entry in surface["subtypes"][market(product)].values()} - {"user"}
    assert {stream.subtype for stream in product.streams.values() if stream.subtype} == theirs.union(more)


Streams = tuple[Mapping[str, Template], Mapping[str, StreamEvent]]


@pytest.mark.parametrize(
    ("name", "streams", "tried"),
    [
        ("spot", (spot_streams.TEMPLATES, spot_streams.EVENTS), 20),
        ("um", (um_streams.TEMPLATES, um_streams.EVENTS), 24),
        ("cm", (cm_streams.TEMPLATES, cm_streams.EVENTS), 22),
    ],
)
def test_stream_names(surface: Mapping[str, Any], name: str, streams: Streams, tried: int) -> None:
    templates, events = streams
    for call, result in surface["subscribe_calls"].items():
        product, _, arguments = call.partition(" ")
        subtype, *given = re.findall(r"'([^']*)'", arguments)
        if product == name and "stream" in result and subtype != "user":
            tried -= 1
            expected = DEFAULT_SPEEDS.get(call, result["stream"])
            found = resolve(templates[subtype], events[subtype], given)
            assert found.name == expected
            assert found.template.host in ("", result["path"].split("/")[1])
    assert tried == 0


@pytest.mark.parametrize("product", [SPOT, UM, CM], ids=lambda product: product.name)
def test_handlers(surface: Mapping[str, Any], product: ProductSpec) -> None:
    bases = [
        *(base for s in product.streams.values() for base in (s.handler, *s.more_handlers)),
        *(event.handler for event in product.user_events.values()),
    ]
    ours = {base.name: dict(base.columns) for base in bases if base and base.name not in NEW}
    theirs: dict[str, dict[str, str]] = {
        name: entry["columns_map"] or {}
        for name, entry in surface["handlers"].items()
        if entry.get("accepted_by", {}).get(market(product)) is True or (product is UM and name in WIDER)
    }
    elsewhere = HAND_WRITTEN if product is CM else HAND_WRITTEN | OTHER_PRODUCTS
    inside = CM_CLASSES if product is CM else {}
    expected = {name: theirs[name] for name in theirs if name not in elsewhere}
    expected |= {name: surface["handlers"][there]["columns_map"] for name, there in inside.items()}
    assert set(ours) == set(expected)
    for name, columns in ours.items():
        if name in MORE_COLUMNS:
            assert set(columns) > set(expected[name])
            continue
        assert columns == expected[name], name
        there = surface["handlers"][inside.get(name, name)]
        assert list(columns) == (there["columns_order"] or list(there["columns_map"] or ()))

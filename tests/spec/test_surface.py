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
from binance_sdk_generated.spot.streams import EVENTS, TEMPLATES

from binance_sdk.stream_name import resolve
from tests.spec.inventory import operations
from tests.spec.spot import SPOT

Shared = Callable[[str], Path]
HAND_WRITTEN = {"HandlerExceptionHandlerBase", "StreamErrorHandlerBase"}
MORE_REQUIRED = {
    "create_test_order": "listed there with one optional parameter only",
    "create_test_sor_order": "listed there with one optional parameter only",
    "create_oco": "listed there with the parameters of the older call",
    "create_opoco": "pendingSide is mandatory on Binance's page",
    "get_historical_block_trades": "fromId is mandatory on Binance's page",
}
OTHER_PRODUCTS = {"CMOrderBookHandlerBase"}
"""Accepted there by every client, made for COIN-M."""


@cache
def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def surface(shared: Shared) -> Mapping[str, Any]:
    return read(shared("facts/surface.json"))


def test_methods(surface: Mapping[str, Any]) -> None:
    ours = {method: name for method, (name, _) in operations("ws_api").items()}
    theirs = {entry["ws_method"]: entry["method"] for entry in surface["endpoints"]["spot"]}
    assert {method: ours[method] for method in theirs} == theirs


def test_required_parameters_are_not_more_than_before(surface: Mapping[str, Any]) -> None:
    """What an old call passed is still enough, except where Binance asks for more."""
    for entry in surface["endpoints"]["spot"]:
        known = entry.get("params_from_docstring")
        if known and entry["method"] not in MORE_REQUIRED:
            required = {param["name"] for param in known["required"]}
            params = SPOT.operations[entry["method"]].params.items()
            assert {name for name, param in params if param.required} <= required, entry["method"]


def test_subtypes(surface: Mapping[str, Any]) -> None:
    theirs = {entry[0]["value"] for entry in surface["subtypes"]["spot"].values()} - {"user"}
    assert {stream.subtype for stream in SPOT.streams.values() if stream.subtype} == theirs


def test_stream_names(surface: Mapping[str, Any]) -> None:
    tried = 0
    for call, result in surface["subscribe_calls"].items():
        product, _, arguments = call.partition(" ")
        subtype, *given = re.findall(r"'([^']*)'", arguments)
        if product == "spot" and "stream" in result and subtype != "user":
            tried += 1
            assert resolve(TEMPLATES[subtype], EVENTS[subtype], given).name == result["stream"]
    assert tried == 20


def test_handlers(surface: Mapping[str, Any]) -> None:
    bases = [*(s.handler for s in SPOT.streams.values()), *(e.handler for e in SPOT.user_events.values())]
    ours = {base.name: dict(base.columns) for base in bases if base}
    theirs: dict[str, dict[str, str]] = {
        name: entry["columns_map"] or {}
        for name, entry in surface["handlers"].items()
        if entry.get("accepted_by", {}).get("spot") is True
    }
    assert ours == {name: theirs[name] for name in theirs if name not in HAND_WRITTEN | OTHER_PRODUCTS}
    for name, columns in ours.items():
        order = surface["handlers"][name]["columns_order"] or list(
            surface["handlers"][name]["columns_map"] or ()
        )
        assert list(columns) == order

"""The names, columns, sub-types and stream names that users of binance-sdk 7 bring with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import binance_sdk
from binance_sdk import SpotClient
from binance_sdk.core.shape import expand

SHARED = Path(__file__).parents[3] / "shared" / "facts" / "surface.json"
SURFACE: dict[str, Any] = json.loads(SHARED.read_text()) if SHARED.exists() else {}
FUTURES = ("CM", "UM", "Futures", "Mark", "Index", "Force", "Position", "Margin", "Working", "Asset")
pytestmark = pytest.mark.skipif(not SURFACE, reason=f"no {SHARED}")

NOT_YET = {
    name
    for name in SURFACE.get("exports", {})
    if any(word in name for word in FUTURES)
    or name in {"CompositeIndexHandlerBase", "TradingSessionHandlerBase"}
} - {"AccountPositionHandlerBase"}
"""Futures: a later issue."""


def of(section: str) -> list[str]:
    return sorted(SURFACE.get(section, {}))


@pytest.mark.parametrize("name", sorted(set(SURFACE.get("exports", {})) - NOT_YET))
def test_everything_can_be_imported_by_its_name(name: str) -> None:
    assert getattr(binance_sdk, name) is not None


@pytest.mark.parametrize("name", sorted(set(SURFACE.get("exceptions", {}))))
def test_exceptions_keep_their_relations(name: str) -> None:
    module: Any = binance_sdk
    kind = getattr(module, name)
    assert issubclass(kind, binance_sdk.BinanceException)
    for base in SURFACE["exceptions"][name]["bases"]:
        assert base == "Exception" or issubclass(kind, getattr(module, base))


SPOT_HANDLERS = [
    name
    for name, each in SURFACE.get("handlers", {}).items()
    if each["class"].startswith(("binance.spot", "binance.core.handlers.orderbook"))
]


@pytest.mark.parametrize("name", SPOT_HANDLERS)
def test_handlers_have_the_columns_in_order_and_are_accepted(name: str) -> None:
    facts = SURFACE["handlers"][name]
    handler = getattr(binance_sdk, name)()
    if facts["columns_map"] and name != "PartialOrderBookHandlerBase":
        order = facts["columns_order"] or list(facts["columns_map"])
        assert list(handler.COLUMNS.items()) == [(key, facts["columns_map"][key]) for key in order]
    SpotClient().handler(handler)


@pytest.mark.parametrize("name", ["HandlerExceptionHandlerBase", "StreamErrorHandlerBase"])
def test_reports_have_handlers(name: str) -> None:
    SpotClient().handler(getattr(binance_sdk, name)())


@pytest.mark.parametrize("enum", ["SubType", "OrderSide", "OrderType", "OrderRespType", "TimeInForce"])
def test_enums_have_the_members(enum: str) -> None:
    facts = SURFACE["enums"][f"binance.core.common.constants.{enum}"]
    ours = getattr(binance_sdk, enum)
    assert {name: ours[name].value for name in facts} == facts


SUBSCRIBE = [call for call in of("subscribe_calls") if call.startswith("spot")]


@pytest.mark.parametrize("call", SUBSCRIBE)
def test_subscribe_means_the_same_streams(call: str) -> None:
    expected = SURFACE["subscribe_calls"][call]
    arguments = eval(call.removeprefix("spot "))
    if call == "spot ('kline', 'BTCUSDT', '1m')":
        expected = {"stream": "btcusdt@kline_1m"}  # an interval may be text, too
    if expected.get("stream") == "user":
        assert expand(arguments) == [("user", ())]
    elif "error" in expected:
        with pytest.raises(getattr(binance_sdk, expected["error"])):
            SpotClient.MARKET.request(expand(arguments)[0])
    else:
        assert SpotClient.MARKET.request(expand(arguments)[0]).name == expected["stream"]


def test_time_frames_are_intervals() -> None:
    wish = ("kline", ("BTC_USDT", binance_sdk.TimeFrame.M1))
    assert SpotClient.MARKET.request(wish).name == "btcusdt@kline_1M"


@pytest.mark.parametrize("endpoint", SURFACE.get("endpoints", {}).get("spot", []), ids=lambda e: e["method"])
def test_methods_go_where_they_went(endpoint: dict[str, Any]) -> None:
    assert callable(getattr(SpotClient, endpoint["method"]))
    operation = SpotClient.MARKET.operations[endpoint["method"]]
    assert operation.ws_api == endpoint["ws_method"]


def test_members_of_a_client() -> None:
    wanted = [n for n in SURFACE["client_common"]["public_members"] if n.islower()]
    assert [name for name in wanted if not hasattr(SpotClient, name)] == []


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("OrderBook", lambda: binance_sdk.OrderBook("BTCUSDT")),
        ("RateLimiter", binance_sdk.RateLimiter),
        ("Credentials", binance_sdk.Credentials),
        ("OrderBookHandlerBase", binance_sdk.OrderBookHandlerBase),
    ],
)
def test_members_of_the_other_classes(name: str, made: Callable[[], object]) -> None:
    wanted = [n for n in SURFACE["classes"][name] if n not in ("__init__", "receiveDispatch")]
    thing = type(made())
    assert [member for member in wanted if not hasattr(thing, member)] == []


@pytest.mark.parametrize("name", ["RateLimitSnapshot", "RateLimitWindow", "ConnectionLease", "StreamError"])
def test_dataclasses_have_the_fields(name: str) -> None:
    fields = getattr(binance_sdk, name).__dataclass_fields__
    assert set(SURFACE["classes"][name]["dataclass_fields"]) <= set(fields)

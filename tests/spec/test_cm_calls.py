"""Calls of COIN-M that Binance takes pass the rules of the spec; calls it would refuse do not."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import msgspec
import pytest
from binance_sdk_generated.cm_futures import events, operations, streams

from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Route
from binance_sdk.errors import InvalidParameterException

ORDER: Final = {"symbol": "BTCUSD_PERP", "side": "BUY"}
ALGO: Final = {**ORDER, "algoType": "CONDITIONAL"}
ACCEPTED: Final[tuple[tuple[str, dict[str, object]], ...]] = (
    ("get_continuous_klines", {"pair": "BTCUSD", "contractType": "NEXT_QUARTER", "interval": "1M"}),
    ("get_taker_buy_sell_volume", {"pair": "BTCUSD", "contractType": "ALL", "period": "5m"}),
    ("create_order", {**ORDER, "type": "LIMIT", "timeInForce": "GTX", "quantity": 1, "price": "9000.1"}),
    ("create_order", {**ORDER, "type": "STOP_MARKET", "stopPrice": 1, "closePosition": True}),
    ("create_algo_order", {**ALGO, "type": "STOP_MARKET", "triggerPrice": 1, "closePosition": True}),
    ("modify_order", {**ORDER, "orderId": 1, "quantity": 1, "price": 2}),
    ("get_all_orders", {"pair": "BTCUSD"}),
    ("get_user_trades", {"symbol": "BTCUSD_PERP", "orderId": 1}),
    ("get_position_risk", {"marginAsset": "BTC"}),
    ("set_position_mode", {"dualSidePosition": False}),
)
REFUSED: Final[tuple[tuple[str, dict[str, object], str], ...]] = (
    ("get_klines", {"symbol": "BTCUSD_PERP", "interval": "1s"}, "interval"),
    ("get_ticker", {"symbol": "BTCUSD_PERP", "pair": "BTCUSD"}, "pair"),
    ("create_order", {**ORDER, "type": "LIMIT", "timeInForce": "GTD", "quantity": 1, "price": 1}, "GTD"),
    ("modify_order", {**ORDER, "orderId": 1, "price": 2}, "quantity"),
    ("get_all_orders", {}, "symbol"),
    ("get_user_trades", {"pair": "BTCUSD", "fromId": 1}, "fromId"),
    ("get_user_trades", {"pair": "BTCUSD", "orderId": 1}, "symbol"),
    ("create_algo_order", {**ALGO, "type": "LIMIT", "quantity": 1}, "type"),
)


def routes(name: str) -> list[Route]:
    operation = operations.ALL[name]
    known: list[tuple[Route, bool]] = [("rest", bool(operation.rest)), ("ws_api", bool(operation.ws_api))]
    return [route for route, there in known if there]


@pytest.mark.parametrize(("name", "arguments"), ACCEPTED)
def test_accepted(name: str, arguments: dict[str, object]) -> None:
    for route in routes(name):
        assert set(encode(operations.ALL[name], route, arguments, None)) == set(arguments)


@pytest.mark.parametrize(("name", "arguments", "named"), REFUSED)
def test_refused(name: str, arguments: dict[str, object], named: str) -> None:
    for route in routes(name):
        with pytest.raises(InvalidParameterException) as refusal:
            encode(operations.ALL[name], route, arguments, None)
        assert named in str(refusal.value)


def test_a_symbol_keeps_its_underscore() -> None:
    assert streams.pair_mark_price("BTCUSD", "1s").name == "btcusd@markPrice@1s"
    assert streams.mark_price("BTCUSD_PERP").name == "btcusd_perp@markPrice"


def test_a_delivery_contract_has_no_funding_rate_and_decodes_all_the_same() -> None:
    raw = b"""{"e":"markPriceUpdate","E":1596095725000,"s":"BTCUSD_261225","p":"10934.6","P":"10962.2",
    "i":"10933.6","r":"","T":0,"st":2}"""
    event = msgspec.json.decode(raw, type=events.MarkPrice[Decimal])
    assert (event.mark_price, event.funding_rate, event.next_funding_time) == (Decimal("10934.6"), "", 0)

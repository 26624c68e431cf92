"""Calls that Binance takes pass the rules of the spec on every route; calls it would refuse do not.

The accepted ones are the requests of Binance's pages (web-socket-api.md, 2026-07-21), floats written as text.
"""

from __future__ import annotations

from typing import Final

import pytest
from binance_sdk_generated.spot import operations

from binance_sdk.core.encoding import encode
from binance_sdk.descriptors import Route
from binance_sdk.errors import InvalidParameterException

Call = tuple[str, dict[str, object]]

LIMIT: Final = {"symbol": "BTCUSDT", "side": "SELL", "type": "LIMIT"}
WORKING: Final = {
    "symbol": "LTCBNB",
    "workingType": "LIMIT",
    "workingSide": "BUY",
    "workingPrice": "1.5",
    "workingQuantity": 1,
    "workingTimeInForce": "GTC",
}

ACCEPTED: Final[tuple[Call, ...]] = (
    ("get_exchange_info", {"symbols": ["BNBBTC"]}),
    ("get_exchange_info", {"permissions": ["SPOT", "TRD_GRP_999"]}),
    ("get_orderbook", {"symbol": "BNBBTC", "limit": 5}),
    ("get_aggregate_trades", {"symbol": "BNBBTC", "fromId": 50000000, "limit": 1}),
    ("get_klines", {"symbol": "BNBBTC", "interval": "1h", "startTime": 1655969280000, "limit": 1}),
    ("get_rolling_window_ticker", {"symbols": ["BNBBTC", "BTCUSDT"], "windowSize": "7d"}),
    ("create_order", {**LIMIT, "timeInForce": "GTC", "price": "23416.10", "quantity": "0.00847"}),
    (
        "create_order",
        {**LIMIT, "timeInForce": "GTC", "quantity": 1, "pegPriceType": "PRIMARY_PEG"},
    ),
    ("create_order", {**LIMIT, "type": "MARKET", "quoteOrderQty": "100"}),
    ("create_order", {**LIMIT, "type": "STOP_LOSS", "quantity": 1, "trailingDelta": 100}),
    ("create_order", {**LIMIT, "type": "STOP_LOSS", "quantity": 1, "trailingDelta": 100, "stopPrice": 9}),
    ("cancel_order", {"symbol": "BTCUSDT", "origClientOrderId": "4d96324ff9d44481926157"}),
    ("cancel_order", {"symbol": "BTCUSDT", "orderId": 1, "origClientOrderId": "x"}),
    (
        "cancel_replace_order",
        {
            **LIMIT,
            "cancelReplaceMode": "ALLOW_FAILURE",
            "cancelOrigClientOrderId": "x",
            "timeInForce": "GTC",
            "price": "23416.10",
            "quantity": "0.00847",
        },
    ),
    (
        "create_oco",
        {
            "symbol": "LTCBNB",
            "side": "BUY",
            "quantity": 1,
            "aboveType": "STOP_LOSS_LIMIT",
            "abovePrice": "1.5",
            "aboveStopPrice": "1.50000001",
            "aboveTimeInForce": "GTC",
            "belowType": "LIMIT_MAKER",
            "belowPrice": "1.49999999",
        },
    ),
    ("create_oto", {**WORKING, "pendingType": "MARKET", "pendingSide": "SELL", "pendingQuantity": 1}),
    (
        "create_otoco",
        {
            **WORKING,
            "pendingSide": "SELL",
            "pendingQuantity": 5,
            "pendingAboveType": "STOP_LOSS",
            "pendingAboveStopPrice": "0.5",
            "pendingBelowType": "LIMIT_MAKER",
            "pendingBelowPrice": 5,
        },
    ),
    ("create_opo", {**WORKING, "pendingType": "MARKET", "pendingSide": "SELL"}),
    ("create_sor_order", {**LIMIT, "quantity": "0.5", "timeInForce": "GTC", "price": 31000}),
    ("amend_order", {"symbol": "BTCUSDT", "orderId": 9, "newQty": "5"}),
    ("get_trades", {"symbol": "BTCUSDT", "startTime": 1660780800000, "endTime": 1660867200000}),
    ("get_trades", {"symbol": "BTCUSDT", "orderId": 1, "fromId": 2}),
    ("get_prevented_matches", {"symbol": "BTCUSDT", "orderId": 35, "fromPreventedMatchId": 1}),
    ("get_account", {"omitZeroBalances": True, "recvWindow": "6000.346"}),
)
REFUSED: Final[tuple[tuple[str, dict[str, object], str], ...]] = (
    ("get_exchange_info", {"symbol": "BNBBTC", "symbolStatus": "HALT"}, "symbolStatus"),
    ("get_execution_rules", {"symbol": "BNBBTC", "symbols": ["BNBBTC"]}, "symbols"),
    ("get_orderbook", {"symbol": "BNBBTC", "limit": 5001}, "limit"),
    ("get_orderbook", {"symbol": "BNBBTC", "symbolStatus": "CANCEL_ONLY"}, "symbolStatus"),
    ("get_klines", {"symbol": "BNBBTC", "interval": "7m"}, "interval"),
    ("get_rolling_window_ticker", {"symbol": "BNBBTC", "windowSize": "60m"}, "windowSize"),
    ("get_rolling_window_ticker", {}, "symbol"),
    ("get_ticker", {"symbol": "BNBBTC", "symbols": ["BNBBTC"]}, "symbols"),
    ("create_order", {**LIMIT, "timeInForce": "GTC", "quantity": 1}, "price"),
    ("create_order", {**LIMIT, "price": 1, "quantity": 1}, "timeInForce"),
    ("create_order", {**LIMIT, "type": "MARKET"}, "quantity"),
    ("create_order", {**LIMIT, "type": "STOP_LOSS", "quantity": 1}, "stopPrice"),
    ("create_order", {**LIMIT, "type": "LIMIT_MAKER", "quantity": 1, "price": 1, "pegOffsetValue": 1}, "peg"),
    (
        "create_order",
        {**LIMIT, "type": "MARKET", "quantity": 1, "strategyType": 999999},
        "strategyType",
    ),
    ("create_sor_order", {**LIMIT, "type": "STOP_LOSS", "quantity": 1}, "type"),
    ("cancel_order", {"symbol": "BTCUSDT"}, "orderId"),
    ("amend_order", {"symbol": "BTCUSDT", "orderId": 9, "newQty": 0}, "newQty"),
    (
        "create_oto",
        {**WORKING, "pendingType": "LIMIT", "pendingSide": "SELL", "pendingQuantity": 1},
        "pending",
    ),
    ("get_all_orders", {"symbol": "BTCUSDT", "startTime": 0, "endTime": 86_400_001}, "endTime"),
    ("get_trades", {"symbol": "BTCUSDT", "fromId": 1, "startTime": 2}, "fromId"),
    ("get_prevented_matches", {"symbol": "BTCUSDT", "fromPreventedMatchId": 1}, "orderId"),
    ("get_account", {"recvWindow": 60001}, "recvWindow"),
    ("get_account", {"recvWindow": "0.0001"}, "recvWindow"),
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

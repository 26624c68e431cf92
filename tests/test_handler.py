"""Handlers: a payload as a frame with named columns."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import ClassVar

from binance_sdk.handler import (
    DepthHandler,
    Handler,
    NestedHandler,
    PartialDepthHandler,
    RawHandler,
    RenamingHandler,
)


class Trade(Handler):
    COLUMNS: ClassVar[Mapping[str, str]] = {
        "e": "type",
        "s": "symbol",
        "p": "price",
        "t": "trade_id",
        "m": "is_maker",
    }


class Kline(NestedHandler):
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "s": "symbol", "o": "open", "x": "is_closed"}


class Depth(DepthHandler):
    COLUMNS: ClassVar[Mapping[str, str]] = {"e": "type", "u": "last_update_id"}


def test_columns_are_named_and_ordered_as_declared() -> None:
    frame = Trade().receive({"t": 7, "m": True, "p": "1.10", "s": "BTCUSDT", "e": "trade", "new": 1})
    assert list(frame.columns) == ["type", "symbol", "price", "trade_id", "is_maker"]
    assert (frame["price"][0], frame["trade_id"][0], frame["is_maker"][0]) == ("1.10", 7, True)


def test_a_row_per_element_of_an_all_market_list() -> None:
    frame = Trade().receive([{"s": "A", "p": "1", "t": 1, "m": True}, {"s": "B", "t": None}])
    assert list(frame["symbol"]) == ["A", "B"]
    assert list(frame["price"]) == ["1", ""]
    assert list(frame["is_maker"]) == [True, False]


def test_missing_numbers_are_nan_and_keep_their_column() -> None:
    frame = Trade().receive({"s": "BTCUSDT"})
    assert math.isnan(float(frame["trade_id"][0]))


def test_text_wins_in_a_mixed_column_and_nested_values_are_sorted_json() -> None:
    frame = Trade().receive([{"p": {"b": 1, "a": [2]}}, {"p": 3}])
    assert list(frame["price"]) == ['{"a":[2],"b":1}', "3"]


def test_klines_are_flattened_and_keep_their_type() -> None:
    frame = Kline().receive({"e": "kline", "s": "BTCUSDT", "k": {"o": "1.5", "x": False}})
    assert (frame["type"][0], frame["symbol"][0], frame["open"][0], frame["is_closed"][0]) == (
        "kline",
        "BTCUSDT",
        "1.5",
        False,
    )


def test_partial_depth_is_a_triple() -> None:
    last, bids, asks = PartialDepthHandler().receive(
        {"lastUpdateId": 9, "bids": [["1", "2"]], "asks": [["3", "4"], ["5", "6"]]}
    )
    assert last == 9
    assert (list(bids["price"]), list(asks["quantity"])) == (["1"], ["4", "6"])


def test_depth_is_the_message_and_two_sides() -> None:
    info, (bids, asks) = Depth().receive({"e": "depthUpdate", "u": 4, "b": [], "a": [["3", "0"]]})
    assert info["last_update_id"][0] == 4
    assert (len(bids), list(asks["price"])) == (0, ["3"])


def test_renaming_keeps_what_it_does_not_know() -> None:
    class Order(RenamingHandler):
        COLUMNS: ClassVar[Mapping[str, str]] = {"s": "symbol"}

    assert Order().receive({"s": "BTCUSDT", "new": 1}) == {"symbol": "BTCUSDT", "new": 1}
    assert RawHandler().receive({"s": 1}) == {"s": 1}

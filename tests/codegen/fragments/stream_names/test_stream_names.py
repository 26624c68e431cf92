"""Names of streams: places, optional suffixes, defaults, case, arrays, hosts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import msgspec
import pytest
from volas import TimeFrame

from binance_sdk.errors import InvalidSubParamsException, InvalidSubTypeParamException
from binance_sdk.stream_name import resolve
from tests.codegen.fragments.conftest import Module


@pytest.mark.parametrize(
    ("subtype", "values", "name"),
    [
        ("trade", ["BTC_USDT"], "btcusdt@trade"),
        ("trade", ["币安人生USDT"], "币安人生usdt@trade"),
        ("trade", ["ÀÉUSDT"], "àéusdt@trade"),
        ("depth", ["BTCUSDT"], "btcusdt@depth20"),
        ("depth", ["BTC_USDT", 5], "btc_usdt@depth5"),
        ("depth", ["BTCUSDT", "10", 100], "btcusdt@depth10@100ms"),
        ("depth", ["BTCUSDT", None, "1000ms"], "btcusdt@depth20@1000ms"),
        ("slow", ["BTCUSDT"], "btcusdt@slow"),
        ("slow", ["BTCUSDT", "100"], "btcusdt@slow@100ms"),
        ("slow", ["BTCUSDT", 1000], "btcusdt@slow"),
        ("slow", ["BTCUSDT", "1000ms"], "btcusdt@slow"),
        ("klineUTC8", ["BTCUSDT", TimeFrame.M1], "btcusdt@kline_1M@+08:00"),
        ("allWindows", [TimeFrame.H4], "!ticker_4h@arr"),
        ("klineUTC8", ["BTCUSDT", "1M"], "btcusdt@kline_1M@+08:00"),
        ("klineUTC8", ["BTCUSDT", "1m"], "btcusdt@kline_1m@+08:00"),
        ("allWindows", [], "!ticker_1h@arr"),
        ("allWindows", ["4h"], "!ticker_4h@arr"),
        ("upper", ["AbC"], "AbC@upper"),
    ],
)
def test_subscribe(module: Module, subtype: str, values: Sequence[object], name: str) -> None:
    streams = module("streams")
    assert resolve(streams.TEMPLATES[subtype], streams.EVENTS[subtype], values).name == name


@pytest.mark.parametrize(
    ("subtype", "values", "error"),
    [
        ("trade", [], InvalidSubTypeParamException),
        ("trade", ["A@B"], InvalidSubTypeParamException),
        ("trade", [""], InvalidSubTypeParamException),
        ("trade", [1.5], InvalidSubTypeParamException),
        ("trade", ["A", "B"], InvalidSubParamsException),
        ("slow", ["A", 250], InvalidSubTypeParamException),
        ("klineUTC8", ["A", TimeFrame.Y1], InvalidSubTypeParamException),
        ("depth", ["A", 6], InvalidSubTypeParamException),
        ("depth", ["A", 5, "250"], InvalidSubTypeParamException),
        ("klineUTC8", ["A", "1"], InvalidSubTypeParamException),
        ("klineUTC8", ["A"], InvalidSubTypeParamException),
        ("allWindows", ["2h"], InvalidSubTypeParamException),
    ],
)
def test_refused(module: Module, subtype: str, values: Sequence[object], error: type[Exception]) -> None:
    streams = module("streams")
    with pytest.raises(error):
        resolve(streams.TEMPLATES[subtype], streams.EVENTS[subtype], values)


def test_functions(module: Module) -> None:
    streams, enums = module("streams"), module("enums")
    assert streams.kline("BTCUSDT", enums.Interval.MINUTE_1).name == "btcusdt@kline_1m@+08:00"
    assert streams.upper("X").name == "X@upper"
    assert streams.upper("X").template.host == "private"
    assert streams.nameless().name == "everything"
    assert streams.depth("A", updateSpeed=100).template.max_silence == 10


def test_what_messages_become(module: Module) -> None:
    streams, events = module("streams"), module("events")
    tick = b'[{"e":"1hTick","p":"0.10","new":1}]'
    decoded = msgspec.json.decode(tick, type=streams.window().event, strict=False)
    assert decoded == [events.Tick(type="1hTick", price=Decimal("0.10"))]
    as_float = msgspec.json.decode(tick, type=streams.window(numbers=float).event, strict=False)
    assert as_float[0].price == 0.1
    book = b'{"b":[["1.50","2"]],"u":"7"}'
    levels = msgspec.json.decode(book, type=streams.depth("A").event, strict=False)
    assert (levels.bids, levels.last_update_id) == ([("1.50", "2")], 7)
    exact = msgspec.json.decode(book, type=streams.depth("A", numbers=Decimal).event, strict=False)
    assert exact.bids == [(Decimal("1.50"), Decimal(2))]
    assert streams.nameless().event is events.Note


def test_tables(module: Module) -> None:
    streams = module("streams")
    assert (
        list(streams.TEMPLATES)
        == list(streams.EVENTS)
        == ["trade", "depth", "slow", "klineUTC8", "allWindows", "upper"]
    )
    assert streams.TEMPLATES["trade"].events == ("tick", "1hTick")
    assert [template.name for template in streams.SBE_TEMPLATES] == ["<symbol>@sbe"]
    assert not hasattr(streams, "binary")

"""Names of streams, with the templates of Spot. Their traps are tested in codegen/fragments/stream_names."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from pathlib import Path

import pytest
from binance_sdk_generated.spot import events
from binance_sdk_generated.spot.streams import EVENTS, TEMPLATES
from binance_sdk_generated.um_futures import streams as um_streams
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.descriptors import Template
from binance_sdk.errors import (
    InvalidParameterException,
    InvalidSubParamsException,
    InvalidSubTypeParamException,
)
from binance_sdk.stream_name import StreamEvent, fill, resolve

Values = tuple[object, ...]


def name_of(subtype: str, *values: object) -> str:
    return resolve(TEMPLATES[subtype], EVENTS[subtype], values).name


def test_names_that_users_know(shared: Callable[[str], Path]) -> None:
    """Every subscription of the existing SDK makes the same stream here."""
    surface = json.loads(shared("facts/surface.json").read_text(encoding="utf-8"))
    made: dict[str, str] = {}
    known: dict[str, str] = {}
    for call, outcome in surface["subscribe_calls"].items():
        market, _, shape = call.partition(" ")
        subtype, *values = ast.literal_eval(shape)
        if market == "spot" and "stream" in outcome and subtype in TEMPLATES:
            known[shape] = outcome["stream"]
            made[shape] = name_of(subtype, *values)
    assert made == known
    assert len(made) > 15


def test_refusals_that_users_know() -> None:
    with pytest.raises(InvalidSubTypeParamException) as caught:
        name_of("depth", "BTCUSDT", "250")
    assert (caught.value.param_name, caught.value.value) == ("updateSpeed", "250")
    assert "100" in caught.value.reason
    with pytest.raises(InvalidSubTypeParamException, match="symbol"):
        name_of("trade")
    with pytest.raises(InvalidSubParamsException, match="trade takes symbol, not 2 values"):
        name_of("trade", "BTCUSDT", "1m")


class Frame(Enum):
    """An interval of somebody else."""

    DAY = "1d"


class TimeFrame:
    """Like `volas.TimeFrame`: its text is the interval."""

    def __str__(self) -> str:
        return "1M"


@pytest.mark.parametrize(("interval", "shown"), [("1m", "1m"), (Frame.DAY, "1d"), (TimeFrame(), "1M")])
def test_intervals_of_all_kinds(interval: object, shown: str) -> None:
    assert name_of("kline", "BTCUSDT", interval) == f"btcusdt@kline_{shown}"


@pytest.mark.parametrize("speed", [100, "100", "100ms"])
def test_update_speed_with_or_without_unit(speed: object) -> None:
    assert name_of("depth", "BTCUSDT", speed) == "btcusdt@depth@100ms"


@pytest.mark.parametrize("interval", [True, 1.0, b"1m", "1", "", "1D", object()])
def test_no_interval(interval: object) -> None:
    with pytest.raises(InvalidSubTypeParamException, match="interval"):
        name_of("kline", "BTCUSDT", interval)


def test_numbers_of_events() -> None:
    template, event = TEMPLATES["trade"], EVENTS["trade"]
    assert resolve(template, event, ["A"]).event == events.Trade[Decimal]
    assert resolve(template, event, ["A"], str).event == events.Trade[str]
    many = resolve(TEMPLATES["allMarketMiniTickers"], EVENTS["allMarketMiniTickers"], [])
    assert many.event == list[events.MiniTicker[Decimal]]
    plain = StreamEvent(event=events.EventStreamTerminated)
    assert resolve(Template(subtype="x", name="x"), plain, [], float).event is events.EventStreamTerminated


def test_words_may_be_written_as_their_enum_has_them() -> None:
    template, event = um_streams.TEMPLATES["continuousKline"], um_streams.EVENTS["continuousKline"]
    name = "btcusdt_perpetual@continuousKline_1m"
    for contract in ("perpetual", "PERPETUAL"):
        assert resolve(template, event, ("btcusdt", contract, "1m")).name == name
    monthly = resolve(template, event, ("btcusdt", "perpetual", "1M")).name
    assert monthly != name


@pytest.mark.parametrize("text", ["[", "]", "a[0]", '"', "{x}", "a b"])
def test_what_is_no_symbol_is_refused(text: str) -> None:
    with pytest.raises(InvalidSubTypeParamException):
        name_of("trade", text)


@given(st.sampled_from(sorted(TEMPLATES)), st.lists(st.text() | st.integers() | st.none() | st.floats()))
def test_any_values_give_a_clean_name_or_a_documented_exception(subtype: str, values: list[object]) -> None:
    try:
        name = name_of(subtype, *values)
    except InvalidParameterException:
        return
    assert not set(name) & set("<>[] /\n")
    assert name


def test_fill_leaves_the_arguments_alone() -> None:
    values: dict[str, object] = {"symbol": "BTC_USDT"}
    assert fill(TEMPLATES["depth"], values) == "btcusdt@depth"
    assert values == {"symbol": "BTC_USDT"}

"""The shapes of arguments that subscribe() takes."""

from __future__ import annotations

from enum import Enum

import pytest

from binance_sdk.core.shape import expand
from binance_sdk.errors import InvalidSubParamsException


class SubType(Enum):
    TRADE = "trade"
    KLINE = "kline"


@pytest.mark.parametrize(
    ("arguments", "wishes"),
    [
        ((SubType.TRADE,), [("trade", ())]),
        (("trade", "BTCUSDT"), [("trade", ("BTCUSDT",))]),
        ((SubType.KLINE, "BTCUSDT", "1m"), [("kline", ("BTCUSDT", "1m"))]),
        (
            ([SubType.TRADE, "depth"], ["A", "B"]),
            [("trade", ("A",)), ("trade", ("B",)), ("depth", ("A",)), ("depth", ("B",))],
        ),
        (
            ((SubType.KLINE, ["A", "B"], "1d"), ("user",)),
            [("kline", ("A", "1d")), ("kline", ("B", "1d")), ("user", ())],
        ),
    ],
)
def test_shapes(arguments: tuple[object, ...], wishes: list[object]) -> None:
    assert expand(arguments) == wishes


@pytest.mark.parametrize(
    "arguments", [(), ((),), (("trade", "A"), "trade"), ([], "A"), ("trade", []), (7,), (None, "A")]
)
def test_impossible_shapes(arguments: tuple[object, ...]) -> None:
    with pytest.raises(InvalidSubParamsException):
        expand(arguments)

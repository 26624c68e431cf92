"""Rows as columns: named, exact, and missing where a row lacks them."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

import pytest

from binance_sdk.descriptors import Pages
from binance_sdk.errors import InvalidParameterException, NotAvailableException
from binance_sdk.frame import arrow, frame, pandas, polars

PAGES: Final = Pages(by="time", times=("T",), decimals=("p",), names={"p": "price", "T": "time"})
TUPLES: Final = Pages(by="time", places=("openTime", "open"), times=("openTime",), decimals=("open",))
NOW: Final = datetime(2026, 9, 21, 14, 13, 20, tzinfo=UTC)
MS: Final = 1_790_000_000_000
ROWS: Final[list[dict[str, Any]]] = [
    {"p": "1.10", "T": MS, "x": None, "n": [1]},
    {"p": "22.345", "T": (MS + 1) * 1000, "x": 3},
    {"p": "", "T": MS + 3, "x": 4, "y": "z"},
]
TIMES: Final = [NOW, NOW + timedelta(milliseconds=1), NOW + timedelta(milliseconds=3)]


def test_volas() -> None:
    made = frame(ROWS, PAGES, "text")
    assert made.columns == ["price", "time", "x", "n", "y"]
    assert made["price"].to_list() == ["1.10", "22.345", ""]
    assert made.dtypes["time"] == "datetime64[ns]"
    assert made["n"].to_list() == ["[1]", "", ""]
    assert frame(ROWS, PAGES, "float")["price"].to_list()[:2] == [1.1, 22.345]
    bars = frame([(MS, "1.5"), (MS + 1, "2.5")], TUPLES, "text")
    assert (bars.columns, bars["open"].to_list()) == (["openTime", "open"], ["1.5", "2.5"])
    assert frame([], TUPLES, "text").shape == (0, 2)


@pytest.mark.parametrize(
    ("decimals", "expected"),
    [
        ("text", ["1.10", "22.345", ""]),
        ("decimal", [Decimal("1.10"), Decimal("22.345"), None]),
        ("float", [1.1, 22.345, None]),
    ],
)
def test_arrow(decimals: Any, expected: list[object]) -> None:
    pytest.importorskip("pyarrow")
    made = arrow(ROWS, PAGES, decimals).to_pydict()
    assert made == {
        "price": expected, "time": TIMES, "x": [None, 3, 4], "n": ["[1]", None, None], "y": [None, None, "z"],
    }  # fmt: skip
    assert list(arrow([], TUPLES, decimals).to_pydict()) == ["openTime", "open"]


def test_pandas() -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("pandas")
    made = pandas(ROWS, PAGES, "decimal")
    assert list(made["price"][:2]) == [Decimal("1.10"), Decimal("22.345")]
    assert list(made["time"]) == TIMES


def test_polars() -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("polars")
    made = polars(ROWS, PAGES, "decimal")
    assert made["price"].to_list() == [Decimal("1.10"), Decimal("22.345"), None]
    assert made["time"].to_list() == TIMES


@pytest.mark.parametrize("made", [arrow, pandas, polars])
def test_what_is_not_installed_is_named(made: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyarrow", "pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(NotAvailableException, match=r"is not installed: pip install '.*\[arrow\]'"):
        made(ROWS, PAGES, "text")


def test_decimals_are_text_decimal_or_float() -> None:
    with pytest.raises(InvalidParameterException, match="decimals='money' is not allowed"):
        frame(ROWS, PAGES, "money")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

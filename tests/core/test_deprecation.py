"""Calls that Binance wants nobody to make any more."""

from __future__ import annotations

import pytest

from binance_sdk import BinanceDeprecationWarning, NotAvailableException
from binance_sdk.core.deprecation import judge
from binance_sdk.descriptors import Operation

OLD: Operation[object] = Operation(
    name="get_old", deprecated_after="2026-01-31", sunset="2026-03-01", successor="get_new"
)


@pytest.mark.parametrize(
    ("today", "kind", "said"),
    [
        ("2026-01-31", type(None), "None"),
        (
            "2026-02-01",
            BinanceDeprecationWarning,
            "get_old is deprecated since 2026-01-31 and ends on 2026-03-01: use get_new",
        ),
        ("2026-02-28", BinanceDeprecationWarning, "get_old is deprecated since 2026-01-31"),
        ("2026-03-01", NotAvailableException, "get_old ended on 2026-03-01: use get_new"),
    ],
)
def test_by_date(today: str, kind: type, said: str) -> None:
    found = judge(OLD, today)
    assert type(found) is kind and said in str(found)


def test_most_calls_are_neither() -> None:
    assert judge(Operation[object](name="get_new"), "2030-01-01") is None

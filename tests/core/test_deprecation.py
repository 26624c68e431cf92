"""Calls that Binance wants nobody to make any more."""

from __future__ import annotations

import pytest

from binance_sdk import BinanceDeprecationWarning, NotAvailableException
from binance_sdk.core.deprecation import dated_params, judge, judge_params
from binance_sdk.descriptors import DatedValues, Operation, Param

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


PAGED: Operation[object] = Operation(
    name="get_income",
    params=(
        Param(name="page", sunset="2026-10-16", successor="startTime and endTime"),
        Param(name="only", only="ws_api", sunset="2026-10-16"),
        Param(name="old", deprecated_after="2026-01-31"),
        Param(
            name="type",
            enum=("LIMIT", "STOP", "TRAIL"),
            many=True,
            dated=(
                DatedValues(values=("STOP", "TRAIL"), sunset="2026-06-30", successor="create_algo_order"),
            ),
        ),
        Param(name="symbol"),
    ),
)
DATED = dated_params(PAGED, "rest")


def test_most_parameters_have_no_date() -> None:
    assert [param.name for param in DATED] == ["page", "old", "type"]
    assert [param.name for param in dated_params(PAGED, "ws_api")] == ["page", "only", "old", "type"]


@pytest.mark.parametrize(
    ("given", "today", "said"),
    [
        ({}, "2030-01-01", []),
        ({"symbol": "A", "type": "LIMIT"}, "2030-01-01", []),
        ({"page": "1"}, "2026-10-15", []),
        ({"page": "1"}, "2026-10-16", [
            "page of get_income ended on 2026-10-16: use startTime and endTime",
        ]),
        ({"old": "1"}, "2026-01-31", []),
        ({"old": "1"}, "2026-02-01", ["old of get_income is deprecated since 2026-01-31"]),
        ({"type": "STOP"}, "2026-06-29", []),
        ({"type": "STOP"}, "2026-06-30", [
            "type=STOP of get_income ended on 2026-06-30: use create_algo_order",
        ]),
        ({"type": ["LIMIT", "TRAIL"], "old": "1"}, "2026-07-01", [
            "old of get_income is deprecated since 2026-01-31",
            "type=TRAIL of get_income ended on 2026-06-30: use create_algo_order",
        ]),
    ],
)  # fmt: skip
def test_parameters_and_values_by_date(given: dict[str, object], today: str, said: list[str]) -> None:
    found = [str(each) for each in judge_params("get_income", DATED, given, today)]
    assert [text.removesuffix(" (allow_sunset=True sends it all the same)") for text in found] == said

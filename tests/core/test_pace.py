"""Spending at an even pace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.pace import Pace


def test_a_burst_then_the_rate() -> None:
    pace = Pace(rate=10.0, burst=30.0)
    assert [pace.reserve(20, now=100.0) for _ in range(3)] == [0.0, 0.0, pytest.approx(1.0)]
    assert pace.reserve(20, now=101.0) == 0.0


def test_what_is_given_back_can_be_spent() -> None:
    pace = Pace(rate=10.0, burst=10.0)
    assert pace.reserve(20, now=0.0) == 0.0
    assert pace.reserve(5, now=0.0) > 0.0
    pace.refund(20)
    assert pace.reserve(5, now=0.0) == 0.0


@given(st.lists(st.tuples(st.floats(0, 3), st.integers(1, 50)), max_size=60))
def test_the_rate_is_never_exceeded_by_more_than_the_burst(requests: list[tuple[float, int]]) -> None:
    pace, now, spent = Pace(rate=10.0, burst=30.0), 0.0, 0
    for pause, cost in requests:
        now += pause
        if pace.reserve(cost, now) == 0.0:
            spent += cost
        assert spent <= 30.0 + 50 + 10.0 * now + 1e-6

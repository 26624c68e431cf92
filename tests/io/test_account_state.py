"""A long gap is asked for in parts, each as long as Binance allows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.io.account_state import spans

DAY = 86_400_000


def test_a_short_gap_is_one_question_without_an_end() -> None:
    assert list(spans(1_000, DAY, DAY)) == [(1_000, None)]
    assert list(spans(0, 10 * DAY, None)) == [(0, None)]


def test_a_long_gap_is_several() -> None:
    assert list(spans(5, 5 + 2 * DAY, DAY)) == [(5, DAY + 4), (DAY + 5, 2 * DAY + 4), (2 * DAY + 5, None)]


@given(st.integers(0, 10**13), st.integers(0, 50), st.integers(0, 10**6), st.integers(10**4, 10**6))
def test_nothing_is_left_out_and_nothing_asked_for_twice(
    since: int, parts: int, more: int, longest: int
) -> None:
    now = since + parts * longest + more
    found = list(spans(since, now, longest))
    starts, ends = [start for start, _ in found], [end for _, end in found]
    assert starts[0] == since and ends[-1] is None
    assert [end + 1 for end in ends[:-1] if end is not None] == starts[1:]
    assert all(end - start < longest for start, end in found if end is not None)
    assert now - starts[-1] < longest

"""When the next attempt is made."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core.backoff import DEFAULT_RETRY_POLICY, NO_RETRY_POLICY, Backoff, RetryInfo, ceiling

START = datetime(2026, 11, 20, tzinfo=UTC)
LOST = ConnectionError("lost")


@pytest.mark.parametrize(
    ("fails", "longest"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 30), (7, 30), (10_000, 30)]
)
def test_delays_double_up_to_half_a_minute(fails: int, longest: float) -> None:
    assert ceiling(fails) == longest
    for chance, delay in ((0.0, longest / 2), (1.0, longest)):
        assert DEFAULT_RETRY_POLICY(RetryInfo(fails, LOST, START, chance)) == (False, delay)


@settings(deadline=None)
@given(fails=st.integers(1, 10**6), chance=st.floats(0, 1))
def test_the_default_never_gives_up_and_stays_within_half_and_all_of_the_ceiling(
    fails: int, chance: float
) -> None:
    abandon, delay = DEFAULT_RETRY_POLICY(RetryInfo(fails, LOST, START, chance))
    assert not abandon and ceiling(fails) / 2 <= delay <= ceiling(fails)


def test_no_retry() -> None:
    assert NO_RETRY_POLICY(RetryInfo(1, LOST, START)) == (True, 0.0)


def test_failures_in_a_row_count_up_and_remember_the_first() -> None:
    backoff = Backoff()
    infos = [backoff.failed(LOST, float(n), START + timedelta(seconds=n), 0.5) for n in range(3)]
    assert [(info.fails, info.since) for info in infos] == [(1, START), (2, START), (3, START)]


def test_a_healthy_connection_makes_the_next_outage_a_fresh_one() -> None:
    """Twenty outages with a healthy day between each: none waits longer than the first."""
    backoff, now = Backoff(healthy_after=10), 0.0
    for day in range(20):
        backoff.succeeded(now)
        now += 86_400
        info = backoff.failed(LOST, now, START + timedelta(days=day), 1.0)
        assert (info.fails, info.since, DEFAULT_RETRY_POLICY(info)) == (
            1,
            START + timedelta(days=day),
            (False, 1.0),
        )


def test_a_connection_that_dies_young_does_not_count_as_healthy() -> None:
    backoff, fails = Backoff(healthy_after=10), list[int]()
    for attempt in range(4):
        backoff.succeeded(attempt * 20.0)
        fails.append(backoff.failed(LOST, attempt * 20.0 + 9.9, START, 0.5).fails)
    assert fails == [1, 2, 3, 4]


def test_health_is_judged_by_the_last_connection_only() -> None:
    backoff = Backoff(healthy_after=10)
    backoff.succeeded(0.0)
    assert backoff.failed(LOST, 100.0, START, 0.5).fails == 1
    assert backoff.failed(LOST, 200.0, START, 0.5).fails == 2
    assert backoff.fails == 2

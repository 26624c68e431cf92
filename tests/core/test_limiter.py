"""Limits: never more than Binance allows, hardly less, at the same price whatever the traffic."""

from __future__ import annotations

import time
from math import ceil
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core.limiter import (
    CELLS,
    CONCURRENT,
    MOST_RULES,
    EnforceMode,
    Limiter,
    RateLimitKind,
    RateLimitRule,
    RateLimitScope,
    RateLimitSource,
    RateLimitType,
    interval_name,
    interval_seconds,
    rule_for,
)
from binance_sdk.core.window import SLOTS, WIDTH, Window
from binance_sdk.descriptors import Pool
from binance_sdk.errors import RateLimitReachedException


def pool(type: str, limit: int, seconds: float, scope: Literal["ip", "account"] = "ip") -> Pool:
    return Pool(type=type, scope=scope, limit=limit, interval=interval_name(seconds), seconds=seconds)


SPOT = (
    pool("REQUEST_WEIGHT", 6000, 60.0),
    pool("RAW_REQUESTS", 300_000, 300.0),
    pool("ORDERS", 50, 10.0, "account"),
    pool("ORDERS", 160_000, 86_400.0, "account"),
    pool("CONNECTIONS", 300, 300.0),
)
ORDER = {"REQUEST_WEIGHT": 1, "RAW_REQUESTS": 1, "ORDERS": 1}


def spot(*, enabled: bool = True) -> Limiter:
    return Limiter.of_pools(SPOT, enabled=enabled)


def used(limiter: Limiter, now: float) -> dict[str, int]:
    return {f"{gauge.rule.name}:{gauge.rule.interval}": gauge.window.used(now) for gauge in limiter.gauges}


# --- one window ---


@settings(deadline=None)
@given(
    steps=st.lists(st.tuples(st.floats(0, 30), st.integers(1, 50)), max_size=60),
    seconds=st.sampled_from([1.0, 10.0, 60.0]),
    start=st.floats(0, 1e6),
)
def test_a_window_counts_as_a_list_of_all_events_would(
    steps: list[tuple[float, int]], seconds: float, start: float
) -> None:
    """Everything of the last interval, and at most one slot more."""
    window, events, now = Window(seconds, 10**9), list[tuple[float, int]](), start
    for pause, cost in steps:
        now += pause
        window.charge(cost, now)
        events.append((now, cost))
        least = sum(cost for at, cost in events if at > now - seconds)
        most = sum(cost for at, cost in events if at > now - seconds * (1 + 1 / SLOTS) - 1e-6)
        assert least <= window.used(now) <= most


@settings(deadline=None)
@given(
    arrivals=st.lists(st.tuples(st.floats(0, 3), st.integers(1, 40)), min_size=1, max_size=80),
    start=st.floats(0, 1e6),
)
def test_no_interval_of_any_phase_sees_more_than_the_limit(
    arrivals: list[tuple[float, int]], start: float
) -> None:
    limiter = Limiter([RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=10.0, limit=100)])
    sent, now = list[tuple[float, int]](), start
    for pause, cost in arrivals:
        now += pause
        while (wait := limiter.reserve({"REQUEST_WEIGHT": cost}, now)) > 0.0:
            now += wait
        sent.append((now, cost))
    for begin, _ in sent:
        assert sum(cost for at, cost in sent if begin <= at < begin + 10.0) <= 100


def test_at_most_two_percent_of_the_budget_are_not_used() -> None:
    limiter = Limiter([RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=60.0, limit=600)])
    now, sent = 5.0, 0
    while now < 5.0 + 60.0 * 100:
        wait = limiter.reserve({"REQUEST_WEIGHT": 3}, now)
        sent += 0 if wait else 3
        now += wait
    assert 0.98 * 600 * 100 <= sent <= 600 * 101


def test_a_wait_is_long_enough_and_not_longer_than_needed() -> None:
    limiter = Limiter([RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=60.0, limit=100)])
    assert limiter.reserve({"REQUEST_WEIGHT": 60}, 1000.0) == 0.0
    assert limiter.reserve({"REQUEST_WEIGHT": 40}, 1020.0) == 0.0
    wait = limiter.reserve({"REQUEST_WEIGHT": 50}, 1030.0)
    assert 30.0 <= wait <= 30.0 + 60 / SLOTS + 0.002
    assert limiter.reserve({"REQUEST_WEIGHT": 50}, 1030.0 + wait) == 0.0
    longer = limiter.reserve({"REQUEST_WEIGHT": 45}, 1030.0 + wait)
    assert 50.0 <= wait + longer <= 50.0 + 60 / SLOTS + 0.002


# --- the price ---


def fastest(limiter: Limiter, now: float, rounds: int = 15, calls: int = 300) -> float:
    times: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        for call in range(calls):
            limiter.reserve(ORDER, now + call * 1e-7)
        times.append(time.perf_counter() - begin)
    return min(times)


def test_two_hundred_thousand_events_in_the_window_cost_nothing() -> None:
    wide = [pool(each.type, 10**9, each.seconds, each.scope) for each in SPOT]
    empty, full = Limiter.of_pools(wide), Limiter.of_pools(wide)
    for event in range(200_000):
        full.reserve(ORDER, 1000.0 + event * 1e-4)
    assert used(full, 1020.0)["ORDERS:1d"] == 200_000
    assert fastest(full, 1020.0) < 1.5 * fastest(empty, 1020.0)


def test_memory_does_not_depend_on_traffic() -> None:
    cells = [0] * CELLS
    limiter = Limiter(map(rule_for, SPOT), enabled=False, cells=cells)
    for event in range(10_000):
        limiter.reserve(ORDER, event * 0.5)
    assert len(cells) == CELLS


# --- semantics ---


def test_a_request_is_charged_in_all_its_pools() -> None:
    limiter = spot()
    assert limiter.reserve({**ORDER, "REQUEST_WEIGHT": 4, "ORDERS": 2}, 0.0) == 0.0
    expected = {
        "REQUEST_WEIGHT:1m": 4,
        "RAW_REQUESTS:5m": 1,
        "ORDERS:10s": 2,
        "ORDERS:1d": 2,
        "WS_CONNECTIONS:5m": 0,
    }
    assert used(limiter, 0.0) == expected


def test_nine_tenths_of_the_weight_are_used_then_callers_wait() -> None:
    limiter = spot()
    assert limiter.reserve({"REQUEST_WEIGHT": 5400}, 0.0) == 0.0
    assert 60.0 <= limiter.reserve({"REQUEST_WEIGHT": 1}, 0.0) <= 61.0
    assert used(limiter, 0.0)["REQUEST_WEIGHT:1m"] == 5400


def test_a_cost_of_nothing_is_free_even_when_the_limit_is_used_up() -> None:
    limiter = spot()
    limiter.reserve({"REQUEST_WEIGHT": 5400}, 0.0)
    assert limiter.reserve({"REQUEST_WEIGHT": 0, "RAW_REQUESTS": 1}, 0.0) == 0.0


def test_orders_raise_and_then_nothing_is_charged() -> None:
    limiter = spot()
    assert limiter.reserve({"ORDERS": 50}, 0.0) == 0.0
    with pytest.raises(RateLimitReachedException) as caught:
        limiter.reserve(ORDER, 4.2)
    error = caught.value
    assert (error.scope, error.limit_type, error.interval) == (
        RateLimitScope.ACCOUNT,
        RateLimitType.ORDERS,
        "10s",
    )
    assert (error.retry_after, error.limit, error.used) == (6, 50, 50)
    assert used(limiter, 4.2)["REQUEST_WEIGHT:1m"] == used(limiter, 4.2)["RAW_REQUESTS:5m"] == 0
    assert limiter.reserve(ORDER, 4.2 + error.retry_after) == 0.0


def test_who_cannot_wait_any_longer_is_told_what_is_used_up_and_until_when() -> None:
    limiter = Limiter(
        [
            RateLimitRule(type=RateLimitType.REQUEST_WEIGHT, interval_s=60.0, limit=100),
            RateLimitRule(type=RateLimitType.RAW_REQUESTS, interval_s=10.0, limit=100),
            RateLimitRule(type=RateLimitType.ORDERS, interval_s=10.0, limit=1, enforce=EnforceMode.TRACK),
        ]
    )
    costs = {"REQUEST_WEIGHT": 100, "RAW_REQUESTS": 1, "ORDERS": 1}
    assert limiter.reserve(costs, 1000.0) == 0.0
    refusal = limiter.refusal(costs, 1030.0)
    assert (refusal.limit_type, refusal.interval) == (RateLimitType.REQUEST_WEIGHT, "1m")
    assert (refusal.limit, refusal.used) == (100, 100)
    assert 30 <= refusal.retry_after <= 32
    limiter.block(1100.0)
    assert (limiter.refusal(costs, 1030.0).interval, limiter.refusal(costs, 1030.0).retry_after) == (
        "ban",
        70,
    )


def test_what_is_let_in_is_charged_also_in_a_pool_named_twice() -> None:
    limiter = Limiter([RateLimitRule(type=RateLimitType.ORDERS, interval_s=10.0, limit=5)])
    assert limiter.reserve({"ORDERS": 1, "ORDERS:10s": 2}, 1000.0) == 0.0
    assert limiter.reserve({"ORDERS": 2, "ORDERS:10s": 2}, 1000.0) == 0.0
    assert [gauge.window.used(1000.0) for gauge in limiter.gauges] == [7]
    assert limiter.reserve({"ORDERS": 2, "ORDERS:10s": 2}, 1000.0) > 0.0
    assert [gauge.window.used(1000.0) for gauge in limiter.gauges] == [7]


def test_an_order_that_has_to_wait_for_weight_is_judged_when_there_is_weight() -> None:
    """The ten seconds of the orders are over long before the minute of the weight."""
    limiter = spot()
    limiter.reserve({"REQUEST_WEIGHT": 5400, "ORDERS": 50}, 0.0)
    wait = limiter.reserve(ORDER, 1.0)
    assert wait > 50.0
    assert limiter.reserve(ORDER, 1.0 + wait) == 0.0


@pytest.mark.parametrize("cost", [{"REQUEST_WEIGHT": 5401}, {"ORDERS": 51}, {"RAW_REQUESTS": 300_001}])
def test_what_never_fits_raises_at_once(cost: dict[str, int]) -> None:
    limiter = spot()
    limiter.block(100.0)
    with pytest.raises(RateLimitReachedException):
        limiter.reserve(cost, 0.0)


def test_a_rule_may_only_track() -> None:
    limiter = Limiter([RateLimitRule(type="ORDERS", interval_s=10.0, limit=1, enforce=EnforceMode.TRACK)])
    assert [limiter.reserve({"ORDERS": 5}, 0.0) for _ in range(2)] == [0.0, 0.0]
    assert used(limiter, 0.0) == {"ORDERS:10s": 10}


def test_switched_off_it_records_only() -> None:
    limiter = spot(enabled=False)
    limiter.block(1000.0)
    assert [limiter.reserve({**ORDER, "REQUEST_WEIGHT": 6000, "ORDERS": 60}, 0.0) for _ in range(2)] == [
        0.0,
        0.0,
    ]
    assert used(limiter, 0.0)["ORDERS:10s"] == 120


def test_intervals_may_be_charged_differently() -> None:
    limiter = spot()
    limiter.reserve({"ORDERS:10s": 5, "ORDERS:1d": 1}, 0.0)
    assert (used(limiter, 0.0)["ORDERS:10s"], used(limiter, 0.0)["ORDERS:1d"]) == (5, 1)


def test_a_pool_nobody_guards_costs_nothing() -> None:
    assert spot().reserve({"SAPI_UID": 10**9}, 0.0) == 0.0


# --- giving back ---


@settings(deadline=None)
@given(
    costs=st.lists(st.tuples(st.floats(0, 3), st.integers(1, 20), st.booleans()), max_size=40),
    start=st.floats(0, 1e6),
)
def test_what_is_given_back_leaves_exactly_the_rest(
    costs: list[tuple[float, int, bool]], start: float
) -> None:
    """The charges that stay count, and leave, as if the others had never been."""
    both, only = Window(60.0, 10**9), Window(60.0, 10**9)
    now, returned = start, list[tuple[int, float]]()
    for pause, cost, stays in costs:
        now += pause
        both.charge(cost, now)
        if stays:
            only.charge(cost, now)
        else:
            returned.append((cost, now))
    for cost, at in returned:
        both.give_back(cost, at, now)
    for later in (0.0, 20.0, 40.0, 60.0, 62.0):
        assert both.used(now + later) == only.used(now + later)
    assert both.used(now + 62.0) == 0


def test_a_charge_that_has_left_the_window_cannot_be_given_back() -> None:
    """Not even when the slot it was in is in use again."""
    window = Window(64.0, 100)
    window.charge(5, 1000.5)
    window.charge(7, 1000.5 + 65)
    window.give_back(5, 1000.5, 1000.5 + 65)
    assert window.used(1000.5 + 65) == 7


def test_a_refund_goes_to_every_pool_and_is_ignored_when_the_charge_has_left() -> None:
    limiter = spot()
    limiter.reserve(ORDER, 100.0)
    limiter.refund(ORDER, 100.0, 130.0)
    assert set(used(limiter, 130.0).values()) == {0}
    limiter.reserve({"REQUEST_WEIGHT": 7}, 200.0)
    limiter.refund({"REQUEST_WEIGHT": 7, "RAW_REQUESTS": 0}, 100.0, 200.0)
    assert used(limiter, 200.0)["REQUEST_WEIGHT:1m"] == 7


# --- what Binance says ---


def test_a_higher_count_of_binance_is_believed_and_leaves_after_an_interval() -> None:
    limiter = spot()
    limiter.reserve({"REQUEST_WEIGHT": 10}, 1000.0)
    limiter.receive_used("REQUEST_WEIGHT", 60.0, 5395, 1000.0)
    gauge = next(iter(limiter.gauges))
    assert gauge.window.used(1000.0) == 5395 and gauge.source(1000.0) is RateLimitSource.HEADER
    assert limiter.reserve({"REQUEST_WEIGHT": 6}, 1000.0) > 59.0
    assert gauge.window.used(1061.0) == 0 and gauge.source(1061.0) is RateLimitSource.CLIENT


def test_a_lower_count_of_weight_is_not_believed() -> None:
    limiter = spot()
    limiter.reserve({"REQUEST_WEIGHT": 500}, 1000.0)
    limiter.receive_used("REQUEST_WEIGHT", 60.0, 3, 1030.0, sent_at=1029.0)
    assert used(limiter, 1030.0)["REQUEST_WEIGHT:1m"] == 500


def test_filled_orders_make_room_for_new_ones() -> None:
    """faqs/order_count_decrement.md: Binance counts unfilled orders; who is filled may go on."""
    limiter, now = spot(), 1000.0
    for _ in range(500):
        limiter.reserve({"ORDERS": 1}, now)
        limiter.receive_used("ORDERS", 10.0, 0, now + 0.01, sent_at=now)
        now += 0.05
    assert used(limiter, now)["ORDERS:10s"] <= ceil(CONCURRENT / 0.05) + 5


def test_orders_sent_almost_together_may_arrive_in_another_order() -> None:
    """So what was sent just before the answered order may not be in Binance's count yet."""
    limiter = spot()
    limiter.reserve({"ORDERS": 5}, 1000.0)
    limiter.reserve({"ORDERS": 7}, 1002.0 - CONCURRENT / 2)
    limiter.receive_used("ORDERS", 10.0, 0, 1003.0, sent_at=1002.0)
    assert used(limiter, 1003.0)["ORDERS:10s"] == 7


def test_a_late_low_count_says_nothing_about_orders_sent_after_it() -> None:
    limiter = spot()
    limiter.reserve({"ORDERS": 10}, 1000.0)
    limiter.reserve({"ORDERS": 30}, 1003.0)
    limiter.receive_used("ORDERS", 10.0, 1, 1004.0, sent_at=1002.0)
    assert used(limiter, 1004.0)["ORDERS:10s"] == 31
    limiter.receive_used("ORDERS", 10.0, 0, 1004.0)
    assert used(limiter, 1004.0)["ORDERS:10s"] == 31


def test_counts_nobody_guards_are_ignored() -> None:
    limiter = spot()
    limiter.receive_used("REQUEST_WEIGHT", 1.0, 5000, 0.0)
    limiter.receive_used("SAPI", 60.0, 5000, 0.0)
    assert set(used(limiter, 0.0).values()) == {0}


def test_a_block_stops_everything_until_it_ends_and_the_later_end_wins() -> None:
    limiter = spot()
    limiter.block(1007.0)
    limiter.block(1003.0)
    assert limiter.blocked(1000.0) == 7.0
    assert limiter.reserve({"RAW_REQUESTS": 1}, 1000.0) == 7.0
    assert limiter.reserve(ORDER, 1006.5) == 0.5
    assert limiter.reserve(ORDER, 1007.0) == 0.0


def test_exchange_info_changes_and_adds_limits() -> None:
    limiter = spot()
    limiter.reconfigure("REQUEST_WEIGHT", 60.0, 1000)
    limiter.reconfigure("ORDERS", 60.0, 3)
    limiter.reconfigure("CONNECTIONS", 300.0, 300)
    assert limiter.reserve({"REQUEST_WEIGHT": 900}, 0.0) == 0.0
    assert limiter.reserve({"REQUEST_WEIGHT": 1}, 0.0) > 0.0
    assert limiter.reserve({"ORDERS": 3}, 0.0) == 0.0
    with pytest.raises(RateLimitReachedException) as caught:
        limiter.reserve({"ORDERS": 1}, 0.0)
    assert caught.value.interval == "1m"
    limiter.reconfigure("REQUEST_WEIGHT", 60.0, 9000)
    assert limiter.reserve({"REQUEST_WEIGHT": 7000}, 0.0) == 0.0
    assert {gauge.window.limit for gauge in limiter.gauges if gauge.rule.name == "WS_CONNECTIONS"} == {290}


# --- state that lives elsewhere ---


def test_two_limiters_over_the_same_cells_are_one() -> None:
    cells = [0] * CELLS
    one, other = (Limiter(map(rule_for, SPOT), cells=cells) for _ in range(2))
    one.reserve({"REQUEST_WEIGHT": 5400}, 1000.0)
    assert other.reserve({"REQUEST_WEIGHT": 1}, 1000.0) > 0.0
    other.block(1500.0)
    assert one.blocked(1000.0) == 500.0
    other.reconfigure("REQUEST_WEIGHT", 60.0, 100_000)
    one.block(0.0)
    assert one.reserve({"REQUEST_WEIGHT": 1}, 1500.0) == 0.0
    assert next(iter(one.gauges)).allowed == 90_000


def test_rules_of_several_products_find_their_own_cells() -> None:
    cells = [0] * CELLS
    one = Limiter([rule_for(pool("A", 5, 60.0)), rule_for(pool("B", 5, 60.0))], cells=cells)
    other = Limiter([rule_for(pool("B", 5, 60.0)), rule_for(pool("C", 5, 60.0))], cells=cells)
    one.reserve({"A": 1, "B": 2}, 0.0)
    assert used(other, 0.0) == {"B:1m": 2, "C:1m": 0}


def test_cells_of_another_layout_or_another_start_of_the_machine_are_dropped() -> None:
    cells = [123456] * CELLS
    limiter = Limiter(map(rule_for, SPOT), cells=cells)
    assert set(used(limiter, 0.0).values()) == {0}
    limiter.reserve(ORDER, 1e6)
    limiter.block(1e6 + 300)
    assert limiter.reserve({"REQUEST_WEIGHT": 5400, "ORDERS": 50}, 10.0) == 0.0
    assert used(limiter, 10.0)["ORDERS:10s"] == 50


def test_a_process_that_died_in_the_middle_of_a_charge_leaves_no_lasting_error() -> None:
    """It had counted in the sum but not in the slot, or the other way round."""
    for index in (1, -5):
        cells = [0] * WIDTH
        window = Window(10.0, 100, cells)
        window.charge(5, 1000.0)
        cells[index] += 50
        assert window.used(1011.0) == window.used(1030.0) == 0


def test_a_clock_that_is_a_little_behind_another_process_does_no_harm() -> None:
    window = Window(10.0, 100)
    window.charge(5, 1000.0)
    window.charge(5, 999.5)
    assert window.used(999.0) == window.used(1000.0) == 10


def test_cells_that_cannot_grow_have_room_for_a_bounded_number_of_rules() -> None:
    shared = memoryview(bytearray(CELLS * 8)).cast("q")
    limiter = Limiter(cells=shared)
    limiter.learn(pool(f"P{number}", 1, 1.0) for number in range(MOST_RULES))
    with pytest.raises(ValueError, match="more than 1024"):
        limiter.learn([pool("ONE MORE", 1, 1.0)])


def test_limits_of_single_endpoints_are_learnt_and_kept() -> None:
    limiter, own = Limiter(), pool("SAPI_IP GET /x", 10, 60.0)
    limiter.learn([own])
    assert limiter.reserve({own.type: 10}, 0.0) == 0.0
    limiter.learn([own])
    assert limiter.reserve({own.type: 1}, 1.0) > 0.0
    assert limiter.reserve({"SAPI_IP GET /y": 1}, 1.0) == 0.0


# --- words ---


@pytest.mark.parametrize(
    ("seconds", "name"),
    [(1, "1s"), (10, "10s"), (60, "1m"), (300, "5m"), (3600, "1h"), (86_400, "1d"), (0.25, "0.25s")],
)
def test_interval_names(seconds: float, name: str) -> None:
    assert interval_name(seconds) == name


@pytest.mark.parametrize(
    ("number", "unit", "seconds"),
    [(1, "MINUTE", 60), (10, "SECOND", 10), (1, "DAY", 86_400), (5, "M", 300), (2, "h", 7200)],
)
def test_interval_seconds(number: int, unit: str, seconds: float) -> None:
    assert interval_seconds(number, unit) == seconds


def test_rules_of_the_pools_of_spot() -> None:
    weight, raw, orders, _, connections = (rule_for(each) for each in SPOT)
    assert (weight.kind, weight.enforce, weight.safety_ratio) == (
        RateLimitKind.WEIGHT,
        EnforceMode.SLEEP,
        0.9,
    )
    assert (raw.kind, raw.enforce, raw.safety_ratio) == (RateLimitKind.COUNT, EnforceMode.SLEEP, 1.0)
    assert (orders.scope, orders.enforce) == (RateLimitScope.ACCOUNT, EnforceMode.RAISE)
    assert (connections.type, connections.limit) == (RateLimitType.WS_CONNECTIONS, 290)


@settings(max_examples=30, deadline=None)
@given(ratio=st.floats(0.01, 1.0), limit=st.integers(1, 10_000))
def test_at_least_one_is_always_allowed(ratio: float, limit: int) -> None:
    limiter = Limiter([RateLimitRule(type="X", interval_s=1.0, limit=limit, safety_ratio=ratio)])
    assert limiter.reserve({"X": 1}, 0.0) == 0.0

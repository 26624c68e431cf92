"""The server's time: estimated, kept, and never moved by the system clock."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.core.clock import ERROR_DUE, LONGEST_INTERVAL, Clock, TimeUnit

EPOCH = 1_795_000_000.0
"""What the server's clock shows when the monotonic clock shows 0."""
RECV_WINDOW = 5.0


@dataclass
class World:
    """A machine and a server whose clocks run apart, and a network between them."""

    offset: float = 0.0
    """Seconds by which the machine's wall clock is wrong."""
    drift: float = 0.0
    """Seconds a second that the server's clock gains on the monotonic clock."""
    slowest: float = 0.4
    unit: int = 1000
    now: float = 0.0
    asked: int = 0
    refused: list[float] = field(default_factory=list[float])
    chance: random.Random = field(default_factory=lambda: random.Random(7))

    def __post_init__(self) -> None:
        self.clock = Clock(EPOCH + self.offset)

    def server(self) -> float:
        return EPOCH + self.now * (1 + self.drift)

    def trip(self) -> None:
        self.now += self.chance.uniform(0.005, self.slowest)

    def ask(self) -> None:
        """Three questions for the time, as the shell asks them."""
        for _ in range(3):
            sent = self.now
            self.trip()
            server_time = int(self.server() * self.unit)
            self.trip()
            self.clock.receive_sample(sent, self.now, server_time)
            self.asked += 1

    def call(self) -> None:
        """A signed call: ask first when a time stamp would not be accepted, afterwards when due."""
        if not self.clock.usable(self.now):
            self.ask()
        stamp = self.clock.timestamp(self.now) / 1000
        self.trip()
        server = self.server()
        if not (stamp < server + 1 and server - stamp <= RECV_WINDOW):
            self.refused.append(server - stamp)
        if self.clock.due(self.now):
            self.ask()


@pytest.mark.parametrize("offset", [30.0, -30.0, 86_400.0])
@pytest.mark.parametrize("drift", [0.0, 0.5 / 60, -0.5 / 60])
@pytest.mark.parametrize("unit", [1000, 1_000_000])
def test_a_day_of_drift_without_a_single_refusal(offset: float, drift: float, unit: int) -> None:
    """Signed calls at odd times, some hours apart; Binance's rule decides (rest-api.md#timing-security)."""
    world = World(offset=offset, drift=drift, unit=unit)
    while world.now < 86_400:
        world.call()
        world.now += world.chance.choice([0.01, 1.0, 20.0, 300.0, 7200.0])
    assert world.refused == []


def test_a_good_machine_asks_rarely_and_a_bad_one_often_enough() -> None:
    asked: dict[float, int] = {}
    for drift in (20e-6, 0.5 / 60):
        world = World(drift=drift, slowest=0.05)
        while world.now < 86_400:
            world.call()
            world.now += 5.0
        asked[drift] = world.asked // 3
    assert asked[20e-6] < 86_400 / LONGEST_INTERVAL * 1.2
    assert 86_400 / 40 < asked[0.5 / 60] < 86_400 / 10


def test_before_the_first_sample_the_wall_clock_is_the_guess() -> None:
    clock = Clock(EPOCH)
    assert (clock.synchronised, clock.due(0.0), clock.usable(0.0), clock.skew) == (False, True, False, 0.0)
    assert clock.timestamp(1.5) == int((EPOCH + 1.5) * 1000)


def test_a_step_of_the_system_clock_changes_nothing() -> None:
    """Only monotonic times go in, so there is nothing a step could change."""
    world = World(slowest=0.01)
    world.ask()
    before = world.clock.timestamp(world.now)
    world.clock._wall_offset += 3600  # pyright: ignore[reportPrivateUsage]
    assert world.clock.timestamp(world.now) == before


def test_the_shortest_round_trip_wins() -> None:
    clock = Clock(EPOCH)
    clock.receive_sample(0.0, 1.0, int((EPOCH + 0.9) * 1000))
    clock.receive_sample(1.0, 1.1, int((EPOCH + 1.05) * 1000))
    clock.receive_sample(1.1, 3.1, int((EPOCH + 1.2) * 1000))
    assert clock.offset - EPOCH == pytest.approx(0.0, abs=0.002)
    assert clock.error(1.1) == pytest.approx(0.05, abs=0.001)


def test_an_old_sample_gives_way_to_a_worse_but_fresh_one() -> None:
    clock = Clock(EPOCH)
    clock.receive_sample(0.0, 0.02, int((EPOCH + 0.01) * 1000))
    clock.receive_sample(60.0, 60.6, int((EPOCH + 60.3 + 0.5) * 1000))
    assert clock.offset - EPOCH == pytest.approx(0.5, abs=0.01)


def test_the_possible_error_grows_until_new_samples_are_due_and_then_needed() -> None:
    clock = Clock(EPOCH)
    clock.receive_sample(0.0, 0.1, int((EPOCH + 0.05) * 1000))
    states = [(clock.usable(now), clock.due(now)) for now in (0.1, 10.0, 30.0, 60.0, 100.0)]
    assert states == [(True, False), (True, False), (True, True), (True, True), (False, True)]


def test_once_two_samples_agree_a_clock_is_trusted_for_longer() -> None:
    clock = Clock(EPOCH)
    for at in (0.0, 60.0):
        clock.receive_sample(at, at + 0.1, int((EPOCH + at + 0.05) * 1000))
    assert clock.usable(400.0) and clock.error(160.0) < ERROR_DUE
    assert clock.due(60.1 + LONGEST_INTERVAL)


def test_after_1021_everything_is_asked_again() -> None:
    world = World()
    world.ask()
    assert world.clock.usable(world.now)
    world.clock.unsynchronise()
    assert not world.clock.usable(world.now) and world.clock.due(world.now)
    world.now += 3600
    world.drift = 0.01
    world.ask()
    assert world.clock.timestamp(world.now) / 1000 == pytest.approx(world.server(), abs=0.5)


def test_what_was_learned_about_drift_is_forgotten_with_it() -> None:
    clock = Clock(EPOCH)
    for at in (0.0, 600.0):
        clock.receive_sample(at, at + 0.1, int((EPOCH + at) * 1000))
    clock.unsynchronise()
    clock.receive_sample(601.0, 601.1, int((EPOCH + 601.0) * 1000))
    assert clock.due(601.0 + 25.0)


@pytest.mark.parametrize(("unit", "factor"), [("millisecond", 1000), ("microsecond", 1_000_000)])
def test_units_of_requests_and_answers_are_independent(unit: TimeUnit, factor: int) -> None:
    for answers_in in (1000, 1_000_000):
        world = World(unit=answers_in, slowest=0.01)
        world.ask()
        for _ in range(3):
            world.now += 1.0
            assert world.clock.timestamp(world.now, unit) / factor == pytest.approx(world.server(), abs=0.02)


def test_how_wrong_the_system_clock_is_can_be_warned_about() -> None:
    world = World(offset=-30.0, slowest=0.01)
    world.ask()
    assert world.clock.skew == pytest.approx(30.0, abs=0.02)


@settings(deadline=None)
@given(
    rounds=st.lists(
        st.tuples(st.floats(0.001, 2), st.floats(0.001, 2), st.floats(0, 100)), min_size=1, max_size=20
    ),
    wrong=st.floats(-1e6, 1e6),
)
def test_the_true_time_is_always_within_the_stated_error(
    rounds: list[tuple[float, float, float]], wrong: float
) -> None:
    clock, now = Clock(EPOCH + wrong), 1000.0
    for there, back, pause in rounds:
        sent = now
        server_time = int((EPOCH + now + there) * 1000)
        now += there + back
        clock.receive_sample(sent, now, server_time)
        assert abs(clock.offset - EPOCH) <= clock.error(now) + 0.002
        now += pause

"""When a connection is checked, given up, replaced; when a stream is silent for too long."""

from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.lifetime import Due, Silence, Silences, State, Timing, Verdict, Watch, combine

TIMING = Timing(ping_interval=20, pong_timeout=10, stream_timeout=30)


def watch(timing: Timing = TIMING, lifetime: float = 1000) -> Watch:
    return Watch(timing, 0.0, lifetime)


def test_a_ping_is_due_at_its_interval_and_must_be_answered() -> None:
    wire = watch()
    assert (wire.due(19.9), wire.due(20), wire.next_due()) == (None, Due.PING, 20)
    wire.pinged(20)
    assert (wire.due(29.9), wire.due(30), wire.next_due()) == (None, Due.GIVE_UP, 30)
    wire.receive_activity(29)
    assert (wire.due(39), wire.due(40)) == (None, Due.PING)


def test_data_counts_as_an_answer() -> None:
    wire = watch()
    wire.pinged(20)
    wire.receive_activity(25)
    assert wire.due(35) is None


def test_without_regular_pings_only_silence_is_pinged() -> None:
    wire = watch(Timing(ping_interval=None, stream_timeout=30, pong_timeout=10))
    wire.receive_activity(25)
    assert (wire.due(54), wire.due(55)) == (None, Due.PING)
    wire.pinged(55)
    assert wire.due(65) is Due.GIVE_UP


def test_silence_is_pinged_before_the_interval() -> None:
    assert watch(Timing(ping_interval=100, stream_timeout=30)).due(30) is Due.PING


def test_a_paused_wire_may_be_silent() -> None:
    wire = watch()
    wire.pinged(20)
    wire.pause(21, True)
    assert (wire.due(500), wire.next_due()) == (None, 1000)
    wire.pause(500, False)
    assert wire.due(500) is Due.PING


def test_rotation_comes_with_age_or_on_demand() -> None:
    wire = watch(lifetime=15)
    assert (wire.due(14), wire.due(15)) == (None, Due.ROTATE)
    wire.rotate(inf)
    assert wire.due(16) is None
    wire.rotate(17)
    assert (wire.due(17), wire.next_due()) == (Due.ROTATE, 17)


def test_giving_up_goes_before_rotating() -> None:
    wire = watch(lifetime=25)
    wire.pinged(20)
    assert wire.due(30) is Due.GIVE_UP


@given(st.lists(st.tuples(st.sampled_from(["look", "data"]), st.floats(0, 40)), max_size=40))
def test_a_dead_wire_is_given_up_in_time(steps: list[tuple[str, float]]) -> None:
    """Whoever looks when it is due gives up at most interval + timeout after the last sign of life."""
    wire, now, last = watch(lifetime=inf), 0.0, 0.0
    for step, gap in steps:
        while wire.next_due() <= now + gap:
            now, gap = max(wire.next_due(), now), now + gap - max(wire.next_due(), now)
            due = wire.due(now)
            if due is Due.GIVE_UP:
                assert now - last <= 20 + 10 + 1e-6
                return
            assert due is Due.PING
            wire.pinged(now)
        now += gap
        if step == "data":
            wire.receive_activity(now)
            last = now


# The age of a stream's data


def test_silence_is_renewed_ever_more_rarely_and_ends_with_a_message() -> None:
    silence = Silence(10.0, 0, 0.0)
    seen = [(at, silence.look(0, float(at))) for at in range(80)]
    assert [at for at, verdict in seen if verdict is Verdict.RENEW] == [10, 30, 70]
    assert silence.stale
    assert silence.look(1, 80.0) is Verdict.BACK
    assert not silence.stale and silence.look(1, 89.0) is None
    assert silence.look(1, 90.0) is Verdict.RENEW


def test_a_stream_that_speaks_is_never_renewed() -> None:
    silence = Silence(10.0, 0, 0.0)
    assert [silence.look(at // 9, float(at)) for at in range(100)] == [None] * 100


def test_silences_of_many_streams() -> None:
    silences = Silences()
    silences.watch("a", 10, 0, 0.0)
    silences.watch("b", 40, 0, 0.0)
    assert silences.next_look(0.0) == 2.5
    assert silences.look({"a": 0, "b": 0}, 10.0) == [("a", Verdict.RENEW)]
    silences.watch("a", 10, 0, 11.0)
    assert silences.look({"a": 1, "b": 0}, 12.0) == [("a", Verdict.BACK)]
    silences.restart({"a": 1, "b": 0}, 39.0)
    assert silences.look({"a": 1, "b": 0}, 40.0) == []
    assert silences.look({"b": 0}, 100.0) == [("b", Verdict.RENEW)]
    assert [*silences] == ["b"]
    silences.clear()
    assert silences.next_look(0.0) == inf


@pytest.mark.parametrize(
    ("states", "together"),
    [
        ((), State.CLOSED),
        ((State.LIVE, State.LIVE), State.LIVE),
        ((State.LIVE, State.CONNECTING), State.CONNECTING),
        ((State.LIVE, State.STALE, State.CONNECTING), State.STALE),
        ((State.STALE, State.RECONNECTING), State.RECONNECTING),
        ((State.LIVE, State.CLOSED), State.LIVE),
    ],
)
def test_streams_together_are_as_good_as_the_worst(states: tuple[State, ...], together: State) -> None:
    assert combine({str(number): state for number, state in enumerate(states)}) is together

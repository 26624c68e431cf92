"""What is wanted, where it is carried, and what the server is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.subscription import Control, Lane, Ledger, Pace, Placement, Settled
from binance_sdk.errors import ApiException

BAD = ApiException(2, "Invalid request")
A, B = Lane("", 0), Lane("", 1)


def wanted(*names: str) -> dict[str, None]:
    return dict.fromkeys(names)


# Placement


def test_streams_fill_one_lane_after_the_other() -> None:
    placement = Placement(2)
    assert [placement.want(name) for name in "abcd"] == [A, A, B, B]
    assert placement.drop("a") == A
    assert placement.want("e") == A
    assert [*placement.streams(A)] == ["b", "e"]


def test_host_classes_never_share_a_lane() -> None:
    placement = Placement(10)
    lanes = [placement.want("a", "public"), placement.want("b", "market"), placement.want("c", "public")]
    assert lanes == [Lane("public", 0), Lane("market", 0), Lane("public", 0)]


def test_streams_are_counted() -> None:
    placement = Placement(10)
    placement.want("a")
    placement.want("a")
    assert (placement.drop("a"), placement.place("a")) == (None, A)
    assert (placement.drop("a"), placement.place("a")) == (A, None)
    assert (placement.drop("a"), placement.counts) == (None, {})


def test_a_stream_dropped_entirely_is_gone_at_once() -> None:
    placement = Placement(10)
    placement.want("a")
    placement.want("a")
    assert placement.drop("a", entirely=True) == A
    assert placement.want("a") == A and placement.counts == {"a": 1}


def test_only_an_empty_lane_is_forgotten() -> None:
    placement = Placement(10)
    placement.want("a")
    placement.forget(A)
    assert placement.lanes == (A,)
    placement.drop("a")
    placement.forget(A)
    assert not placement.lanes


@given(st.lists(st.tuples(st.booleans(), st.sampled_from("abcdef"), st.sampled_from(["x", "y"]))))
def test_every_wanted_stream_is_in_exactly_its_lane(steps: list[tuple[bool, str, str]]) -> None:
    placement = Placement(2)
    counts: dict[str, int] = {}
    for add, name, host in steps:
        if add:
            placement.want(name, host)
            counts[name] = counts.get(name, 0) + 1
        elif counts.get(name):
            placement.drop(name)
            counts[name] -= 1
    held = [(name, lane) for lane in placement.lanes for name in placement.streams(lane)]
    assert sorted(name for name, _ in held) == sorted(name for name, count in counts.items() if count)
    assert all(placement.place(name) == lane for name, lane in held)
    assert all(len(placement.streams(lane)) <= 2 for lane in placement.lanes)


# Ledger


def test_what_is_wanted_is_asked_for_in_frames_of_the_given_size() -> None:
    ledger = Ledger(wanted(*"abcde"), frame_size=2)
    frames = [ledger.next_control(0.0) for _ in range(4)]
    assert frames == [
        Control("SUBSCRIBE", ("a", "b"), 1),
        Control("SUBSCRIBE", ("c", "d"), 2),
        Control("SUBSCRIBE", ("e",), 3),
        None,
    ]
    assert not ledger.complete
    assert ledger.receive_answer(2) == Settled(carried=("c", "d"))
    assert ([*ledger.carried], ledger.unanswered_since()) == (["c", "d"], 0.0)
    ledger.receive_answer(1)
    ledger.receive_answer(3)
    assert ledger.complete and ledger.unanswered_since() is None


def test_a_frame_as_it_is_sent() -> None:
    frame = Control("SUBSCRIBE", ("btcusdt@trade",), 7).encode()
    assert frame == b'{"method":"SUBSCRIBE","params":["btcusdt@trade"],"id":7}'


def test_what_is_not_wanted_any_more_is_cancelled_first() -> None:
    streams = wanted("a", "b")
    ledger = Ledger(streams)
    ledger.next_control(0.0)
    ledger.receive_answer(1)
    del streams["a"]
    streams["c"] = None
    assert ledger.next_control(0.0) == Control("UNSUBSCRIBE", ("a",), 2)
    assert ledger.next_control(0.0) == Control("SUBSCRIBE", ("c",), 3)
    assert ledger.receive_answer(2) == Settled(dropped=("a",))


def test_a_stream_in_flight_is_left_alone_until_it_is_answered() -> None:
    streams = wanted("a")
    ledger = Ledger(streams)
    ledger.next_control(0.0)
    del streams["a"]
    assert ledger.next_control(0.0) is None
    ledger.receive_answer(1)
    assert ledger.next_control(0.0) == Control("UNSUBSCRIBE", ("a",), 2)
    streams["a"] = None
    assert ledger.next_control(0.0) is None
    ledger.receive_answer(2)
    assert ledger.next_control(0.0) == Control("SUBSCRIBE", ("a",), 3)


def test_a_refused_frame_is_halved_until_the_refused_stream_is_alone() -> None:
    ledger = Ledger(wanted(*"abcdefgh"))
    frames: list[tuple[str, ...]] = []
    while (control := ledger.next_control(0.0)) is not None:
        frames.append(control.params)
        ledger.receive_answer(control.id, BAD if "f" in control.params else None)
    assert ["".join(frame) for frame in frames] == ["abcdefgh", "abcd", "efgh", "ef", "gh", "e", "f"]
    assert (set(ledger.carried), ledger.refused, ledger.complete) == (set("abcdegh"), {"f": BAD}, True)


def test_a_refused_stream_is_asked_for_again_only_on_demand() -> None:
    streams = wanted("a")
    ledger = Ledger(streams)
    ledger.next_control(0.0)
    assert ledger.receive_answer(1, BAD) == Settled(refused={"a": BAD})
    assert ledger.next_control(0.0) is None
    ledger.retry_refused()
    assert ledger.next_control(0.0) == Control("SUBSCRIBE", ("a",), 2)
    ledger.receive_answer(2, BAD)
    ledger.forget("a")
    assert ledger.next_control(0.0) == Control("SUBSCRIBE", ("a",), 3)


def test_renewing_a_stream_drops_and_takes_it() -> None:
    ledger = Ledger(wanted("a", "b"))
    ledger.next_control(0.0)
    ledger.receive_answer(1)
    ledger.renew("b")
    ledger.renew("unknown")
    assert ledger.next_control(0.0) == Control("UNSUBSCRIBE", ("b",), 2)
    assert ledger.next_control(0.0) is None
    ledger.receive_answer(2)
    assert ledger.next_control(0.0) == Control("SUBSCRIBE", ("b",), 3)


@pytest.mark.parametrize("id", [0, 2, -1, None, "1", 1.5])
def test_answers_to_nothing_settle_nothing(id: object) -> None:
    ledger = Ledger(wanted("a"))
    ledger.next_control(0.0)
    assert ledger.receive_answer(id) == Settled() and not ledger.complete


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("want"), st.sampled_from("abcdefgh")),
        st.tuples(st.just("drop"), st.sampled_from("abcdefgh")),
        st.tuples(st.just("renew"), st.sampled_from("abcdefgh")),
        st.tuples(st.just("say"), st.just("")),
        st.tuples(st.just("answer"), st.sampled_from(["first", "last"])),
    ),
    max_size=60,
)


@given(STEPS, st.sets(st.sampled_from("abcdefgh"), max_size=2))
def test_however_it_goes_the_server_ends_with_what_is_wanted(
    steps: list[tuple[str, str]], bad: set[str]
) -> None:
    """A server that works through the frames, in any order of wishes, halves and answers."""
    streams: dict[str, None] = {}
    ledger, server = Ledger(streams, frame_size=3), set[str]()
    unanswered: list[Control] = []

    def say() -> bool:
        control = ledger.next_control(0.0)
        if control is None:
            return False
        in_flight = {name for earlier in unanswered for name in earlier.params}
        assert not in_flight & set(control.params) and 0 < len(control.params) <= 3
        unanswered.append(control)
        return True

    def answer(control: Control) -> None:
        refused = control.method == "SUBSCRIBE" and bad & set(control.params)
        if not refused and control.method == "SUBSCRIBE":
            server.update(control.params)
        elif control.method == "UNSUBSCRIBE":
            server.difference_update(control.params)
        ledger.receive_answer(control.id, BAD if refused else None)

    for step, detail in steps:
        if step == "want":
            streams[detail] = None
        elif step == "drop":
            streams.pop(detail, None)
        elif step == "renew":
            ledger.renew(detail)
        elif step == "say":
            say()
        elif unanswered:
            answer(unanswered.pop(0 if detail == "first" else -1))
    while say() or unanswered:
        if unanswered:
            answer(unanswered.pop(0))
    assert server == set(ledger.carried) == set(streams) - bad
    assert ledger.complete and set(ledger.refused) >= bad & set(streams)


# Pace


def test_one_message_per_second_is_left_for_pongs() -> None:
    pace = Pace(5, window=1.0)
    for _ in range(4):
        assert pace.wait(10.0) == 0.0
        pace.sent(10.0)
    assert pace.wait(10.25) == 0.75
    assert pace.wait(11.0) == 0.0


@given(st.lists(st.floats(0, 3), max_size=50), st.integers(1, 10))
def test_no_window_holds_more_than_it_may(gaps: list[float], limit: int) -> None:
    pace, now, sent = Pace(limit), 0.0, list[float]()
    for gap in gaps:
        now += gap
        now += pace.wait(now)
        pace.sent(now)
        sent.append(now)
    most = max(limit - 1, 1)
    assert all(later - first >= 1.0 for first, later in zip(sent, sent[most:], strict=False))

"""Two wires with the same streams: each event once, in order, whatever the timing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.handover import Handover, mark

S = "btcusdt@trade"


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"e": "trade", "t": 5, "E": 9}, 5),
        ({"e": "aggTrade", "a": 6, "E": 9}, 6),
        ({"e": "depthUpdate", "U": 1, "u": 7, "a": [], "E": 9}, 7),
        ({"e": "bookTicker", "u": "8", "E": 9}, 8),
        ({"e": "24hrTicker", "E": 9, "a": "1.5"}, 9),
        ({"e": "kline", "E": 9, "k": {"t": 1}}, 9),
        ({"e": "referencePrice", "t": 10}, 10),
        ({"u": 400900217, "s": "BNBUSDT", "a": "25.36"}, 400900217),
        ({"lastUpdateId": 160, "bids": [], "asks": []}, 160),
        ([{"e": "24hrMiniTicker", "E": 3}, {"e": "24hrMiniTicker", "E": 4}], 4),
        ({"e": "trade", "t": True, "E": 9}, 9),
        ({"e": "news"}, None),
        ({"e": ["odd"], "E": 2}, 2),
        ([], None),
        (None, None),
        ("text", None),
        ({"e": "trade", "t": -1.5}, None),
    ],
)
def test_marks(payload: object, expected: int | None) -> None:
    found = mark(payload)
    assert (found and found.at) == expected


def trade(number: int, symbol: str = "BTCUSDT") -> dict[str, object]:
    return {"e": "trade", "s": symbol, "t": number}


class Wires:
    """What two wires bring, and what is delivered."""

    def __init__(self, *streams: str) -> None:
        self.handover: Handover[int] = Handover(dict.fromkeys(streams))
        self.delivered: list[int] = []

    def old(self, number: int, stream: str = S) -> None:
        self.delivered += self.handover.receive_old(stream, trade(number), number)

    def new(self, number: int, stream: str = S) -> None:
        self.delivered += self.handover.receive_new(stream, trade(number), number)

    def finish(self) -> None:
        self.delivered += self.handover.finish()


def test_the_old_wire_leads_until_it_has_caught_up() -> None:
    wires = Wires(S)
    wires.old(1)
    wires.new(3)
    wires.new(4)
    assert (wires.delivered, wires.handover.joined) == ([1], False)
    wires.old(2)
    wires.old(3)
    assert (wires.delivered, wires.handover.joined) == ([1, 2, 3, 4], True)
    wires.old(4)
    wires.new(5)
    wires.old(5)
    wires.old(6)
    wires.new(6)
    assert wires.delivered == [1, 2, 3, 4, 5, 6]


def test_an_old_wire_is_behind_until_it_reaches_what_the_new_one_began_with() -> None:
    wires = Wires(S)
    wires.old(1)
    assert not wires.handover.behind
    wires.new(3)
    assert wires.handover.behind
    wires.old(2)
    assert wires.handover.behind
    wires.old(3)
    assert not wires.handover.behind


def test_a_new_wire_lags_while_it_brings_what_was_delivered() -> None:
    wires = Wires(S)
    wires.old(7)
    wires.finish()
    assert not wires.handover.lags  # nobody knows yet
    wires.new(5)
    assert wires.handover.lags
    wires.new(6)
    wires.new(7)
    assert not wires.handover.lags
    assert wires.delivered == [7]


def test_a_stream_that_the_old_wire_does_not_carry_belongs_to_the_new_one() -> None:
    wires = Wires(S)
    wires.new(1, "new@trade")
    assert wires.delivered == [1]


def test_a_quiet_stream_is_not_joined_but_can_be_finished() -> None:
    wires = Wires(S, "quiet@trade")
    wires.old(1)
    wires.new(1)
    assert not wires.handover.joined
    wires.finish()
    wires.new(7, "quiet@trade")
    assert wires.delivered == [1, 7]


def test_finishing_delivers_what_was_kept_and_still_drops_duplicates() -> None:
    wires = Wires(S)
    wires.old(1)
    wires.new(2)
    wires.new(3)
    wires.finish()
    wires.new(3)
    wires.new(4)
    assert wires.delivered == [1, 2, 3, 4]


def test_each_symbol_of_a_shared_stream_has_its_own_mark() -> None:
    handover: Handover[str] = Handover({"!bookTicker": None})
    delivered = [*handover.receive_old("!bookTicker", trade(100, "A"), "A100")]
    delivered += handover.receive_new("!bookTicker", trade(100, "A"), "A100 again")
    delivered += handover.receive_new("!bookTicker", trade(5, "B"), "B5")
    delivered += handover.receive_old("!bookTicker", trade(5, "B"), "B5 old")
    assert delivered == ["A100", "B5 old"]


def test_events_of_one_time_are_told_apart_by_what_they_say() -> None:
    handover: Handover[str] = Handover({"!forceOrder@arr": None})

    def old(time: int, event: str) -> list[str]:
        return [*handover.receive_old("!forceOrder@arr", {"e": "forceOrder", "E": time}, event)]

    def new(time: int, event: str) -> list[str]:
        return [*handover.receive_new("!forceOrder@arr", {"e": "forceOrder", "E": time}, event)]

    delivered = [*old(1, "a"), *old(1, "b"), *new(1, "b"), *new(1, "c")]
    assert (delivered, handover.joined) == (["a", "b", "c"], True)
    delivered += [*old(1, "c"), *old(2, "d"), *new(2, "e"), *new(2, "d"), *old(2, "e"), *new(2, "e")]
    assert delivered == ["a", "b", "c", "d", "e"]


def test_events_without_a_mark_come_once_and_in_order() -> None:
    handover: Handover[str] = Handover({S: None})

    def old(event: str) -> list[str]:
        return [*handover.receive_old(S, None, event)]

    def new(event: str) -> list[str]:
        return [*handover.receive_new(S, None, event)]

    delivered = [*old("a"), *new("c"), *old("b")]
    assert (delivered, handover.joined) == (["a", "b"], False)
    delivered += [*old("c"), *new("d"), *new("d"), *old("d"), *old("d"), *old("e"), *new("e"), *new("f")]
    assert (delivered, handover.joined) == (["a", "b", "c", "d", "d", "e", "f"], True)


def test_events_without_a_mark_come_from_the_leading_wire() -> None:
    handover: Handover[str] = Handover({S: None})
    delivered = [*handover.receive_old(S, None, "old")]
    delivered += handover.receive_new(S, None, "new")
    assert delivered == ["old"]
    delivered += handover.finish()
    assert delivered == ["old", "new"]


@given(
    st.integers(0, 30),
    st.integers(1, 30),
    st.lists(st.booleans(), max_size=120),
    st.integers(0, 40),
    st.lists(st.integers(1, 3), min_size=60, max_size=60),
)
def test_nothing_is_missed_doubled_or_swapped(
    start: int, behind: int, order: list[bool], cut: int, steps: list[int]
) -> None:
    """The new wire begins at ``start``; ``order`` says which wire brings its next event.

    The old one may end at any moment after it was joined, or once the new one has brought everything.
    """
    marks = [sum(steps[:count]) for count in range(1, 61)]
    old, new = [*marks], marks[start:]
    wires = Wires(S)
    for which in order:
        source, receive = (old, wires.old) if which else (new, wires.new)
        if source:
            receive(source.pop(0))
        if wires.handover.joined and not cut:
            old.clear()
        cut -= 1
    while old:
        wires.old(old.pop(0))
    wires.finish()
    while new:
        wires.new(new.pop(0))
    assert wires.delivered == marks

"""Bounded buffers: what a slow consumer gets under each policy."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from binance_sdk.core.buffer import Buffer, Gap, Overflow, make_buffer


def filled(overflow: Overflow, size: int, events: int) -> Buffer:
    buffer = make_buffer(size, overflow)
    for event in range(events):
        buffer.put(event % 2, event)
    return buffer


def drained(buffer: Buffer) -> list[object]:
    return [buffer.take() for _ in range(len(buffer))]


def test_error_keeps_the_first_and_marks_the_gap_in_its_place() -> None:
    buffer = filled(Overflow.ERROR, 3, 5)
    assert (buffer.take(), buffer.take()) == (0, 1)
    buffer.put("", 5)
    buffer.put("", 6)
    assert (drained(buffer), buffer.dropped) == ([2, Gap(2), 5, Gap(1)], 3)


def test_drop_oldest_keeps_the_last() -> None:
    buffer = filled(Overflow.DROP_OLDEST, 3, 5)
    assert (drained(buffer), buffer.dropped) == ([2, 3, 4], 2)


def test_conflate_keeps_the_newest_of_each_key() -> None:
    buffer = filled(Overflow.CONFLATE, 3, 5)
    assert (drained(buffer), buffer.dropped) == ([4, 3], 3)


def test_block_keeps_everything_and_says_when_to_stop_and_to_go_on() -> None:
    buffer = filled(Overflow.BLOCK, 4, 5)
    assert buffer.full
    full = [(buffer.take(), buffer.full) for _ in range(5)]
    assert full == [(0, True), (1, True), (2, False), (3, False), (4, False)]
    assert buffer.dropped == 0


def test_an_empty_buffer_says_so() -> None:
    for overflow in Overflow:
        buffer = filled(overflow, 2, 4)
        buffer.clear()
        assert (len(buffer), buffer.full) == (0, False)
        try:
            buffer.take()
        except IndexError:
            continue
        raise AssertionError(overflow)


@given(st.integers(1, 5), st.lists(st.booleans(), max_size=60))
def test_error_accounts_for_every_event(size: int, steps: list[bool]) -> None:
    buffer, sent, got = make_buffer(size, Overflow.ERROR), 0, list[object]()
    for put in steps:
        if put:
            buffer.put("", sent)
            sent += 1
        elif buffer:
            got.append(buffer.take())
        assert len(buffer) <= size + 1
    got += drained(buffer)
    expected = 0
    for event in got:
        if isinstance(event, Gap):
            expected += event.dropped
        else:
            assert event == expected
            expected += 1
    assert expected == sent

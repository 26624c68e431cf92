"""Recorded markets: wherever bookTicker names the same update id, it names the same best prices."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
import pytest

from binance_sdk.core.book_view import BookView
from binance_sdk.core.depth import BookRule
from binance_sdk.core.orderbook import Book, Diff, Progress

Entry = tuple[str, str]
Best = tuple[Entry, Entry]
Shared = Callable[[str], Path]


class Data(msgspec.Struct):
    u: int
    U: int = 0
    pu: int | None = None
    b: list[Entry] | str = ""
    a: list[Entry] | str = ""
    B: str = ""
    A: str = ""


class Frame(msgspec.Struct):
    """A combined stream frame, or a snapshot."""

    stream: str = ""
    data: msgspec.Raw = msgspec.Raw(b"")
    lastUpdateId: int = 0
    bids: list[Entry] = []
    asks: list[Entry] = []


Snapshot = tuple[int, list[Entry], list[Entry]]
Tick = tuple[int, Best]
Fact = Diff | Snapshot | Tick

RECORDINGS: dict[str, tuple[BookRule, list[str], int]] = {
    "spot": ("spot", ["spot_btcusdt_20240808.gz", "spot_btcusdt_20240809.gz"], 1072),
    "um": ("futures", ["um_btcusdt_20240808.gz"], 629),
}


def facts(paths: Iterable[Path]) -> Iterator[Fact]:
    frame, data = msgspec.json.Decoder(Frame), msgspec.json.Decoder(Data)
    for path in paths:
        with gzip.open(path) as lines:
            for line in lines:
                yield from fact(frame.decode(line.split(b" ", 1)[1]), data)


def fact(frame: Frame, decoder: msgspec.json.Decoder[Data]) -> Iterator[Fact]:
    if not frame.stream:
        yield frame.lastUpdateId, frame.bids, frame.asks
    elif "@depth" in frame.stream:
        data = decoder.decode(frame.data)
        assert isinstance(data.b, list) and isinstance(data.a, list)
        yield Diff(data.U, data.u, data.b, data.a, data.pu)
    elif "@bookTicker" in frame.stream:
        data = decoder.decode(frame.data)
        assert isinstance(data.b, str) and isinstance(data.a, str)
        yield data.u, ((data.b, data.B), (data.a, data.A))


@pytest.fixture(params=RECORDINGS)
def recording(request: pytest.FixtureRequest, shared: Shared) -> tuple[BookRule, list[Fact], int]:
    rule, names, expected = RECORDINGS[request.param]
    return rule, list(facts(shared(f"real/depth/{name}") for name in names)), expected


def best(view: BookView[str]) -> Best:
    bid, ask = view.best_bid, view.best_ask
    assert bid is not None and ask is not None
    return (bid.price, bid.quantity), (ask.price, ask.quantity)


def test_best_prices_equal_the_recorded_ones(recording: tuple[BookRule, list[Fact], int]) -> None:
    rule, recorded, expected = recording
    book = Book(rule)
    view = BookView("BTCUSDT", book, str)
    ticks: dict[int, Best] = {}
    outcomes: dict[Progress, int] = {}
    equal = 0
    for item in recorded:
        if isinstance(item, Diff):
            progress = book.receive_diff(*item)
            outcomes[progress] = outcomes.get(progress, 0) + 1
        elif len(item) == 3:
            assert book.receive_snapshot(*item, limit=1000) is Progress.APPLIED
        else:
            ticks[item[0]] = item[1]
        if view.ready and view.last_update_id in ticks:
            assert best(view) == ticks.pop(view.last_update_id)
            equal += 1
    assert outcomes.keys() <= {Progress.NEED_SNAPSHOT, Progress.APPLIED, Progress.WANT_SNAPSHOT}
    assert outcomes[Progress.NEED_SNAPSHOT] < 10, "only before the snapshot"
    assert equal == expected
    book.check()


def entries(levels: list[list[str]]) -> list[Entry]:
    return [(price, quantity) for price, quantity in levels]


def disturbed(diffs: list[Diff], dice: random.Random) -> Iterator[Diff]:
    """Some are lost, some come twice, some change places with the next."""
    waiting: list[Diff] = []
    for diff in diffs:
        fate = dice.random()
        if fate < 0.01:
            continue
        if fate < 0.02:
            waiting.append(diff)
            continue
        yield diff
        if fate < 0.04:
            yield diff
        yield from waiting
        waiting.clear()


@pytest.mark.parametrize("seed", [1, 2])
def test_a_disturbed_recording_is_never_wrong_and_always_comes_back(
    recording: tuple[BookRule, list[Fact], int], seed: int
) -> None:
    rule, recorded, expected = recording
    dice = random.Random(seed)
    diffs = [item for item in recorded if isinstance(item, Diff)]
    first = next(item for item in recorded if not isinstance(item, Diff) and len(item) == 3)
    ticks = {item[0]: item[1] for item in recorded if not isinstance(item, Diff) and len(item) == 2}
    reference, exchange = Book(rule), iter(diffs)
    reference.receive_snapshot(*first)
    truth, book = BookView("", reference, str), Book(rule)
    view = BookView("BTCUSDT", book, str)
    equal = resyncs = 0
    for diff in disturbed(diffs, dice):
        while truth.last_update_id < diff.last_id:  # what the exchange has by now
            if (following := next(exchange, None)) is None:
                break
            reference.receive_diff(*following)
        if book.receive_diff(*diff) is Progress.NEED_SNAPSHOT and truth.ready and dice.random() < 0.3:
            resyncs += 1
            book.receive_snapshot(truth.last_update_id, entries(truth.bids), entries(truth.asks))
        if view.ready and view.last_update_id in ticks:
            assert best(view) == ticks[view.last_update_id]
            equal += 1
    assert resyncs > 20
    assert equal > expected * 0.8

"""The order book machine: Binance's procedure as tables."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from binance_sdk.core.book_view import BookView, Level, TrustedDepth
from binance_sdk.core.depth import BookRule
from binance_sdk.core.orderbook import Book, Progress, State
from binance_sdk.errors import OrderBookStaleException

APPLIED, BUFFERED, IGNORED = Progress.APPLIED, Progress.BUFFERED, Progress.IGNORED
NEED, WANT, CORRECTED = Progress.NEED_SNAPSHOT, Progress.WANT_SNAPSHOT, Progress.CORRECTED
SYNCING, LIVE, STALE = State.SYNCING, State.LIVE, State.STALE

Entries = Sequence[tuple[str, str]]
BIDS: Entries = [("10", "1"), ("9", "1"), ("8", "1")]
ASKS: Entries = [("11", "1"), ("12", "1"), ("13", "1")]


def live(rule: BookRule = "spot", last_id: int = 100) -> Book:
    book = Book(rule)
    assert book.receive_snapshot(last_id, BIDS, ASKS) is APPLIED
    return book


def view(book: Book) -> BookView[str]:
    return BookView("BTCUSDT", book, str)


def diff(
    book: Book, first: int, last: int, previous: int | None = None, bid: str = "10", quantity: str = ""
) -> Progress:
    """A diff whose bid quantity names it."""
    return book.receive_diff(first, last, [(bid, quantity or str(last))], [], previous)


@pytest.mark.parametrize(
    ("first", "last", "progress", "state", "last_id"),
    [
        (101, 105, APPLIED, LIVE, 105),
        (90, 101, APPLIED, LIVE, 101),
        (100, 101, APPLIED, LIVE, 101),
        (90, 99, IGNORED, LIVE, 100),
        (90, 100, IGNORED, LIVE, 100),
        (102, 105, NEED, SYNCING, 100),
    ],
)
def test_spot_diff(first: int, last: int, progress: Progress, state: State, last_id: int) -> None:
    book = live()
    assert diff(book, first, last) is progress
    assert (book.state, view(book).last_update_id) == (state, last_id)


@pytest.mark.parametrize(
    ("first", "last", "previous", "progress"),
    [
        (95, 105, 94, APPLIED),  # spans the snapshot
        (110, 120, 100, APPLIED),  # follows it exactly
        (105, 120, 99, APPLIED),  # nothing happened to this symbol between 99 and 105
        (95, 105, None, APPLIED),
        (110, 120, 101, NEED),
        (110, 120, None, NEED),
        (90, 99, 89, IGNORED),
        (90, 100, 89, IGNORED),
    ],
)
def test_first_futures_diff_after_a_snapshot(
    first: int, last: int, previous: int | None, progress: Progress
) -> None:
    assert diff(live("futures"), first, last, previous) is progress


@pytest.mark.parametrize(
    ("first", "last", "previous", "progress"),
    [
        (130, 140, 120, APPLIED),
        (130, 140, 119, NEED),
        (130, 140, 121, NEED),
        (121, 140, None, NEED),
        (90, 99, 89, IGNORED),
    ],
)
def test_later_futures_diffs_follow_by_pu(
    first: int, last: int, previous: int | None, progress: Progress
) -> None:
    book = live("futures")
    assert diff(book, 101, 120, 100) is APPLIED
    assert diff(book, first, last, previous) is progress


def test_quiet_futures_symbols_need_one_snapshot() -> None:
    book = live("futures")
    assert {
        diff(book, 1000 * n, 1000 * n + 5, previous) for n, previous in [(1, 100), (2, 1005), (3, 2005)]
    } == {APPLIED}


def test_diffs_before_the_snapshot_are_kept_and_replayed() -> None:
    book = Book()
    assert diff(book, 95, 99) is NEED
    book.snapshot_requested()
    assert [diff(book, 100, 102), diff(book, 103, 104, bid="9")] == [BUFFERED, BUFFERED]
    assert book.receive_snapshot(101, BIDS, ASKS) is APPLIED
    assert view(book).bids == [["8", "1"], ["9", "104"], ["10", "102"]]
    assert view(book).last_update_id == 104


def test_the_diff_that_showed_the_gap_is_kept() -> None:
    book = live()
    assert diff(book, 105, 107) is NEED
    book.snapshot_requested()
    assert book.receive_snapshot(105, BIDS, ASKS) is APPLIED
    assert view(book).best_bid == Level("10", "107")


@pytest.mark.parametrize("rule", ["spot", "futures"])
def test_a_snapshot_older_than_what_is_kept_is_not_enough(rule: BookRule) -> None:
    book = Book(rule)
    assert diff(book, 110, 120, 109) is NEED
    assert book.receive_snapshot(108, BIDS, ASKS) is NEED
    assert (book.state, book.first_kept_id) == (SYNCING, 110)
    assert book.receive_snapshot(109, BIDS, ASKS) is APPLIED
    assert view(book).last_update_id == 120


def test_a_gap_among_kept_diffs_needs_a_newer_snapshot() -> None:
    book = Book()
    for first, last in [(101, 102), (103, 104), (107, 108)]:
        diff(book, first, last)
    assert book.receive_snapshot(101, BIDS, ASKS) is NEED
    assert book.receive_snapshot(106, BIDS, ASKS) is APPLIED
    assert view(book).last_update_id == 108


@pytest.mark.parametrize("rule", ["spot", "futures"])
def test_what_was_missing_may_come_late(rule: BookRule) -> None:
    book = live(rule)
    assert diff(book, 103, 104, 102) is NEED
    book.snapshot_requested()
    assert diff(book, 105, 106, 104) is BUFFERED
    assert diff(book, 101, 102, 100) is APPLIED
    assert (book.state, view(book).best_bid) == (LIVE, Level("10", "106"))


def test_a_snapshot_that_is_not_enough_does_not_undo_what_was_known() -> None:
    book = live()
    assert diff(book, 103, 104) is NEED
    assert book.receive_snapshot(99, BIDS, ASKS) is NEED
    assert diff(book, 101, 102) is APPLIED
    assert view(book).last_update_id == 104


def test_a_snapshot_that_comes_too_late_changes_nothing() -> None:
    book = live()
    diff(book, 103, 104)
    book.snapshot_requested()
    assert diff(book, 101, 102) is APPLIED
    assert book.receive_snapshot(103, BIDS, ASKS) is IGNORED
    assert view(book).last_update_id == 104


def test_a_lost_connection_is_stale_until_a_diff_joins() -> None:
    book = live()
    book.disconnected()
    assert book.state is STALE
    assert diff(book, 99, 100) is BUFFERED
    assert book.state is STALE
    assert diff(book, 101, 102) is APPLIED
    assert book.state is LIVE


def test_a_lost_connection_that_missed_something_needs_a_snapshot() -> None:
    book = live()
    book.disconnected()
    assert diff(book, 103, 104) is NEED
    assert book.state is SYNCING


def test_no_snapshot_makes_a_disconnected_book_live() -> None:
    book = live()
    book.disconnected()
    book.snapshot_requested()
    assert book.receive_snapshot(200, BIDS, ASKS) is BUFFERED
    assert book.state is STALE
    assert diff(book, 201, 202) is APPLIED


def test_a_quiet_book_is_live_by_a_snapshot_after_the_connection_is_back() -> None:
    book = live()
    book.disconnected()
    book.connected()
    assert book.state is STALE
    book.snapshot_requested()
    assert book.receive_snapshot(99, BIDS, ASKS) is NEED
    assert book.receive_snapshot(100, BIDS, ASKS) is APPLIED


def test_a_snapshot_requested_before_the_connection_proves_nothing() -> None:
    book = live()
    book.snapshot_requested()
    book.disconnected()
    book.connected()
    assert book.receive_snapshot(105, BIDS, ASKS) is NEED
    assert book.state is STALE
    assert diff(book, 106, 106) is APPLIED


def cached(book: Book, last_id: int) -> Progress:
    """A snapshot comes from a cache: it may be older than the connection."""
    book.snapshot_requested(current=False)
    return book.receive_snapshot(last_id, BIDS, ASKS)


def connected(rule: BookRule = "futures") -> Book:
    book = Book(rule)
    book.disconnected()
    book.connected()
    return book


def test_a_snapshot_from_a_cache_proves_nothing_by_itself() -> None:
    book = connected()
    assert cached(book, 100) is NEED
    assert book.state is STALE
    assert cached(book, 100) is NEED
    assert diff(book, 101, 103, 100) is APPLIED, "nothing was missing after all"
    assert book.state is LIVE


def test_a_diff_shows_that_a_snapshot_from_a_cache_was_too_old() -> None:
    book = connected()
    assert cached(book, 100) is NEED
    assert diff(book, 107, 109, 106) is NEED
    assert (book.state, cached(book, 100)) == (SYNCING, NEED)
    assert cached(book, 106) is APPLIED
    assert view(book).last_update_id == 109


def test_a_cache_that_is_newer_than_a_diff_is_new_enough() -> None:
    book = connected()
    assert diff(book, 101, 103, 100) is NEED
    assert cached(book, 120) is APPLIED
    assert diff(book, 121, 121, 120) is APPLIED


def test_a_book_that_rests_is_live_by_a_snapshot_that_cannot_be_older() -> None:
    book = connected()
    assert cached(book, 100) is NEED
    book.snapshot_requested(current=True)
    assert book.receive_snapshot(100, BIDS, ASKS) is APPLIED


def test_after_an_interruption_the_same_snapshot_again_proves_nothing() -> None:
    book = live("futures")
    book.disconnected()
    book.connected()
    assert cached(book, 100) is NEED
    assert book.state is STALE


def test_a_snapshot_from_before_an_impossible_diff_is_no_help() -> None:
    book = live("futures")
    assert book.receive_diff(101, 103, [("12", "1")], [], 100) is NEED
    assert cached(book, 102) is NEED
    assert cached(book, 103) is APPLIED


def test_update_ids_may_start_over() -> None:
    """Testnets are wiped: smaller ids than before, after a lost connection."""
    book = live(last_id=10_000)
    book.disconnected()
    assert diff(book, 5, 7) is BUFFERED
    assert book.receive_snapshot(6, BIDS, ASKS) is APPLIED
    assert view(book).last_update_id == 7


def test_the_buffer_is_bounded_and_loses_the_oldest() -> None:
    book = Book(buffer_limit=3)
    for first in range(101, 111):
        diff(book, first, first)
        book.check()
    assert book.first_kept_id == 108
    assert book.receive_snapshot(106, BIDS, ASKS) is NEED
    assert book.receive_snapshot(107, BIDS, ASKS) is APPLIED


@pytest.mark.parametrize("broken", [[("11", "1")], [("12", "1")], [("abc", "1")], [("nan", "1")]])
def test_a_diff_that_cannot_be_right_ends_live(broken: Entries) -> None:
    book = live()
    assert book.receive_diff(101, 102, broken, []) is NEED
    assert book.state is SYNCING
    assert diff(book, 103, 104) is NEED
    assert book.receive_snapshot(102, BIDS, ASKS) is APPLIED


def test_a_kept_diff_that_cannot_be_right_is_dropped() -> None:
    book = Book()
    book.receive_diff(101, 102, [("abc", "1")], [])
    diff(book, 103, 104)
    assert book.receive_snapshot(101, BIDS, ASKS) is NEED
    assert book.receive_snapshot(102, BIDS, ASKS) is APPLIED


def test_a_broken_snapshot_is_refused() -> None:
    book = live()
    with pytest.raises(ValueError, match="could not convert"):
        book.receive_snapshot(105, [("abc", "1")], [])
    assert (book.state, view(book).last_update_id) == (LIVE, 100)
    book.disconnected()
    book.connected()
    book.snapshot_requested()
    assert book.receive_snapshot(105, [("12", "1")], ASKS) is NEED


def test_an_audit_that_agrees() -> None:
    book = live()
    book.snapshot_requested()
    assert [diff(book, 101, 102), diff(book, 103, 104)] == [APPLIED, APPLIED]
    assert book.receive_snapshot(102, [("10.0", "102.00"), *BIDS[1:]], ASKS) is APPLIED
    assert view(book).last_update_id == 104


def test_an_audit_that_differs_corrects() -> None:
    book = live()
    book.snapshot_requested()
    diff(book, 101, 102)
    assert book.receive_snapshot(100, [("10", "1"), ("9", "7"), ("8", "1")], ASKS) is CORRECTED
    assert view(book).bids == [["8", "1"], ["9", "7"], ["10", "102"]]


def test_an_audit_compares_what_both_know() -> None:
    book = live()
    diff(book, 101, 101, bid="3")
    book.snapshot_requested()
    assert book.receive_snapshot(101, BIDS[:2], ASKS) is APPLIED


@pytest.mark.parametrize("last_id", [90, 99])
def test_an_old_snapshot_does_not_replace_a_live_book(last_id: int) -> None:
    book = live()
    book.snapshot_requested()
    assert book.receive_snapshot(last_id, BIDS, ASKS) is IGNORED
    assert view(book).last_update_id == 100


def test_a_failed_fetch_is_asked_for_again() -> None:
    book = Book()
    book.snapshot_requested()
    assert diff(book, 101, 102) is BUFFERED
    book.fetch_failed()
    assert diff(book, 103, 104) is NEED


def test_a_live_book_keeps_diffs_only_for_a_snapshot_on_its_way() -> None:
    book = live()
    book.snapshot_requested()
    diff(book, 101, 101)
    assert book.first_kept_id == 101
    book.fetch_failed()
    diff(book, 102, 102)
    assert book.first_kept_id is None


def test_nothing_is_read_from_a_book_that_is_not_live() -> None:
    book = live()
    book.disconnected()
    stale = view(book)
    for read in (
        lambda: stale.best_bid,
        lambda: stale.best_ask,
        lambda: stale.bids,
        lambda: stale.asks,
        lambda: stale.top(1),
        lambda: stale.trusted_depth,
        lambda: stale.is_known("1"),
    ):
        with pytest.raises(OrderBookStaleException, match=r"BTCUSDT.*STALE"):
            read()
    assert (stale.ready, stale.state, stale.last_update_id) == (False, STALE, 100)


def test_reading() -> None:
    book = live()
    exact, numbers = view(book), BookView("BTCUSDT", book, Decimal)
    assert (exact.best_bid, exact.best_ask) == (("10", "1"), ("11", "1"))
    assert numbers.best_bid == Level(Decimal(10), Decimal(1))
    assert exact.top(2) == ([("10", "1"), ("9", "1")], [("11", "1"), ("12", "1")])
    assert exact.asks == [["11", "1"], ["12", "1"], ["13", "1"]]
    assert BookView("BTCUSDT", book, float).best_ask == (11.0, 1.0)
    assert diff(book, 101, 101, quantity="5.50") is APPLIED
    assert (exact.best_bid, numbers.best_bid) == (("10", "5.50"), (Decimal(10), Decimal("5.50")))


@pytest.mark.parametrize("quantity", ["abc", "1.0.0", "1e", "\N{BULLET}"])
def test_a_quantity_that_is_no_number_ends_live_when_it_is_read(quantity: str) -> None:
    book = live()
    assert diff(book, 101, 101, quantity=quantity) is APPLIED
    with pytest.raises(OrderBookStaleException):
        _ = BookView("BTCUSDT", book, Decimal).best_bid
    assert book.state is SYNCING
    assert diff(book, 102, 102) is NEED


def test_an_empty_side_has_no_best() -> None:
    book = Book()
    assert book.receive_snapshot(1, [], ASKS) is APPLIED
    assert (view(book).best_bid, view(book).bids, view(book).top(3)[0]) == (None, [], [])


def test_what_lies_beyond_the_snapshot_is_unknown_until_seen() -> None:
    book = live()
    exact = view(book)
    assert exact.trusted_depth == TrustedDepth("8", "13")
    known = {price: exact.is_known(price) for price in ("7.99", "8", "9.5", "10.5", "13", "13.01", "14")}
    assert known == {
        "7.99": False,
        "8": True,
        "9.5": True,
        "10.5": True,
        "13": True,
        "13.01": False,
        "14": False,
    }
    assert book.receive_diff(101, 101, [("7.99", "1")], [("14", "2")]) is APPLIED
    assert (exact.is_known("7.990"), exact.is_known(Decimal(14)), exact.is_known(7)) == (True, True, False)


def test_a_snapshot_with_fewer_levels_than_asked_for_tells_all() -> None:
    book = Book()
    book.receive_snapshot(100, BIDS, ASKS, limit=5)
    assert view(book).trusted_depth == (None, None)
    assert view(book).is_known("0.01")


@pytest.mark.parametrize(
    ("rule", "levels", "known"), [("spot", 4999, True), ("spot", 5000, False), ("futures", 1000, False)]
)
def test_more_levels_than_binance_gives_cannot_be_asked_for(rule: BookRule, levels: int, known: bool) -> None:
    book = Book(rule)
    book.receive_snapshot(100, [(str(price), "1") for price in range(1, levels + 1)], [], limit=100_000)
    assert (view(book).trusted_depth.bid is None) is known


def test_a_snapshot_is_wanted_when_known_levels_run_out() -> None:
    book = Book()
    book.receive_snapshot(100, [(str(price), "1") for price in range(1, 101)], ASKS_ABOVE)
    for price in range(100, 26, -1):
        assert diff(book, 201 - price, 201 - price, bid=str(price), quantity="0") is APPLIED
    assert diff(book, 175, 175, bid="26", quantity="0") is WANT
    book.snapshot_requested()
    assert diff(book, 176, 176, bid="25", quantity="0") is APPLIED
    assert book.receive_snapshot(176, [(str(price), "1") for price in range(-80, 25)], ASKS_ABOVE) is APPLIED
    assert diff(book, 177, 177, bid="24", quantity="0") is APPLIED


ASKS_ABOVE: Entries = [(str(price), "1") for price in range(201, 301)]


def test_prices_beyond_float_switch_the_book_to_exact_keys() -> None:
    long = ["0.12345678901234561", "0.12345678901234562"]
    book = live()
    assert book.receive_diff(101, 101, [(price, "1") for price in long], []) is APPLIED
    assert view(book).bids[:2] == [[price, "1"] for price in long]
    assert book.receive_diff(102, 102, [(long[0], "0")], [("10.5", "2")]) is APPLIED
    assert view(book).bids[0] == [long[1], "1"]
    assert view(book).trusted_depth == TrustedDepth("8", "13")
    assert view(book).best_ask == ("10.5", "2")
    book.check()
    fresh = Book()
    assert fresh.receive_snapshot(1, [(price, "1") for price in long], ASKS) is APPLIED
    assert len(view(fresh).bids) == 2


def test_asking_about_a_price_beyond_float() -> None:
    assert view(live()).is_known("10.12345678901234561")
    assert not view(live()).is_known("7.12345678901234561")

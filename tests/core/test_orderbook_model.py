"""Whatever happens to diffs and snapshots on their way: a LIVE book equals the exchange's."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from binance_sdk.core.book_view import BookView
from binance_sdk.core.depth import BookRule
from binance_sdk.core.orderbook import Book, Diff, Progress, State

Side = dict[Decimal, Decimal]
Sides = tuple[Side, Side]


def entries(side: Side) -> list[tuple[str, str]]:
    return [(f"{price:.2f}", f"{quantity:.4f}") for price, quantity in side.items()]


@dataclass
class Exchange:
    """The naive reference: two dicts, and what they were at every update id."""

    futures: bool
    last_id: int = 1000
    sides: Sides = field(default_factory=lambda: ({}, {}))
    history: dict[int, Sides] = field(default_factory=dict[int, Sides])

    def __post_init__(self) -> None:
        for n in range(100):
            self.sides[0][Decimal(10_000 - n) / 100] = Decimal(n + 1)
            self.sides[1][Decimal(10_001 + n) / 100] = Decimal(n + 1)
        self._remember()

    def _remember(self) -> None:
        self.history[self.last_id] = (dict(self.sides[0]), dict(self.sides[1]))

    def trade(self, centre: int, changes: list[tuple[int, int]], ids: int, skipped: int) -> Diff:
        """Move the market to ``centre`` and change levels around it; ``skipped`` ids are other symbols'."""
        previous = self.last_id
        first = previous + 1 + (skipped if self.futures else 0)
        self.last_id = first + ids
        changed: Sides = ({}, {})
        for side, sign in ((0, 1), (1, -1)):
            limit = Decimal(centre + (sign < 0)) / 100
            changed[side].update(
                {price: Decimal(0) for price in self.sides[side] if sign * price > sign * limit}
            )
        for offset, quantity in changes:
            side = 0 if offset <= 0 else 1
            changed[side][Decimal(centre + offset) / 100] = Decimal(quantity) / 10
        for side in (0, 1):
            self.sides[side].update(changed[side])
            for price in [price for price, quantity in self.sides[side].items() if not quantity]:
                del self.sides[side][price]
        self._remember()
        return Diff(
            first, self.last_id, entries(changed[0]), entries(changed[1]), previous if self.futures else None
        )


class Following(RuleBasedStateMachine):
    """Diffs are lost, doubled and overtaken; snapshots come late or old; connections break."""

    book_rule: BookRule = "spot"

    @initialize()
    def start(self) -> None:
        self.exchange = Exchange(self.book_rule == "futures")
        self.book = Book(self.book_rule, buffer_limit=8)
        self.view = BookView("BTCUSDT", self.book, Decimal)
        self.on_the_way: list[Diff] = []
        self.snapshots = [(self.exchange.last_id, self.exchange.history[self.exchange.last_id])]
        self.was_live = 0

    @rule(
        centre=st.integers(9_950, 10_050),
        changes=st.lists(st.tuples(st.integers(-150, 150), st.integers(0, 3)), max_size=12),
        ids=st.integers(0, 5),
        skipped=st.integers(0, 3),
    )
    def market_moves(self, centre: int, changes: list[tuple[int, int]], ids: int, skipped: int) -> None:
        self.on_the_way.append(self.exchange.trade(centre, changes, ids, skipped))

    @rule(count=st.integers(1, 4))
    def diffs_arrive(self, count: int) -> None:
        for diff in self.on_the_way[:count]:
            self._arrive(diff)
        del self.on_the_way[:count]

    @rule(at=st.integers(0, 3))
    def a_diff_arrives_out_of_turn(self, at: int) -> None:
        if at < len(self.on_the_way):
            self._arrive(self.on_the_way.pop(at))

    @rule(at=st.integers(0, 3))
    def a_diff_arrives_twice(self, at: int) -> None:
        if at < len(self.on_the_way):
            self._arrive(self.on_the_way[at])

    @rule(at=st.integers(0, 3))
    def a_diff_is_lost(self, at: int) -> None:
        if at < len(self.on_the_way):
            del self.on_the_way[at]

    @rule()
    def connection_breaks(self) -> None:
        self.on_the_way.clear()
        self.book.disconnected()
        assert self.book.state is not State.LIVE

    @rule()
    def connection_is_back(self) -> None:
        self.book.connected()

    @rule()
    def snapshot_is_requested(self) -> None:
        self.book.snapshot_requested()

    @rule()
    def exchange_takes_a_snapshot(self) -> None:
        last_id = self.exchange.last_id
        self.snapshots.append((last_id, self.exchange.history[last_id]))

    @rule(age=st.integers(1, 4), limit=st.sampled_from([0, 1000]))
    def a_snapshot_arrives(self, age: int, limit: int) -> None:
        last_id, (bids, asks) = self.snapshots[-min(age, len(self.snapshots))]
        progress = self.book.receive_snapshot(last_id, entries(bids), entries(asks), limit)
        assert progress is not Progress.CORRECTED, "a book that was right was corrected"

    @rule()
    def fetch_fails(self) -> None:
        self.book.fetch_failed()

    @rule()
    def all_is_well(self) -> None:
        """From any state a snapshot and what comes after it make the book LIVE."""
        for diff in self.on_the_way:
            self._arrive(diff)
        self.on_the_way.clear()
        self.book.connected()
        self.book.snapshot_requested()
        bids, asks = self.exchange.sides
        self.book.receive_snapshot(self.exchange.last_id, entries(bids), entries(asks))
        assert self.book.state is State.LIVE
        assert self.view.last_update_id == self.exchange.last_id

    def _arrive(self, diff: Diff) -> None:
        before = self.book.state
        progress = self.book.receive_diff(*diff)
        live = self.book.state is State.LIVE
        if progress in (Progress.APPLIED, Progress.WANT_SNAPSHOT):
            assert live and self.view.last_update_id >= diff.last_id
        elif progress is Progress.IGNORED:
            assert live and before is State.LIVE and self.view.last_update_id >= diff.last_id
        else:
            assert not live

    @invariant()
    def live_means_right(self) -> None:
        self.book.check()
        if self.book.state is not State.LIVE:
            return
        self.was_live += 1
        bids, asks = self.exchange.history[self.view.last_update_id]
        assert self.view.bids == [[price, quantity] for price, quantity in sorted(bids.items())]
        assert self.view.asks == [[price, quantity] for price, quantity in sorted(asks.items())]
        best_bid, best_ask = self.view.best_bid, self.view.best_ask
        assert best_bid == (max(bids.items()) if bids else None)
        assert best_ask == (min(asks.items()) if asks else None)
        assert not (best_bid and best_ask) or best_bid < best_ask


class FollowingFutures(Following):
    book_rule = "futures"


MANY = settings(max_examples=150, stateful_step_count=60, deadline=None)
TestFollowing = Following.TestCase
TestFollowing.settings = MANY
TestFollowingFutures = FollowingFutures.TestCase
TestFollowingFutures.settings = MANY

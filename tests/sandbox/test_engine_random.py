"""Whatever anybody does to the engine: money is conserved, nothing goes negative, no book is crossed."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.sandbox.account import Account
from binance_sdk.sandbox.amount import parse
from binance_sdk.sandbox.book import Snapshot
from binance_sdk.sandbox.engine import Engine
from binance_sdk.sandbox.order import Order, Ticket
from binance_sdk.sandbox.rejection import RejectedException
from binance_sdk.sandbox.symbol import STP_MODES, built_in

NAME = "BTCUSDT"
TYPES = (
    "LIMIT",
    "LIMIT",
    "LIMIT",
    "MARKET",
    "LIMIT_MAKER",
    "STOP_LOSS",
    "STOP_LOSS_LIMIT",
    "TAKE_PROFIT_LIMIT",
)
UNPRICED = ("MARKET", "STOP_LOSS", "TAKE_PROFIT")

prices = st.integers(5950, 6050).map(lambda cents: parse(f"{cents * 10}.37"))
sizes = st.integers(1, 3000).map(lambda steps: steps * parse("0.00001000") * 20)


@dataclass
class Action:
    """One thing that an account does."""

    who: int
    kind: str
    side: str
    type: str
    price: int
    stop: int
    size: int
    tif: str
    stp: str
    iceberg: bool
    quote: bool
    trailing: int
    pick: int


actions = st.builds(
    Action,
    who=st.integers(0, 2),
    kind=st.sampled_from(["place"] * 6 + ["cancel", "amend", "oco", "oto", "otoco", "opo"]),
    side=st.sampled_from(["BUY", "SELL"]),
    type=st.sampled_from(TYPES),
    price=prices,
    stop=prices,
    size=sizes,
    tif=st.sampled_from(["GTC", "GTC", "IOC", "FOK"]),
    stp=st.sampled_from(STP_MODES),
    iceberg=st.booleans(),
    quote=st.booleans(),
    trailing=st.sampled_from([0, 0, 0, 50]),
    pick=st.integers(0, 100),
)


def make_ticket(action: Action, kind: str | None = None, side: str | None = None) -> Ticket:
    """The ticket of an action."""
    kind = kind or action.type
    priced = kind not in UNPRICED
    quoted = kind == "MARKET" and action.quote
    contingent = kind not in ("LIMIT", "MARKET", "LIMIT_MAKER")
    return Ticket(
        NAME,
        side or action.side,
        kind,
        quantity=0 if quoted else action.size,
        quote_quantity=action.size * 60_000 if quoted else 0,
        price=action.price if priced else 0,
        stop_price=action.stop if contingent and not action.trailing else 0,
        trailing_delta=action.trailing if contingent else 0,
        iceberg=action.size // 4 // 1000 * 1000
        if action.iceberg and kind == "LIMIT" and action.tif == "GTC"
        else 0,
        time_in_force=action.tif if kind == "LIMIT" else "GTC",
        stp=action.stp,
    )


class World:
    """Three accounts that trade with each other."""

    def __init__(self) -> None:
        self.engine = Engine([built_in(NAME)])
        self.desk = self.engine.desks[NAME]
        self.accounts = [
            self.engine.add_account({"BTC": parse("0.7"), "USDT": parse("40000")}) for _ in range(3)
        ]
        self.accounts[0].trade_group = self.accounts[1].trade_group = 1
        self.totals = {asset: self.engine.total(asset) for asset in ("BTC", "USDT")}

    def do(self, action: Action, now: int) -> None:
        """Tries an action; a refusal must leave everything as it was."""
        account = self.accounts[action.who]
        before = self.balances()
        try:
            self._do(account, action, now)
        except RejectedException:
            assert self.balances() == before
        self.engine.finish(NAME, now)
        self.check()

    def _do(self, account: Account, action: Action, now: int) -> None:
        engine, other = self.engine, "SELL" if action.side == "BUY" else "BUY"
        if action.kind == "place":
            engine.place(account, make_ticket(action), now)
        elif action.kind == "oco":
            limit, stop = make_ticket(action, "LIMIT_MAKER"), make_ticket(action, "STOP_LOSS_LIMIT")
            pair = (stop, limit) if action.side == "BUY" else (limit, stop)
            engine.place_oco(account, f"list {now}", *pair, now)
        elif action.kind in ("oto", "opo"):
            working = make_ticket(action, "LIMIT", "BUY" if action.kind == "opo" else None)
            working.time_in_force, working.iceberg = "GTC", 0
            pending = make_ticket(action, None, "SELL" if action.kind == "opo" else other)
            if pending.quote_quantity:
                return
            if action.kind == "opo":
                pending.quantity, pending.iceberg = 0, 0
            engine.place_oto(account, f"list {now}", [working, pending], now, pays=action.kind == "opo")
        elif action.kind == "otoco":
            working = make_ticket(action, "LIMIT")
            limit, stop = make_ticket(action, "LIMIT_MAKER", other), make_ticket(action, "STOP_LOSS", other)
            pair = (stop, limit) if other == "BUY" else (limit, stop)
            engine.place_oto(account, f"list {now}", [working, *pair], now)
        else:
            self._change(account, action, now)

    def _change(self, account: Account, action: Action, now: int) -> None:
        mine = list(account.open.values())
        if not mine:
            return
        order: Order = mine[action.pick % len(mine)]
        if action.kind == "cancel":
            self.engine.cancel(order, now, "cancel")
        else:
            self.engine.amend(
                order, order.quantity - parse("0.00001000") * (1 + action.pick), f"amended {now}", now
            )

    def balances(self) -> list[tuple[str, int, int]]:
        """Every balance."""
        return [
            (asset, account.balance(asset).free, account.balance(asset).locked)
            for account in self.accounts
            for asset in ("BTC", "USDT")
        ]

    def check(self) -> None:
        """What must hold between any two actions."""
        for asset, total in self.totals.items():
            assert self.engine.total(asset) == total
        for account in self.accounts:
            for asset in self.totals:
                balance = account.balance(asset)
                assert balance.free >= 0
                assert balance.locked == self.engine.held(account, asset)
            assert all(order.open and order.locked >= 0 for order in account.open.values())
        self._check_book()

    def _check_book(self) -> None:
        book = self.desk.book
        assert not book.crossed()
        for side in (book.bids, book.asks):
            assert side.keys == sorted(side.keys)
            assert len(side.keys) == len(side.levels)
            for level in side:
                orders = list(level.orders.values())
                assert orders
                assert level.shown == sum(order.visible for order in orders) > 0
                for order in orders:
                    assert 0 < order.visible <= order.remaining
                    assert order.price == level.price


@settings(max_examples=150, deadline=None)
@given(st.lists(actions, min_size=1, max_size=40))
def test_any_sequence_conserves_money_and_keeps_the_book(steps: list[Action]) -> None:
    world = World()
    for now, action in enumerate(steps, start=1):
        world.do(action, now)
    for account in world.accounts:
        for order in tuple(account.open.values()):
            if order.open:
                world.engine.cancel(order, 1000, "end")
        assert all(account.balance(asset).locked == 0 for asset in ("BTC", "USDT"))
    world.check()


@settings(max_examples=60, deadline=None)
@given(st.lists(actions, min_size=5, max_size=40))
def test_any_earlier_book_can_be_told(steps: list[Action]) -> None:
    world, seen = World(), dict[int, Snapshot]()
    for now, action in enumerate(steps, start=1):
        world.do(action, now)
        snapshot = world.desk.book.snapshot(10_000)
        seen[snapshot.update_id] = snapshot
    assert all(world.desk.book.at(update_id) == snapshot for update_id, snapshot in seen.items())

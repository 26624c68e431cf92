"""Whatever anybody does: money is conserved to the grain, longs equal shorts, and no order goes too far."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from binance_sdk.sandbox.amount import text
from binance_sdk.sandbox.futures import configuring, margin
from binance_sdk.sandbox.futures.account import Account
from binance_sdk.sandbox.futures.contract import Contract
from binance_sdk.sandbox.futures.order import BOTH, BUY, LONG, SHORT, Order
from binance_sdk.sandbox.futures.position import Position
from binance_sdk.sandbox.rejection import RejectedException

from .world import INVERSE, LINEAR, UNIT, World, u

KINDS = (
    ["place"] * 8
    + ["cancel", "amend", "amend", "mark", "mark", "fund", "leverage", "isolate", "margin"]
    + ["algo", "algo", "expire", "transfer", "countdown"]
)


@dataclass
class Action:
    """One thing that happens."""

    who: int
    kind: str
    side: str
    price: int
    """Tenths of a percent away from 10,000."""
    size: int
    market: bool
    tif: str
    stp: str
    reduce_only: bool
    position_side: str
    pick: int


actions = st.builds(
    Action,
    who=st.integers(0, 2),
    kind=st.sampled_from(KINDS),
    side=st.sampled_from(["BUY", "SELL"]),
    price=st.integers(-45, 45),
    size=st.integers(1, 60),
    market=st.booleans(),
    tif=st.sampled_from(["GTC", "GTC", "GTC", "IOC", "FOK", "GTX", "GTD"]),
    stp=st.sampled_from(["NONE", "EXPIRE_MAKER", "EXPIRE_TAKER", "EXPIRE_BOTH"]),
    reduce_only=st.booleans(),
    position_side=st.sampled_from([LONG, SHORT]),
    pick=st.integers(0, 100),
)


class Crowd(World):
    """An account with much, an isolated one with little, and one in hedge mode."""

    def __init__(self, contract: Contract) -> None:
        super().__init__(contract)
        self.unit = u("1") if contract.inverse else u("0.01")
        funds = ("10", "0.05", "0.2") if contract.inverse else ("100000", "500", "2000")
        self.people = [self.account(units) for units in funds]
        self.asset = contract.margin_asset
        configuring.set_margin_type(self.ledger, self.people[1], contract, "ISOLATED", self.now)
        configuring.set_hedge(self.ledger, self.people[2], True, self.now)
        self.total = self.ledger.total(self.asset)
        for side, step in (("BUY", -1), ("SELL", 1)):
            for level in range(1, 4):
                self.quote(side, text(self.unit * 20), str(10_000 + 50 * step * level))

    def do(self, action: Action) -> None:
        """Tries an action; a refusal must leave everything as it was."""
        self.now += UNIT
        account = self.people[action.who]
        before, amount = self._state(), self._amount(account)
        try:
            self._do(account, action)
        except RejectedException:
            assert self._state() == before
        else:
            if action.kind == "place" and action.reduce_only and not account.hedge:
                after = self._amount(account)
                assert abs(after) <= abs(amount)
                assert after * amount >= 0
        self.venue.finish(self.contract.name, self.now)
        self.check()

    def _price(self, action: Action) -> str:
        return str(10_000 + 10 * action.price)

    def _amount(self, account: Account) -> int:
        return account.position(self.contract, account.sides()[0]).amount

    def _do(self, account: Account, action: Action) -> None:
        name, now = self.contract.name, self.now
        price, quantity = self._price(action), text(self.unit * action.size)
        side = action.position_side if account.hedge else BOTH
        if action.kind == "place":
            ticket = self.ticket(action.side, quantity, "" if action.market else price)
            ticket.position_side, ticket.stp = side, action.stp
            ticket.time_in_force, ticket.good_till = action.tif, now + 700 * UNIT
            ticket.reduce_only = action.reduce_only and not account.hedge
            self.venue.place(account, ticket, now)
        elif action.kind == "algo":
            kinds = ("STOP_MARKET", "TAKE_PROFIT", "TRAILING_STOP_MARKET")
            self.algo(
                account, action.side, kinds[action.pick % 3], quantity=quantity, price=price,
                trigger_price=price, callback="0.002", position_side=side,
                working_type="MARK_PRICE" if action.market else "CONTRACT_PRICE",
            )  # fmt: skip
        elif action.kind == "mark":
            wide = 10_000 + (40 if action.market else 10) * action.price
            self.mark(str(wide))
        elif action.kind == "fund":
            self.venue.look(name, u(price), now)
            self.venue.markers[name].next_funding = now
            self.venue.pass_time(now)
        elif action.kind == "leverage":
            configuring.set_leverage(self.ledger, account, self.contract, action.size * 2, now)
        elif action.kind == "isolate":
            kind = "ISOLATED" if action.market else "CROSSED"
            configuring.set_margin_type(self.ledger, account, self.contract, kind, now)
        elif action.kind == "margin":
            units = account.wallet[self.asset] * action.size // 100
            configuring.move_margin(self.ledger, account, self.contract, side, 1 + action.market, units, now)
        elif action.kind == "expire":
            self.now += 300 * UNIT
            self.venue.pass_time(self.now)
        elif action.kind == "transfer":
            units = -account.wallet[self.asset] * action.size // 100
            self.total += self.ledger.transfer(account, self.asset, units, now).units * 10**8
        elif action.kind == "countdown":
            self.venue.count_down(account, name, 100_000, now)
        else:
            self._change(account, action)

    def _change(self, account: Account, action: Action) -> None:
        mine: list[Order] = list(account.open.values())
        if not mine:
            return
        order = mine[action.pick % len(mine)]
        if action.kind == "cancel":
            self.venue.cancel(order, self.now)
        else:
            self.venue.amend(order, self.unit * action.size, u(self._price(action)), self.now)

    def _state(self) -> list[object]:
        return [
            (
                dict(account.wallet),
                [
                    (key, p.amount, p.cost, p.isolated_wallet)
                    for key, p in account.positions.items()
                    if p.amount
                ],
                sorted(
                    (order.id, order.price, order.quantity, order.status) for order in account.open.values()
                ),
            )
            for account in self.people
        ]

    def check(self) -> None:
        """What must hold between any two actions."""
        name, ledger = self.contract.name, self.ledger
        assert ledger.total(self.asset) == self.total
        longs, shorts = ledger.open_interest(name)
        assert longs == shorts
        assert not self.desk.book.crossed()
        for level in (*self.desk.book.bids, *self.desk.book.asks):
            assert level.shown == sum(order.visible for order in level.orders.values()) > 0
        for account in self.people:
            self._check_account(account)
        for fact in ledger.take_facts():
            assert fact.time <= self.now

    def _check_account(self, account: Account) -> None:
        pending: dict[tuple[str, str, str], int] = {}
        for order in account.open.values():
            key = (order.symbol, order.position_side, order.side)
            worth = 0 if order.closes else abs(self.contract.worth(order.remaining, order.price))
            assert order.held == worth
            pending[key] = pending.get(key, 0) + worth
            assert order.open
            assert order.visible == order.remaining > 0
        assert {key: grains for key, grains in account.pending.items() if grains} == {
            key: grains for key, grains in pending.items() if grains
        }
        assert margin.order_margin(account, self.asset, self.ledger.marks, self.ledger.contracts) >= 0
        for position in account.positions.values():
            assert position.isolated_wallet == 0 or (position.isolated and position.amount)
            assert position.amount or not position.cost
            if account.hedge:
                assert position.amount * (1 if position.side == LONG else -1) >= 0
            self._check_closers(account, position)
        health = margin.cross_health(account, self.asset, self.ledger.marks)
        paid = sum(-row.units for row in account.incomes if row.type == "COMMISSION")
        assert health.balance >= -paid or health.maintenance  # a fill may cost what was taken out

    def _check_closers(self, account: Account, position: Position) -> None:
        """Of those that only close, all but the last would fit into the position."""
        mine = [o for o in account.open.values() if o.closes and o.position_side == position.side]
        assert all((order.side == BUY) == (position.amount < 0) for order in mine)
        worst = max(mine, key=lambda o: (-o.price if o.side == BUY else o.price, o.id), default=None)
        if worst is not None:
            assert sum(order.remaining for order in mine) - worst.remaining < abs(position.amount)


def run(contract: Contract, steps: list[Action]) -> Crowd:
    """Does everything and then looks at the market from far away."""
    crowd = Crowd(contract)
    for step in steps:
        crowd.do(step)
    for price in ("5000", "20000"):
        crowd.mark(price)
        crowd.check()
    return crowd


@settings(max_examples=150, deadline=None)
@given(st.lists(actions, min_size=1, max_size=40))
def test_linear(steps: list[Action]) -> None:
    crowd = run(LINEAR, steps)
    assert not crowd.ledger.dust.get("USDT")


@settings(max_examples=100, deadline=None)
@given(st.lists(actions, min_size=1, max_size=40))
def test_inverse(steps: list[Action]) -> None:
    crowd = run(INVERSE, steps)
    assert 0 <= crowd.ledger.dust.get("BTC", 0) < 10**8 * 1000

"""Where the market comes from, and the synthetic one: seeded agents that make and take."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final, Protocol

from .account import Account
from .amount import SCALE
from .book import Snapshot
from .desk import Desk
from .order import BUY, SELL, Order, Ticket
from .rejection import RejectedException

if TYPE_CHECKING:
    from .server import Sandbox

LEVELS: Final = 150
"""Orders a side with which a synthetic book begins."""
MOST_ORDERS: Final = 600
LONGEST_PAUSE: Final = 5_000_000
FUNDS: Final = 10**12 * SCALE


class Market(Protocol):
    """What moves the books."""

    def begin(self, sandbox: Sandbox) -> None:
        """Before the first client."""
        ...

    def act(self, sandbox: Sandbox) -> None:
        """Every few milliseconds: does what is due."""
        ...

    def knows(self, name: str) -> bool:
        """Whether it, and not the engine, keeps that symbol's book."""
        ...

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """Such a book at an update id."""
        ...


class Crowd:
    """The agents of one symbol: they quote around a fair value that wanders, cancel, and take."""

    def __init__(self, desk: Desk, account: Account, seed: int, rate: float, now: int) -> None:
        self._desk, self._account = desk, account
        self._random = random.Random(f"{seed} {desk.symbol.name}")
        self._rate = rate
        self._orders: list[Order] = []
        self.fair = desk.symbol.start
        self.next = now

    def fill_book(self, now: int) -> None:
        """The first quotes on both sides, and a first trade."""
        for side in (BUY, SELL):
            for _ in range(LEVELS):
                self._quote(side, now)
        self._take(now)

    def act(self, now: int, offset: int) -> bool:
        """Does what is due until now; whether there was anything.

        ``offset`` is how wrong the exchange's clock is, by which trades are dated. After a long pause
        (the machine slept) what was missed stays missed.
        """
        acted = False
        if now - self.next > LONGEST_PAUSE:
            self.next = now
        while self.next <= now:
            self._once(self.next + offset)
            self.next += max(int(self._random.expovariate(self._rate) * 1_000_000), 1)
            acted = True
        return acted

    def _once(self, now: int) -> None:
        symbol, draw = self._desk.symbol, self._random.random()
        wander = int(self.fair * self._random.gauss(0, 1) / 50_000)
        self.fair = max(self.fair + wander, symbol.tick * 100)
        if draw < 0.15:
            self._take(now)
        elif draw < 0.5 or len(self._orders) > MOST_ORDERS:
            self._cancel(now)
        else:
            self._quote(self._random.choice((BUY, SELL)), now)

    def _quote(self, side: str, now: int) -> None:
        symbol = self._desk.symbol
        away = int(self.fair * min(self._random.expovariate(1000), 0.02)) + symbol.tick
        price = self.fair - away if side == BUY else self.fair + away
        best = self._desk.book.opposite(side).best()
        if best is not None:
            price = (
                min(price, best.price - symbol.tick) if side == BUY else max(price, best.price + symbol.tick)
            )
        order = self._place(side, "LIMIT", self._size(), now, price // symbol.tick * symbol.tick)
        if order is not None and order.open:
            self._orders.append(order)

    def _size(self) -> int:
        """About a thousand units of the quote asset, in whole steps."""
        symbol = self._desk.symbol
        worth = int(self._random.expovariate(1 / 1000)) * SCALE + 20 * SCALE
        if symbol.quote == "BTC":
            worth //= 60_000
        return max(worth * SCALE // self.fair // symbol.step * symbol.step, symbol.step)

    def _take(self, now: int) -> None:
        best_bid, _, best_ask, _ = self._desk.book.best()
        if not best_bid or not best_ask:
            return
        buying = self.fair * 2 >= best_bid + best_ask
        if self._random.random() < 0.3:
            buying = not buying
        self._place(BUY if buying else SELL, "MARKET", self._size(), now)

    def _place(self, side: str, kind: str, size: int, now: int, price: int = 0) -> Order | None:
        if price < self._desk.symbol.tick and kind == "LIMIT":
            return None
        ticket = Ticket(self._desk.symbol.name, side, kind, quantity=size, price=price, stp="NONE")
        try:
            return self._desk.place(self._account, ticket, now)
        except RejectedException:
            return None

    def _cancel(self, now: int) -> None:
        while self._orders:
            index = self._random.randrange(len(self._orders))
            order = self._orders[index]
            self._orders[index] = self._orders[-1]
            self._orders.pop()
            if order.open:
                self._desk.cancel(order, now, "agent")
                return


class Synthetic:
    """Agents in every symbol. ``rate``: actions a second and symbol."""

    def __init__(self, seed: int, rate: float = 25.0) -> None:
        self._seed, self._rate = seed, rate
        self._crowds: dict[str, Crowd] = {}

    def begin(self, sandbox: Sandbox) -> None:
        """Fills the books."""
        exchange, now = sandbox.exchange, sandbox.clock.now()
        funds = dict.fromkeys(exchange.assets, FUNDS)
        for name, desk in exchange.engine.desks.items():
            account = exchange.engine.add_account(funds, agent=True)
            account.maker_rate = account.taker_rate = 0
            first = sandbox.clock.true()
            crowd = self._crowds[name] = Crowd(desk, account, self._seed, self._rate, first)
            crowd.fill_book(now)
            exchange.settle(symbol=name)

    def act(self, sandbox: Sandbox) -> None:
        """Lets every crowd do what is due."""
        now = sandbox.clock.true()
        offset = sandbox.clock.now() - now
        for name, crowd in self._crowds.items():
            if crowd.act(now, offset):
                sandbox.exchange.settle(symbol=name)

    def knows(self, name: str) -> bool:
        """The engine keeps every book."""
        return False

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """Not asked for."""
        raise LookupError(name)

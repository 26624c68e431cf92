"""Where the market comes from, and the synthetic one: seeded agents that make and take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from .account import Account
from .amount import SCALE
from .book import Snapshot
from .catalog import SPOT
from .crowd import Crowd
from .desk import Desk
from .futures.crowd import Futures
from .order import Order, Ticket
from .rejection import RejectedException

if TYPE_CHECKING:
    from .server import Sandbox

FUNDS: Final = 10**12 * SCALE


class Market(Protocol):
    """What moves the books."""

    def begin(self, sandbox: Sandbox) -> None:
        """Before the first client."""
        ...

    def act(self, sandbox: Sandbox) -> None:
        """Every few milliseconds: does what is due."""
        ...

    def knows(self, name: str, product: str = SPOT) -> bool:
        """Whether it, and not the engine, keeps that symbol's book."""
        ...

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """Such a book at an update id."""
        ...


class SpotPit:
    """A desk of the Spot engine, and the agents' account there."""

    def __init__(self, desk: Desk, account: Account) -> None:
        self._desk, self._account = desk, account
        self.name, self.start = desk.symbol.name, desk.symbol.start

    @property
    def tick(self) -> int:
        """The least step of a price."""
        return self._desk.symbol.tick

    def best(self) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity; zeros where a side is empty."""
        return self._desk.book.best()

    def size(self, worth: int, price: int) -> int:
        """A quantity worth so many units of the quote asset, in whole steps, at least one."""
        symbol = self._desk.symbol
        if symbol.quote == "BTC":
            worth //= 60_000
        return max(worth * SCALE // price // symbol.step * symbol.step, symbol.step)

    def place(self, side: str, kind: str, size: int, price: int, now: int) -> Order | None:
        """An order of an agent; None when it is refused."""
        ticket = Ticket(self._desk.symbol.name, side, kind, quantity=size, price=price, stp="NONE")
        try:
            return self._desk.place(self._account, ticket, now)
        except RejectedException:
            return None

    def cancel(self, order: Order, now: int) -> None:
        """Cancels one of them."""
        self._desk.cancel(order, now, "agent")


class Synthetic:
    """Agents in every symbol. ``rate``: actions a second and symbol."""

    def __init__(self, seed: int, rate: float = 25.0) -> None:
        self._seed, self._rate = seed, rate
        self._crowds: dict[str, Crowd[Order]] = {}
        self._futures: list[Futures] = []

    def begin(self, sandbox: Sandbox) -> None:
        """Fills the books."""
        exchange, now = sandbox.exchange, sandbox.clock.now()
        funds = dict.fromkeys(exchange.assets, FUNDS)
        for name, desk in exchange.engine.desks.items():
            account = exchange.engine.add_account(funds, agent=True)
            account.maker_rate = account.taker_rate = 0
            first = sandbox.clock.true()
            crowd = self._crowds[name] = Crowd(SpotPit(desk, account), self._seed, self._rate, first)
            crowd.fill_book(now)
            exchange.settle(symbol=name)
        self._futures = [Futures(futures, self._seed, self._rate) for futures in (sandbox.um, sandbox.cm)]

    def act(self, sandbox: Sandbox) -> None:
        """Lets every crowd do what is due."""
        now = sandbox.clock.true()
        offset = sandbox.clock.now() - now
        for name, crowd in self._crowds.items():
            if crowd.act(now, offset):
                sandbox.exchange.settle(symbol=name)
        for futures in self._futures:
            futures.act(now, offset)

    def knows(self, name: str, product: str = SPOT) -> bool:
        """The engine keeps every book."""
        return False

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """Not asked for."""
        raise LookupError(name)

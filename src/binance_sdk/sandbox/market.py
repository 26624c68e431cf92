"""Where the market comes from: what the user asks for, and the synthetic one, seeded agents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from .account import Account
from .amount import SCALE
from .book import Snapshot
from .commission import NO_RATES
from .crowd import Crowd
from .desk import Desk
from .exchange import Exchange
from .futures.crowd import Futures
from .order import Order, Ticket
from .rejection import RejectedException

if TYPE_CHECKING:
    from .server import Sandbox

FUNDS: Final = 10**12 * SCALE
EAGER: Final = 50
"""Symbols that have agents from the beginning."""
At = Callable[[int], Snapshot]
"""The whole book after an update id; LookupError when that is too long ago."""


class Market(Protocol):
    """What moves the books."""

    def begin(self, sandbox: Sandbox) -> None:
        """Before the first client."""
        ...

    def act(self, sandbox: Sandbox) -> None:
        """Every few milliseconds: does what is due."""
        ...

    def keeps(self, name: str, product: str) -> At | None:
        """Tells that symbol's book at an update id; None where the engine keeps it."""
        ...


class SpotPit:
    """A desk of the Spot engine, and the agents' account there."""

    def __init__(self, desk: Desk, account: Account) -> None:
        self._desk, self._account = desk, account
        self.name, self.start = desk.symbol.name, desk.symbol.start

    @property
    def tick(self) -> int:
        """The least step of a price."""
        return self._desk.symbol.tick or 1

    def best(self) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity; zeros where a side is empty."""
        return self._desk.book.best()

    def size(self, worth: int, price: int) -> int:
        """A quantity worth so many units of the quote asset, in whole steps, at least one."""
        symbol = self._desk.symbol
        if symbol.quote == "BTC":
            worth //= 60_000
        step = symbol.step or 1
        return max(worth * SCALE // price // step * step, step)

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
    """Agents in every symbol that trades and has no recording. ``rate``: actions a second and symbol.

    Where an exchange lists more than `EAGER` symbols, they come to each when somebody first asks for it.
    """

    def __init__(self, seed: int, rate: float = 25.0) -> None:
        self._seed, self._rate = seed, rate
        self._crowds: dict[str, Crowd[Order]] = {}
        self._futures: list[Futures] = []

    def begin(self, sandbox: Sandbox) -> None:
        """Fills the books."""
        exchange = sandbox.exchange
        names = [
            name
            for name, desk in exchange.engine.desks.items()
            if name not in exchange.views and desk.symbol.status == "TRADING"
        ]
        for name in names:
            exchange.asleep[name] = partial(self._open, exchange, name)
        for name in names if len(names) <= EAGER else ():
            exchange.wake(name)
        self._futures = [Futures(futures, self._seed, self._rate) for futures in (sandbox.um, sandbox.cm)]

    def _open(self, exchange: Exchange, name: str) -> None:
        desk = exchange.engine.desks[name]
        account = exchange.engine.add_account({desk.symbol.base: FUNDS, desk.symbol.quote: FUNDS}, agent=True)
        account.commissions["standard"] = NO_RATES
        pit, clock = SpotPit(desk, account), exchange.clock
        crowd = self._crowds[name] = Crowd(pit, self._seed, self._rate, clock.true())
        crowd.fill_book(clock.now())
        exchange.settle(symbol=name)

    def act(self, sandbox: Sandbox) -> None:
        """Lets every crowd do what is due."""
        now = sandbox.clock.true()
        offset = sandbox.clock.now() - now
        for name, crowd in tuple(self._crowds.items()):
            if crowd.act(now, offset):
                sandbox.exchange.settle(symbol=name)
        for futures in self._futures:
            futures.act(now, offset)

    def keeps(self, name: str, product: str) -> At | None:
        """None: the engine keeps every book."""
        return None


class Several:
    """Markets beside each other, such as recordings of different symbols; agents in all others come last."""

    def __init__(self, markets: Iterable[Market]) -> None:
        self._markets = sorted(markets, key=lambda market: isinstance(market, Synthetic))

    def begin(self, sandbox: Sandbox) -> None:
        """All of them."""
        for market in self._markets:
            market.begin(sandbox)

    def act(self, sandbox: Sandbox) -> None:
        """All of them."""
        for market in self._markets:
            market.act(sandbox)

    def keeps(self, name: str, product: str) -> At | None:
        """What one of them says."""
        return next((at for market in self._markets if (at := market.keeps(name, product))), None)


def chosen(wish: str | Market | Sequence[str | Market], seed: int) -> Market | None:
    """The market that a user asks for: ``"synthetic"``, ``"empty"`` (None), a market, or several."""
    if wish == "synthetic":
        return Synthetic(seed)
    if wish == "empty":
        return None
    if isinstance(wish, str):
        raise ValueError(f"market={wish!r}: give 'synthetic', 'empty', a Replay, or a list of them")
    if isinstance(wish, Sequence):
        return Several(market for each in wish if (market := chosen(each, seed)) is not None)
    return wish

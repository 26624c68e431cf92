"""The synthetic market of the futures: agents on contracts, and index prices from what they believe."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ..amount import SCALE
from ..crowd import Crowd, Fair
from ..rejection import RejectedException
from .account import Account
from .contract import Contract
from .listing import start_price
from .order import Order, Ticket

if TYPE_CHECKING:
    from .exchange import FuturesExchange

FUNDS: Final = 10**12 * SCALE
EAGER: Final = 20
"""Contracts that have agents from the beginning; of more, each gets them when somebody first asks for it."""


class ContractPit:
    """A contract, and the agents' account there."""

    def __init__(self, exchange: FuturesExchange, contract: Contract, account: Account) -> None:
        self._exchange, self._account = exchange, account
        self._desk = exchange.venue.desks[contract.name]
        self.name, self.start = contract.name, start_price(contract)

    @property
    def tick(self) -> int:
        """The least step of a price."""
        return self._desk.contract.tick

    def best(self) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity; zeros where a side is empty."""
        return self._desk.book.best()

    def size(self, worth: int, price: int) -> int:
        """A quantity worth so many units of the quote asset, in whole steps, at least one."""
        contract = self._desk.contract
        quantity = worth * SCALE // (contract.size if contract.inverse else price)
        return max(quantity // contract.step * contract.step, contract.step)

    def place(self, side: str, kind: str, size: int, price: int, now: int) -> Order | None:
        """An order of an agent; None when it is refused."""
        ticket = Ticket(self.name, side, kind, size, price, stp="NONE")
        try:
            return self._exchange.venue.place(self._account, ticket, now)
        except RejectedException:
            return None

    def cancel(self, order: Order, now: int) -> None:
        """Cancels one of them."""
        self._exchange.venue.cancel(order, now)


class Futures:
    """The crowds of one futures exchange; those of a pair believe in the same price, which is its index."""

    def __init__(self, exchange: FuturesExchange, seed: int, rate: float) -> None:
        self._exchange = exchange
        self._fair: dict[str, Fair] = {}
        self._crowds: list[Crowd[Order]] = []
        self._seed, self._rate = f"{seed} {exchange.product.name}", rate
        self._recorded, exchange.index = exchange.index, self._index
        names = [
            contract.name
            for contract in exchange.contracts
            if contract.name not in exchange.views and contract.status == "TRADING"
        ]
        for name in names:
            exchange.asleep[name] = partial(self._open, name)
        for name in names if len(names) <= EAGER else ():
            exchange.wake(name)

    def _open(self, name: str) -> None:
        exchange, contract = self._exchange, self._exchange.venue.desks[name].contract
        account = exchange.venue.add_account({contract.margin_asset: FUNDS}, agent=True)
        account.maker_rate = account.taker_rate = 0
        fair = self._fair.setdefault(contract.pair, Fair(start_price(contract)))
        pit = ContractPit(exchange, contract, account)
        crowd = Crowd(pit, self._seed, self._rate, exchange.clock.true(), fair)
        crowd.fill_book(exchange.clock.now())
        self._crowds.append(crowd)
        exchange.settle()

    def _index(self, contract: Contract) -> int:
        fair = self._fair.get(contract.pair)
        if fair is None or contract.name in self._exchange.views:
            return self._recorded(contract)
        return fair.value

    def act(self, now: int, offset: int) -> None:
        """Lets every crowd do what is due."""
        acted = [crowd.act(now, offset) for crowd in self._crowds]
        if any(acted):
            self._exchange.settle()

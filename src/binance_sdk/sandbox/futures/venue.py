"""One futures exchange: contracts, accounts, normal and conditional orders, prices, time.

Everything comes in here. What changes state takes ``now`` (epoch microseconds) and either does it or
raises RejectedException and changes nothing. The caller then replies, calls `finish()` for the symbol
so that what the operation set off happens, and takes `ledger.take_facts()` for the events.

`look()` wants an index price (often, at least once a second) and gives mark prices, mark-price
triggers, margin calls and liquidations; `pass_time()` does what has become due: orders with a date,
countdowns, funding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush
from itertools import count
from typing import Final

from ..rejection import RejectedException
from . import amending, delivery, funding, rule
from .account import Account
from .algo import CONTRACT_PRICE, MARK_PRICE, AlgoTicket, Conditional
from .conditional import Conditionals
from .contract import Contract
from .desk import Desk
from .ledger import Ledger
from .liquidation import Liquidator
from .marking import Marker
from .order import BUY, SELL, Order, Ticket
from .refusal import Rules

PLACED_AT_ONCE: Final = 5
CANCELLED_AT_ONCE: Final = 10
Outcome = Order | RejectedException


class Venue:
    """All desks, prices and accounts of USD-M or of COIN-M."""

    def __init__(self, rules: Rules, contracts: Iterable[Contract]) -> None:
        self.rules = rules
        self.ledger = Ledger(rules)
        self.desks: dict[str, Desk] = {}
        self.conditionals: dict[str, Conditionals] = {}
        self.markers: dict[str, Marker] = {}
        self.countdowns: dict[tuple[int, str], int] = {}
        """Account and symbol -> when all its orders there are cancelled."""
        self._liquidator = Liquidator(self.ledger, self.desks, self.conditionals)
        self._algo_ids = count(1)
        self._dated: list[tuple[int, str, int]] = []
        """A heap of when an order ends, its symbol, and its id; 0 stands for the conditional ones."""
        self._orders: dict[tuple[str, int], Order] = {}
        for contract in contracts:
            self.add_contract(contract)

    def add_contract(self, contract: Contract) -> Desk:
        """Lists a contract. It takes orders from its first `look()` on."""
        self.ledger.contracts[contract.name] = contract
        desk = self.desks[contract.name] = Desk(contract, self.ledger)
        self.conditionals[contract.name] = Conditionals(desk, self._algo_ids)
        self.markers[contract.name] = Marker(contract)
        return desk

    def add_account(self, funds: Mapping[str, int], *, agent: bool = False) -> Account:
        """A new account with those units of each asset."""
        return self.ledger.add_account(funds, agent=agent)

    def desk(self, symbol: str) -> Desk:
        """The desk of a symbol; -1121 when there is none."""
        desk = self.desks.get(symbol)
        if desk is None:
            raise self.rules.refused(-1121)
        return desk

    # -- normal orders

    def place(self, account: Account, ticket: Ticket, now: int) -> Order:
        """A normal order."""
        order = self.desk(ticket.symbol).place(account, ticket, now)
        self._date(order)
        return order

    def check(self, account: Account, ticket: Ticket, now: int) -> None:
        """Refuses what `place()` would refuse, and does nothing else: the test endpoints."""
        desk = self.desk(ticket.symbol)
        if ticket.price_match != "NONE":
            ticket.price = rule.match_price(desk, ticket)
        rule.check(desk, account, ticket, now)

    def _date(self, order: Order) -> None:
        if order.good_till and order.open:
            self._orders[order.symbol, order.id] = order
            heappush(self._dated, (order.good_till, order.symbol, order.id))

    def place_batch(self, account: Account, tickets: Sequence[Ticket], now: int) -> list[Outcome]:
        """One to five orders, each with its own outcome."""
        if not 1 <= len(tickets) <= PLACED_AT_ONCE:
            raise self.rules.refused(-4082)
        outcomes: list[Outcome] = []
        for ticket in tickets:
            try:
                outcomes.append(self.place(account, ticket, now))
            except RejectedException as error:
                outcomes.append(error)
        return outcomes

    def find(self, account: Account, symbol: str, order_id: int = 0, client_id: str = "") -> Order:
        """An order of an account by either id; -2013 when there is none."""
        self.desk(symbol)
        if order_id:
            order = account.orders.get((symbol, order_id))
        else:
            order = account.by_client_id.get((symbol, client_id))
        if order is None:
            raise self.rules.refused(-2013)
        return order

    def cancel(self, order: Order, now: int) -> None:
        """Cancels an open order; -2011 when it is none."""
        self.desks[order.symbol].cancel(order, now)

    def cancel_batch(
        self, account: Account, symbol: str, order_ids: Sequence[int], client_ids: Sequence[str], now: int
    ) -> list[Outcome]:
        """Up to ten orders by order ids, or without those by client ids, each with its own outcome."""
        keys = [(number, "") for number in order_ids] or [(0, name) for name in client_ids]
        if not 1 <= len(keys) <= CANCELLED_AT_ONCE:
            raise self.rules.refused(-4032)
        outcomes: list[Outcome] = []
        for number, name in keys:
            try:
                order = self.find(account, symbol, number, name)
                self.cancel(order, now)
                outcomes.append(order)
            except RejectedException as error:
                outcomes.append(self.rules.refused(-2011) if error.code == -2013 else error)
        return outcomes

    def cancel_all(self, account: Account, symbol: str, now: int) -> list[Order]:
        """All open normal orders of a symbol."""
        desk, orders = self.desk(symbol), account.open_orders(symbol)
        for order in orders:
            desk.cancel(order, now)
        return orders

    def amend(
        self,
        order: Order,
        quantity: int,
        price: int,
        now: int,
        *,
        price_match: str = "NONE",
        modify_id: str = "",
    ) -> None:
        """Changes quantity and price of a limit order; see `amending.amend()`."""
        desk = self.desks[order.symbol]
        if price_match != "NONE":
            ticket = Ticket(order.symbol, order.side, order.type, price=price, price_match=price_match)
            price = rule.match_price(desk, ticket)
        amending.amend(desk, order, quantity, price, now, modify_id)
        order.price_match = price_match

    def count_down(self, account: Account, symbol: str, milliseconds: int, now: int) -> None:
        """Cancels all orders of the symbol after so long, unless called again; 0 stops the countdown."""
        self.desk(symbol)
        if milliseconds:
            self.countdowns[account.uid, symbol] = now + milliseconds * 1000
        else:
            self.countdowns.pop((account.uid, symbol), None)

    # -- conditional orders

    def place_algo(self, account: Account, ticket: AlgoTicket, now: int) -> Conditional:
        """A conditional order."""
        self.desk(ticket.symbol)
        algo = self.conditionals[ticket.symbol].place(account, ticket, now)
        if ticket.time_in_force == "GTD":
            heappush(self._dated, (ticket.good_till, ticket.symbol, 0))
        return algo

    def find_algo(self, account: Account, algo_id: int = 0, client_id: str = "") -> Conditional:
        """A conditional order by either id (of equal client ids the newest); -2013 when there is none."""
        if algo_id:
            algo = account.conditionals.get(algo_id)
        else:
            known = reversed(account.conditionals.values())
            algo = next((algo for algo in known if algo.client_id == client_id), None)
        if algo is None:
            raise self.rules.refused(-2013)
        return algo

    def open_algos(self, account: Account, symbol: str | None = None) -> list[Conditional]:
        """The conditional orders of an account that wait, oldest first."""
        return [
            algo
            for algo in account.conditionals.values()
            if algo.waits and (symbol is None or algo.symbol == symbol)
        ]

    def cancel_algo(self, algo: Conditional, now: int) -> None:
        """Cancels one that waits; -2011 when it does not."""
        self.conditionals[algo.symbol].cancel(algo, now)

    def cancel_algos(self, account: Account, symbol: str, now: int) -> list[Conditional]:
        """Cancels all that wait in a symbol."""
        self.desk(symbol)
        algos = self.open_algos(account, symbol)
        for algo in algos:
            self.cancel_algo(algo, now)
        return algos

    # -- what happens by itself

    def finish(self, symbol: str, now: int) -> None:
        """Lets trades trigger conditional orders, and those hear of their orders' end."""
        desk, conditionals = self.desks[symbol], self.conditionals[symbol]
        while desk.traded or desk.finished:
            prices, desk.traded = desk.traded, []
            for price in prices:
                conditionals.see(CONTRACT_PRICE, price, now)
            conditionals.finish(now)

    def look(self, symbol: str, index: int, now: int) -> int:
        """Takes an index price; the mark price that follows. May trigger orders and liquidate."""
        desk = self.desks[symbol]
        return self.set_mark(symbol, self.markers[symbol].look(now, index, desk.book, desk.last_price), now)

    def set_mark(self, symbol: str, mark: int, now: int) -> int:
        """Sets the mark price directly (a recording, a test), with all that follows in any contract."""
        self.ledger.marks[symbol] = mark
        self.conditionals[symbol].see(MARK_PRICE, mark, now)
        self._liquidator.check(self.desks[symbol].contract.margin_asset, now)
        self._finish_all(now)
        return mark

    def _finish_all(self, now: int) -> list[str]:
        """Liquidations may trade in any contract: finishes those that did."""
        names = [name for name, desk in self.desks.items() if desk.traded or desk.finished]
        for name in names:
            self.finish(name, now)
        return names

    def pass_time(self, now: int) -> list[str]:
        """Does what has become due; the symbols in which something may have changed."""
        touched: dict[str, None] = {}
        while self._dated and self._dated[0][0] <= now:
            _, symbol, number = heappop(self._dated)
            touched[symbol] = None
            self._expire(symbol, number, now)
        for (uid, symbol), deadline in tuple(self.countdowns.items()):
            if deadline <= now:
                del self.countdowns[uid, symbol]
                touched[symbol] = None
                self.cancel_all(self.ledger.accounts[uid], symbol, now)
        for symbol, marker in self.markers.items():
            if marker.next_funding and marker.next_funding <= now:
                touched[symbol] = None
                self._fund(symbol, now)
        touched.update(dict.fromkeys(self._finish_all(now)))
        return list(touched)

    def deliver(self, symbol: str, price: int, now: int) -> None:
        """Settles a dated contract at a price and ends its trading; when, the caller knows."""
        delivery.deliver(self.ledger, self.desk(symbol), self.conditionals[symbol], price, now)
        self.finish(symbol, now)

    def unwind(self, symbol: str, now: int) -> Order | None:
        """Lets the insurance fund sell what it took over; None when it has nothing or the book is no good."""
        amount = self.ledger.insurance.position(self.desk(symbol).contract).amount
        if not amount:
            return None
        side = SELL if amount > 0 else BUY
        try:
            order = self.place(
                self.ledger.insurance, Ticket(symbol, side, "MARKET", abs(amount), reduce_only=True), now
            )
        except RejectedException:
            return None
        self.finish(symbol, now)
        return order

    def _expire(self, symbol: str, number: int, now: int) -> None:
        if not number:
            self.conditionals[symbol].expire(now)
            return
        order = self._orders.pop((symbol, number))
        if order.open:
            self.desks[symbol].end(order, "EXPIRED", now)

    def _fund(self, symbol: str, now: int) -> None:
        contract = self.desks[symbol].contract
        rate = self.markers[symbol].fund(now)
        if contract.perpetual:
            funding.charge(self.ledger, contract, rate, now)
            self._liquidator.check(contract.margin_asset, now)

"""The exchange's engine: a desk and its order lists for each symbol, accounts, commissions.

Everything that changes an order comes through here. After each operation the caller replies and
then calls `finish()`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from . import filters, smart_order
from .account import Account
from .commission import DISCOUNT_ASSET, Treasury
from .desk import Desk
from .order import BUY, OPEN, Order, OrderList, Ticket
from .order_list import OrderLists
from .rejection import RejectedException, failed_filter
from .symbol import Symbol


class Engine:
    """All desks, accounts and commissions."""

    def __init__(self, symbols: Iterable[Symbol]) -> None:
        self.treasury = Treasury(bnb_price=self._bnb_price)
        self.exchange_filters: list[dict[str, object]] = [
            {"filterType": "EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders": 1000}
        ]
        self.desks: dict[str, Desk] = {}
        self.lists: dict[str, OrderLists] = {}
        self.sors: dict[str, list[str]] = {}
        """Base assets with the symbols between which smart orders choose."""
        self.accounts: dict[int, Account] = {}
        self._next_list = 0
        for symbol in symbols:
            self._open(symbol)
        self._group()

    def _bnb_price(self, asset: str) -> int:
        desk = self.desks.get(f"{DISCOUNT_ASSET}{asset}")
        return desk.last_price if desk is not None else 0

    def add_symbol(self, symbol: Symbol) -> Desk:
        """Lists a trading pair."""
        desk = self._open(symbol)
        self._group()
        return desk

    def _open(self, symbol: Symbol) -> Desk:
        desk = self.desks[symbol.name] = Desk(symbol, self.treasury, self.exchange_filters)
        self.lists[symbol.name] = OrderLists(desk)
        return desk

    def _group(self) -> None:
        self.sors = smart_order.group(known.symbol for known in self.desks.values())
        for names in self.sors.values():
            for name in names:
                self.desks[name].venues = [self.desks[other] for other in names]

    def add_account(self, funds: Mapping[str, int], *, agent: bool = False) -> Account:
        """A new account with those units of each asset."""
        account = Account(len(self.accounts) + 1, agent=agent)
        account.fund(funds)
        self.accounts[account.uid] = account
        return account

    def desk(self, symbol: str) -> Desk:
        """The desk of a symbol; -1121 when there is none."""
        desk = self.desks.get(symbol)
        if desk is None:
            raise RejectedException(-1121)
        return desk

    def place(self, account: Account, ticket: Ticket, now: int) -> Order:
        """A single order."""
        return self.desk(ticket.symbol).place(account, ticket, now)

    def place_oco(
        self, account: Account, client_id: str, above: Ticket, below: Ticket, now: int
    ) -> OrderList:
        """One cancels the other."""
        lists = self.lists[self.desk(above.symbol).symbol.name]
        group = lists.place_oco(self._next_list, account, client_id, above, below, now)
        self._next_list += 1
        return group

    def place_oto(
        self, account: Account, client_id: str, tickets: Sequence[Ticket], now: int, *, pays: bool = False
    ) -> OrderList:
        """One triggers the other (or, of three tickets, a pair of rivals)."""
        lists = self.lists[self.desk(tickets[0].symbol).symbol.name]
        group = lists.place_oto(self._next_list, account, client_id, tickets, now, pays=pays)
        self._next_list += 1
        return group

    def cancel(self, order: Order, now: int, cancel_id: str) -> None:
        """Cancels an order; of a list, all orders."""
        if not order.open:
            raise RejectedException(-2011, "Unknown order sent.")
        if order.group is not None:
            self.cancel_list(order.group, now, cancel_id)
        else:
            self.desks[order.symbol].cancel(order, now, cancel_id)

    def cancel_list(self, group: OrderList, now: int, cancel_id: str) -> None:
        """Cancels what is still open of a list."""
        self.lists[group.symbol].cancel(group, now, cancel_id)

    def amend(self, order: Order, quantity: int, client_id: str, now: int) -> None:
        """Makes an order smaller without losing its place; -2038 where that is not possible."""
        desk = self.desks[order.symbol]
        self._check_amend(desk, order, quantity)
        if client_id != order.client_id and order.account.in_use(order.symbol, client_id):
            raise RejectedException(-2038, "Duplicate order sent.")
        self.lists[order.symbol].amend(order, quantity, client_id, now)

    def _check_amend(self, desk: Desk, order: Order, quantity: int) -> None:
        if not desk.symbol.allows("amendAllowed"):
            raise RejectedException(-2038, "Order amend is not supported for this symbol.")
        if order.status not in OPEN:
            raise RejectedException(-2038, "Unknown order sent.")
        if order.group is not None and order.group.pays and order in order.group.pending:
            raise RejectedException(-2038, "Order amend (pending OPO order) is not supported.")
        if quantity == order.quantity:
            raise RejectedException(-2038, "The requested action would change no state; rejecting")
        if quantity > order.quantity:
            raise RejectedException(-2038, "Order amend (quantity increase) is not supported.")
        if quantity <= order.executed + order.prevented:
            raise failed_filter("LOT_SIZE")
        filters.recheck(desk, order, quantity)
        rule = desk.symbol.filters.get("MAX_NUM_ORDER_AMENDS")
        if rule is not None and len(order.amendments) >= int(str(rule["maxNumOrderAmends"])):
            raise RejectedException(-2038, "Filter failure: MAX_NUM_ORDER_AMENDS")

    def finish(self, symbol: str, now: int) -> None:
        """Lets happen what the last operation has set off: stops, pending orders, and so on."""
        desk, lists = self.desks[symbol], self.lists[symbol]
        while desk.triggers.due or lists.due:
            desk.finish(now)
            lists.finish(now)

    def total(self, asset: str) -> int:
        """All units of an asset: every balance and what the exchange holds. Trading never changes it."""
        held = sum(
            balance.free + balance.locked
            for account in self.accounts.values()
            if (balance := account.balances.get(asset)) is not None
        )
        return held + self.treasury.total(asset)

    def held(self, account: Account, asset: str) -> int:
        """What the account's open orders hold of an asset: always what its balance shows as locked."""
        units = 0
        for order in account.open.values():
            symbol = self.desks[order.symbol].symbol
            if (symbol.quote if order.side == BUY else symbol.base) == asset:
                units += order.locked
        for group in account.open_lists.values():
            if self.desks[group.symbol].symbol.base == asset:
                units += group.reserved
        return units

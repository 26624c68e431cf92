"""Order lists: OCO (one cancels the other) and OTO (one triggers the other, or an OCO pair).

Two rivals share what they hold: the first holds enough for either, and hands it over when it ends
before the other. A pending order holds nothing until the working one has filled; then it goes to
the book like a new order, and expires if it cannot. In an OPO list what the working order receives
is set aside and pays for the pending ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from . import claim, filters, peg, report
from .account import Account
from .desk import Desk
from .order import BUY, CONTINGENT, STOP_LOSSES, Order, OrderList, Ticket
from .rejection import RejectedException, failed_filter, refused

LISTS: Final = "EXCHANGE_MAX_NUM_ORDER_LISTS"
BAD_PRICES: Final = "The relationship of the prices for the orders is not correct."


class OrderLists:
    """The order lists of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._ready: list[OrderList] = []
        """Lists whose working order has filled."""
        desk.started = self._started
        desk.ended = self._ended

    def place_oco(
        self, number: int, account: Account, client_id: str, above: Ticket, below: Ticket, now: int
    ) -> OrderList:
        """Places a pair of rivals."""
        if not self._desk.symbol.allows("ocoAllowed"):
            raise refused("OCO orders are not supported for this symbol")
        self._check_list(account, client_id)
        tickets = (above, below)
        for ticket in tickets:
            peg.peg_ticket(self._desk, ticket)
        self._check_pair(above, below)
        self._check_ids(tickets)
        for number_before, ticket in enumerate(tickets):
            self._desk.check(account, ticket, tickets[:number_before])
        group = self._make(number, account, "OCO", client_id, tickets, now)
        try:
            self._lock_pair(group.orders)
        except RejectedException:
            self._undo(group)
            raise
        self._publish(group, now)
        for order in sorted(group.orders, key=lambda order: order.type not in CONTINGENT):
            self._desk.work(order, now)
        return group

    def place_oto(
        self,
        number: int,
        account: Account,
        client_id: str,
        tickets: Sequence[Ticket],
        now: int,
        *,
        pays: bool = False,
    ) -> OrderList:
        """Places a working order (the first ticket) and keeps one or two others for later."""
        desk = self._desk
        self._check_list(account, client_id)
        self._check_ids(tickets)
        working, *pending = tickets
        desk.check(account, working)
        for position, ticket in enumerate(pending, start=1):
            self._check_pending(account, ticket, tickets[:position], pays=pays)
        if len(pending) == 2:
            self._check_sides(*pending)
        group = self._make(number, account, "OTO", client_id, tickets, now)
        group.pays = pays
        for order in group.pending:
            order.status = "PENDING_NEW"
        try:
            claim.lock(desk, group.orders[0], claim.needed(desk, group.orders[0]))
        except RejectedException:
            self._undo(group)
            raise
        self._publish(group, now)
        desk.work(group.orders[0], now)
        return group

    def _check_list(self, account: Account, client_id: str) -> None:
        if account.list_in_use(client_id):
            raise refused("Duplicate order sent.")
        rule = self._desk.symbol.filters.get("MAX_NUM_ORDER_LISTS")
        mine = sum(group.symbol == self._desk.symbol.name for group in account.open_lists.values())
        if rule is not None and mine >= int(str(rule["maxNumOrderLists"])):
            raise failed_filter("MAX_NUM_ORDER_LISTS")
        for rule in self._desk.exchange_filters:
            if rule["filterType"] == LISTS and len(account.open_lists) >= int(str(rule["maxNumOrderLists"])):
                raise failed_filter(LISTS)

    def _check_ids(self, tickets: Sequence[Ticket]) -> None:
        names = [ticket.client_id for ticket in tickets if ticket.client_id]
        if len(set(names)) < len(names):
            raise refused("Duplicate order sent.")

    def _check_pair(self, above: Ticket, below: Ticket) -> None:
        self._check_sides(above, below)
        last = self._desk.last_price
        over, under = (ticket.stop_price or ticket.price for ticket in (above, below))
        if over and under and over <= under:
            raise refused(BAD_PRICES)
        if last and ((over and over <= last) or (under and under >= last)):
            raise refused(BAD_PRICES)

    def _check_sides(self, above: Ticket, below: Ticket) -> None:
        buying = above.side == BUY
        if above.type == below.type == "LIMIT_MAKER":
            raise RejectedException(-1168)
        stop, profit = (above, below) if buying else (below, above)
        if stop.type == "LIMIT_MAKER":
            raise RejectedException(-1165 if buying else -1166)
        if profit.type in STOP_LOSSES:
            raise RejectedException(-1196 if buying else -1197)
        if stop.type not in STOP_LOSSES:
            raise RejectedException(-1198 if buying else -1199)

    def _check_pending(
        self, account: Account, ticket: Ticket, before: Sequence[Ticket], *, pays: bool
    ) -> None:
        if account.in_use(ticket.symbol, ticket.client_id):
            raise refused("Duplicate order sent.")
        if not pays:
            filters.check(self._desk, account, ticket, before)
            return
        ticket.quantity = before[0].quantity
        filters.check(self._desk, account, ticket, before)
        ticket.quantity = 0

    def _make(
        self,
        number: int,
        account: Account,
        contingency: str,
        client_id: str,
        tickets: Sequence[Ticket],
        now: int,
    ) -> OrderList:
        group = OrderList(number, account, self._desk.symbol.name, contingency, client_id, now)
        for ticket in tickets:
            order = self._desk.accept(account, ticket, now)
            order.group = group
            group.orders.append(order)
        account.lists[group.id] = account.open_lists[group.id] = group
        return group

    def _undo(self, group: OrderList) -> None:
        for order in group.orders:
            group.account.forget(order)
        group.account.lists.pop(group.id, None)
        group.account.closed_list(group)

    def _lock_pair(self, orders: Sequence[Order]) -> None:
        holder = orders[0]
        claim.lock(self._desk, holder, max(claim.needed(self._desk, order) for order in orders))

    def _publish(self, group: OrderList, now: int) -> None:
        self._tell(group, now)
        for order in group.orders:
            self._desk.announce(order, now)

    def _tell(self, group: OrderList, now: int) -> None:
        if group.account.listeners:
            group.account.notify(lambda unit: report.list_event(group, now, unit))

    # -- what happens to the orders

    def _started(self, order: Order, now: int) -> None:
        if order.group is None:
            return
        for rival in order.group.rivals:
            if rival is not order and rival.open and order in order.group.rivals:
                self._desk.end(rival, "EXPIRED", now, reason="OCO_TRIGGER")

    def _ended(self, order: Order, now: int) -> None:
        group = order.group
        if group is None:
            return
        self._hand_over(group, order, now)
        if group.contingency == "OTO" and order is group.orders[0]:
            self._working_ended(group, order, now)
        if group.status == "EXECUTING" and not any(other.open for other in group.orders):
            self._done(group, now)

    def _hand_over(self, group: OrderList, order: Order, now: int) -> None:
        rivals = group.rivals
        if order not in rivals:
            return
        rival = rivals[1] if order is rivals[0] else rivals[0]
        if not rival.open:
            return
        rival.locked, order.locked = rival.locked + order.locked, 0
        claim.trim(self._desk, rival)
        if order.status.startswith("EXPIRED") and order.expiry_reason != "OCO_TRIGGER":
            self._desk.end(rival, "EXPIRED", now, reason="OCO_TRIGGER")

    def _working_ended(self, group: OrderList, order: Order, now: int) -> None:
        if order.status == "FILLED":
            self._ready.append(group)
            return
        self._pay_back(group)
        if order.status != "CANCELED":
            for other in group.pending:
                if other.open:
                    self._desk.end(other, "EXPIRED", now, reason="OTO_PHASE_ONE_EXPIRED")

    def _pay_back(self, group: OrderList) -> None:
        group.account.unlock(self._desk.symbol.base, group.reserved)
        group.reserved = 0

    def _done(self, group: OrderList, now: int) -> None:
        self._pay_back(group)
        group.status = group.status_type = "ALL_DONE"
        group.time = now
        group.account.closed_list(group)
        self._tell(group, now)

    def cancel(self, group: OrderList, now: int, cancel_id: str) -> None:
        """Cancels every open order of a list."""
        if group.status != "EXECUTING":
            raise RejectedException(-2011, "Unknown order sent.")
        for order in group.orders:
            if order.open:
                self._desk.end(order, "CANCELED", now, cancel_id=cancel_id)

    def amend(self, order: Order, quantity: int, client_id: str, now: int) -> None:
        """Makes an order of a list smaller; rivals always have the same quantity."""
        group = order.group
        together = group.rivals if group is not None and order in group.rivals else [order]
        rivals = [other for other in together if other.open]
        renamed = client_id != order.client_id
        for other in rivals:
            self._desk.amend(other, quantity, client_id if other is order else other.client_id, now)
        for other in rivals:
            claim.trim(self._desk, other)
        if group is not None and renamed:
            group.status_type = "UPDATED"
            self._tell(group, now)
            group.status_type = "EXEC_STARTED"

    # -- the second phase

    @property
    def due(self) -> bool:
        """Whether `finish()` has something to do."""
        return bool(self._ready)

    def finish(self, now: int) -> None:
        """Puts the pending orders to the book whose working order has filled."""
        while self._ready:
            group = self._ready.pop(0)
            if group.pays:
                self._pay(group)
            pending = [order for order in group.pending if order.open]
            self._activate(pending, now)

    def _pay(self, group: OrderList) -> None:
        quantity = group.reserved
        for order in group.pending:
            quantity = filters.adjusted(self._desk.symbol, order.type, quantity)
        self._pay_back(group)
        for order in group.pending:
            order.quantity = quantity

    def _activate(self, orders: Sequence[Order], now: int) -> None:
        if not orders:
            return
        for order in orders:
            order.status = "NEW"
        if not self._admit(orders):
            for order in orders:
                if order.open:
                    self._desk.end(order, "EXPIRED", now, reason="REJECTED")
            return
        for order in orders:
            self._desk.announce(order, now)
        for order in sorted(orders, key=lambda order: order.type not in CONTINGENT):
            if order.open:
                self._desk.work(order, now)

    def _admit(self, orders: Sequence[Order]) -> bool:
        desk = self._desk
        for order in orders:
            if order.type not in CONTINGENT and not peg.peg_order(desk, order):
                return False
            if order.type == "LIMIT_MAKER" and desk.crosses(order.side, order.price):
                return False
            try:
                filters.recheck(desk, order, order.quantity)
            except RejectedException:
                return False
        holder = orders[0]
        units = max(claim.needed(desk, order) for order in orders)
        try:
            holder.account.lock(desk.symbol.quote if holder.side == BUY else desk.symbol.base, units)
        except RejectedException:
            return False
        holder.locked = units
        return True

"""The matching engine of one symbol: accepts orders, matches them by price and time, settles.

A desk is told everything (the account, the ticket, the time in microseconds) and does no I/O.
`place()`, `cancel()` and `amend()` either change state or raise RejectedException and change
nothing. What a trade sets off later (stops that trigger, pending orders that go to the book) waits
in the desk until `finish()`, so that the reply to the order that caused it can be made first: as on
the live exchange, it shows what was true when the order was done.

Every amount is an integer, so for each asset the balances of all accounts plus the commissions
taken stay the same whatever happens. An order holds (``locked``) at any time what it may still
need; what turns out not to be needed is given back at once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from . import claim, filters, peg, prevention, report, smart_order
from .account import Account
from .amount import SCALE, times
from .book import Book
from .commission import Treasury
from .order import BUY, CONTINGENT, UNPRICED, Amendment, Fill, Order, PreventedMatch, Ticket, Trade
from .price_range import EXCEEDED, PriceRange
from .rejection import RejectedException, refused
from .settlement import settle
from .symbol import Symbol
from .trigger import Triggers

MEMORY: Final = 10_000


class Desk:
    """One symbol: its book, its contingent orders, its counters."""

    def __init__(self, symbol: Symbol, treasury: Treasury, exchange_filters: list[dict[str, object]]) -> None:
        self.symbol = symbol
        self.treasury = treasury
        self.book: Book[Order] = Book()
        self.triggers = Triggers(self)
        self.closed = False
        """Takes no orders: a recording, and not the engine, says what this symbol's book is."""
        self.last_price = 0
        self.trades: list[Trade] = []
        """Trades since `take_trades()`."""
        self.prevented: deque[PreventedMatch] = deque(maxlen=MEMORY)
        self.average: Callable[[int], int] = lambda minutes: self.last_price
        """Average price of the last minutes, for filters; 0 when nothing has traded."""
        self.reference: Callable[[], int] = lambda: 0
        """The reference price; 0 when there is none."""
        self.exchange_filters = exchange_filters
        self.next_order = 1
        self.next_trade = 1
        self.next_execution = 1
        self.next_allocation = 0
        self.venues: Sequence[Desk] = (self,)
        """Desks whose books its smart orders take from."""
        self.started: Callable[[Order, int], None] = lambda order, now: None
        """Called before an order that has rivals starts to trade."""
        self.ended: Callable[[Order, int], None] = lambda order, now: None
        """Called after an order of a list has ended."""

    # -- new orders

    def place(self, account: Account, ticket: Ticket, now: int) -> Order:
        """Accepts an order, matches it and leaves the rest in the book."""
        self.check(account, ticket)
        order = self.accept(account, ticket, now)
        claim.lock(self, order, claim.needed(self, order))
        self.announce(order, now)
        self.work(order, now)
        return order

    def check(self, account: Account, ticket: Ticket, beside: Sequence[Ticket] = ()) -> None:
        """Refuses what cannot be accepted; changes nothing but that it prices a pegged ticket.

        ``beside`` are tickets of the same list, which count as open orders.
        """
        peg.peg_ticket(self, ticket)
        if not account.agent:
            filters.check(self, account, ticket, beside)
            self._check_liquidity(ticket)
            if account.in_use(ticket.symbol, ticket.client_id):
                raise refused("Duplicate order sent.")
        if ticket.type == "LIMIT_MAKER" and self.crosses(ticket.side, ticket.price):
            raise refused("Order would immediately match and take.")
        if ticket.type in CONTINGENT and self.triggers.immediate(ticket):
            raise refused("Order would trigger immediately.")

    def accept(self, account: Account, ticket: Ticket, now: int) -> Order:
        """Makes the order: it has an id and is known to its account, nothing else."""
        order = Order(
            id=self.next_order,
            account=account,
            symbol=ticket.symbol,
            side=ticket.side,
            type=ticket.type,
            time_in_force=ticket.time_in_force,
            price=ticket.price,
            quantity=ticket.quantity,
            client_id=ticket.client_id or f"sandbox-{self.symbol.name}-{self.next_order}",
            stp=ticket.stp or str(self.symbol.info["defaultSelfTradePreventionMode"]),
            created=now,
            quote_quantity=ticket.quote_quantity,
            stop_price=ticket.stop_price,
            trailing_delta=ticket.trailing_delta,
            iceberg=ticket.iceberg,
            strategy_id=ticket.strategy_id,
            strategy_type=ticket.strategy_type,
            peg_type=ticket.peg_type,
            peg_offset=ticket.peg_offset,
            stated_price=ticket.stated_price if ticket.pegged else ticket.price,
            pegged=ticket.pegged,
            sor=ticket.sor,
            updated=now,
        )
        self.next_order += 1
        account.opened(order)
        return order

    def work(self, order: Order, now: int) -> None:
        """Lets an accepted order trade, or wait for its trigger."""
        if order.type in CONTINGENT and order.working_time < 0:
            self.triggers.wait(order)
            return
        order.working_time = order.updated = now
        if order.time_in_force == "FOK" and not self._fillable(order):
            self.end(order, "EXPIRED", now, reason="UNFILLED_FOK_ORDER_EXPIRED")
            return
        self._match(order, now)
        if not order.open:
            return
        if order.type in UNPRICED:
            self.end(order, "EXPIRED", now, reason="INSUFFICIENT_LIQUIDITY")
        elif order.time_in_force == "IOC":
            self.end(order, "EXPIRED", now, reason="UNFILLED_IOC_QUANTITY_EXPIRED")
        else:
            self.book.add(order)

    @property
    def trading(self) -> bool:
        """Whether it takes orders."""
        return not self.closed and self.symbol.status == "TRADING"

    def crosses(self, side: str, price: int) -> bool:
        """Whether a limit order at that price would trade at once."""
        best = self.book.opposite(side).best()
        return best is not None and (price >= best.price if side == BUY else price <= best.price)

    def _check_liquidity(self, ticket: Ticket) -> None:
        if not ticket.quote_quantity:
            return
        available = sum(level.shown for level in self.book.opposite(ticket.side).top_levels(100))
        lacking = filters.lacking(self.symbol, available)
        if lacking:
            raise refused(f"Order book liquidity is less than {lacking} minimum quantity.")

    # -- matching

    def _fillable(self, order: Order) -> bool:
        needed = order.remaining
        for level in smart_order.opposite(self, order):
            if order.type not in UNPRICED and not self._reaches(order, level.price):
                break
            needed -= sum(maker.remaining for maker in level.orders.values())
            if needed <= 0:
                return True
        return False

    def _reaches(self, order: Order, price: int) -> bool:
        return price <= order.price if order.side == BUY else price >= order.price

    def _match(self, taker: Order, now: int) -> None:
        priced = taker.type not in UNPRICED
        allowed = PriceRange(self.symbol.rules, taker.side, self.reference()) if self.symbol.rules else None
        venue = self
        while taker.open:
            if taker.sor:
                venue = smart_order.best(self, taker.side)
            level = venue.book.opposite(taker.side).best()
            if level is None or (priced and not self._reaches(taker, level.price)):
                return
            wanted = self.wanted(taker, level.price)
            if not wanted:
                return
            if allowed is not None and not allowed.allows(level.price):
                self.end(taker, "EXPIRED", now, reason=EXCEEDED)
                return
            maker = next(iter(level.orders.values()))
            if taker.stp != "NONE" and prevention.same_owner(taker, maker):
                prevention.prevent(self, venue, taker, maker, level.price, wanted, now)
            else:
                self._trade(venue, taker, maker, level.price, min(wanted, maker.visible), now)

    def wanted(self, order: Order, price: int) -> int:
        """How much it still wants, and can pay for, at that price."""
        if order.type not in UNPRICED:
            return order.remaining
        wanted = order.remaining
        if order.quote_quantity:
            wanted = (order.quote_quantity - order.quote) * SCALE // price
        payable = order.locked * SCALE // price if order.side == BUY else order.locked
        step = self.symbol.step or 1
        return min(wanted, payable) // step * step

    def _trade(self, venue: Desk, taker: Order, maker: Order, price: int, quantity: int, now: int) -> None:
        """A match; ``venue`` is the desk of the maker, where a smart order may find it."""
        if maker.group is not None:
            venue.started(maker, now)
        if taker.quote_quantity:
            taker.quantity += quantity
        trade = venue._record(taker, price, quantity, now)
        made = settle(venue, maker, trade, maker=True)
        took = settle(self, taker, trade, maker=False, allocation=self._allocate(venue, taker, trade))
        maker.floor = smart_order.EXCHANGE
        venue.book.reduce(maker, quantity)
        done = not (self.wanted(taker, price) if taker.quote_quantity else taker.remaining)
        taker.status = "FILLED" if done else "PARTIALLY_FILLED"
        maker.status = "FILLED" if not maker.remaining else "PARTIALLY_FILLED"
        self.tell(taker, "TRADE", now, fill=took)
        venue.tell(maker, "TRADE", now, fill=made)
        for desk, order in ((self, taker), (venue, maker)):
            if order.status == "FILLED":
                desk._close(order, now)

    def _allocate(self, venue: Desk, taker: Order, trade: Trade) -> int | None:
        """The number of what a smart order gets; None for any other."""
        if not taker.sor:
            return None
        paid, received = self.symbol.quote, venue.symbol.quote
        self.treasury.convert(*((paid, received) if taker.side == BUY else (received, paid)), trade.quote)
        taker.floor = smart_order.FLOOR
        self.next_allocation += 1
        return self.next_allocation - 1

    def _record(self, taker: Order, price: int, quantity: int, now: int) -> Trade:
        trade = Trade(
            self.next_trade,
            price,
            quantity,
            times(price, quantity),
            now,
            taker.side != BUY,
            -taker.id if taker.sor else taker.id,
        )
        self.next_trade += 1
        self.trades.append(trade)
        self.last_price = price
        self.triggers.traded(price)
        return trade

    # -- the end of an order

    def end(self, order: Order, status: str, now: int, *, reason: str = "", cancel_id: str = "") -> None:
        """Ends an open order that did not fill."""
        if order.visible:
            self.book.remove(order)
        order.status, order.updated, order.expiry_reason = status, now, reason
        self._close(order, now)
        self.tell(order, "CANCELED" if status == "CANCELED" else "EXPIRED", now, cancel_id=cancel_id)

    def _close(self, order: Order, now: int) -> None:
        self.triggers.waiting.pop(order.id, None)
        if order.group is not None:
            self.ended(order, now)
        claim.give_back(self, order, order.locked)
        order.account.closed(order)

    def cancel(self, order: Order, now: int, cancel_id: str) -> None:
        """Cancels one open order (its list, if it has one, is the caller's business)."""
        if not order.open:
            raise RejectedException(-2011, "Unknown order sent.")
        self.end(order, "CANCELED", now, cancel_id=cancel_id)

    def amend(self, order: Order, quantity: int, client_id: str, now: int) -> Amendment:
        """Makes an order smaller; it keeps its place in the queue."""
        old_id, old_quantity = order.client_id, order.quantity
        order.quantity = quantity
        if order.visible:
            self.book.shrink(order)
        order.account.renamed(order, client_id)
        order.updated = now
        amendment = Amendment(self.next_execution, old_id, client_id, old_quantity, quantity, now)
        order.amendments += (amendment,)
        self.tell(order, "REPLACED", now)
        return amendment

    def finish(self, now: int) -> None:
        """Lets happen what the trades so far have set off."""
        self.triggers.fire(now)

    # -- news

    def announce(self, order: Order, now: int) -> None:
        """Tells its owner that the order was accepted (and works from now on, unless it has to wait)."""
        if order.type not in CONTINGENT and order.status == "NEW":
            order.working_time = now
        order.updated = now
        if order.status == "NEW":
            self.triggers.follow(order, now)
        self.tell(order, "NEW", now)

    def tell(
        self,
        order: Order,
        kind: str,
        now: int,
        *,
        fill: Fill | None = None,
        cancel_id: str = "",
        match: PreventedMatch | None = None,
    ) -> None:
        """Sends an executionReport to whoever listens to the account."""
        number = self.next_execution
        self.next_execution = number + 1
        if order.account.listeners:
            order.account.notify(
                lambda unit: report.execution(
                    order, kind, now, unit, execution_id=number, fill=fill, cancel_id=cancel_id, match=match
                )
            )

    def take_trades(self) -> list[Trade]:
        """The trades since the last call."""
        trades = self.trades
        if trades:
            self.trades = []
        return trades

    def expire_in_match(self, order: Order, match: PreventedMatch, now: int) -> None:
        """Ends an order that self-trade prevention left without quantity."""
        order.status = "EXPIRED_IN_MATCH"
        self._close(order, now)
        self.tell(order, "TRADE_PREVENTION", now, match=match)

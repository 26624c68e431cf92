"""The matching engine of one contract: accepts orders, matches them by price and time, settles.

A desk is told everything (the account, the ticket, the time in microseconds) and does no I/O.
`place()` and `cancel()` either change state or raise RejectedException and change nothing.
"""

from __future__ import annotations

from ..amount import SCALE
from ..book import Book, Level
from . import closing, rule
from .account import Account
from .contract import GRAINS, Contract
from .ledger import Ledger
from .order import BUY, OTHER, Fill, Order, Ticket, Trade, sign
from .position import Position
from .retail import RPI


class Desk:
    """One contract: its book, its last price, its counters."""

    def __init__(self, contract: Contract, ledger: Ledger) -> None:
        self.contract = contract
        self.ledger = ledger
        self.book: Book[Order] = Book()
        self.rpi: Book[Order] = Book()
        """RPI orders, see `retail`."""
        self.rpi_trades: dict[int, int] = {}
        """Trade id -> quantity, where the maker was one of them."""
        self.last_price = 0
        self.trades: list[Trade] = []
        """Trades since `take_trades()`."""
        self.traded: list[int] = []
        """Prices of trades that conditional orders have not seen yet."""
        self.finished: list[Order] = []
        """Orders from conditional ones that have ended and whose conditional order must be told."""
        self.next_order = 1
        self.next_trade = 1
        self.next_amendment = 1

    @property
    def mark(self) -> int:
        """The mark price; 0 while there is none."""
        return self.ledger.marks.get(self.contract.name, 0)

    # -- new orders

    def place(
        self, account: Account, ticket: Ticket, now: int, *, algo: tuple[int, str, int] = (0, "", 0)
    ) -> Order:
        """Accepts an order, matches it and leaves the rest in the book.

        ``algo``: id, type and trigger price of the conditional order that became this one.
        """
        if ticket.price_match != "NONE":
            ticket.price = rule.match_price(self, ticket)
        rule.check(self, account, ticket, now)
        if rule.closes(ticket):
            ticket.quantity = min(ticket.quantity, closing.room(self, account, ticket))
        order = self._accept(account, ticket, now)
        order.algo_id, order.original_type, order.stop_price = algo[0], algo[1] or ticket.type, algo[2]
        self.count(order)
        self.ledger.tell_order(order, "NEW", now)
        self.work(order, now)
        if order.closes and order.open:
            closing.knock_out(self, account, order.position_side, now)
        return order

    def _accept(self, account: Account, ticket: Ticket, now: int) -> Order:
        order = Order(
            id=self.next_order,
            account=account,
            symbol=ticket.symbol,
            side=ticket.side,
            type=ticket.type,
            time_in_force=ticket.time_in_force if ticket.type == "LIMIT" else "GTC",
            price=ticket.price,
            quantity=ticket.quantity,
            client_id=ticket.client_id or f"sandbox-{self.contract.name}-{self.next_order}",
            created=now,
            position_side=ticket.position_side,
            reduce_only=rule.closes(ticket),
            close_position=ticket.close_position,
            price_match=ticket.price_match,
            stp=ticket.stp,
            good_till=ticket.good_till if ticket.time_in_force == "GTD" else 0,
            updated=now,
        )
        self.next_order += 1
        account.opened(order)
        return order

    def work(self, order: Order, now: int) -> None:
        """Lets an accepted order trade and rest, or end; a liquidation's rest stays with the caller."""
        if order.time_in_force in rule.POST_ONLY and self.crosses(order.side, order.price):
            self.end(order, "EXPIRED", now, reason=11)
            return
        if order.time_in_force == "FOK" and not self.fillable(order.side, order.price, order.remaining):
            self.end(order, "EXPIRED", now, reason=10)
            return
        self._match(order, now)
        if not order.open or order.type == "LIQUIDATION":
            return
        if order.type == "MARKET":
            self.end(order, "EXPIRED", now, reason=9)
        elif order.time_in_force in ("IOC", "FOK"):
            self.end(order, "EXPIRED", now, reason=2)
        else:
            self.shelf(order).add(order)

    def shelf(self, order: Order) -> Book[Order]:
        """The book in which an order rests."""
        return self.rpi if order.time_in_force == RPI else self.book

    # -- what the book can do for an order

    def crosses(self, side: str, price: int) -> bool:
        """Whether a limit order at that price would trade at once."""
        best = self.book.opposite(side).best()
        return best is not None and (price >= best.price if side == BUY else price <= best.price)

    def fillable(self, side: str, price: int, quantity: int) -> bool:
        """Whether the book has so much up to that price."""
        for level in self.book.opposite(side):
            if (level.price > price) if side == BUY else (level.price < price):
                break
            quantity -= sum(self._tradable(maker) for maker in level.orders.values())
            if quantity <= 0:
                return True
        return False

    def reach(self, side: str, quantity: int) -> int:
        """The worst price that a market order of that size would get; 0 when the book is empty."""
        price = 0
        for level in self.book.opposite(side):
            price = level.price
            quantity -= level.shown
            if quantity <= 0:
                break
        return price

    def in_band(self, side: str, price: int) -> bool:
        """Whether a market order may trade at that price, so far from the mark price."""
        if side == BUY:
            return price * SCALE <= self.mark * self.contract.multiplier_up
        return price * SCALE >= self.mark * self.contract.multiplier_down

    def _tradable(self, order: Order) -> int:
        if not order.closes:
            return order.remaining
        position = order.account.positions.get((order.symbol, order.position_side))
        return min(order.remaining, position.closable(sign(order.side) * order.remaining) if position else 0)

    # -- matching

    def _match(self, taker: Order, now: int) -> None:
        while taker.open:
            level = self._best(taker)
            if level is None or not self._reaches(taker, level.price):
                return
            wanted = self._tradable(taker)
            if not wanted:
                self.end(taker, "EXPIRED", now, reason=4)
                return
            maker = next(iter(level.orders.values()))
            offered = self._tradable(maker)
            if not offered:
                self.end(maker, "EXPIRED", now, reason=4)
            elif taker.stp != "NONE" and taker.account is maker.account:
                self._prevent(taker, maker, now)
            else:
                self._trade(taker, maker, level.price, min(wanted, offered), now)

    def _best(self, taker: Order) -> Level[Order] | None:
        """What a taker trades with next: RPI orders only if it is retail, and they are better."""
        level = self.book.opposite(taker.side).best()
        if not taker.account.agent:
            return level
        hidden = self.rpi.opposite(taker.side).best()
        if hidden is None or (level is not None and (hidden.price - level.price) * sign(taker.side) >= 0):
            return level
        return hidden

    def _reaches(self, taker: Order, price: int) -> bool:
        if taker.price:
            return price <= taker.price if taker.side == BUY else price >= taker.price
        return taker.type == "LIQUIDATION" or self.in_band(taker.side, price)

    def _prevent(self, taker: Order, maker: Order, now: int) -> None:
        if taker.stp in ("EXPIRE_MAKER", "EXPIRE_BOTH"):
            self.end(maker, "EXPIRED_IN_MATCH", now, reason=1)
        if taker.stp in ("EXPIRE_TAKER", "EXPIRE_BOTH"):
            self.end(taker, "EXPIRED_IN_MATCH", now, reason=3 if taker.time_in_force == "IOC" else 1)

    def _trade(self, taker: Order, maker: Order, price: int, quantity: int, now: int) -> None:
        trade = self.record(taker, price, quantity, now)
        made = self.ledger.settle(maker, trade, now, maker=True)
        took = self.ledger.settle(taker, trade, now, maker=False)
        self.shelf(maker).reduce(maker, quantity)
        if maker.time_in_force == RPI:
            self.rpi_trades[trade.id] = quantity
        self.told(taker, took, now)
        self.told(maker, made, now)

    def record(self, taker: Order, price: int, quantity: int, now: int, *, public: bool = True) -> Trade:
        """Gives a match its id; a public one makes the last price."""
        quote = abs(self.contract.worth(quantity, price)) // GRAINS
        trade = Trade(self.next_trade, price, quantity, quote, now, taker.side != BUY, taker.id)
        self.next_trade += 1
        if public:
            self.trades.append(trade)
            self.last_price = price
            self.traded.append(price)
        return trade

    def told(self, order: Order, fill: Fill, now: int, execution: str = "TRADE") -> None:
        """After a fill: the order's status, its account's open order value, and the news."""
        order.status = "PARTIALLY_FILLED" if order.remaining else "FILLED"
        self.count(order)
        account = order.account
        if not order.remaining:
            self._closed(order)
        if account.agent:
            return
        self.ledger.tell_order(order, execution, now, fill)
        position = account.position(self.contract, order.position_side)
        changed = dict.fromkeys((self.contract.margin_asset, fill.commission_asset), 0)
        self.ledger.tell_account(account, "ORDER", changed, (position,), now)
        closing.knock_out(self, account, position.side, now)

    def count(self, order: Order) -> None:
        """Keeps the account's open order value true."""
        order.account.count(self.contract, order)

    # -- the end of an order

    def end(self, order: Order, status: str, now: int, *, reason: int = 0) -> None:
        """Ends an open order that did not fill."""
        if order.visible:
            self.shelf(order).remove(order)
        order.status, order.updated, order.expiry_reason = status, now, reason
        self._closed(order)
        self.count(order)
        self.ledger.tell_order(order, "CANCELED" if status == "CANCELED" else "EXPIRED", now)

    def _closed(self, order: Order) -> None:
        order.account.closed(order)
        if order.algo_id:
            self.finished.append(order)

    def cancel(self, order: Order, now: int) -> None:
        """Cancels one open order; -2011 when it is none."""
        if not order.open:
            raise self.ledger.rules.refused(-2011)
        self.end(order, "CANCELED", now)

    # -- what others take from here

    def take_trades(self) -> list[Trade]:
        """The trades since the last call."""
        trades = self.trades
        if trades:
            self.trades = []
        return trades

    def open_liquidation(
        self, account: Account, position: Position, side: str, price: int, now: int
    ) -> Order:
        """The order that closes a whole position for the exchange; it still has to `work()`."""
        name = f"autoclose-{now // 1000}{self.next_order:06d}"
        return self._force(account, position, side, price, abs(position.amount), name, now)

    def open_deleveraging(
        self, account: Account, position: Position, against: str, price: int, quantity: int, now: int
    ) -> Order:
        """The order that closes some of a position against a liquidation order of the side ``against``."""
        return self._force(account, position, OTHER[against], price, quantity, "adl_autoclose", now)

    def _force(
        self,
        account: Account,
        position: Position,
        side: str,
        price: int,
        quantity: int,
        client_id: str,
        now: int,
    ) -> Order:
        order = Order(
            id=self.next_order,
            account=account,
            symbol=self.contract.name,
            side=side,
            type="LIQUIDATION",
            time_in_force="IOC",
            price=price,
            quantity=quantity,
            client_id=client_id,
            created=now,
            position_side=position.side,
            reduce_only=True,
            stp="NONE",
            original_type="LIQUIDATION",
            updated=now,
        )
        self.next_order += 1
        account.opened(order)
        self.ledger.tell_order(order, "NEW", now)
        return order

    def take_over(self, order: Order, quantity: int, price: int, now: int) -> Fill:
        """The insurance fund takes what the book did not, without a public trade and without commission."""
        fund = self.ledger.insurance
        mirror = Order(
            0, fund, order.symbol, OTHER[order.side], "LIQUIDATION", "GTC", price, quantity, "insurance", now
        )
        return self.cross(mirror, order, quantity, price, now)[1]

    def cross(self, maker: Order, taker: Order, quantity: int, price: int, now: int) -> tuple[Fill, Fill]:
        """Lets two orders trade outside of the book, for no commission; the fill of each."""
        trade = self.record(taker, price, quantity, now, public=False)
        made = self.ledger.settle(maker, trade, now, maker=True, free=True)
        return made, self.ledger.settle(taker, trade, now, maker=True, free=True)

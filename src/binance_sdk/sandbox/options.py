"""Options: limit orders between clients, with the engine of Spot on books of their own.

A book is opened for any name of an option when the first order comes. What is traded is the option against
its quote asset; a position is what a person has of it besides the stock that each account begins with. So
options can be sold short, and nothing asks for margin. There are no fees, no mark prices, no exercise and no
market makers; no stream shows these books. All other calls keep no state.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from ..descriptors import Product
from . import option_report
from .account import Account, Build
from .amount import SCALE, text
from .asking import page
from .call import Call
from .commission import NO_RATES
from .engine import Engine
from .exchange import Exchange
from .fitting import fitted
from .journal import OrderName
from .keyed import Keyed
from .limits import Limits
from .order import Order, Ticket
from .rejection import RejectedException
from .symbol import Symbol

Json = dict[str, object]
NAME: Final = re.compile(r"\w+-\d{6}-[\d.]+-[CP]")
CASH: Final = 1_000_000 * SCALE
STOCK: Final = 1_000_000 * SCALE
"""What an account begins with of each option: position 0."""


class Options(Keyed):
    """European options."""

    def __init__(self, product: Product, spot: Exchange, limits: Limits) -> None:
        super().__init__(product, spot, limits)
        self.engine = Engine([])
        self._accounts: dict[Account, Account] = {}

    def account(self, person: Account) -> Account:
        """The options account of a person."""
        found = self._accounts.get(person)
        if found is None:
            found = self._accounts[person] = self.engine.add_account({option_report.QUOTE: CASH})
            found.commissions = {"standard": NO_RATES, "special": NO_RATES, "tax": NO_RATES}
            found.listeners.append(partial(self._pass_on, person))
        return found

    def expiry(self, key: str, at: int) -> Json:
        """What tells that a key has ended; its time is text."""
        return super().expiry(key, at) | {"E": str(at)}

    def owner(self, call: Call) -> Account:
        """The account of a request."""
        return self.account(call.owner)

    def perform(self, call: Call) -> object:
        """Does what keeps state."""
        handler = HANDLERS.get(call.operation.name)
        if handler is None:
            return super().perform(call)
        return fitted(self.product.name, self.seed, call, handler(self, call))

    def settle(self, call: Call | None = None) -> None:
        """Tells accounts what they hold now."""
        for person, account in self._accounts.items():
            if account.changed:
                self._tell_holdings(person, account)

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the account of a request has placed since the last time."""
        account = self._accounts.get(call.account) if call.account is not None else None
        if account is None:
            return ()
        placed = tuple(OrderName(order.symbol, order.id, order.client_id) for order in account.fresh)
        account.fresh.clear()
        return placed

    # -- orders

    def _list(self, name: str) -> str:
        """Lists an option; -1121 for a name that none can have."""
        if not NAME.fullmatch(name):
            raise RejectedException(-1121)
        if name not in self.engine.desks:
            self.engine.add_symbol(Symbol(option_report.info(name)))
        return name

    def _acting(self, call: Call) -> Call:
        account, name = self.owner(call), call.get_text("symbol")
        if name:
            self._list(name)
            if name not in account.balances:
                account.fund({name: STOCK})
        return replace(call, account=account)

    def place(self, call: Call) -> object:
        """create_order"""
        if call.arguments.get("reduceOnly"):
            raise RejectedException(-1020, "The sandbox does not model orders that only reduce a position.")
        acting = self._acting(call)
        ticket = Ticket(
            symbol=call.get_text("symbol"),
            side=call.get_text("side"),
            type="LIMIT_MAKER" if call.arguments.get("postOnly") else "LIMIT",
            quantity=call.get_int("quantity"),
            price=call.get_int("price"),
            time_in_force=call.get_text("timeInForce", "GTC"),
            client_id=call.get_text("clientOrderId") or call.new_id(),
            stp=call.get_text("selfTradePreventionMode", "EXPIRE_MAKER"),
        )
        return option_report.shown(self.engine.place(acting.owner, ticket, call.now), call)

    def _find(self, call: Call) -> Order:
        """The order that a request names by id or by client id; -2013 when there is none."""
        account, name = self._acting(call).owner, call.get_text("symbol")
        number = call.find_int("orderId")
        if number is not None:
            order = account.orders.get((name, number))
        else:
            order = account.by_client_id.get((name, call.get_text("clientOrderId")))
        if order is None:
            raise RejectedException(-2013)
        return order

    def cancel(self, call: Call) -> object:
        """cancel_order"""
        order = self._find(call)
        if not order.open:
            raise RejectedException(-2013)
        self.engine.cancel(order, call.now, "")
        return option_report.shown(order, call)

    def cancel_all(self, call: Call) -> object:
        """cancel_all_orders"""
        acting = self._acting(call)
        for order in tuple(acting.owner.open.values()):
            if order.symbol == call.get_text("symbol"):
                self.engine.cancel(order, call.now, "")
        return {"code": "0", "msg": "success"}

    def status(self, call: Call) -> object:
        """get_order"""
        return option_report.shown(self._find(call), call)

    def open_orders(self, call: Call) -> object:
        """get_open_orders"""
        name = call.get_text("symbol")
        found = self._acting(call).owner.open.values()
        return [option_report.shown(order, call) for order in found if name in ("", order.symbol)]

    def history(self, call: Call) -> object:
        """get_order_history"""
        acting = self._acting(call)
        ended = [
            order
            for order in acting.owner.orders.values()
            if order.symbol == call.get_text("symbol") and not order.open
        ]
        found = page(ended, call, lambda order: order.id, lambda order: order.created, "orderId")
        return [option_report.shown(order, call) for order in found]

    # -- what an account holds

    def trades(self, call: Call) -> object:
        """get_user_trades"""
        name = call.get_text("symbol")
        trades = self._acting(call).owner.trades.get(name, ())
        found = page(trades, call, lambda own: own.fill.trade_id, lambda own: own.fill.time, "fromId")
        return [option_report.own_trade(own, call.unit) for own in found]

    def positions(self, call: Call) -> object:
        """get_position"""
        account, name = self.owner(call), call.get_text("symbol")
        return [
            {
                "symbol": each,
                "entryPrice": text(entry),
                "quantity": text(units),
                "side": "LONG" if units > 0 else "SHORT",
                "optionSide": option_report.SIDES[each[-1]],
                "quoteAsset": option_report.QUOTE,
                "time": call.now // call.unit,
            }
            for each in self.engine.desks
            if name in ("", each)
            for units, entry in [option_report.position(account, each)]
            if units
        ]

    def holdings(self, call: Call) -> object:
        """get_account"""
        cash = text(option_report.cash(self.owner(call)))
        held = {"asset": option_report.QUOTE, "marginBalance": cash, "equity": cash, "available": cash}
        return {"asset": [held], "time": call.now // call.unit, "canTrade": True}

    # -- events

    def _pass_on(self, person: Account, build: Build) -> None:
        """A change of an order, in the words of this stream."""
        if build(1000)["e"] == "executionReport":
            self.notify(person, lambda unit: option_report.order_event(build(unit)))

    def _tell_holdings(self, person: Account, account: Account) -> None:
        changed, now = sorted(account.changed), self.clock.now()
        account.changed.clear()
        traded = [name for name in changed if name != option_report.QUOTE and name in account.trades]
        if not traded:
            return  # orders that are placed or canceled change nothing that is told
        balances: list[Json] = [
            {"a": option_report.QUOTE, "b": text(option_report.cash(account)), "bc": text(0)}
        ]
        positions = [option_report.told_position(account, name) for name in traded]
        self.notify(
            person,
            lambda unit: {
                "e": "BALANCE_POSITION_UPDATE",
                "E": now // unit,
                "T": now // unit,
                "m": "ORDER",
                "B": balances,
                "P": positions,
            },
        )


HANDLERS: Final[Mapping[str, Callable[[Options, Call], object]]] = {
    "create_order": Options.place,
    "cancel_order": Options.cancel,
    "cancel_all_orders": Options.cancel_all,
    "get_order": Options.status,
    "get_open_orders": Options.open_orders,
    "get_order_history": Options.history,
    "get_user_trades": Options.trades,
    "get_position": Options.positions,
    "get_account": Options.holdings,
}

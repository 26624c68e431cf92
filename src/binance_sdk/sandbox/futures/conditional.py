"""Conditional orders: stops, take profits and trailing stops with ids of their own.

NEW -> TRIGGERING -> TRIGGERED -> FINISHED is the life of one whose order was accepted; it is REJECTED
when the order was refused, CANCELED by its owner, EXPIRED by date. What it becomes is a normal order
(LIMIT for STOP and TAKE_PROFIT, else MARKET) with an order id of its own and the conditional order's
client id. A conditional order holds no margin: that is asked when it triggers.

https://developers.binance.com/docs/derivatives/usds-margined-futures/trade/rest-api/New-Algo-Order
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Final

from ..amount import SCALE
from ..rejection import RejectedException
from . import rule
from .account import Account
from .algo import MARK_PRICE, PRICED, STOPS, TRAILING, TYPES, AlgoTicket, Conditional
from .desk import Desk
from .fact import AlgoChanged
from .order import BUY, Ticket

ENDED: Final = frozenset({"FINISHED", "REJECTED", "CANCELED", "EXPIRED"})
CALLBACKS: Final = (SCALE // 1000, SCALE // 10)
"""Least and most callback rate, in units: 0.1 % to 10 %."""


class Conditionals:
    """The conditional orders of one contract. ``ids`` gives algo ids, one sequence per exchange."""

    def __init__(self, desk: Desk, ids: Iterator[int]) -> None:
        self._desk = desk
        self._ids = ids
        self.waiting: dict[int, Conditional] = {}

    def place(self, account: Account, ticket: AlgoTicket, now: int) -> Conditional:
        """Accepts a conditional order."""
        self._check(account, ticket, now)
        number = next(self._ids)
        if ticket.type == TRAILING and not ticket.activate_price:
            ticket.activate_price = self._price(ticket.working_type)
        client_id = ticket.client_id or f"sandbox-algo-{number}"
        algo = Conditional(number, account, ticket, client_id, now, updated=now)
        self.waiting[number] = algo
        account.waits(algo)
        self._tell(algo, now)
        return algo

    def _price(self, working_type: str) -> int:
        desk = self._desk
        return desk.mark if working_type == MARK_PRICE else desk.last_price or desk.mark

    # -- refusals

    def _check(self, account: Account, ticket: AlgoTicket, now: int) -> None:
        desk, refused = self._desk, self._desk.ledger.rules.refused
        if desk.contract.status != "TRADING" or not desk.mark:
            raise refused(-4141)
        if ticket.type not in TYPES:
            raise refused(-1116)
        rule.check_sides(desk, account, ticket.position_side, ticket.reduce_only)
        mine = [algo for algo in self.waiting.values() if algo.account is account]
        if len(mine) >= desk.contract.max_conditional:
            raise refused(-4045)
        if ticket.client_id and any(algo.client_id == ticket.client_id for algo in mine):
            raise refused(-4116)
        if ticket.stp not in rule.PREVENTIONS:
            raise refused(-5039)
        if ticket.time_in_force == "GTD" and ticket.good_till < now + rule.GOOD_TILL:
            raise refused(-5040)
        self._check_closing(ticket, mine)
        if ticket.type in PRICED:
            self._check_limit(ticket)
        if ticket.type == TRAILING:
            self._check_trailing(ticket)
        else:
            self._check_trigger(ticket)

    def _check_closing(self, ticket: AlgoTicket, mine: list[Conditional]) -> None:
        refused = self._desk.ledger.rules.refused
        if not ticket.close_position:
            rule.check_quantity(self._desk, ticket.quantity, market=ticket.type not in PRICED)
            return
        if ticket.type not in ("STOP_MARKET", "TAKE_PROFIT_MARKET"):
            raise refused(-4136)
        if ticket.quantity:
            raise refused(-4137)
        if ticket.reduce_only:
            raise refused(-4138)
        key = (ticket.side, ticket.position_side, ticket.type)
        for algo in mine:
            known = algo.ticket
            if known.close_position and (known.side, known.position_side, known.type) == key:
                raise refused(-4130)

    def _check_limit(self, ticket: AlgoTicket) -> None:
        if ticket.price_match == "NONE":
            rule.check_price(self._desk, ticket.price)
        elif ticket.price or ticket.price_match not in rule.MATCHES:
            raise self._desk.ledger.rules.refused(-5037)

    def _check_trailing(self, ticket: AlgoTicket) -> None:
        refused = self._desk.ledger.rules.refused
        if not CALLBACKS[0] <= ticket.callback <= CALLBACKS[1]:
            raise refused(-1102, "callbackRate must be between 0.1 and 10.")
        if ticket.activate_price:
            rule.check_price(self._desk, ticket.activate_price)
            price = self._price(ticket.working_type)
            if (ticket.activate_price >= price) if ticket.side == BUY else (ticket.activate_price <= price):
                raise refused(-2021)

    def _check_trigger(self, ticket: AlgoTicket) -> None:
        rule.check_price(self._desk, ticket.trigger_price)
        rises = (ticket.type in STOPS) == (ticket.side == BUY)
        price = self._price(ticket.working_type)
        if (price >= ticket.trigger_price) if rises else (price <= ticket.trigger_price):
            raise self._desk.ledger.rules.refused(-2021)

    # -- what prices do

    def see(self, working_type: str, price: int, now: int) -> None:
        """A new mark price or a trade: triggers what it reaches, oldest first."""
        for algo in tuple(self.waiting.values()):
            if algo.ticket.working_type != working_type or not algo.waits:
                continue
            activated = algo.activated
            if algo.reached(price) and not self._protected(algo):
                self._trigger(algo, now)
            elif algo.activated != activated:
                algo.updated = now
                self._tell(algo, now)

    def _protected(self, algo: Conditional) -> bool:
        """With priceProtect nothing triggers while mark and last price are far apart."""
        desk = self._desk
        if not algo.ticket.price_protect or not desk.last_price:
            return False
        return abs(desk.mark - desk.last_price) * SCALE > desk.mark * desk.contract.trigger_protect

    def _trigger(self, algo: Conditional, now: int) -> None:
        del self.waiting[algo.id]
        algo.triggered = now
        self._set(algo, "TRIGGERING", now)
        ticket = algo.ticket
        try:
            algo.order = self._desk.place(
                algo.account, self._order(algo), now, algo=(algo.id, ticket.type, ticket.trigger_price)
            )
        except RejectedException as error:
            algo.failure = error.message
            self._set(algo, "REJECTED", now)
            return
        self._set(algo, "TRIGGERED", now)

    def _order(self, algo: Conditional) -> Ticket:
        ticket, quantity = algo.ticket, algo.ticket.quantity
        if ticket.close_position:
            position = algo.account.positions.get((ticket.symbol, ticket.position_side))
            against = position is not None and (position.amount > 0) != (ticket.side == BUY)
            quantity = abs(position.amount) if position is not None and against else 0
            if not quantity:
                raise self._desk.ledger.rules.refused(-2022)
        priced = ticket.type in PRICED
        return Ticket(
            ticket.symbol,
            ticket.side,
            "LIMIT" if priced else "MARKET",
            quantity,
            ticket.price,
            ticket.position_side,
            ticket.time_in_force if priced else "GTC",
            ticket.reduce_only,
            algo.client_id,
            ticket.price_match if priced else "NONE",
            ticket.stp,
            ticket.good_till,
            ticket.close_position,
        )

    # -- how they end

    def finish(self, now: int) -> None:
        """Tells conditional orders that their orders have ended."""
        while self._desk.finished:
            order = self._desk.finished.pop(0)
            algo = order.account.conditionals.get(order.algo_id)
            if algo is not None and algo.status == "TRIGGERED":
                self._set(algo, "FINISHED", now)

    def cancel(self, algo: Conditional, now: int) -> None:
        """Cancels one that waits; -2011 when it does not."""
        if not algo.waits:
            raise self._desk.ledger.rules.refused(-2011)
        del self.waiting[algo.id]
        self._set(algo, "CANCELED", now)

    def expire(self, now: int) -> None:
        """Ends those whose date has come."""
        for algo in tuple(self.waiting.values()):
            if algo.ticket.time_in_force == "GTD" and algo.ticket.good_till <= now:
                del self.waiting[algo.id]
                self._set(algo, "EXPIRED", now)

    def drop(self, account: Account, now: int) -> None:
        """Ends all of an account, as its liquidation does."""
        for algo in tuple(self.waiting.values()):
            if algo.account is account:
                del self.waiting[algo.id]
                self._set(algo, "EXPIRED", now)

    def _set(self, algo: Conditional, status: str, now: int) -> None:
        algo.status, algo.updated = status, now
        if status in ENDED:
            algo.account.ended(algo)
        self._tell(algo, now)

    def _tell(self, algo: Conditional, now: int) -> None:
        seen = copy.copy(algo)
        seen.order = copy.copy(algo.order)
        self._desk.ledger.facts.append(AlgoChanged(algo.account, now, seen))

"""The Spot exchange without its servers: accounts, engine, market data, and what requests set off."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from binance_sdk_generated.spot.product import SPOT

from . import amount, catalog
from .account import Account
from .auth import Key, KeyKind, Keys
from .book import Snapshot
from .call import Call
from .clock import Clock
from .engine import Engine
from .feed import Feed
from .front import Front
from .handler import HANDLERS
from .journal import LENGTH, OrderName
from .limits import Limits
from .symbol import Symbol
from .tape import Tape

START_FUNDS: Final = 1_000_000
"""Of each asset, in whole units; a hundredth of it of BTC, ETH and BNB."""


class Exchange(Front):
    """Engine, market data, accounts, keys, limits and streams under one clock."""

    def __init__(
        self,
        symbols: Iterable[Symbol],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        limits: Limits | None = None,
    ) -> None:
        super().__init__(
            SPOT,
            seed=seed,
            clock=clock or Clock(),
            limits=limits or Limits(),
            keys=Keys(seed),
            journal=deque(maxlen=LENGTH),
        )
        self.engine = Engine(symbols)
        self.tapes = {name: Tape() for name in self.engine.desks}
        self.feed = self.hub.feed = Feed(self, self.hub)
        self.reference_buckets = 10
        self.exchange_filters = self.engine.exchange_filters
        for name, desk in self.engine.desks.items():
            desk.average = self._average(self.tapes[name])
            desk.reference = self._reference(self.tapes[name])

    def _average(self, tape: Tape) -> Callable[[int], int]:
        return lambda minutes: tape.average(minutes, self.clock.now() // 1000)

    def _reference(self, tape: Tape) -> Callable[[], int]:
        return lambda: tape.reference(self.clock.now() // 1000, self.reference_buckets)

    # -- what is known about a symbol

    def book(self, name: str, limit: int = 5000) -> Snapshot:
        """The best levels of a book as clients see it now."""
        view = self.views.get(name)
        return view(limit) if view is not None else self.engine.desk(name).book.snapshot(limit)

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """A whole book as it was after that update id. LookupError when that is too long ago."""
        return self.engine.desk(name).book.at(update_id)

    def show(self, symbol: str, view: Callable[[int], Snapshot]) -> None:
        """From now on a recording says what the book looks like, and nobody can trade in the symbol."""
        self.engine.desk(symbol).closed = True
        super().show(symbol, view)

    def best(self, name: str) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity."""
        if name not in self.views:
            return self.engine.desk(name).book.best()
        book = self.book(name, 1)
        bid, ask = book.bids[:1] or [(0, 0)], book.asks[:1] or [(0, 0)]
        return (*bid[0], *ask[0])

    def reference_price(self, name: str) -> tuple[int, int] | None:
        """Mean price of the last seconds (0 when nothing traded in them) and when that was.

        None for a symbol in which nothing ever traded.
        """
        tape, now = self.tapes[name], self.clock.now()
        return (tape.reference(now // 1000, self.reference_buckets), now) if tape.seconds else None

    # -- accounts

    @property
    def symbols(self) -> dict[str, Symbol]:
        """The trading pairs by name."""
        return {name: desk.symbol for name, desk in self.engine.desks.items()}

    @property
    def assets(self) -> list[str]:
        """Every asset that can be traded."""
        names = {name for symbol in self.symbols.values() for name in (symbol.base, symbol.quote)}
        return sorted(names)

    def create_account(self, funds: Mapping[str, str] | None = None) -> Account:
        """A new account, with plenty of each asset unless told otherwise."""
        if funds is None:
            rare = ("BTC", "ETH", "BNB")
            units = {
                asset: START_FUNDS * amount.SCALE // (100 if asset in rare else 1) for asset in self.assets
            }
        else:
            units = {asset: amount.parse(text) for asset, text in funds.items()}
        account = self.engine.add_account(units)
        account.created = account.updated = self.clock.now()
        return account

    def create_key(self, kind: KeyKind, account: Account | None = None) -> Key:
        """A key of an account; without one, of a fresh account with funds."""
        return self.keys.create(account or self.create_account(), kind)

    def step(self) -> None:
        """Does what has become due: streams are sent, listen tokens end."""
        self.hub.tick()
        now = self.clock.now()
        for session in tuple(self.sessions):
            session.expire(now)

    # -- requests

    def perform(self, call: Call) -> object:
        """Hands the request to its handler."""
        handler = HANDLERS.get(catalog.method(call.operation))
        return super().perform(call) if handler is None else handler(self, call)

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the account of a request has placed since the last time."""
        account = call.account
        if account is None or not account.fresh:
            return ()
        placed = tuple(OrderName(order.symbol, order.id, order.client_id) for order in account.fresh)
        account.fresh.clear()
        return placed

    def settle(self, call: Call | None = None, symbol: str | None = None) -> None:
        """Lets happen what an operation set off, and tells everybody who listens."""
        name = symbol or (str(call.sent.get("symbol", "")) if call is not None else "")
        if name in self.engine.desks:
            for desk in self.engine.desks[name].venues:
                self.engine.finish(desk.symbol.name, self.clock.now() if call is None else call.now)
                self.publish(desk.symbol.name)
        for account in tuple(self.listened):
            if account.changed:
                self.tell_position(account)

    def publish(self, name: str) -> None:
        """Sends what has changed in a symbol to its streams."""
        desk = self.engine.desks[name]
        changes = desk.book.take_changes()
        trades = desk.take_trades()
        if trades:
            self.feed.traded(name, trades, self.tapes[name].add(trades))
        if changes:
            self.feed.changed(name, desk.book, changes)

    def tell_position(self, account: Account) -> None:
        """Sends the account event with the balances that changed."""
        now, assets = self.clock.now(), sorted(account.changed)
        account.changed.clear()
        account.updated = now
        balances = [
            {
                "a": asset,
                "f": amount.text(account.balance(asset).free),
                "l": amount.text(account.balance(asset).locked),
            }
            for asset in assets
        ]
        account.notify(
            lambda unit: {
                "e": "outboundAccountPosition",
                "E": now // unit,
                "u": now // unit,
                "B": balances,
            }
        )

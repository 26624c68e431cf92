"""One futures exchange without its servers: the venue, its market data, its accounts and their events.

Requests come in by `Front.answer()`, time by `step()`. Both end in `settle()`, which sends what changed.
A person has one `..account.Account` for everything, the Spot one, by which keys know it; its account on
this exchange is made, with funds, when it is first needed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

import msgspec

from ...descriptors import Product
from .. import amount
from ..account import Account as Person
from ..auth import Keys
from ..book import Snapshot
from ..call import Call
from ..clock import Clock
from ..front import Front
from ..journal import Entry, OrderName
from ..limits import Limits
from ..order import Trade
from ..rejection import RejectedException
from ..session import USER_DATA
from ..tape import Tape
from . import event, listing
from .account import Account
from .algo import TYPES as CONDITIONAL
from .algo import Conditional
from .contract import Contract
from .conversion import Conversions
from .desk import Desk
from .fact import Deleveraged, Fact, Liquidated
from .feed import Feed
from .history import Delivery, Histories
from .listen_key import ListenKeys
from .order import Order
from .refusal import Rules
from .statistic import Statistics
from .venue import Venue

Handler = Callable[["FuturesExchange", Call], object]
LOOK: Final = 1_000_000
"""Microseconds between two looks at the index prices."""
START_FUNDS: Final = {"USDT": "1000000", "USDC": "1000000", "BTC": "100", "ETH": "1000", "BNB": "1000"}
_SMALL: Final = {"orderidlist": "orderIdList", "origclientorderidlist": "origClientOrderIdList"}
"""Binance takes these spellings too: ccxt and python-binance send no other."""
_OTHER_FUNDS: Final = "100000"


class FuturesExchange(Front):
    """USD-M or COIN-M. ``handlers`` by name of the operation; ``index`` gives the index price of a pair."""

    strict = False
    """Parameters that an operation does not have are ignored, other than on Spot.

    Binance documents -1104 (not all parameters were read) for every product, but of the many reports of it
    that can be found all are about Spot and margin, none about /fapi or /dapi. What is known from there is
    -1106, for parameters that an operation has and that do not go with the others; see `placing`.
    """

    def __init__(
        self,
        product: Product,
        rules: Rules,
        handlers: Mapping[str, Handler],
        contracts: Iterable[Contract],
        *,
        seed: int,
        clock: Clock,
        limits: Limits,
        keys: Keys,
        journal: deque[Entry],
    ) -> None:
        super().__init__(product, seed=seed, clock=clock, limits=limits, keys=keys, journal=journal)
        self.handlers = handlers
        now = clock.now()
        self.venue = Venue(rules, contracts)
        self.tapes = {name: Tape() for name in self.venue.desks}
        self.histories = Histories(self)
        self.statistics = Statistics(self)
        self.conversions = Conversions()
        self.index: Callable[[Contract], int] = self._last_or_start
        self.feed = self.hub.feed = Feed(self, self.hub)
        self.listen_keys = ListenKeys(seed, product.name)
        self.forced: deque[Liquidated | Deleveraged] = deque(maxlen=1000)
        """Liquidation orders, and orders of those who were deleveraged for them."""
        self._accounts: dict[Person, Account] = {}
        self._persons: dict[Account, Person] = {}
        self.listeners: dict[Person, Callable[[event.Write], None]] = {}
        """Persons who are told by another product, which takes what makes an event."""
        self._look = 0
        self._due = {
            desk.contract.name: desk.contract.delivery
            for desk in self.venue.desks.values()
            if desk.contract.delivery > now
        }
        self.venue.ledger.price_of = self.price_of
        self.venue.ledger.insurance.wallet.update(self.insured)
        for name in self.venue.desks:
            self._see(name, now)

    # -- what is known about a symbol

    @property
    def inverse(self) -> bool:
        """Whether this is COIN-M."""
        return self.venue.rules.name == "cm"

    @property
    def contracts(self) -> list[Contract]:
        """All contracts as they are now."""
        return [desk.contract for desk in self.venue.desks.values()]

    @property
    def pairs(self) -> dict[str, list[Contract]]:
        """Contracts by their pair."""
        found: dict[str, list[Contract]] = {}
        for contract in self.contracts:
            found.setdefault(contract.pair, []).append(contract)
        return found

    def book(self, name: str, limit: int = 1000) -> Snapshot:
        """The best levels of a book as clients see it now."""
        view = self.views.get(name)
        return view(limit) if view is not None else self.venue.desk(name).book.snapshot(limit)

    def book_at(self, name: str, update_id: int) -> Snapshot:
        """A whole book as it was after that update id. LookupError when that is too long ago."""
        return self.venue.desk(name).book.at(update_id)

    def best(self, name: str) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity."""
        if name not in self.views:
            return self.venue.desk(name).book.best()
        book = self.book(name, 1)
        bid, ask = book.bids[:1] or [(0, 0)], book.asks[:1] or [(0, 0)]
        return (*bid[0], *ask[0])

    def _last_or_start(self, contract: Contract) -> int:
        """The index price where no agents believe in one: what a recording traded at last, or the start."""
        played = self.tapes[contract.name].last_price if contract.name in self.views else 0
        return played or listing.start_price(contract)

    def price_of(self, asset: str) -> int:
        """What one of an asset is worth in dollars: its index price, or where the sandbox lets it begin."""
        found = (self.venue.markers[item.name].index for item in self.contracts if item.base == asset)
        return next(found, 0) or listing.worth(asset)

    def replayed(self, symbol: str, trades: Sequence[Trade]) -> None:
        """Trades of a recording, of which aggregate trades are made too."""
        contract = self.venue.desk(symbol).contract
        valued = [
            msgspec.structs.replace(trade, quote=contract.value(trade.quantity, trade.price))
            for trade in trades
        ]
        self.feed.traded(symbol, self.tapes[symbol].add(valued))

    def open_desk(self, symbol: str) -> Desk:
        """The desk of a symbol in which orders may be placed; -4141 where a recording is played."""
        if symbol in self.views:
            raise self.venue.rules.refused(-4141)
        return self.venue.desk(symbol)

    @property
    def orders(self) -> list[Order]:
        """Every normal order that clients have placed, conditional orders' own ones too."""
        return [order for account in self._accounts.values() for order in account.orders.values()]

    # -- accounts

    def account(self, person: Person, funds: Mapping[str, str] | None = None) -> Account:
        """The account of a person here; made when there is none, with those funds or with plenty."""
        found = self._accounts.get(person)
        if found is None:
            if funds is None:
                assets = listing.margin_assets(self.contracts)
                funds = {asset: START_FUNDS.get(asset, _OTHER_FUNDS) for asset in assets}
            units = {asset: amount.parse(text) for asset, text in funds.items()}
            found = self._accounts[person] = self.venue.add_account(units)
            self._persons[found] = person
        return found

    @property
    def accounts(self) -> Mapping[Person, Account]:
        """The accounts that there are, by whose they are."""
        return self._accounts

    def owner(self, call: Call) -> Account:
        """The account of a request that needs one."""
        return self.account(call.owner)

    def transfer(self, person: Person, asset: str, text: str) -> None:
        """Money from the Spot wallet side (with a minus: back to it), as the owner's transfers bring it."""
        units = -amount.parse(text[1:]) if text.startswith("-") else amount.parse(text)
        self.venue.ledger.transfer(self.account(person), asset, units, self.clock.now())
        self.settle()

    def set_insurance(self, asset: str, text: str) -> None:
        """What the insurance fund has of an asset; where it cannot pay, others are deleveraged."""
        self.venue.ledger.insurance.wallet[asset] = amount.parse(text)

    @property
    def insured(self) -> dict[str, int]:
        """What the insurance fund had of each margin asset at the beginning, in units."""
        assets = listing.margin_assets(self.contracts)
        return {asset: amount.parse(START_FUNDS.get(asset, _OTHER_FUNDS)) for asset in assets}

    # -- requests

    def perform(self, call: Call) -> object:
        """Hands the request to its handler."""
        handler = self.handlers.get(call.operation.name)
        if handler is None:
            raise RejectedException(-1020, f"The sandbox does not model {call.operation.name} yet.")
        return handler(self, call)

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the account of a request has placed since the last time."""
        account = self._accounts.get(call.account) if call.account is not None else None
        if account is None or not account.fresh:
            return ()
        placed = tuple(
            OrderName(order.symbol, order.id, order.client_id, isinstance(order, Conditional))
            for order in account.fresh
        )
        account.fresh.clear()
        return placed

    def _admit(self, call: Call) -> int:
        if call.operation.name == "cancel_batch_orders":
            call.sent = {_SMALL.get(name, name): value for name, value in call.sent.items()}
        try:
            return super()._admit(call)
        except RejectedException as error:
            if error.code == -1116 and call.sent.get("type") in CONDITIONAL:
                raise self.venue.rules.refused(-4120) from error
            raise

    def carries(self, stream: str, host: str) -> bool:
        """Whether connections to that class of stream host get the stream; "" gets all."""
        return not host or self.feed.host(stream) in (host, None)

    def called(self, stream: str) -> str:
        """What faults call a stream: ``userData`` for that of any key."""
        return USER_DATA if stream in self.listen_keys.known else stream

    # -- what follows

    def step(self) -> None:
        """Does what has become due."""
        now = self.clock.now()
        self.venue.pass_time(now)
        if not 0 <= now - self._look < LOOK:
            self._look = now
            for name in self.venue.desks:
                self._see(name, now)
            self.histories.note_funding(now)
            self._deliver(now)
            self._unwind(now)
        for key in self.listen_keys.take_expired(now):
            self.announce_expiry(key)
        self.settle()
        self.hub.tick()

    def _see(self, name: str, now: int) -> None:
        contract = self.venue.desks[name].contract
        if contract.status != "TRADING":
            return
        mark = self.venue.look(name, self.index(contract), now)
        self.histories.note_prices(name, mark, now)
        self.statistics.note(name, now)

    def _deliver(self, now: int) -> None:
        for name, time in tuple(self._due.items()):
            if self.venue.desks[name].contract.status == "DELIVERING":
                del self._due[name]
                self.set_status(name, "DELIVERED")
            elif time <= now:
                price = self.venue.markers[name].settlement()
                self.venue.deliver(name, price, now)
                self.histories.deliveries.append(Delivery(name, price, time))
                self.feed.told_of(name, now)
                self._promote(self.venue.desks[name].contract.pair, now)

    def _promote(self, pair: str, now: int) -> None:
        """With the contract of this quarter gone, that of the next one takes its place."""
        for desk in self.venue.desks.values():
            contract = desk.contract
            if contract.pair == pair and contract.delivery > now:
                kind = listing.kind(contract.delivery, now)
                if kind != contract.type:
                    desk.contract = self.venue.ledger.contracts[contract.name] = replace(contract, type=kind)
                    self.feed.told_of(contract.name, now)

    def _unwind(self, now: int) -> None:
        """The insurance fund gives back to the market what it had to take over."""
        for (name, _), position in self.venue.ledger.insurance.positions.items():
            if position.amount and name not in self.views:
                self.venue.unwind(name, now)

    def tell(self, person: Person, event: Mapping[str, object]) -> None:
        """Sends any user event, as if the exchange had a new kind."""
        key = self.listen_keys.by_account.get(person)
        if key is not None:
            self.hub.send(key, lambda unit: dict(event))

    def set_status(self, symbol: str, status: str) -> None:
        """TRADING, PRE_SETTLE, CLOSE, ...: a contract that does not trade takes no orders."""
        self._change(replace(self.venue.desk(symbol).contract, status=status))

    def set_filter(self, symbol: str, filter_type: str, values: Mapping[str, object]) -> None:
        """Changes a filter of a contract; ValueError for one that it does not have."""
        self._change(listing.with_filter(self.venue.desk(symbol).contract, filter_type, values))

    def _change(self, contract: Contract) -> None:
        name = contract.name
        self.venue.desk(name).contract = self.venue.ledger.contracts[name] = contract
        self.feed.told_of(name, self.clock.now())

    def set_mark(self, symbol: str, price: str) -> None:
        """Puts the mark price somewhere until the index is looked at again, with all that follows from it."""
        self.venue.set_mark(symbol, amount.parse(price), self.clock.now())
        self.settle()

    def announce_expiry(self, key: str) -> None:
        """Sends ``listenKeyExpired`` on a key's stream."""
        now = self.clock.now()
        self.hub.send(key, lambda unit: {"e": "listenKeyExpired", "E": now // unit, "listenKey": key})

    def settle(self, call: Call | None = None) -> None:
        """Lets happen what an operation set off, and tells everybody who listens."""
        now = self.clock.now() if call is None else call.now
        for name, desk in self.venue.desks.items():
            if desk.traded or desk.finished:
                self.venue.finish(name, now)
            desk.rpi.take_changes()
            if desk.trades or desk.book.fresh:
                self._publish(name, desk)
        for fact in self.venue.ledger.take_facts():
            if isinstance(fact, Liquidated):
                self.feed.liquidated(fact)
            if isinstance(fact, (Liquidated, Deleveraged)):
                self.forced.append(fact)
            self._tell(fact.account, fact)

    def _publish(self, name: str, desk: Desk) -> None:
        changes, trades = desk.book.take_changes(), desk.take_trades()
        if trades:
            self.feed.traded(name, self.tapes[name].add(trades))
        if changes:
            self.feed.changed(name, changes)

    def _tell(self, account: Account, fact: Fact) -> None:
        person = self._persons.get(account)
        listener = self.listeners.get(person) if person is not None else None
        if listener is not None:
            for write in event.writers(self, fact):
                listener(write)
        key = self.listen_keys.by_account.get(person) if person is not None else None
        if key is None or key not in self.hub.subscribers:
            return
        now = self.clock.now()
        for write in event.writers(self, fact):
            self.hub.send(key, partial(write, now))

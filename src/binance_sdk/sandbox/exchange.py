"""The exchange without its servers: a request goes in, an answer comes out, events go to the hub.

`Exchange.answer()` is the one way in for clients of either route. It counts the request, checks
key, signature, time and parameters, lets a handler do it, and then lets happen what that set off.
"""

from __future__ import annotations

import random
import string
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..descriptors import Security
from . import amount, auth, catalog, parameter, weight
from .account import Account
from .auth import Key, KeyKind, Keys
from .book import Snapshot
from .call import Answer, Call
from .clock import Clock
from .engine import Engine
from .handler import HANDLERS
from .hub import Hub
from .limits import Limits
from .rejection import RejectedException
from .symbol import Symbol
from .tape import Tape

if TYPE_CHECKING:
    from .session import Session

_ALPHABET: Final = string.ascii_letters + string.digits
JOURNAL: Final = 100_000
START_FUNDS: Final = 1_000_000
"""Of each asset, in whole units; a hundredth of it of BTC, ETH and BNB."""


@dataclass(slots=True)
class Entry:
    """One line of the journal: what arrived, what was done with it, and what became of the reply."""

    time: int
    """Epoch microseconds, by the exchange's clock."""
    route: str
    operation: str
    """Method of the WebSocket API."""
    account: int | None
    client_id: str | None
    """Client order id or list client order id of the request."""
    executed: bool
    """The request changed or read the exchange's state without being refused."""
    status: int
    code: int | None = None
    reply: str = "sent"
    """sent, lost or replaced."""
    fault: str | None = None


class Exchange:
    """Engine, market data, accounts, keys, limits and streams under one clock."""

    def __init__(
        self,
        symbols: Iterable[Symbol],
        *,
        seed: int = 0,
        clock: Clock | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.clock = clock or Clock()
        self.limits = limits or Limits()
        self.engine = Engine(symbols)
        self.keys = Keys(seed)
        self._random = random.Random(f"names {seed}")
        self.tapes = {name: Tape() for name in self.engine.desks}
        self.hub = Hub(self)
        self.journal: deque[Entry] = deque(maxlen=JOURNAL)
        self.disturb: Callable[[str, bytes], Iterable[bytes]] = lambda stream, event: (event,)
        """What faults make of a user event."""
        self.views: dict[str, Callable[[int], Snapshot]] = {}
        """Where a recording, and not the engine, says what a book looks like."""
        self.reference_buckets = 10
        self.exchange_filters: list[dict[str, object]] = [
            {"filterType": "EXCHANGE_MAX_NUM_ORDERS", "maxNumOrders": 1000}
        ]
        self.listened: dict[Account, int] = {}
        """Accounts somebody listens to, with how many do."""
        self.sessions: dict[Session, None] = {}
        """Open connections of the WebSocket API."""
        for name, desk in self.engine.desks.items():
            desk.average = self._average(self.tapes[name])

    def _average(self, tape: Tape) -> Callable[[int], int]:
        return lambda minutes: tape.average(minutes, self.clock.now() // 1000)

    # -- what is known about a symbol

    def book(self, name: str, limit: int = 5000) -> Snapshot:
        """The best levels of a book as clients see it now."""
        view = self.views.get(name)
        return view(limit) if view is not None else self.engine.desk(name).book.snapshot(limit)

    def best(self, name: str) -> tuple[int, int, int, int]:
        """Bid price and quantity, ask price and quantity."""
        if name not in self.views:
            return self.engine.desk(name).book.best()
        book = self.book(name, 1)
        bid, ask = book.bids[:1] or [(0, 0)], book.asks[:1] or [(0, 0)]
        return (*bid[0], *ask[0])

    def reference_price(self, name: str) -> tuple[int, int] | None:
        """Mean price of the last trades and when it was taken; None before anything traded.

        It is taken over the last ten seconds in which something traded, as ARITHMETIC_MEAN says.
        """
        tape = self.tapes[name]
        if not tape.seconds:
            return None
        bars = [tape.seconds[-1 - back] for back in range(min(self.reference_buckets, len(tape.seconds)))]
        return sum(bar.close for bar in bars) // len(bars), tape.trades[-1].time

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

    # -- requests

    def answer(self, call: Call) -> Answer:
        """Does what a request asks for."""
        call.now, call.new_id = self.clock.now(), self._new_id
        charged = 0
        try:
            charged = self._admit(call)
            operation = call.operation
            if operation.orders:
                self._count_orders(call, operation.orders)
            handler = HANDLERS.get(catalog.method(operation))
            if handler is None:
                raise RejectedException(-1020, f"The sandbox does not model {operation.name} yet.")
            result = handler(self, call)
            left = weight.after_success(operation, call.route, charged)
            if left != charged:
                self.limits.refund(call.ip, charged - left, call.now)
            answer = Answer(200, result)
        except RejectedException as error:
            answer = Answer(error.status, error.body(), error)
        self.settle(call)
        self._note(call, answer)
        return answer

    def _new_id(self) -> str:
        """What Binance gives an order that came without a name: 22 letters and digits."""
        return "".join(self._random.choices(_ALPHABET, k=22))

    def _count_orders(self, call: Call, orders: int) -> None:
        try:
            self.limits.check_orders(call.owner, orders, call.now)
        except RejectedException as error:
            if call.get_text("orderRateLimitExceededMode") != "CANCEL_ONLY":
                raise
            call.over_limit = error
            return
        self.limits.count_orders(call.owner, orders, call.now)

    def _admit(self, call: Call) -> int:
        refusal: RejectedException | None = None
        try:
            call.arguments = parameter.check(call.operation, call.route, call.sent)
        except RejectedException as error:
            refusal = error
        charged = weight.weigh(call.operation, call.route, call.arguments)
        self.limits.charge(call.ip, charged, call.now)
        self._authenticate(call)
        if refusal is not None:
            raise refusal
        return charged

    def _authenticate(self, call: Call) -> None:
        security = call.operation.security
        if not call.operation.signed:
            if security is Security.MARKET_DATA and call.api_key is not None:
                self.keys.find(call.api_key, "MARKET_DATA")
            return
        session = call.session
        by_session = call.api_key is None and session is not None and session.key is not None
        key = session.key if by_session and session is not None else None
        if key is None:
            if call.api_key in (None, "") and call.route == "ws_api":
                raise RejectedException(
                    -1102, "Mandatory parameter 'apiKey' was not sent, was empty/null, or malformed."
                )
            key = self.keys.find(call.api_key, security.value)
        elif key.revoked:
            raise RejectedException(-2015)
        auth.check_time(call.sent.get("timestamp"), call.sent.get("recvWindow"), call.now)
        if not by_session:
            auth.check_signature(key, call.sent.get("signature"), call.payload())
        call.key, call.account = key, key.account

    def settle(self, call: Call | None = None, symbol: str | None = None) -> None:
        """Lets happen what an operation set off, and tells everybody who listens."""
        name = symbol or (str(call.sent.get("symbol", "")) if call is not None else "")
        if name in self.engine.desks:
            self.engine.finish(name, self.clock.now() if call is None else call.now)
            self.publish(name)
        for account in tuple(self.listened):
            if account.changed:
                self.tell_position(account)

    def publish(self, name: str) -> None:
        """Sends what has changed in a symbol to its streams."""
        desk = self.engine.desks[name]
        changes = desk.book.take_changes()
        trades = desk.take_trades()
        if trades:
            self.hub.traded(name, trades, self.tapes[name].add(trades))
        if changes:
            self.hub.changed(name, desk.book, changes)

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

    def _note(self, call: Call, answer: Answer) -> None:
        executed = answer.error is None or answer.status == 409
        self._write(call, executed=executed, status=answer.status, error=answer.error)

    def note_unserved(self, call: Call, fault: str, *, lost: bool) -> None:
        """Writes down a request that a fault kept from being done."""
        call.now = self.clock.now()
        self._write(call, executed=False, status=0, error=None)
        entry = self.journal[-1]
        entry.fault, entry.reply = fault, "lost" if lost else "replaced"

    def _write(self, call: Call, *, executed: bool, status: int, error: RejectedException | None) -> None:
        sent = call.sent
        names = ("newClientOrderId", "listClientOrderId", "origClientOrderId")
        client_id = next((sent[name] for name in names if sent.get(name)), None)
        self.journal.append(
            Entry(
                call.now,
                call.route,
                catalog.method(call.operation),
                call.account.uid if call.account else None,
                str(client_id) if client_id else None,
                executed,
                status,
                error.code if error else None,
            )
        )

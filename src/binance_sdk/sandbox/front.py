"""The way in for clients of every product: a request goes in, an answer comes out.

`Front.answer()` counts the request, checks key, signature, time and parameters, lets the product do
it, and then lets happen what that set off. What of a product keeps state, its subclass says: `perform()` and
`settle()`.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, cast

from ..descriptors import Product, Security
from . import anything, auth, catalog, parameter, weight
from .account import Account
from .auth import Keys
from .book import Snapshot
from .call import Answer, Call
from .clock import Clock
from .hub import Hub
from .journal import Entry, OrderName
from .late import Send
from .limits import Limits
from .listen_token import ListenTokens
from .order import Trade
from .rejection import RejectedException
from .tape import Tape
from .wire import TEXT

if TYPE_CHECKING:
    from .session import Session

_COUNTED: Final = {"ip": "IP", "account": "UID"}
"""How headers call those who are counted."""
PassOn = Callable[[str, str, bytes, object, Send], None]


def _send(product: str, stream: str, event: bytes, receiver: object, send: Send) -> None:
    send(event, TEXT)


class Front:
    """What the exchanges of all products have in common. They may share clock, keys, limits and journal."""

    strict = True
    """Parameters that an operation does not have are refused."""

    def __init__(
        self, product: Product, *, seed: int, clock: Clock, limits: Limits, keys: Keys, journal: deque[Entry]
    ) -> None:
        self.product = product
        self.clock = clock
        self.limits = limits
        self.keys = keys
        self.journal = journal
        self.hub = Hub(clock)
        """Its streams."""
        self.tapes: dict[str, Tape] = {}
        """What has traded, by symbol."""
        self.views: dict[str, Callable[[int], Snapshot]] = {}
        """Where a recording, and not the engine, says what a book looks like."""
        self.asleep: dict[str, Callable[[], None]] = {}
        """Symbols in which nothing happens until somebody asks for them, with what then has to be done."""
        self.seed = seed
        self.listen_tokens = ListenTokens(seed)
        self._random = random.Random(f"names {seed}")
        self.pass_on: PassOn = _send
        """Sends an event of a product and stream to a connection, or what faults make of it."""
        self.listened: dict[Account, int] = {}
        """Accounts somebody listens to, with how many do."""
        self.sessions: dict[Session, None] = {}
        """Open connections of the WebSocket API."""

    def perform(self, call: Call) -> object:
        """Does what an admitted request asks for; its result, or RejectedException.

        What keeps no state is answered with values that fit, and a product of which nothing does needs no
        more than this.
        """
        return anything.answer(self.product.name, self.seed, call, {"symbol": next(iter(self.tapes), "")})

    def settle(self, call: Call | None = None) -> None:
        """Lets happen what an operation set off, and tells everybody who listens."""

    def take_placed(self, call: Call) -> tuple[OrderName, ...]:
        """The orders that the account of a request has placed since the last time; none, without orders."""
        return ()

    def show(self, symbol: str, view: Callable[[int], Snapshot]) -> None:
        """From now on a recording says what the book looks like, and nobody can trade in the symbol."""
        self.views[symbol] = view

    def wake(self, symbol: str) -> None:
        """Somebody asks for that symbol."""
        begin = self.asleep.pop(symbol, None)
        if begin is not None:
            begin()

    def _wake_for(self, call: Call) -> None:
        several = call.arguments.get("symbols", ())
        for name in (call.get_text("symbol"), *cast("Iterable[str]", several)):
            self.wake(name)

    def replayed(self, symbol: str, trades: Sequence[Trade]) -> None:
        """Trades of a recording."""
        self.tapes[symbol].add(trades)

    def carries(self, stream: str, host: str) -> bool:
        """Whether connections to that class of stream host get the stream."""
        return True

    def called(self, stream: str) -> str:
        """What faults call a stream."""
        return stream

    # -- requests

    def answer(self, call: Call) -> Answer:
        """Does what a request asks for."""
        call.now, call.new_id = self.clock.now(), self._new_id
        charged = 0
        try:
            charged = self._admit(call)
            self.take_placed(call)
            operation = call.operation
            if operation.orders or operation.order_counts:
                self._count_orders(call)
            if self.asleep:
                self._wake_for(call)
            result = self.perform(call)
            left = weight.after_success(operation, call.route, charged)
            if left != charged:
                self.limits.refund(call.ip, charged - left, call.now)
            answer = Answer(200, result)
        except RejectedException as error:
            answer = Answer(error.status, error.body(), error)
        placed = self.take_placed(call)
        self.settle(call)
        self._note(call, answer, placed)
        return answer

    def _new_id(self) -> str:
        """What Binance gives an order that came without a name: 22 letters and digits."""
        return f"{self._random.getrandbits(88):022x}"

    def _count_orders(self, call: Call) -> None:
        orders, counts = call.operation.orders, call.operation.order_counts
        try:
            self.limits.check_orders(call.owner, orders, call.now, counts)
        except RejectedException as error:
            if call.get_text("orderRateLimitExceededMode") != "CANCEL_ONLY":
                raise
            call.over_limit = error
            return
        self.limits.count_orders(call.owner, orders, call.now, counts)

    def _admit(self, call: Call) -> int:
        refusal: RejectedException | None = None
        try:
            call.arguments = parameter.check(call.operation, call.route, call.sent, strict=self.strict)
        except RejectedException as error:
            refusal = error
        charged = weight.weigh(call.operation, call.route, call.arguments)
        self.limits.charge(call.ip, charged, call.now)
        self.limits.charge_rates(call.ip, call.operation.rates, call.now)
        weights = weight.weigh_endpoint(call.operation, call.arguments)
        self._charge_endpoint(call, "ip", weights)
        self._authenticate(call)
        self._charge_endpoint(call, "account", weights)
        if refusal is not None:
            raise refusal
        return charged

    def _charge_endpoint(self, call: Call, scope: str, weights: Mapping[str, int]) -> None:
        """Counts a call in the limits that its endpoint has for itself, of the IP or of the account."""
        endpoint = catalog.method(call.operation)
        for pool in self.product.pools if weights else ():
            if pool.type not in weights or pool.scope != scope or (scope == "account" and not call.account):
                continue
            who = call.ip if scope == "ip" else str(call.owner.uid)
            used = self.limits.charge_endpoint(call.ip, who, pool, endpoint, weights[pool.type], call.now)
            call.used[f"X-SAPI-USED-{_COUNTED[scope]}-WEIGHT-{pool.interval.upper()}"] = used

    def _authenticate(self, call: Call) -> None:
        security = call.operation.security
        if not call.operation.signed:
            if security is Security.MARKET_DATA and call.api_key is not None:
                self.keys.find(call.api_key, "MARKET_DATA")
            elif security is Security.USER_STREAM and (
                call.route == "rest" or self.product.user_stream == "listen_key"
            ):
                logged_on = call.session.key if call.session is not None else None
                call.key = logged_on or self.keys.find(call.api_key, "USER_STREAM")
                call.account = call.key.account
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

    def _note(self, call: Call, answer: Answer, placed: tuple[OrderName, ...]) -> None:
        executed = answer.error is None or answer.status == 409
        self._write(call, executed=executed, status=answer.status, error=answer.error)
        if placed:
            self.journal[-1].placed = placed

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
                product=self.product.name,
            )
        )

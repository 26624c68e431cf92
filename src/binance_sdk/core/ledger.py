"""What is known about an account's orders, trades and balances, so that nothing is told twice.

Theory of operation
-------------------
While the user stream is live every event passes through `receive`, which remembers what it said.
After a gap the state of the account is asked for (`Snapshot`) and `missed` compares: what Binance
knows and no event has said becomes events of the same shape as Binance's, in the order in which it
happened. What was told that way and comes over the stream as well, a little late, is recognised by
`receive` and dropped. How a market words its events is the business of its `Words`.

An order is told by its steps: ``NEW``, one ``TRADE`` per trade id, and its end. Binance's order
queries do not hold everything that a live event holds: ``I`` (execution id) is missing, ``r`` is
``NONE``, and ``c`` is the client order id the order was placed with.

Memory is bounded: open orders and balances as Binance has them, and the last `KEPT` facts told;
only while a snapshot is awaited (`keep`) are there more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, Final, Protocol

import msgspec

Payload = dict[str, Any]
Order = Mapping[str, Any]
Key = tuple[str, int]
"""Symbol and order id."""
Conditional = tuple[int, str, str]
"""Id, status and symbol of a conditional order."""
Amounts = tuple[Hashable, tuple[str, str]]
"""What is held (an asset, a position), and its two amounts."""

NOTHING: Final[Mapping[str, Any]] = {}
KEPT: Final = 10_000
OPEN: Final = frozenset({"NEW", "ACCEPTED", "PARTIALLY_FILLED", "PENDING_NEW", "PENDING_CANCEL"})
ENDED: Final = frozenset({"CANCELED", "FINISHED", "REJECTED", "EXPIRED"})
"""Statuses after which a conditional order changes no more."""
RANK: Final[Mapping[str, int]] = {"NEW": 0, "TRADE": 1}


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """What Binance says about the account."""

    orders: Sequence[Order] = ()
    """Open ones, and those that changed since the beginning of the gap."""
    trades: Sequence[Mapping[str, Any]] = ()
    conditionals: Sequence[Order] = ()
    """Conditional orders that are open, and those that were when last heard of."""
    account: Mapping[str, Any] | None = None
    asked_ms: int = 0
    """When the account was asked for: for products that do not say as of when they answer."""


class Words(Protocol):
    """How a market tells what happened to an account.

    A *step* is what an event says about an order, by Binance's letters (``s``, ``i``, ``x``, ``X``, ``t``).
    """

    def report(self, event: Payload, /) -> Mapping[str, Any] | None:
        """The step that an event tells; None where it is about something else."""
        ...

    def event(self, step: Payload, /) -> Payload:
        """The event that tells a step."""
        ...

    def conditional(self, event: Payload, /) -> Conditional | None:
        """Which conditional order an event is about, its status and symbol; None where it is about none."""
        ...

    def conditional_event(self, order: Order, /) -> Payload:
        """The event that tells the state of a conditional order, as of an answer."""
        ...

    def ending(self, status: str, /) -> str:
        """Execution type that brings an order to a status."""
        ...

    def step(self, order: Order, kind: str, status: str, at: int, /) -> Payload:
        """A step of an order, as of an answer."""
        ...

    def fill(self, order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any], /) -> Payload:
        """The step that a trade was; ``trades`` are all of the order that are known."""
        ...

    def amounts(self, event: Payload, /) -> Iterable[Amounts]:
        """What an event says the account holds, as far as it can be understood."""
        ...

    def updated(self, event: Payload, /) -> int:
        """When that was so."""
        ...

    def holdings(self, account: Mapping[str, Any], /) -> Iterable[Amounts]:
        """What an answer says the account holds."""
        ...

    def as_of(self, account: Mapping[str, Any], /) -> int:
        """When an answer was true, at the earliest."""
        ...

    def account_event(self, changed: Iterable[Amounts], at: int, /) -> Payload:
        """The event that tells holdings."""
        ...


class Told:
    """A bounded memory of facts, the oldest forgotten first; nothing is forgotten while ``whole``."""

    def __init__(self, kept: int) -> None:
        self.whole = False
        self._kept = kept
        self._facts: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, fact: Hashable) -> bool:
        return fact in self._facts

    def add(self, fact: Hashable) -> None:
        self._facts[fact] = None
        while len(self._facts) > self._kept and not self.whole:
            self._facts.popitem(last=False)

    def take(self, fact: Hashable) -> bool:
        """Whether it was there; it is forgotten."""
        return self._facts.pop(fact, 0) is None


class Ledger:
    """State of one account as its events have told it."""

    def __init__(self, words: Words, kept: int = KEPT) -> None:
        self._words = words
        self.symbols: set[str] = set()
        """All that were seen: what has to be asked for after a gap."""
        self._open: dict[Key, str] = {}
        self._waiting: dict[int, str] = {}
        """Conditional orders that have not ended, with their symbols."""
        self._steps = Told(kept)
        self._from_snapshot = Told(kept)
        self._balances: dict[Hashable, tuple[str, str]] = {}

    def keep(self, everything: bool) -> None:
        """Whether all is remembered: what is told until a snapshot comes must not be told by it again."""
        self._steps.whole = self._from_snapshot.whole = everything

    @property
    def open_orders(self) -> Iterable[Key]:
        """Orders that were open when last heard of."""
        return self._open.keys()

    def learn(self, snapshot: Snapshot) -> None:
        """The account as it is when the stream begins: nothing of it is news."""
        for order in snapshot.orders:
            key = _key(order)
            self.symbols.add(key[0])
            if order["status"] in OPEN and not self._ended(key):
                self._open.setdefault(key, order["status"])
                self._steps.add((*key, "NEW"))
        for row in snapshot.conditionals:
            self._note_conditional(_conditional(row))
        for asset, amounts in self._words.holdings(snapshot.account or NOTHING):
            self._balances.setdefault(asset, amounts)

    def receive(self, event: Payload) -> bool:
        """Remember an event of the stream; False when a snapshot has told it already."""
        report = self._words.report(event)
        if report is not None:
            return self._receive_report(report)
        conditional = self._words.conditional(event)
        if conditional is not None:
            self._note_conditional(conditional)
            return not self._from_snapshot.take(conditional)
        self._balances.update(self._words.amounts(event))
        return True

    def unknown_orders(self, snapshot: Snapshot) -> set[Key]:
        """Orders that must be asked for one by one: they were open, or have trades, and are not in it."""
        there = {_key(order) for order in snapshot.orders}
        traded = {(trade["symbol"], trade["orderId"]) for trade in snapshot.trades if self._untold(trade)}
        return (set(self._open) | traded) - there

    def forget(self, key: Key) -> None:
        """Binance does not tell of an open order any more: it has ended, without a fill."""
        self._open.pop(key, None)
        self._steps.add((*key, "END"))

    def forget_conditional(self, identifier: int) -> None:
        """The same for a conditional order."""
        self._waiting.pop(identifier, None)

    def unknown_conditionals(self, snapshot: Snapshot) -> Mapping[int, str]:
        """Conditional orders that must be asked for one by one: they waited, and are not in it.

        With their symbols.
        """
        there = {row["algoId"] for row in snapshot.conditionals}
        return {each: symbol for each, symbol in self._waiting.items() if each not in there}

    def missed_conditionals(self, snapshot: Snapshot, held: Sequence[Payload] = ()) -> list[Payload]:
        """Events for the states of conditional orders that were not told; ``held`` comes next."""
        coming = set(map(self._words.conditional, held))
        found: list[Payload] = []
        for row in sorted(snapshot.conditionals, key=lambda row: row.get("updateTime", 0)):
            conditional = _conditional(row)
            if conditional not in self._steps and conditional not in coming:
                self._note_conditional(conditional)
                self._from_snapshot.add(conditional)
                found.append(self._words.conditional_event(row))
        return found

    def _note_conditional(self, conditional: Conditional) -> None:
        identifier, status, symbol = conditional
        self._steps.add(conditional)
        if status in ENDED:
            self._waiting.pop(identifier, None)
        else:
            self._waiting[identifier] = symbol

    def missed(self, snapshot: Snapshot, since_ms: int, held: Sequence[Payload] = ()) -> list[Payload]:
        """Execution reports for what happened since ``since_ms`` and was not told; ``held`` comes next.

        From now on they count as told.
        """
        coming = {_step(report) for report in map(self._words.report, held) if report is not None}
        trades: dict[Key, list[Mapping[str, Any]]] = {}
        for trade in sorted(snapshot.trades, key=lambda trade: trade["id"]):
            trades.setdefault((trade["symbol"], trade["orderId"]), []).append(trade)
        latest: dict[Key, Order] = {}
        for order in snapshot.orders:
            key = _key(order)
            if key not in latest or order["updateTime"] >= latest[key]["updateTime"]:
                latest[key] = order
        found = [
            event
            for key, order in latest.items()
            for event in self._missed_of(order, trades.get(key, []), since_ms, coming)
        ]
        found.sort(key=lambda step: (step["T"], step["i"], RANK.get(step["x"], 2)))
        for step in found:
            self._from_snapshot.add(_step(step))
            self._receive_report(step, again=True)
        return [self._words.event(step) for step in found]

    # ---- orders

    def _receive_report(self, event: Mapping[str, Any], *, again: bool = False) -> bool:
        step = _step(event)
        if step is None:
            return True
        if not again and self._from_snapshot.take(step):
            return False
        self._steps.add(step)
        symbol, identifier = event["s"], event["i"]
        self.symbols.add(symbol)
        if event["X"] in OPEN:
            self._open[symbol, identifier] = event["X"]
        else:
            self._open.pop((symbol, identifier), None)
            self._steps.add((symbol, identifier, "END"))
        return True

    def _missed_of(
        self, order: Order, trades: Sequence[Mapping[str, Any]], since_ms: int, coming: set[Hashable]
    ) -> Iterable[Payload]:
        """The steps of one order that were not told, without those that are coming."""
        key = _key(order)
        steps: list[Payload] = []
        if not self._known(key) and _ms(order["time"]) >= since_ms:
            steps.append(self._words.step(order, "NEW", "NEW", order["time"]))
        steps += [self._words.fill(order, trades, trade) for trade in trades if self._untold(trade)]
        status: str = order["status"]
        recent = key in self._open or _ms(order["updateTime"]) >= since_ms
        if status not in OPEN and status != "FILLED" and recent and not self._ended(key):
            steps.append(self._words.step(order, self._words.ending(status), status, order["updateTime"]))
        if status in OPEN:
            self._open.setdefault(key, status)
        elif status == "FILLED":
            self._open.pop(key, None)
        return [step for step in steps if _step(step) not in coming]

    def _known(self, key: Key) -> bool:
        return key in self._open or (*key, "NEW") in self._steps or self._ended(key)

    def _ended(self, key: Key) -> bool:
        return (*key, "END") in self._steps

    def _untold(self, trade: Mapping[str, Any]) -> bool:
        return (trade["symbol"], trade["orderId"], "TRADE", trade["id"]) not in self._steps

    # ---- balances

    def missed_balances(self, snapshot: Snapshot, held: Sequence[Payload] = ()) -> list[Payload]:
        """The balances that differ from what was told, as an event; ``held`` has been told just now.

        Assets of which a held event is newer than the snapshot are left out.
        """
        account, words = snapshot.account, self._words
        if account is None:
            return []
        at = words.as_of(account)
        newer = {asset for event in held if words.updated(event) >= at for asset, _ in words.amounts(event)}
        now = dict(words.holdings(account))
        gone = dict.fromkeys(self._balances.keys() - now.keys(), ("0", "0"))
        changed = {
            asset: amounts
            for asset, amounts in (now | gone).items()
            if asset not in newer and not _equal(amounts, self._balances.get(asset, ("0", "0")))
        }
        self._balances.update(changed)
        return [words.account_event(changed.items(), at or snapshot.asked_ms)] if changed else []


def _ms(epoch: int) -> int:
    """Milliseconds, also of microseconds."""
    return epoch // 1000 if epoch > 10**14 else epoch


def _key(order: Order) -> Key:
    return order["symbol"], order["orderId"]


def _conditional(row: Order) -> Conditional:
    return row["algoId"], row["algoStatus"], row["symbol"]


def _step(event: Mapping[str, Any]) -> Hashable | None:
    """What an execution report tells; None where it has another shape than the one we know."""
    symbol, identifier, kind = event.get("s"), event.get("i"), event.get("x")
    known = isinstance(symbol, str) and isinstance(identifier, int) and isinstance(kind, str)
    if not known or not isinstance(event.get("X"), str):
        return None
    trade = event.get("t")
    if kind != "TRADE":
        return symbol, identifier, kind
    return (symbol, identifier, kind, trade) if isinstance(trade, int) else None


def _equal(one: tuple[str, str], other: tuple[str, str]) -> bool:
    try:
        return all(Decimal(a) == Decimal(b) for a, b in zip(one, other, strict=True))
    except InvalidOperation:
        return one == other

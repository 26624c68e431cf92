"""What is known about an account's orders, trades and balances, so that nothing is told twice.

Theory of operation
-------------------
While the user stream is live every event passes through `receive`, which remembers what it said.
After a gap the state of the account is asked for (`Snapshot`) and `missed` compares: what Binance
knows and no event has said becomes events of the same shape as Binance's (`executionReport`,
`outboundAccountPosition`), in the order in which it happened. What was told that way and comes over
the stream as well, a little late, is recognised by `receive` and dropped.

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
from typing import Any, Final, cast

import msgspec

from binance_sdk.core.call import members

Payload = dict[str, Any]
Order = Mapping[str, Any]
Key = tuple[str, int]
"""Symbol and order id."""

KEPT: Final = 10_000
OPEN: Final = frozenset({"NEW", "PARTIALLY_FILLED", "PENDING_NEW", "PENDING_CANCEL"})
STEP_OF: Final[Mapping[str, str]] = {"EXPIRED_IN_MATCH": "TRADE_PREVENTION"}
"""Execution type that brings an order to a status, where they are not called the same."""
RANK: Final[Mapping[str, int]] = {"NEW": 0, "TRADE": 1}


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """What Binance says about the account."""

    orders: Sequence[Order] = ()
    """Open ones, and those that changed since the beginning of the gap."""
    trades: Sequence[Mapping[str, Any]] = ()
    account: Mapping[str, Any] | None = None


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

    def __init__(self, kept: int = KEPT) -> None:
        self.symbols: set[str] = set()
        """All that were seen: what has to be asked for after a gap."""
        self._open: dict[Key, str] = {}
        self._steps = Told(kept)
        self._from_snapshot = Told(kept)
        self._balances: dict[str, tuple[str, str]] = {}

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
        for asset, amounts in _balances(snapshot.account):
            self._balances.setdefault(asset, amounts)

    def receive(self, event: Payload) -> bool:
        """Remember an event of the stream; False when a snapshot has told it already."""
        kind = event.get("e")
        if kind == "executionReport":
            return self._receive_report(event)
        if kind == "outboundAccountPosition":
            self._balances.update(_amounts(event))
        return True

    def unknown_orders(self, snapshot: Snapshot) -> set[Key]:
        """Orders that must be asked for one by one: they were open, or have trades, and are not in it."""
        there = {_key(order) for order in snapshot.orders}
        traded = {(trade["symbol"], trade["orderId"]) for trade in snapshot.trades if self._untold(trade)}
        return (set(self._open) | traded) - there

    def missed(self, snapshot: Snapshot, since_ms: int, held: Sequence[Payload] = ()) -> list[Payload]:
        """Execution reports for what happened since ``since_ms`` and was not told; ``held`` comes next.

        From now on they count as told.
        """
        coming: set[Hashable] = {_step(event) for event in held if event.get("e") == "executionReport"}
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
        found.sort(key=lambda event: (event["T"], event["i"], RANK.get(event["x"], 2)))
        for event in found:
            self._from_snapshot.add(_step(event))
            self._receive_report(event, again=True)
        return found

    # ---- orders

    def _receive_report(self, event: Payload, *, again: bool = False) -> bool:
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
            steps.append(_report(order, "NEW", "NEW", order["time"]))
        steps += [_fill(order, trades, trade) for trade in trades if self._untold(trade)]
        status: str = order["status"]
        recent = key in self._open or _ms(order["updateTime"]) >= since_ms
        if status not in OPEN and status != "FILLED" and recent and not self._ended(key):
            steps.append(_report(order, STEP_OF.get(status) or status, status, order["updateTime"]))
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
        account = snapshot.account
        if account is None:
            return []
        at = account.get("updateTime", 0)
        newer = {asset for event in held if _update(event) >= at for asset, _ in _amounts(event)}
        now = dict(_balances(account))
        gone = dict.fromkeys(self._balances.keys() - now.keys(), ("0", "0"))
        changed = [
            {"a": asset, "f": amounts[0], "l": amounts[1]}
            for asset, amounts in (now | gone).items()
            if asset not in newer and not _equal(amounts, self._balances.get(asset, ("0", "0")))
        ]
        if not changed:
            return []
        for each in changed:
            self._balances[each["a"]] = (each["f"], each["l"])
        return [{"e": "outboundAccountPosition", "E": at, "u": at, "B": changed}]


def _ms(epoch: int) -> int:
    """Milliseconds, also of microseconds."""
    return epoch // 1000 if epoch > 10**14 else epoch


def _key(order: Order) -> Key:
    return order["symbol"], order["orderId"]


def _step(event: Payload) -> Hashable | None:
    """What an execution report tells; None where it has another shape than the one we know."""
    symbol, identifier, kind = event.get("s"), event.get("i"), event.get("x")
    known = isinstance(symbol, str) and isinstance(identifier, int) and isinstance(kind, str)
    if not known or not isinstance(event.get("X"), str):
        return None
    trade = event.get("t")
    if kind != "TRADE":
        return symbol, identifier, kind
    return (symbol, identifier, kind, trade) if isinstance(trade, int) else None


def _update(event: Payload) -> int:
    update = event.get("u")
    return update if isinstance(update, int) else 0


def _amounts(event: Payload) -> Iterable[tuple[str, tuple[str, str]]]:
    """The balances in an ``outboundAccountPosition``, as far as they can be understood."""
    balances = event.get("B")
    for each in cast("list[object]", balances) if isinstance(balances, list) else ():
        found = [members(each).get(name) for name in "afl"]
        if all(isinstance(text, str) for text in found):
            asset, free, locked = map(str, found)
            yield asset, (free, locked)


def _fill(order: Order, trades: Sequence[Mapping[str, Any]], trade: Mapping[str, Any]) -> Payload:
    """A trade as an event; what was filled up to it is reckoned back from the order's total."""
    later = [each for each in trades if each["id"] > trade["id"]]
    filled = Decimal(order["executedQty"]) - sum((Decimal(each["qty"]) for each in later), Decimal(0))
    quote = Decimal(order["cummulativeQuoteQty"]) - sum((Decimal(e["quoteQty"]) for e in later), Decimal(0))
    whole = filled >= Decimal(order["origQty"])
    return {
        **_report(order, "TRADE", "FILLED" if whole else "PARTIALLY_FILLED", trade["time"]),
        "l": trade["qty"],
        "L": trade["price"],
        "Y": trade["quoteQty"],
        "n": trade["commission"],
        "N": trade["commissionAsset"],
        "t": trade["id"],
        "m": trade["isMaker"],
        "z": f"{filled:f}",
        "Z": f"{quote:f}",
    }


def _report(order: Order, kind: str, status: str, at: int) -> Payload:
    """An order as an ``executionReport``."""
    new = kind == "NEW"
    return {
        "e": "executionReport",
        "E": at,
        "s": order["symbol"],
        "c": order["clientOrderId"],
        "S": order["side"],
        "o": order["type"],
        "f": order["timeInForce"],
        "q": order["origQty"],
        "p": order["price"],
        "P": order.get("stopPrice", "0"),
        "F": order.get("icebergQty", "0"),
        "g": order.get("orderListId", -1),
        "C": "",
        "x": kind,
        "X": status,
        "r": "NONE",
        "i": order["orderId"],
        "l": "0",
        "z": "0" if new else order["executedQty"],
        "L": "0",
        "n": "0",
        "N": None,
        "T": at,
        "t": -1,
        "w": status in OPEN,
        "m": False,
        "M": False,
        "O": order["time"],
        "Z": "0" if new else order["cummulativeQuoteQty"],
        "Y": "0",
        "Q": order.get("origQuoteOrderQty", "0"),
        "W": order.get("workingTime", order["time"]),
        "V": order.get("selfTradePreventionMode", "NONE"),
    }


def _balances(account: Mapping[str, Any] | None) -> Iterable[tuple[str, tuple[str, str]]]:
    for each in account["balances"] if account else ():
        yield each["asset"], (each["free"], each["locked"])


def _equal(one: tuple[str, str], other: tuple[str, str]) -> bool:
    try:
        return all(Decimal(a) == Decimal(b) for a, b in zip(one, other, strict=True))
    except InvalidOperation:
        return one == other

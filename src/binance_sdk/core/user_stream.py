"""The user data of one account: what is delivered, in which order, and what was missed.

Theory of operation
-------------------
A *source* is one subscription on one connection. `UserFeed` is told what happens to sources
(`subscribed`, `interrupted`) and what they send (`receive`), and answers with what to deliver.

* One source: events pass straight through.
* Two sources at once (a connection is being replaced): each event comes twice. Equal events are
  counted per source, and one is delivered when its count exceeds what was delivered of it.
* None: a gap. The next `subscribed` delivers a `Gap`, and from then on events are held, while the
  shell asks Binance for the state of the account. `reconciled` delivers what was missed (marked
  ``source="rest"``), then what was held. Should asking take too long, `release` delivers what is
  held, and what was missed follows whenever it is known: nothing is lost, and nothing told twice,
  because the `Ledger` remembers both. Where Binance has no calls that tell, there is no ledger: the `Gap`
  says that something may be missing, and nothing follows it.

An account that trades on several markets has a `Ledger` for each, which knows its events from the others'.
Nothing is ever dropped here but duplicates. Times are epoch seconds of Binance's clock.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Hashable
from typing import Final, Literal

import msgspec

from binance_sdk.core.ledger import Ledger, Payload, Snapshot

Reason = Literal["connection lost", "terminated", "logged out"]

MARGIN_MS: Final = 2_000
"""Asked for before the beginning of a gap: events were on their way when the connection broke."""


class UserEvent(msgspec.Struct, frozen=True):
    """One message of the user data, as Binance sends it (without its envelope)."""

    payload: Payload
    source: Literal["stream", "rest"] = "stream"
    """``rest``: it happened during a gap and was found by asking."""
    subscription_id: int | None = None


class Gap(msgspec.Struct, frozen=True):
    """The stream was interrupted; what happened in between follows, marked ``source="rest"``.

    Nothing follows where the product has no calls that tell it: then look at what matters to you.
    Epoch seconds.
    """

    start: float
    end: float
    reason: str


Delivery = UserEvent | Gap


class UserFeed:
    """Decides what one account's consumers get."""

    def __init__(self, *ledgers: Ledger) -> None:
        self.ledgers = ledgers
        self.sources: set[Hashable] = set()
        self.unreconciled: float | None = None
        """Beginning of what has still to be asked for."""
        self._gap_start: float | None = None
        self._reason = ""
        self._held: list[UserEvent] | None = None
        self._counts: dict[Hashable, Counter[bytes]] = {}
        self._delivered: Counter[bytes] = Counter()

    @property
    def holding(self) -> bool:
        """Live events wait for what was missed."""
        return self._held is not None

    def subscribed(self, source: Hashable, now: float) -> list[Delivery]:
        """``source`` delivers from now on."""
        self.sources.add(source)
        start, self._gap_start = self._gap_start, None
        if start is None:
            return []
        gap = Gap(start, now, self._reason)
        if not self.ledgers:
            return [gap, *self.release()]
        self.unreconciled = start if self.unreconciled is None else min(start, self.unreconciled)
        self._keep(True)
        self._held = self._held or []
        return [gap]

    def overlap(self) -> None:
        """A second source is about to be subscribed: from now on each event may come twice."""
        self._counts = self._counts or {source: Counter() for source in self.sources}

    def settle(self) -> None:
        """There is one source at most again."""
        if len(self.sources) < 2:
            self._counts.clear()
            self._delivered.clear()

    def interrupted(self, source: Hashable, last_seen: float, reason: Reason) -> None:
        """``source`` delivers no more; it did until ``last_seen``."""
        if source not in self.sources:
            return
        self.sources.discard(source)
        self.settle()
        if not self.sources:
            self._gap_start, self._reason = last_seen, reason

    def stop(self) -> list[Delivery]:
        """Nobody wants the user data any more: no gap follows. Delivers what was held."""
        released = self.release()
        self.sources.clear()
        self.settle()
        self.unreconciled = self._gap_start = None
        self._keep(False)
        return released

    def receive(self, source: Hashable, event: UserEvent) -> list[Delivery]:
        """An event came from ``source``."""
        if self._counts and not self._first(source, event.payload):
            return []
        if self._held is None and self._gap_start is not None:
            self._held = []
        if self._held is not None:
            self._held.append(event)
            return []
        return [event] if self._news(event) else []

    def release(self) -> list[Delivery]:
        """Deliver what is held; asking for the rest goes on."""
        held, self._held = self._held, None
        return [event for event in held or () if self._news(event)]

    def _news(self, event: UserEvent) -> bool:
        """Whether nothing has told it yet."""
        return all(ledger.receive(event.payload) for ledger in self.ledgers)

    def reconciled(self, *snapshots: Snapshot) -> list[Delivery]:
        """Binance's state since the beginning of the gap: deliver what was missed, then what is held.

        A snapshot for each ledger.
        """
        start = self.unreconciled
        assert start is not None
        held = [event.payload for event in self._held or ()]
        missed: list[Payload] = []
        for ledger, snapshot in zip(self.ledgers, snapshots, strict=True):
            missed += ledger.missed_conditionals(snapshot, held)
            missed += ledger.missed(snapshot, int(start * 1000) - MARGIN_MS, held)
        self.unreconciled = None
        told: list[Delivery] = [*(UserEvent(payload, "rest") for payload in missed), *self.release()]
        self._keep(False)
        for ledger, snapshot in zip(self.ledgers, snapshots, strict=True):
            told += [UserEvent(payload, "rest") for payload in ledger.missed_balances(snapshot, held)]
        return told

    def _keep(self, everything: bool) -> None:
        for ledger in self.ledgers:
            ledger.keep(everything)

    # ---- two sources at once

    def _first(self, source: Hashable, payload: Payload) -> bool:
        """Whether this event of ``source`` has not come from another one yet."""
        mark = msgspec.json.encode({k: v for k, v in payload.items() if k != "E"}, order="sorted")
        count = self._counts.setdefault(source, Counter())
        count[mark] += 1
        if count[mark] <= self._delivered[mark]:
            return False
        self._delivered[mark] += 1
        return True


class Spill:
    """A buffer for user data: unbounded, because none of it may be lost, but loud.

    ``alarm(size)`` is called when it has grown to ``level``, and again at each doubling.
    """

    def __init__(self, alarm: Callable[[int], None], level: int = 10_000) -> None:
        self._items: deque[Delivery] = deque()
        self._alarm = alarm
        self._level = self._next = level

    def __len__(self) -> int:
        return len(self._items)

    def put(self, item: Delivery) -> None:
        self._items.append(item)
        if len(self._items) >= self._next:
            self._next *= 2
            self._alarm(len(self._items))

    def take(self) -> Delivery:
        """The oldest. Raises IndexError when there is none."""
        item = self._items.popleft()
        if not self._items:
            self._next = self._level
        return item

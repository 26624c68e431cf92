"""What arrived, what was done with it, what became of the reply; and so which orders a client knows about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

SENT: Final = "sent"
LENGTH: Final = 100_000
"""Requests that are remembered."""


class OrderName(msgspec.Struct, frozen=True, gc=False):
    """By what an order is found; of a conditional order of the futures, its own ids."""

    symbol: str
    order_id: int
    client_id: str
    conditional: bool = False


class Entry(msgspec.Struct, gc=False):
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
    reply: str = SENT
    """sent (handed to the network), lost or replaced."""
    fault: str | None = None
    product: str = "spot"
    placed: tuple[OrderName, ...] = ()
    """The orders that it placed."""


@dataclass(frozen=True, slots=True)
class PlacedOrder:
    """An order that exists because a request asked for it."""

    product: str
    symbol: str
    order_id: int
    client_id: str
    account: int | None
    time: int
    """Epoch microseconds."""
    operation: str
    reply: str
    """What became of the reply that told of it: sent, lost or replaced."""
    fault: str | None
    conditional: bool

    @property
    def acknowledged(self) -> bool:
        """Whether the client was told that it exists, by the reply to its request."""
        return self.reply == SENT


def placed_orders(journal: Iterable[Entry], product: str | None = None) -> Iterator[PlacedOrder]:
    """Every order that the journal's requests have placed, oldest first."""
    for entry in journal:
        if product not in (None, entry.product):
            continue
        for name in entry.placed:
            yield PlacedOrder(
                entry.product,
                name.symbol,
                name.order_id,
                name.client_id,
                entry.account,
                entry.time,
                entry.operation,
                entry.reply,
                entry.fault,
                name.conditional,
            )

"""Events of Prediction markets.

Prices and quantities are ``Decimal``, and the levels of a book are text, unless the caller asked for
something else.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Generic

from binance_sdk.descriptors import Event

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    N = TypeVar("N", default=Decimal)
    L = TypeVar("L", default=str)
else:
    from typing import TypeVar

    N = TypeVar("N")
    L = TypeVar("L")


class PushNotice(Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId"}):
    """Something happened that has no amount."""

    push_id: str
    """Id of the message: the same may come twice."""


class AmountNotice(Event, Generic[N], frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId"}):
    """Something happened to an amount of money."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: N
    """Amount."""


class OrderNotice(
    Event,
    Generic[N],
    frozen=True,
    kw_only=True,
    gc=False,
    rename={"push_id": "pushId", "market_topic": "topic"},
):
    """An order changed."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: N
    """Amount."""
    market_topic: str
    """Topic."""


class TopicNotice(
    Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId", "market_topic": "topic"}
):
    """Something happened in a topic."""

    push_id: str
    """Id of the message: the same may come twice."""
    market_topic: str
    """Topic."""


class OutcomeNotice(Event, Generic[N], frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId"}):
    """A claim failed."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: N
    """Amount."""
    outcome: str
    """Outcome."""


class OrderBookUpdate(
    Event,
    frozen=True,
    kw_only=True,
    rename={"type": "msgType", "market_id": "marketId", "event_time": "updateTimestampMs"},
):
    """The book of a market."""

    type: str
    """Kind of message."""
    market_id: int
    """Id of the market."""
    event_time: int
    """When it was so."""
    bids: list[list[float]]
    """Bids, price and quantity, the best first."""
    asks: list[list[float]]
    """Asks, price and quantity, the best first."""

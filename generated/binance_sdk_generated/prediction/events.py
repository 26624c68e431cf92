"""Events of Prediction markets.

Prices and quantities are ``Decimal``, and the levels of a book are text, unless the caller asked for
something else.
"""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

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


class AmountNotice(Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId"}):
    """Something happened to an amount of money."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: str
    """Amount for display, cut to 2 decimals; <0.01 for what is less."""


class OrderNotice(
    Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId", "market_title": "topic"}
):
    """An order changed."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: str
    """Amount for display, cut to 2 decimals; <0.01 for what is less."""
    market_title: str
    """Title of the market for display, cut to 14 characters."""


class TopicNotice(
    Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId", "market_title": "topic"}
):
    """Something happened in a topic."""

    push_id: str
    """Id of the message: the same may come twice."""
    market_title: str
    """Title of the market for display, cut to 14 characters."""


class OutcomeNotice(Event, frozen=True, kw_only=True, gc=False, rename={"push_id": "pushId"}):
    """A claim failed."""

    push_id: str
    """Id of the message: the same may come twice."""
    amount: str
    """Amount for display, cut to 2 decimals; <0.01 for what is less."""
    outcome: str
    """Name of the outcome, as in Yes."""


class OrderBookUpdate(
    Event,
    frozen=True,
    kw_only=True,
    rename={"type": "msgType", "market_id": "marketId", "event_time": "updateTimestampMs"},
):
    """The book of a market."""

    type: str
    """orderbook."""
    market_id: int
    """Id of the market."""
    event_time: Annotated[int, "ms"]
    """When it was so; what is older than the last may come later."""
    bids: list[tuple[float, float]]
    """Bids, price and quantity, the best first."""
    asks: list[tuple[float, float]]
    """Asks, price and quantity, the best first."""

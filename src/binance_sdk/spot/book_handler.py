"""Managed order books of Spot and USD-M futures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from binance_sdk_generated.spot import handlers as generated

from ..book_handler import BookHandler


class OrderBookHandlerBase(BookHandler):
    """Keeps an order book for every symbol whose depth stream is subscribed.

    ``limit``: levels a side of a snapshot (at most 5000). ``retry_policy`` decides about the next attempt
    when a snapshot could not be had. ``receive`` may be overridden to see the messages too: it is called when
    the book already has them.
    """

    COLUMNS: ClassVar[Mapping[str, str]] = generated.OrderBookHandlerBase.COLUMNS

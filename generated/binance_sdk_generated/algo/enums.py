"""Enums of Algo trading. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OrderSide(StrEnum):
    """Direction of an order.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#time-weighted-average-price-future-algo
    """

    BUY = "BUY"
    """Buy the base asset."""
    SELL = "SELL"
    """Sell the base asset."""


class PositionSide(StrEnum):
    """Position of futures that an order belongs to.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#time-weighted-average-price-future-algo
    """

    BOTH = "BOTH"
    """The only position of a symbol in one-way mode."""
    LONG = "LONG"
    """The long position in hedge mode."""
    SHORT = "SHORT"
    """The short position in hedge mode."""


class Urgency(StrEnum):
    """How fast a VP order trades.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#volume-participation-future-algo
    """

    LOW = "LOW"
    """Slow: a small part of the market's volume."""
    MEDIUM = "MEDIUM"
    """Between the two."""
    HIGH = "HIGH"
    """Fast: a large part of the market's volume."""


class AlgoType(StrEnum):
    """How an algo order spreads its orders.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-algo-trading/api/rest-api/future-algo#query-current-algo-open-orders-future-algo
    """

    TWAP = "TWAP"
    """Evenly over a time: time-weighted average price."""
    VP = "VP"
    """In proportion to what the market trades: volume participation."""

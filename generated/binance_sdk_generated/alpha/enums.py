"""Enums of Binance Alpha. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class KlineInterval(StrEnum):
    """Length of a candlestick.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#klines
    """

    SECOND_1 = "1s"
    """One second."""
    SECOND_15 = "15s"
    """15 seconds."""
    MINUTE_1 = "1m"
    """One minute."""
    MINUTE_3 = "3m"
    """3 minutes."""
    MINUTE_5 = "5m"
    """5 minutes."""
    MINUTE_15 = "15m"
    """15 minutes."""
    MINUTE_30 = "30m"
    """30 minutes."""
    HOUR_1 = "1h"
    """One hour."""
    HOUR_2 = "2h"
    """2 hours."""
    HOUR_4 = "4h"
    """4 hours."""
    HOUR_6 = "6h"
    """6 hours."""
    HOUR_8 = "8h"
    """8 hours."""
    HOUR_12 = "12h"
    """12 hours."""
    DAY_1 = "1d"
    """One day."""
    DAY_3 = "3d"
    """3 days."""
    WEEK_1 = "1w"
    """One week."""
    MONTH_1 = "1M"
    """One month."""

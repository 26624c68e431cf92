"""Enums of Dual investment. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class OptionType(StrEnum):
    """Direction of a product.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/market-data#get-dual-investment-product-list
    """

    CALL = "CALL"
    """Sell high: the invested coin is sold when its price ends above the strike price."""
    PUT = "PUT"
    """Buy low: the exercised coin is bought when its price ends below the strike price."""


class PositionStatus(StrEnum):
    """State of a position.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-dual-investment/api/rest-api/trade#get-dual-investment-positions
    """

    PENDING = "PENDING"
    """Being bought."""
    PURCHASE_SUCCESS = "PURCHASE_SUCCESS"
    """Bought."""
    SETTLED = "SETTLED"
    """Settled."""
    PURCHASE_FAIL = "PURCHASE_FAIL"
    """It could not be bought."""
    REFUNDING = "REFUNDING"
    """The money is on its way back."""
    REFUND_SUCCESS = "REFUND_SUCCESS"
    """The money is back in the Spot wallet."""
    SETTLING = "SETTLING"
    """Being settled."""

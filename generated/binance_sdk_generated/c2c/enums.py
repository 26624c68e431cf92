"""Enums of C2C. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class C2CSide(StrEnum):
    """Side of a trade between users.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-c2-c/api/rest-api/~#get-c2-ctrade-history
    """

    BUY = "BUY"
    """The user bought crypto."""
    SELL = "SELL"
    """The user sold crypto."""


class C2COrderStatus(StrEnum):
    """State of a trade between users.

    Source (2026-11-20): https://developers.binance.com/docs/c2c/rest-api
    """

    PENDING = "PENDING"
    """Waits to be handled."""
    TRADING = "TRADING"
    """Waits for the payment."""
    BUYER_PAYED = "BUYER_PAYED"
    """The buyer says that the payment is made."""
    DISTRIBUTING = "DISTRIBUTING"
    """The crypto is being sent."""
    COMPLETED = "COMPLETED"
    """Done."""
    IN_APPEAL = "IN_APPEAL"
    """Under dispute."""
    CANCELLED = "CANCELLED"
    """Canceled by a user."""
    CANCELLED_BY_SYSTEM = "CANCELLED_BY_SYSTEM"
    """Canceled by Binance."""

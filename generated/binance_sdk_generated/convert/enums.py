"""Enums of Convert. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class ConvertOrderStatus(StrEnum):
    """State of a conversion.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#order-status
    """

    PROCESS = "PROCESS"
    """Being executed."""
    ACCEPT_SUCCESS = "ACCEPT_SUCCESS"
    """Accepted."""
    SUCCESS = "SUCCESS"
    """Done."""
    FAIL = "FAIL"
    """It failed."""


class LimitOrderStatus(StrEnum):
    """Answer to a limit order or its cancellation.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#place-limit-order
    """

    PROCESS = "PROCESS"
    """Being placed."""
    CANCELED = "CANCELED"
    """Canceled."""


class ConvertWallet(StrEnum):
    """Wallets that pay.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#send-quote-request
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FUNDING = "FUNDING"
    """The funding wallet."""
    EARN = "EARN"
    """Flexible products of earn."""
    SPOT_FUNDING = "SPOT_FUNDING"
    """Spot and funding."""
    FUNDING_EARN = "FUNDING_EARN"
    """Funding and earn."""
    SPOT_FUNDING_EARN = "SPOT_FUNDING_EARN"
    """Spot, funding and earn."""
    SPOT_EARN = "SPOT_EARN"
    """Spot and earn."""

"""Enums of Crypto loans. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class AdjustmentDirection(StrEnum):
    """What an adjustment does with the collateral.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-adjust-ltv
    """

    ADDITIONAL = "ADDITIONAL"
    """Adds some; the LTV falls."""
    REDUCED = "REDUCED"
    """Takes some back; the LTV rises."""

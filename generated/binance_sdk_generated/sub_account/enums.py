"""Enums of Sub-accounts. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class AccountType(StrEnum):
    """Account of a transfer.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#universal-transfer
    """

    SPOT = "SPOT"
    """Spot."""
    USDT_FUTURE = "USDT_FUTURE"
    """USD-M futures."""
    COIN_FUTURE = "COIN_FUTURE"
    """COIN-M futures."""
    MARGIN = "MARGIN"
    """Cross margin."""
    ISOLATED_MARGIN = "ISOLATED_MARGIN"
    """The isolated margin of a pair."""
    ALPHA = "ALPHA"
    """Binance Alpha."""


class MovedProduct(StrEnum):
    """Product of positions that are moved.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/asset-management#move-position-for-sub-account
    """

    UM = "UM"
    """USD-M futures."""
    OPTION = "OPTION"
    """Options."""


class SnapshotType(StrEnum):
    """Account of which a daily snapshot is asked for.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/vip-and-institutional-sub-account/api/rest-api/managed-sub-account#query-managed-sub-account-snapshot
    """

    SPOT = "SPOT"
    """Spot."""
    MARGIN = "MARGIN"
    """Cross margin."""
    FUTURES = "FUTURES"
    """USD-M futures."""

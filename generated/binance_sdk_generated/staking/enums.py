"""Enums of Staking. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class SourceAccount(StrEnum):
    """Wallet to pay from.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#subscribe-on-chain-yields-locked-product
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FUND = "FUND"
    """The funding wallet."""
    ALL = "ALL"
    """Both of them."""


class RedeemTarget(StrEnum):
    """Where an on-chain position goes when it ends.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/on-chain-yields#set-on-chain-yields-locked-product-redeem-option
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FLEXIBLE = "FLEXIBLE"
    """The flexible product of Simple Earn."""


class BoostRewardType(StrEnum):
    """What happened to a boost reward.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-staking/api/rest-api/sol-staking#get-boost-rewards-history
    """

    CLAIM = "CLAIM"
    """It was claimed."""
    DISTRIBUTE = "DISTRIBUTE"
    """It was given out."""

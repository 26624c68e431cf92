"""Enums of Simple Earn. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class SourceAccount(StrEnum):
    """Wallet to pay from.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#subscribe-flexible-product
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FUND = "FUND"
    """The funding wallet."""
    ALL = "ALL"
    """Both of them."""


class DestinationAccount(StrEnum):
    """Wallet to pay to.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#redeem-flexible-product
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FUND = "FUND"
    """The funding wallet."""


class RedeemTarget(StrEnum):
    """Where a locked position goes when it ends.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#set-locked-product-redeem-option
    """

    SPOT = "SPOT"
    """The Spot wallet."""
    FLEXIBLE = "FLEXIBLE"
    """The flexible product of the asset."""


class RedemptionSpeed(StrEnum):
    """How a redemption of BFUSD or RWUSD is paid.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/bfusd#redeem-bfusd
    """

    FAST = "FAST"
    """At once, for the higher fee."""
    STANDARD = "STANDARD"
    """After some days, for the lower fee."""


class FlexibleRewardType(StrEnum):
    """Kind of reward of a flexible product.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-flexible-rewards-history
    """

    BONUS = "BONUS"
    """Bonus of the tier that the amount is in."""
    REALTIME = "REALTIME"
    """Reward at the real-time rate."""
    REWARDS = "REWARDS"
    """Historical rewards."""
    ALL = "ALL"
    """All kinds."""


class AprPeriod(StrEnum):
    """Time over which a rate is given.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-simple-earn/api/rest-api/flexible-locked#get-rate-history
    """

    DAY = "DAY"
    """The rate of a day."""
    YEAR = "YEAR"
    """The rate of a year."""

"""Enums of Portfolio margin pro. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class BnbTransferSide(StrEnum):
    """Direction of a transfer of BNB.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#bnb-transfer
    """

    TO_UM = "TO_UM"
    """To USD-M futures."""
    FROM_UM = "FROM_UM"
    """From USD-M futures."""


class FuturesWallet(StrEnum):
    """Wallet from which an asset is collected.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#fund-collection-by-asset
    """

    UM = "UM"
    """USD-M futures."""
    CM = "CM"
    """COIN-M futures."""
    OPTION = "OPTION"
    """Options, of SPAN accounts only."""


class EarnTransferType(StrEnum):
    """Direction of a transfer of an earn asset.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#transfer-ldusdt-rwusd-for-portfolio-margin
    """

    EARN_TO_FUTURE = "EARN_TO_FUTURE"
    """From earn to the account."""
    FUTURE_TO_EARN = "FUTURE_TO_EARN"
    """From the account to earn."""


class AccountType(StrEnum):
    """Kind of portfolio margin.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account
    """

    PM_1 = "PM_1"
    """Portfolio margin pro."""
    PM_2 = "PM_2"
    """Portfolio margin."""
    PM_3 = "PM_3"
    """Portfolio margin pro with SPAN."""


class AccountStatus(StrEnum):
    """What an account may do at its level of margin.

    Source (2026-11-20): https://developers.binance.com/docs/derivatives/portfolio-margin-pro/account
    """

    NORMAL = "NORMAL"
    """Everything."""
    MARGIN_CALL = "MARGIN_CALL"
    """Everything; margin runs low."""
    SUPPLY_MARGIN = "SUPPLY_MARGIN"
    """Margin has to be added."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Positions may only be reduced."""
    ACTIVE_LIQUIDATION = "ACTIVE_LIQUIDATION"
    """It is being liquidated."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """It is being liquidated by force."""
    BANKRUPTED = "BANKRUPTED"
    """It is bankrupt."""


class RiskLevel(StrEnum):
    """Why a warning is sent.

    Source (2026-11-20): https://developers.binance.com/en/docs/products/derivatives-trading-portfolio-margin-pro/user-data-streams
    """

    MARGIN_CALL = "MARGIN_CALL"
    """Margin runs low."""
    REDUCE_ONLY = "REDUCE_ONLY"
    """Positions may only be reduced from now on."""
    FORCE_LIQUIDATION = "FORCE_LIQUIDATION"
    """The account is being liquidated."""

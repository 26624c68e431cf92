"""Enums of Wallet. Their members are text, and plain text does as well."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from enum import StrEnum


class TransferType(StrEnum):
    """From which wallet to which.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#user-universal-transfer
    """

    MAIN_UMFUTURE = "MAIN_UMFUTURE"
    """From Spot to USD-M futures."""
    MAIN_CMFUTURE = "MAIN_CMFUTURE"
    """From Spot to COIN-M futures."""
    MAIN_MARGIN = "MAIN_MARGIN"
    """From Spot to cross margin."""
    UMFUTURE_MAIN = "UMFUTURE_MAIN"
    """From USD-M futures to Spot."""
    UMFUTURE_MARGIN = "UMFUTURE_MARGIN"
    """From USD-M futures to cross margin."""
    CMFUTURE_MAIN = "CMFUTURE_MAIN"
    """From COIN-M futures to Spot."""
    CMFUTURE_MARGIN = "CMFUTURE_MARGIN"
    """From COIN-M futures to cross margin."""
    MARGIN_MAIN = "MARGIN_MAIN"
    """From cross margin to Spot."""
    MARGIN_UMFUTURE = "MARGIN_UMFUTURE"
    """From cross margin to USD-M futures."""
    MARGIN_CMFUTURE = "MARGIN_CMFUTURE"
    """From cross margin to COIN-M futures."""
    ISOLATEDMARGIN_MARGIN = "ISOLATEDMARGIN_MARGIN"
    """From the isolated margin of fromSymbol to cross margin."""
    MARGIN_ISOLATEDMARGIN = "MARGIN_ISOLATEDMARGIN"
    """From cross margin to the isolated margin of toSymbol."""
    ISOLATEDMARGIN_ISOLATEDMARGIN = "ISOLATEDMARGIN_ISOLATEDMARGIN"
    """From the isolated margin of fromSymbol to that of toSymbol."""
    MAIN_FUNDING = "MAIN_FUNDING"
    """From Spot to the funding wallet."""
    FUNDING_MAIN = "FUNDING_MAIN"
    """From the funding wallet to Spot."""
    FUNDING_UMFUTURE = "FUNDING_UMFUTURE"
    """From the funding wallet to USD-M futures."""
    UMFUTURE_FUNDING = "UMFUTURE_FUNDING"
    """From USD-M futures to the funding wallet."""
    MARGIN_FUNDING = "MARGIN_FUNDING"
    """From cross margin to the funding wallet."""
    FUNDING_MARGIN = "FUNDING_MARGIN"
    """From the funding wallet to cross margin."""
    FUNDING_CMFUTURE = "FUNDING_CMFUTURE"
    """From the funding wallet to COIN-M futures."""
    CMFUTURE_FUNDING = "CMFUTURE_FUNDING"
    """From COIN-M futures to the funding wallet."""
    MAIN_OPTION = "MAIN_OPTION"
    """From Spot to options."""
    OPTION_MAIN = "OPTION_MAIN"
    """From options to Spot."""
    UMFUTURE_OPTION = "UMFUTURE_OPTION"
    """From USD-M futures to options."""
    OPTION_UMFUTURE = "OPTION_UMFUTURE"
    """From options to USD-M futures."""
    MARGIN_OPTION = "MARGIN_OPTION"
    """From cross margin to options."""
    OPTION_MARGIN = "OPTION_MARGIN"
    """From options to cross margin."""
    FUNDING_OPTION = "FUNDING_OPTION"
    """From the funding wallet to options."""
    OPTION_FUNDING = "OPTION_FUNDING"
    """From options to the funding wallet."""
    MAIN_PORTFOLIO_MARGIN = "MAIN_PORTFOLIO_MARGIN"
    """From Spot to portfolio margin."""
    PORTFOLIO_MARGIN_MAIN = "PORTFOLIO_MARGIN_MAIN"
    """From portfolio margin to Spot."""


class DustAccount(StrEnum):
    """Account with the small balances.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#dust-transfer
    """

    SPOT = "SPOT"
    """Spot."""
    MARGIN = "MARGIN"
    """Cross margin."""


class SnapshotType(StrEnum):
    """Account of which a daily snapshot is asked for.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/account#daily-account-snapshot
    """

    SPOT = "SPOT"
    """Spot."""
    MARGIN = "MARGIN"
    """Cross margin."""
    FUTURES = "FUTURES"
    """USD-M futures."""


class DelegationType(StrEnum):
    """Direction of a delegation.

    Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-wallet/api/rest-api/asset#query-user-delegation-history
    """

    DELEGATE = "DELEGATE"
    """Given to the custodian."""
    UNDELEGATE = "UNDELEGATE"
    """Given back."""

"""Handler bases of Portfolio margin pro: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import ClassVar

from binance_sdk.handler import (
    RawHandler,
)


class PortfolioMarginProAccountUpdateHandlerBase(RawHandler):
    """PM_PRO_ACCOUNT_UPDATE: Margin and equity of the account, every 5 seconds."""

    EVENTS: ClassVar[tuple[str, ...]] = ("PM_PRO_ACCOUNT_UPDATE",)


class PortfolioMarginProRiskLevelHandlerBase(RawHandler):
    """riskLevelChange: The account is at risk."""

    EVENTS: ClassVar[tuple[str, ...]] = ("riskLevelChange",)

"""Handler bases of Portfolio margin: subclass one and override ``receive``."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from typing import ClassVar

from binance_sdk.handler import (
    RawHandler,
)


class PortfolioMarginAccountUpdateHandlerBase(RawHandler):
    """ACCOUNT_UPDATE: Balances or positions of futures changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_UPDATE",)


class PortfolioMarginOrderUpdateHandlerBase(RawHandler):
    """ORDER_TRADE_UPDATE: A futures order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ORDER_TRADE_UPDATE",)


class PortfolioMarginAlgoUpdateHandlerBase(RawHandler):
    """ALGO_UPDATE: A conditional order on USD-M changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ALGO_UPDATE",)


class PortfolioMarginConditionalOrderUpdateHandlerBase(RawHandler):
    """CONDITIONAL_ORDER_TRADE_UPDATE: A conditional order on COIN-M changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("CONDITIONAL_ORDER_TRADE_UPDATE",)


class PortfolioMarginAccountConfigUpdateHandlerBase(RawHandler):
    """ACCOUNT_CONFIG_UPDATE: The leverage of a contract changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("ACCOUNT_CONFIG_UPDATE",)


class PortfolioMarginMarginOrderUpdateHandlerBase(RawHandler):
    """executionReport: A margin order changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("executionReport",)


class PortfolioMarginAccountPositionHandlerBase(RawHandler):
    """outboundAccountPosition: Balances of the margin account changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("outboundAccountPosition",)


class PortfolioMarginBalanceUpdateHandlerBase(RawHandler):
    """balanceUpdate: A deposit, withdrawal or transfer changed a balance of the margin account."""

    EVENTS: ClassVar[tuple[str, ...]] = ("balanceUpdate",)


class PortfolioMarginLiabilityChangeHandlerBase(RawHandler):
    """liabilityChange: What the margin account owes changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("liabilityChange",)


class PortfolioMarginOpenOrderLossHandlerBase(RawHandler):
    """openOrderLoss: What open margin orders would lose changed."""

    EVENTS: ClassVar[tuple[str, ...]] = ("openOrderLoss",)


class PortfolioMarginRiskLevelHandlerBase(RawHandler):
    """riskLevelChange: The account is at risk."""

    EVENTS: ClassVar[tuple[str, ...]] = ("riskLevelChange",)


class PortfolioMarginListenKeyExpiredHandlerBase(RawHandler):
    """listenKeyExpired: The key of the stream has expired."""

    EVENTS: ClassVar[tuple[str, ...]] = ("listenKeyExpired",)

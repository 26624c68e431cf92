"""The client of portfolio margin pro, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.portfolio_margin_pro.sync import PortfolioMarginProSyncOperations

from ..portfolio_margin_pro import PortfolioMarginProClient as AsyncPortfolioMarginProClient
from .calling import Calling


class PortfolioMarginProClient(Calling, PortfolioMarginProSyncOperations):
    """Every call of portfolio margin pro.

    ``with PortfolioMarginProClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncPortfolioMarginProClient

"""The client of portfolio margin, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.portfolio_margin.sync import PortfolioMarginSyncOperations

from ..portfolio_margin import PortfolioMarginClient as AsyncPortfolioMarginClient
from .client import Client


class PortfolioMarginClient(Client, PortfolioMarginSyncOperations):
    """Calls and user data of portfolio margin.

    The user data is that of all three markets, over one stream.

    ``with PortfolioMarginClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncPortfolioMarginClient

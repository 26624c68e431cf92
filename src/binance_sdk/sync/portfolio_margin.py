"""The client of portfolio margin, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.portfolio_margin.sync import PortfolioMarginSyncOperations

from ..portfolio_margin import PortfolioMarginClient as AsyncPortfolioMarginClient
from .client import Client


class PortfolioMarginClient(Client, PortfolioMarginSyncOperations):
    """Calls and user data of portfolio margin.

    What happens to the account while the user data is interrupted is not asked for: a `Gap` tells of it.

    ``with PortfolioMarginClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncPortfolioMarginClient

"""The client of portfolio margin pro, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.portfolio_margin_pro.sync import PortfolioMarginProSyncOperations

from ..portfolio_margin_pro import PortfolioMarginProClient as AsyncPortfolioMarginProClient
from .client import Client


class PortfolioMarginProClient(Client, PortfolioMarginProSyncOperations):
    """Calls and user data of portfolio margin pro.

    The user data is margin, equity and warnings; what is traded is told on each market. It comes by a listen
    key of USD-M futures, for which the key needs the permission. Nothing of it can be asked for after an
    interruption, of which a `Gap` tells; the next state comes within 5 s.

    ``with PortfolioMarginProClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncPortfolioMarginProClient

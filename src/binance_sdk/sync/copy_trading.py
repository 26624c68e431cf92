"""The client of copy trading, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.copy_trading.sync import CopyTradingSyncOperations

from ..copy_trading import CopyTradingClient as AsyncCopyTradingClient
from .calling import Calling


class CopyTradingClient(Calling, CopyTradingSyncOperations):
    """Every call of copy trading.

    ``with CopyTradingClient(credentials) as client: client.get_lead_trader_status()``
    """

    KIND = AsyncCopyTradingClient

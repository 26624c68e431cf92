"""The client of stocks, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.stocks.sync import StocksSyncOperations

from ..stocks import StocksClient as AsyncStocksClient
from .client import Client


class StocksClient(Client, StocksSyncOperations):
    """Calls and streams of stocks.

    ``with StocksClient(credentials) as client: client.get_exchange_info()``
    """

    KIND = AsyncStocksClient

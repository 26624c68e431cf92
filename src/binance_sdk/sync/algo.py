"""The client of algo trading, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.algo.sync import AlgoSyncOperations

from ..algo import AlgoClient as AsyncAlgoClient
from .calling import Calling


class AlgoClient(Calling, AlgoSyncOperations):
    """Every call of algo trading.

    ``with AlgoClient(credentials) as client: client.get_futures_open_orders()``
    """

    KIND = AsyncAlgoClient

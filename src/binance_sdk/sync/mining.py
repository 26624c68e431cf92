"""The client of the mining pool, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.mining.sync import MiningSyncOperations

from ..mining import MiningClient as AsyncMiningClient
from .calling import Calling


class MiningClient(Calling, MiningSyncOperations):
    """Every call of the mining pool.

    ``with MiningClient(credentials) as client: client.get_algorithms()``
    """

    KIND = AsyncMiningClient

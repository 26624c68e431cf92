"""The client of C2C trading, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.c2c.sync import C2CSyncOperations

from ..c2c import C2CClient as AsyncC2CClient
from .calling import Calling


class C2CClient(Calling, C2CSyncOperations):
    """Every call of C2C trading.

    ``with C2CClient(credentials) as client: client.get_trade_history()``
    """

    KIND = AsyncC2CClient

"""The client of Binance Pay, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.pay.sync import PaySyncOperations

from ..pay import PayClient as AsyncPayClient
from .calling import Calling


class PayClient(Calling, PaySyncOperations):
    """Every call of Binance Pay.

    ``with PayClient(credentials) as client: client.get_transactions()``
    """

    KIND = AsyncPayClient

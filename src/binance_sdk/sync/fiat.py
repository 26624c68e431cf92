"""The client of deposits and withdrawals of fiat money, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.fiat.sync import FiatSyncOperations

from ..fiat import FiatClient as AsyncFiatClient
from .calling import Calling


class FiatClient(Calling, FiatSyncOperations):
    """Every call of deposits and withdrawals of fiat money.

    ``with FiatClient(credentials) as client: client.get_order(orderNo=...)``
    """

    KIND = AsyncFiatClient

"""The client of rebates, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.rebate.sync import RebateSyncOperations

from ..rebate import RebateClient as AsyncRebateClient
from .calling import Calling


class RebateClient(Calling, RebateSyncOperations):
    """Every call of rebates.

    ``with RebateClient(credentials) as client: client.get_spot_rebate_history()``
    """

    KIND = AsyncRebateClient

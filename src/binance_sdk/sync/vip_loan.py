"""The client of VIP loans, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.vip_loan.sync import VIPLoanSyncOperations

from ..vip_loan import VIPLoanClient as AsyncVIPLoanClient
from .calling import Calling


class VIPLoanClient(Calling, VIPLoanSyncOperations):
    """Every call of VIP loans.

    ``with VIPLoanClient(credentials) as client: client.get_ongoing_orders()``
    """

    KIND = AsyncVIPLoanClient

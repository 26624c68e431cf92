"""The client of dual investment, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.dual_investment.sync import DualInvestmentSyncOperations

from ..dual_investment import DualInvestmentClient as AsyncDualInvestmentClient
from .calling import Calling


class DualInvestmentClient(Calling, DualInvestmentSyncOperations):
    """Every call of dual investment.

    ``with DualInvestmentClient(credentials) as client: client.get_positions()``
    """

    KIND = AsyncDualInvestmentClient

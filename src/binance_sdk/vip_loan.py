"""VIP loans: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.vip_loan import operations
from binance_sdk_generated.vip_loan.client import VIPLoanOperations
from binance_sdk_generated.vip_loan.product import VIP_LOAN

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.vip_loan import types
    from binance_sdk_generated.vip_loan.with_response import VIPLoanOperationsWithResponse

__all__ = ["VIPLoanClient", "types"]


class VIPLoanClient(Answering["VIPLoanOperationsWithResponse"], VIPLoanOperations):
    """Every call of VIP loans.

    ``async with VIPLoanClient(credentials) as client: await client.get_ongoing_orders()``
    """

    MARKET: ClassVar[Market] = Market(VIP_LOAN, operations.ALL)

    @staticmethod
    def responding() -> type[VIPLoanOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.vip_loan.with_response import VIPLoanOperationsWithResponse

        return VIPLoanOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.vip_loan", __all__)

"""Dual investment: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.dual_investment import operations
from binance_sdk_generated.dual_investment.client import DualInvestmentOperations
from binance_sdk_generated.dual_investment.product import DUAL_INVESTMENT

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.dual_investment import enums, types
    from binance_sdk_generated.dual_investment.with_response import DualInvestmentOperationsWithResponse

__all__ = ["DualInvestmentClient", "enums", "types"]


class DualInvestmentClient(Answering["DualInvestmentOperationsWithResponse"], DualInvestmentOperations):
    """Every call of dual investment.

    ``async with DualInvestmentClient(credentials) as client: await client.get_positions()``
    """

    MARKET: ClassVar[Market] = Market(DUAL_INVESTMENT, operations.ALL)

    @staticmethod
    def responding() -> type[DualInvestmentOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.dual_investment.with_response import DualInvestmentOperationsWithResponse

        return DualInvestmentOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.dual_investment", __all__)

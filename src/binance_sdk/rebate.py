"""Rebates: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.rebate import operations
from binance_sdk_generated.rebate.client import RebateOperations
from binance_sdk_generated.rebate.product import REBATE

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.rebate import types
    from binance_sdk_generated.rebate.with_response import RebateOperationsWithResponse

__all__ = ["RebateClient", "types"]


class RebateClient(Answering["RebateOperationsWithResponse"], RebateOperations):
    """Every call of rebates.

    ``async with RebateClient(credentials) as client: await client.get_spot_rebate_history()``
    """

    MARKET: ClassVar[Market] = Market(REBATE, operations.ALL)

    @staticmethod
    def responding() -> type[RebateOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.rebate.with_response import RebateOperationsWithResponse

        return RebateOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.rebate", __all__)

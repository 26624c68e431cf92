"""Algo trading: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.algo import operations
from binance_sdk_generated.algo.client import AlgoOperations
from binance_sdk_generated.algo.product import ALGO

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.algo import enums, types
    from binance_sdk_generated.algo.with_response import AlgoOperationsWithResponse

__all__ = ["AlgoClient", "enums", "types"]


class AlgoClient(Answering["AlgoOperationsWithResponse"], AlgoOperations):
    """Every call of algo trading.

    ``async with AlgoClient(credentials) as client: await client.get_futures_open_orders()``
    """

    MARKET: ClassVar[Market] = Market(ALGO, operations.ALL)

    @staticmethod
    def responding() -> type[AlgoOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.algo.with_response import AlgoOperationsWithResponse

        return AlgoOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.algo", __all__)

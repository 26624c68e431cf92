"""The mining pool: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.mining import operations
from binance_sdk_generated.mining.client import MiningOperations
from binance_sdk_generated.mining.product import MINING

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.mining import types
    from binance_sdk_generated.mining.with_response import MiningOperationsWithResponse

__all__ = ["MiningClient", "types"]


class MiningClient(Answering["MiningOperationsWithResponse"], MiningOperations):
    """Every call of the mining pool.

    ``async with MiningClient(credentials) as client: await client.get_algorithms()``
    """

    MARKET: ClassVar[Market] = Market(MINING, operations.ALL)

    @staticmethod
    def responding() -> type[MiningOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.mining.with_response import MiningOperationsWithResponse

        return MiningOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.mining", __all__)

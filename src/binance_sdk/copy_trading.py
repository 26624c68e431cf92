"""Copy trading: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.copy_trading import operations
from binance_sdk_generated.copy_trading.client import CopyTradingOperations
from binance_sdk_generated.copy_trading.product import COPY_TRADING

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.copy_trading import types
    from binance_sdk_generated.copy_trading.with_response import CopyTradingOperationsWithResponse

__all__ = ["CopyTradingClient", "types"]


class CopyTradingClient(Answering["CopyTradingOperationsWithResponse"], CopyTradingOperations):
    """Every call of copy trading.

    ``async with CopyTradingClient(credentials) as client: await client.get_lead_trader_status()``
    """

    MARKET: ClassVar[Market] = Market(COPY_TRADING, operations.ALL)

    @staticmethod
    def responding() -> type[CopyTradingOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.copy_trading.with_response import CopyTradingOperationsWithResponse

        return CopyTradingOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.copy_trading", __all__)

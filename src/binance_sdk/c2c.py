"""C2C trading: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.c2c import operations
from binance_sdk_generated.c2c.client import C2COperations
from binance_sdk_generated.c2c.product import C2C

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.c2c import enums, types
    from binance_sdk_generated.c2c.with_response import C2COperationsWithResponse

__all__ = ["C2CClient", "enums", "types"]


class C2CClient(Answering["C2COperationsWithResponse"], C2COperations):
    """Every call of C2C trading.

    ``async with C2CClient(credentials) as client: await client.get_trade_history()``
    """

    MARKET: ClassVar[Market] = Market(C2C, operations.ALL)

    @staticmethod
    def responding() -> type[C2COperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.c2c.with_response import C2COperationsWithResponse

        return C2COperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.c2c", __all__)

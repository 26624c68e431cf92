"""Simple Earn: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.simple_earn import operations
from binance_sdk_generated.simple_earn.client import SimpleEarnOperations
from binance_sdk_generated.simple_earn.product import SIMPLE_EARN

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.simple_earn import enums, types
    from binance_sdk_generated.simple_earn.with_response import SimpleEarnOperationsWithResponse

__all__ = ["SimpleEarnClient", "enums", "types"]


class SimpleEarnClient(Answering["SimpleEarnOperationsWithResponse"], SimpleEarnOperations):
    """Every call of Simple Earn.

    ``async with SimpleEarnClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(SIMPLE_EARN, operations.ALL)

    @staticmethod
    def responding() -> type[SimpleEarnOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.simple_earn.with_response import SimpleEarnOperationsWithResponse

        return SimpleEarnOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.simple_earn", __all__)

"""Binance Pay: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.pay import operations
from binance_sdk_generated.pay.client import PayOperations
from binance_sdk_generated.pay.product import PAY

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.pay import types
    from binance_sdk_generated.pay.with_response import PayOperationsWithResponse

__all__ = ["PayClient", "types"]


class PayClient(Answering["PayOperationsWithResponse"], PayOperations):
    """Every call of Binance Pay.

    ``async with PayClient(credentials) as client: await client.get_transactions()``
    """

    MARKET: ClassVar[Market] = Market(PAY, operations.ALL)

    @staticmethod
    def responding() -> type[PayOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.pay.with_response import PayOperationsWithResponse

        return PayOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.pay", __all__)

"""Deposits and withdrawals of fiat money: the client, and its result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.fiat import operations
from binance_sdk_generated.fiat.client import FiatOperations
from binance_sdk_generated.fiat.product import FIAT

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.fiat import types
    from binance_sdk_generated.fiat.with_response import FiatOperationsWithResponse

__all__ = ["FiatClient", "types"]


class FiatClient(Answering["FiatOperationsWithResponse"], FiatOperations):
    """Every call of deposits and withdrawals of fiat money.

    ``async with FiatClient(credentials) as client: await client.get_order(orderNo=...)``
    """

    MARKET: ClassVar[Market] = Market(FIAT, operations.ALL)

    @staticmethod
    def responding() -> type[FiatOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.fiat.with_response import FiatOperationsWithResponse

        return FiatOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.fiat", __all__)

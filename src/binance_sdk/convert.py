"""Conversions: the client, and its enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.convert import operations
from binance_sdk_generated.convert.client import ConvertOperations
from binance_sdk_generated.convert.product import CONVERT

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.convert import enums, types
    from binance_sdk_generated.convert.with_response import ConvertOperationsWithResponse

__all__ = ["ConvertClient", "enums", "types"]


class ConvertClient(Answering["ConvertOperationsWithResponse"], ConvertOperations):
    """Every call of conversions.

    ``async with ConvertClient(credentials) as client: await client.get_convert_pairs()``
    """

    MARKET: ClassVar[Market] = Market(CONVERT, operations.ALL)

    @staticmethod
    def responding() -> type[ConvertOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.convert.with_response import ConvertOperationsWithResponse

        return ConvertOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.convert", __all__)

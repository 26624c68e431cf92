"""Binance Alpha: the client, and its streams, events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.alpha import operations, streams
from binance_sdk_generated.alpha.client import AlphaOperations
from binance_sdk_generated.alpha.product import ALPHA

from .client import Client
from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.alpha import enums, events, types
    from binance_sdk_generated.alpha.with_response import AlphaOperationsWithResponse

__all__ = ["AlphaClient", "enums", "events", "streams", "types"]


class AlphaClient(Answering["AlphaOperationsWithResponse"], Client, AlphaOperations):
    """Calls and streams of Binance Alpha.

    ``async with AlphaClient() as client: await client.get_tokens()``
    """

    MARKET: ClassVar[Market] = Market(ALPHA, operations.ALL, streams.TEMPLATES, streams.EVENTS)

    @staticmethod
    def responding() -> type[AlphaOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.alpha.with_response import AlphaOperationsWithResponse

        return AlphaOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.alpha", __all__)

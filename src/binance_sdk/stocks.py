"""Stocks: the client, and its streams, events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.stocks import operations, streams
from binance_sdk_generated.stocks.client import StocksOperations
from binance_sdk_generated.stocks.product import STOCKS

from .client import Client
from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.stocks import enums, events, types
    from binance_sdk_generated.stocks.with_response import StocksOperationsWithResponse

__all__ = ["StocksClient", "enums", "events", "streams", "types"]


class StocksClient(Answering["StocksOperationsWithResponse"], Client, StocksOperations):
    """Calls and streams of stocks.

    ``async with StocksClient(credentials) as client: await client.get_exchange_info()``
    """

    MARKET: ClassVar[Market] = Market(STOCKS, operations.ALL, streams.TEMPLATES, streams.EVENTS)

    @staticmethod
    def responding() -> type[StocksOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.stocks.with_response import StocksOperationsWithResponse

        return StocksOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.stocks", __all__)

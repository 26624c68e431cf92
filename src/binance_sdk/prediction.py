"""Prediction markets: the client, and its streams, events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.prediction import operations
from binance_sdk_generated.prediction.client import PredictionOperations
from binance_sdk_generated.prediction.product import PREDICTION

from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.prediction import enums, events, streams, types
    from binance_sdk_generated.prediction.with_response import PredictionOperationsWithResponse

__all__ = ["PredictionClient", "enums", "events", "streams", "types"]


class PredictionClient(Answering["PredictionOperationsWithResponse"], PredictionOperations):
    """Every call of prediction markets.

    Their streams, on the WebSocket of /sapi, have a protocol of their own that the SDK does not speak:
    `streams` and `events` describe them.

    ``async with PredictionClient(credentials) as client: await client.get_categories()``
    """

    MARKET: ClassVar[Market] = Market(PREDICTION, operations.ALL)

    @staticmethod
    def responding() -> type[PredictionOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.prediction.with_response import PredictionOperationsWithResponse

        return PredictionOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.prediction", __all__)

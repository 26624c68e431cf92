"""Prediction markets: the client, and its streams, events, enums and result types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.prediction import operations, streams
from binance_sdk_generated.prediction.client import PredictionOperations
from binance_sdk_generated.prediction.product import PREDICTION

from .client import Client
from .lazy import lazy_modules
from .market import Market
from .pinned import Answering

if TYPE_CHECKING:
    from binance_sdk_generated.prediction import enums, events, types
    from binance_sdk_generated.prediction.with_response import PredictionOperationsWithResponse

__all__ = ["PredictionClient", "enums", "events", "streams", "types"]


class PredictionClient(Answering["PredictionOperationsWithResponse"], Client, PredictionOperations):
    """Calls and streams of prediction markets.

    All streams, also those of the books, need credentials: their connections are signed. Events of the
    account may come twice (with the same ``push_id``); those of an interruption are not sent again.

    ``async with PredictionClient(credentials) as client: await client.get_categories()``
    """

    MARKET: ClassVar[Market] = Market(PREDICTION, operations.ALL, streams.TEMPLATES, streams.EVENTS)

    @staticmethod
    def responding() -> type[PredictionOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.prediction.with_response import PredictionOperationsWithResponse

        return PredictionOperationsWithResponse


if not TYPE_CHECKING:
    __getattr__ = lazy_modules("binance_sdk_generated.prediction", __all__)

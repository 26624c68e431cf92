"""The client of prediction markets, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.prediction.sync import PredictionSyncOperations

from ..prediction import PredictionClient as AsyncPredictionClient
from .calling import Calling


class PredictionClient(Calling, PredictionSyncOperations):
    """Every call of prediction markets.

    ``with PredictionClient(credentials) as client: client.get_categories()``
    """

    KIND = AsyncPredictionClient

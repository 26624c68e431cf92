"""The client of prediction markets, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.prediction.sync import PredictionSyncOperations

from ..prediction import PredictionClient as AsyncPredictionClient
from .client import Client


class PredictionClient(Client, PredictionSyncOperations):
    """Calls and streams of prediction markets.

    ``with PredictionClient(credentials) as client: client.get_categories()``
    """

    KIND = AsyncPredictionClient

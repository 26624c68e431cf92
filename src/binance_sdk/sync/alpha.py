"""The client of Binance Alpha, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.alpha.sync import AlphaSyncOperations

from ..alpha import AlphaClient as AsyncAlphaClient
from .client import Client


class AlphaClient(Client, AlphaSyncOperations):
    """Calls and streams of Binance Alpha.

    ``with AlphaClient() as client: client.get_tokens()``
    """

    KIND = AsyncAlphaClient

"""The client of conversions, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.convert.sync import ConvertSyncOperations

from ..convert import ConvertClient as AsyncConvertClient
from .calling import Calling


class ConvertClient(Calling, ConvertSyncOperations):
    """Every call of conversions.

    ``with ConvertClient(credentials) as client: client.get_convert_pairs()``
    """

    KIND = AsyncConvertClient

"""The client of European options, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.options.sync import OptionsSyncOperations

from ..options import OptionsClient as AsyncOptionsClient
from .client import Client


class OptionsClient(Client, OptionsSyncOperations):
    """Calls, streams, order books and user data of European options.

    ``with OptionsClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncOptionsClient

"""The client of simple Earn, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.simple_earn.sync import SimpleEarnSyncOperations

from ..simple_earn import SimpleEarnClient as AsyncSimpleEarnClient
from .calling import Calling


class SimpleEarnClient(Calling, SimpleEarnSyncOperations):
    """Every call of Simple Earn.

    ``with SimpleEarnClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncSimpleEarnClient

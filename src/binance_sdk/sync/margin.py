"""The client of margin trading, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.margin.sync import MarginSyncOperations

from ..margin import MarginClient as AsyncMarginClient
from .client import Client


class MarginClient(Client, MarginSyncOperations):
    """Calls and user data of margin trading.

    The user data is that of cross margin. What happens to the account while it is interrupted is not asked
    for: a `Gap` tells of it. Isolated margin, and the stream of risks, are calls only.

    ``with MarginClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncMarginClient

"""The client of margin trading, without ``async``."""

from __future__ import annotations

from typing import cast

from binance_sdk_generated.margin.sync import MarginSyncOperations

from ..core.user_stream import Gap
from ..descriptors import Event
from ..margin import MarginClient as AsyncMarginClient
from .client import Client
from .events import Events
from .portal import current


class MarginClient(Client, MarginSyncOperations):
    """Calls and user data of margin trading.

    `user_events` and ``subscribe(SubType.USER)`` are the user data of cross margin; isolated margin and the
    risks of cross margin have streams of their own.

    ``with MarginClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncMarginClient

    def isolated_user_events(self, symbol: str, *, timeout: float | None = None) -> Events[Event | Gap]:
        """Typed events of the isolated margin account of a pair, as `user_events` are of cross margin.

        Over a connection of its own, which ends with the iteration (``with``, or ``close()``).
        """
        client = cast("AsyncMarginClient", self._client)
        return Events(current().read(lambda: client.isolated_user_events(symbol)), timeout, self)

    def risk_events(self, *, timeout: float | None = None) -> Events[Event | Gap]:
        """Margin calls and changes of debts of cross margin, in the same way.

        What happens while this stream is interrupted cannot be asked for: a `Gap` says that it was.
        """
        client = cast("AsyncMarginClient", self._client)
        return Events(current().read(client.risk_events), timeout, self)

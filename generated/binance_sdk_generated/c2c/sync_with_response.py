"""The methods of C2C without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond

    from . import enums, types


@checks_keywords(operations.ALL)
class C2CSyncOperationsWithResponse:
    """As `C2CSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_trade_history(
        self,
        *,
        tradeType: enums.C2CSide | types.C2CSideText | None = None,
        startTimestamp: int | None = None,
        endTimestamp: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.C2CTradeHistory]:
        """Trades with other users."""
        return self._call(operations.GET_TRADE_HISTORY, locals())

"""The methods of Copy trading without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class CopyTradingSyncOperationsWithResponse:
    """As `CopyTradingSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_lead_trader_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.LeadTraderStatusAnswer]:
        """Whether the account leads copy trades."""
        return self._call(operations.GET_LEAD_TRADER_STATUS, locals())

    def get_lead_trading_symbols(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.LeadTradingSymbols]:
        """Contracts that a lead trader may trade."""
        return self._call(operations.GET_LEAD_TRADING_SYMBOLS, locals())

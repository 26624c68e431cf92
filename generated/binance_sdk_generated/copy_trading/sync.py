"""The methods of Copy trading for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond

    from . import types
    from .sync_with_response import CopyTradingSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class CopyTradingSyncOperations:
    """Every call of Copy trading, waited for.

    `CopyTradingOperations` says what each takes, costs and raises.
    """

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    @property
    def _respond(self) -> SyncRespond:
        """What makes a call and gives its response."""
        raise NotImplementedError

    @cached_property
    def with_response(self) -> CopyTradingSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import CopyTradingSyncOperationsWithResponse

        return CopyTradingSyncOperationsWithResponse(self._respond)

    def get_lead_trader_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LeadTraderStatusAnswer:
        """Whether the account leads copy trades."""
        return self._call(operations.GET_LEAD_TRADER_STATUS, locals())

    def get_lead_trading_symbols(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LeadTradingSymbols:
        """Contracts that a lead trader may trade."""
        return self._call(operations.GET_LEAD_TRADING_SYMBOLS, locals())

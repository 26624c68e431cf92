"""The methods of Copy trading: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation

    from . import types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class CopyTradingOperations:
    """Every call of Copy trading, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    async def get_lead_trader_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LeadTraderStatusAnswer:
        """Whether the account leads copy trades.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-copy-trading/api/rest-api/future-copy-trading#get-futures-lead-trader-status
        """
        return await self._call(operations.GET_LEAD_TRADER_STATUS, locals())

    async def get_lead_trading_symbols(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LeadTradingSymbols:
        """Contracts that a lead trader may trade.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-copy-trading/api/rest-api/future-copy-trading#get-futures-lead-trading-symbol-whitelist
        """
        return await self._call(operations.GET_LEAD_TRADING_SYMBOLS, locals())

"""The methods of C2C: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class C2COperations:
    """Every call of C2C, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_trade_history(
        self,
        *,
        tradeType: enums.C2CSide | types.C2CSideText | None = None,
        startTimestamp: int | None = None,
        endTimestamp: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.C2CTradeHistory:
        """Trades with other users.

        Of the last six months.

        - tradeType: Only this side, as the user saw it
        - startTimestamp: From this moment on; epoch milliseconds
        - endTimestamp: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - rows: Most entries on a page (at most 100; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTimestamp and endTimestamp may be at most 30 days apart. Without them, the last 30 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-c2-c/api/rest-api/~#get-c2-ctrade-history
        """
        return await self._call(operations.GET_TRADE_HISTORY, locals())

    def iter_trade_history(
        self,
        *,
        start: Moment,
        tradeType: enums.C2CSide | types.C2CSideText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.C2CTrade]:
        """Every row of `get_trade_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_TRADE_HISTORY, locals())

"""The methods of Binance Alpha for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond, TimeFrame
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import AlphaSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class AlphaSyncOperations:
    """Every call of Binance Alpha, waited for.

    `AlphaOperations` says what each takes, costs and raises.
    """

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> T:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    @property
    def _respond(self) -> SyncRespond:
        """What makes a call and gives its response."""
        raise NotImplementedError

    @cached_property
    def with_response(self) -> AlphaSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import AlphaSyncOperationsWithResponse

        return AlphaSyncOperationsWithResponse(self._respond)

    def get_tokens(self, *, extra: Mapping[str, object] | None = None) -> types.TokenList:
        """All tokens of Binance Alpha."""
        return self._call(operations.GET_TOKENS, locals())

    def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> types.ExchangeInfoAnswer:
        """Trading rules of all symbols."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBookAnswer:
        """Order book of a symbol."""
        return self._call(operations.GET_ORDERBOOK, locals())

    def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PublicAggTrades:
        """Trades of a symbol, added up per taker order and price."""
        return self._call(operations.GET_AGGREGATE_TRADES, locals())

    def iter_aggregate_trades(
        self,
        *,
        symbol: str,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicAggTrade]:
        """Every row of `get_aggregate_trades`, page by page."""
        return self._iterate(operations.GET_AGGREGATE_TRADES, locals())

    def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.KlineList:
        """Candlesticks of a symbol."""
        return self._call(operations.GET_KLINES, locals())

    def iter_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_klines`, page by page."""
        return self._iterate(operations.GET_KLINES, locals())

    def get_ticker(self, *, symbol: str, extra: Mapping[str, object] | None = None) -> types.TickerAnswer:
        """Price change of a symbol over the last 24 hours."""
        return self._call(operations.GET_TICKER, locals())

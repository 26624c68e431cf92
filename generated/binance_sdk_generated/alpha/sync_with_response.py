"""The methods of Binance Alpha without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond, TimeFrame

    from . import enums, types


@checks_keywords(operations.ALL)
class AlphaSyncOperationsWithResponse:
    """As `AlphaSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_tokens(self, *, extra: Mapping[str, object] | None = None) -> Response[types.TokenList]:
        """All tokens of Binance Alpha."""
        return self._call(operations.GET_TOKENS, locals())

    def get_exchange_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ExchangeInfoAnswer]:
        """Trading rules of all symbols."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBookAnswer]:
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
    ) -> Response[types.PublicAggTrades]:
        """Trades of a symbol, added up per taker order and price."""
        return self._call(operations.GET_AGGREGATE_TRADES, locals())

    def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.KlineList]:
        """Candlesticks of a symbol."""
        return self._call(operations.GET_KLINES, locals())

    def get_ticker(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.TickerAnswer]:
        """Price change of a symbol over the last 24 hours."""
        return self._call(operations.GET_TICKER, locals())

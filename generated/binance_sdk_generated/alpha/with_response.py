"""The methods of Binance Alpha, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Respond, Response, TimeFrame

    from . import enums, types


@checks_keywords(operations.ALL)
class AlphaOperationsWithResponse:
    """As `AlphaOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def get_tokens(self, *, extra: Mapping[str, object] | None = None) -> Response[types.TokenList]:
        """All tokens of Binance Alpha."""
        return await self._call(operations.GET_TOKENS, locals())

    async def get_exchange_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ExchangeInfoAnswer]:
        """Trading rules of all symbols."""
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBookAnswer]:
        """Order book of a symbol."""
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_aggregate_trades(
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
        return await self._call(operations.GET_AGGREGATE_TRADES, locals())

    async def get_klines(
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
        return await self._call(operations.GET_KLINES, locals())

    async def get_ticker(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.TickerAnswer]:
        """Price change of a symbol over the last 24 hours."""
        return await self._call(operations.GET_TICKER, locals())

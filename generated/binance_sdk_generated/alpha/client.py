"""The methods of Binance Alpha: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, TimeFrame
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class AlphaOperations:
    """Every call of Binance Alpha, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_tokens(self, *, extra: Mapping[str, object] | None = None) -> types.TokenList:
        """All tokens of Binance Alpha.

        alphaId of a token and a quote asset make a symbol, as in ALPHA_118USDC.

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#token-list
        """
        return await self._call(operations.GET_TOKENS, locals())

    async def get_exchange_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.ExchangeInfoAnswer:
        """Trading rules of all symbols.

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#get-exchange-info
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBookAnswer:
        """Order book of a symbol.

        - symbol: Symbol, as in ALPHA_118USDC: alphaId of the token and quote asset
        - limit: Levels on each side (one of 5, 10, 20, 50, 100, 500, 1000)

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#full-depth
        """
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
    ) -> types.PublicAggTrades:
        """Trades of a symbol, added up per taker order and price.

        - symbol: Symbol, as in ALPHA_118USDC: alphaId of the token and quote asset
        - fromId: First aggregate trade to return, inclusive
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#aggregated-trades
        """
        return await self._call(operations.GET_AGGREGATE_TRADES, locals())

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
        """Every row of `get_aggregate_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_AGGREGATE_TRADES, locals())

    async def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.KlineList:
        """Candlesticks of a symbol.

        - symbol: Symbol, as in ALPHA_118USDC: alphaId of the token and quote asset
        - interval: Length of one candlestick
        - limit: Most entries to return
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#klines
        """
        return await self._call(operations.GET_KLINES, locals())

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
        """Every row of `get_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_KLINES, locals())

    async def get_ticker(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.TickerAnswer:
        """Price change of a symbol over the last 24 hours.

        - symbol: Symbol, as in ALPHA_118USDC: alphaId of the token and quote asset

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-alpha-trading/api/rest-api/market-data#ticker
        """
        return await self._call(operations.GET_TICKER, locals())

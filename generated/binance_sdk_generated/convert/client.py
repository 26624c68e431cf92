"""The methods of Convert: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, TimeFrame
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class ConvertOperations:
    """Every call of Convert, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_convert_pairs(
        self,
        *,
        fromAsset: str | None = None,
        toAsset: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ConvertPair]:
        """Assets that can be converted.

        With one asset all pairs with it.

        - fromAsset: Asset to give
        - toAsset: Asset to get

        Weight: 3000 (SAPI_IP). Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/market-data#list-all-convert-pairs
        """
        return await self._call(operations.GET_CONVERT_PAIRS, locals())

    async def get_asset_precision(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetPrecision]:
        """How exactly amounts of each asset may be given.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/market-data#query-order-quantity-precision-per-asset
        """
        return await self._call(operations.GET_ASSET_PRECISION, locals())

    async def create_convert_quote(
        self,
        *,
        fromAsset: str,
        toAsset: str,
        fromAmount: Number | None = None,
        toAmount: Number | None = None,
        walletType: enums.ConvertWallet | types.ConvertWalletText | None = None,
        validTime: Literal["10s", "30s", "1m"] | TimeFrame | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertQuote:
        """Ask for the price of a conversion.

        Give the amount of one side.

        - fromAsset: Asset to give
        - toAsset: Asset to get
        - fromAmount: Amount to give
        - toAmount: Amount to get
        - walletType: Wallets that pay (default SPOT)
        - validTime: How long the quote shall hold (default 10s)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of fromAmount, toAmount is needed.

        Weight: 200 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#send-quote-request
        """
        return await self._call(operations.CREATE_CONVERT_QUOTE, locals())

    async def accept_convert_quote(
        self, *, quoteId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AcceptedQuote:
        """Convert at the price that was quoted.

        - quoteId: Id of the quote
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 500 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#accept-quote
        """
        return await self._call(operations.ACCEPT_CONVERT_QUOTE, locals())

    async def get_convert_order(
        self,
        *,
        orderId: str | None = None,
        quoteId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertOrder:
        """State of a conversion.

        - orderId: Number that Binance gave the conversion
        - quoteId: Id of the quote

        At least one of orderId, quoteId is needed.

        Weight: 100 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#order-status
        """
        return await self._call(operations.GET_CONVERT_ORDER, locals())

    async def get_convert_history(
        self,
        *,
        startTime: int,
        endTime: int,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertHistory:
        """Conversions of the account.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#get-convert-trade-history
        """
        return await self._call(operations.GET_CONVERT_HISTORY, locals())

    def iter_convert_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QuotedOrder]:
        """Every row of `get_convert_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_CONVERT_HISTORY, locals())

    async def create_limit_order(
        self,
        *,
        baseAsset: str,
        quoteAsset: str,
        limitPrice: Number,
        side: Literal["BUY", "SELL"],
        expiredType: Literal["1_D", "3_D", "7_D", "30_D"],
        baseAmount: Number | None = None,
        quoteAmount: Number | None = None,
        walletType: enums.ConvertWallet | types.ConvertWalletText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LimitOrder:
        """Convert when the price is good enough.

        fromIsBase of get_convert_pairs says which asset is the base asset. The price is that of the base
        asset, in the quote asset.

        - baseAsset: Asset that is bought or sold
        - quoteAsset: Asset that pays or is got for it
        - limitPrice: Price of the base asset, in the quote asset
        - side: Whether to buy or sell the base asset
        - expiredType: How long it holds, in days
        - baseAmount: How much of the base asset
        - quoteAmount: How much of the quote asset
        - walletType: Wallets that pay (default SPOT)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Exactly one of baseAmount, quoteAmount is needed.

        Weight: 500 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#place-limit-order
        """
        return await self._call(operations.CREATE_LIMIT_ORDER, locals())

    async def cancel_limit_order(
        self, *, orderId: int, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LimitOrder:
        """Cancel a limit order.

        - orderId: Number that create_limit_order answered
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 200 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#cancel-limit-order
        """
        return await self._call(operations.CANCEL_LIMIT_ORDER, locals())

    async def get_open_limit_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OpenLimitOrders:
        """Limit orders that wait.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 3000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-convert/api/rest-api/trade#query-limit-open-orders
        """
        return await self._call(operations.GET_OPEN_LIMIT_ORDERS, locals())

"""The methods of Convert for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond, TimeFrame
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import ConvertSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class ConvertSyncOperations:
    """Every call of Convert, waited for.

    `ConvertOperations` says what each takes, costs and raises.
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
    def with_response(self) -> ConvertSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import ConvertSyncOperationsWithResponse

        return ConvertSyncOperationsWithResponse(self._respond)

    def get_convert_pairs(
        self,
        *,
        fromAsset: str | None = None,
        toAsset: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ConvertPair]:
        """Assets that can be converted."""
        return self._call(operations.GET_CONVERT_PAIRS, locals())

    def get_asset_precision(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetPrecision]:
        """How exactly amounts of each asset may be given."""
        return self._call(operations.GET_ASSET_PRECISION, locals())

    def create_convert_quote(
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
        """Ask for the price of a conversion."""
        return self._call(operations.CREATE_CONVERT_QUOTE, locals())

    def accept_convert_quote(
        self, *, quoteId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AcceptedQuote:
        """Convert at the price that was quoted."""
        return self._call(operations.ACCEPT_CONVERT_QUOTE, locals())

    def get_convert_order(
        self,
        *,
        orderId: str | None = None,
        quoteId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertOrder:
        """State of a conversion."""
        return self._call(operations.GET_CONVERT_ORDER, locals())

    def get_convert_history(
        self,
        *,
        startTime: int,
        endTime: int,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConvertHistory:
        """Conversions of the account."""
        return self._call(operations.GET_CONVERT_HISTORY, locals())

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
        """Every row of `get_convert_history`, page by page."""
        return self._iterate(operations.GET_CONVERT_HISTORY, locals())

    def create_limit_order(
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
        """Convert when the price is good enough."""
        return self._call(operations.CREATE_LIMIT_ORDER, locals())

    def cancel_limit_order(
        self, *, orderId: int, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LimitOrder:
        """Cancel a limit order."""
        return self._call(operations.CANCEL_LIMIT_ORDER, locals())

    def get_open_limit_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OpenLimitOrders:
        """Limit orders that wait."""
        return self._call(operations.GET_OPEN_LIMIT_ORDERS, locals())

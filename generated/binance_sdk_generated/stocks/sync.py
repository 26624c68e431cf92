"""The methods of Stocks for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import StocksSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class StocksSyncOperations:
    """Every call of Stocks, waited for.

    `StocksOperations` says what each takes, costs and raises.
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
    def with_response(self) -> StocksSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import StocksSyncOperationsWithResponse

        return StocksSyncOperationsWithResponse(self._respond)

    def sign_disclaimer(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DisclaimerSigned:
        """Agree to the risk disclosure of US stocks."""
        return self._call(operations.SIGN_DISCLAIMER, locals())

    def get_exchange_info(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ExchangeInfo:
        """Trading rules of the stocks."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_quote(self, *, symbol: str, extra: Mapping[str, object] | None = None) -> types.Quote:
        """Best bid and ask of a stock."""
        return self._call(operations.GET_QUOTE, locals())

    def get_tokenized_assets(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.TokenizedAsset]:
        """Tokens on stocks."""
        return self._call(operations.GET_TOKENIZED_ASSETS, locals())

    def start_user_data_stream(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ListenKey:
        """Get or renew the key of the user data stream."""
        return self._call(operations.START_USER_DATA_STREAM, locals())

    def mint(
        self,
        *,
        underlyingAsset: str,
        underlyingAssetAmount: str,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionRequest:
        """Turn a stock into its token."""
        return self._call(operations.MINT, locals())

    def redeem(
        self,
        *,
        tokenizedAsset: str,
        tokenizedAssetAmount: str,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionRequest:
        """Turn a token back into its stock."""
        return self._call(operations.REDEEM, locals())

    def get_conversion(
        self,
        *,
        issuerRequestId: str,
        convertType: enums.ConvertType | types.ConvertTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Conversion:
        """State of a conversion."""
        return self._call(operations.GET_CONVERSION, locals())

    def get_conversions(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        lastId: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConversionPage:
        """Conversions of the account."""
        return self._call(operations.GET_CONVERSIONS, locals())

    def iter_conversions(
        self,
        *,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Conversion]:
        """Every row of `get_conversions`, page by page."""
        return self._iterate(operations.GET_CONVERSIONS, locals())

    def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        orderType: enums.OrderType | types.OrderTypeText,
        quoteAsset: str | None = None,
        price: str | None = None,
        quantity: str | None = None,
        notional: str | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        tradingSession: enums.TradingSession | types.TradingSessionText | None = None,
        walletType: enums.WalletType | types.WalletTypeText | None = None,
        clientOrderId: str | None = None,
        tokenize: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order."""
        return self._call(operations.CREATE_ORDER, locals())

    def cancel_order(
        self, *, orderId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CanceledOrder:
        """Cancel an order."""
        return self._call(operations.CANCEL_ORDER, locals())

    def cancel_all_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DisclaimerSigned:
        """Cancel all open orders."""
        return self._call(operations.CANCEL_ALL_ORDERS, locals())

    def get_order(
        self,
        *,
        orderId: str | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderDetail:
        """State of an order, with its trades."""
        return self._call(operations.GET_ORDER, locals())

    def get_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.OpenOrder]:
        """Open orders."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

    def get_all_orders(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderStatus: Sequence[str] | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderPage:
        """Orders that are no longer open, page by page."""
        return self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        orderType: enums.OrderType | types.OrderTypeText | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderStatus: Sequence[str] | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OpenOrder]:
        """Every row of `get_all_orders`, page by page."""
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    def get_trades(
        self,
        *,
        startTime: int,
        endTime: int,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderId: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TradePage:
        """Trades of the account, page by page."""
        return self._call(operations.GET_TRADES, locals())

    def iter_trades(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        orderId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Trade]:
        """Every row of `get_trades`, page by page."""
        return self._iterate(operations.GET_TRADES, locals())

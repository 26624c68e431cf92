"""The methods of Options for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond, TimeFrame
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import OptionsSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class OptionsSyncOperations:
    """Every call of Options, waited for.

    `OptionsOperations` says what each takes, costs and raises.
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
    def with_response(self) -> OptionsSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import OptionsSyncOperationsWithResponse

        return OptionsSyncOperationsWithResponse(self._respond)

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Balances, margin and Greeks of the account."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_income(
        self,
        *,
        currency: Literal["USDT"],
        recordId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Bill]:
        """Changes of the balance."""
        return self._call(operations.GET_INCOME, locals())

    def iter_income(
        self,
        *,
        currency: Literal["USDT"],
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Bill]:
        """Every row of `get_income`, page by page."""
        return self._iterate(operations.GET_INCOME, locals())

    def get_commission(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Commissions:
        """Fees of the account."""
        return self._call(operations.GET_COMMISSION, locals())

    def sign_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Agree to options on assets of traditional markets."""
        return self._call(operations.SIGN_STOCK_CONTRACT, locals())

    def create_block_order(
        self,
        *,
        liquidity: enums.Liquidity | types.LiquidityText,
        legs: Sequence[types.NewBlockLeg],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrder:
        """Place a block order."""
        return self._call(operations.CREATE_BLOCK_ORDER, locals())

    def accept_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """Accept a block order."""
        return self._call(operations.ACCEPT_BLOCK_ORDER, locals())

    def extend_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """Keep a block order for another 30 minutes."""
        return self._call(operations.EXTEND_BLOCK_ORDER, locals())

    def cancel_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CancelBlockOrderResult:
        """Cancel a block order."""
        return self._call(operations.CANCEL_BLOCK_ORDER, locals())

    def get_block_orders(
        self,
        *,
        blockOrderMatchingKey: str | None = None,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BlockOrderState]:
        """Block orders of the account."""
        return self._call(operations.GET_BLOCK_ORDERS, locals())

    def get_block_order(
        self,
        *,
        blockOrderMatchingKey: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BlockOrderState:
        """A block order, as the other side sees it."""
        return self._call(operations.GET_BLOCK_ORDER, locals())

    def get_block_trades(
        self,
        *,
        endTime: int | None = None,
        startTime: int | None = None,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BlockTrade]:
        """Block trades of the account."""
        return self._call(operations.GET_BLOCK_TRADES, locals())

    def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection."""
        return self._call(operations.PING, locals())

    def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the server."""
        return self._call(operations.GET_SERVER_TIME, locals())

    def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> types.ExchangeInfo:
        """Options that can be traded, their rules, and the rate limits."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book of an option."""
        return self._call(operations.GET_ORDERBOOK, locals())

    def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest trades of an option."""
        return self._call(operations.GET_RECENT_TRADES, locals())

    def get_recent_block_trades(
        self,
        *,
        symbol: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicTrade]:
        """Latest block trades."""
        return self._call(operations.GET_RECENT_BLOCK_TRADES, locals())

    def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks of an option."""
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

    def get_mark_price(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarkPrice]:
        """Mark price and Greeks."""
        return self._call(operations.GET_MARK_PRICE, locals())

    def get_ticker(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.TickerStatistics]:
        """Price change over the last 24 hours."""
        return self._call(operations.GET_TICKER, locals())

    def get_index_price(
        self, *, underlying: str, extra: Mapping[str, object] | None = None
    ) -> types.IndexPrice:
        """Price of an underlying."""
        return self._call(operations.GET_INDEX_PRICE, locals())

    def get_open_interest(
        self, *, underlyingAsset: str, expiration: str, extra: Mapping[str, object] | None = None
    ) -> list[types.OptionOpenInterest]:
        """Open interest of the options with one underlying and end."""
        return self._call(operations.GET_OPEN_INTEREST, locals())

    def get_exercise_history(
        self,
        *,
        underlying: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Exercise]:
        """How options ended."""
        return self._call(operations.GET_EXERCISE_HISTORY, locals())

    def iter_exercise_history(
        self,
        *,
        start: Moment,
        underlying: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Exercise]:
        """Every row of `get_exercise_history`, page by page."""
        return self._iterate(operations.GET_EXERCISE_HISTORY, locals())

    def set_protection(
        self,
        *,
        underlying: str,
        windowTimeInMilliseconds: int,
        frozenTimeInMilliseconds: int,
        qtyLimit: Number,
        deltaLimit: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Protection:
        """Set the protection on an underlying."""
        return self._call(operations.SET_PROTECTION, locals())

    def get_protection(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Protection:
        """Protection on an underlying."""
        return self._call(operations.GET_PROTECTION, locals())

    def reset_protection(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Protection:
        """Take protected orders again after the protection was triggered."""
        return self._call(operations.RESET_PROTECTION, locals())

    def countdown_cancel_all_orders(
        self,
        *,
        underlying: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """Cancel all orders on an underlying after a countdown."""
        return self._call(operations.COUNTDOWN_CANCEL_ALL_ORDERS, locals())

    def countdown_heartbeat(
        self,
        *,
        underlyings: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Heartbeats:
        """Begin countdowns anew."""
        return self._call(operations.COUNTDOWN_HEARTBEAT, locals())

    def get_countdown(
        self,
        *,
        underlying: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """The countdown on an underlying."""
        return self._call(operations.GET_COUNTDOWN, locals())

    def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the user data stream."""
        return self._call(operations.START_USER_DATA_STREAM, locals())

    def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamResult:
        """Keep the key of the user data stream for another 60 minutes."""
        return self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the user data stream."""
        return self._call(operations.STOP_USER_DATA_STREAM, locals())

    def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        quantity: Number,
        price: Number | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        reduceOnly: bool | None = None,
        postOnly: bool | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        clientOrderId: str | None = None,
        isMmp: bool | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order."""
        return self._call(operations.CREATE_ORDER, locals())

    def create_batch_orders(
        self,
        *,
        orders: Sequence[types.BatchOrder],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PlacedOrder | types.RequestError]:
        """Place up to 10 orders."""
        return self._call(operations.CREATE_BATCH_ORDERS, locals())

    def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder:
        """Cancel an order."""
        return self._call(operations.CANCEL_ORDER, locals())

    def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIds: Sequence[int] | None = None,
        clientOrderIds: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledBatchOrder | types.RequestError]:
        """Cancel orders of an option."""
        return self._call(operations.CANCEL_BATCH_ORDERS, locals())

    def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CancelConfirmation:
        """Cancel all open orders of an option."""
        return self._call(operations.CANCEL_ALL_ORDERS, locals())

    def cancel_all_orders_by_underlying(
        self, *, underlying: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders on an underlying."""
        return self._call(operations.CANCEL_ALL_ORDERS_BY_UNDERLYING, locals())

    def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        clientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """State of an order."""
        return self._call(operations.GET_ORDER, locals())

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OpenOrder]:
        """Open orders."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

    def get_order_history(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FinishedOrder]:
        """Orders that have ended."""
        return self._call(operations.GET_ORDER_HISTORY, locals())

    def iter_order_history(
        self,
        *,
        symbol: str,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FinishedOrder]:
        """Every row of `get_order_history`, page by page."""
        return self._iterate(operations.GET_ORDER_HISTORY, locals())

    def get_user_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserTrade]:
        """Trades of the account."""
        return self._call(operations.GET_USER_TRADES, locals())

    def iter_user_trades(
        self,
        *,
        symbol: str,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.UserTrade]:
        """Every row of `get_user_trades`, page by page."""
        return self._iterate(operations.GET_USER_TRADES, locals())

    def get_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions."""
        return self._call(operations.GET_POSITION, locals())

    def get_exercise_records(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UserExercise]:
        """How positions of the account ended."""
        return self._call(operations.GET_EXERCISE_RECORDS, locals())

    def iter_exercise_records(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.UserExercise]:
        """Every row of `get_exercise_records`, page by page."""
        return self._iterate(operations.GET_EXERCISE_RECORDS, locals())

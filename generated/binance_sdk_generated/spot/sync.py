"""The methods of Spot for code without an event loop."""

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
    from .sync_with_response import SpotSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class SpotSyncOperations:
    """Every call of Spot, waited for.

    `SpotOperations` says what each takes, costs and raises.
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
    def with_response(self) -> SpotSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import SpotSyncOperationsWithResponse

        return SpotSyncOperationsWithResponse(self._respond)

    def get_account(
        self,
        *,
        omitZeroBalances: bool | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Account:
        """Balances and permissions."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """One order."""
        return self._call(operations.GET_ORDER, locals())

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

    def get_all_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Orders of a symbol, open and closed."""
        return self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        symbol: str,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QueriedOrder]:
        """Every row of `get_all_orders`, page by page."""
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    def get_oco(
        self,
        *,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderList:
        """One order list."""
        return self._call(operations.GET_OCO, locals())

    def get_all_oco(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OrderList]:
        """Order lists, open and closed."""
        return self._call(operations.GET_ALL_OCO, locals())

    def iter_all_oco(
        self,
        *,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OrderList]:
        """Every row of `get_all_oco`, page by page."""
        return self._iterate(operations.GET_ALL_OCO, locals())

    def get_open_oco(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.OrderList]:
        """Open order lists."""
        return self._call(operations.GET_OPEN_OCO, locals())

    def get_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AccountTrade]:
        """Trades of the account on a symbol."""
        return self._call(operations.GET_TRADES, locals())

    def iter_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccountTrade]:
        """Every row of `get_trades`, page by page."""
        return self._iterate(operations.GET_TRADES, locals())

    def get_order_rate_limit(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.UsedRateLimit]:
        """Unfilled order count."""
        return self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    def get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PreventedMatch]:
        """Matches that self-trade prevention stopped."""
        return self._call(operations.GET_PREVENTED_MATCHES, locals())

    def iter_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        recvWindow: Number | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PreventedMatch]:
        """Every row of `get_prevented_matches`, page by page."""
        return self._iterate(operations.GET_PREVENTED_MATCHES, locals())

    def get_allocations(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromAllocationId: int | None = None,
        limit: int | None = None,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Allocation]:
        """Allocations of smart orders."""
        return self._call(operations.GET_ALLOCATIONS, locals())

    def iter_allocations(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        recvWindow: Number | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Allocation]:
        """Every row of `get_allocations`, page by page."""
        return self._iterate(operations.GET_ALLOCATIONS, locals())

    def get_commission(self, *, symbol: str, extra: Mapping[str, object] | None = None) -> types.Commission:
        """Commission rates of a symbol."""
        return self._call(operations.GET_COMMISSION, locals())

    def get_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        limit: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Amendment]:
        """Amendments of an order."""
        return self._call(operations.GET_ORDER_AMENDMENTS, locals())

    def iter_order_amendments(
        self,
        *,
        symbol: str,
        orderId: int,
        fromExecutionId: int | None = None,
        recvWindow: Number | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Amendment]:
        """Every row of `get_order_amendments`, page by page."""
        return self._iterate(operations.GET_ORDER_AMENDMENTS, locals())

    def get_my_filters(
        self, *, symbol: str, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountFilters:
        """Filters that hold for the account."""
        return self._call(operations.GET_MY_FILTERS, locals())

    def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection."""
        return self._call(operations.PING, locals())

    def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the exchange."""
        return self._call(operations.GET_SERVER_TIME, locals())

    def get_exchange_info(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        permissions: Sequence[str] | None = None,
        showPermissionSets: bool | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExchangeInfo:
        """Symbols, trading rules and limits."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_execution_rules(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExecutionRules:
        """Rules enforced when orders trade."""
        return self._call(operations.GET_EXECUTION_RULES, locals())

    def get_orderbook(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderBook:
        """Snapshot of the order book."""
        return self._call(operations.GET_ORDERBOOK, locals())

    def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest public trades."""
        return self._call(operations.GET_RECENT_TRADES, locals())

    def get_historical_trades(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        fromId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicTrade]:
        """Older public trades."""
        return self._call(operations.GET_HISTORICAL_TRADES, locals())

    def iter_historical_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicTrade]:
        """Every row of `get_historical_trades`, page by page."""
        return self._iterate(operations.GET_HISTORICAL_TRADES, locals())

    def get_historical_block_trades(
        self, *, symbol: str, fromId: int, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicBlockTrade]:
        """Older block trades."""
        return self._call(operations.GET_HISTORICAL_BLOCK_TRADES, locals())

    def iter_historical_block_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicBlockTrade]:
        """Every row of `get_historical_block_trades`, page by page."""
        return self._iterate(operations.GET_HISTORICAL_BLOCK_TRADES, locals())

    def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicAggTrade]:
        """Aggregate trades."""
        return self._call(operations.GET_AGGREGATE_TRADES, locals())

    def iter_aggregate_trades(
        self,
        *,
        symbol: str,
        start: Moment | None = None,
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
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks."""
        return self._call(operations.GET_KLINES, locals())

    def iter_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        timeZone: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_klines`, page by page."""
        return self._iterate(operations.GET_KLINES, locals())

    def get_ui_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        timeZone: str | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks for charts."""
        return self._call(operations.GET_UI_KLINES, locals())

    def iter_ui_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        timeZone: str | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_ui_klines`, page by page."""
        return self._iterate(operations.GET_UI_KLINES, locals())

    def get_average_price(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.AveragePrice:
        """Average price of the last minutes."""
        return self._call(operations.GET_AVERAGE_PRICE, locals())

    def get_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TickerStatistics | list[types.TickerStatistics]:
        """Price change over the last 24 hours."""
        return self._call(operations.GET_TICKER, locals())

    def get_trading_day_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        timeZone: str | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WindowStatistics | list[types.WindowStatistics]:
        """Price change over the trading day."""
        return self._call(operations.GET_TRADING_DAY_TICKER, locals())

    def get_rolling_window_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        windowSize: str | None = None,
        type: enums.TickerType | types.TickerTypeText | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.WindowStatistics | list[types.WindowStatistics]:
        """Price change over a window of your choice."""
        return self._call(operations.GET_ROLLING_WINDOW_TICKER, locals())

    def get_ticker_price(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PriceTicker | list[types.PriceTicker]:
        """Latest price."""
        return self._call(operations.GET_TICKER_PRICE, locals())

    def get_orderbook_ticker(
        self,
        *,
        symbol: str | None = None,
        symbols: Sequence[str] | None = None,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BestPrices | list[types.BestPrices]:
        """Best bid and ask."""
        return self._call(operations.GET_ORDERBOOK_TICKER, locals())

    def get_reference_price(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.ReferencePriceInfo | types.RequestError:
        """Reference price."""
        return self._call(operations.GET_REFERENCE_PRICE, locals())

    def get_reference_price_calculation(
        self,
        *,
        symbol: str,
        symbolStatus: enums.SymbolStatus | Literal["TRADING", "HALT", "BREAK"] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ReferencePriceCalculation:
        """How the reference price is made."""
        return self._call(operations.GET_REFERENCE_PRICE_CALCULATION, locals())

    def create_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        aboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        belowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        aboveClientOrderId: str | None = None,
        aboveIcebergQty: Number | None = None,
        abovePrice: Number | None = None,
        aboveStopPrice: Number | None = None,
        aboveTrailingDelta: int | None = None,
        aboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        aboveStrategyId: int | None = None,
        aboveStrategyType: int | None = None,
        abovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        abovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        abovePegOffsetValue: int | None = None,
        belowClientOrderId: str | None = None,
        belowIcebergQty: Number | None = None,
        belowPrice: Number | None = None,
        belowStopPrice: Number | None = None,
        belowTrailingDelta: int | None = None,
        belowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        belowStrategyId: int | None = None,
        belowStrategyType: int | None = None,
        belowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        belowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        belowPegOffsetValue: int | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OCO pair: one cancels the other."""
        return self._call(operations.CREATE_OCO, locals())

    def create_oto(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: enums.OrderType | types.OrderTypeText,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingQuantity: Number,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OTO pair: one triggers the other."""
        return self._call(operations.CREATE_OTO, locals())

    def create_otoco(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingQuantity: Number,
        pendingAboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingAbovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"]
        | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingBelowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OTOCO: one triggers an OCO pair."""
        return self._call(operations.CREATE_OTOCO, locals())

    def create_opo(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingType: enums.OrderType | types.OrderTypeText,
        pendingSide: enums.OrderSide | types.OrderSideText,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingStrategyId: int | None = None,
        pendingStrategyType: int | None = None,
        pendingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OPO pair: one pays for the other."""
        return self._call(operations.CREATE_OPO, locals())

    def create_opoco(
        self,
        *,
        symbol: str,
        workingType: enums.OrderType | Literal["LIMIT", "LIMIT_MAKER"],
        workingSide: enums.OrderSide | types.OrderSideText,
        workingPrice: Number,
        workingQuantity: Number,
        pendingSide: enums.OrderSide | types.OrderSideText,
        pendingAboveType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT", "LIMIT_MAKER"],
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        workingStrategyId: int | None = None,
        workingStrategyType: int | None = None,
        workingPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        workingPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        workingPegOffsetValue: int | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingAboveStrategyId: int | None = None,
        pendingAboveStrategyType: int | None = None,
        pendingAbovePegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingAbovePegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingAbovePegOffsetValue: int | None = None,
        pendingBelowType: enums.OrderType
        | Literal["STOP_LOSS", "STOP_LOSS_LIMIT", "TAKE_PROFIT", "TAKE_PROFIT_LIMIT"]
        | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingBelowStrategyId: int | None = None,
        pendingBelowStrategyType: int | None = None,
        pendingBelowPegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pendingBelowPegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        pendingBelowPegOffsetValue: int | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OPOCO: one pays for an OCO pair."""
        return self._call(operations.CREATE_OPOCO, locals())

    def cancel_oco(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrderList:
        """Cancel an order list."""
        return self._call(operations.CANCEL_OCO, locals())

    def create_legacy_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        price: Number,
        stopPrice: Number | None = None,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitStrategyId: int | None = None,
        limitStrategyType: int | None = None,
        limitIcebergQty: Number | None = None,
        trailingDelta: int | None = None,
        stopClientOrderId: str | None = None,
        stopStrategyId: int | None = None,
        stopStrategyType: int | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OCO pair with the old call."""
        return self._call(operations.CREATE_LEGACY_OCO, locals())

    def session_logon(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Session:
        """Log an API key on to the connection."""
        return self._call(operations.SESSION_LOGON, locals())

    def get_session_status(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """State of the connection."""
        return self._call(operations.GET_SESSION_STATUS, locals())

    def session_logout(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """Forget the key that is logged on."""
        return self._call(operations.SESSION_LOGOUT, locals())

    def subscribe_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.Subscription:
        """Subscribe to the events of the account that is logged on."""
        return self._call(operations.SUBSCRIBE_USER_DATA_STREAM, locals())

    def subscribe_user_data_stream_signature(
        self, *, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of the account that signs."""
        return self._call(operations.SUBSCRIBE_USER_DATA_STREAM_SIGNATURE, locals())

    def subscribe_user_data_stream_listen_token(
        self, *, listenToken: str, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of a margin account by token."""
        return self._call(operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN, locals())

    def unsubscribe_user_data_stream(
        self, *, subscriptionId: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UnsubscribeUserDataStreamResult:
        """End user data subscriptions."""
        return self._call(operations.UNSUBSCRIBE_USER_DATA_STREAM, locals())

    def get_session_subscriptions(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.Subscription]:
        """User data subscriptions of the connection."""
        return self._call(operations.GET_SESSION_SUBSCRIPTIONS, locals())

    def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order."""
        return self._call(operations.CREATE_ORDER, locals())

    def create_test_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        computeCommissionRates: bool | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TestOrder:
        """Check an order without placing it."""
        return self._call(operations.CREATE_TEST_ORDER, locals())

    def create_sor_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | Literal["LIMIT", "MARKET"],
        quantity: Number,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder | list[types.PlacedOrder]:
        """Place an order with smart order routing."""
        return self._call(operations.CREATE_SOR_ORDER, locals())

    def create_test_sor_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | Literal["LIMIT", "MARKET"],
        quantity: Number,
        computeCommissionRates: bool | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TestOrder:
        """Check a smart order without placing it."""
        return self._call(operations.CREATE_TEST_SOR_ORDER, locals())

    def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        cancelRestrictions: enums.CancelRestrictions | types.CancelRestrictionsText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder | types.CanceledOrderList:
        """Cancel an order."""
        return self._call(operations.CANCEL_ORDER, locals())

    def cancel_all_orders(
        self, *, symbol: str, recvWindow: Number | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CanceledOrder | types.CanceledOrderList]:
        """Cancel all open orders of a symbol."""
        return self._call(operations.CANCEL_ALL_ORDERS, locals())

    def cancel_replace_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        cancelReplaceMode: enums.CancelReplaceMode | types.CancelReplaceModeText,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        cancelNewClientOrderId: str | None = None,
        cancelOrigClientOrderId: str | None = None,
        cancelOrderId: int | None = None,
        newClientOrderId: str | None = None,
        strategyId: int | None = None,
        strategyType: int | None = None,
        stopPrice: Number | None = None,
        trailingDelta: int | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        cancelRestrictions: enums.CancelRestrictions | types.CancelRestrictionsText | None = None,
        orderRateLimitExceededMode: enums.OrderRateLimitExceededMode
        | types.OrderRateLimitExceededModeText
        | None = None,
        pegPriceType: enums.PegPriceType | types.PegPriceTypeText | None = None,
        pegOffsetValue: int | None = None,
        pegOffsetType: enums.PegOffsetType | types.PegOffsetTypeText | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CancelReplace:
        """Cancel an order and place another."""
        return self._call(operations.CANCEL_REPLACE_ORDER, locals())

    def amend_order(
        self,
        *,
        symbol: str,
        newQty: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderAmendment:
        """Reduce the quantity of an order, keeping its place in the queue."""
        return self._call(operations.AMEND_ORDER, locals())

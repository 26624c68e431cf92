"""The methods of COIN-M futures without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Response, SyncRespond, TimeFrame

    from . import enums, types


@checks_keywords(operations.ALL)
class CMFuturesSyncOperationsWithResponse:
    """As `CMFuturesSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Account]:
        """Balances and positions of the account."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.Balance]]:
        """Balances."""
        return self._call(operations.GET_BALANCE, locals())

    def get_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CommissionRate]:
        """Commission rates on a contract."""
        return self._call(operations.GET_COMMISSION, locals())

    def get_income(
        self,
        *,
        symbol: str | None = None,
        incomeType: enums.IncomeType | types.IncomeTypeText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Income]]:
        """Money that came or went."""
        return self._call(operations.GET_INCOME, locals())

    def get_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of orders for download."""
        return self._call(operations.GET_ORDER_DOWNLOAD_ID, locals())

    def get_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of trades for download."""
        return self._call(operations.GET_TRADE_DOWNLOAD_ID, locals())

    def get_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of money that came or went for download."""
        return self._call(operations.GET_INCOME_DOWNLOAD_ID, locals())

    def get_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of orders."""
        return self._call(operations.GET_ORDER_DOWNLOAD_LINK, locals())

    def get_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of trades."""
        return self._call(operations.GET_TRADE_DOWNLOAD_LINK, locals())

    def get_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of money that came or went."""
        return self._call(operations.GET_INCOME_DOWNLOAD_LINK, locals())

    def create_algo_order(
        self,
        *,
        algoType: enums.AlgoType | types.AlgoTypeText,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType
        | Literal["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        timeInForce: enums.FuturesTimeInForce | types.FuturesTimeInForceText | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        triggerPrice: Number | None = None,
        workingType: enums.WorkingType | types.WorkingTypeText | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        closePosition: bool | None = None,
        priceProtect: bool | None = None,
        reduceOnly: bool | None = None,
        activatePrice: Number | None = None,
        callbackRate: Number | None = None,
        clientAlgoId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Place a conditional order."""
        return self._call(operations.CREATE_ALGO_ORDER, locals())

    def cancel_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel a conditional order."""
        return self._call(operations.CANCEL_ALGO_ORDER, locals())

    def get_open_algo_orders(
        self,
        *,
        algoType: enums.AlgoType | types.AlgoTypeText | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedAlgoOrder]]:
        """Conditional orders that wait."""
        return self._call(operations.GET_OPEN_ALGO_ORDERS, locals())

    def ping(self, *, extra: Mapping[str, object] | None = None) -> Response[types.PingResult]:
        """Test the connection."""
        return self._call(operations.PING, locals())

    def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> Response[types.ServerTime]:
        """Time of the exchange."""
        return self._call(operations.GET_SERVER_TIME, locals())

    def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> Response[types.ExchangeInfo]:
        """Contracts, trading rules and limits."""
        return self._call(operations.GET_EXCHANGE_INFO, locals())

    def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBook]:
        """Order book."""
        return self._call(operations.GET_ORDERBOOK, locals())

    def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.PublicTrade]]:
        """Latest trades."""
        return self._call(operations.GET_RECENT_TRADES, locals())

    def get_historical_trades(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        fromId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PublicTrade]]:
        """Older trades."""
        return self._call(operations.GET_HISTORICAL_TRADES, locals())

    def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PublicAggTrade]]:
        """Trades added up per taker order and price."""
        return self._call(operations.GET_AGGREGATE_TRADES, locals())

    def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.KlineRow]]:
        """Candlesticks."""
        return self._call(operations.GET_KLINES, locals())

    def get_continuous_klines(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.KlineRow]]:
        """Candlesticks of a kind of contract."""
        return self._call(operations.GET_CONTINUOUS_KLINES, locals())

    def get_index_price_klines(
        self,
        *,
        pair: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the index price."""
        return self._call(operations.GET_INDEX_PRICE_KLINES, locals())

    def get_mark_price_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the mark price."""
        return self._call(operations.GET_MARK_PRICE_KLINES, locals())

    def get_premium_index_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the premium index."""
        return self._call(operations.GET_PREMIUM_INDEX_KLINES, locals())

    def get_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.TickerStatistics]]:
        """Price change over the last 24 hours."""
        return self._call(operations.GET_TICKER, locals())

    def get_ticker_price(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.PriceTicker]]:
        """Latest price."""
        return self._call(operations.GET_TICKER_PRICE, locals())

    def get_orderbook_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.BestPrices]]:
        """Best bid and ask."""
        return self._call(operations.GET_ORDERBOOK_TICKER, locals())

    def get_position(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Position]]:
        """Positions."""
        return self._call(operations.GET_POSITION, locals())

    def get_position_risk(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Position]]:
        """Positions."""
        return self._call(operations.GET_POSITION_RISK, locals())

    def get_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AdlQuantile]]:
        """Place in the queue for auto-deleveraging."""
        return self._call(operations.GET_ADL_QUANTILE, locals())

    def get_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PositionMode]:
        """Position mode: one-way or hedge."""
        return self._call(operations.GET_POSITION_MODE, locals())

    def set_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change the position mode."""
        return self._call(operations.SET_POSITION_MODE, locals())

    def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Leverage]:
        """Change the leverage of a contract."""
        return self._call(operations.SET_LEVERAGE, locals())

    def set_margin_type(
        self,
        *,
        symbol: str,
        marginType: enums.MarginType | types.MarginTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change what backs the positions of a contract."""
        return self._call(operations.SET_MARGIN_TYPE, locals())

    def set_position_margin(
        self,
        *,
        symbol: str,
        amount: Number,
        type: int,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PositionMarginChange]:
        """Add or take margin of an isolated position."""
        return self._call(operations.SET_POSITION_MARGIN, locals())

    def get_position_margin_history(
        self,
        *,
        symbol: str,
        type: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PositionMarginEntry]]:
        """Changes of the margin of isolated positions."""
        return self._call(operations.GET_POSITION_MARGIN_HISTORY, locals())

    def get_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LeverageBrackets]]:
        """Leverage by size of position."""
        return self._call(operations.GET_LEVERAGE_BRACKET, locals())

    def get_pair_leverage_bracket(
        self,
        *,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PairLeverageBrackets]]:
        """Leverage by size of position, for pairs."""
        return self._call(operations.GET_PAIR_LEVERAGE_BRACKET, locals())

    def get_premium_index(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.PremiumIndex]]:
        """Mark price, index price and funding rate."""
        return self._call(operations.GET_PREMIUM_INDEX, locals())

    def get_funding_rate(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.FundingRate]]:
        """Past funding rates."""
        return self._call(operations.GET_FUNDING_RATE, locals())

    def get_funding_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.FundingInfo]]:
        """Contracts with limits or intervals of funding of their own."""
        return self._call(operations.GET_FUNDING_INFO, locals())

    def get_constituents(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.IndexConstituents]:
        """Markets that make up an index price."""
        return self._call(operations.GET_CONSTITUENTS, locals())

    def session_logon(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Session]:
        """Log an API key on to the connection."""
        return self._call(operations.SESSION_LOGON, locals())

    def get_session_status(self, *, extra: Mapping[str, object] | None = None) -> Response[types.Session]:
        """State of the connection."""
        return self._call(operations.GET_SESSION_STATUS, locals())

    def session_logout(self, *, extra: Mapping[str, object] | None = None) -> Response[types.Session]:
        """Forget the key that is logged on."""
        return self._call(operations.SESSION_LOGOUT, locals())

    def start_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ListenKey]:
        """Get the key of the user data stream."""
        return self._call(operations.START_USER_DATA_STREAM, locals())

    def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ListenKey]:
        """Keep the key of the user data stream for another 60 minutes."""
        return self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.StopUserDataStreamResult]:
        """End the user data stream."""
        return self._call(operations.STOP_USER_DATA_STREAM, locals())

    def get_open_interest(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.OpenInterest]:
        """Open interest now."""
        return self._call(operations.GET_OPEN_INTEREST, locals())

    def get_open_interest_hist(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.OpenInterestStatistic]]:
        """Open interest over time."""
        return self._call(operations.GET_OPEN_INTEREST_HIST, locals())

    def get_top_long_short_account_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortRatio]]:
        """Longs and shorts among top traders, by account."""
        return self._call(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    def get_top_long_short_position_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortPositionRatio]]:
        """Longs and shorts among top traders, by position."""
        return self._call(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    def get_global_long_short_account_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortRatio]]:
        """Longs and shorts among all traders."""
        return self._call(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    def get_taker_buy_sell_volume(
        self,
        *,
        pair: str,
        contractType: Literal["ALL", "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.TakerVolume]]:
        """What takers bought and sold."""
        return self._call(operations.GET_TAKER_BUY_SELL_VOLUME, locals())

    def get_basis(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Basis]]:
        """Difference between contract and index price over time."""
        return self._call(operations.GET_BASIS, locals())

    def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType | types.FuturesOrderTypeText,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        stopPrice: Number | None = None,
        closePosition: bool | None = None,
        activationPrice: Number | None = None,
        callbackRate: Number | None = None,
        timeInForce: enums.FuturesTimeInForce | types.FuturesTimeInForceText | None = None,
        workingType: enums.WorkingType | types.WorkingTypeText | None = None,
        priceProtect: bool | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedOrder]:
        """Place an order."""
        return self._call(operations.CREATE_ORDER, locals())

    def create_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchOrder],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PlacedOrder | types.RequestError]]:
        """Place up to 5 orders."""
        return self._call(operations.CREATE_BATCH_ORDERS, locals())

    def modify_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        price: Number,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        modifyId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ModifiedOrder]:
        """Modify an order."""
        return self._call(operations.MODIFY_ORDER, locals())

    def modify_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchModification],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.ModifiedOrder | types.RequestError]]:
        """Modify up to 5 orders."""
        return self._call(operations.MODIFY_BATCH_ORDERS, locals())

    def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledOrder]:
        """Cancel an order."""
        return self._call(operations.CANCEL_ORDER, locals())

    def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.CanceledOrder | types.RequestError]]:
        """Cancel up to 10 orders of a contract."""
        return self._call(operations.CANCEL_BATCH_ORDERS, locals())

    def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all open orders of a contract."""
        return self._call(operations.CANCEL_ALL_ORDERS, locals())

    def countdown_cancel_all_orders(
        self,
        *,
        symbol: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Countdown]:
        """Cancel all open orders of a contract after a countdown."""
        return self._call(operations.COUNTDOWN_CANCEL_ALL_ORDERS, locals())

    def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedOrder]:
        """State of an order."""
        return self._call(operations.GET_ORDER, locals())

    def get_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedOrder]:
        """State of an open order."""
        return self._call(operations.GET_OPEN_ORDER, locals())

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedOrder]]:
        """Open orders."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

    def get_all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedOrder]]:
        """Orders, whatever their state."""
        return self._call(operations.GET_ALL_ORDERS, locals())

    def get_order_modify_history(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.OrderAmendment]]:
        """Modifications of an order."""
        return self._call(operations.GET_ORDER_MODIFY_HISTORY, locals())

    def get_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: enums.AutoCloseType | types.AutoCloseTypeText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.ForcedOrder]]:
        """Orders with which Binance closed positions."""
        return self._call(operations.GET_FORCE_ORDERS, locals())

    def get_user_trades(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AccountTrade]]:
        """Trades of the account."""
        return self._call(operations.GET_USER_TRADES, locals())

"""The methods of USD-M futures, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response, TimeFrame

    from . import enums, types


@checks_keywords(operations.ALL)
class UMFuturesOperationsWithResponse:
    """As `UMFuturesOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Account]:
        """Balances and positions of the account."""
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_account_rest_v3(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Account]:
        """Balances and positions of the account."""
        return await self._call(operations.GET_ACCOUNT_REST_V3, locals())

    async def get_account_v2(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AccountV2]:
        """Balances, settings and all positions of the account."""
        return await self._call(operations.GET_ACCOUNT_V2, locals())

    async def get_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.Balance]]:
        """Balances."""
        return await self._call(operations.GET_BALANCE, locals())

    async def get_balance_rest_v3(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.Balance]]:
        """Balances."""
        return await self._call(operations.GET_BALANCE_REST_V3, locals())

    async def get_balance_v2(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.Balance]]:
        """Balances, older form."""
        return await self._call(operations.GET_BALANCE_V2, locals())

    async def get_account_config(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AccountConfig]:
        """What the account may do."""
        return await self._call(operations.GET_ACCOUNT_CONFIG, locals())

    async def get_symbol_config(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.SymbolConfig]]:
        """How symbols are set: leverage and margin type."""
        return await self._call(operations.GET_SYMBOL_CONFIG, locals())

    async def get_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CommissionRate]:
        """Commission rates on a symbol."""
        return await self._call(operations.GET_COMMISSION, locals())

    async def get_order_rate_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.RateLimit]]:
        """Order limits of the account."""
        return await self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    async def get_income(
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
        return await self._call(operations.GET_INCOME, locals())

    async def get_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of money that came or went for download."""
        return await self._call(operations.GET_INCOME_DOWNLOAD_ID, locals())

    async def get_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of money that came or went."""
        return await self._call(operations.GET_INCOME_DOWNLOAD_LINK, locals())

    async def get_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of orders for download."""
        return await self._call(operations.GET_ORDER_DOWNLOAD_ID, locals())

    async def get_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of orders."""
        return await self._call(operations.GET_ORDER_DOWNLOAD_LINK, locals())

    async def get_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of trades for download."""
        return await self._call(operations.GET_TRADE_DOWNLOAD_ID, locals())

    async def get_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of trades."""
        return await self._call(operations.GET_TRADE_DOWNLOAD_LINK, locals())

    async def get_api_trading_status(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.TradingStatus]:
        """Quantitative rules and how the account stands."""
        return await self._call(operations.GET_API_TRADING_STATUS, locals())

    async def get_fee_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.FeeBurn]:
        """Whether commission is paid in BNB."""
        return await self._call(operations.GET_FEE_BURN_STATUS, locals())

    async def set_fee_burn(
        self, *, feeBurn: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Pay commission in BNB or not."""
        return await self._call(operations.SET_FEE_BURN, locals())

    async def get_pm_account_info(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PortfolioMarginInfo]:
        """What may be taken out of a portfolio margin account."""
        return await self._call(operations.GET_PM_ACCOUNT_INFO, locals())

    async def sign_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Agree to the terms of contracts on traditional assets."""
        return await self._call(operations.SIGN_STOCK_CONTRACT, locals())

    async def create_algo_order(
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
        goodTillDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Place a conditional order."""
        return await self._call(operations.CREATE_ALGO_ORDER, locals())

    async def cancel_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel a conditional order."""
        return await self._call(operations.CANCEL_ALGO_ORDER, locals())

    async def cancel_all_open_algo_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all conditional orders of a symbol."""
        return await self._call(operations.CANCEL_ALL_OPEN_ALGO_ORDERS, locals())

    async def get_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedAlgoOrder]:
        """State of a conditional order."""
        return await self._call(operations.GET_ALGO_ORDER, locals())

    async def get_open_algo_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedAlgoOrder]]:
        """Conditional orders that wait."""
        return await self._call(operations.GET_OPEN_ALGO_ORDERS, locals())

    async def get_algo_orders(
        self,
        *,
        symbol: str,
        algoId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedAlgoOrder]]:
        """Conditional orders, whatever their state."""
        return await self._call(operations.GET_ALGO_ORDERS, locals())

    async def get_convert_pairs(
        self,
        *,
        fromAsset: str | None = None,
        toAsset: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.ConvertPair]]:
        """Assets that can be converted."""
        return await self._call(operations.GET_CONVERT_PAIRS, locals())

    async def create_convert_quote(
        self,
        *,
        fromAsset: str,
        toAsset: str,
        fromAmount: Number | None = None,
        toAmount: Number | None = None,
        validTime: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ConvertQuote]:
        """Ask for the price of a conversion."""
        return await self._call(operations.CREATE_CONVERT_QUOTE, locals())

    async def accept_convert_quote(
        self, *, quoteId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AcceptedQuote]:
        """Convert at the price that was quoted."""
        return await self._call(operations.ACCEPT_CONVERT_QUOTE, locals())

    async def get_convert_order(
        self,
        *,
        orderId: str | None = None,
        quoteId: str | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ConvertOrder]:
        """State of a conversion."""
        return await self._call(operations.GET_CONVERT_ORDER, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> Response[types.PingResult]:
        """Test the connection."""
        return await self._call(operations.PING, locals())

    async def get_server_time(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ServerTime]:
        """Time of the exchange."""
        return await self._call(operations.GET_SERVER_TIME, locals())

    async def get_exchange_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ExchangeInfo]:
        """Contracts, trading rules and limits."""
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_trading_schedule(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.TradingSchedule]:
        """When traditional markets are open."""
        return await self._call(operations.GET_TRADING_SCHEDULE, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBook]:
        """Order book."""
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_orderbook_ws(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBook]:
        """Order book."""
        return await self._call(operations.GET_ORDERBOOK_WS, locals())

    async def get_rpi_depth(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.OrderBook]:
        """Order book with RPI orders."""
        return await self._call(operations.GET_RPI_DEPTH, locals())

    async def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.PublicTrade]]:
        """Latest trades."""
        return await self._call(operations.GET_RECENT_TRADES, locals())

    async def get_historical_trades(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        fromId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PublicTrade]]:
        """Older trades."""
        return await self._call(operations.GET_HISTORICAL_TRADES, locals())

    async def get_aggregate_trades(
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
        return await self._call(operations.GET_AGGREGATE_TRADES, locals())

    async def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.KlineRow]]:
        """Candlesticks."""
        return await self._call(operations.GET_KLINES, locals())

    async def get_continuous_klines(
        self,
        *,
        pair: str,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"],
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.KlineRow]]:
        """Candlesticks of a kind of contract."""
        return await self._call(operations.GET_CONTINUOUS_KLINES, locals())

    async def get_index_price_klines(
        self,
        *,
        pair: str,
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the index price."""
        return await self._call(operations.GET_INDEX_PRICE_KLINES, locals())

    async def get_mark_price_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the mark price."""
        return await self._call(operations.GET_MARK_PRICE_KLINES, locals())

    async def get_premium_index_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PriceKlineRow]]:
        """Candlesticks of the premium index."""
        return await self._call(operations.GET_PREMIUM_INDEX_KLINES, locals())

    async def get_ticker(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.TickerStatistics | list[types.TickerStatistics]]:
        """Price change over the last 24 hours."""
        return await self._call(operations.GET_TICKER, locals())

    async def get_ticker_price(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PriceTicker | list[types.PriceTicker]]:
        """Latest price."""
        return await self._call(operations.GET_TICKER_PRICE, locals())

    async def get_ticker_price_ws(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PriceTicker | list[types.PriceTicker]]:
        """Latest price."""
        return await self._call(operations.GET_TICKER_PRICE_WS, locals())

    async def get_ticker_price_v1(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PriceTicker | list[types.PriceTicker]]:
        """Latest price, older form."""
        return await self._call(operations.GET_TICKER_PRICE_V1, locals())

    async def get_orderbook_ticker(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.BestPrices | list[types.BestPrices]]:
        """Best bid and ask."""
        return await self._call(operations.GET_ORDERBOOK_TICKER, locals())

    async def get_ticker_book_ws(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.BestPrices | list[types.BestPrices]]:
        """Best bid and ask."""
        return await self._call(operations.GET_TICKER_BOOK_WS, locals())

    async def get_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Position]]:
        """Positions."""
        return await self._call(operations.GET_POSITION, locals())

    async def get_position_risk(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Position]]:
        """Positions."""
        return await self._call(operations.GET_POSITION_RISK, locals())

    async def get_position_v2(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PositionV2]]:
        """Positions with their settings, all symbols."""
        return await self._call(operations.GET_POSITION_V2, locals())

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Leverage]:
        """Change the leverage of a symbol."""
        return await self._call(operations.SET_LEVERAGE, locals())

    async def set_margin_type(
        self,
        *,
        symbol: str,
        marginType: enums.MarginType | types.MarginTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change what backs the positions of a symbol."""
        return await self._call(operations.SET_MARGIN_TYPE, locals())

    async def set_position_margin(
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
        return await self._call(operations.SET_POSITION_MARGIN, locals())

    async def get_position_margin_history(
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
        return await self._call(operations.GET_POSITION_MARGIN_HISTORY, locals())

    async def get_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PositionMode]:
        """Position mode: one-way or hedge."""
        return await self._call(operations.GET_POSITION_MODE, locals())

    async def set_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change the position mode."""
        return await self._call(operations.SET_POSITION_MODE, locals())

    async def get_multi_assets_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.MultiAssetsMode]:
        """Margin mode: one asset or all."""
        return await self._call(operations.GET_MULTI_ASSETS_MODE, locals())

    async def set_multi_assets_mode(
        self,
        *,
        multiAssetsMargin: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change the margin mode."""
        return await self._call(operations.SET_MULTI_ASSETS_MODE, locals())

    async def get_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AdlQuantile]]:
        """Place in the queue for auto-deleveraging."""
        return await self._call(operations.GET_ADL_QUANTILE, locals())

    async def get_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.LeverageBrackets | list[types.LeverageBrackets]]:
        """Leverage by size of position."""
        return await self._call(operations.GET_LEVERAGE_BRACKET, locals())

    async def get_premium_index(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PremiumIndex | list[types.PremiumIndex]]:
        """Mark price, index price and funding rate."""
        return await self._call(operations.GET_PREMIUM_INDEX, locals())

    async def get_funding_rate(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.FundingRate]]:
        """Past funding rates."""
        return await self._call(operations.GET_FUNDING_RATE, locals())

    async def get_funding_info(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.FundingInfo]]:
        """Contracts with limits or intervals of funding of their own."""
        return await self._call(operations.GET_FUNDING_INFO, locals())

    async def get_constituents(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.IndexConstituents]:
        """Markets that make up an index price."""
        return await self._call(operations.GET_CONSTITUENTS, locals())

    async def get_index_info(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.CompositeIndexInfo]]:
        """How composite indexes are made up."""
        return await self._call(operations.GET_INDEX_INFO, locals())

    async def get_asset_index(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AssetIndexInfo | list[types.AssetIndexInfo]]:
        """Rates of assets in multi-assets mode."""
        return await self._call(operations.GET_ASSET_INDEX, locals())

    async def get_delivery_price(
        self, *, pair: str, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.DeliveryPrice]]:
        """Settlement prices of quarterly contracts."""
        return await self._call(operations.GET_DELIVERY_PRICE, locals())

    async def get_insurance_balance(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.InsuranceFund | list[types.InsuranceFund]]:
        """Insurance funds."""
        return await self._call(operations.GET_INSURANCE_BALANCE, locals())

    async def get_symbol_adl_risk(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AdlRisk | list[types.AdlRisk]]:
        """Risk of auto-deleveraging."""
        return await self._call(operations.GET_SYMBOL_ADL_RISK, locals())

    async def session_logon(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Session]:
        """Log an API key on to the connection."""
        return await self._call(operations.SESSION_LOGON, locals())

    async def get_session_status(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.Session]:
        """State of the connection."""
        return await self._call(operations.GET_SESSION_STATUS, locals())

    async def session_logout(self, *, extra: Mapping[str, object] | None = None) -> Response[types.Session]:
        """Forget the key that is logged on."""
        return await self._call(operations.SESSION_LOGOUT, locals())

    async def start_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ListenKey]:
        """Get the key of the user data stream."""
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ListenKey]:
        """Keep the key of the user data stream for another 60 minutes."""
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.StopUserDataStreamResult]:
        """End the user data stream."""
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def get_open_interest(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> Response[types.OpenInterest]:
        """Open interest now."""
        return await self._call(operations.GET_OPEN_INTEREST, locals())

    async def get_open_interest_hist(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.OpenInterestStatistic]]:
        """Open interest over time."""
        return await self._call(operations.GET_OPEN_INTEREST_HIST, locals())

    async def get_top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortRatio]]:
        """Longs and shorts among top traders, by account."""
        return await self._call(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_top_long_short_position_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortRatio]]:
        """Longs and shorts among top traders, by position."""
        return await self._call(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    async def get_global_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.LongShortRatio]]:
        """Longs and shorts among all traders."""
        return await self._call(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.TakerVolume]]:
        """What takers bought and sold."""
        return await self._call(operations.GET_TAKER_LONG_SHORT_RATIO, locals())

    async def get_basis(
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
        return await self._call(operations.GET_BASIS, locals())

    async def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType | Literal["LIMIT", "MARKET"],
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        timeInForce: enums.FuturesTimeInForce | types.FuturesTimeInForceText | None = None,
        reduceOnly: bool | None = None,
        quantity: Number | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        goodTillDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedOrder]:
        """Place an order."""
        return await self._call(operations.CREATE_ORDER, locals())

    async def create_test_order(
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
        goodTillDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedOrder]:
        """Check an order without placing it."""
        return await self._call(operations.CREATE_TEST_ORDER, locals())

    async def modify_order(
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
        reduceOnly: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ModifiedOrder]:
        """Modify an order."""
        return await self._call(operations.MODIFY_ORDER, locals())

    async def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledOrder]:
        """Cancel an order."""
        return await self._call(operations.CANCEL_ORDER, locals())

    async def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedOrder]:
        """State of an order."""
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedOrder]:
        """State of an open order."""
        return await self._call(operations.GET_OPEN_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedOrder]]:
        """Open orders."""
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
        self,
        *,
        symbol: str | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedOrder]]:
        """Orders, whatever their state."""
        return await self._call(operations.GET_ALL_ORDERS, locals())

    async def get_order_modify_history(
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
        return await self._call(operations.GET_ORDER_MODIFY_HISTORY, locals())

    async def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all open orders of a symbol."""
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def create_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchOrder],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.PlacedOrder | types.RequestError]]:
        """Place up to 5 orders."""
        return await self._call(operations.CREATE_BATCH_ORDERS, locals())

    async def modify_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchModification],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.ModifiedOrder | types.RequestError]]:
        """Modify up to 5 orders."""
        return await self._call(operations.MODIFY_BATCH_ORDERS, locals())

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.CanceledOrder | types.RequestError]]:
        """Cancel up to 10 orders of a symbol."""
        return await self._call(operations.CANCEL_BATCH_ORDERS, locals())

    async def countdown_cancel_all_orders(
        self,
        *,
        symbol: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Countdown]:
        """Cancel all open orders of a symbol after a countdown."""
        return await self._call(operations.COUNTDOWN_CANCEL_ALL_ORDERS, locals())

    async def get_user_trades(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AccountTrade]]:
        """Trades of the account."""
        return await self._call(operations.GET_USER_TRADES, locals())

    async def get_force_orders(
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
        return await self._call(operations.GET_FORCE_ORDERS, locals())

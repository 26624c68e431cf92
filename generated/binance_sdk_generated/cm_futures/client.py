"""The methods of COIN-M futures: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, TimeFrame
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class CMFuturesOperations:
    """Every call of COIN-M futures, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Balances and positions of the account.

        Positions are BOTH in one-way mode; BOTH, LONG and SHORT in hedge mode.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#account-information
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/account#account-information
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Balance]:
        """Balances.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Over the WebSocket API: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#futures-account-balance
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/account#futures-account-balance
        """
        return await self._call(operations.GET_BALANCE, locals())

    async def get_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a contract.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#user-commission-rate
        """
        return await self._call(operations.GET_COMMISSION, locals())

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
    ) -> list[types.Income]:
        """Money that came or went.

        Transfers, funding, profits, commissions and the like.

        - symbol: Contract, as in BTCUSD_PERP
        - incomeType: Only income of this kind
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - page: Which page to return (gone on 2026-10-16; use startTime and endTime)
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 365 days apart.

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-income-history
        """
        return await self._call(operations.GET_INCOME, locals())

    def iter_income(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        incomeType: enums.IncomeType | types.IncomeTypeText | None = None,
        page: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Income]:
        """Every row of `get_income`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_INCOME, locals())

    async def get_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of orders for download.

        The file is ready some time later: see get_order_download_link. Only a few a month, web and API
        together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 365 days apart.

        8 times a month, the website included; a third call within a minute leads to a ban of the IP
        address.

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-download-id-for-futures-order-history
        """
        return await self._call(operations.GET_ORDER_DOWNLOAD_ID, locals())

    async def get_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of trades for download.

        The file is ready some time later: see get_trade_download_link. Only a few a month, web and API
        together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 365 days apart.

        8 times a month, the website included; a third call within a minute leads to a ban of the IP
        address.

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-download-id-for-futures-trade-history
        """
        return await self._call(operations.GET_TRADE_DOWNLOAD_ID, locals())

    async def get_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of money that came or went for download.

        The file is ready some time later: see get_income_download_link. Only a few a month, web and API
        together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 365 days apart.

        8 times a month, the website included; a third call within a minute leads to a ban of the IP
        address.

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-download-id-for-futures-transaction-history
        """
        return await self._call(operations.GET_INCOME_DOWNLOAD_ID, locals())

    async def get_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of orders.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-futures-order-history-download-link-by-id
        """
        return await self._call(operations.GET_ORDER_DOWNLOAD_LINK, locals())

    async def get_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of trades.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-futures-trade-download-link-by-id
        """
        return await self._call(operations.GET_TRADE_DOWNLOAD_LINK, locals())

    async def get_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of money that came or went.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-futures-transaction-history-download-link-by-id
        """
        return await self._call(operations.GET_INCOME_DOWNLOAD_LINK, locals())

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
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Place a conditional order.

        STOP and TAKE_PROFIT become limit orders, their _MARKET forms market orders, when triggerPrice is
        reached; a trailing stop when the price turns. What it then places is an order with an orderId of
        its own.

        - algoType: CONDITIONAL
        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order may work (default GTC)
        - quantity: Number of contracts
        - price: Limit price
        - triggerPrice: Price that triggers the order; all kinds but trailing stops
        - workingType: Which price triggers it (default CONTRACT_PRICE)
        - priceMatch: Takes the price from the book instead of price
        - closePosition: Close the whole position; STOP_MARKET and TAKE_PROFIT_MARKET, without quantity and
          reduceOnly
        - priceProtect: Do not trigger while mark and last price are too far apart (triggerProtect of the
          contract) (default false)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - activatePrice: Trailing stop: price from which on it follows; the present price when left out
        - callbackRate: Trailing stop: distance from the best price, in percent (0.1 to 10)
        - clientAlgoId: Your own id of the conditional order, unique among open ones; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains (default ACK)
        - selfTradePreventionMode: What happens when the order would trade with your own; in effect with IOC
          and GTC (default NONE)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type STOP or TAKE_PROFIT needs quantity, (price or priceMatch), triggerPrice.
        type STOP_MARKET or TAKE_PROFIT_MARKET needs triggerPrice, (quantity or closePosition).
        type TRAILING_STOP_MARKET needs quantity, callbackRate.
        Only one of price, priceMatch may be given.

        algoId and clientAlgoId are not order ids: the order that it places has its own, actualOrderId.
        BUY stops and SELL take-profits are triggered at or above triggerPrice, SELL stops and BUY
        take-profits at or below it.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2021 ORDER_WOULD_IMMEDIATELY_TRIGGER, -4045 MAX_STOP_ORDER_EXCEEDED.
        Source (2026-06-10): https://developers.binance.com/docs/derivatives/coin-margined-futures/Important-CM-UM-Integration-Notice
        """
        return await self._call(operations.CREATE_ALGO_ORDER, locals())

    async def cancel_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel a conditional order.

        Before it is triggered; the order that it placed is canceled with cancel_order.

        - algoId: Number that Binance gave the conditional order
        - clientAlgoId: Your own id of the conditional order
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of algoId, clientAlgoId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-06-10): https://developers.binance.com/docs/derivatives/coin-margined-futures/Important-CM-UM-Integration-Notice
        """
        return await self._call(operations.CANCEL_ALGO_ORDER, locals())

    async def get_open_algo_orders(
        self,
        *,
        algoType: enums.AlgoType | types.AlgoTypeText | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedAlgoOrder]:
        """Conditional orders that wait.

        Without a symbol those of all contracts, at a higher weight.

        - algoType: Only this kind: CONDITIONAL
        - symbol: Contract, as in BTCUSD_PERP
        - algoId: Only this one
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-06-10): https://developers.binance.com/docs/derivatives/coin-margined-futures/Important-CM-UM-Integration-Notice
        """
        return await self._call(operations.GET_OPEN_ALGO_ORDERS, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection.

        Answers with nothing.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#test-connectivity
        """
        return await self._call(operations.PING, locals())

    async def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the exchange.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#check-server-time
        """
        return await self._call(operations.GET_SERVER_TIME, locals())

    async def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> types.ExchangeInfo:
        """Contracts, trading rules and limits.

        Everything that decides whether an order is acceptable: states, sizes, precisions, filters and order
        types of each contract, and the rate limits.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#exchange-information
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book.

        To follow a book, use the managed order book of the client instead of polling.

        - symbol: Contract, as in BTCUSD_PERP
        - limit: Levels on each side (one of 5, 10, 20, 50, 100, 500, 1000; default 500)

        Weight: 2 with limit 5 or 10 or 20 or 50, 5 with limit 100, 10 with limit 500, 20 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#order-book
        """
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest trades.

        Trades of the book only: no liquidations and no deleveraging.

        - symbol: Contract, as in BTCUSD_PERP
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#recent-trades-list
        """
        return await self._call(operations.GET_RECENT_TRADES, locals())

    async def get_historical_trades(
        self,
        *,
        symbol: str,
        limit: int | None = None,
        fromId: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicTrade]:
        """Older trades.

        From a trade id on; the latest ones without fromId. Trades on the book of the last month only.

        - symbol: Contract, as in BTCUSD_PERP
        - limit: Most entries to return (at most 500; default 100)
        - fromId: First trade id to return, inclusive

        Weight: 200. Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#old-trades-lookup
        """
        return await self._call(operations.GET_HISTORICAL_TRADES, locals())

    def iter_historical_trades(
        self,
        *,
        symbol: str,
        fromId: int,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PublicTrade]:
        """Every row of `get_historical_trades`, page by page.

        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_HISTORICAL_TRADES, locals())

    async def get_aggregate_trades(
        self,
        *,
        symbol: str,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PublicAggTrade]:
        """Trades added up per taker order and price.

        Trades of one taker side at one price within 100 ms are added up to one entry. Reaches back 24
        hours.

        - symbol: Contract, as in BTCUSD_PERP
        - fromId: First id to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)

        startTime and endTime may be at most 1 hour apart.

        Either fromId or a time range: both together may time out.

        Weight: 20. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#compressed-aggregate-trades-list
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
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_AGGREGATE_TRADES, locals())

    async def get_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks.

        Bars of price and volume, oldest first; the latest ones without a time range. Volumes are in
        contracts and in the base asset. Takes USD-M symbols too.

        - symbol: Contract, as in BTCUSD_PERP
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        startTime and endTime may be at most 200 days apart.

        Weight: 1 with limit 1 to 99, 2 with limit 100 to 499, 5 with limit 500 to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#kline-candlestick-data
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
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_KLINES, locals())

    async def get_continuous_klines(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks of a kind of contract.

        Joins the contracts of one kind into one history. Volumes are in contracts and in the base asset.
        Takes USD-M pairs too.

        - pair: Pair, as in BTCUSD
        - contractType: Kind of contract
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        startTime and endTime may be at most 200 days apart.

        Weight: 1 with limit 1 to 99, 2 with limit 100 to 499, 5 with limit 500 to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#continuous-contract-kline-candlestick-data
        """
        return await self._call(operations.GET_CONTINUOUS_KLINES, locals())

    def iter_continuous_klines(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.KlineRow]:
        """Every row of `get_continuous_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_CONTINUOUS_KLINES, locals())

    async def get_index_price_klines(
        self,
        *,
        pair: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the index price.

        Oldest first; the latest ones without a time range. Takes USD-M pairs too.

        - pair: Pair, as in BTCUSD
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        startTime and endTime may be at most 200 days apart.

        Weight: 1 with limit 1 to 99, 2 with limit 100 to 499, 5 with limit 500 to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#index-price-kline-candlestick-data
        """
        return await self._call(operations.GET_INDEX_PRICE_KLINES, locals())

    def iter_index_price_klines(
        self,
        *,
        pair: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PriceKlineRow]:
        """Every row of `get_index_price_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_INDEX_PRICE_KLINES, locals())

    async def get_mark_price_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the mark price.

        Oldest first; the latest ones without a time range. Takes USD-M symbols too.

        - symbol: Contract, as in BTCUSD_PERP
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        startTime and endTime may be at most 200 days apart.

        Weight: 1 with limit 1 to 99, 2 with limit 100 to 499, 5 with limit 500 to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#mark-price-kline-candlestick-data
        """
        return await self._call(operations.GET_MARK_PRICE_KLINES, locals())

    def iter_mark_price_klines(
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
    ) -> History[types.PriceKlineRow]:
        """Every row of `get_mark_price_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_MARK_PRICE_KLINES, locals())

    async def get_premium_index_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the premium index.

        Oldest first; the latest ones without a time range. Takes USD-M symbols too.

        - symbol: Contract, as in BTCUSD_PERP
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit 1 to 99, 2 with limit 100 to 499, 5 with limit 500 to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#premium-index-kline-data
        """
        return await self._call(operations.GET_PREMIUM_INDEX_KLINES, locals())

    def iter_premium_index_klines(
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
    ) -> History[types.PriceKlineRow]:
        """Every row of `get_premium_index_klines`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now); what is not final yet is left out
        - limit: rows to ask for at a time (at most 1500; default: what costs least)
        """
        return self._iterate(operations.GET_PREMIUM_INDEX_KLINES, locals())

    async def get_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.TickerStatistics]:
        """Price change over the last 24 hours.

        A list in any case. The window rolls; it is not the UTC day.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD

        Only one of symbol, pair may be given.

        Weight: 1 with symbol, 40 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#ticker24hr-price-change-statistics
        """
        return await self._call(operations.GET_TICKER, locals())

    async def get_ticker_price(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PriceTicker]:
        """Latest price.

        A list in any case.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD

        Only one of symbol, pair may be given.

        Weight: 1 with symbol, 2 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#symbol-price-ticker
        """
        return await self._call(operations.GET_TICKER_PRICE, locals())

    async def get_orderbook_ticker(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.BestPrices]:
        """Best bid and ask.

        A list in any case.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD

        Only one of symbol, pair may be given.

        Weight: 2 with symbol, 5 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#symbol-order-book-ticker
        """
        return await self._call(operations.GET_ORDERBOOK_TICKER, locals())

    async def get_position(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions.

        Of one margin asset, of one pair, or of all contracts that trade. Use it with the ACCOUNT_UPDATE
        event, which is faster.

        - marginAsset: Only contracts with this margin asset, as in BTC
        - pair: Pair, as in BTCUSD
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Over the WebSocket API: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#position-information
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/trade#position-information
        """
        return await self._call(operations.GET_POSITION, locals())

    async def get_position_risk(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions.

        Of one margin asset, of one pair, or of all contracts that trade. Use it with the ACCOUNT_UPDATE
        event, which is faster.

        - marginAsset: Only contracts with this margin asset, as in BTC
        - pair: Pair, as in BTCUSD
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Over REST only; otherwise the same as get_position.

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#position-information
        """
        return await self._call(operations.GET_POSITION_RISK, locals())

    async def get_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging.

        Renewed every 30 s.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#position-adl-quantile-estimation
        """
        return await self._call(operations.GET_ADL_QUANTILE, locals())

    async def get_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode: one-way or hedge.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#get-current-position-mode
        """
        return await self._call(operations.GET_POSITION_MODE, locals())

    async def set_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the position mode.

        For all contracts, and for USD-M too. Refused while there is a position or an open order, and with
        -4059 where it already is so.

        - dualSidePosition: True: hedge mode; False: one-way mode
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4059 NO_NEED_TO_CHANGE_POSITION_SIDE, -4067 POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS, -4068
        POSITION_SIDE_CHANGE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#change-position-mode
        """
        return await self._call(operations.SET_POSITION_MODE, locals())

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Leverage:
        """Change the leverage of a contract.

        - symbol: Contract, as in BTCUSD_PERP
        - leverage: New leverage; get_leverage_bracket says how much a position of which size may have (1 to
          125)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4028 INVALID_LEVERAGE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#change-initial-leverage
        """
        return await self._call(operations.SET_LEVERAGE, locals())

    async def set_margin_type(
        self,
        *,
        symbol: str,
        marginType: enums.MarginType | types.MarginTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change what backs the positions of a contract.

        Refused while there is a position or an open order, and with -4046 where it already is so.

        - symbol: Contract, as in BTCUSD_PERP
        - marginType: What backs positions of the contract
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4046 NO_NEED_TO_CHANGE_MARGIN_TYPE, -4047 THERE_EXISTS_OPEN_ORDERS, -4048
        THERE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#change-margin-type
        """
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
    ) -> types.PositionMarginChange:
        """Add or take margin of an isolated position.

        - symbol: Contract, as in BTCUSD_PERP
        - amount: Amount of the margin asset
        - type: 1 adds, 2 takes away (one of 1, 2)
        - positionSide: Position that is meant; required in hedge mode (LONG or SHORT) (default: BOTH in
          one-way mode)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#modify-isolated-position-margin
        """
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
    ) -> list[types.PositionMarginEntry]:
        """Changes of the margin of isolated positions.

        - symbol: Contract, as in BTCUSD_PERP
        - type: 1: only what was added, 2: only what was taken away (one of 1, 2)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#get-position-margin-change-history
        """
        return await self._call(operations.GET_POSITION_MARGIN_HISTORY, locals())

    def iter_position_margin_history(
        self,
        *,
        symbol: str,
        start: Moment,
        type: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PositionMarginEntry]:
        """Every row of `get_position_margin_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 50; default: what costs least)
        """
        return self._iterate(operations.GET_POSITION_MARGIN_HISTORY, locals())

    async def get_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LeverageBrackets]:
        """Leverage by size of position.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 2 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#notional-bracket-for-symbol
        """
        return await self._call(operations.GET_LEVERAGE_BRACKET, locals())

    async def get_pair_leverage_bracket(
        self,
        *,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PairLeverageBrackets]:
        """Leverage by size of position, for pairs.

        The older form, whatever the contract: get_leverage_bracket is exact.

        - pair: Pair, as in BTCUSD
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/account#notional-bracket-for-pair
        """
        return await self._call(operations.GET_PAIR_LEVERAGE_BRACKET, locals())

    async def get_premium_index(
        self, *, symbol: str | None = None, pair: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PremiumIndex]:
        """Mark price, index price and funding rate.

        Of one contract, of the contracts of a pair, or of all.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD

        Weight: 10. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#index-price-and-mark-price
        """
        return await self._call(operations.GET_PREMIUM_INDEX, locals())

    async def get_funding_rate(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FundingRate]:
        """Past funding rates.

        Of a perpetual contract; empty for others.

        - symbol: Contract, as in BTCUSD_PERP
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#get-funding-rate-history-of-perpetual-futures
        """
        return await self._call(operations.GET_FUNDING_RATE, locals())

    def iter_funding_rate(
        self,
        *,
        symbol: str,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FundingRate]:
        """Every row of `get_funding_rate`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_FUNDING_RATE, locals())

    async def get_funding_info(self, *, extra: Mapping[str, object] | None = None) -> list[types.FundingInfo]:
        """Contracts with limits or intervals of funding of their own.

        Weight: not documented. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#get-funding-rate-info
        """
        return await self._call(operations.GET_FUNDING_INFO, locals())

    async def get_constituents(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.IndexConstituents:
        """Markets that make up an index price.

        Give the pair as symbol: BTCUSD.

        - symbol: Contract, as in BTCUSD_PERP

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#query-index-price-constituents
        """
        return await self._call(operations.GET_CONSTITUENTS, locals())

    async def session_logon(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Session:
        """Log an API key on to the connection.

        After it, requests on this connection need neither key nor signature. A second logon replaces the
        key. The client does this by itself with an Ed25519 key.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 2. Security: USER_DATA, signed, ed25519 keys only.
        Errors: -2015 REJECTED_MBX_KEY.
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.SESSION_LOGON, locals())

    async def get_session_status(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """State of the connection.

        Which key is logged on, and since when.

        Weight: 2. Security: NONE.
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.GET_SESSION_STATUS, locals())

    async def session_logout(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """Forget the key that is logged on.

        The connection stays open.

        Weight: 2. Security: NONE.
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/coin-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.SESSION_LOGOUT, locals())

    async def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the user data stream.

        Valid for 60 minutes. While one is valid the same comes again, for another 60 minutes. The client
        does this by itself: see subscribe(SubType.USER).

        Weight: 1. Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/user-data-streams#start-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/user-data-streams#start-user-data-stream
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.ListenKey:
        """Keep the key of the user data stream for another 60 minutes.

        The client does this by itself.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/user-data-streams#keepalive-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/user-data-streams#keepalive-user-data-stream
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the user data stream.

        The key is no longer valid, on whichever connection it is in use.

        Weight: 1. Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/user-data-streams#close-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/user-data-streams#close-user-data-stream
        """
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def get_open_interest(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.OpenInterest:
        """Open interest now.

        - symbol: Contract, as in BTCUSD_PERP

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#open-interest
        """
        return await self._call(operations.GET_OPEN_INTEREST, locals())

    async def get_open_interest_hist(
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
    ) -> list[types.OpenInterestStatistic]:
        """Open interest over time.

        The last 30 days at most.

        - pair: Pair, as in BTCUSD
        - period: Time between two values
        - contractType: Kind of contract
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#open-interest-statistics
        """
        return await self._call(operations.GET_OPEN_INTEREST_HIST, locals())

    def iter_open_interest_hist(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OpenInterestStatistic]:
        """Every row of `get_open_interest_hist`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_OPEN_INTEREST_HIST, locals())

    async def get_top_long_short_account_ratio(
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
    ) -> list[types.LongShortRatio]:
        """Longs and shorts among top traders, by account.

        The fifth of the accounts with the largest margin. The last 30 days at most.

        - pair: Pair, as in BTCUSD
        - period: Time between two values
        - contractType: Kind of contract
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#top-trader-long-short-ratio-accounts
        """
        return await self._call(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    def iter_top_long_short_account_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortRatio]:
        """Every row of `get_top_long_short_account_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_top_long_short_position_ratio(
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
    ) -> list[types.LongShortPositionRatio]:
        """Longs and shorts among top traders, by position.

        The fifth of the accounts with the largest margin. The last 30 days at most.

        - pair: Pair, as in BTCUSD
        - period: Time between two values
        - contractType: Kind of contract
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#top-trader-long-short-ratio-positions
        """
        return await self._call(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    def iter_top_long_short_position_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortPositionRatio]:
        """Every row of `get_top_long_short_position_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    async def get_global_long_short_account_ratio(
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
    ) -> list[types.LongShortRatio]:
        """Longs and shorts among all traders.

        The last 30 days at most.

        - pair: Pair, as in BTCUSD
        - period: Time between two values
        - contractType: Kind of contract
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#long-short-ratio
        """
        return await self._call(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    def iter_global_long_short_account_ratio(
        self,
        *,
        pair: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"]
        | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortRatio]:
        """Every row of `get_global_long_short_account_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_taker_buy_sell_volume(
        self,
        *,
        pair: str,
        contractType: Literal["ALL", "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TakerVolume]:
        """What takers bought and sold.

        The last 30 days.

        - pair: Pair, as in BTCUSD
        - contractType: Kind of contract
        - period: Length of one entry
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#taker-buy-sell-volume
        """
        return await self._call(operations.GET_TAKER_BUY_SELL_VOLUME, locals())

    def iter_taker_buy_sell_volume(
        self,
        *,
        pair: str,
        contractType: Literal["ALL", "PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TakerVolume]:
        """Every row of `get_taker_buy_sell_volume`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TAKER_BUY_SELL_VOLUME, locals())

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
    ) -> list[types.Basis]:
        """Difference between contract and index price over time.

        The last 30 days at most.

        - pair: Pair, as in BTCUSD
        - contractType: Kind of contract
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/market-data#basis
        """
        return await self._call(operations.GET_BASIS, locals())

    def iter_basis(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Basis]:
        """Every row of `get_basis`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_BASIS, locals())

    async def create_order(
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
    ) -> types.PlacedOrder:
        """Place an order.

        MARKET trades at once, LIMIT waits at its price. STOP and TAKE_PROFIT become limit orders, their
        _MARKET forms market orders, when stopPrice is reached; TRAILING_STOP_MARKET when the price turns by
        callbackRate.

        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed (STOP, STOP_MARKET, TAKE_PROFIT,
          TAKE_PROFIT_MARKET, TRAILING_STOP_MARKET: gone on 2026-06-30; use `create_algo_order`)
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - quantity: Number of contracts. Not with closePosition
        - price: Limit price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - stopPrice: Price that triggers a conditional order
        - closePosition: Close the whole position; STOP_MARKET and TAKE_PROFIT_MARKET, without quantity and
          reduceOnly
        - activationPrice: Trailing stop: price from which on it follows; the present price when left out
        - callbackRate: Trailing stop: distance from the best price, in percent (0.1 to 10)
        - timeInForce: How long the order may work
        - workingType: Which price triggers it (default CONTRACT_PRICE)
        - priceProtect: Do not trigger while mark and last price are too far apart (triggerProtect of the
          contract) (default false)
        - newOrderRespType: How much the reply contains (default ACK)
        - priceMatch: Takes the price from the book instead of price
        - selfTradePreventionMode: What happens when the order would trade with your own; in effect with IOC
          and GTC (default NONE)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type LIMIT needs timeInForce, quantity, (price or priceMatch).
        type MARKET needs quantity.
        type STOP or TAKE_PROFIT needs quantity, (price or priceMatch), stopPrice.
        type STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice.
        type TRAILING_STOP_MARKET needs callbackRate.
        Only one of price, priceMatch may be given.

        Since the integration with USD-M, the conditional types (STOP, TAKE_PROFIT, their _MARKET forms and
        TRAILING_STOP_MARKET) belong to create_algo_order and are refused here with -4120.
        The answer does not say what was filled: see get_order, get_user_trades or the user data.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -2019 MARGIN_NOT_SUFFICIEN, -2021 ORDER_WOULD_IMMEDIATELY_TRIGGER,
        -4120 STOP_ORDER_SWITCH_ALGO.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#new-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/trade#new-order
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def create_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchOrder],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PlacedOrder | types.RequestError]:
        """Place up to 5 orders.

        Each succeeds or fails for itself, in no certain order; the answers stand in the order of the
        request.

        - batchOrders: The orders; each follows the rules of create_order (at most 5)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        The SDK gives these orders no client order id: set newClientOrderId in each.

        Weight: 5. Orders: 5 per 10s, 1 per 1m. Security: TRADE, signed.
        Errors: -4082 INVALID_BATCH_PLACE_ORDER_SIZE, -4083 PLACE_BATCH_ORDERS_FAIL.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#place-multiple-orders
        """
        return await self._call(operations.CREATE_BATCH_ORDERS, locals())

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
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ModifiedOrder:
        """Modify an order.

        New price and quantity of a LIMIT order, in its new place in the queue. With both ids given, orderId
        counts. An order can be modified 10,000 times at most.

        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL, as it was
        - quantity: New number of contracts
        - price: New limit price
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - priceMatch: Takes the price from the book instead of price
        - modifyId: Your number for the modification; it comes back in answers and events
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        A quantity at or below what has traded cancels the order; a post-only order whose new price would
        trade at once is canceled.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER, -4196 LIMIT_ORDER_ONLY, -4197 SAME_ORDER, -4198
        EXCEED_MAX_MODIFY_ORDER_LIMIT.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#modify-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/trade#modify-order
        """
        return await self._call(operations.MODIFY_ORDER, locals())

    async def modify_batch_orders(
        self,
        *,
        batchOrders: Sequence[types.BatchModification],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ModifiedOrder | types.RequestError]:
        """Modify up to 5 orders.

        Each succeeds or fails for itself; the answers stand in the order of the request.

        - batchOrders: The modifications (at most 5)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Orders: 5 per 10s, 1 per 1m. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#modify-multiple-orders
        """
        return await self._call(operations.MODIFY_BATCH_ORDERS, locals())

    async def cancel_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder:
        """Cancel an order.

        With both ids given, orderId counts.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#cancel-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/trade#cancel-order
        """
        return await self._call(operations.CANCEL_ORDER, locals())

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledOrder | types.RequestError]:
        """Cancel up to 10 orders of a contract.

        Each succeeds or fails for itself; the answers stand in the order of the request.

        - symbol: Contract, as in BTCUSD_PERP
        - orderIdList: Numbers of the orders
        - origClientOrderIdList: Client order ids of the orders
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderIdList, origClientOrderIdList is needed.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#cancel-multiple-orders
        """
        return await self._call(operations.CANCEL_BATCH_ORDERS, locals())

    async def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a contract.

        Conditional orders stay: see cancel_algo_order.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#cancel-all-open-orders
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def countdown_cancel_all_orders(
        self,
        *,
        symbol: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """Cancel all open orders of a contract after a countdown.

        Call it again and again as a heartbeat: each call starts the countdown anew, 0 stops it. Binance
        looks about every 10 ms.

        - symbol: Contract, as in BTCUSD_PERP
        - countdownTime: Milliseconds until all open orders are canceled; 0 stops the countdown
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#auto-cancel-all-open-orders
        """
        return await self._call(operations.COUNTDOWN_CANCEL_ALL_ORDERS, locals())

    async def get_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """State of an order.

        Not found any more: orders canceled or expired without a fill after 3 days, all others after 90
        days.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#query-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/ws-api/trade#query-order
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """State of an open order.

        Only open orders are found; others raise -2013.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#query-current-open-order
        """
        return await self._call(operations.GET_OPEN_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders.

        Of one contract, or of all contracts at a weight of 40. A symbol that does not exist is an error
        (-1121).

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#current-all-open-orders
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
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
    ) -> list[types.QueriedOrder]:
        """Orders, whatever their state.

        Of a contract or of a pair, at most 7 days at once: the latest ones, or those from orderId on.
        Orders without a fill are gone 3 days after their end, others after 90 days.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of symbol, pair is needed.
        Only one of pair, orderId may be given.
        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#all-orders
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QueriedOrder]:
        """Every row of `get_all_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_ORDERS, locals())

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
    ) -> list[types.OrderAmendment]:
        """Modifications of an order.

        Those of the last 3 months.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.
        Only the last 90 days are kept.

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#get-order-modify-history
        """
        return await self._call(operations.GET_ORDER_MODIFY_HISTORY, locals())

    def iter_order_modify_history(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OrderAmendment]:
        """Every row of `get_order_modify_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ORDER_MODIFY_HISTORY, locals())

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
    ) -> list[types.ForcedOrder]:
        """Orders with which Binance closed positions.

        Liquidations and auto-deleveraging of the last 90 days; without autoCloseType both.

        - symbol: Contract, as in BTCUSD_PERP
        - autoCloseType: Only orders for this reason
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Only the last 90 days are kept.

        Weight: 20 with symbol, 50 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#users-force-orders
        """
        return await self._call(operations.GET_FORCE_ORDERS, locals())

    def iter_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: enums.AutoCloseType | types.AutoCloseTypeText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ForcedOrder]:
        """Every row of `get_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FORCE_ORDERS, locals())

    async def get_user_trades(
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
    ) -> list[types.AccountTrade]:
        """Trades of the account.

        Of a contract or of a pair: the latest ones, those of one order, those from fromId on, or those of a
        time range of at most 7 days. The last 3 months.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - orderId: Only trades of this order
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - fromId: First id to return, inclusive
        - limit: Most entries to return (at most 1000; default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of symbol, pair is needed.
        Only one of symbol, pair may be given.
        Only one of pair, fromId may be given.
        orderId needs symbol.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.
        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-coin-m-futures/api/rest-api/trade#account-trade-list
        """
        return await self._call(operations.GET_USER_TRADES, locals())

    def iter_user_trades(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        orderId: int | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccountTrade]:
        """Every row of `get_user_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_USER_TRADES, locals())

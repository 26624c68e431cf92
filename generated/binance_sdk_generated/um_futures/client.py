"""The methods of USD-M futures: signatures and what they mean."""

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
class UMFuturesOperations:
    """Every call of USD-M futures, over whichever route `_call` takes."""

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

        Only assets and positions with something in them.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#account-information-v3
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#account-information-v2
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_account_rest_v3(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Balances and positions of the account.

        Only assets and positions with something in them.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Over REST only; otherwise the same as get_account.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#account-information-v3
        """
        return await self._call(operations.GET_ACCOUNT_REST_V3, locals())

    async def get_account_v2(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountV2:
        """Balances, settings and all positions of the account.

        Older form: every asset and symbol, also those without anything.

        Deprecated; use `get_account`.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#account-information-v2
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#account-information
        """
        return await self._call(operations.GET_ACCOUNT_V2, locals())

    async def get_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Balance]:
        """Balances.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-balance-v3
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#futures-account-balance-v2
        """
        return await self._call(operations.GET_BALANCE, locals())

    async def get_balance_rest_v3(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Balance]:
        """Balances.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Over REST only; otherwise the same as get_balance.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-balance-v3
        """
        return await self._call(operations.GET_BALANCE_REST_V3, locals())

    async def get_balance_v2(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Balance]:
        """Balances, older form.

        Deprecated; use `get_balance`.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-balance-v2
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/account#futures-account-balance
        """
        return await self._call(operations.GET_BALANCE_V2, locals())

    async def get_account_config(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AccountConfig:
        """What the account may do.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-account-configuration
        """
        return await self._call(operations.GET_ACCOUNT_CONFIG, locals())

    async def get_symbol_config(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SymbolConfig]:
        """How symbols are set: leverage and margin type.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#symbol-configuration
        """
        return await self._call(operations.GET_SYMBOL_CONFIG, locals())

    async def get_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a symbol.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#user-commission-rate
        """
        return await self._call(operations.GET_COMMISSION, locals())

    async def get_order_rate_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.RateLimit]:
        """Order limits of the account.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#query-user-rate-limit
        """
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
    ) -> list[types.Income]:
        """Money that came or went.

        The last 7 days when no time is given, 3 months at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - incomeType: Only income of this kind
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - page: Which page to return (gone on 2026-10-16; use startTime and endTime)
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-income-history
        """
        return await self._call(operations.GET_INCOME, locals())

    def iter_income(
        self,
        *,
        symbol: str | None = None,
        incomeType: enums.IncomeType | types.IncomeTypeText | None = None,
        page: int | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Income]:
        """Every row of `get_income`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_INCOME, locals())

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

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-download-id-for-futures-transaction-history
        """
        return await self._call(operations.GET_INCOME_DOWNLOAD_ID, locals())

    async def get_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of money that came or went.

        Valid for 24 h.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-futures-transaction-history-download-link-by-id
        """
        return await self._call(operations.GET_INCOME_DOWNLOAD_LINK, locals())

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

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-download-id-for-futures-order-history
        """
        return await self._call(operations.GET_ORDER_DOWNLOAD_ID, locals())

    async def get_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of orders.

        Valid for 24 h.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-futures-order-history-download-link-by-id
        """
        return await self._call(operations.GET_ORDER_DOWNLOAD_LINK, locals())

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

        Weight: 1000. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-download-id-for-futures-trade-history
        """
        return await self._call(operations.GET_TRADE_DOWNLOAD_ID, locals())

    async def get_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of trades.

        Valid for 24 h.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-futures-trade-download-link-by-id
        """
        return await self._call(operations.GET_TRADE_DOWNLOAD_LINK, locals())

    async def get_api_trading_status(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TradingStatus:
        """Quantitative rules and how the account stands.

        Which ratios lock the account for opening positions, and until when.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 10 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#futures-trading-quantitative-rules-indicators
        """
        return await self._call(operations.GET_API_TRADING_STATUS, locals())

    async def get_fee_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FeeBurn:
        """Whether commission is paid in BNB.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-bnb-burn-status
        """
        return await self._call(operations.GET_FEE_BURN_STATUS, locals())

    async def set_fee_burn(
        self, *, feeBurn: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Pay commission in BNB or not.

        - feeBurn: True: pay commission in BNB
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#toggle-bnb-burn-on-futures-trade
        """
        return await self._call(operations.SET_FEE_BURN, locals())

    async def get_pm_account_info(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PortfolioMarginInfo:
        """What may be taken out of a portfolio margin account.

        Classic portfolio margin.

        - asset: Asset, as in USDT
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/portfolio-margin-endpoints#classic-portfolio-margin-account-information
        """
        return await self._call(operations.GET_PM_ACCOUNT_INFO, locals())

    async def sign_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Agree to the terms of contracts on traditional assets.

        Once per account, before the first order on such a contract.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 50. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#futures-tradfi-perps-contract
        """
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
    ) -> types.PlacedAlgoOrder:
        """Place a conditional order.

        STOP and TAKE_PROFIT become limit orders, their _MARKET forms market orders, when triggerPrice is
        reached; a trailing stop when the price turns. What it then places is an order with an orderId of
        its own.

        - algoType: CONDITIONAL
        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order may work (default GTC)
        - quantity: Amount of the base asset
        - price: Limit price
        - triggerPrice: Price that triggers the order; all kinds but trailing stops
        - workingType: Which price triggers it (default CONTRACT_PRICE)
        - priceMatch: Takes the price from the book instead of price
        - closePosition: Close the whole position; STOP_MARKET and TAKE_PROFIT_MARKET, without quantity and
          reduceOnly
        - priceProtect: Do not trigger while mark and last price are too far apart (triggerProtect of the
          symbol) (default false)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - activatePrice: Trailing stop: price from which on it follows; the present price when left out
        - callbackRate: Trailing stop: distance from the best price, in percent (0.1 to 20)
        - clientAlgoId: Your own id of the conditional order, unique among open ones; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains (default ACK)
        - selfTradePreventionMode: What happens when the order would trade with your own; in effect with
          IOC, GTC and GTD (default NONE)
        - goodTillDate: GTD orders: when they end, in epoch milliseconds, to the second; at least 600 s from
          now
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type STOP or TAKE_PROFIT needs quantity, triggerPrice, (price or priceMatch).
        type STOP_MARKET or TAKE_PROFIT_MARKET needs triggerPrice, (quantity or closePosition).
        type TRAILING_STOP_MARKET needs quantity, callbackRate.
        timeInForce GTD needs goodTillDate.
        Only one of price, priceMatch may be given.

        BUY stops and SELL take-profits are triggered at or above triggerPrice, SELL stops and BUY
        take-profits at or below it.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2021 ORDER_WOULD_IMMEDIATELY_TRIGGER, -4045 MAX_STOP_ORDER_EXCEEDED, -4116
        DUPLICATED_CLIENT_ORDER_ID.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#new-algo-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#new-algo-order
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
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-algo-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#cancel-algo-order
        """
        return await self._call(operations.CANCEL_ALGO_ORDER, locals())

    async def cancel_all_open_algo_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all conditional orders of a symbol.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-all-algo-open-orders
        """
        return await self._call(operations.CANCEL_ALL_OPEN_ALGO_ORDERS, locals())

    async def get_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedAlgoOrder:
        """State of a conditional order.

        Not found any more: those canceled or expired without being triggered after 3 days, all others after
        90 days.

        - algoId: Number that Binance gave the conditional order
        - clientAlgoId: Your own id of the conditional order
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of algoId, clientAlgoId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-algo-order
        """
        return await self._call(operations.GET_ALGO_ORDER, locals())

    async def get_open_algo_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedAlgoOrder]:
        """Conditional orders that wait.

        Without a symbol those of all contracts, at a higher weight.

        - algoType: Only this kind: CONDITIONAL
        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - algoId: Only this one
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#current-all-algo-open-orders
        """
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
    ) -> list[types.QueriedAlgoOrder]:
        """Conditional orders, whatever their state.

        With algoId those from it on; else the latest.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - algoId: First one to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-all-algo-orders
        """
        return await self._call(operations.GET_ALGO_ORDERS, locals())

    def iter_algo_orders(
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
    ) -> History[types.QueriedAlgoOrder]:
        """Every row of `get_algo_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALGO_ORDERS, locals())

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

        Weight: 20. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/convert#list-all-convert-pairs
        """
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
    ) -> types.ConvertQuote:
        """Ask for the price of a conversion.

        Give the amount of one side.

        - fromAsset: Asset to give
        - toAsset: Asset to get
        - fromAmount: Amount to give
        - toAmount: Amount to get
        - validTime: How long the quote shall hold: 10s (default 10s)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Exactly one of fromAmount, toAmount is needed.

        Weight: 50. At most 360 calls per 1h and account. At most 500 calls per 1d and account. Security:
        USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/convert#send-quote-request
        """
        return await self._call(operations.CREATE_CONVERT_QUOTE, locals())

    async def accept_convert_quote(
        self, *, quoteId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AcceptedQuote:
        """Convert at the price that was quoted.

        - quoteId: Id of the quote
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 200. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/convert#accept-the-offered-quote
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

        Weight: 50. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/convert#order-status
        """
        return await self._call(operations.GET_CONVERT_ORDER, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection.

        Answers with nothing.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#test-connectivity
        """
        return await self._call(operations.PING, locals())

    async def get_server_time(self, *, extra: Mapping[str, object] | None = None) -> types.ServerTime:
        """Time of the exchange.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#check-server-time
        """
        return await self._call(operations.GET_SERVER_TIME, locals())

    async def get_exchange_info(self, *, extra: Mapping[str, object] | None = None) -> types.ExchangeInfo:
        """Contracts, trading rules and limits.

        Everything that decides whether an order is acceptable, for all contracts at once.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#exchange-information
        """
        return await self._call(operations.GET_EXCHANGE_INFO, locals())

    async def get_trading_schedule(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.TradingSchedule:
        """When traditional markets are open.

        For perpetuals on stocks, commodities and currencies: the sessions of a week.

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#trading-schedule
        """
        return await self._call(operations.GET_TRADING_SCHEDULE, locals())

    async def get_orderbook(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book.

        Without RPI orders, which only retail orders can trade with.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - limit: Most entries to return (one of 5, 10, 20, 50, 100, 500, 1000; default 500)

        Weight: 2 with limit 5 or 10 or 20 or 50, 5 with limit 100, 20 with limit 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#order-book
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#order-book
        """
        return await self._call(operations.GET_ORDERBOOK, locals())

    async def get_orderbook_ws(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book.

        Without RPI orders, which only retail orders can trade with.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - limit: Most entries to return (one of 5, 10, 20, 50, 100, 500, 1000; default 500)

        Over the WebSocket API only; otherwise the same as get_orderbook.

        Weight: 2 with limit 5 or 10 or 20 or 50, 5 with limit 100, 20 with limit 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#order-book
        """
        return await self._call(operations.GET_ORDERBOOK_WS, locals())

    async def get_rpi_depth(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.OrderBook:
        """Order book with RPI orders.

        Levels that are crossed are left out.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - limit: Most entries to return (one of 1000; default 1000)

        Weight: 20. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#rpi-order-book
        """
        return await self._call(operations.GET_RPI_DEPTH, locals())

    async def get_recent_trades(
        self, *, symbol: str, limit: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.PublicTrade]:
        """Latest trades.

        Trades of the book only: no liquidations and no deleveraging.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - limit: Most entries to return (at most 1000; default 500)

        Weight: 5. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#recent-trades-list
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

        One month back, trades of the book only. Needs a key, no signature.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - limit: Most entries to return (at most 500; default 100)
        - fromId: First id to return, inclusive

        Only the last 30 days are kept.

        Weight: 200. Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#old-trades-lookup
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

        Trades of one taker at one price within 100 ms. Without fromId and times the latest; with both times
        an hour at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - fromId: First id to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)

        startTime and endTime may be at most 1 hour apart.

        Weight: 20. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#compressed-aggregate-trades-list
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
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks.

        The latest ones when no time is given.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit up to 99, 2 with limit up to 499, 5 with limit up to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#kline-candlestick-data
        """
        return await self._call(operations.GET_KLINES, locals())

    def iter_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
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
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"],
        interval: enums.KlineInterval | types.KlineIntervalText | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.KlineRow]:
        """Candlesticks of a kind of contract.

        Goes on over the changes of quarterly contracts.

        - pair: Underlying pair, as in BTCUSDT
        - contractType: Kind of contract
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit up to 99, 2 with limit up to 499, 5 with limit up to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#continuous-contract-kline-candlestick-data
        """
        return await self._call(operations.GET_CONTINUOUS_KLINES, locals())

    def iter_continuous_klines(
        self,
        *,
        pair: str,
        contractType: enums.ContractType
        | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER", "TRADIFI_PERPETUAL"],
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
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the index price.

        - pair: Underlying pair, as in BTCUSDT
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit up to 99, 2 with limit up to 499, 5 with limit up to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#index-price-kline-candlestick-data
        """
        return await self._call(operations.GET_INDEX_PRICE_KLINES, locals())

    def iter_index_price_klines(
        self,
        *,
        pair: str,
        interval: enums.KlineInterval | str | TimeFrame,
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
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the mark price.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit up to 99, 2 with limit up to 499, 5 with limit up to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#mark-price-kline-candlestick-data
        """
        return await self._call(operations.GET_MARK_PRICE_KLINES, locals())

    def iter_mark_price_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
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
        interval: enums.KlineInterval | str | TimeFrame,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PriceKlineRow]:
        """Candlesticks of the premium index.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - interval: Length of one bar; case matters (1m is a minute, 1M a month)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1500; default 500)

        Weight: 1 with limit up to 99, 2 with limit up to 499, 5 with limit up to 1000, 10 otherwise.
        Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#premium-index-kline-data
        """
        return await self._call(operations.GET_PREMIUM_INDEX_KLINES, locals())

    def iter_premium_index_klines(
        self,
        *,
        symbol: str,
        interval: enums.KlineInterval | str | TimeFrame,
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
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.TickerStatistics | list[types.TickerStatistics]:
        """Price change over the last 24 hours.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1 with symbol, 40 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#ticker24hr-price-change-statistics
        """
        return await self._call(operations.GET_TICKER, locals())

    async def get_ticker_price(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PriceTicker | list[types.PriceTicker]:
        """Latest price.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1 with symbol, 2 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#symbol-price-ticker-v2
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#symbol-price-ticker
        """
        return await self._call(operations.GET_TICKER_PRICE, locals())

    async def get_ticker_price_ws(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PriceTicker | list[types.PriceTicker]:
        """Latest price.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Over the WebSocket API only; otherwise the same as get_ticker_price.

        Weight: 1 with symbol, 2 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#symbol-price-ticker
        """
        return await self._call(operations.GET_TICKER_PRICE_WS, locals())

    async def get_ticker_price_v1(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PriceTicker | list[types.PriceTicker]:
        """Latest price, older form.

        For one contract or for all of them.

        Deprecated; use `get_ticker_price`.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1 with symbol, 2 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#symbol-price-ticker
        """
        return await self._call(operations.GET_TICKER_PRICE_V1, locals())

    async def get_orderbook_ticker(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BestPrices | list[types.BestPrices]:
        """Best bid and ask.

        For one contract or for all of them. RPI orders do not count.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 2 with symbol, 5 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#symbol-order-book-ticker
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#symbol-order-book-ticker
        """
        return await self._call(operations.GET_ORDERBOOK_TICKER, locals())

    async def get_ticker_book_ws(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BestPrices | list[types.BestPrices]:
        """Best bid and ask.

        For one contract or for all of them. RPI orders do not count.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Over the WebSocket API only; otherwise the same as get_orderbook_ticker.

        Weight: 2 with symbol, 5 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/market-data#symbol-order-book-ticker
        """
        return await self._call(operations.GET_TICKER_BOOK_WS, locals())

    async def get_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions.

        Only symbols with a position or open orders.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-information-v3
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#position-information-v2
        """
        return await self._call(operations.GET_POSITION, locals())

    async def get_position_risk(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Position]:
        """Positions.

        Only symbols with a position or open orders.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Over REST only; otherwise the same as get_position.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-information-v3
        """
        return await self._call(operations.GET_POSITION_RISK, locals())

    async def get_position_v2(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.PositionV2]:
        """Positions with their settings, all symbols.

        Older form: one entry for every symbol and side, also without a position.

        Deprecated; use `get_position`.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-information-v2
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#position-information
        """
        return await self._call(operations.GET_POSITION_V2, locals())

    async def set_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Leverage:
        """Change the leverage of a symbol.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - leverage: New leverage; get_leverage_bracket says how much a position of which size may have (1 to
          125)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4028 INVALID_LEVERAGE, -4161 ISOLATED_LEVERAGE_REJECT_WITH_POSITION.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-initial-leverage
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
        """Change what backs the positions of a symbol.

        Refused while there is a position or an open order, and with -4046 where it already is so.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - marginType: What backs positions of the symbol
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4046 NO_NEED_TO_CHANGE_MARGIN_TYPE, -4047 THERE_EXISTS_OPEN_ORDERS, -4048
        THERE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-margin-type
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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - amount: Amount of the margin asset
        - type: 1 adds, 2 takes away (one of 1, 2)
        - positionSide: Position that is meant; required in hedge mode (LONG or SHORT) (default: BOTH in
          one-way mode)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-isolated-position-margin
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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - type: 1: only what was added, 2: only what was taken away (one of 1, 2)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 30 days apart.
        Only the last 30 days are kept.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#get-position-margin-change-history
        """
        return await self._call(operations.GET_POSITION_MARGIN_HISTORY, locals())

    def iter_position_margin_history(
        self,
        *,
        symbol: str,
        type: int | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PositionMarginEntry]:
        """Every row of `get_position_margin_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_POSITION_MARGIN_HISTORY, locals())

    async def get_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode: one-way or hedge.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-current-position-mode
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

        For all symbols, and for COIN-M too. Refused while there is a position or an open order, and with
        -4059 where it already is so.

        - dualSidePosition: True: hedge mode; False: one-way mode
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4059 NO_NEED_TO_CHANGE_POSITION_SIDE, -4067 POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS, -4068
        POSITION_SIDE_CHANGE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-position-mode
        """
        return await self._call(operations.SET_POSITION_MODE, locals())

    async def get_multi_assets_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MultiAssetsMode:
        """Margin mode: one asset or all.

        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#get-current-multi-assets-mode
        """
        return await self._call(operations.GET_MULTI_ASSETS_MODE, locals())

    async def set_multi_assets_mode(
        self,
        *,
        multiAssetsMargin: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the margin mode.

        For all symbols.

        - multiAssetsMargin: True: multi-assets mode; False: single-asset mode
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4167 ISOLATED_REJECT_WITH_JOINT_MARGIN, -4171 NO_NEED_TO_CHANGE_JOINT_MARGIN.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#change-multi-assets-mode
        """
        return await self._call(operations.SET_MULTI_ASSETS_MODE, locals())

    async def get_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging.

        Renewed every 30 s.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#position-adl-quantile-estimation
        """
        return await self._call(operations.GET_ADL_QUANTILE, locals())

    async def get_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LeverageBrackets | list[types.LeverageBrackets]:
        """Leverage by size of position.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/account#notional-and-leverage-brackets
        """
        return await self._call(operations.GET_LEVERAGE_BRACKET, locals())

    async def get_premium_index(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PremiumIndex | list[types.PremiumIndex]:
        """Mark price, index price and funding rate.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1 with symbol, 10 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#mark-price
        """
        return await self._call(operations.GET_PREMIUM_INDEX, locals())

    async def get_funding_rate(
        self,
        *,
        symbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.FundingRate]:
        """Past funding rates.

        Oldest first; without times the latest ones.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 100)

        Shares its limit with get_funding_info.

        Weight: 0. At most 500 calls per 5m and IP. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#get-funding-rate-history
        """
        return await self._call(operations.GET_FUNDING_RATE, locals())

    def iter_funding_rate(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
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

        Shares its limit with get_funding_rate.

        Weight: 0. At most 500 calls per 5m and IP. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#get-funding-rate-info
        """
        return await self._call(operations.GET_FUNDING_INFO, locals())

    async def get_constituents(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.IndexConstituents:
        """Markets that make up an index price.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 2. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#query-index-price-constituents
        """
        return await self._call(operations.GET_CONSTITUENTS, locals())

    async def get_index_info(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CompositeIndexInfo]:
        """How composite indexes are made up.

        Only contracts on a composite index, as DEFIUSDT.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#composite-index-symbol-information
        """
        return await self._call(operations.GET_INDEX_INFO, locals())

    async def get_asset_index(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AssetIndexInfo | list[types.AssetIndexInfo]:
        """Rates of assets in multi-assets mode.

        What balances and debts in an asset count as margin.

        - symbol: Asset pair, as in ADAUSD

        Weight: 1 with symbol, 10 otherwise. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#asset-index
        """
        return await self._call(operations.GET_ASSET_INDEX, locals())

    async def get_delivery_price(
        self, *, pair: str, extra: Mapping[str, object] | None = None
    ) -> list[types.DeliveryPrice]:
        """Settlement prices of quarterly contracts.

        - pair: Underlying pair, as in BTCUSDT

        Weight: 0. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#quarterly-contract-settlement-price
        """
        return await self._call(operations.GET_DELIVERY_PRICE, locals())

    async def get_insurance_balance(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.InsuranceFund | list[types.InsuranceFund]:
        """Insurance funds.

        With a symbol the fund of that contract; else all of them.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#query-insurance-fund-balance-snapshot
        """
        return await self._call(operations.GET_INSURANCE_BALANCE, locals())

    async def get_symbol_adl_risk(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AdlRisk | list[types.AdlRisk]:
        """Risk of auto-deleveraging.

        For one contract or for all of them. Renewed every 30 minutes.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#adl-risk
        """
        return await self._call(operations.GET_SYMBOL_ADL_RISK, locals())

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
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.SESSION_LOGON, locals())

    async def get_session_status(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """State of the connection.

        Which key is logged on, and since when.

        Weight: 2. Security: NONE.
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.GET_SESSION_STATUS, locals())

    async def session_logout(self, *, extra: Mapping[str, object] | None = None) -> types.Session:
        """Forget the key that is logged on.

        The connection stays open.

        Weight: 2. Security: NONE.
        Source (2026-05-28): https://developers.binance.com/docs/derivatives/usds-margined-futures/websocket-api-general-info
        """
        return await self._call(operations.SESSION_LOGOUT, locals())

    async def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the user data stream.

        Valid for 60 minutes. While one is valid the same comes again, for another 60 minutes. The client
        does this by itself: see subscribe(SubType.USER).

        Weight: 1. Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#start-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#start-user-data-stream
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.ListenKey:
        """Keep the key of the user data stream for another 60 minutes.

        The client does this by itself.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#keepalive-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#keepalive-user-data-stream
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the user data stream.

        The key is no longer valid, on whichever connection it is in use.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/user-data-streams#close-user-data-stream
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/user-data-streams#close-user-data-stream
        """
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def get_open_interest(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.OpenInterest:
        """Open interest now.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#open-interest
        """
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
    ) -> list[types.OpenInterestStatistic]:
        """Open interest over time.

        The last 30 days at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. At most 1000 calls per 5m and IP. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#open-interest-statistics
        """
        return await self._call(operations.GET_OPEN_INTEREST_HIST, locals())

    def iter_open_interest_hist(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OpenInterestStatistic]:
        """Every row of `get_open_interest_hist`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_OPEN_INTEREST_HIST, locals())

    async def get_top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LongShortRatio]:
        """Longs and shorts among top traders, by account.

        The fifth of the accounts with the largest margin. The last 30 days at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. At most 1000 calls per 5m and IP. Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#top-trader-long-short-ratio-accounts
        """
        return await self._call(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    def iter_top_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortRatio]:
        """Every row of `get_top_long_short_account_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TOP_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_top_long_short_position_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LongShortRatio]:
        """Longs and shorts among top traders, by position.

        The fifth of the accounts with the largest margin. The last 30 days at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. At most 1000 calls per 5m and IP. Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#top-trader-long-short-ratio-positions
        """
        return await self._call(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    def iter_top_long_short_position_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortRatio]:
        """Every row of `get_top_long_short_position_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TOP_LONG_SHORT_POSITION_RATIO, locals())

    async def get_global_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.LongShortRatio]:
        """Longs and shorts among all traders.

        The last 30 days at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. At most 1000 calls per 5m and IP. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#long-short-ratio
        """
        return await self._call(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    def iter_global_long_short_account_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LongShortRatio]:
        """Every row of `get_global_long_short_account_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_GLOBAL_LONG_SHORT_ACCOUNT_RATIO, locals())

    async def get_taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        limit: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.TakerVolume]:
        """What takers bought and sold.

        The last 30 days at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. At most 1000 calls per 5m and IP. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#taker-buy-sell-volume
        """
        return await self._call(operations.GET_TAKER_LONG_SHORT_RATIO, locals())

    def iter_taker_long_short_ratio(
        self,
        *,
        symbol: str,
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TakerVolume]:
        """Every row of `get_taker_long_short_ratio`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TAKER_LONG_SHORT_RATIO, locals())

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

        - pair: Underlying pair, as in BTCUSDT
        - contractType: Kind of contract
        - period: Time between two values
        - limit: Most entries to return (at most 500; default 30)
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds

        Only the last 30 days are kept.

        Weight: 0. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/market-data#basis
        """
        return await self._call(operations.GET_BASIS, locals())

    def iter_basis(
        self,
        *,
        pair: str,
        contractType: enums.ContractType | Literal["PERPETUAL", "CURRENT_QUARTER", "NEXT_QUARTER"],
        period: enums.StatisticsPeriod | types.StatisticsPeriodText | TimeFrame,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Basis]:
        """Every row of `get_basis`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_BASIS, locals())

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
    ) -> types.PlacedOrder:
        """Place an order.

        LIMIT and MARKET. Kinds with a trigger are placed with create_algo_order; here Binance refuses them
        (-4120).

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order may work
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - quantity: Amount of the base asset
        - price: Limit price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - newOrderRespType: How much the reply contains (default ACK)
        - priceMatch: Takes the price from the book instead of price
        - selfTradePreventionMode: What happens when the order would trade with your own; in effect with
          IOC, GTC and GTD (default NONE)
        - goodTillDate: GTD orders: when they end, in epoch milliseconds, to the second; at least 600 s from
          now
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type LIMIT needs timeInForce, quantity, (price or priceMatch).
        type MARKET needs quantity.
        timeInForce GTD needs goodTillDate.
        Only one of price, priceMatch may be given.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2019 MARGIN_NOT_SUFFICIEN, -2022 REDUCE_ONLY_REJECT, -4120 STOP_ORDER_SWITCH_ALGO, -4164
        MIN_NOTIONAL.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#new-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#new-order
        """
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
    ) -> types.PlacedOrder:
        """Check an order without placing it.

        Validates parameters, filters and signature; nothing reaches the matching engine. Takes the kinds
        with a trigger too.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - quantity: Amount of the base asset
        - price: Limit price
        - newClientOrderId: Your own id of the order
        - stopPrice: Price that triggers a conditional order
        - closePosition: Close the whole position; STOP_MARKET and TAKE_PROFIT_MARKET, without quantity and
          reduceOnly
        - activationPrice: Trailing stop: price from which on it follows; the present price when left out
        - callbackRate: Trailing stop: distance from the best price, in percent (0.1 to 5)
        - timeInForce: How long the order may work
        - workingType: Which price triggers it (default CONTRACT_PRICE)
        - priceProtect: Do not trigger while mark and last price are too far apart (triggerProtect of the
          symbol) (default false)
        - newOrderRespType: How much the reply contains (default ACK)
        - priceMatch: Takes the price from the book instead of price
        - selfTradePreventionMode: What happens when the order would trade with your own; in effect with
          IOC, GTC and GTD (default NONE)
        - goodTillDate: GTD orders: when they end, in epoch milliseconds, to the second; at least 600 s from
          now
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        type LIMIT needs timeInForce, quantity, (price or priceMatch).
        type MARKET needs quantity.
        type STOP or TAKE_PROFIT needs quantity, (price or priceMatch), stopPrice.
        type STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice.
        type TRAILING_STOP_MARKET needs callbackRate.
        timeInForce GTD needs goodTillDate.
        Only one of price, priceMatch may be given.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#test-order
        """
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
    ) -> types.ModifiedOrder:
        """Modify an order.

        New price and quantity of a LIMIT order, in its new place in the queue. With both ids given, orderId
        counts. An order can be modified 10,000 times at most.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - side: BUY or SELL, as it was
        - quantity: New quantity, in all
        - price: New limit price
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - priceMatch: Takes the price from the book instead of price
        - modifyId: Your number for the modification; it comes back in answers and events
        - reduceOnly: Only reduce the position; refused with -5047 where the order was not placed so
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        A quantity at or below what has traded cancels the order; a post-only order whose new price would
        trade at once is canceled.

        Weight: 0. Orders: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER, -5026 EXCEED_MAXIMUM_MODIFY_ORDER_LIMIT, -5027 SAME_ORDER, -5043
        EXISTING_PENDING_MODIFICATION.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#modify-order
        """
        return await self._call(operations.MODIFY_ORDER, locals())

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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#cancel-order
        """
        return await self._call(operations.CANCEL_ORDER, locals())

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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-order
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/ws-api/trade#query-order
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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#query-current-open-order
        """
        return await self._call(operations.GET_OPEN_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders.

        Without a symbol those of all contracts, at a higher weight.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#current-all-open-orders
        """
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
    ) -> list[types.QueriedOrder]:
        """Orders, whatever their state.

        With orderId those from it on; else the latest. Orders canceled or expired without a fill are gone
        after 3 days, all others after 90 days.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#all-orders
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
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
    ) -> History[types.QueriedOrder]:
        """Every row of `get_all_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
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

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
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
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#get-order-modify-history
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

    async def cancel_all_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a symbol.

        Conditional orders stay: see cancel_all_open_algo_orders.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-all-open-orders
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

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

        - batchOrders: The orders; LIMIT and MARKET only (at most 5)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        The SDK gives these orders no client order id: set newClientOrderId in each.

        Weight: 5. Orders: 5 per 10s, 1 per 1m. Security: TRADE, signed.
        Errors: -4082 INVALID_BATCH_PLACE_ORDER_SIZE, -4083 PLACE_BATCH_ORDERS_FAIL.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#place-multiple-orders
        """
        return await self._call(operations.CREATE_BATCH_ORDERS, locals())

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
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#modify-multiple-orders
        """
        return await self._call(operations.MODIFY_BATCH_ORDERS, locals())

    async def cancel_batch_orders(
        self,
        *,
        symbol: str,
        orderIdList: Sequence[int] | None = None,
        origClientOrderIdList: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledOrder | types.RequestError]:
        """Cancel up to 10 orders of a symbol.

        Each succeeds or fails for itself; the answers stand in the order of the request.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderIdList: Numbers of the orders (at most 10)
        - origClientOrderIdList: Client order ids of the orders (at most 10)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        At least one of orderIdList, origClientOrderIdList is needed.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#cancel-multiple-orders
        """
        return await self._call(operations.CANCEL_BATCH_ORDERS, locals())

    async def countdown_cancel_all_orders(
        self,
        *,
        symbol: str,
        countdownTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Countdown:
        """Cancel all open orders of a symbol after a countdown.

        Call it again and again as a heartbeat: each call starts the countdown anew, 0 stops it. Binance
        looks about every 10 ms.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - countdownTime: Milliseconds until all open orders are canceled; 0 stops the countdown
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 10. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#auto-cancel-all-open-orders
        """
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
    ) -> list[types.AccountTrade]:
        """Trades of the account.

        Those of the last 7 days when no time is given.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - orderId: Only trades of this order
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - fromId: First id to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.
        Only the last 90 days are kept.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#account-trade-list
        """
        return await self._call(operations.GET_USER_TRADES, locals())

    def iter_user_trades(
        self,
        *,
        symbol: str,
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

        Liquidations and auto-deleveraging; without autoCloseType both.

        - symbol: Contract, as in BTCUSDT or BTCUSDT_261225
        - autoCloseType: Only orders for this reason
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long after its timestamp the request stays valid, in milliseconds (at most 60000;
          default 5000)

        Weight: 20 with symbol, 50 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-derivatives-trading-usd-s-m-futures/api/rest-api/trade#users-force-orders
        """
        return await self._call(operations.GET_FORCE_ORDERS, locals())

    def iter_force_orders(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        autoCloseType: enums.AutoCloseType | types.AutoCloseTypeText | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ForcedOrder]:
        """Every row of `get_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FORCE_ORDERS, locals())

"""The methods of Portfolio margin: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PortfolioMarginOperations:
    """Every call of Portfolio margin, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Margin and equity of the account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#account-information
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Balance] | types.Balance:
        """Balances.

        Of all assets as a list, or of one.

        - asset: Asset, as in USDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#account-balance
        """
        return await self._call(operations.GET_BALANCE, locals())

    async def transfer_bnb(
        self,
        *,
        amount: Number,
        transferSide: enums.BnbTransferSide | types.BnbTransferSideText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Move BNB between margin account and USD-M futures.

        - amount: Amount of BNB
        - transferSide: From where to where
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 750. At most 10 calls per 10m and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#bnb-transfer
        """
        return await self._call(operations.TRANSFER_BNB, locals())

    async def collect_funds(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Move all assets from the futures to the margin account.

        All but BNB.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 750. At most 500 calls per 1h and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#fund-auto-collection
        """
        return await self._call(operations.COLLECT_FUNDS, locals())

    async def collect_asset(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: enums.FuturesWallet | types.FuturesWalletText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Done:
        """Move one asset from the futures to the margin account.

        All of it from all wallets, or an amount from one. Not BNB.

        - asset: Asset, as in USDT
        - amount: Only so much; together with futureType
        - futureType: From which wallet; together with amount
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        amount needs futureType.
        futureType needs amount.

        Weight: 30. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#fund-collection-by-asset
        """
        return await self._call(operations.COLLECT_ASSET, locals())

    async def get_auto_repay_futures_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AutoRepayFutures:
        """Whether negative balances of futures are repaid automatically.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-auto-repay-futures-status
        """
        return await self._call(operations.GET_AUTO_REPAY_FUTURES_STATUS, locals())

    async def set_auto_repay_futures(
        self, *, autoRepay: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures automatically or not.

        - autoRepay: True: repay them automatically
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 750. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#change-auto-repay-futures-status
        """
        return await self._call(operations.SET_AUTO_REPAY_FUTURES, locals())

    async def repay_futures_negative_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures now.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 750. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#repay-futures-negative-balance
        """
        return await self._call(operations.REPAY_FUTURES_NEGATIVE_BALANCE, locals())

    async def get_negative_balance_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.NegativeBalanceInterest]:
        """Interest on negative balances.

        Newest first. Those of the last 7 days when no time is given.

        - asset: Asset, as in USDT
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - size: Most entries on a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 50. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-portfolio-margin-negative-balance-interest-history
        """
        return await self._call(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

    def iter_negative_balance_interest_history(
        self,
        *,
        start: Moment,
        asset: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.NegativeBalanceInterest]:
        """Every row of `get_negative_balance_interest_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

    async def get_negative_balance_exchange_history(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.NegativeBalanceExchanges:
        """When assets were exchanged to cover negative balances.

        Newest first.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.

        Weight: 100. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-user-negative-balance-auto-exchange-record
        """
        return await self._call(operations.GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY, locals())

    def iter_negative_balance_exchange_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.NegativeBalanceExchange]:
        """Every row of `get_negative_balance_exchange_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        """
        return self._iterate(operations.GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY, locals())

    async def get_cm_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CMAccount:
        """COIN-M balances and positions.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-cm-account-detail
        """
        return await self._call(operations.GET_CM_ACCOUNT, locals())

    async def get_cm_position(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CMPosition]:
        """COIN-M positions.

        BOTH in one-way mode; LONG and SHORT in hedge mode. Without parameters those of all contracts.

        - marginAsset: Only contracts with this margin asset, as in BTC
        - pair: Only contracts on this pair, as in BTCUSD
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-cm-position-information
        """
        return await self._call(operations.GET_CM_POSITION, locals())

    async def set_cm_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CMLeverage:
        """Change the leverage of a COIN-M contract.

        - symbol: Contract, as in BTCUSD_PERP
        - leverage: New leverage; get_cm_leverage_bracket says how much a position of which size may have (1
          to 125)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4028 INVALID_LEVERAGE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#change-cm-initial-leverage
        """
        return await self._call(operations.SET_CM_LEVERAGE, locals())

    async def get_cm_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CMLeverageBrackets]:
        """Leverage by size of COIN-M position.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#cm-notional-and-leverage-brackets
        """
        return await self._call(operations.GET_CM_LEVERAGE_BRACKET, locals())

    async def get_cm_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode of COIN-M: one-way or hedge.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-cm-current-position-mode
        """
        return await self._call(operations.GET_CM_POSITION_MODE, locals())

    async def set_cm_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the position mode of COIN-M.

        For all contracts. Refused while there is a position or an open order, and where it already is so.

        - dualSidePosition: True: hedge mode; False: one-way mode
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4059 NO_NEED_TO_CHANGE_POSITION_SIDE, -4067 POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS, -4068
        POSITION_SIDE_CHANGE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#change-cm-position-mode
        """
        return await self._call(operations.SET_CM_POSITION_MODE, locals())

    async def get_cm_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging on COIN-M.

        Renewed every 30 s.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cm-position-adl-quantile-estimation
        """
        return await self._call(operations.GET_CM_ADL_QUANTILE, locals())

    async def get_cm_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a COIN-M contract.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-user-commission-rate-for-cm
        """
        return await self._call(operations.GET_CM_COMMISSION, locals())

    async def get_cm_income(
        self,
        *,
        symbol: str | None = None,
        incomeType: enums.IncomeType
        | Literal[
            "TRANSFER",
            "WELCOME_BONUS",
            "FUNDING_FEE",
            "REALIZED_PNL",
            "COMMISSION",
            "INSURANCE_CLEAR",
            "DELIVERED_SETTELMENT",
        ]
        | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Income]:
        """Money that came or went on COIN-M.

        The last 200 days when no time is given.

        - symbol: Contract, as in BTCUSD_PERP
        - incomeType: Only income of this kind
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - page: Which page to return (gone on 2026-10-28; use startTime and endTime)
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 200 days apart.
        Without them, the last 200 days.

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-cm-income-history
        """
        return await self._call(operations.GET_CM_INCOME, locals())

    def iter_cm_income(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        incomeType: enums.IncomeType
        | Literal[
            "TRANSFER",
            "WELCOME_BONUS",
            "FUNDING_FEE",
            "REALIZED_PNL",
            "COMMISSION",
            "INSURANCE_CLEAR",
            "DELIVERED_SETTELMENT",
        ]
        | None = None,
        page: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Income]:
        """Every row of `get_cm_income`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_CM_INCOME, locals())

    async def create_cm_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType | Literal["LIMIT", "MARKET"],
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        timeInForce: enums.FuturesTimeInForce | Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | Literal["ACK", "RESULT"] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CMOrderReply:
        """Place an order on COIN-M.

        LIMIT and MARKET. Kinds with a trigger are placed with create_cm_conditional_order.

        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order may work
        - quantity: Number of contracts
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - price: Limit price
        - priceMatch: Takes the price from the book instead of price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - newOrderRespType: How much the reply contains (default ACK)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type LIMIT needs timeInForce, quantity, (price or priceMatch).
        type MARKET needs quantity.
        Only one of price, priceMatch may be given.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2019 MARGIN_NOT_SUFFICIEN, -2022 REDUCE_ONLY_REJECT.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-cm-order
        """
        return await self._call(operations.CREATE_CM_ORDER, locals())

    async def modify_cm_order(
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
    ) -> types.ModifiedCMOrder:
        """Modify an order on COIN-M.

        New price and quantity of a LIMIT order, in its new place in the queue. With both ids given, orderId
        counts.

        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL, as it was
        - quantity: New number of contracts, in all
        - price: New limit price
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - priceMatch: Takes the price from the book instead of price
        - modifyId: Your number for the modification; it comes back in answers and events
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        A quantity at or below what has traded cancels the order; a post-only order whose new price would
        trade at once is canceled.

        Weight: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#modify-cm-order
        """
        return await self._call(operations.MODIFY_CM_ORDER, locals())

    async def cancel_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CMOrderReply:
        """Cancel an order on COIN-M.

        With both ids given, orderId counts.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-cm-order
        """
        return await self._call(operations.CANCEL_CM_ORDER, locals())

    async def cancel_all_cm_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a COIN-M contract.

        Conditional orders stay: see cancel_all_cm_conditional_orders.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-all-cm-open-orders
        """
        return await self._call(operations.CANCEL_ALL_CM_ORDERS, locals())

    async def get_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedCMOrder:
        """State of an order on COIN-M.

        Not found any more: orders canceled or expired without a fill after 3 days.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-cm-order
        """
        return await self._call(operations.GET_CM_ORDER, locals())

    async def get_cm_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedCMOrder]:
        """State of an open order on COIN-M.

        Only open orders are found; others raise -2013. The answer is a list of one.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-current-cm-open-order
        """
        return await self._call(operations.GET_CM_OPEN_ORDER, locals())

    async def get_cm_open_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedCMOrder]:
        """Open orders on COIN-M.

        Without a symbol those of all contracts, at a higher weight.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-current-cm-open-orders
        """
        return await self._call(operations.GET_CM_OPEN_ORDERS, locals())

    async def get_all_cm_orders(
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
    ) -> list[types.QueriedCMOrder]:
        """Orders on COIN-M, whatever their state.

        Of a contract or of a pair. With orderId those from it on; else the latest. Orders canceled or
        expired without a fill are gone after 3 days.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of symbol, pair is needed.

        Weight: 20 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-cm-orders
        """
        return await self._call(operations.GET_ALL_CM_ORDERS, locals())

    def iter_all_cm_orders(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QueriedCMOrder]:
        """Every row of `get_all_cm_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_CM_ORDERS, locals())

    async def get_cm_order_modify_history(
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
        """Modifications of an order on COIN-M.

        With both ids given, orderId counts.

        - symbol: Contract, as in BTCUSD_PERP
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-cm-modify-order-history
        """
        return await self._call(operations.GET_CM_ORDER_MODIFY_HISTORY, locals())

    def iter_cm_order_modify_history(
        self,
        *,
        symbol: str,
        start: Moment,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OrderAmendment]:
        """Every row of `get_cm_order_modify_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_CM_ORDER_MODIFY_HISTORY, locals())

    async def get_cm_user_trades(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CMTrade]:
        """Trades of the account on COIN-M.

        Of a contract or of a pair; those of the last 24 hours when no time is given.

        - symbol: Contract, as in BTCUSD_PERP
        - pair: Pair, as in BTCUSD
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - fromId: First id to return, inclusive
        - limit: Most entries to return (at most 1000; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Exactly one of symbol, pair is needed.
        Only one of pair, fromId may be given.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.
        startTime and endTime may be at most 24 hours apart.
        Without them, the last 24 hours.

        Weight: 20 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cm-account-trade-list
        """
        return await self._call(operations.GET_CM_USER_TRADES, locals())

    def iter_cm_user_trades(
        self,
        *,
        start: Moment,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.CMTrade]:
        """Every row of `get_cm_user_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_CM_USER_TRADES, locals())

    async def get_cm_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: enums.AutoCloseType | types.AutoCloseTypeText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedCMOrder]:
        """Orders with which Binance closed COIN-M positions.

        Liquidations and auto-deleveraging; without autoCloseType both. Without startTime those of the 7
        days before endTime.

        - symbol: Contract, as in BTCUSD_PERP
        - autoCloseType: Only orders for this reason
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20 with symbol, 50 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-users-cm-force-orders
        """
        return await self._call(operations.GET_CM_FORCE_ORDERS, locals())

    def iter_cm_force_orders(
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
    ) -> History[types.QueriedCMOrder]:
        """Every row of `get_cm_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_CM_FORCE_ORDERS, locals())

    async def create_um_algo_order(
        self,
        *,
        algoType: enums.AlgoType | types.AlgoTypeText,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType
        | Literal["STOP", "TAKE_PROFIT", "STOP_MARKET", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
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
        newOrderRespType: enums.OrderRespType | Literal["ACK", "RESULT"] | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        goodTillDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedAlgoOrder:
        """Place a conditional order on USD-M.

        STOP and TAKE_PROFIT become limit orders, their _MARKET forms market orders, when triggerPrice is
        reached; a trailing stop when the price turns. What it then places is an order with an orderId of
        its own.

        - algoType: CONDITIONAL
        - symbol: Contract, as in BTCUSDT
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
        - selfTradePreventionMode: What happens when the order would trade with your own (default NONE)
        - goodTillDate: GTD orders: when they end, in epoch milliseconds, to the second; at least 600 s from
          now
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type STOP or TAKE_PROFIT needs quantity, triggerPrice, (price or priceMatch).
        type STOP_MARKET or TAKE_PROFIT_MARKET needs triggerPrice, (quantity or closePosition).
        type TRAILING_STOP_MARKET needs quantity, callbackRate.
        timeInForce GTD needs goodTillDate.
        Only one of price, priceMatch may be given.

        BUY stops and SELL take-profits are triggered at or above triggerPrice, SELL stops and BUY
        take-profits at or below it.
        Self-trade prevention is in effect with IOC, GTC and GTD.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2021 ORDER_WOULD_IMMEDIATELY_TRIGGER, -4045 MAX_STOP_ORDER_EXCEEDED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-um-algo-order
        """
        return await self._call(operations.CREATE_UM_ALGO_ORDER, locals())

    async def cancel_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel a conditional order on USD-M.

        Before it is triggered; the order that it placed is canceled with cancel_um_order.

        - algoId: Number that Binance gave the conditional order
        - clientAlgoId: Your own id of the conditional order
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of algoId, clientAlgoId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-um-algo-order
        """
        return await self._call(operations.CANCEL_UM_ALGO_ORDER, locals())

    async def cancel_all_um_algo_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all conditional orders of a USD-M contract.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-all-um-algo-open-orders
        """
        return await self._call(operations.CANCEL_ALL_UM_ALGO_ORDERS, locals())

    async def get_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedAlgoOrder:
        """State of a conditional order on USD-M.

        Not found any more: those canceled or expired without being triggered after 3 days, all others after
        90 days.

        - algoId: Number that Binance gave the conditional order
        - clientAlgoId: Your own id of the conditional order
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of algoId, clientAlgoId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-current-um-open-algo-order
        """
        return await self._call(operations.GET_UM_ALGO_ORDER, locals())

    async def get_um_open_algo_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AlgoOrder]:
        """Conditional orders on USD-M that wait.

        Without a symbol those of all contracts, at a higher weight.

        - algoType: Only this kind: CONDITIONAL
        - symbol: Contract, as in BTCUSDT
        - algoId: Only this one
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-current-um-open-algo-orders
        """
        return await self._call(operations.GET_UM_OPEN_ALGO_ORDERS, locals())

    async def get_um_algo_orders(
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
        """Conditional orders on USD-M, whatever their state.

        With algoId those from it on; else the latest.

        - symbol: Contract, as in BTCUSDT
        - algoId: First one to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-um-algo-order-history
        """
        return await self._call(operations.GET_UM_ALGO_ORDERS, locals())

    def iter_um_algo_orders(
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
        """Every row of `get_um_algo_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_UM_ALGO_ORDERS, locals())

    async def create_cm_conditional_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        strategyType: enums.FuturesOrderType
        | Literal["STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"],
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        timeInForce: enums.FuturesTimeInForce | Literal["GTC", "IOC", "FOK", "GTX"] | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        workingType: enums.WorkingType | types.WorkingTypeText | None = None,
        priceProtect: bool | None = None,
        newClientStrategyId: str | None = None,
        stopPrice: Number | None = None,
        activationPrice: Number | None = None,
        callbackRate: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedConditionalOrder:
        """Place a conditional order on COIN-M.

        STOP and TAKE_PROFIT become limit orders, their _MARKET forms market orders, when stopPrice is
        reached; a trailing stop when the price turns.

        - symbol: Contract, as in BTCUSD_PERP
        - side: BUY or SELL
        - strategyType: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order that it places may work; GTC when left out
        - quantity: Number of contracts
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - price: Limit price
        - workingType: Which price triggers it (default CONTRACT_PRICE)
        - priceProtect: Do not trigger while mark and last price are too far apart (triggerProtect of the
          symbol) (default false)
        - newClientStrategyId: Your own id of the conditional order, unique among open ones; the SDK makes
          one when you give none
        - stopPrice: Price that triggers the order; all kinds but trailing stops
        - activationPrice: Trailing stop: price from which on it follows; the present price when left out
        - callbackRate: Trailing stop: distance from the best price, in percent (0.1 to 5)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        strategyType STOP or TAKE_PROFIT needs quantity, price, stopPrice.
        strategyType STOP_MARKET or TAKE_PROFIT_MARKET needs stopPrice.
        strategyType TRAILING_STOP_MARKET needs callbackRate.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2021 ORDER_WOULD_IMMEDIATELY_TRIGGER, -4045 MAX_STOP_ORDER_EXCEEDED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-cm-conditional-order
        """
        return await self._call(operations.CREATE_CM_CONDITIONAL_ORDER, locals())

    async def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledConditionalOrder:
        """Cancel a conditional order on COIN-M.

        Before it is triggered; the order that it placed is canceled with cancel_cm_order.

        - symbol: Contract, as in BTCUSD_PERP
        - strategyId: Number that Binance gave the conditional order
        - newClientStrategyId: Your own id of the conditional order
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of strategyId, newClientStrategyId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-cm-conditional-order
        """
        return await self._call(operations.CANCEL_CM_CONDITIONAL_ORDER, locals())

    async def cancel_all_cm_conditional_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CancelConfirmation:
        """Cancel all conditional orders of a COIN-M contract.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-all-cm-open-conditional-orders
        """
        return await self._call(operations.CANCEL_ALL_CM_CONDITIONAL_ORDERS, locals())

    async def get_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConditionalOrder:
        """State of a conditional order on COIN-M that waits.

        Those that were triggered, canceled or have expired raise -2013.

        - symbol: Contract, as in BTCUSD_PERP
        - strategyId: Number that Binance gave the conditional order
        - newClientStrategyId: Your own id of the conditional order
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of strategyId, newClientStrategyId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-current-cm-open-conditional-order
        """
        return await self._call(operations.GET_CM_OPEN_CONDITIONAL_ORDER, locals())

    async def get_cm_open_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ConditionalOrder]:
        """Conditional orders on COIN-M that wait.

        Without a symbol those of all contracts, at a higher weight.

        - symbol: Contract, as in BTCUSD_PERP
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-current-cm-open-conditional-orders
        """
        return await self._call(operations.GET_CM_OPEN_CONDITIONAL_ORDERS, locals())

    async def get_all_cm_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        strategyId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedConditionalOrder]:
        """Conditional orders on COIN-M, whatever their state.

        Without a symbol those of all contracts, at a higher weight. Those canceled or expired without being
        triggered are gone after 7 days.

        - symbol: Contract, as in BTCUSD_PERP
        - strategyId: Number that Binance gave the conditional order
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-cm-conditional-orders
        """
        return await self._call(operations.GET_ALL_CM_CONDITIONAL_ORDERS, locals())

    def iter_all_cm_conditional_orders(
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
    ) -> History[types.QueriedConditionalOrder]:
        """Every row of `get_all_cm_conditional_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_CM_CONDITIONAL_ORDERS, locals())

    async def get_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedConditionalOrder:
        """State of a conditional order on COIN-M that waits no more.

        Those canceled or expired without being triggered are gone after 7 days.

        - symbol: Contract, as in BTCUSD_PERP
        - strategyId: Number that Binance gave the conditional order
        - newClientStrategyId: Your own id of the conditional order
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of strategyId, newClientStrategyId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-cm-conditional-order-history
        """
        return await self._call(operations.GET_CM_CONDITIONAL_ORDER_HISTORY, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection.

        Weight: 1. Security: NONE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/market-data#test-connectivity
        """
        return await self._call(operations.PING, locals())

    async def get_order_rate_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.RateLimit]:
        """Order limits of the account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-user-rate-limit
        """
        return await self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    async def borrow_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Borrow an asset in the margin account.

        - asset: Asset, as in USDT
        - amount: How much to borrow
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100. Security: MARGIN, signed.
        Errors: 51006 EXCEED_MAX_BORROWABLE, 51014 ASSET_ADMIN_BAN_BORROW, 51061
        INSUFFICIENT_LOANABLE_ASSET.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-borrow
        """
        return await self._call(operations.BORROW_MARGIN_LOAN, locals())

    async def repay_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Repay what was borrowed in the margin account.

        - asset: Asset, as in USDT
        - amount: How much to repay
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100. Security: MARGIN, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-repay
        """
        return await self._call(operations.REPAY_MARGIN_LOAN, locals())

    async def repay_margin_debt(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        specifyRepayAssets: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RepaidDebt:
        """Repay a debt of the margin account with other assets.

        The asset itself is used first. All that can be repaid when no amount is given; what is used is
        worth 50,000 USD at most.

        - asset: Asset that is owed, as in USDT
        - amount: How much to repay; all when left out
        - specifyRepayAssets: Assets to use after the one that is owed
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 3000. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-repay-debt
        """
        return await self._call(operations.REPAY_MARGIN_DEBT, locals())

    async def get_margin_loans(
        self,
        *,
        asset: str,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginLoans:
        """What was borrowed in the margin account.

        Newest first. With txId only that one.

        - asset: Asset, as in USDT
        - txId: tranId of borrow_margin_loan
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - archived: True: what is older than 6 months (default false)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of txId, startTime is needed.
        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-margin-loan-record
        """
        return await self._call(operations.GET_MARGIN_LOANS, locals())

    def iter_margin_loans(
        self,
        *,
        asset: str,
        start: Moment,
        txId: int | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.MarginLoan]:
        """Every row of `get_margin_loans`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MARGIN_LOANS, locals())

    async def get_margin_repayments(
        self,
        *,
        asset: str,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginRepayments:
        """What was repaid in the margin account.

        Newest first. With txId only that one.

        - asset: Asset, as in USDT
        - txId: tranId of repay_margin_loan
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - archived: True: what is older than 6 months (default false)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of txId, startTime is needed.
        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-margin-repay-record
        """
        return await self._call(operations.GET_MARGIN_REPAYMENTS, locals())

    def iter_margin_repayments(
        self,
        *,
        asset: str,
        start: Moment,
        txId: int | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.MarginRepayment]:
        """Every row of `get_margin_repayments`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MARGIN_REPAYMENTS, locals())

    async def get_margin_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginInterests:
        """Interest on what was borrowed in the margin account.

        Newest first. Those of the last 7 days when no time is given; with startTime alone up to now, 30
        days at most; with endTime alone the 7 days before it.

        - asset: Asset, as in USDT
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - archived: True: what is older than 6 months (default false)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-margin-borrow-loan-interest-history
        """
        return await self._call(operations.GET_MARGIN_INTEREST_HISTORY, locals())

    def iter_margin_interest_history(
        self,
        *,
        start: Moment,
        asset: str | None = None,
        archived: bool | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.MarginInterest]:
        """Every row of `get_margin_interest_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MARGIN_INTEREST_HISTORY, locals())

    async def get_margin_max_borrow(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginMaxBorrow:
        """How much of an asset can be borrowed.

        - asset: Asset, as in USDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#margin-max-borrow
        """
        return await self._call(operations.GET_MARGIN_MAX_BORROW, locals())

    async def get_margin_max_withdraw(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginMaxWithdraw:
        """How much of an asset can be taken out of the margin account.

        - asset: Asset, as in USDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-margin-max-withdraw
        """
        return await self._call(operations.GET_MARGIN_MAX_WITHDRAW, locals())

    async def create_margin_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        stopPrice: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        icebergQty: Number | None = None,
        sideEffectType: enums.SideEffectType | types.SideEffectTypeText | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        autoRepayAtCancel: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedMarginOrder:
        """Place a margin order.

        It may borrow what it needs, or repay with what it gets: see sideEffectType.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - quantity: Amount of the base asset
        - quoteOrderQty: MARKET orders: amount of the quote asset instead of quantity
        - price: Limit price
        - stopPrice: Price that triggers STOP_LOSS, TAKE_PROFIT and their limit forms
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - newOrderRespType: How much the reply contains (default FULL for type MARKET and LIMIT, else ACK)
        - icebergQty: Visible part; makes LIMIT, STOP_LOSS_LIMIT and TAKE_PROFIT_LIMIT icebergs
        - sideEffectType: Whether the order borrows or repays (default NO_SIDE_EFFECT)
        - timeInForce: How long the order may work
        - selfTradePreventionMode: What happens when the order would trade with your own
        - autoRepayAtCancel: Repay what MARGIN_BUY or AUTO_BORROW_REPAY borrowed when the order is canceled
          (default true)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type LIMIT needs quantity, price.
        type MARKET needs quantity or quoteOrderQty.
        type STOP_LOSS or TAKE_PROFIT needs quantity, stopPrice.
        type STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs quantity, price, stopPrice.
        type LIMIT_MAKER needs quantity, price.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-margin-order
        """
        return await self._call(operations.CREATE_MARGIN_ORDER, locals())

    async def cancel_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledMarginOrder:
        """Cancel a margin order.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - newClientOrderId: Your own id of the cancellation
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 2. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-margin-account-order
        """
        return await self._call(operations.CANCEL_MARGIN_ORDER, locals())

    async def cancel_all_margin_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CanceledMarginOrder | types.CanceledMarginOrderList]:
        """Cancel all open margin orders of a pair.

        OCO pairs too.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-margin-account-all-open-orders-on-asymbol
        """
        return await self._call(operations.CANCEL_ALL_MARGIN_ORDERS, locals())

    async def get_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedMarginOrder:
        """State of a margin order.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 10. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-margin-account-order
        """
        return await self._call(operations.GET_MARGIN_ORDER, locals())

    async def get_margin_open_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.QueriedMarginOrder]:
        """Open margin orders of a pair.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-current-margin-open-order
        """
        return await self._call(operations.GET_MARGIN_OPEN_ORDERS, locals())

    async def get_all_margin_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedMarginOrder]:
        """Margin orders of a pair, whatever their state.

        With orderId those from it on; else the latest.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-margin-account-orders
        """
        return await self._call(operations.GET_ALL_MARGIN_ORDERS, locals())

    def iter_all_margin_orders(
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
    ) -> History[types.QueriedMarginOrder]:
        """Every row of `get_all_margin_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_MARGIN_ORDERS, locals())

    async def create_margin_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        price: Number,
        stopPrice: Number,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitIcebergQty: Number | None = None,
        stopClientOrderId: str | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        newOrderRespType: enums.OrderRespType | Literal["ACK", "RESULT"] | None = None,
        sideEffectType: enums.SideEffectType
        | Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_REPAY"]
        | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedMarginOrderList:
        """Place a pair of margin orders of which one cancels the other.

        A limit order and a stop order of the same quantity. To sell, price lies above the market and
        stopPrice below it; to buy, the other way round.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Amount of the base asset of each order
        - price: Price of the limit order
        - stopPrice: Price that triggers the stop order
        - listClientOrderId: Your own id of the pair, unique among open ones; the SDK makes one when you
          give none
        - limitClientOrderId: Your own id of the limit order
        - limitIcebergQty: Visible part of the limit order
        - stopClientOrderId: Your own id of the stop order
        - stopLimitPrice: Makes the stop order a stop-limit order, at this price
        - stopIcebergQty: Visible part of the stop-limit order
        - stopLimitTimeInForce: How long the stop-limit order may work
        - newOrderRespType: How much the reply contains
        - sideEffectType: Whether the orders borrow or repay (default NO_SIDE_EFFECT)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        stopLimitPrice needs stopLimitTimeInForce.

        Weight: 1. Orders: 2. Security: TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-new-oco
        """
        return await self._call(operations.CREATE_MARGIN_OCO, locals())

    async def cancel_margin_oco(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledMarginOrderList:
        """Cancel an OCO pair of the margin account.

        Canceling one of its orders cancels it too.

        - symbol: Trading pair, as in BTCUSDT
        - orderListId: Number that Binance gave the pair
        - listClientOrderId: Your own id of the pair
        - newClientOrderId: Your own id of the cancellation
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderListId, listClientOrderId is needed.

        Weight: 2. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-margin-account-oco-orders
        """
        return await self._call(operations.CANCEL_MARGIN_OCO, locals())

    async def get_margin_oco(
        self,
        *,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginOrderList:
        """State of an OCO pair of the margin account.

        - orderListId: Number that Binance gave the pair
        - origClientOrderId: Your own id of the pair
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderListId, origClientOrderId is needed.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-margin-accounts-oco
        """
        return await self._call(operations.GET_MARGIN_OCO, locals())

    async def get_all_margin_oco(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.MarginOrderList]:
        """OCO pairs of the margin account, whatever their state.

        With fromId those from it on.

        - fromId: First number to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-margin-accounts-all-oco
        """
        return await self._call(operations.GET_ALL_MARGIN_OCO, locals())

    def iter_all_margin_oco(
        self,
        *,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.MarginOrderList]:
        """Every row of `get_all_margin_oco`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_MARGIN_OCO, locals())

    async def get_margin_open_oco(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarginOrderList]:
        """Open OCO pairs of the margin account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-margin-accounts-open-oco
        """
        return await self._call(operations.GET_MARGIN_OPEN_OCO, locals())

    async def get_margin_trades(
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
    ) -> list[types.MarginTrade]:
        """Trades of the margin account on a pair.

        With fromId those from it on; else the latest.

        - symbol: Trading pair, as in BTCUSDT
        - orderId: Only trades of this order
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - fromId: First id to return, inclusive
        - limit: Most entries to return
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 24 hours apart.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#margin-account-trade-list
        """
        return await self._call(operations.GET_MARGIN_TRADES, locals())

    def iter_margin_trades(
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
    ) -> History[types.MarginTrade]:
        """Every row of `get_margin_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_MARGIN_TRADES, locals())

    async def get_margin_force_orders(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ForcedMarginOrders:
        """Orders with which Binance liquidated the margin account.

        Some kinds of liquidation leave no orders here.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Most entries on a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-users-margin-force-orders
        """
        return await self._call(operations.GET_MARGIN_FORCE_ORDERS, locals())

    def iter_margin_force_orders(
        self,
        *,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ForcedMarginOrder]:
        """Every row of `get_margin_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_MARGIN_FORCE_ORDERS, locals())

    async def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the user data stream.

        Valid for 60 minutes. While one is valid the same comes again, for another 60 minutes.

        Weight: 1. Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/user-data-streams#start-user-data-stream
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamResult:
        """Keep the key of the user data stream for another 60 minutes.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/user-data-streams#keepalive-user-data-stream
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the user data stream.

        The key is no longer valid, on whichever connection it is in use.

        Weight: 1. Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/user-data-streams#close-user-data-stream
        """
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def get_um_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccount:
        """USD-M balances and positions.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-account-detail-v2
        """
        return await self._call(operations.GET_UM_ACCOUNT, locals())

    async def get_um_account_v1(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccountV1:
        """USD-M balances and positions, with their settings.

        Older form.

        Deprecated; use `get_um_account`.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-account-detail
        """
        return await self._call(operations.GET_UM_ACCOUNT_V1, locals())

    async def get_um_account_config(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccountConfig:
        """What the account may do on USD-M.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#um-futures-account-configuration
        """
        return await self._call(operations.GET_UM_ACCOUNT_CONFIG, locals())

    async def get_um_symbol_config(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMSymbolConfig]:
        """How USD-M contracts are set: leverage and margin type.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#um-futures-symbol-configuration
        """
        return await self._call(operations.GET_UM_SYMBOL_CONFIG, locals())

    async def get_um_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMPosition]:
        """USD-M positions.

        BOTH in one-way mode; BOTH, LONG and SHORT in hedge mode.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#query-um-position-information
        """
        return await self._call(operations.GET_UM_POSITION, locals())

    async def set_um_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UMLeverage:
        """Change the leverage of a USD-M contract.

        - symbol: Contract, as in BTCUSDT
        - leverage: New leverage; the first bracket of get_um_leverage_bracket says the highest for the
          contract (1 to 125)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4028 INVALID_LEVERAGE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#change-um-initial-leverage
        """
        return await self._call(operations.SET_UM_LEVERAGE, locals())

    async def get_um_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMLeverageBrackets]:
        """Leverage by size of USD-M position.

        For one contract or for all of them.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#um-notional-and-leverage-brackets
        """
        return await self._call(operations.GET_UM_LEVERAGE_BRACKET, locals())

    async def get_um_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode of USD-M: one-way or hedge.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-current-position-mode
        """
        return await self._call(operations.GET_UM_POSITION_MODE, locals())

    async def set_um_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the position mode of USD-M.

        For all contracts. Refused while there is a position or an open order, and where it already is so.

        - dualSidePosition: True: hedge mode; False: one-way mode
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Errors: -4059 NO_NEED_TO_CHANGE_POSITION_SIDE, -4067 POSITION_SIDE_CHANGE_EXISTS_OPEN_ORDERS, -4068
        POSITION_SIDE_CHANGE_EXISTS_QUANTITY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#change-um-position-mode
        """
        return await self._call(operations.SET_UM_POSITION_MODE, locals())

    async def get_um_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging on USD-M.

        Renewed every 30 s.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#um-position-adl-quantile-estimation
        """
        return await self._call(operations.GET_UM_ADL_QUANTILE, locals())

    async def get_um_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a USD-M contract.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-user-commission-rate-for-um
        """
        return await self._call(operations.GET_UM_COMMISSION, locals())

    async def get_um_fee_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FeeBurn:
        """Whether commission of USD-M is paid in BNB.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#get-um-futures-bnb-burn-status
        """
        return await self._call(operations.GET_UM_FEE_BURN_STATUS, locals())

    async def set_um_fee_burn(
        self, *, feeBurn: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Pay commission of USD-M in BNB or not.

        For all contracts.

        - feeBurn: True: pay commission in BNB
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#toggle-bnb-burn-on-um-futures-trade
        """
        return await self._call(operations.SET_UM_FEE_BURN, locals())

    async def get_um_api_trading_status(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TradingStatus:
        """Quantitative rules of USD-M and how the account stands.

        Which ratios lock the account for opening positions, and until when.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 10 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#portfolio-margin-um-trading-quantitative-rules-indicators
        """
        return await self._call(operations.GET_UM_API_TRADING_STATUS, locals())

    async def sign_um_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Agree to the terms of contracts on traditional assets.

        Once per account, before the first order on such a contract.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#futures-tradfi-perps-contract
        """
        return await self._call(operations.SIGN_UM_STOCK_CONTRACT, locals())

    async def get_um_income(
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
        """Money that came or went on USD-M.

        The last 7 days when no time is given, 3 months at most.

        - symbol: Contract, as in BTCUSDT
        - incomeType: Only income of this kind
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - page: Which page to return (gone on 2026-10-28; use startTime and endTime)
        - limit: Most entries to return (at most 1000; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 30. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-income-history
        """
        return await self._call(operations.GET_UM_INCOME, locals())

    def iter_um_income(
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
        """Every row of `get_um_income`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_UM_INCOME, locals())

    async def get_um_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of USD-M orders for download.

        The file is ready some time later: see get_um_order_download_link. 10 a month, web and API together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 365 days apart.

        Weight: 1500. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-download-id-for-um-futures-order-history
        """
        return await self._call(operations.GET_UM_ORDER_DOWNLOAD_ID, locals())

    async def get_um_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of USD-M orders.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-futures-order-download-link-by-id
        """
        return await self._call(operations.GET_UM_ORDER_DOWNLOAD_LINK, locals())

    async def get_um_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of USD-M trades for download.

        The file is ready some time later: see get_um_trade_download_link. 5 a month, web and API together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 365 days apart.

        Weight: 1500. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-download-id-for-um-futures-trade-history
        """
        return await self._call(operations.GET_UM_TRADE_DOWNLOAD_ID, locals())

    async def get_um_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of USD-M trades.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-futures-trade-download-link-by-id
        """
        return await self._call(operations.GET_UM_TRADE_DOWNLOAD_LINK, locals())

    async def get_um_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of money that came or went on USD-M for download.

        The file is ready some time later: see get_um_income_download_link. 5 a month, web and API together.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 365 days apart.

        Weight: 1500. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-download-id-for-um-futures-transaction-history
        """
        return await self._call(operations.GET_UM_INCOME_DOWNLOAD_ID, locals())

    async def get_um_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of money that came or went on USD-M.

        Valid for 7 days.

        - downloadId: Id that was given when the download was asked for
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/account#get-um-futures-transaction-download-link-by-id
        """
        return await self._call(operations.GET_UM_INCOME_DOWNLOAD_LINK, locals())

    async def create_um_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.FuturesOrderType | Literal["LIMIT", "MARKET"],
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        timeInForce: enums.FuturesTimeInForce | types.FuturesTimeInForceText | None = None,
        quantity: Number | None = None,
        reduceOnly: bool | None = None,
        price: Number | None = None,
        newClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | Literal["ACK", "RESULT"] | None = None,
        priceMatch: enums.PriceMatch
        | Literal[
            "OPPONENT", "OPPONENT_5", "OPPONENT_10", "OPPONENT_20", "QUEUE", "QUEUE_5", "QUEUE_10", "QUEUE_20"
        ]
        | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | Literal["EXPIRE_TAKER", "EXPIRE_BOTH", "EXPIRE_MAKER"]
        | None = None,
        goodTillDate: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UMOrderReply:
        """Place an order on USD-M.

        LIMIT and MARKET. Kinds with a trigger are placed with create_um_algo_order.

        - symbol: Contract, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - positionSide: Position that the order belongs to; required in hedge mode (LONG or SHORT) (default:
          BOTH in one-way mode)
        - timeInForce: How long the order may work
        - quantity: Amount of the base asset
        - reduceOnly: Only reduce the position, never turn it; not in hedge mode (default false)
        - price: Limit price
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - newOrderRespType: How much the reply contains (default ACK)
        - priceMatch: Takes the price from the book instead of price
        - selfTradePreventionMode: What happens when the order would trade with your own
        - goodTillDate: GTD orders: when they end, in epoch milliseconds, to the second; at least 600 s from
          now
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type LIMIT needs timeInForce, quantity, (price or priceMatch).
        type MARKET needs quantity.
        timeInForce GTD needs goodTillDate.
        Only one of price, priceMatch may be given.

        Weight: 1. Orders: 1. Security: TRADE, signed.
        Errors: -2019 MARGIN_NOT_SUFFICIEN, -2022 REDUCE_ONLY_REJECT, -4164 MIN_NOTIONAL.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#new-um-order
        """
        return await self._call(operations.CREATE_UM_ORDER, locals())

    async def modify_um_order(
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
    ) -> types.ModifiedUMOrder:
        """Modify an order on USD-M.

        New price and quantity of a LIMIT order, in its new place in the queue. With both ids given, orderId
        counts.

        - symbol: Contract, as in BTCUSDT
        - side: BUY or SELL, as it was
        - quantity: New quantity, in all
        - price: New limit price
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - priceMatch: Takes the price from the book instead of price
        - modifyId: Your number for the modification; it comes back in answers and events
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        A quantity at or below what has traded cancels the order; a post-only order whose new price would
        trade at once is canceled.

        Weight: 1. Security: TRADE, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#modify-um-order
        """
        return await self._call(operations.MODIFY_UM_ORDER, locals())

    async def cancel_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UMOrderReply:
        """Cancel an order on USD-M.

        With both ids given, orderId counts.

        - symbol: Contract, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-um-order
        """
        return await self._call(operations.CANCEL_UM_ORDER, locals())

    async def cancel_all_um_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a USD-M contract.

        Conditional orders stay: see cancel_all_um_algo_orders.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#cancel-all-um-open-orders
        """
        return await self._call(operations.CANCEL_ALL_UM_ORDERS, locals())

    async def get_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedUMOrder:
        """State of an order on USD-M.

        Not found any more: orders canceled or expired without a fill after 3 days.

        - symbol: Contract, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-um-order
        """
        return await self._call(operations.GET_UM_ORDER, locals())

    async def get_um_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedUMOrder:
        """State of an open order on USD-M.

        Only open orders are found; others raise -2013.

        - symbol: Contract, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-current-um-open-order
        """
        return await self._call(operations.GET_UM_OPEN_ORDER, locals())

    async def get_um_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedUMOrder]:
        """Open orders on USD-M.

        Without a symbol those of all contracts, at a higher weight.

        - symbol: Contract, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 40 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-current-um-open-orders
        """
        return await self._call(operations.GET_UM_OPEN_ORDERS, locals())

    async def get_all_um_orders(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedUMOrder]:
        """Orders on USD-M, whatever their state.

        With orderId those from it on; else the latest.

        - symbol: Contract, as in BTCUSDT
        - orderId: First order to return, inclusive
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-all-um-orders
        """
        return await self._call(operations.GET_ALL_UM_ORDERS, locals())

    def iter_all_um_orders(
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
    ) -> History[types.QueriedUMOrder]:
        """Every row of `get_all_um_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_UM_ORDERS, locals())

    async def get_um_order_modify_history(
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
        """Modifications of an order on USD-M.

        With both ids given, orderId counts.

        - symbol: Contract, as in BTCUSDT
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 1. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-um-modify-order-history
        """
        return await self._call(operations.GET_UM_ORDER_MODIFY_HISTORY, locals())

    def iter_um_order_modify_history(
        self,
        *,
        symbol: str,
        start: Moment,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.OrderAmendment]:
        """Every row of `get_um_order_modify_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_UM_ORDER_MODIFY_HISTORY, locals())

    async def get_um_user_trades(
        self,
        *,
        symbol: str,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMTrade]:
        """Trades of the account on USD-M.

        Those of the last 7 days when no time is given.

        - symbol: Contract, as in BTCUSDT
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - fromId: First id to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 7 days apart.
        Without them, the last 7 days.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.

        Weight: 5. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#um-account-trade-list
        """
        return await self._call(operations.GET_UM_USER_TRADES, locals())

    def iter_um_user_trades(
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
    ) -> History[types.UMTrade]:
        """Every row of `get_um_user_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_UM_USER_TRADES, locals())

    async def get_um_force_orders(
        self,
        *,
        symbol: str | None = None,
        autoCloseType: enums.AutoCloseType | types.AutoCloseTypeText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ForcedUMOrder]:
        """Orders with which Binance closed USD-M positions.

        Liquidations and auto-deleveraging; without autoCloseType both. Without startTime those of the 7
        days before endTime.

        - symbol: Contract, as in BTCUSDT
        - autoCloseType: Only orders for this reason
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - limit: Most entries to return (at most 100; default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20 with symbol, 50 otherwise. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin/api/rest-api/trade#query-users-um-force-orders
        """
        return await self._call(operations.GET_UM_FORCE_ORDERS, locals())

    def iter_um_force_orders(
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
    ) -> History[types.ForcedUMOrder]:
        """Every row of `get_um_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_UM_FORCE_ORDERS, locals())

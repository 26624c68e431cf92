"""The methods of Portfolio margin, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response

    from . import enums, types


@checks_keywords(operations.ALL)
class PortfolioMarginOperationsWithResponse:
    """As `PortfolioMarginOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Account]:
        """Margin and equity of the account."""
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Balance] | types.Balance]:
        """Balances."""
        return await self._call(operations.GET_BALANCE, locals())

    async def transfer_bnb(
        self,
        *,
        amount: Number,
        transferSide: enums.BnbTransferSide | types.BnbTransferSideText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Transfer]:
        """Move BNB between margin account and USD-M futures."""
        return await self._call(operations.TRANSFER_BNB, locals())

    async def collect_funds(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Done]:
        """Move all assets from the futures to the margin account."""
        return await self._call(operations.COLLECT_FUNDS, locals())

    async def collect_asset(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: enums.FuturesWallet | types.FuturesWalletText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Done]:
        """Move one asset from the futures to the margin account."""
        return await self._call(operations.COLLECT_ASSET, locals())

    async def get_auto_repay_futures_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AutoRepayFutures]:
        """Whether negative balances of futures are repaid automatically."""
        return await self._call(operations.GET_AUTO_REPAY_FUTURES_STATUS, locals())

    async def set_auto_repay_futures(
        self, *, autoRepay: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Done]:
        """Repay negative balances of futures automatically or not."""
        return await self._call(operations.SET_AUTO_REPAY_FUTURES, locals())

    async def repay_futures_negative_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Done]:
        """Repay negative balances of futures now."""
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
    ) -> Response[list[types.NegativeBalanceInterest]]:
        """Interest on negative balances."""
        return await self._call(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

    async def get_negative_balance_exchange_history(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.NegativeBalanceExchanges]:
        """When assets were exchanged to cover negative balances."""
        return await self._call(operations.GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY, locals())

    async def get_cm_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CMAccount]:
        """COIN-M balances and positions."""
        return await self._call(operations.GET_CM_ACCOUNT, locals())

    async def get_cm_position(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.CMPosition]]:
        """COIN-M positions."""
        return await self._call(operations.GET_CM_POSITION, locals())

    async def set_cm_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CMLeverage]:
        """Change the leverage of a COIN-M contract."""
        return await self._call(operations.SET_CM_LEVERAGE, locals())

    async def get_cm_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.CMLeverageBrackets]]:
        """Leverage by size of COIN-M position."""
        return await self._call(operations.GET_CM_LEVERAGE_BRACKET, locals())

    async def get_cm_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PositionMode]:
        """Position mode of COIN-M: one-way or hedge."""
        return await self._call(operations.GET_CM_POSITION_MODE, locals())

    async def set_cm_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change the position mode of COIN-M."""
        return await self._call(operations.SET_CM_POSITION_MODE, locals())

    async def get_cm_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AdlQuantile]]:
        """Place in the queue for auto-deleveraging on COIN-M."""
        return await self._call(operations.GET_CM_ADL_QUANTILE, locals())

    async def get_cm_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CommissionRate]:
        """Commission rates on a COIN-M contract."""
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
    ) -> Response[list[types.Income]]:
        """Money that came or went on COIN-M."""
        return await self._call(operations.GET_CM_INCOME, locals())

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
    ) -> Response[types.CMOrderReply]:
        """Place an order on COIN-M."""
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
    ) -> Response[types.ModifiedCMOrder]:
        """Modify an order on COIN-M."""
        return await self._call(operations.MODIFY_CM_ORDER, locals())

    async def cancel_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CMOrderReply]:
        """Cancel an order on COIN-M."""
        return await self._call(operations.CANCEL_CM_ORDER, locals())

    async def cancel_all_cm_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all open orders of a COIN-M contract."""
        return await self._call(operations.CANCEL_ALL_CM_ORDERS, locals())

    async def get_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedCMOrder]:
        """State of an order on COIN-M."""
        return await self._call(operations.GET_CM_ORDER, locals())

    async def get_cm_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedCMOrder]]:
        """State of an open order on COIN-M."""
        return await self._call(operations.GET_CM_OPEN_ORDER, locals())

    async def get_cm_open_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedCMOrder]]:
        """Open orders on COIN-M."""
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
    ) -> Response[list[types.QueriedCMOrder]]:
        """Orders on COIN-M, whatever their state."""
        return await self._call(operations.GET_ALL_CM_ORDERS, locals())

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
    ) -> Response[list[types.OrderAmendment]]:
        """Modifications of an order on COIN-M."""
        return await self._call(operations.GET_CM_ORDER_MODIFY_HISTORY, locals())

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
    ) -> Response[list[types.CMTrade]]:
        """Trades of the account on COIN-M."""
        return await self._call(operations.GET_CM_USER_TRADES, locals())

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
    ) -> Response[list[types.QueriedCMOrder]]:
        """Orders with which Binance closed COIN-M positions."""
        return await self._call(operations.GET_CM_FORCE_ORDERS, locals())

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
    ) -> Response[types.PlacedAlgoOrder]:
        """Place a conditional order on USD-M."""
        return await self._call(operations.CREATE_UM_ALGO_ORDER, locals())

    async def cancel_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel a conditional order on USD-M."""
        return await self._call(operations.CANCEL_UM_ALGO_ORDER, locals())

    async def cancel_all_um_algo_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all conditional orders of a USD-M contract."""
        return await self._call(operations.CANCEL_ALL_UM_ALGO_ORDERS, locals())

    async def get_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedAlgoOrder]:
        """State of a conditional order on USD-M."""
        return await self._call(operations.GET_UM_ALGO_ORDER, locals())

    async def get_um_open_algo_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AlgoOrder]]:
        """Conditional orders on USD-M that wait."""
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
    ) -> Response[list[types.QueriedAlgoOrder]]:
        """Conditional orders on USD-M, whatever their state."""
        return await self._call(operations.GET_UM_ALGO_ORDERS, locals())

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
    ) -> Response[types.PlacedConditionalOrder]:
        """Place a conditional order on COIN-M."""
        return await self._call(operations.CREATE_CM_CONDITIONAL_ORDER, locals())

    async def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledConditionalOrder]:
        """Cancel a conditional order on COIN-M."""
        return await self._call(operations.CANCEL_CM_CONDITIONAL_ORDER, locals())

    async def cancel_all_cm_conditional_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CancelConfirmation]:
        """Cancel all conditional orders of a COIN-M contract."""
        return await self._call(operations.CANCEL_ALL_CM_CONDITIONAL_ORDERS, locals())

    async def get_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ConditionalOrder]:
        """State of a conditional order on COIN-M that waits."""
        return await self._call(operations.GET_CM_OPEN_CONDITIONAL_ORDER, locals())

    async def get_cm_open_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.ConditionalOrder]]:
        """Conditional orders on COIN-M that wait."""
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
    ) -> Response[list[types.QueriedConditionalOrder]]:
        """Conditional orders on COIN-M, whatever their state."""
        return await self._call(operations.GET_ALL_CM_CONDITIONAL_ORDERS, locals())

    async def get_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedConditionalOrder]:
        """State of a conditional order on COIN-M that waits no more."""
        return await self._call(operations.GET_CM_CONDITIONAL_ORDER_HISTORY, locals())

    async def ping(self, *, extra: Mapping[str, object] | None = None) -> Response[types.PingResult]:
        """Test the connection."""
        return await self._call(operations.PING, locals())

    async def get_order_rate_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.RateLimit]]:
        """Order limits of the account."""
        return await self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    async def borrow_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Transfer]:
        """Borrow an asset in the margin account."""
        return await self._call(operations.BORROW_MARGIN_LOAN, locals())

    async def repay_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Transfer]:
        """Repay what was borrowed in the margin account."""
        return await self._call(operations.REPAY_MARGIN_LOAN, locals())

    async def repay_margin_debt(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        specifyRepayAssets: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.RepaidDebt]:
        """Repay a debt of the margin account with other assets."""
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
    ) -> Response[types.MarginLoans]:
        """What was borrowed in the margin account."""
        return await self._call(operations.GET_MARGIN_LOANS, locals())

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
    ) -> Response[types.MarginRepayments]:
        """What was repaid in the margin account."""
        return await self._call(operations.GET_MARGIN_REPAYMENTS, locals())

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
    ) -> Response[types.MarginInterests]:
        """Interest on what was borrowed in the margin account."""
        return await self._call(operations.GET_MARGIN_INTEREST_HISTORY, locals())

    async def get_margin_max_borrow(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.MarginMaxBorrow]:
        """How much of an asset can be borrowed."""
        return await self._call(operations.GET_MARGIN_MAX_BORROW, locals())

    async def get_margin_max_withdraw(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.MarginMaxWithdraw]:
        """How much of an asset can be taken out of the margin account."""
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
    ) -> Response[types.PlacedMarginOrder]:
        """Place a margin order."""
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
    ) -> Response[types.CanceledMarginOrder]:
        """Cancel a margin order."""
        return await self._call(operations.CANCEL_MARGIN_ORDER, locals())

    async def cancel_all_margin_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.CanceledMarginOrder | types.CanceledMarginOrderList]]:
        """Cancel all open margin orders of a pair."""
        return await self._call(operations.CANCEL_ALL_MARGIN_ORDERS, locals())

    async def get_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedMarginOrder]:
        """State of a margin order."""
        return await self._call(operations.GET_MARGIN_ORDER, locals())

    async def get_margin_open_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.QueriedMarginOrder]]:
        """Open margin orders of a pair."""
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
    ) -> Response[list[types.QueriedMarginOrder]]:
        """Margin orders of a pair, whatever their state."""
        return await self._call(operations.GET_ALL_MARGIN_ORDERS, locals())

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
    ) -> Response[types.PlacedMarginOrderList]:
        """Place a pair of margin orders of which one cancels the other."""
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
    ) -> Response[types.CanceledMarginOrderList]:
        """Cancel an OCO pair of the margin account."""
        return await self._call(operations.CANCEL_MARGIN_OCO, locals())

    async def get_margin_oco(
        self,
        *,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.MarginOrderList]:
        """State of an OCO pair of the margin account."""
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
    ) -> Response[list[types.MarginOrderList]]:
        """OCO pairs of the margin account, whatever their state."""
        return await self._call(operations.GET_ALL_MARGIN_OCO, locals())

    async def get_margin_open_oco(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.MarginOrderList]]:
        """Open OCO pairs of the margin account."""
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
    ) -> Response[list[types.MarginTrade]]:
        """Trades of the margin account on a pair."""
        return await self._call(operations.GET_MARGIN_TRADES, locals())

    async def get_margin_force_orders(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ForcedMarginOrders]:
        """Orders with which Binance liquidated the margin account."""
        return await self._call(operations.GET_MARGIN_FORCE_ORDERS, locals())

    async def start_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.ListenKey]:
        """Get the key of the user data stream."""
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.KeepaliveUserDataStreamResult]:
        """Keep the key of the user data stream for another 60 minutes."""
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[types.StopUserDataStreamResult]:
        """End the user data stream."""
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def get_um_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.UMAccount]:
        """USD-M balances and positions."""
        return await self._call(operations.GET_UM_ACCOUNT, locals())

    async def get_um_account_v1(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.UMAccountV1]:
        """USD-M balances and positions, with their settings."""
        return await self._call(operations.GET_UM_ACCOUNT_V1, locals())

    async def get_um_account_config(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.UMAccountConfig]:
        """What the account may do on USD-M."""
        return await self._call(operations.GET_UM_ACCOUNT_CONFIG, locals())

    async def get_um_symbol_config(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.UMSymbolConfig]]:
        """How USD-M contracts are set: leverage and margin type."""
        return await self._call(operations.GET_UM_SYMBOL_CONFIG, locals())

    async def get_um_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.UMPosition]]:
        """USD-M positions."""
        return await self._call(operations.GET_UM_POSITION, locals())

    async def set_um_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.UMLeverage]:
        """Change the leverage of a USD-M contract."""
        return await self._call(operations.SET_UM_LEVERAGE, locals())

    async def get_um_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.UMLeverageBrackets]]:
        """Leverage by size of USD-M position."""
        return await self._call(operations.GET_UM_LEVERAGE_BRACKET, locals())

    async def get_um_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.PositionMode]:
        """Position mode of USD-M: one-way or hedge."""
        return await self._call(operations.GET_UM_POSITION_MODE, locals())

    async def set_um_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Confirmation]:
        """Change the position mode of USD-M."""
        return await self._call(operations.SET_UM_POSITION_MODE, locals())

    async def get_um_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.AdlQuantile]]:
        """Place in the queue for auto-deleveraging on USD-M."""
        return await self._call(operations.GET_UM_ADL_QUANTILE, locals())

    async def get_um_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.CommissionRate]:
        """Commission rates on a USD-M contract."""
        return await self._call(operations.GET_UM_COMMISSION, locals())

    async def get_um_fee_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.FeeBurn]:
        """Whether commission of USD-M is paid in BNB."""
        return await self._call(operations.GET_UM_FEE_BURN_STATUS, locals())

    async def set_um_fee_burn(
        self, *, feeBurn: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Pay commission of USD-M in BNB or not."""
        return await self._call(operations.SET_UM_FEE_BURN, locals())

    async def get_um_api_trading_status(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.TradingStatus]:
        """Quantitative rules of USD-M and how the account stands."""
        return await self._call(operations.GET_UM_API_TRADING_STATUS, locals())

    async def sign_um_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Agree to the terms of contracts on traditional assets."""
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
    ) -> Response[list[types.Income]]:
        """Money that came or went on USD-M."""
        return await self._call(operations.GET_UM_INCOME, locals())

    async def get_um_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of USD-M orders for download."""
        return await self._call(operations.GET_UM_ORDER_DOWNLOAD_ID, locals())

    async def get_um_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of USD-M orders."""
        return await self._call(operations.GET_UM_ORDER_DOWNLOAD_LINK, locals())

    async def get_um_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of USD-M trades for download."""
        return await self._call(operations.GET_UM_TRADE_DOWNLOAD_ID, locals())

    async def get_um_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of USD-M trades."""
        return await self._call(operations.GET_UM_TRADE_DOWNLOAD_LINK, locals())

    async def get_um_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.DownloadId]:
        """Prepare a history of money that came or went on USD-M for download."""
        return await self._call(operations.GET_UM_INCOME_DOWNLOAD_ID, locals())

    async def get_um_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DownloadLink]:
        """Link to a prepared history of money that came or went on USD-M."""
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
    ) -> Response[types.UMOrderReply]:
        """Place an order on USD-M."""
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
    ) -> Response[types.ModifiedUMOrder]:
        """Modify an order on USD-M."""
        return await self._call(operations.MODIFY_UM_ORDER, locals())

    async def cancel_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.UMOrderReply]:
        """Cancel an order on USD-M."""
        return await self._call(operations.CANCEL_UM_ORDER, locals())

    async def cancel_all_um_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Confirmation]:
        """Cancel all open orders of a USD-M contract."""
        return await self._call(operations.CANCEL_ALL_UM_ORDERS, locals())

    async def get_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedUMOrder]:
        """State of an order on USD-M."""
        return await self._call(operations.GET_UM_ORDER, locals())

    async def get_um_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.QueriedUMOrder]:
        """State of an open order on USD-M."""
        return await self._call(operations.GET_UM_OPEN_ORDER, locals())

    async def get_um_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.QueriedUMOrder]]:
        """Open orders on USD-M."""
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
    ) -> Response[list[types.QueriedUMOrder]]:
        """Orders on USD-M, whatever their state."""
        return await self._call(operations.GET_ALL_UM_ORDERS, locals())

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
    ) -> Response[list[types.OrderAmendment]]:
        """Modifications of an order on USD-M."""
        return await self._call(operations.GET_UM_ORDER_MODIFY_HISTORY, locals())

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
    ) -> Response[list[types.UMTrade]]:
        """Trades of the account on USD-M."""
        return await self._call(operations.GET_UM_USER_TRADES, locals())

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
    ) -> Response[list[types.ForcedUMOrder]]:
        """Orders with which Binance closed USD-M positions."""
        return await self._call(operations.GET_UM_FORCE_ORDERS, locals())

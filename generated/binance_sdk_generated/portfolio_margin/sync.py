"""The methods of Portfolio margin for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import PortfolioMarginSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PortfolioMarginSyncOperations:
    """Every call of Portfolio margin, waited for.

    `PortfolioMarginOperations` says what each takes, costs and raises.
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
    def with_response(self) -> PortfolioMarginSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import PortfolioMarginSyncOperationsWithResponse

        return PortfolioMarginSyncOperationsWithResponse(self._respond)

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Margin and equity of the account."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Balance] | types.Balance:
        """Balances."""
        return self._call(operations.GET_BALANCE, locals())

    def transfer_bnb(
        self,
        *,
        amount: Number,
        transferSide: enums.BnbTransferSide | types.BnbTransferSideText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Move BNB between margin account and USD-M futures."""
        return self._call(operations.TRANSFER_BNB, locals())

    def collect_funds(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Move all assets from the futures to the margin account."""
        return self._call(operations.COLLECT_FUNDS, locals())

    def collect_asset(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: enums.FuturesWallet | types.FuturesWalletText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Done:
        """Move one asset from the futures to the margin account."""
        return self._call(operations.COLLECT_ASSET, locals())

    def get_auto_repay_futures_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AutoRepayFutures:
        """Whether negative balances of futures are repaid automatically."""
        return self._call(operations.GET_AUTO_REPAY_FUTURES_STATUS, locals())

    def set_auto_repay_futures(
        self, *, autoRepay: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures automatically or not."""
        return self._call(operations.SET_AUTO_REPAY_FUTURES, locals())

    def repay_futures_negative_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures now."""
        return self._call(operations.REPAY_FUTURES_NEGATIVE_BALANCE, locals())

    def get_negative_balance_interest_history(
        self,
        *,
        asset: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.NegativeBalanceInterest]:
        """Interest on negative balances."""
        return self._call(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

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
        """Every row of `get_negative_balance_interest_history`, page by page."""
        return self._iterate(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

    def get_negative_balance_exchange_history(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.NegativeBalanceExchanges:
        """When assets were exchanged to cover negative balances."""
        return self._call(operations.GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY, locals())

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
        """Every row of `get_negative_balance_exchange_history`, page by page."""
        return self._iterate(operations.GET_NEGATIVE_BALANCE_EXCHANGE_HISTORY, locals())

    def get_cm_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CMAccount:
        """COIN-M balances and positions."""
        return self._call(operations.GET_CM_ACCOUNT, locals())

    def get_cm_position(
        self,
        *,
        marginAsset: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CMPosition]:
        """COIN-M positions."""
        return self._call(operations.GET_CM_POSITION, locals())

    def set_cm_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CMLeverage:
        """Change the leverage of a COIN-M contract."""
        return self._call(operations.SET_CM_LEVERAGE, locals())

    def get_cm_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CMLeverageBrackets]:
        """Leverage by size of COIN-M position."""
        return self._call(operations.GET_CM_LEVERAGE_BRACKET, locals())

    def get_cm_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode of COIN-M: one-way or hedge."""
        return self._call(operations.GET_CM_POSITION_MODE, locals())

    def set_cm_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the position mode of COIN-M."""
        return self._call(operations.SET_CM_POSITION_MODE, locals())

    def get_cm_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging on COIN-M."""
        return self._call(operations.GET_CM_ADL_QUANTILE, locals())

    def get_cm_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a COIN-M contract."""
        return self._call(operations.GET_CM_COMMISSION, locals())

    def get_cm_income(
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
        """Money that came or went on COIN-M."""
        return self._call(operations.GET_CM_INCOME, locals())

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
        """Every row of `get_cm_income`, page by page."""
        return self._iterate(operations.GET_CM_INCOME, locals())

    def create_cm_order(
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
        """Place an order on COIN-M."""
        return self._call(operations.CREATE_CM_ORDER, locals())

    def modify_cm_order(
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
        """Modify an order on COIN-M."""
        return self._call(operations.MODIFY_CM_ORDER, locals())

    def cancel_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CMOrderReply:
        """Cancel an order on COIN-M."""
        return self._call(operations.CANCEL_CM_ORDER, locals())

    def cancel_all_cm_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a COIN-M contract."""
        return self._call(operations.CANCEL_ALL_CM_ORDERS, locals())

    def get_cm_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedCMOrder:
        """State of an order on COIN-M."""
        return self._call(operations.GET_CM_ORDER, locals())

    def get_cm_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedCMOrder]:
        """State of an open order on COIN-M."""
        return self._call(operations.GET_CM_OPEN_ORDER, locals())

    def get_cm_open_orders(
        self,
        *,
        symbol: str | None = None,
        pair: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedCMOrder]:
        """Open orders on COIN-M."""
        return self._call(operations.GET_CM_OPEN_ORDERS, locals())

    def get_all_cm_orders(
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
        """Orders on COIN-M, whatever their state."""
        return self._call(operations.GET_ALL_CM_ORDERS, locals())

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
        """Every row of `get_all_cm_orders`, page by page."""
        return self._iterate(operations.GET_ALL_CM_ORDERS, locals())

    def get_cm_order_modify_history(
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
        """Modifications of an order on COIN-M."""
        return self._call(operations.GET_CM_ORDER_MODIFY_HISTORY, locals())

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
        """Every row of `get_cm_order_modify_history`, page by page."""
        return self._iterate(operations.GET_CM_ORDER_MODIFY_HISTORY, locals())

    def get_cm_user_trades(
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
        """Trades of the account on COIN-M."""
        return self._call(operations.GET_CM_USER_TRADES, locals())

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
        """Every row of `get_cm_user_trades`, page by page."""
        return self._iterate(operations.GET_CM_USER_TRADES, locals())

    def get_cm_force_orders(
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
        """Orders with which Binance closed COIN-M positions."""
        return self._call(operations.GET_CM_FORCE_ORDERS, locals())

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
        """Every row of `get_cm_force_orders`, page by page."""
        return self._iterate(operations.GET_CM_FORCE_ORDERS, locals())

    def create_um_algo_order(
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
        """Place a conditional order on USD-M."""
        return self._call(operations.CREATE_UM_ALGO_ORDER, locals())

    def cancel_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel a conditional order on USD-M."""
        return self._call(operations.CANCEL_UM_ALGO_ORDER, locals())

    def cancel_all_um_algo_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all conditional orders of a USD-M contract."""
        return self._call(operations.CANCEL_ALL_UM_ALGO_ORDERS, locals())

    def get_um_algo_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedAlgoOrder:
        """State of a conditional order on USD-M."""
        return self._call(operations.GET_UM_ALGO_ORDER, locals())

    def get_um_open_algo_orders(
        self,
        *,
        algoType: str | None = None,
        symbol: str | None = None,
        algoId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AlgoOrder]:
        """Conditional orders on USD-M that wait."""
        return self._call(operations.GET_UM_OPEN_ALGO_ORDERS, locals())

    def get_um_algo_orders(
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
        """Conditional orders on USD-M, whatever their state."""
        return self._call(operations.GET_UM_ALGO_ORDERS, locals())

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
        """Every row of `get_um_algo_orders`, page by page."""
        return self._iterate(operations.GET_UM_ALGO_ORDERS, locals())

    def create_cm_conditional_order(
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
        """Place a conditional order on COIN-M."""
        return self._call(operations.CREATE_CM_CONDITIONAL_ORDER, locals())

    def cancel_cm_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledConditionalOrder:
        """Cancel a conditional order on COIN-M."""
        return self._call(operations.CANCEL_CM_CONDITIONAL_ORDER, locals())

    def cancel_all_cm_conditional_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CancelConfirmation:
        """Cancel all conditional orders of a COIN-M contract."""
        return self._call(operations.CANCEL_ALL_CM_CONDITIONAL_ORDERS, locals())

    def get_cm_open_conditional_order(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ConditionalOrder:
        """State of a conditional order on COIN-M that waits."""
        return self._call(operations.GET_CM_OPEN_CONDITIONAL_ORDER, locals())

    def get_cm_open_conditional_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.ConditionalOrder]:
        """Conditional orders on COIN-M that wait."""
        return self._call(operations.GET_CM_OPEN_CONDITIONAL_ORDERS, locals())

    def get_all_cm_conditional_orders(
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
        """Conditional orders on COIN-M, whatever their state."""
        return self._call(operations.GET_ALL_CM_CONDITIONAL_ORDERS, locals())

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
        """Every row of `get_all_cm_conditional_orders`, page by page."""
        return self._iterate(operations.GET_ALL_CM_CONDITIONAL_ORDERS, locals())

    def get_cm_conditional_order_history(
        self,
        *,
        symbol: str,
        strategyId: int | None = None,
        newClientStrategyId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedConditionalOrder:
        """State of a conditional order on COIN-M that waits no more."""
        return self._call(operations.GET_CM_CONDITIONAL_ORDER_HISTORY, locals())

    def ping(self, *, extra: Mapping[str, object] | None = None) -> types.PingResult:
        """Test the connection."""
        return self._call(operations.PING, locals())

    def get_order_rate_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.RateLimit]:
        """Order limits of the account."""
        return self._call(operations.GET_ORDER_RATE_LIMIT, locals())

    def borrow_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Borrow an asset in the margin account."""
        return self._call(operations.BORROW_MARGIN_LOAN, locals())

    def repay_margin_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Repay what was borrowed in the margin account."""
        return self._call(operations.REPAY_MARGIN_LOAN, locals())

    def repay_margin_debt(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        specifyRepayAssets: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RepaidDebt:
        """Repay a debt of the margin account with other assets."""
        return self._call(operations.REPAY_MARGIN_DEBT, locals())

    def get_margin_loans(
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
        """What was borrowed in the margin account."""
        return self._call(operations.GET_MARGIN_LOANS, locals())

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
        """Every row of `get_margin_loans`, page by page."""
        return self._iterate(operations.GET_MARGIN_LOANS, locals())

    def get_margin_repayments(
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
        """What was repaid in the margin account."""
        return self._call(operations.GET_MARGIN_REPAYMENTS, locals())

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
        """Every row of `get_margin_repayments`, page by page."""
        return self._iterate(operations.GET_MARGIN_REPAYMENTS, locals())

    def get_margin_interest_history(
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
        """Interest on what was borrowed in the margin account."""
        return self._call(operations.GET_MARGIN_INTEREST_HISTORY, locals())

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
        """Every row of `get_margin_interest_history`, page by page."""
        return self._iterate(operations.GET_MARGIN_INTEREST_HISTORY, locals())

    def get_margin_max_borrow(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginMaxBorrow:
        """How much of an asset can be borrowed."""
        return self._call(operations.GET_MARGIN_MAX_BORROW, locals())

    def get_margin_max_withdraw(
        self, *, asset: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginMaxWithdraw:
        """How much of an asset can be taken out of the margin account."""
        return self._call(operations.GET_MARGIN_MAX_WITHDRAW, locals())

    def create_margin_order(
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
        """Place a margin order."""
        return self._call(operations.CREATE_MARGIN_ORDER, locals())

    def cancel_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledMarginOrder:
        """Cancel a margin order."""
        return self._call(operations.CANCEL_MARGIN_ORDER, locals())

    def cancel_all_margin_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CanceledMarginOrder | types.CanceledMarginOrderList]:
        """Cancel all open margin orders of a pair."""
        return self._call(operations.CANCEL_ALL_MARGIN_ORDERS, locals())

    def get_margin_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedMarginOrder:
        """State of a margin order."""
        return self._call(operations.GET_MARGIN_ORDER, locals())

    def get_margin_open_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.QueriedMarginOrder]:
        """Open margin orders of a pair."""
        return self._call(operations.GET_MARGIN_OPEN_ORDERS, locals())

    def get_all_margin_orders(
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
        """Margin orders of a pair, whatever their state."""
        return self._call(operations.GET_ALL_MARGIN_ORDERS, locals())

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
        """Every row of `get_all_margin_orders`, page by page."""
        return self._iterate(operations.GET_ALL_MARGIN_ORDERS, locals())

    def create_margin_oco(
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
        """Place a pair of margin orders of which one cancels the other."""
        return self._call(operations.CREATE_MARGIN_OCO, locals())

    def cancel_margin_oco(
        self,
        *,
        symbol: str,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledMarginOrderList:
        """Cancel an OCO pair of the margin account."""
        return self._call(operations.CANCEL_MARGIN_OCO, locals())

    def get_margin_oco(
        self,
        *,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginOrderList:
        """State of an OCO pair of the margin account."""
        return self._call(operations.GET_MARGIN_OCO, locals())

    def get_all_margin_oco(
        self,
        *,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.MarginOrderList]:
        """OCO pairs of the margin account, whatever their state."""
        return self._call(operations.GET_ALL_MARGIN_OCO, locals())

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
        """Every row of `get_all_margin_oco`, page by page."""
        return self._iterate(operations.GET_ALL_MARGIN_OCO, locals())

    def get_margin_open_oco(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarginOrderList]:
        """Open OCO pairs of the margin account."""
        return self._call(operations.GET_MARGIN_OPEN_OCO, locals())

    def get_margin_trades(
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
        """Trades of the margin account on a pair."""
        return self._call(operations.GET_MARGIN_TRADES, locals())

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
        """Every row of `get_margin_trades`, page by page."""
        return self._iterate(operations.GET_MARGIN_TRADES, locals())

    def get_margin_force_orders(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ForcedMarginOrders:
        """Orders with which Binance liquidated the margin account."""
        return self._call(operations.GET_MARGIN_FORCE_ORDERS, locals())

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
        """Every row of `get_margin_force_orders`, page by page."""
        return self._iterate(operations.GET_MARGIN_FORCE_ORDERS, locals())

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

    def get_um_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccount:
        """USD-M balances and positions."""
        return self._call(operations.GET_UM_ACCOUNT, locals())

    def get_um_account_v1(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccountV1:
        """USD-M balances and positions, with their settings."""
        return self._call(operations.GET_UM_ACCOUNT_V1, locals())

    def get_um_account_config(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UMAccountConfig:
        """What the account may do on USD-M."""
        return self._call(operations.GET_UM_ACCOUNT_CONFIG, locals())

    def get_um_symbol_config(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMSymbolConfig]:
        """How USD-M contracts are set: leverage and margin type."""
        return self._call(operations.GET_UM_SYMBOL_CONFIG, locals())

    def get_um_position(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMPosition]:
        """USD-M positions."""
        return self._call(operations.GET_UM_POSITION, locals())

    def set_um_leverage(
        self,
        *,
        symbol: str,
        leverage: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UMLeverage:
        """Change the leverage of a USD-M contract."""
        return self._call(operations.SET_UM_LEVERAGE, locals())

    def get_um_leverage_bracket(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UMLeverageBrackets]:
        """Leverage by size of USD-M position."""
        return self._call(operations.GET_UM_LEVERAGE_BRACKET, locals())

    def get_um_position_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.PositionMode:
        """Position mode of USD-M: one-way or hedge."""
        return self._call(operations.GET_UM_POSITION_MODE, locals())

    def set_um_position_mode(
        self,
        *,
        dualSidePosition: bool,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Confirmation:
        """Change the position mode of USD-M."""
        return self._call(operations.SET_UM_POSITION_MODE, locals())

    def get_um_adl_quantile(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AdlQuantile]:
        """Place in the queue for auto-deleveraging on USD-M."""
        return self._call(operations.GET_UM_ADL_QUANTILE, locals())

    def get_um_commission(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CommissionRate:
        """Commission rates on a USD-M contract."""
        return self._call(operations.GET_UM_COMMISSION, locals())

    def get_um_fee_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FeeBurn:
        """Whether commission of USD-M is paid in BNB."""
        return self._call(operations.GET_UM_FEE_BURN_STATUS, locals())

    def set_um_fee_burn(
        self, *, feeBurn: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Pay commission of USD-M in BNB or not."""
        return self._call(operations.SET_UM_FEE_BURN, locals())

    def get_um_api_trading_status(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TradingStatus:
        """Quantitative rules of USD-M and how the account stands."""
        return self._call(operations.GET_UM_API_TRADING_STATUS, locals())

    def sign_um_stock_contract(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Agree to the terms of contracts on traditional assets."""
        return self._call(operations.SIGN_UM_STOCK_CONTRACT, locals())

    def get_um_income(
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
        """Money that came or went on USD-M."""
        return self._call(operations.GET_UM_INCOME, locals())

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
        """Every row of `get_um_income`, page by page."""
        return self._iterate(operations.GET_UM_INCOME, locals())

    def get_um_order_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of USD-M orders for download."""
        return self._call(operations.GET_UM_ORDER_DOWNLOAD_ID, locals())

    def get_um_order_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of USD-M orders."""
        return self._call(operations.GET_UM_ORDER_DOWNLOAD_LINK, locals())

    def get_um_trade_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of USD-M trades for download."""
        return self._call(operations.GET_UM_TRADE_DOWNLOAD_ID, locals())

    def get_um_trade_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of USD-M trades."""
        return self._call(operations.GET_UM_TRADE_DOWNLOAD_LINK, locals())

    def get_um_income_download_id(
        self,
        *,
        startTime: int,
        endTime: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DownloadId:
        """Prepare a history of money that came or went on USD-M for download."""
        return self._call(operations.GET_UM_INCOME_DOWNLOAD_ID, locals())

    def get_um_income_download_link(
        self, *, downloadId: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DownloadLink:
        """Link to a prepared history of money that came or went on USD-M."""
        return self._call(operations.GET_UM_INCOME_DOWNLOAD_LINK, locals())

    def create_um_order(
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
        """Place an order on USD-M."""
        return self._call(operations.CREATE_UM_ORDER, locals())

    def modify_um_order(
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
        """Modify an order on USD-M."""
        return self._call(operations.MODIFY_UM_ORDER, locals())

    def cancel_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.UMOrderReply:
        """Cancel an order on USD-M."""
        return self._call(operations.CANCEL_UM_ORDER, locals())

    def cancel_all_um_orders(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Confirmation:
        """Cancel all open orders of a USD-M contract."""
        return self._call(operations.CANCEL_ALL_UM_ORDERS, locals())

    def get_um_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedUMOrder:
        """State of an order on USD-M."""
        return self._call(operations.GET_UM_ORDER, locals())

    def get_um_open_order(
        self,
        *,
        symbol: str,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedUMOrder:
        """State of an open order on USD-M."""
        return self._call(operations.GET_UM_OPEN_ORDER, locals())

    def get_um_open_orders(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedUMOrder]:
        """Open orders on USD-M."""
        return self._call(operations.GET_UM_OPEN_ORDERS, locals())

    def get_all_um_orders(
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
        """Orders on USD-M, whatever their state."""
        return self._call(operations.GET_ALL_UM_ORDERS, locals())

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
        """Every row of `get_all_um_orders`, page by page."""
        return self._iterate(operations.GET_ALL_UM_ORDERS, locals())

    def get_um_order_modify_history(
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
        """Modifications of an order on USD-M."""
        return self._call(operations.GET_UM_ORDER_MODIFY_HISTORY, locals())

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
        """Every row of `get_um_order_modify_history`, page by page."""
        return self._iterate(operations.GET_UM_ORDER_MODIFY_HISTORY, locals())

    def get_um_user_trades(
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
        """Trades of the account on USD-M."""
        return self._call(operations.GET_UM_USER_TRADES, locals())

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
        """Every row of `get_um_user_trades`, page by page."""
        return self._iterate(operations.GET_UM_USER_TRADES, locals())

    def get_um_force_orders(
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
        """Orders with which Binance closed USD-M positions."""
        return self._call(operations.GET_UM_FORCE_ORDERS, locals())

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
        """Every row of `get_um_force_orders`, page by page."""
        return self._iterate(operations.GET_UM_FORCE_ORDERS, locals())

"""The methods of Margin trading for code without an event loop."""

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
    from .sync_with_response import MarginSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class MarginSyncOperations:
    """Every call of Margin trading, waited for.

    `MarginOperations` says what each takes, costs and raises.
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
    def with_response(self) -> MarginSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import MarginSyncOperationsWithResponse

        return MarginSyncOperationsWithResponse(self._respond)

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CrossAccount:
        """Cross margin account: balances, debts and margin level."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_isolated_account(
        self,
        *,
        symbols: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IsolatedAccount:
        """Isolated margin accounts: balances, debts and margin levels."""
        return self._call(operations.GET_ISOLATED_ACCOUNT, locals())

    def enable_isolated_account(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountSwitched:
        """Enable the isolated margin account of a pair."""
        return self._call(operations.ENABLE_ISOLATED_ACCOUNT, locals())

    def disable_isolated_account(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountSwitched:
        """Disable the isolated margin account of a pair."""
        return self._call(operations.DISABLE_ISOLATED_ACCOUNT, locals())

    def get_isolated_account_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountLimit:
        """How many isolated margin accounts may be enabled."""
        return self._call(operations.GET_ISOLATED_ACCOUNT_LIMIT, locals())

    def set_max_leverage(
        self, *, maxLeverage: int, extra: Mapping[str, object] | None = None
    ) -> types.MaxLeverageSet:
        """Set the highest leverage of cross margin."""
        return self._call(operations.SET_MAX_LEVERAGE, locals())

    def get_margin_levels(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginLevels:
        """Margin levels at which the account may act."""
        return self._call(operations.GET_MARGIN_LEVELS, locals())

    def get_bnb_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BnbBurnStatus:
        """Are commission and interest paid in BNB?"""
        return self._call(operations.GET_BNB_BURN_STATUS, locals())

    def get_capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: enums.CapitalFlowType | types.CapitalFlowTypeText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CapitalFlow]:
        """Everything that changed balances."""
        return self._call(operations.GET_CAPITAL_FLOW, locals())

    def iter_capital_flow(
        self,
        *,
        asset: str | None = None,
        symbol: str | None = None,
        type: enums.CapitalFlowType | types.CapitalFlowTypeText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.CapitalFlow]:
        """Every row of `get_capital_flow`, page by page."""
        return self._iterate(operations.GET_CAPITAL_FLOW, locals())

    def get_cross_margin_fees(
        self,
        *,
        vipLevel: int | None = None,
        coin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CrossMarginFee]:
        """Cross margin: interest rates and limits by asset."""
        return self._call(operations.GET_CROSS_MARGIN_FEES, locals())

    def get_isolated_margin_fees(
        self,
        *,
        vipLevel: int | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.IsolatedMarginFee]:
        """Isolated margin: interest rates and limits by pair."""
        return self._call(operations.GET_ISOLATED_MARGIN_FEES, locals())

    def borrow_repay(
        self,
        *,
        asset: str,
        isIsolated: bool,
        amount: Number,
        type: enums.LoanAction | types.LoanActionText,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transaction:
        """Borrow or repay."""
        return self._call(operations.BORROW_REPAY, locals())

    def get_borrow_repay_history(
        self,
        *,
        type: enums.LoanAction | types.LoanActionText,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        txId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanRecordPage:
        """What was borrowed or repaid, page by page."""
        return self._call(operations.GET_BORROW_REPAY_HISTORY, locals())

    def iter_borrow_repay_history(
        self,
        *,
        type: enums.LoanAction | types.LoanActionText,
        start: Moment,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        txId: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LoanRecord]:
        """Every row of `get_borrow_repay_history`, page by page."""
        return self._iterate(operations.GET_BORROW_REPAY_HISTORY, locals())

    def get_interest_history(
        self,
        *,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.InterestRecordPage:
        """Interest that was charged, page by page."""
        return self._call(operations.GET_INTEREST_HISTORY, locals())

    def iter_interest_history(
        self,
        *,
        asset: str | None = None,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.InterestRecord]:
        """Every row of `get_interest_history`, page by page."""
        return self._iterate(operations.GET_INTEREST_HISTORY, locals())

    def get_interest_rate_history(
        self,
        *,
        asset: str,
        vipLevel: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.InterestRate]:
        """Interest rates of an asset."""
        return self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

    def iter_interest_rate_history(
        self,
        *,
        asset: str,
        start: Moment,
        vipLevel: int | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.InterestRate]:
        """Every row of `get_interest_rate_history`, page by page."""
        return self._iterate(operations.GET_INTEREST_RATE_HISTORY, locals())

    def get_next_interest_rates(
        self, *, assets: Sequence[str], isIsolated: bool, extra: Mapping[str, object] | None = None
    ) -> list[types.NextInterestRate]:
        """Interest rates of the next hour."""
        return self._call(operations.GET_NEXT_INTEREST_RATES, locals())

    def get_max_borrowable(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MaxBorrowable:
        """How much of an asset can be borrowed."""
        return self._call(operations.GET_MAX_BORROWABLE, locals())

    def get_max_transferable(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MaxTransferable:
        """How much of an asset can be moved out."""
        return self._call(operations.GET_MAX_TRANSFERABLE, locals())

    def get_transfer_history(
        self,
        *,
        asset: str | None = None,
        type: enums.TransferDirection | types.TransferDirectionText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.TransferRecordPage:
        """Transfers into margin accounts and out of them, page by page."""
        return self._call(operations.GET_TRANSFER_HISTORY, locals())

    def iter_transfer_history(
        self,
        *,
        start: Moment,
        asset: str | None = None,
        type: enums.TransferDirection | types.TransferDirectionText | None = None,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.TransferRecord]:
        """Every row of `get_transfer_history`, page by page."""
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    def get_force_orders(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        isolatedSymbol: str | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ForceOrderPage:
        """Liquidations of the account, page by page."""
        return self._call(operations.GET_FORCE_ORDERS, locals())

    def iter_force_orders(
        self,
        *,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.ForceOrder]:
        """Every row of `get_force_orders`, page by page."""
        return self._iterate(operations.GET_FORCE_ORDERS, locals())

    def liquidate(
        self,
        *,
        type: enums.MarginKind | types.MarginKindText,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SmallDebt:
        """Liquidate a margin account at once."""
        return self._call(operations.LIQUIDATE, locals())

    def get_liquidation_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LiquidationLoan:
        """Debt that a liquidation left."""
        return self._call(operations.GET_LIQUIDATION_LOAN, locals())

    def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LiquidationLoanRepayment:
        """Repay the debt that a liquidation left."""
        return self._call(operations.REPAY_LIQUIDATION_LOAN, locals())

    def get_liquidation_loan_repayments(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LiquidationLoanRepaymentPage:
        """Repayments of the debt that a liquidation left, page by page."""
        return self._call(operations.GET_LIQUIDATION_LOAN_REPAYMENTS, locals())

    def iter_liquidation_loan_repayments(
        self,
        *,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LiquidationLoanRepayment]:
        """Every row of `get_liquidation_loan_repayments`, page by page."""
        return self._iterate(operations.GET_LIQUIDATION_LOAN_REPAYMENTS, locals())

    def get_small_debts(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.SmallDebt]:
        """Debts that are small enough to be exchanged."""
        return self._call(operations.GET_SMALL_DEBTS, locals())

    def exchange_small_debts(
        self,
        *,
        assetNames: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExchangeSmallDebtsResult:
        """Exchange small debts for a debt in one asset."""
        return self._call(operations.EXCHANGE_SMALL_DEBTS, locals())

    def get_small_debt_exchanges(
        self,
        *,
        current: int,
        size: int,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SmallDebtExchangePage:
        """Small debts that were exchanged, page by page."""
        return self._call(operations.GET_SMALL_DEBT_EXCHANGES, locals())

    def iter_small_debt_exchanges(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SmallDebtExchange]:
        """Every row of `get_small_debt_exchanges`, page by page."""
        return self._iterate(operations.GET_SMALL_DEBT_EXCHANGES, locals())

    def get_cross_pairs(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CrossPair]:
        """Pairs of cross margin."""
        return self._call(operations.GET_CROSS_PAIRS, locals())

    def get_isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.MarginPair]:
        """Pairs of isolated margin."""
        return self._call(operations.GET_ISOLATED_PAIRS, locals())

    def get_assets(
        self, *, asset: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarginAsset]:
        """Assets of margin trading."""
        return self._call(operations.GET_ASSETS, locals())

    def get_price_index(self, *, symbol: str, extra: Mapping[str, object] | None = None) -> types.PriceIndex:
        """Index price of a pair."""
        return self._call(operations.GET_PRICE_INDEX, locals())

    def get_collateral_ratios(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.CollateralRatio]:
        """How much of the value of assets counts as collateral."""
        return self._call(operations.GET_COLLATERAL_RATIOS, locals())

    def get_liquidation_ratios(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.LiquidationRatio]:
        """Liquidation ratios by the risk of assets."""
        return self._call(operations.GET_LIQUIDATION_RATIOS, locals())

    def get_restricted_assets(self, *, extra: Mapping[str, object] | None = None) -> types.RestrictedAssets:
        """Assets that are restricted."""
        return self._call(operations.GET_RESTRICTED_ASSETS, locals())

    def get_isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.IsolatedTier]:
        """Leverage and limits of a pair of isolated margin."""
        return self._call(operations.GET_ISOLATED_TIERS, locals())

    def get_leverage_brackets(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.LeverageBrackets]:
        """Cross Margin Pro: leverage by debt."""
        return self._call(operations.GET_LEVERAGE_BRACKETS, locals())

    def get_available_inventory(
        self, *, type: enums.MarginKind | types.MarginKindText, extra: Mapping[str, object] | None = None
    ) -> types.AvailableInventory:
        """What Binance has to lend."""
        return self._call(operations.GET_AVAILABLE_INVENTORY, locals())

    def get_limit_price_pairs(self, *, extra: Mapping[str, object] | None = None) -> types.LimitPricePairs:
        """Pairs whose limit prices must lie near the index price."""
        return self._call(operations.GET_LIMIT_PRICE_PAIRS, locals())

    def get_list_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Listing]:
        """What will be listed."""
        return self._call(operations.GET_LIST_SCHEDULE, locals())

    def get_delist_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Delisting]:
        """What will be delisted."""
        return self._call(operations.GET_DELIST_SCHEDULE, locals())

    def create_oco(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        price: Number,
        stopPrice: Number,
        isIsolated: bool | None = None,
        listClientOrderId: str | None = None,
        limitClientOrderId: str | None = None,
        limitIcebergQty: Number | None = None,
        stopClientOrderId: str | None = None,
        stopLimitPrice: Number | None = None,
        stopIcebergQty: Number | None = None,
        stopLimitTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        sideEffectType: enums.SideEffectType | types.SideEffectTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        autoRepayAtCancel: bool | None = None,
        recvWindow: int | None = None,
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
        isIsolated: bool | None = None,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        sideEffectType: enums.SideEffectType
        | Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_BORROW_REPAY"]
        | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        autoRepayAtCancel: bool | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingClientOrderId: str | None = None,
        pendingPrice: Number | None = None,
        pendingStopPrice: Number | None = None,
        pendingTrailingDelta: int | None = None,
        pendingIcebergQty: Number | None = None,
        pendingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
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
        pendingAboveType: enums.OrderType | Literal["LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"],
        isIsolated: bool | None = None,
        sideEffectType: enums.SideEffectType
        | Literal["NO_SIDE_EFFECT", "MARGIN_BUY", "AUTO_BORROW_REPAY"]
        | None = None,
        autoRepayAtCancel: bool | None = None,
        listClientOrderId: str | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        workingClientOrderId: str | None = None,
        workingIcebergQty: Number | None = None,
        workingTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingAboveClientOrderId: str | None = None,
        pendingAbovePrice: Number | None = None,
        pendingAboveStopPrice: Number | None = None,
        pendingAboveTrailingDelta: int | None = None,
        pendingAboveIcebergQty: Number | None = None,
        pendingAboveTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        pendingBelowType: enums.OrderType
        | Literal["LIMIT_MAKER", "STOP_LOSS", "STOP_LOSS_LIMIT"]
        | None = None,
        pendingBelowClientOrderId: str | None = None,
        pendingBelowPrice: Number | None = None,
        pendingBelowStopPrice: Number | None = None,
        pendingBelowTrailingDelta: int | None = None,
        pendingBelowIcebergQty: Number | None = None,
        pendingBelowTimeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrderList:
        """Place an OTOCO list: an order that triggers an OCO pair."""
        return self._call(operations.CREATE_OTOCO, locals())

    def cancel_oco(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderListId: int | None = None,
        listClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrderList:
        """Cancel an order list."""
        return self._call(operations.CANCEL_OCO, locals())

    def get_oco(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderList:
        """One order list."""
        return self._call(operations.GET_OCO, locals())

    def get_all_oco(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        fromId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OrderList]:
        """Order lists, open and closed."""
        return self._call(operations.GET_ALL_OCO, locals())

    def iter_all_oco(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
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
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OrderList]:
        """Open order lists."""
        return self._call(operations.GET_OPEN_OCO, locals())

    def get_open_oto(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OpenOtoList]:
        """Open OTO and OTOCO lists, with the status of their orders."""
        return self._call(operations.GET_OPEN_OTO, locals())

    def create_listen_token(
        self,
        *,
        symbol: str | None = None,
        isIsolated: bool | None = None,
        validity: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ListenToken:
        """Get a token for the events of a margin account."""
        return self._call(operations.CREATE_LISTEN_TOKEN, locals())

    def subscribe_user_data_stream_listen_token(
        self, *, listenToken: str, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of a margin account by token."""
        return self._call(operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN, locals())

    def unsubscribe_user_data_stream(
        self, *, subscriptionId: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UnsubscribeUserDataStreamResult:
        """End subscriptions to events."""
        return self._call(operations.UNSUBSCRIBE_USER_DATA_STREAM, locals())

    def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the risk stream."""
        return self._call(operations.START_USER_DATA_STREAM, locals())

    def keepalive_user_data_stream(
        self, *, listenKey: str, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamResult:
        """Keep the key of the risk stream for another 60 minutes."""
        return self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the risk stream."""
        return self._call(operations.STOP_USER_DATA_STREAM, locals())

    def start_user_data_stream_v2(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the risk stream, with the newer call."""
        return self._call(operations.START_USER_DATA_STREAM_V2, locals())

    def keepalive_user_data_stream_v2(
        self, *, listenKey: str, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamV2Result:
        """Keep the key of the risk stream, with the newer call."""
        return self._call(operations.KEEPALIVE_USER_DATA_STREAM_V2, locals())

    def stop_user_data_stream_v2(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamV2Result:
        """End the risk stream, with the newer call."""
        return self._call(operations.STOP_USER_DATA_STREAM_V2, locals())

    def create_special_key(
        self,
        *,
        apiName: str,
        symbol: str | None = None,
        ip: Sequence[str] | None = None,
        publicKey: str | None = None,
        permissionMode: enums.PermissionMode | types.PermissionModeText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CreatedSpecialKey:
        """Create a special key."""
        return self._call(operations.CREATE_SPECIAL_KEY, locals())

    def delete_special_key(
        self,
        *,
        apiKey: str | None = None,
        apiName: str | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DeleteSpecialKeyResult:
        """Delete special keys."""
        return self._call(operations.DELETE_SPECIAL_KEY, locals())

    def set_special_key_ips(
        self,
        *,
        apiKey: str,
        ip: Sequence[str],
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SetSpecialKeyIpsResult:
        """Set the IP addresses that may use a special key."""
        return self._call(operations.SET_SPECIAL_KEY_IPS, locals())

    def get_special_key(
        self,
        *,
        apiKey: str,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SpecialKey:
        """One special key."""
        return self._call(operations.GET_SPECIAL_KEY, locals())

    def get_special_keys(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SpecialKey]:
        """All special keys of cross margin or of a pair."""
        return self._call(operations.GET_SPECIAL_KEYS, locals())

    def exit_special_key_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ExitSpecialKeyModeResult:
        """Return to the usual rules of cross margin."""
        return self._call(operations.EXIT_SPECIAL_KEY_MODE, locals())

    def create_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        type: enums.OrderType | types.OrderTypeText,
        isIsolated: bool | None = None,
        quantity: Number | None = None,
        quoteOrderQty: Number | None = None,
        price: Number | None = None,
        stopPrice: Number | None = None,
        newClientOrderId: str | None = None,
        icebergQty: Number | None = None,
        newOrderRespType: enums.OrderRespType | types.OrderRespTypeText | None = None,
        sideEffectType: enums.SideEffectType | types.SideEffectTypeText | None = None,
        timeInForce: enums.TimeInForce | types.TimeInForceText | None = None,
        selfTradePreventionMode: enums.SelfTradePreventionMode
        | types.SelfTradePreventionModeText
        | None = None,
        trailingDelta: int | None = None,
        autoRepayAtCancel: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PlacedOrder:
        """Place an order."""
        return self._call(operations.CREATE_ORDER, locals())

    def cancel_order(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        newClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledOrder:
        """Cancel an order."""
        return self._call(operations.CANCEL_ORDER, locals())

    def cancel_all_orders(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledOpenOrder | types.CanceledOrderList]:
        """Cancel all open orders of a pair."""
        return self._call(operations.CANCEL_ALL_ORDERS, locals())

    def get_order(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """One order."""
        return self._call(operations.GET_ORDER, locals())

    def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders."""
        return self._call(operations.GET_OPEN_ORDERS, locals())

    def get_all_orders(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Orders of a pair, open and closed."""
        return self._call(operations.GET_ALL_ORDERS, locals())

    def iter_all_orders(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.QueriedOrder]:
        """Every row of `get_all_orders`, page by page."""
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    def get_trades(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        fromId: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.AccountTrade]:
        """Trades of the account on a pair."""
        return self._call(operations.GET_TRADES, locals())

    def iter_trades(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccountTrade]:
        """Every row of `get_trades`, page by page."""
        return self._iterate(operations.GET_TRADES, locals())

    def get_prevented_matches(
        self,
        *,
        symbol: str,
        preventedMatchId: int | None = None,
        orderId: int | None = None,
        fromPreventedMatchId: int | None = None,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
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
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.PreventedMatch]:
        """Every row of `get_prevented_matches`, page by page."""
        return self._iterate(operations.GET_PREVENTED_MATCHES, locals())

    def get_order_rate_limit(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UsedRateLimit]:
        """Unfilled order count."""
        return self._call(operations.GET_ORDER_RATE_LIMIT, locals())

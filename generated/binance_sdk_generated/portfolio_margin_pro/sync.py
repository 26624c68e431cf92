"""The methods of Portfolio margin pro for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import PortfolioMarginProSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PortfolioMarginProSyncOperations:
    """Every call of Portfolio margin pro, waited for.

    `PortfolioMarginProOperations` says what each takes, costs and raises.
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
    def with_response(self) -> PortfolioMarginProSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import PortfolioMarginProSyncOperationsWithResponse

        return PortfolioMarginProSyncOperationsWithResponse(self._respond)

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Margin and equity of the account."""
        return self._call(operations.GET_ACCOUNT, locals())

    def get_span_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SpanAccount:
        """Margin and equity of a SPAN account."""
        return self._call(operations.GET_SPAN_ACCOUNT, locals())

    def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Balance]:
        """Balances."""
        return self._call(operations.GET_BALANCE, locals())

    def get_delta_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DeltaMode:
        """Whether delta mode is on."""
        return self._call(operations.GET_DELTA_MODE, locals())

    def set_delta_mode(
        self, *, deltaEnabled: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Turn delta mode on or off."""
        return self._call(operations.SET_DELTA_MODE, locals())

    def get_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginCallLevel:
        """Level of uniMMR at which you are warned."""
        return self._call(operations.GET_MARGIN_CALL_LEVEL, locals())

    def set_margin_call_level(
        self,
        *,
        marginCallLevel: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginCallLevel:
        """Set the level of uniMMR at which you are warned."""
        return self._call(operations.SET_MARGIN_CALL_LEVEL, locals())

    def delete_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """No longer be warned at a level of uniMMR."""
        return self._call(operations.DELETE_MARGIN_CALL_LEVEL, locals())

    def get_asset_leverage(self, *, extra: Mapping[str, object] | None = None) -> list[types.AssetLeverage]:
        """Margin leverage by asset."""
        return self._call(operations.GET_ASSET_LEVERAGE, locals())

    def get_collateral_rate(self, *, extra: Mapping[str, object] | None = None) -> list[types.CollateralRate]:
        """What share of an asset counts as collateral."""
        return self._call(operations.GET_COLLATERAL_RATE, locals())

    def get_tiered_collateral_rate(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.TieredCollateralRate]:
        """What share of an asset counts as collateral, by amount."""
        return self._call(operations.GET_TIERED_COLLATERAL_RATE, locals())

    def get_asset_index_price(
        self, *, asset: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetIndexPrice]:
        """Index prices of assets."""
        return self._call(operations.GET_ASSET_INDEX_PRICE, locals())

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

    def get_earn_asset_balance(
        self,
        *,
        asset: str,
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AssetAmount:
        """How much of an earn asset can be moved."""
        return self._call(operations.GET_EARN_ASSET_BALANCE, locals())

    def transfer_earn_asset(
        self,
        *,
        asset: Literal["LDUSDT", "RWUSD"],
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Done:
        """Move LDUSDT or RWUSD into the account as collateral, or back."""
        return self._call(operations.TRANSFER_EARN_ASSET, locals())

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

    def get_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AssetAmount:
        """What is owed as a bankruptcy loan."""
        return self._call(operations.GET_BANKRUPTCY_LOAN, locals())

    def repay_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Transfer:
        """Repay the bankruptcy loan."""
        return self._call(operations.REPAY_BANKRUPTCY_LOAN, locals())

    def get_bankruptcy_loan_repay_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        current: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BankruptcyLoanRepayments:
        """Repayments of bankruptcy loans."""
        return self._call(operations.GET_BANKRUPTCY_LOAN_REPAY_HISTORY, locals())

    def iter_bankruptcy_loan_repay_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BankruptcyLoanRepayment]:
        """Every row of `get_bankruptcy_loan_repay_history`, page by page."""
        return self._iterate(operations.GET_BANKRUPTCY_LOAN_REPAY_HISTORY, locals())

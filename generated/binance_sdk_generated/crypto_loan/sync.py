"""The methods of Crypto loans for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import CryptoLoanSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class CryptoLoanSyncOperations:
    """Every call of Crypto loans, waited for.

    `CryptoLoanOperations` says what each takes, costs and raises.
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
    def with_response(self) -> CryptoLoanSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import CryptoLoanSyncOperationsWithResponse

        return CryptoLoanSyncOperationsWithResponse(self._respond)

    def get_borrow_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.BorrowRecordPage:
        """What was borrowed, page by page."""
        return self._call(operations.GET_BORROW_HISTORY, locals())

    def iter_borrow_history(
        self,
        *,
        start: Moment,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.BorrowRecord]:
        """Every row of `get_borrow_history`, page by page."""
        return self._iterate(operations.GET_BORROW_HISTORY, locals())

    def get_repayment_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RepaymentRecordPage:
        """What was repaid, page by page."""
        return self._call(operations.GET_REPAYMENT_HISTORY, locals())

    def iter_repayment_history(
        self,
        *,
        start: Moment,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.RepaymentRecord]:
        """Every row of `get_repayment_history`, page by page."""
        return self._iterate(operations.GET_REPAYMENT_HISTORY, locals())

    def get_ltv_adjustment_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LtvAdjustmentRecordPage:
        """Collateral that was added or taken back, page by page."""
        return self._call(operations.GET_LTV_ADJUSTMENT_HISTORY, locals())

    def iter_ltv_adjustment_history(
        self,
        *,
        start: Moment,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LtvAdjustmentRecord]:
        """Every row of `get_ltv_adjustment_history`, page by page."""
        return self._iterate(operations.GET_LTV_ADJUSTMENT_HISTORY, locals())

    def get_liquidation_history(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LiquidationRecordPage:
        """Loans that were liquidated, page by page."""
        return self._call(operations.GET_LIQUIDATION_HISTORY, locals())

    def iter_liquidation_history(
        self,
        *,
        start: Moment,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.LiquidationRecord]:
        """Every row of `get_liquidation_history`, page by page."""
        return self._iterate(operations.GET_LIQUIDATION_HISTORY, locals())

    def get_interest_rate_history(
        self,
        *,
        coin: str,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.InterestRatePage:
        """Interest rates of an asset, page by page."""
        return self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

    def iter_interest_rate_history(
        self,
        *,
        coin: str,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.InterestRate]:
        """Every row of `get_interest_rate_history`, page by page."""
        return self._iterate(operations.GET_INTEREST_RATE_HISTORY, locals())

    def borrow(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        loanAmount: Number | None = None,
        collateralAmount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Borrowing:
        """Borrow against collateral."""
        return self._call(operations.BORROW, locals())

    def repay(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        repayAmount: Number,
        collateralReturn: bool | None = None,
        fullRepayment: bool | None = None,
        repaymentType: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Repayment:
        """Repay a loan, wholly or in part."""
        return self._call(operations.REPAY, locals())

    def adjust_ltv(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        adjustmentAmount: Number,
        direction: enums.AdjustmentDirection | types.AdjustmentDirectionText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LtvAdjustment:
        """Add collateral or take some back."""
        return self._call(operations.ADJUST_LTV, locals())

    def get_ongoing_orders(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanPage:
        """Loans that are not repaid."""
        return self._call(operations.GET_ONGOING_ORDERS, locals())

    def iter_ongoing_orders(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Loan]:
        """Every row of `get_ongoing_orders`, page by page."""
        return self._iterate(operations.GET_ONGOING_ORDERS, locals())

    def get_collateral_repay_rate(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralRepayRate:
        """Price at which collateral repays a loan."""
        return self._call(operations.GET_COLLATERAL_REPAY_RATE, locals())

    def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanableAssetPage:
        """What can be borrowed: rates and limits."""
        return self._call(operations.GET_LOANABLE_ASSETS, locals())

    def get_collateral_assets(
        self,
        *,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralAssetPage:
        """What can be pledged: LTV and limits."""
        return self._call(operations.GET_COLLATERAL_ASSETS, locals())

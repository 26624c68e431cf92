"""The methods of VIP loans for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import types
    from .sync_with_response import VIPLoanSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class VIPLoanSyncOperations:
    """Every call of VIP loans, waited for.

    `VIPLoanOperations` says what each takes, costs and raises.
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
    def with_response(self) -> VIPLoanSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import VIPLoanSyncOperationsWithResponse

        return VIPLoanSyncOperationsWithResponse(self._respond)

    def get_ongoing_orders(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanPage:
        """Loans that are not repaid, page by page."""
        return self._call(operations.GET_ONGOING_ORDERS, locals())

    def iter_ongoing_orders(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
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

    def get_application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ApplicationPage:
        """Applications for loans, page by page."""
        return self._call(operations.GET_APPLICATION_STATUS, locals())

    def iter_application_status(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Application]:
        """Every row of `get_application_status`, page by page."""
        return self._iterate(operations.GET_APPLICATION_STATUS, locals())

    def get_collateral_accounts(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralAccountPage:
        """Accounts whose assets are pledged."""
        return self._call(operations.GET_COLLATERAL_ACCOUNTS, locals())

    def get_accrued_interest(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AccruedInterestPage:
        """Interest that loans cost, page by page."""
        return self._call(operations.GET_ACCRUED_INTEREST, locals())

    def iter_accrued_interest(
        self,
        *,
        start: Moment,
        orderId: int | None = None,
        loanCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.AccruedInterest]:
        """Every row of `get_accrued_interest`, page by page."""
        return self._iterate(operations.GET_ACCRUED_INTEREST, locals())

    def get_repayment_history(
        self,
        *,
        orderId: int | None = None,
        loanCoin: str | None = None,
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
        orderId: int | None = None,
        loanCoin: str | None = None,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.RepaymentRecord]:
        """Every row of `get_repayment_history`, page by page."""
        return self._iterate(operations.GET_REPAYMENT_HISTORY, locals())

    def create_loan(
        self,
        *,
        loanAccountId: int,
        loanCoin: str,
        loanAmount: Number,
        collateralAccountId: Sequence[str],
        collateralCoin: Sequence[str],
        isFlexibleRate: bool,
        loanTerm: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanApplication:
        """Apply for a loan."""
        return self._call(operations.CREATE_LOAN, locals())

    def create_fixed_rate_loan(
        self,
        *,
        supplyRequest: str,
        borrowCoin: str,
        loanTerm: int,
        borrowUid: int,
        collateralCoin: Sequence[str],
        collateralAccountId: Sequence[str],
        autoRepay: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FixedRateLoan:
        """Take offers at a fixed rate."""
        return self._call(operations.CREATE_FIXED_RATE_LOAN, locals())

    def renew(
        self,
        *,
        orderId: int,
        loanTerm: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RenewedLoan:
        """Extend a loan by another term."""
        return self._call(operations.RENEW, locals())

    def repay(
        self,
        *,
        orderId: int,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Repayment:
        """Repay a loan, wholly or in part."""
        return self._call(operations.REPAY, locals())

    def get_borrow_interest_rates(
        self,
        *,
        loanCoin: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BorrowInterestRate]:
        """Flexible interest rates now."""
        return self._call(operations.GET_BORROW_INTEREST_RATES, locals())

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
        """Flexible interest rates of an asset, page by page."""
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

    def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        vipLevel: int | None = None,
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
        """What can be pledged, and how much of its value counts."""
        return self._call(operations.GET_COLLATERAL_ASSETS, locals())

    def get_fixed_rate_market(
        self,
        *,
        loanCoin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FixedRateOfferPage:
        """Offers at a fixed rate, page by page."""
        return self._call(operations.GET_FIXED_RATE_MARKET, locals())

    def iter_fixed_rate_market(
        self,
        *,
        loanCoin: str,
        duration: int | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FixedRateOffer]:
        """Every row of `get_fixed_rate_market`, page by page."""
        return self._iterate(operations.GET_FIXED_RATE_MARKET, locals())

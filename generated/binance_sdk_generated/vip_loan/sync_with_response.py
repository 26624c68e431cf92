"""The methods of VIP loans without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class VIPLoanSyncOperationsWithResponse:
    """As `VIPLoanSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

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
    ) -> Response[types.LoanPage]:
        """Loans that are not repaid, page by page."""
        return self._call(operations.GET_ONGOING_ORDERS, locals())

    def get_application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.ApplicationPage]:
        """Applications for loans, page by page."""
        return self._call(operations.GET_APPLICATION_STATUS, locals())

    def get_collateral_accounts(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CollateralAccountPage]:
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
    ) -> Response[types.AccruedInterestPage]:
        """Interest that loans cost, page by page."""
        return self._call(operations.GET_ACCRUED_INTEREST, locals())

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
    ) -> Response[types.RepaymentRecordPage]:
        """What was repaid, page by page."""
        return self._call(operations.GET_REPAYMENT_HISTORY, locals())

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
    ) -> Response[types.LoanApplication]:
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
    ) -> Response[types.FixedRateLoan]:
        """Take offers at a fixed rate."""
        return self._call(operations.CREATE_FIXED_RATE_LOAN, locals())

    def renew(
        self,
        *,
        orderId: int,
        loanTerm: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.RenewedLoan]:
        """Extend a loan by another term."""
        return self._call(operations.RENEW, locals())

    def repay(
        self,
        *,
        orderId: int,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Repayment]:
        """Repay a loan, wholly or in part."""
        return self._call(operations.REPAY, locals())

    def get_borrow_interest_rates(
        self,
        *,
        loanCoin: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.BorrowInterestRate]]:
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
    ) -> Response[types.InterestRatePage]:
        """Flexible interest rates of an asset, page by page."""
        return self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

    def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        vipLevel: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.LoanableAssetPage]:
        """What can be borrowed: rates and limits."""
        return self._call(operations.GET_LOANABLE_ASSETS, locals())

    def get_collateral_assets(
        self,
        *,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CollateralAssetPage]:
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
    ) -> Response[types.FixedRateOfferPage]:
        """Offers at a fixed rate, page by page."""
        return self._call(operations.GET_FIXED_RATE_MARKET, locals())

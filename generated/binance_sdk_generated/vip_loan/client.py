"""The methods of VIP loans: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class VIPLoanOperations:
    """Every call of VIP loans, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_ongoing_orders(
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
        """Loans that are not repaid, page by page.

        - orderId: Only this loan
        - collateralAccountId: Only loans with collateral on this account
        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-ongoing-orders
        """
        return await self._call(operations.GET_ONGOING_ORDERS, locals())

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
        """Every row of `get_ongoing_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONGOING_ORDERS, locals())

    async def get_application_status(
        self,
        *,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ApplicationPage:
        """Applications for loans, page by page.

        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_UID). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#query-application-status
        """
        return await self._call(operations.GET_APPLICATION_STATUS, locals())

    def iter_application_status(
        self,
        *,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Application]:
        """Every row of `get_application_status`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_APPLICATION_STATUS, locals())

    async def get_collateral_accounts(
        self,
        *,
        orderId: int | None = None,
        collateralAccountId: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralAccountPage:
        """Accounts whose assets are pledged.

        An account with loans sees all accounts pledged for them; a pledged account sees itself.

        - orderId: Only those of this loan
        - collateralAccountId: Only this account
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#check-viploan-collateral-account
        """
        return await self._call(operations.GET_COLLATERAL_ACCOUNTS, locals())

    async def get_accrued_interest(
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
        """Interest that loans cost, page by page.

        - orderId: Only that of this loan
        - loanCoin: Only loans of this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 1000; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-accrued-interest
        """
        return await self._call(operations.GET_ACCRUED_INTEREST, locals())

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
        """Every row of `get_accrued_interest`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ACCRUED_INTEREST, locals())

    async def get_repayment_history(
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
        """What was repaid, page by page.

        - orderId: Only those of this loan
        - loanCoin: Only loans of this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/user-information#get-viploan-repayment-history
        """
        return await self._call(operations.GET_REPAYMENT_HISTORY, locals())

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
        """Every row of `get_repayment_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_REPAYMENT_HISTORY, locals())

    async def create_loan(
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
        """Apply for a loan.

        Master accounts only. get_application_status tells what becomes of it.

        - loanAccountId: Account that receives the loan
        - loanCoin: Asset to borrow, as in USDT
        - loanAmount: Amount to borrow
        - collateralAccountId: Accounts whose assets are the collateral
        - collateralCoin: Assets to pledge, as in BNB
        - isFlexibleRate: At a flexible rate? If not, at a fixed one
        - loanTerm: For how long, in days (30 or 60); needed at a fixed rate
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isFlexibleRate false needs loanTerm.

        Weight: 6000 (SAPI_UID). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-borrow
        """
        return await self._call(operations.CREATE_LOAN, locals())

    async def create_fixed_rate_loan(
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
        """Take offers at a fixed rate.

        get_fixed_rate_market has the offers. Those of one call are for the same asset and term.

        - supplyRequest: What to take: requestId:interestRate:amount, several separated by semicolons, as in
          1212:0.12:100;3434:0.13:50
        - borrowCoin: Asset to borrow, as in USDT
        - loanTerm: For how long, in days
        - borrowUid: Account that receives the loan
        - collateralCoin: Assets to pledge; all that the Spot accounts hold of them counts
        - collateralAccountId: Accounts whose assets are the collateral
        - autoRepay: Repay by itself at the end of the term? If not, it goes on at a flexible rate (default
          true)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_UID). At most 2 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-fixed-rate-borrow
        """
        return await self._call(operations.CREATE_FIXED_RATE_LOAN, locals())

    async def renew(
        self,
        *,
        orderId: int,
        loanTerm: int,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RenewedLoan:
        """Extend a loan by another term.

        - orderId: Number of the loan
        - loanTerm: For how much longer, in days: 30 or 60
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_UID). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-renew
        """
        return await self._call(operations.RENEW, locals())

    async def repay(
        self,
        *,
        orderId: int,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Repayment:
        """Repay a loan, wholly or in part.

        - orderId: Number of the loan
        - amount: Amount to repay
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_UID). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/trade#vip-loan-repay
        """
        return await self._call(operations.REPAY, locals())

    async def get_borrow_interest_rates(
        self,
        *,
        loanCoin: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.BorrowInterestRate]:
        """Flexible interest rates now.

        - loanCoin: Assets to borrow, as in USDT (at most 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-borrow-interest-rate
        """
        return await self._call(operations.GET_BORROW_INTEREST_RATES, locals())

    async def get_interest_rate_history(
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
        """Flexible interest rates of an asset, page by page.

        - coin: Asset that is borrowed, as in USDT
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-viploan-interest-rate-history
        """
        return await self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

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
        """Every row of `get_interest_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_INTEREST_RATE_HISTORY, locals())

    async def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        vipLevel: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanableAssetPage:
        """What can be borrowed: rates and limits.

        - loanCoin: Only this asset
        - vipLevel: As users of this VIP level see it; by default your own
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-loanable-assets-data
        """
        return await self._call(operations.GET_LOANABLE_ASSETS, locals())

    async def get_collateral_assets(
        self,
        *,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralAssetPage:
        """What can be pledged, and how much of its value counts.

        - collateralCoin: Only this asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#get-collateral-asset-data
        """
        return await self._call(operations.GET_COLLATERAL_ASSETS, locals())

    async def get_fixed_rate_market(
        self,
        *,
        loanCoin: str,
        duration: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FixedRateOfferPage:
        """Offers at a fixed rate, page by page.

        What create_fixed_rate_loan takes.

        - loanCoin: Asset to borrow, as in USDT
        - duration: Only loans for this long, in days (at least 1)
        - current: Page, from 1 on (at least 1; default 1)
        - size: Rows of a page (1 to 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-vip-loan/api/rest-api/market-data#query-viploan-fixed-rate-market
        """
        return await self._call(operations.GET_FIXED_RATE_MARKET, locals())

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
        """Every row of `get_fixed_rate_market`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FIXED_RATE_MARKET, locals())

"""The methods of Crypto loans: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class CryptoLoanOperations:
    """Every call of Crypto loans, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_borrow_history(
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
        """What was borrowed, page by page.

        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Knows what was before 2024-02-27 08:00 UTC, too.

        Weight: 400 (SAPI_IP). At most 5 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-borrow-history
        """
        return await self._call(operations.GET_BORROW_HISTORY, locals())

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
        """Every row of `get_borrow_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BORROW_HISTORY, locals())

    async def get_repayment_history(
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
        """What was repaid, page by page.

        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Knows what was before 2024-02-27 08:00 UTC, too.

        Weight: 400 (SAPI_IP). At most 5 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-repayment-history
        """
        return await self._call(operations.GET_REPAYMENT_HISTORY, locals())

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
        """Every row of `get_repayment_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_REPAYMENT_HISTORY, locals())

    async def get_ltv_adjustment_history(
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
        """Collateral that was added or taken back, page by page.

        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Knows what was before 2024-02-27 08:00 UTC, too.

        Weight: 400 (SAPI_UID). At most 5 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ltv-adjustment-history
        """
        return await self._call(operations.GET_LTV_ADJUSTMENT_HISTORY, locals())

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
        """Every row of `get_ltv_adjustment_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LTV_ADJUSTMENT_HISTORY, locals())

    async def get_liquidation_history(
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
        """Loans that were liquidated, page by page.

        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 180 days apart.
        Without them, the last 90 days.

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-liquidation-history
        """
        return await self._call(operations.GET_LIQUIDATION_HISTORY, locals())

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
        """Every row of `get_liquidation_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_LIQUIDATION_HISTORY, locals())

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
        """Interest rates of an asset, page by page.

        - coin: Asset that is borrowed, as in USDT
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 90 days.

        Weight: 400 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-interest-rate-history
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

    async def borrow(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        loanAmount: Number | None = None,
        collateralAmount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Borrowing:
        """Borrow against collateral.

        Give one of the two amounts and the other follows from the initial LTV (loan to value); give both to
        choose the LTV. Master and sub-accounts.

        - loanCoin: Asset to borrow, as in USDT
        - collateralCoin: Asset to pledge, as in BNB
        - loanAmount: Amount to borrow
        - collateralAmount: Amount to pledge
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of collateralAmount, loanAmount is needed.

        Weight: 6000 (SAPI_IP). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-borrow
        """
        return await self._call(operations.BORROW, locals())

    async def repay(
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
        """Repay a loan, wholly or in part.

        - loanCoin: Asset that was borrowed
        - collateralCoin: Asset that is pledged
        - repayAmount: Amount to repay
        - collateralReturn: Return the collateral that is no longer needed to Spot? If not, it stays and
          lowers the LTV (default true)
        - fullRepayment: Repay everything, instead of repayAmount? (default false)
        - repaymentType: With what: 1 is the asset that was borrowed, 2 the collateral (one of 1, 2)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        repayAmount is needed with fullRepayment too.

        Weight: 6000 (SAPI_IP). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-repay
        """
        return await self._call(operations.REPAY, locals())

    async def adjust_ltv(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        adjustmentAmount: Number,
        direction: enums.AdjustmentDirection | types.AdjustmentDirectionText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LtvAdjustment:
        """Add collateral or take some back.

        - loanCoin: Asset that was borrowed
        - collateralCoin: Asset that is pledged
        - adjustmentAmount: How much collateral to add or to take back
        - direction: Add or take back
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The API key needs the permission for Spot and margin trading.

        Weight: 6000 (SAPI_UID). At most 1 calls per 1s and account. Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#flexible-loan-adjust-ltv
        """
        return await self._call(operations.ADJUST_LTV, locals())

    async def get_ongoing_orders(
        self,
        *,
        loanCoin: str | None = None,
        collateralCoin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanPage:
        """Loans that are not repaid.

        - loanCoin: Only loans of this asset
        - collateralCoin: Only loans against this asset
        - current: Page, from 1 on (default 1)
        - limit: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 300 (SAPI_IP). At most 10 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-ongoing-orders
        """
        return await self._call(operations.GET_ONGOING_ORDERS, locals())

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
        """Every row of `get_ongoing_orders`, page by page.

        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_ONGOING_ORDERS, locals())

    async def get_collateral_repay_rate(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralRepayRate:
        """Price at which collateral repays a loan.

        For repay with repaymentType 2.

        - loanCoin: Asset that was borrowed
        - collateralCoin: Asset that is pledged
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 6000 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#check-collateral-repay-rate
        """
        return await self._call(operations.GET_COLLATERAL_REPAY_RATE, locals())

    async def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LoanableAssetPage:
        """What can be borrowed: rates and limits.

        - loanCoin: Only this asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-assets-data
        """
        return await self._call(operations.GET_LOANABLE_ASSETS, locals())

    async def get_collateral_assets(
        self,
        *,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CollateralAssetPage:
        """What can be pledged: LTV and limits.

        - collateralCoin: Only this asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 400 (SAPI_IP). At most 1 calls per 1s and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-crypto-loan/api/rest-api/flexible-rate#get-flexible-loan-collateral-assets-data
        """
        return await self._call(operations.GET_COLLATERAL_ASSETS, locals())

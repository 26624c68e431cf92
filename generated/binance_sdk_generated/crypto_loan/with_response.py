"""The methods of Crypto loans, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response

    from . import enums, types


@checks_keywords(operations.ALL)
class CryptoLoanOperationsWithResponse:
    """As `CryptoLoanOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

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
    ) -> Response[types.BorrowRecordPage]:
        """What was borrowed, page by page."""
        return await self._call(operations.GET_BORROW_HISTORY, locals())

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
    ) -> Response[types.RepaymentRecordPage]:
        """What was repaid, page by page."""
        return await self._call(operations.GET_REPAYMENT_HISTORY, locals())

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
    ) -> Response[types.LtvAdjustmentRecordPage]:
        """Collateral that was added or taken back, page by page."""
        return await self._call(operations.GET_LTV_ADJUSTMENT_HISTORY, locals())

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
    ) -> Response[types.LiquidationRecordPage]:
        """Loans that were liquidated, page by page."""
        return await self._call(operations.GET_LIQUIDATION_HISTORY, locals())

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
    ) -> Response[types.InterestRatePage]:
        """Interest rates of an asset, page by page."""
        return await self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

    async def borrow(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        loanAmount: Number | None = None,
        collateralAmount: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Borrowing]:
        """Borrow against collateral."""
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
    ) -> Response[types.Repayment]:
        """Repay a loan, wholly or in part."""
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
    ) -> Response[types.LtvAdjustment]:
        """Add collateral or take some back."""
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
    ) -> Response[types.LoanPage]:
        """Loans that are not repaid."""
        return await self._call(operations.GET_ONGOING_ORDERS, locals())

    async def get_collateral_repay_rate(
        self,
        *,
        loanCoin: str,
        collateralCoin: str,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CollateralRepayRate]:
        """Price at which collateral repays a loan."""
        return await self._call(operations.GET_COLLATERAL_REPAY_RATE, locals())

    async def get_loanable_assets(
        self,
        *,
        loanCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.LoanableAssetPage]:
        """What can be borrowed: rates and limits."""
        return await self._call(operations.GET_LOANABLE_ASSETS, locals())

    async def get_collateral_assets(
        self,
        *,
        collateralCoin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CollateralAssetPage]:
        """What can be pledged: LTV and limits."""
        return await self._call(operations.GET_COLLATERAL_ASSETS, locals())

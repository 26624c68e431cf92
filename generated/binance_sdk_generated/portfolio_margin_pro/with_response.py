"""The methods of Portfolio margin pro, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response

    from . import enums, types


@checks_keywords(operations.ALL)
class PortfolioMarginProOperationsWithResponse:
    """As `PortfolioMarginProOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Account]:
        """Margin and equity of the account."""
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_span_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SpanAccount]:
        """Margin and equity of a SPAN account."""
        return await self._call(operations.GET_SPAN_ACCOUNT, locals())

    async def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[list[types.Balance]]:
        """Balances."""
        return await self._call(operations.GET_BALANCE, locals())

    async def get_delta_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DeltaMode]:
        """Whether delta mode is on."""
        return await self._call(operations.GET_DELTA_MODE, locals())

    async def set_delta_mode(
        self, *, deltaEnabled: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Done]:
        """Turn delta mode on or off."""
        return await self._call(operations.SET_DELTA_MODE, locals())

    async def get_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.MarginCallLevel]:
        """Level of uniMMR at which you are warned."""
        return await self._call(operations.GET_MARGIN_CALL_LEVEL, locals())

    async def set_margin_call_level(
        self,
        *,
        marginCallLevel: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.MarginCallLevel]:
        """Set the level of uniMMR at which you are warned."""
        return await self._call(operations.SET_MARGIN_CALL_LEVEL, locals())

    async def delete_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Done]:
        """No longer be warned at a level of uniMMR."""
        return await self._call(operations.DELETE_MARGIN_CALL_LEVEL, locals())

    async def get_asset_leverage(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.AssetLeverage]]:
        """Margin leverage by asset."""
        return await self._call(operations.GET_ASSET_LEVERAGE, locals())

    async def get_collateral_rate(
        self, *, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.CollateralRate]]:
        """What share of an asset counts as collateral."""
        return await self._call(operations.GET_COLLATERAL_RATE, locals())

    async def get_tiered_collateral_rate(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.TieredCollateralRate]]:
        """What share of an asset counts as collateral, by amount."""
        return await self._call(operations.GET_TIERED_COLLATERAL_RATE, locals())

    async def get_asset_index_price(
        self, *, asset: str | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[list[types.AssetIndexPrice]]:
        """Index prices of assets."""
        return await self._call(operations.GET_ASSET_INDEX_PRICE, locals())

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

    async def get_earn_asset_balance(
        self,
        *,
        asset: str,
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.AssetAmount]:
        """How much of an earn asset can be moved."""
        return await self._call(operations.GET_EARN_ASSET_BALANCE, locals())

    async def transfer_earn_asset(
        self,
        *,
        asset: Literal["LDUSDT", "RWUSD"],
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Done]:
        """Move LDUSDT or RWUSD into the account as collateral, or back."""
        return await self._call(operations.TRANSFER_EARN_ASSET, locals())

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

    async def get_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.AssetAmount]:
        """What is owed as a bankruptcy loan."""
        return await self._call(operations.GET_BANKRUPTCY_LOAN, locals())

    async def repay_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.Transfer]:
        """Repay the bankruptcy loan."""
        return await self._call(operations.REPAY_BANKRUPTCY_LOAN, locals())

    async def get_bankruptcy_loan_repay_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        size: int | None = None,
        current: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.BankruptcyLoanRepayments]:
        """Repayments of bankruptcy loans."""
        return await self._call(operations.GET_BANKRUPTCY_LOAN_REPAY_HISTORY, locals())

"""The methods of Portfolio margin pro: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class PortfolioMarginProOperations:
    """Every call of Portfolio margin pro, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Account:
        """Margin and equity of the account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-portfolio-margin-pro-account-info
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_span_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SpanAccount:
        """Margin and equity of a SPAN account.

        Only for accounts whose margin is computed with SPAN.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 5 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-portfolio-margin-pro-span-account-info
        """
        return await self._call(operations.GET_SPAN_ACCOUNT, locals())

    async def get_balance(
        self,
        *,
        asset: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.Balance]:
        """Balances.

        For one asset or for all of them.

        - asset: Asset, as in USDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 20 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-portfolio-margin-pro-account-balance
        """
        return await self._call(operations.GET_BALANCE, locals())

    async def get_delta_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DeltaMode:
        """Whether delta mode is on.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-delta-mode-status
        """
        return await self._call(operations.GET_DELTA_MODE, locals())

    async def set_delta_mode(
        self, *, deltaEnabled: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Turn delta mode on or off.

        For accounts of portfolio margin pro and of portfolio margin.

        - deltaEnabled: True: turn it on
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#switch-delta-mode
        """
        return await self._call(operations.SET_DELTA_MODE, locals())

    async def get_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginCallLevel:
        """Level of uniMMR at which you are warned.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-margin-call-level
        """
        return await self._call(operations.GET_MARGIN_CALL_LEVEL, locals())

    async def set_margin_call_level(
        self,
        *,
        marginCallLevel: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MarginCallLevel:
        """Set the level of uniMMR at which you are warned.

        When uniMMR falls to it, Binance sends an e-mail and a push message.

        - marginCallLevel: The level, as in 1.5 (1.1 to 2.0)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#set-margin-call-level
        """
        return await self._call(operations.SET_MARGIN_CALL_LEVEL, locals())

    async def delete_margin_call_level(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """No longer be warned at a level of uniMMR.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#delete-margin-call-level
        """
        return await self._call(operations.DELETE_MARGIN_CALL_LEVEL, locals())

    async def get_asset_leverage(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetLeverage]:
        """Margin leverage by asset.

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/market-data#get-portfolio-margin-asset-leverage
        """
        return await self._call(operations.GET_ASSET_LEVERAGE, locals())

    async def get_collateral_rate(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.CollateralRate]:
        """What share of an asset counts as collateral.

        Weight: 50 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/market-data#portfolio-margin-collateral-rate
        """
        return await self._call(operations.GET_COLLATERAL_RATE, locals())

    async def get_tiered_collateral_rate(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.TieredCollateralRate]:
        """What share of an asset counts as collateral, by amount.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/market-data#portfolio-margin-pro-tiered-collateral-rate
        """
        return await self._call(operations.GET_TIERED_COLLATERAL_RATE, locals())

    async def get_asset_index_price(
        self, *, asset: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.AssetIndexPrice]:
        """Index prices of assets.

        For one asset, or for all of them at a higher weight.

        - asset: Asset, as in USDT

        Weight: 1 with asset, 50 otherwise (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/market-data#query-portfolio-margin-asset-index-price
        """
        return await self._call(operations.GET_ASSET_INDEX_PRICE, locals())

    async def transfer_bnb(
        self,
        *,
        amount: Number,
        transferSide: enums.BnbTransferSide | types.BnbTransferSideText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Transfer:
        """Move BNB between margin account and USD-M futures.

        - amount: Amount of BNB
        - transferSide: From where to where
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). At most 2 calls per 10m and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#bnb-transfer
        """
        return await self._call(operations.TRANSFER_BNB, locals())

    async def collect_funds(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Move all assets from the futures to the margin account.

        All but the BNB of USD-M futures.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). At most 500 calls per 1h and account. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#fund-auto-collection
        """
        return await self._call(operations.COLLECT_FUNDS, locals())

    async def collect_asset(
        self,
        *,
        asset: str,
        amount: Number | None = None,
        futureType: enums.FuturesWallet | types.FuturesWalletText | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Done:
        """Move one asset from the futures to the margin account.

        All of it from all wallets, or an amount from one. Not BNB.

        - asset: Asset, as in USDT
        - amount: Only so much; together with futureType
        - futureType: From which wallet; together with amount
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        amount needs futureType.
        futureType needs amount.

        Weight: 60 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#fund-collection-by-asset
        """
        return await self._call(operations.COLLECT_ASSET, locals())

    async def get_earn_asset_balance(
        self,
        *,
        asset: str,
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.AssetAmount:
        """How much of an earn asset can be moved.

        - asset: LDUSDT
        - transferType: From where to where
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-transferable-earn-asset-balance-for-portfolio-margin
        """
        return await self._call(operations.GET_EARN_ASSET_BALANCE, locals())

    async def transfer_earn_asset(
        self,
        *,
        asset: Literal["LDUSDT", "RWUSD"],
        transferType: enums.EarnTransferType | types.EarnTransferTypeText,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Done:
        """Move LDUSDT or RWUSD into the account as collateral, or back.

        For all kinds of portfolio margin.

        - asset: LDUSDT or RWUSD
        - transferType: From where to where
        - amount: Amount of the asset
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#transfer-ldusdt-rwusd-for-portfolio-margin
        """
        return await self._call(operations.TRANSFER_EARN_ASSET, locals())

    async def get_auto_repay_futures_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AutoRepayFutures:
        """Whether negative balances of futures are repaid automatically.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 30 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#get-auto-repay-futures-status
        """
        return await self._call(operations.GET_AUTO_REPAY_FUTURES_STATUS, locals())

    async def set_auto_repay_futures(
        self, *, autoRepay: bool, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures automatically or not.

        - autoRepay: True: repay them automatically
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#change-auto-repay-futures-status
        """
        return await self._call(operations.SET_AUTO_REPAY_FUTURES, locals())

    async def repay_futures_negative_balance(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Done:
        """Repay negative balances of futures now.

        They are paid from the cross margin account.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#repay-futures-negative-balance
        """
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
    ) -> list[types.NegativeBalanceInterest]:
        """Interest on negative balances.

        - asset: Asset, as in USDT
        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - size: Most entries on a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#query-portfolio-margin-pro-negative-balance-interest-history
        """
        return await self._call(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

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
        """Every row of `get_negative_balance_interest_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_NEGATIVE_BALANCE_INTEREST_HISTORY, locals())

    async def get_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.AssetAmount:
        """What is owed as a bankruptcy loan.

        The amount is 0 where there is none.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 500 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#query-portfolio-margin-pro-bankruptcy-loan-amount
        """
        return await self._call(operations.GET_BANKRUPTCY_LOAN, locals())

    async def repay_bankruptcy_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.Transfer:
        """Repay the bankruptcy loan.

        USDT is moved from the spot account to the cross margin account for it. The key needs the permission
        for spot and margin trading.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 3000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#portfolio-margin-pro-bankruptcy-loan-repay
        """
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
    ) -> types.BankruptcyLoanRepayments:
        """Repayments of bankruptcy loans.

        Those of 30 days when only one time, or none, is given.

        - startTime: From this moment on, inclusive; epoch milliseconds
        - endTime: Up to this moment, inclusive; epoch milliseconds
        - size: Most entries on a page (at most 100; default 10)
        - current: Page, from 1 on (default 1)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 360 days apart.
        Without them, the last 30 days.

        Weight: 500 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/advanced-trading-derivatives-trading-portfolio-margin-pro/api/rest-api/account#query-portfolio-margin-pro-bankruptcy-loan-repay-history
        """
        return await self._call(operations.GET_BANKRUPTCY_LOAN_REPAY_HISTORY, locals())

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
        """Every row of `get_bankruptcy_loan_repay_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BANKRUPTCY_LOAN_REPAY_HISTORY, locals())

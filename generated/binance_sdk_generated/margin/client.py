"""The methods of Margin trading: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation
    from binance_sdk.history import History, Moment, Progress

    from . import enums, types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class MarginOperations:
    """Every call of Margin trading, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.CrossAccount:
        """Cross margin account: balances, debts and margin level.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-account-details
        """
        return await self._call(operations.GET_ACCOUNT, locals())

    async def get_isolated_account(
        self,
        *,
        symbols: Sequence[str] | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.IsolatedAccount:
        """Isolated margin accounts: balances, debts and margin levels.

        - symbols: Only these pairs; by default all (at most 5)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The totals in BTC are those of all pairs and come only without symbols.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-account-info
        """
        return await self._call(operations.GET_ISOLATED_ACCOUNT, locals())

    async def enable_isolated_account(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountSwitched:
        """Enable the isolated margin account of a pair.

        Only one that was disabled before.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 300 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#enable-isolated-margin-account
        """
        return await self._call(operations.ENABLE_ISOLATED_ACCOUNT, locals())

    async def disable_isolated_account(
        self, *, symbol: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountSwitched:
        """Disable the isolated margin account of a pair.

        - symbol: Trading pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Once in 24 hours for each pair.

        Weight: 300 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#disable-isolated-margin-account
        """
        return await self._call(operations.DISABLE_ISOLATED_ACCOUNT, locals())

    async def get_isolated_account_limit(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.IsolatedAccountLimit:
        """How many isolated margin accounts may be enabled.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-enabled-isolated-margin-account-limit
        """
        return await self._call(operations.GET_ISOLATED_ACCOUNT_LIMIT, locals())

    async def set_max_leverage(
        self, *, maxLeverage: int, extra: Mapping[str, object] | None = None
    ) -> types.MaxLeverageSet:
        """Set the highest leverage of cross margin.

        3 or 5 for Cross Margin Classic, 10 (or 20 where it is allowed) for Cross Margin Pro.

        - maxLeverage: Highest leverage: 3, 5, 10 or 20

        The margin level must be above that at which the new leverage may begin: 1.5 for 3, 1.25 for 5.

        Weight: 3000 (SAPI_UID). At most 1 calls per 1m and IP. Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#adjust-cross-margin-max-leverage
        """
        return await self._call(operations.SET_MAX_LEVERAGE, locals())

    async def get_margin_levels(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.MarginLevels:
        """Margin levels at which the account may act.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-summary-of-margin-account
        """
        return await self._call(operations.GET_MARGIN_LEVELS, locals())

    async def get_bnb_burn_status(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.BnbBurnStatus:
        """Are commission and interest paid in BNB?

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#get-bnb-burn-status
        """
        return await self._call(operations.GET_BNB_BURN_STATUS, locals())

    async def get_capital_flow(
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
        """Everything that changed balances.

        The latest changes, or those after fromId; not older than 90 days.

        - asset: Only changes of this asset
        - symbol: Isolated margin account of this pair; cross margin when left out
        - type: Only changes of this kind
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - fromId: Only changes with a greater id
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 7 days apart.
        Only the last 90 days are kept.

        Weight: 100 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-isolated-margin-capital-flow
        """
        return await self._call(operations.GET_CAPITAL_FLOW, locals())

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
        """Every row of `get_capital_flow`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_CAPITAL_FLOW, locals())

    async def get_cross_margin_fees(
        self,
        *,
        vipLevel: int | None = None,
        coin: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CrossMarginFee]:
        """Cross margin: interest rates and limits by asset.

        - vipLevel: As users of this VIP level see it; by default your own
        - coin: Only this asset, as in BTC
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with coin, 5 otherwise (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-cross-margin-fee-data
        """
        return await self._call(operations.GET_CROSS_MARGIN_FEES, locals())

    async def get_isolated_margin_fees(
        self,
        *,
        vipLevel: int | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.IsolatedMarginFee]:
        """Isolated margin: interest rates and limits by pair.

        - vipLevel: As users of this VIP level see it; by default your own
        - symbol: Only this pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 with symbol, 10 otherwise (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/account#query-isolated-margin-fee-data
        """
        return await self._call(operations.GET_ISOLATED_MARGIN_FEES, locals())

    async def borrow_repay(
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
        """Borrow or repay.

        - asset: Asset, as in BTC
        - isIsolated: Isolated margin? If not, cross margin
        - amount: How much of the asset
        - type: BORROW or REPAY
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isIsolated true needs symbol.

        Weight: 1500 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#margin-account-borrow-repay
        """
        return await self._call(operations.BORROW_REPAY, locals())

    async def get_borrow_repay_history(
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
        """What was borrowed or repaid, page by page.

        The 7 days before endTime; 30 days with an asset. txId wins over the times.

        - type: BORROW or REPAY
        - asset: Only this asset
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - txId: One transaction; tranId of borrow_repay
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of txId, startTime is needed.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-borrow-repay-records-in-margin-account
        """
        return await self._call(operations.GET_BORROW_REPAY_HISTORY, locals())

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
        """Every row of `get_borrow_repay_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_BORROW_REPAY_HISTORY, locals())

    async def get_interest_history(
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
        """Interest that was charged, page by page.

        Without times, the last 7 days.

        - asset: Only this asset
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-interest-history
        """
        return await self._call(operations.GET_INTEREST_HISTORY, locals())

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
        """Every row of `get_interest_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_INTEREST_HISTORY, locals())

    async def get_interest_rate_history(
        self,
        *,
        asset: str,
        vipLevel: int | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.InterestRate]:
        """Interest rates of an asset.

        - asset: Asset, as in BTC
        - vipLevel: As users of this VIP level see it; by default your own
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-margin-interest-rate-history
        """
        return await self._call(operations.GET_INTEREST_RATE_HISTORY, locals())

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
        """Every row of `get_interest_rate_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        """
        return self._iterate(operations.GET_INTEREST_RATE_HISTORY, locals())

    async def get_next_interest_rates(
        self, *, assets: Sequence[str], isIsolated: bool, extra: Mapping[str, object] | None = None
    ) -> list[types.NextInterestRate]:
        """Interest rates of the next hour.

        - assets: Assets, as in BTC (at most 20)
        - isIsolated: Isolated margin? If not, cross margin

        Weight: 100 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#get-future-hourly-interest-rate
        """
        return await self._call(operations.GET_NEXT_INTEREST_RATES, locals())

    async def get_max_borrowable(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MaxBorrowable:
        """How much of an asset can be borrowed.

        - asset: Asset, as in BTC
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/borrow-repay#query-max-borrow
        """
        return await self._call(operations.GET_MAX_BORROWABLE, locals())

    async def get_max_transferable(
        self,
        *,
        asset: str,
        isolatedSymbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.MaxTransferable:
        """How much of an asset can be moved out.

        - asset: Asset, as in BTC
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 50 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#query-max-transfer-out-amount
        """
        return await self._call(operations.GET_MAX_TRANSFERABLE, locals())

    async def get_transfer_history(
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
        """Transfers into margin accounts and out of them, page by page.

        Without times, the last 7 days.

        - asset: Only this asset
        - type: Only transfers into margin or out of it
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Rows of a page (at most 100; default 10)
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 30 days apart.
        Without them, the last 7 days.

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/transfer#get-cross-margin-transfer-history
        """
        return await self._call(operations.GET_TRANSFER_HISTORY, locals())

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
        """Every row of `get_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    async def get_force_orders(
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
        """Liquidations of the account, page by page.

        From the latest to the oldest.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - isolatedSymbol: Isolated margin account of this pair; otherwise cross margin
        - current: Page, from 1 on (default 1)
        - size: Rows of a page (at most 100; default 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-force-liquidation-record
        """
        return await self._call(operations.GET_FORCE_ORDERS, locals())

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
        """Every row of `get_force_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_FORCE_ORDERS, locals())

    async def liquidate(
        self,
        *,
        type: enums.MarginKind | types.MarginKindText,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SmallDebt:
        """Liquidate a margin account at once.

        Sells what it holds and repays its debts. Cross margin, Classic and Pro; isolated margin only in
        regions where it is restricted.

        - type: Cross (MARGIN) or isolated margin
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type ISOLATED needs symbol.

        Weight: 3000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-manual-liquidation
        """
        return await self._call(operations.LIQUIDATE, locals())

    async def get_liquidation_loan(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.LiquidationLoan:
        """Debt that a liquidation left.

        What was missing when the assets did not cover the debts of cross margin.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan
        """
        return await self._call(operations.GET_LIQUIDATION_LOAN, locals())

    async def repay_liquidation_loan(
        self,
        *,
        asset: str,
        amount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LiquidationLoanRepayment:
        """Repay the debt that a liquidation left.

        From the Spot account; at most what remains to be repaid.

        - asset: Asset to repay with, as in USDC
        - amount: How much to repay (more than 0)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_UID). Security: MARGIN, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#liquidation-loan-repay
        """
        return await self._call(operations.REPAY_LIQUIDATION_LOAN, locals())

    async def get_liquidation_loan_repayments(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        current: int | None = None,
        size: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.LiquidationLoanRepaymentPage:
        """Repayments of the debt that a liquidation left, page by page.

        Without times, those of the last 7 days; failed ones are left out.

        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - current: Page, from 1 on (default 1)
        - size: Rows of a page (default 50)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 90 days apart.
        Without them, the last 7 days.
        Only the last 90 days are kept.

        Weight: 100 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-liquidation-loan-repay-history
        """
        return await self._call(operations.GET_LIQUIDATION_LOAN_REPAYMENTS, locals())

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
        """Every row of `get_liquidation_loan_repayments`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 50; default: what costs least)
        """
        return self._iterate(operations.GET_LIQUIDATION_LOAN_REPAYMENTS, locals())

    async def get_small_debts(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.SmallDebt]:
        """Debts that are small enough to be exchanged.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-coin-list
        """
        return await self._call(operations.GET_SMALL_DEBTS, locals())

    async def exchange_small_debts(
        self,
        *,
        assetNames: Sequence[str],
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ExchangeSmallDebtsResult:
        """Exchange small debts for a debt in one asset.

        - assetNames: Assets that are owed, as in BTC (at most 10)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Once in 6 hours; debts worth less than 10 USDT only.

        Weight: 3000 (SAPI_UID). Security: MARGIN, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#small-liability-exchange
        """
        return await self._call(operations.EXCHANGE_SMALL_DEBTS, locals())

    async def get_small_debt_exchanges(
        self,
        *,
        current: int,
        size: int,
        startTime: int | None = None,
        endTime: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SmallDebtExchangePage:
        """Small debts that were exchanged, page by page.

        - current: Page, from 1 on
        - size: Rows of a page (at most 100)
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Without them, the last 30 days.

        Weight: 100 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#get-small-liability-exchange-history
        """
        return await self._call(operations.GET_SMALL_DEBT_EXCHANGES, locals())

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
        """Every row of `get_small_debt_exchanges`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 100; default: what costs least)
        """
        return self._iterate(operations.GET_SMALL_DEBT_EXCHANGES, locals())

    async def get_cross_pairs(
        self, *, symbol: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.CrossPair]:
        """Pairs of cross margin.

        - symbol: Only this pair, as in BTCUSDT

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-cross-margin-pairs
        """
        return await self._call(operations.GET_CROSS_PAIRS, locals())

    async def get_isolated_pairs(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.MarginPair]:
        """Pairs of isolated margin.

        - symbol: Only this pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-isolated-margin-symbol
        """
        return await self._call(operations.GET_ISOLATED_PAIRS, locals())

    async def get_assets(
        self, *, asset: str | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.MarginAsset]:
        """Assets of margin trading.

        - asset: Only this asset, as in BTC

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-all-margin-assets
        """
        return await self._call(operations.GET_ASSETS, locals())

    async def get_price_index(
        self, *, symbol: str, extra: Mapping[str, object] | None = None
    ) -> types.PriceIndex:
        """Index price of a pair.

        - symbol: Trading pair, as in BTCUSDT

        Weight: 10 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-priceindex
        """
        return await self._call(operations.GET_PRICE_INDEX, locals())

    async def get_collateral_ratios(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.CollateralRatio]:
        """How much of the value of assets counts as collateral.

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#cross-margin-collateral-ratio
        """
        return await self._call(operations.GET_COLLATERAL_RATIOS, locals())

    async def get_liquidation_ratios(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.LiquidationRatio]:
        """Liquidation ratios by the risk of assets.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-asset-risk-based-liquidation-ratio
        """
        return await self._call(operations.GET_LIQUIDATION_RATIOS, locals())

    async def get_restricted_assets(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.RestrictedAssets:
        """Assets that are restricted.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-margin-restricted-assets
        """
        return await self._call(operations.GET_RESTRICTED_ASSETS, locals())

    async def get_isolated_tiers(
        self,
        *,
        symbol: str,
        tier: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.IsolatedTier]:
        """Leverage and limits of a pair of isolated margin.

        - symbol: Trading pair, as in BTCUSDT
        - tier: Only this tier; by default all
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-isolated-margin-tier-data
        """
        return await self._call(operations.GET_ISOLATED_TIERS, locals())

    async def get_leverage_brackets(
        self, *, extra: Mapping[str, object] | None = None
    ) -> list[types.LeverageBrackets]:
        """Cross Margin Pro: leverage by debt.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-liability-coin-leverage-bracket-in-cross-margin-pro-mode
        """
        return await self._call(operations.GET_LEVERAGE_BRACKETS, locals())

    async def get_available_inventory(
        self, *, type: enums.MarginKind | types.MarginKindText, extra: Mapping[str, object] | None = None
    ) -> types.AvailableInventory:
        """What Binance has to lend.

        - type: Cross (MARGIN) or isolated margin

        Weight: 50 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#query-margin-available-inventory
        """
        return await self._call(operations.GET_AVAILABLE_INVENTORY, locals())

    async def get_limit_price_pairs(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.LimitPricePairs:
        """Pairs whose limit prices must lie near the index price.

        Orders to buy more than 15 % above it, and orders to sell more than 15 % below it, are refused.

        Weight: 1 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-limit-price-pairs
        """
        return await self._call(operations.GET_LIMIT_PRICE_PAIRS, locals())

    async def get_list_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Listing]:
        """What will be listed.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-list-schedule
        """
        return await self._call(operations.GET_LIST_SCHEDULE, locals())

    async def get_delist_schedule(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> list[types.Delisting]:
        """What will be delisted.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 100 (SAPI_IP). Security: MARKET_DATA.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/market-data#get-delist-schedule
        """
        return await self._call(operations.GET_DELIST_SCHEDULE, locals())

    async def create_oco(
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
        """Place an OCO pair: one cancels the other.

        A LIMIT_MAKER at price, and a STOP_LOSS at stopPrice; with stopLimitPrice a STOP_LOSS_LIMIT. When
        one trades or is activated, the other is canceled.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - quantity: Quantity of both legs
        - price: Price of the limit leg
        - stopPrice: Price that activates the stop leg
        - isIsolated: Isolated margin? By default cross margin
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - limitClientOrderId: Your own id of the limit leg
        - limitIcebergQty: Makes the limit leg an iceberg
        - stopClientOrderId: Your own id of the stop leg
        - stopLimitPrice: Makes the stop leg a STOP_LOSS_LIMIT with this price
        - stopIcebergQty: Makes the stop leg an iceberg; its time in force must be GTC
        - stopLimitTimeInForce: How long the limit order of the stop leg may work
        - newOrderRespType: How much the reply contains
        - sideEffectType: Borrow, repay, or both? (default NO_SIDE_EFFECT)
        - selfTradePreventionMode: What happens when the order would trade with your own
        - autoRepayAtCancel: Repay what it borrowed when it is canceled? False where orders come and go
          quickly (default: true)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        stopLimitPrice needs stopLimitTimeInForce.

        Weight: 1500 with sideEffectType MARGIN_BUY or AUTO_BORROW_REPAY, 6 otherwise (SAPI_UID). Security:
        TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oco
        """
        return await self._call(operations.CREATE_OCO, locals())

    async def create_oto(
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
        """Place an OTO pair: one triggers the other.

        The pending order goes to the book when the working order is completely filled. Canceling one ends
        both. A working order filled at once still shows the pending one as PENDING_NEW: query it.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: BUY or SELL, of the working order
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingType: Kind of the pending order
        - pendingSide: BUY or SELL, of the pending order
        - pendingQuantity: Quantity of the pending order
        - isIsolated: Isolated margin? By default cross margin
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - sideEffectType: Borrow, or borrow and repay? (default NO_SIDE_EFFECT)
        - selfTradePreventionMode: What happens when the order would trade with your own
        - autoRepayAtCancel: Repay what it borrowed when it is canceled? False where orders come and go
          quickly (default true)
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC
        - workingTimeInForce: How long the working order may work
        - pendingClientOrderId: Your own id of the pending order; Binance makes one when you give none
        - pendingPrice: Limit price of the pending order
        - pendingStopPrice: Price that activates the pending order
        - pendingTrailingDelta: Trailing distance of the pending order, in basis points
        - pendingIcebergQty: Visible part of the pending order as an iceberg; needs GTC
        - pendingTimeInForce: How long the pending order may work

        workingType LIMIT needs workingTimeInForce.
        pendingType LIMIT needs pendingPrice, pendingTimeInForce.
        pendingType LIMIT_MAKER needs pendingPrice.
        pendingType STOP_LOSS or TAKE_PROFIT needs pendingStopPrice or pendingTrailingDelta.
        pendingType STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs pendingPrice, (pendingStopPrice or
        pendingTrailingDelta), pendingTimeInForce.

        The page wants pendingPrice wherever there is a pendingTrailingDelta.

        Weight: 1500 with sideEffectType MARGIN_BUY or AUTO_BORROW_REPAY, 6 otherwise (SAPI_UID). Security:
        TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-oto
        """
        return await self._call(operations.CREATE_OTO, locals())

    async def create_otoco(
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
        """Place an OTOCO list: an order that triggers an OCO pair.

        When the working order is completely filled, two pending orders go to the book, one above and one
        below the market; when one of them trades or is activated, the other is canceled.

        - symbol: Trading pair, as in BTCUSDT
        - workingType: Kind of the working order
        - workingSide: BUY or SELL, of the working order
        - workingPrice: Limit price of the working order
        - workingQuantity: Quantity of the working order
        - pendingSide: BUY or SELL, of the pending orders
        - pendingQuantity: Quantity of the pending orders
        - pendingAboveType: Kind of the order above the market
        - isIsolated: Isolated margin? By default cross margin
        - sideEffectType: Borrow, or borrow and repay? (default NO_SIDE_EFFECT)
        - autoRepayAtCancel: Repay what it borrowed when it is canceled? False where orders come and go
          quickly (default true)
        - listClientOrderId: Your own id of the order list, unique among open lists; the SDK makes one when
          you give none
        - newOrderRespType: How much the reply contains
        - selfTradePreventionMode: What happens when the order would trade with your own
        - workingClientOrderId: Your own id of the working order; Binance makes one when you give none
        - workingIcebergQty: Visible part of the working order as an iceberg; needs GTC
        - workingTimeInForce: How long the working order may work
        - pendingAboveClientOrderId: Your own id of the above order; Binance makes one when you give none
        - pendingAbovePrice: Limit price of the above order
        - pendingAboveStopPrice: Price that activates the above order
        - pendingAboveTrailingDelta: Trailing distance of the above order, in basis points
        - pendingAboveIcebergQty: Visible part of the above order as an iceberg; needs GTC
        - pendingAboveTimeInForce: How long the above order may work
        - pendingBelowType: Kind of the order below the market
        - pendingBelowClientOrderId: Your own id of the below order; Binance makes one when you give none
        - pendingBelowPrice: Limit price of the below order
        - pendingBelowStopPrice: Price that activates the below order
        - pendingBelowTrailingDelta: Trailing distance of the below order, in basis points
        - pendingBelowIcebergQty: Visible part of the below order as an iceberg; needs GTC
        - pendingBelowTimeInForce: How long the below order may work

        workingType LIMIT needs workingTimeInForce.
        pendingAboveType LIMIT_MAKER needs pendingAbovePrice.
        pendingAboveType STOP_LOSS needs pendingAboveStopPrice or pendingAboveTrailingDelta.
        pendingAboveType STOP_LOSS_LIMIT needs pendingAbovePrice, (pendingAboveStopPrice or
        pendingAboveTrailingDelta), pendingAboveTimeInForce.
        pendingBelowType LIMIT_MAKER needs pendingBelowPrice.
        pendingBelowType STOP_LOSS needs pendingBelowStopPrice or pendingBelowTrailingDelta.
        pendingBelowType STOP_LOSS_LIMIT needs pendingBelowPrice, (pendingBelowStopPrice or
        pendingBelowTrailingDelta), pendingBelowTimeInForce.

        The page wants a price of the pending order wherever there is a trailing distance of it.

        Weight: 1500 with sideEffectType MARGIN_BUY or AUTO_BORROW_REPAY, 6 otherwise (SAPI_UID). Security:
        TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-otoco
        """
        return await self._call(operations.CREATE_OTOCO, locals())

    async def cancel_oco(
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
        """Cancel an order list.

        Canceling one of its orders cancels the list too.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - orderListId: Number that Binance gave the order list
        - listClientOrderId: Client order id of the list
        - newClientOrderId: Your own id of the cancel
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderListId, listClientOrderId is needed.

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-oco
        """
        return await self._call(operations.CANCEL_OCO, locals())

    async def get_oco(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        orderListId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.OrderList:
        """One order list.

        - isIsolated: Isolated margin? By default cross margin
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - orderListId: Number that Binance gave the order list
        - origClientOrderId: Client order id of the list
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderListId, origClientOrderId is needed.
        isIsolated true needs symbol.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-oco
        """
        return await self._call(operations.GET_OCO, locals())

    async def get_all_oco(
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
        """Order lists, open and closed.

        - isIsolated: Isolated margin? By default cross margin
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - fromId: First order list id to return, inclusive
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isIsolated true needs symbol.
        Only one of fromId, startTime may be given.
        Only one of fromId, endTime may be given.

        Weight: 200 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-oco
        """
        return await self._call(operations.GET_ALL_OCO, locals())

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
        """Every row of `get_all_oco`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_OCO, locals())

    async def get_open_oco(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OrderList]:
        """Open order lists.

        - isIsolated: Isolated margin? By default cross margin
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isIsolated true needs symbol.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-oco
        """
        return await self._call(operations.GET_OPEN_OCO, locals())

    async def get_open_oto(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.OpenOtoList]:
        """Open OTO and OTOCO lists, with the status of their orders.

        - symbol: Only this pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-otootoco-order-lists
        """
        return await self._call(operations.GET_OPEN_OTO, locals())

    async def create_listen_token(
        self,
        *,
        symbol: str | None = None,
        isIsolated: bool | None = None,
        validity: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ListenToken:
        """Get a token for the events of a margin account.

        For subscribe_user_data_stream_listen_token. It ends at expirationTime and cannot be prolonged: get
        another one and subscribe again before that.

        - symbol: Isolated margin: the pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin (default false)
        - validity: How long it is valid, in milliseconds; 24 hours at most (at most 86400000; default
          86400000)

        isIsolated true needs symbol.

        Weight: 1 (SAPI_UID). Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/docs/margin_trading/trade-data-stream
        """
        return await self._call(operations.CREATE_LISTEN_TOKEN, locals())

    async def subscribe_user_data_stream_listen_token(
        self, *, listenToken: str, extra: Mapping[str, object] | None = None
    ) -> types.Subscription:
        """Subscribe to the events of a margin account by token.

        Over the WebSocket API of Spot; no logon is needed. With a newer token of the same account, the
        subscription goes on until that ends; otherwise eventStreamTerminated comes.

        - listenToken: Token of create_listen_token

        Weight: 2 (SAPI_UID). Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/docs/margin_trading/trade-data-stream
        """
        return await self._call(operations.SUBSCRIBE_USER_DATA_STREAM_LISTEN_TOKEN, locals())

    async def unsubscribe_user_data_stream(
        self, *, subscriptionId: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.UnsubscribeUserDataStreamResult:
        """End subscriptions to events.

        - subscriptionId: Subscription to close; all of them when left out

        Weight: 2 (SAPI_UID). Security: NONE.
        Source (2026-11-20): https://github.com/binance/binance-spot-api-docs/blob/master/web-socket-api.md#unsubscribe-from-user-data-stream
        """
        return await self._call(operations.UNSUBSCRIBE_USER_DATA_STREAM, locals())

    async def start_user_data_stream(self, *, extra: Mapping[str, object] | None = None) -> types.ListenKey:
        """Get the key of the risk stream.

        Cross margin only. Valid for 60 minutes; while one is valid the same comes again, for another 60
        minutes.

        Weight: 1 (SAPI_UID). Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream
        """
        return await self._call(operations.START_USER_DATA_STREAM, locals())

    async def keepalive_user_data_stream(
        self, *, listenKey: str, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamResult:
        """Keep the key of the risk stream for another 60 minutes.

        - listenKey: Key of the stream

        Weight: 1 (SAPI_UID). Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM, locals())

    async def stop_user_data_stream(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamResult:
        """End the risk stream.

        Weight: 3000 (SAPI_UID). Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream
        """
        return await self._call(operations.STOP_USER_DATA_STREAM, locals())

    async def start_user_data_stream_v2(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.ListenKey:
        """Get the key of the risk stream, with the newer call.

        As start_user_data_stream; the three calls of version 2 are counted per IP address.

        Weight: 1 (SAPI_IP). Security: USER_STREAM.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream-v2
        """
        return await self._call(operations.START_USER_DATA_STREAM_V2, locals())

    async def keepalive_user_data_stream_v2(
        self, *, listenKey: str, extra: Mapping[str, object] | None = None
    ) -> types.KeepaliveUserDataStreamV2Result:
        """Keep the key of the risk stream, with the newer call.

        - listenKey: Key of the stream

        Weight: 1 (SAPI_IP). Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream-v2
        """
        return await self._call(operations.KEEPALIVE_USER_DATA_STREAM_V2, locals())

    async def stop_user_data_stream_v2(
        self, *, extra: Mapping[str, object] | None = None
    ) -> types.StopUserDataStreamV2Result:
        """End the risk stream, with the newer call.

        Weight: 1 (SAPI_IP). Security: USER_STREAM.
        Errors: -1125 INVALID_LISTEN_KEY.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream-v2
        """
        return await self._call(operations.STOP_USER_DATA_STREAM_V2, locals())

    async def create_special_key(
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
        """Create a special key.

        With publicKey an RSA or Ed25519 key, otherwise an HMAC key, whose secret only this answer has. The
        key that asks needs the permission for Spot and margin trading.

        - apiName: Your name of the key
        - symbol: Isolated margin: the pair; cross margin when left out
        - ip: IP addresses that may use it, 30 at most
        - publicKey: RSA or Ed25519: the public key, as PKCS#8
        - permissionMode: Ed25519: what it may do (default TRADE)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        The account then trades by other rules and answers for debts that a liquidation leaves.
        The master account must have agreed to the terms before.

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#create-special-key
        """
        return await self._call(operations.CREATE_SPECIAL_KEY, locals())

    async def delete_special_key(
        self,
        *,
        apiKey: str | None = None,
        apiName: str | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.DeleteSpecialKeyResult:
        """Delete special keys.

        The one that apiKey names, or all with the name. That alone does not end the special rules for the
        account: repay all debts and call exit_special_key_mode.

        - apiKey: The special key; then apiName is ignored
        - apiName: Your name of the key
        - symbol: Isolated margin: the pair; cross margin when left out
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#delete-special-key
        """
        return await self._call(operations.DELETE_SPECIAL_KEY, locals())

    async def set_special_key_ips(
        self,
        *,
        apiKey: str,
        ip: Sequence[str],
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SetSpecialKeyIpsResult:
        """Set the IP addresses that may use a special key.

        - apiKey: The special key
        - ip: IP addresses, 30 at most
        - symbol: Isolated margin: the pair; cross margin when left out
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#edit-ip-for-special-key
        """
        return await self._call(operations.SET_SPECIAL_KEY_IPS, locals())

    async def get_special_key(
        self,
        *,
        apiKey: str,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SpecialKey:
        """One special key.

        - apiKey: The special key
        - symbol: Isolated margin: the pair; cross margin when left out
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key
        """
        return await self._call(operations.GET_SPECIAL_KEY, locals())

    async def get_special_keys(
        self,
        *,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.SpecialKey]:
        """All special keys of cross margin or of a pair.

        - symbol: Isolated margin: the pair; cross margin when left out
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key-list
        """
        return await self._call(operations.GET_SPECIAL_KEYS, locals())

    async def exit_special_key_mode(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.ExitSpecialKeyModeResult:
        """Return to the usual rules of cross margin.

        Cross Margin Classic without debts and not in liquidation only. Deletes its special keys; for 24
        hours no new one can be created.

        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 10 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#exit-special-key-mode
        """
        return await self._call(operations.EXIT_SPECIAL_KEY_MODE, locals())

    async def create_order(
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
        """Place an order.

        sideEffectType says whether it borrows what is missing and repays with what it gets. MARKET trades
        at once, LIMIT waits at its price, LIMIT_MAKER too but is refused where it would trade at once;
        STOP_LOSS, TAKE_PROFIT and their _LIMIT forms wait for stopPrice or a trailing stop.

        - symbol: Trading pair, as in BTCUSDT
        - side: BUY or SELL
        - type: Kind of order; it decides which other parameters are needed
        - isIsolated: Isolated margin? By default cross margin
        - quantity: Amount of the base asset
        - quoteOrderQty: MARKET orders: amount of the quote asset to spend or to receive, instead of
          quantity
        - price: Limit price
        - stopPrice: Price that activates a stop-loss or take-profit order
        - newClientOrderId: Your own id of the order, unique among open orders; the SDK makes one when you
          give none
        - icebergQty: Visible part of an iceberg order; timeInForce must be GTC
        - newOrderRespType: How much the reply contains (default FULL for type MARKET and LIMIT, else ACK)
        - sideEffectType: Borrow, repay, or both? (default NO_SIDE_EFFECT)
        - timeInForce: How long the order may work
        - selfTradePreventionMode: What happens when the order would trade with your own
        - trailingDelta: Trailing stop: distance from the best price seen since, in basis points (100 is 1
          %)
        - autoRepayAtCancel: Repay what it borrowed when it is canceled? False where orders come and go
          quickly (default: true)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        type LIMIT needs timeInForce, quantity, price.
        type LIMIT_MAKER needs quantity, price.
        type MARKET needs quantity or quoteOrderQty.
        type STOP_LOSS or TAKE_PROFIT needs quantity, (stopPrice or trailingDelta).
        type STOP_LOSS_LIMIT or TAKE_PROFIT_LIMIT needs timeInForce, quantity, price, (stopPrice or
        trailingDelta).

        Weight: 1500 with sideEffectType MARGIN_BUY or AUTO_BORROW_REPAY, 6 otherwise (SAPI_UID). Security:
        TRADE, signed.
        Errors: -2010 NEW_ORDER_REJECTED, -1013 INVALID_MESSAGE, -1015 TOO_MANY_ORDERS, -3021
        PAIR_ADMIN_BAN_TRADE.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-new-order
        """
        return await self._call(operations.CREATE_ORDER, locals())

    async def cancel_order(
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
        """Cancel an order.

        With both ids given, both must be those of the order.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - newClientOrderId: Your own id of the cancel; it replaces the client order id, which becomes free
          again
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 10 (SAPI_IP). Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-order
        """
        return await self._call(operations.CANCEL_ORDER, locals())

    async def cancel_all_orders(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.CanceledOpenOrder | types.CanceledOrderList]:
        """Cancel all open orders of a pair.

        Order lists included.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: TRADE, signed.
        Errors: -2011 CANCEL_REJECTED.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#margin-account-cancel-all-open-orders-on-asymbol
        """
        return await self._call(operations.CANCEL_ALL_ORDERS, locals())

    async def get_order(
        self,
        *,
        symbol: str,
        isIsolated: bool | None = None,
        orderId: int | None = None,
        origClientOrderId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.QueriedOrder:
        """One order.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - orderId: Number that Binance gave the order
        - origClientOrderId: Client order id of the order that is meant
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        At least one of orderId, origClientOrderId is needed.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Errors: -2013 NO_SUCH_ORDER.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-order
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_open_orders(
        self,
        *,
        symbol: str | None = None,
        isIsolated: bool | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.QueriedOrder]:
        """Open orders.

        Those of a pair, or all of cross margin.

        - symbol: Only this pair; needed for isolated margin
        - isIsolated: Isolated margin? By default cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isIsolated true needs symbol.

        Without a symbol, Binance counts a request for every pair that is traded.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-open-orders
        """
        return await self._call(operations.GET_OPEN_ORDERS, locals())

    async def get_all_orders(
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
        """Orders of a pair, open and closed.

        Those from orderId on, those of a time range of at most 24 hours, or those of the last 24 hours.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - orderId: First order number to return, inclusive
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 24 hours apart.

        Weight: 200 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-all-orders
        """
        return await self._call(operations.GET_ALL_ORDERS, locals())

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
        """Every row of `get_all_orders`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_ALL_ORDERS, locals())

    async def get_trades(
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
        """Trades of the account on a pair.

        Those from fromId on, those of a time range of at most 24 hours, or those of the last 24 hours.

        - symbol: Trading pair, as in BTCUSDT
        - isIsolated: Isolated margin? By default cross margin
        - orderId: Only trades of this order
        - startTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - fromId: First trade id to return, inclusive
        - limit: Most entries to return (at most 1000; default 500)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        startTime and endTime may be at most 24 hours apart.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-margin-accounts-trade-list
        """
        return await self._call(operations.GET_TRADES, locals())

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
        """Every row of `get_trades`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
          (default: as far back as it goes)
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 1000; default: what costs least)
        """
        return self._iterate(operations.GET_TRADES, locals())

    async def get_prevented_matches(
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
        """Matches that self-trade prevention stopped.

        By preventedMatchId, or all of one order; 500 at most in one answer.

        - symbol: Trading pair, as in BTCUSDT
        - preventedMatchId: One prevented match
        - orderId: All prevented matches of this order
        - fromPreventedMatchId: First prevented match to return, inclusive
        - isIsolated: Isolated margin? By default cross margin
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Exactly one of preventedMatchId, orderId is needed.
        fromPreventedMatchId needs orderId.

        Weight: 10 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-prevented-matches
        """
        return await self._call(operations.GET_PREVENTED_MATCHES, locals())

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
        """Every row of `get_prevented_matches`, page by page.

        - end: up to this moment, inclusive (default: now)
        """
        return self._iterate(operations.GET_PREVENTED_MATCHES, locals())

    async def get_order_rate_limit(
        self,
        *,
        isIsolated: bool | None = None,
        symbol: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> list[types.UsedRateLimit]:
        """Unfilled order count.

        How many unfilled orders the account has placed in each interval.

        - isIsolated: Isolated margin? By default cross margin
        - symbol: Isolated margin: the pair, as in BTCUSDT
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        isIsolated true needs symbol.

        Weight: 20 (SAPI_IP). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-current-margin-order-count-usage
        """
        return await self._call(operations.GET_ORDER_RATE_LIMIT, locals())

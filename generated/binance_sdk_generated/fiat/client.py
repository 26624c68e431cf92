"""The methods of Fiat: signatures and what they mean."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation
    from binance_sdk.history import History, Moment, Progress

    from . import types

T = TypeVar("T")


@checks_keywords(operations.ALL)
class FiatOperations:
    """Every call of Fiat, over whichever route `_call` takes."""

    def _call(self, operation: Operation[T], arguments: dict[str, object], /) -> Coroutine[Any, Any, T]:
        """Make the call: ``arguments`` are the locals of the method, with ``self`` and ``extra``."""
        raise NotImplementedError

    def _iterate(self, operation: Operation[Any], arguments: dict[str, object], /) -> History[Any]:
        """Read all rows: ``arguments`` are the locals of the method."""
        raise NotImplementedError

    async def deposit(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["pix"],
        amount: str,
        ext: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FiatOrderAnswer:
        """Announce a deposit of fiat money.

        Only BRL over pix: this order comes first, then the transfer from the bank. The account must be
        verified and the fiat service active.

        - currency: Fiat currency: BRL
        - apiPaymentMethod: How the money comes
        - amount: How much of the currency
        - ext: Further facts that a payment method asks for
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 45000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-fiat/api/rest-api/~#deposit
        """
        return await self._call(operations.DEPOSIT, locals())

    async def withdraw(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["bank_transfer"],
        amount: int,
        accountInfo: types.BankAccount,
        ext: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FiatOrderAnswer:
        """Withdraw fiat money to a bank account.

        BRL, ARS and MXN by bank transfer. Ask get_order for the state until it has ended. The account must
        be verified and the fiat service active.

        - currency: Fiat currency, as in BRL
        - apiPaymentMethod: How the money goes
        - amount: How much of the currency
        - accountInfo: Where the money goes
        - ext: Further facts that a payment method asks for
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 45000 (SAPI_UID). Security: TRADE, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-fiat/api/rest-api/~#fiat-withdraw
        """
        return await self._call(operations.WITHDRAW, locals())

    async def get_order(
        self, *, orderNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FiatOrderDetailAnswer:
        """State of a deposit or withdrawal.

        - orderNo: Number that deposit or withdraw answered
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-fiat/api/rest-api/~#get-order-detail
        """
        return await self._call(operations.GET_ORDER, locals())

    async def get_transfer_history(
        self,
        *,
        transactionType: str,
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FiatTransferHistory:
        """Deposits and withdrawals of fiat money.

        Without times the last 30 days.

        - transactionType: 0: deposits, 1: withdrawals
        - beginTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - rows: Most entries on a page (at most 500; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 45000 (SAPI_UID). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-fiat/api/rest-api/~#get-fiat-deposit-withdraw-history
        """
        return await self._call(operations.GET_TRANSFER_HISTORY, locals())

    def iter_transfer_history(
        self,
        *,
        transactionType: str,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FiatTransfer]:
        """Every row of `get_transfer_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

    async def get_payment_history(
        self,
        *,
        transactionType: str,
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FiatPaymentHistory:
        """Crypto bought and sold for fiat money.

        Without times the last 30 days.

        - transactionType: 0: bought, 1: sold
        - beginTime: From this moment on; epoch milliseconds
        - endTime: Up to this moment; epoch milliseconds
        - page: Page, from 1 (default 1)
        - rows: Most entries on a page (at most 500; default 100)
        - recvWindow: How long the request stays valid, in milliseconds (at most 60000; default 5000)

        Weight: 1 (SAPI_IP). Security: USER_DATA, signed.
        Source (2026-11-20): https://developers.binance.com/en/docs/catalog/investment-and-services-fiat/api/rest-api/~#get-fiat-payments-history
        """
        return await self._call(operations.GET_PAYMENT_HISTORY, locals())

    def iter_payment_history(
        self,
        *,
        transactionType: str,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FiatPayment]:
        """Every row of `get_payment_history`, page by page.

        - start: from this moment on, inclusive; epoch milliseconds, or a datetime with a time zone
        - end: up to this moment, inclusive (default: now)
        - limit: rows to ask for at a time (at most 500; default: what costs least)
        """
        return self._iterate(operations.GET_PAYMENT_HISTORY, locals())

"""The methods of Fiat without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class FiatSyncOperationsWithResponse:
    """As `FiatSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def deposit(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["pix"],
        amount: str,
        ext: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.FiatOrderAnswer]:
        """Announce a deposit of fiat money."""
        return self._call(operations.DEPOSIT, locals())

    def withdraw(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["bank_transfer"],
        amount: int,
        accountInfo: types.BankAccount,
        ext: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.FiatOrderAnswer]:
        """Withdraw fiat money to a bank account."""
        return self._call(operations.WITHDRAW, locals())

    def get_order(
        self, *, orderNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.FiatOrderDetailAnswer]:
        """State of a deposit or withdrawal."""
        return self._call(operations.GET_ORDER, locals())

    def get_transfer_history(
        self,
        *,
        transactionType: str,
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.FiatTransferHistory]:
        """Deposits and withdrawals of fiat money."""
        return self._call(operations.GET_TRANSFER_HISTORY, locals())

    def get_payment_history(
        self,
        *,
        transactionType: str,
        beginTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        rows: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.FiatPaymentHistory]:
        """Crypto bought and sold for fiat money."""
        return self._call(operations.GET_PAYMENT_HISTORY, locals())

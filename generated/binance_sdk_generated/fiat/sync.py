"""The methods of Fiat for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import types
    from .sync_with_response import FiatSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class FiatSyncOperations:
    """Every call of Fiat, waited for.

    `FiatOperations` says what each takes, costs and raises.
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
    def with_response(self) -> FiatSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import FiatSyncOperationsWithResponse

        return FiatSyncOperationsWithResponse(self._respond)

    def deposit(
        self,
        *,
        currency: str,
        apiPaymentMethod: Literal["pix"],
        amount: str,
        ext: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.FiatOrderAnswer:
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
    ) -> types.FiatOrderAnswer:
        """Withdraw fiat money to a bank account."""
        return self._call(operations.WITHDRAW, locals())

    def get_order(
        self, *, orderNo: str, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FiatOrderDetailAnswer:
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
    ) -> types.FiatTransferHistory:
        """Deposits and withdrawals of fiat money."""
        return self._call(operations.GET_TRANSFER_HISTORY, locals())

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
        """Every row of `get_transfer_history`, page by page."""
        return self._iterate(operations.GET_TRANSFER_HISTORY, locals())

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
    ) -> types.FiatPaymentHistory:
        """Crypto bought and sold for fiat money."""
        return self._call(operations.GET_PAYMENT_HISTORY, locals())

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
        """Every row of `get_payment_history`, page by page."""
        return self._iterate(operations.GET_PAYMENT_HISTORY, locals())

"""The methods of Dual investment for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Progress

    from . import enums, types
    from .sync_with_response import DualInvestmentSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class DualInvestmentSyncOperations:
    """Every call of Dual investment, waited for.

    `DualInvestmentOperations` says what each takes, costs and raises.
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
    def with_response(self) -> DualInvestmentSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import DualInvestmentSyncOperationsWithResponse

        return DualInvestmentSyncOperationsWithResponse(self._respond)

    def get_products(
        self,
        *,
        optionType: enums.OptionType | types.OptionTypeText,
        exercisedCoin: str,
        investCoin: str,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.ProductPage:
        """Products that can be bought."""
        return self._call(operations.GET_PRODUCTS, locals())

    def iter_products(
        self,
        *,
        optionType: enums.OptionType | types.OptionTypeText,
        exercisedCoin: str,
        investCoin: str,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.DualInvestmentProduct]:
        """Every row of `get_products`, page by page."""
        return self._iterate(operations.GET_PRODUCTS, locals())

    def subscribe(
        self,
        *,
        id: str,
        orderId: str,
        depositAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.Subscription:
        """Buy a product."""
        return self._call(operations.SUBSCRIBE, locals())

    def get_positions(
        self,
        *,
        status: enums.PositionStatus | types.PositionStatusText | None = None,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.PositionPage:
        """What was bought."""
        return self._call(operations.GET_POSITIONS, locals())

    def iter_positions(
        self,
        *,
        status: enums.PositionStatus | types.PositionStatusText | None = None,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Position]:
        """Every row of `get_positions`, page by page."""
        return self._iterate(operations.GET_POSITIONS, locals())

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.DualInvestmentAccount:
        """Value of everything that is invested."""
        return self._call(operations.GET_ACCOUNT, locals())

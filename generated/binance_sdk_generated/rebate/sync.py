"""The methods of Rebates for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import types
    from .sync_with_response import RebateSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class RebateSyncOperations:
    """Every call of Rebates, waited for.

    `RebateOperations` says what each takes, costs and raises.
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
    def with_response(self) -> RebateSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import RebateSyncOperationsWithResponse

        return RebateSyncOperationsWithResponse(self._respond)

    def get_spot_rebate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.RebateHistory:
        """Rebates of Spot commissions."""
        return self._call(operations.GET_SPOT_REBATE_HISTORY, locals())

    def iter_spot_rebate_history(
        self,
        *,
        start: Moment,
        recvWindow: int | None = None,
        end: Moment | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.Rebate]:
        """Every row of `get_spot_rebate_history`, page by page."""
        return self._iterate(operations.GET_SPOT_REBATE_HISTORY, locals())

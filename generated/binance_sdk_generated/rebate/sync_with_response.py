"""The methods of Rebates without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Response, SyncRespond

    from . import types


@checks_keywords(operations.ALL)
class RebateSyncOperationsWithResponse:
    """As `RebateSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def get_spot_rebate_history(
        self,
        *,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.RebateHistory]:
        """Rebates of Spot commissions."""
        return self._call(operations.GET_SPOT_REBATE_HISTORY, locals())

"""The methods of Dual investment without an event loop, with responses."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Response, SyncRespond

    from . import enums, types


@checks_keywords(operations.ALL)
class DualInvestmentSyncOperationsWithResponse:
    """As `DualInvestmentSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

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
    ) -> Response[types.ProductPage]:
        """Products that can be bought."""
        return self._call(operations.GET_PRODUCTS, locals())

    def subscribe(
        self,
        *,
        id: str,
        orderId: str,
        depositAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Subscription]:
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
    ) -> Response[types.PositionPage]:
        """What was bought."""
        return self._call(operations.GET_POSITIONS, locals())

    def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DualInvestmentAccount]:
        """Value of everything that is invested."""
        return self._call(operations.GET_ACCOUNT, locals())

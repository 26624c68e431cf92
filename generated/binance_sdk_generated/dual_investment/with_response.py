"""The methods of Dual investment, with status, headers and rate limits beside the result."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Respond, Response

    from . import enums, types


@checks_keywords(operations.ALL)
class DualInvestmentOperationsWithResponse:
    """As `DualInvestmentOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def get_products(
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
        return await self._call(operations.GET_PRODUCTS, locals())

    async def subscribe(
        self,
        *,
        id: str,
        orderId: str,
        depositAmount: Number,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.Subscription]:
        """Buy a product."""
        return await self._call(operations.SUBSCRIBE, locals())

    async def get_positions(
        self,
        *,
        status: enums.PositionStatus | types.PositionStatusText | None = None,
        pageSize: int | None = None,
        pageIndex: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PositionPage]:
        """What was bought."""
        return await self._call(operations.GET_POSITIONS, locals())

    async def get_account(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.DualInvestmentAccount]:
        """Value of everything that is invested."""
        return await self._call(operations.GET_ACCOUNT, locals())

"""The methods of Algo trading, with status, headers and rate limits beside the result."""

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
class AlgoOperationsWithResponse:
    """As `AlgoOperations`, each result inside a `Response`."""

    def __init__(self, respond: Respond, /) -> None:
        self._call = respond

    async def create_futures_twap_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        duration: int,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Trade USD-M futures evenly over a time (TWAP)."""
        return await self._call(operations.CREATE_FUTURES_TWAP_ORDER, locals())

    async def create_futures_vp_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        urgency: enums.Urgency | types.UrgencyText,
        positionSide: enums.PositionSide | types.PositionSideText | None = None,
        clientAlgoId: str | None = None,
        reduceOnly: bool | None = None,
        limitPrice: Number | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Trade USD-M futures in proportion to the market's volume (VP)."""
        return await self._call(operations.CREATE_FUTURES_VP_ORDER, locals())

    async def cancel_futures_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel an algo order on futures."""
        return await self._call(operations.CANCEL_FUTURES_ORDER, locals())

    async def get_futures_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.FuturesAlgoOrders]:
        """Algo orders on futures that still work."""
        return await self._call(operations.GET_FUTURES_OPEN_ORDERS, locals())

    async def get_futures_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.FuturesAlgoOrders]:
        """Algo orders on futures that ended."""
        return await self._call(operations.GET_FUTURES_ORDER_HISTORY, locals())

    async def get_futures_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SubOrders]:
        """Orders that an algo order on futures placed."""
        return await self._call(operations.GET_FUTURES_SUB_ORDERS, locals())

    async def create_spot_twap_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        duration: int,
        clientAlgoId: str | None = None,
        limitPrice: Number | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Trade on Spot evenly over a time (TWAP)."""
        return await self._call(operations.CREATE_SPOT_TWAP_ORDER, locals())

    async def create_spot_vp_order(
        self,
        *,
        symbol: str,
        side: enums.OrderSide | types.OrderSideText,
        quantity: Number,
        urgency: enums.Urgency | types.UrgencyText,
        clientAlgoId: str | None = None,
        vpTimeLimit: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.PlacedAlgoOrder]:
        """Trade on Spot in proportion to the market's volume (VP)."""
        return await self._call(operations.CREATE_SPOT_VP_ORDER, locals())

    async def cancel_spot_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel an algo order on Spot."""
        return await self._call(operations.CANCEL_SPOT_ORDER, locals())

    async def get_spot_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SpotAlgoOrders]:
        """Algo orders on Spot that still work."""
        return await self._call(operations.GET_SPOT_OPEN_ORDERS, locals())

    async def get_spot_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        startTime: int | None = None,
        endTime: int | None = None,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SpotAlgoOrders]:
        """Algo orders on Spot that ended."""
        return await self._call(operations.GET_SPOT_ORDER_HISTORY, locals())

    async def get_spot_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SubOrders]:
        """Orders that an algo order on Spot placed."""
        return await self._call(operations.GET_SPOT_SUB_ORDERS, locals())

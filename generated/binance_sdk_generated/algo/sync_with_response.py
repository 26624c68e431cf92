"""The methods of Algo trading without an event loop, with responses."""

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
class AlgoSyncOperationsWithResponse:
    """As `AlgoSyncOperations`, each result inside a `Response`."""

    def __init__(self, respond: SyncRespond, /) -> None:
        self._call = respond

    def create_futures_twap_order(
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
        return self._call(operations.CREATE_FUTURES_TWAP_ORDER, locals())

    def create_futures_vp_order(
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
        return self._call(operations.CREATE_FUTURES_VP_ORDER, locals())

    def cancel_futures_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel an algo order on futures."""
        return self._call(operations.CANCEL_FUTURES_ORDER, locals())

    def get_futures_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.FuturesAlgoOrders]:
        """Algo orders on futures that still work."""
        return self._call(operations.GET_FUTURES_OPEN_ORDERS, locals())

    def get_futures_order_history(
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
        return self._call(operations.GET_FUTURES_ORDER_HISTORY, locals())

    def get_futures_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SubOrders]:
        """Orders that an algo order on futures placed."""
        return self._call(operations.GET_FUTURES_SUB_ORDERS, locals())

    def create_spot_twap_order(
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
        return self._call(operations.CREATE_SPOT_TWAP_ORDER, locals())

    def create_spot_vp_order(
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
        return self._call(operations.CREATE_SPOT_VP_ORDER, locals())

    def cancel_spot_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.CanceledAlgoOrder]:
        """Cancel an algo order on Spot."""
        return self._call(operations.CANCEL_SPOT_ORDER, locals())

    def get_spot_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> Response[types.SpotAlgoOrders]:
        """Algo orders on Spot that still work."""
        return self._call(operations.GET_SPOT_OPEN_ORDERS, locals())

    def get_spot_order_history(
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
        return self._call(operations.GET_SPOT_ORDER_HISTORY, locals())

    def get_spot_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> Response[types.SubOrders]:
        """Orders that an algo order on Spot placed."""
        return self._call(operations.GET_SPOT_SUB_ORDERS, locals())

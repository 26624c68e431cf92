"""The methods of Algo trading for code without an event loop."""

# Made from spec/ by `python -m codegen generate` (make generate): edit the spec, not this file.

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from binance_sdk.keywords import checks_keywords

from . import operations

if TYPE_CHECKING:
    from binance_sdk.descriptors import Number, Operation, SyncRespond
    from binance_sdk.sync.history import History, Moment, Progress

    from . import enums, types
    from .sync_with_response import AlgoSyncOperationsWithResponse

T = TypeVar("T")


@checks_keywords(operations.ALL)
class AlgoSyncOperations:
    """Every call of Algo trading, waited for.

    `AlgoOperations` says what each takes, costs and raises.
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
    def with_response(self) -> AlgoSyncOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        from .sync_with_response import AlgoSyncOperationsWithResponse

        return AlgoSyncOperationsWithResponse(self._respond)

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
    ) -> types.PlacedAlgoOrder:
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
    ) -> types.PlacedAlgoOrder:
        """Trade USD-M futures in proportion to the market's volume (VP)."""
        return self._call(operations.CREATE_FUTURES_VP_ORDER, locals())

    def cancel_futures_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel an algo order on futures."""
        return self._call(operations.CANCEL_FUTURES_ORDER, locals())

    def get_futures_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.FuturesAlgoOrders:
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
    ) -> types.FuturesAlgoOrders:
        """Algo orders on futures that ended."""
        return self._call(operations.GET_FUTURES_ORDER_HISTORY, locals())

    def iter_futures_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.FuturesAlgoOrder]:
        """Every row of `get_futures_order_history`, page by page."""
        return self._iterate(operations.GET_FUTURES_ORDER_HISTORY, locals())

    def get_futures_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubOrders:
        """Orders that an algo order on futures placed."""
        return self._call(operations.GET_FUTURES_SUB_ORDERS, locals())

    def iter_futures_sub_orders(
        self,
        *,
        algoId: int,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SubOrder]:
        """Every row of `get_futures_sub_orders`, page by page."""
        return self._iterate(operations.GET_FUTURES_SUB_ORDERS, locals())

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
    ) -> types.PlacedAlgoOrder:
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
    ) -> types.PlacedAlgoOrder:
        """Trade on Spot in proportion to the market's volume (VP)."""
        return self._call(operations.CREATE_SPOT_VP_ORDER, locals())

    def cancel_spot_order(
        self,
        *,
        algoId: int | None = None,
        clientAlgoId: str | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.CanceledAlgoOrder:
        """Cancel an algo order on Spot."""
        return self._call(operations.CANCEL_SPOT_ORDER, locals())

    def get_spot_open_orders(
        self, *, recvWindow: int | None = None, extra: Mapping[str, object] | None = None
    ) -> types.SpotAlgoOrders:
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
    ) -> types.SpotAlgoOrders:
        """Algo orders on Spot that ended."""
        return self._call(operations.GET_SPOT_ORDER_HISTORY, locals())

    def iter_spot_order_history(
        self,
        *,
        symbol: str | None = None,
        side: enums.OrderSide | types.OrderSideText | None = None,
        recvWindow: int | None = None,
        start: Moment | None = None,
        end: Moment | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SpotAlgoOrder]:
        """Every row of `get_spot_order_history`, page by page."""
        return self._iterate(operations.GET_SPOT_ORDER_HISTORY, locals())

    def get_spot_sub_orders(
        self,
        *,
        algoId: int,
        page: int | None = None,
        pageSize: int | None = None,
        recvWindow: int | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> types.SubOrders:
        """Orders that an algo order on Spot placed."""
        return self._call(operations.GET_SPOT_SUB_ORDERS, locals())

    def iter_spot_sub_orders(
        self,
        *,
        algoId: int,
        recvWindow: int | None = None,
        limit: int | None = None,
        resume: Mapping[str, object] | None = None,
        progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, object] | None = None,
    ) -> History[types.SubOrder]:
        """Every row of `get_spot_sub_orders`, page by page."""
        return self._iterate(operations.GET_SPOT_SUB_ORDERS, locals())

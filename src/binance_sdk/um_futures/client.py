"""The client of USD-M futures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from binance_sdk_generated.um_futures import operations, streams
from binance_sdk_generated.um_futures.client import UMFuturesOperations
from binance_sdk_generated.um_futures.product import UM_FUTURES

from ..calling import Calling
from ..futures.client import FuturesClient, futures_market, order_operations
from ..futures.order import FuturesOrders
from ..futures.orders import OrderOperations
from ..market import Market
from ..pinned import Pinned

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from binance_sdk_generated.um_futures import types
    from binance_sdk_generated.um_futures.with_response import UMFuturesOperationsWithResponse

    from ..descriptors import Operation, Response, Route

T = TypeVar("T")


class UMFuturesOrders(FuturesOrders["types.PlacedOrder", "types.PlacedAlgoOrder"], UMFuturesOperations):
    """Every call of USD-M futures, and one method for each kind of order."""

    def _place(self, arguments: dict[str, object]) -> Coroutine[Any, Any, types.PlacedOrder]:
        return self._call(operations.CREATE_ORDER, arguments)

    def _place_conditional(self, arguments: dict[str, object]) -> Coroutine[Any, Any, types.PlacedAlgoOrder]:
        return self._call(operations.CREATE_ALGO_ORDER, {"algoType": "CONDITIONAL", **arguments})


class UMFuturesView(Pinned, UMFuturesOrders):
    """The calls of a `UMFuturesClient`, pinned to one route."""

    @property
    def with_response(self) -> UMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`."""
        return respond(self._client, self._route)


class UMFuturesClient(FuturesClient, UMFuturesOrders):
    """Everything USD-M futures offer: calls, streams, order books, orders and user data.

    ``async with UMFuturesClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = futures_market(
        UM_FUTURES, operations.ALL, streams.TEMPLATES, streams.EVENTS, streams.USER_EVENTS
    )
    ORDERS: ClassVar[OrderOperations] = order_operations(operations.ALL)

    @cached_property
    def via_rest(self) -> UMFuturesView:
        """The same calls, over REST only."""
        return UMFuturesView(self, "rest")

    @cached_property
    def via_ws(self) -> UMFuturesView:
        """The same calls, over the WebSocket API only."""
        return UMFuturesView(self, "ws_api")

    @cached_property
    def with_response(self) -> UMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return respond(self, None)


def respond(client: Calling, route: Route | None) -> UMFuturesOperationsWithResponse:
    """The calls of a client with results as `Response`; its module is loaded only when asked for."""
    from binance_sdk_generated.um_futures.with_response import UMFuturesOperationsWithResponse

    class UMFuturesResponses(UMFuturesOperationsWithResponse):
        def _call(
            self, operation: Operation[T], arguments: dict[str, object], /
        ) -> Coroutine[Any, Any, Response[T]]:
            return client.make_response(operation, arguments, route)

    return UMFuturesResponses()

"""The client of COIN-M futures."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from binance_sdk_generated.cm_futures import operations, streams
from binance_sdk_generated.cm_futures.client import CMFuturesOperations
from binance_sdk_generated.cm_futures.product import CM_FUTURES

from ..calling import Calling
from ..futures.client import FuturesClient, futures_market, order_operations
from ..futures.order import FuturesOrders
from ..futures.orders import OrderOperations
from ..market import Market
from ..pinned import Pinned

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from binance_sdk_generated.cm_futures import types
    from binance_sdk_generated.cm_futures.with_response import CMFuturesOperationsWithResponse

    from ..descriptors import Operation, Response, Route

T = TypeVar("T")


class CMFuturesOrders(FuturesOrders["types.PlacedOrder", "types.PlacedAlgoOrder"], CMFuturesOperations):
    """Every call of COIN-M futures, and one method for each kind of order."""

    def _place(self, arguments: dict[str, object]) -> Coroutine[Any, Any, types.PlacedOrder]:
        return self._call(operations.CREATE_ORDER, arguments)

    def _place_conditional(self, arguments: dict[str, object]) -> Coroutine[Any, Any, types.PlacedAlgoOrder]:
        return self._call(operations.CREATE_ALGO_ORDER, {"algoType": "CONDITIONAL", **arguments})


class CMFuturesView(Pinned, CMFuturesOrders):
    """The calls of a `CMFuturesClient`, pinned to one route."""

    @property
    def with_response(self) -> CMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`."""
        return respond(self._client, self._route)


class CMFuturesClient(FuturesClient, CMFuturesOrders):
    """Everything COIN-M futures offer: calls, streams, order books, orders and user data.

    ``async with CMFuturesClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = futures_market(
        CM_FUTURES, operations.ALL, streams.TEMPLATES, streams.EVENTS, streams.USER_EVENTS
    )
    ORDERS: ClassVar[OrderOperations] = order_operations(operations.ALL)

    @cached_property
    def via_rest(self) -> CMFuturesView:
        """The same calls, over REST only."""
        return CMFuturesView(self, "rest")

    @cached_property
    def via_ws(self) -> CMFuturesView:
        """The same calls, over the WebSocket API only."""
        return CMFuturesView(self, "ws_api")

    @cached_property
    def with_response(self) -> CMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return respond(self, None)


def respond(client: Calling, route: Route | None) -> CMFuturesOperationsWithResponse:
    """The calls of a client with results as `Response`; its module is loaded only when asked for."""
    from binance_sdk_generated.cm_futures.with_response import CMFuturesOperationsWithResponse

    class CMFuturesResponses(CMFuturesOperationsWithResponse):
        def _call(
            self, operation: Operation[T], arguments: dict[str, object], /
        ) -> Coroutine[Any, Any, Response[T]]:
            return client.make_response(operation, arguments, route)

    return CMFuturesResponses()

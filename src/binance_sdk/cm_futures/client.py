"""The client of COIN-M futures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from binance_sdk_generated.cm_futures import operations, streams
from binance_sdk_generated.cm_futures.client import CMFuturesOperations
from binance_sdk_generated.cm_futures.product import CM_FUTURES

from ..calling import Calling
from ..client import Client
from ..core import futures_words
from ..futures.order import FuturesOrders
from ..futures.orders import OrderOperations, Orders
from ..io.account_state import AccountOperations
from ..io.subscribing import ListenKeyOperations
from ..market import Market, UserData
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


class CMFuturesClient(Client, CMFuturesOrders):
    """Everything COIN-M futures offer: calls, streams, order books, orders and user data.

    ``async with CMFuturesClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        CM_FUTURES,
        operations.ALL,
        streams.TEMPLATES,
        streams.EVENTS,
        streams.USER_EVENTS,
        UserData(
            subscription=ListenKeyOperations(
                start=operations.START_USER_DATA_STREAM,
                keepalive=operations.KEEPALIVE_USER_DATA_STREAM,
                stop=operations.STOP_USER_DATA_STREAM,
            ),
            account=AccountOperations(
                open_orders=operations.GET_OPEN_ORDERS,
                all_orders=operations.GET_ALL_ORDERS,
                order=operations.GET_ORDER,
                trades=operations.GET_USER_TRADES,
                account=operations.GET_ACCOUNT,
            ),
            words=futures_words,
        ),
    )
    ORDERS: ClassVar[OrderOperations] = OrderOperations(
        place=operations.CREATE_ORDER,
        query=operations.GET_ORDER,
        cancel=operations.CANCEL_ORDER,
        open=operations.GET_OPEN_ORDERS,
        cancel_all=operations.CANCEL_ALL_ORDERS,
        place_algo=operations.CREATE_ALGO_ORDER,
        cancel_algo=operations.CANCEL_ALGO_ORDER,
        open_algo=operations.GET_OPEN_ALGO_ORDERS,
    )

    @property
    def via_rest(self) -> CMFuturesView:
        """The same calls, over REST only."""
        return CMFuturesView(self, "rest")

    @property
    def via_ws(self) -> CMFuturesView:
        """The same calls, over the WebSocket API only."""
        return CMFuturesView(self, "ws_api")

    @property
    def with_response(self) -> CMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return respond(self, None)

    @property
    def orders(self) -> Orders:
        """Normal and conditional orders through one interface."""
        return Orders(self, self.ORDERS)


def respond(client: Calling, route: Route | None) -> CMFuturesOperationsWithResponse:
    """The calls of a client with results as `Response`; its module is loaded only when asked for."""
    from binance_sdk_generated.cm_futures.with_response import CMFuturesOperationsWithResponse

    class CMFuturesResponses(CMFuturesOperationsWithResponse):
        def _call(
            self, operation: Operation[T], arguments: dict[str, object], /
        ) -> Coroutine[Any, Any, Response[T]]:
            return client.make_response(operation, arguments, route)

    return CMFuturesResponses()

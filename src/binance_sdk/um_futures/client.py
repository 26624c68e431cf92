"""The client of USD-M futures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from binance_sdk_generated.um_futures import operations, streams
from binance_sdk_generated.um_futures.client import UMFuturesOperations
from binance_sdk_generated.um_futures.product import UM_FUTURES

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


class UMFuturesClient(Client, UMFuturesOrders):
    """Everything USD-M futures offer: calls, streams, order books, orders and user data.

    ``async with UMFuturesClient(credentials) as client: await client.get_account()``
    """

    MARKET: ClassVar[Market] = Market(
        UM_FUTURES,
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
                algo_order=operations.GET_ALGO_ORDER,
                trades=operations.GET_USER_TRADES,
                account=operations.GET_ACCOUNT_V2,
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
        query_algo=operations.GET_ALGO_ORDER,
        cancel_algo=operations.CANCEL_ALGO_ORDER,
        open_algo=operations.GET_OPEN_ALGO_ORDERS,
        cancel_all_algo=operations.CANCEL_ALL_OPEN_ALGO_ORDERS,
    )

    @property
    def via_rest(self) -> UMFuturesView:
        """The same calls, over REST only."""
        return UMFuturesView(self, "rest")

    @property
    def via_ws(self) -> UMFuturesView:
        """The same calls, over the WebSocket API only."""
        return UMFuturesView(self, "ws_api")

    @property
    def with_response(self) -> UMFuturesOperationsWithResponse:
        """The same calls, their results as `Response`: data, headers, status, limits, latency, raw bytes."""
        return respond(self, None)

    @property
    def orders(self) -> Orders:
        """Normal and conditional orders through one interface."""
        return Orders(self, self.ORDERS)


def respond(client: Calling, route: Route | None) -> UMFuturesOperationsWithResponse:
    """The calls of a client with results as `Response`; its module is loaded only when asked for."""
    from binance_sdk_generated.um_futures.with_response import UMFuturesOperationsWithResponse

    class UMFuturesResponses(UMFuturesOperationsWithResponse):
        def _call(
            self, operation: Operation[T], arguments: dict[str, object], /
        ) -> Coroutine[Any, Any, Response[T]]:
            return client.make_response(operation, arguments, route)

    return UMFuturesResponses()

"""The client of USD-M futures."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.um_futures import operations, streams
from binance_sdk_generated.um_futures.client import UMFuturesOperations
from binance_sdk_generated.um_futures.product import UM_FUTURES

from ..futures.client import FuturesClient, futures_market, order_operations
from ..futures.order import FuturesOrders
from ..futures.orders import OrderOperations
from ..market import Market
from ..pinned import Pinned, Routed

if TYPE_CHECKING:
    from binance_sdk_generated.um_futures import types  # noqa: F401 (named in quotes below)
    from binance_sdk_generated.um_futures.with_response import UMFuturesOperationsWithResponse


class UMFuturesOrders(FuturesOrders["types.PlacedOrder", "types.PlacedAlgoOrder"], UMFuturesOperations):
    """Every call of USD-M futures, and one method for each kind of order."""

    PLACE = operations.CREATE_ORDER
    PLACE_CONDITIONAL = operations.CREATE_ALGO_ORDER


class UMFuturesView(Pinned["UMFuturesOperationsWithResponse"], UMFuturesOrders):
    """The calls of a `UMFuturesClient`, pinned to one route."""


class UMFuturesClient(
    Routed[UMFuturesView, "UMFuturesOperationsWithResponse"], FuturesClient, UMFuturesOrders
):
    """Everything USD-M futures offer: calls, streams, order books, orders and user data.

    ``async with UMFuturesClient(credentials) as client: await client.get_account()``
    """

    VIEW = UMFuturesView
    MARKET: ClassVar[Market] = futures_market(
        UM_FUTURES, operations.ALL, streams.TEMPLATES, streams.EVENTS, streams.USER_EVENTS
    )
    ORDERS: ClassVar[OrderOperations] = order_operations(operations.ALL)

    @staticmethod
    def responding() -> type[UMFuturesOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.um_futures.with_response import UMFuturesOperationsWithResponse

        return UMFuturesOperationsWithResponse

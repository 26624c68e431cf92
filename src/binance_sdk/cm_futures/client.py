"""The client of COIN-M futures."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from binance_sdk_generated.cm_futures import operations, streams
from binance_sdk_generated.cm_futures.client import CMFuturesOperations
from binance_sdk_generated.cm_futures.product import CM_FUTURES

from ..futures.client import FuturesClient, futures_market, order_operations
from ..futures.order import FuturesOrders
from ..futures.orders import OrderOperations
from ..market import Market
from ..pinned import Pinned, Routed

if TYPE_CHECKING:
    from binance_sdk_generated.cm_futures import types  # noqa: F401 (named in quotes below)
    from binance_sdk_generated.cm_futures.with_response import CMFuturesOperationsWithResponse


class CMFuturesOrders(FuturesOrders["types.PlacedOrder", "types.PlacedAlgoOrder"], CMFuturesOperations):
    """Every call of COIN-M futures, and one method for each kind of order."""

    PLACE = operations.CREATE_ORDER
    PLACE_CONDITIONAL = operations.CREATE_ALGO_ORDER


class CMFuturesView(Pinned["CMFuturesOperationsWithResponse"], CMFuturesOrders):
    """The calls of a `CMFuturesClient`, pinned to one route."""


class CMFuturesClient(
    Routed[CMFuturesView, "CMFuturesOperationsWithResponse"], FuturesClient, CMFuturesOrders
):
    """Everything COIN-M futures offer: calls, streams, order books, orders and user data.

    ``async with CMFuturesClient(credentials) as client: await client.get_account()``
    """

    VIEW = CMFuturesView
    MARKET: ClassVar[Market] = futures_market(
        CM_FUTURES, operations.ALL, streams.TEMPLATES, streams.EVENTS, streams.USER_EVENTS
    )
    ORDERS: ClassVar[OrderOperations] = order_operations(operations.ALL)

    @staticmethod
    def responding() -> type[CMFuturesOperationsWithResponse]:
        """The calls with responses."""
        from binance_sdk_generated.cm_futures.with_response import CMFuturesOperationsWithResponse

        return CMFuturesOperationsWithResponse

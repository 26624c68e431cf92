"""What the clients of both futures markets share, without ``async``."""

from __future__ import annotations

from typing import Any

from ..futures.orders import FuturesOrder
from ..futures.orders import Orders as AsyncOrders
from .client import Client
from .facade import Facade, blocking
from .portal import current


class FuturesClient(Client):
    """A client of one futures market."""

    @property
    def orders(self) -> Orders:
        """Normal and conditional orders through one interface."""
        return Orders(self._inner.orders)


class Orders(Facade):
    """Orders of both kinds of one client."""

    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders

    @property
    def _inner(self) -> Any:
        return self._orders

    def place(self, **arguments: object) -> FuturesOrder:
        """Place an order: parameters of ``create_order`` or ``create_algo_order``, as its ``type`` asks.

        ``client_id`` stands for newClientOrderId and clientAlgoId.
        """
        orders = self._orders
        return current().run(lambda: orders.place(**arguments))

    get = blocking(AsyncOrders.get)
    cancel = blocking(AsyncOrders.cancel)
    open = blocking(AsyncOrders.open)
    cancel_all = blocking(AsyncOrders.cancel_all)
    resolve = blocking(AsyncOrders.resolve)

"""The client of Binance Spot, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.spot.sync import SpotSyncOperations

from ..spot import order
from ..spot.client import SpotClient as AsyncSpotClient
from .calling import Pinned, Routed
from .client import Client
from .facade import blocking


class SpotOrders(SpotSyncOperations):
    """Every call of Spot, and one method for each kind of order."""

    limit_order = blocking(order.SpotOrders.limit_order)
    limit_maker_order = blocking(order.SpotOrders.limit_maker_order)
    market_order = blocking(order.SpotOrders.market_order)
    stop_loss_order = blocking(order.SpotOrders.stop_loss_order)
    stop_loss_limit_order = blocking(order.SpotOrders.stop_loss_limit_order)
    take_profit_order = blocking(order.SpotOrders.take_profit_order)
    take_profit_limit_order = blocking(order.SpotOrders.take_profit_limit_order)


class SpotView(Pinned, SpotOrders):
    """The calls of a `SpotClient`, pinned to one route."""


class SpotClient(Routed[SpotView], Client, SpotOrders):
    """Everything Binance Spot offers, without an event loop of one's own.

    ``with SpotClient(credentials) as client: client.get_account()``
    """

    KIND = AsyncSpotClient
    VIEW = SpotView

    symbol = blocking(AsyncSpotClient.symbol)

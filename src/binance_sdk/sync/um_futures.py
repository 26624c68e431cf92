"""The client of USD-M futures, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.um_futures.sync import UMFuturesSyncOperations

from ..um_futures import client
from .calling import Pinned, Routed
from .facade import blocking
from .futures import FuturesClient


class UMFuturesOrders(UMFuturesSyncOperations):
    """Every call of USD-M futures, and one method for each kind of order."""

    limit_order = blocking(client.UMFuturesOrders.limit_order)
    market_order = blocking(client.UMFuturesOrders.market_order)
    stop_order = blocking(client.UMFuturesOrders.stop_order)
    stop_market_order = blocking(client.UMFuturesOrders.stop_market_order)
    take_profit_order = blocking(client.UMFuturesOrders.take_profit_order)
    take_profit_market_order = blocking(client.UMFuturesOrders.take_profit_market_order)
    trailing_stop_order = blocking(client.UMFuturesOrders.trailing_stop_order)
    close_position = blocking(client.UMFuturesOrders.close_position)


class UMFuturesView(Pinned, UMFuturesOrders):
    """The calls of a `UMFuturesClient`, pinned to one route."""


class UMFuturesClient(Routed[UMFuturesView], FuturesClient, UMFuturesOrders):
    """Everything USD-M futures offer, without an event loop of one's own.

    ``with UMFuturesClient(credentials) as client: client.get_account()``
    """

    KIND = client.UMFuturesClient
    VIEW = UMFuturesView

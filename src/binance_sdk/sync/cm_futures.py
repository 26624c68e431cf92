"""The client of COIN-M futures, without ``async``."""

from __future__ import annotations

from binance_sdk_generated.cm_futures.sync import CMFuturesSyncOperations

from ..cm_futures import client
from .calling import Pinned, Routed
from .facade import blocking
from .futures import FuturesClient


class CMFuturesOrders(CMFuturesSyncOperations):
    """Every call of COIN-M futures, and one method for each kind of order."""

    limit_order = blocking(client.CMFuturesOrders.limit_order)
    market_order = blocking(client.CMFuturesOrders.market_order)
    stop_order = blocking(client.CMFuturesOrders.stop_order)
    stop_market_order = blocking(client.CMFuturesOrders.stop_market_order)
    take_profit_order = blocking(client.CMFuturesOrders.take_profit_order)
    take_profit_market_order = blocking(client.CMFuturesOrders.take_profit_market_order)
    trailing_stop_order = blocking(client.CMFuturesOrders.trailing_stop_order)
    close_position = blocking(client.CMFuturesOrders.close_position)


class CMFuturesView(Pinned, CMFuturesOrders):
    """The calls of a `CMFuturesClient`, pinned to one route."""


class CMFuturesClient(Routed[CMFuturesView], FuturesClient, CMFuturesOrders):
    """Everything COIN-M futures offer, without an event loop of one's own.

    ``with CMFuturesClient(credentials) as client: client.get_account()``
    """

    KIND = client.CMFuturesClient
    VIEW = CMFuturesView
